import type { Claimant, Count, PartyCode, Quote } from "../record.ts";
import type { People } from "./read-people.ts";
import { isVenue, type Sides } from "./read-parties.ts";
import { type Chunk, hasGroup } from "./tag-chunks.ts";

/** What a count needs to know of its clause. */
export interface Clause {
  chunks: readonly Chunk[];
  from: number;
  to: number;
  sides: Sides;
  /** The article's paragraph, for the wording. */
  text: string;
  quote: Quote;
  claimantAt(chunk: number): Claimant;
}

/**
 * Reads who got how many of its own back in one clause. A number goes to a side only where the clause says so: by
 * nationality, by a recipient, by the captor, or by a verb of giving or getting with its subject. Otherwise it is
 * a total for all sides, which is never split; what contradicts itself is left out.
 */
export function readCounts(people: readonly People[], clause: Clause): Count[] {
  const counts: Count[] = [];
  const told = people.filter((one) => one.quantity && !isBesideThePoint(clause, one));
  markParts(told, clause);
  for (const [index, one] of told.entries()) {
    if (one.part && counts.some((count) => count.of === one.of)) continue;
    const claimant = clause.claimantAt(one.from);
    for (const returnedTo of sidesOf(one, index, told, people, clause, claimant)) counts.push(countOf(one, returnedTo, claimant, clause));
  }
  return [...counts, ...sameNumbers(people, told, clause), ...zeroCounts(people, clause)];
}

/** "140 people: 132 men and eight women": behind a colon, and joined to a part, are parts. */
function markParts(told: readonly People[], { chunks }: Clause): void {
  for (const [index, one] of told.entries()) {
    const before = told[index - 1];
    if (!before) continue;
    const between = chunks.slice(before.to + 1, one.from).map(({ lower }) => lower);
    if (between.includes(":")) one.part = true;
    else if (before.part && between.every((word) => /^(?:and|,|as|well|the)$/.test(word))) one.part = true;
  }
}

function countOf(one: People, returnedTo: PartyCode | null, claimant: Claimant, clause: Clause): Count {
  const quantity = one.quantity!;
  const end = clause.chunks[one.head]!.end;
  const wording = end > quantity.start && end - quantity.start <= 80 ? clause.text.slice(quantity.start, end) : clause.text.slice(quantity.start, quantity.end);
  return { returnedTo, of: one.of, value: quantity.value, min: quantity.min, max: quantity.max, wording, claimant, quote: clause.quote };
}

/** The sides that a number belongs to: one, both ("each"), or none in particular (a total). */
function sidesOf(one: People, index: number, told: readonly People[], people: readonly People[], clause: Clause, claimant: Claimant): (PartyCode | null)[] {
  const { sides } = clause;
  if (isEach(clause, one, told) && (!one.party || !sides.pair.includes(one.party))) return sides.pair.length === 2 ? sides.pair : [null];
  if (one.party) return [one.party];
  const pairOfEqual = equalSwap(clause, index, told);
  if (pairOfEqual) return sides.pair.length === 2 && pairOfEqual === "first" ? sides.pair : pairOfEqual === "second" ? [] : [null];
  // "175 people were exchanged for the same number of Russian troops": the other half has the other side.
  const other = people.find((another) => another !== one && another.party && isSwappedFor(clause, one, another));
  const across = sides.other(other?.party);
  if (across) return [across];
  const direction = directionOf(one, clause, claimant);
  return [direction.verb === "exchange" ? null : (direction.returnedTo ?? null)];
}

