import type { PartyCode } from "../../record.ts";
import type { Clause } from "../clauses/clause.ts";
import type { People } from "../people/people.ts";
import type { Chunk } from "../sentences/tag-chunks.ts";
import { words } from "../sentences/word-classes.ts";
import type { Handover, SentenceParts } from "./handover.ts";
import { statusOf } from "./read-status.ts";

const moves = words("moved flown flew transported taken relocated driven ferried airlifted sent transferred went going go headed travelled traveled");

/**
 * Reads a swap among several states that says who got how many: "ten prisoners were moved to Russia, 13 to Germany and
 * three to the U.S." Two states at least, or it is a journey: "ten were flown to Doha".
 */
export function sharedHandovers(parts: SentenceParts, clause: Clause): Handover[] {
  const { chunks, people, sides } = parts;
  const { verb } = clause;
  if (!verb || !sides.tellsOfExchange || !moves.has(chunks[verb.head]!.lower)) return [];
  const first = stateAt(chunks, verb.to);
  const mover = people.findLast((one) => one.quantity && one.of !== "bodies" && one.from >= clause.from && one.to < verb.from && !/^(?:including|them|whom|among)$/.test(chunks[one.from - 1]?.lower ?? ""));
  if (!first || !mover) return [];
  const shares: [People, PartyCode][] = [[mover, first]];
  for (const one of people) {
    if (one.from < verb.to || one.from >= clause.to || !one.quantity || !/^(?:,|and)$/.test(chunks[one.from - 1]!.lower)) continue;
    const state = stateAt(chunks, one.to + 1);
    if (state) shares.push([one, state]);
  }
  if (new Set(shares.map(([, state]) => state)).size < 2) return [];
  return shares.map(([one, recipient]) => ({
    clause, at: verb.head, sense: "give", noun: false, themes: [{ ...one, part: false, of: mover.of }], counterpart: [], everySide: false, passive: true, recipient,
    status: statusOf(parts, clause, verb.head, false), named: false, telling: clause, announced: false, strong: true,
  }));
}

/** "to Russia", "to the U.S." */
function stateAt(chunks: readonly Chunk[], at: number): PartyCode | undefined {
  if (chunks[at]?.lower !== "to") return undefined;
  const state = chunks[at + 1]?.lower === "the" ? chunks[at + 2] : chunks[at + 1];
  return state?.type === "party" && state.form !== "demonym" && state.party.kind === "state" ? state.party.code : undefined;
}
