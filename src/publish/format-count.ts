import { type Language, english } from "../language/language.ts";
import type { Event } from "../record.ts";

type Count = Event["counts"][number];

/** Groups thousands with commas, as the records have it in every language. */
export function formatNumber(value: number): string {
  return english.number(value);
}

/**
 * Writes a figure as it was claimed. A bounded figure keeps the report's own words ("dozens"), because
 * the bounds are this program's reading of them; a figure withheld is said to be withheld.
 */
export function formatCount(count: Pick<Count, "value" | "min" | "max" | "wording">, language: Language = english): string {
  if (count.value !== null) return language.number(count.value);
  if (isWithheld(count)) return language.say("claims.withheld");
  return count.wording || boundsText(count.min, count.max, language);
}

/** Tells a figure that somebody keeps to himself from one that is only rough. */
export function isWithheld({ value, min, max }: Pick<Count, "value" | "min" | "max">): boolean {
  return value === null && min === null && max === null;
}

function boundsText(min: number | null, max: number | null, language: Language): string {
  if (min === null) return language.say("figure.atMost", { max: max! });
  if (max === null) return language.say("figure.atLeast", { min });
  return language.say("figure.between", { min, max });
}

/** Names what was counted, in the number that fits: "1 body", "27 bodies". */
export function countNoun(of: Count["of"], value: number | null, language: Language = english): string {
  return language.say(`of.${of}`, value === null ? {} : { n: value });
}
