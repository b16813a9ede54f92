import {
  daysBetween, dayOf, holidayIn, monthOf, monthRange, monthsRange, pad, shiftDays, shiftMonths, shiftYears, weekdayOf, weekRange, weekValue, yearOf, yearRange,
} from "./calendar.ts";
import type { Candidate, Direction, Meaning, Portion, Unit } from "./meaning.ts";
import type { Day, DayRange, Timex } from "../record.ts";

export interface DateContext {
  /** The publication day where the outlet sits; absent where it is not known. */
  reference?: Day;
  /** How the outlet writes numeric dates. */
  dateOrder?: "dmy" | "mdy" | "ymd";
}

export interface Resolved {
  type: Timex["type"];
  value: string;
  basis: Timex["basis"];
  reference?: Day;
  days?: DayRange;
  /** What an editor should look at. */
  problem?: string;
}

/** Where a relation such as "a day earlier" or "the same week" starts from. */
interface Anchor {
  unit: Unit;
  days: DayRange;
  paragraph: number;
}

/** Resolves expressions in reading order: each from its own words, the publication day, or the date told before it. */
export function resolveTimexes(candidates: readonly Candidate[], context: DateContext): Resolved[] {
  let anchor: Anchor | undefined;
  let dayTold: Anchor | undefined;
  let pastDayTold: Anchor | undefined;
  let period: Anchor | undefined;
  return candidates.map((candidate) => {
    const near = (told: Anchor | undefined) => (told && candidate.paragraph - told.paragraph <= 2 ? told : undefined);
    const resolver: Resolver = { context, candidate, anchor: near(anchor), dayTold: near(dayTold), pastDayTold: near(pastDayTold), period };
    const resolved = narrow(resolve(candidate.meaning, resolver), candidate, context.reference);
    const unit = unitOf(resolved.value);
    if (resolved.days && unit && resolved.type !== "DURATION") {
      anchor = { unit, days: resolved.days, paragraph: candidate.paragraph };
      if (unit === "day") dayTold = anchor;
      if (unit === "day" && !(context.reference && resolved.days.start > context.reference)) pastDayTold = anchor;
      if (unit === "quarter" && candidate.meaning.kind === "quarter") period = anchor;
    }
    return resolved;
  });
}

interface Resolver {
  context: DateContext;
  candidate: Candidate;
  anchor: Anchor | undefined;
  /** The single day told last. */
  dayTold: Anchor | undefined;
  /** The last one that was not ahead of the publication: "a day earlier" counts from what has happened. */
  pastDayTold: Anchor | undefined;
  period: Anchor | undefined;
}

function resolve(meaning: Meaning, resolver: Resolver): Resolved {
  switch (meaning.kind) {
    case "date": return resolveDate(meaning, resolver);
    case "listed": return resolveDate({ kind: "date", month: meaning.month, day: meaning.day, ...(meaning.year !== undefined && { year: meaning.year }) }, resolver);
    case "numeric": return resolveNumeric(meaning, resolver);
    case "weekday": return resolveWeekday(meaning, resolver);
    case "holiday": return resolveHoliday(meaning, resolver);
    case "season": return resolveSeason(meaning, resolver);
    case "quarter": return resolveQuarter(meaning, resolver);
    case "half": return resolveHalf(meaning, resolver);
    case "shift": return resolveShift(meaning, resolver);
    case "latest": return resolveLatest(meaning, resolver);
    case "range": return resolveRange(meaning, resolver);
    case "part": return resolvePart(meaning, resolver);
    case "clock": return resolveClock(meaning, resolver);
    case "literal": return { type: meaning.type, value: meaning.value, basis: /_REF$/.test(meaning.value) ? "unknown" : "stated", ...(meaning.days && { days: meaning.days }) };
    case "none": return unknown("XXXX");
  }
}

function unknown(value: string): Resolved {
  return { type: "DATE", value, basis: "unknown" };
}

function stated(value: string, days: DayRange): Resolved {
  return { type: "DATE", value, basis: "stated", days };
}

