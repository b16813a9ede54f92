import type { EventKind, PartyCode } from "../../record.ts";
import { readSilence } from "../claimants/read-silence.ts";
import type { Clause } from "../clauses/clause.ts";
import { findClauses } from "../clauses/find-clauses.ts";
import { partsToldApart } from "../counts/parts-told-apart.ts";
import { readCounts } from "../counts/read-counts.ts";
import { isOrdinal, readOrdinals } from "../counts/read-ordinals.ts";
import { areOfBothSides, comesFromCaptivity } from "../handovers/comes-from-captivity.ts";
import { isOfStage } from "../handovers/find-formula.ts";
import type { Handover } from "../handovers/handover.ts";
import { isInReturn } from "../handovers/is-in-return.ts";
import { readHandovers } from "../handovers/read-handovers.ts";
import { isPronounObject } from "../handovers/sense-of-verb.ts";
import type { People } from "../people/people.ts";
import { readPeople } from "../people/read-people.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import { type Chunk, hasAnyGroup, hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { isNamedExchange, isOfThings } from "../sides/named-exchanges.ts";
import { partiesOf } from "../sides/parties-of.ts";
import { isDayValue } from "./dates-event.ts";
import { agreementMention, agreementsMade, zoneMention } from "./mention-agreements.ts";
import { carryOver } from "./carry-over.ts";
import type { Article, Mention, Reading } from "./mention.ts";
import { findBackground } from "./find-background.ts";
import { findAgreementZones } from "./read-agreements.ts";
import { isAside, isBesideAnother, isCumulative, isDayBefore, isEarlier, isEarlierTime, isOfOlderClause, isOfSeveralDays, isOfTotals, isOnUnknownDay, opensDayBefore } from "./read-background.ts";
import { boundOf, datesIn, distanceOf, sayingTimes, timing } from "./read-timing.ts";

/** Reads each clause that tells of people or bodies changing hands, or of an agreement on it. */
export function readMentions(article: Article): Mention[] {
  let lastTold: People | undefined;
  let before: Mention[] = [];
  let totalled: number | undefined;
  const all: Mention[] = [];
  const background = findBackground(article.sentences, article.timexes);
  for (const [index, sentence] of article.sentences.entries()) {
    // "The two sides' totals differ": what its paragraph goes on to tell is of all the days.
    const totals = sentence.chunks.some(({ lower }) => lower === "totals" || lower === "tallies");
    if (totals) totalled = sentence.paragraph;
    if (!canTell(sentence)) {
      before = [];
      continue;
    }
    const people = readPeople(sentence.chunks);
    const mentions = mentionsIn(article, sentence, index, people, { lastTold, lastSide: lastSideOf(before) });
    if (mentions.length === 0 && before.length > 0 && people.length > 1) {
      const parts = partsToldApart(people, before, sentence, { text: article.textOf(sentence.paragraph), quote: article.quoteOf(sentence) });
      if (parts) mentions.push({ ...parts, sentence: index, depth: sentence.depth });
    }
    if (!totals && sentence.paragraph === totalled) for (const mention of mentions) if (mention.days.length === 0) Object.assign(mention, { cumulative: true, counts: [] });
    carryOver(mentions, { before, sentence, sameParagraph: article.sentences[index - 1]?.paragraph === sentence.paragraph, timexes: article.timexes });
    if (background.has(index)) for (const mention of mentions) mention.earlier ||= mention.kind !== "agreement";
    before = mentions;
    if (sentence.role !== "caption" && mentions.some(({ counts }) => counts.length > 0)) lastTold = people.findLast(({ quantity, part }) => quantity && !part) ?? lastTold;
    all.push(...mentions);
  }
  return all;
}

const telling = new Set([
  "give", "receive", "return", "arrive", "exchange-verb", "exchange-noun", "release-noun", "repatriation-noun", "agreement-noun", "agree-verb", "take-place",
  "postpone", "fail", "earlier", "how-many", "undisclosed", "captives", "soldiers", "people", "civilians", "bodies", "person",
]);

const stages = new Set(["stage", "phase", "part"]);

