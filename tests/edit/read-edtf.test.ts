import { expect, it } from "vitest";
import { readEdtf } from "../../src/edit/read-edtf.ts";
import { formatEdtf } from "../../src/publish/format-edtf.ts";

it.each([
  ["2025-06-12", "2025-06-12", "2025-06-12"],
  ["2025-06-12?", "2025-06-12", "2025-06-12"],
  ["2025-06", "2025-06-01", "2025-06-30"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2025-06-10/2025-06-14", "2025-06-10", "2025-06-14"],
  ["../2025-06-14", undefined, "2025-06-14"],
  ["2025-06-10/..", "2025-06-10", undefined],
  ["[2025-06-12,2025-06-13]", "2025-06-12", "2025-06-13"],
  ["XXXX-XX-XX", undefined, undefined],
])("reads %s, and writes it as it was", (text, start, end) => {
  const date = readEdtf(text)!;
  expect([date.start, date.end]).toEqual([start, end]);
  expect(formatEdtf(date, date.uncertain)).toBe(text);
});

it("reads a year, and one half of which is a month", () => {
  expect(readEdtf("2025")).toEqual({ start: "2025-01-01", end: "2025-12-31", uncertain: false });
  expect(readEdtf("2025-06/2025-07-04")).toEqual({ start: "2025-06-01", end: "2025-07-04", uncertain: false });
});

it.each(["", "12 June 2025", "2025-6-12", "2025-02-30", "2025-13", "2025-06-14/2025-06-10", "../..", "..", "2025/2026/2027", "[2025-06]", "[]", "2025-06-12??", "XXXX-XX-XX?", "2025-06-12T10:00"])(
  "does not take %j for a date", (text) => expect(readEdtf(text)).toBeUndefined(),
);
