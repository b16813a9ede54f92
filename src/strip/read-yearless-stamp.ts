import type { Day } from "../record.ts";
import { monthNames, readStamps, type Stamp, type StampPage } from "./read-stamp.ts";

const month = `(?:${monthNames.join("|")})(?!\\p{L})\\.?`;
// Takes "8 DEC", "8th of December", "Dec. 8"; not "8 December 2024", "December 2024" or "Dismay 5".
const dayAndMonth = new RegExp(String.raw`(?<![\p{L}\d])(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}|${month} \d{1,2}(?:st|nd|rd|th)?)(?!\d|,? {0,2}\d{4}(?!\d)|[:.]\d)`, "iu");
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const weekday = new RegExp(`(?<!\\p{L})(sun|mon|tue|wed|thu|fri|sat)(?:s|r|rs|nes|ur)?(?:day)?(?!\\p{L})`, "iu");
// What speaks of the same day of another year: "a year ago", "on the anniversary of the swap of December 8, 2023".
const otherYears = /\banniversar|\byears? (?:ago|earlier|before|after|later|since)\b|\blast year\b/i;

/** Where day and month of a stamp without its year stand: "8 Dec" of "8 Dec, 16:20". */
export function findYearless(text: string): { start: number; end: number } | undefined {
  const match = dayAndMonth.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/**
 * Reads "8 Dec, 16:20" with the year that the report itself gives that day: "on Sunday, December 8, 2024". It stays
 * unread where the report names a later day in full, where it looks back at other years, or where the weekdays differ.
 */
export function readYearlessStamp(text: string, report: string, page?: StampPage): { stamp: Stamp & { day: Day }; words: string } | undefined {
  const found = findYearless(text);
  if (!found || otherYears.test(report)) return undefined;
  const told = readStamps(report).flatMap(({ day, start, end }) => (day ? [{ day, words: report.slice(start, end) }] : []));
  const years = [...new Set(told.map(({ day }) => day.slice(0, 4)))];
  const readings = years.flatMap((year) => {
    const [stamp] = readStamps(`${text.slice(0, found.end)} ${year}${text.slice(found.end)}`, page);
    const same = told.find(({ day }) => day === stamp?.day);
    return stamp?.day && same ? [{ stamp: { ...stamp, day: stamp.day, end: Math.max(found.end, stamp.end - 5) }, words: same.words }] : [];
  });
  const [reading] = readings;
  if (!reading || readings.length > 1 || told.some(({ day }) => day > reading.stamp.day)) return undefined;
  const said = weekday.exec(text)?.[1]?.toLowerCase();
  const fits = said === undefined || weekdays[new Date(reading.stamp.day).getUTCDay()]!.startsWith(said);
  return fits ? reading : undefined;
}
