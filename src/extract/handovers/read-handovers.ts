import { type Clause, isSay } from "../clauses/clause.ts";
import { saysEachSide } from "../people/mark-parts.ts";
import type { People } from "../people/people.ts";
import { type Chunk, wordsOf } from "../sentences/tag-chunks.ts";
import { isFiller } from "../sentences/word-classes.ts";
import { formulaIn, isOfStage } from "./find-formula.ts";
import { areListed } from "./find-phrases.ts";
import { recipientIn } from "./find-roles.ts";
import type { Handover, SentenceParts } from "./handover.ts";
import { dailyHandovers } from "./read-daily-figures.ts";
import { gappedHandovers } from "./read-gapped-handovers.ts";
import { nounHandovers } from "./read-noun-handovers.ts";
import { statusOf } from "./read-status.ts";
import { verbHandover } from "./read-verb-handovers.ts";
import { sharedHandovers } from "./share-out.ts";

/** Reads all handovers of a sentence, verbs first, in the order of its clauses. */
export function readHandovers(parts: SentenceParts): Handover[] {
  const found: Handover[] = [];
  for (const clause of parts.clauses) {
    const shared = sharedHandovers(parts, clause);
    if (shared.length > 0) {
      found.push(...shared);
      continue;
    }
    const verbal = clause.verb && !(parts.headline && isSay(parts.chunks, clause)) ? verbHandover(parts, clause) : headlineHandover(parts, clause);
    if (verbal) found.push(verbal, ...gappedHandovers(parts, clause, verbal), ...dailyHandovers(parts, clause, verbal));
    found.push(...nounHandovers(parts, clause, verbal));
  }
  giveCounterparts(parts, found);
  giveLateObjects(parts, found);
  giveShares(parts, found);
  found.push(...freedBefore(parts, found));
  const told = found.length;
  for (const clause of parts.clauses) {
    if (!found.some((hand, index) => index < told && hand.clause === clause)) found.push(...bareFormula(parts, clause));
  }
  return found;
}

/** "will free 33 hostages under a deal that was agreed on Wednesday, in exchange for 90 prisoners": across a clause between. */
function giveCounterparts(parts: SentenceParts, found: readonly Handover[]): void {
  const { chunks, clauses, people } = parts;
  for (const one of people) {
    // "exchanged six people who had committed crimes for three servicemen": what is said of the first stands between.
    const traded = chunks[one.from - 1]?.lower === "for" && !isGivenFor(chunks, one.from) ? clauses.find(({ kind, from, to, verb }) => kind === "relative" && verb !== undefined && one.from > verb.to && one.from >= from && one.from < to) : undefined;
    if (!one.quantity || one.part || !(traded || isGivenFor(chunks, one.from)) || found.some(({ themes, counterpart }) => themes.includes(one) || counterpart.includes(one))) continue;
    // "included the release of 55 prisoners in exchange for 54"
    const hand = found.findLast(({ at, noun }) => at < one.from && !noun) ?? found.findLast(({ at, noun, sense, themes }) => noun && sense === "give" && at < one.from && themes.some(({ quantity }) => quantity));
    if (traded && (hand?.sense !== "exchange" || hand.clause.index !== traded.governor)) continue;
    if (hand && hand.counterpart.length === 0 && hand.themes.some(({ quantity }) => quantity)) hand.counterpart = [one, ...listedBehind(parts, one)];
  }
}

/** "three servicemen and three civilians": those joined to the first. */
function listedBehind(parts: SentenceParts, first: People): People[] {
  const next = parts.people.find(({ from, quantity, part }) => from > first.to && quantity !== undefined && !part);
  return next && areListed(parts, first, next) ? [next, ...listedBehind(parts, next)] : [];
}

/** "to exchange all prisoners who are ill, and the bodies of 6,000 soldiers each": a second object behind what is said of the first. */
function giveLateObjects({ chunks, clauses, people }: SentenceParts, found: readonly Handover[]): void {
  for (const one of people) {
    if (one.of !== "bodies" || !one.quantity || one.part || found.some(({ themes, counterpart }) => themes.includes(one) || counterpart.includes(one))) continue;
    const clause = clauses.findLast(({ from }) => from <= one.from)!;
    const lead = wordsOf(chunks, Math.max(0, one.from - 3), one.from);
    const hand = found.find((other) => !other.noun && !other.passive && other.clause.index === clause.governor && other.themes.some(({ of }) => of !== "bodies"));
    if (hand && (clause.kind === "relative" || clause.kind === "reduced") && /(?:^| )(?:,|and)(?: as well as)?(?: the)?$/.test(lead)) hand.themes = [...hand.themes, one];
  }
}

