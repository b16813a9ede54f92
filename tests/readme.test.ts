import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { decisionKeys } from "../src/edit/parse-decision.ts";
import { frontMatterSchema } from "../src/record.ts";

const readme = readFileSync("README.md", "utf8");
const scripts = Object.keys((JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object }).scripts);

it("names files that exist", () => {
  const files = [...readme.matchAll(/`((?:src|tests|templates|content|docs)\/[\w./-]{1,80}|\.eleventy\.ts|\.ci\/run|LICENSE)`|\((docs\/[\w.-]{1,40})\)/g)].map((match) => match[1] ?? match[2]!);
  expect(files.length).toBeGreaterThan(15);
  // What an editor may add to the content.
  const added = ["content/lexicon/", "content/events/", "content/ledger.json"];
  expect(files.filter((file) => !existsSync(file) && !added.includes(file))).toEqual([]);
});

it("names commands that exist, and all of them", () => {
  const named = new Set([...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z:]{1,20})/g)].map((match) => match[1]!).filter((name) => name !== "ci"));
  expect([...named].sort()).toEqual([...scripts].sort());
});

it("explains every key of a decision and no other", () => {
  const table = readme.slice(readme.indexOf("| decision | what it does |"), readme.indexOf("The page and the data"));
  const keys = table.split("\n").slice(2).flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([\w-]{1,20})`/g)].map((match) => match[1]!));
  expect(keys.sort()).toEqual(Object.keys(decisionKeys).sort());
});

it("explains every key of the front matter and no other", () => {
  const table = readme.slice(readme.indexOf("| key | value |"), readme.indexOf("Keys that other tools"));
  const rows = table.split("\n").slice(2).map((row) => row.split("|")[1] ?? "");
  const keys = rows.flatMap((cell) => [...cell.matchAll(/`(\w{1,20})`/g)].map((match) => match[1]!));
  expect(keys.sort()).toEqual(Object.keys(frontMatterSchema.shape).sort());
});
