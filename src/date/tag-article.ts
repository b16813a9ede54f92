import type { Root } from "mdast";
import type { Plugin } from "unified";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { dateContextOf } from "./date-context-of.ts";
import { tagTimexes } from "./tag-timexes.ts";

/**
 * Attaches an article's temporal expressions: `file.data.timexes`. Relative ones are counted from the day of
 * publication where the outlet sits, numeric ones are read in the outlet's own order.
 */
export const tagArticle: Plugin<[Lexicon], Root> = function ({ publishers }) {
  return (_, file) => {
    const { paragraphs = [], roles = [], masthead } = file.data;
    const { timexes, messages } = tagTimexes(paragraphs, roles, dateContextOf(masthead, publishers));
    file.data.timexes = timexes;
    file.data.messages = [...(file.data.messages ?? []), ...messages];
  };
};
