import type { Match, Rule } from "../rule.ts";
import { durationValue } from "./duration-rules.ts";
import { rule } from "../rule.ts";

const shiftDay = (by: number) => () => ({ kind: "shift", unit: "day", by, from: "publication" }) as const;
const vague = (value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF") => () => ({ kind: "literal", type: "DATE", value }) as const;

/** "today", "Today, Kyiv said"; not "USA Today", where a capital stands inside a sentence. */
function noName({ tokens, from }: Match): boolean {
  const before = tokens[from - 1];
  return !(tokens[from]!.capital && before?.kind === "word" && before.capital);
}

/** Words that point at the report's own moment. */
export const deicticRules: Rule[] = [
  // "today's world", "the people of tomorrow"; not "today's exchange"
  rule("present-at-large", "today 's", vague("PRESENT_REF"), { when: ({ tokens, to }) => [0, 1].some((ahead) => tokens[to + ahead]?.senses?.timeless === true) }),
  rule("future-at-large", "of tomorrow", vague("FUTURE_REF"), { when: ({ tokens, to }) => tokens[to]?.kind !== "word" }),
  rule("today", "today", shiftDay(0), { when: noName }),
  rule("yesterday", "yesterday", shiftDay(-1)),
  rule("tomorrow", "tomorrow", shiftDay(1)),
  rule("day-before-yesterday", "[ the ] day before yesterday", shiftDay(-2)),
  rule("day-after-tomorrow", "[ the ] day after tomorrow", shiftDay(2)),
  // "this morning", "this past night"; not "this mourning"
  rule("this-part", "[ early|late|later|earlier ] this <part>", ({ part }) => ({ kind: "part", part, on: { kind: "shift", unit: "day", by: 0, from: "publication" } })),
  rule("tonight", "tonight", () => ({ kind: "part", part: "NI", on: { kind: "shift", unit: "day", by: 0, from: "publication" } })),
  rule("last-night", "[ late ] last night|evening", (_, { tokens, to }) => ({ kind: "part", part: tokens[to - 1]!.text === "night" ? "NI" : "EV", on: { kind: "shift", unit: "day", by: -1, from: "publication" } })),
  // "overnight", "overnight into Friday"; not "overnight success"
  rule("overnight", "overnight", () => ({ kind: "part", part: "NI", on: { kind: "shift", unit: "day", by: 0, from: "publication" } })),
  // "now", "right now", "currently", "the current system"; not "until now" of a past story, "know"
  rule("now", "[ right|just ] now", vague("PRESENT_REF"), { when: ({ tokens, from, to }) => tokens[from - 1]?.text !== "until" && tokens[to]?.text !== "-" }),
  rule("present", "currently|current|nowadays|presently", vague("PRESENT_REF")),
  rule("present", "at present|the moment", vague("PRESENT_REF")),
  rule("these-days", "these days", vague("PRESENT_REF")),
  rule("recent", "recently|recent", vague("PAST_REF")),
  rule("recent-units", "recent <units>", ({ units }) => ({ kind: "literal", type: "DURATION", value: durationValue(undefined, units) })),
  rule("past", "[ in ] the [ recent|distant ] past", vague("PAST_REF"), { when: ({ tokens, to }) => !tokens[to] || tokens[to]!.kind === "mark" || tokens[to]!.senses?.link === true }),
  rule("future", "[ the ] [ near|foreseeable|immediate|not - too - distant ] future", vague("FUTURE_REF"), {
    when: ({ tokens, from, to }) => tokens[from]!.text !== "future" && tokens[to]?.text !== "of",
  }),
  rule("coming-units", "[ the ] coming|upcoming|next <units>", vague("FUTURE_REF")),
  rule("units-ahead", "[ the ] <units> ahead|to come", vague("FUTURE_REF"), { when: ({ tokens, from }) => tokens[from]!.text === "the" }),
];
