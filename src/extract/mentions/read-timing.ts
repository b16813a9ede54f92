import { daysBetween } from "../../date/calendar.ts";
import type { Timex, When } from "../../record.ts";
import type { Frame } from "../claimants/read-claimants.ts";
import { type Clause, isSay } from "../clauses/clause.ts";
import type { Handover } from "../handovers/handover.ts";
import { type Chunk, hasAnyGroup, hasGroup } from "../sentences/tag-chunks.ts";
import { countsFromContext, datesAgreement, datesEvent, isDayValue } from "./dates-event.ts";
import type { Reading } from "./mention.ts";
import { isAside } from "./read-background.ts";
import { type Distance, distanceOfClause, distanceOfNoun } from "./read-distance.ts";

const never: ReadonlySet<number> = new Set();

/** The dates of a sentence that tell when something was said: timex numbers. */
export function sayingTimes(frames: readonly Frame[]): ReadonlySet<number> {
  if (frames.every(({ timexes }) => timexes.length === 0)) return never;
  const times = new Set<number>();
  for (const { timexes } of frames) for (const timex of timexes) times.add(timex);
  return times;
}

/** When the clause's event was: its own date, one that its sentence shares, or the date on which somebody told of it. */
export function timing(hand: Handover, reading: Reading, aside: boolean): { when: When; days: number[] } {
  const { article: { timexes, voices }, sentence, index, clauses } = reading;
  const saying = sayingTimes(voices.frames[index]!);
  const cue = sentence.role === "caption" ? "caption" : "event";
  const { clause } = hand;
  const distance = distanceOf(hand, reading);
  if (distance) return { when: awayFrom(distance, hand, reading, saying), days: [] };
  const confirmed = whenConfirmed(hand, reading);
  if (confirmed) return { when: confirmed, days: [] };
  const named = whenCalled(hand, reading);
  if (named) return { when: named, days: [named.timex!] };
  const { from, to } = hand.span ?? clause;
  const own = datesIn(reading, from, to, saying, hand);
  let { days } = own;
  // "had announced the exchange on November 12": the day of the announcement.
  if (hand.announced && hand.status === "completed" && days[0] !== undefined && clause.verb && reading.chunks[clause.verb.from]!.lower === "had") return { when: { cue: "none", relation: "on" }, days: [] };
  if (isWelcomed(hand, reading)) {
    const welcomed = whenWelcomed(hand, reading, saying, days[0]);
    if (welcomed) return { when: welcomed, days: [] };
  }
  if (days.length === 0 && clause.link === "when") days = dayBeforeWhen(reading, clause, saying, hand);
  if (days.length === 0 && hand.telling !== clause) {
    const told = datesIn(reading, hand.telling.from, hand.telling.to, saying, hand);
    days = told.days;
    // "The exchange on which both agreed may take place next week"
    if (hand.status === "planned" && told.wide !== undefined) own.wide ??= told.wide;
  }
  // "were exchanged and transported on Thursday to Ankara": the day of both
  const next = clauses[clause.index + 1];
  if (days.length === 0 && own.wide === undefined && next?.kind === "coordinate" && next.verb?.from === next.from + 1 && clause.verb?.to === next.from) days = datesIn(reading, next.from, next.to, saying, hand).days.slice(0, 1);
  // "On July 4, in accordance with …, another group was returned", "received 40 bodies on Wednesday and let 25 go".
  for (let other = clause.index - 1; days.length === 0 && own.wide === undefined && other >= 0 && !aside; other -= 1) {
    const before = clauses[other]!;
    if (isAside(before, reading) || before.kind === "relative" || (before.kind === "infinitive" && clause.kind !== "infinitive")) continue;
    // "On June 26 the Red Cross helped to get 14 detainees released"
    const caused = clause.kind === "reduced" && clauses[clause.governor ?? -1]?.kind === "infinitive" && /^(?:get|have|see)$/.test(reading.chunks[clauses[clause.governor!]!.verb!.head]!.lower);
    // "documented the arrival on June 1 of 75 soldiers freed from captivity": the day of their journey.
    if (clause.kind === "relative" || (clause.kind === "reduced" && !caused)) break;
    // The day of an agreement is not the day of what was agreed.
    if (before.verb && hasGroup(reading.chunks[before.verb.head], "agree-verb")) break;
    const shared = datesIn(reading, before.from, before.to, saying, hand);
    // "On Monday the republic said that 28 had been handed over": the day on which it was said.
    // "On the day before, he said, 21 had been set free" counts from another event.
    if (isSay(reading.chunks, before) && clause.kind === "complement" && shared.days[0] !== undefined && !countsFromContext(timexes[shared.days[0]]!)) return { when: { timex: shared.days[0], cue: "statement", relation: "on" }, days: [] };
    days = shared.days.slice(0, 1);
    // "Earlier this week Russia handed over 1,212 bodies and received 27"
    // "In April 2012, the Red Cross helped repatriate 13 prisoners"
    if (days.length === 0 && shared.wide !== undefined && (clause.kind === "coordinate" || (clause.kind === "infinitive" && before.index === clause.governor))) own.wide = shared.wide;
  }
  // "… in a repatriation carried out on Thursday", "a swap that took place on May 6": its noun's own clause.
  if (days.length === 0) days = datesOfNoun(reading, clause, saying, hand);
  // "has released 200 fishermen, who walked over the line on Saturday": their journey tells the day better than whoever speaks.
  if (days.length === 0 && own.wide === undefined) days = datesOfJourney(reading, hand, saying);
  const told = [...saying].find((timex) => isDayValue(timexes[timex]!.value));
  // "For the third time this week …, both confirmed on Thursday": the week counts, the day of saying dates.
  const counts = told !== undefined && hand.status === "completed" && !aside && own.wide !== undefined && /^this\b/i.test(timexes[own.wide]!.text);
  const chosen = days[0] ?? (counts ? undefined : own.wide);
  // "“They are coming home tonight,” he said": counted from the day on which he said it, of which the report says nothing.
  if (chosen !== undefined && hand.status === "completed" && isSpokenToday(chosen, reading)) return { when: { timex: chosen, cue: "statement", relation: "on" }, days: [] };
  if (chosen !== undefined) return { when: { timex: chosen, cue, relation: "on" }, days };
  if (told !== undefined && !aside && clause.kind !== "relative") return { when: { timex: told, cue: "statement", relation: "on" }, days: [] };
  return { when: { cue: "none", relation: "on" }, days: [] };
}

