import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateArticles } from "../../src/merge/date-articles.ts";
import { mergeStatements } from "../../src/merge/merge-statements.ts";
import type { Copy, MergedEvent } from "../../src/record.ts";
import { type Row, type Sketch, buildArticle, rereadBuilt } from "./build-article.ts";

function mergeOf(sketches: Sketch[], copies: Copy[] = []) {
  const dating = dateArticles(sketches.map(buildArticle), copies, rereadBuilt);
  return { dating, ...mergeStatements(dating.articles, copies) };
}

const days = ({ date }: MergedEvent) => (date.among ? `[${date.among.join()}]` : date.start === date.end ? (date.start ?? "unknown") : `${date.start ?? ".."}/${date.end ?? ".."}`);
const files = ({ reports }: MergedEvent) => [...new Set(reports.map(({ article }) => article.file.replace(".txt", "")))].sort().join(" ");
const lines = (events: MergedEvent[]) => events.map((event) => `${days(event)} ${event.kind} ${event.status}: ${files(event)}`);

/** A merge test: rows of [article, day of publication, what it says], and the events that come of them. */
type Case = { name: string; rows: [file: string, published: string, says: Row][]; events: string[] };

function sketchesOf(rows: Case["rows"]): Sketch[] {
  const sketches = new Map<string, Sketch>();
  for (const [file, published, says] of rows) {
    const sketch = sketches.get(file) ?? { file: `${file}.txt`, ...(published && { published }), says: [] };
    sketch.says.push(says);
    sketches.set(file, sketch);
  }
  return [...sketches.values()];
}

const thursday = "XXXX-WXX-4";
const friday = "XXXX-WXX-5";
const saturday = "XXXX-WXX-6";

