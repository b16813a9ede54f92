import { writeFileSync } from "node:fs";
import path from "node:path";
import { listingDay } from "./listing-day.ts";
import type { Site } from "./site.ts";

/**
 * Writes `facets.json`: the name of each value of each feature, the most frequent first; which event has which
 * of them, and on which page its card stands, newest first. The
 * filter on the timeline reads it when it is first used, so that the page itself need not hold all events.
 */
export function writeFacets(folder: string, site: Site): void {
  const features = new Map<string, Record<string, string[]>>(site.newestFirst.map((event) => [event.id, {}]));
  for (const { name, values } of site.facets) {
    for (const { slug, events } of values) for (const event of events) (features.get(event.id)![name] ??= []).push(slug);
  }
  const events = site.newestFirst.map((event) => ({
    id: event.id,
    page: listingDay(event)?.slice(0, 7).replace("-", "/") ?? "undated",
    in: features.get(event.id)!,
  }));
  const facets = Object.fromEntries(site.facets.map(({ name, values }) => [name, values.map(({ slug, name: words, events: its }) => [slug, words, its.length])]));
  writeFileSync(path.join(folder, "facets.json"), `${JSON.stringify({ facets, events })}\n`);
}