/** "follows a transfer on Wednesday when Russia returned 1,212": the day right before the clause is its own. */
function dayBeforeWhen(reading: Reading, { from }: Clause, saying: ReadonlySet<number>, hand: Handover): number[] {
  const { chunks } = reading;
  const opens = chunks[from]?.lower === "when" ? from : from - 1;
  const at = chunks[opens - 1]?.lower === "," ? opens - 2 : opens - 1;
  return chunks[opens]?.lower === "when" && chunks[at]?.type === "timex" ? datesIn(reading, at, at + 1, saying, hand).days : [];
}

const tidings = new Set(["confirmation", "announcement", "news", "word", "reports", "report"]);

/** "Confirmation of the prisoner swap Sunday came …", "news of the release on Sunday": the day of the word, after the deed; not "the news of Sunday's swap". */
function whenConfirmed({ noun, at }: Handover, { chunks, article: { timexes } }: Reading): When | undefined {
  if (!noun) return undefined;
  const behind = chunks[chunks[at + 1]?.lower === "on" ? at + 2 : at + 1];
  if (behind?.type !== "timex" || !isDayValue(timexes[behind.timex]!.value)) return undefined;
  const of = chunks.slice(Math.max(0, at - 4), at).findLastIndex(({ lower }) => lower === "of");
  const noted = of < 0 ? undefined : chunks[Math.max(0, at - 4) + of - 1];
  return noted && tidings.has(noted.lower) ? { timex: behind.timex, cue: "statement", relation: "on" } : undefined;
}

/**
 * "two days after Monday's exchange of 84 prisoners": Monday is the day of the exchange, and two days after it that of the clause. Must not
 * take "two days after Monday", "Monday's exchange".
 */
