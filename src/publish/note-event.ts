import type { Article } from "../record.ts";
import { dayText } from "./format-day.ts";
import type { EventNote } from "./render-article.ts";
import { sitePath } from "./site-path.ts";
import type { Site } from "./site.ts";

/** Numbers an event as the article's margin does, and says where its page is. */
export function noteOf(site: Site, article: Article, id: string): EventNote {
  const event = site.event(id);
  return {
    number: site.evidence(article).events.indexOf(id) + 1,
    href: sitePath(event ? `${event.url}#report-${article.id}` : "/"),
    label: event ? `${event.title}, ${dayText(event.date, site.language)}` : id,
  };
}
