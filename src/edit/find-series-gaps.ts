import { compareText } from "../publish/compare-text.ts";
import type { Event } from "../record.ts";

/** Numbers of a series of which no report tells, though one on either side is told of. */
export interface SeriesGap {
  of: string;
  parties: string[];
  missing: number[];
  /** The events with the numbers before and after. */
  before: Event;
  after: Event;
}

/** Series whose numbers run on; "third in a week" says nothing of another week. */
const running = new Set(["war", "group", "stage", "agreement", "year"]);

/** A gap wider than this is a slip of somebody's, not a row of reports that are missing. */
const widest = 10;

/** Finds the gaps in numbered series: reports of the 65th exchange and of the 67th, none of the 66th. */
export function findSeriesGaps(events: readonly Event[]): SeriesGap[] {
  const series = new Map<string, Map<number, Event>>();
  for (const event of events) {
    for (const { of, value } of event.ordinals) {
      if (!running.has(of) || event.date.start === null) continue;
      const within = of === "year" ? event.date.start.slice(0, 4) : of === "war" ? "" : event.agreement ?? "";
      if (within === "" && of !== "war") continue;
      const key = [of, within, ...event.parties].join("\n");
      const known = series.get(key) ?? new Map<number, Event>();
      if (!known.has(value)) known.set(value, event);
      series.set(key, known);
    }
  }
  return [...series].sort(([a], [b]) => compareText(a, b)).flatMap(([key, numbers]) => {
    const values = [...numbers.keys()].sort((a, b) => a - b);
    return values.slice(1).flatMap((value, index): SeriesGap[] => {
      const previous = values[index]!;
      if (value - previous < 2 || value - previous > widest) return [];
      const missing = Array.from({ length: value - previous - 1 }, (_, nth) => previous + 1 + nth);
      return [{ of: key.split("\n", 1)[0]!, parties: numbers.get(value)!.parties, missing, before: numbers.get(previous)!, after: numbers.get(value)! }];
    });
  });
}
