import { absoluteUrl } from "../publish/absolute-url.ts";
import { uidOf } from "../publish/outputs/uid-of.ts";
import { writeXml } from "../publish/outputs/write-xml.ts";
import { sayOverride, sayOverrideField } from "../publish/say-override.ts";
import { sitePath } from "../publish/site-path.ts";
import type { Site } from "../publish/site.ts";

/** Before anything was put right, a feed still has to say when it was last changed. */
const never = "1970-01-01";

/** Writes the corrections as an Atom feed (RFC 4287), newest first; their days come from the ledger, not from a clock. */
export function writeCorrectionsFeed(site: Site): string {
  const address = (path: string) => absoluteUrl(site.description, path) ?? sitePath(path);
  const stamp = (day: string) => `${day}T00:00:00Z`;
  return writeXml(["feed", { "xmlns": "http://www.w3.org/2005/Atom", "xml:lang": site.language.code },
    ["title", {}, `${site.say("corrections.title")} · ${site.description.title}`],
    ["id", {}, `urn:uuid:${uidOf(site, "feed:/corrections/")}`],
    ["updated", {}, stamp(site.corrections[0]?.on ?? never)],
    ["link", { rel: "self", type: "application/atom+xml", href: address("/corrections/feed.xml") }],
    ["link", { rel: "alternate", type: "text/html", href: address("/corrections/") }],
    ["author", {}, ["name", {}, site.description.title]],
    ...site.corrections.map((correction) => ["entry", {},
      ["title", {}, `${site.event(correction.event)?.title ?? correction.event}: ${sayOverrideField(site, correction.field)}`],
      ["id", {}, `urn:uuid:${uidOf(site, `correction:${Object.values(correction).join("\n")}`)}`],
      ["updated", {}, stamp(correction.on)],
      ["link", { rel: "alternate", type: "text/html", href: address(`/events/${correction.event}/`) }],
      ["summary", {}, sayOverride(site, correction)],
    ] satisfies Parameters<typeof writeXml>[0]),
  ]);
}
