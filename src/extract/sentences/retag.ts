import { groupsOf, type Sentence } from "./read-sentences.ts";
import { chunkOf, type Meaning } from "./tag-chunks.ts";

/** Gives a chunk another meaning than its own words have, once more of the article is known; what its sentence says of its groups stays true. */
export function retag(sentence: Sentence, at: number, meaning: Meaning): void {
  const { chunks } = sentence;
  const { start, end, text, lower, type } = chunks[at]!;
  chunks[at] = chunkOf(start, end, text, meaning, lower);
  if (type === "trigger") sentence.groups = groupsOf(chunks);
}
