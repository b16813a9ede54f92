import { describe, expect, it } from "vitest";
import { readThroughMarkup } from "../../../src/extract/sentences/read-through-markup.ts";
import { chunksOf, countsIn } from "../read-text.ts";

describe("a text with markup", () => {
  it.each([
    ["a numbered reference", "Russia&#8217;s ministry", "Russia’s ministry"],
    ["a named reference", "army &amp; navy", "army & navy"],
    ["tags", "<p>Russia <b>freed</b> 20 men.</p>", "Russia freed 20 men."],
  ])("is read without %s", (_, text, plain) => {
    const read = readThroughMarkup(text)!;
    expect(read.text).toBe(plain);
    for (const [at, character] of [...plain].entries()) {
      const origin = text.slice(read.starts[at], read.ends[at]);
      expect(origin.startsWith("&") || origin === character).toBe(true);
    }
  });

  it.each([["AT&T freed 20 men"], ["20 < 30 and 40 > 30"], ["R&D; then"], ["plain"]])("is left alone where it has none: %s", (text) => {
    expect(readThroughMarkup(text)).toBeUndefined();
  });

  it("keeps the places of words in the file's own text", () => {
    const text = "<p>Russia&#8217;s Defense Ministry said on Monday that 106 of its soldiers were released.</p>";
    for (const { start, end, text: words } of chunksOf(text)) expect(text.slice(start, end).replace(/&#8217;s /, " ")).toBe(words);
  });

  it("names an office by its side through a reference", () => {
    expect(countsIn("<p>Russia and Ukraine exchanged prisoners on Monday. Russia&#8217;s Defense Ministry said 106 of its soldiers were released.</p>", "2025-06-10"))
      .toEqual(["RU prisoners 106 by Russian Defence Ministry"]);
  });
});
