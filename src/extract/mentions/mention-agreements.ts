import type { Clause } from "../clauses/clause.ts";
import { readCounts } from "../counts/read-counts.ts";
import type { Handover } from "../handovers/handover.ts";
import { type Chunk, hasGroup } from "../sentences/tag-chunks.ts";
import { partiesOf } from "../sides/parties-of.ts";
import { isDayValue } from "./dates-event.ts";
import type { Mention, Reading } from "./mention.ts";
import { agreementMadeAt, type Zone } from "./read-agreements.ts";
import { isAside } from "./read-background.ts";
import { datesIn, sayingTimes } from "./read-timing.ts";

interface Made {
  clause: Clause;
  at: number;
  /** What was agreed: handovers to come. */
  hands: Handover[];
}

/** "agreed to exchange 1,000 prisoners": the agreement is the news, what it promises is part of it. */
export function agreementsMade({ chunks, clauses, zones, people, article }: Reading, handovers: readonly Handover[]): Made[] {
  return clauses.flatMap((clause) => {
    const at = agreementMadeAt(chunks, clause, clauses);
    if (at === undefined || zones.some((zone) => at >= zone.from && at < zone.to)) return [];
    // "what was agreed on the exchange", "whose release was agreed": names the agreement, does not tell of its making.
    const atTalks = clause.kind === "relative" && /^(?:at|in|during)$/.test(chunks[clause.from]!.lower);
    if (clause.kind === "reduced" || (clause.kind === "relative" && !atTalks) || chunks.slice(clause.subject.from, clause.subject.to).some(({ lower }) => lower === "what")) return [];
    // "That the bodies would be exchanged had been agreed in Istanbul": what was agreed stands first.
    const led = clause.verb?.passive === true && chunks[0]!.lower === "that";
    const hands = handovers.filter((hand) => hand.clause === clause || (hand.clause.index > clause.index && dependsOn(hand.clause, clause, clauses)) || (led && hand.clause.index === clause.index - 1));
    const promised = hands.filter((hand) => hand.status === "planned" || hand.status === "unreal" || (hand.noun && (hand.at > at || clause.verb?.passive === true)) || hand.clause !== clause);
    if (promised.length === 0 && !people.some((one) => one.captive && one.from > at) && !((article.sides.tellsOfExchange || article.sides.tellsOfBodiesOnly) && isTheDeal(chunks, clause))) return [];
    const doubtful = clause.link === "if" || clause.kind === "infinitive";
    return doubtful ? [] : [{ clause, at, hands: promised }];
  });
}

/** "The deal was struck in Switzerland last month", in an article on an exchange; not "the ceasefire deal", "a trade agreement". */
const isTheDeal = (chunks: readonly Chunk[], { subject, verb, from, to }: Clause): boolean =>
  verb?.passive === true && /^(?:reached|struck|made|signed|agreed|concluded|finali[sz]ed|brokered|negotiated)$/.test(chunks[verb.head]!.lower)
  && chunks.slice(subject.from, subject.to).some((chunk, at, zone) => /^(?:deal|agreement|accord|pact|arrangement)$/.test(chunk.lower) && /^(?:the|this|that)$/.test(zone[at - 1]?.lower ?? ""))
  && chunks.slice(from, to).some(({ type }) => type === "timex");

function dependsOn(clause: Clause, on: Clause, clauses: readonly Clause[]): boolean {
  let at: Clause | undefined = clause;
  for (let depth = 0; at && depth < 6; depth += 1) {
    if (at === on) return true;
    if (at.kind === "main" || (at.kind === "coordinate" && at.subject !== on.subject)) return false;
    at = at.governor === undefined ? undefined : clauses[at.governor];
  }
  return false;
}

