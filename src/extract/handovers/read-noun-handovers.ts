import { destinationOf } from "../counts/side-of-people.ts";
import { type Clause, isSay } from "../clauses/clause.ts";
import type { VerbGroup } from "../clauses/find-verbs.ts";
import type { People } from "../people/people.ts";
import { type Chunk, findWord, hasAnyGroup, hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { beForms, prepositions } from "../sentences/word-classes.ts";
import { isInExchangeFor, isNamedExchange } from "../sides/named-exchanges.ts";
import { formulaIn, isOfStage } from "./find-formula.ts";
import { holderOf } from "./find-holder.ts";
import { areListed, phrases } from "./find-phrases.ts";
import { agentIn, captorIn, recipientIn } from "./find-roles.ts";
import type { Handover, Sense, SentenceParts } from "./handover.ts";
import { statusOf } from "./read-status.ts";
import { senseOfVerb } from "./sense-of-verb.ts";

// "exchange point", "release date", "repatriation ceremony", "prisoner exchange commission"; not "exchange operation".
const describesNoun = /^(?:points?|funds?|sites?|areas?|venues?|lists?|talks|negotiations|mechanisms?|formulas?|programmes?|programs?|efforts?|ceremon(?:y|ies)|commissions?|committees?|negotiators?|coordinators?|clauses?|dates?|polic(?:y|ies)|hopes|plans?|offers?|proposals?|requests?)$/;

const saidToBe = /^(?:billed|described|hailed|touted|presented|announced|called)$/;

const nounGroups = ["exchange-noun", "release-noun", "repatriation-noun"] as const;

/** "a prisoner swap", "the release of 50 soldiers", "the return of 1,000 bodies to Ukraine". */
export function nounHandovers(parts: SentenceParts, clause: Clause, verbal: Handover | undefined): Handover[] {
  const { chunks } = parts;
  const found: Handover[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    const stage = stageHandover(parts, clause, at);
    if (stage) {
      found.push(stage);
      continue;
    }
    if (at === verbal?.at || (clause.verb && at >= clause.verb.from && at < clause.verb.to)) continue;
    if (!hasAnyGroup(chunks[at], nounGroups) || hasGroup(chunks[at], "not-exchange") || isInExchangeFor(chunks, at)) continue;
    const hand = nounHandover(parts, clause, at, verbal);
    if (hand) found.push(hand);
  }
  return found;
}

/** "Another group is due home", "the second stage took place": an exchange by the name of one of its parts. */
function stageHandover(parts: SentenceParts, clause: Clause, at: number): Handover | undefined {
  const { chunks } = parts;
  const stage = isNumberedStage(chunks, at, clause.from);
  const toCome = groups.has(chunks[at]!.lower) && isDue(parts, clause, at) ? clause : stage ? stageToCome(parts, clause, at) : undefined;
  if (toCome) return { clause: toCome, at, sense: "exchange", noun: true, themes: [], counterpart: [], everySide: false, passive: true, named: false, telling: toCome, status: "planned", announced: false, strong: true };
  if (stage && isStageTold(parts, clause, at)) return { clause, at, sense: "exchange", noun: true, themes: [], counterpart: [], everySide: false, passive: true, named: false, telling: clause, status: statusOf(parts, clause, at, true), announced: false, strong: true };
  return undefined;
}

/** What the noun of handing over at a chunk tells. */
function nounHandover(parts: SentenceParts, clause: Clause, at: number, verbal: Handover | undefined): Handover | undefined {
  const { chunks, sides } = parts;
  const chunk = chunks[at]!;
  // "exchange point", "swap fund", "release date": the noun only describes another.
  if (describesNoun.test(chunks[at + 1]?.lower ?? "")) return undefined;
  // "left for the place of exchange", "at the site of the swap": where it is to be.
  if (/^(?:place|point|site|venue|spot)$/.test(chunks[at - (chunks[at - 1]?.lower === "the" ? 3 : 2)]?.lower ?? "") && chunks[at - (chunks[at - 1]?.lower === "the" ? 2 : 1)]?.lower === "of") return undefined;
  const exchange = hasGroup(chunk, "exchange-noun");
  const traded = exchange && verbal === undefined ? tradedFor(parts, clause, at) : undefined;
  if (traded) return traded;
  const named = exchange && isNamedExchange(chunks, at);
  const themes = themesOfNoun(parts, at, clause);
  // "Thursday's transfer suggests …": it refers to the news and dates it.
  const dated = /^['’]s$/.test(chunks[at - 1]?.lower ?? "") && chunks[at - 2]?.type === "timex";
  if (dated && themes.length === 0 && !exchange && !sides.tellsOfBodiesOnly && (sides.tellsOfExchange || sides.tellsOfCaptivity)) {
    return { clause, at, sense: "give", noun: true, themes: [], counterpart: [], everySide: false, passive: true, named: false, telling: clause, status: statusOf(parts, clause, at, true), announced: false, strong: false };
  }
  if (exchange ? !named && !sides.tellsOfExchange : themes.length === 0 && !(sides.tellsOfBodiesOnly && /^(?:repatriations?|handovers?|transfers?|returns?)$/.test(chunk.lower)) && !isRepatriationHeld(parts, clause, at)) return undefined;
  if (isBetweenOthers(parts, at, clause.to)) return undefined;
  const sense: Sense = exchange ? "exchange" : /^(?:return|homecoming|repatriations?)/.test(chunk.lower) ? "return" : "give";
  // "The exchange that was planned for Friday has been postponed": the verb comes behind the bracket.
  const child = parts.clauses[clause.index + 1];
  let whole = clause.verb && /^(?:is|are|was|were)$/.test(chunks[clause.verb.head]!.lower) && at < clause.verb.from && child?.kind === "infinitive" && child.from === clause.verb.to ? child : (clause.verb && clause.kind !== "reduced" ? clause : parts.clauses.find((other) => other.verb && other.index > clause.index && other.kind === "main" && at >= other.subject.from && at < other.subject.to)) ?? clause;
  // "An exchange due to take place on Jan. 24 did not go ahead": what became of it stands behind.
  const outcome = parts.clauses.find((other) => other.index > clause.index && other.index <= clause.index + 2 && other.verb && (hasGroup(chunks[other.verb.head], "fail") || hasGroup(chunks[other.verb.head], "postpone")) && !chunks.slice(at + 1, other.verb.from).some(({ lower }) => /^[,;:]$|^(?:and|but|which)$/.test(lower)));
  if (outcome && exchange) whole = outcome;
  // "have completed what was billed as a swap"
  const done = clause.verb && saidToBe.test(chunks[clause.verb.head]!.lower) && chunks.slice(Math.max(0, clause.from - 1), clause.verb.from).some(({ lower }) => lower === "what") ? parts.clauses[clause.governor ?? clause.index - 1] : undefined;
  if (done?.verb) whole = done;
  const told = tellsOfNoun(parts, whole, at);
  const formula: Partial<Pick<Handover, "themes" | "counterpart" | "everySide">> = exchange && !themes.some(({ quantity }) => quantity) && !isOfStage(chunks, at, clause.from) ? formulaIn(parts, clause) : {};
  const hand: Handover = {
    clause, at, sense, noun: true, themes, counterpart: [], everySide: false, passive: true, named, telling: whole, ...formula,
    status: statusOf(parts, whole, at, true),
    announced: clause.verb !== undefined && at > clause.verb.head && (/^announc/.test(chunks[clause.verb.head]!.lower) || toldOf(chunks, clause.verb, at)),
    strong: told && (themes.length > 0 || exchange || sides.tellsOfBodiesOnly),
  };
  const agent = agentIn(parts, at + 1, clause.to);
  if (agent?.every) hand.everySide = true;
  if (agent?.code) hand.actor = agent.code;
  const recipient = recipientIn(parts, at + 1, clause.to);
  if (recipient) hand.recipient = recipient;
  const captor = captorIn(parts, at + 1, clause.to) ?? (themes.length > 0 ? holderOf(parts, themes.at(-1)!) : undefined);
  if (captor) hand.captor = captor;
  return hand;
}

/** "an exchange of two prisoners between the United States and Russia", in a report on Russia and Ukraine: another one. */
function isBetweenOthers({ chunks, sides }: SentenceParts, at: number, to: number): boolean {
  if (sides.pair.length !== 2) return false;
  const between = findWord(chunks, "between", at + 1, Math.min(to, at + 9));
  if (between < 0) return false;
  const named: string[] = [];
  for (let index = between + 1; index < to && index <= between + 8 && !/^[,.;:]$/.test(chunks[index]!.lower); index += 1) {
    const chunk = chunks[index]!;
    if (chunk.type === "party" && chunk.party.kind === "state" && chunk.form === "name") named.push(chunk.party.code);
  }
  return named.length === 2 && named.some((code) => !sides.pair.includes(code)) && named.some((code) => sides.pair.includes(code));
}

/** "Five Americans landed in Doha in a swap for five Iranians": whoever the clause tells of was given for those behind "for". */
function tradedFor(parts: SentenceParts, clause: Clause, at: number): Handover | undefined {
  const { chunks } = parts;
  const lead = wordsOf(chunks, Math.max(clause.from, at - 4), at);
  if (chunks[at + 1]?.lower !== "for" || !clause.verb || clause.verb.negated || !/(?:^| )(?:in|under|as part of) an? (?:[\w-]+ )?$/.test(`${lead} `)) return undefined;
  const given = phrases(parts, at + 1, clause.to).filter(({ preposition, people }) => preposition === "for" && people.quantity !== undefined).map(({ people }) => people);
  const themes = phrases(parts, clause.subject.from, clause.subject.to).filter(({ preposition, people }) => preposition === "" && people.of !== "bodies").map(({ people }) => people).slice(-1);
  if (given.length === 0 || themes.length === 0) return undefined;
  return { clause, at, sense: "exchange", noun: true, themes, counterpart: given, everySide: false, passive: true, named: true, telling: clause, status: statusOf(parts, clause, at, true), announced: false, strong: true };
}

/** "909 bodies were not handed over: the last repatriation was held on April 18": of the dead, of whom its sentence speaks. */
const isRepatriationHeld = ({ chunks }: SentenceParts, { verb, subject }: Clause, at: number): boolean =>
  chunks[at]!.lower === "repatriation" && verb !== undefined && !verb.negated && at >= subject.from && at < subject.to && hasGroup(chunks[verb.head], "take-place") && chunks.slice(0, at).some((chunk) => hasGroup(chunk, "bodies"));

/** "told Trump of a 175-for-175 exchange", "informed the council of a swap": of one done or to come. */
const toldOf = (chunks: readonly Chunk[], { head, to }: VerbGroup, at: number): boolean =>
  /^(?:told|tells|informed|notified|assured|spoke|spoken)\b/.test(chunks[head]!.lower) && chunks.slice(head, at).some(({ lower }) => /\b(?:of|about)$/.test(lower)) && !chunks.slice(to, at).some(({ lower }) => lower === "that");

/** "The last part is to follow on Sunday": the clause that says when the stage at a chunk will be. */
function stageToCome({ chunks, clauses, sides }: SentenceParts, { index, subject, verb }: Clause, at: number): Clause | undefined {
  const next = clauses[index + 1];
  if (!verb || !/^(?:is|are|was|were)$/.test(chunks[verb.head]!.lower) || verb.negated || next?.kind !== "infinitive" || !next.verb || next.from !== verb.to) return undefined;
  if (!sides.tellsOfExchange || sides.tellsOfBodiesOnly || at < subject.from || at >= subject.to) return undefined;
  const comes = hasGroup(chunks[next.verb.head], "take-place") || /^(?:follow|come|begin)$/.test(chunks[next.verb.head]!.lower);
  return comes && chunks.slice(next.verb.to, next.to).some(({ type }) => type === "timex") ? next : undefined;
}

const isStage = ({ lower }: Chunk): boolean => lower === "stage" || lower === "phase" || lower === "part";

/** "a final group", "another batch", "the next stage"; not "a new group of negotiators". */
const isGroupToCome = (chunks: readonly Chunk[], at: number, from: number): boolean =>
  groups.has(chunks[at]!.lower) && (beForms.has(chunks[at + 1]?.lower ?? "") || (chunks[at + 1]?.lower === "of" && hasAnyGroup(chunks[at + 2], ["captives", "soldiers"])))
  && chunks.slice(Math.max(from, at - 2), at).some(({ lower }) => /^(?:second|third|fourth|fifth|sixth|final|last|another|next|further|\d+(?:st|nd|rd|th))$/.test(lower));

const groups = new Set(["group", "batch", "stage", "phase", "part"]);

/** "A final group is due on Sunday", "Another batch is expected on Tuesday" */
const isDue = ({ chunks, sides }: SentenceParts, { verb, from }: Clause, at: number): boolean =>
  verb !== undefined && sides.tellsOfExchange && !sides.tellsOfBodiesOnly && at < verb.from && !verb.negated && isGroupToCome(chunks, at, from) && /^(?:is|are)$/.test(chunks[verb.head]!.lower)
  && /^(?:due|expected|planned|scheduled)$/.test(chunks[verb.to]?.lower ?? "") && chunks.slice(verb.to, verb.to + 3).some(({ type }) => type === "timex");

/** "the second stage", "a final part" */
const isNumberedStage = (chunks: readonly Chunk[], at: number, from: number): boolean =>
  isStage(chunks[at]!) && chunks.slice(Math.max(from, at - 2), at).some(({ lower }) => /^(?:first|second|third|fourth|fifth|sixth|final|last|\d+(?:st|nd|rd|th))$/.test(lower));

/** "Its second stage followed on June 10": of an exchange, in an article that tells of one. */
function isStageTold({ chunks, sides }: SentenceParts, { subject, verb, to }: Clause, at: number): boolean {
  if (!verb || !sides.tellsOfExchange || sides.tellsOfBodiesOnly || at < subject.from || at >= subject.to) return false;
  const told = hasGroup(chunks[verb.head], "take-place") || /^(?:followed|began|started|came)$/.test(chunks[verb.head]!.lower);
  return told && !verb.negated && chunks.slice(verb.to, to).some(({ type }) => type === "timex");
}

const begins = (chunks: readonly Chunk[], at: number, from: number): boolean =>
  chunks.slice(Math.max(from, at - 3), at).some(({ lower }) => /^(?:begins?|began|begun|starts?|started)$/.test(lower));

/** "an exchange of 84 prisoners each", "a 205-for-205 swap", "a swap involving 410 people", "an exchange with 303 from each side". */
function themesOfNoun(parts: SentenceParts, at: number, clause: Clause): People[] {
  const { chunks, people } = parts;
  const { to, verb } = clause;
  const behind: People[] = [];
  // "completing the exchange of 1,000 prisoners for 1,000": the number of the whole.
  if (chunks[at - 1]?.lower === "the" && /^(?:completing|concluding|finishing)$/.test(chunks[at - 2]?.lower ?? "")) return [];
  // "The swap will involve 246 prisoners from each side"
  if (verb && at < verb.from && /^(?:involv|includ|saw|see|cover|concern|compris)/.test(chunks[verb.head]!.lower)) {
    const moved = phrases(parts, verb.to, to).filter(({ preposition }) => preposition === "").map((phrase) => phrase.people);
    // "saw ten flown to Moscow, 13 to Germany and three to the US"
    const first = moved.at(-1);
    return first && destinationOf(first, chunks) ? [...moved, ...people.filter((one) => one.bare && one.from > first.to && /^(?:,|and)$/.test(chunks[one.from - 1]!.lower) && destinationOf(one, chunks))] : moved;
  }
  // "an exchange of war captives between the two, with 25 Russian captives and 25 Ukrainian captives"
  const listed = hasGroup(chunks[at], "exchange-noun") ? phrases(parts, at + 1, to).filter(({ preposition, people: one }) => preposition === "with" && one.quantity && one.party && one.captive).map((phrase) => phrase.people) : [];
  if (listed.length === 2 && chunks.slice(at, listed[0]!.from).some(({ lower }, index, lead) => lower === "with" && lead[index - 1]?.lower === ",")) return listed;
  for (const one of people) {
    // "begin swap of 500 prisoners": the number of the whole, of which this is the start.
    if (one.part || (one.from > at && one.quantity && hasGroup(chunks[at], "exchange-noun") && begins(chunks, at, clause.from))) continue;
    // Not the second half of "a 175-for-175 exchange of prisoners", nor whom "277 soldiers in a swap" got back.
    const leads = one.to < at && one.to >= at - 2 && !chunks.slice(one.to + 1, at).some(({ lower }) => prepositions.has(lower)) && !(one.bare && /^[-–]$/.test(chunks[one.from - 1]?.lower ?? ""));
    if (leads && one.quantity && !isOfStage(chunks, one.from, clause.from)) behind.push(one);
    if (one.from <= at || one.from >= to) continue;
    // "the return, on August 24, of 115 servicemen"
    const bracket = chunks[at + 1]?.lower === "," ? chunks.findIndex(({ lower }, index) => index > at + 1 && index <= at + 6 && lower === ",") : -1;
    // "the return on Saturday of 45 fighters"
    const day = chunks[at + 1]?.lower === "on" && chunks[at + 2]?.type === "timex" ? at + 2 : chunks[at + 1]?.type === "timex" ? at + 1 : bracket;
    const start = behind.at(-1)?.to ?? (day > 0 && chunks[day + 1]?.lower === "of" ? day : at);
    const lead = chunks.slice(start + 1, one.from);
    const first = chunks[start + 1]?.lower ?? "";
    if (lead.length === 0 && /ing$/.test(chunks[at]!.lower) && one.quantity) behind.push(one);
    else if (behind.length > 0 ? lead.every(({ lower }) => /^(?:and|,|for|-|–|the|another|as|well)$/.test(lower)) || areListed(parts, behind.at(-1)!, one) : /^(?:of|involving|that|which|with|covering|freeing)$/.test(first) && lead.length <= 7 && !lead.some(({ lower }, index) => index > 0 && /^(?:[.;:,]|who|after|under|between|from|to|on|in)$/.test(lower))) behind.push(one);
  }
  return behind;
}

/** Tells whether a noun's clause says that it happened: "the exchange took place", "announced a swap", "carried out an exchange". */
function tellsOfNoun(parts: SentenceParts, clause: Clause, at: number): boolean {
  const { chunks } = parts;
  const { verb } = clause;
  if (!verb) return parts.headline;
  const head = chunks[verb.head]!;
  const inSubject = at >= clause.subject.from && at < clause.subject.to;
  const lead = chunks.slice(Math.max(clause.from, at - 6, at > verb.head ? verb.to : 0), at);
  // The "for" of "the 192-for-192 exchange" leads nothing, nor does the "on" of "welcomed on Sunday the exchange".
  const preposition = lead.findLast(({ lower }, index) => prepositions.has(lower) && lower !== "of" && lead[index + 1]?.type !== "timex" && !(lower === "for" && /^[-–]$/.test(lead[index - 1]?.lower ?? "")));
  const governs = preposition === undefined;
  if (hasAnyGroup(head, ["take-place", "fail", "postpone", "plan"])) return governs || hasGroup(head, "take-place");
  // "got ready for the exchange"; "the exchange would have been the largest"
  if (!inSubject && /^g[eo]t/.test(head.lower) && chunks[verb.to]?.lower === "ready") return true;
  if (inSubject && verb.mood === "will" && chunks.slice(verb.from, verb.head + 1).some(({ lower }) => lower === "have")) return governs;
  // "The exchange is complete", not "The exchange is the biggest that was ever agreed".
  if (inSubject && /^(?:is|was|were|are|been)$/.test(head.lower)) return governs && /^(?:complete|completed|over|underway|under|done|finished)$/.test(chunks[verb.to]?.lower ?? "");
  if (inSubject) return governs && (senseOfVerb(head) !== undefined || /^(?:freed|saw|brought|included|involved|cover(?:s|ed)|became|marks?|marked|comes|came|falls?|fell|follow(?:s|ed)|end(?:s|ed)|conclude[sd]|continue[sd]|resume[sd])$/.test(head.lower));
  // "announced the success of its mediation in a new exchange of captives"
  if (isSay(chunks, clause) && chunks.slice(verb.to, at).some(({ lower }) => lower === "success")) return true;
  // "had brought about the release Wednesday of eight civilians"
  if (/^(?:brought|brings)$/.test(head.lower) && chunks[verb.to]?.lower === "about" && !lead.slice(1).some(({ lower }) => prepositions.has(lower))) return true;
  // "Its mediation had led to an exchange of 206 captives", "talks that resulted in a swap"
  if (/^(?:led|leads)$/.test(head.lower) ? chunks[verb.to]?.lower === "to" : /^result(?:ed|s)$/.test(head.lower) && chunks[verb.to]?.lower === "in") return at > verb.to && at <= verb.to + 4 && !verb.negated && verb.mood === "real";
  // "Mediators succeeded in exchanging 26 prisoners", "had helped in the release of 125 soldiers"
  if (/^(?:succeed|help|assist)(?:ed|s)$/.test(head.lower) && /^(?:in|with)$/.test(chunks[verb.to]?.lower ?? "") && at <= verb.to + 4 && !chunks.slice(verb.to + 1, at).some(({ lower }) => prepositions.has(lower))) return true;
  // "The swap involved the release of 26 people"
  if (/^(?:involve|include|cover)(?:d|s|ed)$/.test(head.lower) && chunks.slice(clause.subject.from, clause.subject.to).some((chunk) => hasGroup(chunk, "exchange-noun"))) return governs && !verb.negated && verb.mood === "real";
  return governs && (isSay(chunks, clause) || /^(?:mediat\w*|broker\w*|facilitat\w*|saw|see|sees|complet\w*|finish\w*|witness\w*|organi[sz]ed|secured|stage[sd]?|celebrat\w*|welcom\w*|prais\w*|applaud\w*|laud\w*|hail\w*|oversaw|supervised)$/.test(head.lower));
}
