import type { Count } from "../../record.ts";
import type { Handover } from "../handovers/handover.ts";
import type { CountContext } from "./count-of.ts";

/** "received none of its own", "had not received any of its war dead": a side says that it got nobody back. */
export function readZeroCounts(hand: Handover, context: CountContext): Count[] {
  const nought = noneOfItsOwn(hand, context);
  if (nought.length > 0) return nought;
  if (hand.noun || (hand.sense !== "receive" && hand.sense !== "return")) return [];
  const { chunks, people, claimantAt, text, quote, sides } = context;
  const behind = chunks.slice(hand.at + 1, Math.min(chunks.length, hand.at + 6));
  const none = behind.findIndex(({ lower }) => lower === "none" || lower === "nobody");
  const any = behind.findIndex(({ lower }) => /^(?:any|single)$/.test(lower));
  const denied = hand.clause.verb?.negated && any >= 0;
  if (none < 0 && !denied) return [];
  const claimant = claimantAt(hand.at);
  // "Ukraine did not return a single body": gave none back, unless it speaks of its own.
  const gave = hand.sense === "return" && hand.actor !== undefined && hand.actor !== claimant.party;
  const returnedTo = gave ? sides.other(hand.actor) : (hand.actor ?? claimant.party);
  if (!returnedTo || !sides.pair.includes(returnedTo)) return [];
  const at = hand.at + 1 + (denied ? any : none);
  const named = people.find((one) => one.from > hand.at && one.from <= at + 6) ?? people.findLast((one) => one.of === "bodies" && one.to < hand.at);
  const end = named && named.from > hand.at ? named.to : Math.min(hand.clause.to - 1, at + 3);
  const last = /^[.,;]$/.test(chunks[end]!.lower) ? end - 1 : end;
  return [{ returnedTo, of: named?.of ?? "prisoners", value: 0, min: null, max: null, wording: text.slice(chunks[hand.clause.verb!.negated ? hand.clause.verb!.from : hand.at]!.start, chunks[last]!.end), claimant, quote }];
}

/** "None of its own dead were handed over by Kiev": a side says that it was given nobody. */
function noneOfItsOwn({ sense, passive, noun, clause, at, actor, recipient }: Handover, { chunks, people, claimantAt, text, quote, sides }: CountContext): Count[] {
  const [none, of, its] = [0, 1, 2].map((step) => chunks[clause.subject.from + step]);
  if (noun || !passive || (sense !== "give" && sense !== "return") || none?.lower !== "none" || of?.lower !== "of" || !/^(?:its|their|our)$/.test(its?.lower ?? "")) return [];
  const named = people.find(({ from, own }) => own && from >= clause.subject.from && from < clause.verb!.from);
  const returnedTo = recipient ?? sides.other(actor);
  if (!named || !returnedTo || !sides.pair.includes(returnedTo)) return [];
  return [{ returnedTo, of: named.of, value: 0, min: null, max: null, wording: text.slice(none.start, chunks[at]!.end), claimant: claimantAt(at), quote }];
}
