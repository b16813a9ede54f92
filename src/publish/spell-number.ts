import { formatNumber } from "./format-count.ts";

const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Spells a number up to ten and writes greater ones in figures, as newspapers do. */
export function spellNumber(value: number): string {
  return words[value] ?? formatNumber(value);
}
