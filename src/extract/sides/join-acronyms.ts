import type { Sentence } from "../sentences/read-sentences.ts";
import { retag } from "../sentences/retag.ts";
import type { Chunk } from "../sentences/tag-chunks.ts";

type Named = Chunk & { type: "party" | "speaker" };

/**
 * Reads initials that the article itself explains as the side or body for which they stand: behind "the New People's Army
 * (NPA)" a headline's "NPA frees two captives" names it, too. Which initials mean whom changes with the country and the year.
 */
export function joinAcronyms(sentences: readonly Sentence[]): void {
  const explained = new Map<string, Named | undefined>();
  for (const { chunks } of sentences) {
    for (let at = 0; at + 3 < chunks.length; at += 1) {
      const named = chunks[at]!;
      const initials = chunks[at + 2]!;
      if (chunks[at + 1]!.lower !== "(" || chunks[at + 3]!.lower !== ")" || !isInitials(initials) || !isOfMany(named)) continue;
      // Two names for the same initials: neither.
      const before = explained.get(initials.text);
      explained.set(initials.text, explained.has(initials.text) && codeOf(before) !== codeOf(named) ? undefined : named);
    }
  }
  if (explained.size === 0) return;
  for (const sentence of sentences) {
    const { chunks } = sentence;
    for (let at = 0; at < chunks.length; at += 1) {
      const named = isInitials(chunks[at]!) ? explained.get(chunks[at]!.text) : undefined;
      if (named) retag(sentence, at, named);
    }
  }
}

/** "NPA", "GNA", "AA" of the word list's agencies; not a side or a speaker that the word list knows by these initials. */
const isInitials = ({ type, text }: Chunk): boolean => (type === "word" || type === "publisher") && /^\p{Lu}[\p{Lu}\d-]{1,7}$/u.test(text);

/** A side or a body that speaks for one; no person, no people and no place. */
const isOfMany = (chunk: Chunk): chunk is Named => (chunk.type === "party" && chunk.form === "name" && chunk.party.kind !== "state") || (chunk.type === "speaker" && !chunk.person && chunk.party !== null);

const codeOf = (named: Named | undefined): string | null | undefined => (named?.type === "party" ? named.party.code : named?.party);