/** Numbers that are no handover: the killed, those still held, cumulative totals' neighbours, those sought. */
function isBesideThePoint({ chunks, from, to }: Clause, one: People): boolean {
  const before = chunks.slice(Math.max(from, one.from - 3), one.from).map(({ lower }) => lower);
  if (one.of !== "bodies" && before.some((word) => /^(?:kill(?:ed|ing|s)?|injur(?:ed|ing)|wounding|arrest\w*|kidnap\w*|displac\w*|evacuat\w*|detain(?:ed|ing)|sentenc\w*|abduct(?:ed|ing)|attack\w*|captur(?:ed|ing)|seiz(?:ed|ing)|hold(?:s|ing)?|keep(?:s|ing)?)$/.test(word))) return true;
  const after = chunks.slice(one.to + 1, Math.min(to, one.to + 7)).map(({ lower }) => lower).join(" ");
  if (one.of !== "bodies" && /^(?:(?:are|were|is|was|who|had|have|been|being|still) )*(?:remain\w*|still|killed|dead|died|injured|missing|believed|languish\w*|are in|were in)\b/.test(after)) return true;
  if (/^(?:to go|more to)\b/.test(after)) return true;
  return before.some((word) => /^(?:remaining|for)$/.test(word)) && before.some((word) => /^(?:remaining|age|since)$/.test(word));
}

/** "390 each", "each side freed 270", "270 soldiers and 120 civilians from each side", "per side". */
function isEach({ chunks, from, to }: Clause, one: People, told: readonly People[]): boolean {
  const stop = told.find((another) => another.from > one.to && !/^(?:and|,)$/.test(chunks[another.from - 1]?.lower ?? ""))?.from ?? to;
  const behind = chunks.slice(one.quantity ? one.from + 1 : one.to, Math.min(stop, one.to + 14));
  for (const [index, { lower }] of behind.entries()) {
    if (/^(?:each|apiece)$/.test(lower)) return behind[index + 1]?.lower !== "other";
    if (lower === "per" && behind[index + 1]?.lower === "side") return true;
    if (lower === "both" && /^(?:sides|countries|parties)$/.test(behind[index + 1]?.lower ?? "") && /^(?:from|on|for)$/.test(behind[index - 1]?.lower ?? "")) return false;
    if (/^[.;:]$/.test(lower)) break;
  }
  const ahead = chunks.slice(from, one.from);
  return ahead.some(({ lower }, index) => lower === "each" && /^(?:side|country|party|of|nation|returned|released|freed|received|handed|got|exchanged|swapped|releasing|freeing|handing|returning|sending|sent)$/.test(ahead[index + 1]?.lower ?? ""))
    && !ahead.some(({ lower }, index) => lower === "each" && ahead[index + 1]?.lower === "other");
}

/** "103 for 103", "1,000-for-1,000", "185 soldiers for 185": both sides got as many; the second half adds nothing. */
function equalSwap(clause: Clause, index: number, told: readonly People[]): "first" | "second" | undefined {
  const one = told[index]!;
  const value = one.quantity?.value;
  if (value === null || value === undefined) return undefined;
  const next = told[index + 1];
  if (next && !next.party && next.quantity?.value === value && isSwappedFor(clause, one, next)) return "first";
  const previous = told[index - 1];
  if (previous && !previous.party && previous.quantity?.value === value && isSwappedFor(clause, previous, one)) return "second";
  return undefined;
}

/** Between the two stand only "for", "in exchange for", "in return for", "-for-" and the like. */
function isSwappedFor({ chunks }: Clause, one: People, another: People): boolean {
  const [first, second] = one.from < another.from ? [one, another] : [another, one];
  const between = chunks.slice(first.to + 1, second.from).map(({ lower }) => lower);
  return between.length <= 9 && between.includes("for") && !between.includes("and") && !between.some((word) => /^[.,;:]$/.test(word));
}

interface Direction {
  verb?: "give" | "receive" | "return" | "arrive" | "exchange";
  returnedTo?: PartyCode;
}

