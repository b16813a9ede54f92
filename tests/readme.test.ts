import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { frontMatterSchema } from "../src/record.ts";

const readme = readFileSync("README.md", "utf8");
const scripts = Object.keys((JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object }).scripts);

it("names files that exist", () => {
  const files = [...readme.matchAll(/`((?:src|tests|templates|content|docs)\/[\w./-]{1,80}|\.eleventy\.ts|\.ci\/run|LICENSE)`|\((docs\/[\w.-]{1,40})\)/g)].map((match) => match[1] ?? match[2]!);
  expect(files.length).toBeGreaterThan(15);
  // An editor's own lexicon is a folder that may be made.
  expect(files.filter((file) => !existsSync(file) && file !== "content/lexicon/")).toEqual([]);
});

it("names commands that exist, and all of them", () => {
  const named = new Set([...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z:]{1,20})/g)].map((match) => match[1]!).filter((name) => name !== "ci"));
  expect([...named].sort()).toEqual([...scripts].sort());
});

it("explains every key of the front matter and no other", () => {
  const table = readme.slice(readme.indexOf("| key | value |"), readme.indexOf("Keys that other tools"));
  const rows = table.split("\n").slice(2).map((row) => row.split("|")[1] ?? "");
  const keys = rows.flatMap((cell) => [...cell.matchAll(/`(\w{1,20})`/g)].map((match) => match[1]!));
  expect(keys.sort()).toEqual(Object.keys(frontMatterSchema.shape).sort());
});
