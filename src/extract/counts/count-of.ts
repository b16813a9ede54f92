import type { Claimant, Count, PartyCode, Quote } from "../../record.ts";
import { bothSides } from "../claimants/both-sides.ts";
import type { SentenceParts } from "../handovers/handover.ts";
import type { People } from "../people/people.ts";

/** What a count needs beside its handover. */
export interface CountContext extends SentenceParts {
  /** The number told last before this sentence: "an equal number" may be as many. */
  lastTold?: People;
  /** The one side whose people the sentence before told of: "In exchange, 146 were handed over" tells of the other's. */
  lastSide?: PartyCode;
  /** The article's paragraph, for the wording. */
  text: string;
  quote: Quote;
}

export function countOf(model: People, one: People, returnedTo: PartyCode | null, { chunks, text, quote, claimantAt, sides }: CountContext): Count {
  const quantity = model.quantity!;
  const start = one.same ? chunks[one.from]!.start : Math.min(quantity.start, chunks[one.from]!.start);
  const last = chunks[Math.max(one.head, one.from)]!;
  const end = Math.max(last.end, one.same ? 0 : quantity.end);
  // The number that "as many" repeats may stand in another sentence.
  const short = one.same ? last : quantity;
  const whole = end - start <= 80 ? text.slice(start, end) : text.slice(short.start, short.end);
  return { returnedTo, of: one.bare && one.same ? model.of : one.of, value: quantity.value, min: quantity.min, max: quantity.max, wording: whole, claimant: ownVoice(claimantAt(one.from), returnedTo, sides), quote };
}

/** "Russia and Ukraine said they had exchanged 50 each": each says so of its own. */
const ownVoice = (claimant: Claimant, side: PartyCode | null, { nameOf }: CountContext["sides"]): Claimant =>
  claimant.name === bothSides && side !== null ? { name: nameOf(side), party: side } : claimant;
