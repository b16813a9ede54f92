import type { PartyCode } from "../../record.ts";
import type { People } from "../people/people.ts";
import { type Chunk, hasAnyGroup, hasGroup } from "../sentences/tag-chunks.ts";
import { words } from "../sentences/word-classes.ts";
import { actorsIn, captorIn } from "./find-roles.ts";
import type { SentenceParts } from "./handover.ts";

const holds = /^(?:held|kept|imprisoned|captured|detained|seized|abducted|held captive|kept in|held in|held by|captured by)$/;

/** "two civilians whom Russia had held as hostages", "15 men who were held by the rebels": a bracket behind the people says who had held them. */
export function holderOf(parts: SentenceParts, { from, to }: People): PartyCode | undefined {
  const { chunks, clauses, sides } = parts;
  // "A soldier and three policemen whom the FARC had kept": the number is not that of all.
  if (chunks[from - 1]?.lower === "and") return undefined;
  const bracket = clauses.find(({ kind, antecedent, verb }) => kind === "relative" && verb !== undefined && antecedent !== undefined && antecedent >= to && (antecedent <= to + 1 || chunks.slice(to + 1, antecedent + 1).every(({ type, lower }) => type === "timex" || /^(?:on|in|late|early)$/.test(lower))));
  if (!bracket?.verb || !holds.test(chunks[bracket.verb.head]!.lower)) return undefined;
  if (bracket.verb.passive || / by$/.test(chunks[bracket.verb.head]!.lower)) return captorIn(parts, bracket.verb.head, bracket.to);
  const [holder] = actorsIn(parts, bracket.subject.from, bracket.subject.to).filter(({ at, adjective }) => at > bracket.from && !adjective);
  return holder && sides.pair.includes(holder.code) ? holder.code : undefined;
}

const opensBracket = words("who that in from were was had been have arrested convicted sentenced serving kept");

/**
 * Reads who held the people of one number, behind it and without a verb between: "55 prisoners held by regime forces", "54 who
 * were held by rebel groups", "20 men in Houthi jails", "ten agents arrested in America". In a trade each half has its own. Where somebody
 * lets them go (`released`), a mere place says nothing of it: "villagers held in Myanmar were let go by the Kachin army".
 */
export function heldBy(parts: SentenceParts, { to }: People, released: boolean): PartyCode | undefined {
  const { chunks, sides } = parts;
  const first = chunks[to + 1];
  if (first === undefined || sides.pair.length !== 2 || !(hasAnyGroup(first, ofHolding) || opensBracket.has(first.lower))) return undefined;
  let end = to + 1;
  while (end < chunks.length && end < to + 10 && !endsBracket(chunks[end]!)) end += 1;
  // "held by the government or by rebels": some by the one, some by the other.
  if (chunks.slice(to + 1, end).some(({ lower }) => lower === "or")) return undefined;
  if (released) return chunks.slice(to + 1, end).some(({ lower }) => /(?:^| )by$/.test(lower)) ? captorIn(parts, to + 1, end) : undefined;
  return captorIn(parts, to + 1, end) ?? jailerIn(parts, to + 1, end);
}

const ofHolding = ["captured", "captivity"] as const;

const endsBracket = (chunk: Chunk): boolean => /^(?:[,;:.–—]|and|for|while|after|before|on)$/.test(chunk.lower) || hasAnyGroup(chunk, ["give", "receive", "exchange-verb", "exchange-noun"]);

const jails = /^(?:jailed|imprisoned|arrested|detained|convicted|sentenced|interned|held|held in|kept in|serving)$/;

/** "jailed in Russia", "arrested in the United States": a state holds whom its law has locked up on its ground. */
function jailerIn({ chunks, sides }: SentenceParts, from: number, to: number): PartyCode | undefined {
  for (let at = from; at < to; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.type !== "party" || chunk.party.kind !== "state" || chunk.form !== "name" || !sides.pair.includes(chunk.party.code)) continue;
    const link = chunks[at - 1]?.lower === "the" ? at - 2 : at - 1;
    if (jails.test(chunks[link]?.lower ?? "")) return chunk.party.code;
    if (chunks[link]?.lower === "in" && chunks.slice(from, link).some(({ lower }) => jails.test(lower)) && !hasGroup(chunks[at + 1], "captivity")) return chunk.party.code;
  }
  return undefined;
}
