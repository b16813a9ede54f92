import fc from "fast-check";
import type { Root } from "mdast";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/parse/parse-article.ts";
import { placeOf } from "../../src/parse/place-of.ts";
import type { Paragraph } from "../../src/record.ts";

function parse(text: string, path = "articles/one.txt") {
  const file = new VFile({ path, value: text });
  const tree: Root = unified().use(parseArticle).parse(file);
  return { tree, file, paragraphs: file.data.paragraphs!, messages: file.data.messages! };
}

const texts = (text: string, path?: string) => parse(text, path).paragraphs.map((paragraph) => paragraph.text);
const copy = (text: string) => texts(text, "one.txt");
const markdown = (text: string) => texts(text, "one.md");

/** The file's own line and column of an offset, counted the slow way. */
function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

describe("raw copy", () => {
  it("takes each line for a paragraph, as scrapers write them", () => {
    expect(copy("Forty come home\nForty soldiers came home on Friday.\n\n\nThey are well.\n")).toEqual([
      "Forty come home", "Forty soldiers came home on Friday.", "They are well.",
    ]);
  });

  it("reads no markup in signs that copy is full of", () => {
    const lines = ["# 1 in the series", "1. Forty soldiers", "- a rail", "> quoted", "* * *", "---", "<b>bold</b> &amp; more", "    an indent", "[link](x)", "a_b_c"];
    expect(copy(lines.join("\n"))).toEqual(lines.map((line) => line.trim()));
  });

  it("counts lines from the file's first, front matter included, and columns from the words", () => {
    const { paragraphs, file } = parse("---\noutlet: RT\n---\n\n\tForty soldiers.  \r\nThey are well.");
    expect(paragraphs.map(({ text, line, endLine, offsets }) => [text, line, endLine, offsets])).toEqual([
      ["Forty soldiers.", 5, 5, [{ at: 0, offset: 21, line: 5, column: 2 }]],
      ["They are well.", 6, 6, [{ at: 0, offset: 40, line: 6, column: 1 }]],
    ]);
    expect(file.data).toMatchObject({ frontMatter: { outlet: "RT" }, frontMatterLines: 3, messages: [] });
  });

  const wire = [
    "Forty soldiers came home on Friday after months of talks, the",
    "ministry said. They were met by their families at a border crossing",
    "in the north, where buses waited to bring them to hospital.",
    "",
    "The other side said that it had received as many of its own people,",
    "among them several who had been badly wounded in the first weeks.",
  ];

  it.each([["LF", "\n", ""], ["CRLF", "\r\n", ""], ["an indent", "\n", "    "]])("joins the lines of a wire printout with %s", (_, end, indent) => {
    const text = wire.map((line) => line && indent + line).join(end);
    const { paragraphs } = parse(text);
    expect(paragraphs.map(({ line, endLine }) => [line, endLine])).toEqual([[1, 3], [5, 6]]);
    const [first] = paragraphs;
    expect(text.slice(placeOf(first!, 0).offset).startsWith(first!.text)).toBe(true);
    expect(placeOf(first!, first!.text.indexOf("ministry"))).toMatchObject({ line: 2, column: indent.length + 1 });
  });

  it.each([
    ["a scrape with long lines", ["Forty soldiers came home on Friday.", `They are well, ${"the ministry said of them, ".repeat(6)}and are being treated.`, "Their families met them."]],
    ["a column of headlines", ["Forty soldiers come home from captivity after months of talks", "Parliament votes on the budget after a night of long debates", "Football club sells its striker to a rival for a record price", "Storm cuts off villages in the mountains of the south and east"]],
    ["short lines", ["Logo", "Menu", "Forty come home", "12 June 2025"]],
  ])("does not join %s", (_, lines) => {
    expect(copy(lines.join("\n"))).toEqual(lines);
  });

  it.each(["", "\n", " \r\n\t\n", "---\noutlet: RT\n---\n"])("finds no paragraph in %j", (text) => {
    expect(parse(text)).toMatchObject({ paragraphs: [], tree: { type: "root", children: [] } });
  });

  it("keeps a scraped rule, and the lines before the next one, as text", () => {
    expect(copy("---\nForty come home\n---\nThey are well.")).toEqual(["---", "Forty come home", "---", "They are well."]);
  });

  it("keeps a JavaScript block as text that nobody runs", () => {
    const { paragraphs, messages } = parse("---js\n{ headline: (globalThis.articleRan = true) }\n---\nForty soldiers.");
    expect(paragraphs).toHaveLength(4);
    expect(messages).toMatchObject([{ ruleId: "front-matter-language", line: 1, column: 4 }]);
    expect(globalThis).not.toHaveProperty("articleRan");
  });
});

