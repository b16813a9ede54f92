import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { beforeEach, expect, it } from "vitest";
import { loadTimeline } from "../../src/load-timeline.ts";
import { contentFolder, runCommand } from "../run-command.ts";

const content = contentFolder();
beforeEach(() => content.drop("site.yaml", "url: https://example.org\n"));
const check = (args: string[], env: Record<string, string> = {}) => runCommand("src/check/check-content.ts", ["--content", content.path, ...args], { env });
const shown = (file: string) => `${content.path}/${file}`;

const report = `---
outlet: Reuters
published: 2025-06-13T09:00:00+03:00
---

Russia and Ukraine exchanged prisoners of war on Thursday, 40 from each side, the Russian Defence Ministry said.
`;

/** Every way in which a name or a text could steer a terminal, a log or a page. */
const hostileName = "a\n::error::owned,x=%0A##[error]\u001B[2J\u202E|<b>`.html";
const hostileKey = "\\u001B]0;owned\\u0007\\n::warning::##[group]x|<img src=y>\\u202E";

function dropAll(): void {
  content.drop("articles/good.md", report);
  content.drop("articles/bad.md", "---\noutlet: RT\npublished: soon\n---\n\nForty came home.\n");
  content.drop("articles/foreign.md", `---\n"${hostileKey}": x\noutlet: Reuters\npublished: 2025-06-13\n---\n\nNothing of note took place.\n`);
  content.drop(`articles/${hostileName}`, "x");
  content.drop("lexicon/publishers.yaml", "- id: my-paper\n  name: My Paper\n  kind: newspaper\n  source: me\n");
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const steering = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]|##\[/;

it("lists every message with file, line and column in the order of the files, and counts them", () => {
  dropAll();
  const { status, stdout } = check([]);
  expect(status).toBe(1);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.at(-1)).toBe("3 errors, 1 warning, 1 note");
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/\/articles\/a\uFFFD::error::owned.*\.html:1:1 error Unexpected file type “\.html”, expected \.txt.*rename or remove the file \[unsupported-file-type\]$/);
  expect(lines[1]).toBe(`${shown("articles/bad.md")}:3:12 error Unexpected value of “published”, expected a day (2025-06-12) or a time with its offset (2025-06-12T14:30:00+03:00); correct or remove it [front-matter-value]`);
  expect(lines[2]).toMatch(/\/articles\/foreign\.md:2:1 warning Unexpected key .*\[front-matter-key\]$/);
  expect(lines[3]).toMatch(/\/ledger\.json:1:1 note Unexpected absence of the ledger/);
  expect(lines[4]).toMatch(/\/lexicon\/publishers\.yaml:3:9 error Unexpected value "newspaper" of "kind"/);
  expect(stdout).not.toMatch(steering);
  expect(stdout).not.toMatch(/^[ \t]{0,9}::/m);
});

it.each([
  ["published: soon", ["2:12 front-matter-value"]],
  ["date: soon", ["2:1 front-matter-key", "2:7 front-matter-value"]],
  ["published: 2025-06-13\noutlet: [a", ["3:11 front-matter-yaml"]],
  ["outlet: RT", ["5:1 missing-published"]],
])("says of %j only what is wrong with it, not that a day is missing too", (lines, expected) => {
  content.drop("articles/a.md", `---\n${lines}\n---\n\nForty came home.\n`);
  const told = loadTimeline(content.path).messages.filter(({ ruleId }) => ruleId !== "missing-outlet");
  expect(told.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)).toEqual(expected);
});

it("colours severities where colour is asked for, and only there", () => {
  content.drop("articles/bad.md", "---\npublished: soon\n---\n\nForty came home.\n");
  expect(check([], { FORCE_COLOR: "1" }).stdout).toContain("\u001B[31merror\u001B[39m Unexpected value");
  expect(check([], { FORCE_COLOR: "1", NO_COLOR: "1" }).stdout).not.toContain("\u001B");
});

it("ends with 0 where nothing is wrong", () => {
  content.drop("articles/good.md", report);
  expect(check(["--strict"])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^0 errors, 0 warnings, 1 note\n$/m) });
});

it.each([[[], 0], [["--max-warnings", "1"], 0], [["--max-warnings", "0"], 1], [["--strict"], 1]])("lets one warning fail or not: %j ends with %i", (args, status) => {
  content.drop("articles/foreign.md", report.replace("outlet:", "source:"));
  expect(check(args).status).toBe(status);
});

it.each([[["--format", "xml"], /Unexpected format xml, expected one of pretty, json, github, sarif/], [["--max-warnings", "few"], /expected a number/], [["--loud"], /Unknown option '--loud'/], [["folder"], /Unexpected argument 'folder'/]])(
  "ends with 2 and says why when called with %j", (args, words) => {
    const { status, stdout, stderr } = check(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/Usage: npm run check:content/);
  },
);

it("ends with 2 where there is no such folder", () => {
  const { status, stderr } = runCommand("src/check/check-content.ts", ["--content", path.join(content.path, "nowhere")]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/absence of the folder .*nowhere/);
});

