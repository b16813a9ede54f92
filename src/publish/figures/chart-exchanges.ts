import * as Plot from "@observablehq/plot";
import type { Event } from "../../record.ts";
import { formatDay } from "../format-day.ts";
import type { Site } from "../site.ts";
import { plot } from "./draw-chart.ts";
import type { Figure } from "./figure.ts";
import { monthTick, monthsBetween } from "./month-axis.ts";

/** Charts how many exchanges were carried out in each month; one that may lie in either of two months is in neither. */
export function chartExchanges(site: Site): Figure {
  const exchanges = site.events.filter(({ kind, status }) => kind === "exchange" && status === "completed");
  const known = exchanges.flatMap((event) => monthOf(event) ?? []);
  const months = monthsBetween(known).map((month) => ({ month, exchanges: known.filter((other) => other === month).length }));
  const most = Math.max(0, ...months.map((month) => month.exchanges));
  const busiest = months.filter((month) => month.exchanges === most).map(({ month }) => formatDay(month, site.language));
  const unknown = exchanges.length - known.length;
  return {
    id: "exchanges",
    title: site.say("figures.exchanges"),
    statement: months.length === 0 ? site.say("figures.empty") : site.say("figures.exchanges.statement", { n: known.length, month: busiest.join(", "), most }),
    notes: unknown > 0 ? [site.say("figures.exchanges.notDrawn", { n: unknown })] : [],
    columns: [
      { name: "month", label: site.say("strip.month"), type: "string", description: "Year and month." },
      { name: "exchanges", label: site.say("figures.column.exchanges"), type: "integer", description: "Exchanges carried out in it." },
    ],
    rows: months.map(({ month, exchanges: number }) => [{ value: month, shown: formatDay(month, site.language) }, number]),
    draw: (width) => plot({
      width,
      height: 220,
      marginLeft: 52,
      marginRight: 14,
      x: { type: "band", domain: months.map(({ month }) => month), padding: 0.3, label: null, tickFormat: (month: string, index: number) => (index % Math.max(1, Math.ceil((months.length * 34) / width)) === 0 ? monthTick(site, month, index === 0) : "") },
      y: { domain: [0, Math.max(1, most)], grid: true, ticks: Math.min(most, 5), tickFormat: (value: number) => (Number.isInteger(value) ? String(value) : ""), label: null },
      marks: [
        Plot.ruleY([0]),
        Plot.barY(months, { x: "month", y: "exchanges", fill: "currentColor", fillOpacity: 0.75 }),
        Plot.text(months, { x: "month", y: "exchanges", text: ({ exchanges: number }: { exchanges: number }) => String(number), dy: -8 }),
      ],
    }),
  };
}

function monthOf({ date }: Event): string | undefined {
  const month = date.start?.slice(0, 7);
  return month !== undefined && date.end?.slice(0, 7) === month ? month : undefined;
}
