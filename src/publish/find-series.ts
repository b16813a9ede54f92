import type { Event } from "../record.ts";
import { listingDay } from "./listing-day.ts";
import type { Site } from "./site.ts";

/** A series in which an event stands, and its neighbours there. */
export interface Series {
  /** `under`: what was carried out under the same agreement; otherwise events of this kind between the same sides. */
  name: "under" | Event["kind"];
  before: Event | undefined;
  after: Event | undefined;
}

/** Finds what came before and after an event in each series that it stands in; none for an event without a day. */
export function findSeries(site: Site, event: Event): Series[] {
  if (listingDay(event) === null) return [];
  const sides = (one: Event) => [...one.parties].sort().join(" ");
  const all: [Series["name"], Event[]][] = [
    ["under", event.agreement === null ? [] : site.events.filter((other) => other.agreement === event.agreement)],
    [event.kind, event.parties.length === 0 ? [] : site.events.filter((other) => other.kind === event.kind && sides(other) === sides(event))],
  ];
  return all.flatMap(([name, events]) => {
    const dated = events.filter((other) => listingDay(other) !== null);
    const at = dated.indexOf(event);
    return at < 0 || dated.length < 2 ? [] : [{ name, before: dated[at - 1], after: dated[at + 1] }];
  });
}
