import { type Language, english } from "../language/language.ts";
import type { Event } from "../record.ts";

type Count = Event["counts"][number];

/** Groups thousands with commas, as the records have it in every language. */
export function formatNumber(value: number): string {
  return english.number(value);
}

/**
 * Writes a figure as it was claimed. A bounded figure keeps the report's own words ("dozens"), because
 * the bounds are this program's reading of them; in another language than the report's the bounds have to do.
 */
export function formatCount(count: Pick<Count, "value" | "min" | "max" | "wording">, language: Language = english): string {
  if (count.value !== null) return language.number(count.value);
  if (isWithheld(count)) return language.say("claims.withheld");
  return language.code === english.code && count.wording ? count.wording : boundsText(count, language);
}

/** Tells a figure that somebody keeps to himself from one that is only rough. */
export function isWithheld({ value, min, max }: Pick<Count, "value" | "min" | "max">): boolean {
  return value === null && min === null && max === null;
}

// "more than 1,000", "over 200". Not "at least 1,000", "dozens".
const moreThan = /^(?:more than|over|greater than)\b/i;

/** A figure with bounds in words. */
export function boundsText({ min, max, wording }: Pick<Count, "min" | "max" | "wording">, language: Language): string {
  if (min === null) return language.say("summary.count.atMost", { max: max! });
  if (max === null) return language.say(moreThan.test(wording) ? "summary.count.moreThan" : "summary.count.atLeast", { min });
  return language.say("summary.count.between", { min, max });
}

/** Names what was counted, in the number that fits: "1 body", "27 bodies". */
export function countNoun(of: Count["of"], value: number | null, language: Language = english): string {
  return language.say(`of.${of}`, value === null ? {} : { n: value });
}
