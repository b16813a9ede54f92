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
    const { data, bodyStart, lines, messages } = readFrontMatter(text);
    const { tree, paragraphs } = file.extname?.toLowerCase() === ".md" ? parseMarkdown(text, bodyStart) : parseCopy(text, bodyStart);
    Object.assign(file.data, { frontMatter: data, frontMatterLines: lines, messages: [...messages], paragraphs });
    return tree;
  };
};

declare module "mdast" {
  interface Data {
    /** Index of this block's text in the article's paragraphs. */
    paragraph?: number;
  }
}
