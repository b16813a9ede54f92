import type { Count, EventKind, EventStatus, Ordinal, PartyCode, Quote, Timex, When } from "../record.ts";
import { type Clause, findClauses, isSay } from "./find-clauses.ts";
import { agreementMadeAt, findAgreementZones, type Zone } from "./read-agreements.ts";
import { bothSides, type Voices } from "./read-claimants.ts";
import { type CountContext, readCounts } from "./read-counts.ts";
import { type Handover, readHandovers } from "./read-handovers.ts";
import { readOrdinals } from "./read-ordinals.ts";
import { isMediator, isVenue, type Sides } from "./read-parties.ts";
import { type People, readPeople } from "./read-people.ts";
import type { Sentence } from "./read-sentences.ts";
import { findSilence, readSilence } from "./read-silence.ts";
import { type Chunk, hasGroup } from "./tag-chunks.ts";
import { datesEvent, isDayValue } from "./dates-event.ts";

/** The stretch of a sentence that a mention was read from. Chunk numbers; `to` is excluded. */
export interface Segment {
  from: number;
  to: number;
  /** `agreement`: under which agreement; `aside`: what went before or after; `plain`: the clause itself. */
  role: "plain" | "agreement" | "aside";
}

/** What one clause says of one event, before the clauses of an article are put together. */
export interface Mention {
  sentence: number;
  segment: Segment;
  role: Sentence["role"];
  depth: number;
  aside: boolean;
  kind: EventKind;
  /** `unreal`: hoped for, asked for, offered: no event. */
  status: EventStatus | "unreal";
  /** Tells of an event by itself; a weak mention ("the swap") only adds to one told before. */
  strong: boolean;
  /** "the previous exchange": another one than the news. */
  earlier: boolean;
  /** "since 2022 dozens of exchanges": a total, no event. */
  cumulative: boolean;
  /** "announced a swap": done or to come, as the rest of the article says. */
  announced: boolean;
  when: When;
  /** All days that the clause gives ("May 23, 24 and 25"), as timex numbers. */
  days: number[];
  parties: PartyCode[];
  counts: Count[];
  ordinals: Ordinal[];
  quote: Quote;
}

export interface Article {
  sentences: readonly Sentence[];
  voices: Voices;
  sides: Sides;
  timexes: readonly Timex[];
  textOf(paragraph: number): string;
  quoteOf(sentence: Sentence): Quote;
}

/** Reads each clause that tells of people or bodies changing hands, or of an agreement on it. */
export function readMentions(article: Article): Mention[] {
  let lastTold: People | undefined;
  let before: Mention[] = [];
  return article.sentences.flatMap((sentence, index) => {
    const people = readPeople(sentence.chunks);
    const mentions = mentionsIn(article, sentence, index, people, lastTold);
    // "For those Russia was given 79": goes on from a total or another event told right before, not from the news.
    const goesOn = sentence.chunks.slice(0, 2).map(({ lower }) => lower).join(" ");
    const forThose = /^for (?:those|them|these)$/.test(goesOn) && before.length === 0;
    if (forThose || (/^(?:for (?:those|them|these)|in (?:return|exchange))$/.test(goesOn) && before.some(({ cumulative, earlier }) => cumulative || earlier))) {
      for (const mention of mentions) {
        mention.earlier ||= forThose || before.some(({ earlier }) => earlier);
        if (before.length > 0 && before.every(({ cumulative }) => cumulative)) Object.assign(mention, { cumulative: true, counts: [] });
      }
    }
    before = mentions;
    if (sentence.role === "body" && mentions.some(({ counts }) => counts.length > 0)) lastTold = people.findLast(({ quantity, part }) => quantity && !part) ?? lastTold;
    return mentions;
  });
}

interface Reading extends CountContext {
  article: Article;
  sentence: Sentence;
  index: number;
  zones: readonly Zone[];
}

