import { describe, expect, it } from "vitest";
import { buildTimeline } from "../../src/build-timeline.ts";
import { readLexicon } from "../../src/lexicon/read-lexicon.ts";

const { lexicon } = readLexicon();

/** "Tuesday = 2025-06-10": the dates of a report as the outlet with this stamp above it means them. */
function read(outlet: string, published: string, text: string) {
  const file = { file: "articles/report.txt", text: `---\noutlet: ${outlet}\npublished: ${published}\n---\n\n${text}\n` };
  const [article] = buildTimeline([file], lexicon).articles;
  return {
    values: article!.timexes.map((timex) => `${timex.text} = ${timex.value}`).join("; "),
    timexes: article!.timexes,
    messages: article!.messages.filter(({ ruleId }) => ruleId === "date"),
  };
}

describe("dates are those of the outlet's own day", () => {
  it.each<[outlet: string, published: string, text: string, expected: string]>([
    ["RT", "2025-06-11T01:04:00+10:00", "The ministry said on Tuesday that they are home today.", "Tuesday = 2025-06-10; today = 2025-06-10"],
    ["RT", "2025-06-11T09:04:00+10:00", "They came home today.", "today = 2025-06-11"],
    ["Ukrinform", "2025-06-09T21:30:00Z", "They came home yesterday.", "yesterday = 2025-06-09"],
    ["CNN", "2025-06-10T02:30:00Z", "They came home on Monday.", "Monday = 2025-06-09"],
    ["CNN", "2025-06-10T02:30:00Z", "They came home on Tuesday.", "Tuesday = 2025-06-03"],
    ["The Japan News", "2025-06-12T20:00:00Z", "They came home on Thursday.", "Thursday = 2025-06-12"],
    ["The Japan News", "2025-06-12T20:00:00Z", "They came home yesterday.", "yesterday = 2025-06-12"],
    ["BBC", "2025-01-01T00:30:00+02:00", "They came home this year.", "this year = 2024"],
  ])("%s, stamped %s: %s", (outlet, published, text, expected) => {
    expect(read(outlet, published, text).values).toBe(expected);
  });
});

describe("numeric dates are read in the outlet's order", () => {
  it.each<[outlet: string, text: string, expected: string, messages: number]>([
    ["BBC", "It was signed on 06/07/2025 in Minsk.", "06/07/2025 = 2025-07-06", 0],
    ["TASS", "It was signed on 06.07.2025 in Minsk.", "06.07.2025 = 2025-07-06", 0],
    ["CNN", "It was signed on 06/07/2025 in Minsk.", "06/07/2025 = 2025-06-07", 0],
    ["Fox News", "It was signed on 6/7/25 in Minsk.", "6/7/25 = 2025-06-07", 0],
    ["Xinhua", "It was signed on 2025/07/06 in Minsk.", "2025/07/06 = 2025-07-06", 0],
    ["Xinhua", "It was signed on 06/07/2025 in Minsk.", "06/07/2025 = 2025-XX-XX", 1],
    ["Nobody's Gazette", "It was signed on 06/07/2025 in Minsk.", "06/07/2025 = 2025-XX-XX", 1],
    ["Nobody's Gazette", "It was signed on 16/07/2025 in Minsk.", "16/07/2025 = 2025-07-16", 0],
  ])("%s: %s", (outlet, text, expected, messages) => {
    const reading = read(outlet, "2025-08-14", text);
    expect(reading.values).toBe(expected);
    expect(reading.messages).toHaveLength(messages);
  });
});

it("publishes the trace of each date: its rule and the day from which it was counted", () => {
  const { timexes } = read("RT", "2025-06-11T01:04:00+10:00", "On Saturday they came. A day earlier, on the road from Minsk, a bus broke down. It was built in 2019.");
  expect(timexes.map(({ text, basis, rule, reference }) => [text, basis, rule, reference])).toEqual([
    ["Saturday", "resolved", "weekday", "2025-06-10"],
    ["A day earlier", "resolved", "earlier", "2025-06-07"],
    ["2019", "stated", "year", null],
  ]);
});