/** "swapped 314 prisoners – 157 from each side", "an exchange of 214 people in total, 107 each": the whole, and what each side got of it. */
function giveShares({ chunks, people }: SentenceParts, found: readonly Handover[]): void {
  for (const one of people) {
    if (!one.bare || one.part || !one.quantity?.value || !saysEachSide(chunks, one.to + 1) || found.some(({ themes, counterpart }) => themes.includes(one) || counterpart.includes(one))) continue;
    const whole = 2 * one.quantity.value;
    const hand = found.findLast(({ themes }) => themes.some(({ quantity, to }) => to < one.from && (quantity?.value === whole || (quantity?.min ?? 0) > one.quantity!.value!)));
    if (hand) hand.themes = [...hand.themes, { ...one, of: hand.themes.at(-1)!.of }];
  }
}

/** "in exchange for", "in return for" right before, over words that belong to the number. */
const isGivenFor = (chunks: readonly Chunk[], at: number): boolean =>
  chunks.slice(Math.max(0, at - 5), at).some(({ lower }, index, before) => lower === "for" && /^(?:exchange|return)$/.test(before[index - 1]?.lower ?? "") && before[index - 2]?.lower === "in" && before.slice(index + 1).every((chunk) => isFiller(chunk) || chunk.type === "word"));

/** "Among the 146 freed Ukrainians are 23 fighters of Azov": a number of those freed, told as known. */
function freedBefore({ chunks, clauses, people, sides }: SentenceParts, found: readonly Handover[]): Handover[] {
  if (!sides.tellsOfExchange) return [];
  const known: Handover[] = [];
  for (const one of people) {
    if (!one.quantity?.value || one.quantity.value < 2 || chunks[one.from - 1]?.lower !== "the") continue;
    // "Among the 146 freed …" at the head of a sentence is no part of a number told before.
    const outOf = chunks[one.from - 2]?.lower === "of" && chunks[one.from - 3]?.lower === "out" && one.from === 3;
    if ((one.part && !(chunks[one.from - 2]?.lower === "among" && one.from === 2) && !outOf) || found.some(({ themes, counterpart }) => themes.includes(one) || counterpart.includes(one))) continue;
    // "Out of the 33 Ukrainian troops released, 13 were officers"
    const at = chunks.findIndex(({ lower }, index) => index > one.from && (index < one.head || (outOf && index === one.to + 1)) && /^(?:freed|released|exchanged|returned|swapped|liberated)$/.test(lower));
    const clause = clauses.findLast(({ from }) => from <= one.from);
    if (at < 0 || !clause) continue;
    known.push({ clause, at, sense: "give", noun: true, themes: [{ ...one, part: false }], counterpart: [], everySide: false, passive: true, named: false, announced: false, telling: clause, status: "completed", strong: false });
  }
  return known;
}

/** "The ministry spoke of 146 for 146", "and went on with 307 for 307 on Saturday": the exchange is that of the article. */
function bareFormula(parts: SentenceParts, clause: Clause): Handover[] {
  if (!parts.sides.tellsOfExchange) return [];
  const { themes, counterpart } = formulaIn(parts, clause);
  const at = themes?.[0]?.from;
  if (at === undefined || !themes || !counterpart) return [];
  // "the second phase of the exchange agreed on by the formula 1,000 for 1,000"
  if (clause.antecedent !== undefined && isOfStage(parts.chunks, clause.antecedent, 0)) return [];
  return [{ clause, at, sense: "exchange", noun: true, themes, counterpart, everySide: false, passive: true, named: false, telling: clause, status: statusOf(parts, clause, at, true), announced: false, strong: false }];
}

/** "Seven detainees back in Lebanon", "300 soldiers home": a headline without its verb. */
function headlineHandover(parts: SentenceParts, clause: Clause): Handover | undefined {
  const { chunks, people, headline } = parts;
  if (!headline) return undefined;
  const one = people.find(({ from, to, part }) => from >= clause.from && to + 1 < clause.to && !part && /^(?:back|home|free)$/.test(chunks[to + 1]!.lower));
  if (!one) return undefined;
  const recipient = recipientIn(parts, one.to + 1, clause.to);
  return { clause, at: one.to + 1, sense: "arrive", noun: false, themes: [one], counterpart: [], everySide: false, passive: false, ...(recipient && { recipient }), status: "completed", named: false, announced: false, telling: clause, strong: true };
}
