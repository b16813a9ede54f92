import type { PartyCode } from "../../record.ts";
import type { Clause } from "../clauses/clause.ts";
import type { People } from "../people/people.ts";
import { words } from "../sentences/word-classes.ts";
import type { Handover, SentenceParts } from "./handover.ts";
import { statusOf } from "./read-status.ts";

const moves = words("handed given turned delivered released returned moved flown flew transported taken relocated driven ferried airlifted sent transferred went going go headed travelled traveled");

/**
 * Reads a swap among several states that says who got how many: "ten prisoners were moved to Russia, 13 to Germany and
 * three to the U.S." Two states at least, or it is a journey: "ten were flown to Doha".
 */
export function sharedHandovers(parts: SentenceParts, clause: Clause): Handover[] {
  const { chunks, people, sides } = parts;
  const { verb } = clause;
  if (!verb || !(sides.tellsOfExchange || sides.pair.length === 2) || !moves.has(chunks[verb.head]!.lower)) return [];
  const first = takerAt(parts, verb.to);
  const mover = people.findLast((one) => one.quantity && one.of !== "bodies" && one.from >= clause.from && one.to < verb.from && !/^(?:including|them|whom|among)$/.test(chunks[one.from - 1]?.lower ?? ""));
  if (!first || !mover) return [];
  const shares: [People, PartyCode][] = [[mover, first]];
  for (const one of people) {
    if (one.from < verb.to || one.from >= clause.to || !one.quantity || !/^(?:,|and)$/.test(chunks[one.from - 1]!.lower)) continue;
    const state = takerAt(parts, one.to + 1);
    if (state) shares.push([one, state]);
  }
  if ((!sides.tellsOfExchange && !sides.tellsOfCaptivity) || new Set(shares.map(([, state]) => state)).size < 2) return [];
  // Between two sides each has held the other's.
  const holders = sides.tellsOfCaptivity && shares.every(([, taker]) => sides.pair.includes(taker));
  return shares.map(([one, recipient]) => ({
    clause, at: verb.head, sense: "give", noun: false, themes: [{ ...one, part: false, of: mover.of }], counterpart: [], everySide: false, passive: true, recipient, ...(holders && { captor: sides.other(recipient)! }),
    status: statusOf(parts, clause, verb.head, false), named: false, telling: clause, announced: false, strong: true,
  }));
}

/** "to Russia", "to the U.S."; between two sides also "to the government", "to the LTTE". */
function takerAt({ chunks, sides: { pair } }: SentenceParts, from: number): PartyCode | undefined {
  const at = /^(?:over|back)$/.test(chunks[from]?.lower ?? "") ? from + 1 : from;
  if (!/(?:^| )to$/.test(chunks[at]?.lower ?? "")) return undefined;
  const taker = chunks[at + 1]?.lower === "the" ? chunks[at + 2] : chunks[at + 1];
  if (taker?.type === "party") return (taker.form !== "demonym" && taker.party.kind === "state") || pair.includes(taker.party.code) ? taker.party.code : undefined;
  const states = pair.filter((code) => /^[A-Z]{2}$/.test(code));
  return taker?.lower === "government" && pair.length === 2 && states.length === 1 ? states[0] : undefined;
}
