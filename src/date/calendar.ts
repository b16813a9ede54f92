import { UTCDate } from "@date-fns/utc";
import { addMonths, addYears, getISOWeek, getISOWeekYear, isValid } from "date-fns";
import type { Day, DayRange } from "../record.ts";

/** Day arithmetic on ISO strings, in UTC, so that the machine's time zone never matters. */

const dayLength = 24 * 60 * 60 * 1000;

function timeOf(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function toDate(day: Day): UTCDate {
  return new UTCDate(timeOf(day));
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
  const date = new Date(timeOf(day) + by * dayLength);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

export function shiftMonths(day: Day, by: number): Day {
  return toDay(addMonths(toDate(day), by));
}

export function shiftYears(day: Day, by: number): Day {
  return toDay(addYears(toDate(day), by));
}

export function daysBetween(from: Day, to: Day): number {
  return (timeOf(to) - timeOf(from)) / dayLength;
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(timeOf(day)).getUTCDay() || 7;
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

/** "the second Sunday of May"; −1 is the last one. */
export function nthWeekdayOf(year: number, { month, weekday, nth }: { month: number; weekday: number; nth: number }): Day {
  const { start, end } = monthRange(year, month);
  if (nth < 0) return shiftDays(end, -((weekdayOf(end) - weekday + 7) % 7));
  return shiftDays(start, ((weekday - weekdayOf(start) + 7) % 7) + (nth - 1) * 7);
}
