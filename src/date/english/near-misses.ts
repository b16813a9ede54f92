import { rule, type Match, type Rule } from "../rule.ts";
import { durationValue } from "./duration-rules.ts";
import { names } from "./names.ts";

const none = () => ({ kind: "none" }) as const;
const any = (list: string[]) => list.join("|");

/** A name bears its capital; the same words in lower case are ordinary ones. */
const firstIsCapital = ({ tokens, from }: Match) => tokens[from]!.capital;
const lastIsCapital = ({ tokens, to }: Match) => tokens[to - 1]!.capital;

/** "war", "siege" behind it: what lasts, where a person has an age. */
function isLasting({ tokens, to }: Match): boolean {
  return names.lasting.includes(tokens[to]?.text ?? "");
}

/** All its words have their capital behind an opening quotation mark. */
function isTitle({ tokens, from, to }: Match): boolean {
  return ["\"", "“", "'"].includes(tokens[from - 1]?.text ?? "") && tokens.slice(from, to).every(({ capital }) => capital);
}

/** Words that look like a date and are none, or another one: each is read whole, so that no other rule reads a part of it. */
export const nearMisses: Rule[] = [
  // "the four-month-old truce", "the years-old feud": a length; not "the two-year-old child", which is an age
  rule("length-of-thing", "<n> ~ <unit> - old", ({ n, unit }) => ({ kind: "literal", type: "DURATION", value: durationValue(n, unit) }), { when: isLasting }),
  rule("length-of-thing", "<unit> - old", ({ unit }, { tokens, from }) => ({
    kind: "literal", type: "DURATION", value: durationValue(tokens[from]!.text.endsWith("s") ? undefined : { text: "1", value: 1 }, unit),
  }), { when: (match) => isLasting(match) || match.tokens[match.from]!.text.endsWith("s") }),
  // "44-year-old", "a six-year-old boy", "37 years old"; not "two-year", "the old year"
  rule("age", "<n> ~ <unit> ~ old|olds|oldest", none),
  // "44 years of age", "children ages 6 months and up", "aged 8–10 years", "at the age of four months"; not "44 years of war"
  rule("age-of", "<n> <unit> of age", none),
  rule("age-of", "ages|aged|age [ of ] [ between ] <n> [ and|to|- <day> ] <unit>", none),
  rule("age-of", "<n> <unit> and <n> <unit> old", none),
  rule("age-of", "<n> <unit> or|and older|younger|up", none),
  // "USA Today", "Russia Today"; not "in Russia today"
  rule("name-today", `${any(names.beforeToday)} today`, none, { when: lastIsCapital }),
  // "the Good Friday Agreement"; not "on Good Friday"
  rule("name-agreement", "good friday agreement|agreements|accord|accords|pact|deal", none, { when: firstIsCapital }),
  // "said on ABC's "This Week"", "a scene of High Noon": a programme, a film; not "this week", "This week he", "at noon"
  rule("name-programme", "this week|morning|weekend", none, { when: isTitle }),
  rule("name-film", "high noon", none, { when: (match) => firstIsCapital(match) && lastIsCapital(match) }),
  // "the March 23 Movement", "October Square", "May 1 Street": named after a day; not "on March 23 movement was seen"
  rule("name-after-day", `<month> [ <day?> ] ${any(names.afterDay)}`, none, { when: lastIsCapital }),
  rule("name-after-day", `<day> [ of ] <month> ${any(names.afterDay)}`, none, { when: lastIsCapital }),
  // "the New Year"; not "New Year's Day", a holiday, which takes more words
  rule("name-year", "new year", none),
  // "Black Friday", "Bloody Sunday", "Super Tuesday"; not "a black Friday"
  rule("name-weekday", `${any(names.beforeWeekday)} <weekday>`, none, { when: firstIsCapital }),
  // "the Sunday Times", "Friday Night Live"; not "Sunday times"
  rule("name-paper", `<weekday> [ night ] ${any(names.afterWeekday)}`, none, { when: lastIsCapital }),
  // "day to day", "year-on-year", "week after week"; not "from year to month"
  rule("repeated-unit", "<unit> ~ to|on|over|after|by|in|upon ~ <unit>", none, {
    when: ({ tokens, from, to }) => tokens[from]!.text === tokens[to - 1]!.text,
  }),
  // "on a Friday": any of them; not "on a Friday visit", "in a Monday statement", which mean one
  rule("any-weekday", "on a|any <weekday>", none, { when: ({ tokens, to }) => tokens[to]?.kind !== "word" || tokens[to].senses?.link === true }),
  // "three-quarters of them"; not "the first three quarters of 2024"
  rule("fraction", "three ~ quarters of", none, { when: ({ tokens, to }) => tokens[to]?.kind !== "number" }),
  // "the third in as many days": as many as were told; not "many days"
  rule("as-many", "as many <units>", none),
  // "24/7"; not "24/7/2025", which takes more words
  rule("round-the-clock", "24 / 7", none),
  // "24 hours a day"; not "six hours a day"
  rule("round-the-clock", "<n> hours a day", none, { when: ({ tokens, from }) => tokens[from]!.text === "24" || tokens[from]!.text === "twenty" }),
  // "Theresa May", "President March", "Long March 5": a person with a first name or a title, a rocket; not "in May"
  rule("name-month", `${any(names.beforeMonth)} [ . ] may|march|august`, none, { when: lastIsCapital }),
  // "20th Century Fox"; not "the 20th century"
  rule("name-century", "<nth> century fox", none),
  // "day care", "night shift", "quarter finals"; not "day of talks"
  rule("unit-compound", `day|night|year|quarter ~ ${any(names.afterUnit)}`, none),
  // "last-minute", "last ditch": how, and not when
  rule("last-minute", "last|eleventh ~ minute|hour|second|ditch", none),
  // "a quarter-century low": a length, and no quarter of a year
  rule("quarter-century", "quarter ~ century|centuries", () => ({ kind: "literal", type: "DURATION", value: "P25Y" })),
  // "the 24th Brigade", "3rd Separate Assault Brigade", "the 65th exchange"; not "the 24th"
  rule("counted-noun", `<nth> [ ${any(names.branches)} ] [ ${any(names.branches)} ] [ ${any(names.branches)} ] ${any(names.countedByOrdinals)}`, none),
];
