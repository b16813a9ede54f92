import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeCsv } from "../../src/publish/write-csv.ts";
import { dataSchemas, writeData } from "../../src/publish/write-data.ts";
import { readCsv } from "../outputs/read-csv.ts";
import { sampleTimeline } from "./sample-timeline.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dateline-data-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const { events, articles, sources } = sampleTimeline;
const text = (name: string) => readFileSync(path.join(folder, "data", name), "utf8");

describe("the published data", () => {
  it("stands beside its schemas and keeps them", () => {
    writeData(folder, { events, articles, sources });
    expect(readdirSync(path.join(folder, "data")).sort()).toEqual([
      "articles.json", "articles.schema.json", "events.csv", "events.json", "events.schema.json", "sources.json", "sources.schema.json",
    ]);
    expect(dataSchemas.events.parse(JSON.parse(text("events.json"))).events).toEqual(events);
    expect(JSON.parse(text("events.schema.json"))).toMatchObject({ type: "object", required: ["schemaVersion", "events"] });
  });

  it("holds the records alone, not the files behind them", () => {
    writeData(folder, sampleTimeline);
    expect(Object.keys(JSON.parse(text("articles.json")) as object)).toEqual(["schemaVersion", "articles"]);
  });

  it("is not written where a record breaks the contract", () => {
    const broken = events.map((event) => ({ ...event, date: { ...event.date, start: "12 June" } }));
    expect(() => writeData(folder, { events: broken, articles, sources })).toThrow(/data\/events\.json does not keep its schema[^]*date\.start/);
  });
});

describe("the CSV", () => {
  const rows = readCsv(writeCsv(events));

  it("has a line of names and one line an event, all of one length", () => {
    expect(rows).toHaveLength(events.length + 1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[0]!.slice(0, 3)).toEqual(["id", "url", "kind"]);
  });

  it("tells who says what of whose people", () => {
    const counts = rows[0]!.indexOf("counts");
    const cell = (id: string) => rows.find((row) => row[0] === id)![counts];
    expect(cell("repatriation-2025-06-11")).toBe("UA bodies 1212 (Ukraine, treatment-for-all); RU bodies 27 (Vladimir Medinsky, treatment-for-all)");
    expect(cell("exchange-2025-06-14")).toBe("RU prisoners undisclosed (Russian Defence Ministry, fourth-in-a-week)");
    expect(cell("exchange-2025-05-10")).toBe("all prisoners 206 (a mediator in Abu Dhabi, large-swap-digest)");
    expect(cell("agreement-2025-06-02")).toContain("UA bodies 6001.. (Russia");
  });

  it.each(["=1+1", "+1", "-1", "@cmd", "\tx", "\rx", " =1", "＝1"])("never begins a cell with a formula: %j", (title) => {
    const [, row] = readCsv(writeCsv([{ ...events[0]!, title }]));
    const cell = row![rows[0]!.indexOf("title")]!;
    expect(cell).toBe(`'${title}`);
  });

  it("leaves quotes, commas and line breaks as they are, quoted", () => {
    const title = 'a "b", c\nd';
    const [, row] = readCsv(writeCsv([{ ...events[0]!, title }]));
    expect(row![rows[0]!.indexOf("title")]).toBe(title);
  });
});
