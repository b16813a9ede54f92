import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../src/parse/split-sentences.ts";

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ["plain sentences", "They met. They left.", ["They met.", "They left."]],
    ["other marks", "Did they meet? No! They left…", ["Did they meet?", "No!", "They left…"]],
    ["ranks before a name", "Maj. Gen. Petrenko spoke. He left.", ["Maj. Gen. Petrenko spoke.", "He left."]],
    ["months before a day", "It was on Aug. 7. It ended.", ["It was on Aug. 7.", "It ended."]],
    ["a month at the end", "It was in Dec. The talks went on.", ["It was in Dec.", "The talks went on."]],
    ["U.S. before a name", "The U.S. Senate voted. It rose.", ["The U.S. Senate voted.", "It rose."]],
    ["U.S. at the end", "They went to the U.S. The talks went on.", ["They went to the U.S.", "The talks went on."]],
    ["No. before a figure", "Decree No. 5 stands. No. They left.", ["Decree No. 5 stands.", "No.", "They left."]],
    ["initials", "J. K. Boyko spoke. She left.", ["J. K. Boyko spoke.", "She left."]],
    ["a.m. and p.m.", "At 5 p.m. Friday they came. At 9 a.m. The bus left.", ["At 5 p.m. Friday they came.", "At 9 a.m.", "The bus left."]],
    ["a quote that closes after its stop", "“They are home.” He left.", ["“They are home.”", "He left."]],
    ["a quote that goes on", "“Are they home?” he asked. They were.", ["“Are they home?” he asked.", "They were."]],
    ["figures and addresses", "It rose 3.5 points on RT.com. It fell.", ["It rose 3.5 points on RT.com.", "It fell."]],
    ["a pause", "They were... soldiers. They left.", ["They were... soldiers.", "They left."]],
    ["white space around", "  They met. \n They left.  ", ["They met.", "They left."]],
    ["no stop at the end", "They met. They left", ["They met.", "They left"]],
    ["nothing", "  \n ", []],
  ])("splits %s", (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("loses nothing but white space, in any text", () => {
    const words = fc.array(fc.constantFrom("Mr.", "U.S.", "No.", "5", "He", "left.", "“", ".”", "…", "?", "\n", "Aug.", "J.", ". . ."), { maxLength: 30 }).map((list) => list.join(" "));
    fc.assert(fc.property(fc.oneof(words, fc.string({ unit: "binary" })), (text) => {
      expect(sentences(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      for (const sentence of sentences(text)) expect(sentence.trim()).toBe(sentence);
    }), { numRuns: 500 });
  });

  it("takes linear time on a megabyte of stops", () => {
    const start = performance.now();
    for (const piece of [". ", "a.", "U.S. ", "?!.", "“.” "]) splitSentences(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
