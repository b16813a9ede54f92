import type { Ordinal } from "../record.ts";
import type { CountContext } from "./read-counts.ts";

const words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];

// Takes "a second group", "the third stage", "fourth exchange in a week", "the 65th [prisoner|POW] exchange", "third batch
// of hostages". Must not take "the second round of talks", "24th Brigade", "the first exchange in five months".
const pattern = new RegExp(`\\b(${words.join("|")}|\\d{1,3}(?:st|nd|rd|th))\\s+((?:[\\p{L}’'-]+\\s+){0,3}?)(group|stage|phase|batch|tranche|exchange|swap|trade|release|repatriation|wave)\\b(?!\\s+of\\s+(?:direct\\s+|peace\\s+)?(?:talks|negotiations))([^.;]{0,60})`, "giu");

const series: Record<string, string> = { group: "group", batch: "group", tranche: "group", wave: "group", stage: "stage", phase: "stage" };

/** Reads an event's place in a numbered series. The series is said ("in a week", "since the invasion") or it is "exchange". */
export function readOrdinals(clause: Pick<CountContext, "chunks" | "text" | "quote" | "claimantAt"> & { from: number; to: number }): Ordinal[] {
  const { chunks, from, to, text, quote } = clause;
  const start = chunks[from]?.start;
  const end = chunks[to - 1]?.end;
  if (start === undefined || end === undefined) return [];
  const ordinals: Ordinal[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const [, number, between, noun, behind] = match as unknown as [string, string, string, string, string];
    if (/\b(?:in|of|since|from|to|the|and)\b/i.test(between)) continue;
    const value = /^\d/.test(number) ? Number.parseInt(number, 10) : words.indexOf(number.toLowerCase()) + 1;
    const of = series[noun.toLowerCase()] ?? seriesOf(`${between} ${behind}`);
    // "the first swap in months", "first since January" tell of a pause, not of a series.
    if (value === 1 && of === "exchange" && /^\s+(?:in|since|for|between|involving|to)\b/i.test(behind)) continue;
    const at = chunks.findIndex((chunk) => chunk.start >= start + match.index);
    ordinals.push({ value, of, claimant: clause.claimantAt(Math.max(at, from)), quote });
  }
  return ordinals;
}

function seriesOf(context: string): string {
  if (/\b(?:in|of|within) (?:a|the|one|this) week\b|\bthis week\b|\bin (?:seven|six|five|eight) days\b/i.test(context)) return "week";
  if (/\bthis month\b|\bin a month\b/i.test(context)) return "month";
  if (/\bthis year\b|\bof the year\b|\bin (?:19|20)\d\d\b|\bsince the (?:start|beginning) of the year\b/i.test(context)) return "year";
  if (/\bsince (?:the (?:start|beginning|outbreak|full-scale)|Russia|February|the war)|\bof the war\b|\binvasion\b|\bsince .{0,20}\bwar\b/i.test(context)) return "war";
  return "exchange";
}
