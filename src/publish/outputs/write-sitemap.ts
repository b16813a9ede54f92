import { absoluteUrl } from "../absolute-url.ts";
import type { Site } from "../site.ts";
import { lastTold, publishedAt } from "./last-told.ts";
import { writeXml } from "./write-xml.ts";

/** Writes a sitemap (sitemaps.org, 0.9) of some pages of the site, its address being known. */
export function writeSitemap(site: Site, pages: readonly string[]): string {
  const changed = new Map<string, string | undefined>([
    ...site.events.map((event) => [event.url, event.reports.length > 0 ? lastTold(site, [event]) : undefined] as const),
    ...site.articles.map((article) => [article.url, publishedAt(article)] as const),
  ]);
  return writeXml(["urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
    ...pages.map((page): Parameters<typeof writeXml>[0] => ["url", {},
      ["loc", {}, absoluteUrl(site.description, page)],
      ...(changed.get(page) === undefined ? [] : [["lastmod", {}, changed.get(page)] as Parameters<typeof writeXml>[0]]),
    ]),
  ]);
}
