import { either, leading, openers } from "./abbreviations.ts";
import { allMatches } from "./all-matches.ts";

// Takes: the mark that may end a sentence, with quotes and brackets that close after it, and white space or the
// end: `. `, `?” `, `..." `, `.) `. Must not take: the stop of "3.5", "RT.com", "U.S" before its last letter.
const stop = /[.!?…]{1,10}["'”’»)\]]{0,4}(?=\s|$)/g;

/**
 * Splits one paragraph into sentences, each without the white space around it. Newsrooms shorten ranks, months and
 * states with a full stop ("Maj. Gen.", "Aug. 7", "U.S."), and put closing quotes after the stop; Intl.Segmenter
 * cuts at the former and takes quadratic time on a long paragraph in Node 20.
 */
export function splitSentences(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = skipSpace(text, 0);
  for (const match of allMatches(stop, text)) {
    const end = match.index + match[0].length;
    if (match.index < start) continue;
    const next = skipSpace(text, end);
    if (next < text.length && !endsSentence(text, match.index, match[0], next)) continue;
    sentences.push({ start, end });
    start = next;
  }
  if (start < text.length) sentences.push({ start, end: text.trimEnd().length });
  return sentences;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at]!.trim() === "") at += 1;
  return at;
}

const openingMarks = /["'“‘«([—–-]/;
const lowerCase = /\p{Ll}/u;

function endsSentence(text: string, at: number, marks: string, next: number): boolean {
  let opening = next;
  while (opening < next + 4 && openingMarks.test(text[opening] ?? "")) opening += 1;
  // A sentence opens with a capital or a figure; "he asked. . . and left" goes on.
  if (lowerCase.test(text[opening] ?? "")) return false;
  if (marks !== ".") return true;
  const word = wordBefore(text, at);
  const following = wordAfter(text, opening);
  if (leading.has(word)) return word !== "no" ? false : !/^\d/.test(following);
  // "U.S.", "a.m." have a stop inside; the last letter alone is an initial ("J. Smith") and a name follows.
  const isInitial = word.length === 1 && /\p{L}/u.test(word);
  if (isInitial && text[at - 2] !== ".") return word === "i" && text[at - 1] === "I" && openers.has(following);
  if (isInitial || either.has(word)) return openers.has(following);
  return true;
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 12 && /[\p{L}\p{N}]/u.test(text[start - 1]!)) start -= 1;
  return text.slice(start, end).toLowerCase();
}

function wordAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < 12 && /[\p{L}\p{N}]/u.test(text[end]!)) end += 1;
  return text.slice(start, end).toLowerCase();
}