const cases: Case[] = [
  {
    name: "two reports of one day are one exchange",
    rows: [["a", "2025-06-12", { on: thursday }], ["b", "2025-06-13", { on: "2025-06-12" }]],
    events: ["2025-06-12 exchange completed: a b"],
  },
  {
    name: "two exchanges a day apart stay two",
    rows: [["a", "2025-05-24", { on: "2025-05-23" }], ["b", "2025-05-24", { on: "TODAY" }]],
    events: ["2025-05-23 exchange completed: a", "2025-05-24 exchange completed: b"],
  },
  {
    name: "a round quota repeated the next day stays a second handover",
    rows: [
      ["a", "2025-06-13", { kind: "repatriation", on: "TODAY", counts: ["UA 1200 bodies"] }],
      ["b", "2025-06-14", { kind: "repatriation", on: "TODAY", cue: "statement", counts: ["UA 1200 bodies"] }],
    ],
    events: ["2025-06-13 repatriation completed: a", "2025-06-14 repatriation completed: b"],
  },
  {
    name: "an exchange announced a day later is the same one where its figure says so",
    rows: [
      ["a", "2025-02-05", { on: "TODAY", counts: ["UA 157", "RU 157"] }],
      ["b", "2025-02-06", { on: "TODAY", cue: "statement", counts: ["UA 157"] }],
    ],
    events: ["2025-02-05 exchange completed: a b"],
  },
  {
    name: "an exchange across midnight is one with two possible days",
    rows: [
      ["kyiv", "2025-02-05", { on: "TODAY", ordinals: ["war 71"] }],
      ["tokyo", "2025-02-06", { on: "TODAY", ordinals: ["war 71"] }],
    ],
    events: ["[2025-02-05,2025-02-06] exchange completed: kyiv tokyo"],
  },
  {
    name: "what one article tells of two days is two, though the figure is the same",
    rows: [
      ["a", "2025-05-25", { on: "2025-05-24", counts: ["UA 307"] }],
      ["a", "2025-05-25", { on: "2025-05-25", counts: ["UA 307"] }],
    ],
    events: ["2025-05-24 exchange completed: a", "2025-05-25 exchange completed: a"],
  },
  {
    name: "the same figures three months apart are two exchanges",
    rows: [["a", "2024-07-17", { on: "TODAY", counts: ["UA 95"] }], ["b", "2024-10-18", { on: "TODAY", counts: ["UA 95"] }]],
    events: ["2024-07-17 exchange completed: a", "2024-10-18 exchange completed: b"],
  },
  {
    name: "bodies and prisoners of one day are two events",
    rows: [["a", "2025-06-20", { on: "TODAY" }], ["a", "2025-06-20", { kind: "repatriation", on: "TODAY" }]],
    events: ["2025-06-20 exchange completed: a", "2025-06-20 repatriation completed: a"],
  },
  {
    name: "other sides on the same day are another exchange",
    rows: [["a", "2025-01-19", { on: "TODAY" }], ["b", "2025-01-19", { on: "TODAY", parties: ["IL", "hamas"] }]],
    events: ["2025-01-19 exchange completed: b", "2025-01-19 exchange completed: a"],
  },
  {
    name: "a report that names one side only joins the exchange of that day",
    rows: [["a", "2025-06-12", { on: "TODAY" }], ["b", "2025-06-12", { kind: "release", on: "TODAY", parties: ["RU"], counts: ["RU 60"] }]],
    events: ["2025-06-12 exchange completed: a b"],
  },
  {
    name: "an attempt that failed stays apart from the later success",
    rows: [
      ["a", "2025-06-08", { kind: "repatriation", status: "failed", on: saturday, counts: ["UA 1212 bodies"] }],
      ["b", "2025-06-11", { kind: "repatriation", on: "TODAY", counts: ["UA 1212 bodies"] }],
    ],
    events: ["2025-06-07 repatriation failed: a", "2025-06-11 repatriation completed: b"],
  },
  {
    name: "a plan is fulfilled by what is carried out on its day",
    rows: [["a", "2025-06-11", { status: "planned", on: "2025-06-12" }], ["b", "2025-06-12", { on: "TODAY" }]],
    events: ["2025-06-12 exchange completed: a b"],
  },
  {
    name: "conflicting numbers of one series keep exchanges of one day apart",
    rows: [["a", "2025-06-12", { on: "TODAY", ordinals: ["war 65"] }], ["b", "2025-06-12", { on: "TODAY", ordinals: ["war 66"] }]],
    events: ["2025-06-12 exchange completed: a", "2025-06-12 exchange completed: b"],
  },
  {
    name: "conflicting figures of one day are one exchange in dispute",
    rows: [["a", "2025-06-12", { on: "TODAY", counts: ["UA 82"] }], ["b", "2025-06-12", { on: "TODAY", counts: ["UA 95 by RU"] }]],
    events: ["2025-06-12 exchange completed: a b"],
  },
  {
    name: "news that names no day joins the exchange of the day of publication or the day before",
    rows: [["a", "2025-06-12", { on: "TODAY" }], ["b", "2025-06-13", { cue: "publication" }]],
    events: ["2025-06-12 exchange completed: a b"],
  },
  {
    name: "news that names no day is by preference of its own day",
    rows: [["a", "2025-05-24", { on: "TODAY" }], ["b", "2025-05-25", { on: "TODAY" }], ["c", "2025-05-25", { cue: "publication" }]],
    events: ["2025-05-24 exchange completed: a", "2025-05-25 exchange completed: b c"],
  },
  {
    name: "a figure tells which of two exchanges an undated mention means",
    rows: [
      ["a", "2025-05-24", { on: "TODAY", counts: ["UA 307"] }],
      ["b", "2025-05-25", { on: "TODAY", counts: ["UA 303"] }],
      ["c", "2025-05-25", { cue: "publication", counts: ["UA 307"] }],
    ],
    events: ["2025-05-24 exchange completed: a c", "2025-05-25 exchange completed: b"],
  },
  {
    name: "news that names no day, alone, is left with two days",
    rows: [["a", "2025-06-13", { cue: "publication" }]],
    events: ["2025-06-12/2025-06-13 exchange completed: a"],
  },
  {
    name: "a number in a series cuts a range down to a day",
    rows: [
      ["a", "2025-06-11", { on: "TODAY", ordinals: ["war 65"] }],
      ["b", "2025-06-13", { on: "2025-06-08/2025-06-11", ordinals: ["war 66"] }],
    ],
    events: ["2025-06-11 exchange completed: a", "2025-06-11 exchange completed: b"],
  },
  {
    name: "background joins the event of its day and adds no second one",
    rows: [["a", "2025-06-11", { on: "TODAY" }], ["b", "2025-06-20", { role: "background", on: "2025-06-11" }]],
    events: ["2025-06-11 exchange completed: a b"],
  },
  {
    name: "background with a day of its own is an event",
    rows: [["a", "2025-07-04", { on: "TODAY" }], ["a", "2025-07-04", { role: "background", on: "XXXX-06-26" }]],
    events: ["2025-06-26 exchange completed: a", "2025-07-04 exchange completed: a"],
  },
  {
    name: "what can be of several events is counted to none",
    rows: [["a", "2025-06-10", { on: "TODAY" }], ["b", "2025-06-12", { on: "TODAY" }], ["c", "2025-06-12", { on: "2025-06-09/2025-06-12" }]],
    events: ["2025-06-10 exchange completed: a", "2025-06-12 exchange completed: b"],
  },
  {
    name: "the past of a year ago is no news, even in a main place",
    rows: [["a", "2025-08-14", { on: "TODAY" }], ["b", "2025-08-14", { on: "2019-01-01/2019-12-31" }]],
    events: ["2025-08-14 exchange completed: a"],
  },
  {
    name: "an agreement told of days later is the one of the talks",
    rows: [
      ["a", "2025-06-03", { kind: "agreement", on: "2025-06-02", places: ["Istanbul"] }],
      ["b", "2025-06-12", { kind: "agreement", on: "TODAY", cue: "statement", places: ["Istanbul"] }],
      ["c", "2025-06-12", { kind: "agreement", on: "TODAY", cue: "statement", places: ["Riyadh"] }],
    ],
    events: ["2025-06-02 agreement completed: a b", "2025-06-12 agreement completed: c"],
  },
  {
    name: "background without a day is no event",
    rows: [["a", "2025-07-04", { on: "TODAY" }], ["a", "2025-07-04", { role: "background", cue: "none" }]],
    events: ["2025-07-04 exchange completed: a"],
  },
  {
    name: "a report of three days as one is no fourth exchange",
    rows: [
      ["a", "2025-05-23", { on: "TODAY", counts: ["UA 390"], under: "Istanbul, 2025-05-16" }],
      ["b", "2025-05-24", { on: "TODAY", counts: ["UA 307"], under: "Istanbul, 2025-05-16" }],
      ["c", "2025-05-25", { on: "TODAY", counts: ["UA 303"], under: "Istanbul, 2025-05-16" }],
      ["d", "2025-05-26", { on: "2025-05-23/2025-05-25", counts: ["UA 1000"], under: "Istanbul, 2025-05-16" }],
    ],
    events: [
      "2025-05-16 agreement completed: a b c d",
      "2025-05-23 exchange completed: a d",
      "2025-05-24 exchange completed: b d",
      "2025-05-25 exchange completed: c d",
    ],
  },
  {
    name: "an agreement told four ways is one",
    rows: [
      ["a", "2025-06-10", { on: "TODAY", under: "Istanbul, 2025-06-02" }],
      ["b", "2025-06-14", { on: "TODAY", under: "Istanbul, THIS-MONTH" }],
      ["c", "2025-07-04", { on: "TODAY", under: "Istanbul, LAST-MONTH" }],
      ["d", "2025-06-11", { on: "TODAY", under: "Istanbul" }],
    ],
    events: [
      "2025-06-02 agreement completed: a b c d",
      "2025-06-10 exchange completed: a",
      "2025-06-11 exchange completed: d",
      "2025-06-14 exchange completed: b",
      "2025-07-04 exchange completed: c",
    ],
  },
  {
    name: "an agreement named by its place alone stays open between two",
    rows: [
      ["a", "2025-06-10", { on: "TODAY", under: "Istanbul, 2025-06-02" }],
      ["b", "2025-07-24", { on: "TODAY", under: "Istanbul, 2025-07-23" }],
      ["c", "2025-08-14", { on: "TODAY", under: "Istanbul" }],
    ],
    events: [
      "2025-06-02 agreement completed: a",
      "2025-06-10 exchange completed: a",
      "2025-07-23 agreement completed: b",
      "2025-07-24 exchange completed: b",
      "2025-08-14 exchange completed: c",
    ],
  },
];

