import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { Publisher } from "../lexicon/lexicon.ts";
import type { Day } from "../record.ts";

/** A date with the time and zone beside it, as a masthead writes them. */
export interface Stamp {
  /** Where it stands in the text, its label included. */
  start: number;
  end: number;
  label: "original" | "published" | "updated" | "other" | "none";
  /** Unset where day and month cannot be told apart. */
  day?: Day;
  /** Both readings of "06/07/2025", the one with the day first in front, even where the outlet's order chose one. */
  either?: [Day, Day];
  /** "01:04" or "01:04:30", 24-hour. */
  time?: string;
  /** Minutes east of Greenwich, where the stamp or the outlet's zone gives them. */
  offset?: number;
  /** The zone was not written: the time was read in the outlet's own. */
  zoneAssumed?: boolean;
}

const shape = z.strictObject({
  months: z.array(z.strictObject({ names: z.array(z.string()), source: z.string() })).length(12),
  zones: z.array(z.strictObject({ name: z.string(), offset: z.number().optional(), zones: z.array(z.strictObject({ zone: z.string(), named: z.array(z.string()).default([]) })).default([]), source: z.string() })),
  labels: z.array(z.strictObject({ meaning: z.enum(["original", "published", "updated", "other"]), words: z.array(z.string()), source: z.string() })),
});
const data = shape.parse(parse(readFileSync(new URL("stamps.yaml", import.meta.url), "utf8")));

