import { placeOf } from "../parse/place-of.ts";
import type { Message, Paragraph, ParagraphRole, Timex } from "../record.ts";
import { dayOfDateline } from "./day-of-dateline.ts";
import type { Candidate } from "./meaning.ts";
import { recogniseTimexes } from "./recognise-timexes.ts";
import { resolveTimexes } from "./resolve-timexes.ts";
import type { DateContext } from "./resolver.ts";

export type { DateContext };

/**
 * Tags the temporal expressions of an article's own text, in reading order, and resolves each as far as the text and
 * the publication day allow. The spans depend on the text alone, so an article that is dated later keeps its indexes.
 */
export function tagTimexes(
  paragraphs: readonly Paragraph[],
  roles: readonly ParagraphRole[],
  context: DateContext,
): { timexes: Timex[]; messages: Message[] } {
  const candidates: Candidate[] = paragraphs.flatMap((paragraph, index) => {
    const role = roles[index];
    return role === "body" || role === "headline" || role === "caption" ? recogniseTimexes(paragraph, index) : [];
  });
  const messages: Message[] = [];
  const filed = dayOfDateline(paragraphs, roles, context.reference);
  const resolved = resolveTimexes(candidates, { ...context, ...(filed && { filed }) });
  const timexes = candidates.map(({ paragraph, start, end, rule }, index): Timex => {
    const { problem, note, ...result } = resolved[index]!;
    const { line, column } = placeOf(paragraphs[paragraph]!, start);
    if (problem) messages.push({ line, column, ruleId: "date", severity: "warning", reason: problem });
    if (note) messages.push({ line, column, ruleId: "date", severity: "info", reason: note });
    return { paragraph, start, end, line, column, text: paragraphs[paragraph]!.text.slice(start, end), rule, ...result };
  });
  return { timexes, messages };
}
