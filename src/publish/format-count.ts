import type { Event } from "../record.ts";

type Count = Event["counts"][number];

/** Groups thousands with commas, in every machine language. */
export function formatNumber(value: number): string {
  const digits = String(value);
  const head = digits.length % 3;
  return [digits.slice(0, head), ...(digits.slice(head).match(/\d{3}/g) ?? [])].filter(Boolean).join(",");
}

/**
 * Writes a figure as it was claimed. A bounded figure keeps the report's own words ("dozens"), because
 * the bounds are this program's reading of them; a figure withheld is said to be withheld.
 */
export function formatCount(count: Pick<Count, "value" | "min" | "max" | "wording">): string {
  if (count.value !== null) return formatNumber(count.value);
  if (isWithheld(count)) return "not disclosed";
  return count.wording || boundsText(count.min, count.max);
}

/** Tells a figure that somebody keeps to himself from one that is only rough. */
export function isWithheld({ value, min, max }: Pick<Count, "value" | "min" | "max">): boolean {
  return value === null && min === null && max === null;
}

function boundsText(min: number | null, max: number | null): string {
  if (min === null) return `at most ${formatNumber(max!)}`;
  if (max === null) return `at least ${formatNumber(min)}`;
  return `${formatNumber(min)} to ${formatNumber(max)}`;
}

/** Names what was counted, in the number that fits: "1 body", "27 bodies". */
export function countNoun(of: Count["of"], value: number | null): string {
  const one = { prisoners: "prisoner", civilians: "civilian", bodies: "body" } as const;
  return value === 1 ? one[of] : of;
}
