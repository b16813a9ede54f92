import type { People } from "../people/people.ts";
import { type Chunk, hasGroup } from "../sentences/tag-chunks.ts";
import { isFiller, prepositions, words } from "../sentences/word-classes.ts";
import type { SentenceParts } from "./handover.ts";

/** People named in a sentence, as the object, the subject or behind a preposition. */
export interface Phrase {
  people: People;
  /** The preposition that leads it; "" for a direct object or a subject. */
  preposition: string;
}

const joining = words("and , as well also another plus the a an");
const joiningLoosely = words("and , as well also another plus the a an – — - ( ) in total all with them");

/** "ten soldiers, two officers among them, and nine civilians": one list, whatever is said of some of the first. */
export function areListed({ chunks, people }: SentenceParts, first: People, second: People, loosely = false): boolean {
  const links = loosely ? joiningLoosely : joining;
  for (let at = first.to + 1; at < second.from; at += 1) {
    const part = people.find((one) => one.part && at >= one.from && at <= one.to);
    if (part) at = part.to + (chunks[part.to + 1]?.lower === "among" && chunks[part.to + 2]?.lower === "them" ? 2 : 0);
    else if (!links.has(chunks[at]!.lower)) return false;
  }
  return true;
}

/** The people named in a stretch of a sentence, each with its preposition. */
export function phrases(parts: SentenceParts, from: number, to: number): Phrase[] {
  const { chunks, people } = parts;
  const found: Phrase[] = [];
  for (const one of people) {
    if (one.from < from || one.from >= to || one.part) continue;
    const previous = found.at(-1);
    // "185 soldiers and 20 civilians": joined to the one before, under the same preposition.
    // "In exchange for the three Russians, 183 Ukrainians were freed": the comma ends what was given.
    const opens = previous?.preposition === "for" && chunks[previous.people.to + 1]?.lower === "," && one.from === previous.people.to + 2;
    const joined = previous && !opens && areListed(parts, previous.people, one);
    found.push({ people: one, preposition: joined ? previous.preposition : prepositionOf(chunks, one, from) });
  }
  return found;
}

const collective = /^(?:groups?|batch(?:es)?|total|number|numbers|majority|most|all|some|none|any|each|wave|round|dozens|hundreds|thousands|scores|remains|bod(?:y|ies)|half|rest|many|more|part|those)$/;

function prepositionOf(chunks: readonly Chunk[], one: People, from: number): string {
  let at = one.from - 1;
  while (at >= from && (isFiller(chunks[at]!) || /^[-“"‘«]$/.test(chunks[at]!.lower))) at -= 1;
  if (at < from) return "";
  const { lower } = chunks[at]!;
  // "crewmen held by militants": "held by" is one word here.
  if (/ by$/.test(lower)) return "by";
  // "for Medvedchuk and 55 prisoners": joined to a name under the same preposition.
  if (lower === "and") {
    let back = at - 1;
    while (back >= from && back >= at - 4 && (chunks[back]!.type === "speaker" || (chunks[back]!.type === "word" && /^\p{Lu}/u.test(chunks[back]!.text)))) back -= 1;
    return back >= from && back < at - 1 && prepositions.has(chunks[back]!.lower) ? chunks[back]!.lower : "";
  }
  if (!prepositions.has(lower) && lower !== "than") return "";
  // "another group of POWs", "a total of 205 soldiers": the phrase before is its measure.
  if (lower === "of") {
    // "A list of 457 prisoners was handed over": the list was.
    if (hasGroup(chunks[at - 1], "thing")) return "about";
    let back = at - 1;
    if (chunks[back]?.lower === "total") back -= 1;
    else if (collective.test(chunks[back]?.lower ?? "") || chunks[back]?.type === "quantity") back -= 1;
    else return "of";
    while (back >= from && (isFiller(chunks[back]!) || chunks[back]!.type === "quantity" || chunks[back]!.type === "word" && /^(?:large|big|small|new|fresh|last|final|next|further|first|second|third|fourth|fifth|\w+th)$/.test(chunks[back]!.lower))) back -= 1;
    if (back < from) return "";
    return prepositions.has(chunks[back]!.lower) ? chunks[back]!.lower : "";
  }
  return lower;
}
