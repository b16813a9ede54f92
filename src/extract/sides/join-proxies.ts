import type { Party } from "../../lexicon/lexicon.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import { isPeopleNoun } from "../clauses/find-verbs.ts";
import { retag } from "../sentences/retag.ts";
import { type Chunk, hasGroup, type Meaning } from "../sentences/tag-chunks.ts";
import { words } from "../sentences/word-classes.ts";

// "Russian-backed forces": also an army of a state's own ("NATO-backed forces"), where the lexicon knows no group that it backs.
const backing = /^(.+)-(?:backed|led|controlled|supported|sponsored)$/;
const fighters = words("forces fighters militant militants militia militias rebel rebels separatist separatists insurgent insurgents troops formations republics");
// Near misses: "rebel-held", "a former militia".
const unnamed = words("rebel rebels separatist separatists militia militias");

/**
 * Reads armed men who are named by the state behind them ("Russian-backed forces", "Russia's proxies", "fighters led by
 * Russia") as the group that it backs; and "the rebels", in an article that names no group, as the one whose land it names.
 */
export function joinProxies(sentences: readonly Sentence[], parties: ReadonlyMap<string, Party>): void {
  let named = false;
  for (const sentence of sentences) {
    for (let at = 0; at < sentence.chunks.length; at += 1) {
      named ||= joinBacked(sentence, at, parties);
      const chunk = sentence.chunks[at]!;
      named ||= chunk.type === "party" && chunk.party.kind === "group";
    }
  }
  if (!named) joinByLand(sentences, parties);
}

/** True where the chunk is a head noun that is now read as the group. */
function joinBacked(sentence: Sentence, at: number, parties: ReadonlyMap<string, Party>): boolean {
  const { chunks } = sentence;
  const { lower, type } = chunks[at]!;
  if (type !== "word" && type !== "trigger") return false;
  if (lower === "proxies" || lower === "proxy") {
    const state = chunks[at - 1]?.type === "party" ? at - 1 : /^['’]s?$/.test(chunks[at - 1]?.lower ?? "") ? at - 2 : -1;
    return state >= 0 && name(sentence, at, state, parties);
  }
  if (!fighters.has(lower)) return false;
  const back = backing.test(chunks[at - 1]?.lower ?? "") ? at - 1 : backing.test(chunks[at - 2]?.lower ?? "") ? at - 2 : -1;
  if (back >= 0) {
    const group = backedBy(backing.exec(chunks[back]!.lower)![1]!, parties);
    if (!group) return false;
    retag(sentence, at, asParty(group));
    return true;
  }
  if (!/^(?:backed|led|controlled|supported|sponsored)$/.test(chunks[at + 1]?.lower ?? "") || chunks[at + 2]?.lower !== "by") return false;
  return name(sentence, at, at + 3, parties);
}

/** Names the group behind its head noun, and takes its backer for no side of the sentence. */
function name(sentence: Sentence, at: number, state: number, parties: ReadonlyMap<string, Party>): boolean {
  const backer = sentence.chunks[state];
  if (backer?.type !== "party" || backer.party.kind !== "state") return false;
  const group = [...parties.values()].find((party) => party.backedBy.includes(backer.party.code));
  if (!group) return false;
  retag(sentence, at, asParty(group));
  retag(sentence, state, { type: "word" });
  return true;
}

const backedBy = (lower: string, parties: ReadonlyMap<string, Party>): Party | undefined => {
  for (const party of parties.values()) {
    for (const code of party.backedBy) {
      const state = parties.get(code);
      if (state && [...state.names, ...state.demonyms, ...state.metonyms].some((form) => form.toLowerCase() === lower)) return party;
    }
  }
  return undefined;
};

const asParty = (party: Party): Meaning => ({ type: "party", party, form: "name" });

/** "Ukrainian forces and separatists … in Horlivka in the Donetsk region": rebels without a name, in the land of the one group that fights there. */
function joinByLand(sentences: readonly Sentence[], parties: ReadonlyMap<string, Party>): void {
  if (!sentences.some(({ chunks }) => chunks.some(isUnnamed))) return;
  const lands = [...parties.values()].filter((party) => party.heartland.length > 0 && sentences.some(({ chunks }) => chunks.some(({ lower }) => party.heartland.some((land) => land.toLowerCase() === lower))));
  const [group] = lands;
  if (!group || lands.length > 1) return;
  // "Russian prisoners": the state behind it exchanges its own.
  if (sentences.some(({ chunks }) => chunks.some((chunk, at) => chunk.type === "party" && chunk.form === "demonym" && group.backedBy.includes(chunk.party.code) && isPeopleNoun(chunks[at + 1])))) return;
  for (const sentence of sentences) {
    const { chunks } = sentence;
    for (const [at, chunk] of chunks.entries()) {
      // "separatist militia": the last noun is its head.
      if (isUnnamed(chunk) && !(chunks[at + 1] && isUnnamed(chunks[at + 1]!)) && (/s$/.test(chunk.lower) || chunk.lower === "militia") && chunks[at - 1]?.type !== "party" && chunks[at - 1]?.type !== "quantity") retag(sentence, at, asParty(group));
    }
  }
}

const isUnnamed = (chunk: Chunk): boolean => (chunk.type === "word" || chunk.type === "trigger") && unnamed.has(chunk.lower) && !hasGroup(chunk, "thing");
