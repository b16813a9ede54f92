import { rule, type Match, type Rule } from "../rule.ts";

/** "at 10:00", "7:15 p.m.", "noon"; not the score "2:10" nor a video's length "03:34" */
function isClock({ tokens, from, to }: Match): boolean {
  const last = tokens[to - 1]!;
  const first = tokens[from]!;
  if (first.kind !== "number" || last.text === "." || last.text === "m" || last.text === "am" || last.text === "pm" || last.text === "clock") return true;
  if (last.senses?.zone || last.text === "time") return true;
  return ["at", "by", "around", "about", "until", "from", "after", "before", "since", "to"].includes(tokens[from - 1]?.text ?? "") && !first.glued;
}

/** Times of the day. They name no day by themselves. */
export const clockRules: Rule[] = [
  rule("clock", "<clock>", ({ clock }) => ({ kind: "clock", clock }), { when: isClock }),
  rule("clock", "<clock> est|edt|cst|cdt|mst|mdt|pst|pdt|gmt|utc|bst|cet|cest|eet|eest|msk|et|pt|jst|ist [ time ]", ({ clock }) => ({ kind: "clock", clock })),
  rule("clock", "<clock> local|kyiv|moscow|kiev|eastern|central|pacific|london|beijing|israeli|ukrainian|russian [ standard|daylight ] time", ({ clock }) => ({ kind: "clock", clock })),
  // "4 in the morning", "at seven in the evening"
  rule("hour-of-part", "<n> in the <part>", ({ n, part }) => ({
    kind: "clock", clock: `${String(((n.value ?? 0) % 12) + (part === "MO" ? 0 : 12)).padStart(2, "0")}:00`,
  }), { when: ({ tokens, from }) => tokens[from]!.value <= 12 || (tokens[from]!.senses?.number ?? 99) <= 12 }),
  // "mid-afternoon", "the morning", "in the evening"; not "good evening"
  rule("part-of-day", "[ mid|late|early ~ ] <part>", ({ part }) => ({ kind: "part", part, on: { kind: "shift", unit: "day", by: 0, from: "context" } }), {
    when: ({ tokens, from, to }) => tokens[to - 1]!.text !== "night" && (to - from > 1 || tokens[from]!.text.length > 9 || tokens[from]!.text.startsWith("mid")),
  }),
  rule("part-of-day", "the [ early|late ] morning|afternoon|evening", (_, { tokens, to }) => ({
    kind: "part", part: tokens[to - 1]!.senses!.part!, on: { kind: "shift", unit: "day", by: 0, from: "context" },
  })),
];
