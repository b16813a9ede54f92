import type { Day, Paragraph, ParagraphRole } from "../record.ts";
import { findDateline } from "../strip/find-dateline.ts";
import { dayOf, daysBetween, yearOf } from "./calendar.ts";

/** How many days after its dateline a page may print a report. */
const reach = 7;

/**
 * The day on which a report was written, where its dateline puts it before the page's day: in "KYIV, June 9 (Reuters) -", printed on
 * 10 June, "today" is 9 June. Absent where they agree or lie too far apart to belong together.
 */
export function dayOfDateline(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], reference: Day | undefined): Day | undefined {
  const date = reference && findDateline(paragraphs, roles)?.dateline.date;
  if (!date) return undefined;
  const years = date.year ? [date.year] : [yearOf(reference) - 1, yearOf(reference)];
  return years.map((year) => dayOf(year, date.month, date.day)).find((day) => day && day < reference && daysBetween(day, reference) <= reach);
}
