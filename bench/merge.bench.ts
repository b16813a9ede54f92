/**
 * Times the stages that see all articles at once, on 10,000 articles of 500 events in one run: `npm run bench`. The limit is
 * issue 4's: linear in the number of articles, so twice as many may take at most three times as long. Fails above it with
 * `--strict`.
 */
import { addDays } from "../src/merge/add-days.ts";
import { dateArticles } from "../src/merge/date-articles.ts";
import { findCopies } from "../src/merge/find-copies.ts";
import { mergeStatements } from "../src/merge/merge-statements.ts";
import type { ReadArticle } from "../src/record.ts";
import { type Row, type Sketch, buildArticle, rereadBuilt } from "../tests/merge/build-article.ts";

const articlesOfAnEvent = 20;
const wordsOfAnArticle = 400;
const conflicts = [["RU", "UA"], ["IL", "hamas"], ["AM", "AZ"], ["YE", "houthis"], ["IR", "US"]];
const vocabulary = Array.from({ length: 6000 }, (_, index) => wordOf(index));

/** Words of letters; one in nine is a name. */
function wordOf(index: number): string {
  const letters = [...index.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join("");
  return index % 9 === 0 ? `N${letters}` : `w${letters}`;
}

/** A small generator of numbers, the same ones in each run (Park and Miller's). */
function random(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function textOf(seed: number): string {
  const next = random(seed);
  return Array.from({ length: wordsOfAnArticle }, () => vocabulary[Math.floor(next() ** 2 * vocabulary.length)]!).join(" ");
}

/** One event each other day, under an agreement each fortnight; its reports give the day in all the ways there are. */
function articlesOf(count: number): ReadArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const [event, report] = [Math.floor(index / articlesOfAnEvent), index % articlesOfAnEvent];
    const day = addDays("2015-01-01", event * 2);
    const agreed = addDays("2014-12-31", Math.floor(event / 7) * 14);
    const [first, second] = conflicts[event % conflicts.length] as [string, string];
    const number = 101 + (event * 37) % 300;
    const counts = [`${first} ${number}`, `${second} ${number}`];
    const ways: Row[] = [
      { on: "TODAY", counts, ordinals: [`war ${event + 1}`] },
      { on: day, counts, under: `Place ${event % 7}, ${agreed}` },
      { on: "YESTERDAY", counts: counts.slice(0, 1) },
      { cue: "publication", counts },
      { cue: "none" },
      { on: "TODAY", cue: "statement", under: `Place ${event % 7}` },
      { role: "background", on: `${addDays(day, -3)}/${day}` },
      { on: `XXXX-WXX-${new Date(`${day}T00:00:00Z`).getUTCDay() || 7}`, counts },
    ];
    const way = ways[report % ways.length]!;
    const undated = report === 15;
    const copy = report % 5 === 4;
    const sketch: Sketch = {
      file: `${String(event).padStart(4, "0")}/${String(report).padStart(2, "0")}.txt`,
      outlet: `Outlet ${report}`,
      ...(!undated && { published: report % ways.length === 2 ? addDays(day, 1) : day }),
      rewritten: report === 9,
      text: textOf(copy ? index : index + 1),
      says: [{ ...way, parties: [first, second] }, { role: "background", on: addDays(day, -2), parties: conflicts[(event + 4) % conflicts.length]! }],
    };
    return buildArticle(sketch);
  });
}

function timed<Value>(work: () => Value): { value: Value; took: number } {
  const start = performance.now();
  const value = work();
  return { value, took: performance.now() - start };
}

function run(count: number): number {
  const articles = articlesOf(count);
  const copies = timed(() => findCopies(articles));
  const dating = timed(() => dateArticles(articles, copies.value, rereadBuilt));
  const merge = timed(() => mergeStatements(dating.value.articles, copies.value));
  const whole = copies.took + dating.took + merge.took;
  const part = ({ took }: { took: number }) => `${(took / 1000).toFixed(2)} s`;
  console.log(`${count} articles of ${merge.value.events.filter(({ kind }) => kind !== "agreement").length} events: ${(whole / 1000).toFixed(2)} s, ` +
    `${(whole / count).toFixed(2)} ms an article (copies ${part(copies)} for ${copies.value.length}, dating ${part(dating)}, merge ${part(merge)})`);
  return whole;
}

run(500);
const [half, whole] = [run(5000), run(10_000)];
const growth = whole / half;
console.log(`Twice the articles take ${growth.toFixed(2)} times as long (limit 3)`);
if (process.argv.includes("--strict") && growth > 3) process.exitCode = 1;
