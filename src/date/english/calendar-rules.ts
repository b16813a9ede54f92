import { rule, type Match } from "../rule.ts";
import { words } from "./words.ts";

/**
 * A figure after a comma is the year only if no counted noun follows: "On June 9, 2000 soldiers", "May 5, 1200 bodies"
 * against "on June 9, 2000, in Moscow" and "his June 9, 2000 speech".
 */
function yearIsNoCount({ tokens, to }: Match): boolean {
  const [comma, last, next] = [tokens[to - 2], tokens[to - 1], tokens[to]];
  if (last?.kind !== "number" || last.text.length !== 4 || comma?.text !== ",") return true;
  return !(next?.kind === "word" && !next.capital && /[^s']s$|ies$|men$|people$/.test(next.text) && !["was", "has", "its", "is", "as", "this", "does"].includes(next.text));
}

/** "in May", "early March", "until August": alone, a month that is also a verb or a name needs a cue before it. */
function monthAlone({ tokens, from, to }: Match): boolean {
  const month = tokens[from]!;
  const next = tokens[to];
  // "June Smith", "April Ryan said", "March 2" of another rule, "Augusta"; a capitalised name follows.
  if (!month.senses?.ambiguous) return month.capital || Boolean(tokens[from - 1]?.senses?.monthCue);
  const before = tokens[from - 1];
  const cue = before?.text === "-" ? tokens[from - 2] : before;
  return Boolean(cue?.senses?.monthCue) && !(next?.kind === "word" && next.capital && before?.text === "for");
}

/** The years that news speaks of; 1200 or 1750 alone is a count more often. */
function yearAlone({ tokens, from, to }: Match): boolean {
  const token = tokens[from]!;
  const before = tokens[from - 1];
  const next = tokens[to];
  if (token.kind === "word") return true;
  const cued = before !== undefined && yearCues.has(before.text);
  if (token.value < (cued ? 1500 : 1900) || token.value > 2099) return false;
  if (token.glued && before && /[-/]/.test(before.text) && tokens[from - 2]?.kind === "number" && tokens[from - 2]?.glued) return false;
  // "2000 soldiers", "1950 people": a plural noun in lower case is counted, unless a cue says that a year is meant.
  if (next?.kind === "word" && !next.capital && !cued && /[^s']s$|ies$|men$|people$/.test(next.text) && !["was", "has", "its", "is", "as", "this", "does"].includes(next.text)) return false;
  // "2082.1", "No. 1987", "Flight 1999", "Resolution 2025"
  if (before?.text === "." && tokens[from - 2]?.text === "no") return false;
  if (before && ["flight", "resolution", "bill", "route", "highway", "room", "page", "number", "$", "€", "£"].includes(before.text)) return false;
  return true;
}

const yearCues = new Set(["in", "since", "by", "until", "till", "from", "of", "during", "before", "after", "through", "early", "late", "mid", "fiscal", "between", "year", "for", "throughout"]);

export const calendarRules = [
  // "2025-06-12"; not the telephone number "2025-06-1234"
  rule("iso-date", "<iso>", ({ iso }) => ({ kind: "date", ...iso })),
  // "14/09/2024", "12.06.25"; not the version "1.5.2", the fraction "1/2", "9/11"
  rule("numeric-date", "<numeric>", ({ numeric }) => ({ kind: "numeric", ...numeric })),
  // "June 12", "Thursday, June 12, 2025", "Aug. 7, 1998", "this coming Sunday, March eighth"; not "June 9, 24 wounded", "March 3,000 km"
  rule("month-day", "[ this|last|next ] [ coming|past ] [ <weekday?> [ , ] ] <month> [ the ] <day> [ [ , ] <year?> ]", ({ month, day, year, weekday }, { tokens, from }) => ({ kind: "date", year, month, day, weekday, direction: tokens[from]!.text === "last" ? "last" : undefined }), { when: yearIsNoCount }),
  rule("month-day", "[ <weekday?> [ , ] ] <month> [ the ] <day>", ({ month, day, weekday }) => ({ kind: "date", month, day, weekday })),
  // "12 June 2025", "Friday 13 June", "the 12th of June"; not "24 may", "5 march on"
  rule("day-month", "[ <weekday?> [ , ] [ the ] ] <day> <month> [ [ , ] <year?> ]", ({ month, day, year, weekday }) => ({ kind: "date", year, month, day, weekday }), { when: yearIsNoCount }),
  rule("day-month", "[ <weekday?> [ , ] [ the ] ] <nthday> [ day ] of <month> [ [ , ] <year?> ]", ({ nthday, month, year, weekday }) => ({ kind: "date", year, month, day: nthday, weekday })),
  // "June 12 this year", "12 June last year"
  rule("month-day-of-year", "<month> <day> [ of|, ] this|last|next year", ({ month, day }, match) => ({ kind: "date", month, day, yearShift: yearShift(match) })),
  rule("day-month-of-year", "<day> <month> [ of|, ] this|last|next year", ({ month, day }, match) => ({ kind: "date", month, day, yearShift: yearShift(match) })),
  // "July 1997", "January of 1998", "Sept., 1989"; not "May 24 2025"
  rule("month-year", "<month> [ of|, ] <year>", ({ month, year }) => ({ kind: "date", month, year }), { when: (match) => yearIsNoCount(match) }),
  rule("month-of-year", "<month> [ of ] this|last|next year", ({ month }, match) => ({ kind: "date", month, yearShift: yearShift(match) })),
  rule("month-directed", "last|past|this|next|coming <month>", ({ month }, { tokens, from }) => ({ kind: "date", month, direction: direction(tokens[from]!.text) })),
  // "in June", "July"; not "may", "march", "March on" at the beginning of a sentence
  rule("month", "<month>", ({ month }) => ({ kind: "date", month }), { when: monthAlone }),
  // "in 2022", "1996", "the year two thousand"; not "2000 soldiers", "Flight 1999", "$2000"
  rule("year", "<year>", ({ year }) => ({ kind: "date", year }), { when: yearAlone }),
  rule("named-year", "[ the ] year <year>", ({ year }) => ({ kind: "date", year })),
  rule("fiscal-year", "[ the ] fiscal [ year ] <year>", ({ year }) => ({ kind: "date", year })),
  // "the 1960s", "the '80s", "the eighties"; not "in his 80s"
  rule("decade", "<decade>", ({ decade }) => ({ kind: "literal", type: "DATE", value: decade, days: { start: `${decade}0-01-01`, end: `${decade}9-12-31` } })),
  // "the 19th century", "the twentieth century"
  rule("century", "<nth> century", ({ nth }) => ({ kind: "literal", type: "DATE", value: String(nth - 1).padStart(2, "0") })),
  // "Christmas", "last Thanksgiving", "Election Day 2000"
  ...Object.entries(words.holidays).flatMap(([name, holiday]) => [
    rule("holiday", `[ last|this|next ] ${name} [ [ , ] <year?> ]`, ({ year }, { tokens, from }) => ({
      kind: "holiday", holiday, year, direction: direction(tokens[from]!.text),
    }), { when: ({ tokens, from, to }) => (tokens[from]!.capital || tokens[from + 1]!.capital) && !/^(?:week|weekend|season|card|tree|party|shopping|holiday|holidays|present|presents|egg|parade)$/.test(tokens[to]?.text ?? "") }),
  ]),
];

function direction(word: string): "last" | "this" | "next" | undefined {
  if (word === "last" || word === "past") return "last";
  if (word === "next" || word === "coming") return "next";
  return word === "this" ? "this" : undefined;
}

function yearShift({ tokens, to }: Match): number {
  const word = tokens[to - 2]!.text;
  return word === "last" ? -1 : word === "next" ? 1 : 0;
}
