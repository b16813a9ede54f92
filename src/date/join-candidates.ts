import type { Meaning, Unit } from "./meaning.ts";
import { readMatter } from "./read-happenings.ts";
import type { Token } from "./read-tokens.ts";
import type { Found } from "./recognise-timexes.ts";

/** Joins neighbours that name one time together; what stands alone stays as it is. */
export function joinCandidates(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const joined: Found[] = [];
  for (const each of found) {
    const match = withDayBefore(withPart(each, tokens), tokens, joined[joined.length - 1]?.to ?? 0);
    const before = joined[joined.length - 1];
    dateClockBeforeBracket(joined, match, tokens);
    if (before) [before.meaning, match.meaning] = explainEachOther(before, match, tokens);
    const meaning = before && join(before, match, tokens);
    if (meaning) joined[joined.length - 1] = { ...before, to: match.to, meaning, rule: `${before.rule}+${match.rule}` };
    else joined.push({ ...match });
  }
  return joined.map((match, index) => besideEvent(match, joined[index + 1], tokens));
}

/** "at 10:35 a.m. (0735 GMT) Friday": either clock shows the time of that day. */
function dateClockBeforeBracket(joined: readonly Found[], day: Found, tokens: readonly Token[]): void {
  const [clock, bracketed] = [joined[joined.length - 2], joined[joined.length - 1]];
  if (clock?.meaning.kind !== "clock" || clock.meaning.on || bracketed?.meaning.kind !== "clock" || bracketed.meaning.on || !namesDay(day.meaning)) return;
  if (linkOf(clock, bracketed, tokens) !== "(" || ![")", ") on"].includes(linkOf(bracketed, day, tokens))) return;
  for (const each of [clock, bracketed]) each.meaning = { kind: "clock", clock: (each.meaning as { clock: string }).clock, on: day.meaning };
}

const listLinks = new Set(["and", "or", ",", "&", "to", "through", "-", "until", ", and"]);
const rangeLinks = new Set(["to", "through", "-", "until"]);

/** What two neighbours say of one another while each keeps its own words. */
function explainEachOther(left: Found, right: Found, tokens: readonly Token[]): [Meaning, Meaning] {
  const [a, b] = [left.meaning, right.meaning];
  const link = linkOf(left, right, tokens);
  // "a day before, on Wednesday,": the weekday tells which day the relation means
  if (a.kind === "shift" && a.from === "context" && ["day", "week", "fortnight", "month"].includes(a.unit) && namesDay(b) && [",", ", on", "(", "( on"].includes(link)) return [b, b];
  // "the quarter ended Sept. 30": the one of the calendar in which most of it lies
  if (a.kind === "latest" && a.by === 0 && b.kind === "date" && b.day !== undefined && ["ended", "ending", "to", "ended on"].includes(link)) {
    return [{ kind: "shift", unit: "quarter", by: 0, from: { kind: "shift", unit: "day", by: -halfQuarter, from: b } }, b];
  }
  // "today, June 9, they", "yesterday (8 June)": the words say which day is meant, whatever stamp the page bears
  if (a.kind === "shift" && a.from === "publication" && a.unit === "day" && /^(?:today|yesterday|tomorrow)$/.test(left.rule) && isToldDay(b) && [",", "(", ", on"].includes(link) && endsApposition(right, tokens)) return [b, b];
  // "on Monday (June 2)", "on June 2 (Monday)", "on 12 June, a Thursday,": one day told twice
  if (a.kind === "weekday" && !a.direction && b.kind === "date" && b.day !== undefined && b.weekday === undefined && ["(", ", ("].includes(link)) {
    return [{ ...b, weekday: a.weekday }, b];
  }
  if (a.kind === "date" && a.day !== undefined && b.kind === "weekday" && !b.direction && (["(", ", a"].includes(link) || (link === "," && tokens[right.to]?.text === ","))) {
    return [a, { ...a, weekday: b.weekday }];
  }
  // "a cold February morning in 1962"
  if (a.kind === "date" && a.month !== undefined && a.day === undefined && a.year === undefined && b.kind === "date" && b.month === undefined && b.year !== undefined && /^(?:morning|afternoon|evening|night|day) (?:in|of)$/.test(link)) {
    return [{ ...a, year: b.year }, b];
  }
  if (!listLinks.has(link)) return [a, b];
  // "May to June 2022", "December 30 – January 2, 2023", "May and June last year": the year belongs to both
  if (a.kind === "date" && b.kind === "date" && a.month !== undefined && a.year === undefined && a.yearShift === undefined && !a.direction && b.month !== undefined && (a.day === undefined) === (b.day === undefined)) {
    const isRange = rangeLinks.has(link) || tokens[left.from - 1]?.text === "between";
    const earlier = isRange && a.month > b.month ? 1 : 0;
    if (b.year !== undefined) return [{ ...a, year: b.year - earlier }, b];
    if (b.yearShift !== undefined) return [{ ...a, yearShift: b.yearShift - earlier }, b];
  }
  // "the spring and summer of 2022"
  if (a.kind === "season" && a.year === undefined && a.yearShift === undefined && !a.direction && b.kind === "season" && b.year !== undefined) return [{ ...a, year: b.year }, b];
  if (a.kind === "weekday" && a.weekShift === undefined && !a.direction && b.kind === "weekday" && b.weekShift !== undefined) return [{ ...a, weekShift: b.weekShift }, b];
  // "from Friday to Sunday", "next Monday and Tuesday": the second is counted from the first
  if (a.kind === "weekday" && b.kind === "weekday" && !b.direction && b.weekShift === undefined && (rangeLinks.has(link) || a.direction || a.weekShift !== undefined)) {
    return [a, { ...b, direction: "next", from: "context" }];
  }
  // "on Monday and Tuesday nights"
  if (a.kind === "weekday" && right.rule === "weekday-nights" && b.kind === "literal") return [{ ...b, value: b.value.replace(/\d(?=T)/, String(a.weekday)) }, b];
  return [a, b];
}

