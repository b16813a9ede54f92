import { XMLParser, XMLValidator } from "fast-xml-parser";
import fc from "fast-check";
import { expect, it } from "vitest";
import { escapeXml } from "../../src/publish/outputs/escape-xml.ts";
import { writeXml } from "../../src/publish/outputs/write-xml.ts";

it.each([
  ["\u0000a", "\uFFFDa"],
  ["\u000B", "\uFFFD"],
  ["\uFFFE", "\uFFFD"],
  ["half \uD83D", "half \uFFFD"],
  ["\u{1F54A}", "\u{1F54A}"],
  ["a\tb\nc", "a\tb\nc"],
  [`<a href="x">&'</a>`, "&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;"],
])("writes %j as %j", (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});

it("makes a document of any text that a parser gives back", () => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", parseTagValue: false, parseAttributeValue: false, trimValues: false, processEntities: true });
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    const xml = writeXml(["a", { b: text }, ["c", {}, text]]);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
    if (/^[\w .]+$/.test(text) && text.trim() !== "") expect((parser.parse(xml) as { a: { c: string } }).a.c).toBe(text);
  }), { numRuns: 300 });
});
