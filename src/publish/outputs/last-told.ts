import type { Article, Event } from "../../record.ts";
import { listingDay } from "../listing-day.ts";
import type { Site } from "../site.ts";

/** Stands for a time where no report has one: a build has no clock to ask. */
const noTime = "1970-01-01T00:00:00Z";

/** Gives the time, in UTC, of the latest report of some events: what feeds and calendars take for their last change. */
export function lastTold(site: Site, events: readonly Event[]): string {
  const times = events.flatMap((event) => event.reports.flatMap(({ article }) => publishedAt(site.article(article)) ?? []));
  const days = events.flatMap((event) => listingDay(event) ?? []).map((day) => `${day}T00:00:00Z`);
  return (times.length > 0 ? times : days).sort().at(-1) ?? noTime;
}

/** A report that gives only its day counts from that day's first minute. */
export function publishedAt(article: Article | undefined): string | undefined {
  const time = article?.published && new Date(article.published.value);
  return time && !Number.isNaN(time.getTime()) ? `${time.toISOString().slice(0, 19)}Z` : undefined;
}
