import { placeOf } from "../../parse/place-of.ts";
import type { Message, Paragraph } from "../../record.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import { hasGroup } from "../sentences/tag-chunks.ts";
import { isNamedExchange } from "./named-exchanges.ts";
import type { Sides } from "./read-parties.ts";

/**
 * Tells the editor of an exchange between sides that the lexicon does not know: nobody can be counted to them. Only where the
 * headline or the first paragraphs name an exchange of captives, and no side is known, or one beside a name that is not.
 */
export function reportUnknownSide(sentences: readonly Sentence[], { pair }: Pick<Sides, "pair">, paragraphs: readonly Paragraph[]): Message[] {
  if (pair.length > 1 || sentences.some(({ chunks }) => chunks.some((chunk) => hasGroup(chunk, "sport")))) return [];
  const telling = sentences.find(({ chunks, role, depth }) => (role === "headline" || (role === "body" && depth <= 1))
    && (pair.length === 0 || chunks.some(({ type, text }, at) => at > 0 && type === "word" && /^\p{Lu}\p{Ll}{2,}$/u.test(text)))
    && chunks.some((chunk) => hasGroup(chunk, "captives")) && chunks.some((_, at) => isNamedExchange(chunks, at)));
  if (!telling) return [];
  const { line, column } = placeOf(paragraphs[telling.paragraph]!, telling.start);
  const known = pair[0] === undefined ? "none" : `only ${pair[0]}`;
  return [{ line, column, ruleId: "unknown-side", severity: "info", reason: `Unexpected exchange with an unknown side (${known} of the sides is known), expected two parties of the word list; if the report names one that is missing there, add it to lexicon/parties.yaml` }];
}
