import { describe, expect, it } from "vitest";
import { type Case, readCases } from "../eval/read-cases.ts";

const cases = readCases("tests/fixtures");
const folded = (text: string) => text.replace(/\s+/g, " ");

describe.each(cases.map((one): [string, Case] => [one.name, one]))("%s", (_, { files, expected }) => {
  it("names every input file and no other", () => {
    expect(Object.keys(expected.articles).sort()).toEqual(files.map(({ file }) => file).sort());
    for (const event of expected.events) {
      expect(Object.keys(event.reports).length).toBeGreaterThan(0);
      for (const file of Object.keys(event.reports)) expect(Object.keys(expected.articles)).toContain(file);
    }
  });

  it("quotes words that stand in its input", () => {
    for (const { file, text } of files) {
      const { bodyStarts = [], bodyEnds = [], kept = [], removed = [] } = expected.articles[file] ?? {};
      for (const quote of [bodyStarts, bodyEnds, kept, removed].flat()) expect(folded(text)).toContain(folded(quote));
    }
  });
});

it("keeps the cases that nothing is tuned on apart", () => {
  for (const { name, unseen } of cases) expect(unseen).toBe(name.startsWith("unseen/"));
});
