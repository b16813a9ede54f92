import type { PartyCode } from "../../record.ts";
import type { Handover } from "../handovers/handover.ts";
import type { Reading } from "../mentions/mention.ts";
import { isMediator, isVenue } from "./venues.ts";

/** The sides of the article, if any of them acts or is moved here; otherwise whoever is. */
export function partiesOf(hand: Handover, { chunks, sides }: Reading): PartyCode[] {
  const codes = new Set<PartyCode>();
  for (const one of [...hand.themes, ...hand.counterpart]) if (one.party) codes.add(one.party);
  for (const code of [hand.actor, hand.recipient, hand.captor]) if (code) codes.add(code);
  for (let at = hand.clause.from; at < hand.clause.to; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.type === "party" && chunk.party.kind !== "organisation" && !isMediator(chunks, at) && !isVenue(chunks, at)) codes.add(chunk.party.code);
  }
  const known = [...codes].filter((code) => sides.pair.includes(code));
  return (known.length > 0 ? sides.pair : [...codes]).slice().sort();
}
