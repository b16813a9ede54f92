import * as Plot from "@observablehq/plot";
import type { Event, PartyCode } from "../../record.ts";
import { addDays, daysBetween } from "../../merge/add-days.ts";
import { compareText } from "../compare-text.ts";
import { dayText } from "../format-day.ts";
import { countNoun } from "../format-count.ts";
import { listingDay } from "../listing-day.ts";
import type { Site } from "../site.ts";
import { plot } from "./draw-chart.ts";
import type { Figure } from "./figure.ts";
import { monthAxis } from "./month-axis.ts";
import { type OwnClaim, ownClaims } from "./own-claims.ts";

/** A reader compares this many small charts by eye; the table has every side. */
const mostSides = 4;

const sideHeight = 150;

/** Charts what each side says of its own people or dead, one small chart a side, on one scale. */
export function chartOwnClaims(site: Site, what: "people" | "bodies"): Figure {
  const claims = ownClaims(site.events, what === "people" ? ["prisoners", "civilians"] : ["bodies"]);
  const { drawn, beyond } = sidesByClaims(claims);
  const undrawn = new Set(claims.filter(({ event }) => listingDay(event) === null).map(({ event }) => event.id)).size;
  return {
    id: what,
    title: site.say(`figures.${what}`),
    statement: claims.length === 0 ? site.say("figures.empty") : site.say("figures.own", { sides: [...drawn, ...beyond].map((side) => sayRange(site, side, claims.filter((claim) => claim.side === side))).join("; ") }),
    notes: [
      site.say(`figures.marks.${what}`),
      ...(beyond.length > 0 ? [site.say("figures.beyond", { sides: beyond.map((side) => site.partyName(side)).join(", ") })] : []),
      ...(undrawn > 0 ? [site.say("figures.notDrawn", { n: undrawn })] : []),
    ],
    columns: [
      { name: "date", label: site.say("source.figures.day"), type: "string", description: "Day of the event as EDTF (ISO 8601-2)." },
      { name: "event", label: site.say("figures.column.event"), type: "string", description: "Event, by its id in events.csv." },
      { name: "side", label: site.say("figures.column.side"), type: "string", description: "The side whose people or dead were returned, and which gives the figure." },
      { name: "of", label: site.say("claims.what"), type: "string", description: "What was counted." },
      { name: "figure", label: site.say("source.figures.figure"), type: "integer", description: "The side's own figure, the smallest where it gives several; empty where it withholds it." },
      { name: "figure_high", label: site.say("figures.column.high"), type: "integer", description: "The largest where the side gives several." },
    ],
    rows: claims.map(({ event, side, of, figures }) => [
      { value: event.date.edtf, shown: dayText(event.date, site.language) },
      { value: event.id, shown: event.title, event },
      { value: side, shown: site.partyName(side) },
      { value: of, shown: countNoun(of, null, site.language) },
      figures[0] === undefined ? { value: null, shown: site.say("claims.withheld") } : { value: figures[0], shown: site.language.number(figures[0]) },
      figures.length > 1 ? { value: figures.at(-1)!, shown: site.language.number(figures.at(-1)!) } : null,
    ]),
    draw: (width) => drawClaims(site, claims, drawn, width),
  };
}

/** The sides most heard that there is room for, by code so that all charts have one order; and the others. */
function sidesByClaims(claims: readonly OwnClaim[]): { drawn: PartyCode[]; beyond: PartyCode[] } {
  const number = new Map<PartyCode, number>();
  for (const { side } of claims) number.set(side, (number.get(side) ?? 0) + 1);
  const sides = [...number.keys()].sort((a, b) => number.get(b)! - number.get(a)! || compareText(a, b));
  return { drawn: sides.slice(0, mostSides).sort(compareText), beyond: sides.slice(mostSides).sort(compareText) };
}

