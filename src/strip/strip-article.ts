import type { Nodes, Root } from "mdast";
import type { Plugin } from "unified";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ParagraphRole } from "../record.ts";
import { readMasthead } from "./read-masthead.ts";
import { stripBoilerplate } from "./strip-boilerplate.ts";

/** Strips an article to the reporter's text: nodes of other paragraphs leave the tree, their reasons stay in `file.data`. */
export const stripArticle: Plugin<[Lexicon], Root> = (lexicon) => (tree, file) => {
  const { paragraphs = [], frontMatter = {}, frontMatterLines = 0, refused = [], messages = [] } = file.data;
  const { roles, removed } = stripBoilerplate(paragraphs, lexicon, { strip: frontMatter.strip ?? true });
  const read = readMasthead(paragraphs, roles, frontMatter, lexicon, frontMatterLines);
  Object.assign(file.data, { roles, removed, masthead: read.masthead, messages: [...messages, ...read.messages.filter(({ ruleId }) => !refused.some((key) => ruleId === `missing-${key}`))] });
  keepBody(tree, roles);
};

/** Keeps what holds body text; a list whose items are all gone goes too. Returns whether anything is left of a node. */
function keepBody(node: Nodes, roles: readonly ParagraphRole[]): boolean {
  const paragraph = node.data?.paragraph;
  if (paragraph !== undefined) return roles[paragraph] === "body";
  if (!("children" in node)) return node.type === "thematicBreak" || node.type === "code";
  const children = (node.children as Nodes[]).filter((child) => keepBody(child, roles));
  node.children = children as typeof node.children;
  return children.length > 0;
}
