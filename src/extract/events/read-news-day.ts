import { shiftDays } from "../../date/calendar.ts";
import type { Day, Timex, When } from "../../record.ts";
import { datesEvent, isDayValue } from "../mentions/dates-event.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import { hasAnyGroup, hasGroup } from "../sentences/tag-chunks.ts";
import { words } from "../sentences/word-classes.ts";
import { isHandover, isOfThings } from "../sides/named-exchanges.ts";

/**
 * Reads the one day that an article's first paragraph names, or else the captions of its pictures: the day of news that
 * no clause dates ("Kyiv and Moscow trade 35 for 35" above "They stepped off the plane on Saturday"). It is that of
 * publication or the day before, or one of those since the talks that it names; an article that carries no date can have a picture with a full one. A first paragraph
 * that itself tells of the handover ("Sixty-four soldiers arrived on Monday after the rebels had let them go") may be of
 * a week before, and so may news that is called by its day further down ("Monday's release took hours").
 */
export function readNewsDay(sentences: readonly Sentence[], timexes: readonly Timex[], published: Day | undefined): When | undefined {
  const fits = ({ basis, days }: Timex, within: number) => days !== undefined && (published === undefined ? basis === "stated" : days.start <= published && days.start >= shiftDays(published, -within));
  const dayIn = (some: readonly Sentence[], within: number): number | undefined => {
    // "exchanged barbs on Monday over 40 prisoners" tells of another matter.
    const named = some.filter(({ chunks }) => !chunks.some((chunk, at) => hasGroup(chunk, "exchange-verb") && isOfThings(chunks, at))).flatMap(({ chunks }) => chunks.flatMap((chunk, at) => (chunk.type === "timex" && isDayValue(timexes[chunk.timex]!.value) && datesEvent(timexes[chunk.timex]!, chunks, at, "completed") ? [chunk.timex] : [])));
    const [first] = named;
    return first !== undefined && new Set(named.map((timex) => timexes[timex]!.value.slice(0, 10))).size === 1 && fits(timexes[first]!, within) ? first : undefined;
  };
  const operation = published === undefined ? undefined : dayOfOperation(sentences, timexes, published);
  if (operation !== undefined) return { timex: operation, cue: "event", relation: "on" };
  const first = sentences.filter(({ depth }) => depth === 0);
  const lede = dayIn(first, 1) ?? (first.every(({ chunks }) => !chunks.some((chunk) => hasAnyGroup(chunk, ["agree-verb", "talks", "plan"]))) ? dayIn(first.filter(({ chunks }) => chunks.some(isHandover)), 6) : undefined);
  const day = lede ?? (published === undefined ? undefined : dayOfName(sentences, timexes, published) ?? dayBelow(sentences, timexes, published));
  if (day !== undefined) return { timex: day, cue: "statement", relation: "on" };
  // "Talks ended on Thursday with the two agreeing to a swap", in a paper of Saturday: what followed them was on either day or between.
  const talks = published === undefined ? undefined : dayOfTalks(first, timexes, published);
  if (talks !== undefined) return { timex: talks, cue: "statement", relation: "after" };
  // An undated article's picture may be of long before: it has to show the freed, or what brought them.
  const caption = dayIn(sentences.filter(({ role, chunks }) => role === "caption" && (published !== undefined || chunks.some((chunk) => isHandover(chunk) || hasGroup(chunk, "exchange-noun") || /^(?:planes?|bus(?:es)?|convoys?|former|freed)$/.test(chunk.lower)))), 1);
  return caption === undefined ? undefined : { timex: caption, cue: "caption", relation: "on" };
}

/** The one day of the week before that the first paragraph names beside talks or an agreement. */
function dayOfTalks(first: readonly Sentence[], timexes: readonly Timex[], published: Day): number | undefined {
  // "were let go after talks on Monday": what the paragraph itself tells of happened later.
  if (first.some(({ groups }) => ["give", "receive", "return", "arrive"].some((group) => groups.has(group)))) return undefined;
  const named = first.filter(({ groups }) => groups.has("talks") || groups.has("agree-verb")).flatMap(({ chunks }) => chunks.flatMap((chunk) => (chunk.type === "timex" && isDayValue(timexes[chunk.timex]!.value) ? [chunk.timex] : [])));
  const days = named.map((timex) => timexes[timex]!.days?.start);
  const [day] = days;
  return day !== undefined && days.every((other) => other === day) && day < published && day >= shiftDays(published, -weekReach) ? named[0] : undefined;
}

/** How many paragraphs below the lede still tell of its news. */
const newsDepth = 3;

/**
 * The day that the paragraphs below the lede give to the journey home, to the handover or to what somebody said of it: "They walked
 * free on Wednesday", "He welcomed it in a statement on Friday". What is told of on one day did not happen on the next.
 */
