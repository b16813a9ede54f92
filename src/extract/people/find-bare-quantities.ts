import { sameWord } from "../sentences/as-many.ts";
import { type Chunk, hasAnyGroup, hasGroup } from "../sentences/tag-chunks.ts";
import { determiners, prepositions } from "../sentences/word-classes.ts";
import type { People } from "./people.ts";

/** Numbers that stand for people without a noun: "246 each", "another 84 were freed", "103 for 103", "1,212 of them". */
export function findBareQuantities(chunks: readonly Chunk[], known: readonly People[]): People[] {
  const bare: People[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at]!;
    const one = chunk.type === "quantity" ? bareQuantity(chunks, at, chunk, known) : undefined;
    if (one) bare.push(one);
  }
  for (let at = 0; at < chunks.length; at += 1) {
    const { lower } = chunks[at]!;
    const one = lower === "as" || hasGroup(chunks[at + 1], "how-many") ? sameNumber(chunks, at, known) : undefined;
    if (one) bare.push(one);
  }
  return bare;
}

function bareQuantity(chunks: readonly Chunk[], at: number, chunk: Chunk & { type: "quantity" }, known: readonly People[]): People | undefined {
  const owner = chunks[at + 1];
  const model = owner?.type === "party" && owner.form === "demonym" && /^(?:and|,)$/.test(chunks[at + 2]?.lower ?? "") && !known.some(({ from, to }) => at + 1 >= from && at + 1 <= to) ? known.find((one) => one.from === at + 3 && one.quantity && one.party) : undefined;
  if (owner?.type === "party" && model) {
    // "50 Russian and 50 Ukrainian soldiers": one noun for both.
    return { ...model, from: at, to: at + 1, head: at + 1, quantity: chunk.quantity, party: owner.party.code };
  }
  // "four military and six police officers", "seven identified and 63 unidentified Iraqis": one noun for both.
  const shared = (owner?.type === "word" || owner?.type === "office") && joinsNumbers(chunks, at + 2) && isPlainAdjective(owner) ? known.find((one) => one.from === at + 3 && one.quantity && !one.bare) : undefined;
  if (shared) {
    return { ...shared, from: at, to: at + 1, quantity: chunk.quantity };
  }
  if (known.some((one) => (at >= one.from && at <= one.to) || one.quantity === chunk.quantity)) return undefined;
  const next = chunks[at + 1];
  const previous = chunks[at - 1];
  const nextText = next?.lower ?? "";
  const beforeDash = /^[-–]$/.test(previous?.lower ?? "") ? (chunks[at - 2]?.lower ?? "") : (previous?.lower ?? "");
  const stands = !next
    || /^(?:each|apiece|were|was|are|have|had|of|to|for|from|on|more|per|home|back|-|–|[.,;:)”"’']|and|in|by|at|who|left|went|came|return(?:ed)?|whom|which|others|would|will|so|on|under|during|after|as|with|between)$/.test(nextText)
    || next.type === "timex"
    || hasAnyGroup(next, ["give", "receive", "arrive", "return"])
    || /^(?:formula|basis|format|swap|exchange)$/.test(nextText)
    || /^(?:for)$/.test(beforeDash);
  // "Alan Gross, 65, an American contractor": an age.
  if (previous?.lower === "," && nextText === "," && /^\p{Lu}\p{Ll}/u.test(chunks[at - 2]?.text ?? "") && (chunks[at - 2]!.type === "word" || chunks[at - 2]!.type === "speaker") && chunk.quantity.value !== null && chunk.quantity.value < 100) return undefined;
  // "the 5+5 commission": the two halves of a body.
  if (nextText.startsWith("+") || previous?.lower === "+" || chunks[at - 1]?.text.endsWith("+")) return undefined;
  // "got back one of its own"
  const oneOfOwn = nextText === "of" && /^(?:its|their|our|his)$/.test(chunks[at + 2]?.lower ?? "") && chunks[at + 3]?.lower === "own";
  if (!stands || (chunk.quantity.value === 1 && !oneOfOwn)) return undefined;
  // "He is 25 and …", "She was 31": an age; "the number was 25" is none.
  if (/^(?:is|was|turned)$/.test(previous?.lower ?? "") && /^(?:he|she|i|who)$/.test(chunks[at - 2]?.lower ?? "")) return undefined;
  // "18 to 25", "from 50 to 60 per cent", "between 20 and 30 buses": a range of something else.
  if (/^(?:youngest|oldest)$/.test(previous?.lower ?? "") || (/^(?:is|was)$/.test(previous?.lower ?? "") && /^(?:youngest|oldest|other|eldest)$/.test(chunks[at - 2]?.lower ?? ""))) return undefined;
  if (/^(?:under|aged?|over|phase|level|to)$/.test(previous?.lower ?? "") && !/^(?:amounted|equal|came|risen|rose|up|according)$/.test(chunks[at - 2]?.lower ?? "") && previous?.lower !== "over" && !isRatio(chunks, at)) return undefined;
  // "Kyiv frees 306 people and the republics 74": of somebody whom the word list does not know.
  if ((previous?.type === "word" || previous?.type === "trigger") && chunks[at - 2]?.lower === "the" && /^(?:and|while|,|;)$/.test(chunks[at - 3]?.lower ?? "") && /s$/.test(previous.lower) && !determiners.has(previous.lower)) return undefined;
  if (previous?.lower === "and" && chunks[at - 2]?.type === "quantity" && chunks[at - 3]?.lower === "between") return undefined;
  // "and Russia nine of its own"
  const own = oneOfOwn;
  // "200 prisoners of Russia and 200 of Ukraine"
  const nation = nextText === "of" && chunks[at + 2]?.type === "party" && known.some((one) => one.party && one.quantity && one.to < at && one.to >= at - 2) ? chunks[at + 2] : undefined;
  if (nation?.type === "party") {
    return { from: at, to: at + 2, head: at, of: "prisoners", captive: false, quantity: chunk.quantity, own: false, part: false, bare: true, same: false, party: nation.party.code };
  }
  return { from: at, to: own ? at + 3 : at, head: at, of: "prisoners", captive: false, quantity: chunk.quantity, own, part: false, bare: true, same: false };
}

/** "as many were handed over", "the same number went home" */
function sameNumber(chunks: readonly Chunk[], at: number, known: readonly People[]): People | undefined {
  const { lower } = chunks[at]!;
  const end = lower === "as" && chunks[at + 1]?.lower === "many" && chunks[at + 2]?.lower !== "as" ? at + 1 : hasGroup(chunks[at + 1], "how-many") && sameWord.test(lower) ? at + 1 : undefined;
  if (end === undefined || known.some((one) => at >= one.from && at <= one.to)) return undefined;
  // "as many Russian ones"
  const nation = chunks[end + 1];
  const theirs = nation?.type === "party" && nation.form === "demonym" && /^(?:ones|captives|men)$/.test(chunks[end + 2]?.lower ?? "") ? nation.party.code : undefined;
  return { from: at, to: theirs ? end + 2 : end, head: theirs ? end + 2 : end, of: "prisoners", captive: false, own: false, part: false, bare: true, same: true, ...(theirs && { party: theirs }) };
}

const joinsNumbers = (chunks: readonly Chunk[], at: number): boolean => (chunks[at]?.lower === "and" || chunks[at]?.lower === ",") && chunks[at + 1]?.type === "quantity";

const isPlainAdjective = ({ text, lower }: Chunk): boolean =>
  /^\p{Ll}{4,}$/u.test(text) && !prepositions.has(lower) && !/s$|^(?:dead|killed|wounded|missing|injured|each|more|percent)$/.test(lower);

/** "by the formula 107 to 107" */
const isRatio = (chunks: readonly Chunk[], at: number): boolean => {
  const [first, second] = [chunks[at - 2], chunks[at]];
  return chunks[at - 1]?.lower === "to" && first?.type === "quantity" && second?.type === "quantity" && first.quantity.value === second.quantity.value;
};
