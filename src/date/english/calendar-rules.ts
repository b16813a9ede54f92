import { rule, type Match, type Rule } from "../rule.ts";
import { directionOf, shiftOf } from "./directions.ts";
import { lonelyDaysEnd } from "../add-listed-days.ts";
import type { Meaning, Portion } from "../meaning.ts";
import { names } from "./names.ts";

/** The words for a part of a month, as a pattern, and the part that they mean. */
const monthParts: [words: string, portion: Portion][] = [
  ["first half", "firsthalf"], ["second|latter half", "secondhalf"], ["first|opening|early days", "early"], ["last|final|closing days", "end"],
  ["first week", "week1"], ["second week", "week2"], ["third week", "week3"], ["fourth week", "week4"], ["last|final week", "lastweek"],
];

const romanMonths = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** Dates, months and years told by name or number. */
export const calendarRules: Rule[] = [
  // "2025-06-12"; not the telephone number "2025-06-1234"
  rule("iso-date", "<iso>", ({ iso }) => ({ kind: "date", ...iso })),
  // "2025-W24"; not "2025-W60", "in 2025 - W 24"
  rule("iso-week", "<n> - w <day>", ({ day }, { tokens, from }) => ({ kind: "week", week: day, year: tokens[from]!.value }), {
    when: ({ tokens, from, to }) => /^(?:19|20)\d\d$/.test(tokens[from]!.text) && tokens[from + 2]!.capital && [1, 2, 3].every((next) => tokens[from + next]!.glued) && tokens[to - 1]!.value <= 53 && to === from + 4 &&
      !(tokens[to]?.glued && tokens[to]!.kind !== "mark"),
  }),
  // "12.VI.2025", "12-VI-2025": the month as in documents of Poland, Hungary and Russia; not "12.VI" of a list, "12.v.2025" of a version
  rule("roman-month", `<n> .|- ${romanMonths.join("|")} .|- <n>`, (_, { tokens, from }) => ({
    kind: "date", day: tokens[from]!.value, month: romanMonths.indexOf(tokens[from + 2]!.text) + 1, year: tokens[from + 4]!.value,
  }), { when: isRomanDate }),
  rule("roman-month", `<n> ${romanMonths.join("|")} <n>`, (_, { tokens, from }) => ({
    kind: "date", day: tokens[from]!.value, month: romanMonths.indexOf(tokens[from + 1]!.text) + 1, year: tokens[from + 2]!.value,
  }), { when: isRomanDate }),
  // "14/09/2024", "12.06.25"; not the version "1.5.2", the fraction "1/2", "9/11"
  rule("numeric-date", "<numeric>", ({ numeric }) => ({ kind: "numeric", ...numeric })),
  // "June 12", "Thursday, June 12, 2025", "Aug. 7, 1998", "last Oct. 23"; not "June 9, 24 wounded", "March 3,000 km"
  rule(
    "month-day",
    "[ this|last|next ] [ coming|past ] [ <weekday?> [ , ] ] <month> [ the ] <day> [ [ ,|of ] <year?> ]",
    ({ month, day, year, weekday }, { tokens, from }) => ({
      kind: "date", year, month, day, weekday, direction: tokens[from]!.text === "last" ? "last" : undefined,
    }),
    { when: (match) => yearCountsNothing(match) && dayCountsNothing(match) },
  ),
  rule("month-day", "[ <weekday?> [ , ] ] <month> [ the ] <day>", ({ month, day, weekday }) => ({ kind: "date", month, day, weekday }), { when: dayCountsNothing }),
  // "12 June 2025", "Friday 13 June", "the 12th of June"; not "24 may", "5 march on"
  rule("day-month", "[ <weekday?> [ , ] [ the ] ] <day> <month> [ [ , ] <year?> ]", ({ month, day, year, weekday }) => ({
    kind: "date", year, month, day, weekday,
  }), { when: yearCountsNothing }),
  rule("day-month", "[ <weekday?> [ , ] [ the ] ] <nthday> [ day ] of <month> [ [ , ] <year?> ]", ({ nthday, month, year, weekday }) => ({
    kind: "date", year, month, day: nthday, weekday,
  })),
  // "on the 9 of June"; not "9 of June's exchanges"
  rule("day-month", "the <day> of <month> [ [ , ] <year?> ]", ({ day, month, year }) => ({ kind: "date", year, month, day }), {
    when: ({ tokens, from }) => tokens[from - 1]?.text === "on" && tokens[from + 2]!.text === "of",
  }),
  // "24.Nov.2023"; not "24. November rain"
  rule("day-month", "<day> . <month> <year>", ({ day, month, year }) => ({ kind: "date", year, month, day }), { when: ({ tokens, to }) => tokens[to - 1]!.glued }),
  // "02-Jun-2025", "2-June-2025"; not "2-1 June", a score or a range
  rule("day-month", "<nthday> - <month> - <year>", ({ nthday, month, year }) => ({ kind: "date", year, month, day: nthday })),
  rule("month-day", "<month> - <day> - <year>", ({ day, month, year }) => ({ kind: "date", year, month, day })),
  rule("day-month", "<day> - <month> - <year>", ({ day, month, year }) => ({ kind: "date", year, month, day })),
  // "on the 5th", "by the 15th", "Friday the 13th", "the 5th and 6th"; not "the 24th Brigade", "men of the 24th", "the 5th floor"
  rule("day-of-month", "the <nthday>", ({ nthday }) => ({ kind: "month-day", day: nthday }), { when: isDayOfMonth }),
  rule("day-of-month", "<weekday> [ , ] the <nthday>", ({ weekday, nthday }) => ({ kind: "month-day", day: nthday, weekday }), { when: isDayOfWeekday }),
  // "the 5th of this month", "the first of last month"; not "the first of the group"
  rule("day-of-directed-month", "the <nthday> [ day ] of the|this|last|next month", ({ nthday }, { tokens, to }) => ({
    kind: "month-day", day: nthday, monthShift: shiftOf(tokens[to - 2]!.text),
  })),
  // "June 12 this year", "12 June last year"; not "June 12, this year's"
  rule("month-day-of-year", "<month> <day> [ of|, ] this|last|next year", ({ month, day }, match) => ({ kind: "date", month, day, yearShift: yearShift(match) })),
  rule("day-month-of-year", "<day> <month> [ of|, ] this|last|next year", ({ month, day }, match) => ({ kind: "date", month, day, yearShift: yearShift(match) })),
  // "July 1997", "January of 1998", "Sept., 1989"; not "In July, 1500 men"
  rule("month-year", "<month> [ of|, ] <year>", ({ month, year }) => ({ kind: "date", month, year }), { when: yearCountsNothing }),
  // "April of that year", "May 16 of the same year"; not "that April", "the year of that April"
  rule("of-year-told", "<month> <day> [ , ] of [ the ] that|same year", ({ month, day }) => ({ kind: "date", month, day, ofYearTold: true })),
  rule("of-year-told", "<day> <month> of [ the ] that|same year", ({ month, day }) => ({ kind: "date", month, day, ofYearTold: true })),
  rule("of-year-told", "<month> of [ the ] that|same year", ({ month }) => ({ kind: "date", month, ofYearTold: true })),
  // "January this year", "last April"; not "last may"
  rule("month-of-year", "<month> [ of ] this|last|next year", ({ month }, match) => ({ kind: "date", month, yearShift: yearShift(match) })),
  rule("month-directed", "last|past|this|next|coming <month>", ({ month }, { tokens, from }) => ({
    kind: "date", month, direction: directionOf(tokens[from]!.text),
  })),
  // "the first half of June", "the last week in May 2024", "the final days of July"; not "the first half", "the last week"
  ...monthParts.map(([part, portion]) =>
    rule("part-of-month", `[ the ] ${part} of|in <month> [ [ of|, ] <year?> ]`, ({ month, year }) => ({ kind: "date", month, year }), {
      portion, when: ({ tokens, to }) => tokens[to - 1]!.kind !== "word" || tokens[to - 1]!.senses?.month !== undefined || tokens[to - 1]!.text === ".",
    })),
  // "in June", "July", "early May"; not "may", "march", "March on", "June Smith"
  rule("month", "<month>", ({ month }) => ({ kind: "date", month }), { when: isMonth }),
  // "2022-23", "in 2022/23"; not the month "2022-12", the score "2022-10"
  rule("year-span", "<year> -|/ <day>", ({ year, day }) => ({ kind: "range", first: { kind: "date", year }, last: { kind: "date", year: Math.floor(year / 100) * 100 + day } }), {
    when: ({ tokens, to }) => tokens[to - 1]!.glued && tokens[to - 1]!.text.length === 2 && tokens[to - 1]!.value === (tokens[to - 3]!.value + 1) % 100 && !(tokens[to]?.glued && tokens[to]!.kind !== "mark"),
  }),
  // "in 2022", "1996", "the year two thousand"; not "2000 soldiers", "Flight 1999", "$2000"
  rule("year", "<year>", ({ year }) => ({ kind: "date", year }), { when: isYear }),
  // "264 BC", "146 B.C.", "the 4th century BC"; not "264 bc" in small letters
  rule("year-before-christ", "<n> bc|bce", (_, { tokens, from }) => beforeChrist(tokens[from]!.text.padStart(4, "0")), { when: isBeforeChrist }),
  rule("year-before-christ", "<n> b . c [ . ]", (_, { tokens, from }) => beforeChrist(tokens[from]!.text.padStart(4, "0")), { when: isBeforeChrist }),
  rule("century-before-christ", "<nth> ~ century bc|bce", ({ nth }) => beforeChrist(String(nth - 1).padStart(2, "0")), { when: ({ tokens, to }) => tokens[to - 1]!.capital }),
  rule("named-year", "[ the ] year <year>", ({ year }) => ({ kind: "date", year })),
  rule("fiscal-year", "[ the ] fiscal [ year ] <year>", ({ year }) => ({ kind: "date", year })),
  // "the 1960s", "the '80s", "the eighties"; not "in his 80s"
  rule("decade", "<decade>", ({ decade }) => ({
    kind: "literal", type: "DATE", value: decade, days: { start: `${decade}0-01-01`, end: `${decade}9-12-31` },
  })),
  // "the 19th century"; not "20th Century Fox"
  rule("century", "<nth> ~ century", ({ nth }) => ({ kind: "literal", type: "DATE", value: String(nth - 1).padStart(2, "0") })),
];

