import type { Paragraph, PhrasingContent, Root } from "mdast";
import type { Heading } from "mdast";
import { visit } from "unist-util-visit";
import type { Article, Event } from "../record.ts";
import { compareText } from "./compare-text.ts";

/** A stretch of an article on which an event's record rests. */
export interface Mark {
  /** The fragment by which event pages link to it. It comes from the file alone, so that links last. */
  id: string;
  place: Place;
  /** UTF-16 offsets in `place.text`. */
  start: number;
  end: number;
  /** Ids of the events that it supports, in the order of `ArticleEvidence.events`. */
  events: string[];
}

/** A run of text that the article page shows: a paragraph, the headline, or a line left out of the body. */
export interface Place {
  kind: "body" | "headline" | "line";
  /** Number of the block in the body, or the line of the file. */
  index: number;
  line: number;
  endLine: number;
  text: string;
}

export interface ArticleEvidence {
  /** In reading order. */
  marks: Mark[];
  /** Events in the order in which the article's sentences come to them: the reader's numbers 1, 2, 3 … */
  events: string[];
  /** Lines of the file that the page shows below the body, by number. */
  lines: Map<number, string>;
  /** Finds the mark of a citation; undefined where its words are not on the page. */
  find(citation: { line: number; quote: string }): Mark | undefined;
}

/** Lists what of a tree is a run of text: the blocks that hold phrasing, in reading order. */
export function textBlocks(body: Root): (Paragraph | Heading)[] {
  const blocks: (Paragraph | Heading)[] = [];
  visit(body, (node) => {
    if (node.type === "paragraph" || node.type === "heading") blocks.push(node);
  });
  return blocks;
}

/** Lists the leaves of a block whose values, joined, are its text. */
export function textLeaves(nodes: PhrasingContent[]): Extract<PhrasingContent, { value: string }>[] {
  return nodes.flatMap((node) => ("children" in node ? textLeaves(node.children) : "value" in node && node.type !== "html" ? [node] : []));
}

/** Quotes and page differ only in white space: a hard line break of the file is a space to a reader. */
function searchable(text: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let plain = "";
  for (let index = 0; index < text.length; index += 1) {
    const space = /\s/.test(text[index]!);
    if (space && (plain === "" || plain.endsWith(" "))) continue;
    plain += space ? " " : text[index]!;
    offsets.push(index);
  }
  if (plain.endsWith(" ")) plain = plain.slice(0, -1);
  return { text: plain, offsets };
}

function findIn(place: Place, quote: string): { start: number; end: number } | undefined {
  const wanted = searchable(quote).text;
  const { text, offsets } = searchable(place.text);
  const at = wanted === "" ? -1 : text.indexOf(wanted);
  return at < 0 ? undefined : { start: offsets[at]!, end: offsets[at + wanted.length - 1]! + 1 };
}

function placesOf(article: Article, body: Root, file: string): Place[] {
  const places: Place[] = textBlocks(body).map((block, index) => {
    const line = block.position?.start.line ?? article.body[index]?.line ?? 1;
    const text = textLeaves(block.children).map((leaf) => leaf.value).join("");
    return { kind: "body", index, line, endLine: block.position?.end.line ?? line, text };
  });
  if (article.headline !== null) {
    const line = article.metadataLines[0] ?? 1;
    places.unshift({ kind: "headline", index: 0, line, endLine: Infinity, text: article.headline });
  }
  const lines = file.split(/\r\n|\n|\r/);
  const leftOut = [...article.metadataLines, ...article.removed.flatMap((range) => numbersFrom(range.startLine, range.endLine))];
  for (const line of [...new Set(leftOut)].sort((a, b) => a - b)) {
    const text = lines[line - 1] ?? "";
    if (text.trim() !== "") places.push({ kind: "line", index: line, line, endLine: line, text });
  }
  return places;
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Every citation of an event: what it says, who says it, and the sentence that says so. */
export function citationsOf(event: Event): { article: string; line: number; quote: string }[] {
  return [...event.counts, ...event.ordinals, ...event.evidence];
}

/**
 * Finds the sentences of an article that events cite, wherever they stand on its page.
 *
 * A photo caption can be the only line that dates an event, so lines left out of the body count too.
 * Citations that overlap become one mark: "1,212 bodies" inside a sentence that is cited whole.
 */
export function locateEvidence(article: Article, body: Root, file: string, events: Event[]): ArticleEvidence {
  const places = placesOf(article, body, file);
  const order = (place: Place) => places.indexOf(place);
  const keyOf = (citation: { line: number; quote: string }) => `${citation.line}\n${citation.quote}`;
  const found: { key: string; event: string; place: Place; start: number; end: number }[] = [];

  for (const event of events) {
    for (const citation of citationsOf(event)) {
      if (citation.article !== article.id) continue;
      const there = places.filter((place) => place.line <= citation.line && citation.line <= place.endLine);
      for (const place of [...there, ...places]) {
        const span = findIn(place, citation.quote);
        if (!span) continue;
        found.push({ key: keyOf(citation), event: event.id, place, ...span });
        break;
      }
    }
  }
  found.sort((a, b) => order(a.place) - order(b.place) || a.start - b.start || b.end - a.end || compareText(a.event, b.event));

  const marks: Mark[] = [];
  const markOf = new Map<string, Mark>();
  for (const { key, event, place, start, end } of found) {
    let mark = marks.at(-1);
    if (!mark || mark.place !== place || mark.end <= start) {
      const where = place.kind === "headline" ? "headline" : `line-${place.line}`;
      mark = { id: start === 0 ? where : `${where}-${start}`, place, start, end, events: [] };
      marks.push(mark);
    }
    mark.end = Math.max(mark.end, end);
    if (!mark.events.includes(event)) mark.events.push(event);
    markOf.set(key, mark);
  }
  const numbered = [...new Set([...marks.flatMap((mark) => mark.events), ...article.events.map((event) => event.event)])];
  for (const mark of marks) mark.events.sort((a, b) => numbered.indexOf(a) - numbered.indexOf(b));

  return {
    marks,
    events: numbered,
    lines: new Map(places.filter((place) => place.kind === "line").map((place) => [place.line, place.text])),
    find: (citation) => markOf.get(keyOf(citation)),
  };
}
