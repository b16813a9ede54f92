import { daysBetween, holidayIn, pad, shiftDays, weekdayOf, yearOf } from "./calendar.ts";
import type { Meaning } from "./meaning.ts";
import { counted, oneDay, type Resolved, type Resolver, stated, unknown } from "./resolver.ts";
import type { Day } from "../record.ts";

export function resolveWeekday({ weekday, direction, weekShift, from }: Extract<Meaning, { kind: "weekday" }>, { context: { reference }, candidate, dayTold: anchor }: Resolver): Resolved {
  if (from === "context" && anchor) {
    const ahead = direction === "next";
    const apart = ahead ? weekday - weekdayOf(anchor.days.end) : weekdayOf(anchor.days.start) - weekday;
    const day = shiftDays(anchor.days.start, (((apart + 6) % 7) + 1) * (ahead ? 1 : -1));
    return counted(day, oneDay(day), anchor.days.start);
  }
  if (!reference) return unknown(`XXXX-WXX-${weekday}`);
  const today = weekdayOf(reference);
  const back = (today - weekday + 7) % 7;
  let day: Day;
  if (weekShift !== undefined) day = shiftDays(reference, weekday - today + 7 * weekShift);
  // "the previous Friday" without a day told before: not the last one, which would be "Friday", but the one before
  else if (direction === "last") day = shiftDays(reference, -(from === "context" ? back + 7 : lastWeekday(back)));
  else if (direction === "next" || (direction === undefined && candidate.tense === "future")) day = shiftDays(reference, (7 - back) % 7 || (direction === "next" ? 7 : 0));
  else if (direction === "this") day = shiftDays(reference, candidate.tense === "past" ? -back : 7 - (back || 7));
  else day = shiftDays(reference, -back);
  return counted(day, oneDay(day), reference);
}

/** "last Monday" is never yesterday nor today: that would be told by its bare name. */
function lastWeekday(back: number): number {
  return back < 2 ? back + 7 : back;
}

export function resolveHoliday({ holiday, year, direction }: Extract<Meaning, { kind: "holiday" }>, { context: { reference }, candidate }: Resolver): Resolved {
  if (year !== undefined) {
    const day = holidayIn(holiday, year);
    return stated(day, oneDay(day));
  }
  if (!reference) return unknown("month" in holiday && "day" in holiday ? `XXXX-${pad(holiday.month)}-${pad(holiday.day)}` : "XXXX-XX-XX");
  const days = [-1, 0, 1].map((by) => holidayIn(holiday, yearOf(reference) + by));
  const past = days.filter((day) => day <= reference).at(-1)!;
  const next = days.find((day) => day >= reference)!;
  const ahead = direction === "next" || (direction !== "last" && (candidate.tense === "future" || (candidate.tense === undefined && daysBetween(reference, next) < daysBetween(past, reference))));
  const day = ahead ? next : past;
  return counted(day, oneDay(day), reference);
}