describe("merging", () => {
  it.each(cases)("$name", ({ rows, events }) => {
    expect(lines(mergeOf(sketchesOf(rows)).events)).toEqual(events);
  });

  it("does not depend on the order of files", () => {
    const all = cases.flatMap(({ rows }, index) => sketchesOf(rows).map((sketch) => ({ ...sketch, file: `${index}-${sketch.file}` })));
    const expected = lines(mergeOf(all).events);
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(lines(mergeOf(shuffled).events)).toEqual(expected);
    }), { numRuns: 30 });
  });

  it("links each exchange to its agreement", () => {
    const { events } = mergeOf(sketchesOf([
      ["a", "2025-06-10", { on: "TODAY", under: "Istanbul, 2025-06-02" }],
      ["b", "2025-06-14", { on: "TODAY", under: "Istanbul, THIS-MONTH" }],
      ["c", "2025-06-20", { on: "TODAY" }],
    ]));
    expect(events.map(({ agreement }) => agreement && days(agreement))).toEqual([undefined, "2025-06-02", "2025-06-02", undefined]);
  });

  it("says why reports are one event and what the nearest other event is", () => {
    const { events } = mergeOf(sketchesOf([
      ["a", "2025-05-23", { on: "TODAY" }], ["b", "2025-05-23", { on: "TODAY" }], ["c", "2025-05-24", { on: "TODAY" }],
    ]));
    expect(events[0]!.reports.map(({ why }) => why)).toEqual(["The other reports are compared with this one.", "It tells of the same day, kind and sides."]);
    expect(events[0]!.nearest).toMatchObject({ event: events[1], why: "They are 1 day apart, and no number or figure ties them together." });
  });

  it("adds the figure of a whole to the agreement, not to the parts", () => {
    const whole = cases.find(({ name }) => name.startsWith("a report of three days"))!;
    const { events } = mergeOf(sketchesOf(whole.rows));
    const values = (event: MergedEvent) => event.reports.flatMap(({ statement }) => statement.counts.map(({ value }) => value));
    expect(events.map(values)).toEqual([[1000], [390], [307], [303]]);
  });

  it("tells how a day is known", () => {
    const why = (row: Row, published = "2025-06-13") => mergeOf(sketchesOf([["Gazette", published, row]])).events[0]!.date;
    expect(why({ on: "2025-06-12" })).toMatchObject({ basis: "stated", uncertain: false, why: "Gazette gives the day in full: “2025-06-12”." });
    expect(why({ on: thursday })).toMatchObject({ basis: "resolved", why: "Gazette says “Thursday”, counted from its publication on 13 June 2025: 12 June 2025." });
    expect(why({ on: friday, cue: "statement" })).toMatchObject({ basis: "resolved", start: "2025-06-13" });
    expect(why({ on: "2025-06-12", cue: "caption" })).toMatchObject({ basis: "stated", uncertain: true });
    expect(why({ cue: "publication" })).toMatchObject({ basis: "resolved", start: "2025-06-12", end: "2025-06-13" });
  });

  it("tells how other events and the agreement narrow the days", () => {
    const last = (rows: Case["rows"]) => mergeOf(sketchesOf(rows)).events.at(-1)!.date;
    expect(last([
      ["a", "2025-06-11", { on: "TODAY", ordinals: ["war 65"] }],
      ["Gazette", "2025-06-13", { on: "2025-06-10/2025-06-13", ordinals: ["war 66"] }],
    ])).toMatchObject({ start: "2025-06-11", end: "2025-06-13", basis: "inferred", why: "The 66th exchange of the war took place not before the 65th exchange of the war (11 June 2025)." });
    expect(last([["Gazette", "2025-06-02", { cue: "publication", under: "Istanbul, 2025-06-02" }]])).toMatchObject({
      start: "2025-06-02", end: "2025-06-02", basis: "inferred",
      why: "It took place not before the agreement of 2 June 2025; of the days that Gazette leaves open only 2 June 2025 remains.",
    });
  });

  it("prefers the text to a caption and keeps both", () => {
    const { events } = mergeOf(sketchesOf([["a", "2025-06-13", { on: "2025-06-12", cue: "caption" }], ["b", "2025-06-13", { on: thursday }]]));
    expect(events).toHaveLength(1);
    expect(events[0]!.date).toMatchObject({ basis: "resolved", uncertain: false });
  });
});