function mentionsIn(article: Article, sentence: Sentence, index: number, people: People[], lastTold: People | undefined): Mention[] {
  const { chunks } = sentence;
  if (chunks.length === 0) return [];
  const clauses = findClauses(chunks);
  const reading: Reading = {
    article, sentence, index, chunks, clauses,
    people: article.sides.tellsOfBodiesOnly ? people.map((one) => asBodies(one, chunks)) : people,
    ...(lastTold && { lastTold }),
    sides: article.sides,
    headline: sentence.role === "headline",
    zones: findAgreementZones(chunks, clauses),
    text: article.textOf(sentence.paragraph),
    quote: article.quoteOf(sentence),
    claimantAt: (chunk) => article.voices.claimantAt(index, chunk),
    speakerParty: (chunk) => article.voices.claimantAt(index, chunk).party,
  };
  const handovers = readHandovers(reading);
  const made = agreementsMade(reading, handovers);
  const settled = handovers.filter((hand) => !made.some(({ hands }) => hands.includes(hand)));
  const told = settled.map((hand) => ({ hand, mentions: mentionsOf(hand, reading) }));
  for (const { hand, mentions } of told) {
    // "the last exchange, at which each side returned 146": of the exchange that it describes.
    const described = told.find((other) => other.hand !== hand && describes(hand.clause, other.hand, chunks) && other.mentions.length > 0)?.mentions[0];
    if (described && (described.earlier || described.aside)) for (const mention of mentions) Object.assign(mention, { earlier: described.earlier, aside: described.aside, ...(mention.when.timex === undefined && { when: described.when, days: described.days }) });
  }
  const mentions = [
    ...told.flatMap((one) => one.mentions),
    ...made.map((agreement) => agreementMention(agreement, reading)),
    ...reading.zones.map((zone) => zoneMention(zone, reading)),
    ...previousOnes(reading),
  ];
  return withSilence(mentions, reading);
}

/** A relative clause right behind the noun of another handover: "the last exchange …, at which", "a swap that freed". */
const describes = (clause: Clause, { noun, at }: Handover, chunks: readonly Chunk[]): boolean =>
  noun && clause.kind === "relative" && at < clause.from && at >= clause.from - 9 && !chunks.slice(at + 1, clause.from - 1).some(({ lower }) => /^[.;:,]$/.test(lower));

/** In an article on the dead alone, "26 in return" and "1,000 of its servicemen" are bodies. */
const asBodies = (one: People, chunks: readonly Chunk[]): People =>
  one.of === "prisoners" && !one.captive && (one.bare || one.own || hasGroup(chunks[one.head], "soldiers") || chunks[one.head]!.type === "party") ? { ...one, of: "bodies" } : one;

/** One mention of people and one of bodies, where a handover tells of both. */
function mentionsOf(hand: Handover, reading: Reading): Mention[] {
  const { chunks } = reading;
  if (!isOfCaptivity(hand, reading)) return [];
  const bodies = hand.themes.filter(({ of }) => of === "bodies");
  const living = hand.themes.filter(({ of }) => of !== "bodies");
  const counterBodies = hand.counterpart.filter(({ of }) => of === "bodies");
  const counterLiving = hand.counterpart.filter(({ of }) => of !== "bodies");
  // Whether those freed came in an exchange may stand in another sentence; see groupMentions.
  const exchange = hand.sense === "exchange" || hand.counterpart.length > 0 || hand.everySide || /\b(?:both|two) (?:sides|countries|parties|governments)$/.test(chunks.slice(hand.clause.subject.from, hand.clause.subject.to).map(({ lower }) => lower).join(" "));
  const mention = (kind: EventKind, themes: People[], counterpart: People[]) => mentionOf({ ...hand, themes, counterpart }, kind, reading);
  if (bodies.length > 0 && living.length > 0 && !/bod(?:y|ies)|remains/.test(chunks[living[0]!.head]!.lower)) return [mention(exchange ? "exchange" : "release", living, counterLiving), mention("repatriation", bodies, counterBodies)];
  if (bodies.length > 0) return [mention("repatriation", [...bodies, ...living.filter(({ bare }) => bare)], hand.counterpart)];
  // "the exchange of the fallen", told without people in its own clause.
  if (hand.themes.length === 0 && hand.noun && bodiesBeside(hand, reading)) return [mention("repatriation", [], [])];
  return [mention(exchange ? "exchange" : "release", living, counterLiving)];
}

/** "body exchange", "the repatriation": a noun of handing over whose noun phrase names the dead. */
function bodiesBeside({ at }: Handover, { chunks, article }: Reading): boolean {
  const near = [...chunks.slice(Math.max(0, at - 2), at), ...chunks.slice(at + 1, at + 7)];
  return near.some((chunk) => hasGroup(chunk, "bodies")) && !near.some((chunk) => hasGroup(chunk, "captives")) || article.sides.tellsOfBodiesOnly;
}

/**
 * Tells whether those moved come out of captivity, or are the dead of a conflict. "90 Russian soldiers were freed" says
 * so in its verb; "came home" does for soldiers in an article that speaks of captivity.
 */
