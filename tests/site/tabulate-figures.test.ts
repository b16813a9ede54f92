import { describe, expect, it } from "vitest";
import { Site } from "../../src/publish/site.ts";
import { tabulateFigures } from "../../src/publish/tabulate-figures.ts";
import { sampleTimeline } from "./sample-timeline.ts";

const site = new Site(sampleTimeline);

/** "Bodies to Russia: Russia 27, Ukraine –"; a voice's silence stands in the place of its figures. */
function table(id: string): string[] {
  const { voices, rows } = tabulateFigures(site, site.event(id)!);
  return rows.map(({ name, cells }) => `${name}: ${voices.map(({ name: voice, silence }, column) =>
    `${voice} ${silence ?? (cells[column]!.map(({ text }) => text).join(" and ") || "–")}`).join(", ")}`);
}

describe("the figures of an event at a glance", () => {
  it.each<[string, string[]]>([
    ["repatriation-2025-06-11", ["Bodies to Russia: Russia 27, Ukraine –", "Bodies to Ukraine: Russia –, Ukraine 1,212"]],
    ["repatriation-2025-06-13", ["Bodies to Russia: Russia 0, Ukraine says nothing", "Bodies to Ukraine: Russia 1,200, Ukraine says nothing"]],
    ["exchange-2025-06-12", ["Prisoners to Russia: Russia not disclosed, Ukraine –", "Prisoners to Ukraine: Russia –, Ukraine not disclosed"]],
  ])("of %s", (id, expected) => {
    expect(table(id)).toEqual(expected);
  });
});
