import { rule, type Match, type Rule } from "../rule.ts";
import { durationValue } from "./duration-rules.ts";

const fromToday = (by: number) => ({ kind: "shift", unit: "day", by, from: "publication" }) as const;
const vague = (value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF") => () => ({ kind: "literal", type: "DATE", value }) as const;

/** Words that point at the report's own moment. */
export const deicticRules: Rule[] = [
  // "today's world", "the people of tomorrow": no day; not "today's exchange"
  rule("present-at-large", "today 's", vague("PRESENT_REF"), {
    when: ({ tokens, to }) => [tokens[to], tokens[to + 1]].some((token) => token?.senses?.timeless),
  }),
  rule("future-at-large", "of tomorrow", vague("FUTURE_REF"), { when: ({ tokens, to }) => tokens[to]?.kind !== "word" }),
  // "today", "Today, Kyiv said"; not "Ukraine Today", where a capital stands inside a name
  rule("today", "today", () => fromToday(0), { when: isNoName }),
  rule("yesterday", "yesterday", () => fromToday(-1)),
  rule("tomorrow", "tomorrow", () => fromToday(1)),
  rule("day-before-yesterday", "[ the ] day before yesterday", () => fromToday(-2)),
  rule("day-after-tomorrow", "[ the ] day after tomorrow", () => fromToday(2)),
  // "this morning", "later this afternoon", "tonight", "last night"; not "the last night of the siege"
  rule("this-part", "[ early|late|later|earlier ] this <part>", ({ part }) => ({ kind: "part", part, on: fromToday(0) })),
  rule("tonight", "tonight", () => ({ kind: "part", part: "NI", on: fromToday(0) })),
  rule("last-night", "[ late ] last night", () => ({ kind: "part", part: "NI", on: fromToday(-1) })),
  rule("night-before-last", "the night|evening before last", (_, { tokens, from }) => ({ kind: "part", part: tokens[from + 1]!.senses!.part!, on: fromToday(-2) })),
  rule("last-evening", "[ late ] last evening", () => ({ kind: "part", part: "EV", on: fromToday(-1) })),
  // "overnight", the night that ended on the day of the report; not "last night", the eve alone
  rule("overnight", "overnight", () => ({ kind: "part", part: "NI", on: fromToday(0), sinceEve: true })),
  // "now", "right now", "the current system", "at present", "until now"; not "now-closed", "every now and again"
  rule("now", "[ right|just ] now", vague("PRESENT_REF"), {
    when: ({ tokens, from, to }) => !(tokens[to]?.text === "-" && tokens[to].glued) && !(tokens[to]?.text === "and" && ["then", "again"].includes(tokens[to + 1]?.text ?? "")) && tokens[from - 1]?.text !== "every",
  }),
  // "the current system"; not "the then current price"
  rule("present", "currently|current|nowadays|presently", vague("PRESENT_REF"), { when: ({ tokens, from }) => tokens[tokens[from - 1]?.text === "-" ? from - 2 : from - 1]?.text !== "then" }),
  // not "at the moment of the handover", "at the moment when they met"
  rule("present", "at present", vague("PRESENT_REF")),
  rule("present", "at the moment", vague("PRESENT_REF"), { when: ({ tokens, to }) => !["of", "when", "that", "they", "he", "she", "it"].includes(tokens[to]?.text ?? "") }),
  // "To date, 48 exchanges took place", "have to date freed", "for the time being"; not "up to date", "to date the letter"
  rule("present", "to date", vague("PRESENT_REF"), { when: endsWithToDate }),
  rule("present", "the time being", vague("PRESENT_REF"), { when: ({ tokens, from }) => tokens[from - 1]?.text === "for" }),
  rule("these-days", "these days", vague("PRESENT_REF")),
  // "recently", "recent weeks", "in the past."; not "the past year", "past Kyiv"
  rule("recent", "recently|recent", vague("PAST_REF")),
  rule("recent-units", "recent <units>", ({ units }) => ({ kind: "literal", type: "DURATION", value: durationValue(undefined, units) })),
  rule("past", "the [ recent|distant ] past", vague("PAST_REF"), {
    when: ({ tokens, to }) => !tokens[to] || tokens[to].kind === "mark" || tokens[to].senses?.link === true || tokens[to].senses?.uncounted === true,
  }),
  // "the near future", "in coming weeks", "the weeks ahead"; not "the future of Syria", "a future deal"
  rule("future", "[ the ] [ near|foreseeable|immediate ] future", vague("FUTURE_REF"), {
    when: ({ tokens, from, to }) => tokens[from]!.text !== "future" && tokens[to]?.text !== "of",
  }),
  // "will one day return", "one day they will", "someday"; not "in one day", "one day later", "one day of talks"
  rule("some-day", "one|some day", vague("FUTURE_REF"), { when: isDayToCome }),
  rule("some-day", "someday", vague("FUTURE_REF")),
  rule("term", "the near|short|medium|long|longer term", vague("FUTURE_REF"), { when: ({ tokens, to }) => tokens[to]?.text !== "of" }),
  rule("coming-units", "[ the ] coming|upcoming|next <units>", vague("FUTURE_REF")),
  rule("units-ahead", "the <units> ahead|to come", vague("FUTURE_REF")),
];

function endsWithToDate({ tokens, from, to }: Match): boolean {
  const [before, next] = [tokens[from - 1]?.text ?? "", tokens[to]];
  if (before === "up" || before === "-") return false;
  return !next || (next.kind === "mark" && next.text !== "-") || ["has", "have", "had"].includes(before);
}

/** A verb of what may come stands right before it or behind it. */
function isDayToCome({ tokens, from, to }: Match): boolean {
  if (["of", "before", "after", "later", "earlier", "ago", "-"].includes(tokens[to]?.text ?? "")) return false;
  const isAhead = (at: number) => tokens[at]?.senses?.verb === "future" && tokens[at]?.text !== "must";
  return isAhead(from - 1) || (tokens[from - 1]?.text === "to" && tokens[to]?.senses?.infinitive === true) || isAhead(to) || isAhead(to + 1);
}

function isNoName({ tokens, from }: Match): boolean {
  const before = tokens[from - 1];
  return !(tokens[from]!.capital && before?.kind === "word" && before.capital);
}
