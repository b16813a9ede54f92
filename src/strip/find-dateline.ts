import type { Paragraph, ParagraphRole } from "../record.ts";
import { type Dateline, readDateline } from "./read-dateline.ts";

/** How many paragraphs of the body can stand above the wire's own text: a standfirst, a list of points, a credit. */
const reach = 4;

/**
 * Finds the dateline of an article: a page's standfirst often stands above the wire's first sentence, so one that names
 * its agency counts in the first few paragraphs, one that does not ("KYIV —") only in the first. Papers in India print theirs on a line of its own.
 */
export function findDateline(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[]): { paragraph: number; dateline: Dateline } | undefined {
  const first = roles.indexOf("body");
  for (let above = first - 1; above >= 0 && above >= first - 3 && roles[above] === "masthead"; above -= 1) {
    const text = paragraphs[above]!.text.trim();
    const dateline = readDateline(text);
    if (dateline?.place && dateline.end >= text.length - 1) return { paragraph: above, dateline };
  }
  const body = paragraphs.flatMap((_, index) => (roles[index] === "body" ? [index] : [])).slice(0, reach);
  for (const [at, paragraph] of body.entries()) {
    const dateline = readDateline(paragraphs[paragraph]!.text);
    if (dateline && (at === 0 || dateline.agency)) return { paragraph, dateline };
  }
  return undefined;
}
