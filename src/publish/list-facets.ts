import type { Event } from "../record.ts";
import { compareText } from "./compare-text.ts";
import { listingDay } from "./listing-day.ts";
import { shortHash } from "./short-hash.ts";
import type { Site } from "./site.ts";

/** The features by which events can be told apart, in the order in which readers are shown them. */
export const facetNames = ["side", "kind", "status", "category", "source", "mediator", "disagreement", "basis", "year"] as const;
export type FacetName = (typeof facetNames)[number];

export interface FacetValue {
  /** As it stands in addresses: lower-case letters, digits and hyphens. */
  slug: string;
  name: string;
  /** The page that lists its events. */
  url: string;
  /** Newest first. */
  events: Event[];
}

export interface Facet {
  name: FacetName;
  values: FacetValue[];
}

/** Lists every feature that events of a site have, with the events that have it; the most frequent value first. */
export function listFacets(site: Site): Facet[] {
  const sourcesOf = new Map<string, string[]>();
  for (const { id, events } of site.sources) for (const event of events) sourcesOf.set(event, [...(sourcesOf.get(event) ?? []), id]);
  return facetNames.flatMap((name) => {
    const values = new Map<string, FacetValue>();
    for (const event of site.newestFirst) {
      for (const value of valuesOf(name, event, sourcesOf.get(event.id) ?? [])) {
        const slug = slugOf(value);
        const known = values.get(slug) ?? { slug, name: nameOf(site, name, value), url: urlOf(site, name, slug, value), events: [] };
        known.events.push(event);
        values.set(slug, known);
      }
    }
    if (values.size === 0) return [];
    const byName = (a: FacetValue, b: FacetValue) => compareText(a.name, b.name);
    const yearOf = ({ slug }: FacetValue) => (slug === "undated" ? "" : slug);
    const order = name === "year" ? (a: FacetValue, b: FacetValue) => compareText(yearOf(b), yearOf(a))
      : (a: FacetValue, b: FacetValue) => b.events.length - a.events.length || byName(a, b);
    return [{ name, values: [...values.values()].sort(order) }];
  });
}

function valuesOf(facet: FacetName, event: Event, sources: string[]): string[] {
  if (facet === "side") return event.parties;
  if (facet === "kind") return [event.kind];
  if (facet === "status") return [event.status];
  if (facet === "category") return event.categories;
  if (facet === "source") return sources;
  if (facet === "mediator") return event.mediators;
  if (facet === "disagreement") return [event.disagreements.length > 0 ? "differ" : "agree"];
  if (facet === "basis") return [event.date.basis];
  return [listingDay(event)?.slice(0, 4) ?? "undated"];
}

function nameOf(site: Site, facet: FacetName, value: string): string {
  if (facet === "side" || facet === "mediator") return site.partyName(value);
  if (facet === "kind") return site.say(`kind.${value as Event["kind"]}`);
  if (facet === "status") return site.say(`status.${value as Event["status"]}`);
  if (facet === "category") return site.categoryName(value);
  if (facet === "source") return site.source(value)?.name ?? value;
  if (facet === "disagreement") return site.say(value === "differ" ? "facet.differ" : "facet.agree");
  if (facet === "basis") return site.say(`basis.${value as Event["date"]["basis"]}`);
  return value === "undated" ? site.say("facet.undated") : value;
}

/** A source and a year have pages of their own; everything else is listed at `/by/`. */
function urlOf(site: Site, facet: FacetName, slug: string, value: string): string {
  if (facet === "source") return site.source(value)?.url ?? "/sources/";
  if (facet === "year") return `/${slug}/`;
  return `/by/${facet}/${slug}/`;
}

/** Ids of an editor's own lexicon can be any text; only plain ones may stand in an address. */
function slugOf(value: string): string {
  const lower = value.toLowerCase();
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(lower) ? lower : shortHash(value);
}
