import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { formatLedger } from "../../src/ledger/format-ledger.ts";
import { joinLedgers } from "../../src/ledger/join-ledgers.ts";
import { listCorrections } from "../../src/ledger/list-corrections.ts";
import { listRedirects } from "../../src/ledger/list-redirects.ts";
import { readLedger } from "../../src/ledger/read-ledger.ts";
import { recordAddresses } from "../../src/ledger/record-addresses.ts";
import { loadTimeline } from "../../src/load-timeline.ts";
import { contentFolder, runCommand } from "../run-command.ts";

const content = contentFolder();
const article = (outlet: string, published: string, text: string) => `---\noutlet: ${outlet}\npublished: ${published}\n---\n\n${text}\n`;
const reuters = "Russia and Ukraine exchanged prisoners of war on Thursday, 40 from each side, the Russian Defence Ministry said.";
const monday = "Russia and Ukraine exchanged prisoners of war on Monday, 51 from each side, the Russian Defence Ministry said.";
const [thursdayId, mondayId] = ["2025-06-12-exchange-ru-ua", "2025-06-16-exchange-ru-ua"];

function dropReports(): void {
  content.drop("articles/reuters.md", article("Reuters", "2025-06-13", reuters));
  content.drop("articles/monday.md", article("BBC News", "2025-06-17", monday));
}

/** What `npm run ledger` writes, without starting a process for it. */
function publish(on = "2025-07-01"): void {
  const timeline = loadTimeline(content.path);
  expect(timeline.ledgerDamaged).toBe(false);
  content.drop("ledger.json", formatLedger(recordAddresses(timeline.ledger, timeline, on)));
}

const eventsNow = () => loadTimeline(content.path).events.map(({ id, date, reports }) => `${id} ${date.edtf} ${reports.map((report) => report.article).join(" ")}`);
function redirectsNow() {
  const timeline = loadTimeline(content.path);
  return listRedirects(timeline.ledger, timeline).map(({ from, to }) => `${from} ${to ?? "gone"}`);
}
const correctionsNow = () => listCorrections(readLedger(content.path).ledger).map(({ on, event, field, was, now, by }) => [on, event, field, was, now, by].join(" | "));

