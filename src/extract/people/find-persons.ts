import { type Chunk, hasGroup } from "../sentences/tag-chunks.ts";

/**
 * Finds where a noun of one person ends that says who it is: "US teacher Marc Fogel", "British couple Peter and Barbie
 * Reynolds", "the pilot". Undefined for a mere role ("a teacher", "teacher training") and for what belongs to the person
 * ("singer Ann Lee's album"). The number is that of the last chunk.
 */
export function personEnd(chunks: readonly Chunk[], at: number): number | undefined {
  if (!hasGroup(chunks[at], "person")) return undefined;
  const end = nameEnd(chunks, at + 1);
  const known = end !== undefined || isNation(chunks[at - 1]) || chunks[at - 1]?.lower === "the" || isHeld(chunks, at + 1);
  const last = end ?? at;
  return known && !/^['’]s?$/.test(chunks[last + 1]?.lower ?? "") && (end !== undefined || !/^[\p{Ll}]{3,}$/u.test(chunks[at + 1]?.text ?? "") || !isNounAhead(chunks[at + 1])) ? last : undefined;
}

/** The last chunk of a name that begins at a chunk: a speaker, or a run of words with capital letters, "and" between two. */
export function nameEnd(chunks: readonly Chunk[], from: number): number | undefined {
  let end: number | undefined;
  for (let at = from; at < chunks.length && at < from + 7; at += 1) {
    const chunk = chunks[at]!;
    if ((chunk.type === "speaker" && chunk.person) || (chunk.type === "word" && /^\p{Lu}[\p{L}'’-]+$/u.test(chunk.text))) end = at;
    else if (!(chunk.lower === "and" && end === at - 1 && /^\p{Lu}[\p{L}'’-]+$/u.test(chunks[at + 1]?.text ?? "") && chunks[at + 1]?.type === "word") && !/^(?:al|bin|von|van|de|der|el)$/.test(chunk.lower)) break;
  }
  return end;
}

/** "a policeman taken captive by the guerrillas", "a teacher whom gunmen had kidnapped": what befell the person says who it is. */
function isHeld(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (hasGroup(chunk, "captured") || hasGroup(chunk, "captivity")) return true;
  return /^(?:who|whom)$/.test(chunk?.lower ?? "") && chunks.slice(at + 1, at + 7).some((one) => hasGroup(one, "captured") || hasGroup(one, "captivity") || one.lower === "held");
}

const isNation = (chunk: Chunk | undefined): boolean => chunk?.type === "party" && (chunk.form === "demonym" || chunk.form === "name");

/** "pilot training", "journalist unions": the role only describes another noun. */
const isNounAhead = (next: Chunk | undefined): boolean => next?.type === "word" && /(?:ing|ion|s|ment|ship|project|programme|program|school|union)$/.test(next.lower) && !/^(?:was|is|has|s)$/.test(next.lower);
