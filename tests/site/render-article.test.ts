import type { Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { locateEvidence } from "../../src/publish/locate-evidence.ts";
import { renderArticle } from "../../src/publish/render-article.ts";
import type { Article, Event } from "../../src/record.ts";

const parse = (text: string): Root => unified().use(remarkParse).parse(text);
const article = (fields: Partial<Article> = {}): Article => ({ id: "a", url: "/articles/a/", headline: null, body: [], removed: [], metadataLines: [], events: [], ...fields }) as unknown as Article;

function cites(id: string, ...citations: [line: number, quote: string][]): Event {
  const evidence = citations.map(([line, quote]) => ({ field: "date", value: "", claimant: { name: "x", party: null }, article: "a", line, quote }));
  return { id, counts: [], ordinals: [], evidence } as unknown as Event;
}

function render(text: string, events: Event[] = [], fields: Partial<Article> = {}) {
  const body = parse(text);
  const evidence = locateEvidence(article(fields), body, text, events);
  const html = renderArticle(body, evidence.marks, (id) => ({ number: evidence.events.indexOf(id) + 1, href: `/events/${id}/`, label: id }));
  return { evidence, html };
}

describe("evidence in the body", () => {
  it("is marked, numbered by event and linked to it", () => {
    const { html } = render("One. Two hundred came home. Three.", [cites("e", [1, "Two hundred came home."])]);
    expect(html).toBe('<p dir="auto">One. <mark id="line-1-5">Two hundred came home.</mark><a href="/events/e/" class="note" aria-label="1: e">1</a> Three.</p>\n');
  });

  it("is one mark where citations overlap, with a number for each event", () => {
    const { html, evidence } = render("A swap of 200, and 27 bodies.", [cites("e", [1, "A swap of 200, and 27 bodies."]), cites("f", [1, "27 bodies"])]);
    expect(html.match(/<mark/g)).toHaveLength(1);
    expect(html.match(/class="note"/g)).toHaveLength(2);
    expect(evidence.find({ line: 1, quote: "27 bodies" })!.id).toBe("line-1");
  });

  it("is found on its own line where the same words stand twice", () => {
    const { evidence } = render("No number was given.\n\nNo number was given.", [cites("e", [3, "No number was given."])]);
    expect(evidence.marks.map((mark) => mark.id)).toEqual(["line-3"]);
  });

  it("is found across a line break of the file and around emphasis", () => {
    const { html } = render("Two\nhundred *men* came.", [cites("e", [1, "Two hundred men came."])]);
    expect(html).toContain('<mark id="line-1">Two\nhundred </mark><em><mark>men</mark></em><mark> came.</mark><a href="/events/e/"');
  });

  it("never puts its number inside a link of the text", () => {
    const { html } = render("See [the list of men](https://example.org/).", [cites("e", [1, "the list of men"])]);
    expect(html).toContain('<a href="https://example.org/" rel="external nofollow noreferrer"><mark id="line-1-4">the list of men</mark></a><a href="/events/e/"');
  });

  it("is left out where its words are not on the page", () => {
    const { html, evidence } = render("Something else.", [cites("e", [1, "Not here."])]);
    expect(html).not.toContain("<mark");
    expect(evidence.find({ line: 1, quote: "Not here." })).toBeUndefined();
  });
});

describe("evidence outside of the body", () => {
  it("is found in a photo caption that was left out, and in the headline", () => {
    const text = "Men wave after the swap of June 12, 2025.\n\nBody.";
    const fields = { headline: "A third swap, at last", removed: [{ startLine: 1, endLine: 1, reason: "photo caption" }] };
    const events = [cites("e", [1, "Men wave after the swap of June 12, 2025."]), cites("f", [5, "A third swap"])];
    const evidence = locateEvidence(article(fields), parse("\n\nBody."), text, events);
    expect(evidence.marks.map((mark) => [mark.place.kind, mark.id])).toEqual([["headline", "headline"], ["line", "line-1"]]);
  });
});

describe("an article's text", () => {
  it.each([
    ["a script", "before <script>alert(1)</script> after", "<script"],
    ["an event handler", 'x <b onclick="alert(1)">y</b>', "onclick"],
    ["a picture from another host", "![a face](https://tracker.example/p.gif)", "tracker.example"],
    ["a reference to one", "![a face][p]\n\n[p]: https://tracker.example/p.gif", "tracker.example"],
    ["a script's address", "[x](javascript:alert(1))", "href"],
    ["a data address", "[x](data:text/html,hi)", "href"],
    ["an address of this site", "[x](/data/events.json)", "href"],
    ["a reference to one", "[x][y]\n\n[y]: /data/events.json", "href"],
    ["an iframe", '<iframe src="https://example.org"></iframe>', "iframe"],
  ])("cannot bring in %s", (_name, text, forbidden) => {
    expect(render(text).html).not.toContain(forbidden);
  });

  it("keeps the description of a picture, and headings below the page's own", () => {
    expect(render("# Loud\n\n![a face](https://example.org/p.gif)").html).toBe('<h3>Loud</h3>\n<p dir="auto"><span class="picture">[picture: a face]</span></p>\n');
  });

  it("keeps lists, quotations and links to the web", () => {
    const { html } = render("- one\n- two\n\n> said\n\n[site](https://example.org/)");
    expect(html).toContain("<li>one</li>");
    expect(html).toContain("<blockquote>");
    expect(html).toContain('href="https://example.org/"');
  });
});
