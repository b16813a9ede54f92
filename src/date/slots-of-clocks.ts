import type { Filled } from "./slots.ts";
import type { Token } from "./read-tokens.ts";

/** Takes "7:15 p.m.", "4 a.m.", "10:00", "10.30 am", "noon", "five o'clock", "0400 GMT"; a bare "10" is left to its rule. */
export function readClock(tokens: readonly Token[], at: number): Filled<string> {
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
  // "0400 GMT", "1200 Moscow time"; not "1400 local men"
  const isZone = zone?.senses?.zone === true || (zone?.kind === "word" && tokens[at + 2]?.text === "time");
  if (token.kind !== "number" || token.text.length !== 4 || token.grouped || !isZone || token.value % 100 > 59 || token.value > 2400) return undefined;
  return { value: `${token.text.slice(0, 2)}:${token.text.slice(2)}`, end: at + 1 };
}

/** "a.m.", "p.m.", "am", "pm". */
function readHalf(tokens: readonly Token[], at: number): Filled<string> {
  const [first, stop, m, last] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (first?.text === "am" || first?.text === "pm") return { value: first.text[0]!, end: at + 1 };
  if ((first?.text !== "a" && first?.text !== "p") || stop?.text !== "." || m?.text !== "m" || !m.glued) return undefined;
  return { value: first.text, end: last?.text === "." && last.glued ? at + 4 : at + 3 };
}

function two(figure: number): string {
  return String(figure).padStart(2, "0");
}