function isRomanDate({ tokens, from, to }: Match): boolean {
  const [day, year] = [tokens[from]!, tokens[to - 1]!];
  const numeral = tokens[from + (to - from === 5 ? 2 : 1)]!;
  // "On May 12 I 2000 times": a single letter between spaces may be a word
  const isTight = to - from === 3 ? numeral.text.length > 1 : (tokens[from + 1]!.text === tokens[from + 3]!.text && tokens.slice(from + 1, to).every(({ glued }) => glued));
  return (to - from === 3 || to - from === 5) && isTight && numeral.capital && day.kind === "number" && day.text.length <= 2 && day.value >= 1 && day.value <= 31 &&
    /^(?:19|20)\d\d$/.test(year.text) && !(tokens[to]?.glued && tokens[to]!.kind !== "mark");
}

/** TIMEX3 writes BC0264; no day of the calendar can name it. */
function beforeChrist(figures: string): Meaning {
  return { kind: "literal", type: "DATE", value: `BC${figures}` };
}

function isBeforeChrist({ tokens, from, to }: Match): boolean {
  const first = tokens[from]!;
  return first.kind === "number" && !first.grouped && first.text.length <= 4 && tokens[from + 1]!.capital && !(tokens[to]?.glued && tokens[to]!.kind !== "mark");
}

