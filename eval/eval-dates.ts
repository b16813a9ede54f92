/**
 * Scores the resolver on TimeML, CAT and GUM files: `npm run eval:dates -- DIR [--misses[=KIND]]`. The gold annotation stays outside the
 * repository (README, “Commands”). Measures as in TempEval-3: an expression counts as found
 * strictly where both ends agree, relaxed where it overlaps; its value counts where it is the same string, and in a figure of its own
 * where it is another spelling of the same ("2000-W7" of 2000-W07), as annotators of several years write them.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { tagTimexes } from "../src/date/tag-timexes.ts";
import type { Paragraph } from "../src/record.ts";
import { readAnnotated, type Span } from "./read-annotated.ts";

interface Document {
  name: string;
  created: string;
  paragraphs: Paragraph[];
  /** Offsets in the text of all paragraphs. */
  gold: Span[];
  found: (Span & { rule: string; days: string | undefined })[];
  text: string;
}

/** Reads one file and tags its text; undefined where it is not annotated or not dated. */
function readDocument(file: string): Document | undefined {
  const annotated = readAnnotated(readFileSync(file, "utf8"));
  if (!annotated) return undefined;
  const { created, text, gold, marksDatesOnly } = annotated;
  const paragraphs = paragraphsOf(text);
  const { timexes } = tagTimexes(paragraphs, paragraphs.map(() => "body"), { reference: created, dateOrder: "mdy" });
  const found = timexes.filter(({ value }) => !marksDatesOnly || /^[\dX]{2}/.test(value)).map(({ paragraph, start, end, text: words, value, type, rule, days }) => {
    const at = paragraphs[paragraph]!.offsets[0]!.offset;
    return { start: at + start, end: at + end, text: words, value, type, rule, days: days && `${days.start}/${days.end}` };
  });
  return { name: path.basename(file), created, paragraphs, gold, found, text };
}

/** Blocks between blank lines, each with its offset in the text. */
function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let offset = 0;
  for (const block of text.split("\n\n")) {
    const words = block.trim();
    const at = offset + block.length - block.trimStart().length;
    if (words) paragraphs.push({ text: words, line: 1, endLine: 1, offsets: [{ at: 0, offset: at, line: 1, column: 1 }] });
    offset += block.length + 2;
  }
  return paragraphs;
}

