/** What stands beside the pages, read back by parsers that know nothing of the writers. */
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPages } from "../../src/publish/build-pages.ts";
import { readTags } from "../../src/publish/read-tags.ts";
import { Site } from "../../src/publish/site.ts";
import { sampleTimeline } from "../site/sample-timeline.ts";
import { dataPackageProfile } from "./data-package-profile.ts";
import { readCsv } from "./read-csv.ts";

const url = "https://timeline.example";
let out: string;
beforeAll(async () => {
  out = mkdtempSync(path.join(tmpdir(), "dateline-outputs-"));
  await buildPages(new Site(sampleTimeline), sampleTimeline, out);
});
afterAll(() => rmSync(out, { recursive: true }));

const { events, sources } = sampleTimeline;
const bytes = (name: string) => readFileSync(path.join(out, name));
const text = (name: string) => bytes(name).toString("utf8");
const json = (name: string) => JSON.parse(text(name)) as Record<string, unknown>;
const files = () => readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => existsSync(path.join(out, name)) && /(?:\.\w+|_headers)$/.test(name)).sort();
const fileOf = (address: string) => path.join(out, address.slice(url.length).replace(/\/$/, "/index.html"));

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", isArray: (name) => ["entry", "link", "url"].includes(name), parseTagValue: false, htmlEntities: true });
function readXml(name: string): Record<string, Record<string, unknown>> {
  expect(XMLValidator.validate(text(name)), name).toBe(true);
  return parser.parse(text(name)) as Record<string, Record<string, unknown>>;
}

interface Entry { id: string; title: string; updated: string; published?: string; link: { href: string }[]; content: { "#text": string } }
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

describe("the feeds", () => {
  const atom = (name: string) => readXml(name)["feed"] as unknown as { id: string; title: string; updated: string; link: { rel: string; href: string }[]; entry?: Entry[] };

  it("tell of every event once, the last reported first", () => {
    const { entry = [], updated, link } = atom("feed.xml");
    expect(entry.map(({ link: its }) => its[0]!.href).sort()).toEqual(events.map((event) => url + event.url).sort());
    expect(new Set(entry.map(({ id }) => id)).size).toBe(events.length);
    for (const { id, updated: its } of entry) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(its).toMatch(instant);
    }
    const times = entry.map((one) => one.updated);
    expect(times).toEqual([...times].sort().reverse());
    expect(updated).toBe(times[0]);
    expect(link.find(({ rel }) => rel === "self")!.href).toBe(`${url}/feed.xml`);
  });

  it("date an entry by its reports, in UTC", () => {
    // 01:04 at UTC+10 on 11 June is 15:04 in UTC on 10 June.
    const second = atom("feed.xml").entry!.find(({ link }) => link[0]!.href.endsWith("/exchange-2025-06-10/"))!;
    expect(second).toMatchObject({ published: "2025-06-10T15:04:00Z", updated: "2025-06-10T15:04:00Z" });
  });

  it("show hostile words as words", () => {
    const entry = atom("feed.xml").entry!.find(({ link }) => link[0]!.href.endsWith("/release-unknown/"))!;
    expect(entry.title).toContain("\"><script>alert('x')</script>");
    expect(readTags(entry.content["#text"]).map(({ name }) => name).filter((name) => !["p", "b", "ul", "li", "a"].includes(name))).toEqual([]);
  });

  it("say the same as JSON", () => {
    const feed = json("feed.json") as { version: string; items: { id: string; url: string; title: string; content_html: string; date_modified: string }[] };
    expect(feed).toMatchObject({ version: "https://jsonfeed.org/version/1.1", title: "Sample", home_page_url: `${url}/`, feed_url: `${url}/feed.json` });
    expect(feed.items.map(({ id, url: its, title, date_modified, content_html }) => [id, its, title, date_modified, content_html])).toEqual(
      atom("feed.xml").entry!.map(({ id, link, title, updated, content }) => [id, link[0]!.href, title, updated, content["#text"]]),
    );
  });

  it("exist for each source, with its events alone", () => {
    for (const source of sources) {
      const { entry = [], title } = atom(`${source.url}feed.xml`);
      expect(title).toContain(source.name);
      expect(entry.map(({ link }) => link[0]!.href).sort(), source.id).toEqual(source.events.map((id) => `${url}/events/${id}/`).sort());
      expect((json(`${source.url}feed.json`) as { items: unknown[] }).items).toHaveLength(source.events.length);
    }
    expect(sources.filter((source) => source.events.length > 0).length).toBeGreaterThan(3);
  });
});

