import { allMatches } from "../../parse/all-matches.ts";
import type { Ordinal } from "../../record.ts";
import type { CountContext } from "./count-of.ts";

const words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];

// Takes "a second group", "the third stage", "fourth exchange in a week", "the 65th [prisoner|POW] exchange", "third batch
// of hostages", "the second round of exchanges". Must not take "the second round of talks", "24th Brigade", "the first
// exchange in five months", "youngest first as swap begins".
const pattern = new RegExp(`\\b(${words.join("|")}|\\d{1,3}(?:st|nd|rd|th))\\s+((?:[\\p{L}’'-]+\\s+){0,3}?)(group|stage|phase|batch|tranche|exchange|swap|trade|release|repatriation|wave|round(?= of (?:exchanges|swaps|releases)))\\b(?!\\s+of\\s+(?:direct\\s+|peace\\s+)?(?:talks|negotiations))([^.;]{0,80})`, "giu");

// Takes "the swap was the 55th since the invasion began", "the third since the war began", "the fourth of its kind this year",
// where the noun stands before. Must not take "a third of the prisoners", "the second in command", "the third of June".
const withoutNoun = new RegExp(`(?<!\\ba )\\b(${words.slice(1).join("|")}|\\d{1,3}(?:st|nd|rd|th))(?: such| of its kind)? ((?:since|of|in|within|this)\\b[^.;]{0,60})`, "giu");
const ordinal = new RegExp(`\\b(?:${words.join("|")}|\\d{1,3}(?:st|nd|rd|th))\\b`, "i");
const ordinalWords: ReadonlySet<string> = new Set(words);

/** "third", "65th": most sentences have none, and are not asked for a series. */
export const isOrdinal = ({ lower }: { lower: string }): boolean => ordinalWords.has(lower) || (lower < ":" && /^\d{1,3}(?:st|nd|rd|th)$/.test(lower));
const namesExchange = /\b(?:exchange|swap|release|handover|repatriation)s?\b/i;

const besideAnother = /\b(?:days?|weeks?|months?|years?) (?:after|before|following) (?:the|that|its|their) $/i;

const series: Record<string, string> = { group: "group", batch: "group", tranche: "group", wave: "group", round: "group", stage: "stage", phase: "stage" };

/** Reads an event's place in a numbered series. The series is said ("in a week", "since the invasion") or it is "exchange". */
export function readOrdinals({ chunks, text, quote, claimantAt }: Pick<CountContext, "chunks" | "text" | "quote" | "claimantAt">, from: number, to: number): Ordinal[] {
  const start = chunks[from]?.start;
  const end = chunks[to - 1]?.end;
  if (start === undefined || end === undefined) return [];
  // "the third since the war began": what names the series may be a clause of its own.
  const told = text.slice(start, chunks.at(-1)!.end);
  const own = end - start;
  const found: { number: string; of: string; index: number }[] = [];
  for (const match of allMatches(pattern, told)) {
    const [, number, between, noun, behind] = match as unknown as [string, string, string, string, string];
    if (match.index >= own || /\b(?:in|of|since|from|to|the|and|as|when|with|for|on|at|a|an|that|who|was|is)\b/i.test(between)) continue;
    // "Half a year after the first exchange they freed 153": of another one.
    if (besideAnother.test(told.slice(0, match.index))) continue;
    // "the war's third such exchange", "this year's fourth swap"
    const owner = /\b(war|year|month|week)['’]s\s+$/i.exec(told.slice(0, match.index))?.[1]?.toLowerCase();
    const of = series[noun.toLowerCase()] ?? owner ?? seriesOf(`${between} ${upToNext(behind)}`);
    // "the first swap in months", "first since January" tell of a pause, not of a series.
    if (valueOf(number) === 1 && (of === "exchange" || of === "war") && /^\s+(?:in|since|for|between|involving|to)\b/i.test(behind)) continue;
    found.push({ number, of, index: match.index });
  }
  if (namesExchange.test(text)) {
    for (const { 1: number, 2: behind, index } of allMatches(withoutNoun, told)) {
      const of = seriesOf(upToNext(behind!));
      if (index < own && of !== "exchange") found.push({ number: number!, of, index });
    }
  }
  const ordinals: Ordinal[] = [];
  for (const { number, of, index } of found) {
    const value = valueOf(number);
    if (ordinals.some((ordinal) => ordinal.value === value && ordinal.of === of)) continue;
    const at = chunks.findIndex((chunk) => chunk.start >= start + index);
    ordinals.push({ value, of, claimant: claimantAt(Math.max(at, from)), quote });
  }
  return ordinals;
}

const valueOf = (number: string): number => (/^\d/.test(number) ? Number.parseInt(number, 10) : words.indexOf(number.toLowerCase()) + 1);

/** "The 49th exchange since the invasion and the first in 2024": what stands behind the next number is of that one. */
const upToNext = (behind: string): string => behind.slice(0, ordinal.exec(behind)?.index);

/** A month told with its year is that in which a war began ("since February 2022"); "since February" may be a pause of this year. */
function seriesOf(context: string): string {
  if (/\b(?:in|of|within) (?:a|the|one|this) week\b|\bthis week\b|\bin (?:seven|six|five|eight) days\b/i.test(context)) return "week";
  if (/\bthis month\b|\bin a month\b/i.test(context)) return "month";
  if (/\bthis year\b|\bof the year\b|\b(?:in|of) (?:19|20)\d\d\b|\bsince the (?:start|beginning) of the year\b/i.test(context)) return "year";
  if (/\bsince (?:the (?:start|beginning|outbreak|full-scale)|the war)|\bof the war\b|\binvasion\b|\bsince (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d\b|\bsince .{0,20}\b(?:war|conflict|hostilities|fighting)\b/iu.test(context)) return "war";
  return "exchange";
}
