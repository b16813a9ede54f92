import { daysBetween, shiftDays, shiftYears } from "./calendar.ts";
import { DaysTold } from "./days-told.ts";
import type { Candidate, Meaning, Portion, Unit } from "./meaning.ts";
import { resolveDate, resolveMonthDay, resolveNumeric } from "./resolve-date.ts";
import { resolveHalf, resolveLatest, resolveQuarter, resolveSeason } from "./resolve-period.ts";
import { resolveBeside, resolveShift } from "./resolve-shift.ts";
import { resolveHoliday, resolveNthWeekday, resolveWeekday } from "./resolve-weekday.ts";
import { type Anchor, type DateContext, type Resolved, type Resolver, unknown } from "./resolver.ts";
import type { Day, DayRange } from "../record.ts";

/** Resolves expressions in reading order: each from its own words, the publication day, or the date told before it. */
export function resolveTimexes(candidates: readonly Candidate[], context: DateContext): Resolved[] {
  let anchor: Anchor | undefined;
  let period: Anchor | undefined;
  const days = new DaysTold();
  const pastDays = new DaysTold();
  let dateWithYear: { candidate: Candidate; days: DayRange } | undefined;
  const happened = new Map<string, Set<Day>>();
  const isNews = candidates.some(({ meaning }) => countsFromPublication(meaning));
  return candidates.map((candidate) => {
    const { paragraph } = candidate;
    const near = anchor && paragraph - anchor.paragraph <= 2 ? anchor : undefined;
    if (isNews && dateWithYear && paragraph - dateWithYear.candidate.paragraph > 1) dateWithYear = undefined;
    const resolver: Resolver = {
      context, candidate, anchor: near, dayTold: days.lastBefore(paragraph), pastDayTold: pastDays.lastBefore(paragraph), period,
      dateWithYear: dateWithYear && { days: dateWithYear.days, inSentence: dateWithYear.candidate.paragraph === paragraph && dateWithYear.candidate.sentence === candidate.sentence },
      isNews, happened, resolve,
    };
    const resolved = narrow(resolve(candidate.meaning, resolver), candidate, context.reference);
    const unit = unitOf(resolved.value);
    if (resolved.days && unit && resolved.type !== "DURATION") {
      anchor = { unit, days: resolved.days, paragraph: candidate.paragraph, ...countedFromContext(candidate.meaning) };
      if (unit === "day") candidate.happened?.forEach((noun) => happened.set(noun, (happened.get(noun) ?? new Set()).add(resolved.days!.start)));
      const { meaning } = candidate;
      const isDated = meaning.kind === "date" && (meaning.month !== undefined || !isNews) && (meaning.year !== undefined || resolved.reference === dateWithYear?.days.start);
      if (isDated) dateWithYear = { candidate, days: resolved.days };
      // "on Friday": the text is back at its news
      else if (unit === "day" && resolved.reference === context.reference) dateWithYear = undefined;
      if (unit === "day") days.add(anchor);
      if (unit === "day" && !(context.reference && resolved.days.start > context.reference)) pastDays.add(anchor);
      if (unit === "quarter" && candidate.meaning.kind === "quarter") period = anchor;
    }
    return resolved;
  });
}

/** "on Friday", "yesterday", "last month": a report of the day, where a history has none of them. */
function countsFromPublication(meaning: Meaning): boolean {
  if (meaning.kind === "part") return countsFromPublication(meaning.on);
  if (meaning.kind === "clock") return meaning.on !== undefined && countsFromPublication(meaning.on);
  return (meaning.kind === "weekday" && !meaning.from) || (meaning.kind === "shift" && meaning.from === "publication") || (meaning.kind === "date" && meaning.yearShift !== undefined);
}

function countedFromContext(meaning: Meaning): { counted?: number } {
  return meaning.kind === "shift" && meaning.from === "context" && meaning.by !== 0 ? { counted: Math.sign(meaning.by) } : {};
}

