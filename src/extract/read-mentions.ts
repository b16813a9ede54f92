import type { Count, EventKind, EventStatus, Ordinal, PartyCode, Quote, Timex, When } from "../record.ts";
import { cutSegments, isNounUse, type Segment } from "./cut-segments.ts";
import { findSilence, readSilence } from "./read-silence.ts";
import { readCounts } from "./read-counts.ts";
import { readOrdinals } from "./read-ordinals.ts";
import { isInExchangeFor, isMediator, isNamedExchange, isPeople, isVenue, type Sides } from "./read-parties.ts";
import { readPeople, type People } from "./read-people.ts";
import type { Sentence } from "./read-sentences.ts";
import type { Voices } from "./read-claimants.ts";
import { type Chunk, hasGroup } from "./tag-chunks.ts";

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
  when: When;
  /** All days that the clause gives ("May 23, 24 and 25"), as timex numbers. */
  days: number[];
  parties: PartyCode[];
  counts: Count[];
  ordinals: Ordinal[];
  people: People[];
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
  return article.sentences.flatMap((sentence, index) => {
    const cumulative = (sentence.chunks.some((chunk) => hasGroup(chunk, "cumulative")) || countsSince(sentence.chunks, article.timexes)) && !sentence.chunks.some(({ lower }) => /^(?:largest|biggest)$/.test(lower));
    const quote = article.quoteOf(sentence);
    const found = cutSegments(sentence.chunks).flatMap((segment) => {
      const mention = mentionIn(article, sentence, index, segment, quote, cumulative);
      return mention ? [mention] : [];
    });
    return settleSentence(found, sentence);
  });
}

function mentionIn(article: Article, sentence: Sentence, index: number, segment: Segment, quote: Quote, cumulative: boolean): Mention | undefined {
  const { chunks } = sentence;
  const { sides, voices } = article;
  const people = readPeople(chunks, segment.from, segment.to);
  const trigger = triggerOf(chunks, segment, people, sides) ?? previousOne(chunks, segment) ?? silenceIn(chunks, segment, sides);
  const agreement = agreementAt(chunks, segment, trigger !== undefined);
  if (!trigger && agreement === undefined) return undefined;
  const at = agreement ?? trigger!.at;
  const kind: EventKind = agreement !== undefined ? "agreement" : trigger!.kind;
  const claimantAt = (chunk: number) => voices.claimantAt(index, chunk);
  const clause = { chunks, from: segment.from, to: segment.to, sides, text: article.textOf(sentence.paragraph), quote, claimantAt };
  const status = kind === "agreement" ? agreementStatus(chunks, segment, at) : statusAt(chunks, segment, at);
  const counted = kind === "repatriation" ? people.filter((one) => one.of === "bodies") : kind === "agreement" ? people : people.filter((one) => one.of !== "bodies");
  return {
    sentence: index,
    segment,
    role: sentence.role,
    depth: sentence.depth,
    aside: segment.role === "aside",
    kind,
    status,
    strong: agreement !== undefined || trigger!.strong,
    earlier: isEarlier(chunks, segment, at),
    cumulative: cumulative || isTotal(chunks, at),
    ...timing(article, sentence, index, segment, status),
    parties: partiesIn(chunks, segment, sides, people),
    counts: cumulative ? [] : [...readCounts(counted, clause), ...readSilence(people, clause)],
    ordinals: cumulative ? [] : readOrdinals(clause),
    people,
    quote,
  };
}

interface TriggerFound {
  at: number;
  kind: EventKind;
  strong: boolean;
}

