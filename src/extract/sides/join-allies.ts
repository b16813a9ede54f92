import type { Party } from "../../lexicon/lexicon.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import { retag } from "../sentences/retag.ts";
import { hasGroup } from "../sentences/tag-chunks.ts";
import { words } from "../sentences/word-classes.ts";
import { joinAcronyms } from "./join-acronyms.ts";
import { joinProxies } from "./join-proxies.ts";

/**
 * Takes a capital that is part of somebody's name for no side: "SPO3 Santiago Lamanilao". Near misses: "Moscow says",
 * "in Kyiv Zelensky said", a headline in capitals.
 */
function unnameCapitals(sentences: readonly Sentence[]): void {
  for (const sentence of sentences) {
    const { chunks, role } = sentence;
    if (role === "headline") continue;
    for (let at = 0; at < chunks.length; at += 1) {
      const chunk = chunks[at]!;
      const next = chunks[at + 1];
      if (chunk.type !== "party" || chunk.form !== "metonym" || next?.type !== "word" || !/^\p{Lu}\p{Ll}{2,}$/u.test(next.text) || next.start !== chunk.end + 1) continue;
      // Behind the name goes on a comma, "and" or a verb, not "Region" or "City".
      if (/^(?:region|oblast|city|court|province|district|governorate|airport|state|time|summit|process|agreements?)$/i.test(next.text) || chunks[at - 1]?.lower === "in") continue;
      retag(sentence, at, { type: "word" });
    }
  }
}

/**
 * Reads a people as the side that an armed group takes for it, in an article that names the group: beside Hamas,
 * "39 Palestinian prisoners" are no third side. Where several groups are named, the one named most often is the side;
 * of several groups of one movement ("the Donetsk and Luhansk republics") the movement is.
 */
export function joinAllies(sentences: readonly Sentence[], parties: ReadonlyMap<string, Party>): void {
  unnameCapitals(sentences);
  joinAcronyms(sentences);
  joinProxies(sentences, parties);
  const named = new Map<Party, number>();
  const movements = new Set<string>();
  for (const { chunks } of sentences) {
    for (const chunk of chunks) {
      if (chunk.type !== "party") continue;
      if (chunk.party.freesFor) named.set(chunk.party, (named.get(chunk.party) ?? 0) + 1);
      // "the Donetsk and Luhansk People's Republics": all of its groups at once.
      else if (chunk.party.kind === "group" && chunk.lower.endsWith("republics")) movements.add(chunk.party.code);
    }
  }
  const sides = new Map<string, Party>();
  for (const [{ freesFor }] of named) {
    const groups = [...named].filter(([party]) => party.freesFor === freesFor).sort((a, b) => b[1] - a[1] || (a[0].code < b[0].code ? -1 : 1));
    const movement = parties.get(freesFor!);
    sides.set(freesFor!, (groups.length > 1 || movements.has(freesFor!)) && movement?.kind === "group" ? movement : groups[0]![0]);
  }
  // "The Taliban government freed two Americans for an Afghan"
  for (const { chunks } of sentences) {
    for (const chunk of chunks) {
      const ruler = chunk.type === "speaker" && !chunk.person && / (?:Government|Ministry|Minister)\b/.test(chunk.name) ? parties.get(chunk.party ?? "") : undefined;
      if (ruler?.rules && !sides.has(ruler.rules)) sides.set(ruler.rules, ruler);
    }
  }
  if (sides.size > 0) {
    for (const { chunks } of sentences) {
      for (const chunk of chunks) {
        if (chunk.type === "party") chunk.party = sides.get(chunk.party.freesFor ?? chunk.party.code) ?? chunk.party;
        // A republic's ombudsman speaks for the movement, too.
        const cause = chunk.type === "speaker" ? parties.get(chunk.party ?? "")?.freesFor : undefined;
        if (chunk.type === "speaker" && cause && parties.get(cause)?.kind === "group") chunk.party = sides.get(cause)?.code ?? chunk.party;
      }
    }
  }
  joinRebels(sentences, parties);
}

