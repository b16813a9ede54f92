import { type DateContext, tagTimexes } from "../../src/date/tag-timexes.ts";
import type { Paragraph } from "../../src/record.ts";

export function paragraphOf(text: string, line = 1): Paragraph {
  return { text, line, endLine: line, offsets: [{ at: 0, offset: 0, line, column: 1 }] };
}

/** Tags text, its paragraphs parted by " ¶ ". */
export function tag(text: string, context: DateContext) {
  const paragraphs = text.split(" ¶ ").map((each, index) => paragraphOf(each, index + 1));
  return tagTimexes(paragraphs, paragraphs.map(() => "body"), context);
}

/** "June 9 = 2025-06-09; a week = P1W" */
export function values(text: string, context: DateContext): string {
  return tag(text, context).timexes.map((timex) => `${timex.text} = ${timex.value}`).join("; ");
}

/** A row without a publication day has "". */
export const context = (published: string): DateContext => (published ? { reference: published } : {});
