import * as Plot from "@observablehq/plot";
import type { PartyCode } from "../../record.ts";
import { compareText } from "../compare-text.ts";
import type { Site } from "../site.ts";
import { plot } from "./draw-chart.ts";
import type { Figure } from "./figure.ts";
import { type Disclosure, carriedOut, disclosureOf } from "./own-claims.ts";

const disclosures: readonly Disclosure[] = ["figure", "withheld", "none", "unheard"];

/** A side of fewer events has no share worth drawing; the table has it. */
const fewestEvents = 3;
const mostSides = 4;

/** Charts for how many events each side gives a figure of its own, and which silence it keeps for the others. */
export function chartDisclosure(site: Site): Figure {
  const events = carriedOut(site.events);
  const parties = [...new Set(events.flatMap((event) => event.parties))];
  const sides = parties
    .map((side) => ({ side, own: events.filter((event) => event.parties.includes(side)).map((event) => disclosureOf(event, side)) }))
    .sort((a, b) => b.own.length - a.own.length || compareText(a.side, b.side));
  const shown = sides.filter(({ own }, index) => index < mostSides && own.length >= fewestEvents).sort((a, b) => compareText(a.side, b.side));
  const count = (own: readonly Disclosure[], kind: Disclosure) => own.filter((one) => one === kind).length;
  const saySide = ({ side, own }: { side: PartyCode; own: readonly Disclosure[] }) => {
    const without = own.length - count(own, "figure");
    return site.say("figures.disclosure.side", { side: site.partyName(side), n: without, all: own.length, percent: Math.round((without / own.length) * 100) });
  };
  return {
    id: "disclosure",
    title: site.say("figures.disclosure"),
    statement: shown.length === 0 ? site.say("figures.empty") : site.say("figures.disclosure.statement", { sides: shown.map(saySide).join("; ") }),
    notes: [site.say("figures.disclosure.notes")],
    columns: [
      { name: "side", label: site.say("figures.column.side"), type: "string", description: "A side that took part." },
      { name: "events", label: site.say("figures.column.events"), type: "integer", description: "Exchanges, releases and returns that were carried out and in which it took part." },
      { name: "figure", label: site.say("figures.disclosure.figure"), type: "integer", description: "Those for which it gives a figure of its own." },
      { name: "withheld", label: site.say("figures.disclosure.withheld"), type: "integer", description: "Those for which it says, or a report says of it, that the figure is not disclosed." },
      { name: "none", label: site.say("figures.disclosure.none"), type: "integer", description: "Those of which it speaks without a figure." },
      { name: "unheard", label: site.say("figures.disclosure.unheard"), type: "integer", description: "Those on which no report quotes it." },
    ],
    rows: sides.map(({ side, own }) => [{ value: side, shown: site.partyName(side) }, own.length, ...disclosures.map((kind) => count(own, kind))]),
    draw: (width) => {
      const bars = shown.flatMap(({ side, own }) => disclosures.map((kind) => ({ side: site.partyName(side), kind: site.say(`figures.disclosure.${kind}`), number: count(own, kind) })));
      const names = shown.map(({ side }) => site.partyName(side));
      return plot({
        width,
        height: names.length * 130 + 20,
        marginLeft: 132,
        marginRight: 40,
        marginTop: 24,
        marginBottom: 6,
        fy: { domain: names, padding: 0.25, axis: null },
        x: { domain: [0, Math.max(1, ...bars.map(({ number }) => number))], axis: null },
        y: { domain: disclosures.map((kind) => site.say(`figures.disclosure.${kind}`)), label: null, tickSize: 0, padding: 0.25 },
        marks: [
          Plot.text(names, { fy: (name: string) => name, text: (name: string) => name, frameAnchor: "top-left", dx: -128, dy: -18, fontWeight: "bold", fontSize: 13 }),
          Plot.barX(bars, { fy: "side", y: "kind", x: "number", fill: "currentColor", fillOpacity: 0.75 }),
          Plot.text(bars, { fy: "side", y: "kind", x: "number", text: ({ number }: { number: number }) => String(number), textAnchor: "start", dx: 6 }),
        ],
      });
    },
  };
}
