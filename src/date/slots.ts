import type { Unit } from "./meaning.ts";
import type { Token } from "./read-tokens.ts";
import type { Senses } from "./vocabulary.ts";

/** A number as TIMEX3 writes it: `text` is "3", "2.5", or "X" where it is not told. */
export interface Quantity {
  text: string;
  /** Absent where it is not told ("several"). */
  value?: number;
  /** "a week", not "one week". */
  article?: boolean;
}

/** What each slot of a pattern gives. */
export interface SlotValues {
  month: number;
  day: number;
  /** A day with its suffix: "the 5th". */
  nthday: number;
  year: number;
  weekday: number;
  season: string;
  part: string;
  unit: Unit;
  units: Unit;
  n: Quantity;
  /** "third", "3rd". */
  nth: number;
  clock: string;
  decade: string;
  numeric: { fields: [number, number, number]; mark: string };
  iso: { year: number; month: number; day: number };
}

type Filled<Value> = { value: Value; end: number } | undefined;

interface Slot<Value> {
  read(tokens: readonly Token[], at: number): Filled<Value>;
  /** Whether it can begin with a word of these senses, or with a number. */
  begins(senses: Senses): boolean;
  number?: true;
}

const never = () => false;

export const slots: { [Name in keyof SlotValues]: Slot<SlotValues[Name]> } = {
  month: { read: readMonth, begins: (senses) => senses.month !== undefined },
  day: { read: readDay, begins: (senses) => senses.ordinal !== undefined || (senses.number ?? 0) >= 20, number: true },
  nthday: { read: readNthDay, begins: (senses) => senses.ordinal !== undefined || (senses.number ?? 0) >= 20, number: true },
  year: { read: readYear, begins: (senses) => senses.number !== undefined, number: true },
  weekday: { read: readWeekday, begins: (senses) => senses.weekday !== undefined },
  season: { read: (tokens, at) => readSense(tokens, at, (senses) => senses.season), begins: (senses) => senses.season !== undefined },
  part: { read: (tokens, at) => readSense(tokens, at, (senses) => senses.part), begins: (senses) => senses.part !== undefined },
  unit: { read: readUnit, begins: (senses) => senses.unit !== undefined },
  units: { read: readUnits, begins: (senses) => senses.unit !== undefined },
  n: { read: readQuantity, begins: (senses) => senses.number !== undefined || senses.vague === true || senses.singular === true, number: true },
  nth: { read: readNth, begins: (senses) => senses.ordinal !== undefined, number: true },
  clock: { read: readClock, begins: (senses) => senses.clock !== undefined || (senses.number ?? 99) <= 12, number: true },
  decade: { read: readDecade, begins: (senses) => senses.decade !== undefined, number: true },
  numeric: { read: readNumeric, begins: never, number: true },
  iso: { read: readIso, begins: never, number: true },
};

function readSense<Value>(tokens: readonly Token[], at: number, of: (senses: Senses) => Value | undefined): Filled<Value> {
  const senses = tokens[at]?.senses;
  const value = senses && of(senses);
  return value === undefined ? undefined : { value, end: at + 1 };
}

/** Takes "June", "Aug.", "Sept", "MAY"; not "may", "march" in lower case, which are verbs, nor "Jan Kavan", a person. */
function readMonth(tokens: readonly Token[], at: number): Filled<number> {
  const token = tokens[at];
  const senses = token?.senses;
  if (!token || senses?.month === undefined || ((senses.ambiguous || senses.shortened) && !token.capital)) return undefined;
  const next = tokens[at + 1];
  if (!senses.shortened) return { value: senses.month, end: at + 1 };
  if (next?.text === "." && next.glued) return { value: senses.month, end: at + 2 };
  return next?.kind === "word" && next.capital && !senses.ambiguous ? undefined : { value: senses.month, end: at + 1 };
}

/** Takes "Friday", "friday", "Fri.", "Fri, 13 June"; not "sat", "sun" in lower case, nor "Sun", a newspaper and a firm. */
function readWeekday(tokens: readonly Token[], at: number): Filled<number> {
  const token = tokens[at];
  const senses = token?.senses;
  if (!token || senses?.weekday === undefined) return undefined;
  if (!senses.shortened) return { value: senses.weekday, end: at + 1 };
  const next = tokens[at + 1];
  if (!token.capital || !next) return undefined;
  if (next.text === "." && next.glued) return { value: senses.weekday, end: at + 2 };
  const after = tokens[at + 2];
  return next.text === "," && (after?.senses?.month !== undefined || after?.kind === "number") ? { value: senses.weekday, end: at + 1 } : undefined;
}

/** Takes "7", "07", "24th", "eighth", "twenty-first"; not "9:30", "9.5", "9%", "9,000", "$9", "24 hours". */
function readDay(tokens: readonly Token[], at: number): Filled<number> {
  const nth = readNthDay(tokens, at);
  if (nth) return nth;
  const token = tokens[at];
  if (!token || token.kind !== "number" || token.grouped || token.text.length > 2 || token.value < 1 || token.value > 31) return undefined;
  const next = tokens[at + 1];
  if (next?.glued) {
    if (next.kind !== "mark" || next.text === "%" || next.text === "/") return undefined;
    const after = tokens[at + 2];
    if ((next.text === ":" || next.text === "." || next.text === ",") && after?.glued && after.kind === "number") return undefined;
  }
  return { value: token.value, end: at + 1 };
}

