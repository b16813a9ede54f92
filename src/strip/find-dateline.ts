import type { Paragraph, ParagraphRole } from "../record.ts";
import { type Dateline, readDateline } from "./read-dateline.ts";

/** How many paragraphs of the body can stand above the wire's own text: a standfirst, a list of points, a credit. */
const reach = 4;

/**
 * Finds the dateline of an article: a page's standfirst often stands above the wire's first sentence, so one that names
 * its agency counts in the first few paragraphs, one that does not ("KYIV —") only in the first.
 */
export function findDateline(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[]): { paragraph: number; dateline: Dateline } | undefined {
  const body = paragraphs.flatMap((_, index) => (roles[index] === "body" ? [index] : [])).slice(0, reach);
  for (const [at, paragraph] of body.entries()) {
    const dateline = readDateline(paragraphs[paragraph]!.text);
    if (dateline && (at === 0 || dateline.agency)) return { paragraph, dateline };
  }
  return undefined;
}
