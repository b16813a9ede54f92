import { describe, expect, it } from "vitest";
import { words } from "../../src/date/english/words.ts";
import { compilePattern } from "../../src/date/pattern.ts";
import { readTokens } from "../../src/date/read-tokens.ts";
import { capturesOf, RuleTree } from "../../src/date/rule-tree.ts";
import { compileVocabulary } from "../../src/date/vocabulary.ts";

const vocabulary = compileVocabulary(words);

/** The rules, by their numbers, that agree with the first words of a text, with the words that each takes and what its slots read. */
function match(patterns: string[], text: string): [rule: number, taken: string, captures: Record<string, unknown>][] {
  const rules = patterns.map((pattern) => ({ name: pattern, pattern: compilePattern(pattern), read: () => undefined }));
  const tokens = readTokens(text, vocabulary);
  return new RuleTree(rules, vocabulary).match(tokens, 0).map((hit) => [hit.rule, text.slice(0, tokens[hit.to - 1]!.end), capturesOf(hit)]);
}

describe("RuleTree", () => {
  it("gives each rule that agrees, in the order of the rules", () => {
    expect(match(["<month> <day>", "<month>", "<day> <month>", "last <month>"], "June 12 was")).toEqual([[0, "June 12", { month: 6, day: 12 }], [1, "June", { month: 6 }]]);
  });

  it("prefers the way with what may be absent", () => {
    const [first] = match(["<month> <day> [ , <year?> ]"], "June 12, 2025");
    expect(first).toEqual([0, "June 12, 2025", { month: 6, day: 12, year: 2025 }]);
  });

  it("goes on without what may be absent", () => {
    expect(match(["[ the ] <n> ~ <units>"], "three days")).toEqual([[0, "three days", { n: { text: "3", value: 3 }, units: "day" }]]);
    expect(match(["[ the ] <n> ~ <units>"], "the three-days")).toEqual([[0, "the three-days", { n: { text: "3", value: 3 }, units: "day" }]]);
  });

  it("keeps the later of two slots that read alike", () => {
    expect(match(["<day> to <day>"], "3 to 5 June")).toEqual([[0, "3 to 5", { day: 5 }]]);
  });

  it.each([["wounded"], ["constructor"], ["'"], ["24"]])("finds nothing behind “%s” where no rule begins so", (text) => {
    expect(match(["<month> <day>", "last <month>"], `${text} June`)).toEqual([]);
  });

  it("refuses a slot that it does not know", () => {
    expect(() => compilePattern("<moon>")).toThrow("Unknown slot <moon>");
  });
});
