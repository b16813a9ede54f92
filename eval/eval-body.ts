/**
 * Scores the stripping on the public article-extraction benchmark (scrapinghub/article-extraction-benchmark), as plain
 * text: `npm run eval:body -- DIR [--misses N] [--text FILE]`, where DIR holds `ground-truth.json` and
 * `output/html-text.json`. Tune on the half whose ids begin with 0–7; the other half is printed to be compared.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readLexicon } from "../src/lexicon/read-lexicon.ts";
import { parseCopy } from "../src/parse/parse-copy.ts";
import { stripBoilerplate } from "../src/strip/strip-boilerplate.ts";

interface Page {
  articleBody?: string;
  url?: string;
}

interface Score {
  id: string;
  url: string;
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "string" }, text: { type: "string", default: "output/html-text.json" }, show: { type: "string" } },
});
const [directory] = positionals;
if (!directory) {
  console.error("Usage: npm run eval:body -- DIR [--misses N] [--text output/html-text.json] [--show ID]");
  process.exitCode = 2;
} else {
  evaluate(directory);
}

function evaluate(directory: string): void {
  const truth = readJson<Record<string, Page>>(join(directory, "ground-truth.json"));
  const pages = readPages(join(directory, values.text));
  const { lexicon } = readLexicon();

  const started = performance.now();
  const scores = Object.keys(truth).sort().map((id): Score => {
    const { paragraphs } = parseCopy(pages[id]?.articleBody ?? "", 0);
    const { roles, removed } = stripBoilerplate(paragraphs, lexicon, { strip: true });
    const body = paragraphs.filter((_, index) => roles[index] === "body").map(({ text }) => text).join("\n");
    if (values.show && id.startsWith(values.show)) {
      for (const [index, { line, text }] of paragraphs.entries()) {
        const why = removed.find(({ startLine, endLine }) => startLine <= line && line <= endLine)?.reason ?? "";
        console.log(`${String(line).padStart(5)} ${roles[index]!.padEnd(8)} ${text.slice(0, 110)}${why ? `   [${why}]` : ""}`);
      }
    }
    return { id, url: truth[id]!.url ?? "", ...compare(truth[id]!.articleBody ?? "", body) };
  });
  const seconds = (performance.now() - started) / 1000;

  print("ids 0–7 (tuned on)", scores.filter(({ id }) => /^[0-7]/.test(id)));
  print("ids 8–f (not read)", scores.filter(({ id }) => !/^[0-7]/.test(id)));
  print("all", scores);
  console.log(`${scores.length} pages in ${seconds.toFixed(2)} s`);
  if (values.misses) {
    const worst = scores.filter(({ id }) => /^[0-7]/.test(id)).sort((a, b) => a.truePositive - b.truePositive).slice(0, Number(values.misses));
    for (const { id, url, truePositive, falsePositive, falseNegative } of worst) {
      console.log(`${id.slice(0, 8)} ok ${truePositive.toFixed(2)} too much ${falsePositive.toFixed(2)} too little ${falseNegative.toFixed(2)} ${url}`);
    }
  }
}

function print(name: string, part: Score[]): void {
  const precision = mean(part.filter(({ truePositive, falsePositive }) => truePositive + falsePositive > 0)
    .map(({ truePositive, falsePositive, falseNegative }) => (falsePositive + falseNegative === 0 ? 1 : truePositive / (truePositive + falsePositive))));
  const recall = mean(part.filter(({ truePositive, falseNegative }) => truePositive + falseNegative > 0)
    .map(({ truePositive, falsePositive, falseNegative }) => (falsePositive + falseNegative === 0 ? 1 : truePositive / (truePositive + falseNegative))));
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(`${name.padEnd(20)} F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  (${part.length} pages)`);
}

/** Counts the four-word shingles that two texts share, as shares of all of them: the benchmark's own measure. */
function compare(expected: string, actual: string): Omit<Score, "id" | "url"> {
  const [wanted, given] = [shingles(expected), shingles(actual)];
  let [truePositive, falsePositive, falseNegative] = [0, 0, 0];
  for (const key of new Set([...wanted.keys(), ...given.keys()])) {
    const [w, g] = [wanted.get(key) ?? 0, given.get(key) ?? 0];
    truePositive += Math.min(w, g);
    falsePositive += Math.max(0, g - w);
    falseNegative += Math.max(0, w - g);
  }
  const sum = truePositive + falsePositive + falseNegative || 1;
  return { truePositive: truePositive / sum, falsePositive: falsePositive / sum, falseNegative: falseNegative / sum };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at += 1) {
    const key = words.slice(at, at + 4).join(" ");
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function readPages(path: string): Record<string, Page> {
  const json = readJson<Record<string, Page> | { version: unknown; output: Record<string, Page> }>(path);
  return "output" in json && "version" in json ? (json.output as Record<string, Page>) : (json as Record<string, Page>);
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, "utf8")) as Value;
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
