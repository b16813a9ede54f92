import { daysBetween, dayOf, monthOf, monthRange, pad, shiftMonths, weekdayOf, yearOf, yearRange } from "./calendar.ts";
import type { Candidate, Direction, Meaning, Told } from "./meaning.ts";
import { counted, oneDay, type Resolved, type Resolver, stated, unknown } from "./resolver.ts";
import type { Day, DayRange } from "../record.ts";

export function resolveDate(meaning: Extract<Meaning, { kind: "date" }>, resolver: Resolver): Resolved {
  const { context: { reference }, candidate, anchor } = resolver;
  const { month, day, weekday } = meaning;
  if (meaning.ofYearTold && !anchor) return unknown(`XXXX-${pad(month!)}${day === undefined ? "" : `-${pad(day)}`}`);
  if (meaning.knownSince !== undefined) return resolveNamedDay(meaning, resolver);
  if (meaning.told && anchor) {
    const { told, ...date } = meaning;
    const [from, year] = [anchor.days.start, yearAsTold(told, anchor.days.start, month!)];
    const value = resolveDate({ ...date, year }, resolver);
    return value.days ? counted(value.value, value.days, from) : value;
  }
  const shifted = meaning.yearShift !== undefined && reference ? yearOf(reference) + meaning.yearShift : undefined;
  const repeated = meaning.year === undefined && shifted === undefined ? yearToldOfDay(meaning, resolver) ?? yearOfList(meaning, resolver) : undefined;
  const beside = meaning.year === undefined && shifted === undefined && repeated === undefined ? yearBesideDate(meaning, resolver) : undefined;
  const year = meaning.year ?? (meaning.ofYearTold ? yearOf(anchor!.days.start) : shifted ?? repeated ?? beside);
  const from = meaning.ofYearTold ? anchor!.days.start : beside ? resolver.dateWithYear!.days.start : reference;
  const source = meaning.year === undefined ? (value: string, days: DayRange) => counted(value, days, from) : stated;
  if (month === undefined) return source(pad(year!, 4), yearRange(year!));
  if (day === undefined) {
    const chosen = year ?? (reference ? yearOfMonth(reference, month, meaning.direction, candidate) : undefined);
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

/** The year in which a month lies before or after a day, or in the day's own year. */
export function yearAsTold(told: Told, from: Day, month: number): number {
  const year = yearOf(from);
  if (told === "next") return month > monthOf(from) ? year : year + 1;
  return told === "last" && month >= monthOf(from) ? year - 1 : year;
}

/** "the Oct. 7 attacks": in a report from before them it is a date like any other. */
function resolveNamedDay({ knownSince, ...meaning }: Extract<Meaning, { kind: "date" }>, resolver: Resolver): Resolved {
  const { context: { reference } } = resolver;
  const day = dayOf(knownSince!, meaning.month!, meaning.day!)!;
  return reference && reference < day ? resolveDate(meaning, resolver) : counted(day, oneDay(day), reference);
}

/**
 * "the attack of October 7, 2023 … those taken on October 7": the day that was told with its year before, unless the news of the
 * days around the publication may be meant: an anniversary of it.
 */
function yearToldOfDay({ month, day, direction, weekday, ofYearTold }: Extract<Meaning, { kind: "date" }>, { context: { reference }, candidate, yearsTold }: Resolver): number | undefined {
  if (!month || day === undefined || direction || ofYearTold || candidate.tense === "future") return undefined;
  const year = yearsTold.get(`${pad(month)}-${pad(day)}`);
  const told = year === undefined ? undefined : dayOf(year, month, day);
  if (!told || (weekday !== undefined && weekdayOf(told) !== weekday)) return undefined;
  const nearest = reference && yearClosestTo(reference, month, day, candidate, weekday);
  return nearest && nearest !== told && Math.abs(daysBetween(nearest, reference)) <= anniversaryReach ? undefined : year;
}

/** "2022 ¶ On 21 September they came home": of the year that heads its part of a list, unless its own sentence tells one. */
function yearOfList({ month, direction, ofYearTold }: Extract<Meaning, { kind: "date" }>, { yearOfHeading, dateWithYear, context: { reference } }: Resolver): number | undefined {
  if (!month || direction || ofYearTold || dateWithYear?.inSentence) return undefined;
  // what would lie ahead of the report is not of the list
  return yearOfHeading !== undefined && reference !== undefined && yearOfHeading > yearOf(reference) ? undefined : yearOfHeading;
}

/** How many days from the publication a day may lie to be taken for its news. */
const anniversaryReach = 7;

/**
 * "captured on May 16, 2022, and moved on May 20": soon after a date of the same sentence that has its year, and not in the
 * publication's own days. "Captured in March 2022 and freed on May 6" is news: the year is the publication's. After a date of
 * more than a year ago the story goes on from there over the next sentences ("On 16 May 2022 … On 29 June …"), and outside the news
 * for months too; but not into the two months around the publication. A history stays in its years. The limits are what the steps
 * of one story take; TBAQ-cleaned holds too few to measure them.
 */
function yearBesideDate({ month, day, direction }: Extract<Meaning, { kind: "date" }>, { context: { reference }, candidate, dateWithYear, text }: Resolver): number | undefined {
  if (!dateWithYear || !month || direction) return undefined;
  if (candidate.tense === "future" && !(text === "history" && reference && (candidate.presumed || (day !== undefined && !isSoon(month, day, candidate, reference))))) return undefined;
  const { days: { start }, inSentence } = dateWithYear;
  const isLongAgo = reference !== undefined && daysBetween(start, reference) > 365;
  if (text === "history" && isLongAgo) return yearOf(start) + stepOfYears(month - monthOf(start));
  const year = yearOf(start) + (month < monthOf(start) ? 1 : 0);
  const first = day === undefined ? monthRange(year, month).start : dayOf(year, month, day);
  const goesOn = isLongAgo && (inSentence || day !== undefined || text !== "news");
  const steps = goesOn ? 365 : !inSentence ? 0 : day === undefined ? 123 : 31;
  const step = first ? daysBetween(start, first) : -1;
  if (step < 0 || step > steps) return undefined;
  if (!reference) return year;
  const nearest = day === undefined ? `${yearOfMonth(reference, month, undefined, candidate)}-${pad(month)}-01` : yearClosestTo(reference, month, day, candidate, undefined);
  const news = day !== undefined && inSentence && step <= 31 ? 7 : 62;
  const isTold = candidate.tense !== "past" || (nearest !== undefined && nearest <= reference);
  return nearest && isTold && Math.abs(daysBetween(nearest, reference)) <= news ? undefined : year;
}

/** "On May 9 more are due", in a report of May 4, is ahead of it even at the end of a history; "was planned for November 11" is of its year. */
function isSoon(month: number, day: number, candidate: Candidate, reference: Day): boolean {
  const nearest = yearClosestTo(reference, month, day, candidate, undefined);
  return nearest !== undefined && nearest >= reference && daysBetween(reference, nearest) <= 62;
}

/** A history goes on month by month: from December to January it enters the next year, from June back to May it stays in its own. */
export function stepOfYears(months: number): number {
  return months < -6 ? 1 : 0;
}

/**
 * A month without a year: "last June" lies behind, "next June" ahead; else the nearest, on the side to which the clause looks. Where
 * it looks to neither, a month ahead counts as two months further off, as news tells more of what has been.
 */
export function yearOfMonth(reference: Day, month: number, direction: Direction | undefined, { tense, attached }: Pick<Candidate, "tense" | "attached">): number {
  const year = yearOf(reference);
  const current = monthOf(reference);
  if (direction === "last") return month < current ? year : year - 1;
  if (direction === "next") return month > current ? year : year + 1;
  if (direction === "this") return year;
  const cost = (by: number) => {
    const distance = month - current + 12 * by;
    const isAgainst = (tense === "past" && distance > 0) || (tense === "future" && distance < 0);
    return Math.abs(distance) + (isAgainst ? (attached ? 13 : 7) : tense !== "future" && tense !== "past" && distance > 0 ? 2 : 0);
  };
  return year + [-1, 0, 1].reduce((best, by) => (cost(by) < cost(best) ? by : best));
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

/**
 * "the 5th": in the month told in its paragraph ("in May … on the 5th"); else the last 5th before the publication, or the next
 * one where the clause looks ahead. A date told before ("June 2 … on the 5th") has to lie nearest to the same 5th.
 */
export function resolveMonthDay({ day, weekday, monthShift }: Extract<Meaning, { kind: "month-day" }>, { context: { reference }, candidate, anchor, monthTold }: Resolver): Resolved {
  const dayOfMonth = (from: Day, by: number) => {
    const month = shiftMonths(`${from.slice(0, 7)}-01`, by);
    return dayOf(yearOf(month), monthOf(month), day);
  };
  const fits = (each: Day | undefined) => each !== undefined && (weekday === undefined || weekdayOf(each) === weekday);
  let resolved: Day | undefined;
  if (monthShift !== undefined) {
    resolved = reference && dayOfMonth(reference, monthShift);
  } else if (anchor?.unit === "month" && anchor.paragraph === candidate.paragraph) {
    resolved = dayOfMonth(anchor.days.start, 0);
  } else if (reference) {
    const fitting = (from: Day, months: number[]) => months.map((by) => dayOfMonth(from, by)).filter(fits) as Day[];
    resolved = candidate.tense === "future" ? fitting(reference, [0, 1, 2]).find((each) => each >= reference) : fitting(reference, [0, -1, -2]).find((each) => each <= reference);
    const told = anchor?.unit === "day" ? anchor.days.start : undefined;
    const nearTold = told && fitting(told, [-1, 0, 1]).sort((a, b) => Math.abs(daysBetween(told, a)) - Math.abs(daysBetween(told, b)))[0];
    if (nearTold && nearTold !== resolved) resolved = undefined;
  }
  // "December 15 … on the 14th local time", in a report of no known year
  if (!resolved && !reference && monthShift === undefined && monthTold?.paragraph === candidate.paragraph && dayOf(2000, monthTold.month, day)) return unknown(`XXXX-${pad(monthTold.month)}-${pad(day)}`);
  if (!resolved) {
    return { ...unknown(`XXXX-XX-${pad(day)}`), ...(reference && { problem: `Unexpected day ${day} without its month, expected one that the text makes clear` }) };
  }
  const result = counted(resolved, oneDay(resolved), reference ?? anchor?.days.start);
  return fits(resolved) ? result : { ...result, problem: `Unexpected weekday beside ${resolved}, expected the one on which it falls` };
}

/** "06/07/2025" is 6 July in London and 7 June in Washington. Where the outlet's own order is unknown, only 13 and above tell. */
export function resolveNumeric({ fields: [first, second, year], mark }: Extract<Meaning, { kind: "numeric" }>, { context: { dateOrder, reference }, candidate: { tense } }: Resolver): Resolved {
  // Full stops separate day, month and year in that order in every locale of CLDR that uses them with the year last.
  const order = first > 12 ? "dmy" : second > 12 ? "mdy" : first === second ? "dmy" : dateOrder === "mdy" || dateOrder === "dmy" ? dateOrder : mark === "." ? "dmy" : undefined;
  if (!order) return { ...unknown(`${pad(year, 4)}-XX-XX`), problem: "Unexpected numeric date that can be read in two orders, expected the month in letters or an outlet with a known order" };
  const [month, day] = order === "dmy" ? [second, first] : [first, second];
  const resolved = dayOf(year, month, day);
  // "exchanged on 06/10/2025", printed in June: not in this outlet's order
  const other = dayOf(year, day, month);
  if (reference && tense === "past" && resolved && resolved > reference && other && other <= reference) {
    return { ...unknown(`${pad(year, 4)}-XX-XX`), problem: `Unexpected day ${resolved} after the publication, expected the month in letters, as the outlet's own order does not fit` };
  }
  return resolved ? stated(resolved, oneDay(resolved)) : unknown(`${pad(year, 4)}-${pad(month)}-${pad(day)}`);
}
