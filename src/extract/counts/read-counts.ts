import type { Count, PartyCode } from "../../record.ts";
import { areListed } from "../handovers/find-phrases.ts";
import type { Handover } from "../handovers/handover.ts";
import type { People } from "../people/people.ts";
import { addUp, isRunningTotal, sumOfParts } from "./add-up.ts";
import { type CountContext, countOf } from "./count-of.ts";
import { isEach, isMatched, isOwnOfBoth } from "./is-each.ts";
import { readZeroCounts } from "./read-zero-counts.ts";
import { settleOpposites } from "./settle-opposites.ts";
import { sideOfPeople } from "./side-of-people.ts";

/**
 * Reads who got how many of its own back from one handover. A number goes to a side only where the words say so: by
 * nationality, by a recipient, by the captor, or by who gives and who gets. Otherwise it is a total for all sides,
 * which is never split; what contradicts itself is left out.
 */
export function readCounts(hand: Handover, context: CountContext): Count[] {
  const themes = hand.themes.filter((one, index) => counted(one) && !isBesideOne(one, context) && !(index > 0 && isRunningTotal(one, hand.themes[0]!, context)));
  const counterpart = hand.counterpart.filter((one) => counted(one));
  const counts: Count[] = [];
  // Only where several stand side by side can some add up.
  const countsOf = themes.length > 1 || counterpart.length > 1 ? new Map<People, readonly Count[]>() : undefined;
  const resolved = new Map<People, PartyCode | null | undefined>();
  for (const one of [...themes, ...counterpart]) resolved.set(one, sideOfPeople(one, hand, context, counterpart.includes(one)));
  settleOpposites(themes, counterpart, resolved, hand, context);
  // "27 prisoners from the general's forces were swapped with eight soldiers held by his enemy": both his, which cannot be.
  for (const one of counterpart) if (!one.party && resolved.get(one) && themes.some((theme) => theme.party && theme.party === resolved.get(one))) resolved.set(one, undefined);
  // "1,130 Eritrean prisoners of war and 95 civilian internees": the nation stands once.
  let nation: People | undefined;
  for (const [index, one] of themes.entries()) {
    const before = themes[index - 1];
    if (before && !areListed(context, before, one)) nation = undefined;
    if (one.party || one.own) nation = one;
    else if (nation?.party && (resolved.get(one) === undefined || (resolved.get(one) === null && one.of === "civilians"))) resolved.set(one, resolved.get(nation));
  }

  for (const one of [...themes, ...counterpart]) {
    const side = resolved.get(one);
    const nationals = one.party || !side ? undefined : nationalsAmong(one, side, context);
    if (nationals) {
      addCounts(counts, countsOf, nationals, [side!], context);
      continue;
    }
    const either = isOwnOfBoth(one, context) || (themes.length === 1 && counterpart.length === 0 && isMatched(one, context));
    const every = either || isEach(one, hand, context);
    if (every && context.sides.pair.length === 2 && (side === null || side === undefined || hand.everySide || either)) {
      // "each side freed 270 soldiers and 120 civilians": the second half of "185 for 185" says nothing new.
      if (!(counterpart.includes(one) && themes.length > 0)) addCounts(counts, countsOf, one, context.sides.pair, context);
    // "9 for 11", "Thirty-five for thirty-six", and nobody says whose: one half of a trade is never the number of all.
    } else if (side !== undefined && !(side === null && (counterpart.length > 0 || isHalfOfTrade(one, context)))) addCounts(counts, countsOf, one, [side], context);
  }
  return [...addUp(addUp(counts, themes, countsOf, context), counterpart, countsOf, context), ...readZeroCounts(hand, context), ...sumOfParts(hand, counts, context)];
}

function addCounts(counts: Count[], countsOf: Map<People, readonly Count[]> | undefined, one: People, sides: readonly (PartyCode | null)[], context: CountContext): void {
  const model = one.same ? modelOf(one, context) : one;
  if (!model?.quantity) return;
  const first = counts.length;
  for (const returnedTo of sides) counts.push(countOf(model, one, returnedTo, context));
  countsOf?.set(one, counts.slice(first));
}

/** "freed 35 prisoners of war, including 15 Americans": the rest are of other nations, and the part is America's number. */
const nationalsAmong = (whole: People, side: PartyCode, { chunks, people }: CountContext): People | undefined =>
  people.find(({ part, from, head, party, quantity }) => part && from > whole.to && party === side && chunks[head]!.type === "party" && quantity?.value != null && quantity.value < (whole.quantity?.value ?? 0));

/** "Thirty-five for thirty-six": other than "thirty-five for thirty-five". */
const isHalfOfTrade = ({ bare, to, quantity }: People, { chunks, people }: CountContext): boolean =>
  bare && chunks[to + 1]?.lower === "for" && people.some(({ from, quantity: other }) => from === to + 2 && other !== undefined && other.value !== quantity?.value);

/** Whose number "the same number" repeats: of the same kind of people, where several are told before. */
function modelOf(one: People, { people, lastTold }: CountContext): People | undefined {
  const before = people.filter(({ quantity, to, part }) => quantity && to < one.from && !part);
  return (one.bare ? undefined : before.findLast(({ of }) => of === one.of)) ?? before.at(-1) ?? people.findLast((other) => other.quantity && other.to < one.from) ?? lastTold;
}

/** "A soldier and three policemen were let go": three is not the number of all. */
const isBesideOne = ({ from, quantity }: People, { chunks, people }: CountContext): boolean =>
  quantity !== undefined && chunks[from - 1]?.lower === "and" && people.some((one) => one.to === from - 2 && !one.quantity && /^an?$/.test(chunks[one.from - 1]?.lower ?? chunks[one.from]!.lower));

const counted = (one: People): boolean => one.quantity !== undefined || one.same;