function counted(value: string, days: DayRange, reference: Day | undefined): Resolved {
  return { type: "DATE", value, basis: "resolved", days, ...(reference && { reference }) };
}

function oneDay(day: Day): DayRange {
  return { start: day, end: day };
}

// -- calendar dates -----------------------------------------------------------------------------

function resolveDate(meaning: Extract<Meaning, { kind: "date" }>, { context: { reference }, candidate }: Resolver): Resolved {
  const { month, day, weekday } = meaning;
  const shifted = meaning.yearShift !== undefined && reference ? yearOf(reference) + meaning.yearShift : undefined;
  const year = meaning.year ?? shifted;
  const source = meaning.year === undefined ? (value: string, days: DayRange) => counted(value, days, reference) : stated;
  if (month === undefined) return source(pad(year!, 4), yearRange(year!));
  if (day === undefined) {
    const chosen = year ?? (reference ? yearOfMonth(reference, month, meaning.direction, candidate.tense) : undefined);
    return chosen === undefined ? unknown(`XXXX-${pad(month)}`) : source(`${pad(chosen, 4)}-${pad(month)}`, monthRange(chosen, month));
  }
  const underspecified = `${year === undefined ? "XXXX" : pad(year, 4)}-${pad(month)}-${pad(day)}`;
  const resolved = year !== undefined ? dayOf(year, month, day) : reference && yearClosestTo(reference, month, day, meaning.direction === "last" ? { tense: "past", attached: true } : candidate, weekday);
  if (!resolved) {
    const impossible = year !== undefined || !dayOf(2000, month, day);
    return impossible ? { ...unknown(underspecified), problem: `Unexpected day ${pad(month)}-${pad(day)}, expected one that the calendar has` } : unknown(underspecified);
  }
  const result = source(resolved, oneDay(resolved));
  if (weekday !== undefined && weekdayOf(resolved) !== weekday) return { ...result, problem: `Unexpected weekday beside ${resolved}, expected the one on which it falls` };
  return result;
}

/** A month without a year: "last June" lies behind, "next June" ahead; else the nearest, on the side to which the clause looks. */
function yearOfMonth(reference: Day, month: number, direction: Direction | undefined, tense: Candidate["tense"]): number {
  const year = yearOf(reference);
  const current = monthOf(reference);
  if (direction === "last") return month < current ? year : year - 1;
  if (direction === "next") return month > current ? year : year + 1;
  if (direction === "this") return year;
  const cost = (by: number) => {
    const distance = month - current + 12 * by;
    return Math.abs(distance) + ((tense === "past" && distance > 0) || (tense === "future" && distance < 0) ? 9 : 0);
  };
  return year + [0, -1, 1].reduce((best, by) => (cost(by) < cost(best) ? by : best));
}

/**
 * The year in which a day and month lies nearest to the publication. A tense against it costs 200 days: on TBAQ-cleaned
 * nothing changes from 100 to 200, and forcing every such date of a past clause into the past loses a seventh of
 * them ("declared a dividend, payable Dec. 7"); only a verb right before it forces. A weekday beside it may tell the year.
 */
function yearClosestTo(reference: Day, month: number, day: number, { tense, attached }: Pick<Candidate, "tense" | "attached">, weekday: number | undefined): Day | undefined {
  const year = yearOf(reference);
  const days = [year - 1, year, year + 1].map((each) => dayOf(each, month, day)).filter((each) => each !== undefined);
  const fitting = weekday === undefined ? days : days.filter((each) => weekdayOf(each) === weekday);
  let best: Day | undefined;
  let least = Infinity;
  for (const each of fitting.length > 0 ? fitting : days) {
    const distance = daysBetween(reference, each);
    const against = (tense === "past" && distance > 0) || (tense === "future" && distance < 0);
    const cost = Math.abs(distance) + (against ? (attached ? 366 : 200) : 0);
    if (cost < least) [best, least] = [each, cost];
  }
  return best;
}

