import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/merge/add-days.ts";
import { dateArticles } from "../../src/merge/date-articles.ts";
import { mergeStatements } from "../../src/merge/merge-statements.ts";
import type { Copy, EventKind, EventStatus, MergedEvent } from "../../src/record.ts";
import { nameEvents } from "../../src/publish/name-events.ts";
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

/** The exchanges of a long war: one every third day, from a day on. */
const manyDays = (first: string, count: number): Case["rows"] => Array.from({ length: count }, (_, index) => [`war-${addDays(first, 3 * index)}`, addDays(first, 3 * index), { on: "TODAY" }]);
const eventsOf = (rows: Case["rows"]) => rows.map(([file, published]) => `${published} exchange completed: ${file}`);

const cases: Case[] = [
  {
    name: "two reports of one day are one exchange",
    rows: [["a", "2025-06-12", { on: thursday }], ["b", "2025-06-13", { on: "2025-06-12" }]],
    events: ["2025-06-12 exchange completed: a b"],
  },
  {
    name: "what a report tells as done is not what it says is to come, though the figures agree",
    rows: [
      ["a", "2011-02-13", { kind: "release", cue: "publication", parties: ["CO"], counts: ["CO 2"] }],
      ["a", "2011-02-13", { kind: "release", status: "planned", on: "2011-02-13", parties: ["CO"], counts: ["CO 2"] }],
    ],
    events: ["2011-02-12/2011-02-13 release completed: a", "2011-02-13 release planned: a"],
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
    name: "bodies that the report names after the exchange of its day came home on that day",
    rows: [["a", "2025-06-13", { on: thursday }], ["a", "2025-06-13", { kind: "repatriation", cue: "publication" }]],
    events: ["2025-06-12 exchange completed: a", "2025-06-12 repatriation completed: a"],
  },
  {
    name: "bodies in the lede are not of the day of the exchange named after them",
    rows: [
      ["a", "2025-06-14", { kind: "repatriation", cue: "publication" }], ["a", "2025-06-14", { on: friday }],
      ["b", "2025-10-31", { kind: "repatriation", cue: "publication", parties: ["IL", "hamas"] }], ["b", "2025-10-31", { on: "TODAY", parties: ["IL", "hamas"] }],
    ],
    events: [
      "2025-06-13 exchange completed: a", "2025-06-13/2025-06-14 repatriation completed: a",
      "2025-10-30/2025-10-31 repatriation completed: b", "2025-10-31 exchange completed: b",
    ],
  },
  {
    name: "no day is shared with a plan, with the past, with an older day or with one of two days",
    rows: [
      ["a", "2025-06-13", { status: "planned", on: "TODAY" }], ["a", "2025-06-13", { kind: "repatriation", cue: "publication" }],
      ["b", "2024-06-13", { role: "background", on: "TODAY" }], ["b", "2024-06-13", { kind: "repatriation", cue: "publication" }],
      ["c", "2023-06-13", { on: "2023-06-10" }], ["c", "2023-06-13", { kind: "repatriation", cue: "publication" }],
      ["d", "2022-06-13", { on: "2022-06-13" }], ["d", "2022-06-13", { on: "2022-06-12", parties: ["AM", "AZ"] }], ["d", "2022-06-13", { kind: "repatriation", cue: "publication" }],
    ],
    events: [
      "2022-06-12 exchange completed: d", "2022-06-12/2022-06-13 repatriation completed: d", "2022-06-13 exchange completed: d", "2023-06-10 exchange completed: c",
      "2023-06-12/2023-06-13 repatriation completed: c", "2024-06-12/2024-06-13 repatriation completed: b", "2024-06-13 exchange completed: b",
      "2025-06-12/2025-06-13 repatriation completed: a", "2025-06-13 exchange planned: a",
    ],
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
  {
    name: "an agreement named by its place alone is the one just made there",
    rows: [
      ["a", "2025-05-17", { kind: "agreement", on: "2025-05-16", places: ["Istanbul"] }],
      ["b", "2025-06-03", { kind: "agreement", on: "2025-06-02", places: ["Istanbul"] }],
      ["c", "2025-06-09", { on: "TODAY", under: "Istanbul" }],
    ],
    events: ["2025-05-16 agreement completed: a", "2025-06-02 agreement completed: b c", "2025-06-09 exchange completed: c"],
  },
  {
    name: "a day of a handover told with the place of the agreement is no day of an agreement",
    rows: [
      ["a", "2025-06-03", { kind: "agreement", on: "2025-06-02", places: ["Istanbul"] }],
      ["b", "2025-06-16", { kind: "repatriation", on: "TODAY" }],
      ["c", "2025-07-17", { kind: "agreement", role: "background", on: "2025-06-16", places: ["Istanbul"], under: "Istanbul, SAME" }],
    ],
    events: ["2025-06-02 agreement completed: a c", "2025-06-16 repatriation completed: b"],
  },
  {
    name: "an agreement made on the day of a handover is one where it is news, or where none was made there before",
    rows: [
      ["a", "2025-06-03", { kind: "agreement", on: "2025-06-02", places: ["Istanbul"] }],
      ["b", "2025-07-23", { on: "TODAY" }], ["c", "2025-07-23", { kind: "agreement", on: "TODAY", places: ["Istanbul"] }],
      ["d", "2025-07-24", { kind: "agreement", role: "background", on: "2025-07-23", places: ["Istanbul"], under: "Istanbul, SAME" }],
      ["e", "2023-12-13", { on: "TODAY", parties: ["AM", "AZ"], under: "Gazakh, 2023-12-13" }],
    ],
    events: [
      "2023-12-13 agreement completed: e", "2023-12-13 exchange completed: e", "2025-06-02 agreement completed: a", "2025-07-23 agreement completed: c d",
      "2025-07-23 exchange completed: b",
    ],
  },
  {
    name: "a plan without a day is of the agreement of the last month with its figure",
    rows: [
      ["a", "2025-06-03", { kind: "agreement", on: "2025-06-02", counts: ["UA 6000 bodies"] }],
      ["b", "2025-06-07", { kind: "repatriation", status: "planned", cue: "none", counts: ["UA 6000 bodies", "RU 6000 bodies"] }],
      ["c", "2025-06-07", { kind: "repatriation", status: "planned", cue: "none", counts: ["UA 500 bodies"] }],
    ],
    events: ["2025-06-02 agreement completed: a b", "unknown repatriation planned: c"],
  },
  {
    name: "what can be of two days joins the one of them on which an exchange is known",
    rows: [
      ["a", "2025-06-02", { kind: "agreement", on: "TODAY", places: ["Istanbul"] }],
      ["b", "2025-06-12", { on: "TODAY" }], ["c", "2025-06-14", { on: "TODAY", ordinals: ["group 4"], under: "Istanbul, 2025-06-02" }],
      ["d", "", { on: thursday, ordinals: ["group 3"], under: "Istanbul, THIS-MONTH" }],
    ],
    events: ["2025-06-02 agreement completed: a c d", "2025-06-12 exchange completed: b d", "2025-06-14 exchange completed: c"],
  },
  {
    name: "yesterday's figure beside today's ties no two days together",
    rows: [["a", "2025-05-23", { on: "TODAY", counts: ["UA 390"] }], ["b", "2025-05-24", { on: "TODAY", counts: ["UA 307", "UA 390"] }]],
    events: ["2025-05-23 exchange completed: a", "2025-05-24 exchange completed: b"],
  },
  {
    name: "the parts of a sum do not hide that the sum is the same",
    rows: [["a", "2025-08-14", { on: "TODAY", counts: ["UA 84"] }], ["b", "2025-08-15", { on: "TODAY", counts: ["UA 84", "UA 33", "UA 51"] }]],
    events: ["[2025-08-14,2025-08-15] exchange completed: a b"],
  },
  {
    name: "two days that stand in the texts in full are two events, whatever their number",
    rows: [["a", "2025-02-06", { on: "2025-02-05", ordinals: ["war 71"] }], ["b", "2025-02-06", { on: "2025-02-06", ordinals: ["war 71"] }]],
    events: ["2025-02-05 exchange completed: a", "2025-02-06 exchange completed: b"],
  },
  {
    name: "the second group of one deal is not the second group of the next",
    rows: [
      ["a", "2025-06-10", { on: "TODAY", ordinals: ["group 2"], under: "Istanbul, 2025-06-02" }],
      ["b", "2025-06-11", { on: "TODAY", ordinals: ["group 2"], under: "Geneva, 2025-06-09" }],
    ],
    events: [
      "2025-06-02 agreement completed: a", "2025-06-09 agreement completed: b",
      "2025-06-10 exchange completed: a", "2025-06-11 exchange completed: b",
    ],
  },
  {
    name: "two days of the same small figure are two",
    rows: [["a", "2025-02-06", { on: "TODAY", counts: ["IL 3"], parties: ["IL", "hamas"] }], ["b", "2025-02-07", { on: "TODAY", counts: ["IL 3"], parties: ["IL", "hamas"] }]],
    events: ["2025-02-06 exchange completed: a", "2025-02-07 exchange completed: b"],
  },
  {
    name: "a report that names one side founds nothing beside the exchange that names both, in any order of files",
    rows: [["a", "2025-06-12", { kind: "release", on: "TODAY", parties: ["RU"] }], ["b", "2025-06-12", { on: "TODAY" }], ["c", "2025-06-12", { on: "TODAY", parties: [] }]],
    events: ["2025-06-12 exchange completed: a b c"],
  },
  {
    name: "one side of two exchanges of its day is counted to neither",
    rows: [
      ["a", "2025-07-18", { on: "TODAY", parties: ["US", "VE"] }],
      ["b", "2025-07-18", { on: "TODAY", parties: ["RU", "US"] }],
      ["c", "2025-07-18", { on: "TODAY", parties: ["US"] }],
    ],
    events: ["2025-07-18 exchange completed: b", "2025-07-18 exchange completed: a"],
  },
  {
    name: "one side of two exchanges of its day joins the one with its figure",
    rows: [
      ["a", "2025-07-18", { on: "TODAY", parties: ["US", "VE"], counts: ["VE 252"] }],
      ["b", "2025-07-18", { on: "TODAY", parties: ["RU", "US"] }],
      ["c", "2025-07-18", { on: "TODAY", parties: ["US"], counts: ["VE 252"] }],
    ],
    events: ["2025-07-18 exchange completed: b", "2025-07-18 exchange completed: a c"],
  },
  {
    name: "a mediator taken for a side is none where the figure shows which exchange is meant",
    rows: [
      ["a", "2025-08-14", { on: "TODAY", counts: ["RU 84", "UA 84"], mediators: ["AE"] }],
      ["b", "2025-08-14", { on: "TODAY", parties: ["AE", "RU"], counts: ["RU 84"] }],
    ],
    events: ["2025-08-14 exchange completed: a b"],
  },
  {
    name: "a total, undated, with one side and the capital that tells of it is of the exchange with that sum, whose sides stay two",
    rows: [
      ["a", "2026-02-05", { on: "TODAY", counts: ["RU 157", "UA 157"] }], ["b", "", { on: thursday, parties: ["UA", "US"], counts: ["all 314"] }],
      ["c", "2026-02-05", { on: "TODAY", parties: ["IL", "hamas"], counts: ["IL 3"] }], ["d", "", { on: thursday, parties: ["IL", "US"] }],
    ],
    events: ["2026-02-05 exchange completed: c", "2026-02-05 exchange completed: a b", "unknown exchange completed: d"],
  },
  {
    name: "without a figure a state that mediates elsewhere has an exchange of its own",
    rows: [["a", "2025-08-14", { on: "TODAY", mediators: ["US"] }], ["b", "2025-08-14", { on: "TODAY", parties: ["RU", "US"] }]],
    events: ["2025-08-14 exchange completed: a", "2025-08-14 exchange completed: b"],
  },
  {
    name: "a report without a number, of a day with two numbered exchanges, is counted to neither",
    rows: [
      ["a", "2025-06-12", { on: "TODAY", ordinals: ["war 65"] }], ["b", "2025-06-12", { on: "TODAY", ordinals: ["war 66"] }],
      ["c", "2025-06-12", { on: "TODAY" }],
    ],
    events: ["2025-06-12 exchange completed: a", "2025-06-12 exchange completed: b"],
  },
  {
    name: "an undated report joins the one exchange with both of its figures",
    rows: [
      ["a", "2023-09-18", { on: "TODAY", parties: ["IR", "US"], counts: ["IR 5", "US 5"] }],
      ["b", "", { cue: "none", parties: ["IR", "US"], counts: ["IR 5", "US 5"] }],
    ],
    events: ["2023-09-18 exchange completed: a b"],
  },
  {
    name: "an undated report that fits two exchanges by both figures keeps both days",
    rows: [
      ["a", "2023-09-18", { on: "TODAY", parties: ["IR", "US"], counts: ["IR 5", "US 5"] }],
      ["b", "2024-09-18", { on: "TODAY", parties: ["IR", "US"], counts: ["IR 5", "US 5"] }],
      ["c", "", { cue: "none", parties: ["IR", "US"], counts: ["IR 5", "US 5"] }],
    ],
    events: ["2023-09-18 exchange completed: a", "[2023-09-18,2024-09-18] exchange completed: c", "2024-09-18 exchange completed: b"],
  },
  {
    name: "an undated report of a Thursday joins the only exchange of these sides on a Thursday",
    rows: [
      ["a", "2025-06-10", { on: "TODAY" }], ["b", "2025-06-12", { on: "TODAY" }], ["c", "", { on: thursday }],
      ["d", "2025-08-14", { on: "TODAY", parties: ["AM", "AZ"] }],
    ],
    events: ["2025-06-10 exchange completed: a", "2025-06-12 exchange completed: b c", "2025-08-14 exchange completed: d"],
  },
  {
    name: "among a hundred exchanges of a war, an undated report of August 24 joins the one of that day",
    rows: [...manyDays("2024-08-25", 95), ["b", "2024-08-24", { on: "TODAY" }], ["c", "", { on: "XXXX-08-24" }]],
    events: ["2024-08-24 exchange completed: b c", ...eventsOf(manyDays("2024-08-25", 95))],
  },
  {
    name: "among them, of two August 24ths it keeps both days",
    rows: [...manyDays("2024-08-25", 95), ["b", "2024-08-24", { on: "TODAY" }], ["c", "2025-08-24", { on: "TODAY" }], ["d", "", { on: "XXXX-08-24" }]],
    events: ["2024-08-24 exchange completed: b", "[2024-08-24,2025-08-24] exchange completed: d", ...eventsOf(manyDays("2024-08-25", 95)), "2025-08-24 exchange completed: c"],
  },
  {
    name: "among them, what somebody said on March 1, undated, can be of a leap day",
    rows: [...manyDays("2024-03-02", 95), ["b", "2024-02-29", { on: "TODAY", counts: ["UA 157"] }], ["c", "", { on: "XXXX-03-01", cue: "statement", counts: ["UA 157"] }]],
    events: ["2024-02-29 exchange completed: b c", ...eventsOf(manyDays("2024-03-02", 95))],
  },
  {
    name: "an undated report of a Thursday is not of Tuesday's exchange",
    rows: [["a", "2025-06-10", { on: "TODAY", counts: ["UA 157"] }], ["b", "", { on: thursday, counts: ["UA 157"] }]],
    events: ["2025-06-10 exchange completed: a", "unknown exchange completed: b"],
  },
  {
    name: "what somebody said on Thursday, undated, can be of Wednesday",
    rows: [["a", "2025-06-11", { on: "TODAY", places: ["Gazakh"] }], ["b", "", { on: thursday, cue: "statement", places: ["Gazakh"] }]],
    events: ["2025-06-11 exchange completed: a b"],
  },
  {
    name: "an undated report that fits two Thursdays keeps both days",
    rows: [["a", "2022-12-01", { on: "TODAY", counts: ["UA 50"] }], ["b", "2022-11-03", { on: "TODAY", counts: ["UA 107"] }], ["c", "", { on: thursday }]],
    events: ["2022-11-03 exchange completed: b", "[2022-11-03,2022-12-01] exchange completed: c", "2022-12-01 exchange completed: a"],
  },
  {
    name: "of two Thursdays an undated report is of the one with its place and mediator",
    rows: [
      ["a", "2022-12-01", { on: "TODAY", places: ["Mayorsk"], mediators: ["AE"] }], ["b", "2022-11-03", { on: "TODAY", places: ["Belarus"] }],
      ["c", "", { on: thursday, places: ["Mayorsk"], mediators: ["AE"] }],
    ],
    events: ["2022-11-03 exchange completed: b", "2022-12-01 exchange completed: a c"],
  },
  {
    name: "an undated report with another figure is no report of the Thursday known",
    rows: [["a", "2022-12-01", { on: "TODAY", counts: ["UA 50"] }], ["b", "", { on: thursday, counts: ["UA 107"] }], ["c", "", { on: thursday, counts: ["UA >60"] }]],
    events: ["2022-12-01 exchange completed: a", "unknown exchange completed: b c"],
  },
  {
    name: "where these sides have one event only, a mediator is enough; where they have two, it is not",
    rows: [
      ["a", "2024-06-15", { on: "TODAY", parties: ["IR", "SE"], mediators: ["OM"] }], ["b", "", { cue: "none", parties: ["IR", "SE"], mediators: ["OM"] }],
      ["c", "2025-05-06", { on: "TODAY", mediators: ["AE"] }], ["d", "2025-08-24", { on: "TODAY" }], ["e", "", { cue: "none", mediators: ["AE"] }],
    ],
    events: ["2024-06-15 exchange completed: a b", "2025-05-06 exchange completed: c", "2025-08-24 exchange completed: d", "unknown exchange completed: e"],
  },
  {
    name: "an undated report joins news whose day is one of two",
    rows: [
      ["a", "2025-03-28", { kind: "repatriation", cue: "publication", places: ["Gazakh"], counts: ["UA 900 bodies"] }],
      ["b", "", { kind: "repatriation", cue: "none", counts: ["UA 900 bodies"] }],
    ],
    events: ["2025-03-27/2025-03-28 repatriation completed: a b"],
  },
  {
    name: "an exchange put off, without a day, is the one that failed in these days, not the one held since",
    rows: [
      ["a", "2025-06-08", { status: "postponed", cue: "none" }], ["b", "2025-06-11", { status: "failed", on: "2025-06-07" }], ["c", "2025-06-09", { on: "TODAY" }],
    ],
    events: ["2025-06-07 exchange failed: a b", "2025-06-09 exchange completed: c"],
  },
  {
    name: "what a plan without a day provides for is not the figure of an attempt that failed",
    rows: [
      ["a", "2025-06-07", { kind: "repatriation", status: "planned", cue: "none", counts: ["UA 6000 bodies"] }],
      ["b", "2025-06-08", { kind: "repatriation", status: "failed", on: "2025-06-07" }],
    ],
    events: ["2025-06-07 repatriation failed: b", "unknown repatriation planned: a"],
  },
  {
    name: "a plan without a day is of the failed attempt where it has its figure or none",
    rows: [
      ["a", "2025-06-07", { kind: "repatriation", status: "planned", cue: "none", counts: ["UA 1212 bodies"] }],
      ["b", "2025-06-08", { kind: "repatriation", status: "failed", on: "2025-06-07", counts: ["UA 1212 bodies"] }],
      ["c", "2025-06-06", { kind: "repatriation", status: "planned", cue: "none" }],
    ],
    events: ["2025-06-07 repatriation failed: a b c"],
  },
  {
    name: "two undated reports of a Thursday are of one exchange, unless a figure or another weekday parts them",
    rows: [
      ["a", "", { on: thursday, counts: ["UA 50"] }], ["b", "", { on: thursday }], ["c", "", { on: friday }],
      ["d", "", { on: thursday, parties: ["AM", "AZ"], counts: ["AM 15"] }], ["e", "", { on: thursday, parties: ["AM", "AZ"], counts: ["AM 8"] }],
    ],
    events: [
      "unknown exchange completed: d", "unknown exchange completed: e", "unknown exchange completed: a b", "unknown exchange completed: c",
    ],
  },
  {
    name: "of two undated reports alone with their sides a mediator makes one event, the sides alone do not",
    rows: [
      ["a", "", { on: "XXXX-WXX-2", cue: "statement", parties: ["US", "taliban"], mediators: ["QA"] }],
      ["b", "", { on: "XXXX-01-21", cue: "statement", parties: ["US", "taliban"], mediators: ["QA"] }],
      ["c", "", { cue: "none", parties: ["AM", "AZ"] }], ["d", "", { cue: "none", parties: ["AM", "AZ"] }],
    ],
    events: ["unknown exchange completed: c", "unknown exchange completed: d", "unknown exchange completed: a b"],
  },
  {
    name: "two undated reports of different days of the year are two events, whatever figure they share; of one day they are one",
    rows: [
      ["a", "", { on: "XXXX-06-11", parties: ["ET", "tigray"], counts: ["ET 4208"] }], ["b", "", { on: "XXXX-06-12", parties: ["ET", "tigray"], counts: ["ET 4208"] }],
      ["c", "", { on: "XXXX-06-11", parties: ["SD", "rsf"], counts: ["SD 1125"] }], ["d", "", { on: "XXXX-06-11", parties: ["SD", "rsf"], counts: ["SD 1125"] }],
    ],
    events: ["unknown exchange completed: a", "unknown exchange completed: b", "unknown exchange completed: c d"],
  },
  {
    name: "an undated report of another day of the year joins none that a report without any day has joined",
    rows: [
      ["a", "", { cue: "none", parties: ["ML", "jnim"], counts: ["ML 206"] }], ["b", "", { on: "XXXX-10-08", parties: ["ML", "jnim"], counts: ["ML 206"] }],
      ["c", "", { on: "XXXX-10-12", parties: ["ML", "jnim"], counts: ["ML 206"] }],
    ],
    events: ["unknown exchange completed: a b", "unknown exchange completed: c"],
  },
  {
    name: "a day without its year is of the one dated event of that day of the year, of either of two, and of none beside it",
    rows: [
      ["a", "2021-06-13", { on: "2021-06-12", parties: ["AM", "GE"] }], ["b", "", { on: "XXXX-06-12", parties: ["AM", "GE"] }],
      ["c", "2020-03-02", { on: "2020-03-01", parties: ["CO", "eln"] }], ["d", "2021-03-02", { on: "2021-03-01", parties: ["CO", "eln"] }], ["e", "", { on: "XXXX-03-01", parties: ["CO", "eln"] }],
      ["f", "2022-05-02", { on: "2022-05-01", parties: ["KE", "UG"] }], ["g", "", { on: "XXXX-05-03", parties: ["KE", "UG"] }],
    ],
    events: [
      "2020-03-01 exchange completed: c", "[2020-03-01,2021-03-01] exchange completed: e", "2021-03-01 exchange completed: d",
      "2021-06-12 exchange completed: a b", "2022-05-01 exchange completed: f", "unknown exchange completed: g",
    ],
  },
  {
    name: "a month without its year is of no event of another month",
    rows: [
      ["a", "2020-10-16", { on: "2020-10-15", parties: ["DZ", "MA"], mediators: ["icrc"], places: ["Oujda"] }],
      ["b", "", { on: "XXXX-10", parties: ["DZ", "MA"], mediators: ["icrc"], places: ["Oujda"] }], ["c", "", { on: "XXXX-11", parties: ["DZ", "MA"], mediators: ["icrc"], places: ["Oujda"] }],
    ],
    events: ["2020-10-15 exchange completed: a b", "unknown exchange completed: c"],
  },
  {
    name: "one figure for either side in two reports is of the same people, unless each side tells of its own",
    rows: [
      ["a", "2025-01-25", { kind: "release", on: "TODAY", parties: ["YE", "houthis"], counts: ["YE 153 by icrc"] }],
      ["b", "2025-01-25", { kind: "release", on: "TODAY", parties: ["YE", "houthis"], counts: ["houthis 153 by icrc"] }],
      ["c", "2025-08-24", { kind: "release", on: "TODAY", counts: ["UA 146 by UA"] }],
      ["d", "2025-08-24", { kind: "release", on: "TODAY", counts: ["RU 146 by RU"] }],
    ],
    events: ["2025-01-25 release completed: a b", "2025-08-24 exchange completed: c d"],
  },
  {
    name: "different figures for either side in two reports are of an exchange",
    rows: [
      ["a", "2023-04-14", { kind: "release", on: "TODAY", parties: ["YE", "houthis"], counts: ["houthis 249"] }],
      ["b", "2023-04-14", { kind: "release", on: "TODAY", parties: ["YE", "houthis"], counts: ["YE 69"] }],
    ],
    events: ["2023-04-14 exchange completed: a b"],
  },
  {
    name: "an undated report with the figure of a plan without a day carries it out; one with its place alone does not",
    rows: [
      ["a", "2025-04-18", { status: "planned", cue: "none", counts: ["UA 246", "RU 246"] }], ["b", "", { on: saturday, counts: ["UA 246", "RU 246"] }],
      ["c", "2023-12-07", { status: "planned", cue: "none", parties: ["AM", "AZ"], places: ["Gazakh"] }], ["d", "", { cue: "none", parties: ["AM", "AZ"], places: ["Gazakh"] }],
    ],
    events: ["unknown exchange completed: d", "unknown exchange completed: a b", "unknown exchange planned: c"],
  },
  {
    name: "an undated report with the sides alone stays an event without a day",
    rows: [["a", "2025-08-24", { on: "TODAY", counts: ["UA 146"] }], ["b", "", { cue: "none" }]],
    events: ["2025-08-24 exchange completed: a", "unknown exchange completed: b"],
  },
  {
    name: "a total is recognised as the sum of both sides",
    rows: [["a", "2026-02-05", { on: "TODAY", counts: ["UA 157", "RU 157"] }], ["b", "", { cue: "none", counts: ["all 314"] }]],
    events: ["2026-02-05 exchange completed: a b"],
  },
  {
    name: "a mention dated by a week joins the only exchange of that week",
    rows: [["a", "2025-06-10", { on: "TODAY" }], ["b", "2025-06-20", { role: "background", on: "2025-06-09/2025-06-15" }]],
    events: ["2025-06-10 exchange completed: a b"],
  },
  {
    name: "a mention dated by a week with another figure is not of the exchange of that week",
    rows: [["a", "2025-06-10", { on: "TODAY", counts: ["UA 84"] }], ["b", "2025-06-20", { role: "background", on: "2025-06-09/2025-06-15", counts: ["UA 95"] }]],
    events: ["2025-06-10 exchange completed: a"],
  },
  {
    name: "news dated by a week with another figure is an event of that week",
    rows: [["a", "2025-06-10", { on: "TODAY", counts: ["UA 84"] }], ["b", "2025-06-15", { on: "2025-06-09/2025-06-15", counts: ["UA 95"] }]],
    events: ["2025-06-09/2025-06-15 exchange completed: b", "2025-06-10 exchange completed: a"],
  },
  {
    name: "news that names no day may dispute the figure of the exchange of its day",
    rows: [["a", "2025-06-12", { on: "TODAY", counts: ["UA 82"] }], ["b", "2025-06-12", { cue: "publication", counts: ["UA 95"] }]],
    events: ["2025-06-12 exchange completed: a b"],
  },
  {
    name: "news without a day is no report of last year's exchange with its figure",
    rows: [["a", "2024-07-17", { on: "TODAY", counts: ["UA 95"] }], ["b", "2024-10-18", { cue: "none", counts: ["UA 95"] }]],
    events: ["2024-07-17 exchange completed: a", "../2024-10-18 exchange completed: b"],
  },
  {
    name: "a mention by figure alone joins the exchange with it, however old",
    rows: [["a", "2024-07-17", { on: "TODAY", counts: ["UA 95"] }], ["b", "2025-10-18", { role: "background", cue: "none", counts: ["UA 95"] }]],
    events: ["2024-07-17 exchange completed: a b"],
  },
  {
    name: "the previous swap, told without its day beside today's, is not today's",
    rows: [["a", "2025-06-12", { on: "TODAY" }], ["a", "2025-06-12", { role: "background", on: "2025-06-09/2025-06-12" }]],
    events: ["2025-06-12 exchange completed: a"],
  },
  {
    name: "a mention dated only by a picture is no event; one of which somebody spoke on a day is",
    rows: [
      ["a", "2025-06-12", { role: "background", on: "2025-06-11", cue: "statement" }],
      ["b", "2025-06-12", { role: "background", on: "2025-06-09", cue: "caption" }],
    ],
    events: ["2025-06-11 exchange completed: a"],
  },
  {
    name: "a plan without a day, told when the agreement was made, is the agreement's",
    rows: [
      ["a", "2025-05-16", { kind: "agreement", on: "TODAY", places: ["Istanbul"] }],
      ["b", "2025-05-16", { status: "planned", cue: "none", counts: ["UA 1000", "RU 1000"] }],
      ["c", "2025-05-17", { status: "planned", cue: "publication" }],
    ],
    events: ["2025-05-16 agreement completed: a b c"],
  },
  {
    name: "a plan without a day is of the agreement that its article tells of or names",
    rows: [
      ["a", "2025-06-02", { kind: "agreement", on: "TODAY" }],
      ["a", "2025-06-02", { status: "planned", cue: "none" }],
      ["b", "2025-06-07", { status: "planned", cue: "none", under: "Istanbul, 2025-06-02" }],
    ],
    events: ["2025-06-02 agreement completed: a b"],
  },
  {
    name: "a plan without a day, long after any agreement, joins the one exchange of the next fortnight",
    rows: [["a", "2025-06-07", { status: "planned", cue: "none" }], ["b", "2025-06-12", { on: "TODAY" }]],
    events: ["2025-06-12 exchange completed: a b"],
  },
  {
    name: "a plan without a day that two exchanges fulfil is counted to neither",
    rows: [["a", "2025-06-07", { status: "planned", cue: "none" }], ["b", "2025-06-12", { on: "TODAY" }], ["c", "2025-06-14", { on: "TODAY" }]],
    events: ["2025-06-12 exchange completed: b", "2025-06-14 exchange completed: c"],
  },
  {
    name: "a plan for next week joins the one exchange of that week",
    rows: [["a", "2025-06-07", { status: "planned", on: "2025-06-09/2025-06-15" }], ["b", "2025-06-12", { on: "TODAY" }]],
    events: ["2025-06-12 exchange completed: a b"],
  },
  {
    name: "a plan for a week with several exchanges is the agreement's",
    rows: [
      ["a", "2025-06-07", { status: "planned", on: "2025-06-09/2025-06-15", under: "Istanbul, 2025-06-02" }],
      ["b", "2025-06-12", { on: "TODAY" }], ["c", "2025-06-14", { on: "TODAY" }],
    ],
    events: ["2025-06-02 agreement completed: a", "2025-06-12 exchange completed: b", "2025-06-14 exchange completed: c"],
  },
  {
    name: "two plans without a day, of one day's news, are one",
    rows: [
      ["a", "2025-11-16", { status: "planned", cue: "none", counts: ["UA 1200"] }], ["b", "2025-11-17", { status: "planned", cue: "none" }],
      ["c", "2025-12-20", { status: "planned", cue: "none" }],
    ],
    events: ["unknown exchange planned: a b", "unknown exchange planned: c"],
  },
  {
    name: "what two sides agreed on one day is one agreement, wherever each newsroom puts the talks",
    rows: [
      ["a", "2025-06-03", { kind: "agreement", on: "2025-06-02", places: ["Istanbul"] }],
      ["b", "2025-06-10", { on: "TODAY", under: "Turkey, 2025-06-02" }],
      ["c", "2025-06-12", { on: "TODAY", under: ", 2025-06-02" }],
    ],
    events: ["2025-06-02 agreement completed: a b c", "2025-06-10 exchange completed: b", "2025-06-12 exchange completed: c"],
  },
  {
    name: "other sides agree on the same day on something else",
    rows: [
      ["a", "2025-01-15", { kind: "agreement", on: "TODAY", parties: ["IL", "hamas"], places: ["Doha"] }],
      ["b", "2025-01-15", { kind: "agreement", on: "TODAY", places: ["Doha"] }],
    ],
    events: ["2025-01-15 agreement completed: a", "2025-01-15 agreement completed: b"],
  },
  {
    name: "an agreement mentioned on the day of a statement is the one made shortly before, or none",
    rows: [
      ["a", "2025-06-03", { kind: "agreement", on: "2025-06-02" }],
      ["b", "2025-06-12", { kind: "agreement", role: "background", on: "TODAY", cue: "statement" }],
      ["c", "2025-08-12", { kind: "agreement", role: "background", on: "TODAY", cue: "statement" }],
    ],
    events: ["2025-06-02 agreement completed: a b"],
  },
  {
    name: "an agreement mentioned with the weekday of today's exchange is the one made before",
    rows: [
      ["a", "2025-06-03", { kind: "agreement", on: "2025-06-02", places: ["Istanbul"] }],
      ["b", "2025-06-16", { kind: "repatriation", on: "TODAY" }],
      ["b", "2025-06-16", { kind: "agreement", role: "background", on: "TODAY", places: ["Istanbul"] }],
      ["c", "2025-06-16", { on: "TODAY", under: "Istanbul, TODAY" }],
    ],
    events: ["2025-06-02 agreement completed: a b c", "2025-06-16 exchange completed: c", "2025-06-16 repatriation completed: b"],
  },
  {
    name: "a new agreement that is news founds one though another is known",
    rows: [
      ["a", "2025-05-16", { kind: "agreement", on: "TODAY", places: ["Istanbul"] }],
      ["b", "2025-06-02", { kind: "agreement", on: "TODAY", cue: "statement" }],
    ],
    events: ["2025-05-16 agreement completed: a", "2025-06-02 agreement completed: b"],
  },
  {
    name: "an agreement known only by its month is one",
    rows: [
      ["a", "2025-06-12", { on: "TODAY", under: "Istanbul, THIS-MONTH" }], ["b", "2025-06-14", { on: "TODAY", under: "Istanbul, THIS-MONTH" }],
      ["c", "2025-07-04", { on: "TODAY", under: "Istanbul, LAST-MONTH" }],
    ],
    events: [
      "2025-06-01/2025-06-12 agreement completed: a b c",
      "2025-06-12 exchange completed: a", "2025-06-14 exchange completed: b", "2025-07-04 exchange completed: c",
    ],
  },
  {
    name: "words that date the agreement do not date the exchange",
    rows: [["a", "2025-06-10", { on: "2025-06-02", under: "Istanbul, SAME" }], ["b", "2025-06-10", { on: "TODAY" }]],
    events: ["2025-06-02 agreement completed: a", "2025-06-10 exchange completed: a b"],
  },
  {
    name: "an agreement dated after the exchange is not the one under which it was carried out",
    rows: [["a", "2025-06-12", { on: "2025-06-10", under: "Istanbul, 2025-06-12" }]],
    events: ["2025-06-10 exchange completed: a"],
  },
  {
    name: "the figure of the deal in the report of its last day goes to the agreement",
    rows: [
      ["a", "2025-05-23", { on: "TODAY", counts: ["UA 270", "UA 120 civilians"], under: "Istanbul, 2025-05-16" }],
      ["b", "2025-05-24", { on: "TODAY", counts: ["UA 307"] }],
      ["c", "2025-05-25", { on: "TODAY", counts: ["UA 303", "UA 1000"] }],
    ],
    events: [
      "2025-05-16 agreement completed: a c",
      "2025-05-23 exchange completed: a", "2025-05-24 exchange completed: b", "2025-05-25 exchange completed: c",
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

  it("keeps the sides that most reports name where a figure alone joined one that names others", () => {
    const { events } = mergeOf(sketchesOf([
      ["a", "2026-02-05", { on: "TODAY", counts: ["RU 157", "UA 157"] }], ["b", "2026-02-05", { on: "TODAY", parties: ["UA"], counts: ["UA 157"] }],
      ["c", "2026-02-05", { on: "TODAY", parties: ["UA", "US"], counts: ["all 314"] }],
    ]));
    expect(events.map(({ parties }) => parties)).toEqual([["RU", "UA"]]);
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

  it("adds the figure of the deal, told on its last day, to the agreement and not to that day", () => {
    const last = cases.find(({ name }) => name.startsWith("the figure of the deal"))!;
    const { events } = mergeOf(sketchesOf(last.rows));
    const values = (event: MergedEvent) => event.reports.flatMap(({ statement }) => statement.counts.map(({ value }) => value));
    expect(events.map(values)).toEqual([[1000], [270, 120], [307], [303]]);
    expect(events.map(({ agreement }) => agreement?.date.start)).toEqual([undefined, "2025-05-16", undefined, "2025-05-16"]);
  });

  it("leaves an agreed figure with the exchange where nothing shows that it is of several", () => {
    const { events } = mergeOf(sketchesOf([
      ["a", "2025-06-10", { kind: "agreement", on: "TODAY", counts: ["UA 300"] }], ["b", "2025-06-10", { on: "TODAY", counts: ["UA 95"] }],
      ["c", "2025-06-11", { on: "TODAY", counts: ["UA 300"] }], ["d", "2025-06-11", { on: "TODAY", counts: ["UA 280"] }],
    ]));
    expect(events.map(({ reports }) => reports.map(({ article }) => article.file).join())).toEqual(["a.txt", "b.txt", "c.txt,d.txt"]);
    expect(events[2]!.disagreements.map(({ field }) => field)).toEqual(["counts UA prisoners"]);
  });

  it("leaves a part of a sum, and a figure without an agreement, with the event", () => {
    const { events } = mergeOf(sketchesOf([
      ["a", "2025-05-23", { on: "TODAY", counts: ["UA 390"] }], ["b", "2025-05-24", { on: "TODAY", counts: ["UA 307", "UA 33"] }],
      ["c", "2025-05-25", { on: "TODAY", counts: ["UA 303", "UA 1000"] }],
    ]));
    expect(events.map(({ reports }) => reports[0]!.statement.counts.map(({ value }) => value))).toEqual([[390], [307, 33], [303, 1000]]);
  });

  it("tells the editor of a figure of several events for which there is no agreement", () => {
    const { events, messages } = mergeOf(sketchesOf([
      ["a", "2025-05-23", { on: "TODAY", counts: ["UA 390"] }], ["b", "2025-05-24", { on: "TODAY", counts: ["UA 307"] }],
      ["c", "2025-05-26", { on: "2025-05-23/2025-05-25", counts: ["UA 1000"] }],
    ]));
    expect(events).toHaveLength(2);
    expect(messages).toMatchObject([{ file: "c.txt", ruleId: "figure-of-several", reason: expect.stringContaining("(23 May 2025, 24 May 2025)") as string }]);
  });

  it("ties the stages to the agreement that a report of the whole names", () => {
    const { events } = mergeOf(sketchesOf([
      ["a", "2025-05-23", { on: "TODAY", counts: ["UA 390"] }], ["b", "2025-05-24", { on: "TODAY", counts: ["UA 307"] }],
      ["c", "2025-05-26", { on: "2025-05-23/2025-05-25", counts: ["UA 1000"], under: "Istanbul, 2025-05-16" }],
    ]));
    expect(events.map(({ agreement }) => agreement?.date.start)).toEqual([undefined, "2025-05-16", "2025-05-16"]);
  });

  it("says of what is left out why it is", () => {
    const said = (rows: Case["rows"]) => mergeOf(sketchesOf(rows)).messages.map(({ file, ruleId }) => `${file} ${ruleId}`);
    const two: Case["rows"] = [["a", "2025-06-10", { on: "TODAY" }], ["b", "2025-06-12", { on: "TODAY" }]];
    expect(said([...two, ["c", "2025-06-12", { on: "2025-06-09/2025-06-12" }]])).toEqual(["c.txt ambiguous-event"]);
    expect(said([...two, ["c", "2025-08-12", { role: "background", on: "2025-08-01/2025-08-12" }]])).toEqual(["c.txt undated-mention"]);
    expect(said([...two, ["c", "2025-08-12", { role: "background", on: "TODAY", cue: "caption" }]])).toEqual(["c.txt undated-mention"]);
    expect(said([...two, ["c", "2025-08-12", { role: "background", kind: "agreement", cue: "none" }]])).toEqual(["c.txt undated-mention"]);
  });

  it("says of each event what it was nearest to, and what keeps the two apart", () => {
    const near = (rows: Case["rows"]) => mergeOf(sketchesOf(rows)).events.map(({ nearest }) => nearest && `${days(nearest.event)}: ${nearest.why}`);
    expect(near([["a", "2025-05-24", { on: "2025-05-23" }], ["b", "2025-05-24", { on: "TODAY", ordinals: ["stage 2"] }], ["c", "2025-09-01", { on: "TODAY" }]])).toEqual([
      "2025-05-24: They are 1 day apart, and no number or figure ties them together.",
      "2025-05-23: They are 1 day apart, and no number or figure ties them together.",
      "2025-05-24: They are 100 days apart, and no number or figure ties them together.",
    ]);
    expect(near([["a", "2025-02-06", { on: "2025-02-05", counts: ["UA 71"] }], ["b", "2025-02-06", { on: "2025-02-06", counts: ["UA 71"] }]])[0])
      .toBe("2025-02-06: They are 1 day apart, and reports give both days.");
    expect(near([["a", "2025-08-24", { on: "TODAY" }], ["b", "", { cue: "none" }]])).toEqual([
      "unknown: The day of one is not known exactly, and no number or figure ties them together.",
      "2025-08-24: The day of one is not known exactly, and no number or figure ties them together.",
    ]);
    expect(near([["a", "2025-05-16", { kind: "agreement", on: "TODAY" }], ["b", "2025-06-02", { kind: "agreement", on: "TODAY" }]])[0])
      .toBe("2025-06-02: They are 17 days apart, and the reports name them as two agreements.");
    expect(near([["a", "2025-06-12", { on: "TODAY" }], ["b", "2025-06-12", { on: "TODAY", parties: ["IL", "hamas"] }]])).toEqual([undefined, undefined]);
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
    ["at least 20 agrees with 25", [{ counts: ["UA >20"] }, { counts: ["UA 25"] }], []],
    ["a report without any figure contradicts nobody", [{}, { counts: ["UA 95"] }], []],
    ["a side's figure for its own people is not compared with that for the other's", [{ counts: ["UA 82 by UA"] }, { counts: ["RU 95 by UA"] }], []],
    ["two sides contradict one another on the same people", [{ counts: ["UA 82 by UA"] }, { counts: ["UA 95 by RU"] }], ["counts UA prisoners | 82 | 95"]],
    ["civilians, prisoners and bodies are different units", [{ counts: ["UA 50"] }, { counts: ["UA 20 civilians"] }], []],
    ["exchanges of series that are not said are not compared", [{ ordinals: ["exchange 3"] }, { ordinals: ["exchange 65"] }], []],
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

  it("counts one outlet's two stories, and what credits one agency, as one", () => {
    const sketch = (file: string, rest: Partial<Sketch>): Sketch => ({ file: `${file}.txt`, published: "2025-06-12", says: [{ on: "TODAY" }], ...rest });
    const all = [sketch("a", { outlet: "Gazette" }), sketch("b", { agency: "Wire" }), sketch("c", { agency: "Wire" }), sketch("d", { outlet: "Wire" }), sketch("e", { outlet: "Gazette" })];
    expect(mergeOf(all).events[0]!.origins).toEqual([["a.txt", "e.txt"], ["b.txt", "c.txt", "d.txt"]]);
  });

  it("reads an undated copy from the day of the dated one", () => {
    const copies: Copy[] = [{ files: ["a.txt", "b.txt"], relation: "syndicated", similarity: 0.8 }];
    const { events, dating } = mergeOf(sketchesOf([["a", "2025-06-12", { on: "YESTERDAY" }], ["b", "", { on: "YESTERDAY" }]]), copies);
    expect(lines(events)).toEqual(["2025-06-11 exchange completed: a b"]);
    expect(dating.articles[1]!.masthead.published).toMatchObject({ day: "2025-06-12", basis: "inferred" });
  });
});

describe("a further report", () => {
  const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values);
  const sides = oneOf(["RU", "UA"], ["IL", "hamas"], ["AM", "AZ"]);
  const day = oneOf("2025-06-10", "2025-06-11", "2025-06-12", "2025-07-04");
  const counts = oneOf<string[]>([], ["UA 300"], ["UA 95"], ["UA >20"], ["RU 5", "UA 5"]);
  /** What a full report gives: the day of the event, both sides and the kind. */
  const full: fc.Arbitrary<Row> = fc.record({ on: day, parties: sides, kind: oneOf<EventKind>("exchange", "release", "repatriation", "agreement"), counts });
  /** What leaves the day or a side open. */
  const partial = fc.record({
    on: oneOf(undefined, "2025-06-11", "2025-06-09/2025-06-13", "2025-07-01/2025-07-31"),
    role: oneOf<"main" | "background">("main", "background"),
    parties: oneOf(["RU", "UA"], ["RU"], []),
    status: oneOf<EventStatus>("completed", "planned"),
    under: oneOf(undefined, "Istanbul", "Istanbul, LAST-MONTH"),
    counts,
  }).map(({ on, under, ...rest }): Row => ({ ...rest, ...(on !== undefined && { on, cue: on.includes("/") ? "event" : "statement" }), ...(under !== undefined && { under }) }));
  const sketches = (rows: Row[]) => rows.map((row, index): Sketch => ({ file: `${String(index).padStart(2, "0")}.txt`, published: "2025-07-05", says: [row] }));
  const idsOf = (all: Sketch[]) => {
    const { events } = mergeOf(all);
    const ids = nameEvents(events);
    return new Map(events.map((event) => [ids.get(event)!, event]));
  };
  const filesIn = (event: MergedEvent) => event.reports.map(({ article }) => article.file);

  it("changes no event's id and parts no reports, whatever the order in which reports come", () => {
    fc.assert(fc.property(fc.array(full, { minLength: 1, maxLength: 9 }).chain((rows) => fc.shuffledSubarray(sketches(rows), { minLength: rows.length })), (arriving) => {
      let before = new Map<string, MergedEvent>();
      for (let count = 1; count <= arriving.length; count += 1) {
        const after = idsOf(arriving.slice(0, count));
        for (const [id, event] of before) {
          expect([...after.keys()]).toContain(id);
          expect(filesIn(after.get(id)!)).toEqual(expect.arrayContaining(filesIn(event)));
        }
        before = after;
      }
    }), { numRuns: 200 });
  });

  it("that leaves its day or a side open leaves the ids of dated events as they are", () => {
    fc.assert(fc.property(fc.array(full, { minLength: 1, maxLength: 6 }), fc.array(partial, { minLength: 1, maxLength: 5 }), (rows, others) => {
      const known = idsOf(sketches(rows));
      const all = idsOf(sketches([...rows, ...others]));
      for (const [id, event] of known) {
        expect([...all.keys()]).toContain(id);
        expect(filesIn(all.get(id)!)).toEqual(expect.arrayContaining(filesIn(event)));
      }
    }), { numRuns: 200 });
  });

  it("that appears later than the first changes no id though it adds a side or the other direction", () => {
    const first: Sketch = { file: "b.txt", published: "2025-06-12", says: [{ kind: "release", on: "TODAY", parties: ["UA"], counts: ["UA 60"] }] };
    const second: Sketch = { file: "a.txt", published: "2025-06-13", says: [{ on: "2025-06-12", counts: ["RU 50", "UA 60"] }] };
    const failed: Sketch = { file: "0.txt", published: "2025-06-14", says: [{ on: "2025-06-12", status: "failed", parties: ["UA"] }] };
    expect([...idsOf([first]).keys()]).toEqual(["2025-06-12-exchange-ua"]);
    expect([...idsOf([first, second]).keys()]).toEqual(["2025-06-12-exchange-ua"]);
    expect([...idsOf([first, second, failed]).keys()].sort()).toEqual(["2025-06-12-exchange-ua", "2025-06-12-exchange-ua-failed"]);
  });
});
