import { rule, type Rule } from "../rule.ts";
import { directionOf, shiftOf } from "./directions.ts";

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
  // "Monday last week", "Friday of next week"; "last week on Friday" is read as two
  rule("weekday-of-week", "<weekday> [ of ] last|this|next week", ({ weekday }, { tokens, to }) => ({
    kind: "weekday", weekday, weekShift: shiftOf(tokens[to - 2]!.text),
  })),
];