function whenCalled({ noun, at }: Handover, { chunks, article: { timexes } }: Reading): When | undefined {
  if (!noun) return undefined;
  for (let back = at - 1; back > 0 && back >= at - 3; back -= 1) {
    const [chunk, owner] = [chunks[back - 1]!, chunks[back]!.lower];
    if (chunk.type === "timex" && /^['’]s$/.test(owner)) {
      const { text, days, reference } = timexes[chunk.timex]!;
      if (!days || days.start !== days.end || reference === undefined || !/ (?:after|before|following) /i.test(text)) return undefined;
      return { timex: chunk.timex, cue: "event", relation: "on", shift: daysBetween(days.start, reference) };
    }
    if (!/^[\p{L}-]+$/u.test(owner)) return undefined;
  }
  return undefined;
}

/** "welcomed the exchange", "praised the release of 45"; not "welcomed 45 soldiers home". */
const isWelcomed = ({ noun, at, clause: { verb } }: Handover, { chunks }: Reading): boolean =>
  noun && verb !== undefined && at > verb.head && welcoming.has(chunks[verb.head]!.lower);

const welcoming = new Set(["welcomed", "welcomes", "praised", "praises", "applauded", "applauds", "lauded", "lauds", "hailed", "hails", "celebrated"]);

/**
 * "On Saturday the UN welcomed the exchange of 48 prisoners", "welcomed the exchange, its spokeswoman said Thursday": others praise it that
 * day or the day after. "welcomed on Sunday yesterday's exchange" was written on that Sunday, whenever it was printed.
 */
function whenWelcomed(hand: Handover, reading: Reading, saying: ReadonlySet<number>, day: number | undefined): When | undefined {
  const { at, clause } = hand;
  const { chunks, article: { timexes } } = reading;
  // "the exchange that took place on Saturday"
  const [held] = datesOfNoun(reading, clause, saying, hand);
  if (held !== undefined) return { timex: held, cue: "event", relation: "on" };
  const own = chunks.slice(clause.verb!.to, at).findLast((chunk, index, zone) => chunk.type === "timex" && index >= zone.length - 3 && zone[index - 1]?.lower !== "on");
  const said = [day, ...saying].find((timex) => timex !== undefined && (own?.type !== "timex" || timex !== own.timex) && isDayValue(timexes[timex]!.value));
  if (own?.type === "timex") {
    const written = said !== undefined && timexes[own.timex]!.rule === "yesterday" && timexes[own.timex]!.days?.start === timexes[said]!.days?.start;
    return { timex: own.timex, cue: "event", relation: "on", ...(written && { shift: -1 }) };
  }
  const behind = day !== undefined && chunks.findIndex((chunk) => chunk.type === "timex" && chunk.timex === day) > at;
  return said === undefined || behind ? undefined : { timex: said, cue: "statement", relation: "by" };
}

/** "were home by Tuesday night", "freed before Christmas": not after that day. Must not take "before Friday's talks" of a plan, "by the Friday deadline". */
export function boundOf({ span, clause, status }: Handover, { article: { timexes }, chunks }: Reading): When | undefined {
  if (status !== "completed") return undefined;
  const { from, to } = span ?? clause;
  for (let at = Math.max(1, from); at < to; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.type !== "timex") continue;
    const { lower } = chunks[at - 1]!;
    if (lower !== "by" && lower !== "before") continue;
    const { days, value } = timexes[chunk.timex]!;
    if (days && days.start === days.end && isDayValue(value)) return { timex: chunk.timex, cue: "event", relation: lower };
  }
  return undefined;
}

/** "today" or "tonight" within quotation marks. */
function isSpokenToday(timex: number, { chunks, article: { timexes } }: Reading): boolean {
  if (!/^(?:today|tonight|this-part)$/.test(timexes[timex]!.rule)) return false;
  const at = chunks.findIndex((chunk) => chunk.type === "timex" && chunk.timex === timex);
  let open = false;
  for (let index = 0; index < at; index += 1) {
    const { lower } = chunks[index]!;
    if (lower === "“" || lower === "«") open = true;
    else if (lower === "”" || lower === "»") open = false;
    else if (lower === '"') open = !open;
  }
  return open;
}

/** The day on which those moved are said to have crossed or come home, in a clause behind their name. */
function datesOfJourney(reading: Reading, hand: Handover, saying: ReadonlySet<number>): number[] {
  const { chunks, clauses } = reading;
  if (hand.noun || hand.status !== "completed") return [];
  const journey = clauses.find(({ kind, antecedent, verb }) => kind === "relative" && antecedent !== undefined && hand.themes.some(({ from, to }) => antecedent >= from && antecedent <= to + 1) && verb && (hasGroup(chunks[verb.head], "arrive") || hasGroup(chunks[verb.head], "return") || /^(?:walked|crossed|flew|flown|landed|reached|travelled|traveled|taken|driven)$/.test(chunks[verb.head]!.lower)));
  return journey ? datesIn(reading, journey.from, journey.to, saying, hand).days.slice(0, 1) : [];
}

/** "A day after …" before the clause of a verb or before a noun. */
export const distanceOf = ({ noun, at, clause }: Handover, { chunks, article: { timexes } }: Reading): Distance | undefined =>
  noun ? distanceOfNoun(at, chunks, timexes) : distanceOfClause(clause, chunks, timexes);