// Near misses: "rebel-held", "a rebel commander" among several groups.
const rebels = words("rebel rebels separatist separatists insurgent insurgents guerrilla guerrillas paramilitary paramilitaries militant militants");

/** Reads "the rebels", "52 rebels", "separatist officials", "South Sudan rebels" as the one armed group that the article names. */
function joinRebels(sentences: readonly Sentence[], parties: ReadonlyMap<string, Party>): void {
  const groups = new Set<Party>();
  for (const { chunks } of sentences) {
    for (const chunk of chunks) {
      // "SPLM-IO spokesman Lam Gabriel" names the group, too.
      const party = chunk.type === "party" ? chunk.party : chunk.type === "speaker" && chunk.party !== null ? parties.get(chunk.party) : undefined;
      if (party?.kind === "group") groups.add(party);
    }
  }
  const [group] = groups;
  if (!group || groups.size > 1) return;
  for (const sentence of sentences) {
    const { chunks } = sentence;
    for (let at = 0; at < chunks.length; at += 1) {
      const chunk = chunks[at]!;
      if (!rebels.has(chunk.lower) || (chunk.type !== "word" && chunk.type !== "trigger")) continue;
      // "52 rebels were exchanged" counts them, "the rebels released" acts, "rebel officials" describes.
      const counted = chunks[at - 1]?.type === "quantity" || (chunks[at - 2]?.type === "quantity" && /^\p{Lu}?\p{Ll}+$/u.test(chunks[at - 1]?.text ?? "")) || /^(?:freed|captured|jailed|detained|imprisoned|released|of)$/.test(chunks[at - 1]?.lower ?? "");
      const described = !/s$/.test(chunk.lower);
      const before = chunks[at - 1];
      if (before?.type === "party" && before.party.kind === "state") before.party = group;
      if (before?.type === "party" || (described && !/^[a-z]{4,}$/.test(chunks[at + 1]?.lower ?? ""))) continue;
      retag(sentence, at, { type: "party", party: group, form: counted || described ? "demonym" : "name" });
    }
  }
}

// Near misses: "the Taliban government", "Israeli military" (names of their own), "military prison", "foreign governments".
const government = words("government army military junta regime");
const organs = /^(?:forces|troops|jails?|prisons?|custody|detention|captivity)$/;

/**
 * Reads "the government", "the junta", "government soldiers" as the state that stands against an armed group, in an article
 * whose two sides are one of each. Done when claimants are known: an office says, a side acts.
 */
export function joinGovernment(sentences: readonly Sentence[], pair: readonly string[], parties: ReadonlyMap<string, Party>): void {
  const [state, group] = ["state", "group"].map((kind) => pair.map((code) => parties.get(code)).find((party) => party?.kind === kind));
  if (!state || !group || group.rules) return;
  for (const sentence of sentences) {
    const { chunks } = sentence;
    for (let at = 0; at < chunks.length; at += 1) {
      const chunk = chunks[at]!;
      if (!government.has(chunk.lower) || (chunk.type !== "word" && chunk.type !== "office")) continue;
      const before = chunks[at - 1];
      const acts = before?.lower === "the" && !/^(?:in|of|s|['’]s)$/.test(chunks[at + 1]?.lower ?? "");
      const describes = (before?.type === "quantity" || hasGroup(before, "captured")) && (["soldiers", "captives"].some((kind) => hasGroup(chunks[at + 1], kind)) || chunks[at + 1]?.lower === "men");
      // "held by regime forces", "in government jails"
      const organ = /^(?:by|in|from|by the|held by)$/.test(before?.lower ?? "") || / by$/.test(before?.lower ?? "") ? organs.test(chunks[at + 1]?.lower ?? "") : false;
      // "Regime forces released 55"
      const opens = (before === undefined || /^(?:[,;:“"]|and|but|while|that|the)$/.test(before.lower)) && /^(?:forces|troops)$/.test(chunks[at + 1]?.lower ?? "") && hasGroup(chunks[at + 2], "give");
      if (acts || opens || describes || organ) retag(sentence, at, { type: "party", party: state, form: describes || organ ? "demonym" : "name" });
    }
  }
}
