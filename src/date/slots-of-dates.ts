import { readSmall } from "./slots-of-quantities.ts";
import type { Filled, SlotValues } from "./slots.ts";
import type { Token } from "./read-tokens.ts";

/** Takes "June", "Aug.", "Sept", "MAY"; not "may", "march" in lower case, which are verbs, nor "Jan Kavan", a person. */
export function readMonth(tokens: readonly Token[], at: number): Filled<number> {
  const token = tokens[at];
  const senses = token?.senses;
  if (!token || senses?.month === undefined || ((senses.ambiguous || senses.shortened) && !token.capital)) return undefined;
  const next = tokens[at + 1];
  if (!senses.shortened) return { value: senses.month, end: at + 1 };
  if (next?.text === "." && next.glued) return { value: senses.month, end: at + 2 };
  return next?.kind === "word" && next.capital && !senses.ambiguous ? undefined : { value: senses.month, end: at + 1 };
}

/** Takes "Friday", "friday", "Fri.", "Fri, 13 June"; not "sat", "sun" in lower case, nor "Sun", a newspaper and a firm. */
export function readWeekday(tokens: readonly Token[], at: number): Filled<number> {
  const token = tokens[at];
  const senses = token?.senses;
  if (!token || senses?.weekday === undefined) return undefined;
  if (!senses.shortened) return { value: senses.weekday, end: at + 1 };
  const next = tokens[at + 1];
  // "Vancouver Sun, June 9"
  const before = tokens[at - 1];
  if (!token.capital || !next || (token.text === "sun" && before?.kind === "word" && before.capital && before.senses === undefined)) return undefined;
  if (next.text === "." && next.glued) return { value: senses.weekday, end: at + 2 };
  const after = tokens[at + 2];
  // "Tue 10 June", "Mon June 9"
  if (next.senses?.month !== undefined || (next.kind === "number" && after?.senses?.month !== undefined)) return { value: senses.weekday, end: at + 1 };
  return next.text === "," && (after?.senses?.month !== undefined || after?.kind === "number") ? { value: senses.weekday, end: at + 1 } : undefined;
}

/** Takes "7", "07", "24th", "eighth", "twenty-first"; not "9:30", "9.5", "9%", "9,000", "$9", "24 hours". */
export function readDay(tokens: readonly Token[], at: number): Filled<number> {
  const nth = readNthDay(tokens, at);
  if (nth) return nth;
  const token = tokens[at];
  if (!token || token.kind !== "number" || token.grouped || token.text.length > 2 || token.value < 1 || token.value > 31) return undefined;
  const next = tokens[at + 1];
  if (next?.glued) {
    // "9June", "Sept.18,2025" have lost their spaces
    if (next.text === "%" || next.text === "/" || (next.kind !== "mark" && next.senses?.month === undefined)) return undefined;
    const after = tokens[at + 2];
    if ((next.text === ":" || next.text === "." || next.text === ",") && after?.glued && after.kind === "number" && !(next.text === "," && isYearFigure(after))) return undefined;
  }
  return { value: token.value, end: at + 1 };
}

export function readNthDay(tokens: readonly Token[], at: number): Filled<number> {
  const nth = readNth(tokens, at);
  return nth && nth.value <= 31 ? nth : undefined;
}

/** Takes "third", "3rd", "twenty-first". */
export function readNth(tokens: readonly Token[], at: number): Filled<number> {
  const token = tokens[at];
  if (!token) return undefined;
  const suffix = tokens[at + 1];
  if (token.kind === "number") return suffix?.glued && suffix.senses?.suffix && !token.grouped ? { value: token.value, end: at + 2 } : undefined;
  if (token.senses?.ordinal !== undefined) return { value: token.senses.ordinal, end: at + 1 };
  const tens = token.senses?.number;
  if (tens === undefined || tens < 20 || tens > 90 || suffix?.text !== "-") return undefined;
  const ones = tokens[at + 2]?.senses?.ordinal;
  return ones !== undefined && ones < 10 ? { value: tens + ones, end: at + 3 } : undefined;
}

