import { UTCDate } from "@date-fns/utc";
import { addDays, addMonths, addYears, differenceInCalendarDays, getISODay, getISOWeek, getISOWeekYear, isValid } from "date-fns";
import type { Holiday } from "./meaning.ts";
import type { Day, DayRange } from "../record.ts";

/** Day arithmetic on ISO strings, in UTC, so that the machine's time zone never matters. */

function toDate(day: Day): UTCDate {
  return new UTCDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function toDay(date: Date): Day {
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

export function pad(figure: number, length = 2): string {
  return String(figure).padStart(length, "0");
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** Gives undefined for a day that no calendar has ("31 June"). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new UTCDate(year, month - 1, day);
  return isValid(date) && date.getDate() === day && date.getMonth() === month - 1 ? toDay(date) : undefined;
}

export function shiftDays(day: Day, by: number): Day {
  return toDay(addDays(toDate(day), by));
}

export function shiftMonths(day: Day, by: number): Day {
  return toDay(addMonths(toDate(day), by));
}

export function shiftYears(day: Day, by: number): Day {
  return toDay(addYears(toDate(day), by));
}

export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return getISODay(toDate(day));
}

/** "2025-W24": ISO 8601, weeks begin on Monday, which agrees with how news counts back. */
export function weekValue(day: Day): string {
  const date = toDate(day);
  return `${pad(getISOWeekYear(date), 4)}-W${pad(getISOWeek(date))}`;
}

export function weekRange(day: Day): DayRange {
  const start = shiftDays(day, 1 - weekdayOf(day));
  return { start, end: shiftDays(start, 6) };
}

export function monthRange(year: number, month: number): DayRange {
  const start = `${pad(year, 4)}-${pad(month)}-01`;
  return { start, end: shiftDays(shiftMonths(start, 1), -1) };
}

export function monthsRange(year: number, first: number, count: number): DayRange {
  const start = `${pad(year, 4)}-${pad(first)}-01`;
  return { start, end: shiftDays(shiftMonths(start, count), -1) };
}

export function yearRange(year: number): DayRange {
  return { start: `${pad(year, 4)}-01-01`, end: `${pad(year, 4)}-12-31` };
}

/** Gives undefined for an Easter that the two churches keep on different days, where the words do not tell whose is meant. */
export function holidayIn(holiday: Holiday, year: number): Day | undefined {
  if ("easter" in holiday) {
    const church = holiday.easter === "orthodox" ? "orthodox" : "western";
    const sunday = easter(year, church);
    return holiday.easter === "either" && sunday !== easter(year, "orthodox") ? undefined : shiftDays(sunday, holiday.offset);
  }
  if ("nth" in holiday) return nthWeekdayOf(year, holiday);
  if ("day" in holiday) return `${pad(year, 4)}-${pad(holiday.month)}-${pad(holiday.day)}`;
  // the Tuesday after the first Monday
  const from = `${pad(year, 4)}-${pad(holiday.month)}-${pad(holiday.after)}`;
  return shiftDays(from, (holiday.weekday - weekdayOf(from) + 7) % 7);
}

/** "the second Sunday of May"; −1 is the last one. */
export function nthWeekdayOf(year: number, { month, weekday, nth }: { month: number; weekday: number; nth: number }): Day {
  const { start, end } = monthRange(year, month);
  if (nth < 0) return shiftDays(end, -((weekdayOf(end) - weekday + 7) % 7));
  return shiftDays(start, ((weekday - weekdayOf(start) + 7) % 7) + (nth - 1) * 7);
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
