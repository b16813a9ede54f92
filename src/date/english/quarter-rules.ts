import { rule, type Match, type Rule } from "../rule.ts";
import { shiftOf } from "./directions.ts";

const sameIn = "[ same|corresponding|comparable|like ]";
const isWhole = ({ tokens, to }: Match) => !(tokens[to]?.text === "-" && tokens[to].glued) && tokens[to]?.text !== "of";

/** A year has four quarters and two halves: "the 5th quarter" is none. */
const withinYear = (one: Rule): Rule => ({
  ...one,
  read(captures, match) {
    const found = one.read(captures, match);
    const meaning = found?.meaning;
    const beyond = (meaning?.kind === "quarter" && meaning.quarter > 4) || (meaning?.kind === "half" && meaning.half > 2);
    return beyond ? { meaning: { kind: "none" } } : found;
  },
});

/** Quarters, halves and years of business news, which counts back from the quarter spoken of. */
export const quarterRules: Rule[] = [
  // "the third quarter of 1984", "third-quarter 2024"; not "a third of a quarter"
  rule("quarter-year", "[ the ] [ fiscal ~ ] <nth> ~ quarter [ of|, ] [ fiscal ] <year>", ({ nth, year }) => ({ kind: "quarter", quarter: nth, year })),
  rule("quarter-year", "[ the ] [ fiscal ] <year> [ 's ] [ fiscal ] <nth> ~ quarter", ({ nth, year }) => ({ kind: "quarter", quarter: nth, year })),
  // "the second quarter of last year", "this year's third quarter"
  rule("quarter-of-year", "[ the ] [ fiscal ~ ] <nth> ~ quarter [ of ] last|this|next year", ({ nth }, { tokens, to }) => ({
    kind: "quarter", quarter: nth, yearShift: shiftOf(tokens[to - 2]!.text),
  })),
  rule("quarter-of-year", "last|this|next year 's <nth> ~ quarter", ({ nth }, { tokens, from }) => ({
    kind: "quarter", quarter: nth, yearShift: shiftOf(tokens[from]!.text),
  })),
  rule("quarter-of-year", "[ the ] year ~ ago|earlier [ fiscal ] <nth> ~ quarter", ({ nth }) => ({ kind: "quarter", quarter: nth, yearShift: -1 })),
  // "the third quarter", "third-quarter net"; not "a quarter of them"
  rule("quarter", "[ the ] [ fiscal ~ ] <nth> ~ quarter|quarters", ({ nth }) => ({ kind: "quarter", quarter: nth })),
  // "Q3", "Q3 2024"; not "Q 3 of the quiz", "Q7"
  rule("quarter-figure", "q <day> [ <year?> ]", ({ day, year }) => ({ kind: "quarter", quarter: day, year }), {
    when: ({ tokens, from }) => tokens[from]!.capital && tokens[from + 1]!.glued && tokens[from + 1]!.value <= 4,
  }),
  // "H1 2025"; not "H1N1", "H1 visas"
  rule("half-figure", "h <day> <year>", ({ day, year }) => ({ kind: "half", half: day, year }), {
    when: ({ tokens, from }) => tokens[from]!.capital && tokens[from + 1]!.glued && tokens[from + 1]!.value <= 2,
  }),
  // "the year-ago quarter", "the comparable year-earlier period", "last year's quarter", "the same period a year ago"
  rule("year-ago-quarter", "[ the ] [ comparable|same|like|corresponding ] year ~ ago|earlier [ quarter|period ]", () => ({ kind: "latest", by: -4 })),
  rule("year-ago-quarter", "last year 's quarter|period", () => ({ kind: "latest", by: -4 })),
  rule("year-ago-quarter", `[ the ] ${sameIn} quarter|period [ of ] a year ago|earlier|before`, () => ({ kind: "latest", by: -4 })),
  rule("year-ago-quarter", `[ the ] ${sameIn} quarter|period [ of|, ] last year`, () => ({ kind: "latest", by: -4 })),
  // "the 1988 period": the quarter spoken of, in that year
  rule("quarter-in-year", "the <year> quarter|period", ({ year }) => ({ kind: "latest", by: 0, year })),
  // "the latest quarter", "the quarter": the one told before, else the one that ended last; not "the quarter of a million"
  rule("latest-quarter", "[ the ] latest quarter|period", () => ({ kind: "latest", by: 0 })),
  rule("latest-quarter", "the most recent quarter|period", () => ({ kind: "latest", by: 0 })),
  rule("the-quarter", "the quarter", () => ({ kind: "latest", by: 0 }), { when: isWhole }),
  // "the year ended Aug. 31": a length; "the full year": the one under way; not "the year of the dragon"
  rule("year-ended", "the [ full|fiscal|whole ] year ended|ending", () => ({ kind: "literal", type: "DURATION", value: "P1Y" })),
  rule("year-ended", "the [ full|fiscal|whole ] year to <month>", () => ({ kind: "literal", type: "DURATION", value: "P1Y" })),
  rule("year-under-way", "the [ full|fiscal|whole ] year", () => ({ kind: "shift", unit: "year", by: 0, from: "publication" }), { when: isWhole }),
  rule("fiscal-year", "[ the ] [ latest|current|this|last|next ] fiscal year", (_, { tokens, to }) => ({
    kind: "shift", unit: "year", by: shiftOf(tokens[to - 3]?.text), from: "publication",
  })),
  // "the first half of 1990", "the last half of the year"; not "the first half" of a match
  rule("half-year", "[ the ] <nth> ~ half of <year>", ({ nth, year }) => ({ kind: "half", half: nth, year })),
  rule("half-year", "[ the ] last|latter half of <year>", ({ year }) => ({ kind: "half", half: 2, year })),
  rule("half-of-year", "[ the ] <nth> ~ half of last|this|next|the year", ({ nth }, { tokens, to }) => ({
    kind: "half", half: nth, yearShift: shiftOf(tokens[to - 2]!.text),
  })),
].map(withinYear);