describe("the calendars", () => {
  const read = (name: string) => new ICAL.Component(ICAL.parse(text(name)) as ConstructorParameters<typeof ICAL.Component>[0]).getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  const day = (time: ICAL.Time) => [time.isDate, time.toString()];

  it("hold every event of one certain day, and no other", () => {
    const titles = read("events.ics").map(({ summary }) => summary).sort();
    // Without the month of August, the days between 10 and 14 May, and the event that nothing dates.
    expect(titles).toEqual(events.filter(({ id }) => !["exchange-2025-08", "exchange-2025-05-10", "release-unknown"].includes(id)).map(({ title }) => title).sort());
    expect(titles.length).toBe(events.length - 3);
  });

  it("show a day as that whole day, stamped by its reports", () => {
    const [event] = read("events/exchange-2025-06-12/event.ics");
    expect([day(event!.startDate), day(event!.endDate)]).toEqual([[true, "2025-06-12"], [true, "2025-06-13"]]);
    // 12:44 in Japan.
    expect(event!.component.getFirstPropertyValue("dtstamp")!.toString()).toBe("2025-06-13T03:44:00Z");
    expect(event!.component.getFirstPropertyValue("status")).toBe("CONFIRMED");
    expect(event!.component.getFirstPropertyValue("url")).toBe(`${url}/events/exchange-2025-06-12/`);
  });

  it("show an event between two days over all of them, as tentative, in words", () => {
    const [event] = read("events/exchange-2025-05-10/event.ics");
    expect([day(event!.startDate), day(event!.endDate)]).toEqual([[true, "2025-05-10"], [true, "2025-05-15"]]);
    expect(event!.summary).toContain("(between 10 and 14 May 2025)");
    expect(event!.component.getFirstPropertyValue("status")).toBe("TENTATIVE");
  });

  it("are not written for what has no day", () => {
    expect(existsSync(path.join(out, "events/release-unknown/event.ics"))).toBe(false);
  });

  it("keep lines to 75 octets and to CRLF", () => {
    for (const name of files().filter((file) => file.endsWith(".ics"))) {
      for (const line of text(name).slice(0, -2).split("\r\n")) {
        expect(Buffer.byteLength(line), `${name}: ${line}`).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
    }
  });
});

describe("each event", () => {
  it("stands alone as the record that stands among all", () => {
    const all = json("data/events.json")["events"] as { id: string }[];
    for (const event of events) expect(json(`${event.url}event.json`)).toEqual({ schemaVersion: 1, event: all.find(({ id }) => id === event.id) });
  });

  it("can be put on another page by oEmbed", () => {
    for (const event of events) {
      const answer = json(`${event.url}oembed.json`) as { html: string };
      expect(answer).toMatchObject({ version: "1.0", type: "rich", title: event.title, provider_url: url, width: 560, height: 420 });
      const [frame, ...others] = readTags(answer.html);
      expect(others).toEqual([]);
      expect(frame!.name).toBe("iframe");
      expect(existsSync(fileOf(frame!.attributes.get("src")!)), event.id).toBe(true);
    }
  });

  it("has a card that loads nothing but the style and leads out of its frame", () => {
    for (const event of events) {
      const tags = readTags(text(`embed/${event.id}/index.html`));
      expect(tags.filter(({ name }) => ["script", "img", "iframe", "form", "object"].includes(name))).toEqual([]);
      const links = tags.filter(({ name }) => name === "a");
      expect(links.length).toBeGreaterThan(1);
      expect(new Set(links.map(({ attributes }) => attributes.get("target")))).toEqual(new Set(["_top"]));
    }
  });

  it("has a picture of the size that networks show, below 60 kB", () => {
    for (const name of ["share.png", ...events.map((event) => `${event.url}share.png`)]) {
      const picture = bytes(name);
      expect(picture.subarray(1, 4).toString(), name).toBe("PNG");
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], name).toEqual([1200, 630]);
      expect(picture.length, name).toBeLessThan(60_000);
    }
  });
});

