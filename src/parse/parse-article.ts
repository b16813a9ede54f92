import type { Root } from "mdast";
import type { Plugin } from "unified";
import { parseCopy } from "./parse-copy.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { readFrontMatter } from "./read-front-matter.ts";

/**
 * Parses a dropped file into an mdast tree whose text blocks are numbered: `node.data.paragraph` is the index
 * in `file.data.paragraphs`. `.md` is Markdown; everything else is raw copy, in which "1.", "#" or an indent
 * mean nothing. Front matter goes to `file.data.frontMatter`.
 */
export const parseArticle: Plugin<[], string, Root> = function () {
  this.parser = (text, file) => {
    const { data, bodyStart, lines, refused, messages } = readFrontMatter(text);
    const found = [...messages];
    let isMarkdown = file.extname?.toLowerCase() === ".md";
    if (isMarkdown && isTooInvolved(text)) {
      isMarkdown = false;
      found.push({ line: 1, column: 1, ruleId: "markdown-too-involved", severity: "warning", reason: "Unexpected length or number of Markdown marks, expected an article; read as raw copy, name the file .txt" });
    }
    const { tree, paragraphs } = isMarkdown ? parseMarkdown(text, bodyStart) : parseCopy(text, bodyStart);
    Object.assign(file.data, { frontMatter: data, frontMatterLines: lines, refused, messages: found, paragraphs });
    return tree;
  };
};

/** The Markdown parser takes up to three seconds for a hostile text of this length, and four times that for twice it. */
const longestMarkdown = 200_000;

/**
 * Tells whether the Markdown parser would take quadratic time (thousands of emphasis marks and brackets in one
 * paragraph) or run out of stack (thousands of ">" on one line). Must not take a page that lists a hundred links.
 */
function isTooInvolved(text: string): boolean {
  return text.length > longestMarkdown || text.split(/\n[ \t\r]*\n/).some((block) => {
    const marks = block.match(/[*_[]/g)?.length ?? 0;
    return marks > 1000 || /^(?:[ \t]{0,8}[>*+-]){100}/m.test(block);
  });
}

declare module "mdast" {
  interface Data {
    /** Index of this block's text in the article's paragraphs. */
    paragraph?: number;
  }
}
