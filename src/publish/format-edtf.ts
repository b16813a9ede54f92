import type { PossibleDays } from "../record.ts";
import { addDays } from "../merge/add-days.ts";

/**
 * Writes possible days as EDTF (ISO 8601-2): a day, a day in doubt, one of several, a month, an interval,
 * an interval open at one end, or a day whose year is not known.
 */
export function formatEdtf({ start, end, among, withoutYear }: PossibleDays & { withoutYear?: string }, uncertain: boolean): string {
  if (among) return `[${among.join(",")}]`;
  if (start === undefined && end === undefined) return withoutYear ?? "XXXX-XX-XX";
  if (start === undefined) return `../${end!}`;
  if (end === undefined) return `${start}/..`;
  if (start === end) return uncertain ? `${start}?` : start;
  const wholeMonth = start.endsWith("-01") && end.startsWith(start.slice(0, 7)) && addDays(end, 1).endsWith("-01");
  return wholeMonth ? start.slice(0, 7) : `${start}/${end}`;
}