/** Finds the word of a segment that tells of a handover, and its kind. */
function triggerOf(chunks: readonly Chunk[], { from, to }: Segment, people: readonly People[], sides: Sides): TriggerFound | undefined {
  let weak: TriggerFound | undefined;
  for (let at = from; at < to; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.type !== "trigger" || hasGroup(chunk, "not-exchange")) continue;
    const exchange = hasGroup(chunk, "exchange-noun") || hasGroup(chunk, "exchange-verb");
    if (exchange && !isInExchangeFor(chunks, at)) {
      const named = isNamedExchange(chunks, at);
      if (!named && !sides.tellsOfExchange) continue;
      // "exchange point", "swap deal": the noun only describes another.
      if (/^(?:point|points|fund|site|area|venue|list|lists)$/.test(chunks[at + 1]?.lower ?? "")) continue;
      const verb = hasGroup(chunk, "exchange-verb") && isVerbForm(chunks, at);
      if (verb && !named && !movesPeople(chunks, at)) continue;
      const bodies = isOfBodies(chunks, at, people);
      const done = verb || chunks.slice(Math.max(from, at - 8), Math.min(to, at + 6)).some((one) => hasGroup(one, "take-place") || hasGroup(one, "fail") || hasGroup(one, "postpone"));
      const found = { at, kind: bodies ? ("repatriation" as const) : ("exchange" as const), strong: done && (named || verb || sides.tellsOfExchange) };
      if (found.strong) return found;
      weak ??= found;
      continue;
    }
    const verb = ["give", "receive", "return", "arrive"].some((group) => hasGroup(chunk, group)) && !isNounUse(chunks, at);
    const noun = hasGroup(chunk, "release-noun") || hasGroup(chunk, "repatriation-noun");
    if (!verb && !noun) continue;
    const theme = themeOf(chunks, at, { from, to }, people);
    if (!theme || chunks.some((one) => hasGroup(one, "rescue"))) continue;
    if (theme.of === "bodies") {
      // A climber's body is brought home, too: the dead of a conflict are soldiers, captives or one side's.
      if (!sides.tellsOfExchange && !chunks.some((one) => hasGroup(one, "soldiers") || hasGroup(one, "captives") || /soldier|troops|fallen|hostage|servicem|defender|^war\b/.test(one.lower))) continue;
      return { at, kind: "repatriation", strong: verb };
    }
    // "90 Russian soldiers were freed", "another 50 defenders were released": captivity is in the verb. "came home" tells
    // of it for soldiers, in an article that speaks of captivity.
    const soldiers = hasGroup(chunks[theme.head], "soldiers");
    const freed = (/^(?:freed|released|set free|liberated|freeing|releasing)$/.test(chunk.lower) && (theme.party !== undefined || soldiers))
      || (sides.tellsOfCaptivity && (soldiers || theme.of === "civilians" || theme.party !== undefined));
    const fromCaptivity = theme.captive || freed || chunks.slice(from, to).some((one) => hasGroup(one, "captivity"));
    if (!fromCaptivity && !sides.tellsOfExchange) continue;
    // "transferred to Belarus", "returned to their families": what comes after the handover.
    if (verb && isOnward(chunks, at, to)) continue;
    const found = { at, kind: sides.tellsOfExchange ? ("exchange" as const) : ("release" as const), strong: verb };
    if (found.strong) return found;
    weak ??= found;
  }
  return weak;
}

/** "…, with the previous one happening on June 26": the one is an exchange named before in the sentence. */
function previousOne(chunks: readonly Chunk[], { from, to, role }: Segment): TriggerFound | undefined {
  if (role !== "aside" || !chunks.slice(0, from).some((chunk) => hasGroup(chunk, "exchange-noun"))) return undefined;
  if (/^(?:that|which)$/.test(chunks[from]!.lower) && hasGroup(chunks[from + 1], "take-place")) return { at: from + 1, kind: "exchange", strong: true };
  const at = chunks.findIndex((chunk, index) => index >= from && index < to && hasGroup(chunk, "earlier"));
  return at >= 0 && chunks[at + 1]?.lower === "one" ? { at: at + 1, kind: "exchange", strong: true } : undefined;
}

/** "… in a message that did not go into details on the numbers": tells only that the figure of the news is withheld. */
function silenceIn(chunks: readonly Chunk[], { from, to }: Segment, sides: Sides): TriggerFound | undefined {
  const at = findSilence(chunks, from, to);
  return at !== undefined && sides.tellsOfExchange ? { at, kind: "exchange", strong: false } : undefined;
}

