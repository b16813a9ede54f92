import { describe, expect, it } from "vitest";
import { dayParts, dayText, formatPublished, weekdayName } from "../../src/publish/format-day.ts";
import type { Event } from "../../src/record.ts";

const date = (edtf: string, start: string | null = null, end: string | null = null): Event["date"] => ({ edtf, start, end, basis: "resolved", why: "" });

describe("a day in words", () => {
  it.each([
    ["2025-06-12", "12 June 2025"],
    ["2025-06-12?", "12 June 2025, uncertain"],
    ["2025-06-12~", "12 June 2025, uncertain"],
    ["2025-06", "June 2025"],
    ["2025", "2025"],
    ["2025-06-10/2025-06-14", "between 10 and 14 June 2025"],
    ["2025-05-30/2025-06-02", "between 30 May and 2 June 2025"],
    ["2024-12-30/2025-01-02", "between 30 December 2024 and 2 January 2025"],
    ["2025-05/2025-06", "between May 2025 and June 2025"],
    ["[2025-06-13,2025-06-14]", "13 or 14 June 2025"],
    ["[2025-05-31,2025-06-07,2025-06-14]", "31 May, 7 or 14 June 2025"],
    ["[2025-06-10..2025-06-14]", "between 10 and 14 June 2025"],
    ["../2025-06-14", "by 14 June 2025"],
    ["2025-06-14/..", "on or after 14 June 2025"],
    ["XXXX-06-11", "11 June, year unknown"],
    ["XXXX-06", "June, year unknown"],
    ["XXXX-13-01", "day unknown"],
    ["XXXX-XX-XX", "day unknown"],
    ["", "day unknown"],
  ])("%s is “%s”", (edtf, words) => {
    expect(dayText(date(edtf))).toBe(words);
  });

  it("takes the bounds where the notation is one that it does not know", () => {
    expect(dayText(date("2025-W24", "2025-06-09", "2025-06-15"))).toBe("between 9 and 15 June 2025");
    expect(dayText(date("2025-21", "2025-03-01", "2025-05-31"))).toBe("between 1 March and 31 May 2025");
    expect(dayText(date("XXXX-06-09", "2025-06-09", "2025-06-09"))).toBe("9 June 2025");
    expect(dayText(date("XXXX-XX-XX", null, "2025-06-09"))).toBe("by 9 June 2025");
  });

  it("gives machines each date at the precision known, and never a single day for several", () => {
    expect(dayParts(date("2025-06-10/2025-06-14")).flatMap((part) => part.datetime ?? [])).toEqual(["2025-06-10", "2025-06-14"]);
    expect(dayParts(date("2025-06")).flatMap((part) => part.datetime ?? [])).toEqual(["2025-06"]);
    expect(dayParts(date("XXXX-06-11")).flatMap((part) => part.datetime ?? [])).toEqual(["06-11"]);
    expect(dayParts(date("XXXX-XX-XX")).flatMap((part) => part.datetime ?? [])).toEqual([]);
  });

  it("names the weekday of the calendar day, whatever the machine's zone", () => {
    expect(weekdayName("2025-06-12")).toBe("Thursday");
    expect(weekdayName("2024-02-29")).toBe("Thursday");
  });
});

describe("a publication time", () => {
  it.each([
    ["2025-06-11T01:04:00+10:00", "11 June 2025, 01:04 (UTC+10:00)"],
    ["2025-06-10T15:04Z", "10 June 2025, 15:04 (UTC)"],
    ["2025-06-10T15:04:00.000", "10 June 2025, 15:04"],
    ["2025-06-14", "14 June 2025"],
  ])("keeps its own day and offset: %s", (value, words) => {
    expect(formatPublished(value)).toBe(words);
  });
});