/** "06/07/2025" is 6 July in London and 7 June in Washington. Where the outlet's own order is unknown, only 13 and above tell. */
function resolveNumeric({ fields: [first, second, year], mark }: Extract<Meaning, { kind: "numeric" }>, { context: { dateOrder } }: Resolver): Resolved {
  // Full stops separate day, month and year in that order in every locale of CLDR that uses them with the year last.
  const order = first > 12 ? "dmy" : second > 12 ? "mdy" : first === second ? "dmy" : dateOrder === "mdy" || dateOrder === "dmy" ? dateOrder : mark === "." ? "dmy" : undefined;
  if (!order) return { ...unknown(`${pad(year, 4)}-XX-XX`), problem: "Unexpected numeric date that can be read in two orders, expected the month in letters or an outlet with a known order" };
  const [month, day] = order === "dmy" ? [second, first] : [first, second];
  const resolved = dayOf(year, month, day);
  return resolved ? stated(resolved, oneDay(resolved)) : unknown(`${pad(year, 4)}-${pad(month)}-${pad(day)}`);
}

// -- weekdays and holidays ----------------------------------------------------------------------

function resolveWeekday({ weekday, direction, weekShift, from }: Extract<Meaning, { kind: "weekday" }>, { context: { reference }, candidate, dayTold: anchor }: Resolver): Resolved {
  if (from === "context" && anchor) {
    const ahead = direction === "next";
    const apart = ahead ? weekday - weekdayOf(anchor.days.end) : weekdayOf(anchor.days.start) - weekday;
    const day = shiftDays(anchor.days.start, (((apart + 6) % 7) + 1) * (ahead ? 1 : -1));
    return counted(day, oneDay(day), anchor.days.start);
  }
  if (!reference) return unknown(`XXXX-WXX-${weekday}`);
  const today = weekdayOf(reference);
  const back = (today - weekday + 7) % 7;
  let day: Day;
  if (weekShift !== undefined) day = shiftDays(reference, weekday - today + 7 * weekShift);
  // "the previous Friday" without a day told before: not the last one, which would be "Friday", but the one before
  else if (direction === "last") day = shiftDays(reference, -(from === "context" ? back + 7 : lastWeekday(back)));
  else if (direction === "next" || (direction === undefined && candidate.tense === "future")) day = shiftDays(reference, (7 - back) % 7 || (direction === "next" ? 7 : 0));
  else if (direction === "this") day = shiftDays(reference, candidate.tense === "past" ? -back : 7 - (back || 7));
  else day = shiftDays(reference, -back);
  return counted(day, oneDay(day), reference);
}

/** "last Monday" is never yesterday nor today: that would be told by its bare name. */
function lastWeekday(back: number): number {
  return back < 2 ? back + 7 : back;
}

function resolveHoliday({ holiday, year, direction }: Extract<Meaning, { kind: "holiday" }>, { context: { reference }, candidate }: Resolver): Resolved {
  if (year !== undefined) {
    const day = holidayIn(holiday, year);
    return stated(day, oneDay(day));
  }
  if (!reference) return unknown("month" in holiday && "day" in holiday ? `XXXX-${pad(holiday.month)}-${pad(holiday.day)}` : "XXXX-XX-XX");
  const days = [-1, 0, 1].map((by) => holidayIn(holiday, yearOf(reference) + by));
  const past = days.filter((day) => day <= reference).at(-1)!;
  const next = days.find((day) => day >= reference)!;
  const ahead = direction === "next" || (direction !== "last" && (candidate.tense === "future" || (candidate.tense === undefined && daysBetween(reference, next) < daysBetween(past, reference))));
  const day = ahead ? next : past;
  return counted(day, oneDay(day), reference);
}

// -- seasons, quarters, halves ------------------------------------------------------------------

const seasonMonths: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function resolveSeason({ season, direction, ...meaning }: Extract<Meaning, { kind: "season" }>, { context: { reference }, candidate }: Resolver): Resolved {
  const first = seasonMonths[season]!;
  const range = (year: number) => monthsRange(year, first, 3);
  if (meaning.year !== undefined) return stated(`${pad(meaning.year, 4)}-${season}`, range(meaning.year));
  if (!reference) return unknown(`XXXX-${season}`);
  let year = yearOf(reference);
  if (meaning.yearShift !== undefined) year += meaning.yearShift;
  else if (direction === "last") year = range(year).end < reference ? year : year - 1;
  else if (direction === "next") year = range(year).start > reference ? year : year + 1;
  else if (direction === undefined && candidate.tense === "past" && range(year).start > reference) year -= 1;
  else if (direction === undefined && candidate.tense === "future" && range(year).end < reference) year += 1;
  return counted(`${pad(year, 4)}-${season}`, range(year), reference);
}

