import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateArticles } from "../../src/merge/date-articles.ts";
import { findCopies } from "../../src/merge/find-copies.ts";
import { mergeStatements } from "../../src/merge/merge-statements.ts";
import { assembleRecords } from "../../src/publish/assemble-records.ts";
import { formatEdtf } from "../../src/publish/format-edtf.ts";
import { nameArticles } from "../../src/publish/name-articles.ts";
import { type PossibleDays, articleSchema, eventSchema, sourceSchema } from "../../src/record.ts";
import { type Row, type Sketch, buildArticle, rereadBuilt } from "../merge/build-article.ts";

const lexicon = { parties: [], categories: [], publishers: [] };

function recordsOf(sketches: Sketch[]) {
  const articles = sketches.map(buildArticle);
  const copies = findCopies(articles);
  const dating = dateArticles(articles, copies, rereadBuilt);
  const { events, messages } = mergeStatements(dating.articles, copies);
  return assembleRecords(dating.articles, events, copies, lexicon, [...dating.messages, ...messages]);
}

describe("records", () => {
  const records = recordsOf([
    { file: "articles/a.txt", outlet: "Gazette", published: "2025-06-10", says: [{ on: "TODAY", ordinals: ["group 2"], counts: ["UA 82", "RU ?"], under: "Istanbul, 2025-06-02", categories: ["wounded"] }] },
    { file: "articles/b.txt", outlet: "Herald", published: "2025-06-14", says: [{ on: "TODAY", ordinals: ["group 4"], under: "Istanbul, THIS-MONTH" }, { on: "2025-06-10", role: "background", counts: ["UA 95"] }] },
    { file: "articles/c.txt", outlet: "Herald", says: [{ on: "XXXX-WXX-4", ordinals: ["group 3"], under: "Istanbul, THIS-MONTH" }, { role: "background" }] },
  ]);

  it("fit the published schemas", () => {
    for (const event of records.events) expect(eventSchema.parse(event)).toEqual(event);
    for (const article of records.articles) expect(articleSchema.parse(article)).toEqual(article);
    for (const source of records.sources) expect(sourceSchema.parse(source)).toEqual(source);
  });

  it("name events by day, kind and sides, oldest first, and link them to their agreement", () => {
    expect(records.events.map(({ id, agreement, url }) => [id, agreement, url])).toEqual([
      ["2025-06-02-agreement-ru-ua", null, "/events/2025-06-02-agreement-ru-ua/"],
      ["2025-06-10-exchange-ru-ua", "2025-06-02-agreement-ru-ua", "/events/2025-06-10-exchange-ru-ua/"],
      ["2025-06-12-exchange-ru-ua", "2025-06-02-agreement-ru-ua", "/events/2025-06-12-exchange-ru-ua/"],
      ["2025-06-14-exchange-ru-ua", "2025-06-02-agreement-ru-ua", "/events/2025-06-14-exchange-ru-ua/"],
    ]);
  });

  it("give every claim its article, line and quote", () => {
    const event = records.events[1]!;
    expect(event.counts.map(({ returnedTo, value, article, line, quote }) => [returnedTo, value, article, line, quote])).toEqual([
      ["UA", 82, "a", 3, "Words"], ["RU", null, "a", 3, "Words"], ["UA", 95, "b", 3, "Words"],
    ]);
    expect(event.evidence.map(({ field, value }) => [field, value])).toEqual([
      ["kind", "exchange, completed"], ["date", "2025-06-10"], ["category", "wounded"], ["kind", "exchange, completed"], ["date", "2025-06-10"],
    ]);
    expect(event.reports.map(({ article, role }) => [article, role])).toEqual([["a", "main"], ["b", "background"]]);
    expect(event.disagreements.map(({ field }) => field)).toEqual(["counts UA prisoners"]);
  });

  it("say of an article what was inferred and what was left out", () => {
    const article = records.articles[2]!;
    expect(article.published).toMatchObject({ value: "2025-06-12", basis: "inferred" });
    expect(article.timexes[0]).toMatchObject({ text: "Thursday", value: "2025-06-12", basis: "inferred" });
    expect(article.events).toEqual([{ event: "2025-06-02-agreement-ru-ua", role: "background" }, { event: "2025-06-12-exchange-ru-ua", role: "main" }]);
    expect(article.messages.map(({ ruleId }) => ruleId)).toEqual(["undated-mention"]);
  });

  it("list sources with their articles in date order and the events of these", () => {
    expect(records.sources.map(({ id, kind, articles, events }) => [id, kind, articles, events.length])).toEqual([
      ["gazette", "outlet", ["a"], 2], ["herald", "outlet", ["c", "b"], 4],
    ]);
  });

  it("tell apart events of one day and kind by what differs in them", () => {
    const ids = (...says: Row[]) => recordsOf(says.map((row, index) => ({ file: `${index}.txt`, published: "2025-06-12", says: [{ on: "TODAY", ...row }] }))).events.map(({ id }) => id);
    expect(ids({}, { status: "failed" })).toEqual(["2025-06-12-exchange-ru-ua", "2025-06-12-exchange-ru-ua-failed"]);
    expect(ids({ ordinals: ["war 65"] }, { ordinals: ["war 66"] })).toEqual(["2025-06-12-exchange-ru-ua", "2025-06-12-exchange-ru-ua-war-66"]);
    expect(recordsOf([{ file: "x.txt", says: [{}] }]).events[0]!.id).toMatch(/^undated-exchange-ru-ua-[0-9a-f]{8}$/);
  });

  it("leave an id with the event that was reported first", () => {
    const ids = (...sketches: Sketch[]) => recordsOf(sketches).events.map(({ id, status }) => `${status} ${id}`).sort();
    const failed: Sketch = { file: "b.txt", published: "2025-06-12", says: [{ on: "2025-06-12", status: "failed" }] };
    const completed: Sketch = { file: "a.txt", published: "2025-06-13", says: [{ on: "2025-06-12" }] };
    expect(ids(failed)).toEqual(["failed 2025-06-12-exchange-ru-ua"]);
    expect(ids(failed, completed)).toEqual(["completed 2025-06-12-exchange-ru-ua-completed", "failed 2025-06-12-exchange-ru-ua"]);
  });

  it("keep an event's id and reports when one more report comes in", () => {
    const sketch = fc.record({ day: fc.integer({ min: 1, max: 9 }), late: fc.integer({ min: 0, max: 3 }), kind: fc.constantFrom("exchange" as const, "repatriation" as const) });
    const sketches = (list: { day: number; late: number; kind: "exchange" | "repatriation" }[]): Sketch[] => list.map(({ day, late, kind }, index) =>
      ({ file: `${index}.txt`, published: `2025-06-0${Math.min(9, day + late)}`, says: [{ kind, on: `2025-06-0${day}` }] }));
    fc.assert(fc.property(fc.array(sketch, { minLength: 2, maxLength: 12 }), (list) => {
      const all = sketches(list);
      const before = recordsOf(all.slice(0, -1)).events;
      const after = new Map(recordsOf(all).events.map((event) => [event.id, event]));
      for (const event of before) {
        const kept = after.get(event.id)?.reports.map(({ article }) => article) ?? [];
        expect(kept).toEqual(expect.arrayContaining(event.reports.map(({ article }) => article)));
      }
    }), { numRuns: 60 });
  });
});

