import type { Meaning } from "./meaning.ts";
import type { Token } from "./read-tokens.ts";
import type { Found } from "./recognise-timexes.ts";

/** Joins neighbours that name one time together; what stands alone stays as it is. */
export function joinCandidates(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const joined: Found[] = [];
  for (const match of found) {
    const before = joined[joined.length - 1];
    const meaning = before && join(before, match, tokens);
    if (meaning) joined[joined.length - 1] = { ...before, to: match.to, meaning, rule: `${before.rule}+${match.rule}` };
    else joined.push(match);
  }
  return joined;
}

function join(left: Found, right: Found, tokens: readonly Token[]): Meaning | undefined {
  const between = tokens.slice(left.to, Math.min(right.from, left.to + 4)).map(({ text }) => text).join(" ");
  if (right.from - left.to > 3) return undefined;
  const [a, b] = [left.meaning, right.meaning];
  // "Friday morning", "June 9 in the evening", "yesterday afternoon"; not "Friday. Morning"
  if (b.kind === "part" && b.on.kind === "shift" && namesDay(a) && /^(?:in|on|,|'s|)$/.test(between)) return { kind: "part", part: b.part, on: a };
  // "9 a.m. Tuesday", "noon on Saturday", "5 p.m. EST, Nov. 6"
  if (a.kind === "clock" && !a.on && namesDay(b) && /^(?:on|,|on the|)$/.test(between)) return { kind: "clock", clock: a.clock, on: b };
  // "Thursday at 4 p.m.", "June 9, 10:00"
  if (b.kind === "clock" && !b.on && namesDay(a) && /^(?:at|,|around|about|by|at about|at around|)$/.test(between)) return { kind: "clock", clock: b.clock, on: a };
  // "4 a.m. in the morning"
  if (a.kind === "clock" && b.kind === "part" && /^(?:in|in the|)$/.test(between)) return a;
  return undefined;
}

function namesDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "weekday": case "holiday": case "numeric": case "listed": return true;
    case "date": return meaning.day !== undefined;
    case "shift": return meaning.unit === "day";
    default: return false;
  }
}
