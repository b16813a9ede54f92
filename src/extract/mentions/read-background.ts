import type { Timex, When } from "../../record.ts";
import { type Clause, isSay } from "../clauses/clause.ts";
import type { Handover } from "../handovers/handover.ts";
import { type Chunk, hasAnyGroup, hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { words } from "../sentences/word-classes.ts";
import { countsFromContext, isDayValue } from "./dates-event.ts";
import type { Reading } from "./mention.ts";

/** "after Moscow handed over …", "before being released": what went before or came after. */
export function isAside(clause: Clause, { clauses, chunks }: Pick<Reading, "clauses" | "chunks">): boolean {
  let at: Clause | undefined = clause;
  for (let depth = 0; at && depth < 6; depth += 1) {
    // "held the buses back before it let 110 go in return": the other half of the news.
    const inReturn = at === clause && at.link === "before" && /\bin (?:return|exchange)(?! for)\b/.test(wordsOf(chunks, at.from, at.to));
    if ((at.kind === "adverbial" || at.kind === "gerund") && /^(?:after|before|since|when|following)$/.test(at.link) && at.index > 0 && !inReturn && !(at.link === "when" && isSay(chunks, at))) return true;
    if (at.kind === "main") return false;
    at = at.governor === undefined ? undefined : clauses[at.governor];
  }
  return false;
}

const isEarlierNear = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks.slice(Math.max(0, from), to).some((chunk, index) => (hasGroup(chunk, "earlier") || (chunk.type === "timex" && /\bmost recent$/.test(chunk.lower))) && !isFinal(chunks, Math.max(0, from) + index));

const beforehand = new Set(["before", "previously", "earlier", "prior", "already"]);

/** "the previous exchange", "the last swap was on June 26", "at the earlier repatriations". */
export function isEarlier(hand: Handover, { chunks, clauses, sentence, article: { timexes } }: Reading, aside: boolean): boolean {
  const { clause, at, noun } = hand;
  if (hand.before) return true;
  // "was last held on October 2", "last exchanged prisoners on February 5"
  const { verb } = clause;
  if (verb && (chunks.slice(verb.from, verb.head).some(({ lower }) => lower === "last") || (chunks[verb.from - 1]?.lower === "last" && verb.from - 1 > clause.from))) return true;
  // "This comes after an exchange of bodies on June 2", "It follows a swap of May 6": what went before the news.
  if (noun && verb && at > verb.head && (/^follow(?:s|ed)$/.test(chunks[verb.head]!.lower) || (/^(?:comes?|came)$/.test(chunks[verb.head]!.lower) && chunks.slice(verb.to, at).some(({ lower }) => /^(?:after|following)$/.test(lower))))) return true;
  // "Earlier, the neighbour gave up maps in exchange for the release of 30 soldiers"
  if (noun) return isEarlierNear(chunks, at - 4, at) || (chunks[0]!.lower === "earlier" && chunks[1]?.lower === ",");
  const inClause = chunks.slice(clause.from, clause.to);
  // "In the most recent one, on March 19, 175 were brought home"
  if (inClause.some(({ lower }, index, words) => lower === "one" && (hasGroup(words[index - 1], "earlier") || /\b(?:recent|latest)$/.test(words[index - 1]?.lower ?? "")))) return true;
  // "Before Friday's release, Israel had returned 195": up to then.
  const had = clause.verb !== undefined && chunks.slice(clause.verb.from, clause.verb.to).some(({ lower }) => lower === "had");
  if (had && inClause.some(({ lower }) => beforehand.has(lower))) return true;
  // "On Friday the two sides had each set free 390": told in the pluperfect of another day than the news.
  if (had && clause.kind === "main" && clause.index === 0 && inClause.some(({ type }) => type === "timex") && !isByHourOfDay(inClause, timexes)) return true;
  // "Nine prisoners had also been traded for a mayor, she said", below the news: another exchange that went before it.
  if (had && hand.sense === "exchange" && sentence.depth > 1 && hand.counterpart.length > 0 && chunks.slice(clause.verb!.from, clause.verb!.head).some(({ lower }) => lower === "also" || lower === "already")) return true;
  // "The commission had declared on May 6 that 35 were exchanged": told long before the news.
  const told = clause.governor === undefined ? undefined : clauses[clause.governor];
  if (clause.kind === "complement" && told?.verb && told.kind === "main" && isSay(chunks, told) && chunks[told.verb.from]!.lower === "had" && chunks.slice(told.from, told.to).some(({ type, lower }) => type === "timex" || /^(?:earlier|previously|before)$/.test(lower))) return true;
  // "At that time Kyiv was given 51 people"
  if (inClause.some(({ lower }) => lower === "time" || lower === "occasion") && /\b(?:at|by) (?:that|the) time\b|\bon that occasion\b/.test(wordsOf(inClause))) return true;
  // "Russia was then also given eight civilians"
  if (inClause.some(({ lower }, index) => lower === "then" && inClause[index + 1]?.lower === "also")) return true;
  // "Three women and 387 men came back then"
  if (inClause.some(({ lower }, index) => lower === "then" && !/^(?:since|and|by|until|,)$/.test(inClause[index - 1]?.lower ?? "since") && /^[.,;]$/.test(inClause[index + 1]?.lower ?? "."))) return true;
  // "The previous exchange freed 205": the subject is another exchange.
  for (let index = clause.subject.from; index < clause.subject.to; index += 1) {
    if (hasGroup(chunks[index], "exchange-noun") && isEarlierNear(chunks, index - 4, index)) return true;
  }
  return aside && isEarlierNear(chunks, clause.from, clause.from + 5);
}

/** "within the past two months", "throughout May"; not "the fourth swap within seven days". */
const isStretchTold = (chunk: Chunk | undefined, timexes: readonly Timex[]): boolean =>
  chunk?.type === "timex" && (timexes[chunk.timex]!.type !== "DURATION" || chunk.lower.startsWith("the"));

/** "By dusk 318 people had been flown home", "by Friday evening": up to an hour of the day of the news. */
const isByHourOfDay = (chunks: readonly Chunk[], timexes: readonly Timex[]): boolean =>
  chunks.some((chunk, at) => chunk.type === "timex" && chunks[at - 1]?.lower === "by" && /T(?:MO|MI|AF|EV|NI|\d\d)/.test(timexes[chunk.timex]!.value));

/** "Earlier this week", "last month": a stretch of time before the news, unless it is the news. */
export const isEarlierTime = ({ when, days }: { when: When; days: number[] }, { article: { timexes } }: Reading): boolean =>
  days.length === 0 && when.cue === "event" && when.timex !== undefined && /^(?:earlier|last|previous)\b/i.test(timexes[when.timex]!.text) && !isEarlierInDay(timexes[when.timex]!);

/** "Earlier on Friday", "earlier in the day": of the same day as the news. */
const isEarlierInDay = ({ text, days }: Timex): boolean => /^earlier\b/i.test(text) && days !== undefined && days.start === days.end;

/** "In March it helped with the handover of 31 civilians freed by rebels": those freed by a month that is over, as in "what we
 * achieved last September, which led to the release of 1,056", are not the news. */
export function isOfOlderClause({ clause, noun }: Handover, { when }: { when: When }, { chunks, clauses, article: { timexes } }: Reading): boolean {
  if ((noun && clause.kind !== "relative") || when.timex !== undefined || (clause.kind !== "reduced" && clause.kind !== "relative") || clause.governor === undefined) return false;
  const { from, to } = clauses[clause.governor]!;
  return chunks.slice(from, Math.min(to, clause.from)).some((chunk) => {
    if (chunk.type !== "timex") return false;
    const { value, days, reference } = timexes[chunk.timex]!;
    // "In February 2000 it had taken home 186 whom they let go", in an article without a date: no news names its year so.
    if (reference === undefined) return /^(?:\d{4}|XXXX)-\d\d$/.test(value);
    return /^\d{4}(?:-\d\d|-W\d\d)?$/.test(value) && days !== undefined && reference !== undefined && days.end < reference;
  });
}

/** "another 21 had gone free the day before": before a day that is not known. */
export const isDayBefore = ({ when }: { when: When }, { article: { timexes } }: Reading): boolean => {
  const timex = when.timex === undefined ? undefined : timexes[when.timex];
  return timex !== undefined && !timex.days && countsFromContext(timex);
};

/** "One day before, 470 Houthis were exchanged": what opens so is told beside the news; not "said that the swap a day earlier …". */
export const opensDayBefore = ({ clause }: Handover, { article: { timexes }, chunks }: Reading): boolean => {
  const first = chunks[0]?.lower === "on" ? chunks[1] : chunks[0];
  return (clause.index === 0 || clause.kind !== "adverbial") && first?.type === "timex" && countsFromContext(timexes[first.timex]!);
};

/** "One day before, 470 were exchanged": of another day than the news, though the text leaves open from which it counts. */
export const isOnUnknownDay = ({ clause }: Handover, { when }: { when: When }, { article: { timexes }, chunks }: Reading): boolean =>
  when.cue !== "event" && chunks.slice(clause.from, clause.to).some((chunk) => chunk.type === "timex" && countsFromContext(timexes[chunk.timex]!) && /day|night|evening/i.test(timexes[chunk.timex]!.text));

/** "A day after the exchange Russia freed 84", where the article does not say after which: another event than those whose day it tells. */
export const isBesideAnother = ({ clause, noun }: Handover, { article: { timexes }, chunks }: Reading): boolean =>
  !noun && chunks.slice(clause.from, clause.to).some((chunk, index, zone) => chunk.type === "timex" && timexes[chunk.timex]!.rule === "beside-event" && timexes[chunk.timex]!.type === "DURATION" &&
    zone.slice(index + 2, index + 6).some((next) => hasAnyGroup(next, ["exchange-noun", "release-noun", "repatriation-noun"])));

const isSeveralDays = (chunk: Chunk, timexes: readonly Timex[]): boolean => chunk.type === "timex" && /^P(?:[2-9]|1\d)D$/.test(timexes[chunk.timex]!.value);

/** "a three-day exchange of close to 900", "over the three days 706 were let go": what a handover of several days comes to. */
export function isOfSeveralDays({ noun, at, clause }: Handover, { chunks, article: { timexes } }: Reading): boolean {
  if (noun) return chunks.slice(Math.max(clause.from, at - 3), at).some((chunk) => isSeveralDays(chunk, timexes) && /-day$/i.test(chunk.text));
  return chunks.slice(clause.from, clause.to).some((chunk, index, zone) => isSeveralDays(chunk, timexes) && zone.slice(Math.max(0, index - 3), index).some(({ lower }) => /^(?:over|during|across|throughout)$/.test(lower)) && !/^(?:ago|after|before|later|earlier|of|in)$/.test(zone[index + 1]?.lower ?? ""));
}

/** "a last exchange", "the last group of prisoners", "one of the last exchanges of the year": the end of a series, not the one before. */
const isFinal = (chunks: readonly Chunk[], at: number) => chunks[at]!.lower === "last" && ((chunks[at - 2]?.lower === "of" && chunks[at - 3]?.lower === "one") || /^(?:a|and|one)$/.test(chunks[at - 1]?.lower ?? "") || /^(?:groups?|stages?|parts?|batch|phase|of)$/.test(chunks[at + 1]?.lower ?? ""));

// Takes "the number exchanged … thus reaches", "bringing the overall number of captives exchanged … to"; not "the number freed was 144".
const runningTotal = /\b(?:number|total|tally|count) (?:of (?:[\w-]+ ){1,4})?(?:exchanged|freed|released|returned|swapped|repatriated)\b.*\b(?:reach(?:e[sd])?|rises|rose|grows|grew)\b|\b(?:bring|brings|bringing|brought|taking|takes|took|raising|raises|raised)\b.*\b(?:number|total|tally|count)\b.*\bto [\d,]+/;

const aheadOfTotal = /\b(?:overall|in (?:all|total)|altogether|all told)(?=(?: ,)?$)/;
const throughoutWar = /\b(?:throughout|during|(?:over|in) the course of) the (?:[\w-]+ ){0,3}(?:operation|war|conflict|hostilities|invasion)(?: ,)?$/;

const manyExchanges = new Set(["exchanges", "swaps", "repatriations", "releases"]);

/** "the largest exchange since", "the first": one of many. */
const isRecord = ({ lower }: Chunk): boolean => lower === "largest" || lower === "biggest" || lower === "first";

// Takes "in swaps", "thanks to the exchanges", "through prisoner exchanges"; not "before the exchanges".
const throughExchanges = /\b(?:in|through|via|by|thanks to|as a result of|by means of|owing to) (?:the |these |those |all |such |prisoner |pow ){0,3}(?:swaps|exchanges)\b/;

const soFar = /\b(?:so far|by now|until now|up to now)\b/;
// Takes "the largest exchange of the war so far", "their largest swap so far"; not "the first group, 400 so far".
const greatestSoFar = /\b(?:largest|biggest|greatest|longest|widest|highest|smallest|first|only) (?:[\w’'-]+ ){0,6}so far\b/;

const ofTotals = words("past last way far now swaps exchanges years months only just barely all total overall altogether currently present agreements accords deals arrangements number tally count");

/** No wording of a total is without one of these; most sentences are asked for nothing else. */
export const isOfTotals = ({ lower }: { lower: string }): boolean => ofTotals.has(lower);

/** Tells whether a clause's words say by themselves that they speak of a total; `perfect` is the verb's tense. */
function isWordedAsTotal(phrase: string, { themes }: Handover, { dayless, perfect }: { dayless: boolean; perfect: boolean }): boolean {
  // "over the past days 6,060 bodies were delivered in all", "in this way more than 1,000 have come home"
  if (/\b(?:over|in|during|within) the (?:past|last) (?:few |several |\w+ )?(?:days|weeks|months|years)\b|\bin this way\b/.test(phrase) || (soFar.test(phrase) && !greatestSoFar.test(phrase))) return true;
  // "Over 1,000 soldiers have been brought home under the agreements"
  if (perfect && /\bunder (?:the|these|those) (?:\w+ )?(?:agreements|accords|deals|arrangements)\b/.test(phrase) && themes.some(({ quantity }) => quantity && quantity.value === null && quantity.min !== null)) return true;
  if (!dayless) return false;
  // "2,430 have been freed in swaps", "3,500 were released in eight years": over many exchanges, and on no one day.
  if (throughExchanges.test(phrase) || (/\b(?:in|over) (?:\w+ )?[\w-]+ (?:years|months)\b/.test(phrase) && !/\b(?:largest|biggest|first)\b/.test(phrase))) return true;
  // "Russia has returned only 400 of 19,000 deported children"
  if (perfect && /\b(?:only|just|barely) (?:\w+ )?[\d,]+ of (?:the |its |their |some |about |more than )*[\d,]+\b/.test(phrase)) return true;
  // "In all, Kyiv has got back 4,552": the perfect of a sum; "In all, 390 were freed on Friday" is the news.
  // "Currently Ukraine has managed to bring home 2,828": up to now.
  return perfect && /^(?:\w+ : |that )?(?:, )?(?:in (?:all|total)|overall|altogether|all told|currently|at present)\b/.test(phrase);
}

/**
 * A total over several events: "at least seven exchanges", "4,000 have come home since 2022", "9,744 in 75 repatriations".
 * Must not take "the 68th exchange since the invasion", "held since 2022", "the largest since the war began".
 */
export function isCumulative(hand: Handover, reading: Reading): boolean {
  const { chunks, article, namesTotal } = reading;
  const { clause, at, noun, themes } = hand;
  // Not "held the latest in a series of prisoner swaps", "one of the largest exchanges".
  if (noun && /^(?:exchanges|swaps|trades|releases|repatriations|returns|handovers)$/.test(chunks[at]!.lower) && !/\b(?:latest|newest|last|first|one) (?:in|of) (?:a|the|their) (?:[\w-]+ ){0,4}$/.test(`${wordsOf(chunks, Math.max(clause.from, at - 8), at)} `)) return true;
  const inClause = chunks.slice(clause.from, clause.to);
  const dayless = !inClause.some((chunk) => chunk.type === "timex" && isDayValue(article.timexes[chunk.timex]!.value));
  // "Qatar has helped bring back scores", "Kyiv has managed to bring home 2,828": the tense is that of helping or managing.
  const governing = (clause.kind === "infinitive" || clause.kind === "reduced") && clause.governor !== undefined ? reading.clauses[clause.governor] : undefined;
  const tensed = governing?.verb && /^(?:help|manag)/.test(chunks[governing.verb.head]!.lower) ? governing : clause;
  const inPerfect = /^(?:has|have)$/.test(chunks[tensed.verb?.from ?? at]!.lower);
  const lead = wordsOf(chunks, Math.max(0, clause.from - 8), clause.from);
  // "said that, overall, 17 children have been reunited": the words for it stand between two commas before the clause.
  if (!noun && namesTotal && isWordedAsTotal(`${aheadOfTotal.exec(lead)?.[0] ?? ""} ${wordsOf(chunks, tensed.from, clause.to)}`.trimStart(), hand, { dayless, perfect: inPerfect })) return true;
  // "throughout the operation, 80 children had been reunited"
  if (!noun && dayless && /^(?:has|have|had)$/.test(chunks[clause.verb?.from ?? at]!.lower) && throughoutWar.test(lead)) return true;
  // "the number exchanged by way of the UAE thus reaches 4,955", "bringing the total number exchanged through its efforts to 4,955"
  if (!noun && namesTotal && runningTotal.test(wordsOf(chunks, Math.max(0, clause.from - 4), clause.to))) return true;
  // "978 people were returned between February 24 and October 27"
  if (!noun && inClause.some(({ lower }, index) => lower === "between" && inClause[index + 1]?.type === "timex" && inClause[index + 2]?.lower === "and" && inClause[index + 3]?.type === "timex")) return true;
  // "More than 8,000 have been freed from captivity": a round perfect without a day.
  if (!noun && dayless && inPerfect && themes.some(({ quantity }) => quantity?.value === null && (quantity.min ?? 0) >= 1000)) return true;
  // "Since the agreement of Algiers of 12 December 2000 the ICRC has organized the repatriation of 937", "Since July 2023, Qatar has helped bring back scores"
  if (inPerfect && tensed.verb && /^since\b/.test(chunks[tensed.from]!.lower) && chunks.slice(tensed.from, Math.min(tensed.to, tensed.from + 9)).some(({ type }) => type === "timex")) return true;
  // "efforts that have helped bring back dozens of children": on many days.
  if (inPerfect && tensed !== clause && dayless && themes.some(({ quantity }) => quantity?.value === null && /^(?:dozens|scores|hundreds|thousands)$/.test(chunks.find(({ start }) => start === quantity.start)?.lower ?? ""))) return true;
  // "Since the full-scale invasion began, 2,005 Ukrainians have come back": the sentence's first clause says since when.
  const opening = clause.governor === undefined ? undefined : reading.clauses[clause.governor];
  if (opening?.index === 0 && clause.verb && /^since\b/.test(chunks[opening.from]!.lower) && /^(?:have|has)$/.test(chunks[clause.verb.from]!.lower)) return true;
  // "declared the operation finished, with more than 6,000 returned"
  if (clause.kind === "reduced" && clause.link === "with" && chunks.slice(0, clause.from).some(({ lower }, index) => /^(?:operation|process|handovers|repatriations|exchanges)$/.test(lower) && chunks.slice(index + 1, index + 5).some((next) => /^(?:finished|completed|complete|over|ended|concluded)$/.test(next.lower)))) return true;
  // "with which 3,233 captives will have been exchanged"
  if (clause.verb?.mood === "will" && chunks.slice(clause.verb.from, clause.verb.to).some(({ lower }) => lower === "have")) return true;
  // "had repatriated 15,000 bodies by November", "counted from the beginning of the war"
  if (clause.verb && chunks[clause.verb.from]!.lower === "had" && inClause.some(({ lower }, index) => lower === "by" && inClause[index + 1]?.type === "timex") && !isByHourOfDay(inClause, article.timexes)) return true;
  if (inClause.some(({ lower }, index) => (lower === "as" && inClause[index + 1]?.lower === "of") || ((lower === "within" || lower === "throughout") && isStretchTold(inClause[index + 1], article.timexes)) || ((lower === "up" || lower === "until" || lower === "till") && inClause.slice(index + 1, index + 3).some((chunk) => chunk.lower === "now")))) return true;
  // "has supervised the return of nearly 97,000 prisoners since the war began"
  const perfectOfMany = noun && themes.some(({ quantity }) => quantity !== undefined) && clause.verb !== undefined && /^(?:has|have)$/.test(chunks[clause.verb.from]!.lower);
  if ((!noun || perfectOfMany) && reading.clauses.some(({ link, kind, governor }) => link === "since" && kind === "adverbial" && governor === clause.index) && !inClause.some(isRecord)) return true;
  if (!noun || themes.length > 0) {
    const severalExchanges = inClause.some((chunk, index) => manyExchanges.has(chunk.lower) && !/\bone of (?:the|its|their)\b/.test(wordsOf(inClause, index - 5, index)) && inClause.slice(Math.max(0, index - 4), index).some((before) => before.type === "quantity" || /^\d|^(?:several|many|numerous|dozens|multiple|such|previous|all|two|three|four|five|six|seven|eight|nine|ten)$/.test(before.lower)));
    if (severalExchanges) return true;
  }
  const words = inClause.some((chunk) => hasGroup(chunk, "cumulative")) && !inClause.some((chunk) => isRecord(chunk) || /\d(?:st|nd|rd|th)$/.test(chunk.lower));
  if (words && !(noun && themes.length === 0)) return true;
  return inClause.some((chunk, index) => {
    const next = inClause[index + 1];
    if (chunk.lower !== "since" || next?.type !== "timex" || isDayValue(article.timexes[next.timex]!.value)) return false;
    if (noun && themes.length === 0) return false;
    return !inClause.slice(Math.max(0, index - 6), index).some((one, near, list) => hasGroup(one, "captivity") || hasGroup(one, "captured") || /^(?:held|detained|largest|biggest|exchange|first)$/.test(one.lower) || (hasGroup(one, "captives") && near === list.length - 1));
  });
}
