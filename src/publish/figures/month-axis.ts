import type * as Plot from "@observablehq/plot";
import type { Site } from "../site.ts";

/** Room that a month's name of three letters takes beside the next, in pixels. */
const nameWidth = 34;

/** Lists the months from the first of some days to the last, `2025-06`, those in which nothing happened too. */
export function monthsBetween(days: readonly string[]): string[] {
  const sorted = days.map((day) => day.slice(0, 7)).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const [year, number] = month.split("-").map(Number);
  return number === 12 ? `${year! + 1}-01` : `${year}-${String(number! + 1).padStart(2, "0")}`;
}

/** Names a month briefly under an axis; its year where it is the first, or January. */
export function monthTick(site: Site, month: string, isFirst: boolean): string {
  const [year, number] = month.split("-");
  const name = site.language.file.monthsShort[Number(number) - 1] ?? month;
  return isFirst || number === "01" ? `${name}\n${year}` : name;
}

/** Sets an axis of days in whole months, named in the site's language; the chart library would name them in English. */
export function monthAxis(site: Site, days: readonly string[], width: number): Pick<Plot.PlotOptions, "x"> {
  const months = monthsBetween(days);
  if (months.length === 0) return { x: { type: "utc", axis: null } };
  const start = (month: string) => new Date(`${month}-01T00:00:00Z`);
  const step = Math.max(1, Math.ceil((months.length * nameWidth) / width));
  const ticks = months.filter((_, index) => index % step === 0);
  return {
    x: {
      type: "utc",
      domain: [start(months[0]!), start(monthAfter(months.at(-1)!))],
      ticks: ticks.map(start),
      tickFormat: (tick: Date) => monthTick(site, tick.toISOString().slice(0, 7), tick.getTime() === start(ticks[0]!).getTime()),
      label: null,
    },
  };
}
