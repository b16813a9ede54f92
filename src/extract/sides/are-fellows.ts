import type { PartyCode } from "../../record.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import { type Chunk, hasAnyGroup, hasGroup } from "../sentences/tag-chunks.ts";

/**
 * Tells whether people of two states are freed side by side by captors who belong to neither: "gunmen let a Swiss couple and
 * an Italian engineer go", "two Senegalese and a Togolese were released by rebels". Such states are no two sides. Not where
 * one of them lets go, holds, jails or hands over, or stands against the other.
 */
export const areFellows = (states: readonly PartyCode[], sentences: readonly Sentence[]): boolean =>
  sentences.some(({ chunks }) => chunks.some(isCaptor)) && states.every((state) => sentences.some(({ chunks }) => chunks.some((_, at) => isPersonOf(chunks, at, state))))
  && !sentences.some(({ chunks }) => chunks.some((_, at) => standsAgainst(chunks, at, states)));

/** "two Senegalese", "an Italian", "German aid workers"; not "a Danish ship", "Somalia". */
function isPersonOf(chunks: readonly Chunk[], at: number, state: PartyCode): boolean {
  const chunk = chunks[at]!;
  if (chunk.type !== "party" || chunk.form !== "demonym" || chunk.party.code !== state) return false;
  const [before, next] = [chunks[at - 1], chunks[at + 1]];
  if (chunks.slice(at + 1, at + 4).some((one) => one.type === "trigger" && hasAnyGroup(one, ["captives", "soldiers", "people", "civilians", "person"]))) return true;
  return (before?.type === "quantity" || /^(?:an?|another)$/.test(before?.lower ?? "")) && (next === undefined || next.type !== "word" || !/^\p{L}/u.test(next.text) || hasAnyGroup(next, ["give"]) || /^(?:and|or|who|whom|was|were|have|has|held|abducted|kidnapped|captured|in|from|of|to|on|by|with)$/.test(next.lower));
}

const takers = /^(?:rebels?|rebel group|guerrillas?|separatists?|terrorists?|kidnap(?:s|ped|pers?|ping|pings)?|abduct(?:s|ed|ors?|ion|ions)?|hijack(?:ed|ers?)?|ransom)$/;

const isCaptor = (chunk: Chunk): boolean => hasGroup(chunk, "captor") || takers.test(chunk.lower);

const organs = /^(?:authorities|government|army|navy|military|forces|troops|police|security|side|courts?|judiciary|president|ministry|officials?|intelligence|coast ?guards?|border guards?)$/;
const jailed = /^(?:jailed|imprisoned|detained|arrested|convicted|sentenced|interned|captured|seized|held|captive|prisoner)$/;
const prisons = /^(?:prisons?|jails?|custody|detention|camps?|hands)$/;

/** "Iran freed", "the Syrian army handed over", "by Turkey", "jailed in Iran", "from an Iranian prison", "between Israel and Syria". */
function standsAgainst(chunks: readonly Chunk[], at: number, states: readonly PartyCode[]): boolean {
  const chunk = chunks[at]!;
  if (chunk.type !== "party" || !states.includes(chunk.party.code)) return false;
  const next = chunks[at + 1];
  if (hasGroup(next, "captivity") || prisons.test(next?.lower ?? "")) return true;
  if (chunk.form === "demonym" && !organs.test(next?.lower ?? "")) return false;
  const before = chunks.slice(Math.max(0, at - 8), at);
  if (before.some(({ lower }, index) => (lower === "between" || lower === "against") && index >= before.length - 3)) return true;
  const preposition = before.findLast(({ lower }) => !/^(?:the|an?)$/.test(lower))?.lower ?? "";
  if (/^(?:by|from)$/.test(preposition) && before.some((one) => hasGroup(one, "give") || jailed.test(one.lower))) return true;
  if (/^(?:in|inside)$/.test(preposition)) return before.some(({ lower }) => /^(?:jailed|imprisoned|convicted|sentenced|interned)$/.test(lower));
  if (preposition !== "" && /^(?:of|to|with|for|at|on)$/.test(preposition)) return false;
  const verb = chunks.findIndex((one, index) => index > at && index <= at + 6 && hasAnyGroup(one, ["give", "exchange-verb"]));
  return verb > 0 && !chunks.slice(at + 1, verb + 1).some(({ lower }) => /^(?:was|were|been|being|be|is|are|and|,)$/.test(lower));
}
