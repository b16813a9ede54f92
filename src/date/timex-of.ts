import type { Timex, When } from "../record.ts";
import { shiftDays } from "./calendar.ts";

/** Gives the temporal expression that dates an event, moved by the days that lie between ("a day after …"). */
export function timexOf({ timex, shift = 0 }: When, timexes: readonly Timex[]): Timex | undefined {
  const found = timex === undefined ? undefined : timexes[timex];
  if (!found || shift === 0) return found;
  const { days, ...rest } = found;
  if (!days) return { ...rest, value: shiftWeekday(found.value, shift) };
  const moved = { start: shiftDays(days.start, shift), end: shiftDays(days.end, shift) };
  return { ...rest, value: moved.start === moved.end ? moved.start : `${moved.start}/${moved.end}`, days: moved };
}

/** "XXXX-WXX-6" less one is "XXXX-WXX-5"; a day and month without a year stay unknown, since February may have 29 days. */
function shiftWeekday(value: string, by: number): string {
  const [, weekday] = /^XXXX-WXX-([1-7])/.exec(value) ?? [];
  return weekday === undefined ? "XXXX-XX-XX" : `XXXX-WXX-${(((Number(weekday) - 1 + by) % 7) + 7) % 7 + 1}`;
}
