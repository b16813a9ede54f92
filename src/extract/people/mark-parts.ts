import { isPeopleNoun } from "../clauses/find-verbs.ts";
import { type Chunk, hasAnyGroup, hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { beForms, relativePronouns, words } from "../sentences/word-classes.ts";
import type { People } from "./people.ts";

/** "he and two other Americans", "Rezaian and three others": with whom is named they are more. */
export const isBesideName = (chunks: readonly Chunk[], { from, to, quantity }: People): boolean =>
  quantity !== undefined && /^(?:and|,)$/.test(chunks[from - 1]?.lower ?? "") && (chunks.slice(from + 1, to + 1).some(({ lower }) => /^(?:others?|more)$/.test(lower)) || /^(?:others|more)$/.test(chunks[to + 1]?.lower ?? ""))
  && chunks.slice(Math.max(0, from - 8), from - 1).some((chunk) => chunk.type === "speaker" || /^(?:he|she|him|her)$/.test(chunk.lower) || (chunk.type === "word" && /^\p{Lu}\p{Ll}+$/u.test(chunk.text)))
  && !chunks.slice(Math.max(0, from - 8), from - 1).some(({ type }) => type === "quantity");

const handedOver = ["give", "return", "exchange-verb"] as const;

const leadsToParts = words("including among amongst whom them comprising namely counting");
const mayStandBetween = words(", the also and at least of were are");

/** "including 43 officers", "among them 12 women", "of whom 51 are civilians", "(three women and …)". */
export function isPart(chunks: readonly Chunk[], at: number, to: number): boolean {
  // "120 civilians among them"
  // "sentenced to long terms (28 people)": said of those before the bracket, which names others than who were handed over.
  if (chunks[at - 1]?.lower === "(" && chunks[to + 1]?.lower === ")" && at > 1 && !isPeopleNoun(chunks[at - 2]) && /^\p{Ll}/u.test(chunks[at - 2]!.text) && !hasAnyGroup(chunks[at - 2], handedOver)) return true;
  if (chunks[to + 1]?.lower === "among" && /^(?:them|those|these)$/.test(chunks[to + 2]?.lower ?? "")) return true;
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
    const { lower } = chunks[back]!;
    // "He was among 10 prisoners who were handed over", "Five commanders were among 215 Ukrainians freed": the number is that of all.
    if (lower.startsWith("among") && back === at - (chunks[at - 1]!.lower === "the" ? 2 : 1) && beForms.has(chunks[back - 1]?.lower ?? "") && (relativePronouns.has(chunks[to + 1]?.lower ?? "") || hasAnyGroup(chunks[to + 1], handedOver))) return false;
    // "and with them three civilians": beside those told before.
    if (lower === "them" && chunks[back - 1]?.lower === "with") return false;
    // "ten soldiers, two officers among them, and nine civilians": the bracket is closed.
    if (lower === "them" && back < at - 1 && chunks[back - 1]?.lower === "among" && isPeopleNoun(chunks[back - 2])) return false;
    // "returned to them, and one child came home"
    if (lower === "them" && !/^(?:among|amongst|of)$/.test(chunks[back - 1]?.lower ?? "")) return false;
    if (leadsToParts.has(lower)) return true;
    if (!mayStandBetween.has(lower)) return false;
  }
  return false;
}

/** "each", "apiece", "from each side", "on either side", "per side" right at a chunk. */
export const saysEachSide = (chunks: readonly Chunk[], at: number): boolean =>
  /^(?:each|apiece)(?! other)|^(?:from|on|for|to|by|of) (?:each|either|both)(?: of the two)? (?:sides?|countr(?:y|ies)|part(?:y|ies)|governments?|nations?|states?)\b|^(?:per|a) side\b/.test(wordsOf(chunks, at, at + 6));

