import type { Party } from "../../lexicon/lexicon.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import { isPeopleNoun } from "../clauses/find-verbs.ts";
import { type Chunk, hasGroup } from "../sentences/tag-chunks.ts";

// "Russian-backed forces": also an army of a state's own ("NATO-backed forces"), where the lexicon knows no group that it backs.
const backing = /^(.+)-(?:backed|led|controlled|supported|sponsored)$/;
const fighters = /^(?:forces|fighters|militants?|militias?|rebels?|separatists?|insurgents?|troops|formations|republics)$/;
// Near misses: "rebel-held", "a former militia".
const unnamed = /^(?:rebels?|separatists?|militias?)$/;

/**
 * Reads armed men who are named by the state behind them ("Russian-backed forces", "Russia's proxies", "fighters led by
 * Russia") as the group that it backs; and "the rebels", in an article that names no group, as the one whose land it names.
 */
export function joinProxies(sentences: readonly Sentence[], parties: ReadonlyMap<string, Party>): void {
  let named = false;
  for (const { chunks } of sentences) {
    for (let at = 0; at < chunks.length; at += 1) {
      named ||= joinBacked(chunks, at, parties);
      const chunk = chunks[at]!;
      named ||= chunk.type === "party" && chunk.party.kind === "group";
    }
  }
  if (!named) joinByLand(sentences, parties);
}

/** True where the chunk is a head noun that is now read as the group. */
function joinBacked(chunks: Chunk[], at: number, parties: ReadonlyMap<string, Party>): boolean {
  const { lower, type } = chunks[at]!;
  if (type !== "word" && type !== "trigger") return false;
  if (lower === "proxies" || lower === "proxy") {
    const state = chunks[at - 1]?.type === "party" ? at - 1 : /^['’]s?$/.test(chunks[at - 1]?.lower ?? "") ? at - 2 : -1;
    return state >= 0 && name(chunks, at, state, parties);
  }
  if (!fighters.test(lower)) return false;
  const back = backing.test(chunks[at - 1]?.lower ?? "") ? at - 1 : backing.test(chunks[at - 2]?.lower ?? "") ? at - 2 : -1;
  if (back >= 0) {
    const group = backedBy(backing.exec(chunks[back]!.lower)![1]!, parties);
    if (!group) return false;
    chunks[at] = asParty(chunks[at]!, group);
    return true;
  }
  if (!/^(?:backed|led|controlled|supported|sponsored)$/.test(chunks[at + 1]?.lower ?? "") || chunks[at + 2]?.lower !== "by") return false;
  return name(chunks, at, at + 3, parties);
}

/** Names the group behind its head noun, and takes its backer for no side of the sentence. */
function name(chunks: Chunk[], at: number, state: number, parties: ReadonlyMap<string, Party>): boolean {
  const backer = chunks[state];
  if (backer?.type !== "party" || backer.party.kind !== "state") return false;
  const group = [...parties.values()].find((party) => party.backedBy.includes(backer.party.code));
  if (!group) return false;
  chunks[at] = asParty(chunks[at]!, group);
  chunks[state] = { start: backer.start, end: backer.end, text: backer.text, lower: backer.lower, type: "word" };
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

const asParty = ({ start, end, text, lower }: Chunk, party: Party): Chunk => ({ start, end, text, lower, type: "party", party, form: "name" });

/** "Ukrainian forces and separatists … in Horlivka in the Donetsk region": rebels without a name, in the land of the one group that fights there. */
function joinByLand(sentences: readonly Sentence[], parties: ReadonlyMap<string, Party>): void {
  if (!sentences.some(({ chunks }) => chunks.some(isUnnamed))) return;
  const lands = [...parties.values()].filter((party) => party.heartland.length > 0 && sentences.some(({ chunks }) => chunks.some(({ lower }) => party.heartland.some((land) => land.toLowerCase() === lower))));
  const [group] = lands;
  if (!group || lands.length > 1) return;
  // "Russian prisoners": the state behind it exchanges its own.
  if (sentences.some(({ chunks }) => chunks.some((chunk, at) => chunk.type === "party" && chunk.form === "demonym" && group.backedBy.includes(chunk.party.code) && isPeopleNoun(chunks[at + 1])))) return;
  for (const { chunks } of sentences) {
    for (const [at, chunk] of chunks.entries()) {
      // "separatist militia": the last noun is its head.
      if (isUnnamed(chunk) && !(chunks[at + 1] && isUnnamed(chunks[at + 1]!)) && (/s$/.test(chunk.lower) || chunk.lower === "militia") && chunks[at - 1]?.type !== "party" && chunks[at - 1]?.type !== "quantity") chunks[at] = asParty(chunk, group);
    }
  }
}

const isUnnamed = (chunk: Chunk): boolean => (chunk.type === "word" || chunk.type === "trigger") && unnamed.test(chunk.lower) && !hasGroup(chunk, "thing");
