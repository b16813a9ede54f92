import type { PartyCode } from "../../record.ts";
import type { Handover } from "../handovers/handover.ts";
import type { People } from "../people/people.ts";
import type { CountContext } from "./count-of.ts";

/** "55 prisoners for 215 Ukrainians", "175 were exchanged for the same number of Russians": the other half has the other side. */
export function settleOpposites(themes: readonly People[], counterpart: readonly People[], resolved: Map<People, PartyCode | null | undefined>, hand: Handover, { sides, chunks }: CountContext): void {
  settleAcross(themes, counterpart, resolved, sides);
  // "Kyiv frees 215 defenders for 55 Russian prisoners": whom it gets back for the other side's people are its own.
  const given = counterpart.map(({ party }) => party).find((code) => code && sides.pair.includes(code));
  if (given) for (const one of themes) if (!one.party && !one.own && (resolved.get(one) === given || (resolved.get(one) === undefined && hand.sense === "return"))) resolved.set(one, sides.other(given));
  settleAcross(counterpart, themes, resolved, sides);
  // "303 Russians returned and the same number of prisoners went the other way": "as many" are the other side's.
  for (const one of [...themes, ...counterpart]) {
    if (!one.same || one.party) continue;
    const model = themes.find((other) => other !== one && other.quantity) ?? undefined;
    const side = model && resolved.get(model);
    const other = sides.other(side);
    if (other && (resolved.get(one) === null || resolved.get(one) === side) && hand.sense === "exchange") resolved.set(one, other);
  }
  // "185 for 185", "200-for-200": as many on either side, no nationality needed.
  const [first] = themes;
  const [second] = counterpart;
  if (first && second && resolved.get(first) === null && resolved.get(second) === null && first.quantity?.value && first.quantity.value === second.quantity?.value) {
    hand.everySide = true;
  } else if (themes.length === 2 && first && themes[1] && resolved.get(first) === null && resolved.get(themes[1]) === null && first.quantity?.value === themes[1].quantity?.value && chunks.slice(first.to + 1, themes[1].from).some(({ lower }) => lower === "for")) {
    hand.everySide = true;
    resolved.set(themes[1], undefined);
  }
}

/** Gives the other side those of whom nothing is known, where the side of the first is known. */
function settleAcross(from: readonly People[], to: readonly People[], resolved: Map<People, PartyCode | null | undefined>, sides: CountContext["sides"]): void {
  const known = from.map((one) => resolved.get(one)).find((code) => code && sides.pair.includes(code));
  const other = sides.other(known);
  if (other) for (const one of to) if (resolved.get(one) === null && !one.party) resolved.set(one, other);
}
