import type { Event } from "../../record.ts";
import { absoluteUrl } from "../absolute-url.ts";
import type { Site } from "../site.ts";
import { embedPath, embedSize } from "./embed-size.ts";
import { escapeXml } from "./escape-xml.ts";
import { shareHeight, sharePath, shareWidth } from "./share-picture.ts";

/** Writes the frame that puts an event's card on another page; undefined where the site's address is unknown. */
export function embedCode(site: Site, event: Event): string | undefined {
  const address = absoluteUrl(site.description, embedPath(event));
  if (address === undefined) return undefined;
  return `<iframe src="${escapeXml(address)}" width="${embedSize.width}" height="${embedSize.height}" title="${escapeXml(event.title)}" loading="lazy" style="max-width:100%;border:0"></iframe>`;
}

/** Writes an event's oEmbed answer (https://oembed.com, 2.3.4.4 "rich"), the site's address being known. */
export function writeOembed(site: Site, event: Event): string {
  const { title, url } = site.description;
  return `${JSON.stringify({
    version: "1.0",
    type: "rich",
    title: event.title,
    provider_name: title,
    provider_url: url,
    thumbnail_url: absoluteUrl(site.description, sharePath(event)),
    thumbnail_width: shareWidth,
    thumbnail_height: shareHeight,
    ...embedSize,
    html: embedCode(site, event),
  }, null, 2)}\n`;
}
