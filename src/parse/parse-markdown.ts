import type { Nodes, PhrasingContent, Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Paragraph } from "../record.ts";

/**
 * Parses Markdown. The text of a block is what a reader sees of it: link addresses, emphasis marks and raw HTML
 * are not part of it. The front matter is blanked, not cut, so that every position is one of the file.
 */
export function parseMarkdown(text: string, start: number): { tree: Root; paragraphs: Paragraph[] } {
  const blanked = text.slice(0, start).replace(/[^\n]/g, " ") + text.slice(start);
  const tree = unified().use(remarkParse).parse(blanked);
  const paragraphs: Paragraph[] = [];
  visit(tree, (node) => {
    if (node.type !== "paragraph" && node.type !== "heading") return;
    const paragraph: Paragraph = { text: "", line: node.position!.start.line, endLine: node.position!.end.line, offsets: [] };
    for (const child of node.children) append(paragraph, child, text);
    if (!paragraph.text.trim()) return;
    node.data = { ...node.data, paragraph: paragraphs.length };
    paragraphs.push(paragraph);
  });
  return { tree, paragraphs };
}

/** Adds the visible text of an inline node, line by line, since Markdown drops the indent of a continued line. */
function append(paragraph: Paragraph, node: PhrasingContent, source: string): void {
  if (node.type === "text" || node.type === "inlineCode") {
    const { start, end } = node.position!;
    let cursor = start.offset!;
    let line = start.line;
    let lineStart = start.offset! - (start.column - 1);
    for (const [index, part] of node.value.split("\n").entries()) {
      if (index > 0) {
        paragraph.text += "\n";
        const newline = source.indexOf("\n", cursor);
        if (newline >= 0 && newline < end.offset!) {
          cursor = lineStart = newline + 1;
          line += 1;
        }
      }
      const found = source.indexOf(part, cursor);
      if (part && found >= 0 && found < end.offset!) cursor = found;
      paragraph.offsets.push({ at: paragraph.text.length, offset: cursor, line, column: cursor - lineStart + 1 });
      paragraph.text += part;
    }
  } else if (node.type === "break") {
    paragraph.text += "\n";
  } else if ("children" in (node as Nodes)) {
    for (const child of (node as { children: PhrasingContent[] }).children) append(paragraph, child, source);
  }
}
