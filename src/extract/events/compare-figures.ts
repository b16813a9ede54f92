import type { Count, PartyCode } from "../../record.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Draft } from "./draft.ts";

export const tellsSameFigure = (draft: Draft, mention: Mention): boolean =>
  mention.counts.some(({ value, of }) => value !== null && value > 1 && draft.mentions.some(({ counts }) => counts.some((count) => count.of === of && count.value === value)));

/** "the swap of 84 prisoners" is not the one of 146. */
export function tellsOtherFigure(draft: Draft, mention: Mention): boolean {
  const own = mention.counts.filter(({ value, returnedTo }) => value !== null && returnedTo === null);
  if (own.length === 0) return false;
  const known = draft.mentions.flatMap(({ counts }) => counts).filter(({ value }) => value !== null);
  return known.length > 0 && own.some(({ value, of }) => known.every((count) => count.of !== of || count.value !== value) && sumOfSides(known, of) !== value);
}

/** The same voice gives another number for the same people. */
export const contradictsFigures = (draft: Draft, mention: Mention): boolean =>
  mention.counts.some((own) => own.value !== null && draft.mentions.some(({ counts }) => counts.some((count) => count.value !== null && count.value !== own.value && count.returnedTo === own.returnedTo && count.of === own.of && count.claimant.name === own.claimant.name)));

/** 26 where 13 went home to either side. */
function sumOfSides(counts: readonly Count[], of: Count["of"]): number {
  const bySide = new Map<string, number>();
  for (const count of counts) if (count.of === of && count.returnedTo !== null && count.value !== null && !bySide.has(count.returnedTo)) bySide.set(count.returnedTo, count.value);
  return [...bySide.values()].reduce((sum, value) => sum + value, 0);
}

/** People of both sides came home: an exchange, though nobody calls it one. Where one state alone lets people of several go, its own have to come home, too. */
export const goesBothWays = (mentions: readonly Mention[], releaser?: PartyCode) => {
  const home = new Set(mentions.flatMap(({ counts, freed = [] }) => [...counts.filter(({ value, min }) => value !== 0 && (value !== null || min !== null)).flatMap(({ returnedTo }) => returnedTo ?? []), ...freed]));
  return home.size > 1 && (releaser === undefined || home.has(releaser));
};

/** Both tell whose people came home, and no side is in both. */
export const isOtherSides = (a: Mention, b: Mention): boolean => {
  const sides = ({ counts }: Mention) => counts.flatMap(({ returnedTo }) => returnedTo ?? []);
  const [first, second] = [sides(a), sides(b)];
  return first.length > 0 && second.length > 0 && first.every((side) => !second.includes(side));
};
