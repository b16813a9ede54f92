import type { PartyCode } from "../../record.ts";
import { personEnd } from "../people/find-persons.ts";
import { headKind, isCounted } from "../people/head-of-people.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import { type Chunk, hasAnyGroup, hasGroup } from "../sentences/tag-chunks.ts";

const ofPeople = ["captives", "soldiers", "people", "civilians", "bodies"];
export const isPeople = (chunk: Chunk): boolean => hasAnyGroup(chunk, ofPeople);

/** A noun of people, one person by role and name, or a nation's people by number: "1,200 Ukrainians". */
export const isPeopleAt = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at];
  if (!chunk) return false;
  // "900 Taliban members", "16 members of its security forces", "a member of the navy"
  if ((chunk.lower === "members" || chunk.lower === "member") && headKind(chunks, at) !== undefined) return true;
  return isPeople(chunk) || (hasAnyGroup(chunk, ["counted", "counted-fighters"]) && isCounted(chunks, at)) || personEnd(chunks, at) !== undefined || (chunk.type === "party" && chunk.form === "demonym" && /s$|ese$/.test(chunk.text) && (chunks[at - 1]?.type === "quantity" || (chunks[at - 1]?.lower === "the" && /s$/.test(chunk.text))));
};

export const isPeopleAmong = (_: Chunk, at: number, chunks: readonly Chunk[]): boolean => isPeopleAt(chunks, at);

/** "in exchange for the mayor of Melitopol", "in return for two Britons"; not "in exchange for sanctions relief". */
export function isForPeople(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at - 1]?.lower !== "in" || chunks[at + 1]?.lower !== "for" || !/^(?:exchange|return|swap)$/.test(chunks[at]!.lower)) return false;
  return chunks.slice(at + 2, at + 9).some((chunk, index) => isPeopleAt(chunks, at + 2 + index) || chunk.type === "speaker" || hasGroup(chunk, "person") || /^(?:president|commander|captain|general|minister|dealer)$/.test(chunk.lower));
}

const ofHandover = ["give", "receive", "return", "arrive", "exchange-verb", "release-noun", "repatriation-noun"];
/** A verb of handing over, getting back, coming home or exchanging. */
export const isHandover = (chunk: Chunk): boolean => hasAnyGroup(chunk, ofHandover);

/** A sentence has such a word. */
export const namesHandover = ({ groups }: Pick<Sentence, "groups">): boolean => ofHandover.some((group) => groups.has(group));

/**
 * Tells whether an exchange of people is named at a chunk. Takes "prisoner swap", "POWs exchange", "an exchange of
 * wounded soldiers", "exchanged 206 prisoners", "390-for-390 swap". Must not take "exchange of fire", "stock
 * exchange", "debt swap", "in exchange for sanctions relief", "trade talks".
 */
