import type { Unit } from "./meaning.ts";
import type { Filled, Quantity } from "./slots.ts";
import type { Token } from "./read-tokens.ts";

/** A number word below a hundred: "ninety-six", "ten". */
export function readSmall(tokens: readonly Token[], at: number): Filled<number> {
  const value = tokens[at]?.senses?.number;
  if (value === undefined || value >= 100) return undefined;
  const joined = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  const ones = tokens[joined]?.senses?.number;
  if (value >= 20 && ones !== undefined && ones > 0 && ones < 10) return { value: value + ones, end: joined + 1 };
  return { value, end: at + 1 };
}

/** Takes "three", "12", "1,000", "2 1/2", "2.5", "a", "several", "a few", "a couple of", "a hundred", "dozens of". */
export function readQuantity(tokens: readonly Token[], at: number): Filled<Quantity> {
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
  // "the next couple of years"
  if (token.text === "couple" && next?.text === "of") return { value: { text: "2", value: 2 }, end: at + 2 };
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
export function readUnit(tokens: readonly Token[], at: number): Filled<Unit> {
  const token = tokens[at];
  const unit = token?.senses?.unit;
  return unit === undefined || token!.text === "second" ? undefined : { value: unit, end: at + 1 };
}

/** Takes "weeks", "years": the plural alone. */
export function readUnits(tokens: readonly Token[], at: number): Filled<Unit> {
  const unit = readUnit(tokens, at);
  return unit && tokens[at]!.text.endsWith(unit.value === "century" ? "ies" : "s") ? unit : undefined;
}