/** A sentence without a number, people, an exchange, a stage of one or an agreement tells of none; most of a long report's do not. */
function canTell({ chunks }: Sentence): boolean {
  for (const chunk of chunks) {
    if (chunk.type === "quantity" || stages.has(chunk.lower)) return true;
    if (chunk.type === "trigger") for (const group of chunk.groups) if (telling.has(group)) return true;
  }
  return false;
}

/** The one side whose people the sentence before told of. */
function lastSideOf(before: readonly Mention[]): PartyCode | undefined {
  let side: PartyCode | null | undefined;
  for (const { cumulative, counts } of before) {
    if (cumulative) continue;
    for (const { returnedTo } of counts) {
      if (side !== undefined && side !== returnedTo) return undefined;
      side = returnedTo;
    }
  }
  return side ?? undefined;
}

function mentionsIn(article: Article, sentence: Sentence, index: number, people: People[], { lastTold, lastSide }: { lastTold: People | undefined; lastSide: PartyCode | undefined }): Mention[] {
  const { chunks } = sentence;
  if (chunks.length === 0) return [];
  const clauses = findClauses(chunks);
  const text = article.textOf(sentence.paragraph);
  const reading: Reading = {
    article, sentence, index, chunks, clauses,
    people: (article.sides.tellsOfBodiesOnly && !tellsOfCaptives(sentence) ? people.map((one) => asBodies(one, chunks)) : people).map((one) => asTold(one, lastTold)),
    lastTold,
    lastSide,
    moved: false,
    sides: article.sides,
    previous: article.sentences[index - 1]?.chunks ?? [],
    headline: sentence.role === "headline",
    zones: findAgreementZones(sentence, clauses),
    namesTotal: sentence.tokens.some(isOfTotals),
    namesOrdinal: sentence.tokens.some(isOrdinal),
    asks: text.slice(0, sentence.end).trimEnd().endsWith("?"),
    text,
    quote: article.quoteOf(sentence),
    claimantAt: claimantsOf(article, index),
  };
  const handovers = readHandovers(reading);
  const made = agreementsMade(reading, handovers);
  // "two days after that exchange", which another sentence has told with its day
  const settled = handovers.filter((hand) => !made.some(({ hands }) => hands.includes(hand)) && !(hand.noun && distanceOf(hand, reading)?.counted !== undefined));
  const told: { hand: Handover; mentions: Mention[] }[] = [];
  for (const hand of settled) {
    const mentions = comesFromCaptivity(hand, reading) || isOtherHalf(hand, told, chunks) ? mentionsOf(hand, reading) : [];
    told.push({ hand, mentions });
    // "released 25 rebels, and in return came 12 soldiers"
    const side = lastSideOf(mentions);
    if (side) reading.lastSide = side;
    reading.moved ||= mentions.some(({ status, cumulative }) => status === "completed" && !cumulative);
  }
  for (const { hand, mentions } of told) {
    // "the last exchange, at which each side returned 146": of the exchange that it describes.
    const described = told.find((other) => other.hand !== hand && describes(hand.clause, other.hand, chunks) && other.mentions.length > 0)?.mentions[0];
    // "the second round of a swap in which 500 have come home": of all its rounds together.
    const whole = told.find((other) => other.hand !== hand && describes(hand.clause, other.hand, chunks) && isOfStage(chunks, other.hand.at, 0));
    if (whole && !/^(?:began|started|opened)$/.test(chunks[hand.at]!.lower)) for (const mention of mentions) mention.counts = [];
    if (described && (described.earlier || described.aside || isWhen(hand.clause, chunks))) for (const mention of mentions) Object.assign(mention, { earlier: described.earlier, aside: described.aside, ...(mention.when.timex === undefined && { when: described.when, days: described.days }) });
  }
  // "6,060 bodies were delivered in all, and Russia got 78 of its own": both are totals.
  for (const { hand, mentions } of told) {
    const led = hand.clause.kind === "coordinate" ? told.find((other) => other.hand.clause === clauses[hand.clause.governor ?? -1]) : hand.clause.link === "while" ? told.findLast((other) => other.hand.clause.index < hand.clause.index) : undefined;
    if (led?.mentions.some(({ cumulative }) => cumulative)) for (const mention of mentions) if (mention.days.length === 0) Object.assign(mention, { cumulative: true, counts: [] });
  }
  // "Earlier exchanges were less even: in September the bodies of 1,000 were returned": what follows the colon is of those.
  const opening = told[0];
  if (told.length > 1 && opening!.hand.noun && opening!.mentions.some(({ cumulative, earlier }) => cumulative && earlier) && chunks.some(({ lower }, at) => lower === ":" && at > opening!.hand.at)) {
    for (const { hand, mentions } of told) if (hand !== opening!.hand) for (const mention of mentions) if (mention.days.length === 0) Object.assign(mention, { cumulative: true, counts: [] });
  }
  joinJourneys(told, clauses);
  // "Under an agreement of 2008 the two exchange lists of prisoners": an agreement on lists.
  const onThings = handovers.length === 0 && reading.zones.length > 0 && chunks.some((chunk, at) => (hasGroup(chunk, "exchange-verb") || hasGroup(chunk, "exchange-noun")) && isOfThings(chunks, at));
  const mentions: Mention[] = [];
  for (const one of told) mentions.push(...one.mentions);
  for (const agreement of made) mentions.push(agreementMention(agreement, reading));
  if (!onThings) for (const zone of reading.zones) if (handovers.length > 0 || !isTruceAlone(zone.at, chunks)) mentions.push(zoneMention(zone, reading));
  if (sentence.groups.has("earlier")) mentions.push(...previousOnes(reading));
  return withSilence(mentions, reading);
}

