import type { Count } from "../../record.ts";
import { isPeopleNoun } from "../clauses/find-verbs.ts";
import type { CountContext } from "../counts/count-of.ts";
import type { People } from "../people/people.ts";
import { type Chunk, hasAnyGroup, hasGroup } from "../sentences/tag-chunks.ts";
import { beForms, ofWord } from "../sentences/word-classes.ts";
import { bothSides } from "./both-sides.ts";

/**
 * Finds where a sentence says that a number is withheld: the chunk of the denial. Takes "did not say how many", "without
 * specifying the number", "neither country gave a figure", "gave no figures", "the number was not disclosed", "withheld figures",
 * "kept silent on how many", "left open what number", "how many were freed the ministry did not say", "the number was revealed
 * by neither side". Must not take "did not specify where", "an undisclosed location": no number is spoken of.
 */
export function findSilence(chunks: readonly Chunk[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    const { lower } = chunks[at]!;
    const kept = hasGroup(chunks[at], "undisclosed");
    if (!kept && !silent.has(lower)) continue;
    const denies = denials.has(lower);
    const undisclosed = kept || isWithheld(chunks, at);
    if (!denies && !undisclosed) continue;
    // "did not say how many would be released", "did not name the number of those released": the number is in the denial itself.
    if (undisclosed && speaksOfNumber(chunks[at]!)) {
      if (isOfHeld(chunks, at) || isOfFuture(chunks, at)) continue;
      return at;
    }
    if (isWithoutDetails(chunks, at)) return at;
    const behind = chunks.slice(at, Math.min(to, at + 12));
    const telling = behind.findIndex(({ lower }) => tellingWord.test(lower));
    if (telling >= 0 && otherQuestion.test(behind[telling + 1]?.lower ?? "") && !behind.some(({ lower }) => /\bhow many\b/.test(lower))) continue;
    if (undisclosed || (telling >= 0 && telling <= 5)) {
      if (behind.slice(Math.max(0, telling)).slice(0, 8).some(speaksOfNumber)) return isOfHeld(chunks, behind.findIndex(speaksOfNumber) + at) ? undefined : at;
      // "the number of those freed was not disclosed", "is not being made public"
      if (behind.slice(Math.max(0, telling), telling + 3).some(({ lower }) => made.test(lower)) && numberBefore(chunks, Math.max(from, at - 9), at)) return at;
      if (endsTelling(behind, telling) && asksBefore(chunks, from, at)) return at;
    }
    // "the exact number was revealed by neither government"
    if (/^(?:neither|none)$/.test(chunks[at]!.lower) && chunks[at - 1]?.lower === "by" && tellingWord.test(chunks[at - 2]?.lower ?? "") && numberBefore(chunks, Math.max(from, at - 12), at)) return at;
  }
  return undefined;
}

/** "gave no details of the Russians who were freed"; not "no details of the swap", "of the talks". */
const isWithoutDetails = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]!.lower === "no" && chunks[at + 1]?.lower === "details" && /^(?:of|on|about)$/.test(chunks[at + 2]?.lower ?? "")
  && chunks.slice(at + 3, at + 6).some((chunk) => isPeopleNoun(chunk) || (chunk.type === "party" && chunk.form === "demonym")) && chunks.slice(at + 3, at + 9).some((chunk) => hasAnyGroup(chunk, ["give", "receive", "return", "arrive", "exchange-verb"]));

const made = /(?:disclosed|specified|revealed|published|given|named|known|announced|public|undisclosed)/;

/** "the number of those freed", told before what is said of it. */
const numberBefore = (chunks: readonly Chunk[], from: number, to: number): boolean => {
  const number = chunks.findIndex((chunk, at) => at >= from && at < to && speaksOfNumber(chunk));
  return number >= 0 && !isOfHeld(chunks, number);
};

