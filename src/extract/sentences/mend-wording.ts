import type { Sentence } from "./read-sentences.ts";
import { hasAnyGroup } from "./tag-chunks.ts";

const moves = ["give", "receive", "return", "arrive"] as const;

/**
 * Reads "in exchange of" as "in exchange for", as English written far from England has it: "33 prisoners were released in
 * exchange of 15". Near misses: "in an exchange of 15 prisoners", "took part in exchange of prisoners".
 */
export function mendWording(sentences: readonly Sentence[]): void {
  for (const { chunks, groups } of sentences) {
    if (!groups.has("exchange-noun")) continue;
    for (let at = 1; at + 3 < chunks.length; at += 1) {
      if (chunks[at]!.lower !== "in" || chunks[at + 1]!.lower !== "exchange" || chunks[at + 2]!.lower !== "of") continue;
      const given = chunks[at + 3]!;
      if (given.type !== "quantity" && given.type !== "party" && given.type !== "speaker") continue;
      if (chunks.slice(Math.max(0, at - 6), at).some((chunk) => hasAnyGroup(chunk, moves))) chunks[at + 2] = { ...chunks[at + 2]!, lower: "for" };
    }
  }
}
