import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { readPage } from "../../src/edit/read-page.ts";
import { loadTimeline } from "../../src/load-timeline.ts";
import { contentFolder, runCommand } from "../run-command.ts";

const content = contentFolder();
const make = (input: string, ...args: string[]) => runCommand("src/edit/new-article.ts", ["--content", content.path, ...args], { input });
const sentence = "Russia and Ukraine exchanged prisoners of war on Thursday, 40 from each side, the Russian Defence Ministry said.";

const page = `<!doctype html><html lang="en"><head><title>x</title><meta property="og:title" content="Forty &amp; forty: home"/>
<meta property="og:site_name" content="Reuters"><meta property="article:published_time" content="2025-06-13T09:00:00+03:00"><link rel="canonical" href="javascript:alert(1)">
<script>alert("stolen")</script></head><body><nav>Home News</nav><article><h1>Forty go home</h1><p>Russia and Ukraine exchanged prisoners of war on <a href="/x">Thursday</a>,
40 from each side, the Russian Defence Ministry said.</p><p>Second.</p></article><footer>All rights</footer></body></html>`;

it("makes a file of pasted text, with front matter that is read as it was given", () => {
  const { status, stdout } = make(`\uFEFF${sentence}\r\n`, "--url", "https://example.org/a?b=1", "--outlet", "Reuters: world", "--published", "2025-06-13", "--headline", "# Forty: \"home\"");
  expect(status).toBe(0);
  const [name] = readdirSync(path.join(content.path, "articles"));
  expect(name).toBe("2025-06-13-reuters-world-forty-home.txt");
  expect(stdout).toMatch(/^Wrote .*\/articles\/2025-06-13-reuters-world-forty-home\.txt\nSee what is made of it: npm run explain/);
  const { articles, events, messages } = loadTimeline(content.path);
  expect(messages).toEqual([]);
  expect(articles).toMatchObject([{ headline: "# Forty: \"home\"", outlet: { name: "Reuters: world" }, original: "https://example.org/a?b=1", body: [{ text: sentence }] }]);
  expect(events).toMatchObject([{ date: { edtf: "2025-06-12" } }]);
});

it("turns a saved page into text, takes what it says of itself, and runs and keeps none of its code", () => {
  expect(make(page).status).toBe(0);
  const text = readFileSync(path.join(content.path, "articles/2025-06-13-reuters-forty-forty-home.txt"), "utf8");
  expect(text).toBe(`---\nheadline: "Forty & forty: home"\noutlet: Reuters\npublished: 2025-06-13T09:00:00+03:00\nlanguage: en\n---\n\nForty go home\n\n${sentence}\n\nSecond.\n`);
});

it("lets what is given win over what the page says, and never writes over a file", () => {
  expect(make(page, "--outlet", "TASS", "--name", "a.txt").status).toBe(0);
  expect(readFileSync(path.join(content.path, "articles/a.txt"), "utf8")).toContain("outlet: TASS");
  expect(make(page, "--name", "a.txt")).toMatchObject({ status: 1, stderr: expect.stringMatching(/expected a new one/) });
});

it.each([
  [["--published", "13 June"], 2, /Unexpected --published 13 June, expected 2025-06-12/],
  [["--url", "javascript:alert(1)"], 2, /expected an address that begins with http/],
  [["--name", "../../x.txt"], 2, /Unexpected --name/],
  [["--colour", "red"], 2, /Unknown option/],
  [[], 1, /absence of text/],
])("refuses %j", (args, expected, words) => {
  const { status, stderr } = make(" \n", ...args);
  expect(status).toBe(expected);
  expect(stderr).toMatch(words);
});

it("refuses a page that nests without end", () => {
  expect(() => readPage(`<!doctype html>${"<div>".repeat(2_000)}`)).toThrow("depth of nesting");
});

it("reads a hostile page in the time that its length takes", () => {
  const time = (html: string) => {
    const start = performance.now();
    try {
      readPage(html);
    } catch (error) {
      expect((error as Error).message).toMatch(/depth of nesting/);
    }
    return performance.now() - start;
  };
  time(page);
  for (const part of ["<div>", "<b><p>", "<table><tr><td>", "<", "<!--", "<meta ", "<p>x</p>\n", "&amp;", "a='"]) {
    expect(time(`<!doctype html>${part.repeat(20_000)}`), part).toBeLessThan(5_000);
  }
}, 60_000);
