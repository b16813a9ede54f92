import { XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { inlineSvg, svgFile } from "../../src/publish/figures/draw-chart.ts";
import { type Figure, cellValue } from "../../src/publish/figures/figure.ts";
import { listFigures } from "../../src/publish/figures/list-figures.ts";
import { monthsBetween } from "../../src/publish/figures/month-axis.ts";
import { disclosureOf, ownClaims } from "../../src/publish/figures/own-claims.ts";
import { readTags } from "../../src/publish/read-tags.ts";
import { Site } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";
import { sampleTimeline } from "../site/sample-timeline.ts";

const site = new Site(sampleTimeline);
let figures: Map<string, Figure>;
beforeAll(() => {
  figures = new Map(listFigures(site).map((figure) => [figure.id, figure]));
});
const rows = (id: string) => figures.get(id)!.rows.map((row) => row.map(cellValue));

/** A completed exchange of 1 June with some claims: whose people, how many, and who says so. */
const told = (...claims: [returnedTo: string | null, value: number | null, claimant: string | null][]): Event => ({
  ...sampleTimeline.events.find(({ id }) => id === "exchange-2025-06-14")!,
  ordinals: [], evidence: [],
  counts: claims.map(([returnedTo, value, party]) => ({ returnedTo, of: "prisoners", value, min: null, max: null, wording: "", claimant: { name: "x", party }, article: "a", line: 1, quote: "q" })),
});
const own = (event: Event) => ownClaims([event], ["prisoners"]).map(({ side, figures: its }) => [side, its]);

describe("a side's own claims", () => {
  it.each<[string, Event, unknown]>([
    ["are those of its own people", told(["UA", 205, "UA"], ["RU", 205, "RU"]), [["RU", [205]], ["UA", [205]]]],
    ["are not what the other side says of them", told(["UA", 205, "RU"]), []],
    ["are not what a third party says", told(["UA", 205, null]), []],
    ["are not a total for all", told([null, 410, "UA"]), []],
    ["keep both figures where a side gives two", told(["UA", 150, "UA"], ["UA", 146, "UA"], ["UA", 146, "UA"]), [["UA", [146, 150]]]],
    ["have no figure where it is withheld", told(["RU", null, "RU"]), [["RU", []]]],
  ])("%s", (_name, event, expected) => {
    expect(own(event)).toEqual(expected);
  });

  it.each(["planned", "failed", "postponed"] as const)("of what was %s brought nobody home", (status) => {
    expect(own({ ...told(["UA", 205, "UA"]), status })).toEqual([]);
  });
});

describe("how far a side discloses", () => {
  it.each<[string, Event, string]>([
    ["gives a figure", told(["UA", 205, "UA"]), "figure"],
    ["gives a total", told([null, 410, "UA"]), "figure"],
    ["withholds it", told(["UA", null, "UA"]), "withheld"],
    ["speaks of the other side alone", told(["RU", 205, "UA"]), "none"],
    ["is not quoted", told(["UA", 205, "RU"]), "unheard"],
  ])("that %s", (_name, event, expected) => {
    expect(disclosureOf(event, "UA")).toBe(expected);
  });
});

describe("the figures", () => {
  it("list what each side says of its own dead", () => {
    // Russia gave 27 on 11 June and none on 13 June by its own account; what it says of Ukraine's dead is not Ukraine's.
    expect(rows("bodies").filter(([, , side]) => side === "RU")).toEqual([
      ["2025-06-11", "repatriation-2025-06-11", "RU", "bodies", 27, null],
      ["2025-06-13", "repatriation-2025-06-13", "RU", "bodies", 0, null],
    ]);
    expect(figures.get("bodies")!.statement).toContain("Russia gives figures for 2 events, from 0 to 27");
  });

  it("count an exchange in the one month in which it lies", () => {
    const exchanges = sampleTimeline.events.filter(({ kind, status }) => kind === "exchange" && status === "completed");
    expect(exchanges.map(({ date }) => date.edtf).sort()).toEqual(["2025-05-10/2025-05-14", "2025-06-10", "2025-06-12", "2025-06-14", "2025-06-26", "2025-07-04"]);
    expect(rows("exchanges")).toEqual([["2025-05", 1], ["2025-06", 4], ["2025-07", 1]]);
    expect(figures.get("exchanges")!.statement).toBe("6 exchanges were carried out in months that are known; most in June 2025: 4.");
  });

  it("keep a month in which nothing happened", () => {
    expect(monthsBetween(["2024-11-30", "2025-02-01"])).toEqual(["2024-11", "2024-12", "2025-01", "2025-02"]);
  });

  it("account for every event of a side in the shares", () => {
    for (const [side, all, ...shares] of rows("disclosure")) expect(shares.reduce<number>((sum, share) => sum + Number(share), 0), String(side)).toBe(all);
  });

  it.each(["people", "bodies", "exchanges", "disclosure"])("draw %s without style or colour, named, and as a file of its own", (id) => {
    const figure = figures.get(id)!;
    const svg = inlineSvg(figure.draw(340), 'a "name" <b>');
    const file = svgFile(figure.draw(760), { title: 'a "name" <b>', notes: ["● bodies <i>", "word ".repeat(60).trim()], source: "A site · https://a.example/", lang: "en" });
    expect(XMLValidator.validate(file)).toBe(true);
    expect(file).toContain('xmlns="http://www.w3.org/2000/svg"');
    // It has left its page: title, key and source go with it, in lines that fit.
    const texts = [...file.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]!);
    expect(texts).toContain('a "name" &lt;b&gt;');
    expect(texts).toContain("● bodies &lt;i&gt;");
    expect(texts.at(-1)).toBe("A site · https://a.example/");
    expect(texts.filter((text) => text.startsWith("word ")).length).toBeGreaterThan(2);
    const tags = readTags(svg);
    expect(tags[0]!.name).toBe("svg");
    expect([tags[0]!.attributes.get("role"), tags[0]!.attributes.get("aria-label")]).toEqual(["img", 'a "name" <b>']);
    expect(tags.filter(({ attributes }) => attributes.has("style") || attributes.has("class"))).toEqual([]);
    expect(svg).not.toContain("<style");
    expect(new Set(tags.flatMap(({ attributes }) => [attributes.get("fill"), attributes.get("stroke")]).filter((colour) => colour !== undefined))).toEqual(new Set([...svg.matchAll(/(?:fill|stroke)="(none|currentColor)"/g)].map((match) => match[1])));
  });

  it("are the same whatever was drawn before", () => {
    const [first, second] = [1, 2].map(() => listFigures(site).map((figure) => inlineSvg(figure.draw(760), figure.title)));
    expect(second).toEqual(first);
  });

  it("take a party's name for a name", () => {
    const hostile = new Site({ ...sampleTimeline, names: { ...sampleTimeline.names, parties: sampleTimeline.names.parties.map((party) => (party.code === "RU" ? { ...party, name: "<script>x</script>&\"'" } : party)) } });
    const svg = inlineSvg(listFigures(hostile)[1]!.draw(760), "x");
    expect(svg).toContain("&lt;script&gt;");
    expect(readTags(svg).map(({ name }) => name)).not.toContain("script");
  });

  it("say so where there is nothing to show", () => {
    const empty = listFigures(new Site({ ...sampleTimeline, events: [], articles: [], sources: [] }));
    for (const figure of empty) {
      expect(figure.rows, figure.id).toEqual([]);
      expect(figure.statement, figure.id).toBe("Nothing to show yet.");
      expect(inlineSvg(figure.draw(340), "x")).toContain("<svg");
    }
  });
});
