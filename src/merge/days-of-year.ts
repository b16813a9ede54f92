import type { Report } from "../record.ts";

// "XXXX-06-11", "XXXX-06". Not "XXXX-WXX-4", "2025-06-11".
const withoutYear = /^XXXX-(\d{2}(?:-\d{2})?)$/;

/** The day or month of the year on which a report without a date puts the event itself: "06-11", "06". */
export function dayOfYear({ days: { timex, cue }, statement: { when } }: Report): string | undefined {
  if (!timex || timex.days || cue !== "event" || when.relation !== "on" || when.shift) return undefined;
  return withoutYear.exec(timex.value)?.[1];
}

/** "11 June" and "June" can be one day, "11 June" and "12 June" cannot. */
export function sameDayOfYear(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
