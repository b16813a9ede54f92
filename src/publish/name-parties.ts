import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PartyCode } from "../record.ts";

/** Names a party in a sentence: "Russia", "the United States". */
export type PartyNames = (code: PartyCode) => string;

// "United States", "Houthis", "Syrian Democratic Forces", "Donetsk authorities". Not "Hamas", "Cyprus", "Belarus".
const commonNoun = /(?:^|[\s-])(?:States|Emirates|Kingdom|Republic|Federation|Nations|Netherlands|Philippines|Maldives|Houthis|Taliban|Forces?|Group|Army|Front|Party|Movement|Union|See|Vatican|Committee|Crescent|Cross|State|Government|Council|authorities|separatists|rebels|opposition)$/;

/** Names parties as running English does: names made of common nouns take the article, others do not. */
export function nameParties(lexicon: Pick<Lexicon, "parties">): PartyNames {
  const names = new Map(lexicon.parties.map(({ code, name }) => [code, commonNoun.test(name) ? `the ${name}` : name]));
  return (code) => names.get(code) ?? code;
}

/** Joins what stands side by side: "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[], joiner = "and"): string {
  return words.length <= 1 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joiner} ${words.at(-1)!}`;
}

/** Sets a capital at the beginning of a sentence or title. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