export function isNamedExchange(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  if (!hasGroup(chunk, "exchange-noun") && !hasGroup(chunk, "exchange-verb")) return false;
  if (isInExchangeFor(chunks, at) || isOfThings(chunks, at)) return false;
  // "a spy swap"
  if (hasGroup(chunk, "exchange-of-captives")) return true;
  // "Dozens of prisoners have changed hands"; not a village.
  if (/ hands$/.test(chunk.lower)) return chunks.slice(Math.max(0, at - 6), at).some((one) => hasGroup(one, "captives") || hasGroup(one, "soldiers"));
  // "Russia and the United States swapped Brittney Griner for Viktor Bout"
  if (hasGroup(chunk, "exchange-verb") && /^(?:swap|exchang|trad)/.test(chunk.lower) && tradesNames(chunks, at)) return true;
  // "five Americans, swapped for five Iranians"
  if (hasGroup(chunk, "exchange-verb") && /ed$/.test(chunk.lower) && chunks[at + 1]?.lower === "for" && [2, 3, 4, 5].some((ahead) => isPeopleAt(chunks, at + ahead))) return true;
  // "prisoners of both sides were exchanged on Tuesday"
  if (hasGroup(chunk, "exchange-verb") && /^(?:was|were|been)$/.test(chunks[at - 1]?.lower ?? "")) {
    const back = chunks.slice(Math.max(0, at - 10), at);
    const before = back.slice(back.findLastIndex(({ lower }) => /^[,;:]$/.test(lower)) + 1);
    if (before.some(({ lower }) => /^(?:lists?|fire|views|letters)$/.test(lower))) return false;
    if (before.some((one) => hasAnyGroup(one, ["captives", "soldiers"]))) return true;
    // "Twenty-six people from prisons in seven countries were exchanged", "164 Iranian bodies were traded for 221 Iraqi ones", "a dancer was swapped for Arthur Petrov"
    const held = before.some((one) => hasGroup(one, "captivity"));
    const given = chunks[at + 1]?.lower === "for" && ([2, 3, 4].some((ahead) => isPeopleAt(chunks, at + ahead) || /^ones$/.test(chunks[at + ahead]?.lower ?? "")) || (isName(chunks[at + 2]) && isName(chunks[at + 3]) && sidesIn(chunks).size > 1));
    return (held || given) && before.some((one) => isPeople(one) || hasGroup(one, "person"));
  }
  // "prisoner swap", "prisoner of war exchange", "prisoners' exchange", "captive-for-captive swap"
  for (let back = at - 1; back >= 0 && back >= at - 3; back -= 1) {
    const before = chunks[back]!;
    if (hasGroup(before, "captives") || (back === at - 1 && (hasGroup(before, "bodies") || hasGroup(before, "soldiers")))) {
      return !/^(?:['’]s|to|from|of)$/.test(chunks[at - 1]!.lower) || before === chunks[at - 1];
    }
    if (!/^(?:['’]s|['’]|-|–|\/|for|swap|\))$/.test(before.lower)) break;
  }
  // "an exchange of [120] wounded soldiers", "exchanged hundreds of captured troops"; not "exchanged lists of prisoners",
  // "exchange barbs over prisoners".
  for (let next = at + 1; next < chunks.length && next <= at + 9; next += 1) {
    const after = chunks[next]!;
    if (hasGroup(after, "captives") || hasGroup(after, "soldiers") || hasGroup(after, "bodies") || hasGroup(after, "civilians")) return true;
    if (hasGroup(chunk, "exchange-verb") && swapsPersons(chunks, at, next)) return true;
    // "has exchanged 108 Ukrainian women"
    if (hasGroup(chunk, "exchange-verb") && hasGroup(after, "people") && chunks[next - 1]!.type === "party" && chunks[next - 2]?.type === "quantity") return true;
    // "exchanged on Thursday 185 servicemen", "swapped Friday the last captives"
    if (hasGroup(chunk, "exchange-verb") && (after.type === "timex" ? next <= at + 2 : after.lower === "on" && next === at + 1 && chunks[next + 1]?.type === "timex")) continue;
    if (after.lower === "of" && next > at + 1 && !/^(?:groups?|batch(?:es)?|numbers?|total|dozens|scores|hundreds|thousands|bod(?:y|ies)|remains|lots?|wave|majority|all|some|most)$/.test(chunks[next - 1]!.lower) && chunks[next - 1]!.type !== "quantity") return false;
    if (/^(?:[.;:]|that|which|who|after|under|between|over|about|on|in|at|with|for|during|from|to)$/.test(after.lower)) return false;
    if (after.type === "trigger" && !isPeople(after) && !hasAnyGroup(after, ["exchange-noun", "captured"])) return false;
  }
  return false;
}

/** "Moscow and Washington swapped basketball star Brittney Griner for arms dealer Viktor Bout"; not "the club traded midfielder …". */
function swapsPersons(chunks: readonly Chunk[], verb: number, at: number): boolean {
  const end = personEnd(chunks, at);
  if (end === undefined || chunks[end + 1]?.lower !== "for") return false;
  const other = chunks.findIndex((_, index) => index > end + 1 && index <= end + 6 && personEnd(chunks, index) !== undefined);
  return other > 0 && new Set(chunks.slice(0, verb).flatMap((one) => (one.type === "party" ? [one.party.code] : []))).size > 1;
}

const isName = (chunk: Chunk | undefined): boolean => chunk?.type === "speaker" || (chunk?.type === "word" && /^\p{Lu}\p{Ll}+/u.test(chunk.text));

const sidesIn = (chunks: readonly Chunk[]): ReadonlySet<PartyCode> => new Set(chunks.flatMap((chunk) => (chunk.type === "party" ? [chunk.party.code] : [])));

/** Two sides before the verb, a name behind it, and another behind "for". */
function tradesNames(chunks: readonly Chunk[], at: number): boolean {
  const link = chunks.findIndex(({ lower }, index) => index > at + 1 && index <= at + 8 && lower === "for");
  if (link < 0) return false;
  const sides = sidesIn(chunks.slice(Math.max(0, at - 8), at));
  // "Israel and Egypt swapped a businessman for 25 Egyptians", "an Israeli accused of spying for 25 Egyptians", "ten agents for four prisoners"
  const given = chunks.slice(at + 1, link);
  const somebody = given.some((one, index) => hasGroup(one, "person") || isPeople(one) || (one.type === "party" && one.form === "demonym" && /^an?$/.test(given[index - 1]?.lower ?? ""))) || (given[0]?.type === "quantity" && given.length > 1 && /[^s]s$/.test(given.at(-1)!.lower));
  const oneForMany = somebody && !given.some((one) => hasGroup(one, "thing")) && [1, 2, 3].some((ahead) => isPeopleAt(chunks, link + ahead));
  return sides.size === 2 && (oneForMany || (chunks.slice(at + 1, link).every(isName) && isName(chunks[link + 1]) && isName(chunks[link + 2])));
}

/**
 * Tells whether an exchange stands at a chunk in a sentence with a side, as "the fourth exchange this week, Zelensky
 * wrote" does. Enough in an article that speaks of captivity; elsewhere people of two sides must move in it.
 * A verb ("exchanged fire") must move people.
 */
export function isLooseExchange(chunks: readonly Chunk[], at: number, captivity: boolean): boolean {
  const chunk = chunks[at]!;
  if ((!hasGroup(chunk, "exchange-noun") && !hasGroup(chunk, "exchange-verb")) || /^trad/.test(chunk.lower) || isInExchangeFor(chunks, at) || isOfThings(chunks, at)) return false;
  const parties = new Set<PartyCode>();
  for (const one of chunks) {
    if (one.type === "party") parties.add(one.party.code);
    else if (one.type === "speaker" && one.party) parties.add(one.party);
  }
  if (!hasGroup(chunk, "exchange-noun") || /(?:ed|ing|pped)$/.test(chunk.lower)) return captivity && chunks.slice(0, at).some(isPeople) && /^(?:were|was|been|being|are)$/.test(chunks[at - 1]?.lower ?? "");
  const here = captivity || chunks.some((one) => hasGroup(one, "captives") || hasGroup(one, "captivity"));
  if (here) return parties.size > 0;
  return (parties.size > 1 || /^(?:in|during|by)$/.test(chunks[at - 2]?.lower ?? "") || chunks[at - 1]?.lower === "same") && parties.size > 0 && chunks.some((one, index) => isPeople(one) || (one.type === "party" && one.form === "demonym" && chunks[index - 1]?.type === "quantity")) && chunks.some((one) => hasAnyGroup(one, ["give", "receive", "return", "arrive"]));
}

/** "exchange barbs over prisoners", "exchanged on Wednesday the lists of prisoners", "Lists are exchanged": no people change hands. */
export function isOfThings(chunks: readonly Chunk[], at: number): boolean {
  const ahead = chunks.slice(at + 1, at + 6);
  const thing = ahead.findIndex(isThing);
  if (thing >= 0 && !ahead.slice(0, thing).some((chunk) => isPeople(chunk) || chunk.type === "quantity" || /^[.,;:]$/.test(chunk.lower))) return true;
  return /^(?:is|are|was|were|been|being|be)$/.test(chunks[at - 1]?.lower ?? "") && chunks.slice(Math.max(0, at - 5), at).some(isThing);
}

const isThing = (chunk: Chunk): boolean => hasGroup(chunk, "thing");

/** "in exchange for", "in return for": says what was given, and may be money or mines' maps. */
export const isInExchangeFor = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.lower === "in" && (chunks[at + 1]?.lower === "for" || /^[.,]$/.test(chunks[at + 1]?.lower ?? "."));
