import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateArticles } from "../../src/merge/date-articles.ts";
import { mergeStatements } from "../../src/merge/merge-statements.ts";
import type { MergedEvent } from "../../src/record.ts";
import { type Sketch, buildArticle, rereadBuilt } from "./build-article.ts";

const date = (sketches: Sketch[]) => dateArticles(sketches.map(buildArticle), [], rereadBuilt);
const published = (sketches: Sketch[], file: string) =>
  date(sketches).articles.find((article) => article.file === file)!.masthead.published;
const dayOf = ({ date: { start, end, among } }: MergedEvent) => (among ? `[${among.join()}]` : start === end ? start : `${start}/${end}`);

const thursday = "XXXX-WXX-4";
const istanbul = "Istanbul, THIS-MONTH";

// June 2025: an agreement on Monday 2, a second group on Tuesday 10, a fourth exchange in a week on Saturday 14.
const second: Sketch = {
  file: "second.txt", published: "2025-06-10",
  says: [{ on: "XXXX-WXX-2", cue: "statement", ordinals: ["group 2"], under: "Istanbul, 2025-06-02" }],
};
const fourth: Sketch = {
  file: "fourth.txt", published: "2025-06-14",
  says: [{ on: "XXXX-WXX-6", cue: "statement", ordinals: ["week 4"], under: istanbul }],
};
const third: Sketch = { file: "third.txt", says: [{ on: thursday, ordinals: ["group 3"], under: istanbul }] };
const july: Sketch = {
  file: "july.txt",
  says: [
    { on: "XXXX-07-04", under: "Istanbul, LAST-MONTH" },
    { role: "background", on: "XXXX-06-26", under: "Istanbul, XXXX-06-02" },
  ],
};

