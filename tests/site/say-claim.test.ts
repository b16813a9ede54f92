import { describe, expect, it } from "vitest";
import { formatCount, formatNumber } from "../../src/publish/format-count.ts";
import { latestEvents } from "../../src/publish/group-events.ts";
import { saySide } from "../../src/publish/say-claim.ts";
import { Site } from "../../src/publish/site.ts";
import { tabulateClaims } from "../../src/publish/tabulate-claims.ts";
import type { Event } from "../../src/record.ts";
import { sampleTimeline } from "./sample-timeline.ts";

const site = new Site(sampleTimeline);
const said = (id: string, voice: string) => saySide(site, site.event(id)!, voice).map(({ figure, text }) => `${figure} ${text}`.trim());

describe("a figure in words", () => {
  it.each([
    [{ value: 1212, min: 1212, max: 1212, wording: "1,212" }, "1,212"],
    [{ value: 0, min: 0, max: 0, wording: "none" }, "0"],
    [{ value: null, min: 1001, max: null, wording: "more than 1,000" }, "more than 1,000"],
    [{ value: null, min: 24, max: null, wording: "" }, "at least 24"],
    [{ value: null, min: null, max: 90, wording: "" }, "at most 90"],
    [{ value: null, min: 24, max: 1999, wording: "" }, "between 24 and 1,999"],
    [{ value: null, min: null, max: null, wording: "did not say how many" }, "not disclosed"],
  ])("%o is “%s”", (count, words) => {
    expect(formatCount(count)).toBe(words);
  });

  it.each([[7, "7"], [999, "999"], [1000, "1,000"], [12345, "12,345"], [1234567, "1,234,567"]])("groups the thousands of %d", (value, words) => {
    expect(formatNumber(value)).toBe(words);
  });
});

describe("what a side says", () => {
  it.each([
    ["its figure", "repatriation-2025-06-11", "UA", ["1,212 bodies returned to Ukraine"]],
    ["its figures for both sides, a zero among them", "repatriation-2025-06-13", "RU", ["1,200 bodies returned to Ukraine", "0 bodies returned to Russia"]],
    ["that it keeps the number to itself", "exchange-2025-06-14", "RU", ["not disclosed prisoners returned to Russia"]],
    ["something, but no figure", "exchange-2025-06-14", "UA", ["gives no figure"]],
    ["nothing", "repatriation-2025-06-13", "UA", ["says nothing"]],
    ["what was promised, as a promise", "agreement-2025-06-02", "RU", ["more than 6,000 bodies to be returned to Ukraine"]],
    ["why it failed", "repatriation-2025-06-07", "UA", ["no day had been fixed"]],
  ])("is %s", (_name, id, voice, words) => {
    expect(said(id, voice)).toEqual(words);
  });

  it("is not divided where only a total is given", () => {
    expect(said("exchange-2025-05-10", "others")).toEqual(["206 prisoners in all"]);
    expect(said("exchange-2025-05-10", "UA")).toEqual(["says nothing"]);
  });
});

describe("the table of claims", () => {
  it("has a row for each side's people of an exchange, silent or not", () => {
    const { rows } = tabulateClaims(site.event("exchange-2025-06-26")!);
    expect(rows.map(({ subject }) => subject)).toEqual([
      { type: "count", of: "prisoners", returnedTo: "RU" },
      { type: "count", of: "prisoners", returnedTo: "UA" },
    ]);
  });

  it("has a column for others only where they say something", () => {
    expect(tabulateClaims(site.event("exchange-2025-06-26")!).voices).toEqual(["RU", "UA"]);
    expect(tabulateClaims(site.event("exchange-2025-07-04")!).voices).toEqual(["RU", "UA", "others"]);
  });

  it("leaves no claim out and shows none twice", () => {
    for (const event of site.events) {
      const shown = tabulateClaims(event).rows.flatMap(({ cells }) => cells.flat()).length;
      const told = event.evidence.filter(({ field }) => field === "category" || field === "account").length;
      expect(shown, event.id).toBe(event.counts.length + event.ordinals.length + told);
    }
  });
});

describe("the front page", () => {
  const event = (day: string) => ({ date: { start: day, end: day } }) as Event;
  const days = ["2025-07-04", "2025-07-01", "2025-06-14", "2025-06-12", "2025-05-10"].map(event);

  it("takes whole months while there is room", () => {
    expect(latestEvents(days, 5)).toEqual({ events: days, left: 0 });
    expect(latestEvents(days, 3)).toEqual({ events: days.slice(0, 2), left: 3 });
  });

  it("cuts a month that alone is more than fits", () => {
    expect(latestEvents(days, 1)).toEqual({ events: days.slice(0, 1), left: 4 });
  });
});