describe("an address that was published", () => {
  it("stays where a report's own day is put right, and the correction is listed", () => {
    dropReports();
    publish();
    content.drop("articles/reuters.md", article("Reuters", "2025-06-06", reuters));
    expect(eventsNow()).toEqual([`${thursdayId} 2025-06-05 reuters`, `${mondayId} 2025-06-16 monday`]);
    publish("2025-07-02");
    expect(correctionsNow()).toEqual([`2025-07-02 | ${thursdayId} | date | 2025-06-12 | 2025-06-05 | articles/reuters.md`]);
  });

  it("stays where an editor sets the day, and the correction names the file", () => {
    dropReports();
    publish();
    content.drop(`events/${thursdayId}.md`, "---\ndate: 2025-06-11\ntitle: In other words\n---\n");
    expect(eventsNow()[0]).toBe(`${thursdayId} 2025-06-11 reuters`);
    publish("2025-07-02");
    // A title is wording, not a fact.
    expect(correctionsNow()).toEqual([`2025-07-02 | ${thursdayId} | date | 2025-06-12 | 2025-06-11 | events/${thursdayId}.md`]);
    content.remove(`events/${thursdayId}.md`);
    publish("2025-07-03");
    expect(correctionsNow()[0]).toBe(`2025-07-03 | ${thursdayId} | date | 2025-06-11 | 2025-06-12 | events/${thursdayId}.md`);
  });

  it("is no correction where a new report adds to it", () => {
    dropReports();
    publish();
    content.drop("articles/tass.md", article("TASS", "2025-06-12", "Russia and Ukraine exchanged prisoners of war on Thursday. Ukraine returned 30 Russian servicemen, the Russian Defence Ministry said."));
    publish("2025-07-02");
    expect(eventsNow()[0]).toBe(`${thursdayId} 2025-06-12 reuters tass`);
    expect(correctionsNow()).toEqual([]);
  });

  it("leads on where an editor joins two events, and stands again where they are parted", () => {
    dropReports();
    publish();
    content.drop(`events/${thursdayId}.md`, "---\nsame: [monday]\n---\n");
    expect(redirectsNow()).toEqual([`/embed/${mondayId}/ /embed/${thursdayId}/`, `/events/${mondayId}/ /events/${thursdayId}/`]);
    publish("2025-07-02");
    expect(redirectsNow()).toEqual([`/embed/${mondayId}/ /embed/${thursdayId}/`, `/events/${mondayId}/ /events/${thursdayId}/`]);
    expect(correctionsNow()).toContain(`2025-07-02 | ${mondayId} | event | ${mondayId} | ${thursdayId} | events/${thursdayId}.md`);
    // A second build with the ledger joins them just the same.
    expect(eventsNow()).toEqual([`${thursdayId} 2025-06-12 monday reuters`]);

    content.remove(`events/${thursdayId}.md`);
    expect(eventsNow()).toEqual([`${thursdayId} 2025-06-12 reuters`, `${mondayId} 2025-06-16 monday`]);
    expect(redirectsNow()).toEqual([]);
  });

  it("keeps the parts of an event apart under their own addresses, however they grow", () => {
    content.drop("articles/reuters.md", article("Reuters", "2025-06-13", reuters));
    content.drop("articles/unian.md", article("UNIAN", "2025-06-13", "Russia and Ukraine exchanged prisoners of war on Thursday, Ukrainian President Volodymyr Zelensky said."));
    content.drop("articles/tass.md", article("TASS", "2025-06-12", "Russia and Ukraine exchanged prisoners of war on Thursday. Ukraine returned 30 Russian servicemen, the Russian Defence Ministry said."));
    publish();
    content.drop(`events/${thursdayId}.md`, "---\nnot-same:\n  - [reuters, tass]\n  - [unian, tass]\n---\n");
    const parts = eventsNow();
    expect(parts).toHaveLength(2);
    publish("2025-07-02");
    expect(eventsNow()).toEqual(parts);
    expect(parts).toContain(`${thursdayId} 2025-06-12 reuters unian`);
    expect(correctionsNow().some((line) => line.includes(`| event | ${thursdayId} |`))).toBe(true);

    const split = parts.find((line) => line.endsWith(" tass"))!.split(" ")[0]!;
    for (const outlet of ["rt", "interfax", "kommersant"]) {
      content.drop(`articles/${outlet}.md`, article(outlet, "2025-06-12", "Russia and Ukraine exchanged prisoners of war on Thursday. Ukraine returned 30 Russian servicemen, the Russian Defence Ministry said."));
    }
    const owners = eventsNow();
    expect(owners.find((line) => line.startsWith(`${split} `))).toContain("tass");
    expect(owners.find((line) => line.startsWith(`${thursdayId} `))).toContain("reuters");
  });

  it("stays where an article's file is renamed, and leads on or says so where it is gone", () => {
    dropReports();
    publish();
    renameSync(path.join(content.path, "articles/reuters.md"), path.join(content.path, "articles/2025-06-13-reuters.md"));
    const { articles } = loadTimeline(content.path);
    expect(articles.map(({ id, file }) => `${id} ${file}`).sort()).toEqual(["monday articles/monday.md", "reuters articles/2025-06-13-reuters.md"]);
    expect(eventsNow()[0]).toBe(`${thursdayId} 2025-06-12 reuters`);
    expect(redirectsNow()).toEqual([]);

    content.remove("articles/2025-06-13-reuters.md");
    expect(redirectsNow()).toEqual(["/articles/reuters/ gone", `/embed/${thursdayId}/ gone`, `/events/${thursdayId}/ gone`, "/sources/reuters/ gone"]);
  });

  it("leads a source on to the name that its reports bear now", () => {
    content.drop("articles/a.md", article("The Evening Gazette", "2025-06-13", reuters));
    publish();
    content.drop("articles/a.md", article("Reuters", "2025-06-13", reuters));
    expect(redirectsNow()).toEqual(["/sources/the-evening-gazette/ /sources/reuters/"]);
  });

  it("says that an editor took an event out", () => {
    dropReports();
    publish();
    content.drop(`events/${mondayId}.md`, "---\nhide: true\n---\n");
    expect(redirectsNow()).toEqual([`/embed/${mondayId}/ gone`, `/events/${mondayId}/ gone`]);
    publish("2025-07-02");
    expect(correctionsNow()).toEqual([`2025-07-02 | ${mondayId} | hidden | false | true | events/${mondayId}.md`]);
  });
});

