import { formatDay } from "../publish/format-day.ts";
import type { ReadArticle } from "../record.ts";

/** Names an article in a sentence: its outlet with the day of publication, or its file where it names none. */
export function nameArticle({ masthead, file }: ReadArticle): string {
  const source = masthead.outlet ?? masthead.carrier ?? masthead.agency;
  if (!source) return file;
  return masthead.published ? `${source.name} (${formatDay(masthead.published.day)})` : source.name;
}
