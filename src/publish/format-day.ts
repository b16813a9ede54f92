/**
 * Days in words, in English for the records and in the site's language for its pages. A day is a calendar day without a zone, so nothing here asks for the machine's zone or
 * language: a reader in Tokyo and one in Kyiv see the same words.
 */
import { type Language, type PhraseKey, english } from "../language/language.ts";
import type { Day, Event } from "../record.ts";

/** A piece of a date in words; `datetime` where it is a date that a machine can read. */
export interface DayPart {
  text: string;
  datetime?: string;
}

/** Names the month of `2025-06` or `2025-06-12`: "June". */
export function monthName(day: string, language: Language = english): string {
  return language.file.months[Number(day.slice(5, 7)) - 1] ?? day;
}

/** Names the weekday of a calendar day. */
export function weekdayName(day: Day, language: Language = english): string {
  return language.file.weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
}

/** Writes a day, a month or a year at the precision that it has: "12 June 2025", "June 2025", "2025". */
export function formatDay(day: string, language: Language = english): string {
  const [year, month, dayOfMonth] = day.split("-");
  const names = dayOfMonth === undefined ? language.file.months : language.file.monthsInDate;
  return [dayOfMonth && String(Number(dayOfMonth)), month && (names[Number(month) - 1] ?? day), year].filter(Boolean).join(" ");
}

/** Leaves out of the first day what the second repeats: 10 | 14 June 2025, 30 May | 2 June 2025. */
function shorten(first: string, second: string, language: Language): string {
  if (first.length !== 10 || second.length !== 10 || first.slice(0, 4) !== second.slice(0, 4)) return formatDay(first, language);
  const words = formatDay(first, language).split(" ");
  return first.slice(0, 7) === second.slice(0, 7) ? words[0]! : words.slice(0, 2).join(" ");
}

// "2025-06-12", "2025-06", "2025", each with an EDTF doubt mark: ?, ~ or %. Not "2025-W24", "2025-21" (spring).
const plainDate = /^(\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?)([?~%]?)$/;
// "2025-06-10/2025-06-14", "../2025-06", "[2025-06-13,2025-06-14]", "[2025-06-10..2025-06-14]".
const severalDates = /^[[{]?(?:\.\.)?\/?\d{4}[-\d.,/]*[\]}]?$/;

// "XXXX-06-11", "XXXX-06": the year is not known. Not "XXXX-XX-XX".
const dateWithoutYear = /^XXXX-((?:0\d|1[0-2])(?:-\d{2})?)$/;

/**
 * Says when an event happened, at the precision known and no finer.
 *
 * An open interval or a set is never drawn as one day: readers take "10 June" for a fact.
 */
export function dayParts(date: Event["date"], language: Language = english): DayPart[] {
  const dated = (day: string): DayPart => ({ text: formatDay(day, language), datetime: day });
  const phrase = (key: PhraseKey, days: Record<string, DayPart> = {}) =>
    language.sayParts<DayPart>(key, days).map((piece): DayPart => (typeof piece === "string" ? { text: piece } : piece));
  const between = (first: string, last: string) =>
    phrase("day.between", { first: { text: shorten(first, last, language), datetime: first }, last: dated(last) });

  const plain = plainDate.exec(date.edtf);
  if (plain) return plain[2] ? phrase("day.uncertain", { day: dated(plain[1]!) }) : [dated(plain[1]!)];

  const bare = date.edtf.replace(/[?~%]/g, "");
  const days = bare.match(/\d{4}(?:-\d{2}){0,2}/g) ?? [];
  const [first, last] = [days[0], days.at(-1)];
  if (first && last && severalDates.test(bare) && days.every((day) => plainDate.test(day))) {
    if (bare.startsWith("../") || bare.startsWith("/")) return phrase("day.by", { day: dated(last) });
    if (bare.endsWith("/..") || bare.endsWith("/")) return phrase("day.after", { day: dated(first) });
    if (bare.startsWith("[") && !bare.includes("..")) {
      return days.flatMap((day, index) => [
        ...(index === 0 ? [] : index === days.length - 1 ? phrase("day.or") : [{ text: ", " }]),
        index === days.length - 1 ? dated(day) : { text: shorten(day, last, language), datetime: day },
      ]);
    }
    return between(first, last);
  }
  if (date.start && date.end) return date.start === date.end ? [dated(date.start)] : between(date.start, date.end);
  if (date.start) return phrase("day.after", { day: dated(date.start) });
  if (date.end) return phrase("day.by", { day: dated(date.end) });
  const yearless = dateWithoutYear.exec(date.edtf)?.[1];
  // "06-11" is a yearless date in HTML, and a month alone is none
  if (yearless) return phrase("day.withoutYear", { day: { text: formatDay(`-${yearless}`, language), ...(yearless.length === 5 && { datetime: yearless }) } });
  return phrase("day.unknown");
}

/** Writes an event's day as plain text, for titles, tables and the CSV. */
export function dayText(date: Event["date"], language: Language = english): string {
  return dayParts(date, language).map((piece) => piece.text).join("");
}

// "2025-06-11T01:04:00+10:00" → day, hours and minutes, offset. Not "2025-06-11".
const stamp = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:?\d{2})?$/;

/** Writes a publication time as the report gives it, in its own zone: "11 June 2025, 01:04 (UTC+10:00)". */
export function formatPublished(value: string, language: Language = english): string {
  const match = stamp.exec(value);
  if (!match) return formatDay(value, language);
  const [day, time] = [formatDay(match[1]!, language), match[2]!];
  if (match[3] === undefined) return language.say("day.time", { day, time });
  return language.say("day.utc", { day, time, offset: match[3] === "Z" ? "" : match[3] });
}
