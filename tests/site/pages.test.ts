import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPages } from "../../src/publish/build-pages.ts";
import { checkSite } from "../../src/publish/check-site.ts";
import { readTags } from "../../src/publish/read-tags.ts";
import { Site } from "../../src/publish/site.ts";
import { swapSite } from "../../src/publish/swap-site.ts";
import { sampleTimeline } from "./sample-timeline.ts";

let root: string;
let out: string;
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "dateline-site-"));
  out = path.join(root, "site");
  mkdirSync(out);
  await buildPages(new Site(sampleTimeline), sampleTimeline, out);
});
afterAll(() => rmSync(root, { recursive: true }));

const files = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name)).sort();
const pages = () => files(out).filter((name) => name.endsWith(".html"));
const page = (url: string) => readFileSync(path.join(out, url, "index.html"), "utf8");
/** What a reader sees, without markup. */
const words = (html: string) => html.replace(/<head>[^]*?<\/head>/, "").replace(/<[^>]{1,2000}>/g, " ").replace(/\s+/g, " ");

describe("the pages", () => {
  it("are valid HTML", async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const report = await validator.validateMultipleFiles(pages().map((name) => path.join(out, name)));
    expect(report.results.flatMap(({ filePath, messages }) => messages.map(({ message, ruleId, line, column }) => `${filePath}:${line}:${column} ${message} ${ruleId}`))).toEqual([]);
  });

  it("ask no other host for anything, run no script but the site's own and say so to the browser", () => {
    // Cards for other pages have a policy of their own: tests/outputs/outputs.test.ts.
    for (const name of pages().filter((page) => !page.startsWith("embed/"))) {
      const html = readFileSync(path.join(out, name), "utf8");
      expect(html).toContain("default-src 'none'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; base-uri 'none'; form-action 'self'");
      for (const { name: tag, attributes } of readTags(html)) {
        if (tag === "script") expect(`${attributes.get("type")} ${attributes.get("src")}`, name).toMatch(/^(?:module \/scripts\/[a-z-]+\.js|application\/ld\+json undefined)$/);
        if (tag === "form") expect(attributes.get("action"), name).toBe("/search/");
        expect(["iframe", "img", "object", "embed", "base", "style"], name).not.toContain(tag);
        expect([...attributes.keys()].filter((key) => /^(?:on|style$|src)/i.test(key) && tag !== "script"), name).toEqual([]);
        expect(attributes.get("href") ?? "", name).not.toMatch(/^(?:javascript|data):/i);
      }
    }
  });

  it("show hostile text as text, wherever it stands", () => {
    for (const url of ["/", "/events/release-unknown/", "/articles/hostile/", "/sources/nasty/", "/sources/"]) {
      expect(page(url), url).toContain("&lt;script>alert(");
    }
    expect(page("/articles/hostile/")).toContain("{{7*7}}");
  });

  it("are the same bytes from the same records", async () => {
    const again = path.join(root, "again");
    mkdirSync(again);
    await buildPages(new Site(sampleTimeline), sampleTimeline, again);
    expect(files(again)).toEqual(files(out));
    for (const name of files(out)) expect(readFileSync(path.join(again, name)).equals(readFileSync(path.join(out, name))), name).toBe(true);
  });
});

describe("the timeline", () => {
  it("is newest first, its events without a day last, and the other way round on a page of its own", () => {
    const days = (url: string) => [...page(url).matchAll(/<time datetime="(\d{4}-\d{2})"/g)].map((match) => match[1]!);
    const months = (url: string) => [...new Set(days(url))];
    expect(months("/")).toEqual(["2025-08", "2025-07", "2025-06", "2025-05"]);
    expect(months("/oldest-first/")).toEqual(["2025-05", "2025-06", "2025-07", "2025-08"]);
    expect(words(page("/")).lastIndexOf("Day unknown")).toBeGreaterThan(words(page("/")).lastIndexOf("May"));
  });

  it("says what is not certain in words", () => {
    const text = words(page("/"));
    for (const said of ["says nothing", "gives no figure", "not disclosed", "Accounts differ", "Day inferred", "Failed", "Planned", "agreed to, not yet carried out", "between 10 and 14 May 2025", "Prisoners in all"]) {
      expect(text, said).toContain(said);
    }
  });
});