function isOfCaptivity(hand: Handover, { chunks, article: { sides } }: Reading): boolean {
  if (hand.sense === "exchange") return hand.named || sides.tellsOfExchange;
  if (!sides.tellsOfExchange && chunks.some((one) => hasGroup(one, "rescue"))) return false;
  if (hand.themes.length === 0) return sides.tellsOfBodiesOnly || (hand.noun && !hand.strong);
  if (hand.themes.every(({ of, bare, own, quantity }) => of === "bodies" && bare && own && !quantity)) return true;
  if (hand.themes.some(({ of }) => of === "bodies")) {
    return sides.tellsOfExchange || sides.tellsOfBodiesOnly || chunks.some((one) => hasGroup(one, "soldiers") || hasGroup(one, "captives") || /soldier|troops|fallen|hostage|servicem|defender|^war\b/.test(one.lower));
  }
  if (sides.tellsOfExchange) return true;
  return hand.themes.some((one) => {
    const soldiers = hasGroup(chunks[one.head], "soldiers");
    const verb = chunks[hand.at]!.lower;
    return one.captive
      || (/^(?:freed|released|set free|liberated|freeing|releasing|free|frees)$/.test(verb) && (one.party !== undefined || soldiers))
      || (sides.tellsOfCaptivity && (soldiers || one.of === "civilians" || one.party !== undefined || (hand.sense === "give" && hand.actor !== undefined && one.quantity !== undefined)))
      || hand.captor !== undefined
      || chunks.slice(hand.clause.from, hand.clause.to).some((chunk) => hasGroup(chunk, "captivity"));
  });
}

function mentionOf(hand: Handover, kind: EventKind, reading: Reading): Mention {
  const { sentence, index, quote } = reading;
  const { clause } = hand;
  const cumulative = isCumulative(hand, reading);
  const aside = isAside(clause, reading);
  const when = timing(hand, reading, aside);
  const earlier = isEarlier(hand, reading, aside) || isEarlierTime(when, reading) || (sentence.depth > 0 && isDayBefore(when, reading));
  return {
    sentence: index,
    segment: { from: clause.from, to: clause.to, role: aside ? "aside" : "plain" },
    role: sentence.role,
    depth: sentence.depth,
    aside,
    kind,
    // "How many have been freed?" tells of nothing.
    status: reading.text.slice(0, quote.end).trimEnd().endsWith("?") ? "unreal" : hand.status,
    strong: (hand.strong && isSpecific(hand, reading)) || (hand.noun && when.days.length > 0 && (earlier || hand.themes.some(({ quantity }) => quantity !== undefined))),
    earlier,
    cumulative,
    announced: hand.announced,
    ...when,
    parties: partiesOf(hand, reading),
    counts: cumulative ? [] : readCounts(hand, reading),
    ordinals: cumulative ? [] : readOrdinals({ ...reading, from: clause.from, to: clause.to }),
    quote,
  };
}

/** A verb without number, named exchange or finite form ("the only instance of swapping prisoners") tells of no single event. */
function isSpecific({ clause, noun, named, themes, counterpart, sense, captor, recipient }: Handover, { chunks, sentence }: Reading): boolean {
  if (noun || [...themes, ...counterpart].some(({ quantity, same }) => quantity || same)) return true;
  const finite = clause.verb?.form === "finite" || clause.verb?.form === "bare";
  if (!finite || clause.kind === "reduced") return chunks.slice(clause.from, clause.to).some(({ type }) => type === "timex");
  return named || sense === "exchange" || sentence.depth <= 2 || captor !== undefined || recipient !== undefined || chunks.slice(clause.from, clause.to).some(({ type }) => type === "timex");
}

/** "after Moscow handed over …", "before being released": what went before or came after. */
function isAside(clause: Clause, { clauses, chunks }: Pick<Reading, "clauses" | "chunks">): boolean {
  let at: Clause | undefined = clause;
  for (let depth = 0; at && depth < 6; depth += 1) {
    if ((at.kind === "adverbial" || at.kind === "gerund") && /^(?:after|before|since|when|following)$/.test(at.link) && at.index > 0 && !(at.link === "when" && isSay(chunks, at))) return true;
    if (at.kind === "main") return false;
    at = at.governor === undefined ? undefined : clauses[at.governor];
  }
  return false;
}

