import type { Unit } from "../meaning.ts";
import { rule, type Match, type Rule } from "../rule.ts";
import type { Quantity } from "../slots.ts";

const letters: Record<Unit, string> = {
  second: "S", minute: "M", hour: "H", day: "D", weekend: "D", week: "W", fortnight: "W", month: "M", quarter: "Q", year: "Y", decade: "Y", century: "Y",
};
const times: Partial<Record<Unit, number>> = { fortnight: 2, decade: 10, century: 100, weekend: 2 };
const lesser: Partial<Record<Unit, [string, number]>> = { year: ["M", 12], hour: ["M", 60], minute: ["S", 60], day: ["H", 24] };

/** TIMEX3 writes "two and a half years" P2Y6M, "half an hour" PT30M, "several weeks" PXW, "two decades" P20Y. */
export function durationValue(n: Quantity | undefined, unit: Unit): string {
  const prefix = ["second", "minute", "hour"].includes(unit) ? "PT" : "P";
  if (n?.value === undefined) return `${prefix}X${unit === "decade" ? "E" : letters[unit]}`;
  const value = n.value * (times[unit] ?? 1);
  const part = lesser[unit];
  if (Number.isInteger(value) || !part || !Number.isInteger((value % 1) * part[1])) return `${prefix}${value}${letters[unit]}`;
  const whole = Math.floor(value);
  return `${prefix}${whole > 0 ? `${whole}${letters[unit]}` : ""}${unit === "day" ? "T" : ""}${(value % 1) * part[1]}${part[0]}`;
}

const duration = (n: Quantity | undefined, unit: Unit) => ({ kind: "literal", type: "DURATION", value: durationValue(n, unit) }) as const;

/** "in 2 days", "a month"; not "a second", "a quarter of them", "B52 years", "a two-day-old". */
function countsTime({ tokens, from, to }: Match): boolean {
  const last = tokens[to - 1]!;
  const first = tokens[from]!;
  if (first.glued && first.kind === "number" && tokens[from - 1]?.text !== "-" && tokens[from - 1]?.text !== "(") return false;
  if (last.text === "quarter" && tokens[to]?.text === "of") return false;
  return tokens[to]?.text !== "-" || tokens[to]?.glued !== true;
}

/** Lengths of time. They name no day: "in a week" is a rate as often as a day to come. */
export const durationRules: Rule[] = [
  // "three days", "18 months", "a week", "two more weeks", "2 1/2 years", "a hundred years"; not "44 years old"
  rule("duration", "[ the|these|those ] [ past|last|next|first|final|previous|coming|latest|preceding|following|initial|another ] <n> [ more|additional|consecutive|straight|full|whole|long|calendar|business|trading|working|fiscal|further|other|extra|such|successive ] <unit>", ({ n, unit }) => duration(n, unit), { when: countsTime }),
  rule("duration-or-so", "[ the|another ] [ past|last|next|first ] <n> <unit> or so|more", ({ n, unit }) => duration(n, unit), { when: countsTime }),
  // "a year and a half", "a minute and a half"
  rule("duration-and-half", "a|an|one <unit> and a half", ({ unit }) => duration({ text: "1.5", value: 1.5 }, unit)),
  // "half an hour", "half a year"
  rule("half-duration", "half a|an <unit>", ({ unit }) => duration({ text: "0.5", value: 0.5 }, unit)),
  // "two to three weeks", "12 to 18 months", "a year or two"
  rule("duration-range", "[ the ] [ past|last|next ] <n> to|or|- <two?> [ <day?> ] <units>", ({ units }) => duration(undefined, units), { when: ({ tokens, to }) => tokens[to - 2]!.kind === "number" }),
  rule("duration-or-two", "[ the ] [ past|last|next ] a|an <unit> or two", ({ unit }) => duration(undefined, unit)),
  rule("duration-or-units", "<units> or|and <units>", ({ units }) => duration(undefined, units)),
  // "two-year", "16-hour", "several-year"; not "44-year-old", "two-years"
  rule("compound-duration", "<n> - <unit>", ({ n, unit }) => duration(n, unit), { when: ({ tokens, from, to }) => !tokens[to - 1]!.text.endsWith("s") && !(tokens[to]?.text === "-" && tokens[to + 1]?.text === "old") && !tokens[from]!.senses?.singular }),
  // "day-long", "decades-long", "weeklong", "yearlong"
  rule("long", "<unit> - long", ({ unit }, { tokens, from }) => duration(tokens[from]!.text.endsWith("s") ? undefined : { text: "1", value: 1 }, unit)),
  rule("long", "weeklong|yearlong|daylong|monthlong|decadelong|hourlong", (_, { tokens, from }) => duration({ text: "1", value: 1 }, tokens[from]!.text.slice(0, -4) as Unit)),
  // "the past year", "the past month": a stretch up to now
  rule("past-unit", "[ in|over|during|for ] the past|last <unit>", ({ unit }) => duration({ text: "1", value: 1 }, unit), { when: ({ tokens, from, to }) => tokens[from]!.text === "the" && tokens[to - 2]!.text === "past" && !tokens[to - 1]!.text.endsWith("s") }),
  // "for years", "within hours", "months of talks", "the first hours"; not "the days of"
  rule("bare-units", "[ the ] [ past|last|next|first|coming|final|early ] <units>", ({ units }) => duration(undefined, units), { when: ({ tokens, from, to }) => bareUnits(tokens, from, to) }),
  // "the first nine months" of a fiscal year are read by "duration"; "all day", "the entire week", "a full year"
  rule("whole-unit", "all|entire|whole day|week|month|year|night|weekend|summer|winter", (_, { tokens, to }) => {
    const unit = tokens[to - 1]!.senses?.unit;
    return { kind: "literal", type: "DURATION", value: unit ? durationValue({ text: "1", value: 1 }, unit) : "PT12H" };
  }, { when: ({ tokens, to }) => tokens[to - 1]!.senses?.unit !== undefined }),
];

function bareUnits(tokens: Match["tokens"], from: number, to: number): boolean {
  if (to - from > 1 && tokens[to - 2]!.text !== "the") return true;
  const before = tokens[from - 1]?.text ?? "";
  return ["for", "in", "within", "after", "of", "over", "by", "few", "during"].includes(before) || ["of", "after", "before", "earlier", "later"].includes(tokens[to]?.text ?? "");
}
