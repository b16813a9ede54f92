import type { Count } from "../record.ts";
import type { CountContext } from "./read-counts.ts";
import type { People } from "./read-people.ts";
import { type Chunk, hasGroup } from "./tag-chunks.ts";

/**
 * Finds where a sentence says that a number is withheld: the chunk of the denial. Takes "did not say how many", "without
 * specifying the number", "neither country gave a figure", "gave no figures", "the number was not disclosed", "withheld figures",
 * "kept silent on how many", "left open what number". Must not take "did not specify where", "an undisclosed location": no
 * number is spoken of.
 */
export function findSilence(chunks: readonly Chunk[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    const denies = denials.has(chunks[at]!.lower);
    const undisclosed = hasGroup(chunks[at], "undisclosed") || isWithheld(chunks, at);
    if (!denies && !undisclosed) continue;
    const behind = chunks.slice(at, Math.min(to, at + 12));
    const telling = behind.findIndex(({ lower }) => tellingWord.test(lower));
    if (undisclosed || (telling >= 0 && telling <= 5)) {
      if (behind.slice(Math.max(0, telling)).slice(0, 8).some(speaksOfNumber)) return at;
      // "the number of those freed was not disclosed"
      if (/(?:disclosed|specified|revealed|published|given|named|known|announced|public|undisclosed)/.test(behind[Math.max(0, telling)]?.lower ?? "") && chunks.slice(Math.max(from, at - 9), at).some(speaksOfNumber)) return at;
    }
  }
  return undefined;
}

const denials = new Set(["not", "n't", "neither", "nor", "without", "declined", "refused", "no", "never", "didn't", "hasn't", "haven't", "wasn't", "weren't"]);

const withholding = new Set(["withheld", "withholds", "withholding", "silent"]);
const leaving = new Set(["left", "leaves", "leaving"]);

/** "withheld figures", "kept silent on how many men", "left open what number of Russians" */
const isWithheld = (chunks: readonly Chunk[], at: number): boolean =>
  withholding.has(chunks[at]!.lower) || (leaving.has(chunks[at]!.lower) && chunks[at + 1]?.lower === "open");

const tellingWord = /^(?:say|says|said|specify|specifies|specified|specifying|disclose[ds]?|disclosing|reveal(?:ed|ing)?|name[ds]?|naming|give|gave|given|giving|provide[ds]?|providing|publish(?:ed|ing)?|mention(?:ed|ing)?|state[ds]?|stating|release[ds]?|saying|clear|known|made|announced?|confirm(?:ed)?|figures?|number|numbers)$/;

const speaksOfNumber = (chunk: Chunk): boolean => hasGroup(chunk, "how-many") || /\bhow many\b|\bnumbers?\b|\bfigures?\b/.test(chunk.lower);

/**
 * Reads a stated silence as a count without a value, claimed by whoever kept silent, for its own people where no
 * others are named.
 */
export function readSilence(people: readonly People[], at: number, { chunks, text, quote, sides, claimantAt }: CountContext): Count[] {
  const named = people.find((one) => one.head > at && one.head <= at + 10) ?? people.find((one) => one.head < at && one.head >= at - 6);
  const of = named?.of ?? "prisoners";
  const last = Math.min(chunks.length - 1, named && named.head > at ? named.head : at + 6);
  const stop = chunks.findIndex((chunk, index) => index > at && index <= last && /^[.,;”"]$/.test(chunk.lower));
  const wording = text.slice(chunks[at]!.start, chunks[stop > 0 ? stop - 1 : last]!.end);
  const silence = { of, value: null, min: null, max: null, wording, quote };
  const neither = /^neither/.test(chunks[at]!.lower) || chunks.slice(Math.max(0, at - 6), at + 1).some(({ lower }) => lower === "neither");
  if (neither && sides.pair.length === 2) return sides.pair.map((party) => ({ ...silence, claimant: { name: sides.nameOf(party), party }, returnedTo: party }));
  const claimant = claimantAt(at);
  const party = named?.party ?? nationOf(chunks, at);
  // "nor did he reveal how many prisoners were given in exchange": whom his side gave are the other's.
  const gave = chunks.slice(at).some(({ lower }, index, behind) => /^in$/.test(lower) && /^(?:exchange|return)$/.test(behind[index + 1]?.lower ?? "") && behind.slice(0, index).some((chunk) => hasGroup(chunk, "give") || /^(?:given|gave|traded)$/.test(chunk.lower)));
  return [{ ...silence, claimant, returnedTo: party && sides.pair.includes(party) ? party : gave ? (sides.other(claimant.party) ?? claimant.party) : claimant.party }];
}

/** "how many Russians were released", "the number of Ukrainian captives": whose people they are. */
function nationOf(chunks: readonly Chunk[], at: number): string | undefined {
  const number = chunks.findIndex((chunk, index) => index >= at && index <= at + 6 && speaksOfNumber(chunk));
  const nation = number < 0 ? undefined : chunks.slice(number + 1, number + 5).find((chunk) => chunk.type === "party" && chunk.form === "demonym");
  return nation?.type === "party" ? nation.party.code : undefined;
}
