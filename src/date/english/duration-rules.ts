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
  if (n?.value === undefined) return `${prefix}X${unit === "decade" ? "E" : unit === "century" ? "C" : letters[unit]}`;
  const value = n.value * (times[unit] ?? 1);
  const part = lesser[unit];
  if (Number.isInteger(value) || !part || !Number.isInteger((value % 1) * part[1])) return `${prefix}${value}${letters[unit]}`;
  const whole = Math.floor(value);
  return `${prefix}${whole > 0 ? `${whole}${letters[unit]}` : ""}${unit === "day" ? "T" : ""}${(value % 1) * part[1]}${part[0]}`;
}

const one: Quantity = { text: "1", value: 1 };
const duration = (n: Quantity | undefined, unit: Unit) => ({ kind: "literal", type: "DURATION", value: durationValue(n, unit) }) as const;

const seasons: Record<string, string> = { springs: "SP", summers: "SU", autumns: "FA", winters: "WI" };
const prefixes = "past|last|next|first|final|previous|coming|latest|preceding|following|initial|another";
const fillers = "more|additional|consecutive|straight|full|whole|long|calendar|business|trading|working|fiscal|further|other|extra|such|successive";

/** Lengths of time. They name no day: "in a week" is a rate as often as a day to come. */
export const durationRules: Rule[] = [
  // "three days", "18 months", "two more weeks", "2 1/2 years", "the first nine months"; not "44 years old", "a second"
  rule("duration", `[ the|these|those ] [ ${prefixes} ] <n> [ ${fillers} ] <unit>`, ({ n, unit }) => duration(n, unit), { when: countsTime }),
  rule("duration-or-so", `[ the|another ] [ ${prefixes} ] <n> <unit> or so|more`, ({ n, unit }) => duration(n, unit), { when: countsTime }),
  // "a year and a half", "half an hour"; not "half a million"
  rule("duration-and-half", "a|an|one <unit> and a half", ({ unit }) => duration({ text: "1.5", value: 1.5 }, unit)),
  // "a half-century"; not "the second half of the century"
  rule("half-century", "[ a ] half ~ century|decade", (_, { tokens, to }) => duration({ text: "0.5", value: 0.5 }, tokens[to - 1]!.senses!.unit!)),
  rule("half-duration", "half a|an <unit>", ({ unit }) => duration({ text: "0.5", value: 0.5 }, unit)),
  // "two to three weeks", "12 to 18 months", "a year or two", "weeks or months"; not "a year or so"
  rule("duration-range", `[ the ] [ ${prefixes} ] <n> to|or|- <n> <units>`, ({ units }) => duration(undefined, units), { when: countsTime }),
  rule("duration-or-two", "[ the ] [ past|last|next ] a|an <unit> or two", ({ unit }) => duration(undefined, unit)),
  rule("duration-or-two", "the past|last|next <unit> or two", ({ unit }) => duration(undefined, unit)),
  rule("duration-or-units", "<units> or|and <units>", ({ units }) => duration(undefined, units)),
  // "two-year", "16-hour", "several-year"; not "44-year-old", "a-week"
  rule("compound-duration", "<n> - <unit>", ({ n, unit }) => duration(n, unit), {
    when: (match) => isSingular(match) && match.tokens[match.to + 1]?.text !== "old" && !match.tokens[match.from]!.senses?.singular,
  }),
  // "a five- to seven-year term", "two- or three-day"; not "five-to-seven"
  rule("compound-duration-range", "<n> - to|or|and <n> - <unit>", ({ unit }) => duration(undefined, unit), { when: isSingular }),
  // "day-long", "decades-long", "weeklong"; not "long days"
  rule("long", "<unit> - long", ({ unit }, { tokens, from }) => duration(tokens[from]!.text.endsWith("s") ? undefined : one, unit)),
  rule("long", "weeklong|yearlong|daylong|monthlong|decadelong|hourlong", (_, { tokens, from }) => duration(one, tokens[from]!.text.slice(0, -4) as Unit)),
  rule("long", "weekslong|yearslong|dayslong|monthslong|decadeslong|hourslong", (_, { tokens, from }) => duration(undefined, tokens[from]!.text.slice(0, -5) as Unit)),
  // "the past three summers", "two winters"; not "the summers"
  rule("seasons", `[ the ] [ ${prefixes} ] <n> ${Object.keys(seasons).join("|")}`, ({ n }, { tokens, to }) => ({
    kind: "literal", type: "DURATION", value: `P${n.value ?? "X"}${seasons[tokens[to - 1]!.text]}`,
  })),
  // "for some time", "for a while"; not "at some time", "while they wait", "once in a while"
  rule("some-time", "[ quite ] some time", () => ({ kind: "literal", type: "DURATION", value: "PXX" }), { when: ({ tokens, from }) => ["for", "take", "takes", "took"].includes(tokens[from - 1]?.text ?? "") }),
  rule("a-while", "[ quite ] a [ little|short|long ] while", () => ({ kind: "literal", type: "DURATION", value: "PXX" }), {
    when: ({ tokens, from, to }) => tokens[from - 1]?.text !== "in" && tokens[to]?.text !== "ago",
  }),
  // "in the last decade", "over the past century": a stretch up to now; "the next decade": one from then on
  rule("past-unit", "the last century", () => duration(one, "century")),
  rule("past-unit", "the last|next|following|coming decade", ({}, { tokens, to }) => duration(one, tokens[to - 1]!.senses!.unit!)),
  // "over the past year": a stretch up to now; not "the last year", which has its own rule
  rule("past-unit", "the past <unit>", ({ unit }) => duration(one, unit), { when: isSingular }),
  // "for years", "within hours", "it took weeks", "months of talks", "the first hours"; not "the weeks are short"
  rule("bare-units", "[ the ] [ past|last|next|first|coming|final|early ] <units>", ({ units }) => duration(undefined, units), { when: areMeasure }),
  // "all day", "the entire week"; not "all days"
  rule("whole-unit", "all|entire|whole <unit>", ({ unit }) => duration(one, unit), { when: isSingular }),
];

function isSingular({ tokens, to }: Match): boolean {
  return !tokens[to - 1]!.text.endsWith("s");
}

/** "in 2 days", "a month"; not "a quarter of them", "B52 years", "a two-day-old". */
function countsTime({ tokens, from, to }: Match): boolean {
  const [first, last, next] = [tokens[from]!, tokens[to - 1]!, tokens[to]];
  if (first.glued && first.kind === "number" && !["-", "("].includes(tokens[from - 1]?.text ?? "")) return false;
  if (last.text === "quarter" && next?.text === "of") return false;
  // "the 2018 year group", "2018 day five"
  const figure = tokens[to - 2]!;
  if (figure.kind === "number" && figure.text.length === 4 && figure.value >= 1900 && figure.value < 2100 && !last.text.endsWith("s")) return false;
  return next?.text !== "-" || !next.glued;
}

const measures = new Set([
  "for", "in", "within", "after", "of", "over", "by", "few", "during", "take", "takes", "took", "taken", "taking", "last", "lasts", "lasted", "spend", "spends", "spent", "spending", "waited", "wait",
]);

function areMeasure({ tokens, from, to }: Match): boolean {
  if (to - from > 1 && tokens[to - 2]!.text !== "the") return true;
  return measures.has(tokens[from - 1]?.text ?? "") || ["of", "after", "before", "earlier", "later"].includes(tokens[to]?.text ?? "");
}
