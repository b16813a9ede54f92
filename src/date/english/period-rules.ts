import type { Direction } from "../meaning.ts";
import { rule, type Match, type Rule } from "../rule.ts";

function direction(word: string | undefined): Direction | undefined {
  if (word === "last" || word === "past" || word === "previous") return "last";
  if (word === "next" || word === "coming" || word === "upcoming") return "next";
  return word === "this" || word === "current" ? "this" : undefined;
}
const by = (word: string | undefined) => ({ last: -1, this: 0, next: 1 })[direction(word) ?? "this"];
const isPlural = ({ tokens, to }: Match) => tokens[to - 1]!.text.endsWith("s");

/** Weekdays, weeks, months, seasons, quarters and years told by their place. */
export const periodRules: Rule[] = [
  // "Friday", "on Saturday"; not "Mondays" (a set), "Friday the 13th"
  rule("weekday", "<weekday>", ({ weekday }) => ({ kind: "weekday", weekday })),
  // "last Monday", "next Friday", "this past Sunday", "this coming Sunday"
  rule("weekday-directed", "last|past|this|next|coming <weekday>", ({ weekday }, { tokens, from }) => ({ kind: "weekday", weekday, direction: direction(tokens[from]!.text) })),
  rule("weekday-directed", "this|the coming|past <weekday>", ({ weekday }, { tokens, from }) => ({ kind: "weekday", weekday, direction: tokens[from + 1]!.text === "past" ? "last" : "next" })),
  rule("weekday-before", "the previous|preceding|prior <weekday>", ({ weekday }) => ({ kind: "weekday", weekday, direction: "last", from: "context" })),
  rule("weekday-before", "the following|next <weekday>", ({ weekday }) => ({ kind: "weekday", weekday, direction: "next", from: "context" })),
  // "Friday last week", "Monday of next week", "last week on Friday" is read as two
  rule("weekday-of-week", "<weekday> [ of ] last|this|next week", ({ weekday }, { tokens, to }) => ({ kind: "weekday", weekday, weekShift: by(tokens[to - 2]!.text) })),
  // "last week", "this month", "next year", "the current quarter"; not "the last day", "this time", "last days"
  rule("unit-directed", "last|this|next|coming|current <unit>", ({ unit }, { tokens, from }) => ({ kind: "shift", unit, by: by(tokens[from]!.text), from: "publication" }), { when: periodOnly }),
  rule("unit-directed", "this|the coming|past|current <unit>", ({ unit }, { tokens, from }) => ({ kind: "shift", unit, by: by(tokens[from + 1]!.text), from: "publication" }), { when: periodOnly }),
  rule("unit-directed", "the current [ fiscal ] <unit>", ({ unit }) => ({ kind: "shift", unit, by: 0, from: "publication" }), { when: periodOnly }),
  // "the week of March 6"
  rule("week-of", "[ the ] week of <month> <day>", ({ month, day }) => ({ kind: "shift", unit: "week", by: 0, from: { kind: "date", month, day } })),
  // "talks in Istanbul final month," is what a machine paraphrase makes of "last month"; not "the final week of the campaign"
  rule("paraphrased-last", "final week|month|year", (_, { tokens, to }) => ({ kind: "shift", unit: tokens[to - 1]!.senses!.unit!, by: -1, from: "publication" }), {
    when: ({ tokens, from, to }) => tokens[from - 1]?.text !== "the" && tokens[from - 1]?.text !== "'s" && tokens[to]?.kind !== "word",
  }),
  // "the weekend", "over the weekend"
  rule("weekend", "the weekend", () => ({ kind: "shift", unit: "weekend", by: 0, from: "publication" })),
  rule("weekend", "weekend", () => ({ kind: "shift", unit: "weekend", by: 0, from: "publication" }), { when: ({ tokens, from }) => tokens[from - 1]?.text === "over" }),
  // "the week of March 6" is joined from its parts; "the week", "the month" that is under way
  rule("unit-under-way", "the week|month", (_, { tokens, from }) => ({ kind: "shift", unit: tokens[from + 1]!.text === "week" ? "week" : "month", by: 0, from: "publication" }), {
    when: ({ tokens, from }) => ["in", "of", "during", "for"].includes(tokens[from - 1]?.text ?? "") || tokens[from - 1]?.senses?.link === true,
  }),
  // "last spring", "this past summer", "spring 2022", "in the summer of 1994"; not "the fall of Kabul", "spring up"
  rule("season-year", "[ the ] <season> [ of|, ] <year>", ({ season, year }) => ({ kind: "season", season, year })),
  rule("season-of-year", "[ the ] <season> [ of ] last|this|next year", ({ season }, { tokens, to }) => ({ kind: "season", season, yearShift: by(tokens[to - 2]!.text) })),
  rule("season-directed", "last|this|next|past|coming <season>", ({ season }, { tokens, from }) => ({ kind: "season", season, direction: direction(tokens[from]!.text) })),
  rule("season-directed", "this past|coming <season>", ({ season }, { tokens, from }) => ({ kind: "season", season, direction: direction(tokens[from + 1]!.text) })),
  rule("season", "the <season>", ({ season }) => ({ kind: "season", season }), { when: ({ tokens, from, to }) => tokens[to]?.text !== "of" && (tokens[to - 1]!.text !== "fall" || /^(?:in|by|this|during|until|since|before)$/.test(tokens[from - 1]?.text ?? "")) }),
  rule("season", "<season>", ({ season }) => ({ kind: "season", season }), {
    when: ({ tokens, from, to }) => ["in", "since", "until", "by", "early", "late", "mid", "during", "every", "each"].includes(tokens[from - 1]?.text ?? "") && tokens[from]!.text !== "fall" && tokens[to]?.text !== "of" && !tokens[from]!.capital,
  }),
  // "the third quarter", "third-quarter net", "Q3 2024", "fiscal second quarter", "the 1988 fourth quarter"; not "a quarter of"
  rule("quarter-year", "[ the ] [ fiscal ~ ] <nth> ~ quarter [ of|, ] [ fiscal ] <year>", ({ nth, year }) => ({ kind: "quarter", quarter: nth, year })),
  rule("year-quarter", "[ the ] [ fiscal ] <year> ['s] [ fiscal ] <nth> ~ quarter", ({ nth, year }) => ({ kind: "quarter", quarter: nth, year })),
  rule("quarter-of-year", "[ the ] [ fiscal ~ ] <nth> ~ quarter [ of ] last|this|next year", ({ nth }, { tokens, to }) => ({ kind: "quarter", quarter: nth, yearShift: by(tokens[to - 2]!.text) })),
  rule("quarter-of-year", "last|this|next year 's <nth> ~ quarter", ({ nth }, { tokens, from }) => ({ kind: "quarter", quarter: nth, yearShift: by(tokens[from]!.text) })),
  rule("quarter-of-year", "[ the ] year ~ ago|earlier [ fiscal ] <nth> ~ quarter", ({ nth }) => ({ kind: "quarter", quarter: nth, yearShift: -1 })),
  rule("quarter", "[ the ] [ fiscal ~ ] <nth> ~ quarter|quarters", ({ nth }) => ({ kind: "quarter", quarter: nth })),
  // "last year's quarter", "the year-ago quarter", "the comparable year-earlier period", "the corresponding period last year"
  rule("year-ago-quarter", "[ the ] [ comparable|same|like|corresponding ] year ~ ago|earlier [ quarter|period ]", () => ({ kind: "latest", by: -4 })),
  rule("year-ago-quarter", "last year 's quarter|period", () => ({ kind: "latest", by: -4 })),
  rule("year-ago-quarter", "[ the ] [ same|corresponding|comparable|like ] quarter|period [ of ] a year ago|earlier|before", () => ({ kind: "latest", by: -4 })),
  rule("year-ago-quarter", "[ the ] [ same|corresponding|comparable|like ] quarter|period [ of|, ] last year", () => ({ kind: "latest", by: -4 })),
  // "the 1988 quarter", "the 1988 period": the quarter spoken of, in that year
  rule("quarter-in-year", "the <year> quarter|period", ({ year }) => ({ kind: "latest", by: 0, year })),
  rule("latest-quarter", "[ the ] latest quarter|period", () => ({ kind: "latest", by: 0, ended: true })),
  rule("latest-quarter", "the most recent quarter|period", () => ({ kind: "latest", by: 0, ended: true })),
  rule("latest-quarter", "the quarter", () => ({ kind: "latest", by: 0 }), { when: ({ tokens, to }) => tokens[to]?.text !== "-" && tokens[to]?.text !== "of" }),
  // "the year ended Aug. 31" is a length; "the full year", "for the year" is the one under way
  rule("year-ended", "the [ full|fiscal|whole ] year ended|ending|to", () => ({ kind: "literal", type: "DURATION", value: "P1Y" }), { when: ({ tokens, to }) => tokens[to - 1]!.text !== "to" || tokens[to]?.senses?.month !== undefined }),
  rule("year-under-way", "the [ full|fiscal|whole ] year", () => ({ kind: "shift", unit: "year", by: 0, from: "publication" }), { when: ({ tokens, to }) => !tokens[to] || tokens[to]!.text !== "-" && tokens[to]!.text !== "of" }),
  // "the first half of 1990", "second half", "first two quarters of 1990"
  rule("half-year", "[ the ] <nth> ~ half of <year>", ({ nth, year }) => ({ kind: "half", half: nth, year })),
  rule("half-year", "[ the ] last|latter half of <year>", ({ year }) => ({ kind: "half", half: 2, year })),
  rule("half-of-year", "[ the ] <nth> ~ half of last|this|next|the year", ({ nth }, { tokens, to }) => ({ kind: "half", half: nth, yearShift: by(tokens[to - 2]!.text) })),
  // "year-end", "around year end"
  rule("year-end", "[ the ] year ~ end", () => ({ kind: "date", month: 12, day: 31 })),
  rule("fiscal-year", "[ the ] [ latest|current|last|next ] fiscal year", (_, { tokens, to }) => ({ kind: "shift", unit: "year", by: by(tokens[to - 3]?.text), from: "publication" })),
];

/** A day, an hour or a decade is not told by "this" or "next" alone; "the last years" is a stretch of time. */
function periodOnly(match: Match): boolean {
  const { tokens, from, to } = match;
  const unit = tokens[to - 1]!.senses!.unit!;
  if (isPlural(match) || ["second", "minute", "hour", "day", "century"].includes(unit)) return false;
  return !(tokens[from - 1]?.text === "the" && tokens[from]!.text !== "the" && unit !== "week" && unit !== "month" && unit !== "year" && unit !== "quarter") && tokens[to]?.text !== "-";
}
