import { dayOf, nthWeekdayOf, pad, shiftDays, weekdayOf } from "./calendar.ts";
import type { Holiday } from "./meaning.ts";
import { oneDay } from "./resolver.ts";
import type { Day, DayRange } from "../record.ts";

/** The days of a feast in a year; from the one church's day to the other's for an Easter of which the words do not tell whose it is. */
export function holidayIn(holiday: Holiday, year: number): DayRange | undefined {
  if ("calendar" in holiday) return lunarFeast(holiday, year);
  if ("easter" in holiday) {
    const [western, orthodox] = (["western", "orthodox"] as const).map((church) => shiftDays(easter(year, church), holiday.offset)) as [Day, Day];
    // the Orthodox Easter is never the earlier one
    return { start: holiday.easter === "orthodox" ? orthodox : western, end: holiday.easter === "western" ? western : orthodox };
  }
  if ("nth" in holiday) return oneDay(nthWeekdayOf(year, holiday));
  if ("day" in holiday) return oneDay(`${pad(year, 4)}-${pad(holiday.month)}-${pad(holiday.day)}`);
  // the Tuesday after the first Monday
  const from = `${pad(year, 4)}-${pad(holiday.month)}-${pad(holiday.after)}`;
  return oneDay(shiftDays(from, (holiday.weekday - weekdayOf(from) + 7) % 7));
}

/** J. Meeus, Astronomical Algorithms (1991), chapter 8: the Gregorian and the Julian Easter, both as Gregorian days. */
function easter(year: number, church: "western" | "orthodox"): Day {
  if (church === "orthodox") {
    const d = (19 * (year % 19) + 15) % 30;
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const julian = d + e + 114;
    const lag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
    return shiftDays(`${pad(year, 4)}-${pad(Math.floor(julian / 31))}-${pad((julian % 31) + 1)}`, lag);
  }
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${pad(year, 4)}-${pad(Math.floor(sum / 31))}-${pad((sum % 31) + 1)}`;
}

type LunarFeast = Extract<Holiday, { calendar: string }>;

const lunarFeasts = new Map<string, DayRange | undefined>();

/**
 * A feast of another calendar, by the tables of Unicode CLDR that come with the runtime. Each country waits for the moon itself, and
 * most feasts begin at sunset, so that `from` and `to` leave a day on either side: an interval, and never one day.
 */
function lunarFeast({ calendar, month, day, from, to }: LunarFeast, year: number): DayRange | undefined {
  const key = `${calendar} ${month} ${day} ${from} ${to} ${year}`;
  if (!lunarFeasts.has(key)) {
    const first = firstDay(calendar, month, day, year);
    lunarFeasts.set(key, first === undefined ? undefined : { start: shiftDays(first, from), end: shiftDays(first, to) });
  }
  return lunarFeasts.get(key);
}

/** Months by number where each has a fixed one; the Hebrew year has an additional month at times, so its months go by name. */
function firstDay(calendar: string, month: string, day: number, year: number): Day | undefined {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { timeZone: "UTC", month: calendar === "hebrew" ? "long" : "numeric", day: "numeric" });
  for (let at = dayOf(year, 1, 1)!; at <= `${pad(year, 4)}-12-31`; at = shiftDays(at, 1)) {
    const parts = format.formatToParts(Date.parse(at));
    if (parts.some(({ type, value }) => type === "month" && value === month) && parts.some(({ type, value }) => type === "day" && value === String(day))) return at;
  }
  return undefined;
}
