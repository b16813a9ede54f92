import type { Event, PartyCode } from "../record.ts";

type Count = Event["counts"][number];

/** A figure that may stand in a title: one number, or the narrow range in which all who give one agree. */
export interface Figure {
  low: number;
  high: number;
}

export type FigureOf = (what: Count["of"], returnedTo: PartyCode | null) => Figure | "disputed" | undefined;

/** Sides that count the same handover differ by a few; by more than this share they speak of different things. */
const narrow = 0.05;

/**
 * Finds what all claims agree on, since in a title nobody is quoted: undefined where nobody gives a figure,
 * `disputed` where two figures are further apart than counting explains.
 */
export function undisputedFigures(event: Pick<Event, "counts" | "disagreements">): FigureOf {
  return (what, returnedTo) => {
    const claims = wholesOf(event.counts, what, returnedTo);
    const values = [...claims.values()].map(({ value }) => value);
    if (values.length === 0) return undefined;
    const [low, high] = [Math.min(...values), Math.max(...values)];
    // "390" of one report and "270 soldiers and 120 civilians" of another are one figure.
    if (low !== high && [...claims.values()].every(({ value, civilians }) => value === high || value + civilians === high)) return { low: high, high };
    const disputed = event.disagreements.some(({ field }) => field === `counts ${returnedTo ?? "total"} ${what}`);
    const roughly = event.counts.some(({ of, returnedTo: side, value, min, max }) =>
      of === what && side === returnedTo && value === null && ((min !== null && min > high) || (max !== null && max < low)));
    if (roughly || (disputed || low !== high) && high - low > high * narrow) return "disputed";
    return { low, high };
  };
}

/** The greatest exact figure of each claim, and the civilians that the same claim counts apart. */
function wholesOf(counts: readonly Count[], what: Count["of"], returnedTo: PartyCode | null): Map<string, { value: number; civilians: number }> {
  const wholes = new Map<string, { value: number; civilians: number }>();
  const keyOf = ({ article, claimant }: Count) => `${article}\n${claimant.name}`;
  for (const count of counts) {
    if (count.of !== what || count.returnedTo !== returnedTo || count.value === null) continue;
    const known = wholes.get(keyOf(count))?.value ?? 0;
    const apart = counts.find((other) => what === "prisoners" && other.of === "civilians" && other.returnedTo === returnedTo && keyOf(other) === keyOf(count));
    wholes.set(keyOf(count), { value: Math.max(known, count.value), civilians: apart?.value ?? 0 });
  }
  return wholes;
}
