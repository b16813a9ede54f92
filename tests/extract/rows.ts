import { expect } from "vitest";
import { countsIn, eventsIn } from "./read-text.ts";

/** A row of a table: what makes it hard, a text, its publication, and what a reader finds in it, in any order. */
export type Row = [phenomenon: string, text: string, published: string, expected: string[]];

/** Expects the events of a row's text, written as `eventsIn` does. */
export function hasEvents(...[, text, published, expected]: Row): void {
  expect(eventsIn(text, published)).toEqual([...expected].sort());
}

/** Expects the counts of a row's main events, written as `countsIn` does. */
export function hasCounts(...[, text, published, expected]: Row): void {
  expect(countsIn(text, published)).toEqual([...expected].sort());
}
