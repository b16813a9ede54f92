import type { Meaning } from "./meaning.ts";
import type { Token } from "./read-tokens.ts";
import type { Found } from "./recognise-timexes.ts";

/**
 * Adds a day with the further days of its list. Takes "May 23, 24 and 25", "June 8-10", "8, 9 and 10 June",
 * "between May 23 and 25". Must not take "June 9, 24 wounded soldiers", "on May 5 and 24 prisoners": a counted noun
 * follows there, and a list ends with "and" or "to".
 */
export function addListedDays(tokens: readonly Token[], match: Found, found: Found[]): void {
  const { meaning } = match;
  if (meaning.kind !== "date" || meaning.day === undefined || meaning.month === undefined) {
    found.push(match);
    return;
  }
  const before = match.rule === "day-month" ? daysBefore(tokens, match.from, found[found.length - 1]?.to ?? 0) : [];
  for (const { at, range } of before) {
    const listed: Meaning = { kind: "listed", day: tokens[at]!.value, month: meaning.month, ...(meaning.year && { year: meaning.year }) };
    if (range) {
      found.push({ ...match, from: at, rule: "day-range", meaning: { kind: "range", first: listed, last: meaning } });
      return;
    }
    found.push({ from: at, to: at + 1, rule: "listed-day", meaning: listed });
  }
  const after = match.rule === "month-day" && meaning.year === undefined ? daysAfter(tokens, match.to) : undefined;
  if (!after) {
    found.push(match);
    return;
  }
  const first: Meaning = { ...meaning, ...(after.year !== undefined && { year: after.year }) };
  const listed = (at: number): Meaning => ({ kind: "listed", day: tokens[at]!.value, month: meaning.month!, ...(after.year !== undefined && { year: after.year }) });
  if (after.range) {
    found.push({ ...match, to: after.end, rule: "day-range", meaning: { kind: "range", first, last: listed(after.days[0]!) } });
    return;
  }
  found.push({ ...match, meaning: first });
  for (const [index, at] of after.days.entries()) {
    found.push({ from: at, to: index === after.days.length - 1 ? after.end : at + 1, rule: "listed-day", meaning: listed(at) });
  }
}

const listMarks = new Set([",", "and", "&", "or", "to", "through", "-"]);

function daysAfter(tokens: readonly Token[], from: number): { days: number[]; end: number; range: boolean; year?: number } | undefined {
  const days: number[] = [];
  let at = from;
  let closed = false;
  let range = false;
  while (!closed && days.length < 12) {
    const mark = tokens[at]?.text;
    if (!mark || !listMarks.has(mark)) break;
    const serial = mark === "," && tokens[at + 1]?.text === "and" ? at + 2 : at + 1;
    if (!isDayFigure(tokens, serial)) break;
    closed = mark !== "," || serial === at + 2;
    range = mark === "-";
    days.push(serial);
    at = serial + (tokens[serial + 1]?.senses?.suffix && tokens[serial + 1]!.glued ? 2 : 1);
  }
  if (!closed || countsNext(tokens, at)) return undefined;
  const comma = tokens[at]?.text === "," ? at + 1 : at;
  const year = tokens[comma];
  if (year?.kind === "number" && !year.grouped && /^(?:19|20)\d\d$/.test(year.text)) return { days, end: comma + 1, range, year: year.value };
  return { days, end: at, range };
}

function daysBefore(tokens: readonly Token[], from: number, floor: number): { at: number; range: boolean }[] {
  const days: { at: number; range: boolean }[] = [];
  let at = from - 2;
  while (at >= floor && days.length < 12) {
    const mark = tokens[at + 1]!.text;
    if (!listMarks.has(mark) || !isDayFigure(tokens, at) || (mark === "," && days.length === 0)) break;
    days.unshift({ at, range: mark === "-" && tokens[at + 1]!.glued });
    if (mark === "-") break;
    at -= 2;
  }
  return days;
}

function isDayFigure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return token?.kind === "number" && !token.grouped && token.text.length <= 2 && token.value >= 1 && token.value <= 31 &&
    !(token.glued && tokens[at - 1]!.kind !== "mark") && !(next?.glued && (next.text === ":" || next.text === "%" || next.text === "."  && tokens[at + 2]?.glued));
}

/** A word after the figure that is neither a verb nor a small word is what is counted: "and 24 prisoners". */
function countsNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind === "word" && !next.capital && !next.senses?.verb && !next.senses?.link && !next.senses?.uncounted;
}
