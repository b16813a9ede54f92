import type { Handover } from "../handovers/handover.ts";
import type { Reading } from "../mentions/mention.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import { type Chunk, hasGroup } from "../sentences/tag-chunks.ts";

/** A report of a rescue in its headline or first sentences: whoever is freed in it was let go by nobody. */
export const tellsOfRescue = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ chunks, role, depth }) => (role === "headline" || depth <= 1) && isRescueByForce(chunks));

const forces = /(?:^|\s)(?:forces|police|policemen|gendarmes|commandos|troops|army|military)(?:\s|$)/;
const kidnappers = /^(?:separatists?|rebels?|guerrillas?|terrorists?)$/;

/** "Security forces freed 18 hostages from separatists"; not "Haftar's forces freed 30 prisoners", whom they held themselves. */
function isRescueByForce(chunks: readonly Chunk[]): boolean {
  const verb = chunks.findIndex((chunk) => hasGroup(chunk, "give") && /^(?:freed|frees|free|freeing|set|sets|liberated?)\b/.test(chunk.lower));
  if (verb < 0 || !chunks.slice(0, verb).some(({ lower }) => forces.test(lower))) return false;
  const behind = chunks.slice(verb + 1);
  return behind.slice(0, 6).some(({ lower }) => /^hostages?$/.test(lower)) && behind.some((chunk) => hasGroup(chunk, "captor") || kidnappers.test(chunk.lower));
}

/** "Colombian soldiers freed 15 hostages": a state that fights an armed group gets hostages out, and lets nobody go. */
export function isRescue({ sense, actor, passive, noun, themes, counterpart, at, clause }: Handover, { chunks, people, article: { sides } }: Reading): boolean {
  if (sense !== "give" || passive || noun || counterpart.length > 0 || themes.length === 0 || !/^(?:freed|frees|free|liberated|freeing)$/.test(chunks[at]!.lower)) return false;
  const state = actor ?? people.find(({ from, to, party }) => from >= clause.subject.from && to < clause.subject.to && party !== undefined)?.party;
  return state !== undefined && /^[A-Z]{2}$/.test(state) && /^[a-z]/.test(sides.other(state) ?? "")
    && themes.every(({ head, party }) => /^hostages?$/.test(chunks[head]!.lower) && (party === undefined || party === state));
}
