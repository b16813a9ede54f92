import type { Meaning, Unit } from "./meaning.ts";
import type { Token } from "./read-tokens.ts";
import type { Found } from "./recognise-timexes.ts";

/** Joins neighbours that name one time together; what stands alone stays as it is. */
export function joinCandidates(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const joined: Found[] = [];
  for (const each of found) {
    const match = withDayBefore(withPart(each, tokens), tokens, joined[joined.length - 1]?.to ?? 0);
    const before = joined[joined.length - 1];
    if (before && isApposition(before, match, tokens)) before.meaning = match.meaning;
    const meaning = before && join(before, match, tokens);
    if (meaning) joined[joined.length - 1] = { ...before, to: match.to, meaning, rule: `${before.rule}+${match.rule}` };
    else joined.push({ ...match });
  }
  return joined;
}

/** "A day before, on Wednesday,": the weekday tells which day the relation means. */
function isApposition(left: Found, right: Found, tokens: readonly Token[]): boolean {
  if (left.meaning.kind !== "shift" || left.meaning.from !== "context" || left.meaning.unit !== "day" || !namesDay(right.meaning)) return false;
  return tokens[left.to]?.text === "," && (right.from === left.to + 1 || (right.from === left.to + 2 && tokens[left.to + 1]!.text === "on"));
}

/** "Wednesday night", "June 9 in the evening", "yesterday's morning"; not "Friday nights", which is a habit. */
function withPart(match: Found, tokens: readonly Token[]): Found {
  if (!namesDay(match.meaning)) return match;
  let at = match.to;
  if (tokens[at]?.text === "in" && tokens[at + 1]?.text === "the") at += 2;
  const part = tokens[at]?.senses?.part;
  return part ? { ...match, to: at + 1, meaning: { kind: "part", part, on: match.meaning } } : match;
}

function join(left: Found, right: Found, tokens: readonly Token[]): Meaning | undefined {
  const between = tokens.slice(left.to, Math.min(right.from, left.to + 4)).map(({ text }) => text).join(" ");
  if (right.from - left.to > 3) return undefined;
  const [a, b] = [left.meaning, right.meaning];
  // "mid-afternoon yesterday", "the morning of June 9"
  if (a.kind === "part" && a.on.kind === "shift" && namesDay(b) && ["", "of", "on", ","].includes(between)) return { kind: "part", part: a.part, on: b };
  // "two days before Christmas", "the day after last Tuesday", "a week after the June 2 talks"; not "two days after the talks"
  const offset = offsetOf(left, tokens, right.from);
  if (offset && (namesDay(b) || b.kind === "part" && namesDay(b.on))) return { kind: "shift", unit: offset.unit, by: offset.by, from: b };
  // "9 a.m. Tuesday", "noon on Saturday", "5 p.m. EST, Nov. 6"
  if (a.kind === "clock" && !a.on && namesDay(b) && ["", "on", ",", "on the"].includes(between)) return { kind: "clock", clock: a.clock, on: b };
  // "Thursday at 4 p.m.", "June 9, 10:00"
  if (b.kind === "clock" && !b.on && namesDay(a) && ["", "at", ",", "around", "about", "by", "at about", "at around"].includes(between)) return { kind: "clock", clock: b.clock, on: a };
  // "4 a.m. in the morning"
  if (a.kind === "clock" && b.kind === "part" && ["", "in", "in the"].includes(between)) return a;
  return undefined;
}

/** "the day before last Tuesday", "a day after Friday's exchange"; not "the day before" alone. */
function withDayBefore(match: Found, tokens: readonly Token[], floor: number): Found {
  if (!namesDay(match.meaning)) return match;
  const link = tokens[match.from - 1]?.text === "the" ? match.from - 2 : match.from - 1;
  const sign = tokens[link]?.text === "before" ? -1 : tokens[link]?.text === "after" ? 1 : 0;
  if (sign === 0 || link - 1 < floor || tokens[link - 1]?.text !== "day") return match;
  return { ...match, from: link - 1, rule: `day-from+${match.rule}`, meaning: { kind: "shift", unit: "day", by: sign, from: match.meaning } };
}

/** A length and "before" or "after" between it and the next expression. */
function offsetOf({ meaning, from, to }: Found, tokens: readonly Token[], next: number): { unit: Unit; by: number } | undefined {
  const link = tokens[to]?.text;
  const sign = link === "before" ? -1 : link === "after" || link === "following" ? 1 : 0;
  if (sign === 0 || next > to + 2 || (next === to + 2 && tokens[to + 1]!.text !== "the")) return undefined;
  if (meaning.kind !== "literal" || meaning.type !== "DURATION") return undefined;
  const length = /^P(\d+)([DWMY])$/.exec(meaning.value);
  // "eight trading days" are no eight days
  if (tokens.slice(from, to).some(({ text }) => text === "trading" || text === "business" || text === "working")) return undefined;
  return length ? { unit: ({ D: "day", W: "week", M: "month", Y: "year" } as const)[length[2] as "D"], by: sign * Number(length[1]) } : undefined;
}

function namesDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "weekday": case "holiday": case "numeric": case "listed": return true;
    case "date": return meaning.day !== undefined;
    case "shift": return meaning.unit === "day";
    default: return false;
  }
}
