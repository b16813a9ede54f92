import { monthOf, nthWeekdayOf, pad, shiftDays, shiftMonths, weekdayOf, weekValue, yearOf } from "./calendar.ts";
import type { Meaning } from "./meaning.ts";
import { yearOfMonth } from "./resolve-date.ts";
import { counted, oneDay, type Resolved, type Resolver, stated, unknown } from "./resolver.ts";
import type { Day, DayRange } from "../record.ts";

export function resolveWeekday(meaning: Extract<Meaning, { kind: "weekday" }>, resolver: Resolver): Resolved {
  const { weekday, direction, weekShift, from } = meaning;
  const { context: { reference }, candidate: { tense } } = resolver;
  if (from === "context" && direction === "this") return resolveWeekdayTold(weekday, resolver);
  if (from === "context" && resolver.dayTold) {
    const { days: { start } } = resolver.dayTold;
    const day = direction === "next" ? shiftDays(start, daysUntil(weekday, start) || 7) : shiftDays(start, -(daysSince(weekday, start) || 7));
    if (!(reference && tense === "past" && day > reference)) return counted(day, oneDay(day), start);
  }
  if (!reference) return unknown(`XXXX-WXX-${weekday}`);
  const [back, ahead] = [daysSince(weekday, reference), daysUntil(weekday, reference)];
  let by: number;
  if (weekShift !== undefined) by = weekday - weekdayOf(reference) + 7 * weekShift;
  // "the previous Friday" without a day told before: not the last one, which would be "Friday", but the one before
  else if (direction === "last") by = -(from === "context" ? back + 7 : notCalledByName(back));
  else if (direction === "next" && tense !== "past") by = notCalledByName(ahead);
  else if (tense === "near") by = back <= ahead ? -back : ahead;
  else if (tense === "future" || (direction === "this" && tense !== "past")) by = ahead;
  else by = -back;
  const day = shiftDays(reference, by);
  return counted(day, oneDay(day), reference);
}

/** "that Friday" is the one of the week of the day told last, and without one of no week. */
function resolveWeekdayTold(weekday: number, { dayTold, context: { reference } }: Resolver): Resolved {
  const day = dayTold && shiftDays(dayTold.days.start, weekday - weekdayOf(dayTold.days.start));
  return day && !(reference && day > reference) ? counted(day, oneDay(day), dayTold.days.start) : unknown(`XXXX-WXX-${weekday}`);
}

function daysSince(weekday: number, day: Day): number {
  return (weekdayOf(day) - weekday + 7) % 7;
}

function daysUntil(weekday: number, day: Day): number {
  return (weekday - weekdayOf(day) + 7) % 7;
}

/** "last Monday" is never yesterday nor today, "next Monday" never tomorrow: that would be told by its bare name. */
function notCalledByName(days: number): number {
  return days < 2 ? days + 7 : days;
}

/** "the last Friday of May": its month is told, or counted from the publication's. */
export function resolveNthWeekday(meaning: Extract<Meaning, { kind: "nth-weekday" }>, { context: { reference }, candidate }: Resolver): Resolved {
  const { nth, weekday, weekend, monthShift } = meaning;
  const shifted = reference !== undefined && monthShift !== undefined ? shiftMonths(reference, monthShift) : undefined;
  const month = meaning.month ?? (shifted && monthOf(shifted));
  const year = meaning.year ?? (shifted ? yearOf(shifted) : reference && month && yearOfMonth(reference, month, undefined, candidate));
  if (!month || !year) return unknown(month ? `XXXX-${pad(month)}-XX` : "XXXX-XX-XX");
  const day = nthWeekdayOf(year, { month, weekday, nth });
  const [value, days]: [string, DayRange] = weekend ? [`${weekValue(day)}-WE`, { start: day, end: shiftDays(day, 1) }] : [day, oneDay(day)];
  return meaning.year === undefined ? counted(value, days, reference) : stated(value, days);
}
