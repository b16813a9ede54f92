import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { copyMovedFiles } from "../../ledger/copy-moved-files.ts";
import { writeCorrectionsFeed } from "../../ledger/write-corrections-feed.ts";
import { writeRedirects } from "../../ledger/write-redirects.ts";
import { schemaVersion } from "../../record.ts";
import { absoluteUrl } from "../absolute-url.ts";
import { compareText } from "../compare-text.ts";
import { svgFile } from "../figures/draw-chart.ts";
import { cellValue } from "../figures/figure.ts";
import { listFigures } from "../figures/list-figures.ts";
import { readTags } from "../read-tags.ts";
import type { Site } from "../site.ts";
import { writeTable } from "../write-table.ts";
import { certainDays } from "./certain-days.ts";
import { drawIcon, drawPicture } from "./draw-picture.ts";
import { eventPicture, shareHeight, sharePath, shareWidth, sitePicture } from "./share-picture.ts";
import { writeCalendar } from "./write-calendar.ts";
import { writeDataPackage } from "./write-data-package.ts";
import { writeFeeds } from "./write-feeds.ts";
import { writeHeaders } from "./write-headers.ts";
import { writeLlms } from "./write-llms.ts";
import { writeManifest } from "./write-manifest.ts";
import { writeOembed } from "./write-oembed.ts";
import { writeOpenSearch } from "./write-opensearch.ts";
import { writeRobots } from "./write-robots.ts";
import { writeSitemap } from "./write-sitemap.ts";

/** Width of a chart that is taken away, in pixels. */
const chartWidth = 760;

/**
 * Writes what stands beside the pages for other programs: feeds, calendars, each event as JSON, charts with their
 * tables, the data package, icons and headers. Comes last, since it looks at the pages and the data in `folder`.
 *
 * Sitemap, share pictures, oEmbed and OpenSearch are about absolute addresses and are written only where the site's
 * own is known.
 */
export async function writeOutputs(folder: string, site: Site): Promise<void> {
  const write = (name: string, content: string | Buffer) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const hasAddress = absoluteUrl(site.description, "/") !== undefined;

  for (const { title, path: its, events } of [
    { title: site.description.title, path: "/", events: site.events },
    ...site.sources.map(({ name, url, events }) => ({ title: `${name} · ${site.description.title}`, path: url, events: events.flatMap((id) => site.event(id) ?? []) })),
  ]) {
    const { atom, json } = writeFeeds(site, { title, path: its, events });
    write(`${its}feed.xml`, atom);
    write(`${its}feed.json`, json);
  }

  write("events.ics", writeCalendar(site, site.events.filter((event) => certainDays(event)?.certain), site.description.title));
  for (const event of site.events) {
    write(`${event.url}event.json`, `${JSON.stringify({ schemaVersion, event }, null, 2)}\n`);
    if (certainDays(event)) write(`${event.url}event.ics`, writeCalendar(site, [event], event.title));
    if (hasAddress) {
      write(`${event.url}oembed.json`, writeOembed(site, event));
      write(sharePath(event), await drawPicture(eventPicture(site, event), shareWidth, shareHeight));
    }
  }

  const figures = listFigures(site);
  for (const figure of figures) {
    write(`data/figures/${figure.id}.csv`, writeTable([figure.columns.map(({ name }) => name), ...figure.rows.map((row) => row.map(cellValue))]));
    write(`data/figures/${figure.id}.svg`, svgFile(figure.draw(chartWidth), { title: figure.title, notes: [figure.statement, ...figure.notes], source: [site.description.title, absoluteUrl(site.description, "/figures/")].filter(Boolean).join(" · "), lang: site.language.code }));
  }
  write("data/datapackage.json", writeDataPackage(site, figures, (file) => readFileSync(path.join(folder, "data", file))));

  const icon = readFileSync(path.join(folder, "icon.svg"), "utf8");
  for (const size of [180, 192, 512]) write(`icon-${size}.png`, await drawIcon(icon, size));
  write("icon-maskable-512.png", await drawIcon(maskable(icon), 512));
  write("site.webmanifest", writeManifest(site));

  const pages = readPages(folder);
  if (hasAddress) {
    write("share.png", await drawPicture(sitePicture(site), shareWidth, shareHeight));
    write("sitemap.xml", writeSitemap(site, [...pages].flatMap(([page, html]) => (isListed(page, html) ? [page] : []))));
    write("opensearch.xml", writeOpenSearch(site));
  }
  write("corrections/feed.xml", writeCorrectionsFeed(site));
  write("_redirects", writeRedirects([...site.redirects, ...copyMovedFiles(folder, site.redirects)]));
  write("robots.txt", writeRobots(site));
  write("llms.txt", writeLlms(site));
  write("_headers", writeHeaders(pages));
}

/** Every page of the site by its address, in order. */
function readPages(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.split(path.sep).join("/")).filter((name) => name.endsWith(".html"));
  return new Map(files.sort(compareText).map((name) => [`/${name.replace(/(^|\/)index\.html$/, "$1")}`, readFileSync(path.join(folder, name), "utf8")]));
}

/** The page of missing pages and those that ask not to be found stay out of the sitemap. */
function isListed(page: string, html: string): boolean {
  return page.endsWith("/") && !readTags(html).some(({ name, attributes }) => name === "meta" && attributes.get("name") === "robots");
}

/** Sets an icon small on its own ground, so that a round mask cuts nothing off (https://www.w3.org/TR/appmanifest/#icon-masks). */
function maskable(icon: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#1d2b30"/>${icon.replace("<svg ", '<svg x="4" y="4" width="32" height="32" ')}</svg>`;
}
