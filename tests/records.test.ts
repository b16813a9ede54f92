import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { articleSchema, eventSchema, schemaVersion, sourceSchema } from "../src/record.ts";

let content: string;
beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), "dateline-records-"));
});
afterEach(() => {
  rmSync(content, { recursive: true, force: true });
});

function drop(file: string, text: string): void {
  const full = path.join(content, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function records(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/records.ts", ...args], { encoding: "utf8", maxBuffer: 1e9 });
  return { status, stdout, stderr };
}

const report = `---
headline: Forty on each side go home
outlet: Reuters
published: 2025-06-13T09:00:00+03:00
---

Russia and Ukraine exchanged prisoners of war on Thursday, 40 from each side, the Russian Defence Ministry said.
`;

it("prints the published records, each as its schema describes it", () => {
  drop("articles/one.md", report);
  const { status, stdout } = records("--content", content);
  const told = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(Object.keys(told)).toEqual(["schemaVersion", "events", "articles", "sources", "messages"]);
  expect(told.schemaVersion).toBe(schemaVersion);
  for (const event of told.events) eventSchema.parse(event);
  for (const article of told.articles) articleSchema.parse(article);
  for (const source of told.sources) sourceSchema.parse(source);
  expect(told.events).toMatchObject([{ kind: "exchange", status: "completed", date: { edtf: "2025-06-12" }, parties: ["RU", "UA"] }]);
  expect(told.articles).toMatchObject([{ file: "articles/one.md", outlet: { name: "Reuters" } }]);
});

it("lists a bad file with its line and leaves it out, and fails for it only where it is asked to", () => {
  drop("articles/good.md", report);
  drop("articles/bad.md", "---\noutlet: RT\npublished: soon\n---\n\nForty came home.\n");
  drop("articles/page.html", "<p>Forty came home.</p>");
  const lenient = records("--content", content);
  expect(lenient.status).toBe(0);
  expect(JSON.parse(lenient.stdout).articles).toHaveLength(1);
  expect(lenient.stderr).toMatch(/articles\/bad\.md:3:12 error .*published/);
  expect(lenient.stderr).toMatch(/articles\/page\.html:1:1 error .*expected \.txt/);
  expect(records("--content", content, "--strict")).toEqual({ ...lenient, status: 1 });
});

it("lets no file steer the terminal that its messages are shown in", () => {
  drop("articles/a\u001B[2J\nb\u202E.html", "x");
  drop("articles/one.md", `---\n"\u001B]0;owned\u0007\\n::error::key": x\n---\n${report}`);
  const { stderr } = records("--content", content);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]|^::/m);
  expect(stderr).toMatch(/html:1:1 error/);
});

it("gives empty lists for an empty folder", () => {
  const { status, stdout } = records("--content", content, "--strict");
  expect(JSON.parse(stdout)).toEqual({ schemaVersion, events: [], articles: [], sources: [], messages: [] });
  expect(status).toBe(0);
});

it.each([[["--contents", "x"], /Unknown option '--contents'/], [["--content"], /argument missing/], [["folder"], /Unexpected argument 'folder'/]])(
  "explains itself when called with %j", (args, words) => {
    const { status, stdout, stderr } = records(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/Usage: npm run/);
  },
);

it("says that the folder is not there", () => {
  const { status, stdout, stderr } = records("--content", path.join(content, "nowhere"));
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/absence of the folder .*nowhere/);
});
