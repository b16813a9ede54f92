import type { PartyCode } from "../record.ts";

/**
 * Tells whether two accounts can mean the same sides: one names a part of the other's, or both name the
 * same two. A swap among eight countries is told by each newsroom as its own country's.
 */
export function sharedParties(a: Iterable<PartyCode>, b: Iterable<PartyCode>): boolean {
  const [first, second] = [new Set(a), new Set(b)];
  const shared = [...first].filter((party) => second.has(party)).length;
  return shared === Math.min(first.size, second.size) || shared >= 2;
}
