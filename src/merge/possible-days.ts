import type { Day, PossibleDays } from "../record.ts";

/** The one day that is left, if just one is. */
export function singleDay(days: PossibleDays): Day | undefined {
  return days.start !== undefined && days.start === days.end ? days.start : undefined;
}

/** Tells whether a day is among the possible ones. */
export function canBe(days: PossibleDays, day: Day): boolean {
  if (days.among) return days.among.includes(day);
  return (days.start === undefined || days.start <= day) && (days.end === undefined || day <= days.end);
}

/** Keeps the days that two accounts allow; undefined where they share none. */
export function commonDays(a: PossibleDays, b: PossibleDays): PossibleDays | undefined {
  const listed = a.among?.filter((day) => canBe(b, day)) ?? b.among?.filter((day) => canBe(a, day));
  if (listed) return daysAmong(listed);
  const start = later(a.start, b.start);
  const end = earlier(a.end, b.end);
  if (start !== undefined && end !== undefined && start > end) return undefined;
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

/** Takes the days alone, without how they were told. */
export function openDays({ start, end, among }: PossibleDays): PossibleDays {
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }), ...(among && { among }) };
}

/** Makes possible days of a list; undefined where it is empty. */
export function daysAmong(list: Iterable<Day>): PossibleDays | undefined {
  const among = [...new Set(list)].sort();
  const [start, end] = [among[0], among.at(-1)];
  if (start === undefined || end === undefined) return undefined;
  return among.length === 1 ? { start, end } : { start, end, among };
}

function later(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

function earlier(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}