function sayRange(site: Site, side: PartyCode, claims: readonly OwnClaim[]): string {
  const told = claims.filter(({ figures }) => figures.length > 0);
  const eventsOf = (its: readonly OwnClaim[]) => new Set(its.map(({ event }) => event.id)).size;
  const withheld = eventsOf(claims.filter(({ figures }) => figures.length === 0));
  const name = site.partyName(side);
  if (told.length === 0) return site.say("figures.own.none", { side: name, n: withheld });
  const figures = told.flatMap((claim) => claim.figures).sort((a, b) => a - b);
  const [low, high] = [figures[0]!, figures.at(-1)!];
  const said = { side: name, n: eventsOf(told), low, high };
  return (low === high ? site.say("figures.own.same", said) : site.say("figures.own.range", said)) + (withheld > 0 ? site.say("figures.own.withheld", { n: withheld }) : "");
}

interface Mark {
  side: string;
  of: OwnClaim["of"];
  day: Date;
  /** A day later than `day` where the event lies between two. */
  until: Date;
  low: number;
  high: number;
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

/** Known days get a mark, days between two only a line: a mark would be read as a date. */
function drawClaims(site: Site, claims: readonly OwnClaim[], sides: readonly PartyCode[], width: number) {
  const drawn = claims.filter(({ event, side }) => listingDay(event) !== null && sides.includes(side));
  const marks = drawn.flatMap(({ event, side, of, figures }): Mark[] => {
    const [start, end] = spanOf(event);
    const low = figures[0];
    return low === undefined ? [] : [{ side: site.partyName(side), of, day: utc(start), until: utc(end), low, high: figures.at(-1)! }];
  });
  const withheld = drawn.filter(({ figures }) => figures.length === 0).map(({ event, side }) => {
    const [start, end] = spanOf(event);
    return { side: site.partyName(side), day: utc(addDays(start, Math.floor(daysBetween(start, end) / 2))) };
  });
  const certain = marks.filter(({ day, until }) => day.getTime() === until.getTime());
  const between = marks.filter(({ day, until }) => day.getTime() !== until.getTime());
  const names = sides.map((side) => site.partyName(side));
  // Room above the highest mark, so that it stands clear of the side's name.
  const top = Math.max(1, ...marks.map(({ high }) => high)) * 1.1;
  return plot({
    width,
    height: sides.length * sideHeight + 40,
    marginLeft: 52,
    marginRight: 14,
    marginTop: 28,
    fy: { domain: names, padding: 0.22, axis: null },
    y: { domain: [0, top], grid: true, ticks: 4, tickFormat: (value: number) => site.language.number(value), label: null },
    ...monthAxis(site, drawn.flatMap(({ event }) => spanOf(event)), width),
    marks: [
      Plot.text(names, { fy: (name: string) => name, text: (name: string) => name, frameAnchor: "top-left", dy: -18, fontWeight: "bold", fontSize: 13 }),
      Plot.ruleY([0]),
      Plot.ruleX(certain, { fy: "side", x: "day", y1: 0, y2: "low", strokeOpacity: 0.45 }),
      Plot.ruleX(certain.filter(({ low, high }) => low < high), { fy: "side", x: "day", y1: "low", y2: "high", strokeWidth: 3 }),
      Plot.dot(certain.filter(({ low, high }) => low === high), { fy: "side", x: "day", y: "low", symbol: (mark: Mark) => (mark.of === "civilians" ? "square" : "circle"), r: 3.5, fill: (mark: Mark) => (mark.of === "civilians" ? "none" : "currentColor"), stroke: "currentColor" }),
      Plot.ruleY(between, { fy: "side", y: "low", x1: "day", x2: "until", strokeWidth: 3 }),
      Plot.dot(withheld, { fy: "side", x: "day", y: 0, symbol: "times", r: 4, stroke: "currentColor" }),
    ],
    symbol: { type: "identity" },
    color: { type: "identity" },
  });
}

/** First and last possible day; the one that is known twice where only one is. */
function spanOf({ date }: Event): [string, string] {
  const day = (date.start ?? date.end)!;
  return [day, date.end ?? day];
}
