import type { Root } from "mdast";
import type { Paragraph } from "../record.ts";

interface Line {
  text: string;
  offset: number;
  line: number;
  column: number;
}

/**
 * Parses raw copy: each non-blank line is a paragraph, as scrapers write them. Only where the file is
 * hard-wrapped (a mail or a wire printout) are the lines of a block one paragraph. Each text node is a
 * verbatim slice of the file, without the white space around it.
 */
export function parseCopy(text: string, start: number): { tree: Root; paragraphs: Paragraph[] } {
  const blocks = blocksOf(text, start);
  const groups = isHardWrapped(blocks) ? blocks.flatMap(withoutHead).flatMap(paragraphsOf) : blocks.flatMap((block) => block.map((line) => [line]));
  const tree: Root = { type: "root", children: [] };
  const paragraphs: Paragraph[] = [];
  for (const group of groups) {
    const first = group[0]!;
    const last = group[group.length - 1]!;
    const end = last.offset + last.text.length;
    const value = text.slice(first.offset, end);
    paragraphs.push({
      text: value,
      line: first.line,
      endLine: last.line,
      offsets: group.map(({ offset, line, column }) => ({ at: offset - first.offset, offset, line, column })),
    });
    const position = {
      start: { line: first.line, column: first.column, offset: first.offset },
      end: { line: last.line, column: last.column + last.text.length, offset: end },
    };
    tree.children.push({ type: "paragraph", children: [{ type: "text", value, position }], position, data: { paragraph: paragraphs.length - 1 } });
  }
  return { tree, paragraphs };
}

/** Runs of non-blank lines, each line trimmed. */
function blocksOf(text: string, start: number): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  let line = 1;
  for (let from = 0; from <= text.length; line += 1) {
    let to = text.indexOf("\n", from);
    if (to < 0) to = text.length;
    if (from >= start) {
      const raw = text.slice(from, to);
      const content = raw.trim();
      if (content) {
        const indent = raw.length - raw.trimStart().length;
        block.push({ text: content, offset: from + indent, line, column: indent + 1 });
      } else if (block.length > 0) {
        blocks.push(block);
        block = [];
      }
    }
    from = to + 1;
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/**
 * Splits off the lines in a block's head that end of themselves: below "14 Apr 2022, 19:04" the next line's first word had
 * room enough. Must not split the last line of a paragraph from it, nor a line that a long word cut short.
 */
function withoutHead(block: Line[]): Line[][] {
  const [first, next] = block;
  if (!first || !next) return [block];
  const room = Math.max(...block.map(({ text }) => text.length)) - first.text.length - 1 - /^\S+/.exec(next.text)![0].length;
  return first.text.length <= 40 && /\d/.test(first.text) && room >= 20 && !/^\p{Ll}/u.test(next.text) ? [[first], ...withoutHead(block.slice(1))] : [block];
}

/**
 * Splits a block that has no blank lines between its paragraphs: where a sentence ends and the next line's first word had room
 * enough, a paragraph ends, and a line beyond the width is a headline. Must not split a sentence that ends where the line is full.
 */
function paragraphsOf(block: Line[]): Line[][] {
  const width = Math.max(0, ...block.flatMap(({ text }, index) => (/^\p{Ll}/u.test(block[index + 1]?.text ?? "") ? [text.length] : [])));
  const groups: Line[][] = [];
  let ends = true;
  for (const [index, line] of block.entries()) {
    if (ends) groups.push([]);
    groups.at(-1)!.push(line);
    const next = block[index + 1]?.text ?? "";
    const hasRoom = line.text.length + 1 + /^\S*/.exec(next)![0].length <= width;
    const isAddress = /^https?:/.test(line.text) || /^https?:/.test(next);
    ends = width > 0 && (isAddress || (!/^\p{Ll}/u.test(next) && ((hasRoom && /[.!?:]["'”’)]?$/.test(line.text)) || line.text.length > width + 4 || line.text.length < width / 2)));
  }
  return groups;
}

/**
 * Tells whether lines were broken to a width. Takes: a 72-column wire printout, where a line in the middle of a
 * block ends mid-sentence just below a common width. Must not take: a scrape with a paragraph on each line,
 * where lines end in full stops and are as long as they please, nor a column of headlines.
 *
 * Of the lines that another line of their block follows, most must be long, end without a full stop and be
 * followed by more of the sentence, often one that begins in lower case (a headline never does); nothing is
 * longer than 120 characters. In a scrape at most a few do.
 */
function isHardWrapped(blocks: Line[][]): boolean {
  let followed = 0;
  let broken = 0;
  let continued = 0;
  for (const block of blocks) {
    for (const [index, line] of block.entries()) {
      if (line.text.length > 120) return false;
      const next = block[index + 1];
      if (!next) continue;
      followed += 1;
      const firstWord = /^\S+/.exec(next.text)![0];
      const width = line.text.length + 1 + firstWord.length;
      const isContinued = /^\p{Ll}/u.test(next.text);
      if (line.text.length < 45 || /[.!?:]["'”’)]?$/.test(line.text) || (width <= 60 && !isContinued)) continue;
      broken += 1;
      if (isContinued) continued += 1;
    }
  }
  // In a column without blank lines every paragraph has one line more that ends in a full stop.
  return followed >= 3 && continued / followed >= 0.4 && broken / followed >= (continued >= 8 ? 0.5 : 0.6);
}
