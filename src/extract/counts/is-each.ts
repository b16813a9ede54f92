import { bothSides } from "../claimants/both-sides.ts";
import type { Handover } from "../handovers/handover.ts";
import type { People } from "../people/people.ts";
import { hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { relativePronouns, words } from "../sentences/word-classes.ts";
import type { CountContext } from "./count-of.ts";

/** "390 each", "each side freed 270", "120 civilians from each side", "per side", "on either side", "each of whom". */
export function isEach(one: People, hand: Handover, { chunks, people }: CountContext): boolean {
  if (hand.everySide) return true;
  const end = one.from < hand.clause.to ? hand.clause.to : Math.min(chunks.length, one.to + 4);
  // "314 captives - 157 from each side": the share of each side is a number of its own.
  const stop = Math.min(end, people.find((other) => other.from > one.to && other.quantity && (isHalfOf(other, one) || !chunks.slice(one.to + 1, other.from).every(({ lower }) => /^(?:and|,|as|well|-|–)$/.test(lower))))?.from ?? end);
  const behind = chunks.slice(one.bare ? one.from + 1 : one.head + 1, Math.min(stop, one.to + 14)).map(({ lower }) => lower);
  for (const [index, word] of behind.entries()) {
    const next = behind[index + 1] ?? "";
    if (word === "each" || word === "apiece") return next !== "other" && next !== "of";
    if ((word === "altogether" || word === "overall" || (word === "in" && (next === "all" || next === "total"))) && hand.themes.indexOf(one) > 0) return false;
    if ((word === "either" || word === "per") && oneSide.has(next)) return true;
    if ((word === "either" || word === "both") && ways.has(next)) return true;
    // "traded 200 prisoners in a swap that each side announced": of what the bracket tells.
    if (word === "." || word === ";" || word === ":" || relativePronouns.has(word)) return false;
  }
  const ahead = chunks.slice(Math.max(hand.clause.from, one.from - 3), one.from).map(({ lower }) => lower);
  return ahead.at(-1) === "each" && ahead.at(-2) !== "of";
}

/** "turned over 12 people, as many as the Georgian side did", "freed 20, the same number as Damascus": the other side's number, too. */
export function isMatched(one: People, { chunks }: CountContext): boolean {
  const at = chunks[one.to + 1]?.lower === "," ? one.to + 2 : one.to + 1;
  const lead = wordsOf(chunks, at, at + 4);
  const as = /^as many as /.test(`${lead} `) ? at + 3 : /^(?:just|exactly) as many as$/.test(lead) || /^the same number as$/.test(lead) ? at + 4 : -1;
  return as > 0 && chunks.slice(as, as + 3).some(({ type, lower }) => type === "party" || type === "speaker" || lower === "other") && !chunks.slice(as, as + 2).some(({ type }) => type === "quantity" || type === "timex");
}

/** "Zelensky and the ministry in Moscow each said that 95 of their soldiers had been freed": each side's, by its own word. */
export const isOwnOfBoth = (one: People, { chunks, claimantAt }: CountContext): boolean =>
  one.own && !one.party && claimantAt(one.from).name === bothSides && chunks.slice(0, one.from).some(({ lower }, at) => (lower === "each" || lower === "both") && (at >= one.from - 9 || hasGroup(chunks[at + 1], "say")));

const isHalfOf = (half: People, whole: People): boolean => half.bare && half.quantity!.value !== null && whole.quantity?.value === 2 * half.quantity!.value;

const oneSide = words("side country party");

const ways = words("direction directions way ways");
