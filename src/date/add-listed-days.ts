import type { Meaning } from "./meaning.ts";
import type { Token } from "./read-tokens.ts";
import type { Found } from "./recognise-timexes.ts";

/** The figure of a listed day, and the token behind it with its suffix. */
interface ListedDay {
  at: number;
  end: number;
}

/**
 * Adds a day with the further days of its list. Takes "May 23, 24 and 25", "June 8-10", "8, 9 and 10 June", "the 4th
 * and 5th of June", "between May 23 and 25", "on the 5th and 6th". Must not take "June 9, 24 wounded soldiers", "on May 5
 * and 24 prisoners": a counted noun follows there, and a list ends with "and" or "to".
 */
export function addListedDays(tokens: readonly Token[], match: Found, found: Found[]): void {
  const { meaning } = match;
  if (meaning.kind === "month-day") {
    found.push(match, ...furtherDays(tokens, match.to).map(({ at, end }): Found => ({ from: at, to: end, rule: "listed-day", meaning: { ...meaning, day: tokens[at]!.value } })));
    return;
  }
  if (meaning.kind !== "date" || meaning.day === undefined || meaning.month === undefined) {
    found.push(match);
    return;
  }
  const before = match.rule === "day-month" ? daysBefore(tokens, match.from, found[found.length - 1]?.to ?? 0) : [];
  for (const { at, end, range } of before) {
    const listed: Meaning = { kind: "listed", day: tokens[at]!.value, month: meaning.month, ...(meaning.year && { year: meaning.year }) };
    if (range) {
      found.push({ ...match, from: at, rule: "day-range", meaning: { kind: "range", first: listed, last: meaning } });
      return;
    }
    found.push({ from: at, to: end, rule: "listed-day", meaning: listed });
  }
  const after = match.rule === "month-day" && meaning.year === undefined ? daysAfter(tokens, match.from, match.to, meaning.day) : undefined;
  if (!after) {
    found.push(match);
    return;
  }
  const first: Meaning = { ...meaning, ...(after.year !== undefined && { year: after.year }) };
  const listed = (at: number): Meaning => ({ kind: "listed", day: tokens[at]!.value, month: meaning.month!, ...(after.year !== undefined && { year: after.year }) });
  if (after.range) {
    found.push({ ...match, to: after.end, rule: "day-range", meaning: { kind: "range", first, last: listed(after.days[0]!.at) } });
    return;
  }
  found.push({ ...match, meaning: first });
  for (const [index, { at, end }] of after.days.entries()) {
    found.push({ from: at, to: index === after.days.length - 1 ? after.end : end, rule: "listed-day", meaning: listed(at) });
  }
}

/**
 * Tells where days without a month end, if nothing is counted by them: behind "5th" in "on the 5th he", behind "6th" in
 * "the 5th and 6th."; undefined for "the 5th and 6th brigades".
 */
export function lonelyDaysEnd(tokens: readonly Token[], at: number): number | undefined {
  const end = furtherDays(tokens, at + 2).at(-1)?.end ?? at + 2;
  const next = tokens[end];
  if (!next) return end;
  // "on the 14th local time"
  if (next.text === "local" && tokens[end + 1]?.text === "time") return end;
  if (next.kind === "mark") return (next.glued && (next.text === "-" || next.text === "/")) ? undefined : end;
  return next.kind === "word" && !next.capital && next.text !== "of" && (next.senses?.verb || next.senses?.link || next.senses?.uncounted) ? end : undefined;
}

const listMarks = new Set([",", "and", "&", "or", "to", "through", "-"]);

/** The "6th" of "the 5th and 6th", the "7th" of "the 5th to the 7th": with its suffix, as nothing else shows that it is a day. */
function furtherDays(tokens: readonly Token[], from: number): ListedDay[] {
  const days: ListedDay[] = [];
  let end = from;
  while (days.length < 12 && listMarks.has(tokens[end]?.text ?? "")) {
    let at = tokens[end]!.text === "," && tokens[end + 1]?.text === "and" ? end + 2 : end + 1;
    if (tokens[at]?.text === "the") at += 1;
    if (!isDayFigure(tokens, at) || !(tokens[at + 1]?.glued && tokens[at + 1]!.senses?.suffix)) break;
    end = at + 2;
    days.push({ at, end });
  }
  return days;
}

function daysAfter(tokens: readonly Token[], start: number, from: number, first: number): { days: ListedDay[]; end: number; range: boolean; year?: number } | undefined {
  const days: ListedDay[] = [];
  let at = from;
  let closed = false;
  let range = false;
  let last = first;
  while (!closed && days.length < 12) {
    const mark = tokens[at]?.text;
    if (!mark || !listMarks.has(mark)) break;
    const serial = mark === "," && tokens[at + 1]?.text === "and" ? at + 2 : at + 1;
    // "hostages freed since June 19 to 18": no list runs backwards; "May 6 and 19 April": the figure has its own month
    if (!isDayFigure(tokens, serial) || tokens[serial]!.value <= last || (tokens[serial + 1]?.capital && tokens[serial + 1]!.senses?.month !== undefined)) break;
    last = tokens[serial]!.value;
    closed = mark !== "," || serial === at + 2;
    range = mark === "-";
    at = serial + (tokens[serial + 1]?.senses?.suffix && tokens[serial + 1]!.glued ? 2 : 1);
    days.push({ at: serial, end: at });
  }
  // "the May 23, 24 and 25 swaps", "the May 23-25 swap": the article belongs to the noun, and a hyphen counts nothing
  if (!closed || (!range && tokens[start - 1]?.text !== "the" && countsNext(tokens, at))) return undefined;
  const comma = tokens[at]?.text === "," ? at + 1 : at;
  const year = tokens[comma];
  if (year?.kind === "number" && !year.grouped && /^(?:19|20)\d\d$/.test(year.text)) return { days, end: comma + 1, range, year: year.value };
  return { days, end: at, range };
}

function daysBefore(tokens: readonly Token[], from: number, floor: number): (ListedDay & { range: boolean })[] {
  const days: (ListedDay & { range: boolean })[] = [];
  let link = from - 1;
  while (link > floor && days.length < 12) {
    // "the 23rd to the 25th of May"
    if (tokens[link]!.text === "the") link -= 1;
    // "23, 24, and 25 May"
    if (["and", "or"].includes(tokens[link]?.text ?? "") && tokens[link - 1]?.text === ",") link -= 1;
    const mark = tokens[link]!.text;
    const isSerial = mark === "," && ["and", "or"].includes(tokens[link + 1]?.text ?? "");
    const suffixed = tokens[link - 1]?.glued === true && tokens[link - 1]!.senses?.suffix === true;
    const at = suffixed ? link - 2 : link - 1;
    if (at < floor || !(listMarks.has(mark) || mark === "/") || !isDayFigure(tokens, at) || (mark === "," && days.length === 0 && !isSerial)) break;
    days.unshift({ at, end: link, range: mark === "-" && tokens[link]!.glued });
    if (mark === "-") break;
    link = at - 1;
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
