import { describe, expect, it } from "vitest";
import { dayInZone } from "../../src/date/day-in-zone.ts";

describe("dayInZone", () => {
  it.each([
    ["2025-06-11T01:04:00+10:00", "Europe/Moscow", "2025-06-10"],
    ["2025-06-11T01:04:00+10:00", "Australia/Sydney", "2025-06-11"],
    ["2025-06-13T12:44:00+09:00", "Asia/Tokyo", "2025-06-13"],
    ["2025-06-10T21:30:00Z", "Europe/Kyiv", "2025-06-11"],
    ["2025-01-01T00:30:00+0200", "America/New_York", "2024-12-31"],
  ])("%s is, in %s, %s", (moment, zone, day) => {
    expect(dayInZone(moment, zone)).toBe(day);
  });

  it.each([
    ["2025-06-11T01:04:00", "Europe/Moscow"],
    ["2025-06-11", "Europe/Moscow"],
    ["soon+10:00", "Europe/Moscow"],
    ["2025-06-11T01:04:00Z", "Europe/Atlantis"],
  ])("refuses %s in %s", (moment, zone) => {
    expect(() => dayInZone(moment, zone)).toThrow(RangeError);
  });
});
