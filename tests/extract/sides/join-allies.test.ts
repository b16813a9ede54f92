import { describe, expect, it } from "vitest";
import { groupsOf, type Sentence } from "../../../src/extract/sentences/read-sentences.ts";
import { joinAllies } from "../../../src/extract/sides/join-allies.ts";
import { readLexicon } from "../../../src/lexicon/read-lexicon.ts";
import { chunksOf } from "../read-text.ts";

const { lexicon } = readLexicon();

/** "hamas IL hamas": the parties that an article's sentences name, in their order, with its peoples joined to their groups. */
function parties(...texts: string[]): string {
  const sentences = texts.map((text, depth): Sentence => ({ paragraph: 0, role: "body", depth, start: 0, end: text.length, chunks: chunksOf(text), tokens: [], groups: groupsOf(chunksOf(text)) }));
  joinAllies(sentences, new Map(lexicon.parties.map((party) => [party.code, party])));
  return sentences.flatMap(({ chunks }) => chunks.flatMap((chunk) => (chunk.type === "party" ? [chunk.party.code] : []))).join(" ");
}

type Row = [phenomenon: string, sentences: string[], expected: string];

describe("joinAllies", () => {
  it.each<Row>([
    ["beside the group that frees for it, a people is its side", ["Hamas freed 13 Israelis.", "Some 39 Palestinian women left jail."], "hamas IL hamas"],
    ["also where it is named before the group", ["Israel freed 39 Palestinians.", "Hamas praised the day."], "IL hamas hamas"],
    ["without a group it is its own side", ["Israel freed 39 Palestinian prisoners."], "IL PS"],
    ["beside a group of another people it is its own side", ["Hezbollah praised the day on which Israel freed 39 Palestinian prisoners."], "hezbollah IL PS"],
    ["of two groups, the one named more often is the side", ["Islamic Jihad freed an Israeli.", "Islamic Jihad and Hamas named 39 Palestinians."], "islamic-jihad IL islamic-jihad islamic-jihad islamic-jihad"],
    ["of two groups of one movement, the movement is the side", ["Ukraine gave 124 people to the DPR and the LPR."], "UA donbas-separatists donbas-separatists"],
    ["one group of a movement is the side itself", ["Ukraine gave 124 people to the DPR.", "Pro-Russian separatists praised it."], "UA donetsk-pr donetsk-pr"],
    ["the rebels are the one group that is named", ["The Houthis freed 20 soldiers.", "The rebels let go 20 more; rebel officials said that 52 rebels came home."], "houthis houthis houthis houthis"],
    ["of two groups nobody knows which are the rebels", ["Hamas and Hezbollah freed 20 soldiers.", "The rebels let go 20 more."], "hamas hezbollah"],
    ["other parties stay what they are", ["Egypt said that Hamas had freed ten Thais and four Israelis."], "EG hamas TH IL"],
  ])("%s", (_, sentences, expected) => {
    expect(parties(...sentences)).toBe(expected);
  });
});