/** "A ceasefire agreed on Tuesday was broken the next day": of arms, as long as its sentence speaks of nobody who changes hands. */
const isTruceAlone = (at: number, chunks: readonly Chunk[]): boolean =>
  /^(?:cease-?fire|truce|armistice)/.test(chunks[at]!.lower) && !chunks.some((chunk) => hasAnyGroup(chunk, ofRelease));

const ofRelease = ["captives", "captivity", "captured", "exchange-noun", "exchange-verb", "release-noun", "repatriation-noun", "bodies"];

/** "Azerbaijan handed 32 Armenian soldiers over, and two Azerbaijani soldiers came home": the other side's, in the same breath. */
const isOtherHalf = ({ sense, themes }: Handover, told: readonly { mentions: Mention[] }[], chunks: readonly Chunk[]): boolean =>
  (sense === "arrive" || sense === "return") && themes.length > 0 && themes.every(({ quantity, party, head }) => quantity && party && hasGroup(chunks[head], "soldiers"))
  && told.some(({ mentions }) => mentions.some(({ status, kind, counts }) => status === "completed" && kind !== "repatriation" && counts.some(({ returnedTo }) => returnedTo !== null && returnedTo !== themes[0]!.party)));

const claimantsOf = ({ voices }: Article, sentence: number): Reading["claimantAt"] => (chunk) => voices.claimantAt(sentence, chunk);

/** "had received 24 students on Saturday after gunmen released them": of those whom the sentence itself tells of. */
const isOfSameBreath = ({ clause, noun, themes }: Handover, { chunks, article: { timexes } }: Reading): boolean =>
  !noun && clause.kind === "adverbial" && clause.link === "after" && themes.some(({ quantity, to }) => quantity !== undefined && to < clause.from)
  && chunks.slice(0, clause.from).some((chunk) => chunk.type === "timex" && isDayValue(timexes[chunk.timex]!.value));

/** "were home on Saturday, after being let go on Friday": they were freed on the day of the second. */
function joinJourneys(told: readonly { hand: Handover; mentions: Mention[] }[], clauses: readonly Clause[]): void {
  for (const { hand, mentions } of told) {
    const home = told.find((other) => other.hand.sense === "arrive" && other.hand.clause === clauses[hand.clause.governor ?? -1]);
    if (hand.noun || !hand.passive || hand.clause.kind !== "gerund" || hand.clause.link !== "after" || !home) continue;
    for (const mention of mentions) {
      if (mention.when.cue !== "event") continue;
      mention.aside = false;
      for (const other of home.mentions) Object.assign(other, { when: mention.when, days: mention.days });
    }
  }
}