/** Reads from the clause around a number where these people went. */
function directionOf(one: People, clause: Clause, claimant: Claimant): Direction {
  const { chunks, from, to, sides } = clause;
  const recipient = recipientAfter(clause, one.to + 1) ?? captorsOther(clause, one.to + 1);
  const verb = verbOf(clause, one);
  if (!verb) return { returnedTo: recipient ?? (one.own ? (claimant.party ?? undefined) : undefined) };
  const group = (["give", "receive", "return", "arrive"] as const).find((name) => hasGroup(chunks[verb.at], name));
  const direction: Direction = { verb: group ?? "exchange" };
  if (!group) {
    return recipient ? { ...direction, verb: "return", returnedTo: recipient } : direction;
  }
  const near = recipientAfter(clause, Math.max(verb.at, one.to) + 1) ?? recipient ?? captorsOther(clause, Math.max(verb.at, one.to) + 1);
  if (near) return { ...direction, returnedTo: near };
  const subject = verb.passive ? agentAfter(clause, verb.at) : subjectOf(clause, verb.at, claimant);
  if (group === "receive" && !verb.passive) return { ...direction, returnedTo: subject };
  if (one.own && verb.passive && claimant.party) return { ...direction, returnedTo: claimant.party };
  if (one.own && subject) return { ...direction, returnedTo: subject };
  if (group === "give" && subject) return { ...direction, returnedTo: sides.other(subject) };
  // "Ukraine returned 150" may be either; "returned home 150", "returned from captivity" is getting back.
  if (group === "return" && !verb.passive && subject) {
    const words = chunks.slice(Math.max(from, verb.at), Math.min(to, Math.max(verb.at, one.to) + 6)).map(({ lower }) => lower);
    if (words.includes("home") || chunks.slice(verb.at, to).some((chunk) => hasGroup(chunk, "captivity"))) return { ...direction, returnedTo: subject };
  }
  return direction;
}

/** The verb that a noun phrase belongs to: just before it (object) or just behind it (subject, passive). */
function verbOf({ chunks, from, to }: Clause, one: People): { at: number; passive: boolean } | undefined {
  const isVerb = (at: number) => ["give", "receive", "return", "arrive", "exchange-verb"].some((group) => hasGroup(chunks[at], group));
  for (let at = one.to + 1; at < to && at <= one.to + 6; at += 1) {
    if (isVerb(at)) return { at, passive: !hasGroup(chunks[at], "arrive") };
    if (/^(?:for|and|in|to|as|by|with|,)$/.test(chunks[at]!.lower)) break;
  }
  for (let at = one.from - 1; at >= from && at >= one.from - 12; at -= 1) {
    if (isVerb(at)) {
      const auxiliary = chunks.slice(Math.max(from, at - 3), at).some(({ lower }) => /^(?:was|were|been|being|are|is|be)$/.test(lower));
      return { at, passive: auxiliary };
    }
    if (/^[;:]$/.test(chunks[at]!.lower)) return undefined;
  }
  return undefined;
}

/** "to Ukraine", "to the Ukrainian side", "home to Russia", "back in Kyiv". Transit countries are no side. */
function recipientAfter({ chunks, to, sides }: Clause, start: number): PartyCode | undefined {
  for (let at = start; at < to && at <= start + 6; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.type === "party") {
      const before = chunks.slice(Math.max(start, at - 3), at).map(({ lower }) => lower);
      return before.includes("to") && sides.pair.includes(chunk.party.code) ? chunk.party.code : undefined;
    }
    if (chunk.type === "quantity" || /^[.;:]$/.test(chunk.lower)) return undefined;
  }
  return undefined;
}

/** "from Russian captivity", "from territory controlled by Kyiv", "held by Hamas": they went to the other side. */
function captorsOther({ chunks, to, sides }: Clause, start: number): PartyCode | undefined {
  for (let at = start; at < to && at <= start + 10; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.type === "party" && sides.pair.includes(chunk.party.code) && !isVenue(chunks, at)) {
      const before = chunks.slice(Math.max(start - 1, at - 6), at);
      const captive = hasGroup(chunks[at + 1], "captivity") || before.some((one) => hasGroup(one, "captivity"));
      const from = before.some(({ lower }) => lower === "from") || before.some((one) => /^(?:held|captured) by$/.test(one.lower));
      return captive && from ? sides.other(chunk.party.code) : before.at(-1)?.lower === "from" ? sides.other(chunk.party.code) : undefined;
    }
    if (chunk.type === "quantity" || /^[.;:]$/.test(chunk.lower)) return undefined;
  }
  return undefined;
}

/** "freed by Israel" */
function agentAfter({ chunks, to, sides }: Clause, verb: number): PartyCode | undefined {
  for (let at = verb + 1; at < to && at <= verb + 6; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.lower !== "by") continue;
    const agent = chunks.slice(at + 1, at + 4).find((one) => one.type === "party" || one.type === "speaker");
    const code = agent?.type === "party" ? agent.party.code : agent?.type === "speaker" ? agent.party : undefined;
    return code && sides.pair.includes(code) ? code : undefined;
  }
  return undefined;
}