/** "140 people: 132 men and eight women", "230 people, six of them civilians": told again in parts. */
export function markParts(chunks: readonly Chunk[], found: readonly People[]): void {
  for (const [index, one] of found.entries()) {
    const before = found.slice(0, index).findLast(({ quantity }) => quantity);
    const behind = chunks.slice(one.from + 1, one.from + 4).map(({ lower }) => lower);
    // "189 prisoners, including servicemen, border guards and two civilians": a part without a number goes on with more of them.
    const neighbour = found[index - 1];
    if (neighbour?.part && !neighbour.quantity && one.party === neighbour.party && one.of !== "bodies" && isListBetween(chunks, neighbour.to + 1, one.from)) one.part = true;
    // "The other three wish to stay", "the two other detainees": the rest of those told of before.
    if (one.quantity && chunks.slice(Math.max(0, one.from - 2), one.to + 1).some(({ lower }, at, near) => lower === "the" && (near[at + 1]?.lower === "other" || (near[at + 1]?.type === "quantity" && near[at + 2]?.lower === "other")))) one.part = true;
    // "Only two of them wish to go back": of those told in another sentence.
    // "have released three of them" moves those three.
    if (one.quantity && one.bare && behind[0] === "of" && /^(?:them|whom)$/.test(behind[1] ?? "")) one.part = !hasGroup(chunks[one.from - 1], "give");
    if (!one.quantity || !before || (one.bare && behind[0] === "of" && behind[1] === "them" && hasGroup(chunks[one.from - 1], "give"))) continue;
    // "157 Ukrainians, seven of them civilians, and 157 Russian soldiers": no part is as large as the whole.
    const whole = found.slice(0, index).findLast(({ quantity, part }) => quantity && !part);
    if (before.part && whole?.quantity?.value && one.party && one.party !== whole.party && (one.quantity.value ?? 0) >= whole.quantity.value) continue;
    const between = chunks.slice(before.to + 1, one.from).map(({ lower }) => lower);
    // "five people: a corporal, a sergeant and two policemen"
    if (between.includes(":") && /^an?$/.test(between[between.indexOf(":") + 1] ?? "") && between.at(-1) === "and" && (one.quantity.value ?? 0) < (before.quantity?.value ?? 0)) one.part = true;
    // "eight hostages, three of them Israelis and five Thais"
    if (before.part && between[0] === "of" && between[1] === "them" && between.length <= 4 && /^(?:and|,)$/.test(between.at(-1)!)) one.part = true;
    // "250 people, 146 of them held by the government and 97 by the militia"
    if (one.bare && before.part && /^(?:and|,)$/.test(chunks[one.from - 1]!.lower) && /^(?:by|in|from|at)$/.test(behind[0] ?? "")) one.part = true;
    // "314 prisoners – 157 from each side –", "214 people, 107 each": each side's, and no part of one side's.
    if (one.bare && saysEachSide(chunks, one.to + 1)) continue;
    // "exchanged 35 prisoners: 27 men of the militia were swapped for eight soldiers" has a verb of its own.
    if ((between.at(-1) === ":" || (between[0] === ":" && between.length <= 2)) && !(one.party !== undefined && beForms.has(chunks[one.to + 1]?.lower ?? ""))) one.part = true;
    else if (/^(?:[–—(])$/.test(between[0] ?? "") && between.length === 1) one.part = true;
    else if (before.part && isListBetween(chunks, before.to + 1, one.from)) one.part = true;
    if (behind[0] === "of" && /^(?:them|whom|which|those|these|the)$/.test(behind[1] ?? "") && (behind[1] !== "the" || one.bare || /^(?:freed|released|returned)$/.test(behind[2] ?? ""))) one.part = true;
  }
}

const isListBetween = (chunks: readonly Chunk[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (!listWord.test(chunks[at]!.lower)) return false;
  return true;
};

const listWord = /^(?:and|,|as|well|the|also|a)$/;

/** A run of two or more that add up to a number told before are its parts. */
export function markAddends(chunks: readonly Chunk[], found: readonly People[]): void {
  for (let start = 1; start < found.length - 1; start += 1) {
    const whole = found[start - 1]?.quantity?.value;
    // "110 Ukrainians in return for 80 sailors and 30 soldiers": those on the other side, and no parts.
    if (!whole || found[start - 1]!.part || chunks.slice(found[start - 1]!.to + 1, found[start]!.from).some(({ lower }) => lower === "for")) continue;
    let sum = 0;
    for (let end = start; end < found.length; end += 1) {
      const value = found[end]!.quantity?.value;
      if (!value || (end > start && !chunks.slice(found[end - 1]!.to + 1, found[end]!.from).every(({ lower }) => /^(?:and|,|as|well|also|the|a)$/.test(lower)))) break;
      sum += value;
      if (sum === whole && end > start) {
        for (const one of found.slice(start, end + 1)) one.part = true;
        break;
      }
    }
  }
}
