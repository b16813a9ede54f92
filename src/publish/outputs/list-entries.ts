import type { Event } from "../../record.ts";
import { compareText } from "../compare-text.ts";
import type { Site } from "../site.ts";
import { lastTold, publishedAt } from "./last-told.ts";

/** What a feed says of an event. Times are in UTC. */
export interface FeedEntry {
  event: Event;
  /** When its first report was published; undefined where no report says. */
  published: string | undefined;
  /** When its latest report was published. */
  updated: string;
}

/** Readers fetch feeds every hour: a feed holds what is new, the pages and the data hold the rest. */
const longestFeed = 100;

/** Orders events as a feed does: by their latest report, newest first, so that a further report comes up again. */
export function listEntries(site: Site, events: readonly Event[]): FeedEntry[] {
  return events
    .map((event) => ({
      event,
      published: event.reports.flatMap(({ article }) => publishedAt(site.article(article)) ?? []).sort()[0],
      updated: lastTold(site, [event]),
    }))
    .sort((a, b) => compareText(b.updated, a.updated) || compareText(b.event.id, a.event.id))
    .slice(0, longestFeed);
}
