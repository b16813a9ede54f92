import type { Meaning, Unit } from "../meaning.ts";
import { rule, type Match, type Rule } from "../rule.ts";
import { durationValue } from "./duration-rules.ts";

const fromContext = (unit: Unit, by: number) => ({ kind: "shift", unit, by, from: "context" }) as const;

const toldWords = { next: "the following|ensuing", last: "the previous|preceding", same: "[ the ] that|same [ same ]" };

/** Expressions that count from another day. */
export const relationRules: Rule[] = [
  // "two days ago", "a week ago", "41 years ago", "a year or so ago"; not "time4 hours ago"
  rule("ago", "<n> [ or so|two|more ] [ more|full ] <unit> [ or so ] ago", ({ n, unit }) => shift(unit, n.value, -1, "publication")),
  // "a week ago to the day"; not "a week ago to the west"
  rule("ago-to-the-day", "<n> <unit> ago to the day", ({ n, unit }) => exactly(shift(unit, n.value, -1, "publication"))),
  rule("units-ago", "<units> ago", ({ units }) => someTimeAgo(units), {
    when: ({ tokens, from }) => tokens[from - 1]?.kind !== "number",
  }),
  // "moments ago", "a while ago"; not "a moment before"
  rule("ago-at-large", "[ just ] moments ago", () => ({ kind: "literal", type: "DATE", value: "PAST_REF" })),
  rule("ago-at-large", "[ quite ] a [ little|short|long ] while|time|moment ago", () => ({ kind: "literal", type: "DATE", value: "PAST_REF" })),
  rule("ago-at-large", "[ quite ] some time ago", () => ({ kind: "literal", type: "DATE", value: "PAST_REF" })),
  // "at that time", "in those days", "in use at the time."; not "the first time", "that time was short", "at the time of the swap"
  rule("past-told", "that time|period", () => ({ kind: "literal", type: "DATE", value: "PAST_REF" }), { when: followsPreposition }),
  rule("past-told", "the time", () => ({ kind: "literal", type: "DATE", value: "PAST_REF" }), {
    when: ({ tokens, from, to }) => tokens[from - 1]?.text === "at" && (!tokens[to] || tokens[to].kind === "mark" || ["and", "but", "that"].includes(tokens[to].text)),
  }),
  rule("past-told", "those <units>", () => ({ kind: "literal", type: "DATE", value: "PAST_REF" }), { when: followsPreposition }),
  // "a day earlier", "three weeks before."; not "two days before Christmas", which is joined with its day
  rule("earlier", "<n> <unit> earlier|before|previously|prior", ({ n, unit }) => shift(unit, n.value, -1, "context"), { when: nothingFollows }),
  rule("later", "<n> <unit> later|after|afterward|afterwards|on", ({ n, unit }) => shift(unit, n.value, 1, "context"), { when: nothingFollows }),
  // "two weeks from now", "a year hence"; not "two weeks from Monday"
  rule("from-now", "<n> <unit> from now|today", ({ n, unit }) => shift(unit, n.value, 1, "publication")),
  // "in three days' time", "in a week's time"; not "in three days", as often the length that something took
  rule("in-time", "in <n> <unit> '|'s time", ({ n, unit }) => shift(unit, n.value, 1, "publication")),
  rule("hence", "<n> <unit> hence", ({ n, unit }) => shift(unit, n.value, 1, "publication")),
  // "the same day", "that week", "earlier that day"; not "those days", "the very day"
  // "the same day in 2024": of another year than the one told
  rule("same-day-in-year", "[ the ] same day|week|month in <year>", () => ({ kind: "none" })),
  rule("same-unit", "[ later|earlier ] [ the|that|this ] same|that|very <unit>", ({ unit }) => fromContext(unit, 0), {
    when: (match) => isSingular(match) && match.tokens[match.from]!.text !== "very" && !["second", "minute", "hour"].includes(match.tokens[match.to - 1]!.text),
  }),
  // "later in the day"; not "in the day"
  rule("same-day", "later|earlier|late|early in the day", () => ({ ...fromContext("day", 0), ofNews: true })),
  // "at the end of the day", "on the day", "for the day": the one spoken of; not "the day of the vote", "the day they left"
  rule("the-day", "the day", () => fromContext("day", 0), { when: isDaySpokenOf }),
  // "until then"; not "since then", "by then", which as often look at an event without a date
  rule("until-then", "then", () => fromContext("day", 0), { when: ({ tokens, from }) => tokens[from - 1]?.text === "until" }),
  // "today is the third day of the talks", "it's the second day"; not "on the third day"
  rule("nth-day-now", "the <nth> [ straight|consecutive ] day", () => ({ kind: "shift", unit: "day", by: 0, from: "publication" }), {
    when: ({ tokens, from }) => ["is", "'s"].includes(tokens[from - 1]?.text ?? ""),
  }),
  // "the previous day", "the day before."; not "the previous days", "the day before the vote"
  rule("previous-unit", "[ the ] previous|preceding|prior <unit>", ({ unit }) => fromContext(unit, -1), { when: isSingular }),
  rule("unit-before", "the <unit> before|earlier", ({ unit }) => fromContext(unit, -1), { when: nothingFollows }),
  // "the next day", "the following week", "the day after."; "next week" without an article counts from the publication
  rule("following-unit", "the next|following|ensuing|subsequent <unit>", ({ unit }) => fromContext(unit, 1), { when: (match) => isSingular(match) && match.tokens[match.to - 1]!.text !== "decade" }),
  rule("following-unit", "following|next day", () => fromContext("day", 1), { when: ({ tokens, from }) => tokens[from - 1]?.text !== "the" }),
  rule("unit-after", "the <unit> after", ({ unit }) => fromContext(unit, 1), { when: nothingFollows }),
  // "the Tuesday before", "the Sunday after that"; not "the Tuesday before the vote"
  rule("weekday-before", "the <weekday> before|earlier|prior", ({ weekday }) => ({ kind: "weekday", weekday, direction: "last", from: "context" }), { when: nothingFollows }),
  rule("weekday-after", "the <weekday> after", ({ weekday }) => ({ kind: "weekday", weekday, direction: "next", from: "context" }), { when: nothingFollows }),
  // "the following June", "the previous May 16", "that same July", "that summer"; not "the next June fair", "that May be so"
  ...(["next", "last", "same"] as const).flatMap((told) => [
    rule("month-told", `${toldWords[told]} <month> [ <day?> ]`, ({ month, day }) => ({ kind: "date", month, day, told })),
    rule("season-told", `${toldWords[told]} <season>`, ({ season }) => ({ kind: "season", season, told })),
  ]),
  // "two days after that"; not "two days after that swap"
  rule("later", "<n> <unit> after|before that|this", ({ n, unit }, { tokens, to }) => shift(unit, n.value, tokens[to - 2]!.text === "after" ? 1 : -1, "context"), {
    when: ({ tokens, to }) => !tokens[to] || tokens[to].kind === "mark" || tokens[to].senses?.verb !== undefined || tokens[to].senses?.uncounted === true,
  }),
  // "the next morning", "that evening", "the same night"; not "this evening", which counts from the publication
  rule("next-part", "the next|following <part>", ({ part }) => ({ kind: "part", part, on: fromContext("day", 1) })),
  rule("previous-part", "the previous <part>", ({ part }) => ({ kind: "part", part, on: fromContext("day", -1) })),
  rule("previous-part", "the <part> before", ({ part }) => ({ kind: "part", part, on: fromContext("day", -1) }), { when: nothingFollows }),
  rule("next-part", "the <part> after", ({ part }) => ({ kind: "part", part, on: fromContext("day", 1) }), { when: nothingFollows }),
  rule("same-part", "the same <part>", ({ part }) => ({ kind: "part", part, on: fromContext("day", 0) })),
  rule("same-part", "that <part>", ({ part }) => ({ kind: "part", part, on: fromContext("day", 0) })),
];

