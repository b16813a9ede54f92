import type { Mention } from "../mentions/mention.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import { type Chunk, findWord, hasAnyGroup, hasGroup } from "../sentences/tag-chunks.ts";
import { isPeople } from "../sides/named-exchanges.ts";
import { goesBothWays } from "./compare-figures.ts";
import type { Draft } from "./draft.ts";

const trades = ["exchange-verb", "exchange-noun", "give"] as const;

/**
 * Tells whether an article's headline or first paragraphs say that people were let go for things: "hands over ten soldiers in
 * return for minefield maps", "swaps 15 prisoners for a map", "freed for a ransom". Not "frees 15 for 12 and cash".
 */
export const tellsOfPrice = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ role, depth, groups, chunks }) => (role === "headline" || depth <= 3) && groups.has("price") && trades.some((group) => groups.has(group)) && chunks.some((_, at) => isPriceAt(chunks, at)));

function isPriceAt(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]!.lower !== "for" || !chunks.slice(0, at).some((chunk) => hasAnyGroup(chunk, trades))) return false;
  const ahead = chunks.slice(at + 1, at + 7);
  const price = ahead.findIndex((chunk) => hasGroup(chunk, "price"));
  return price >= 0 && findWord(ahead, ",", 0, price) < 0 && !ahead.slice(0, price).some(isPeople);
}

/** What an outlet calls an exchange is the release of one side's people, where things were given for them. */
export function settlePaidFor(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.kind === "exchange" && !goesBothWays(draft.mentions) && !draft.mentions.some(({ counts }) => counts.some(({ returnedTo }) => returnedTo === null))) draft.kind = "release";
  }
}

/**
 * "Country frees hundreds", above "the country's rebels have freed hundreds": the headline names the land, and the text who
 * acted. The same number cannot be of the people of both, as long as nobody speaks of an exchange.
 */
export function settleHeadline(mentions: readonly Mention[]): void {
  if (mentions.some(({ kind, depth, status }) => kind === "exchange" && status !== "unreal" && depth <= 1)) return;
  for (const headline of mentions) {
    if (headline.role !== "headline" || headline.kind !== "release" || headline.counts.length === 0) continue;
    const isTurned = headline.counts.every((own) => own.returnedTo !== null && mentions.some(({ role, depth, kind, counts }) => role === "body" && depth <= 1 && kind === "release"
      && counts.some(({ returnedTo, of, value, min }) => returnedTo !== null && returnedTo !== own.returnedTo && of === own.of && value === own.value && min === own.min)));
    if (isTurned) Object.assign(headline, { counts: [], freed: undefined });
  }
}
