import type { Token } from "../read-tokens.ts";
import type { Meaning } from "../meaning.ts";
import { rule, type Match, type Rule } from "../rule.ts";
import { directionOf, shiftOf } from "./directions.ts";

const wordBefore = ({ tokens, from }: Match) => tokens[from - 1]?.text ?? "";

/** Weeks, weekends, months, seasons and years told by their place. */
export const periodRules: Rule[] = [
  // "last week", "this month", "next year", "the current quarter"; not "the last day", "this hour", "last days", "the last year of the war"
  rule("unit-directed", "last|this|next|coming|current <unit>", ({ unit }, { tokens, from }) => ({
    kind: "shift", unit, by: shiftOf(tokens[from]!.text), from: "publication",
  }), { when: (match) => isPeriod(match) && !isPartOfThing(match) }),
  rule("unit-directed", "this|the coming|past|current <unit>", ({ unit }, { tokens, from }) => ({
    kind: "shift", unit, by: shiftOf(tokens[from + 1]!.text), from: "publication",
  }), { when: (match) => isPeriod(match) && !isStretchUpToNow(match) }),
  // "talks in Istanbul final month.": a machine's paraphrase of "last month"; not "the final week of the campaign"
  rule("paraphrased-last", "final week|month|year", (_, { tokens, to }) => ({
    kind: "shift", unit: tokens[to - 1]!.senses!.unit!, by: -1, from: "publication",
  }), { when: (match) => !["the", "'s"].includes(wordBefore(match)) && match.tokens[match.to]?.kind !== "word" }),
  // "the week before last", "the weekend after next"; not "the week before"
  rule("before-last", "the week|weekend|month|year before last", (_, { tokens, from }) => ({
    kind: "shift", unit: tokens[from + 1]!.senses!.unit!, by: -2, from: "publication",
  })),
  rule("after-next", "the week|weekend|month|year after next", (_, { tokens, from }) => ({
    kind: "shift", unit: tokens[from + 1]!.senses!.unit!, by: 2, from: "publication",
  })),
  // "the week of March 6", "the weekend of 7 June", "the week beginning 9 June 2025"; not "the week of talks"
  rule("week-of", "[ the ] week|weekend of|beginning|starting <month> <day> [ [ , ] <year?> ]", ({ month, day, year }, { tokens, from }) => ({
    kind: "shift", unit: unitIn(tokens[from]!, tokens[from + 1]!), by: 0, from: { kind: "date", month, day, year },
  })),
  rule("week-of", "[ the ] week|weekend of|beginning|starting <day> <month> [ [ , ] <year?> ]", ({ month, day, year }, { tokens, from }) => ({
    kind: "shift", unit: unitIn(tokens[from]!, tokens[from + 1]!), by: 0, from: { kind: "date", month, day, year },
  })),
  // "week 24 of 2025", "calendar week 24"; not "week 24 of the war", "week 60 of 2025"
  rule("week-number", "[ calendar ] week <n> of|in <year>", ({ n, year }) => ({ kind: "week", week: n.value!, year }), { when: isWeekNumber }),
  rule("week-number", "calendar week <n> [ [ of ] <year?> ]", ({ n, year }) => ({ kind: "week", week: n.value!, year }), { when: isWeekNumber }),
  // "the week to June 8", "in the week ending Sunday": the seven days up to it; not "the week to come"
  rule("week-up-to", "[ the ] week to|ending|ended [ on ] <month> <day> [ [ , ] <year?> ]", ({ month, day, year }) => weekUpTo({ kind: "date", month, day, year })),
  rule("week-up-to", "[ the ] week to|ending|ended [ on ] <day> <month> [ [ , ] <year?> ]", ({ month, day, year }) => weekUpTo({ kind: "date", month, day, year })),
  // "the turn of the year": about it
  rule("turn-of-year", "the turn of the <unit>", () => ({ kind: "none" })),
  // "in the week", "earlier in the month"; not "the week" as a subject
  rule("week-under-way", "the week", () => ({ kind: "shift", unit: "week", by: 0, from: "publication" }), { when: followsLink }),
  rule("month-under-way", "the month", () => ({ kind: "shift", unit: "month", by: 0, from: "publication" }), { when: followsLink }),
  // "this century"; not "the last century", a stretch of time
  rule("this-century", "this century", () => ({ kind: "shift", unit: "century", by: 0, from: "publication" })),
  // "by the end of year", "before the end of month"; not "the time of year"
  rule("period-end", "the end of year|month", (_, { tokens, to }) => ({
    kind: "shift", unit: tokens[to - 1]!.senses!.unit!, by: 0, from: "publication",
  }), { portion: "end" }),
  // "the weekend", "over weekend"; not "weekend trip"
  rule("weekend", "the [ long|holiday ] weekend", () => ({ kind: "shift", unit: "weekend", by: 0, from: "publication" })),
  rule("weekend", "weekend", () => ({ kind: "shift", unit: "weekend", by: 0, from: "publication" }), { when: (match) => wordBefore(match) === "over" }),
  // "since year-end": its last day; "by year-end", "by the year's end": the days before it; not "the year ends"
  rule("since-year-end", "year ~ end", () => ({ kind: "date", month: 12, day: 31, direction: "last" }), { when: (match) => wordBefore(match) === "since" }),
  rule("year-end", "[ the ] year [ 's ] ~ end", () => ({ kind: "shift", unit: "year", by: 0, from: "publication" }), { portion: "end" }),
  // "this time last year", "the same day last year"; not "this time", "the same day"
  rule("time-last-year", "this time last year", () => ({ kind: "shift", unit: "year", by: -1, from: "publication" })),
  rule("day-last-year", "the same|this day last year", () => ({ kind: "shift", unit: "year", by: -1, from: "publication", exact: true })),
  // "spring 2022", "in the winter of 1994"; not "the fall of Kabul"
  rule("season-year", "[ the ] <season> [ of|, ] <year>", ({ season, year }) => ({ kind: "season", season, year })),
  rule("season-of-year", "[ the ] <season> [ of ] last|this|next year", ({ season }, { tokens, to }) => ({
    kind: "season", season, yearShift: shiftOf(tokens[to - 2]!.text),
  })),
  // "last spring", "this past summer"; not "last springs"
  rule("season-directed", "[ this ] last|this|next|past|coming <season>", ({ season }, { tokens, to }) => ({
    kind: "season", season, direction: directionOf(tokens[to - 2]!.text),
  })),
  // "the summer", "since spring"; not "the fall of the city", "they spring up", "leaves fall"
  rule("season", "the <season>", ({ season }) => ({ kind: "season", season }), {
    when: (match) => match.tokens[match.to]?.text !== "of" && (match.tokens[match.to - 1]!.text !== "fall" || seasonCues.has(wordBefore(match))),
  }),
  rule("season", "<season>", ({ season }) => ({ kind: "season", season }), {
    when: (match) => seasonCues.has(wordBefore(match)) && match.tokens[match.to]?.text !== "of" && match.tokens[match.from]!.text !== "fall" && !match.tokens[match.from]!.capital,
  }),
];