function quarterRange(year: number, quarter: number): DayRange {
  return monthsRange(year, quarter * 3 - 2, 3);
}

function resolveQuarter({ quarter, ...meaning }: Extract<Meaning, { kind: "quarter" }>, { context: { reference }, candidate }: Resolver): Resolved {
  const value = (year: number) => `${pad(year, 4)}-Q${quarter}`;
  if (meaning.year !== undefined) return stated(value(meaning.year), quarterRange(meaning.year, quarter));
  if (!reference) return unknown(`XXXX-Q${quarter}`);
  let year = yearOf(reference);
  if (meaning.yearShift !== undefined) year += meaning.yearShift;
  else if (quarterRange(year, quarter).start > reference && candidate.tense !== "future" && daysBetween(reference, quarterRange(year, quarter).start) > 100) year -= 1;
  return counted(value(year), quarterRange(year, quarter), reference);
}

function resolveHalf({ half, year, yearShift }: Extract<Meaning, { kind: "half" }>, { context: { reference } }: Resolver): Resolved {
  const chosen = year ?? (reference ? yearOf(reference) + (yearShift ?? 0) : undefined);
  if (chosen === undefined) return unknown(`XXXX-H${half}`);
  const days = monthsRange(chosen, half * 6 - 5, 6);
  return year === undefined ? counted(`${pad(chosen, 4)}-H${half}`, days, reference) : stated(`${pad(chosen, 4)}-H${half}`, days);
}

/** "the quarter": the one last spoken of, else the one that ended last before the publication. */
function resolveLatest({ by, year, ended }: Extract<Meaning, { kind: "latest" }>, { context: { reference }, period }: Resolver): Resolved {
  if (year !== undefined && !period) return stated(pad(year, 4), yearRange(year));
  const lastEnded = reference && shiftMonths(reference, -3);
  const told = year === undefined ? period?.days.start : `${pad(year, 4)}${period!.days.start.slice(4)}`;
  const named = (ended ? lastEnded : undefined) ?? told ?? lastEnded;
  if (!named) return unknown("XXXX-QX");
  const shifted = shiftMonths(named, by * 3);
  const quarter = Math.ceil(monthOf(shifted) / 3);
  return counted(`${shifted.slice(0, 4)}-Q${quarter}`, quarterRange(yearOf(shifted), quarter), reference ?? named);
}

// -- relations ----------------------------------------------------------------------------------

function resolveShift(meaning: Extract<Meaning, { kind: "shift" }>, resolver: Resolver): Resolved {
  const { context: { reference }, candidate, period } = resolver;
  const { unit, by, from } = meaning;
  const anchor = unit !== "day" ? resolver.anchor : by < 0 ? resolver.pastDayTold : resolver.dayTold;
  if (unit === "weekend") return resolveWeekend(meaning, resolver);
  let origin: Day | undefined;
  if (from === "publication") origin = reference;
  else if (from === "context") origin = anchor ? (by > 0 ? anchor.days.end : anchor.days.start) : undefined;
  else origin = resolve(from, resolver).days?.start;
  if (meaning.sameQuarter && period && candidate.paragraph - period.paragraph <= 3) {
    return inUnit("quarter", shiftYears(period.days.start, by), reference ?? period.days.start);
  }
  const shifted = origin && shiftBy(unit, origin, by);
  // "5,000 years ago" lies before the years that a Day can name
  if (!shifted || !/^[1-9]\d{3}-/.test(shifted)) return unknown(underspecified[unit] ?? "XXXX");
  return inUnit(unit, shifted, from === "publication" ? reference : origin);
}