describe("uncertain dates", () => {
  it.each<[string, PossibleDays & { withoutYear?: string }, boolean]>([
    ["2025-06-12", { start: "2025-06-12", end: "2025-06-12" }, false],
    ["2025-06-12?", { start: "2025-06-12", end: "2025-06-12" }, true],
    ["2025-06-10/2025-06-14", { start: "2025-06-10", end: "2025-06-14" }, false],
    ["[2025-06-12,2025-06-19]", { start: "2025-06-12", end: "2025-06-19", among: ["2025-06-12", "2025-06-19"] }, false],
    ["2025-06", { start: "2025-06-01", end: "2025-06-30" }, false],
    ["2024-02", { start: "2024-02-01", end: "2024-02-29" }, false],
    ["2025-06-01/2025-06-29", { start: "2025-06-01", end: "2025-06-29" }, false],
    ["2025-06-02/..", { start: "2025-06-02" }, false],
    ["../2025-06-26", { end: "2025-06-26" }, false],
    ["XXXX-06-11", { withoutYear: "XXXX-06-11" }, false],
    ["XXXX-06", { withoutYear: "XXXX-06" }, false],
    ["2025-06-02/..", { start: "2025-06-02", withoutYear: "XXXX-06-11" }, false],
    ["XXXX-XX-XX", {}, false],
  ])("%s", (text, days, uncertain) => {
    expect(formatEdtf(days, uncertain)).toBe(text);
    expect(edtf(text).edtf).toBe(text);
  });
});

describe("article ids", () => {
  it.each([
    ["articles/2025/Third group.txt", "third-group"],
    ["articles/Élysée — swap (2).md", "elysee-swap-2"],
    ["articles/a..b%2e%2e.txt", "a-b-2e-2e"],
    [`articles/${"long ".repeat(40)}.txt`, "long-".repeat(16).slice(0, 79)],
  ])("%s becomes %s", (file, id) => {
    expect(nameArticles([file]).get(file)).toBe(id);
  });

  it.each(["con.txt", "INDEX.md", "Сводка.txt", "..txt"])("%s, which no address can bear, gets a hash", (file) => {
    expect(nameArticles([file]).get(file)).toMatch(/(?:^|-)[0-9a-f]{8}$/);
  });

  it("keeps names apart that differ in capitals or in their folder only", () => {
    const ids = [...nameArticles(["b/Report.txt", "a/report.txt", "a/report.md"]).values()];
    expect(new Set(ids).size).toBe(3);
    expect(ids).toContain("report");
  });

  it("gives every file its own id of safe letters, whatever its name", () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string({ maxLength: 120, unit: "grapheme" }), { maxLength: 20 }), (files) => {
      const ids = [...nameArticles(files).values()];
      expect(new Set(ids).size).toBe(files.length);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/);
    }));
  });
});
