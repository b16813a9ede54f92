import { daysBetween } from "../../date/calendar.ts";
import type { Timex } from "../../record.ts";
import type { Clause } from "../clauses/clause.ts";
import { type Chunk, hasGroup } from "../sentences/tag-chunks.ts";
import { words } from "../sentences/word-classes.ts";

/** "a day after …": how far an event lies from the day of what its sentence tells. */
export interface Distance {
  /** Whole days from that day to the event, negative for an earlier one; undefined for "months after", "about a week after". */
  days?: number;
  /** The chunk of the "a day". */
  at: number;
  /** That expression where it was counted already, from a day that another sentence tells: a timex number. */
  counted?: number;
}

// "P1D", "P2W". Not "P1M" (28 to 31 days), "PXD" ("days after").
const wholeDays = /^P(\d+)([DW])$/;

/** "less than a week after", "about two days after": no exact number of days; the word may be part of the expression. */
const vague = /^(?:less|more|than|about|nearly|almost|over|roughly|some|around|under|approximately|barely)\b/i;

const links = words("after following before");

/** Reads the distance that opens a clause ("…, a day after Moscow freed 20", "A day after Moscow freed 20, …"). */
export function distanceOfClause(clause: Clause, chunks: readonly Chunk[], timexes: readonly Timex[]): Distance | undefined {
  if (clause.kind !== "adverbial" && clause.kind !== "gerund") return undefined;
  const link = chunks.findIndex((chunk, at) => at >= clause.from && chunk.lower === clause.link);
  return link < 0 || link > clause.from + 6 ? undefined : distanceAt(link, chunks, timexes);
}

/** Reads the distance before a noun: "came two days after the release of 390 prisoners". Near miss: "after 390 were released, the exchange". */
export function distanceOfNoun(at: number, chunks: readonly Chunk[], timexes: readonly Timex[]): Distance | undefined {
  for (let back = at - 1; back > 0 && back >= at - 7; back -= 1) {
    const { lower } = chunks[back]!;
    if (links.has(lower)) return distanceAt(back, chunks, timexes);
    if (lower === "." || lower === "," || lower === ";" || lower === ":" || hasGroup(chunks[back], "say")) return undefined;
  }
  return undefined;
}

function distanceAt(link: number, chunks: readonly Chunk[], timexes: readonly Timex[]): Distance | undefined {
  const length = chunks[link - 1];
  if (length?.type === "timex" && timexes[length.timex]!.rule === "beside-event" && timexes[length.timex]!.reference) {
    const { days, reference } = timexes[length.timex]!;
    // "half a year after the first exchange" gives back a month, and not the day of that exchange
    return { at: link - 1, ...(days!.start === days!.end && { days: daysBetween(days!.start, reference!), counted: length.timex }) };
  }
  if (length?.type !== "timex" || timexes[length.timex]!.type !== "DURATION" || !links.has(chunks[link]!.lower)) return undefined;
  // "hours after", "held the buses for three hours before it let them go": the same day.
  if (timexes[length.timex]!.value.startsWith("PT")) return undefined;
  const [, count, unit] = wholeDays.exec(timexes[length.timex]!.value) ?? [];
  if (!count || vague.test(length.text) || vague.test(chunks[link - 2]?.lower ?? "")) return { at: link - 1 };
  const days = Number(count) * (unit === "W" ? 7 : 1);
  return { at: link - 1, days: chunks[link]!.lower === "before" ? days : -days };
}
