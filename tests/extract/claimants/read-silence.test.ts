import { describe, expect, it } from "vitest";
import { findSilence } from "../../../src/extract/claimants/read-silence.ts";
import { chunksOf, countsIn } from "../read-text.ts";

describe("a number that is withheld", () => {
  it.each([
    ["Moscow did not say how many Russians were freed.", true],
    ["The headquarters withheld figures.", true],
    ["The ministry kept silent on how many men were involved.", true],
    ["He did not say how many would be released.", true],
    ["The headquarters did not name the number of those released.", true],
    ["She gave no details of the Russians who were freed.", true],
    ["She gave no details of the talks.", false],
    ["She gave no details of the Russians on the list.", false],
    ["He did not say how many prisoners Russia still holds.", false],
    ["Vereshchuk left open what number of Russians had been freed.", true],
    ["The ministry did not say where the men were freed.", false],
    ["The doors were left open for 20 prisoners.", false],
    ["The crowd fell silent as the buses came.", false],
  ])("is found: %s %s", (sentence, expected) => {
    const chunks = chunksOf(sentence);
    expect(findSilence(chunks, 0, chunks.length) !== undefined).toBe(expected);
  });

  const swap = "Russia and Ukraine exchanged prisoners of war on Monday.";
  it.each([
    ["of the other side's people, by their nation", `${swap} Zelensky did not say how many Russians went the other way.`, "RU prisoners ? by Volodymyr Zelensky"],
    ["of those given to the other side", `${swap} Zelensky praised it. Nor did he reveal how many prisoners were given in exchange.`, "RU prisoners ? by Volodymyr Zelensky"],
    ["of its own people, where no others are named", `${swap} The Coordination Headquarters withheld figures on the prisoners.`, "UA prisoners ? by Coordination Headquarters for the Treatment of Prisoners of War"],
  ])("is one %s", (_, text, expected) => expect(countsIn(text, "2025-06-10")).toEqual([expected]));
});