/** Counts back or on. "An hour later" tells no day, "four decades ago" a year, "several days ago" nothing but the direction. */
function shift(unit: Unit, by: number | undefined, sign: 1 | -1, from: "publication" | "context"): Meaning {
  if (unit === "second" || unit === "minute" || unit === "hour") {
    return { kind: "literal", type: "DURATION", value: durationValue(by === undefined ? undefined : { text: String(by), value: by }, unit) };
  }
  if (by === undefined && sign < 0 && from === "publication") return someTimeAgo(unit);
  if (by === undefined || !Number.isInteger(by)) return { kind: "literal", type: "DATE", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" };
  if (unit === "decade") return { kind: "shift", unit: "year", by: sign * by * 10, from };
  return { kind: "shift", unit, by: sign * by, from, ...(unit === "year" && by === 1 && sign < 0 && { sameQuarter: true }) };
}

/** "A few days ago", "several days ago": of the week before, and not of the day before; months and years ago bound nothing. */
function someTimeAgo(unit: Unit): Meaning {
  return { kind: "literal", type: "DATE", value: "PAST_REF", ...(unit === "day" && { daysBack: [7, 2] }) };
}

function exactly(meaning: Meaning): Meaning {
  return meaning.kind === "shift" ? { ...meaning, exact: true } : meaning;
}

function isSingular({ tokens, to }: Match): boolean {
  return !tokens[to - 1]!.text.endsWith("s");
}

/** "three days after" at the end of its clause; not "three days after the talks", whose day is told elsewhere or not at all. */
function nothingFollows({ tokens, to }: Match): boolean {
  const [last, next] = [tokens[to - 1]!.text, tokens[to]];
  if (!["before", "after", "prior", "on"].includes(last)) return next?.text !== "than";
  if (!next || (next.kind === "mark" && !["-", "\"", "'", "“"].includes(next.text))) return true;
  // "agreed the day before at a meeting"
  return ["and", "but", "when", "while", "at", "in", "by", "with", "to"].includes(next.text);
}

function followsPreposition({ tokens, from }: Match): boolean {
  return ["at", "by", "during", "until", "till", "since", "before", "after", "in"].includes(tokens[from - 1]?.text ?? "");
}

const dayLinks = new Set(["on", "during", "for", "throughout", "of", "through"]);

function isDaySpokenOf({ tokens, from, to }: Match): boolean {
  const [before, next] = [tokens[from - 1]?.text ?? "", tokens[to]];
  return dayLinks.has(before) && tokens[from - 2]?.text !== "order" && (!next || (next.kind === "mark" && next.text !== "-") || ["and", "but"].includes(next.text));
}