/** Class of an expression of one day, by its words. */
function classOf(text: string): string {
  const month = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i.test(text) && /\d|first|second|third|th\b/i.test(text);
  if (month) return /\b\d{4}\b/.test(text) ? "full date" : "month and day";
  if (/\b\d{4}-\d{2}-\d{2}|\b\d{1,2}\/\d{1,2}\/\d/.test(text)) return "full date";
  if (/\b(?:today|yesterday|tomorrow|tonight|overnight)\b|\b(?:this|last) (?:morning|afternoon|evening|night)\b/i.test(text)) return "deictic";
  if (/(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(text)) return /\b(?:last|next|this|past|previous|following|coming)\b/i.test(text) ? "modified weekday" : "bare weekday";
  return "other";
}

/** An interval in the gold annotation ("2015-09-14/2015-09-20") is compared with the days that were found, however they are named. */
const sameValue = (found: Document["found"][number], gold: Span) => found.value === gold.value || (/^\d{4}-\d{2}-\d{2}\//.test(gold.value) && found.days === gold.value);
const lengths: Readonly<Record<string, [number, string]>> = { E: [10, "Y"], C: [100, "Y"], L: [1000, "Y"], Q: [3, "M"] };
/** One spelling of a value: "2000-W7" is 2000-W07, "199X" the decade 199, "T17" T17:00, "P1E" P10Y and "P3Q" P9M. */
const spelled = (value: string) => value.replace(/-W(\d)(?!\d)/, "-W0$1").replace(/^(\d{2}|\d{3})X{1,2}$/, "$1").replace(/T(\d\d)$/, "T$1:00")
  .replace(/^P(\d+)([ECLQ])$/, (_, figure: string, unit: string) => `P${Number(figure) * lengths[unit]![0]}${lengths[unit]![1]}`);
const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);
const dayOf = (value: string) => (/^\d{4}-\d{2}-\d{2}(?:$|T)/.test(value) ? value.slice(0, 10) : undefined);
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const percent = (part: number, whole: number) => (whole === 0 ? "   –" : ((100 * part) / whole).toFixed(1).padStart(5));
const f1 = (correct: number, gold: number, found: number) => percent(2 * correct, gold + found);

function main(): void {
  const [directory, ...flags] = process.argv.slice(2);
  if (!directory) {
    console.error("Usage: npm run eval:dates -- DIR [--misses[=day|wrong|value|found|extra|strict|all]]");
    process.exitCode = 2;
    return;
  }
  const wanted = flags.find((flag) => flag.startsWith("--misses"))?.split("=")[1] ?? (flags.includes("--misses") ? "day" : undefined);
  const files = readdirSync(directory, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:tml|xml)$/.test(name) && !path.basename(name).startsWith(".")).sort();
  const totals = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0, meaning: 0 };
  const classes = new Map<string, { gold: number; recalled: number; found: number; right: number }>();
  const count = (name: string) => classes.get(name) ?? classes.set(name, { gold: 0, recalled: 0, found: 0, right: 0 }).get(name)!;
  const misses: string[] = [];
  let read = 0;
  for (const file of files) {
    const document = readDocument(path.join(directory, file));
    if (!document) continue;
    read += 1;
    const miss = (kind: string, span: Span, note: string) => {
      if (wanted !== kind && wanted !== "all") return;
      const around = document.text.slice(Math.max(0, span.start - 90), span.start) + "[[" + document.text.slice(span.start, span.end) + "]]" + document.text.slice(span.end, span.end + 70);
      misses.push(`${kind}\t${document.name}\t${document.created}\t${note}\t${around.replace(/\s+/g, " ")}`);
    };
    totals.gold += document.gold.length;
    totals.found += document.found.length;
    const taken = new Set<Span>();
    for (const gold of document.gold) {
      const same = document.found.find((each) => each.start === gold.start && each.end === gold.end);
      const match = same ?? document.found.find((each) => overlaps(each, gold) && !taken.has(each));
      if (match) taken.add(match);
      if (same) totals.strict += 1;
      if (match) totals.relaxed += 1;
      if (match && sameValue(match, gold)) totals.value += 1;
      if (match && (sameValue(match, gold) || spelled(match.value) === spelled(gold.value))) totals.meaning += 1;
      if (!match) miss("found", gold, `missed ${gold.value}`);
      else if (!sameValue(match, gold)) miss("value", gold, `gold ${gold.value} found ${match.value} (${match.rule})`);
      if (match && !same) miss("strict", gold, `found "${match.text}" (${match.rule})`);
      if (!isDay(gold.value)) continue;
      const recalled = document.found.some((each) => overlaps(each, gold) && dayOf(each.value) === gold.value);
      for (const name of [classOf(gold.text), "all"]) {
        count(name).gold += 1;
        if (recalled) count(name).recalled += 1;
      }
      if (!recalled) miss("day", gold, `gold ${gold.value} found ${match ? `${match.value} (${match.rule})` : "nothing"}`);
    }
    for (const found of document.found) {
      if (!taken.has(found) && !document.gold.some((gold) => overlaps(gold, found))) miss("extra", found, `${found.value} (${found.rule})`);
      if (!isDay(found.value)) continue;
      const right = document.gold.some((gold) => overlaps(gold, found) && dayOf(gold.value) === found.value);
      for (const name of [classOf(found.text), "all"]) {
        count(name).found += 1;
        if (right) count(name).right += 1;
      }
      if (!right) miss("wrong", found, `found ${found.value} (${found.rule}), gold ${document.gold.find((gold) => overlaps(gold, found))?.value ?? "nothing"}`);
    }
  }
  for (const line of misses) console.log(line);
  console.log(`${read} files, ${totals.gold} expressions in the gold annotation, ${totals.found} found`);
  console.log(`F1  strict ${f1(totals.strict, totals.gold, totals.found)}  relaxed ${f1(totals.relaxed, totals.gold, totals.found)}  value ${f1(totals.value, totals.gold, totals.found)}  value however spelled ${f1(totals.meaning, totals.gold, totals.found)}`);
  console.log(`of the gold annotation  strict ${percent(totals.strict, totals.gold)}  relaxed ${percent(totals.relaxed, totals.gold)}  value ${percent(totals.value, totals.gold)}`);
  console.log("exact day          gold  recall   found  precision");
  for (const name of ["bare weekday", "month and day", "full date", "deictic", "modified weekday", "other", "all"]) {
    const { gold, recalled, found, right } = count(name);
    console.log(`${name.padEnd(17)} ${String(gold).padStart(5)}   ${percent(recalled, gold)}   ${String(found).padStart(5)}      ${percent(right, found)}`);
  }
}

main();