describe("disagreements", () => {
  const between = (...rows: Row[]) => mergeOf(rows.map((says, index) => ({ file: `${index}.txt`, published: "2025-06-12", says: [{ on: "TODAY", ...says }] })))
    .events[0]!.disagreements.map(({ field, values }) => [field, ...values.map(({ value }) => value)].join(" | "));

  it.each<[name: string, rows: Row[], expected: string[]]>([
    ["two figures for one side contradict", [{ counts: ["UA 82"] }, { counts: ["UA 95"] }], ["counts UA prisoners | 82 | 95"]],
    ["a bound and a figure within it agree", [{ kind: "repatriation", counts: ["UA >1000 bodies"] }, { kind: "repatriation", counts: ["UA 1212 bodies"] }], []],
    ["a bound and a figure outside it contradict", [{ counts: ["UA >1000"] }, { counts: ["UA 900"] }], ["counts UA prisoners | more than 1000 | 900"]],
    ["a figure withheld contradicts nothing", [{ counts: ["UA ?"] }, { counts: ["UA 95"] }], []],
    ["each side's own number is no contradiction", [{ counts: ["UA 230 by UA"] }, { counts: ["RU 248 by RU"] }], []],
    ["a total and a side are different things", [{ counts: ["all 206"] }, { counts: ["UA 103"] }], []],
    ["a part that another report gives alone agrees", [{ counts: ["UA 84", "UA 33"] }, { counts: ["UA 33"] }], []],
    ["soldiers without the civilians agree with the sum", [{ counts: ["UA 84"] }, { counts: ["UA 33", "UA 51 civilians"] }], []],
    ["numbers of the week contradict", [{ ordinals: ["week 3"] }, { ordinals: ["week 4"] }], ["ordinal week | 3 | 4"]],
    ["failed to one, put off to the other", [{ status: "failed" }, { status: "postponed" }], ["status | failed | postponed"]],
  ])("%s", (_name, rows, expected) => {
    expect(between(...rows)).toEqual(expected);
  });
});

describe("origins", () => {
  it("counts reprints as one", () => {
    const copies: Copy[] = [{ files: ["a.txt", "b.txt"], relation: "same-text", similarity: 1 }];
    const rows: Case["rows"] = [["a", "2025-06-12", { on: "TODAY" }], ["b", "2025-06-12", { on: "TODAY" }], ["c", "2025-06-12", { on: "TODAY" }]];
    expect(mergeOf(sketchesOf(rows), copies).events[0]!.origins).toEqual([["a.txt", "b.txt"], ["c.txt"]]);
  });

  it("reads an undated copy from the day of the dated one", () => {
    const copies: Copy[] = [{ files: ["a.txt", "b.txt"], relation: "syndicated", similarity: 0.8 }];
    const { events, dating } = mergeOf(sketchesOf([["a", "2025-06-12", { on: "YESTERDAY" }], ["b", "", { on: "YESTERDAY" }]]), copies);
    expect(lines(events)).toEqual(["2025-06-11 exchange completed: a b"]);
    expect(dating.articles[1]!.masthead.published).toMatchObject({ day: "2025-06-12", basis: "inferred" });
  });
});