describe("Markdown", () => {
  it("takes what a reader sees of each block", () => {
    expect(markdown("# Forty *come* home\n\nThe [ministry](https://example.org \"t\") said `so` ![a photo](p.jpg)**today**.\n\n- one\n- two\n\n> quoted\n")).toEqual([
      "Forty come home", "The ministry said so today.", "one", "two", "quoted",
    ]);
  });

  it.each([
    ["a character reference", "Smith &amp; Sons &#8217;said&#x2019; that forty came home", "Smith & Sons ’said’ that forty came home"],
    ["a backslash", "The \\*group\\* of forty \\\\ home", "The *group* of forty \\ home"],
    ["an ampersand that is none", "R&D; then forty &nosuch; came home", "R&D; then forty &nosuch; came home"],
    ["emphasis", "The **third** _group_ of forty", "The third group of forty"],
    ["code", "The `third group` of ``fo`ty`` and `` `x` `` forty", "The third group of fo`ty and `x` forty"],
    ["a continued quotation", "> The third\n>   group of\nforty", "The third\ngroup of\nforty"],
    ["a continued list item", "- The third\n  group  \n  of forty", "The third\ngroup\nof forty"],
    ["CRLF", "The third\r\ngroup\r\nof forty", "The third\r\ngroup\r\nof forty"],
    ["another script", "Сорок 🇺🇦 &mdash; *воинов* forty", "Сорок 🇺🇦 — воинов forty"],
  ])("leads every word back to the file through %s", (_, text, visible) => {
    const { paragraphs: [paragraph], file } = parse(text, "one.md");
    expect(paragraph!.text).toBe(visible);
    for (const { 0: word, index } of visible.matchAll(/[\p{L}\p{N}]+/gu)) {
      const { offset, line, column } = placeOf(paragraph!, index);
      expect([word, text.slice(offset, offset + word.length)]).toEqual([word, word]);
      expect({ line, column }).toEqual(lineAndColumn(text, offset));
    }
    expect(file.data.messages).toEqual([]);
  });

  it("counts lines from the file's first where front matter stands above", () => {
    const text = "---\noutlet: RT\n---\n\n# Forty *come* home\n\nThey are\n**well**.\n";
    const { paragraphs } = parse(text, "one.md");
    expect(paragraphs.map(({ text, line, endLine }) => [text, line, endLine])).toEqual([["Forty come home", 5, 5], ["They are\nwell.", 7, 8]]);
    expect(placeOf(paragraphs[1]!, "They are\n".length)).toEqual({ line: 8, column: 3, offset: text.indexOf("well") });
  });

  it("takes each line for a paragraph where a scraper wrote longer ones than an editor breaks", () => {
    const long = `KYIV (Reuters) - ${"forty men came home ".repeat(8)}*today*.`;
    const text = `* One point\n* Another &amp; more\n${long}\n  Its **second** line.\n`;
    const { paragraphs } = parse(text, "one.md");
    expect(paragraphs.map(({ text, line, endLine }) => [text, line, endLine])).toEqual([
      ["One point", 1, 1], ["Another & more", 2, 2], [long.replaceAll("*", ""), 3, 3], ["Its second line.", 4, 4],
    ]);
    for (const [paragraph, word] of [[1, "more"], [2, "Reuters"], [2, "today"], [3, "second"], [3, "line"]] as const) {
      expect(placeOf(paragraphs[paragraph]!, paragraphs[paragraph]!.text.indexOf(word)).offset).toBe(text.indexOf(word));
    }
  });

  it("does not take front matter for a heading with a rule", () => {
    expect(markdown("---\noutlet: RT\nheadline: Forty\n---\nThey are well.\n")).toEqual(["They are well."]);
  });

  it("leaves inline HTML out, and reads blocks of HTML and code as raw copy", () => {
    const text = "Forty <b>soldiers</b><script>x()</script>\n\n<div>\n  a rail\n</div>\n\n    They are well.\n\n```\nThe end\n```\n";
    expect(markdown(text)).toEqual(["Forty soldiersx()", "<div>", "a rail", "</div>", "They are well.", "```", "The end", "```"]);
    const { tree } = parse(text, "one.md");
    expect(tree.children.map(({ type, data }) => [type, data?.paragraph])).toEqual(Array.from({ length: 8 }, (_, index) => ["paragraph", index]));
  });

  it("passes over no line, not even one that holds marks only", () => {
    const text = "---\noutlet: RT\n---\nForty come home\n===\n\n***\n\n- \n- one\n\n>\n> quoted\n\n![a photo](p.jpg)\n\n[a]: https://example.org\n";
    expect(markdown(text)).toEqual(["Forty come home", "===", "***", "-", "one", ">", "quoted", "![a photo](p.jpg)", "[a]: https://example.org"]);
  });

  it("numbers each block in the tree as in the list", () => {
    const { tree, paragraphs } = parse("# One\n\n![](p.jpg)\n\nTwo\n\n- Three\n", "one.md");
    const numbers: number[] = [];
    visit(tree, (node) => {
      if (node.data?.paragraph !== undefined) numbers.push(node.data.paragraph);
    });
    expect(numbers).toEqual([0, 2, 3]);
    expect(paragraphs.map(({ text }) => text)).toEqual(["One", "![](p.jpg)", "Two", "Three"]);
  });

  it.each([["emphasis marks", "**a_".repeat(20_000)], ["quotation marks", ">".repeat(20_000)], ["brackets", "[a](".repeat(20_000)], ["length", "Forty men.\n\n".repeat(20_000)]])(
    "reads a text with too much of %s as raw copy, in time, and says so", (_, text) => {
      const { paragraphs, messages } = parse(text, "one.md");
      expect(paragraphs[0]!.text).toBe(text.split("\n")[0]);
      expect(messages).toMatchObject([{ ruleId: "markdown-too-involved", severity: "warning" }]);
    }, 5000,
  );
});

