import type { Day, ReadArticle } from "../record.ts";
import { findDateline } from "../strip/find-dateline.ts";
import { addDays } from "./add-days.ts";

/** How many days after its dateline a page may print a report. */
const reach = 7;

/**
 * Tells whether an undated report can have been printed on a day, by the dateline that names none of its year: "JUBA, Jan. 29
 * (Xinhua) --" is printed on 29 January or within the week, never the day before.
 */
export function fitsDateline({ paragraphs, roles }: Pick<ReadArticle, "paragraphs" | "roles">, day: Day): boolean {
  const date = findDateline(paragraphs, roles)?.dateline.date;
  if (!date) return true;
  const year = Number(day.slice(0, 4));
  const written = (date.year ? [date.year] : [year - 1, year]).map((one) => `${one}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`);
  return written.some((from) => !Number.isNaN(Date.parse(from)) && from <= day && day <= addDays(from, reach));
}