/** "the previous exchange", "the last swap was on June 26", "at the earlier repatriations". */
function isEarlier(hand: Handover, { chunks, clauses }: Reading, aside: boolean): boolean {
  const { clause, at, noun } = hand;
  const earlierNear = (from: number, to: number) => chunks.slice(Math.max(0, from), to).some((chunk, index) => hasGroup(chunk, "earlier") && !isFinal(chunks, Math.max(0, from) + index));
  if (noun) return earlierNear(at - 4, at);
  // "Before Friday's release, Israel had returned 195": up to then.
  const had = clause.verb !== undefined && chunks.slice(clause.verb.from, clause.verb.to).some(({ lower }) => lower === "had");
  const inClause = chunks.slice(clause.from, clause.to);
  if (had && inClause.some(({ lower }) => /^(?:before|previously|earlier|prior|already)$/.test(lower))) return true;
  // "On Friday the two sides had each set free 390": told in the pluperfect of another day than the news.
  if (had && clause.kind === "main" && clause.index === 0 && inClause.some(({ type }) => type === "timex")) return true;
  // "The commission had declared on May 6 that 35 were exchanged": told long before the news.
  const told = clause.governor === undefined ? undefined : clauses[clause.governor];
  if (clause.kind === "complement" && told?.verb && told.kind === "main" && isSay(chunks, told) && chunks[told.verb.from]!.lower === "had" && chunks.slice(told.from, told.to).some(({ type, lower }) => type === "timex" || /^(?:earlier|previously|before)$/.test(lower))) return true;
  // "At that time Kyiv was given 51 people"
  if (/\b(?:at|by) (?:that|the) time\b|\bon that occasion\b/.test(inClause.map(({ lower }) => lower).join(" "))) return true;
  // "Russia was then also given eight civilians"
  if (inClause.some(({ lower }, index) => lower === "then" && inClause[index + 1]?.lower === "also")) return true;
  // "Three women and 387 men came back then"
  if (inClause.some(({ lower }, index) => lower === "then" && !/^(?:since|and|by|until|,)$/.test(inClause[index - 1]?.lower ?? "since") && /^[.,;]$/.test(inClause[index + 1]?.lower ?? "."))) return true;
  // "The previous exchange freed 205": the subject is another exchange.
  for (let index = clause.subject.from; index < clause.subject.to; index += 1) {
    if (hasGroup(chunks[index], "exchange-noun") && earlierNear(index - 4, index)) return true;
  }
  return aside && earlierNear(clause.from, clause.from + 5);
}

/** "Earlier this week", "last month": a stretch of time before the news, unless it is the news. */
const isEarlierTime = ({ when, days }: { when: When; days: number[] }, { article: { timexes } }: Reading): boolean =>
  days.length === 0 && when.cue === "event" && when.timex !== undefined && /^(?:earlier|last|previous)\b/i.test(timexes[when.timex]!.text);

/** "another 21 had gone free the day before": before a day that is not known. */
const isDayBefore = ({ when }: { when: When }, { article: { timexes } }: Reading): boolean => {
  const timex = when.timex === undefined ? undefined : timexes[when.timex];
  return timex !== undefined && !timex.days && /^(?:unit-before|earlier|weekday-before)$/.test(timex.rule);
};

/** "a last exchange", "the last group of prisoners": the end of a series, not the one before. */
const isFinal = (chunks: readonly Chunk[], at: number) => chunks[at]!.lower === "last" && (/^(?:a|and|one)$/.test(chunks[at - 1]?.lower ?? "") || /^(?:groups?|stages?|parts?|batch|phase|of)$/.test(chunks[at + 1]?.lower ?? ""));

/**
 * A total over several events: "at least seven exchanges", "4,000 have come home since 2022", "9,744 in 75 repatriations".
 * Must not take "the 68th exchange since the invasion", "held since 2022", "the largest since the war began".
 */
