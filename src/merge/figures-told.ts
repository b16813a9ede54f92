import type { Count } from "../record.ts";

/** Exact figures of one account by side and unit: "UA prisoners" → 307. */
export type Figures = ReadonlyMap<string, number>;

/** How two accounts compare by their figures, the strongest first. */
export type Likeness = "telling" | "equal" | "open" | "contrary";

const total = "all prisoners";
const leastTelling = 10;

/**
 * Reads the figures of one account that another can be compared with. A figure beside greater ones is a
 * part only if the parts make up the whole (84 = 33 + 51); otherwise the account speaks of something else
 * too, and its figures of that side identify nothing.
 */
export function figuresTold(counts: readonly Count[]): Map<string, number> {
  const values = new Map<string, Set<number>>();
  for (const { returnedTo, of, value } of counts) {
    if (value === null) continue;
    const key = `${returnedTo ?? "all"} ${of}`;
    values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  const figures = new Map<string, number>();
  for (const [key, told] of values) {
    const [whole, ...parts] = [...told].sort((a, b) => b - a) as [number, ...number[]];
    if (parts.length === 0 || parts.reduce((sum, part) => sum + part, 0) === whole) figures.set(key, whole);
  }
  return figures;
}

/** Compares two accounts: what both count has to be equal, and then one figure that hardly recurs is telling. */
export function compareFigures(a: Figures, b: Figures): Likeness {
  let shared = 0;
  let telling = false;
  for (const [key, value] of a) {
    const other = b.get(key);
    if (other === undefined) continue;
    if (other !== value) return "contrary";
    shared += 1;
    telling ||= isTelling(value);
  }
  // "314 in all" is what 157 for 157 come to.
  telling ||= isSumOf(a, b) || isSumOf(b, a);
  return telling ? "telling" : shared > 0 ? "equal" : "open";
}

/** Gives the total of both sides where an account tells of two and of no total itself. */
export function sumOfSides(figures: Figures): number | undefined {
  if (figures.has(total)) return undefined;
  const sides = [...figures].filter(([key]) => key.endsWith(" prisoners"));
  return sides.length === 2 ? sides[0]![1] + sides[1]![1] : undefined;
}

function isSumOf(a: Figures, b: Figures): boolean {
  const sum = sumOfSides(b);
  return sum !== undefined && sum >= 2 * leastTelling && isTelling(sum) && a.get(total) === sum;
}

/**
 * Tells whether two reports with this figure hardly tell of different events. Small figures recur, and
 * a round hundred is a quota that each stage of a deal repeats: 1,200 bodies came back on three days running.
 */
export function isTelling(value: number): boolean {
  return value >= leastTelling && value % 100 !== 0;
}
