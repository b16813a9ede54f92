import { splitSentences } from "../../parse/split-sentences.ts";
import type { Paragraph, ParagraphRole, Timex } from "../../record.ts";
import { leadingStamp, readDateline } from "../../strip/read-dateline.ts";
import type { Token } from "../../lexicon/find-names.ts";
import type { Chunk, ChunkTagger } from "./tag-chunks.ts";

/** One sentence of an article as the extract stage reads it. */
export interface Sentence {
  paragraph: number;
  role: "headline" | "body" | "caption";
  /** 0 for the lede, counted over body paragraphs only; headlines and captions are before it (-1). */
  depth: number;
  start: number;
  end: number;
  chunks: Chunk[];
  /** The words and marks of its chunks, for finders of other names than the chunks have. */
  tokens: readonly Token[];
  /** All groups of its trigger words: where one is not among them, no chunk need be asked for it. */
  groups: ReadonlySet<string>;
}

/** Chunks after which a sentence is cut, far above what a reporter writes: its clauses are each compared with all of it. */
const longestSentence = 400;

/** Cuts the paragraphs that are read for events into tagged sentences: headline first, then captions, then the body. */
export function readSentences(
  paragraphs: readonly Paragraph[],
  roles: readonly ParagraphRole[],
  timexes: readonly Timex[],
  tagger: ChunkTagger,
): Sentence[] {
  const timexesOf = new Map<number, { index: number; timex: Timex }[]>();
  for (const [index, timex] of timexes.entries()) {
    const list = timexesOf.get(timex.paragraph);
    if (list) list.push({ index, timex });
    else timexesOf.set(timex.paragraph, [{ index, timex }]);
  }
  const sentences: Sentence[] = [];
  let depth = 0;
  for (const [paragraph, { text }] of paragraphs.entries()) {
    const role = roles[paragraph];
    if (role !== "headline" && role !== "body" && role !== "caption") continue;
    const { chunks, tokens } = tagger(text, timexesOf.get(paragraph) ?? []);
    // "KYIV, July 17 (Xinhua) --" tells where and when it was written, not what happened.
    const dateline = role === "body" ? (readDateline(text)?.end ?? leadingStamp(text)) : leadingStamp(text);
    let at = chunks.findIndex((chunk) => chunk.start >= dateline);
    if (at < 0) at = chunks.length;
    let token = 0;
    for (const { start, end } of splitSentences(text)) {
      const first = at;
      while (at < chunks.length && chunks[at]!.start < end) at += 1;
      for (let from = first; from === first || from < at; from += longestSentence) {
        const part = chunks.slice(from, Math.min(at, from + longestSentence));
        const whole = part.length === at - first;
        const last = part.at(-1)?.end ?? 0;
        while (token < tokens.length && tokens[token]!.start < (part[0]?.start ?? 0)) token += 1;
        const opens = token;
        while (token < tokens.length && tokens[token]!.end <= last) token += 1;
        sentences.push({ paragraph, role, depth: role === "body" ? depth : -1, start: whole ? start : part[0]!.start, end: whole ? end : last, chunks: part, tokens: tokens.slice(opens, token), groups: groupsOf(part) });
      }
    }
    if (role === "body") depth += 1;
  }
  const order = { headline: 0, body: 1, caption: 2 } as const;
  return sentences.sort((a, b) => order[a.role] - order[b.role] || a.paragraph - b.paragraph || a.start - b.start);
}

/** All groups of the trigger words among chunks. */
export function groupsOf(chunks: readonly Chunk[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const chunk of chunks) if (chunk.type === "trigger") for (const group of chunk.groups) all.add(group);
  return all;
}
