import type { Clause } from "../clauses/clause.ts";
import type { VerbGroup } from "../clauses/find-verbs.ts";
import type { People } from "../people/people.ts";
import { type Chunk, hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { beForms, ofWord, prepositions } from "../sentences/word-classes.ts";
import { isInExchangeFor } from "../sides/named-exchanges.ts";
import { carriesPeople, saysInReturn, vehiclesWith } from "./carries-people.ts";
import { phrases } from "./find-phrases.ts";
import { captorIn, recipientIn, saysMutually } from "./find-roles.ts";
import type { Sense, SentenceParts } from "./handover.ts";

const senses: readonly [string, Sense][] = [["arrive", "arrive"], ["receive", "receive"], ["give", "give"], ["return", "return"], ["exchange-verb", "exchange"]];

/** What a verb of handing over says of the direction, whatever stands around it. */
export function senseOfVerb(chunk: Chunk): Sense | undefined {
  if (chunk.type !== "trigger" || hasGroup(chunk, "not-exchange")) return undefined;
  return senses.find(([group]) => hasGroup(chunk, group))?.[1];
}

/** Plain verbs of giving, and "reach", which have their receiver right behind: "gave Kyiv 1,212 bodies". */
export const gives = ofWord(/^(?:gave|give|gives|given|giving|sent|delivered|passed)$/);
/** Verbs that say by themselves that somebody was held. */
export const setsFree = ofWord(/^(?:freed|released|set free|let go|let out|freeing|releasing|free|frees|releases|lets?|letting|sets?|setting)$/);
export const reaches = ofWord(/^reach(?:ed|es)?$/);

/** The verbs of which one of the rules below reads a direction from the words beside them. */
const plainVerb = ofWord(/^(?:is|are|was|were|be|been|being|am|ha(?:d|s|ve)|g[eo]ts?|getting|land(?:s|ed)|touched(?: down)?|touch|boarded|brought|brings|flew|driven|bussed|taken|drove|carrying|received|took|takes?|flown|ferried|airlifted|carried|transported|moved|evacuated|reunited|saved|rescued|liberated|cross(?:ed|es|ing)?|leaves?|left|departed|accept|collect|gave|gives?|given|giving|sent|delivered|passed|c[ao]me|comes|arrived|went|go(?:es|ne)?|travel\w*|reach(?:ed|es)?|includ(?:e[sd]?)|involv(?:e[sd]?)|began|started|opened)(?: (?:back|home))?$/);

const crossesLine = /^(?:the (?:[\w-]+ ){0,2}(?:line|border|frontier)|(?:from|into|to|onto|over (?:from|into|to)) (?:the )?(?:[\p{L}’'-]+ ){0,2}(?:[\p{L}-]+-(?:controlled|held)|controlled by|government|rebel|separatist) (?:territory|areas?|side|land)|(?:from|into|to) territor(?:y|ies) controlled by)/u;

export const beginning = new Set(["began", "started", "opened"]);

export const isPronounObject = (chunk: Chunk | undefined): boolean => chunk !== undefined && (chunk.lower === "them" || chunk.lower === "him" || chunk.lower === "her");

/** The direction that a clause's verb gives: by itself, or, of a plain verb, by the words beside it. */
export function senseOf(parts: SentenceParts, clause: Clause, verb: VerbGroup): Sense | undefined {
  const { chunks, people, sides } = parts;
  const { lower } = chunks[verb.head]!;
  const next = chunks[verb.to];
  // "handed 20 prisoners to the Red Cross"; not "handed the prisoners food".
  if ((lower === "handed" || lower === "handing") && !verb.passive && next?.type !== "party" && !(isPronounObject(next) && /^(?:to|over|back)$/.test(chunks[verb.to + 1]?.lower ?? "")) && !saysMutually(chunks, verb.to, verb.to + 2) && !handsToSomebody(parts, verb.to, clause.to)) return undefined;
  // "Hundreds surrendered": gave themselves up; "surrendered 12 prisoners" gave others.
  if (lower.startsWith("surrender") && !people.some(({ from }) => from >= verb.to && from <= verb.to + 1)) return undefined;
  // "The list, released on Friday, names three judges": a thing is made public.
  if (verb.form === "bare" && chunks[verb.from - 1]?.lower === "," && hasGroup(chunks[verb.from - 2], "thing")) return undefined;
  const known = senseOfVerb(chunks[verb.head]!);
  // "Twelve soldiers surrendered": they gave themselves up.
  if (lower.startsWith("surrender") && !verb.passive && !phrases(parts, verb.to, clause.to).some(({ preposition }) => preposition === "")) return undefined;
  // "recovered two bodies from Rafah in an operation": by force, and from nobody's hands.
  if (known === "receive" && /^recover/.test(lower) && chunks.slice(verb.to, clause.to).some((chunk, at, behind) => /^(?:operation|raid|mission|assault|offensive)$/.test(chunk.lower) && behind.slice(Math.max(0, at - 3), at).some((one) => /^(?:in|during)$/.test(one.lower)))) return undefined;
  if (known || !plainVerb.test(lower)) return known;
  const behind = chunks.slice(verb.to, clause.to);
  // "an exchange that began the day before with 200 from each side"
  if (beginning.has(lower)) return isStartWithNumber(parts, clause, verb) ? "exchange" : undefined;
  // "On Friday it had been 390 people each"
  if (isNumberOfDay(parts, clause, verb)) return "exchange";
  // "Another 95 defenders are out of Russian captivity", "are no longer in captivity"
  if (/^(?:is|are|was|were|be|been)$/.test(lower) && /^(?:now |already |finally )?(?:out of|no longer in)\b/.test(wordsOf(behind, 0, 4)) && behind.slice(1, 6).some((chunk) => hasGroup(chunk, "captivity"))) return "arrive";
  // "205 servicemen were back", "are home"
  if (/^(?:is|are|was|were|be|been)$/.test(lower)) return behind.slice(0, 2).some((chunk, at) => /^(?:back|home|free)$/.test(chunk.lower) && (at === 0 || /^(?:also|now|already|at|all)$/.test(behind[0]!.lower))) ? "arrive" : undefined;
  // "We have 95 of our people back"
  if (/^(?:have|has|had)$/.test(lower) && people.some((one) => one.from === verb.to && /^(?:back|home)$/.test(chunks[one.to + 1]?.lower ?? ""))) return "receive";
  // "Kiev got 76 captives", "Russia got 26 of its own"
  if (/^(?:got|gets|get)$/.test(lower) && (sides.tellsOfExchange || sides.tellsOfBodiesOnly) && people.some((one) => one.from === verb.to && (one.captive || one.own || hasGroup(chunks[one.head], "soldiers")) && one.quantity)) return "receive";
  // "gave Iran the remains of 107 soldiers and got those of 46 Iraqis"
  if (/^(?:got|gets|get|received)$/.test(lower) && sides.tellsOfBodiesOnly && next?.lower === "those" && chunks[verb.to + 1]?.lower === "of") return "receive";
  // "Planes with 35 prisoners from each side touched down"
  if (/^(?:landed|touched|lands|touch)$/.test(lower) && vehiclesWith(parts, clause).length > 0) return "arrive";
  // "128 captives had landed at the airport of Sanaa"
  if (lower === "landed" && phrases(parts, clause.subject.from, clause.subject.to).some(({ preposition, people: one }) => preposition === "" && one.captive && one.quantity)) return "arrive";
  // "Russia received 35 bodies; Kyiv got 1,200": of what was told before it.
  if (/^(?:got|gets|took)$/.test(lower) && clause.index > 0 && (sides.tellsOfExchange || sides.tellsOfBodiesOnly) && chunks[verb.from - 1]?.type === "party" && people.some((one) => one.from === verb.to && one.bare && one.quantity && one.to === clause.to - 1 - (/^[.,;]$/.test(chunks[clause.to - 1]!.lower) ? 1 : 0))) return "receive";
  // "Russia got 150 servicemen in return", "Kuwait got the remains of eight of its citizens from Iraq"
  if (/^(?:got|gets|get|getting)$/.test(lower)) return saysInReturn(chunks, verb.to, clause.to) || (captorIn(parts, verb.to, clause.to) && phrases(parts, verb.to, clause.to).some(({ preposition, people }) => preposition === "" && (people.captive || people.of === "bodies"))) ? "receive" : undefined;
  // "handed over 1,000 bodies and took 35 in return"
  if (/^(?:took|takes)$/.test(lower) && saysInReturn(chunks, verb.to, clause.to) && people.some((one) => one.from === verb.to && one.quantity)) return "receive";
  // "318 prisoners were flown between Aden and Sanaa"
  if (sides.tellsOfExchange && verb.passive && /^(?:flown|ferried|airlifted|carried|transported|moved)$/.test(lower) && next?.lower === "between" && phrases(parts, clause.subject.from, clause.subject.to).some(({ people }) => people.captive && people.quantity)) return "exchange";
  // "In exchange for 10 captured occupiers we saved 10 of our servicemen": out of the other side's hands, and for some of its own.
  // "Over 100 prisoners of war have been liberated in a swap"; not "forces liberated 300 villagers"
  if (lower === "liberated") return sides.tellsOfExchange && verb.passive && phrases(parts, clause.subject.from, clause.subject.to).some(({ preposition, people: one }) => preposition === "" && one.captive) ? "give" : undefined;
  // "We rescued 86 of our people from captivity", in a report on an exchange
  if (lower === "rescued" && sides.tellsOfExchange && !verb.passive && people.some((one) => one.from === verb.to && one.quantity && (one.own || chunks.slice(one.to, clause.to).some((chunk) => hasGroup(chunk, "captivity"))))) return "receive";
  if (lower === "saved" || lower === "rescued") return !verb.passive && people.some((one) => one.from === verb.to && one.quantity && one.own) && chunks.some((chunk, at) => chunk.lower === "for" && isInExchangeFor(chunks, at - 1)) ? "receive" : undefined;
  // "Four Ukrainian minors will be reunited with relatives"
  if (lower === "reunited") return verb.passive && /^with (?:them\b|(?:their |his |her )?(?:families|family|relatives|parents|guardians|grandparents|(?:grand)?mothers?|(?:grand)?fathers?|loved)\b)/.test(wordsOf(behind, 0, 3)) && phrases(parts, clause.subject.from, clause.subject.to).some(({ preposition, people: one }) => preposition === "" && one.quantity && one.of === "civilians") ? "arrive" : undefined;
  // "33 residents of the Kursk region have been evacuated from Ukraine to Russia": out of the hands of one side into those of the other.
  if (lower === "evacuated") return verb.passive && captorIn(parts, verb.to, clause.to) !== undefined && recipientIn(parts, verb.to, clause.to) !== undefined ? "give" : undefined;
  // "A Russian aircraft brought 44 people to Yerevan", "A plane took 120 prisoners from Riyadh to Sanaa"
  if (carriesPeople(parts, clause, verb)) return "give";
  // "12 of its citizens landed in Baku", "More than 700 prisoners boarded Red Cross planes"
  if (sides.tellsOfExchange && /^(?:landed|boarded|touched down)$/.test(lower) && phrases(parts, clause.subject.from, clause.subject.to).some(({ preposition, people }) => preposition === "" && people.quantity && (people.captive || people.own || people.party !== undefined || people.of === "prisoners"))) return "arrive";
  // "Eighteen soldiers crossed into their country"
  if (/^cross(?:ed|es|ing)?$/.test(lower) && /^(?:back )?(?:in|into|to|onto) (?:their|his|its) (?:own |home )?(?:country|homeland|home|side|soil|territory)\b/.test(wordsOf(behind, 0, 6))) return "arrive";
  // "two French prisoners leave Evin jail"
  if (/^(?:leave|leaves|left)$/.test(lower)) {
    const jail = behind.findIndex((chunk) => hasGroup(chunk, "captivity"));
    if (jail > 0 && jail <= 3 && !behind.slice(0, jail).some((chunk) => prepositions.has(chunk.lower) || /^[,.;:]$/.test(chunk.lower))) return "arrive";
  }
  // "Three buses carrying 16 soldiers crossed from separatist-controlled territory", "A group of captured soldiers has crossed the line into government-controlled territory"
  if (/^cross(?:ed|es|ing)?$/.test(lower) && (sides.tellsOfExchange || sides.tellsOfCaptivity) && crossesLine.test(wordsOf(behind, 0, 9)) && (vehiclesWith(parts, clause).length > 0 || phrases(parts, clause.subject.from, clause.subject.to).some(({ preposition, people: one }) => preposition === "" && one.captive && one.quantity))) return "arrive";
  // "24 civilians crossed to government territory in exchange for seven convicts"
  if (/^cross(?:ed|es|ing)?$/.test(lower)) return behind.some((_, at) => isInExchangeFor(chunks, verb.to + at) && behind[at + 1]?.lower === "for") ? "arrive" : undefined;
  // "refused to take the bodies of its soldiers"
  const governor = clause.governor === undefined ? undefined : parts.clauses[clause.governor];
  if (/^(?:take|accept|collect)$/.test(lower) && governor?.verb && hasGroup(chunks[governor.verb.head], "fail") && people.some((one) => one.of === "bodies" && one.from >= verb.to && one.from <= verb.to + 2)) return "receive";
  const recipient = recipientIn(parts, verb.to, clause.to);
  // "Moscow gave Kyiv 1,212 bodies", "Ukraine was given 26": a plain verb of giving with somebody who gets.
  if (gives.test(lower)) {
    const object = phrases(parts, verb.to, clause.to).some(({ preposition }) => preposition === "") || saysInReturn(chunks, verb.to, clause.to);
    const sent = verb.passive && (object || !/^(?:given|sent|passed)$/.test(lower));
    // "Four coffins were passed to the Red Cross"
    const toHelpers = chunks.slice(verb.to, verb.to + 4).some((chunk, at, ahead) => chunk.type === "party" && chunk.party.kind === "organisation" && ahead.slice(0, at).some(({ lower: word }) => word === "to"));
    if (sent || next?.type === "party" || recipient || toHelpers) return "give";
    // "passed the remains of a captive to the Red Cross"
    if (sides.tellsOfCaptivity && object && !verb.passive && reachesMediator(behind)) return "give";
  }
  // "The bodies of 15 Palestinians have come to them from Israel"
  if (/^(?:came|come|arrived)$/.test(lower) && captorIn(parts, verb.to, clause.to) && phrases(parts, clause.subject.from, clause.subject.to).some(({ people }) => people.of === "bodies" && people.quantity)) return "arrive";
  if (bringsBehind(parts, clause, verb).length > 0) return "arrive";
  // "One thousand bodies came to Ukraine"; "the remains of 26 Russian soldiers came the other way"
  if (/^(?:came|come|went|gone)$/.test(lower) && recipient) return "arrive";
  if (/^(?:came|come|went|gone|go|travel\w*|moved|passed)$/.test(lower) && /^(?:in )?the (?:other|opposite) (?:way|direction)/.test(wordsOf(behind, 0, 5))) return "arrive";
  // "The six children left Moscow yesterday for Ukraine"; not soldiers for the front.
  if (/^(?:left|departed)$/.test(lower) && recipient && phrases(parts, clause.subject.from, clause.subject.to).some(({ people }) => people.bare || people.captive || people.of === "civilians")) return "arrive";
  // "A new batch of 1,200 bodies has reached Ukraine"
  if (reaches.test(lower) && next?.type === "party" && next.form !== "demonym" && sides.pair.includes(next.party.code)) return "arrive";
  // "222 fighters and 145 soldiers are involved in the swap"
  if (/^(?:involved|included)$/.test(lower) && verb.passive && next?.lower === "in" && behind.slice(1, 4).some((chunk) => hasGroup(chunk, "exchange-noun"))) return "exchange";
  // "it was an equal trade and included two civilians"
  if (sides.tellsOfExchange && /^(?:includ|involv)(?:e[sd]?)$/.test(lower) && (chunks.slice(clause.subject.from, clause.subject.to).some((chunk) => chunk.lower === "it" || hasGroup(chunk, "exchange-noun")) || saysWhoOfExchange(parts, clause))) return "exchange";
  return undefined;
}

/** "an exchange of captives between the two, which included 205 Ukrainian captives and 205 Russian captives" */
const saysWhoOfExchange = ({ chunks, people }: SentenceParts, { kind, link, antecedent, verb }: Clause): boolean =>
  kind === "relative" && link === "which" && antecedent !== undefined && people.some((one) => one.from === verb!.to && one.quantity !== undefined && one.captive)
  && chunks.slice(Math.max(0, antecedent - 16), antecedent).some((chunk) => hasGroup(chunk, "exchange-noun"));

/** "In return came the bodies of two soldiers", "Out of Houthi jails came 181 men", "Back to Baku went two": whom an inverted clause brings. */
export function bringsBehind(parts: SentenceParts, { subject, to }: Clause, verb: VerbGroup): People[] {
  const { chunks } = parts;
  if (!/^(?:came|comes?|went|goes)(?: (?:back|home))?$/.test(chunks[verb.head]!.lower) || verb.negated) return [];
  const first = chunks[/^(?:and|but|while|,|;)$/.test(chunks[subject.from]?.lower ?? "") ? subject.from + 1 : subject.from];
  if (!first || subject.from >= verb.from || !/^(?:in|out|back|from|to|home)\b/.test(first.lower)) return [];
  if (phrases(parts, subject.from, subject.to).some(({ preposition, people }) => preposition === "" && people.quantity)) return [];
  const behind = phrases(parts, verb.to, to).filter(({ preposition }) => preposition === "").map(({ people }) => people);
  const start = chunks[verb.to]?.lower === "the" ? verb.to + 1 : verb.to;
  return behind[0]?.from === start && (behind[0].quantity !== undefined || behind[0].of === "bodies") ? behind : [];
}

/** "an exchange that began the day before with 200 from each side"; not "talks that began with 20 from each side". */
const isStartWithNumber = (parts: SentenceParts, { subject, to }: Clause, verb: VerbGroup): boolean =>
  !verb.passive && parts.sides.tellsOfExchange && parts.chunks.slice(subject.from, subject.to).some((chunk) => hasGroup(chunk, "exchange-noun"))
  && phrases(parts, verb.to, to).some(({ preposition, people }) => preposition === "with" && people.quantity !== undefined && parts.chunks.slice(people.to + 1, people.to + 4).some(({ lower }) => lower === "each"));

/** "The day before it had been 390 people": the exchange of a day, in an article that tells of one. */
const isNumberOfDay = ({ chunks, people, sides }: SentenceParts, { from, to, subject }: Clause, verb: VerbGroup): boolean =>
  sides.tellsOfExchange && beForms.has(chunks[verb.head]!.lower) && chunks[subject.to - 1]?.lower === "it"
  && people.some((one) => one.from === verb.to && one.quantity && one.quantity.value !== 1) && chunks.slice(from, to).some(({ type }) => type === "timex");

/** "to the International Committee of the Red Cross", "to officials in Gaza": who takes them over, and is no side. */
const reachesMediator = (chunks: readonly Chunk[]): boolean =>
  chunks.some(({ lower }, at) => lower === "to" && chunks.slice(at + 1, at + 3).some((chunk) => (chunk.type === "party" && chunk.party.kind === "organisation") || /^(?:officials|mediators?|authorities|intermediaries)$/.test(chunk.lower)));

/** People or bodies, and a "to" right behind them. */
const handsToSomebody = ({ chunks, people }: SentenceParts, from: number, to: number): boolean =>
  people.some((one) => one.from >= from && one.to < to && (/^(?:to|over|back)$/.test(chunks[one.to + 1]?.lower ?? "") || isHandedOn(chunks, one.to + 1)));

/** "handed the bodies of five soldiers killed in a border clash to Pakistani officials": who takes them over stands further on. */
function isHandedOn(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at + 1 < chunks.length; at += 1) {
    if (/^[,;:.]$/.test(chunks[at]!.lower)) return false;
    if (chunks[at]!.lower !== "to") continue;
    const taker = chunks[at + 1]!.lower === "the" ? chunks[at + 2] : chunks[at + 1];
    if (taker !== undefined && (taker.type === "party" || taker.type === "speaker" || /^(?:authorities|officials|mediators?|government|relatives|families)$/.test(taker.lower))) return true;
  }
  return false;
}