describe("npm run ledger and npm run build", () => {
  const ledger = (...args: string[]) => runCommand("src/ledger/update-ledger.ts", ["--content", content.path, "--on", "2025-07-01", ...args]);
  const build = (output: string) => runCommand("src/publish/build-site.ts", [], { env: { CONTENT_DIR: content.path, OUTPUT_DIR: output } });

  it("write the ledger, check it, and build the page that leads on, the corrections and their feed", () => {
    dropReports();
    content.drop("site.yaml", "url: https://example.org\n");
    const output = path.join(content.path, "..", `${path.basename(content.path)}-site`);
    expect(ledger("--check")).toMatchObject({ status: 1, stdout: expect.stringMatching(/^6 not in the ledger: run npm run ledger/) });
    expect(existsSync(path.join(content.path, "ledger.json"))).toBe(false);
    expect(ledger()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^There was no ledger: 6 addresses in .*rather restore the old one \(git checkout -- /) });
    expect(ledger("--check").status).toBe(0);
    content.drop(`events/${thursdayId}.md`, "---\nsame: [monday]\ndate: 2025-06-11\n---\n\nThe <script>note</script> of an *editor*.\n");
    expect(ledger("--on", "2025-07-02")).toMatchObject({ status: 0, stdout: expect.stringMatching(/^0 new addresses/) });

    const built = build(output);
    expect(built.status, built.stderr).toBe(0);
    const page = (name: string) => readFileSync(path.join(output, name), "utf8");
    const moved = page(`events/${mondayId}/index.html`);
    expect(moved).toContain(`<link rel="canonical" href="https://example.org/events/${thursdayId}/"/>`);
    expect(moved).toContain(`<meta http-equiv="refresh" content="0; url=/events/${thursdayId}/"/>`);
    const beside = ["event.ics", "event.json", "oembed.json", "share.png"];
    expect(page("_redirects")).toBe([
      ...["embed", "events"].map((part) => `/${part}/${mondayId}/ /${part}/${thursdayId}/ 301`),
      ...beside.map((name) => `/events/${mondayId}/${name} /events/${thursdayId}/${name} 301`),
    ].map((line) => `${line}\n`).join(""));
    for (const name of beside) expect(page(`events/${mondayId}/${name}`)).toBe(page(`events/${thursdayId}/${name}`));
    const card = page(`embed/${mondayId}/index.html`);
    expect(card).toContain(`<meta http-equiv="refresh" content="0; url=/embed/${thursdayId}/"/>`);
    expect(card).toContain(`href="/events/${thursdayId}/" target="_top"`);
    expect(card).not.toContain("<nav");
    expect(page("_headers")).toMatch(/^\/embed\/\*\n.*frame-ancestors \*$/m);
    const event = page(`events/${thursdayId}/index.html`);
    expect(event).toContain("of an <em>editor</em>.");
    expect(event).not.toContain("<script>");
    expect(event).toContain("11 June 2025 instead of 12 June 2025");
    expect(page("corrections/index.html")).toMatch(/<time datetime="2025-07-02">2 July 2025<\/time>.*11 June 2025 instead of 12 June 2025/s);
    expect(page("corrections/feed.xml")).toMatch(/<updated>2025-07-02T00:00:00Z<\/updated>/);

    content.drop("ledger.json", "{ broken");
    const refused = build(output);
    expect(refused.status).toBe(1);
    expect(refused.stdout).toMatch(/ledger\.json:1:\d+ error .*git checkout/);
    expect(page("_redirects")).toContain(mondayId);
    expect(ledger()).toMatchObject({ status: 1, stderr: expect.stringMatching(/ledger\.json:1:\d+ error Unexpected end or mark, expected JSON/) });
    expect(readFileSync(path.join(content.path, "ledger.json"), "utf8")).toBe("{ broken");
    spawnSync("rm", ["-r", output]);
  }, 180_000);

  it.each([[["--on", "soon"], /Unexpected --on soon/], [["--loud"], /Unknown option/]])("explain themselves when called with %j", (args, words) => {
    const { status, stderr } = ledger(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(words);
  });
});