/** Names of the months as stamps write them, in small letters, longest first. */
export const monthNames = data.months.flatMap(({ names }) => names).sort(longestFirst);
const monthNumbers = new Map(data.months.flatMap(({ names }, index) => names.map((name) => [name, index + 1] as const)));
const month = `(${monthNames.join("|")})\\.?`;
const clock = String.raw`(\d{1,2})(?:[:.h](\d{2})(?::(\d{2})(?:\.\d{1,6})?)?)?`;
// Takes the year of "June 12, 20250", to which a page's "0 comments" stuck, and of "June 12, 20252:05 PM".
const year = String.raw`(\d{4})(?:0?(?!\d)|(?=\d{1,2}:\d{2}))`;
const dayNumber = String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?`;

// Takes "14 Sep 2024", "21 Sep, 2022", "5th of June 2025", "11.Jan.2026", "14-Sep-2024", "12/Jun/2025", "12 de junio de 2025"; not "24 June" without a year.
const dayMonthYear = new RegExp(String.raw`${dayNumber}[ ./\u00a0-]{0,2}(?:(?:of|de) )?(?:the )?${month}[,.]?[ ./\u00a0-]{0,2}(?:de )?${year}`, "giu");
// Takes "28 Aug.'08", "3 Nov ’14"; not "28 August 08".
const dayMonthShortYear = new RegExp(String.raw`${dayNumber}[ .\u00a0]{0,2}${month}[ \u00a0]?['’](\d{2})(?!\d)`, "giu");
// Whatever follows holds a year, or three numbers; most lines are done with by looking for these.
const fourDigits = /\d{4}/;
const threeNumbers = /\d[-./]\d{1,2}[-./]\d/;
const shortYear = /['’]\d{2}/;
const datable = new RegExp(`${fourDigits.source}|${threeNumbers.source}|${shortYear.source}`);
// Takes "June 13, 2025", "Sept. 4 2024", "WireJanuary 26, 2025", "June 12 - 2025", "September/13/2014"; not "may 2025", "Dismay 5, 2025".
const monthDayYear = new RegExp(String.raw`${month}(?:[ \u00a0]{1,2}(\d{1,2})(?:st|nd|rd|th)?,?[ \u00a0]{1,2}(?:[-–] )?|[/-](\d{1,2})[/-])${year}`, "giu");
// Takes "Thu Jun 12 14:05:00 UTC 2025", "November 20 15:23 2019".
const monthDayTimeYear = new RegExp(String.raw`(?<!\p{L})${month} (\d{1,2}),? \d{1,2}:\d{2}(?::\d{2})?(?: [A-Z]{1,4})? ${year}`, "giu");
// Takes "2025-06-14", "2025/06/14", "2025.06.14"; not "2025-06" and not the middle of a longer number.
const isoDate = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu;
// Takes "14-06-2025", "05.02.24", "6/7/2025"; not "1.2.3", "10-12" or an address "1.2.3.44".
const numericDate = /(?<![\d.])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/gu;
// Takes "01:04", "3:14 p.m.", "17.24", "9 a.m.", "7h30"; not "3 km" and not a bare "17".
const timeOfDay = new RegExp(String.raw`(?<![\d:.,])${clock}(?!\d)[ \u00a0]?([ap]\.?m\b\.?)?`, "giu");
// Takes "GMT+10", "UTC+03:00", "(GMT -4)", and behind seconds "+0300", "-04:00"; not the "-11:00" of "10:00-11:00".
const numericZone = /^[\s(,]{0,3}(GMT|UTC)?[ ]?([+\-−])(\d{1,2})(?::?(\d{2}))?(?!\d)/u;
const namedZone = new RegExp(`^[\\s(,]{0,3}(${data.zones.map(({ name }) => name).sort(longestFirst).join("|")})(?:(?![\\p{L}\\p{N}])|(?=\\p{Lu}\\p{Ll}))`, "u");
const labelWords = data.labels.flatMap(({ meaning, words }) => words.map((word) => ({ meaning, word }))).sort((a, b) => longestFirst(a.word, b.word));
const labelPattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${labelWords.map(({ word }) => word.replace(/[()]/g, "\\$&").replace(/ /g, "\\s")).join("|")})(?![\\p{Ll}\\p{N}])`, "giu");

/** Whose page it is, as far as that is known, and the text around the stamp. */
export interface StampPage {
  dateOrder?: Publisher["dateOrder"] | undefined;
  timezone?: string | undefined;
  /** "IST" beside a text that names India, and neither Israel nor Ireland, is India's. */
  text?: string;
}

/**
 * Reads every dated stamp of a line, each with its label ("Updated"), time and zone. Numeric dates are read in the
 * outlet's own order; dots always put the day first, as no newsroom that writes the month first uses them.
 */
export function readStamps(text: string, outlet?: StampPage): Stamp[] {
  const dates = datable.test(text) ? readDates(text, outlet?.dateOrder) : [];
  if (dates.length === 0) return [];
  const labels = [...text.matchAll(labelPattern)].map((match) => ({
    start: match.index,
    meaning: labelWords.find(({ word }) => word.toLowerCase() === match[0].toLowerCase().replace(/\s/g, " "))?.meaning ?? "other",
  }));
  return dates.map((date, index): Stamp => {
    const label = labels.findLast(({ start }) => start <= date.start && start >= (dates[index - 1]?.end ?? 0));
    const from = Math.max(label?.start ?? 0, dates[index - 1]?.end ?? 0);
    // "1 March 2019 Last updated at 21:58": a label behind the last date has none of its own.
    const next = dates[index + 1];
    const to = next ? Math.min(next.start, labels.find(({ start }) => start >= date.end)?.start ?? text.length) : text.length;
    const { start, end, ...days } = date;
    const stamp: Stamp = { start: label?.start ?? start, end, label: label?.meaning ?? "none", ...days };
    const time = readTime(text, start, end, from, to);
    if (!time) return stamp;
    stamp.time = time.value;
    stamp.start = Math.min(stamp.start, time.start);
    stamp.end = Math.max(end, time.end);
    const zone = readZone(text.slice(time.zoneFrom, to), stamp.day, time.value, outlet) ?? readZone(text.slice(end, to), stamp.day, time.value, outlet);
    if (zone) {
      stamp.offset = zone.offset;
      stamp.end = Math.max(stamp.end, time.zoneFrom + zone.length);
    } else if (outlet?.timezone && stamp.day && !namedZone.test(text.slice(time.zoneFrom, to))) {
      stamp.offset = offsetAt(outlet.timezone, stamp.day, time.value);
      stamp.zoneAssumed = true;
    }
    return stamp;
  });
}

/** What a line says that is nothing but a stamp's label: "Published", "Last updated:". */
export function labelAlone(text: string): Stamp["label"] | undefined {
  const words = text.trim().replace(/[\s:]{1,3}$/, "").toLowerCase();
  return labelWords.find(({ word }) => word === words)?.meaning;
}

interface DateMatch {
  start: number;
  end: number;
  day?: Day;
  either?: [Day, Day];
}

function readDates(text: string, order: Publisher["dateOrder"]): DateMatch[] {
  const found: DateMatch[] = [];
  const add = (match: RegExpMatchArray, day: Day | undefined, either?: [Day, Day]) => {
    if (!day && !either) return;
    const [start, end] = [match.index!, match.index! + match[0].length];
    if (found.some((other) => start < other.end && other.start < end)) return;
    if (isInsideWord(text, start)) return;
    found.push({ start, end, ...(day ? { day } : {}), ...(either ? { either } : {}) });
  };
  const [hasNumbers, hasYear] = [threeNumbers.test(text), fourDigits.test(text)];
  if (hasNumbers) for (const match of text.matchAll(isoDate)) add(match, dayOf(match[1], match[3], match[4]));
  if (hasYear) for (const match of text.matchAll(monthDayTimeYear)) add(match, dayOf(match[3], monthNumbers.get(match[1]!.toLowerCase()), match[2]));
  if (hasYear) for (const match of text.matchAll(dayMonthYear)) add(match, dayOf(match[3], monthNumbers.get(match[2]!.toLowerCase()), match[1]));
  if (shortYear.test(text)) for (const match of text.matchAll(dayMonthShortYear)) add(match, dayOf(`20${match[3]}`, monthNumbers.get(match[2]!.toLowerCase()), match[1]));
  if (hasYear) for (const match of text.matchAll(monthDayYear)) add(match, dayOf(match[4], monthNumbers.get(match[1]!.toLowerCase()), match[2] ?? match[3]));
  for (const match of hasNumbers ? text.matchAll(numericDate) : []) {
    const fullYear = match[4]!.length === 2 ? `20${match[4]}` : match[4];
    const dayFirst = dayOf(fullYear, match[3], match[1]);
    const monthFirst = dayOf(fullYear, match[1], match[3]);
    if (match[2] === ".") add(match, dayFirst);
    else if (dayFirst === monthFirst || !dayFirst || !monthFirst) add(match, dayFirst ?? monthFirst);
    else {
      const either: [Day, Day] = [dayFirst, monthFirst];
      const byWeekday = onWeekday(either, text.slice(Math.max(0, match.index - 16), match.index));
      // "CBS News09-06-2025" was written by the site that carries it, not by the newsroom that writes the month first.
      const isGlued = /\p{L}$/u.test(text.slice(Math.max(0, match.index - 1), match.index));
      add(match, byWeekday ?? (order === "dmy" ? dayFirst : order === "mdy" && !isGlued ? monthFirst : undefined), byWeekday ? undefined : either);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
// Takes the weekday right in front of a date: "Thu, 12/06/2025", "Thursday - 06/12/2025".
const weekdayBefore = /(?<!\p{L})(sun|mon|tue|wed|thu|fri|sat)(?:s|r|rs|nes|ur)?(?:day)?[.,]?[ \-–|]{0,3}$/iu;

/** The one of two readings that falls on the weekday in front of them. */
function onWeekday(either: readonly Day[], before: string): Day | undefined {
  const said = weekdayBefore.exec(before)?.[1]?.toLowerCase();
  const fitting = either.filter((day) => weekdays[new Date(day).getUTCDay()] === said);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Takes the month of "Dismay 5, 2025"; must not take that of "WireJanuary 26, 2025", which lost a line break. */
function isInsideWord(text: string, start: number): boolean {
  return /^\p{L}\p{L}/u.test(text.slice(start - 1, start + 1)) && !/^\p{Ll}\p{Lu}/u.test(text.slice(start - 1, start + 1));
}

/** The day, where there is such a one: "31 June" is none. */
function dayOf(years: string | undefined, months: string | number | undefined, days: string | undefined): Day | undefined {
  const [y, m, d] = [Number(years), Number(months), Number(days)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < 1900 || y > 2099 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined;
  return date.toISOString().slice(0, 10);
}

/** The time nearest to a date between two places of the line: "12:44 JST, June 13, 2025" and "June 13, 2025, 12:44". */
function readTime(text: string, dateStart: number, dateEnd: number, from: number, to: number) {
  const times: { value: string; start: number; end: number; zoneFrom: number; distance: number }[] = [];
  // Behind the year of "June 12, 20252:05 PM" the time has lost its space.
  const glued = /^\d{1,2}:\d{2}/.test(text.slice(dateEnd)) ? [...text.slice(dateEnd).matchAll(timeOfDay)].slice(0, 1) : [];
  for (const match of glued) match.index += dateEnd;
  for (const match of [...glued, ...text.matchAll(timeOfDay)]) {
    const [start, end] = [match.index, match.index + match[0].length];
    const inside = start >= dateStart && end <= dateEnd;
    if (start < from || end > to || (!inside && start < dateEnd && end > dateStart)) continue;
    if (!match[2] && !match[4]) continue;
    if (inside && !match[0].includes(":")) continue;
    let hour = Number(match[1]);
    if (match[4] && hour >= 1 && hour <= 12) hour = (hour % 12) + (/^p/i.test(match[4]) ? 12 : 0);
    if (hour > 23 || Number(match[2] ?? 0) > 59) continue;
    const value = `${pad(hour)}:${match[2] ?? "00"}${match[3] ? `:${match[3]}` : ""}`;
    const zoneFrom = match.index + match[0].trimEnd().length;
    times.push({ value, start, end: zoneFrom, zoneFrom, distance: end <= dateStart ? dateStart - end : Math.max(0, start - dateEnd) });
  }
  return times.sort((a, b) => a.distance - b.distance)[0];
}

function readZone(rest: string, day: Day | undefined, time: string, outlet?: StampPage): { offset: number; length: number } | undefined {
  const numeric = numericZone.exec(rest);
  if (numeric && Number(numeric[3]) <= 14 && (numeric[1] || numeric[2] === "+" || time.length === 8)) {
    const minutes = Number(numeric[3]) * 60 + Number(numeric[4] ?? 0);
    return { offset: numeric[2] === "+" ? minutes : -minutes, length: numeric[0].length };
  }
  const letters = namedZone.exec(rest);
  const zone = letters && data.zones.find(({ name }) => name === letters[1]);
  if (!zone || !day) return undefined;
  const length = letters[0].length;
  const own = zone.zones.find((one) => one.zone === outlet?.timezone);
  if (own) return { offset: offsetAt(own.zone, day, time), length };
  if (zone.offset !== undefined) return { offset: zone.offset, length };
  const named = zone.zones.length === 1 ? zone.zones : zone.zones.filter(({ named }) => named.some((place) => outlet?.text?.includes(place)));
  return named.length === 1 ? { offset: offsetAt(named[0]!.zone, day, time), length } : undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Reads the wall clock of a zone at an instant, as `2025-06-10T18:04`. */
export function wallClock(timezone: string, instant: number): string {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: timezone, hourCycle: "h23", calendar: "gregory", numberingSystem: "latn",
      year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
    });
    formats.set(timezone, format);
  }
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

/** Minutes east of Greenwich of a zone's own clock; in the hour that a change of clocks repeats, the earlier one. */
export function offsetAt(timezone: string, day: Day, time: string): number {
  const wall = Date.parse(`${day}T${time.slice(0, 5)}Z`);
  const guess = wall - (Date.parse(`${wallClock(timezone, wall)}Z`) - wall);
  return (Date.parse(`${wallClock(timezone, guess)}Z`) - guess) / 60_000;
}

/** Writes a stamp as ISO 8601: with its own offset where it has one, else its day. */
export function formatStamp(stamp: { day: Day; time?: string; offset?: number }): string {
  const { day, time, offset } = stamp;
  if (time === undefined || offset === undefined) return day;
  const minutes = Math.abs(offset);
  const zone = offset === 0 ? "Z" : `${offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  return `${day}T${time.length === 5 ? `${time}:00` : time}${zone}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);
}
