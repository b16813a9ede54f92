import { daysBetween, monthOf, monthsRange, pad, shiftDays, shiftMonths, weekRange, yearOf, yearRange } from "./calendar.ts";
import type { Candidate, Direction, Meaning } from "./meaning.ts";
import { stepOfYears, yearAsTold } from "./resolve-date.ts";
import { counted, type Resolved, type Resolver, stated, unknown } from "./resolver.ts";
import type { Day, DayRange } from "../record.ts";

const seasonMonths: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function resolveSeason({ season, direction, ...meaning }: Extract<Meaning, { kind: "season" }>, resolver: Resolver): Resolved {
  const { context: { reference }, candidate, anchor } = resolver;
  const first = seasonMonths[season]!;
  const range = (year: number) => monthsRange(year, first, 3);
  if (meaning.year !== undefined) return stated(`${pad(meaning.year, 4)}-${season}`, range(meaning.year));
  if (meaning.told && anchor) {
    const year = yearAsTold(meaning.told, anchor.days.start, first);
    return counted(`${pad(year, 4)}-${season}`, range(year), anchor.days.start);
  }
  if (!reference) return unknown(`XXXX-${season}`);
  const ofHistory = meaning.yearShift === undefined && !direction ? yearOfHistory(first, resolver) : undefined;
  if (ofHistory !== undefined) return counted(`${pad(ofHistory, 4)}-${season}`, range(ofHistory), resolver.dateWithYear!.days.start);
  const year = meaning.yearShift !== undefined ? yearOf(reference) + meaning.yearShift : yearOfSeason(range, reference, direction, candidate.tense);
  return counted(`${pad(year, 4)}-${season}`, range(year), reference);
}

/** "In May 1918 … during the summer": a history stays in its years. */
function yearOfHistory(first: number, { text, dateWithYear, context: { reference } }: Resolver): number | undefined {
  if (text !== "history" || !dateWithYear || !reference || daysBetween(dateWithYear.days.start, reference) <= 365) return undefined;
  const month = monthOf(dateWithYear.days.start);
  // in January the winter under way bears the year before
  return yearOf(dateWithYear.days.start) + (first === 12 && month < 3 ? -1 : stepOfYears(first - month));
}

/** In January "this winter" is the one under way, which bears the year before, and "last winter" the one that ended ten months ago. */
function yearOfSeason(range: (year: number) => DayRange, reference: Day, direction: Direction | undefined, tense: Candidate["tense"]): number {
  const years = [-2, -1, 0, 1].map((by) => yearOf(reference) + by);
  if (direction === "last") return years.findLast((year) => range(year).end < reference)!;
  const next = years.find((year) => range(year).start > reference) ?? yearOf(reference) + 1;
  if (direction === "next") return next;
  const begun = years.findLast((year) => range(year).start <= reference)!;
  if (range(begun).end >= reference || tense === "past") return begun;
  if (tense === "future") return next;
  return direction === "this" && daysBetween(range(begun).end, reference) <= justOver ? begun : yearOf(reference);
}

/** How many days after its end a season is still "this" one. */
const justOver = 31;

export function quarterRange(year: number, quarter: number): DayRange {
  return monthsRange(year, quarter * 3 - 2, 3);
}

/** The quarter that holds the day. */
export function quarterOf(day: Day): DayRange {
  return quarterRange(yearOf(day), Math.ceil(monthOf(day) / 3));
}

export function resolveQuarter({ quarter, ...meaning }: Extract<Meaning, { kind: "quarter" }>, { context: { reference }, candidate }: Resolver): Resolved {
  const value = (year: number) => `${pad(year, 4)}-Q${quarter}`;
  if (meaning.year !== undefined) return stated(value(meaning.year), quarterRange(meaning.year, quarter));
  if (!reference) return unknown(`XXXX-Q${quarter}`);
  let year = yearOf(reference);
  if (meaning.yearShift !== undefined) year += meaning.yearShift;
  else if (quarterRange(year, quarter).start > reference && candidate.tense !== "future" && daysBetween(reference, quarterRange(year, quarter).start) > 100) year -= 1;
  return counted(value(year), quarterRange(year, quarter), reference);
}

/** "week 24 of 2025", by ISO 8601: the first week of a year holds its 4 January. */
export function resolveWeek({ week, year }: Extract<Meaning, { kind: "week" }>, { context: { reference } }: Resolver): Resolved {
  const chosen = year ?? (reference === undefined ? undefined : yearOf(reference));
  if (chosen === undefined) return unknown(`XXXX-W${pad(week)}`);
  const days = weekRange(shiftDays(`${pad(chosen, 4)}-01-04`, 7 * (week - 1)));
  const value = `${pad(chosen, 4)}-W${pad(week)}`;
  return year === undefined ? counted(value, days, reference) : stated(value, days);
}

export function resolveHalf({ half, year, yearShift }: Extract<Meaning, { kind: "half" }>, { context: { reference } }: Resolver): Resolved {
  const chosen = year ?? (reference ? yearOf(reference) + (yearShift ?? 0) : undefined);
  if (chosen === undefined) return unknown(`XXXX-H${half}`);
  const days = monthsRange(chosen, half * 6 - 5, 6);
  return year === undefined ? counted(`${pad(chosen, 4)}-H${half}`, days, reference) : stated(`${pad(chosen, 4)}-H${half}`, days);
}

/** "the quarter": the one last spoken of, else the one that ended last before the publication. */
export function resolveLatest({ by, year }: Extract<Meaning, { kind: "latest" }>, { context: { reference }, period, tellsOfMonths }: Resolver): Resolved {
  // "for the nine months … in the year-earlier period", "in the 1988 period": of that year
  const ofMonths = !tellsOfMonths ? undefined : year ?? (reference && by === -4 ? yearOf(reference) - 1 : undefined);
  if (ofMonths !== undefined) return counted(pad(ofMonths, 4), yearRange(ofMonths), reference);
  if (year !== undefined && !period) return stated(pad(year, 4), yearRange(year));
  const lastEnded = reference && shiftMonths(reference, -3);
  const told = year === undefined ? period?.days.start : `${pad(year, 4)}${period!.days.start.slice(4)}`;
  const named = told ?? lastEnded;
  if (!named) return unknown("XXXX-QX");
  const shifted = shiftMonths(named, by * 3);
  const quarter = Math.ceil(monthOf(shifted) / 3);
  return counted(`${shifted.slice(0, 4)}-Q${quarter}`, quarterRange(yearOf(shifted), quarter), reference ?? named);
}