describe("a ledger that cannot be trusted is refused with its place", () => {
  it.each<[string, (text: string) => string, number, RegExp]>([
    ["cut off", (text) => text.slice(0, text.length / 2), 0, /expected JSON as npm run ledger writes it/],
    ["with git's marks", (text) => text.replace('  "articles"', '<<<<<<< HEAD\n  "articles"'), -1, /could not join/],
    ["with an entry twice", (text) => text.replace('  "articles": {', `  "articles": {\n    "reuters": {\n      "file": "x",\n      "text": "y"\n    },`), -1, /second entry “reuters”/],
    ["with a wrong value", (text) => text.replace('"kind": "exchange"', '"kind": 3'), -1, /Unexpected value of “events\..*\.facts\.kind”/],
    ["with a wrong list", (text) => text.replace(/"reports": \[/, '"reports": [\n        7,'), -1, /Unexpected value of “events\..*\.reports\.0”/],
    ["of another version", (text) => text.replace('"version": 1', '"version": 2'), 3, /Unexpected version 2 of the ledger, expected 1.*use the program that wrote it/],
    ["emptied", () => "", 1, /Unexpected empty file.*; restore it \(git checkout -- \/.*\/ledger\.json\)/],
    ["of bytes that are no text", () => "\u0000\uFFFD\uFFFD", 1, /expected JSON as npm run ledger writes it/],
  ])("%s", (_name, damage, line, words) => {
    dropReports();
    publish();
    const text = readFileSync(path.join(content.path, "ledger.json"), "utf8");
    expect(damage(text)).not.toBe(text);
    content.drop("ledger.json", damage(text));
    const { ledger, messages } = readLedger(content.path);
    expect(ledger).toBeUndefined();
    expect(messages).toMatchObject([{ file: "ledger.json", ruleId: "ledger-damaged", severity: "error", reason: expect.stringMatching(words) }]);
    if (line > 0) expect(messages[0]!.line).toBe(line);
    else if (line < 0) expect(messages[0]!.line).toBeGreaterThan(3);
  });
});

it("lets git join two branches that each add an article", { timeout: 240_000 }, () => {
  const git = (...args: string[]) => spawnSync("git", ["-C", content.path, "-c", "user.name=x", "-c", "user.email=x@example.org", ...args], { encoding: "utf8" });
  dropReports();
  // A ledger of a few entries has them side by side; one of a season's has others between them.
  for (let day = 1; day <= 30; day++) {
    const outlet = ["Reuters", "BBC News", "Kyiv Post", "UNIAN", "Interfax"][day % 5]!;
    const published = `2025-04-${String(day).padStart(2, "0")}`;
    content.drop(`articles/${published}.md`, article(outlet, published, `Russia and Ukraine exchanged prisoners of war on ${day} April, the Russian Defence Ministry said.`));
  }
  publish();
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-qm", "first");
  for (const [branch, outlet, weekday, day] of [["one", "TASS", "Tuesday", "2025-06-24"], ["two", "RT", "Wednesday", "2025-06-25"]] as const) {
    git("checkout", "-q", "-b", branch, "main");
    content.drop(`articles/${day}-${branch}.md`, article(outlet, day, `Russia and Ukraine exchanged prisoners of war on ${weekday}, the Russian Defence Ministry said.`));
    publish();
    git("add", "-A");
    git("commit", "-qm", branch);
  }
  const merged = git("merge", "-q", "--no-edit", "one");
  expect(merged.status, merged.stdout + merged.stderr).toBe(0);
  const { ledger, messages } = readLedger(content.path);
  expect(messages).toEqual([]);
  expect(Object.keys(ledger!.events).filter((id) => id > "2025-06")).toHaveLength(4);
  const before = readFileSync(path.join(content.path, "ledger.json"), "utf8");
  publish();
  expect(readFileSync(path.join(content.path, "ledger.json"), "utf8")).toBe(before);
});

describe("two versions that git could not join", () => {
  const version = (name: string) => JSON.stringify({ file: `articles/${name}.md`, text: "0" });
  const conflict = (ancestor: string) => [
    '{', '  "about": "x",', '  "version": 1,', '  "events": {},', '  "articles": {',
    "<<<<<<< HEAD", `    "ours": ${version("ours")}`, ancestor, "=======", `    "theirs": ${version("theirs")}`, ">>>>>>> branch", "  },", '  "sources": {}', "}", "",
  ].join("\n").replace("\n\n", "\n");

  it.each([["", "merge"], [`||||||| base\n    "base": ${version("base")}`, "diff3"]])("are joined, and every address of either is kept (%#: %s)", (ancestor) => {
    expect(Object.keys(joinLedgers(conflict(ancestor))!.articles).sort()).toEqual(["ours", "theirs"]);
  });

  it("are joined by npm run ledger, which says so, and refused by everything else", () => {
    dropReports();
    content.drop("ledger.json", conflict(""));
    const check = runCommand("src/check/check-content.ts", ["--content", content.path]);
    expect(check).toMatchObject({ status: 1, stdout: expect.stringMatching(/ledger\.json:6:1 error Unexpected mark of two versions.*; run npm run ledger, which joins them/) });
    const { status, stdout } = runCommand("src/ledger/update-ledger.ts", ["--content", content.path, "--on", "2025-07-01"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^Joined the two versions that git left in .*ledger\.json: every address of either is kept\n6 new addresses/) });
    expect(Object.keys(readLedger(content.path).ledger!.articles).sort()).toEqual(["monday", "ours", "reuters", "theirs"]);
  });

  it("are refused where one of them is damaged otherwise", () => {
    expect(joinLedgers(conflict("").replace('"theirs": {', '"theirs": {{'))).toBeUndefined();
  });
});
