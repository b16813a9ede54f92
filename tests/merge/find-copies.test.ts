import { describe, expect, it } from "vitest";
import { findCopies } from "../../src/merge/find-copies.ts";
import { groupOrigins } from "../../src/merge/group-origins.ts";
import { buildArticle } from "./build-article.ts";

const story = "Buses with freed soldiers crossed the border near Chernihiv on Tuesday evening, the governor Oleh Marchenko said. " +
  "He counted 72 men, among them 14 sailors who had been held since the fall of Mariupol in 2022. Relatives waited at the hospital " +
  "gates with photographs of those still missing, and a priest from Lviv led a short prayer. Moscow confirmed the swap later that night " +
  "and thanked the United Arab Emirates for its part in it, as it has done after nearly every exchange this year.";
const opening = story.slice(0, story.indexOf("Relatives"));
const other = "Ukraine and Russia freed captured troops again on Tuesday. President Zelensky put the number of Ukrainians at 72 and " +
  "thanked the United Arab Emirates. The ministry in Moscow said that its men were in Belarus, where doctors and psychologists look after them " +
  "before they are flown home. It was the eleventh swap of the year, officials in Kyiv said.";
// A machine's synonyms; names and figures stay.
const paraphrase = "Coaches with liberated troopers traversed the frontier close to Chernihiv on Tuesday night, the governor Oleh Marchenko mentioned. " +
  "He tallied 72 males, amongst them 14 mariners who'd been detained for the reason that fall of Mariupol in 2022. Kin waited on the hospital " +
  "gates with photos of these nonetheless lacking, and a priest from Lviv led a brief prayer. Moscow confirmed the commerce later that night time " +
  "and thanked the United Arab Emirates for its half in it.";

const article = (file: string, text: string, published = "2025-06-10", rewritten = false) => buildArticle({ file, text, published, rewritten, says: [] });
const found = (...articles: ReturnType<typeof article>[]) => findCopies(articles).map(({ files, relation }) => `${files.join(" ")} ${relation}`);

describe("copies", () => {
  it.each([
    ["the same text", article("b.txt", story), ["a.txt b.txt same-text"]],
    ["the text with a sentence more", article("b.txt", `${story} Reporting by our staff and by local correspondents in three cities.`), ["a.txt b.txt same-text"]],
    ["an abridged text", article("b.txt", opening), ["a.txt b.txt syndicated"]],
    ["a text that quotes a part in a longer story", article("b.txt", `${other} ${other.toUpperCase()} ${opening}`), []],
    ["another reporter on the same event", article("b.txt", other), []],
    ["a machine paraphrase", article("b.txt", paraphrase, "2025-06-10", true), ["a.txt b.txt paraphrase"]],
    ["the same words half a year later", article("b.txt", story, "2025-12-10"), []],
    ["a text too short to tell", article("b.txt", "Buses with freed soldiers crossed the border."), []],
  ])("knows %s", (_name, second, expected) => {
    expect(found(article("a.txt", story), second)).toEqual(expected);
  });

  it("finds a paraphrase only among texts that are known to be rewritten", () => {
    expect(found(article("a.txt", story), article("b.txt", paraphrase))).toEqual([]);
  });

  it("does not depend on the order of files", () => {
    const all = [article("a.txt", story), article("b.txt", opening), article("c.txt", other), article("d.txt", paraphrase, "2025-06-11", true)];
    expect(findCopies(all.toReversed())).toEqual(findCopies(all));
  });

  it("groups copies of copies under one origin", () => {
    const origins = groupOrigins(findCopies([article("a.txt", story), article("b.txt", opening), article("c.txt", story), article("d.txt", other)]));
    expect([...origins]).toEqual([["a.txt", "a.txt"], ["b.txt", "a.txt"], ["c.txt", "a.txt"]]);
  });
});
