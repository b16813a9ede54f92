import { daysBetween, shiftDays, shiftYears, yearOf } from "./calendar.ts";
import { namesDay } from "./join-candidates.ts";
import type { Candidate, Meaning, Portion } from "./meaning.ts";
import { resolveDate, resolveMonthDay, resolveNumeric } from "./resolve-date.ts";
import { resolveHoliday } from "./resolve-holiday.ts";
import { resolveHalf, resolveLatest, resolveQuarter, resolveSeason, resolveWeek } from "./resolve-period.ts";
import { ofPeriodTold, resolveBeside, resolveShift } from "./resolve-shift.ts";
import { resolveNthWeekday, resolveWeekday } from "./resolve-weekday.ts";
import { type DateContext, type Resolved, type Resolver, type TextKind, unknown } from "./resolver.ts";
import { ToldSoFar } from "./told-so-far.ts";
import type { Day } from "../record.ts";

/** Resolves expressions in reading order: each from its own words, the publication day, or what was told before it. */
export function resolveTimexes(candidates: readonly Candidate[], context: DateContext): Resolved[] {
  const told = new ToldSoFar(context, kindOfText(candidates, context), candidates.filter(({ heads }) => heads).length >= headingsOfList);
  return candidates.map((candidate) => {
    const resolved = narrow(resolve(candidate.meaning, told.resolverFor(candidate, resolve)), candidate, context.reference);
    told.add(candidate, resolved);
    return resolved;
  });
}

/**
 * A report counts from its day: "on Friday", "yesterday", "last month". A history has none of these words, or few beside the
 * years that it tells of ("… is kept to this day, and was shown again last year"). A text with neither is a story. "Held since 2014 or 2022" is background of any
 * report, so only dates with their month count.
 */
function kindOfText(candidates: readonly Candidate[], { reference }: DateContext): TextKind {
  const recent = candidates.filter(({ meaning, rule, quoted }) => countsFromPublication(meaning) && !ofPeriodTold.has(rule) && !quoted).length;
  const longAgo = reference === undefined ? 0 : candidates.filter(({ meaning }) => meaning.kind === "date" && meaning.year !== undefined && meaning.month !== undefined && meaning.year < yearOf(reference) - 1).length;
  if (longAgo >= datesOfHistory && longAgo > datesOfHistory * recent) return "history";
  return recent > 0 ? "news" : "story";
}

/** How many headings that are a year make a text a list by years; one alone may be a stray line of the page. */
const headingsOfList = 2;

/** How many dates of long ago, for each word of the day, make a text a history. */
const datesOfHistory = 5;

function countsFromPublication(meaning: Meaning): boolean {
  if (meaning.kind === "part") return countsFromPublication(meaning.on);
  if (meaning.kind === "clock") return meaning.on !== undefined && countsFromPublication(meaning.on);
  return (meaning.kind === "weekday" && !meaning.from) || (meaning.kind === "shift" && meaning.from === "publication") || (meaning.kind === "date" && meaning.yearShift !== undefined);
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
    case "week": return resolveWeek(meaning, resolver);
    case "half": return resolveHalf(meaning, resolver);
    case "shift": return resolveShift(meaning, resolver);
    case "beside": return resolveBeside(meaning, resolver);
    case "latest": return resolveLatest(meaning, resolver);
    case "range": return resolveRange(meaning, resolver);
    case "part": return resolvePart(meaning, resolver);
    case "clock": return resolveClock(meaning, resolver);
    case "literal": return resolveLiteral(meaning, resolver);
    case "none": return unknown("XXXX");
  }
}

/** Most expressions of this kind are complete; "a few days ago" has no value of its own, but bounds when it was. */
function resolveLiteral({ type, value, days, daysBack }: Extract<Meaning, { kind: "literal" }>, { context: { reference } }: Resolver): Resolved {
  if (daysBack && reference !== undefined) {
    return { type, value, basis: "resolved", reference, days: { start: shiftDays(reference, -daysBack[0]), end: shiftDays(reference, -daysBack[1]) } };
  }
  return { type, value, basis: /_REF$/.test(value) ? "unknown" : "stated", ...(days && { days }) };
}

function resolveRange(meaning: Extract<Meaning, { kind: "range" }>, resolver: Resolver): Resolved {
  const first = resolve(meaning.first, resolver);
  const last = resolve(meaning.last, resolver);
  if (!first.days || !last.days) return unknown(`${first.value}/${last.value}`);
  let end = last.days.end;
  if (end < first.days.start) end = shiftYears(end, 1);
  // "on June 9-10" tells when, "in 2014-15" how long
  const type = namesDay(meaning.last) ? "DATE" : "DURATION";
  return { ...first, type, value: `${first.days.start}/${end}`, days: { start: first.days.start, end } };
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

/** Of a week: "late last week" is Thursday to Sunday, "midweek" Tuesday to Thursday. */
const sharesOfWeek: typeof shares = { start: [0, 2 / 7], early: [0, 3 / 7], firsthalf: [0, 4 / 7], mid: [1 / 7, 4 / 7], secondhalf: [3 / 7, 1], late: [3 / 7, 1], end: [3 / 7, 1] };

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
  const [from, to] = (length === 7 ? sharesOfWeek : shares)[portion];
  return { ...resolved, days: { start: shiftDays(days.start, Math.round(length * from)), end: shiftDays(days.start, Math.max(Math.round(length * to) - 1, Math.round(length * from))) } };
}
