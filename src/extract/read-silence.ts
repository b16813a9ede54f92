import type { Claimant, Count } from "../record.ts";
import type { Clause } from "./read-counts.ts";
import type { People } from "./read-people.ts";
import { hasGroup } from "./tag-chunks.ts";

/**
 * Reads a silence that is stated: "did not say how many", "without specifying the number", "neither side disclosed".
 * It is a count without a value, claimed by whoever kept silent, for its own people where no others are named.
 * Must not take "did not specify where", "an unspecified location": nothing there speaks of a number.
 */
export function readSilence(people: readonly People[], clause: Clause): Count[] {
  const { chunks, from, to, sides } = clause;
  for (let at = from; at < to; at += 1) {
    if (!hasGroup(chunks[at], "undisclosed")) continue;
    const behind = chunks.slice(at, Math.min(to, at + 8));
    const around = chunks.slice(Math.max(from, at - 8), at);
    const ofNumber = /\b(?:how many|number|numbers|variety|figures?)\b/.test(chunks[at]!.lower)
      || behind.some((chunk) => hasGroup(chunk, "how-many"))
      || around.some((chunk) => hasGroup(chunk, "how-many"));
    if (!ofNumber) continue;
    const neither = /^neither/.test(chunks[at]!.lower) || chunks.slice(Math.max(0, at - 6), at + 1).some(({ lower }) => lower === "neither");
    const named = people.find((one) => one.head > at && one.head <= at + 9) ?? people.find((one) => one.head < at && one.head >= at - 6);
    const of = named?.of ?? "prisoners";
    const end = Math.min(to, at + (named && named.head > at ? named.head - at + 1 : 3));
    const wording = clause.text.slice(chunks[at]!.start, chunks[Math.max(at, end - 1)]!.end);
    const silence = (claimant: Claimant, returnedTo: string | null): Count => ({ returnedTo, of, value: null, min: null, max: null, wording, claimant, quote: clause.quote });
    if (neither && sides.pair.length === 2) return sides.pair.map((party) => silence({ name: sides.nameOf(party), party }, party));
    const claimant = clause.claimantAt(at);
    return [silence(claimant, named?.party ?? claimant.party)];
  }
  return [];
}
