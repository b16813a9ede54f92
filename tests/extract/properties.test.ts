import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "./read-text.ts";

const piece = fc.constantFrom(
  "Russia", "Ukraine", "Hamas", "Israel", "Israelis", "Ukrainian", "Kyiv", "Zelensky", "the", "Red Cross", "prisoners", "soldiers", "civilians", "bodies", "hostages", "of", "for", "each",
  "84", "1,212", "185-for-185", "dozens", "one hundred and", "more than", "the same number", "as many", "none of its own", "another", "including", "among them", "of whom", ":", "(", ")",
  "exchanged", "freed", "were released", "handed over", "will", "to", "was given", "returned", "home", "did not", "say how many", "said", "that", "who", "which", "after", "while", "if", ",", ".", "?",
  "“", "”", "'s", "’s", "-", "—", ";", "and", "agreed", "under", "agreement", "in Istanbul", "on Monday", "on June 2", "since 2022", "swap", "exchange", "failed", "postponed", "UAE-brokered", "\n\n", "# ", "é", "😀",
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join(" ")),
  fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join("")),
  fc.string(),
  fc.string({ unit: "binary" }),
);
const published = fc.option(fc.constantFrom("2025-06-10", "2024-02-29", "2014-12-31"), { nil: undefined });

describe("extractStatements, for any text", () => {
  it("quotes slices of the paragraphs that they are from", () => {
    fc.assert(fc.property(text, published, (words, day) => {
      const { paragraphs, statements } = readText(words, day);
      for (const { counts, ordinals, categories, places, mediators, accounts, evidence, agreement } of statements) {
        const quotes = [...[...counts, ...ordinals, ...categories, ...places, ...mediators, ...accounts].map(({ quote }) => quote), ...evidence, ...(agreement ? [agreement.quote] : [])];
        for (const { paragraph, start, end, text: quoted } of quotes) {
          expect(end).toBeGreaterThan(start);
          expect(paragraphs[paragraph]!.text.slice(start, end)).toBe(quoted);
        }
        for (const { quote, wording } of counts) expect(quote.text).toContain(wording);
      }
    }), { numRuns: 1500 });
  });

  it("points to dates that the article has, and bounds that are none below zero", () => {
    fc.assert(fc.property(text, published, (words, day) => {
      const { timexes, statements } = readText(words, day);
      for (const { when, counts, parties } of statements) {
        if (when.timex !== undefined) expect(timexes[when.timex]).toBeDefined();
        expect(parties).toEqual([...new Set(parties)].sort());
        for (const { value, min, max, returnedTo } of counts) {
          for (const number of [value, min, max]) expect(number ?? 0).toBeGreaterThanOrEqual(0);
          if (returnedTo !== null) expect(parties).toContain(returnedTo);
        }
      }
    }), { numRuns: 1500 });
  });
});
