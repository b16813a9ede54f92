import type { Event, PartyCode } from "../record.ts";

type Count = Event["counts"][number];

export interface UndisputedFigures {
  /** The one exact figure that all who give one give; undefined where nobody does or two differ. */
  of(what: Count["of"], returnedTo: PartyCode | null): number | undefined;
}

/** Finds the figures on which all claims agree; only these may stand in a title, where nobody is quoted. */
export function undisputedFigures(event: Pick<Event, "counts" | "disagreements">): UndisputedFigures {
  return {
    of(what, returnedTo) {
      if (event.disagreements.some(({ field }) => field === `counts ${returnedTo ?? "total"} ${what}`)) return undefined;
      const wholes = new Map<string, number>();
      for (const { of, returnedTo: side, value, article, claimant } of event.counts) {
        if (of !== what || side !== returnedTo || value === null) continue;
        const key = `${article}\n${claimant.name}`;
        wholes.set(key, Math.max(value, wholes.get(key) ?? 0));
      }
      const values = new Set(wholes.values());
      return values.size === 1 ? [...values][0] : undefined;
    },
  };
}