/** Takes "1998", "2025", "March '22", "nineteen ninety-eight", "two thousand"; not "1,998", "1998.5", "$2000", "2000m". */
export function readYear(tokens: readonly Token[], at: number): Filled<number> {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === "number") {
    if (token.grouped || token.text.length !== 4 || token.value < 1000 || token.value > 2199) return undefined;
    const before = tokens[at - 1];
    // "24.Nov.2023" against the decimal "0.2023"
    const isAfterMonth = before?.text === "." && tokens[at - 2]?.senses?.month !== undefined;
    if (token.glued && before && !isAfterMonth && (before.kind === "word" || /[$€£¥#.:]/.test(before.text) || (before.text === "," && !isYearFigure(token)))) return undefined;
    const next = tokens[at + 1];
    if (next?.glued && (next.kind === "word" && next.text !== "'s" || next.text === "%")) return undefined;
    const after = tokens[at + 2];
    if (next?.glued && (next.text === "." || next.text === ",") && after?.glued && after.kind === "number") return undefined;
    return { value: token.value, end: at + 1 };
  }
  if (token.text === "'") return readShortYear(tokens, at);
  return readSpelledYear(tokens, at);
}

/** "March '22", "March 3rd, '22"; not "in March '22 men came'", where a word follows that it counts. */
function readShortYear(tokens: readonly Token[], at: number): Filled<number> {
  const [figure, next] = [tokens[at + 1], tokens[at + 2]];
  const before = tokens[at - 1]?.text === "," ? tokens[at - 2] : tokens[at - 1];
  // "in the spring of '22"
  const isDated = (before?.text === "of" && tokens[at - 2]?.senses?.season !== undefined) || before?.senses?.month !== undefined || before?.senses?.suffix === true || (before?.kind === "number" && before.value <= 31);
  if (!isDated || !figure?.glued || figure.kind !== "number" || figure.text.length !== 2) return undefined;
  const isAlone = !next || next.kind === "mark" || next.senses?.link === true || next.senses?.uncounted === true;
  return isAlone ? { value: figure.value + (figure.value < 70 ? 2000 : 1900), end: at + 2 } : undefined;
}

function isYearFigure({ text, grouped }: Token): boolean {
  return !grouped && /^(?:19|20)\d\d$/.test(text);
}

function readSpelledYear(tokens: readonly Token[], at: number): Filled<number> {
  const first = tokens[at]?.senses?.number;
  if (first === undefined) return undefined;
  if (first === 2 && tokens[at + 1]?.text === "thousand") {
    const ones = readSmall(tokens, tokens[at + 2]?.text === "and" ? at + 3 : at + 2);
    return ones && ones.value < 100 ? { value: 2000 + ones.value, end: ones.end } : { value: 2000, end: at + 2 };
  }
  if (first < 16 || first > 20) return undefined;
  const rest = readSmall(tokens, at + 1);
  return rest && rest.value >= 10 && rest.value < 100 ? { value: first * 100 + rest.value, end: rest.end } : undefined;
}

/** Takes "1960s", "'80s", "eighties", "1990's": three figures of the year; not "1000's of homes". */
export function readDecade(tokens: readonly Token[], at: number): Filled<string> {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.senses?.decade !== undefined) return { value: `19${token.senses.decade / 10}`, end: at + 1 };
  const next = tokens[at + 1];
  if (token.kind !== "number" || token.grouped || token.value % 10 !== 0 || !next?.glued || (next.text !== "s" && next.text !== "'s")) return undefined;
  if (token.text.length === 4) return token.value < 1700 || token.value > 2090 ? undefined : { value: token.text.slice(0, 3), end: at + 2 };
  if (token.text.length !== 2) return undefined;
  // Takes "the '80s", "the 80s"; not "people in their 80s", which is an age.
  const before = tokens[at - 1];
  return before?.text === "'" && token.glued || before?.text === "the" ? { value: `${token.value < 30 ? 20 : 19}${token.text[0]}`, end: at + 2 } : undefined;
}

/** Takes "14/09/2024", "12.06.25", "06-07-2025"; not "1.5.2" of a version, nor a score or a telephone number. */
export function readNumeric(tokens: readonly Token[], at: number): Filled<SlotValues["numeric"]> {
  const [first, mark, second, repeat, year] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (!first || !mark || !second || !repeat || !year || ![first, second, year].every((token) => token.kind === "number" && !token.grouped)) return undefined;
  if (!/^[./-]$/.test(mark.text) || repeat.text !== mark.text || ![mark, second, repeat, year].every((token) => token.glued)) return undefined;
  if (first.glued && tokens[at - 1]?.text !== "(") return undefined;
  if (first.text.length > 2 || second.text.length > 2) return undefined;
  // a year of two figures: "12.06.25", "6/7/25"; not "1.5.22" of a version
  if (year.text.length !== 4 && !(year.text.length === 2 && (mark.text === "/" || first.text.length + second.text.length === 4))) return undefined;
  const after = tokens[at + 5];
  if (after?.glued && (after.kind !== "mark" || (after.text === mark.text && tokens[at + 6]?.glued && tokens[at + 6]?.kind === "number"))) return undefined;
  const fullYear = year.text.length === 4 ? year.value : year.value + (year.value < 70 ? 2000 : 1900);
  if (fullYear < 1000 || fullYear > 2199 || first.value < 1 || second.value < 1 || Math.min(first.value, second.value) > 12 || Math.max(first.value, second.value) > 31) return undefined;
  return { value: { fields: [first.value, second.value, fullYear], mark: mark.text }, end: at + 5 };
}

/** Takes "2025-06-12", "2025/06/12"; its time ("T10:00:00Z") too. */
export function readIso(tokens: readonly Token[], at: number): Filled<SlotValues["iso"]> {
  const [year, mark, month, repeat, day] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (!year || !mark || !month || !repeat || !day || !/^[./-]$/.test(mark.text) || repeat.text !== mark.text) return undefined;
  if (![mark, month, repeat, day].every((token) => token.glued) || year.text.length !== 4 || month.text.length !== 2 || day.text.length !== 2) return undefined;
  if (month.kind !== "number" || day.kind !== "number" || month.value < 1 || month.value > 12 || day.value < 1 || day.value > 31 || year.value < 1000 || year.value > 2199) return undefined;
  if (year.glued && tokens[at - 1]?.kind !== "mark") return undefined;
  return { value: { year: year.value, month: month.value, day: day.value }, end: at + 5 };
}
