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
  const shuffled = fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length });
  fc.assert(fc.property(shuffled, (these) => expect(recordsOf(these)).toBe(expected)), { numRuns: 4 });
}, 120_000);

it("makes the same records in every time zone and language", () => {
  const runs = [["UTC", "C"], ["Asia/Tokyo", "ja_JP.UTF-8"], ["America/New_York", "en_US.UTF-8"], ["Pacific/Kiritimati", "tr_TR.UTF-8"]].map(([TZ, LANG]) => {
    const { stdout, status } = spawnSync(process.execPath, ["--import", "tsx", "src/records.ts", "--content", "content"], {
      encoding: "utf8", maxBuffer: 1e9, env: { ...process.env, TZ, LANG, LC_ALL: LANG },
    });
    expect(status).toBe(0);
    return stdout;
  });
  expect(JSON.parse(runs[0]!).articles.length).toBeGreaterThan(0);
  for (const run of runs) expect(run).toBe(runs[0]);
}, 120_000);
