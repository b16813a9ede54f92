import type { Event } from "../src/record.ts";
import { anyOf } from "./any-of.ts";
import { overlappingDays, sameDay } from "./compare-days.ts";
import type { ExpectedEvent } from "./read-cases.ts";

/** An event as the program found it, with the role that it has in each file. */
export interface FoundEvent {
  event: Event;
  roles: Map<string, "main" | "background">;
}

export interface Alignment {
  /** `exact`: same kind and overlapping day; otherwise only one of the two, so that the miss can be shown. */
  pairs: { expected: ExpectedEvent; found: FoundEvent; exact: boolean }[];
  /** Expected events without a counterpart; optional ones are not missed. */
  missed: ExpectedEvent[];
  madeUp: FoundEvent[];
  /** Each report of each expected event with the found event that this one report leads to. */
  reports: { file: string; expected: ExpectedEvent; found: FoundEvent }[];
}

/** Pair expected with found events that share an article, the most similar first. */
export function alignEvents(expected: ExpectedEvent[], found: FoundEvent[]): Alignment {
  const exact = bestFirst(expected, found, isExact);
  const left = expected.filter((one) => !one.optional && !exact.some((pair) => pair.expected === one));
  const unclaimed = found.filter((one) => !exact.some((pair) => pair.found === one));
  const near = bestFirst(left, unclaimed, isNear);
  return {
    pairs: [...exact.map((pair) => ({ ...pair, exact: true })), ...near.map((pair) => ({ ...pair, exact: false }))],
    missed: left.filter((one) => !near.some((pair) => pair.expected === one)),
    madeUp: unclaimed.filter((one) => !near.some((pair) => pair.found === one)),
    reports: alignReports(expected, found),
  };
}

function alignReports(expected: ExpectedEvent[], found: FoundEvent[]): Alignment["reports"] {
  const files = [...new Set(expected.flatMap(({ reports }) => Object.keys(reports)))];
  return files.flatMap((file) => {
    const told = expected.filter(({ optional, reports }) => !optional && file in reports);
    return bestFirst(told, found.filter(({ roles }) => roles.has(file)), isExact).map((pair) => ({ file, ...pair }));
  });
}

function bestFirst(expected: ExpectedEvent[], found: FoundEvent[], fits: (a: ExpectedEvent, b: FoundEvent) => boolean) {
  const candidates = expected
    .flatMap((one) => found.filter((other) => fits(one, other)).map((other) => ({ expected: one, found: other, likeness: likeness(one, other) })))
    .sort((a, b) => b.likeness - a.likeness);
  const pairs: { expected: ExpectedEvent; found: FoundEvent }[] = [];
  for (const one of candidates) {
    if (pairs.some((pair) => pair.expected === one.expected || pair.found === one.found)) continue;
    pairs.push({ expected: one.expected, found: one.found });
  }
  return pairs;
}

function isExact(expected: ExpectedEvent, found: FoundEvent): boolean {
  return sharesArticle(expected, found) && sameKind(expected, found) && overlaps(expected, found);
}

function isNear(expected: ExpectedEvent, found: FoundEvent): boolean {
  return sharesArticle(expected, found) && (sameKind(expected, found) || overlaps(expected, found));
}

function likeness(expected: ExpectedEvent, { event, roles }: FoundEvent): number {
  const shared = Object.keys(expected.reports).filter((file) => roles.has(file)).length;
  const figures = (expected.counts ?? []).filter(({ value }) => value !== null && event.counts.some((count) => count.value === value)).length;
  return (sameKind(expected, { event }) ? 4 : 0)
    + (anyOf(expected.day).some((day) => sameDay(day, event.date.edtf)) ? 4 : 0)
    + (overlaps(expected, { event }) ? 2 : 0)
    + (anyOf(expected.status ?? event.status).includes(event.status) ? 1 : 0)
    + Math.min(figures, 3)
    + shared / Object.keys(expected.reports).length
    - (expected.optional ? 3 : 0);
}

function sharesArticle(expected: ExpectedEvent, { roles }: FoundEvent): boolean {
  return Object.keys(expected.reports).some((file) => roles.has(file));
}

function sameKind(expected: ExpectedEvent, { event }: Pick<FoundEvent, "event">): boolean {
  return anyOf(expected.kind).includes(event.kind);
}

function overlaps(expected: ExpectedEvent, { event }: Pick<FoundEvent, "event">): boolean {
  return anyOf(expected.day).some((day) => overlappingDays(day, event.date.edtf));
}
