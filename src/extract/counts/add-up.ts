import type { Count } from "../../record.ts";
import { areListed } from "../handovers/find-phrases.ts";
import type { Handover } from "../handovers/handover.ts";
import type { People } from "../people/people.ts";
import { hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { type CountContext, countOf } from "./count-of.ts";

/** "Five officers, seventeen soldiers and eight civilians": officers and soldiers in one breath are one number of prisoners. */
export function addUp(counts: readonly Count[], group: readonly People[], countsOf: ReadonlyMap<People, readonly Count[]> | undefined, context: CountContext): readonly Count[] {
  const { chunks, text } = context;
  if (group.length < 2 || !countsOf) return counts;
  const listed = group.every((one, index) => index === 0 || areListed(context, group[index - 1]!, one));
  const soldiers = group.filter((one) => one.of === "prisoners" && !one.bare && !one.same && (one.party === group[0]!.party || (!one.party && hasGroup(chunks[one.head], "soldiers"))));
  if (!listed || soldiers.length < 2 || soldiers.some(({ quantity }) => !quantity?.value)) return counts;
  // "175 prisoners of war and 22 captives who were wounded": two numbers, each of its own.
  if (soldiers.every(({ head }) => hasGroup(chunks[head], "captives"))) return counts;
  const [first, last] = [soldiers[0]!, soldiers.at(-1)!];
  const parts = soldiers.flatMap((one) => countsOf.get(one) ?? []);
  if (parts.length !== soldiers.length || new Set(parts.map(({ returnedTo }) => returnedTo)).size !== 1) return counts;
  const whole = { ...parts[0]!, value: soldiers.reduce((sum, { quantity }) => sum + quantity!.value!, 0), wording: text.slice(chunks[first.from]!.start, chunks[last.to]!.end) };
  return [whole, ...counts.filter((count) => !parts.includes(count))];
}

/** "84 people, including 33 soldiers and 51 civilians": parts that add up to the sum are counts, too. */
export function sumOfParts(hand: Handover, counts: readonly Count[], context: CountContext): Count[] {
  const last = hand.themes.at(-1);
  if (!last) return [];
  const parts = context.people.filter((one) => one.part && one.quantity?.value && one.from > last.to);
  if (parts.length < 2) return [];
  const sum = parts.reduce((total, { quantity }) => total + (quantity?.value ?? 0), 0);
  // "17 hostages, 13 Israelis and four Thais"
  // "more than 200 prisoners: 100 Ukrainians and 106 Russians"
  const ofBoth = last.quantity?.value === null && (last.quantity.min ?? Infinity) <= sum && parts.length === 2 && new Set(parts.map(({ party }) => party)).size === 2 && parts.every(({ party }) => party !== undefined && context.sides.pair.includes(party));
  if ((sum === last.quantity?.value || ofBoth) && parts.every(({ party }) => party)) return parts.map((one) => countOf(one, one, one.party!, context));
  const [whole] = counts;
  if (whole?.value == null || sum !== whole.value) return [];
  if (!parts.some(({ of }) => of === "civilians")) return [];
  const sides = new Set(counts.filter(({ value }) => value === whole.value).map(({ returnedTo }) => returnedTo));
  return parts.flatMap((one) => [...sides].map((side) => countOf(one, one, side, context)));
}

/** "1,245 bodies on that day and 6,057 in all": the second sums up what went before. */
export const isRunningTotal = (one: People, first: People, { chunks }: CountContext): boolean =>
  (one.bare || (one.quantity?.value ?? 0) > (first.quantity?.value ?? 0)) &&
  /^(?:altogether|overall|in all|in total)/.test(wordsOf(chunks, one.to + 1, one.to + 3));