function isCumulative(hand: Handover, reading: Reading): boolean {
  const { chunks, article } = reading;
  const { clause, at, noun, themes } = hand;
  if (noun && /^(?:exchanges|swaps|trades|releases|repatriations|returns|handovers)$/.test(chunks[at]!.lower)) return true;
  const inClause = chunks.slice(clause.from, clause.to);
  // "over the past days 6,060 bodies were delivered in all", "in this way more than 1,000 have come home"
  const phrase = inClause.map(({ lower }) => lower).join(" ");
  if (!noun && (/\b(?:over|in|during|within) the (?:past|last) (?:few |several |\w+ )?(?:days|weeks|months|years)\b|\bin this way\b|\b(?:so far|by now|until now|up to now)\b/.test(phrase))) return true;
  // "declared the operation finished, with more than 6,000 returned"
  if (clause.kind === "reduced" && clause.link === "with" && chunks.slice(0, clause.from).some(({ lower }, index) => /^(?:operation|process|handovers|repatriations|exchanges)$/.test(lower) && chunks.slice(index + 1, index + 5).some((next) => /^(?:finished|completed|complete|over|ended|concluded)$/.test(next.lower)))) return true;
  // "with which 3,233 captives will have been exchanged"
  if (clause.verb?.mood === "will" && chunks.slice(clause.verb.from, clause.verb.to).some(({ lower }) => lower === "have")) return true;
  // "had repatriated 15,000 bodies by November", "counted from the beginning of the war"
  if (clause.verb && chunks[clause.verb.from]!.lower === "had" && inClause.some(({ lower }, index) => lower === "by" && inClause[index + 1]?.type === "timex")) return true;
  if (inClause.some(({ lower }, index) => (lower === "as" && inClause[index + 1]?.lower === "of") || (/^(?:within|throughout)$/.test(lower) && inClause[index + 1]?.type === "timex") || (/^(?:up|until|till)$/.test(lower) && inClause.slice(index + 1, index + 3).some((chunk) => chunk.lower === "now")))) return true;
  if (!noun && !inClause.some(({ lower }) => /^(?:largest|biggest|first)$/.test(lower)) && reading.clauses.some(({ link, kind, governor }) => link === "since" && kind === "adverbial" && governor === clause.index)) return true;
  if (!noun || themes.length > 0) {
    const severalExchanges = inClause.some((chunk, index) => /^(?:exchanges|swaps|repatriations|releases)$/.test(chunk.lower) && inClause.slice(Math.max(0, index - 4), index).some((before) => before.type === "quantity" || /^\d|^(?:several|many|numerous|dozens|multiple|such|previous|all|two|three|four|five|six|seven|eight|nine|ten)$/.test(before.lower)));
    if (severalExchanges) return true;
  }
  const words = inClause.some((chunk) => hasGroup(chunk, "cumulative")) && !inClause.some(({ lower }) => /^(?:largest|biggest|first)$/.test(lower) || /\d(?:st|nd|rd|th)$/.test(lower));
  if (words && !(noun && themes.length === 0)) return true;
  return inClause.some((chunk, index) => {
    const next = inClause[index + 1];
    if (chunk.lower !== "since" || next?.type !== "timex" || isDayValue(article.timexes[next.timex]!.value)) return false;
    if (noun && themes.length === 0) return false;
    return !inClause.slice(Math.max(0, index - 6), index).some((one, near, list) => hasGroup(one, "captivity") || hasGroup(one, "captured") || /^(?:held|detained|largest|biggest|exchange|first)$/.test(one.lower) || (hasGroup(one, "captives") && near === list.length - 1));
  });
}

/** When the clause's event was: its own date, one that its sentence shares, or the date on which somebody told of it. */
function timing(hand: Handover, reading: Reading, aside: boolean): { when: When; days: number[] } {
  const { article: { timexes, voices }, sentence, index, clauses } = reading;
  const saying = new Set(voices.frames[index]!.flatMap((frame) => frame.timexes));
  const cue = sentence.role === "caption" ? "caption" : "event";
  const { clause } = hand;
  const { from, to } = hand.span ?? clause;
  const own = datesIn(reading, from, to, saying, hand);
  let { days } = own;
  if (days.length === 0 && hand.telling !== clause) days = datesIn(reading, hand.telling.from, hand.telling.to, saying, hand).days;
  // "On July 4, in accordance with …, another group was returned", "received 40 bodies on Wednesday and let 25 go".
  for (let other = clause.index - 1; days.length === 0 && own.wide === undefined && other >= 0 && !aside; other -= 1) {
    const before = clauses[other]!;
    if (isAside(before, reading) || before.kind === "relative" || (before.kind === "infinitive" && clause.kind !== "infinitive")) continue;
    // "documented the arrival on June 1 of 75 soldiers freed from captivity": the day of their journey.
    if (clause.kind === "relative" || clause.kind === "reduced") break;
    // The day of an agreement is not the day of what was agreed.
    if (before.verb && hasGroup(reading.chunks[before.verb.head], "agree-verb")) break;
    const shared = datesIn(reading, before.from, before.to, saying, hand);
    days = shared.days.slice(0, 1);
    // "Earlier this week Russia handed over 1,212 bodies and received 27"
    if (days.length === 0 && shared.wide !== undefined && clause.kind === "coordinate") own.wide = shared.wide;
  }
  // "… in a repatriation carried out on Thursday", "a swap that took place on May 6": its noun's own clause.
  if (days.length === 0) days = datesOfNoun(reading, clause, saying, hand);
  const told = [...saying].find((timex) => isDayValue(timexes[timex]!.value));
  // "For the third time this week …, both confirmed on Thursday": the week counts, the day of saying dates.
  const counts = told !== undefined && !aside && own.wide !== undefined && /^this\b/i.test(timexes[own.wide]!.text);
  const chosen = days[0] ?? (counts ? undefined : own.wide);
  if (chosen !== undefined) return { when: { timex: chosen, cue, relation: "on" }, days };
  if (told !== undefined && !aside && clause.kind !== "relative") return { when: { timex: told, cue: "statement", relation: "on" }, days: [] };
  return { when: { cue: "none", relation: "on" }, days: [] };
}

