import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileNames } from "../../src/lexicon/find-names.ts";

function found(forms: string[], text: string, options?: { ignoreCase?: boolean }): string[] {
  return compileNames(forms.map((form) => ({ form, entry: form })), options)(text).map(({ start, end }) => text.slice(start, end));
}

describe("compileNames", () => {
  it.each([
    ["whole words only: an Iranian is not Iran", ["Iran"], "The Iranian side, Iran and Iran-backed groups", ["Iran", "Iran"]],
    ["whole words only: a Prussian is not a Russian", ["Russian"], "a Prussian and a Russian", ["Russian"]],
    ["the pronoun 'us' is not the US", ["US"], "They told us that the US agreed", ["US"]],
    ["the longest form wins", ["South Sudan", "Sudan", "South"], "South Sudan and Sudan", ["South Sudan", "Sudan"]],
    ["a longer form that breaks off leaves the shorter one", ["North", "North Korean Army"], "North Korean troops", ["North"]],
    ["a possessive stays outside", ["Ukraine"], "Ukraine’s and Ukraine's people", ["Ukraine", "Ukraine"]],
    ["a plural possessive stays outside", ["United Arab Emirates"], "the United Arab Emirates' role", ["United Arab Emirates"]],
    ["curly and straight apostrophes are equal", ["Sana'a", "Côte d’Ivoire"], "Sana’a, Sana'a, Sanaʼa, Côte d'Ivoire", ["Sana’a", "Sana'a", "Sanaʼa", "Côte d'Ivoire"]],
    ["white space is flexible", ["Saudi Arabia"], "Saudi\n Arabia, Saudi\u00a0Arabia", ["Saudi\n Arabia", "Saudi\u00a0Arabia"]],
    ["but it must be there", ["Saudi Arabia"], "SaudiArabia, Saudi-Arabia", []],
    ["dots belong to the form", ["U.S.", "RT.com"], "The U.S.-led talks (RT.com). U. S.", ["U.S.", "RT.com"]],
    ["a dotted form is not found without its dots", ["U.S."], "The US", []],
    ["capital headlines and datelines are read", ["Kyiv", "Russian Defence Ministry"], "KYIV: RUSSIAN DEFENCE MINISTRY", ["KYIV", "RUSSIAN DEFENCE MINISTRY"]],
    ["a capitalised form is not found in small letters", ["Turkey"], "a turkey dinner", []],
    ["small words of a form take any case", ["Kursk region"], "Kursk Region, kursk region", ["Kursk Region"]],
    ["matches do not overlap", ["New York", "York City"], "New York City", ["New York"]],
    ["composed and decomposed letters are equal", ["Türkiye"], "Tu\u0308rkiye", ["Tu\u0308rkiye"]],
    ["a non-breaking hyphen is a hyphen", ["Al-Monitor"], "Al\u2011Monitor", ["Al\u2011Monitor"]],
    ["letters beyond the basic plane do not shift offsets", ["Iran"], "🇮🇷 Iran", ["Iran"]],
  ])("%s", (_, forms, text, expected) => {
    expect(found(forms, text)).toEqual(expected);
  });

  it("takes any case where asked to", () => {
    expect(found(["Defence Ministry", "seriously ill"], "the defence ministry; SERIOUSLY Ill", { ignoreCase: true }))
      .toEqual(["defence ministry", "SERIOUSLY Ill"]);
  });

  it("gives every entry that bears a form, each once", () => {
    const find = compileNames([
      { form: "ABC News", entry: "abc-us" }, { form: "ABC News", entry: "abc-au" }, { form: "ABC News", entry: "abc-us" },
    ]);
    expect(find("ABC News said")).toEqual([{ start: 0, end: 8, entries: ["abc-us", "abc-au"] }]);
  });

  it("finds nothing for an empty form", () => {
    expect(found(["", " "], "a b")).toEqual([]);
  });

  it("gives ordered spans inside the text, whatever the text", () => {
    const find = compileNames(["a", "a b", "A", "b-a", "’s", "Ab c"].map((form) => ({ form, entry: form })));
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("a", "b", "A", "B", " ", "’", "s", "-", "c", "é") }), (text) => {
      let last = 0;
      for (const { start, end, entries } of find(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(entries.length).toBeGreaterThan(0);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }));
  });

  it("takes twice the time for twice the text", () => {
    const find = compileNames([{ form: "a ".repeat(10) + "b", entry: 1 }]);
    const time = (text: string) => {
      const start = performance.now();
      find(text);
      return performance.now() - start;
    };
    const text = "a ".repeat(40_000);
    time(text);
    const [once, twice] = [1, 2].map((n) => Math.min(...[1, 2, 3, 4, 5, 6, 7].map(() => time(text.repeat(n)))));
    expect(twice! / once!).toBeLessThan(3);
  });
});