describe("an event's page", () => {
  it("leads from each claim to its very sentence, in a caption too", () => {
    expect(page("/events/repatriation-2025-06-11/")).toContain('href="/articles/treatment-for-all/#line-4"');
    expect(page("/events/exchange-2025-06-12/")).toContain('href="/articles/treatment-for-all/#line-1"');
    expect(page("/articles/treatment-for-all/")).toMatch(/<details class="fold" open[^]*<mark id="line-1">/);
  });

  it("says why it has its day, and what came before and after", () => {
    const text = words(page("/events/exchange-2025-06-12/"));
    expect(text).toContain("so only 12 June fits");
    expect(text).toMatch(/Before .*1,212 bodies, Russia 27.*After .*1,200 bodies/);
  });
});

describe("an article's page", () => {
  it("calls a digest a digest and leads to the original", () => {
    expect(words(page("/articles/large-swap-digest/"))).toContain("Digest. The facts of the report, retold in this site’s own words. Read the original");
    expect(page("/articles/large-swap-digest/")).toContain('href="https://news.example/2025/05/15/swap"');
  });

  it("lists what was left out, with its reason, line by line", () => {
    expect(words(page("/articles/fourth-in-a-week/"))).toMatch(/5 lines of the file.*Line 6: related articles of the site Try our assistant/);
  });
});

describe("checking a site", () => {
  const copyOf = (name: string, change: (folder: string) => void) => {
    const folder = path.join(root, name);
    cpSync(out, folder, { recursive: true });
    change(folder);
    return checkSite(folder, ["/", "/about/"]);
  };

  it("finds nothing in a good one", () => {
    expect(copyOf("good", () => undefined)).toEqual([]);
  });

  it("takes an article's words about a link for words", () => {
    const text = '<p>&#x3C;img src="https://example.org/p.gif"> href="/gone/"</p><a aria-label="<img x" href="https://example.org/">x</a>';
    expect(copyOf("words", (folder) => writeFileSync(path.join(folder, "x.html"), text))).toEqual([]);
  });

  it.each<[string, (folder: string) => void, RegExp]>([
    ["a missing page", (folder) => rmSync(path.join(folder, "about"), { recursive: true }), /\/about\/: unexpected absence/],
    ["a link that leads nowhere", (folder) => writeFileSync(path.join(folder, "x.html"), '<a href="/gone/">x</a>'), /link to \/gone\//],
    ["a fragment that leads nowhere", (folder) => writeFileSync(path.join(folder, "x.html"), '<a href="/about/#gone">x</a>'), /fragment in \/about\/#gone/],
    ["a picture on another host", (folder) => writeFileSync(path.join(folder, "x.html"), '<img src="https://tracker.example/p.gif">'), /request to another host/],
    ["a symbolic link", (folder) => symlinkSync("/etc/hostname", path.join(folder, "x.txt")), /\/x\.txt: unexpected symbolic link/],
  ])("finds %s", (name, change, problem) => {
    expect(copyOf(name, change).join("\n")).toMatch(problem);
  });
});

describe("swapping a site", () => {
  const build = (text: string) => (folder: string) => {
    mkdirSync(path.join(folder, "data"));
    writeFileSync(path.join(folder, "data", "events.json"), text);
    return Promise.resolve();
  };

  it("puts the new one in the old one's place and leaves nothing beside it", async () => {
    const target = path.join(root, "swap", "_site");
    await swapSite(target, build("1"));
    await swapSite(target, build("2"));
    expect(readFileSync(path.join(target, "data", "events.json"), "utf8")).toBe("2");
    expect(readdirSync(path.dirname(target))).toEqual(["_site"]);
  });

  it("leaves the old one as it was where the build fails", async () => {
    const target = path.join(root, "fail", "_site");
    await swapSite(target, build("1"));
    await expect(swapSite(target, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(readFileSync(path.join(target, "data", "events.json"), "utf8")).toBe("1");
    expect(readdirSync(path.dirname(target))).toEqual(["_site"]);
  });

  it("does not replace a folder that is no site", async () => {
    const target = path.join(root, "home");
    mkdirSync(target);
    writeFileSync(path.join(target, "letter.txt"), "keep me");
    await expect(swapSite(target, build("1"))).rejects.toThrow("expected an earlier site");
    expect(existsSync(path.join(target, "letter.txt"))).toBe(true);
  });
});