it("writes JSON that says the same and steers nothing", () => {
  dropAll();
  const { status, stdout } = check(["--format", "json"]);
  expect(status).toBe(1);
  expect(stdout).not.toMatch(steering);
  const told = JSON.parse(stdout);
  expect(told).toMatchObject({ schemaVersion: 1, content: content.path, counts: { error: 3, warning: 1, info: 1 } });
  expect(told.messages[0]).toMatchObject({ file: `articles/${hostileName}`, line: 1, column: 1, severity: "error", ruleId: "unsupported-file-type" });
  expect(told.messages[1]).toMatchObject({ file: "articles/bad.md", line: 3, column: 12 });
});

it("writes SARIF that keeps the schema of version 2.1.0, with the places of the files", () => {
  dropAll();
  const { stdout } = check(["--format", "sarif"], { GITHUB_WORKSPACE: content.path });
  expect(stdout).not.toMatch(steering);
  const log = JSON.parse(stdout);

  const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...log, version: "2.0.0" })).toBe(false);

  const results = log.runs[0].results as { ruleId: string; level: string; locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[] }[];
  expect(results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual(["error unsupported-file-type", "error front-matter-value", "warning front-matter-key", "note ledger-missing", "error lexicon-entry"]);
  expect(results[1]!.locations[0]!.physicalLocation).toEqual({ artifactLocation: { uri: "articles/bad.md" }, region: { startLine: 3, startColumn: 12 } });
  expect(decodeURIComponent(results[0]!.locations[0]!.physicalLocation.artifactLocation.uri)).toBe(`articles/${hostileName}`);
});

it("annotates a pull request, worst first, and no text is read as a command", () => {
  dropAll();
  const summary = path.join(content.path, "summary.md");
  const { status, stdout } = check([], { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: content.path, GITHUB_STEP_SUMMARY: summary });
  expect(status).toBe(1);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.map((line) => /^::\w+/.exec(line)?.[0])).toEqual(["::error", "::error", "::error", "::warning", "::notice", undefined]);
  expect(lines[1]).toMatch(/^::error file=articles\/bad\.md,line=3,col=12,title=front-matter-value::Unexpected value of “published”/);
  expect(lines[0]).toMatch(/^::error file=articles\/a\uFFFD%3A%3Aerror%3A%3Aowned%2Cx=%250A# #\[error\]/);
  expect(stdout).not.toMatch(steering);

  const table = readFileSync(summary, "utf8");
  expect(table).toMatch(/^### Content: 3 errors, 1 warning, 1 note\n\n\| \| Place \|/);
  const rows = table.trimEnd().split("\n").slice(4);
  expect(rows).toHaveLength(5);
  for (const row of rows) expect(row.split("|")).toHaveLength(6);
  expect(table).not.toMatch(/[<`]/);
});

it("annotates ten of a kind, which is what GitHub shows, and lists the rest", () => {
  for (let number = 10; number < 25; number++) content.drop(`articles/${number}.html`, "x");
  const lines = check(["--format", "github"]).stdout.trimEnd().split("\n");
  expect(lines.filter((line) => line.startsWith("::error "))).toHaveLength(10);
  expect(lines.slice(10, 15).every((line) => line.includes(".html:1:1 error "))).toBe(true);
  expect(lines.at(-1)).toBe("15 errors, 0 warnings, 0 notes");
});

it("names entries of the word lists of which no article makes use", () => {
  content.drop("articles/good.md", report);
  content.drop("lexicon/publishers.yaml", [
    "- { id: reuters, name: Reuters, kind: agency, aliases: [Reuters of London], source: me }",
    "- id: evening-gazette\n  name: Evening Gazette of Nowhere\n  kind: outlet\n  source: me",
  ].join("\n"));
  content.drop("lexicon/parties.yaml", "- code: RU\n  speakers:\n    - { name: Russian Defence Ministry, source: me }\n  source: me\n");
  expect(check(["--strict"]).status).toBe(0);
  const { status, stdout } = check(["--strict", "--unused"]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/\/lexicon\/publishers\.yaml:2:3 warning Unexpected entry “evening-gazette” of publishers that no article makes use of/);
  expect(stdout).toMatch(/^0 errors, 1 warning, 1 note$/m);
});

it("fails where an address would be published that the ledger does not keep", () => {
  content.drop("articles/good.md", report);
  content.drop("ledger.json", '{ "about": "", "version": 1, "events": {}, "articles": {}, "sources": {} }');
  const { status, stdout } = check([]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/\/ledger\.json:1:1 error Unexpected addresses \/articles\/good\/, \/events\/2025-06-12-exchange-ru-ua\/, \/sources\/reuters\/, expected each in the ledger; run npm run ledger/);
});

it("tells in plain lines what it is at, where nobody watches a terminal", () => {
  content.drop("articles/good.md", report);
  expect(check([]).stderr).toBe("Reading articles (1)\n");
});