function resolve(meaning: Meaning, resolver: Resolver): Resolved {
  switch (meaning.kind) {
    case "date": return resolveDate(meaning, resolver);
    case "listed": return resolveDate({ kind: "date", month: meaning.month, day: meaning.day, ...(meaning.year !== undefined && { year: meaning.year }) }, resolver);
    case "numeric": return resolveNumeric(meaning, resolver);
    case "weekday": return resolveWeekday(meaning, resolver);
    case "nth-weekday": return resolveNthWeekday(meaning, resolver);
    case "month-day": return resolveMonthDay(meaning, resolver);
    case "holiday": return resolveHoliday(meaning, resolver);
    case "season": return resolveSeason(meaning, resolver);
    case "quarter": return resolveQuarter(meaning, resolver);
    case "half": return resolveHalf(meaning, resolver);
    case "shift": return resolveShift(meaning, resolver);
    case "beside": return resolveBeside(meaning, resolver);
    case "latest": return resolveLatest(meaning, resolver);
    case "range": return resolveRange(meaning, resolver);
    case "part": return resolvePart(meaning, resolver);
    case "clock": return resolveClock(meaning, resolver);
    case "literal": return { type: meaning.type, value: meaning.value, basis: /_REF$/.test(meaning.value) ? "unknown" : "stated", ...(meaning.days && { days: meaning.days }) };
    case "none": return unknown("XXXX");
  }
}

function resolveRange(meaning: Extract<Meaning, { kind: "range" }>, resolver: Resolver): Resolved {
  const first = resolve(meaning.first, resolver);
  const last = resolve(meaning.last, resolver);
  if (!first.days || !last.days) return unknown(`${first.value}/${last.value}`);
  let end = last.days.end;
  if (end < first.days.start) end = shiftYears(end, 1);
  return { ...first, type: "DURATION", value: `${first.days.start}/${end}`, days: { start: first.days.start, end } };
}

function resolvePart({ part, on, sinceEve }: Extract<Meaning, { kind: "part" }>, resolver: Resolver): Resolved {
  const day = resolve(on, resolver);
  if (sinceEve && day.days) day.days = { start: shiftDays(day.days.start, -1), end: day.days.end };
  return { ...day, type: "TIME", value: /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/.test(day.value) ? `${day.value}T${part}` : day.value };
}

/** A clock time by itself gives no day: it takes the day told before for its value, and no `days`. */
function resolveClock({ clock, on }: Extract<Meaning, { kind: "clock" }>, resolver: Resolver): Resolved {
  if (on) {
    const day = resolve(on, resolver);
    return { ...day, type: "TIME", value: `${day.value}T${clock}` };
  }
  const { anchor, context: { reference } } = resolver;
  const day = anchor?.unit === "day" && anchor.paragraph === resolver.candidate.paragraph ? anchor.days.start : reference;
  return { type: "TIME", value: `${day ?? "XXXX-XX-XX"}T${clock}`, basis: day ? "resolved" : "unknown", ...(day && { reference: day }) };
}

const shares: Record<Exclude<Portion, "sofar" | "ahead" | `week${1 | 2 | 3 | 4}` | "lastweek">, [from: number, to: number]> = {
  start: [0, 1 / 4], early: [0, 1 / 3], firsthalf: [0, 1 / 2], mid: [1 / 3, 2 / 3], secondhalf: [1 / 2, 1], late: [2 / 3, 1], end: [3 / 4, 1],
};

/** "late June" is its last third, "earlier this month" what of it lies before the publication; the value stays the month's. */
function narrow(resolved: Resolved, { portion }: Candidate, reference: Day | undefined): Resolved {
  const { days } = resolved;
  if (!portion || !days || days.start === days.end) return resolved;
  if (portion === "sofar") return reference && reference >= days.start && reference < days.end ? { ...resolved, days: { start: days.start, end: reference } } : resolved;
  if (portion === "ahead") return reference && reference > days.start && reference <= days.end ? { ...resolved, days: { start: reference, end: days.end } } : resolved;
  if (portion === "lastweek") return { ...resolved, days: { start: shiftDays(days.end, -6), end: days.end } };
  if (portion === "week1" || portion === "week2" || portion === "week3" || portion === "week4") {
    const start = shiftDays(days.start, 7 * (Number(portion.at(-1)) - 1));
    return { ...resolved, days: { start, end: shiftDays(start, 6) } };
  }
  const length = daysBetween(days.start, days.end) + 1;
  const [from, to] = shares[portion];
  return { ...resolved, days: { start: shiftDays(days.start, Math.round(length * from)), end: shiftDays(days.start, Math.max(Math.round(length * to) - 1, Math.round(length * from))) } };
}

/** The granularity of a value, as far as other expressions can count from it. */
function unitOf(value: string): Unit | undefined {
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return value.includes("/") ? undefined : "day";
  if (/^\d{4}-W\d{2}-WE$/.test(value)) return "weekend";
  if (/^\d{4}-W\d{2}$/.test(value)) return "week";
  if (/^\d{4}-\d{2}$/.test(value)) return "month";
  if (/^\d{4}-Q\d$/.test(value)) return "quarter";
  return /^\d{4}$/.test(value) ? "year" : undefined;
}
