import type { Report } from "../record.ts";
import { addDays } from "./add-days.ts";

// "XXXX-06-11", "XXXX-06". Not "XXXX-WXX-4", "2025-06-11".
const withoutYear = /^XXXX-(\d{2}(?:-\d{2})?)$/;

/** The day or month of the year on which a report without a date puts the event itself: "06-11", "06". */
export function dayOfYear({ days: { timex, cue }, statement: { when } }: Pick<Report, "days" | "statement">): string | undefined {
  if (!timex || timex.days || cue !== "event" || when.relation !== "on" || when.shift) return undefined;
  return withoutYear.exec(timex.value)?.[1];
}

/** Lists the days of the year that a report without a date can mean: what was said on "08-24" happened that day or the day before. Undefined where it names none. */
export function possibleDaysOfYear({ days: { timex, cue }, statement: { when } }: Report): string[] | undefined {
  if (!timex || timex.days || (cue !== "event" && cue !== "statement") || when.relation !== "on") return undefined;
  const told = withoutYear.exec(timex.value)?.[1];
  if (told?.length !== 5) return undefined;
  // the day before March 1 depends on the year
  return cue === "event" ? [told] : [...new Set([told, ...["2023", "2024"].map((year) => addDays(`${year}-${told}`, -1).slice(5))])];
}

/** "11 June" and "June" can be one day, "11 June" and "12 June" cannot. */
export function sameDayOfYear(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