describe("for any text", () => {
  const line = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom("---", "---js", "outlet: RT", "# Forty", "> q", "- a", "    x", "```", "*a* **b** [c](d)", "&amp; \\* &x;", "<b>", "Forty soldiers came home on Friday after months of talks, the"),
  );
  const article = fc.tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n", "\n\n", "\r")).map(([lines, end]) => lines.join(end));

  it("slices raw copy out of the file, character by character", () => {
    fc.assert(fc.property(article, (text) => {
      const { paragraphs } = parse(text);
      for (const paragraph of paragraphs) {
        const { text: words } = paragraph;
        expect(text.slice(placeOf(paragraph, 0).offset, placeOf(paragraph, words.length).offset)).toBe(words);
        expectPlaces(text, paragraph);
      }
    }), { numRuns: 500 });
  });

  it.each(["one.txt", "one.md"])("loses no non-blank line of %s", (path) => {
    fc.assert(fc.property(article, (text) => {
      const { paragraphs, file } = parse(text, path);
      const read = new Set(paragraphs.flatMap(({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, index) => line + index)));
      for (const [index, line] of text.split("\n").entries()) {
        if (line.trim() && index + 1 > file.data.frontMatterLines!) expect(read).toContain(index + 1);
      }
    }), { numRuns: 500 });
  });

  it("never throws on Markdown, and places its words inside the file, in order", () => {
    fc.assert(fc.property(article, (text) => {
      for (const paragraph of parse(text, "one.md").paragraphs) {
        expect(paragraph.text.trim()).not.toBe("");
        for (const [index, piece] of paragraph.offsets.entries()) {
          expect(piece.offset).toBeLessThanOrEqual(text.length);
          if (index > 0) {
            expect(piece.at).toBeGreaterThan(paragraph.offsets[index - 1]!.at);
            expect(piece.offset).toBeGreaterThan(paragraph.offsets[index - 1]!.offset);
          }
        }
      }
    }), { numRuns: 500 });
  });

  function expectPlaces(text: string, paragraph: Paragraph): void {
    for (let at = 0; at < paragraph.text.length; at += 7) {
      const { offset, line, column } = placeOf(paragraph, at);
      if (!/\s/.test(text[offset]!)) expect({ line, column }).toEqual(lineAndColumn(text, offset));
    }
  }
});