function yearShift({ tokens, to }: Match): number {
  return shiftOf(tokens[to - 2]!.text);
}

/** Words that end like a plural and are none. */
const noPlurals = new Set(["was", "has", "its", "is", "as", "this", "does", "says", "bus", "gas", "atlas", "bias", "lens", "christmas"]);

/** "soldiers", "bodies", "people" after a figure show that it counts them. */
function isCounted({ tokens, to }: Match): boolean {
  const next = tokens[to];
  // "analysis", "crisis", "census", "virus" are one thing
  return next?.kind === "word" && !next.capital && /(?:[^siu']s|men|people|children|personnel)$/.test(next.text) && !noPlurals.has(next.text);
}

/** "On June 9, 2000 soldiers" against "on June 9, 2000, in Moscow", "his June 9, 2000 speech" and "on June 9, 2023 planes left". */
function yearCountsNothing(match: Match): boolean {
  const [comma, year] = [match.tokens[match.to - 2], match.tokens[match.to - 1]];
  return year?.text.length !== 4 || year.kind !== "number" || (comma?.text !== "," && comma?.text !== "of") || year.value % 10 !== 0 || !isCounted(match);
}

/** "In June 24 prisoners came": a day follows "on" or nothing, never "in". */
function dayCountsNothing({ tokens, from, to }: Match): boolean {
  const next = tokens[to];
  // "in October 24 of ours"
  if (tokens[from - 1]?.text === "in" && next?.text === "of") return false;
  return tokens[from - 1]?.text !== "in" || !(next?.kind === "word" && !next.capital && !next.senses?.verb && !next.senses?.link && !next.senses?.uncounted);
}

const dayCues = new Set(["on", "by", "until", "till", "since"]);

/** A numeral with its suffix after a preposition of time or "the evening of", with nothing behind it that it could count. */
function isDayOfMonth({ tokens, from }: Match): boolean {
  const before = tokens[from - 1]?.text ?? "";
  const isCued = dayCues.has(before) || (before === "of" && tokens[from - 2]?.senses?.part !== undefined);
  return tokens[from + 1]!.kind === "number" && isCued && lonelyDaysEnd(tokens, from + 1) !== undefined;
}

/** "Friday the 13th"; not "on Friday, the third exchange", "Friday, the 24th Brigade". */
function isDayOfWeekday({ tokens, to }: Match): boolean {
  return tokens[to - 2]!.kind === "number" && lonelyDaysEnd(tokens, to - 2) !== undefined;
}

/** A month that is a verb too needs a cue before it; one before a name ("June Smith") is a first name unless a cue stands there. */
function isMonth({ tokens, from, to }: Match): boolean {
  const [month, next] = [tokens[from]!, tokens[to]];
  const before = tokens[from - 1];
  // "in May and June"; not "Anna and June Carter"
  const isListed = before?.text !== "and" && before?.text !== "or" || tokens[from - 2]?.senses?.month !== undefined;
  const cued = isListed && (before?.text === "-" ? tokens[from - 2] : before)?.senses?.monthCue === true;
  // "Almog Meir Jan, Andrey Kozlov"
  if (month.senses?.shortened && next?.text !== "." && !cued) return false;
  if (month.senses?.ambiguous) return cued && !(next?.kind === "word" && next.capital && before?.text === "for");
  return cued || (month.capital && !(next?.kind === "word" && next.capital && next.glued === false));
}

/** "summer of", "June of", "the end of", "the year of": a time of a year stands before it. */
function holdsYear(token: Match["tokens"][number] | undefined): boolean {
  const senses = token?.senses;
  return senses?.season !== undefined || senses?.month !== undefined || senses?.unit !== undefined || ["end", "start", "beginning", "middle", "half", "rest", "part", "eve"].includes(token?.text ?? "");
}

/** How many years a span of years may last. */
const longestSpan = 150;

/** "1861-1865", "in 1782 and 1783", "as early as 1781": other years show that it is one; not "1800-1850 prisoners", which is counted. */
function isBesideYear(match: Match): boolean {
  const { tokens, from, to } = match;
  const [token, before] = [tokens[from]!, tokens[from - 1]?.text];
  if (before === "as" && tokens[from - 3]?.text === "as") return true;
  if (isCounted(match)) return false;
  if (before === "-" && token.glued && isFigureOfYear(tokens[from - 2], token.value - longestSpan, token.value - 1)) return true;
  if ((before === "and" || before === "to") && isFigureOfYear(tokens[from - 2], token.value - longestSpan, token.value - 1)) return tokens[from - 3]?.senses?.yearCue === true;
  return tokens[to]?.text === "-" && tokens[to]!.glued && tokens[to + 1]?.glued === true && isFigureOfYear(tokens[to + 1], token.value + 1, token.value + longestSpan) &&
    !isCounted({ tokens, from, to: to + 2 });
}

function isFigureOfYear(token: Match["tokens"][number] | undefined, least: number, most: number): boolean {
  return token?.kind === "number" && !token.grouped && token.text.length === 4 && token.value >= Math.max(1500, least) && token.value <= most;
}

/**
 * News speaks of years from 1900 on; an earlier figure is a count unless a cue stands before it. "The 2012 elections" are those of
 * a year; "2012 prisoners" and "the 2000 soldiers" are counted.
 */
function isYear(match: Match): boolean {
  const { tokens, from } = match;
  const [token, before, second] = [tokens[from]!, tokens[from - 1], tokens[from - 2]];
  // "in two thousand"; not "two thousand people"
  if (token.kind === "word") return token.text !== "two" || !isCounted(match);
  // "the mid-2023 swaps"
  const cue = before?.text === "-" && token.glued ? second : before;
  const cued = cue?.senses?.yearCue === true || isBesideYear(match);
  if (token.value < (cued ? 1500 : 1900) || token.value > 2099) return false;
  // "a survey of 1950 children", "Of 2025 bodies"; not "in the summer of 2024 hostages were freed", "the deal of 2024 holds"
  if (cue?.text === "of" && names.counted.includes(tokens[match.to]?.text ?? "") && !holdsYear(tokens[from - 2])) return false;
  if (!cued && isCounted(match) && !(["a", "an"].includes(before?.text ?? "")) && !(["the", "its", "'s"].includes(before?.text ?? "") && token.value % 100 !== 0)) return false;
  if (token.glued && (before?.text === "-" || before?.text === "/") && second?.kind === "number" && second.glued && second.text.length !== 4) return false;
  if (before?.text === "." && second?.text === "no") return false;
  return !before || !names.numbered.includes(before.text);
}