/** The date of a clause that tells when the exchange named before it took place. */
function datesOfNoun(reading: Reading, clause: Clause, saying: ReadonlySet<number>, hand: Handover): number[] {
  const { chunks, clauses } = reading;
  for (const child of clauses) {
    if (child.index <= clause.index || !child.verb) continue;
    const tells = hasGroup(chunks[child.verb.head], "take-place") || (hand.status !== "completed" && hasGroup(chunks[child.verb.head], "plan"));
    if (!tells) continue;
    // "the swap of 84 prisoners; it was carried out on 14 August"
    if (hand.noun && child.subject.to - child.subject.from === 1 && /^(?:it|this)$/.test(chunks[child.subject.from]!.lower)) {
      const { days } = datesIn(reading, child.from, child.to, saying, hand);
      if (days[0] !== undefined) return days;
    }
    if ((child.kind !== "reduced" && child.kind !== "relative") || child.antecedent === undefined || child.antecedent < clause.from || child.antecedent >= clause.to) continue;
    const near = chunks.slice(Math.max(clause.from, child.antecedent - 6), child.antecedent + 1);
    if (!near.some((noun) => ["exchange-noun", "release-noun", "repatriation-noun"].some((group) => hasGroup(noun, group)))) continue;
    // "after a swap that …": another event than the clause's own.
    if (!hand.noun && /^(?:after|following|before)$/.test(chunks.slice(Math.max(clause.from, child.antecedent - 4), child.antecedent).find(({ lower }) => /^(?:after|following|before)$/.test(lower))?.lower ?? "")) continue;
    const { days } = datesIn(reading, child.from, child.to, saying, hand);
    if (days[0] !== undefined) return days;
  }
  return [];
}

/** The dates of a stretch that can be a handover's: single days, and the first wider span. */
function datesIn({ article, chunks, zones, sentence, index }: Reading, from: number, to: number, saying: ReadonlySet<number>, hand: Pick<Handover, "status">): { days: number[]; wide?: number } {
  const { timexes } = article;
  const days: number[] = [];
  let wide: number | undefined;
  for (let at = from; at < to; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.type !== "timex" || saying.has(chunk.timex)) continue;
    const zone = zones.find((one) => at >= one.from && at < one.to);
    // "under the Istanbul agreements on Friday": a weekday that no "reached" or "made" leads is the handover's.
    if (zone && !(chunks[at - 1]?.lower === "on" && hasGroup(chunks[at - 2], "agreement-noun") && /WXX|W\d\d-|-\d\d$/.test(timexes[chunk.timex]!.value) && /day/i.test(chunk.text) && !/\d/.test(chunk.text))) continue;
    const timex = timexes[chunk.timex]!;
    if (!datesEvent(timex, chunks, at, hand.status) || !hasAnchor(timex, { article, sentence, index })) continue;
    if (!isDayValue(timex.value)) wide ??= chunk.timex;
    else if (days.length === 0 || continuesList(chunks, at)) days.push(chunk.timex);
  }
  return { days, ...(wide === undefined ? {} : { wide }) };
}

/** "May 23, 24 and 25", "on Friday and Saturday": only a comma or "and" stands between two days of a list. */
function continuesList(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
    if (chunks[back]!.type === "timex") return true;
    if (!/^(?:,|and|on|again)$/.test(chunks[back]!.lower)) return false;
  }
  return false;
}

/** "a day earlier" counts from a day of its own sentence; from one told before it may count from the wrong event. */
function hasAnchor(timex: Timex, { article, sentence, index }: Pick<Reading, "article" | "sentence" | "index">): boolean {
  const { timexes, sentences } = article;
  if (!/^(?:unit-before|unit-after|earlier|later|same-day|weekday-after|weekday-before)$/.test(timex.rule) || !timex.reference) return true;
  if (sentence.chunks.some((chunk) => chunk.type === "timex" && timexes[chunk.timex] !== timex && timexes[chunk.timex]!.days?.start === timex.reference)) return true;
  // Or from the day told last, at most three sentences before.
  for (let back = index - 1; back >= 0 && back >= index - 3; back -= 1) {
    const last = sentences[back]!.chunks.findLast((chunk) => chunk.type === "timex" && isDayValue(timexes[chunk.timex]!.value));
    if (last?.type === "timex") return timexes[last.timex]!.days?.start === timex.reference;
  }
  return false;
}

