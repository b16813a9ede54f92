import type { Event } from "../../record.ts";
import { absoluteUrl } from "../absolute-url.ts";
import { sitePath } from "../site-path.ts";
import type { Site } from "../site.ts";
import { entryHtml } from "./entry-html.ts";
import { lastTold } from "./last-told.ts";
import { listEntries } from "./list-entries.ts";
import { uidOf } from "./uid-of.ts";
import { writeXml } from "./write-xml.ts";

/** A feed: its own name, the page that it follows, and its folder, "/" or "/sources/rt/". */
export interface Feed {
  title: string;
  path: string;
  events: readonly Event[];
}

/**
 * Writes one feed twice, as Atom (RFC 4287) and as JSON Feed 1.1. Where the site's address is unknown, Atom's links
 * are relative to the feed, which RFC 4287 allows, and JSON Feed's addresses, which have to be absolute, are left out.
 */
export function writeFeeds(site: Site, feed: Feed): { atom: string; json: string } {
  return { atom: writeAtom(site, feed), json: writeJsonFeed(site, feed) };
}

const idOfFeed = (site: Site, { path }: Feed) => `urn:uuid:${uidOf(site, `feed:${path}`)}`;

function writeAtom(site: Site, feed: Feed): string {
  const address = (path: string) => absoluteUrl(site.description, path) ?? sitePath(path);
  return writeXml(["feed", { "xmlns": "http://www.w3.org/2005/Atom", "xml:lang": site.description.language },
    ["title", {}, feed.title],
    ["subtitle", {}, site.description.subject],
    ["id", {}, idOfFeed(site, feed)],
    ["updated", {}, lastTold(site, feed.events)],
    ["link", { rel: "self", type: "application/atom+xml", href: address(`${feed.path}feed.xml`) }],
    ["link", { rel: "alternate", type: "text/html", href: address(feed.path) }],
    ["author", {}, ["name", {}, site.description.title]],
    ["generator", {}, "Dateline"],
    ...listEntries(site, feed.events).map(({ event, published, updated }) => ["entry", {},
      ["title", {}, event.title],
      ["id", {}, `urn:uuid:${uidOf(site, event)}`],
      ["updated", {}, updated],
      published === undefined ? undefined : ["published", {}, published],
      ["link", { rel: "alternate", type: "text/html", href: address(event.url) }],
      ["category", { term: event.kind }],
      event.summary === "" ? undefined : ["summary", {}, event.summary],
      ["content", { type: "html" }, entryHtml(site, event)],
    ] satisfies Parameters<typeof writeXml>[0]),
  ]);
}

function writeJsonFeed(site: Site, feed: Feed): string {
  const { subject, language } = site.description;
  return `${JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: subject,
    language,
    home_page_url: absoluteUrl(site.description, feed.path),
    feed_url: absoluteUrl(site.description, `${feed.path}feed.json`),
    items: listEntries(site, feed.events).map(({ event, published, updated }) => ({
      id: `urn:uuid:${uidOf(site, event)}`,
      url: absoluteUrl(site.description, event.url),
      title: event.title,
      summary: event.summary || undefined,
      content_html: entryHtml(site, event),
      date_published: published,
      date_modified: updated,
      tags: [event.kind, ...event.categories],
    })),
  }, null, 2)}\n`;
}
