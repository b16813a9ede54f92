import remarkParse from "remark-parse";
import { unified } from "unified";
import { renderArticle } from "./render-article.ts";

const markdown = unified().use(remarkParse).freeze();

/** Renders an editor's note, with the same care as an article: no raw HTML, no pictures, links to the web only. */
export function renderNote(note: string): string {
  return renderArticle(markdown.parse(note), [], () => ({ number: 0, href: "", label: "" }));
}
