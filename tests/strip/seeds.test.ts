import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { strip } from "./story.ts";

const seeds = "../shared/seeds";
const read = (number: string) => strip(readFileSync(join(seeds, readdirSync(seeds).find((name) => name.startsWith(number))!), "utf8"));
const linesOf = ({ paragraphs, roles }: ReturnType<typeof strip>, wanted: string) => paragraphs.filter((_, index) => roles[index] === wanted).map(({ line }) => line);
const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe.skipIf(!existsSync(seeds))("the five real articles (skipped where ../shared/seeds is absent)", () => {
  it("000: a report of RT on a carrier's page, with a torn embed and a rail glued to its heading", () => {
    const article = read("000");
    expect(linesOf(article, "body")).toEqual([...span(4, 8), ...span(13, 16)]);
    expect(article.masthead).toMatchObject({ outlet: { id: "rt" }, carrier: { id: "st-petersburg-star" }, published: { value: "2025-06-11T01:04:00+10:00", day: "2025-06-10" } });
  });

  it("001: a report of Al Jazeera on Daily8, with whole articles in the rail", () => {
    const article = read("001");
    expect(linesOf(article, "body")).toEqual(span(7, 18));
    expect(article.masthead).toMatchObject({ outlet: { id: "al-jazeera" }, carrier: { id: "daily8" }, published: { value: "2025-06-14", day: "2025-06-14" } });
    expect(linesOf(article, "headline")).toEqual([2]);
  });

  it("002: three undated sentences of RT on Daily8, above eighty times as much text of others", () => {
    const article = read("002");
    expect(linesOf(article, "body")).toEqual(span(2, 4));
    expect(article.masthead).toMatchObject({ outlet: { id: "rt" }, carrier: { id: "daily8" } });
    expect(article.masthead.published).toBeUndefined();
  });

  it("003: a report of The Japan News whose caption alone dates the exchange", () => {
    const article = read("003");
    expect(linesOf(article, "caption")).toEqual([1]);
    expect(linesOf(article, "body")).toEqual(span(3, 8));
    expect(article.masthead).toMatchObject({ outlet: { id: "japan-news" }, published: { value: "2025-06-13T12:44:00+09:00", day: "2025-06-13" } });
    expect(article.masthead.headline).toBeUndefined();
  });

  it("004: a machine paraphrase of The Moscow Times, known from its appeal", () => {
    const article = read("004");
    expect(linesOf(article, "body")).toEqual(span(1, 9));
    expect(article.masthead).toMatchObject({ outlet: { id: "moscow-times" } });
    expect(article.masthead.published).toBeUndefined();
    expect(article.messages.map(({ ruleId }) => ruleId)).toContain("missing-published");
  });
});
