import type { Day, Event } from "../record.ts";

/** Picks the day at which an event stands in a list: its first possible one; null where nothing dates it. */
export function listingDay({ date }: Event): Day | null {
  return date.start ?? date.end;
}