function readNthDay(tokens: readonly Token[], at: number): Filled<number> {
  const nth = readNth(tokens, at);
  return nth && nth.value <= 31 ? nth : undefined;
}

/** Takes "third", "3rd", "twenty-first". */
function readNth(tokens: readonly Token[], at: number): Filled<number> {
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

/** Takes "1998", "2025", "nineteen ninety-eight", "two thousand"; not "1,998", "1998.5", "$2000", "2000m". */
function readYear(tokens: readonly Token[], at: number): Filled<number> {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === "number") {
    if (token.grouped || token.text.length !== 4 || token.value < 1000 || token.value > 2199) return undefined;
    const before = tokens[at - 1];
    if (token.glued && before && (before.kind === "word" || /[$€£¥#.:,]/.test(before.text))) return undefined;
    const next = tokens[at + 1];
    if (next?.glued && (next.kind === "word" && next.text !== "'s" || next.text === "%")) return undefined;
    const after = tokens[at + 2];
    if (next?.glued && (next.text === "." || next.text === ",") && after?.glued && after.kind === "number") return undefined;
    return { value: token.value, end: at + 1 };
  }
  return readSpelledYear(tokens, at);
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

/** A number word below a hundred: "ninety-six", "ten". */
function readSmall(tokens: readonly Token[], at: number): Filled<number> {
  const value = tokens[at]?.senses?.number;
  if (value === undefined || value >= 100) return undefined;
  const joined = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  const ones = tokens[joined]?.senses?.number;
  if (value >= 20 && ones !== undefined && ones > 0 && ones < 10) return { value: value + ones, end: joined + 1 };
  return { value, end: at + 1 };
}

/** Takes "three", "12", "1,000", "2 1/2", "2.5", "a", "several", "a few", "a couple of", "a hundred", "dozens of". */
function readQuantity(tokens: readonly Token[], at: number): Filled<Quantity> {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === "number") return readFigure(tokens, at);
  const next = tokens[at + 1];
  if (token.senses?.singular) {
    if (next?.text === "couple") return { value: { text: "2", value: 2 }, end: tokens[at + 2]?.text === "of" ? at + 3 : at + 2 };
    if (next?.text === "dozen") return { value: { text: "12", value: 12 }, end: at + 2 };
    if (next?.text === "hundred") return { value: { text: "100", value: 100 }, end: at + 2 };
    if (next?.text === "half") return { value: { text: "0.5", value: 0.5 }, end: at + 2 };
    if (next?.senses?.vague) return { value: { text: "X" }, end: at + 2 };
    return { value: { text: "1", value: 1, article: true }, end: at + 1 };
  }
  if (token.senses?.vague) return { value: { text: "X" }, end: next?.text === "of" ? at + 2 : at + 1 };
  const small = readSmall(tokens, at);
  if (!small) return undefined;
  const scale = tokens[small.end]?.text;
  let { value, end } = small;
  if (scale === "hundred" || scale === "thousand") {
    value *= scale === "hundred" ? 100 : 1000;
    end += 1;
    const rest = readSmall(tokens, tokens[end]?.text === "and" ? end + 1 : end);
    if (rest) ({ value, end } = { value: value + rest.value, end: rest.end });
  } else if (tokens[end]?.text === "and" && tokens[end + 1]?.text === "a" && tokens[end + 2]?.text === "half") {
    return { value: { text: String(value + 0.5), value: value + 0.5 }, end: end + 3 };
  }
  return { value: { text: String(value), value }, end };
}

function readFigure(tokens: readonly Token[], at: number): Filled<Quantity> {
  const token = tokens[at]!;
  // "time4 hours ago" is an icon's name run into its text
  if (token.glued && tokens[at - 1]?.kind === "word") return undefined;
  const [mark, fraction] = [tokens[at + 1], tokens[at + 2]];
  if (mark?.text === "." && mark.glued && fraction?.glued && fraction.kind === "number") {
    const value = Number(`${token.value}.${fraction.text}`);
    return { value: { text: String(value), value }, end: at + 3 };
  }
  if (mark?.kind === "number" && fraction?.text === "/" && fraction.glued && tokens[at + 3]?.kind === "number") {
    const value = token.value + mark.value / tokens[at + 3]!.value;
    return Number.isFinite(value) ? { value: { text: String(value), value }, end: at + 4 } : undefined;
  }
  return { value: { text: String(token.value), value: token.value }, end: at + 1 };
}

/** Takes "week", "years"; "second" only in the plural, as it is an ordinal else. */
function readUnit(tokens: readonly Token[], at: number): Filled<Unit> {
  const token = tokens[at];
  const unit = token?.senses?.unit;
  return unit === undefined || token!.text === "second" ? undefined : { value: unit, end: at + 1 };
}

/** Takes "weeks", "years": the plural alone. */
function readUnits(tokens: readonly Token[], at: number): Filled<Unit> {
  const unit = readUnit(tokens, at);
  return unit && tokens[at]!.text.endsWith(unit.value === "century" ? "ies" : "s") ? unit : undefined;
}

/** Takes "7:15 p.m.", "4 a.m.", "10:00", "10.30 am", "noon", "five o'clock", "0400 GMT"; a bare "10" is left to its rule. */
function readClock(tokens: readonly Token[], at: number): Filled<string> {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.senses?.clock !== undefined) return { value: token.senses.clock, end: at + 1 };
  const hour = token.kind === "number" ? token.value : token.senses?.number;
  if (hour === undefined || hour > 24 || token.grouped || (token.glued && tokens[at - 1]?.text === "$")) return readMilitary(tokens, at);
  let end = at + 1;
  let minutes = "00";
  let exact = false;
  const [mark, figures] = [tokens[end], tokens[end + 1]];
  if (mark?.glued && (mark.text === ":" || mark.text === ".") && figures?.glued && figures.kind === "number" && figures.text.length === 2 && figures.value < 60) {
    minutes = figures.text;
    exact = mark.text === ":";
    end += 2;
  }
  const half = readHalf(tokens, end);
  if (half) {
    if (hour > 12 || hour < 1) return undefined;
    return { value: `${two((hour % 12) + (half.value === "p" ? 12 : 0))}:${minutes}`, end: half.end };
  }
  if (exact) return { value: `${two(hour)}:${minutes}`, end };
  if (tokens[end]?.text === "o" && tokens[end + 2]?.text === "clock") return { value: `${two(hour)}:00`, end: end + 3 };
  return undefined;
}

function readMilitary(tokens: readonly Token[], at: number): Filled<string> {
  const token = tokens[at]!;
  const zone = tokens[at + 1];
  if (token.kind !== "number" || token.text.length !== 4 || !zone?.senses?.zone || token.value % 100 > 59 || token.value > 2400) return undefined;
  return { value: `${token.text.slice(0, 2)}:${token.text.slice(2)}`, end: at + 1 };
}

/** "a.m.", "p.m.", "am", "pm". */
function readHalf(tokens: readonly Token[], at: number): Filled<string> {
  const [first, stop, m, last] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (first?.text === "am" || first?.text === "pm") return { value: first.text[0]!, end: at + 1 };
  if ((first?.text !== "a" && first?.text !== "p") || stop?.text !== "." || m?.text !== "m" || !m.glued) return undefined;
  return { value: first.text, end: last?.text === "." && last.glued ? at + 4 : at + 3 };
}

/** Takes "1960s", "'80s", "eighties", "1990's": three figures of the year; not "1000's of homes". */
function readDecade(tokens: readonly Token[], at: number): Filled<string> {
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
function readNumeric(tokens: readonly Token[], at: number): Filled<SlotValues["numeric"]> {
  const [first, mark, second, repeat, year] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (!first || !mark || !second || !repeat || !year || ![first, second, year].every((token) => token.kind === "number" && !token.grouped)) return undefined;
  if (!/^[./-]$/.test(mark.text) || repeat.text !== mark.text || ![mark, second, repeat, year].every((token) => token.glued)) return undefined;
  if (first.glued && tokens[at - 1]?.text !== "(") return undefined;
  if (first.text.length > 2 || second.text.length > 2 || (year.text.length !== 4 && !(year.text.length === 2 && first.text.length === 2 && second.text.length === 2))) return undefined;
  const after = tokens[at + 5];
  if (after?.glued && (after.kind !== "mark" || (after.text === mark.text && tokens[at + 6]?.glued && tokens[at + 6]?.kind === "number"))) return undefined;
  const fullYear = year.text.length === 4 ? year.value : year.value + (year.value < 70 ? 2000 : 1900);
  if (fullYear < 1000 || fullYear > 2199 || first.value < 1 || second.value < 1 || Math.min(first.value, second.value) > 12 || Math.max(first.value, second.value) > 31) return undefined;
  return { value: { fields: [first.value, second.value, fullYear], mark: mark.text }, end: at + 5 };
}

/** Takes "2025-06-12", "2025/06/12"; its time ("T10:00:00Z") too. */
function readIso(tokens: readonly Token[], at: number): Filled<SlotValues["iso"]> {
  const [year, mark, month, repeat, day] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (!year || !mark || !month || !repeat || !day || !/^[./-]$/.test(mark.text) || repeat.text !== mark.text) return undefined;
  if (![mark, month, repeat, day].every((token) => token.glued) || year.text.length !== 4 || month.text.length !== 2 || day.text.length !== 2) return undefined;
  if (month.kind !== "number" || day.kind !== "number" || month.value < 1 || month.value > 12 || day.value < 1 || day.value > 31 || year.value < 1000 || year.value > 2199) return undefined;
  if (year.glued && tokens[at - 1]?.kind !== "mark") return undefined;
  return { value: { year: year.value, month: month.value, day: day.value }, end: at + 5 };
}

function two(figure: number): string {
  return String(figure).padStart(2, "0");
}
