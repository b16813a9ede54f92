import type { Direction } from "../meaning.ts";

/** Reads "last", "this", "next" and their like. */
export function directionOf(word: string | undefined): Direction | undefined {
  if (word === "last" || word === "past") return "last";
  if (word === "next" || word === "coming") return "next";
  return word === "this" || word === "current" ? "this" : undefined;
}

/** Reads the same words as a number of periods: "last year" is −1, "the year" 0. */
export function shiftOf(word: string | undefined): number {
  return { last: -1, this: 0, next: 1 }[directionOf(word) ?? "this"];
}
