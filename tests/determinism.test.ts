import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { expect, it } from "vitest";
import { buildTimeline } from "../src/build-timeline.ts";
import { readLexicon } from "../src/lexicon/read-lexicon.ts";
import { readContent } from "../src/read/read-content.ts";

const { files } = readContent("content");
const { lexicon } = readLexicon("content/lexicon");

function recordsOf(these: typeof files): string {
  const { events, articles, sources, messages } = buildTimeline(these, lexicon);
  return JSON.stringify({ events, articles, sources, messages }, null, 1);
}

it("makes the same records whatever the order of the files", () => {
  const expected = recordsOf(files);
  const numbers = files.map((_, index) => index);
  fc.assert(fc.property(fc.shuffledSubarray(numbers, { minLength: files.length }), (order) => {
    expect(recordsOf(order.map((index) => files[index]!))).toBe(expected);
  }), { numRuns: 4 });
}, 240_000);

it("makes the same records in every time zone and language", () => {
  const runs = [["UTC", "C"], ["Asia/Tokyo", "tr_TR.UTF-8"], ["America/New_York", "en_US.UTF-8"]].map(([TZ, LANG]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", "src/records.ts", "--content", "content"], {
      encoding: "utf8", maxBuffer: 1e9, env: { ...process.env, TZ, LANG, LC_ALL: LANG },
    });
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(status).toBe(0);
    return stdout;
  });
  expect(JSON.parse(runs[0]!).articles.length).toBeGreaterThan(0);
  for (const run of runs) expect(run).toBe(runs[0]);
}, 240_000);
