import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type BuiltTimeline, buildTimeline } from "../../src/build-timeline.ts";
import { readLexicon } from "../../src/lexicon/read-lexicon.ts";
import type { Event } from "../../src/record.ts";

const folder = new URL("../../../shared/seeds/", import.meta.url);
const there = existsSync(folder);
if (!there) console.warn("Skipped: the five real articles are not beside this checkout (../shared/seeds).");

function build(): BuiltTimeline {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt")).sort()
    .map((file) => ({ file, text: readFileSync(new URL(file, folder), "utf8") }));
  return buildTimeline(files, readLexicon().lexicon);
}

describe.skipIf(!there)("the five real articles", () => {
  const timeline = there ? build() : undefined!;
  /** The articles are known by their numbers. */
  const number = (id: string) => id.slice(0, 3);
  const on = (day: string): Event => timeline.events.find((event) => event.date.start === day)!;
  const counts = (event: Event) => event.counts.map(({ returnedTo, of, value, min, claimant }) =>
    `${returnedTo ?? "all"} ${of} ${value ?? (min === null ? "undisclosed" : `>${min}`)} by ${claimant.party ?? "nobody's side"}`);

  it("give nine events and no other", () => {
    expect(timeline.events.map(({ date, kind, status, reports }) =>
      [date.start, date.end === date.start, kind, status, reports.map(({ article }) => number(article)).sort().join()])).toEqual([
      ["2025-06-02", true, "agreement", "completed", "000,001,002,003,004"],
      ["2025-06-07", true, "repatriation", "failed", "000"],
      ["2025-06-10", true, "exchange", "completed", "000"],
      ["2025-06-11", true, "repatriation", "completed", "003"],
      ["2025-06-12", true, "exchange", "completed", "002,003"],
      ["2025-06-13", true, "repatriation", "completed", "001"],
      ["2025-06-14", true, "exchange", "completed", "001"],
      ["2025-06-26", true, "exchange", "completed", "004"],
      ["2025-07-04", true, "exchange", "completed", "004"],
    ]);
  });

  it("tell of the agreement in Istanbul and its terms", () => {
    const event = on("2025-06-02");
    expect(event.places).toEqual(["Istanbul"]);
    expect(event.categories).toEqual(expect.arrayContaining(["wounded", "ill", "under-25"]));
    expect(counts(event)).toContain("UA bodies >6000 by RU");
    expect(counts(event).some((count) => count.startsWith("all prisoners >1000"))).toBe(true);
  });

  it("tell of the handover that failed, with each side's account of why", () => {
    const event = on("2025-06-07");
    expect(counts(event)[0]).toMatch(/^UA bodies 1212 /);
    expect(new Set(event.evidence.filter(({ field }) => field === "account").map(({ claimant }) => claimant.party))).toEqual(new Set(["RU", "UA"]));
  });

  it("tell of the second, third and fourth exchange and who keeps silent", () => {
    expect(on("2025-06-10")).toMatchObject({ categories: expect.arrayContaining(["wounded"]) as string[], places: expect.arrayContaining(["Belarus"]) as string[] });
    expect(on("2025-06-10").ordinals).toContainEqual(expect.objectContaining({ value: 2, of: "group" }));
    expect(counts(on("2025-06-10"))).toContain("RU prisoners undisclosed by RU");
    expect(on("2025-06-12").ordinals).toContainEqual(expect.objectContaining({ value: 3, of: "group" }));
    expect(on("2025-06-14").ordinals).toContainEqual(expect.objectContaining({ value: 4, of: "week" }));
    expect(counts(on("2025-06-14"))).toContain("RU prisoners undisclosed by RU");
    for (const day of ["2025-06-10", "2025-06-12", "2025-06-14", "2025-07-04"]) expect(on(day).agreement).toBe(on("2025-06-02").id);
  });

  it("tell how many bodies each side says that it received", () => {
    expect(counts(on("2025-06-11"))).toEqual(["UA bodies 1212 by UA", "RU bodies 27 by RU"]);
    expect(counts(on("2025-06-13"))).toEqual(expect.arrayContaining(["UA bodies 1200 by RU", "RU bodies 0 by RU"]));
  });

  it("tell of July 4 without a year in the text", () => {
    const event = on("2025-07-04");
    expect(event.date.basis).toBe("inferred");
    expect(counts(event)).toEqual(expect.arrayContaining(["RU prisoners undisclosed by RU", "UA prisoners undisclosed by UA"]));
    expect(counts(event).some((count) => count.startsWith("RU civilians 2 "))).toBe(true);
  });

  it("are by these outlets, carriers and days", () => {
    expect(timeline.articles.map(({ file, outlet, carrier, published, rewritten }) =>
      [number(file), outlet?.name, carrier?.name, published?.value, published?.basis, rewritten])).toEqual([
      ["000", "RT", "St Petersburg Star", "2025-06-11T01:04:00+10:00", "stated", false],
      ["001", "Al Jazeera", "Daily8", "2025-06-14", "stated", false],
      ["002", "RT", "Daily8", "2025-06-12", "inferred", false],
      ["003", "The Japan News", undefined, "2025-06-13T12:44:00+09:00", "stated", false],
      ["004", "The Moscow Times", undefined, "2025-07-04", "inferred", true],
    ]);
  });
});
