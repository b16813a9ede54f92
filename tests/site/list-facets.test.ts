import { describe, expect, it } from "vitest";
import { findSeries } from "../../src/publish/find-series.ts";
import { listFacets } from "../../src/publish/list-facets.ts";
import { Site } from "../../src/publish/site.ts";
import { sampleTimeline } from "./sample-timeline.ts";

const site = new Site(sampleTimeline);
const facets = new Map(listFacets(site).map(({ name, values }) => [name, values]));
const counts = (name: Parameters<typeof facets.get>[0]) => facets.get(name)!.map(({ name: words, events }) => `${words} ${events.length}`);

describe("the features of events", () => {
  it("name each value with how many events have it, the most frequent first", () => {
    expect(counts("kind")).toEqual(["Exchange 7", "Return of bodies 3", "Agreement 1", "Release 1"]);
    expect(counts("disagreement")).toEqual(["No contradiction 9", "Accounts differ 3"]);
    expect(counts("year")).toEqual(["2025 11", "Day unknown 1"]);
  });
});

describe("a series", () => {
  it("is what was carried out under one agreement, and what one pair of sides did of one kind", () => {
    const event = site.event("repatriation-2025-06-11")!;
    expect(findSeries(site, event).map(({ name, before, after }) => [name, before?.id, after?.id])).toEqual([
      ["under", "exchange-2025-06-10", "exchange-2025-06-12"],
      ["repatriation", "repatriation-2025-06-07", "repatriation-2025-06-13"],
    ]);
  });

  it("holds no event without a day", () => {
    expect(findSeries(site, site.event("release-unknown")!)).toEqual([]);
  });
});