/** The side that acts: the nearest party or speaker before the verb that is no adjective; "it" and "we" are the claimant's. */
export function subjectOf({ chunks, from }: Pick<Clause, "chunks" | "from">, verb: number, claimant: Claimant): PartyCode | undefined {
  // A clause behind "and" may have its subject in the one before.
  for (let at = verb - 1; at >= 0 && at >= (verb - from <= 2 ? verb - 24 : Math.max(from, verb - 12)); at -= 1) {
    const chunk = chunks[at]!;
    if (/^(?:it|they|we|he|she)$/.test(chunk.lower)) return claimant.party ?? undefined;
    if (chunk.type === "speaker" && chunk.party) return chunk.party;
    if (chunk.type === "party") {
      const before = chunks[at - 1]?.lower ?? "";
      if (/^(?:in|to|from|with|of|against|into|near)$/.test(before) || /^['’]s$/.test(chunks[at + 1]?.lower ?? "")) continue;
      if (chunk.form === "demonym" && chunks[at + 1] && !/^(?:side|authorities|officials|government|army|military|forces|troops|movement|group)$/.test(chunks[at + 1]!.lower)) continue;
      return chunk.party.code;
    }
  }
  return undefined;
}

/** "303 Ukrainians … the same number of Russians", "as many": the number told just before, for the other people. */
function sameNumbers(people: readonly People[], told: readonly People[], clause: Clause): Count[] {
  const { chunks, from, to, sides } = clause;
  for (let at = from; at < to - 1; at += 1) {
    const same = (chunks[at]!.lower === "same" && hasGroup(chunks[at + 1], "how-many")) || (chunks[at]!.lower === "as" && chunks[at + 1]!.lower === "many" && chunks[at + 2]?.lower !== "as");
    if (!same) continue;
    const model = told.filter((one) => one.from < at).at(-1);
    if (!model?.quantity) return [];
    const named = people.find((one) => one.head > at && one.head <= at + 8);
    const claimant = clause.claimantAt(at);
    const modelSide = model.party ?? directionOf(model, clause, claimant).returnedTo;
    const returnedTo = named?.party ?? recipientAfter(clause, at) ?? sides.other(modelSide);
    if (!returnedTo || returnedTo === modelSide) return [];
    const end = named ? chunks[named.head]!.end : chunks[at + 1]!.end;
    return [{ ...countOf(model, returnedTo, claimant, clause), of: named?.of ?? model.of, wording: clause.text.slice(chunks[at]!.start, end) }];
  }
  return [];
}

/** "received none of its own", "had not received any of its war dead": a side says that it got nobody back. */
function zeroCounts(people: readonly People[], clause: Clause): Count[] {
  const { chunks, from, to } = clause;
  for (let at = from; at < to; at += 1) {
    if (!hasGroup(chunks[at], "receive") && !hasGroup(chunks[at], "return")) continue;
    const negated = chunks.slice(Math.max(from, at - 3), at).some(({ lower }) => /^(?:not|n't|never)$/.test(lower));
    const behind = chunks.slice(at + 1, Math.min(to, at + 5)).map(({ lower }) => lower);
    const none = behind.findIndex((word) => word === "none" || word === "no" || (negated && (word === "any" || word === "single")));
    if (none < 0) continue;
    const claimant = clause.claimantAt(at);
    const side = subjectOf(clause, at, claimant) ?? claimant.party;
    if (!side) continue;
    const named = people.find((one) => one.head > at && one.head <= at + 8) ?? people.filter((one) => one.head < at).at(-1);
    const end = named && named.head > at ? named.head : Math.min(to - 1, at + 1 + none + 3);
    return [{ returnedTo: side, of: named?.of ?? "prisoners", value: 0, min: null, max: null, wording: clause.text.slice(chunks[at]!.start, chunks[end]!.end), claimant, quote: clause.quote }];
  }
  return [];
}
