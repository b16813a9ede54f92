import type { Day } from "../record.ts";

const dayLength = 86_400_000;

/** Counts on (or back) from a calendar day, in UTC: no zone, no summer time. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10);
}

/** Counts the days from one calendar day to another; negative where `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}
