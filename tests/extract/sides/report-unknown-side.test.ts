import { expect, it } from "vitest";
import { buildTimeline } from "../../../src/build-timeline.ts";
import { readLexicon } from "../../../src/lexicon/read-lexicon.ts";

const { lexicon } = readLexicon();

const told = (text: string) =>
  buildTimeline([{ file: "a.md", text: `---\npublished: 2025-06-10\n---\n\n${text}\n` }], lexicon).messages.filter(({ ruleId }) => ruleId === "unknown-side").map(({ line, severity }) => `${line} ${severity}`);

it.each<[string, string, string[]]>([
  ["two unknown sides", "The River Front and the Hill Clans exchanged 40 prisoners on Monday, elders said.", ["5 info"]],
  ["one known and one unknown side", "Mali's army and the River Front carried out a prisoner exchange on Monday.", ["5 info"]],
  ["two known sides", "Russia and Ukraine exchanged 40 prisoners on Monday.", []],
  ["a report that names one side only", "Kyiv said on Monday that 40 prisoners came home in an exchange of prisoners.", []],
  ["another trade", "The River Front is a bank. It exchanged 40 bonds on Monday.", []],
])("the editor is told of %s as it should be", (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
