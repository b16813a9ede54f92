import type { PartyCode } from "../../record.ts";
import type { Handover } from "../handovers/handover.ts";
import type { Reading } from "../mentions/mention.ts";
import { isMediator, isVenue } from "./venues.ts";

/** The sides of the article, if any of them acts or is moved here; otherwise whoever is. */
export function partiesOf(hand: Handover, { chunks, sides }: Reading): PartyCode[] {
  const codes = new Set<PartyCode>();
  for (const { party } of hand.themes) if (party) codes.add(party);
  for (const { party } of hand.counterpart) if (party) codes.add(party);
  if (hand.actor) codes.add(hand.actor);
  if (hand.recipient) codes.add(hand.recipient);
  if (hand.captor) codes.add(hand.captor);
  if (sides.pair.some((code) => codes.has(code))) return sides.pair.slice();
  for (let at = hand.clause.from; at < hand.clause.to; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.type === "party" && chunk.party.kind !== "organisation" && !isMediator(chunks, at) && !isVenue(chunks, at)) codes.add(chunk.party.code);
  }
  return sides.pair.some((code) => codes.has(code)) ? sides.pair.slice() : [...codes].sort();
}