/** "exchanged", "were swapped", "to exchange", "has swapped"; in headlines "Russia and Ukraine exchange / swap". */
function isVerbForm(chunks: readonly Chunk[], at: number): boolean {
  const { lower } = chunks[at]!;
  if (/(?:ed|ing|pped)$/.test(lower)) return !/ing$/.test(lower) || hasGroup(chunks[at + 1], "captives");
  const before = chunks[at - 1];
  if (/^(?:to|will|would|can|could|may|might|not|must|should|also)$/.test(before?.lower ?? "")) return true;
  return before?.type === "party" && before.form !== "demonym" && chunks.slice(at + 1, at + 7).some(isPeople);
}

/** "were exchanged", "swapped 157 each", "exchanged 103 for 103"; not "exchanged on Wednesday the lists of …", "traded accusations". */
const movesPeople = (chunks: readonly Chunk[], at: number) =>
  (/^(?:were|was|been|being|be|are)$/.test(chunks[at - 1]?.lower ?? "") && chunks.slice(Math.max(0, at - 12), at).some((chunk) => isPeople(chunk) || chunk.type === "quantity"))
  || chunks.slice(at + 1, at + 3).some((chunk) => chunk.type === "quantity")
  || chunks.slice(Math.max(0, at - 3), at).some((chunk) => isPeople(chunk) || /^(?:group|batch)$/.test(chunk.lower));

const isOfBodies = (chunks: readonly Chunk[], at: number, people: readonly People[]) => {
  const next = people.find((one) => one.head > at && one.from <= at + 4);
  const before = people.find((one) => one.to === at - 1);
  return (next ?? before)?.of === "bodies" && !chunks.slice(at, at + 8).some((chunk) => hasGroup(chunk, "captives"));
};

/** The people that a verb or noun of handing over moves: behind it, or before it as its subject. */
function themeOf(chunks: readonly Chunk[], at: number, { from, to }: Pick<Segment, "from" | "to">, people: readonly People[]): People | undefined {
  const behind = people.find((one) => one.from > at && one.from < to && leadsTo(chunks, at + 1, one.from));
  if (behind) return behind;
  const before = people.filter((one) => one.to < at && one.to >= Math.max(from, at - 9)).at(-1);
  // "the bodies of 1,200 people who, Russia says, are Ukrainian defenders were brought back": the bodies were.
  const bodies = people.find((one) => one.of === "bodies" && one.to < at && one.to >= Math.max(from, at - 24));
  if (bodies && before && before !== bodies && chunks.slice(bodies.to + 1, before.from).some(({ lower }) => /^(?:who|which|that|whose)$/.test(lower))) return bodies;
  if (before && !chunks.slice(before.to + 1, at).some((chunk, index, list) => /^[;:]$/.test(chunk.lower) || hasGroup(chunk, "say") || (chunk.lower === "," && !/^(?:who|which|including|among|most|all|some|both)$/.test(list[index + 1]?.lower ?? "") && !list.slice(0, index).some(({ lower }) => lower === ",")))) return before;
  return undefined;
}

/** From a verb to its object stand only a few words: "handed over to Kyiv the bodies", not "released a video showing men". */
function leadsTo(chunks: readonly Chunk[], start: number, end: number): boolean {
  let unknown = 0;
  for (let at = start; at < end; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.type === "quantity" || chunk.type === "party" || chunk.type === "timex" || chunk.type === "place") continue;
    if (/^(?:the|a|an|another|its|their|our|his|all|some|more|of|groups?|batch(?:es)?|numbers?|total|back|over|home|up|to|from|both|first|second|third|fourth|last|final|at|least|other|than|own|many|most|these|those|what|said)$/.test(chunk.lower)) continue;
    if (/^(?:[.;:,]|and|who|which|that|for|in|with|after|as)$/.test(chunk.lower) || /ing$/.test(chunk.lower)) return false;
    if (chunk.type === "trigger" && !isPeople(chunk)) return false;
    unknown += 1;
    if (unknown > 2 || (chunks[at + 1]?.lower === "of")) return false;
  }
  return true;
}

