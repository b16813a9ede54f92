import { describe, expect, it } from "vitest";
import { contradictionOf, lastDayTold } from "../../src/strip/fits-text.ts";

describe("a publication day against the text", () => {
  it.each([
    ["a crawl's stamp of another year", "2024-02-15", ["It was announced on Tuesday, December 6."], "Tuesday, December 6"],
    ["with the day first", "2024-02-15", ["The men came home on Tuesday, 6 December."], "Tuesday, 6 December"],
    ["with a short month", "2023-12-20", ["They met on Friday, Dec. 2, in Kyiv."], "Friday, Dec. 2"],
    ["the report's own year", "2022-12-06", ["It was announced on Tuesday, December 6."], undefined],
    ["a day of the year before, in January", "2023-01-05", ["It was announced on Tuesday, December 6."], undefined],
    ["a day to come in the next year", "2022-12-28", ["Talks are set for Tuesday, January 10."], undefined],
    ["a year of its own", "2024-02-15", ["It was announced on Tuesday, December 6, 2022."], undefined],
    ["one of two dates that agrees", "2022-12-07", ["On Monday, December 6, said one; on Tuesday, December 6, the other."], undefined],
    ["a weekday without a date", "2024-02-15", ["It was announced on Tuesday."], undefined],
    ["a month that is a verb", "2024-02-15", ["On Friday, may 20 of them be free."], undefined],
  ] as const)("finds %s", (_, day, texts, found) => {
    expect(contradictionOf(day, texts)).toBe(found);
  });

  it("knows the last day that the text gives in full", () => {
    expect(lastDayTold(["On 23 May 2025 the first came home.", "The talks were on May 16, 2025."])).toBe("2025-05-23");
    expect(lastDayTold(["On 23 May the first came home."])).toBeUndefined();
  });
});
