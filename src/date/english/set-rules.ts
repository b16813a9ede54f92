import { rule, type Match, type Rule } from "../rule.ts";
import { durationValue } from "./duration-rules.ts";
import { words } from "./words.ts";

const once = { text: "1", value: 1 };
const set = (value: string) => ({ kind: "literal", type: "SET", value }) as const;

const plurals = words.weekdays.map(([name]) => `${name}s`);
const adverbs: Record<string, string> = {
  hourly: "PT1H", daily: "P1D", nightly: "P1D", weekly: "P1W", biweekly: "P2W", fortnightly: "P2W", monthly: "P1M", bimonthly: "P2M", quarterly: "P3M",
  annually: "P1Y", yearly: "P1Y",
};

/** What is paid or reckoned of a quarter: "a quarterly loss" is one quarter's. */
const figuresOfPeriod = new Set(["dividend", "dividends", "loss", "losses", "profit", "profits", "net", "income", "earnings", "results", "revenue", "sales", "cash", "figures", "report", "reports", "payment", "payments"]);

/** "the Israeli daily Haaretz", "the Moscow weekly said"; not "the daily Russian attacks", "in Moscow daily". */
function isPaper(tokens: Match["tokens"], at: number): boolean {
  const [second, before, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  return second?.kind === "word" && before!.kind === "word" && before!.capital && next?.kind === "word" && (next.capital || next.senses?.saying === true);
}

/** What happens again and again. */
export const setRules: Rule[] = [
  // "daily", "adjusted quarterly"; not "the Daily Mail", "the Israeli daily Haaretz", newspapers, nor "its quarterly loss", that of one quarter
  rule("set-adverb", Object.keys(adverbs).join("|"), (_, { tokens, from }) => set(adverbs[tokens[from]!.text]!), {
    when: ({ tokens, from, to }) => (!tokens[from]!.capital || from === 0) && !isPaper(tokens, from) && !(tokens[from]!.text === "quarterly" && figuresOfPeriod.has(tokens[to]?.text ?? "")),
  }),
  // "twice weekly"; not "weekly"
  rule("times-a", `once|twice ${Object.keys(adverbs).join("|")}`, (_, { tokens, to }) => set(adverbs[tokens[to - 1]!.text]!)),
  // "on weekdays", "at weekends"; not "the two weekends"
  rule("weekdays", "weekdays", () => set("XXXX-WXX")),
  rule("weekends", "weekends", () => set("XXXX-WXX-WE"), { when: ({ tokens, from }) => ["on", "at"].includes(tokens[from - 1]?.text ?? "") }),
  // "every day", "each year", "per month", "every two weeks", "every other day"
  rule("every", "every|each|per <unit>", ({ unit }) => set(durationValue(once, unit)), { when: ({ tokens, to }) => !tokens[to - 1]!.text.endsWith("s") }),
  rule("every", "every <n> <unit>", ({ n, unit }) => set(durationValue(n, unit))),
  rule("every-other", "every other <unit>", ({ unit }) => set(durationValue({ text: "2", value: 2 }, unit))),
  // "once a week", "twice a year", "three times a day"
  rule("times-a", "once|twice|times a|an <unit>", ({ unit }) => set(durationValue(once, unit))),
  // "Mondays", "every Friday", "each July"
  rule("every-weekday", "every|each <weekday>", ({ weekday }) => set(`XXXX-WXX-${weekday}`)),
  rule("every-weekday", "every other|second <weekday>", ({ weekday }) => set(`XXXX-WXX-${weekday}`)),
  rule("every-month", "every|each <month>", ({ month }) => set(`XXXX-${String(month).padStart(2, "0")}`)),
  rule("every-month-day", "every|each <month> <day>", ({ month, day }) => set(`XXXX-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`)),
  rule("every-season", "every|each <season>", ({ season }) => set(`XXXX-${season}`)),
  rule("every-part", "every|each <part>", ({ part }) => set(`XXXX-XX-XXT${part}`)),
  rule("weekdays", plurals.join("|"), (_, { tokens, from }) => set(`XXXX-WXX-${plurals.indexOf(tokens[from]!.text) + 1}`)),
];