/** "before being transferred to Russia", "taken to hospitals": an onward journey, not the handover. */
function isOnward(chunks: readonly Chunk[], at: number, to: number): boolean {
  if (!hasGroup(chunks[at], "give")) return false;
  const { lower } = chunks[at]!;
  if (!/^transfer/.test(lower)) return false;
  const next = chunks.slice(at + 1, Math.min(to, at + 7));
  return next.some(({ lower: word }) => /^(?:hospitals?|medical|treatment|rehabilitation|facilit(?:y|ies)|families)$/.test(word))
    || (next[0]?.lower === "to" && next.slice(1, 4).some((chunk) => chunk.type === "place" || chunk.type === "party") && chunks.slice(Math.max(0, at - 3), at).some(({ lower: word }) => /^(?:be|being)$/.test(word)));
}

/** Where a segment tells of an agreement on a handover: "agreed to exchange", or the agreement an event came under. */
function agreementAt(chunks: readonly Chunk[], segment: Segment, handover: boolean): number | undefined {
  for (let at = segment.from; at < segment.to; at += 1) {
    const chunk = chunks[at]!;
    if (hasGroup(chunk, "agree-verb") && (handover || segment.role === "agreement" || chunks.slice(segment.from, segment.to).some(isPeople))) {
      // "hadn't agreed on the date": no agreement. "agreed" behind an exchange noun is that exchange's agreement.
      if (chunks.slice(Math.max(segment.from, at - 4), at).some(({ lower }) => /^(?:not|n't|hadn't|haven't|never|no|hadn|haven)$/.test(lower))) continue;
      if (/^(?:the|an|as|previously|mutually)$/.test(chunks[at - 1]?.lower ?? "") && chunk.lower === "agreed") continue;
      if (/^(?:agree|agrees|agreeing)$/.test(chunk.lower) && chunks.slice(Math.max(segment.from, at - 2), at).some((one) => hasGroup(one, "plan"))) continue;
      return at;
    }
    if (segment.role === "agreement" && hasGroup(chunk, "agreement-noun")) return at;
    if (hasGroup(chunk, "agreement-noun") && handover && chunks.slice(at + 1, at + 4).some(({ lower }) => /^(?:reached|struck|signed|concluded|on|to)$/.test(lower)) && chunks.slice(Math.max(segment.from, at - 4), at).some((one) => hasGroup(one, "take-place") || /^(?:reached|announced|struck|signed)$/.test(one.lower))) return at;
  }
  return undefined;
}

function agreementStatus(chunks: readonly Chunk[], segment: Segment, at: number): Mention["status"] {
  const before = chunks.slice(Math.max(segment.from, at - 5), at);
  if (before.some(({ lower }) => /^(?:if|could|might|may|would|hope|hopes|hoped|propose[ds]?|urged?|ready|possible|potential|towards?)$/.test(lower))) return "unreal";
  return "completed";
}

/** Reads from modals, plans, failures and refusals around the trigger whether it has happened. */
function statusAt(chunks: readonly Chunk[], { from, to }: Segment, at: number): Mention["status"] {
  const before = chunks.slice(Math.max(from, at - 8), at);
  const behind = chunks.slice(at + 1, Math.min(to, at + 18));
  const near = before.slice(-5).map(({ lower }) => lower);
  if (/\b(?:talks|negotiations|consultations|discussions|work|progress|deal|agreement|proposal|efforts) (?:on|about|over|for|towards?) (?:\w+ ){0,3}$/.test(`${near.join(" ")} `) && hasGroup(chunks[at], "exchange-verb") && /ing$/.test(chunks[at]!.lower)) return "unreal";
  if (/\b(?:to have been|should have been|was to be|were to be|was to have|were to have)\b/.test(`${near.join(" ")}`)) return "failed";
  if (/\bin order to\b/.test(near.join(" "))) return "unreal";
  if (/\b(?:rule out|rules out|ruled out|close to|hopes? (?:for|of)|ready for|calls? for|proposed? (?:a|an)|talks (?:on|about|over)|discuss\w*)\b/.test(near.join(" "))) return "unreal";
  if (isNounTrigger(chunks, at) && /^(?:could|may|might|can|should)$/.test(behind.find(({ lower }) => !/^(?:of|prisoners|pows|the|with|between|and)$/.test(lower) && /^[a-z]+$/.test(lower))?.lower ?? "")) return "unreal";
  if (near.some((word) => /^(?:may|might|could|can|should|must|hope[ds]?|hopes|want(?:s|ed)?|urge[ds]?|call(?:s|ed)?|demand(?:s|ed)?|seek(?:s|ing)?|propos(?:e[ds]?|al|ing)|offer(?:s|ed)?|ready|discuss(?:ed|ing)?|consider(?:ing)?|negotiat(?:e|ing|ions)|possible|potential|ought|if|unless|until|refus(?:es)?|let's|help|possibility|prospect|willing|willingness|appeal(?:ed)?|request(?:ed)?|need(?:s)?|aim(?:s|ed)?|able|continue|convey|about|on|over|for)$/.test(word) && !/^(?:on|over|about|for|can|help|if|continue)$/.test(word))) return "unreal";
  const chunkBefore = before.slice(-6);
  if (chunkBefore.some((chunk) => hasGroup(chunk, "postpone")) || (isNounTrigger(chunks, at) && behind.some((chunk) => hasGroup(chunk, "postpone")))) return "postponed";
  if (chunkBefore.some((chunk) => hasGroup(chunk, "fail")) || (isNounTrigger(chunks, at) && behind.slice(0, 16).some((chunk) => hasGroup(chunk, "fail")))) return "failed";
  if (before.slice(-5).some(({ lower }, index, list) => /^(?:not|n't|never|no|hasn't|haven't|hadn't|didn't|without)$/.test(lower) && !/^(?:less|fewer|more|only|later)$/.test(list[index + 1]?.lower ?? ""))) {
    // "no exchange took place" denies the event; "had not received any of its dead" is a claim about it.
    return isNounTrigger(chunks, at) || hasGroup(chunks[at], "exchange-verb") ? "failed" : zeroClaim(chunks, at) ? "completed" : "unreal";
  }
  if (near.some((word) => /^(?:will|would|shall|plan(?:s|ned|ning)?|prepar(?:e|es|ing|ed)|expect(?:s|ed)?|due|set|poised|slated|scheduled|upcoming|forthcoming|intend(?:s|ed)?|promised|pledged|vowed|next|agreed)$/.test(word)) || /\b(?:about|going) to\b/.test(near.join(" "))) return "planned";
  if (isNounTrigger(chunks, at) && /\b(?:will|would|is (?:set|due|expected|scheduled|planned)|are (?:set|due|expected|planned)|to take place|be held|scheduled for|planned for|expected to)\b/.test(behind.slice(0, 6).map(({ lower }) => lower).join(" "))) return "planned";
  return "completed";
}

const zeroClaim = (chunks: readonly Chunk[], at: number) => chunks.slice(at + 1, at + 5).some(({ lower }) => /^(?:any|none|single)$/.test(lower));

const isNounTrigger = (chunks: readonly Chunk[], at: number) =>
  (["exchange-noun", "release-noun", "repatriation-noun"].some((group) => hasGroup(chunks[at], group))) && !isVerbForm(chunks, at);

/** "4,000 Ukrainians have come home since 2022"; not "held in captivity since 2022". */
function countsSince(chunks: readonly Chunk[], timexes: readonly Timex[]): boolean {
  return chunks.some((chunk, at) => {
    const next = chunks[at + 1];
    if (chunk.lower !== "since" || next?.type !== "timex" || isDayValue(timexes[next.timex]!.value)) return false;
    return !chunks.slice(Math.max(0, at - 6), at).some((one) => hasGroup(one, "captivity") || hasGroup(one, "captured") || /^(?:held|prisoners?|detained|been)$/.test(one.lower));
  });
}

/** "at least seven exchanges", "dozens of swaps": several at once are a total. */
const isTotal = (chunks: readonly Chunk[], at: number) =>
  /^(?:exchanges|swaps|trades|releases)$/.test(chunks[at]!.lower) && chunks.slice(Math.max(0, at - 4), at).some((chunk) => chunk.type === "quantity" || /^(?:several|many|numerous|dozens|multiple)$/.test(chunk.lower));

/** "the previous exchange", "the last swap was on June 26", "at least seven exchanges before". */
function isEarlier(chunks: readonly Chunk[], segment: Segment, at: number): boolean {
  const near = chunks.slice(Math.max(segment.from, at - 3), at);
  if (segment.role === "aside" && chunks.slice(segment.from, segment.from + 4).some((chunk) => hasGroup(chunk, "earlier"))) return true;
  return near.some((chunk) => hasGroup(chunk, "earlier"));
}

/** When the clause's event was: its own date, or the date on which somebody told of it. */
function timing({ timexes, voices }: Article, sentence: Sentence, index: number, segment: Segment, status: Mention["status"]): { when: When; days: number[] } {
  const saying = new Set(voices.frames[index]!.flatMap((frame) => frame.timexes));
  const days: number[] = [];
  let wide: number | undefined;
  for (let at = segment.from; at < segment.to; at += 1) {
    const chunk = sentence.chunks[at]!;
    if (chunk.type !== "timex" || saying.has(chunk.timex)) continue;
    const timex = timexes[chunk.timex]!;
    if (!datesEvent(timex, sentence.chunks, at, status) || !hasAnchor(timex, sentence, timexes)) continue;
    if (!isDayValue(timex.value)) wide ??= chunk.timex;
    else if (days.length === 0 || continuesList(sentence.chunks, at)) days.push(chunk.timex);
  }
  const cue = sentence.role === "caption" ? "caption" : "event";
  const shared = days.length === 0 && wide === undefined && segment.role === "plain" ? sharedDay(sentence, segment, saying, timexes, status) : undefined;
  if (shared !== undefined) days.push(shared);
  const chosen = days[0] ?? wide;
  if (chosen !== undefined) return { when: { timex: chosen, cue, relation: "on" }, days };
  const told = [...saying].find((timex) => isDayValue(timexes[timex]!.value));
  if (told !== undefined && segment.role === "plain") return { when: { timex: told, cue: "statement", relation: "on" }, days: [] };
  return { when: { cue: "none", relation: "on" }, days: [] };
}

/** "May 23, 24 and 25", "on Friday and Saturday": only a comma or "and" stands between two days of a list. */
function continuesList(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
    if (chunks[back]!.type === "timex") return true;
    if (!/^(?:,|and|on|again)$/.test(chunks[back]!.lower)) return false;
  }
  return false;
}

/**
 * The day of the sentence's other plain clauses: "On July 4, under the agreements, another group was returned", "received
 * 40 bodies on Wednesday and let 25 captives go".
 */
function sharedDay(sentence: Sentence, own: Segment, saying: ReadonlySet<number>, timexes: readonly Timex[], status: Mention["status"]): number | undefined {
  for (const segment of cutSegments(sentence.chunks)) {
    if (segment.role !== "plain" || segment.from >= own.from) continue;
    for (let at = segment.from; at < segment.to; at += 1) {
      const chunk = sentence.chunks[at]!;
      if (chunk.type !== "timex" || saying.has(chunk.timex)) continue;
      const timex = timexes[chunk.timex]!;
      if (isDayValue(timex.value) && datesEvent(timex, sentence.chunks, at, status) && hasAnchor(timex, sentence, timexes)) return chunk.timex;
    }
  }
  return undefined;
}

/** `2025-06-12`, `XXXX-07-04`, `XXXX-WXX-5`, a time on such a day: one calendar day. */
const isDayValue = (value: string) => /^(?:\d{4}|XXXX)-\d{2}-\d{2}(?:T|$)|^XXXX-WXX-[1-7](?:T|$)|^\d{4}-W\d{2}-[1-7]/.test(value);

/** Durations, sets and "since 2022", "captured in May", "held since" date the captivity, not the handover. */
function datesEvent(timex: Timex, chunks: readonly Chunk[], at: number, status: Mention["status"]): boolean {
  if (timex.type !== "DATE" && timex.type !== "TIME") return false;
  // "before Orthodox Easter" is an occasion, and its day a matter of calendars.
  if (timex.rule === "holiday") return false;
  if (/^(?:PAST|PRESENT|FUTURE)_REF$/.test(timex.value) || timex.value.startsWith("P")) return false;
  const before = chunks.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  if (before.slice(-2).some((word) => /^(?:since|until|till)$/.test(word))) return false;
  if (before.some((word) => /^(?:captured|seized|detained|arrested|abducted|kidnapped|taken|imprisoned|sentenced|arrests?|capture|detention|abduction|seizure)$/.test(word))) return false;
  // "the invasion of February 2022", "the war in 2020"; not "the biggest swap of the war on May 23"
  if (/^(?:attacks?|invasion|offensive|war|assault)$/.test(before.at(-2) ?? "") && /^(?:in|of)$/.test(before.at(-1) ?? "")) return false;
  // "earlier than Friday", "before Friday": not that day.
  if (/^(?:before|than|after)$/.test(before.at(-1) ?? "") || before.slice(-2).join(" ") === "ahead of") return false;
  // "…, a final group is due on Sunday": the date of what is still to come.
  if (status === "completed" && before.some((word) => /^(?:due|until)$/.test(word))) return false;
  if (/^(?:attacks?|invasion|offensive|war|assault|raid|massacre|talks|meeting|summit|agreements?|deal)$/.test(chunks[at + 1]?.lower ?? "")) return hasGroup(chunks[at + 1], "agreement-noun") || hasGroup(chunks[at + 1], "talks");
  return true;
}

/** "a day earlier" counts from a day of its own sentence; from one told before it may count from the wrong event. */
function hasAnchor(timex: Timex, sentence: Sentence, timexes: readonly Timex[]): boolean {
  if (!/^(?:unit-before|unit-after|earlier|later|same-day|weekday-after|weekday-before)$/.test(timex.rule) || !timex.reference) return true;
  return sentence.chunks.some((chunk) => chunk.type === "timex" && timexes[chunk.timex] !== timex && timexes[chunk.timex]!.days?.start === timex.reference);
}

/** Parties of the clause that act or whose people are moved; mediators and venues are none. */
function partiesIn(chunks: readonly Chunk[], { from, to }: Segment, sides: Sides, people: readonly People[]): PartyCode[] {
  const codes = new Set<PartyCode>(people.flatMap((one) => (one.party ? [one.party] : [])));
  for (let at = from; at < to; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.type !== "party" || chunk.party.kind === "organisation" || isMediator(chunks, at) || isVenue(chunks, at)) continue;
    codes.add(chunk.party.code);
  }
  const known = [...codes].filter((code) => sides.pair.includes(code));
  return (known.length > 0 ? sides.pair : [...codes]).slice().sort();
}

/** Lets one clause's failure or plan hold for the handover told in the same sentence before it. */
function settleSentence(mentions: Mention[], sentence: Sentence): Mention[] {
  const failedLater = (mention: Mention) => mention.segment.role === "plain"
    && sentence.chunks.slice(mention.segment.to).some((chunk, ahead) => hasGroup(chunk, "fail") && ahead < 14)
    && /^(?:but|although|though|while)$/.test(sentence.chunks[mention.segment.to]?.lower ?? "");
  return mentions.map((mention) => (mention.status === "completed" && mention.kind !== "agreement" && failedLater(mention) ? { ...mention, status: "failed" } : mention));
}
