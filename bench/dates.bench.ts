/**
 * Times the resolver beside chrono-node in one process: `npm run bench`. The limits are issue 3's: 1.5 ms for 5 kB of warm
 * text, and time for 2n below three times that for n on a text built to be slow. Fails above them with `--strict`.
 */
import { parse } from "chrono-node";
import { tagTimexes } from "../src/date/tag-timexes.ts";
import type { Paragraph } from "../src/record.ts";
import { medianTime } from "./median-time.ts";

const reference = "2025-06-10";

// Written for this file: a report's mixture of dated and undated sentences.
const sentences = [
  "Kyiv and Moscow swapped a further group of captives on Thursday, the third handover in a week, both ministries said.",
  "The men, most of them under 25, were taken across the border in buses shortly after noon.",
  "Officials had agreed on June 2 that everyone gravely hurt would come home, and the first convoy left seven days later.",
  "A spokesman, Maj. Gen. Petrenko, told reporters on Friday that the 24th Brigade may march on by the end of the month.",
  "Some 1,212 bodies were returned earlier this month; a year earlier the figure had been 250.",
  "Families waited overnight outside the hospital, where doctors said three of the patients would stay for several weeks.",
  "The next stage is expected early next week, according to an aide who has followed the talks since the spring of 2022.",
  "Neither side gave a figure, and the agency's account could not be confirmed independently.",
];

function article(size: number): string {
  let text = "";
  for (let at = 0; text.length < size; at += 1) text += (text ? " " : "") + sentences[at % sentences.length]!;
  return text.slice(0, size);
}

/** One paragraph of near-dates without end: each word begins rules, none of which ends. */
function adversarial(size: number): string {
  const piece = "the last May 3, 4, 5, two and a half of the end of the first Friday, June 9, 24 by the year-";
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

function paragraphsOf(text: string): Paragraph[] {
  return text.split("\n").map((line) => ({ text: line, line: 1, endLine: 1, offsets: [{ at: 0, offset: 0, line: 1, column: 1 }] }));
}

const text = article(5000);
const paragraphs = paragraphsOf(text);
const day = new Date(`${reference}T12:00:00Z`);
const tag = () => void tagTimexes(paragraphs, ["body"], { reference });
medianTime(tag, 300);
medianTime(() => void parse(text, day), 100);
const ours = medianTime(tag, 201);
const chrono = medianTime(() => void parse(text, day), 101);
console.log(`5 kB warm: resolver ${ours.toFixed(2)} ms (limit 1.5), chrono-node ${chrono.toFixed(2)} ms`);

const [half, whole] = [500_000, 1_000_000].map((size) => {
  const long = paragraphsOf(adversarial(size));
  return medianTime(() => void tagTimexes(long, ["body"], { reference }), 3);
}) as [number, number];
console.log(`adversarial: 0.5 MB ${half.toFixed(0)} ms, 1 MB ${whole.toFixed(0)} ms, ratio ${(whole / half).toFixed(2)} (limit 3)`);

if (process.argv.includes("--strict") && (ours > 1.5 || whole / half > 3)) process.exitCode = 1;