describe("the data package", () => {
  interface Resource { name: string; path: string; bytes: number; hash: string; type?: string; schema?: { fields: { name: string; type: string; constraints?: { enum?: string[]; required?: boolean } }[]; primaryKey?: string[] } }
  const descriptor = () => json("data/datapackage.json") as { resources: Resource[] };

  it("keeps the standard, version 2", () => {
    const valid = addFormats.default(new Ajv({ allErrors: true })).compile(dataPackageProfile);
    valid(descriptor());
    expect(valid.errors).toBe(null);
    valid({ resources: [{ name: "x", path: "../secret.csv" }] });
    expect((valid.errors ?? []).map((error: { instancePath: string }) => error.instancePath)).toContain("/resources/0/path");
  });

  it("names the published files, with their size and hash", () => {
    const named = descriptor().resources;
    expect(named.map((resource) => resource.path)).toEqual(expect.arrayContaining(["events.csv", "events.json", "articles.json", "sources.json"]));
    for (const { path: file, bytes: size, hash } of named) {
      const content = bytes(`data/${file}`);
      expect([size, hash], file).toEqual([content.length, `sha256:${createHash("sha256").update(content).digest("hex")}`]);
    }
  });

  it("describes each table as it is", () => {
    const tables = descriptor().resources.filter(({ type }) => type === "table");
    expect(tables.length).toBeGreaterThan(4);
    for (const { path: file, schema } of tables) {
      const [head, ...rows] = readCsv(text(`data/${file}`));
      expect(head, file).toEqual(schema!.fields.map(({ name }) => name));
      for (const row of rows) {
        for (const [index, { name, type, constraints }] of schema!.fields.entries()) {
          const cell = row[index]!;
          if (constraints?.required) expect(cell, `${file} ${name}`).not.toBe("");
          if (cell === "") continue;
          if (type === "date") expect(cell, `${file} ${name}`).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if (type === "integer") expect(cell, `${file} ${name}`).toMatch(/^\d+$/);
          if (constraints?.enum) expect(constraints.enum, `${file} ${name}`).toContain(cell);
          expect(cell, `${file} ${name}`).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r\n]/);
        }
      }
      const ids = schema!.primaryKey && rows.map((row) => row[0]);
      if (ids) expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("stands beside JSON that keeps its own published schemas", () => {
    const ajv = addFormats.default(new Ajv2020());
    for (const name of ["events", "articles", "sources"]) {
      const valid = ajv.compile(json(`data/${name}.schema.json`));
      valid(json(`data/${name}.json`));
      expect(valid.errors, name).toBe(null);
      expect(valid({ schemaVersion: 1, [name]: [{ id: 7 }] }), name).toBe(false);
    }
  });
});

describe("what search engines and browsers read", () => {
  it("lists in the sitemap the pages that are to be found, and no other", () => {
    const locs = (readXml("sitemap.xml")["urlset"]!["url"] as { loc: string; lastmod?: string }[]);
    const pages = files().filter((name) => name.endsWith("index.html") && !name.startsWith("embed/"));
    expect(locs.map(({ loc }) => loc).sort()).toEqual(pages.map((name) => `${url}/${name.replace(/index\.html$/, "")}`).sort());
    expect(locs.find(({ loc }) => loc.endsWith("/exchange-2025-06-10/"))!.lastmod).toBe("2025-06-10T15:04:00Z");
    expect(text("robots.txt")).toContain(`Sitemap: ${url}/sitemap.xml`);
  });

  it("offers the site's own search", () => {
    const { Url, ShortName, Image } = readXml("opensearch.xml")["OpenSearchDescription"] as unknown as { Url: { template: string }; ShortName: string; Image: { "#text": string } };
    expect(Url.template).toBe(`${url}/search/?q={searchTerms}`);
    expect(ShortName.length).toBeLessThanOrEqual(16);
    expect(existsSync(fileOf(Image["#text"]))).toBe(true);
  });

  it("has an app manifest whose icons have the size that they claim", () => {
    const { icons, start_url, name } = json("site.webmanifest") as { name: string; start_url: string; icons: { src: string; sizes: string; type: string; purpose: string }[] };
    expect([name, start_url]).toEqual(["Sample: Exchanges of June 2025", "/"]);
    expect(icons.map(({ purpose }) => purpose)).toContain("maskable");
    for (const { src, sizes, type } of icons) {
      const icon = bytes(src);
      if (type === "image/png") expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`, src).toBe(sizes);
      else expect(icon.toString()).toContain("<svg");
    }
  });

  it("tells programs in llms.txt of pages and files that exist", () => {
    const links = [...text("llms.txt").matchAll(/\]\((https:[^)]{1,200})\)/g)].map((match) => match[1]!);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !existsSync(fileOf(link)))).toEqual([]);
    expect(text("llms.txt")).toMatch(/^# Sample\n\n> /);
  });
});

describe("the structured data in pages", () => {
  const documents = (name: string) => [...text(name).matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map((match) => JSON.parse(match[1]!) as Record<string, unknown>);
  const event = (id: string) => documents(`events/${id}/index.html`)[0]!["mainEntity"] as Record<string, unknown>;
  /** Terms of schema.org that the pages use, with what may stand in them: https://schema.org/TYPE. */
  const terms: Record<string, string[]> = {
    WebPage: ["url", "name", "inLanguage", "isPartOf", "mainEntity", "isBasedOn"],
    WebSite: ["name", "url"],
    Event: ["name", "url", "description", "startDate", "endDate", "eventStatus", "location", "superEvent"],
    Place: ["name"],
    NewsArticle: ["headline", "url", "datePublished", "inLanguage", "author", "publisher"],
    Person: ["name"],
    NewsMediaOrganization: ["name"],
    Organization: ["name", "url"],
    Dataset: ["name", "description", "url", "inLanguage", "isAccessibleForFree", "temporalCoverage", "creator", "distribution"],
    DataDownload: ["name", "encodingFormat", "contentUrl"],
  };
  const check = (node: unknown, where: string): void => {
    if (Array.isArray(node)) for (const one of node) check(one, where);
    else if (typeof node === "object" && node !== null) {
      const { "@type": type, "@id": _id, "@context": _context, ...rest } = node as Record<string, unknown>;
      expect(Object.keys(rest).filter((term) => !terms[String(type)]?.includes(term)), `${where}: ${String(type)}`).toEqual([]);
      for (const value of Object.values(rest)) check(value, where);
    }
  };

  it("is read back from each event, each report and the page of the data", () => {
    for (const [name, type] of [
      ...events.map(({ url: its }) => [`${its}index.html`, "WebPage"] as const),
      ...sampleTimeline.articles.map(({ url: its }) => [`${its}index.html`, "WebPage"] as const),
      ["about/index.html", "Dataset"] as const,
    ]) {
      const its = documents(name);
      expect(its.map((one) => [one["@context"], one["@type"]]), name).toEqual([["https://schema.org", type]]);
      check(its, name);
    }
  });

  it("gives a day only where it is certain", () => {
    expect(event("exchange-2025-06-12")).toMatchObject({ "@type": "Event", startDate: "2025-06-12", endDate: "2025-06-12" });
    for (const id of ["exchange-2025-08", "exchange-2025-05-10", "release-unknown"]) expect(Object.keys(event(id)), id).not.toContain("startDate");
  });

  it("says what the event belongs to and what the page is based on", () => {
    expect(event("exchange-2025-06-10")["superEvent"]).toMatchObject({ "@type": "Event", "url": `${url}/events/agreement-2025-06-02/` });
    const based = documents("events/exchange-2025-06-10/index.html")[0]!["isBasedOn"] as object[];
    expect(based).toMatchObject([{ "@type": "NewsArticle", "headline": "Moscow reports return of second group of captured soldiers", "publisher": { name: "RT" }, "datePublished": "2025-06-11T01:04:00+10:00" }]);
  });

  it("takes no address for one that is not on the web", () => {
    expect(text("articles/hostile/index.html")).toContain("alert(1)");
    expect(documents("articles/hostile/index.html")[0]!["isBasedOn"]).not.toHaveProperty("url");
  });
});

describe("previews", () => {
  it("are told of each page's own address and of a picture that exists", () => {
    for (const name of files().filter((file) => file.endsWith("index.html") && !file.startsWith("embed/"))) {
      const metas = new Map(readTags(text(name)).filter(({ name: tag }) => tag === "meta").map(({ attributes }) => [attributes.get("property") ?? attributes.get("name") ?? "", attributes.get("content") ?? ""]));
      const page = `${url}/${name.replace(/index\.html$/, "")}`;
      expect(metas.get("og:url"), name).toBe(page);
      expect(metas.get("og:image"), name).toBe(name.startsWith("events/") ? `${page}share.png` : `${url}/share.png`);
      expect(existsSync(fileOf(metas.get("og:image")!)), name).toBe(true);
      for (const key of ["og:title", "og:description", "og:image:alt", "twitter:card"]) expect(metas.get(key), `${name} ${key}`).toBeTruthy();
      const canonical = readTags(text(name)).filter(({ attributes }) => attributes.get("rel") === "canonical").map(({ attributes }) => attributes.get("href"));
      expect(canonical, name).toEqual([page]);
    }
  });

  it("lead from an event to its oEmbed answer", () => {
    const link = readTags(text("events/exchange-2025-06-12/index.html")).find(({ attributes }) => attributes.get("type") === "application/json+oembed");
    expect(link!.attributes.get("href")).toBe(`${url}/events/exchange-2025-06-12/oembed.json`);
  });
});

describe("the headers for a host", () => {
  const rules = () => text("_headers").trim().split("\n\n").map((rule) => {
    const [address, ...lines] = rule.split("\n");
    return { address: address!, headers: new Map(lines.map((line) => line.trim().split(/: (.*)/s) as [string, string])) };
  });
  const fits = (address: string, page: string) => (address.endsWith("*") ? page.startsWith(address.slice(0, -1)) : page === address);

  it("give each page, by one rule, the policy in its own head and who may frame it", () => {
    for (const name of files().filter((file) => file.endsWith(".html"))) {
      const page = `/${name.replace(/index\.html$/, "")}`;
      const its = rules().filter(({ address }) => fits(address, page));
      expect(its.length, page).toBe(1);
      const meta = readTags(text(name)).find(({ attributes }) => attributes.get("http-equiv") === "Content-Security-Policy")!.attributes.get("content")!;
      expect(meta).toContain("default-src 'none'");
      expect(its[0]!.headers.get("Content-Security-Policy"), page).toBe(`${meta}; frame-ancestors ${page.startsWith("/embed/") ? "*" : "'none'"}`);
    }
  });
});