/** The sides of the article, if any of them acts or is moved here; otherwise whoever is. */
function partiesOf(hand: Handover, { chunks, sides }: Reading): PartyCode[] {
  const codes = new Set<PartyCode>();
  for (const one of [...hand.themes, ...hand.counterpart]) if (one.party) codes.add(one.party);
  for (const code of [hand.actor, hand.recipient, hand.captor]) if (code) codes.add(code);
  for (let at = hand.clause.from; at < hand.clause.to; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.type === "party" && chunk.party.kind !== "organisation" && !isMediator(chunks, at) && !isVenue(chunks, at)) codes.add(chunk.party.code);
  }
  const known = [...codes].filter((code) => sides.pair.includes(code));
  return (known.length > 0 ? sides.pair : [...codes]).slice().sort();
}

// ---- agreements ---------------------------------------------------------------------------------------------

interface Made {
  clause: Clause;
  at: number;
  /** What was agreed: handovers to come. */
  hands: Handover[];
}

/** "agreed to exchange 1,000 prisoners": the agreement is the news, what it promises is part of it. */
function agreementsMade({ chunks, clauses, zones, people }: Reading, handovers: readonly Handover[]): Made[] {
  return clauses.flatMap((clause) => {
    const at = agreementMadeAt(chunks, clause);
    if (at === undefined || zones.some((zone) => at >= zone.from && at < zone.to)) return [];
    // "what was agreed on the exchange", "whose release was agreed": names the agreement, does not tell of its making.
    const atTalks = clause.kind === "relative" && /^(?:at|in|during)$/.test(chunks[clause.from]!.lower);
    if (clause.kind === "reduced" || (clause.kind === "relative" && !atTalks) || chunks.slice(clause.subject.from, clause.subject.to).some(({ lower }) => lower === "what")) return [];
    const hands = handovers.filter((hand) => hand.clause === clause || (hand.clause.index > clause.index && dependsOn(hand.clause, clause, clauses)));
    const promised = hands.filter((hand) => hand.status === "planned" || hand.status === "unreal" || (hand.noun && (hand.at > at || clause.verb?.passive === true)) || hand.clause !== clause);
    if (promised.length === 0 && !people.some((one) => one.captive && one.from > at)) return [];
    const doubtful = clause.link === "if" || clause.kind === "infinitive";
    return doubtful ? [] : [{ clause, at, hands: promised }];
  });
}

function dependsOn(clause: Clause, on: Clause, clauses: readonly Clause[]): boolean {
  let at: Clause | undefined = clause;
  for (let depth = 0; at && depth < 6; depth += 1) {
    if (at === on) return true;
    if (at.kind === "main" || (at.kind === "coordinate" && at.subject !== on.subject)) return false;
    at = at.governor === undefined ? undefined : clauses[at.governor];
  }
  return false;
}