/** A relative clause right behind the noun of another handover: "the last exchange …, at which", "a swap that freed", "the swap of May 6, when 205 came home". */
const describes = (clause: Clause, { noun, at }: Handover, chunks: readonly Chunk[]): boolean =>
  noun && (clause.kind === "relative" || isWhen(clause, chunks)) && at < clause.from && at >= clause.from - (clause.kind === "relative" ? 9 : 14) && !chunks.slice(at + 1, clause.from - 1).some(({ lower }) => /^[.;:,]$/.test(lower));

/** "on October 2, when Ukraine brought home 185": on the day that stands before. */
const isWhen = ({ kind, link, from }: Clause, chunks: readonly Chunk[]): boolean =>
  kind === "adverbial" && link === "when" && chunks[chunks[from - 1]?.lower === "," ? from - 2 : from - 1]?.type === "timex";

/** "The six left for Ukraine", behind "six children": the number alone stands for the same people. */
const asTold = (one: People, told: People | undefined): People =>
  one.bare && told?.quantity?.value && one.quantity?.value === told.quantity.value ? { ...one, of: told.of } : one;

/** "106 servicemen came back from Russian captivity": the living, also in an article on the dead. */
const tellsOfCaptives = ({ groups }: Sentence): boolean => groups.has("captivity") && !groups.has("bodies");

/** In an article on the dead alone, "26 in return" and "1,000 of its servicemen" are bodies. */
const asBodies = (one: People, chunks: readonly Chunk[]): People =>
  one.of === "prisoners" && !one.captive && (one.bare || one.own || hasGroup(chunks[one.head], "soldiers") || chunks[one.head]!.type === "party") ? { ...one, of: "bodies" } : one;

/** One mention of people and one of bodies, where a handover tells of both. */
function mentionsOf(hand: Handover, reading: Reading): Mention[] {
  const { chunks } = reading;
  const bodies = hand.themes.filter(({ of }) => of === "bodies");
  const living = hand.themes.filter(({ of }) => of !== "bodies");
  const counterBodies = hand.counterpart.filter(({ of }) => of === "bodies");
  const counterLiving = hand.counterpart.filter(({ of }) => of !== "bodies");
  // Whether those freed came in an exchange may stand in another sentence; see groupMentions.
  const exchange = hand.sense === "exchange" || (!reading.sides.fellows && areOfBothSides(living, reading.sides)) || hand.counterpart.length > 0 || ((reading.lastSide !== undefined || reading.moved || freesByName(hand, reading)) && isInReturn(hand, reading)) || hand.everySide || hand.together === true || isBothSides(hand.clause.subject, chunks);
  const gives = exchange || isForFreedom(hand, reading) || isOfExchange(hand, reading);
  if (bodies.length > 0 && living.length > 0 && !/bod(?:y|ies)|remains/.test(chunks[living[0]!.head]!.lower)) return [mentionOf({ ...hand, themes: living, counterpart: counterLiving }, gives ? "exchange" : "release", reading), mentionOf({ ...hand, themes: bodies, counterpart: counterBodies }, "repatriation", reading)];
  if (bodies.length > 0) return [mentionOf({ ...hand, themes: [...bodies, ...living.filter(({ bare }) => bare)] }, "repatriation", reading)];
  // "the exchange of the fallen", told without people in its own clause.
  if (hand.themes.length === 0 && hand.noun && bodiesBeside(hand, reading)) return [mentionOf({ ...hand, themes: [], counterpart: [] }, "repatriation", reading)];
  return [mentionOf({ ...hand, themes: living, counterpart: counterLiving }, gives ? "exchange" : "release", reading)];
}

/** "The Taliban freed Bowe Bergdahl, and five prisoners went to Qatar in return": the half before is one person by name. */
const freesByName = ({ clause: { from } }: Handover, { chunks }: Reading): boolean =>
  chunks.slice(0, from).some((chunk) => hasAnyGroup(chunk, movesOne)) && chunks.slice(0, from).some((chunk, at) => (chunk.type === "speaker" && chunk.person) || (isNameWord(chunk) && isNameWord(chunks[at + 1]) && at + 1 < from));

const movesOne = ["give", "receive", "arrive"];

const isNameWord = (chunk: Chunk | undefined): boolean => chunk?.type === "word" && /^\p{Lu}\p{Ll}+$/u.test(chunk.text);

