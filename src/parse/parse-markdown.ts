import type { Nodes, Paragraph as ParagraphNode, PhrasingContent, Root, Text } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import type { Paragraph } from "../record.ts";

/**
 * Parses Markdown. The text of a block is what a reader sees of it: link addresses, emphasis marks and inline HTML
 * are not part of it. The front matter is blanked, not cut, so that every position is one of the file.
 *
 * Scrapers leave text where Markdown sees code (an indent) or HTML: its lines are read as raw copy. So are lines
 * that hold marks only, which no node of the tree stands for: no line of the file is passed over.
 */
export function parseMarkdown(text: string, start: number): { tree: Root; paragraphs: Paragraph[] } {
  const blanked = text.slice(0, start).replace(/[^\n]/g, " ") + text.slice(start);
  const tree = unified().use(remarkParse).parse(blanked);
  const lines = linesOf(blanked);
  const found: { paragraph: Paragraph; node?: Nodes }[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type === "paragraph") {
      const split = splitLines(node, text);
      if (split.length > 1) {
        parent!.children.splice(index!, 1, ...split);
        return index!;
      }
    }
    if (node.type === "paragraph" || node.type === "heading") {
      const paragraph: Paragraph = { text: "", line: node.position!.start.line, endLine: node.position!.end.line, offsets: [] };
      for (const child of node.children) append(paragraph, child, text);
      if (paragraph.text.trim()) found.push({ paragraph, node });
      return SKIP;
    }
    if (node.type !== "code" && node.type !== "html") return undefined;
    const asCopy = lines.slice(node.position!.start.line - 1, node.position!.end.line).filter((paragraph) => paragraph !== undefined);
    const nodes = asCopy.map((paragraph): ParagraphNode => ({ type: "paragraph", children: [{ type: "text", value: paragraph.text }] }));
    found.push(...asCopy.map((paragraph, at) => ({ paragraph, node: nodes[at]! })));
    parent!.children.splice(index!, 1, ...nodes);
    return [SKIP, index! + nodes.length];
  });

  const seen = new Set(found.flatMap(({ paragraph }) => paragraph.offsets.map(({ line }) => line)));
  for (const paragraph of lines) if (paragraph && !seen.has(paragraph.line)) found.push({ paragraph });
  found.sort((a, b) => a.paragraph.line - b.paragraph.line);
  for (const [index, { node }] of found.entries()) if (node) node.data = { ...node.data, paragraph: index };
  return { tree, paragraphs: found.map(({ paragraph }) => paragraph) };
}

/** A longer line was not broken to a width, as Markdown's are: each is a paragraph of the page. */
const longestBroken = 120;

/** Splits a paragraph of a page that a scraper wrote line by line; what an editor has broken to a width stays one. */
function splitLines(node: ParagraphNode, source: string): ParagraphNode[] {
  const lines = source.slice(node.position!.start.offset, node.position!.end.offset).split("\n");
  if (lines.length < 2 || !lines.some((line) => line.length > longestBroken)) return [node];
  const groups: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    const pieces = child.type === "break" ? [] : child.type === "text" ? splitText(child, source) : [child];
    if (child.type === "break") groups.push([]);
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) groups.push([]);
      groups.at(-1)!.push(piece);
    }
  }
  return groups.filter((children) => children.length > 0).map((children) => ({
    type: "paragraph",
    children,
    position: { start: children[0]!.position!.start, end: children.at(-1)!.position!.end },
  }));
}

/** Splits a text node at its line ends; each piece begins behind the indent or the ">" of its line. */
function splitText(node: Text, source: string): Text[] {
  const values = node.value.split("\n");
  const { start, end } = node.position!;
  const stretch = source.slice(start.offset, end.offset);
  // "&#10;" is a line end of the text and not of the file.
  if (stretch.split("\n").length !== values.length) return [node];
  let offset = start.offset!;
  let lineStart = offset - (start.column - 1);
  return values.map((value, at) => {
    if (at > 0) {
      lineStart = source.indexOf("\n", offset) + 1;
      offset = endOf(/[ \t>]*/y, source, lineStart);
    }
    const next = at < values.length - 1 ? source.indexOf("\n", offset) : end.offset!;
    const point = (place: number) => ({ line: start.line + at, column: place - lineStart + 1, offset: place });
    return { type: "text" as const, value, position: { start: point(offset), end: point(next) } };
  }).filter(({ value }) => value);
}

/** The non-blank lines as paragraphs of raw copy, each at its number less one. */
function linesOf(text: string): (Paragraph | undefined)[] {
  let start = 0;
  return text.split("\n").map((raw, index) => {
    const words = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    const offset = start + indent;
    start += raw.length + 1;
    return words ? { text: words, line: index + 1, endLine: index + 1, offsets: [{ at: 0, offset, line: index + 1, column: indent + 1 }] } : undefined;
  });
}

/**
 * Adds the visible text of an inline node. It stands in the file in pieces: Markdown decodes "&amp;", drops the
 * backslash of "\\*" and the indent or ">" of a continued line, and each of these begins a new piece.
 */
function append(paragraph: Paragraph, node: PhrasingContent, source: string): void {
  if (node.type === "text" || node.type === "inlineCode") {
    const { start, end } = node.position!;
    const { value } = node;
    const isCode = node.type === "inlineCode";
    let { line } = start;
    let cursor = start.offset!;
    let lineStart = cursor - (start.column - 1);
    let shift = NaN;
    if (isCode) {
      cursor = endOf(/`+/y, source, cursor);
      if (source[cursor] === " " && !value.startsWith(" ")) cursor += 1;
    }

    for (let at = 0; at < value.length; at += 1) {
      if (!isCode && escape.test(source.slice(cursor, cursor + 2))) cursor += 1;
      if (cursor - paragraph.text.length !== shift) {
        shift = cursor - paragraph.text.length;
        paragraph.offsets.push({ at: paragraph.text.length, offset: cursor, line, column: cursor - lineStart + 1 });
      }
      const reference = !isCode && source[cursor] === "&" ? characterReference.exec(source.slice(cursor, cursor + 34))?.[0] : undefined;
      if (reference && !value.startsWith(reference, at)) {
        const decoded = String.fromCodePoint(value.codePointAt(at)!);
        paragraph.text += decoded;
        at += decoded.length - 1;
        cursor += reference.length;
        continue;
      }
      const newline = value[at] === "\n" || (isCode && source[cursor] === "\n") ? source.indexOf("\n", cursor) : -1;
      paragraph.text += value[at];
      cursor += 1;
      if (newline >= 0 && newline < end.offset!) {
        line += 1;
        shift = NaN;
        lineStart = newline + 1;
        cursor = endOf(/[ \t>]*/y, source, lineStart);
      }
    }
  } else if (node.type === "break") {
    paragraph.text += "\n";
  } else if ("children" in (node as Nodes)) {
    for (const child of (node as { children: PhrasingContent[] }).children) append(paragraph, child, source);
  }
}

/** Takes "\\*" and "\\\\", not "\\n". */
const escape = /^\\[!-/:-@[-`{-~]/;

/** Takes "&amp;", "&#8217;" and "&#x2019;", not "R&D; then". */
const characterReference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/;

function endOf(pattern: RegExp, source: string, from: number): number {
  pattern.lastIndex = from;
  pattern.exec(source);
  return Math.max(from, pattern.lastIndex);
}