/** In days. */
const halfQuarter = 45;

/** A day told by its date or its weekday, and not counted from another one. */
function isToldDay(meaning: Meaning): boolean {
  return (meaning.kind === "date" && meaning.day !== undefined) || (meaning.kind === "weekday" && !meaning.direction && meaning.weekShift === undefined) || meaning.kind === "numeric";
}

/** A mark closes it: "Today, June 9, they met"; not "Today, June 9 is a holiday". */
function endsApposition({ to }: Found, tokens: readonly Token[]): boolean {
  const next = tokens[to];
  return !next || (next.kind === "mark" && next.text !== "-");
}

/** "the night of", "the night from", "the night between" right before it. */
function followsNight({ from }: Found, tokens: readonly Token[]): boolean {
  return ["of", "from", "on", "between"].includes(tokens[from - 1]?.text ?? "") && tokens[from - 2]?.text === "night" && tokens[from - 3]?.text === "the";
}

/** "Wednesday night", "June 9 in the evening", "yesterday's morning"; not "Friday nights", which is a habit. */
function withPart(match: Found, tokens: readonly Token[]): Found {
  // "the night of June 5-6": the night that ended on the second day
  if (match.meaning.kind === "range" && followsNight(match, tokens)) return { ...match, meaning: { kind: "part", part: "NI", on: match.meaning.last, sinceEve: true } };
  if (!namesDay(match.meaning)) return match;
  let at = match.to;
  if (tokens[at]?.text === "in" && tokens[at + 1]?.text === "the") at += 2;
  const part = tokens[at]?.senses?.part;
  return part ? { ...match, to: at + 1, meaning: { kind: "part", part, on: match.meaning } } : match;
}