describe("dating the undated", () => {
  it("finds the one Thursday between a dated second and a dated fourth", () => {
    expect(published([second, third, fourth], "third.txt")).toMatchObject({ day: "2025-06-12", basis: "inferred" });
    expect(published([second, third, fourth], "third.txt")!.why).toBe(
      "Only 12 June 2025 agrees with “Thursday”, with the second group (10 June 2025) before it, with the fourth exchange in a week " +
      "(14 June 2025) after it and with the agreement of 2 June 2025; a report that names its day in this way is as a rule of that day.",
    );
  });

  it("dates the event by it, as inferred", () => {
    const { events } = mergeStatements(date([second, third, fourth]).articles, []);
    const event = events.find(({ reports }) => reports.length === 1 && reports[0]!.article.file === "third.txt");
    expect(event!.date).toMatchObject({ start: "2025-06-12", end: "2025-06-12", basis: "inferred" });
  });

  it("leaves several Thursdays standing where nothing comes after", () => {
    const { articles, messages } = date([second, third]);
    expect(articles.find(({ file }) => file === "third.txt")!.masthead.published).toBeUndefined();
    expect(mergeStatements(articles, []).events.map(dayOf)).toEqual(["2025-06-02", "2025-06-10", "[2025-06-12,2025-06-19,2025-06-26]"]);
    expect(messages).toEqual([]);
  });

  it("does not guess from a weekday alone", () => {
    expect(published([second, { file: "x.txt", says: [{ on: thursday }] }], "x.txt")).toBeUndefined();
  });

  it("takes the year from the agreement that last month's talks can mean", () => {
    expect(published([second, fourth, july], "july.txt")).toMatchObject({ day: "2025-07-04", basis: "inferred" });
  });

  it("does not take a year from an agreement made elsewhere", () => {
    const elsewhere: Sketch = { ...second, says: [{ ...second.says[0]!, under: "Geneva, 2025-06-02" }] };
    expect(published([elsewhere, july], "july.txt")).toBeUndefined();
  });

  it("takes the day of a dated report with the same number", () => {
    const same: Sketch = { file: "same.txt", says: [{ on: "XXXX-WXX-2", ordinals: ["group 2"], under: "Istanbul" }] };
    expect(published([second, fourth, same], "same.txt")).toMatchObject({ day: "2025-06-10" });
  });

  it("takes the day of a dated report with the same telling figure", () => {
    const dated: Sketch = { file: "dated.txt", published: "2025-05-24", says: [{ on: "TODAY", counts: ["UA 307", "RU 307"] }] };
    const undated: Sketch = { file: "undated.txt", says: [{ on: "XXXX-WXX-6", counts: ["UA 307"] }] };
    expect(published([dated, undated], "undated.txt")).toMatchObject({ day: "2025-05-24" });
    const quota: Sketch = { file: "undated.txt", says: [{ on: "XXXX-WXX-6", counts: ["UA 300"] }] };
    expect(published([dated, quota], "undated.txt")).toBeUndefined();
  });

  it("names the contradiction where no day is left", () => {
    const early: Sketch = { ...fourth, published: "2025-06-11", says: [{ on: "TODAY", ordinals: ["group 4"], under: istanbul }] };
    const { articles, messages } = date([second, early, third]);
    expect(articles.find(({ file }) => file === "third.txt")!.masthead.published).toBeUndefined();
    expect(messages).toMatchObject([{
      file: "third.txt", ruleId: "contradictory-dates",
      reason: expect.stringContaining("the second group (10 June 2025) before it, with the fourth group (11 June 2025) after it and with the agreement of 2 June 2025") as string,
    }]);
  });

  it("builds on what it has inferred in a later round, never in a circle", () => {
    // The fifth hangs on the fourth, which hangs on the third and a dated sixth; two undated ones support nobody.
    const undated = (file: string, weekday: number, group: number): Sketch =>
      ({ file, says: [{ on: `XXXX-WXX-${weekday}`, ordinals: [`group ${group}`], under: istanbul }] });
    const sixth: Sketch = { file: "sixth.txt", published: "2025-06-17", says: [{ on: "TODAY", ordinals: ["group 6"], under: istanbul }] };
    const all = [second, undated("a.txt", 4, 3), undated("b.txt", 6, 4), undated("c.txt", 1, 5), sixth];
    expect(["a.txt", "b.txt", "c.txt"].map((file) => published(all, file)?.day)).toEqual(["2025-06-12", "2025-06-14", "2025-06-16"]);
    expect(["a.txt", "b.txt"].map((file) => published([all[1]!, all[2]!], file))).toEqual([undefined, undefined]);
  });

  it("does not depend on the order of files", () => {
    const all = [second, third, fourth, july];
    const expected = date(all);
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(date(shuffled)).toEqual(expected);
    }), { numRuns: 24 });
  });

  it("takes the day of the report that it prints, and of no other one told in the same words", () => {
    const copies = (...files: string[]) => files.map((file) => ({ files: [file, "z.txt"] as [string, string], relation: "same-text" as const, similarity: 0.9 }));
    const told = (sketches: Sketch[], ...files: string[]) => {
      const { articles } = dateArticles(sketches.map(buildArticle), copies(...files), rereadBuilt);
      const { masthead, days } = articles.find(({ file }) => file === "z.txt")!;
      return masthead.published?.day ?? days[0]?.among;
    };
    const tuesday: Sketch = { file: "a.txt", published: "2025-05-06", says: [{ on: "XXXX-WXX-2" }] };
    expect(told([tuesday, { file: "z.txt", says: [{ on: "XXXX-WXX-2" }] }], "a.txt")).toBe("2025-05-06");
    expect(told([tuesday, { file: "z.txt", says: [{ on: "XXXX-WXX-7" }] }], "a.txt")).toBeUndefined();
    const [then, now]: Sketch[] = ["2024-07-04", "2025-07-04"].map((day, index) => ({ file: `${index}.txt`, published: day, says: [{ on: "TODAY" }] }));
    expect(told([then!, now!, { file: "z.txt", says: [{ on: "XXXX-07-04" }] }], "0.txt", "1.txt")).toEqual(["2024-07-04", "2025-07-04"]);
    const many: Sketch = { file: "a.txt", published: "2025-08-14", says: [{ on: "XXXX-WXX-4", counts: ["RU 84"] }] };
    expect(told([many, { file: "z.txt", says: [{ on: "XXXX-WXX-4", counts: ["RU 185"] }] }], "a.txt")).toBeUndefined();
    const reprint: Sketch = { file: "1.txt", published: "2024-07-06", says: [{ on: "TODAY" }] };
    expect(told([then!, reprint, { file: "z.txt", says: [{ on: "TODAY" }] }], "0.txt", "1.txt")).toBe("2024-07-04");
  });

  it("counts groups under an agreement that is known by its place alone, between both neighbours", () => {
    const group = (file: string, value: number, weekday: number, day?: string): Sketch =>
      ({ file, ...(day && { published: day }), says: [{ on: `XXXX-WXX-${weekday}`, ordinals: [`group ${value}`], under: "Istanbul" }] });
    const known = group("a.txt", 2, 2, "2025-06-10");
    expect(published([known, group("c.txt", 4, 6, "2025-06-14"), group("b.txt", 3, 4)], "b.txt")).toMatchObject({ day: "2025-06-12" });
    expect(published([known, group("b.txt", 3, 4)], "b.txt")).toBeUndefined();
    expect(published([known, group("c.txt", 4, 6, "2025-08-16"), group("b.txt", 3, 4)], "b.txt")).toBeUndefined();
  });
});
