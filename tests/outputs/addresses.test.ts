/** Outputs of a site in a folder of its host, and of one whose address nobody knows. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { buildPages } from "../../src/publish/build-pages.ts";
import { readTags } from "../../src/publish/read-tags.ts";
import { Site, type SiteInput } from "../../src/publish/site.ts";
import { sampleTimeline } from "../site/sample-timeline.ts";

const root = mkdtempSync(path.join(tmpdir(), "dateline-addresses-"));
afterAll(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
});

async function build(name: string, input: SiteInput): Promise<(file: string) => string> {
  const folder = path.join(root, name);
  mkdirSync(folder);
  // Links and fragments are checked here: a build with a link that leads nowhere throws.
  await buildPages(new Site(input), input, folder);
  return (file) => readFileSync(path.join(folder, file), "utf8");
}

describe("a site under /repo/", () => {
  let read: (file: string) => string;
  beforeAll(async () => {
    vi.stubEnv("PATH_PREFIX", "/repo");
    read = await build("repo", sampleTimeline);
    vi.unstubAllEnvs();
  });

  it("never leaves its folder, in pages or beside them", () => {
    const pages = readdirSync(path.join(root, "repo"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(30);
    for (const page of pages) {
      for (const { attributes } of readTags(read(page))) {
        for (const key of ["href", "src"]) {
          const address = attributes.get(key);
          if (address?.startsWith("/")) expect(address, page).toMatch(/^\/repo\//);
          if (address?.startsWith("https://timeline.example")) expect(address, page).toMatch(/^https:\/\/timeline\.example\/repo\//);
        }
      }
    }
    for (const name of ["feed.xml", "feed.json", "sitemap.xml", "robots.txt", "opensearch.xml", "llms.txt", "events.ics", "events/exchange-2025-06-12/oembed.json"]) {
      const addresses = [...read(name).matchAll(/https:\/\/timeline\.example([^\s"<&)\\]{0,200})/g)].map((match) => match[1]!);
      expect(addresses.filter((address) => !address.startsWith("/repo/") && address !== ""), name).toEqual([]);
    }
  });

  it("starts and searches in its folder", () => {
    expect(JSON.parse(read("site.webmanifest"))).toMatchObject({ id: "/repo/", start_url: "/repo/", scope: "/repo/" });
    expect(read("opensearch.xml")).toContain("https://timeline.example/repo/search/?q={searchTerms}");
    expect(read("_headers")).toMatch(/^\/repo\/$/m);
    expect(read("_headers")).toMatch(/^\/repo\/embed\/\*$/m);
  });
});

describe("a site whose address is unknown", () => {
  let read: (file: string) => string;
  beforeAll(async () => {
    const { url: _, ...description } = sampleTimeline.description;
    read = await build("nowhere", { ...sampleTimeline, description });
  });

  it("leaves out what consists of absolute addresses", () => {
    for (const name of ["sitemap.xml", "opensearch.xml", "share.png", "events/exchange-2025-06-12/oembed.json", "events/exchange-2025-06-12/share.png"]) {
      expect(existsSync(path.join(root, "nowhere", name)), name).toBe(false);
    }
    expect(read("robots.txt")).not.toContain("Sitemap");
    expect(read("events.ics")).not.toContain("URL:");
    expect(read("index.html")).not.toContain("og:image");
  });

  it("has feeds all the same, with relative links where they may be", () => {
    expect(XMLValidator.validate(read("feed.xml"))).toBe(true);
    expect(read("feed.xml")).toContain('href="/events/exchange-2025-06-12/"');
    const { items, feed_url } = JSON.parse(read("feed.json")) as { feed_url?: string; items: { id: string; url?: string }[] };
    expect(feed_url).toBeUndefined();
    expect(items.length).toBe(sampleTimeline.events.length);
    expect(items.every(({ id, url }) => id.startsWith("urn:uuid:") && url === undefined)).toBe(true);
  });
});
