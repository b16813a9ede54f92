import { convert } from "html-to-text";

/** What a saved page says of itself, and its text. */
export interface ReadPage {
  text: string;
  /** What its `<meta>` elements give: front matter keys and their values. */
  meta: { headline?: string; outlet?: string; byline?: string; published?: string; url?: string; language?: string };
}

/** A saved article has some hundred kilobytes; a longer page is refused before it is read. */
export const largestPage = 5_000_000;

/** Elements that hold no text of the article on any site. Menus and rails stay: which they are, the strip stage tells. */
const noText = ["script", "style", "noscript", "template", "svg", "img", "form", "button", "select", "iframe", "nav"];

/** A newsroom's page nests some dozens deep; far beyond that the parser's time grows with the square of the depth. */
const deepest = 1000;

/** An `<article>` or `<main>` with less of the page's text than this is a card or a frame, not the report. */
const mostOf = 0.3;

/**
 * Turns a page saved from a browser into raw copy; throws where it nests too deep.
 *
 * html-to-text reads with htmlparser2 in one pass and stops at a depth and a number of children; with the depth bounded
 * its time is linear in the page. It builds no browser's document, runs nothing and loads nothing. Readability would
 * guess at the body; here that is the strip stage's work, which says for each line why it was left out.
 */
export function readPage(html: string): ReadPage {
  if (nestsTooDeep(html)) throw new Error("Unexpected depth of nesting, expected a page saved from a browser; paste the text instead");
  const whole = textOf(html);
  const part = ["article", "main"].map((selector) => textOf(html, selector)).find((text) => text.length >= mostOf * whole.length && text !== "");
  return { text: `${part ?? whole}\n`, meta: readMeta(html) };
}

function textOf(html: string, selector?: string): string {
  const text = convert(html, {
    wordwrap: false,
    ...(selector !== undefined && { baseElements: { selectors: [selector], returnDomByDefault: false } }),
    limits: { maxInputLength: largestPage, maxDepth: 200, maxChildNodes: 20_000, ellipsis: "" },
    selectors: [
      ...noText.map((name) => ({ selector: name, format: "skip" })),
      { selector: "a", options: { ignoreHref: true } },
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => ({ selector: name, options: { uppercase: false } })),
      { selector: "table", format: "block" },
    ],
  });
  return text.split("\n").map((line) => line.trim()).join("\n").replace(/\n{3,}/g, "\n\n").trim();
}

function nestsTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, closing] of html.matchAll(/<(\/?)(?:table|div|section|article|blockquote|ul|ol|dl|span|font|b|i|a)\b/gi)) {
    depth = Math.max(0, depth + (closing ? -1 : 1));
    if (depth > deepest) return true;
  }
  return false;
}

/** Tells a saved page from text that only speaks of a tag. */
export function isPage(text: string): boolean {
  return /^\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article|div|p)\b/i.test(text.slice(0, 4000));
}

// A start tag of the head: `<meta property="og:title" content="…">`, `<html lang='en'>`. Not `<metadata>`.
const tagPattern = /<(meta|html|link)\s([^<>]{1,4000})>/gi;
const attributePattern = /([a-z:-]{1,40})\s{0,4}=\s{0,4}(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;

const keysOf = new Map<string, keyof ReadPage["meta"]>([
  ["og:title", "headline"], ["og:site_name", "outlet"], ["article:published_time", "published"], ["datepublished", "published"], ["og:url", "url"], ["author", "byline"],
]);

function readMeta(html: string): ReadPage["meta"] {
  const meta: ReadPage["meta"] = {};
  for (const [, name, given] of html.slice(0, 200_000).matchAll(tagPattern)) {
    const attributes = new Map([...given!.matchAll(attributePattern)].map(([, key, double, single, bare]) => [key!.toLowerCase(), decode(double ?? single ?? bare ?? "")]));
    const key = keysOf.get((attributes.get("property") ?? attributes.get("name") ?? attributes.get("itemprop") ?? "").toLowerCase());
    const content = attributes.get("content")?.trim();
    if (name!.toLowerCase() === "html" && attributes.get("lang")) meta.language ??= attributes.get("lang")!;
    else if (name!.toLowerCase() === "link" && attributes.get("rel") === "canonical") meta.url ??= attributes.get("href") ?? "";
    else if (key && content) meta[key] ??= content;
  }
  return meta;
}

/** Reads character references in an attribute, as the library does in text. */
function decode(value: string): string {
  return value.includes("&") ? convert(value.replaceAll("<", "&lt;"), { wordwrap: false }) : value;
}
