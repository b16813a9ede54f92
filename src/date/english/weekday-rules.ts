import { rule, type Match, type Rule } from "../rule.ts";
import type { Meaning } from "../meaning.ts";
import { directionOf, shiftOf } from "./directions.ts";
import { words } from "./words.ts";

const plurals = words.weekdays.map(([name]) => `${name}s`);
const nths: [word: string, nth: number][] = [["first", 1], ["second", 2], ["third", 3], ["fourth", 4], ["last|final", -1]];

/** Days told by their weekday. */
export const weekdayRules: Rule[] = [
  // "Friday", "on Saturday"; not "Mondays", a habit
  rule("weekday", "<weekday>", ({ weekday }) => ({ kind: "weekday", weekday })),
  // "last Monday", "next Friday"; not "the last Monday of May"
  rule("weekday-directed", "last|past|this|next|coming <weekday>", ({ weekday }, { tokens, from }) => ({
    kind: "weekday", weekday, direction: directionOf(tokens[from]!.text),
  })),
  // "this past Sunday", "the coming Friday"
  rule("weekday-directed", "this|the coming|past <weekday>", ({ weekday }, { tokens, from }) => ({
    kind: "weekday", weekday, direction: directionOf(tokens[from + 1]!.text),
  })),
  // "the previous Friday", "the following Sunday": counted from the day told before
  rule("weekday-before", "the previous|preceding|prior <weekday>", ({ weekday }) => ({ kind: "weekday", weekday, direction: "last", from: "context" })),
  rule("weekday-after", "the following|next <weekday>", ({ weekday }) => ({ kind: "weekday", weekday, direction: "next", from: "context" })),
  // "On June 2 they met; that Friday 84 came home": of the week of the day told before; not "he said that Friday was quiet"
  rule("weekday-told", "that <weekday>", ({ weekday }) => ({ kind: "weekday", weekday, direction: "this", from: "context" }), {
    when: ({ tokens, from, to }) => tokens[to]?.text !== "'s" && ["", ".", ",", ";", "on", "by", "and", "but", "until", "since"].includes(tokens[from - 1]?.text ?? ""),
  }),
  // "the last Friday of May", "the first Monday in June 2025", "the second Sunday of this month"; not "the second Sunday"
  ...nths.map(([word, nth]) =>
    rule("nth-weekday", `[ the ] ${word} <weekday> of|in <month> [ [ , ] <year?> ]`, ({ weekday, month, year }) => ({ kind: "nth-weekday", nth, weekday, month, year }))),
  ...nths.map(([word, nth]) =>
    rule("nth-weekday", `[ the ] ${word} <weekday> of|in the|this|last|next month`, ({ weekday }, { tokens, to }) => ({
      kind: "nth-weekday", nth, weekday, monthShift: shiftOf(tokens[to - 2]!.text),
    }))),
  ...nths.map(([word, nth]) =>
    rule("nth-weekend", `[ the ] ${word} weekend of|in <month> [ [ , ] <year?> ]`, ({ month, year }) => ({ kind: "nth-weekday", nth, weekday: 6, weekend: true, month, year }))),
  // "a week on Friday", "a week from Monday", "a week ago Friday"; not "a week ago on Friday", which is joined
  rule("week-on-weekday", "a week on|from <weekday>", ({ weekday }) => ({
    kind: "shift", unit: "day", by: 7, from: { kind: "weekday", weekday, direction: "this" },
  })),
  // "Friday week": a week after the Friday to come; not "the Friday week of talks"
  rule("weekday-week", "<weekday> week", ({ weekday }) => ({
    kind: "shift", unit: "day", by: 7, from: { kind: "weekday", weekday, direction: "this" },
  }), { when: endsItsPhrase }),
  // "last Thursday week", "a week last Thursday", "the Thursday before last": a week before the one just past
  rule("weekday-week-past", "last <weekday> week", ({ weekday }) => weekBefore(weekday), { when: endsItsPhrase }),
  rule("weekday-week-past", "a week last <weekday>", ({ weekday }) => weekBefore(weekday)),
  rule("weekday-week-past", "the <weekday> before last", ({ weekday }) => weekBefore(weekday)),
  // "two Saturdays ago"; not "Saturdays", a habit
  rule("weekdays-ago", `<n> ${plurals.join("|")} ago`, ({ n }, { tokens, to }) => ({
    kind: "shift", unit: "day", by: -7 * ((n.value ?? 1) - 1), from: { kind: "weekday", weekday: plurals.indexOf(tokens[to - 2]!.text) + 1 },
  }), { when: ({ tokens, from, to }) => to - from === 3 && (tokens[from]!.senses?.number ?? tokens[from]!.value) > 0 }),
  rule("week-ago-weekday", "a week ago <weekday>", ({ weekday }) => ({
    kind: "shift", unit: "day", by: -7, from: { kind: "weekday", weekday },
  })),
  // "Tuesday nights", "Friday mornings": a habit; not "Tuesday night"
  rule("weekday-nights", "<weekday> mornings|afternoons|evenings|nights", ({ weekday }, { tokens, to }) => ({
    kind: "literal", type: "SET", value: `XXXX-WXX-${weekday}T${words.parts[tokens[to - 1]!.text.slice(0, -1)]}`,
  })),
  // "Monday last week", "Friday of next week"; "last week on Friday" is read as two
  // "last week, on Wednesday"; not "last week on the front, on Wednesday"
  rule("weekday-of-week", "last|this|next week [ , ] on <weekday>", ({ weekday }, { tokens, from }) => ({
    kind: "weekday", weekday, weekShift: shiftOf(tokens[from]!.text),
  })),
  rule("weekday-of-week", "<weekday> [ of ] last|this|next week", ({ weekday }, { tokens, to }) => ({
    kind: "weekday", weekday, weekShift: shiftOf(tokens[to - 2]!.text),
  })),
];

function weekBefore(weekday: number): Meaning {
  return { kind: "shift", unit: "day", by: -7, from: { kind: "weekday", weekday } };
}

/** Nothing behind it that it could belong to, as in "the Friday week of talks". */
function endsItsPhrase({ tokens, to }: Match): boolean {
  const next = tokens[to];
  return !next || (next.kind === "mark" ? next.text !== "-" : next.text !== "of" && (next.senses?.link === true || next.senses?.uncounted === true));
}