function isWeekNumber({ tokens, from, to }: Match): boolean {
  const week = tokens.slice(from, to).find(({ kind, text }) => kind === "number" && text.length <= 2);
  return week !== undefined && week.value >= 1 && week.value <= 53;
}

function weekUpTo(last: Meaning): Meaning {
  return { kind: "range", first: { kind: "shift", unit: "day", by: -6, from: last }, last };
}

function unitIn(first: Token, second: Token): "week" | "weekend" {
  return first.text === "weekend" || second.text === "weekend" ? "weekend" : "week";
}

const seasonCues = new Set(["in", "since", "until", "by", "early", "late", "mid", "during", "before", "all", "through", "over", "throughout"]);

function followsLink({ tokens, from, to }: Match): boolean {
  return tokens[from - 1]?.senses?.link === true && !isCompound(tokens[to]);
}

/** "this year-end", "this month-long truce"; not "next year - if it holds", where a dash parts what follows. */
function isCompound(next: Token | undefined): boolean {
  return next?.text === "-" && next.glued;
}

/** A day or an hour is not told by "this" or "next" alone, and "last days" is a stretch of time. */
function isPeriod({ tokens, from, to }: Match): boolean {
  const last = tokens[to - 1]!;
  if (last.text.endsWith("s") || ["second", "minute", "hour", "day", "century"].includes(last.senses!.unit!) || isCompound(tokens[to])) return false;
  return tokens[from - 1]?.text !== "the" || ["week", "month", "quarter", "year"].includes(last.text);
}

/** "in the last year of the war", "the last week of talks": of a thing, and not of the calendar. */
function isPartOfThing({ tokens, from, to }: Match): boolean {
  return tokens[from - 1]?.text === "the" && ["last", "next"].includes(tokens[from]!.text) && tokens[to]?.text === "of";
}

/** "in the past week" means the last seven days, where "last week" is that of the calendar; "the past weekend" is one. */
function isStretchUpToNow({ tokens, from, to }: Match): boolean {
  return tokens[from]!.text === "the" && tokens[from + 1]!.text === "past" && tokens[to - 1]!.text !== "weekend";
}
