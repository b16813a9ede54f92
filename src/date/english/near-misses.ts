import { rule } from "../rule.ts";

const none = () => ({ kind: "none" }) as const;

/** Words that look like a date and are none: each is read whole, so that no other rule reads a part of it. */
export const nearMisses = [
  // "44-year-old", "a six-year-old boy", "37 years old"; not "two-year", "the old year"
  rule("age", "<n> ~ <unit> ~ old|olds|oldest", none),
  // "44 years of age"
  rule("age-of", "<n> <unit> of age", none),
  // "USA Today", "Russia Today"; not "today", "Today," at the beginning of a sentence
  rule("name-today", "usa|russia|ukraine|india|psychology|israel|europe today", none, { when: ({ tokens, from }) => tokens[from + 1]!.capital }),
  // "New Year", "the Year of the Dragon" are names; not "new year's day", which is a holiday
  rule("name-year", "new year", none),
  // "Black Friday", "Bloody Sunday", "Super Tuesday", "Palm Sunday" without a year: a name, whatever the day
  rule("name-weekday", "black|bloody|super|blue|cyber|big|ash <weekday>", none, { when: ({ tokens, from }) => tokens[from]!.capital }),
  // "the Sunday Times", "Friday Night Lights", "the Monday Club"; not "Sunday times"
  rule("name-paper", "<weekday> [ night ] times|telegraph|express|mirror|mail|live|herald|post|lights|club|football", none, {
    when: ({ tokens, to }) => tokens[to - 1]!.capital,
  }),
  // "day to day", "year-on-year", "week after week", "day by day", "quarter-to-quarter"
  rule("repeated-unit", "<unit> ~ to|on|over|after|by|in|upon ~ <unit>", none, { when: ({ tokens, from, to }) => tokens[from]!.text === tokens[to - 1]!.text }),
  // "around the clock", "24/7"
  rule("round-the-clock", "24 / 7", none),
  // "Theresa May", "President March": a person, who bears a title or a first name; not "in May"
  rule("name-month", "theresa|mrs|ms|mr|minister|president|brian|james [ . ] may|march|august", none, { when: ({ tokens, to }) => tokens[to - 1]!.capital }),
  // "20th Century Fox", "Twenty-first Century"
  rule("name-century", "<nth> century fox", none),
  // "day care", "night shift", "quarter finals"; not "day of talks"
  rule("unit-compound", "day|night|year|quarter|second ~ care|job|trip|trips|laborer|laborers|labourer|book|shift|shifts|back|final|finals|finalist|finalists|pounder", none),
  // "last-minute", "last ditch": how, and not when
  rule("last-minute", "last|eleventh ~ minute|hour|second|ditch", none),
  // "the first quarter-century"
  rule("quarter-century", "quarter ~ century|centuries", () => ({ kind: "literal", type: "DURATION", value: "P25Y" })),
  // "the 24th Brigade", "1st Battalion", "the 9th Circuit", "the 47th Army"; not "the 24th"
  rule("unit-designation", "<nth> [ separate ] [ guards ] [ special ] [ army ] [ motorized|motorised|mechanized|mechanised|infantry|assault|airborne|tank|armored|armoured|air|marine|artillery|mountain|cavalry|fighter|field ] [ operational ] brigade|battalion|regiment|division|corps|army|fleet|squadron|wing|company|circuit|district|amendment|floor|street|avenue|congress|anniversary|birthday|place|grade|grader|round|time|group|exchange|term|person|man|woman", none),
] satisfies ReturnType<typeof rule>[];
