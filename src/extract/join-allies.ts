import type { Party } from "../lexicon/lexicon.ts";
import type { Sentence } from "./read-sentences.ts";

/**
 * Reads a people as the side that an armed group takes for it, in an article that names the group: beside Hamas,
 * "39 Palestinian prisoners" are no third side. Where several groups are named, the one named most often is the side.
 */
export function joinAllies(sentences: readonly Sentence[]): void {
  const named = new Map<Party, number>();
  for (const { chunks } of sentences) for (const chunk of chunks) if (chunk.type === "party" && chunk.party.freesFor) named.set(chunk.party, (named.get(chunk.party) ?? 0) + 1);
  const sides = new Map<string, Party>();
  for (const [party] of [...named].sort((a, b) => b[1] - a[1] || (a[0].code < b[0].code ? -1 : 1))) if (!sides.has(party.freesFor!)) sides.set(party.freesFor!, party);
  if (sides.size === 0) return;
  for (const { chunks } of sentences) {
    for (const chunk of chunks) {
      if (chunk.type === "party") chunk.party = sides.get(chunk.party.freesFor ?? chunk.party.code) ?? chunk.party;
    }
  }
}
