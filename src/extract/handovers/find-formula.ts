import type { Clause } from "../clauses/clause.ts";
import type { People } from "../people/people.ts";
import { type Chunk, hasGroup } from "../sentences/tag-chunks.ts";
import { relativePronouns } from "../sentences/word-classes.ts";
import type { Handover, SentenceParts } from "./handover.ts";

/** "the first part of the 1,000-for-1,000 exchange", "completing the exchange of 1,000 for 1,000": the number is that of the whole. */
export const isOfStage = (chunks: readonly Chunk[], at: number, from: number): boolean =>
  chunks.slice(Math.max(from, at - 5), at).some(({ lower }) => /^(?:parts?|stages?|phases?|rounds?|start|beginning|day|begins?|began|begun|starts|started|beginning|starting|completing|concluding|finishing)$/.test(lower));

/** "following the 205-for-205 formula", "50 for 50": as many on either side; not "the first part of the 1,000-for-1,000 exchange". */
export function formulaIn({ chunks, people }: SentenceParts, clause: Pick<Clause, "from" | "to">): Partial<Pick<Handover, "themes" | "counterpart" | "everySide">> {
  for (const [index, one] of people.entries()) {
    const other = people[index + 1];
    if (one.from >= clause.from && one.from < clause.to && one.quantity && goesEachWay(chunks, one)) return { themes: [one], everySide: true };
    if (!other || one.from < clause.from || other.from >= clause.to || !one.quantity?.value || (one.quantity.value !== other.quantity?.value && !(other.same && other.party))) continue;
    const between = chunks.slice(one.to + 1, other.from).map(({ lower }) => lower);
    if (!between.every((word) => /^(?:-|–|for|per|to)$/.test(word)) || !(between.some((word) => /^(?:for|per)$/.test(word)) || isRatio(chunks, one.from))) continue;
    if (isOfStage(chunks, one.from, clause.from)) continue;
    // "under the 500-for-500 deal": what was agreed, of which this may be a part; not "in a 205-for-205 deal".
    if (chunks.slice(other.to + 1, other.to + 3).some((chunk) => hasGroup(chunk, "agreement-noun")) && chunks.slice(Math.max(clause.from, one.from - 3), one.from).some(({ lower }) => lower === "under")) continue;
    return { themes: [one], counterpart: [other] };
  }
  return {};
}

/** "by the formula 107 to 107" */
const isRatio = (chunks: readonly Chunk[], at: number): boolean => chunks.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:formula|format|basis|ratio|scheme|principle)$/.test(lower));

/** "with 115 servicemen crossing in each direction"; not "200 prisoners in a swap that each side announced". */
const goesEachWay = (chunks: readonly Chunk[], { to }: People): boolean =>
  chunks.slice(to + 1, to + 7).some(({ lower }, index, behind) => /^(?:each|either|both)$/.test(lower) && /^(?:directions?|ways?|sides?)$/.test(behind[index + 1]?.lower ?? "") && !behind.slice(0, index).some((word) => relativePronouns.has(word.lower)));