export function agreementMention({ clause, at, hands }: Made, reading: Reading): Mention {
  const { sentence, index, quote } = reading;
  const saying = sayingTimes(reading.article.voices.frames[index]!);
  // "It was in Istanbul on June 2 that they agreed": the day stands before.
  const above = clause.governor === undefined ? undefined : reading.clauses[clause.governor];
  const cleft = above && (clause.kind === "complement" || clause.kind === "relative") && above.subject.to - above.subject.from === 1 && reading.chunks[above.subject.from]!.lower === "it" && /^(?:is|was)$/.test(reading.chunks[above.verb!.head]!.lower);
  const { days, wide } = datesIn(reading, cleft ? above.from : clause.from, clause.to, saying, { status: "completed" }, true);
  // "the meeting in Sweden in December 2018, at which they agreed"
  // "concluded talks in Muscat on Tuesday with a deal"
  const to = Math.max(clause.to, ...hands.map((hand) => hand.clause.to));
  // "Last week Türkiye held talks of the two, at which they agreed": the day of the clause that names the talks.
  const governor = reading.clauses[clause.governor ?? -1];
  const talks = clause.kind === "relative" ? reading.chunks.slice(Math.min(governor?.from ?? clause.from, Math.max(0, clause.from - 9)), clause.from) : days.length > 0 ? [] : reading.chunks.slice(clause.from, at);
  const ofTalks = talks.some((chunk) => hasGroup(chunk, "talks")) ? talks.findLast((chunk) => chunk.type === "timex" && reading.article.timexes[chunk.timex]!.type === "DATE") : undefined;
  // "and at a second meeting, on Sept. 19, both sides agreed": between two commas before the clause.
  const comma = reading.chunks[clause.from]?.lower === "," ? clause.from : clause.from - 1;
  const lead = clause.index > 0 && clause.kind !== "relative" && reading.chunks[comma]?.lower === "," && reading.chunks[comma - 2]?.lower === "on" ? datesIn(reading, comma - 1, comma, saying, { status: "completed" }, true).days[0] : undefined;
  const chosen = days[0] ?? wide ?? lead ?? (ofTalks?.type === "timex" ? ofTalks.timex : (dayOfTalksIn(reading.chunks, at + 1, to, reading) ?? dayOfTalksBefore(reading)));
  const told = [...saying].find((timex) => isDayValue(reading.article.timexes[timex]!.value));
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

/** "agreed at their talks in Istanbul on 2 June": the day of the talks at which it was. */
function dayOfTalksIn(chunks: readonly Chunk[], from: number, to: number, { article: { timexes } }: Reading): number | undefined {
  const talks = chunks.findIndex((chunk, at) => at >= from && at < to && hasGroup(chunk, "talks") && chunks.slice(Math.max(from, at - 4), at).some(({ lower }) => /^(?:at|during|in|after|following)$/.test(lower)));
  const day = talks < 0 ? undefined : chunks.slice(talks + 1, Math.min(to, talks + 7)).find((chunk) => chunk.type === "timex" && isDayValue(timexes[chunk.timex]!.value));
  return day?.type === "timex" ? day.timex : undefined;
}

/** "The second round of talks was held on June 2. There the two sides agreed …": at what the sentence before tells of. */
function dayOfTalksBefore({ chunks, sentence, index, article: { sentences, timexes } }: Reading): number | undefined {
  const before = sentences[index - 1];
  const goesBack = chunks.slice(0, 6).some(({ lower }, at, lead) => lower === "there" || lower === "then" || (/^(?:at|during)$/.test(lower) && hasGroup(lead[at + 2], "talks"))) || chunks.some(({ lower }, at) => lower === "there" && hasGroup(chunks[at - 1], "agree-verb"));
  if (!goesBack || before?.paragraph !== sentence.paragraph || !before.chunks.some((chunk) => hasGroup(chunk, "talks"))) return undefined;
  const days = before.chunks.flatMap((chunk) => (chunk.type === "timex" && isDayValue(timexes[chunk.timex]!.value) ? [chunk.timex] : []));
  return days.length === 1 ? days[0] : undefined;
}

/** An agreement that the sentence names as that under which something came about. */
export function zoneMention(zone: Zone, reading: Reading): Mention {
  const { article: { timexes }, chunks, sentence, index, quote, sides } = reading;
  const found = chunks.slice(zone.from, zone.to).filter((chunk) => chunk.type === "timex").map((chunk) => (chunk as Chunk & { type: "timex" }).timex).filter((timex) => timexes[timex]!.type === "DATE" && !/^(?:PAST|PRESENT|FUTURE)_REF$/.test(timexes[timex]!.value) && !timexes[timex]!.value.startsWith("P"));
  // "follows talks held in Istanbul on 2 June, where the two agreed on …"
  const talks = [zone.from, zone.from - 1].some((at) => chunks[at]?.lower === "where") ? chunks.slice(Math.max(0, zone.from - 10), zone.from) : [];
  const day = talks.some((chunk) => hasGroup(chunk, "talks")) ? talks.findLast((chunk) => chunk.type === "timex" && isDayValue(timexes[chunk.timex]!.value)) : undefined;
  const chosen = found.find((timex) => isDayValue(timexes[timex]!.value)) ?? (day?.type === "timex" ? day.timex : found[0]);
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
