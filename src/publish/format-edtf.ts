import type { PossibleDays } from "../record.ts";
import { addDays } from "../merge/add-days.ts";

/**
 * Writes possible days as EDTF (ISO 8601-2): a day, a day in doubt, one of several, a month, an interval,
 * or an interval open at one end.
 */
export function formatEdtf({ start, end, among }: PossibleDays, uncertain: boolean): string {
  if (among) return `[${among.join(",")}]`;
  if (start === undefined && end === undefined) return "XXXX-XX-XX";
  if (start === undefined) return `../${end!}`;
  if (end === undefined) return `${start}/..`;
  if (start === end) return uncertain ? `${start}?` : start;
  const wholeMonth = start.endsWith("-01") && end.startsWith(start.slice(0, 7)) && addDays(end, 1).endsWith("-01");
  return wholeMonth ? start.slice(0, 7) : `${start}/${end}`;
}
