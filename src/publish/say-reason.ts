import { type Language, english } from "../language/language.ts";
import { formatDay } from "./format-day.ts";
import { formatOrdinal, ordinalSeries } from "./format-ordinal.ts";

/** Words of the page's language, and words that come from the records. */
export type Piece = string | { recorded: string };

/**
 * Says a reason of the records in the site's language: why this date, why a report is counted to an event, why a line was
 * left out. Stages write their reasons in English, and the data keeps them so. A language lists those sentences with
 * gaps; undefined where it has none that fits.
 */
export function sayReason(text: string, language: Language): Piece[] | undefined {
  if (language.code === english.code) return [text];
  for (const [template, translation] of language.file.reasons) {
    const gaps = fillGaps(template, text);
    const said = gaps && fill(translation, gaps, language);
    if (said) return said;
  }
  return undefined;
}

/** Reads what stands in a template's gaps; each gap ends where the words after it first occur. */
function fillGaps(template: string, text: string): Map<string, string> | undefined {
  const [head = "", ...rest] = template.split(/\{(\w+)\}/);
  if (!text.startsWith(head)) return undefined;
  const gaps = new Map<string, string>();
  let at = head.length;
  for (let index = 0; index < rest.length; index += 2) {
    const [name, after] = [rest[index]!, rest[index + 1]!];
    const isLast = index + 2 === rest.length;
    const end = isLast ? (text.endsWith(after) ? text.length - after.length : -1) : text.indexOf(after, at + 1);
    if (end <= at) return undefined;
    gaps.set(name, text.slice(at, end));
    at = end + after.length;
  }
  return at === text.length ? gaps : undefined;
}

function fill(translation: string, gaps: ReadonlyMap<string, string>, language: Language): Piece[] | undefined {
  const pieces: Piece[] = [];
  for (const [index, piece] of translation.split(/\{(\w+)\}/).entries()) {
    if (index % 2 === 0) {
      if (piece !== "") pieces.push(piece);
      continue;
    }
    const said = sayGap(piece, gaps.get(piece) ?? "", language);
    if (!said) return undefined;
    pieces.push(...said);
  }
  return pieces;
}

function sayGap(name: string, text: string, language: Language): Piece[] | undefined {
  if (name === "day" || name === "date") {
    const days = text.split(" or ").map(readDay);
    return days.every((day) => day !== undefined) ? [days.map((day) => formatDay(day, language)).join(language.say("day.or"))] : undefined;
  }
  if (name === "ordinal" || name === "number") {
    const ordinal = readOrdinal(text);
    return ordinal && [formatOrdinal(ordinal.value, ordinal.of, language)];
  }
  if (name === "reason" || name === "part" || name === "next") return sayReason(text, language);
  return [/^\d+$/.test(text) ? text : { recorded: text }];
}

/** "4 July 2025" → 2025-07-04. */
function readDay(text: string): string | undefined {
  const [, day, name, year] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text) ?? [];
  const month = english.file.months.indexOf(name ?? "");
  return month < 0 ? undefined : `${year!}-${String(month + 1).padStart(2, "0")}-${day!.padStart(2, "0")}`;
}

/** Exchanges of a war are counted in hundreds, not in thousands. */
const highestRank = 999;

const ordinals = new Map<string, { value: number; of: string }>();

/** "Third group" → 3 of "group". */
function readOrdinal(text: string): { value: number; of: string } | undefined {
  if (ordinals.size === 0) {
    for (const of of ordinalSeries) for (let value = 1; value <= highestRank; value += 1) ordinals.set(formatOrdinal(value, of), { value, of });
  }
  return ordinals.get(text);
}
