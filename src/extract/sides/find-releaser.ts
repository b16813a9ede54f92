import type { PartyCode } from "../../record.ts";
import { setsFree } from "../handovers/sense-of-verb.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import { type Chunk, hasGroup } from "../sentences/tag-chunks.ts";
import { beForms, prepositions } from "../sentences/word-classes.ts";
import { isMediator } from "./venues.ts";

/**
 * Finds who alone lets people go in an article's headline and first paragraphs: "Minsk freed three Poles and two Latvians",
 * "those released by Iran". Whoever else is named there got people back, or helped. Undefined where several let go.
 */
export function findReleaser(sentences: readonly Sentence[]): PartyCode | undefined {
  const found = new Set<PartyCode>();
  for (const { chunks, role, depth, groups } of sentences) {
    if ((role !== "headline" && depth > 3) || !groups.has("give")) continue;
    for (let at = 0; at < chunks.length; at += 1) {
      const code = codeOf(chunks[at]!);
      if (code && (releases(chunks, at) || isAgent(chunks, at)) && !isMediator(chunks, at)) found.add(code);
    }
  }
  const [releaser, ...others] = found;
  return others.length === 0 ? releaser : undefined;
}

const codeOf = (chunk: Chunk): PartyCode | undefined =>
  chunk.type === "party" && chunk.form !== "region" && chunk.party.kind !== "organisation" ? chunk.party.code : chunk.type === "speaker" ? (chunk.party ?? undefined) : undefined;

const isFreeing = (chunk: Chunk): boolean => hasGroup(chunk, "give") && setsFree.test(chunk.lower);

const organs = /^(?:authorities|government|army|navy|military|forces|side|court|regime|leader|president|rebels|militants|fighters|on|has|have|had|also|yesterday|today|['’]s|late)$/;

/** "Minsk freed", "Belarus on Saturday released", "the Iranian authorities have let go"; not "in Belarus freed", "Belarusians were freed". */
function releases(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]?.lower === "the" ? chunks[at - 2] : chunks[at - 1];
  if (prepositions.has(before?.lower ?? "")) return false;
  const demonym = chunks[at]!.type === "party" && (chunks[at] as Chunk & { type: "party" }).form === "demonym";
  if (demonym && !organs.test(chunks[at + 1]?.lower ?? "") && chunks[at + 1]?.type !== "office") return false;
  for (let next = at + 1; next < chunks.length && next <= at + 6; next += 1) {
    const chunk = chunks[next]!;
    if (isFreeing(chunk)) return !beForms.has(chunks[next - 1]!.lower) && chunks[next + 1]?.lower !== "by" && chunks[next + 1]?.lower !== "in";
    if (chunk.type !== "timex" && chunk.type !== "office" && !(chunk.type === "speaker" && chunk.person) && !organs.test(chunk.lower)) return false;
  }
  return false;
}

/** "released by Belarus", "freed by the Iranian authorities" */
const isAgent = (chunks: readonly Chunk[], at: number): boolean => {
  const by = chunks[at - 1]?.lower === "the" ? at - 2 : at - 1;
  return chunks[by]?.lower === "by" && by > 0 && isFreeing(chunks[by - 1]!);
};
