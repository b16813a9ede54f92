import type { Event, PartyCode } from "../../record.ts";
import { isWithheld } from "../format-count.ts";

type Count = Event["counts"][number];

/** What a side itself says of those it got back in one event. */
export interface OwnClaim {
  event: Event;
  side: PartyCode;
  of: Count["of"];
  /** Every exact figure that it gives, smallest first: two where it contradicts itself. None where it withholds its figure. */
  figures: number[];
}

/** Planned, failed and agreed returns brought nobody home. */
const isCarriedOut = ({ kind, status }: Event) => kind !== "agreement" && status === "completed";

/**
 * Gathers what each side says of its own people, event by event. A figure that one side gives for the other, that a
 * third party gives, or that counts all sides together is nobody's own and is left out; nothing is added up.
 */
export function ownClaims(events: readonly Event[], kinds: readonly Count["of"][]): OwnClaim[] {
  return events.filter(isCarriedOut).flatMap((event) => kinds.flatMap((of) => event.parties.flatMap((side): OwnClaim[] => {
    const counts = event.counts.filter((count) => count.of === of && count.returnedTo === side && count.claimant.party === side);
    const figures = [...new Set(counts.flatMap(({ value }) => value ?? []))].sort((a, b) => a - b);
    return figures.length > 0 || counts.some(isWithheld) ? [{ event, side, of, figures }] : [];
  })));
}

/** How far a side speaks of an event: it gives a figure, withholds it, speaks without one, or is not heard. */
export type Disclosure = "figure" | "withheld" | "none" | "unheard";

/** Says how far a side discloses what it got back in an event, whatever was counted. */
export function disclosureOf(event: Event, side: PartyCode): Disclosure {
  const counts = event.counts.filter(({ claimant, returnedTo }) => claimant.party === side && (returnedTo === side || returnedTo === null));
  if (counts.some((count) => !isWithheld(count))) return "figure";
  if (counts.length > 0) return "withheld";
  return [...event.counts, ...event.evidence, ...event.ordinals].some(({ claimant }) => claimant.party === side) ? "none" : "unheard";
}

/** Events in which somebody came home, or was brought home: those of which a side could give a figure. */
export function carriedOut(events: readonly Event[]): Event[] {
  return events.filter(isCarriedOut);
}
