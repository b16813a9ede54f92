import { rule, type Match, type Rule } from "../rule.ts";
import { names } from "./names.ts";
import { words } from "./words.ts";

const context = { kind: "shift", unit: "day", by: 0, from: "context" } as const;
const clockCues = new Set(["at", "by", "around", "about", "until", "from", "after", "before", "since", "to"]);

/** "at 10:00", "7:15 p.m.", "noon"; not the score "2:10" nor a video's length "03:34" */
function isClock({ tokens, from, to }: Match): boolean {
  const [first, last] = [tokens[from]!, tokens[to - 1]!];
  if (first.kind !== "number" || last.kind !== "number") return true;
  const before = tokens[from - 1]?.text ?? "";
  const isCued = clockCues.has(before) || (before === "of" && tokens[from - 2]?.text === "as") || (tokens[to]?.text === "on" && beginsDay(tokens, to + 1));
  return isCued && !first.glued;
}

/** Times of the day. They name no day by themselves. */
export const clockRules: Rule[] = [
  rule("clock", "<clock>", ({ clock }) => ({ kind: "clock", clock }), { when: isClock }),
  // "10:00 GMT", "7 p.m. Kyiv time"
  rule("clock", `<clock> ${words.zones.join("|")} [ time ]`, ({ clock }) => ({ kind: "clock", clock })),
  // "10:30 GMT+3", "01:04 GMT+10"; not "10:30 GMT, 3 buses"
  rule("clock", "<clock> gmt|utc +|- <day>", ({ clock }) => ({ kind: "clock", clock }), { when: ({ tokens, to }) => tokens[to - 1]!.glued && tokens[to - 2]!.glued }),
  // "at 0600 hours"; not "flew 2000 hours"
  rule("clock", "<n> hours|hrs", (_, { tokens, from }) => ({ kind: "clock", clock: `${tokens[from]!.text.slice(0, 2)}:${tokens[from]!.text.slice(2)}` }), {
    when: ({ tokens, from, to }) => to === from + 2 && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(tokens[from]!.text) && (tokens[from]!.text.startsWith("0") || clockCues.has(tokens[from - 1]?.text ?? "")),
  }),
  // "12 noon", "12 midnight"; not "12 noon prayers"
  rule("clock", "<day> noon|midday|midnight", (_, { tokens, to }) => ({ kind: "clock", clock: tokens[to - 1]!.senses!.clock! }), { when: ({ tokens, from }) => tokens[from]!.text === "12" }),
  rule("clock", `<clock> ${names.zonePlaces.join("|")} [ standard|daylight ] time`, ({ clock }) => ({ kind: "clock", clock })),
  // "4 in the morning", "seven in the evening"; not "14 in the morning bus"
  rule("hour-of-part", "<n> in the <part>", ({ n, part }) => ({
    kind: "clock", clock: `${String((n.value! % 12) + (part === "MO" ? 0 : 12)).padStart(2, "0")}:00`,
  }), { when: ({ tokens, from }) => tokens[from]!.value <= 12 || (tokens[from]!.senses?.number ?? 99) <= 12 }),
  // "mid-afternoon", "early morning"; not "good evening"
  rule("part-of-day", "mid|late|early ~ <part>", ({ part }) => ({ kind: "part", part, on: context }), { when: ({ tokens, to }) => tokens[to - 1]!.text !== "night" }),
  rule("part-of-day", "midmorning|midafternoon", (_, { tokens, from }) => ({ kind: "part", part: tokens[from]!.senses!.part!, on: context })),
  // "the early hours of Friday", "in the small hours"; not "the early hours of the siege"
  rule("small-hours", "[ the ] early|small|wee hours [ of the morning ]", () => ({ kind: "part", part: "MO", on: context }), { when: ({ tokens, to }) => tokens[to]?.text !== "of" || beginsDay(tokens, to + 1) }),
  // "in the evening", "in the early morning"; not "the evening marathon", "the morning paper's"
  rule("part-of-day", "the [ early|late ] morning|afternoon|evening", (_, { tokens, to }) => ({ kind: "part", part: tokens[to - 1]!.senses!.part!, on: context }), { when: isNoQualifier }),
  // "at dawn", "before dawn on Tuesday", "after dusk"; not "a new dawn", "Operation Dawn"
  rule("part-of-day", "dawn|daybreak|sunrise|sunset|dusk|nightfall", (_, { tokens, from }) => ({ kind: "part", part: tokens[from]!.senses!.part!, on: context }), {
    when: (match) => partCues.has(match.tokens[match.from - 1]?.text ?? "") && !match.tokens[match.from]!.capital && isNoQualifier(match),
  }),
];

const partCues = new Set(["at", "before", "after", "since", "until", "till", "by", "around", "from"]);

/** Not "the evening marathon", "dawn raids": there the part of the day belongs to a noun. */
function isNoQualifier({ tokens, to }: Match): boolean {
  const next = tokens[to];
  return next?.kind !== "word" || next.capital || next.senses !== undefined || /(?:ed|ing|ly)$/.test(next.text) || determiners.has(next.text);
}

const determiners = new Set(["she", "he", "they", "it", "we", "and", "when", "before", "after", "said", "is", "are", "no", "all", "two", "more", "another"]);

/** "Friday", "5 June", "June 5" */
function beginsDay(tokens: Match["tokens"], at: number): boolean {
  const token = tokens[at];
  return token?.senses?.weekday !== undefined || token?.senses?.month !== undefined || (token?.kind === "number" && token.value <= 31) || ["yesterday", "today"].includes(token?.text ?? "");
}
