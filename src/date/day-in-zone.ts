import type { Day } from "../record.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Tells which calendar day a moment is where the outlet sits: an aggregator's stamp "11 Jun 2025, 01:04 GMT+10" is
 * still 10 June in Moscow, and "on Tuesday" in that report is counted from there. Throws a RangeError where `iso` is
 * no moment with an offset or the zone is unknown.
 */
export function dayInZone(iso: string, timeZone: string): Day {
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/i.test(iso)) throw new RangeError(`Unexpected "${iso}", expected a time with its offset`);
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en", { timeZone, calendar: "iso8601", year: "numeric", month: "2-digit", day: "2-digit" });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return `${parts.year!.padStart(4, "0")}-${parts.month}-${parts.day}`;
}