function join(left: Found, right: Found, tokens: readonly Token[]): Meaning | undefined {
  if (right.from - left.to > 3) return undefined;
  const between = linkOf(left, right, tokens);
  const [a, b] = [left.meaning, right.meaning];
  // "overnight into Saturday", "overnight from Friday to Saturday": the night that ended then
  if (a.kind === "part" && a.sinceEve && namesDay(b)) {
    if (["into", "to", "from"].includes(between)) return { ...a, on: b };
    if (between === "" || between === "on") return { kind: "part", part: a.part, on: b };
  }
  // "Tuesday night into Wednesday", "overnight Tuesday to Wednesday"
  if (a.kind === "part" && a.part === "NI" && namesDay(a.on) && namesDay(b) && ["into", "to"].includes(between)) return { ...a, on: b, sinceEve: true };
  // "Saturday overnight": the night that began then
  if (namesDay(a) && b.kind === "part" && b.sinceEve && between === "") return { kind: "part", part: b.part, on: a };
  // "mid-afternoon yesterday", "the morning of June 9", "the small hours of Friday morning"
  if (a.kind === "part" && a.on.kind === "shift" && ["", "of", "on", ","].includes(between)) {
    if (namesDay(b)) return { kind: "part", part: a.part, on: b };
    if (b.kind === "part" && b.part === "MO" && between === "of") return b;
  }
  // "Friday at dawn", "June 9, before sunrise"
  if (namesDay(a) && b.kind === "part" && b.on.kind === "shift" && b.on.from === "context" && ["at", ", at", "before", "after", ", before"].includes(between)) return { kind: "part", part: b.part, on: a };
  // "the night from Friday to Saturday", "the night of 5 to 6 June": the night that ended on the second day
  if (followsNight(left, tokens) && namesDay(a) && namesDay(b) && ["to", "and", "into", "/"].includes(between)) return { kind: "part", part: "NI", on: b, sinceEve: true };
  // "Sunday morning, 25 June 2006": the morning of that date
  if (a.kind === "part" && a.on.kind === "weekday" && !a.on.direction && b.kind === "date" && b.day !== undefined && b.weekday === undefined && ["", ",", ", on"].includes(between)) {
    return { ...a, on: { ...b, weekday: a.on.weekday } };
  }
  // "a year ago today", "a week ago today": the very day
  if (a.kind === "shift" && a.from === "publication" && a.by < 0 && right.rule === "today" && between === "") return { ...a, exact: true };
  // "two weeks ago on Friday", "last week on Friday"; not "last week, and on Friday"
  if (a.kind === "shift" && a.from === "publication" && a.unit === "week" && b.kind === "weekday" && !b.direction && b.weekShift === undefined && between === "on") {
    return { ...b, weekShift: a.by };
  }
  // "two days before Christmas", "the day after last Tuesday", "a week after the June 2 talks"; not "two days after the talks"
  const offset = offsetOf(left, tokens);
  if (offset && right.from <= left.to + 2 && (right.from === left.to + 1 || tokens[left.to + 1]!.text === "the") && (namesDay(b) || b.kind === "part" && namesDay(b.on))) {
    return { kind: "shift", unit: offset.unit, by: offset.by, from: b };
  }
  // "9 a.m. Tuesday", "noon on Saturday", "5 p.m. EST, Nov. 6"
  if (a.kind === "clock" && !a.on && namesDay(b) && (["", "on", ",", "on the"].includes(between) || isZone(left, tokens, between))) return { kind: "clock", clock: a.clock, on: b };
  // "Thursday at 4 p.m.", "June 9, 10:00"
  if (b.kind === "clock" && !b.on && namesDay(a) && ["", "at", ",", ", at", "around", "about", "by", "at about", "at around"].includes(between)) return { kind: "clock", clock: b.clock, on: a };
  // "two years and ten months": one length
  if (a.kind === "literal" && b.kind === "literal" && ["and", ",", ""].includes(between)) {
    const sum = sumOfLengths(a.value, b.value);
    if (sum) return { kind: "literal", type: "DURATION", value: sum };
  }
  // "4 a.m. in the morning", "9:30 last night"
  if (a.kind === "clock" && !a.on && b.kind === "part" && ["", "in", "in the"].includes(between)) {
    const clock = clockIn(b.part, a.clock, tokens.slice(left.from, left.to));
    return b.on.kind === "shift" && b.on.from === "context" ? { ...a, clock } : { ...a, clock, on: b.on };
  }
  return undefined;
}

/** The "Damascus time on" between "10:00" and "Friday": any place can name a clock. */
function isZone({ to }: Found, tokens: readonly Token[], between: string): boolean {
  return tokens[to]!.capital && /^\S+ time(?: on)?$/.test(between);
}

/** "9:30 last night" is 21:30; not "9:30 a.m. in the morning", "noon". */
function clockIn(part: string, clock: string, words: readonly Token[]): string {
  const hour = Number(clock.slice(0, 2));
  const isLate = part === "AF" || part === "EV" || (part === "NI" && hour > 5);
  const isHalfTold = words.some(({ text }) => /^(?:am|pm|m)$/.test(text)) || words.every(({ kind }) => kind === "word");
  return isLate && hour < 12 && !isHalfTold ? `${String(hour + 12)}${clock.slice(2)}` : clock;
}

/** P2Y and P10M make P2Y10M; not P2Y and P3Y, nor P10M and P2Y. */
function sumOfLengths(first: string, second: string): string | undefined {
  const both = /^P(T?)\d+([YMWDHS]) P(T?)(\d+([YMWDHS]))$/.exec(`${first} ${second}`);
  if (!both) return undefined;
  const [, firstClock, larger, secondClock, length, smaller] = both;
  if (firstClock !== secondClock) return secondClock ? `${first}T${length}` : undefined;
  const order = firstClock ? "HMS" : "YMWD";
  return order.indexOf(larger!) < order.indexOf(smaller!) ? `${first}${length}` : undefined;
}

