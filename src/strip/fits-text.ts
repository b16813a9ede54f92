import { dayOf, daysBetween, weekdayOf, yearOf } from "../date/calendar.ts";
import type { Day } from "../record.ts";
import { readStamps } from "./read-stamp.ts";

const weekday = "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const month = String.raw`(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?`;
// Takes "Tuesday, December 6", "Tuesday, 6 December"; not "Tuesday, December 6, 2022", whose year is told.
const monthFirst = new RegExp(String.raw`\b${weekday},? ${month} (\d{1,2})(?!\d|(?:st|nd|rd|th)?,? \d{4})`, "g");
const dayFirst = new RegExp(String.raw`\b${weekday},? (\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}(?!,? \d{4})`, "g");
const weekdays = ["Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Finds in a report's text the weekday beside a date that does not fall on it in the year of a day: that day is not the
 * report's, but that of a crawl or a new edition. The words of the text, or undefined where one date at least agrees.
 */
export function contradictionOf(day: Day, texts: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const text of texts) {
    for (const [pattern, monthAt, dayAt] of [[monthFirst, 2, 3], [dayFirst, 3, 2]] as const) {
      for (const match of text.matchAll(pattern)) {
        if (fallsOn(day, months.indexOf(match[monthAt]!) + 1, Number(match[dayAt]), weekdays.indexOf(match[1]!) + 1)) return undefined;
        found ??= match[0].replace(/\.$/, "");
      }
    }
  }
  return found;
}

/** Months that a report looks back or ahead over when it leaves the year out, in days. */
const reach = 200;

const fallsOn = (near: Day, monthNumber: number, dayNumber: number, weekdayNumber: number): boolean =>
  [-1, 0, 1].some((by) => {
    const date = dayOf(yearOf(near) + by, monthNumber, dayNumber);
    return date !== undefined && Math.abs(daysBetween(near, date)) <= reach && weekdayOf(date) === weekdayNumber;
  });

/** How many days a report may look back on the last day that it gives in full. */
const backReach = 31;
const ahead = /\b(?:will|would|shall|due|plan\w*|scheduled|expected|until|deadline|next)\b/i;

/**
 * Settles the order of "04-06-2025" by the text below it: above "On 23 May 2025, 390 people were brought back" it is no 6 April. A
 * day of which the text may tell as one to come settles nothing.
 */
export function settledByText(either: readonly Day[], texts: readonly string[]): Day | undefined {
  const last = lastDayTold(texts);
  const later = either.filter((day) => last !== undefined && day >= last && daysBetween(last, day) <= backReach);
  if (last === undefined || later.length !== 1 || either.every((day) => day >= last)) return undefined;
  return texts.some((text) => ahead.test(text) && lastDayTold([text]) === last) ? undefined : later[0];
}

/** The last day that a report's text gives in full; a report tells of the past more often than of what is to come. */
export function lastDayTold(texts: readonly string[]): Day | undefined {
  return texts.flatMap((text) => readStamps(text).flatMap(({ day, either }) => (day && !either ? [day] : []))).sort().at(-1);
}
