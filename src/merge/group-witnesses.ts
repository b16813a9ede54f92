import { compareText } from "../publish/compare-text.ts";
import type { Report } from "../record.ts";

/**
 * Groups the files that report an event by the first-hand report behind them. Reprints share one, and so
 * do two stories of one outlet, or of outlets that credit the same agency: ten papers with one wire story
 * are one witness.
 */
export function groupWitnesses(reports: readonly Report[], originOf: ReadonlyMap<string, string>): string[][] {
  const groupOf = new Map<string, Set<string>>();
  for (const { article: { file, masthead } } of reports) {
    const outlet = masthead.outlet?.id;
    const agency = masthead.agency?.id;
    const marks = [`text ${originOf.get(file) ?? file}`, ...(outlet === undefined ? [] : [`source ${outlet}`]), ...(agency === undefined ? [] : [`source ${agency}`])];
    const merged = new Set([file]);
    for (const group of new Set(marks.flatMap((mark) => groupOf.get(mark) ?? []))) {
      for (const known of group) merged.add(known);
      for (const [mark, other] of groupOf) if (other === group) groupOf.set(mark, merged);
    }
    for (const mark of marks) groupOf.set(mark, merged);
  }
  return [...new Set(groupOf.values())].map((files) => [...files].sort(compareText)).sort(([a], [b]) => compareText(a!, b!));
}
