/**
 * `npm run eval`: run every case of tests/fixtures/ through the pipeline and compare it with what an editor read.
 * A folder after it is read instead: cases of the same form that stay outside the repository, for which no floors hold.
 * `--misses` lists each miss, `--case NAME` (repeatable, a prefix) takes some cases only, `--field NAME` some fields' misses.
 * Exits 1 where a figure falls below its floor in floors.json. Floors may only rise.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildTimeline } from "../src/build-timeline.ts";
import { readLexicon } from "../src/lexicon/read-lexicon.ts";
import { type Case, readCases } from "./read-cases.ts";
import { type Field, fields, figures, type Score, scoreCase, sumScores } from "./score.ts";

const { values, positionals: [folder] } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "boolean" }, case: { type: "string", multiple: true }, field: { type: "string", multiple: true } },
});
const floors = JSON.parse(readFileSync(new URL("floors.json", import.meta.url), "utf8")) as Record<"fixtures" | "unseen", Partial<Record<Field, number>>>;
const { lexicon } = readLexicon();
const cases = readCases(folder ?? "tests/fixtures").filter(({ name }) => values.case?.some((wanted) => name.startsWith(wanted)) ?? true);
const score = (some: Case[]) => sumScores(some.map(scored));
const groups = { fixtures: score(cases.filter(({ unseen }) => !unseen)), unseen: score(cases.filter(({ unseen }) => unseen)) };

printTable(groups);
if (values.misses || values.field) printMisses(groups);
if (values.case === undefined && folder === undefined && !holdFloors(groups)) process.exitCode = 1;

function scored(one: Case): Score {
  try {
    const timeline = buildTimeline(one.files, lexicon);
    for (const { file, ruleId, reason } of timeline.messages) if (ruleId === "internal") console.error(`${one.name}/${file}: ${reason}`);
    return scoreCase(one, timeline);
  } catch (error) {
    throw new Error(`case ${one.name} stops the pipeline`, { cause: error });
  }
}

function printTable({ fixtures, unseen }: typeof groups): void {
  const articles = (some: Case[]) => some.reduce((sum, { files }) => sum + files.length, 0);
  console.log(`fixtures: ${articles(cases.filter((one) => !one.unseen))} articles, unseen: ${articles(cases.filter((one) => one.unseen))} articles\n`);
  console.log(`${"".padEnd(18)}  fixtures                    unseen                        gap`);
  console.log(`${"".padEnd(18)}     n      P      R     F1      n      P      R     F1`);
  for (const field of fields) {
    const [a, b] = [figures(fixtures.tallies[field]), figures(unseen.tallies[field])];
    const gap = a && b ? (100 * (a.f1 - b.f1)).toFixed(1) : "";
    console.log(`${field.padEnd(18)}${row(fixtures, field)} ${row(unseen, field)} ${gap.padStart(7)}`);
  }
}

function row({ tallies }: Score, field: Field): string {
  const found = figures(tallies[field]);
  const cells = found ? [found.precision, found.recall, found.f1].map((figure) => (100 * figure).toFixed(1)) : ["", "", ""];
  return [String(tallies[field].expected), ...cells].map((cell, index) => cell.padStart(index === 0 ? 6 : 7)).join("");
}

function printMisses({ fixtures, unseen }: typeof groups): void {
  for (const field of fields.filter((name) => values.field?.includes(name) ?? true)) {
    const misses = [...fixtures.misses, ...unseen.misses].filter((miss) => miss.field === field);
    if (misses.length > 0) console.log(`\n${field} (${misses.length})\n${misses.map(({ text }) => `  ${text}`).join("\n")}`);
  }
}

function holdFloors(found: typeof groups): boolean {
  const below = (["fixtures", "unseen"] as const).flatMap((group) =>
    Object.entries(floors[group]).flatMap(([field, floor]) => {
      const f1 = figures(found[group].tallies[field as Field])?.f1 ?? 0;
      return f1 < floor ? [`${group}: ${field} has F1 ${(100 * f1).toFixed(2)}, below its floor of ${(100 * floor).toFixed(2)}`] : [];
    }));
  for (const line of below) console.error(line);
  return below.length === 0;
}