/** The words between two neighbours. */
function linkOf(left: Found, right: Found, tokens: readonly Token[]): string {
  return tokens.slice(left.to, Math.min(right.from, left.to + 4)).map(({ text }) => text).join(" ");
}

/** "the day before last Tuesday", "a day after Friday's exchange", "the eve of June 12"; not "the day before" alone. */
function withDayBefore(match: Found, tokens: readonly Token[], floor: number): Found {
  if (!namesDay(match.meaning)) return match;
  const link = tokens[match.from - 1]?.text === "the" ? match.from - 2 : match.from - 1;
  const sign = tokens[link]?.text === "before" ? -1 : tokens[link]?.text === "after" ? 1 : 0;
  if (tokens[link]?.text === "of" && tokens[link - 1]?.text === "eve" && link - 1 >= floor) {
    return { ...match, from: link - 1, rule: `eve-of+${match.rule}`, meaning: { kind: "shift", unit: "day", by: -1, from: match.meaning } };
  }
  if (sign === 0 || link - 1 < floor || tokens[link - 1]?.text !== "day") return match;
  return { ...match, from: link - 1, rule: `day-from+${match.rule}`, meaning: { kind: "shift", unit: "day", by: sign, from: match.meaning } };
}

/** A length and "before" or "after" behind it. */
function offsetOf({ meaning, from, to }: Found, tokens: readonly Token[]): { unit: Unit; by: number } | undefined {
  const link = tokens[to]?.text;
  const sign = link === "before" ? -1 : link === "after" || link === "following" ? 1 : 0;
  if (sign === 0 || meaning.kind !== "literal" || meaning.type !== "DURATION") return undefined;
  const length = /^P(\d+)([DWMY])$/.exec(meaning.value);
  // "eight trading days" are no eight days
  if (tokens.slice(from, to).some(({ text }) => text === "trading" || text === "business" || text === "working")) return undefined;
  return length ? { unit: ({ D: "day", W: "week", M: "month", Y: "year" } as const)[length[2] as "D"], by: sign * Number(length[1]) } : undefined;
}

/**
 * "three days after the talks on June 2", "a day after they met on June 2": counted from that day; "three days after those talks"
 * from the day that is told of the talks elsewhere; not "two days after the swap that was agreed on June 2".
 */
function besideEvent(match: Found, next: Found | undefined, tokens: readonly Token[]): Found {
  const offset = offsetOf(match, tokens);
  if (!offset || match.meaning.kind !== "literal") return match;
  const isPointing = pointers.has(tokens[match.to + 1]?.text ?? "");
  let at = isPointing ? match.to + 2 : match.to + 1;
  let noun: string | undefined;
  while (at < match.to + 12 && tokens[at] && at !== next?.from) {
    const { kind, text, senses, capital } = tokens[at]!;
    // "a day after Kyiv and Moscow exchanged 390 prisoners each on Friday"
    if (kind === "number" || text === "-") {
      at += 1;
      continue;
    }
    if (kind !== "word" || (senses?.verb && !senses.occurring) || ["that", "which", "who", "but"].includes(text)) break;
    if (!capital && !senses?.link && !senses?.uncounted && !senses?.verb && !senses?.occurring && !text.endsWith("ed")) noun ??= text;
    else if (noun && (text.endsWith("ed") && !senses?.occurring)) break;
    at += 1;
  }
  if (next && at === next.from && namesDay(next.meaning)) return { ...match, rule: `${match.rule}+${next.rule}`, meaning: { kind: "shift", ...offset, from: next.meaning } };
  const of = isPointing ? readMatter(tokens, match.to + 2) : undefined;
  return of ? { ...match, rule: "beside-event", meaning: { kind: "beside", ...offset, of, length: match.meaning.value } } : match;
}

/** Before a noun they point at what the text has told: "after the exchange", "after those talks". */
const pointers = new Set(["the", "that", "those", "these", "this"]);

/** Whether a meaning is one day of the calendar. */
export function namesDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "weekday": case "holiday": case "numeric": case "listed": case "month-day": return true;
    case "nth-weekday": return !meaning.weekend;
    case "date": return meaning.day !== undefined;
    case "shift": return meaning.unit === "day";
    default: return false;
  }
}