function dayBelow(sentences: readonly Sentence[], timexes: readonly Timex[], published: Day): number | undefined {
  const eve = shiftDays(published, -1);
  let first: number | undefined;
  for (const { role, depth, chunks } of sentences) {
    if (role !== "body" || depth < 1 || depth > newsDepth) continue;
    for (let at = 0; at < chunks.length; at += 1) {
      const chunk = chunks[at]!;
      if (chunk.type !== "timex" || !isDayValue(timexes[chunk.timex]!.value)) continue;
      const start = timexes[chunk.timex]!.days?.start;
      if (start === undefined || start < eve || start > published || (first !== undefined && timexes[first]!.days!.start <= start)) continue;
      if (tellsOfNews(chunks, at) && datesEvent(timexes[chunk.timex]!, chunks, at, "completed")) first = chunk.timex;
    }
  }
  return first;
}

/** How many days back a weekday's bare name may reach. */
const weekReach = 6;
/** How many days before its report an operation can have been: some are told of a week later. */
const operationReach = 31;

/**
 * "The Red Cross said on Thursday that 23 people had been freed … the operation took place on Dec. 31": the one day that the text gives
 * to it beats the day on which somebody spoke. Not "a rescue operation", "the military operation began".
 */
function dayOfOperation(sentences: readonly Sentence[], timexes: readonly Timex[], published: Day): number | undefined {
  const told = sentences.filter(({ role }) => role === "body").flatMap(({ chunks }) => chunks.flatMap((chunk, at) => {
    if (chunk.lower !== "operation" || !/^(?:the|this)$/.test(chunks[at - 1]?.lower ?? "") || !hasGroup(chunks[at + 1], "take-place")) return [];
    const day = chunks[at + 2]?.lower === "on" ? chunks[at + 3] : chunks[at + 2];
    return day?.type === "timex" && isDayValue(timexes[day.timex]!.value) ? [day.timex] : [];
  }));
  const days = told.map((timex) => timexes[timex]!.days?.start);
  const [day] = days;
  return day !== undefined && days.every((other) => other === day) && day <= published && day >= shiftDays(published, -operationReach) ? told[0] : undefined;
}

/** What carries the freed. */
const journeys = words("flight flights plane planes convoy convoys operation mission airlift");
/** Behind these the day is that of what went before: "a week after Monday's swap", "smaller than Friday's release". */
const linksToOther = words("after since following than before from until unlike like");

/**
 * The day by whose name the paragraphs below the lede call the news: "had promised Monday's release in February", "Saturday's first
 * flight brought 120 prisoners"; not "days after Monday's swap", "Monday's planned release", "Monday's talks". None where there are two.
 */
function dayOfName(sentences: readonly Sentence[], timexes: readonly Timex[], published: Day): number | undefined {
  const earliest = shiftDays(published, -weekReach);
  const named = sentences.filter(({ role, depth }) => role === "body" && depth >= 1 && depth <= newsDepth).flatMap(({ chunks }) => chunks.flatMap((chunk, at) => (chunk.type === "timex" && namesNews(chunks, at) ? [chunk.timex] : [])))
    .filter((timex) => timexes[timex]!.rule === "weekday" && timexes[timex]!.days !== undefined);
  const [first] = named;
  const start = first === undefined ? undefined : timexes[first]!.days!.start;
  return start !== undefined && start >= earliest && start <= published && named.every((timex) => timexes[timex]!.days!.start === start) ? first : undefined;
}

function namesNews(chunks: Sentence["chunks"], day: number): boolean {
  if (!/^['’]s$/.test(chunks[day + 1]?.lower ?? "") || linksToOther.has(chunks[day - 1]?.lower ?? "")) return false;
  const noun = chunks.slice(day + 2, day + 5).find((chunk) => hasAnyGroup(chunk, ["exchange-noun", "release-noun", "repatriation-noun"]) || chunk.lower === "liberation" || journeys.has(chunk.lower));
  if (!noun || chunks.slice(day + 2, chunks.indexOf(noun)).some((chunk) => hasAnyGroup(chunk, ["plan", "talks"]) || /^(?:planned|expected|previous|earlier|failed|cancelled|canceled)$/.test(chunk.lower))) return false;
  return !journeys.has(noun.lower) || chunks.some((chunk) => hasGroup(chunk, "captives") || isHandover(chunk));
}

function tellsOfNews(chunks: Sentence["chunks"], day: number): boolean {
  if (chunks.some((chunk, at) => hasAnyGroup(chunk, ["agree-verb", "talks"]) || (at < day && hasGroup(chunk, "plan")) || (hasGroup(chunk, "exchange-verb") && isOfThings(chunks, at)))) return false;
  return chunks.some((chunk) => isHandover(chunk) || hasGroup(chunk, "arrive")) ||
    (chunks.some(({ lower }) => lower === "it" || lower === "this") && chunks.some((chunk) => hasGroup(chunk, "say") || chunk.lower === "statement"));
}