const isBothSides = ({ from, to }: Clause["subject"], chunks: readonly Chunk[]): boolean =>
  /\b(?:both|two) (?:sides|countries|parties|governments)$/.test(wordsOf(chunks, Math.max(from, to - 2), to));

/** "handed over nine soldiers to win freedom for the mayor", "to secure the release of its pilots": one for the other. */
const isForFreedom = ({ sense, at }: Handover, { chunks }: Reading): boolean =>
  sense === "give" && /^[^.;]*\bto (?:win|secure|gain|obtain|get|ensure|achieve|buy) (?:[\w’'-]+ ){0,4}(?:freedom|release|return|liberty)\b/.test(wordsOf(chunks, at + 1));

/** "Another prisoner swap had brought home 100", "In the previous one, 175 were brought home": those of an exchange. */
const isOfExchange = ({ clause }: Handover, { chunks, article: { sides } }: Reading): boolean =>
  chunks.slice(clause.subject.from, clause.subject.to).some((chunk, at, zone) => hasGroup(chunk, "exchange-noun") && !/^(?:of|in|after|before|under|from)$/.test(zone[at - 2]?.lower ?? "") && isNamedExchange(chunks, clause.subject.from + at))
  || (sides.tellsOfExchange && chunks.slice(clause.from, clause.to).some(({ lower }, at, zone) => lower === "one" && (hasGroup(zone[at - 1], "earlier") || /\b(?:recent|latest)$/.test(zone[at - 1]?.lower ?? ""))));

/** "body exchange", "the repatriation": a noun of handing over whose noun phrase names the dead. */
function bodiesBeside({ at }: Handover, reading: Reading): boolean {
  const { chunks, article } = reading;
  const near = [...chunks.slice(Math.max(0, at - 2), at), ...chunks.slice(at + 1, at + 7)];
  if (chunks[at]!.lower === "repatriation" && chunks.slice(0, at).some((chunk) => hasGroup(chunk, "bodies"))) return true;
  return near.some((chunk) => hasGroup(chunk, "bodies")) && !near.some((chunk) => hasGroup(chunk, "captives")) || (article.sides.tellsOfBodiesOnly && !isOtherExchange(at, reading));
}

/** "The first stage of the exchange took place on June 9", below the return of bodies that nobody calls an exchange. */
const isOtherExchange = (at: number, { chunks, sentence, article: { sides } }: Reading): boolean =>
  sentence.depth > 0 && !sides.exchangesBodies && hasGroup(chunks[at], "exchange-noun") && chunks.some(({ type }) => type === "timex");

function mentionOf(hand: Handover, kind: EventKind, reading: Reading): Mention {
  const { sentence, index, quote } = reading;
  const { clause } = hand;
  const cumulative = isCumulative(hand, reading);
  const away = distanceOf(hand, reading) !== undefined;
  const aside = away || (sentence.depth > 0 && isBesideAnother(hand, reading)) || (isAside(clause, reading) && !isOfSameBreath(hand, reading));
  const when = timing(hand, reading, aside);
  const bound = when.when.cue === "none" ? boundOf(hand, reading) : undefined;
  const earlier = away || isEarlier(hand, reading, aside) || isEarlierTime(when, reading) || isOfOlderClause(hand, when, reading) || (sentence.depth > 0 && isDayBefore(when, reading)) || (sentence.depth > 0 && isOnUnknownDay(hand, when, reading)) || (goesBack(reading) && opensDayBefore(hand, reading));
  return {
    sentence: index,
    segment: { from: clause.from, to: clause.to, role: aside ? "aside" : "plain" },
    role: sentence.role,
    depth: sentence.depth,
    aside,
    kind,
    status: reading.asks ? "unreal" : hand.status,
    strong: (hand.strong && !isEcho(hand, when, reading) && (isSpecific(hand, reading) || (!hand.noun && clause.kind === "main" && when.when.cue === "event" && when.days.length > 0))) || (hand.noun && when.days.length > 0 && (earlier || hand.themes.some(({ quantity, to }) => quantity !== undefined && [...reading.chunks.slice(clause.from, hand.at), ...reading.chunks.slice(to + 1, to + 4)].some(({ type }) => type === "timex")) || isDated(hand, reading) || isDatedBehind(hand, reading))),
    earlier,
    definite: !earlier && when.days.length > 0 && isTheNews(hand, reading),
    cumulative,
    sums: sumsUp(clause, reading),
    freed: freedWithoutNumber(hand, reading),
    inserted: clause.kind === "relative" || clause.kind === "reduced",
    announced: hand.announced,
    present: hand.status === "completed" && sentence.role === "body" && when.when.timex === undefined && isPlainPresent(clause, reading.chunks),
    figures: hand.themes.flatMap(({ quantity, of }) => (quantity?.value ? [{ value: quantity.value, of }] : [])),
    arrival: hand.sense === "arrive" && !hand.noun,
    ...(hand.counterpart.length > 0 && hand.counterpart.every(({ person }) => person) && { forOne: true }),
    when: when.when,
    bound,
    days: when.days,
    parties: partiesOf(hand, reading),
    counts: cumulative || isOfSeveralDays(hand, reading) ? [] : readCounts(hand, reading),
    ordinals: cumulative || !reading.namesOrdinal ? [] : readOrdinals(reading, clause.from, clause.to),
    quote,
  };
}

/** "India returned a Pakistani ranger": whose people they are. */
function freedWithoutNumber({ themes, counterpart, sense, actor, captor }: Handover, { sides, chunks }: Reading): PartyCode[] | undefined {
  // "The mayor turned them over to the police": those told before go on, and nobody else is freed.
  if (themes.length === 0 || themes.some(({ head }) => isPronounObject(chunks[head])) || (sense === "give" && actor === undefined && captor === undefined) || themes.some(({ quantity, same }) => quantity || same)) return undefined;
  return [...themes, ...counterpart].flatMap(({ party }) => party ?? (sense === "give" ? sides.other(actor) : undefined) ?? []);
}

const sumsUp = ({ from, to }: Clause, { chunks, namesTotal }: Reading): boolean =>
  namesTotal && /\btotal of\b|\b(?:overall|altogether|in total|in all)\b/.test(wordsOf(chunks, from, to));

/** A sentence behind the first can go back to the day before its news. */
const goesBack = ({ sentence, index, article: { sentences } }: Reading): boolean =>
  sentence.depth > 0 || (sentence.depth === 0 && sentences[index - 1]?.paragraph === sentence.paragraph);

/** "identified the bodies that Russia returned", "a soldier freed by Kyiv says": told beside a noun, without a number or a day of its own. */
const isEcho = ({ clause, themes, named }: Handover, { when }: Pick<Mention, "when">, { sentence }: Reading): boolean =>
  (clause.kind === "relative" || clause.kind === "reduced") && when.timex === undefined && !named && sentence.role === "body" && themes.every(({ quantity, same }) => !quantity && !same);

/** "The swap of Jan. 15 was made near …": with its article the subject is the news. */
const isTheNews = ({ noun, at, clause }: Handover, { chunks, sentence }: Reading): boolean =>
  noun && sentence.depth <= 2 && at < clause.subject.to && chunks.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === "the") && chunks[at + 2]?.type === "timex";

/** "It follows an exchange of Jan. 3", "the swap on May 6": an exchange that bears its day. */
const isDated = ({ at, sense, status }: Handover, { chunks }: Reading): boolean =>
  sense === "exchange" && status === "completed" && /^(?:of|on)$/.test(chunks[at + 1]?.lower ?? "") && chunks[at + 2]?.type === "timex" && !/^(?:before|until|for|ahead)$/.test(chunks[at - 2]?.lower ?? "");

/** "the swap of 84 prisoners; it was carried out on 14 August": the next clause takes it up and dates it. */
const isDatedBehind = ({ at, sense, status, clause, themes }: Handover, { chunks, clauses }: Reading): boolean => {
  const next = clauses[clause.index + 1];
  return sense === "exchange" && status === "completed" && themes.length > 0 && at > (clause.verb?.head ?? -1) && next?.kind === "main" && next.verb !== undefined && !next.verb.negated && hasGroup(chunks[next.verb.head], "take-place")
    && next.subject.to - next.subject.from === 1 && /^(?:it|this)$/.test(chunks[next.subject.from]!.lower);
};

const isPlainPresent = ({ verb }: Clause, chunks: readonly Chunk[]): boolean => verb !== undefined && verb.to === verb.from + 1 && isPresent(chunks[verb.head]!.lower);

/** A verb without number, named exchange or finite form ("the only instance of swapping prisoners") tells of no single event. */
function isSpecific({ clause, noun, named, themes, counterpart, sense, captor, recipient }: Handover, { chunks, sentence }: Reading): boolean {
  if (noun || [...themes, ...counterpart].some(({ quantity, same }) => quantity || same)) return true;
  // "deals in which warring parties free captives": what is done as a rule; a headline tells its news in the present.
  if (sentence.role !== "headline" && isPlainPresent(clause, chunks) && !chunks.slice(clause.from, clause.to).some(({ type }) => type === "timex")) return false;
  const finite = clause.verb?.form === "finite" || clause.verb?.form === "bare";
  if (!finite || clause.kind === "reduced") return chunks.slice(clause.from, clause.to).some(({ type }) => type === "timex");
  return named || sense === "exchange" || sentence.depth <= 2 || captor !== undefined || recipient !== undefined || chunks.slice(clause.from, clause.to).some(({ type }) => type === "timex");
}

const isPresent = (lower: string): boolean => /^(?:free|release|exchange|swap|trade|return|receive|get|repatriate|transfer|deliver|hand over|give back|get back|hand back|turn over|set free|let go|bring home|bring back|take back)s?$/.test(lower) || /^(?:hands|gives|gets|turns|sets|lets|brings|takes) (?:over|back|free|go|home)$/.test(lower);

/** "…, with the previous one happening on June 26": the one is an exchange named before in the sentence. */
function previousOnes(reading: Reading): Mention[] {
  const { chunks, clauses, sentence, index, quote, sides } = reading;
  return chunks.flatMap((chunk, at) => {
    if (!hasGroup(chunk, "earlier") || chunks[at + 1]?.lower !== "one" || !chunks.slice(0, at).some((before) => hasGroup(before, "exchange-noun"))) return [];
    const clause = clauses.findLast(({ from }) => from <= at)!;
    const to = clauses[clause.index + 1]?.to ?? clause.to;
    const saying = sayingTimes(reading.article.voices.frames[index]!);
    const { days } = datesIn(reading, at, to, saying, { status: "completed" });
    if (days[0] === undefined) return [];
    return [{
      sentence: index, segment: { from: at, to, role: "aside" }, role: sentence.role, depth: sentence.depth, aside: true, kind: "exchange", status: "completed", strong: true, earlier: true, cumulative: false, announced: false,
      when: { timex: days[0], cue: "event", relation: "on" }, days, parties: sides.pair.slice().sort(), counts: [], ordinals: [], quote,
    } satisfies Mention];
  });
}

/** Gives a stated silence to the mention of its sentence, or to one of its own that adds to the news. */
function withSilence(mentions: Mention[], reading: Reading): Mention[] {
  const { chunks, sentence, index, quote, sides, people } = reading;
  const at = reading.article.voices.silences[index];
  if (at === undefined || !(sides.tellsOfExchange || mentions.length > 0)) return mentions;
  // Whoever keeps silent for no side, keeps silent for nobody in particular.
  const silences = readSilence(people, at, reading).filter(({ returnedTo }) => returnedTo !== null && sides.pair.includes(returnedTo));
  if (silences.length === 0) return mentions;
  const target = mentions.findLast(({ kind, status, segment }) => kind !== "agreement" && status !== "unreal" && segment.from <= at) ?? mentions.find(({ kind, status }) => kind !== "agreement" && status !== "unreal");
  if (target) {
    target.counts = [...target.counts, ...silences];
    return mentions;
  }
  // "gave neither the date of the next exchange nor a number": of what has not come about.
  if (mentions.some(({ kind, status }) => kind === "exchange" && (status === "unreal" || status === "planned"))) return mentions;
  return [...mentions, {
    sentence: index, segment: { from: 0, to: chunks.length, role: "plain" }, role: sentence.role, depth: sentence.depth, aside: false, kind: sides.tellsOfBodiesOnly ? "repatriation" : "release", status: "completed", strong: false, earlier: false, cumulative: false, announced: false,
    when: { cue: "none", relation: "on" }, days: [], parties: sides.pair.slice().sort(), counts: silences, ordinals: [], quote,
  }];
}
