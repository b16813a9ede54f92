import type { Root } from "mdast";
import { unified } from "unified";
import { VFile } from "vfile";
import { readLexicon } from "../../src/lexicon/read-lexicon.ts";
import { parseArticle } from "../../src/parse/parse-article.ts";
import type { ParagraphRole } from "../../src/record.ts";
import { stripArticle } from "../../src/strip/strip-article.ts";

export const { lexicon } = readLexicon();

/** A report of the project's own making; its sentences must survive whatever stands around them. */
export const story = [
  "Forty soldiers walked over the bridge at Lisova on Friday, the first to come home since the spring.",
  "The health ministry said that eleven of them were taken to a hospital, two with frostbite.",
  "“I counted the days on a wall,” said Danylo, a driver of 29, before his mother pulled him away.",
  "Neither government has said what the other side received, and the Red Cross would not comment.",
];

/** Runs a file through parse and strip. */
export function strip(text: string, path = "articles/one.txt") {
  const file = new VFile({ path, value: text });
  const processor = unified().use(parseArticle).use(stripArticle, lexicon);
  const tree: Root = processor.runSync(processor.parse(file), file);
  const { paragraphs = [], roles = [], removed = [], masthead, messages = [] } = file.data;
  const withRole = (role: ParagraphRole) => paragraphs.filter((_, index) => roles[index] === role).map((paragraph) => paragraph.text);
  const fateOf = (line: string) => {
    const index = paragraphs.findIndex((paragraph) => paragraph.text === line.trim());
    const reason = removed.find(({ startLine, endLine }) => index >= 0 && startLine <= paragraphs[index]!.line && endLine >= paragraphs[index]!.line)?.reason;
    return { role: roles[index], reason };
  };
  return { tree, paragraphs, roles, removed, masthead: masthead!, messages, body: withRole("body"), withRole, fateOf };
}