/** Nothing else is left untold behind the verb: "did not say." but not "did not say where". */
const endsTelling = (behind: readonly Chunk[], telling: number): boolean => /^(?:[.,;:”"]|and|but)$/.test(behind[Math.max(0, telling) + 1]?.lower ?? ".");

/** "It is unclear how many children can be returned": of what may come, and of nobody who went home. */
const isOfFuture = (chunks: readonly Chunk[], number: number): boolean => {
  const modal = chunks.slice(number + 1, number + 6).findIndex(({ lower }) => maybe.test(lower));
  return modal >= 0 && !chunks.slice(number + 1, number + 1 + modal).some(({ lower }) => /^[.,;:]$/.test(lower));
};

const maybe = /^(?:can|could|may|might|shall)$/;

/** "how many prisoners Russia holds", "how many are missing": of those who stay, and not of those who went home. */
const isOfHeld = (chunks: readonly Chunk[], number: number): boolean => {
  const behind = chunks.slice(number + 1, number + 9);
  return behind.some(({ lower }) => /^(?:holds?|holding|held|remain(?:s|ed|ing)?|kept|missing|died|killed|still)$|^(?:held|kept) in$/.test(lower)) && !behind.some((chunk) => hasAnyGroup(chunk, ["give", "receive", "return", "arrive", "exchange-verb"]));
};

/** "How many soldiers the exchange involved the ministry did not say": the question stands first. */
const asksBefore = (chunks: readonly Chunk[], from: number, at: number): boolean => {
  const asked = chunks.findLastIndex((chunk, index) => index >= from && index < at && /\bhow many\b/.test(chunk.lower));
  return asked >= 0 && !isOfHeld(chunks, asked) && asked >= at - 16 && /^(?:[.,;:“"]|and|but|yet)$/.test(chunks[asked - 1]?.lower ?? ".") && !chunks.slice(asked, at).some(({ lower }) => /^[.;:]$/.test(lower));
};

const denials = new Set(["not", "n't", "neither", "nor", "without", "declined", "refused", "no", "never", "didn't", "hasn't", "haven't", "wasn't", "weren't"]);

const withholding = new Set(["withheld", "withholds", "withholding", "silent"]);
const leaving = new Set(["left", "leaves", "leaving"]);
const silent = new Set([...denials, ...withholding, ...leaving]);

/** "withheld figures", "kept silent on how many men", "left open what number of Russians" */
const isWithheld = (chunks: readonly Chunk[], at: number): boolean =>
  withholding.has(chunks[at]!.lower) || (leaving.has(chunks[at]!.lower) && chunks[at + 1]?.lower === "open");

const tellingWord = ofWord(/^(?:say|says|said|specify|specifies|specified|specifying|disclose[ds]?|disclosing|reveal(?:ed|ing)?|name[ds]?|naming|give|gave|given|giving|provide[ds]?|providing|publish(?:ed|ing)?|mention(?:ed|ing)?|state[ds]?|stating|release[ds]?|saying|clear|known|made|announced?|confirm(?:ed)?|figures?|number|numbers)$/);

/** "It is not clear why the two numbers differ", "did not say whether the figures were right": what is left open is no number. */
const otherQuestion = /^(?:why|whether|if|where|when|who|whom)$/;

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
  const claimant = claimantAt(at);
  const both = neither || claimant.name === bothSides;
  if (both && sides.pair.length === 2) return sides.pair.map((party) => ({ ...silence, claimant: { name: sides.nameOf(party), party }, returnedTo: party }));
  const party = named?.party ?? nationOf(chunks, at);
  // "nor did he reveal how many prisoners were given in exchange": whom his side gave are the other's.
  const gave = chunks.slice(at).some(({ lower }, index, behind) => /^in$/.test(lower) && /^(?:exchange|return)$/.test(behind[index + 1]?.lower ?? "") && behind.slice(0, index).some((chunk) => hasGroup(chunk, "give") || /^(?:given|gave|traded)$/.test(chunk.lower)))
    // "How many were handed over it did not say"
    || (chunks.slice(0, at).some((chunk, index) => /^(?:handed over|handed|given|transferred)$/.test(chunk.lower) && beForms.has(chunks[index - 1]?.lower ?? "")) && asksBefore(chunks, 0, at));
  return [{ ...silence, claimant, returnedTo: party && sides.pair.includes(party) ? party : gave ? (sides.other(claimant.party) ?? claimant.party) : claimant.party }];
}

/** "how many Russians were released", "the number of Ukrainian captives": whose people they are. */
function nationOf(chunks: readonly Chunk[], at: number): string | undefined {
  const number = chunks.findIndex((chunk, index) => index >= at && index <= at + 6 && speaksOfNumber(chunk));
  const nation = number < 0 ? undefined : chunks.slice(number + 1, number + 5).find((chunk) => chunk.type === "party" && chunk.form === "demonym");
  return nation?.type === "party" ? nation.party.code : undefined;
}
