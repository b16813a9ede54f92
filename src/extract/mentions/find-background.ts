import type { Timex } from "../../record.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import { hasGroup } from "../sentences/tag-chunks.ts";

/**
 * Finds the sentences that their writer sets apart from the news, by number: all below the line "Background:" up to the next
 * such line, and the rest of a paragraph behind "As a reminder, …", "Recall that …". Not "against this background", "did not
 * recall, he said", nor a section that begins with what happened today.
 */
export function findBackground(sentences: readonly Sentence[], timexes: readonly Timex[]): ReadonlySet<number> {
  const found = new Set<number>();
  let section = false;
  let paragraph: number | undefined;
  for (const [index, { role, chunks, paragraph: own }] of sentences.entries()) {
    if (role !== "body" || chunks.length === 0) continue;
    if (isLabel(chunks.at(-1)!.lower, chunks.length)) section = false;
    if (hasGroup(chunks[0], "background-opener")) {
      const next = chunks[1]?.lower ?? ":";
      if (next === ":") section = true;
      else if (next === "," || next === "that" || next === "by") paragraph = own;
    }
    // "Background: It was announced this evening that …": the news, told once more.
    else if (section && hasGroup(sentences[index - 1]?.chunks[0], "background-opener") && tellsOfToday(chunks, timexes)) section = false;
    if (section || own === paragraph) found.add(index);
  }
  return found;
}

const tellsOfToday = (chunks: Sentence["chunks"], timexes: readonly Timex[]): boolean =>
  chunks.some((chunk) => chunk.type === "timex" && /^(?:today|tonight|this-part)$/.test(timexes[chunk.timex]!.rule));

/** "Details:", "Quote from Zelenskyy:" */
const isLabel = (last: string, length: number): boolean => last === ":" && length <= 4;
