import type { PartyCode } from "../record.ts";
import type { Sentence } from "./read-sentences.ts";
import { type Chunk, hasGroup } from "./tag-chunks.ts";

/** Between whom an article's handovers go, and whether it speaks of exchanges at all. */
export interface Sides {
  /** The two sides, sorted by code; fewer where the article does not name them. */
  pair: PartyCode[];
  /** An exchange of people is named somewhere, so a plain "the swap" or "were returned" is about that. */
  tellsOfExchange: boolean;
  other(party: PartyCode | null | undefined): PartyCode | undefined;
  /** The party's plain name, as the lexicon has it. */
  nameOf(party: PartyCode): string;
}

/**
 * Finds an article's two sides: the parties that stand most often in sentences about people changing hands.
 * Mediators, venues and transit countries do not count.
 */
export function readSides(sentences: readonly Sentence[]): Sides {
  const weight = new Map<PartyCode, number>();
  const together = new Map<string, number>();
  const names = new Map<PartyCode, string>();
  let tellsOfExchange = false;
  for (const { chunks, role, depth } of sentences) {
    const exchange = chunks.some((_, at) => isNamedExchange(chunks, at));
    tellsOfExchange ||= exchange;
    const handover = exchange || (chunks.some(isPeople) && chunks.some(isHandover));
    if (!handover) continue;
    const here = new Set<PartyCode>();
    for (const [at, chunk] of chunks.entries()) {
      if (chunk.type === "party") names.set(chunk.party.code, chunk.party.name);
      const code = chunk.type === "party" && chunk.party.kind !== "organisation" ? chunk.party.code : chunk.type === "speaker" ? chunk.party : null;
      if (code && !isMediator(chunks, at) && !isVenue(chunks, at)) here.add(code);
    }
    const near = role === "headline" || depth === 0 ? 3 : depth <= 3 ? 2 : 1;
    for (const code of here) weight.set(code, (weight.get(code) ?? 0) + near);
    const codes = [...here].sort();
    for (const [index, first] of codes.entries()) {
      for (const second of codes.slice(index + 1)) together.set(`${first} ${second}`, (together.get(`${first} ${second}`) ?? 0) + near);
    }
  }
  const strongest = [...together].sort((a, b) => b[1] - a[1] || (weightOf(weight, b[0]) - weightOf(weight, a[0])) || (a[0] < b[0] ? -1 : 1))[0];
  const pair = strongest ? strongest[0].split(" ") : [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 2).map(([code]) => code).sort();
  return {
    pair,
    tellsOfExchange,
    nameOf: (party) => names.get(party) ?? party,
    other: (party) => (pair.length === 2 && party && pair.includes(party) ? pair.find((code) => code !== party) : undefined),
  };
}

const weightOf = (weight: Map<PartyCode, number>, codes: string) => codes.split(" ").reduce((sum, code) => sum + (weight.get(code) ?? 0), 0);

export const isPeople = (chunk: Chunk): boolean => ["captives", "soldiers", "people", "civilians", "bodies"].some((group) => hasGroup(chunk, group));

/** A verb of handing over, getting back, coming home or exchanging. */
export const isHandover = (chunk: Chunk): boolean =>
  ["give", "receive", "return", "arrive", "exchange-verb", "release-noun", "repatriation-noun"].some((group) => hasGroup(chunk, group));

/**
 * Tells whether an exchange of people is named at a chunk. Takes "prisoner swap", "POWs exchange", "an exchange of
 * wounded soldiers", "exchanged 206 prisoners", "390-for-390 swap". Must not take "exchange of fire", "stock
 * exchange", "debt swap", "in exchange for sanctions relief", "trade talks".
 */
export function isNamedExchange(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  if (!hasGroup(chunk, "exchange-noun") && !hasGroup(chunk, "exchange-verb")) return false;
  if (isInExchangeFor(chunks, at)) return false;
  // "prisoner swap", "prisoner of war exchange", "prisoners' exchange", "captive-for-captive swap"
  for (let back = at - 1; back >= 0 && back >= at - 3; back -= 1) {
    const before = chunks[back]!;
    if (hasGroup(before, "captives") || (back === at - 1 && (hasGroup(before, "bodies") || hasGroup(before, "soldiers")))) {
      return !/^(?:['’]s|to|from|of)$/.test(chunks[at - 1]!.lower) || before === chunks[at - 1];
    }
    if (!/^(?:['’]s|['’]|-|–|\/|for|swap|\))$/.test(before.lower)) break;
  }
  // "an exchange of [120] wounded soldiers", "exchanged hundreds of captured troops"
  for (let next = at + 1; next < chunks.length && next <= at + 9; next += 1) {
    const after = chunks[next]!;
    if (hasGroup(after, "captives") || hasGroup(after, "soldiers") || hasGroup(after, "bodies") || hasGroup(after, "civilians")) return true;
    if (/^(?:[.;:]|that|which|who|after|under|between)$/.test(after.lower)) return false;
    if (after.type === "trigger" && !isPeople(after) && !hasGroup(after, "exchange-noun")) return false;
  }
  return false;
}

/** "in exchange for", "in return for": says what was given, and may be money or mines' maps. */
export const isInExchangeFor = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.lower === "in" && (chunks[at + 1]?.lower === "for" || /^[.,]$/.test(chunks[at + 1]?.lower ?? "."));

/**
 * Tells whether the party at a chunk is named as a go-between: "mediated by the UAE", "UAE-brokered",
 * "Turkish mediation", "with the help of Qatar", "thanked the Vatican for its mediation".
 */
export function isMediator(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 12; back -= 1) {
    const { lower } = chunks[back]!;
    if (/^(?:mediat\w*|broker\w*|facilitat\w*|intermediar\w*|auspices|help|assistance|efforts|offices)$/.test(lower)) {
      return chunks.slice(back + 1, at).some(({ lower: word }) => /^(?:by|of|from|through|with)$/.test(word)) && !chunks.slice(back + 1, at).some((chunk) => isHandover(chunk) || /^(?:between|that|which|while|said)$/.test(chunk.lower));
    }
    if (/^[.;:]$/.test(lower)) break;
  }
  for (let next = at + 1; next < chunks.length && next <= at + 4; next += 1) {
    const { lower } = chunks[next]!;
    if (/^(?:mediat(?:ed|ion|ors?|ing|ory|es)?|broker(?:ed|s|ing)?|facilitated|mediators)$/.test(lower)) return true;
    if (!/^(?:['’]s|['’]|-|–|and|has|have|had|also|the|help(?:ed)?|which|,|chief|humanitarian|key)$/.test(lower) && chunks[next]!.type !== "party") return false;
  }
  return false;
}

/** "in Belarus", "to neighbouring Georgia", "talks in Istanbul": where, not who. Only for a country by its own name. */
export function isVenue(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  if (chunk.type !== "party" || chunk.form === "demonym") return false;
  const before = chunks.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
  return /^(?:in|via|through|near|inside|across|at)$/.test(before.at(-1) ?? "") || (/^(?:in|into|via|through|to)$/.test(before[0] ?? "") && /^(?:neighbou?ring|nearby)$/.test(before.at(-1) ?? ""));
}
