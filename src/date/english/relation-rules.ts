import type { Meaning, Unit } from "../meaning.ts";
import { rule, type Match, type Rule } from "../rule.ts";
import { durationValue } from "./duration-rules.ts";

/** Counts back or on; a number that is not told gives no day. */
function shift(unit: Unit, by: number | undefined, sign: 1 | -1, from: "publication" | "context"): Meaning {
  // "an hour later", "20 minutes ago" tell no day; "a decade ago", "four decades ago" tell a year
  if (unit === "second" || unit === "minute" || unit === "hour") return { kind: "literal", type: "DURATION", value: durationValue(by === undefined ? undefined : { text: String(by), value: by }, unit) };
  if (unit === "decade" && by !== undefined && Number.isInteger(by)) return { kind: "shift", unit: "year", by: sign * by * 10, from };
  if (by === undefined || !Number.isInteger(by)) return { kind: "literal", type: "DATE", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" } as const;
  return { kind: "shift", unit, by: sign * by, from, ...(unit === "year" && by === 1 && sign < 0 && { sameQuarter: true as const }) } as const;
}

/** Expressions that count from another day. */
export const relationRules: Rule[] = [
  // "two days ago", "a week ago", "41 years ago", "a year or so ago"
  rule("ago", "<n> [ or so|two|more ] [ more|full ] <unit> [ or so ] ago", ({ n, unit }) => shift(unit, n.value, -1, "publication")),
  rule("units-ago", "<units> ago", () => ({ kind: "literal", type: "DATE", value: "PAST_REF" }), { when: ({ tokens, from }) => tokens[from - 1]?.kind !== "number" }),
  // "a day earlier", "three weeks before", "the day before"; not "before" a day that follows ("two days before Christmas")
  rule("earlier", "<n> <unit> earlier|before|previously|prior", ({ n, unit }) => shift(unit, n.value, -1, "context"), { when: nothingFollows }),
  rule("later", "<n> <unit> later|after|afterward|afterwards|on", ({ n, unit }) => shift(unit, n.value, 1, "context"), { when: nothingFollows }),
  // "two weeks from now", "a year hence"
  rule("from-now", "<n> <unit> from now|today", ({ n, unit }) => shift(unit, n.value, 1, "publication")),
  rule("hence", "<n> <unit> hence", ({ n, unit }) => shift(unit, n.value, 1, "publication")),
  // "the same day", "that week"; not "the same old", "one day"
  rule("same-unit", "[ later|earlier ] [ the ] same|that|very <unit>", ({ unit }) => ({ kind: "shift", unit, by: 0, from: "context" }), { when: ({ tokens, from, to }) => !isPlural(tokens[to - 1]!.text) && tokens[from]!.text !== "very" }),
  // "later in the day"
  rule("same-day", "later|earlier|late|early in the day", () => ({ kind: "shift", unit: "day", by: 0, from: "context" })),
  // "until then"; not "since then", "by then", which as often look at an event without a date
  rule("until-then", "then", () => ({ kind: "shift", unit: "day", by: 0, from: "context" }), { when: ({ tokens, from }) => tokens[from - 1]?.text === "until" }),
  // "today is the third day of the talks", "it's the second day"; not "on the third day"
  rule("nth-day-now", "the <nth> [ straight|consecutive ] day", () => ({ kind: "shift", unit: "day", by: 0, from: "publication" }), { when: ({ tokens, from }) => ["is", "'s"].includes(tokens[from - 1]?.text ?? "") }),
  // "the previous day", "the day before", "the preceding week"
  rule("previous-unit", "[ the ] previous|preceding|prior <unit>", ({ unit }) => ({ kind: "shift", unit, by: -1, from: "context" }), { when: ({ tokens, to }) => !isPlural(tokens[to - 1]!.text) }),
  rule("unit-before", "the <unit> before|earlier", ({ unit }) => ({ kind: "shift", unit, by: -1, from: "context" }), { when: nothingFollows }),
  // "the next day", "the following week", "the day after"; "next week" without an article counts from the publication
  rule("following-unit", "the next|following|ensuing|subsequent <unit>", ({ unit }) => ({ kind: "shift", unit, by: 1, from: "context" }), { when: ({ tokens, to }) => !isPlural(tokens[to - 1]!.text) }),
  rule("following-unit", "following|next day", () => ({ kind: "shift", unit: "day", by: 1, from: "context" }), { when: ({ tokens, from }) => tokens[from - 1]?.text !== "the" }),
  rule("unit-after", "the <unit> after", ({ unit }) => ({ kind: "shift", unit, by: 1, from: "context" }), { when: nothingFollows }),
  rule("next-part", "the next|following <part>", ({ part }) => ({ kind: "part", part, on: { kind: "shift", unit: "day", by: 1, from: "context" } })),
  rule("previous-part", "the previous|same <part>", ({ part }, { tokens, from }) => ({ kind: "part", part, on: { kind: "shift", unit: "day", by: tokens[from + 1]!.text === "same" ? 0 : -1, from: "context" } })),
  rule("that-part", "that <part>", ({ part }) => ({ kind: "part", part, on: { kind: "shift", unit: "day", by: 0, from: "context" } })),
];

function isPlural(word: string): boolean {
  return word.endsWith("s");
}

/** "three days after" at the end of its clause; not "three days after the talks", whose day is told elsewhere or not at all. */
function nothingFollows({ tokens, to }: Match): boolean {
  const last = tokens[to - 1]!.text;
  const next = tokens[to];
  if (last === "earlier" || last === "later" || last === "previously" || last === "afterward" || last === "afterwards") return next?.text !== "than";
  return !next || (next.kind === "mark" && next.text !== "-" && !/["'“]/.test(next.text)) || ["and", "but", "when", "while"].includes(next.text);
}