const underspecified: Partial<Record<Unit, string>> = {
  day: "XXXX-XX-XX", hour: "XXXX-XX-XX", minute: "XXXX-XX-XX", second: "XXXX-XX-XX", week: "XXXX-WXX", fortnight: "XXXX-WXX", weekend: "XXXX-WXX-WE",
  month: "XXXX-XX", quarter: "XXXX-QX", year: "XXXX", decade: "XXX", century: "XX",
};

function shiftBy(unit: Unit, day: Day, by: number): Day {
  switch (unit) {
    case "week": return shiftDays(day, by * 7);
    case "fortnight": return shiftDays(day, by * 14);
    case "month": return shiftMonths(day, by);
    case "quarter": return shiftMonths(day, by * 3);
    case "year": return shiftYears(day, by);
    case "decade": return shiftYears(day, by * 10);
    case "century": return shiftYears(day, by * 100);
    case "day": return shiftDays(day, by);
    default: return day;
  }
}

/** The period of that unit which holds the day. */
function inUnit(unit: Unit, day: Day, reference: Day | undefined): Resolved {
  const year = yearOf(day);
  const month = monthOf(day);
  switch (unit) {
    case "week": case "fortnight": return counted(weekValue(day), weekRange(day), reference);
    case "month": return counted(day.slice(0, 7), monthRange(year, month), reference);
    case "quarter": return counted(`${day.slice(0, 4)}-Q${Math.ceil(month / 3)}`, quarterRange(year, Math.ceil(month / 3)), reference);
    case "year": return counted(day.slice(0, 4), yearRange(year), reference);
    case "decade": return counted(day.slice(0, 3), { start: `${day.slice(0, 3)}0-01-01`, end: `${day.slice(0, 3)}9-12-31` }, reference);
    case "century": return { ...unknown(day.slice(0, 2)), basis: "resolved" };
    default: return counted(day, oneDay(day), reference);
  }
}

/** The weekend before, unless the clause looks ahead; on a Saturday or Sunday the one under way. */
function resolveWeekend({ by, from }: Extract<Meaning, { kind: "shift" }>, { context: { reference }, candidate, anchor }: Resolver): Resolved {
  const origin = from === "context" ? anchor?.days.start : reference;
  if (!origin) return unknown("XXXX-WXX-WE");
  const ahead = by > 0 || (by === 0 && (candidate.tense === "future" || weekdayOf(origin) >= 6));
  const saturday = shiftDays(weekRange(origin).start, ahead || from === "context" ? 5 : -2);
  return counted(`${weekValue(saturday)}-WE`, { start: saturday, end: shiftDays(saturday, 1) }, origin);
}

function resolveRange(meaning: Extract<Meaning, { kind: "range" }>, resolver: Resolver): Resolved {
  const first = resolve(meaning.first, resolver);
  const last = resolve(meaning.last, resolver);
  if (!first.days || !last.days) return unknown(`${first.value}/${last.value}`);
  let end = last.days.end;
  if (end < first.days.start) end = shiftYears(end, 1);
  return { ...first, type: "DURATION", value: `${first.days.start}/${end}`, days: { start: first.days.start, end } };
}

// -- parts of the day and clock times -----------------------------------------------------------

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

// -- portions -----------------------------------------------------------------------------------

const shares: Record<Portion, [from: number, to: number]> = {
  start: [0, 1 / 4], early: [0, 1 / 3], mid: [1 / 3, 2 / 3], late: [2 / 3, 1], end: [3 / 4, 1], sofar: [0, 1], ahead: [0, 1],
};

/** "late June" is its last third, "earlier this month" what of it lies before the publication; the value stays the month's. */
function narrow(resolved: Resolved, { portion }: Candidate, reference: Day | undefined): Resolved {
  const { days } = resolved;
  if (!portion || !days || days.start === days.end) return resolved;
  if (portion === "sofar") return reference && reference >= days.start && reference < days.end ? { ...resolved, days: { start: days.start, end: reference } } : resolved;
  if (portion === "ahead") return reference && reference > days.start && reference <= days.end ? { ...resolved, days: { start: reference, end: days.end } } : resolved;
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