/** The day from which "a day after …" counts back is the one that the sentence gives beside it; without one nothing is known. */
function awayFrom({ days, at, counted }: Distance, hand: Handover, reading: Reading, saying: ReadonlySet<number>): When {
  const { clauses, chunks, article: { timexes } } = reading;
  const unknown: When = { cue: "none", relation: "on" };
  if (days === undefined) return unknown;
  if (counted !== undefined) return { timex: counted, cue: "event", relation: "on", shift: days };
  const before = clauses.findLast(({ from, index }) => from <= at && index <= hand.clause.index);
  const main = clauses.find(({ kind, index }) => kind === "main" && index > hand.clause.index);
  // "On Friday, a day after he was freed": what stands before the length, or else the clause that follows.
  const beside = datesIn(reading, before?.from ?? 0, at, saying, hand).days[0] ?? (main && hand.clause.index === 0 ? datesIn(reading, main.from, main.to, saying, hand).days[0] : undefined);
  const base = beside ?? [...saying].find((timex) => isDayValue(timexes[timex]!.value) && chunks.some((chunk) => chunk.type === "timex" && chunk.timex === timex));
  return base === undefined ? unknown : { timex: base, cue: "event", relation: "on", shift: days };
}

/** The date of a clause that tells when the exchange named before it took place. */
function datesOfNoun(reading: Reading, clause: Clause, saying: ReadonlySet<number>, hand: Handover): number[] {
  const { chunks, clauses } = reading;
  for (const child of clauses) {
    if (child.index <= clause.index || !child.verb) continue;
    const tells = hasGroup(chunks[child.verb.head], "take-place") || (hand.status !== "completed" && (hasGroup(chunks[child.verb.head], "plan") || /^set\b/.test(chunks[child.verb.head]!.lower)));
    if (!tells) continue;
    // "the swap of 84 prisoners; it was carried out on 14 August"
    if (hand.noun && child.subject.to - child.subject.from === 1 && /^(?:it|this)$/.test(chunks[child.subject.from]!.lower)) {
      const { days } = datesIn(reading, child.from, child.to, saying, hand);
      if (days[0] !== undefined) return days;
    }
    if ((child.kind !== "reduced" && child.kind !== "relative") || child.antecedent === undefined || child.antecedent < clause.from || child.antecedent >= clause.to) continue;
    const near = chunks.slice(Math.max(clause.from, child.antecedent - 6), child.antecedent + 1);
    if (!near.some((noun) => hasAnyGroup(noun, ["exchange-noun", "release-noun", "repatriation-noun"]))) continue;
    // "after a swap that …": another event than the clause's own.
    if (!hand.noun && /^(?:after|following|before)$/.test(chunks.slice(Math.max(clause.from, child.antecedent - 4), child.antecedent).find(({ lower }) => /^(?:after|following|before)$/.test(lower))?.lower ?? "")) continue;
    const { days } = datesIn(reading, child.from, child.to, saying, hand);
    if (days[0] !== undefined) return days;
  }
  return [];
}

/** The dates of a stretch that can be a handover's, or an agreement's: single days, and the first wider span. */
export function datesIn({ article, chunks, zones, sentence, index }: Reading, from: number, to: number, saying: ReadonlySet<number>, hand: Pick<Handover, "status">, ofAgreement = false): { days: number[]; wide?: number } {
  const { timexes } = article;
  const days: number[] = [];
  let wide: number | undefined;
  const [first, next] = chunks;
  const opening = from === 0 && sentence.depth === 0 && first?.type === "timex" && /^\p{Lu}/u.test(next?.text ?? "") ? first.timex : undefined;
  for (let at = from; at < to; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.type !== "timex" || saying.has(chunk.timex)) continue;
    const zone = zones.find((one) => at >= one.from && at < one.to);
    // "under the Istanbul agreements on Friday": a weekday that no "reached" or "made" leads is the handover's.
    if (zone && !(chunks[at - 1]?.lower === "on" && hasGroup(chunks[at - 2], "agreement-noun") && /WXX|W\d\d-|-\d\d$/.test(timexes[chunk.timex]!.value) && /day/i.test(chunk.text) && !/\d/.test(chunk.text))) continue;
    const timex = timexes[chunk.timex]!;
    if (!datesEvent(timex, chunks, at, hand.status) || (!ofAgreement && datesAgreement(chunks, at)) || !hasAnchor(timex, { article, sentence, index })) continue;
    if (!isDayValue(timex.value)) wide ??= chunk.timex;
    // "December 15 According to the agency, they were exchanged on the 14th": the day of the report, as in a dateline
    else if (days.length === 1 && opening === days[0] && chunks[at - 1]?.lower === "on") days[0] = chunk.timex;
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
  // Or from the day told last, at most six sentences before.
  for (let back = index - 1; back >= 0 && back >= index - 6; back -= 1) {
    const last = sentences[back]!.chunks.findLast((chunk) => chunk.type === "timex" && isDayValue(timexes[chunk.timex]!.value));
    if (last?.type === "timex") return timexes[last.timex]!.days?.start === timex.reference;
  }
  return false;
}
