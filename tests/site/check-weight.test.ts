import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPages } from "../../src/publish/build-pages.ts";
import { checkWeight } from "../../src/publish/check-weight.ts";
import { loadSite } from "../../src/publish/load-site.ts";
import { Site } from "../../src/publish/site.ts";
import { repeatEvents } from "./repeat-events.ts";

describe("the weight of a site of 200 events", () => {
  let root: string;
  let result: { pages: number; overweight: string[] };
  beforeAll(async () => {
    root = mkdtempSync(path.join(tmpdir(), "dateline-weight-"));
    mkdirSync(path.join(root, "site"));
    // Real events with the words of real cards; the older ones are the same again in earlier years.
    const many = repeatEvents(loadSite("content").site.input, 200);
    result = await buildPages(new Site(many), many, path.join(root, "site"));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it("is within every budget", () => {
    expect(result.pages).toBeGreaterThan(400);
    expect(result.overweight).toEqual([]);
  });

  it.each<[string, (folder: string) => void, RegExp]>([
    ["a timeline", (folder) => writeFileSync(path.join(folder, "index.html"), randomBytes(41_000)), /index\.html, compressed, \d+ bytes, expected at most 40000/],
    ["a style sheet", (folder) => writeFileSync(path.join(folder, "style.css"), randomBytes(16_000)), /style\.css, compressed, \d+ bytes/],
    ["a script", (folder) => writeFileSync(path.join(folder, "scripts", "facets.js"), randomBytes(16_000)), /scripts of the filter/],
    ["a picture", (folder) => writeFileSync(path.join(folder, "large.png"), randomBytes(60_001)), /large\.png 60001 bytes, expected at most 60000/],
  ])("tells where %s is over its budget", (_name, change, problem) => {
    const folder = path.join(root, "changed");
    mkdirSync(folder);
    for (const part of ["index.html", "style.css", "scripts"]) cpSync(path.join(root, "site", part), path.join(folder, part), { recursive: true });
    change(folder);
    expect(checkWeight(folder).join("\n")).toMatch(problem);
    expect(checkWeight(folder)).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });
});