function agreementMention({ clause, at, hands }: Made, reading: Reading): Mention {
  const { sentence, index, quote } = reading;
  const saying = new Set(reading.article.voices.frames[index]!.flatMap((frame) => frame.timexes));
  // "It was in Istanbul on June 2 that they agreed": the day stands before.
  const above = clause.governor === undefined ? undefined : reading.clauses[clause.governor];
  const cleft = above && (clause.kind === "complement" || clause.kind === "relative") && above.subject.to - above.subject.from === 1 && reading.chunks[above.subject.from]!.lower === "it" && /^(?:is|was)$/.test(reading.chunks[above.verb!.head]!.lower);
  const { days, wide } = datesIn(reading, cleft ? above.from : clause.from, clause.to, saying, { status: "completed" });
  // "the meeting in Sweden in December 2018, at which they agreed"
  const talks = clause.kind === "relative" ? reading.chunks.slice(Math.max(0, clause.from - 9), clause.from) : [];
  const ofTalks = talks.some((chunk) => hasGroup(chunk, "talks")) ? talks.findLast(({ type }) => type === "timex") : undefined;
  const chosen = days[0] ?? wide ?? (ofTalks?.type === "timex" ? ofTalks.timex : undefined);
  const told = [...saying].find((timex) => isDayValue(reading.article.timexes[timex]!.value));
  const to = Math.max(clause.to, ...hands.map((hand) => hand.clause.to));
  const cue = sentence.role === "caption" ? "caption" : "event";
  return {
    sentence: index,
    segment: { from: clause.from, to, role: isAside(clause, reading) ? "aside" : "plain" },
    role: sentence.role,
    depth: sentence.depth,
    aside: isAside(clause, reading) || reading.chunks.slice(clause.verb!.from, clause.verb!.to).some(({ lower }) => lower === "had"),
    kind: "agreement",
    status: "completed",
    strong: true,
    earlier: reading.chunks.slice(Math.max(0, at - 3), at).some((chunk) => hasGroup(chunk, "earlier")),
    cumulative: false,
    announced: false,
    when: chosen !== undefined ? { timex: chosen, cue, relation: "on" } : told !== undefined && clause.kind !== "relative" ? { timex: told, cue: "statement", relation: "on" } : { cue: "none", relation: "on" },
    days,
    parties: hands[0] ? partiesOf(hands[0], reading) : reading.sides.pair.slice().sort(),
    counts: hands.flatMap((hand) => readCounts(hand, reading)),
    ordinals: [],
    quote,
  };
}

/** An agreement that the sentence names as that under which something came about. */
function zoneMention(zone: Zone, reading: Reading): Mention {
  const { article: { timexes }, chunks, sentence, index, quote, sides } = reading;
  const found = chunks.slice(zone.from, zone.to).filter((chunk) => chunk.type === "timex").map((chunk) => (chunk as Chunk & { type: "timex" }).timex).filter((timex) => timexes[timex]!.type === "DATE" && !/^(?:PAST|PRESENT|FUTURE)_REF$/.test(timexes[timex]!.value) && !timexes[timex]!.value.startsWith("P"));
  const chosen = found.find((timex) => isDayValue(timexes[timex]!.value)) ?? found[0];
  return {
    sentence: index,
    segment: { from: zone.from, to: zone.to, role: "agreement" },
    role: sentence.role,
    depth: sentence.depth,
    aside: false,
    kind: "agreement",
    status: "completed",
    strong: true,
    earlier: false,
    cumulative: false,
    announced: false,
    when: chosen === undefined ? { cue: "none", relation: "on" } : { timex: chosen, cue: "event", relation: "on" },
    days: [],
    parties: sides.pair.slice().sort(),
    counts: [],
    ordinals: [],
    quote,
  };
}

// ---- what refers to an event without naming it -----------------------------------------------------------------

/** "…, with the previous one happening on June 26": the one is an exchange named before in the sentence. */
function previousOnes(reading: Reading): Mention[] {
  const { chunks, clauses, sentence, index, quote, sides } = reading;
  return chunks.flatMap((chunk, at) => {
    if (!hasGroup(chunk, "earlier") || chunks[at + 1]?.lower !== "one" || !chunks.slice(0, at).some((before) => hasGroup(before, "exchange-noun"))) return [];
    const clause = clauses.findLast(({ from }) => from <= at)!;
    const to = clauses[clause.index + 1]?.to ?? clause.to;
    const saying = new Set(reading.article.voices.frames[index]!.flatMap((frame) => frame.timexes));
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
  const at = findSilence(chunks, 0, chunks.length);
  if (at === undefined || !(sides.tellsOfExchange || mentions.length > 0)) return mentions;
  // Whoever keeps silent for no side, keeps silent for nobody in particular.
  const silences = readSilence(people, at, reading).filter(({ returnedTo, claimant }) => (returnedTo !== null && sides.pair.includes(returnedTo)) || claimant.name === bothSides);
  if (silences.length === 0) return mentions;
  const target = mentions.findLast(({ kind, status, segment }) => kind !== "agreement" && status !== "unreal" && segment.from <= at) ?? mentions.find(({ kind, status }) => kind !== "agreement" && status !== "unreal");
  if (target) {
    target.counts = [...target.counts, ...silences];
    return mentions;
  }
  return [...mentions, {
    sentence: index, segment: { from: 0, to: chunks.length, role: "plain" }, role: sentence.role, depth: sentence.depth, aside: false, kind: sides.tellsOfBodiesOnly ? "repatriation" : "exchange", status: "completed", strong: false, earlier: false, cumulative: false, announced: false,
    when: { cue: "none", relation: "on" }, days: [], parties: sides.pair.slice().sort(), counts: silences, ordinals: [], quote,
  }];
}
