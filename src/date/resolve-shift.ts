import { daysBetween, monthOf, monthRange, shiftDays, shiftMonths, shiftYears, weekdayOf, weekRange, weekValue, yearOf, yearRange } from "./calendar.ts";
import type { Meaning, Unit } from "./meaning.ts";
import { matters } from "./read-happenings.ts";
import { quarterOf } from "./resolve-period.ts";
import { type Anchor, counted, oneDay, type Resolved, type Resolver, unknown } from "./resolver.ts";
import type { Day, DayRange } from "../record.ts";

/** How many days back a report's own news may lie; what is older is its background. */
const newsReach = 14;

/** Rules of "by the end of the year", "later in the month": in a history that of the date told last. */
export const ofPeriodTold = new Set(["year-under-way", "month-under-way", "week-under-way", "period-end", "year-end"]);

export function resolveShift(meaning: Extract<Meaning, { kind: "shift" }>, resolver: Resolver): Resolved {
  const { context: { reference }, candidate, period } = resolver;
  const { unit, by, from } = meaning;
  const anchor = unit !== "day" ? resolver.anchor : by < 0 ? resolver.pastDayTold ?? dayOfSentence(resolver) : resolver.dayTold;
  if (unit === "weekend") return resolveWeekend(meaning, resolver);
  // "On June 2 … A day earlier … Two days later": from either day, so from none
  if (from === "context" && unit === "day" && anchor?.counted && by !== 0 && Math.sign(by) !== anchor.counted) return unknown("XXXX-XX-XX");
  if (from === "context" && unit === "day" && by >= 0 && goesOnFromMonth(resolver, anchor)) return unknown("XXXX-XX-XX");
  let origin: Day | undefined;
  if (from === "publication" && resolver.text === "history" && ofPeriodTold.has(candidate.rule)) origin = anchor?.days.start ?? reference;
  else if (from === "publication") origin = unit === "day" ? dayOfStatement(resolver) ?? dayOfQuotation(resolver) ?? resolver.context.filed ?? reference : reference;
  else if (meaning.ofNews && reference && anchor && daysBetween(anchor.days.start, reference) > newsReach) origin = reference;
  else if (from === "context") origin = anchor ? (by > 0 ? anchor.days.end : anchor.days.start) : dayOfStatement(resolver) ?? (meaning.ofNews || comparesWithYear(meaning, resolver) ? reference : undefined);
  else {
    const { days } = resolver.resolve(from, resolver);
    // "two days before Eid": from each of the days on which it may begin
    if (days && days.start !== days.end && unit === "day") return movedRange(days, by, reference);
    origin = days?.start;
  }
  // of no other day was told since
  if (meaning.sameQuarter && period && (candidate.paragraph - period.paragraph <= 3 || !resolver.anchor)) {
    return inUnit(resolver.tellsOfMonths ? "year" : "quarter", shiftYears(period.days.start, by), reference ?? period.days.start);
  }
  const shifted = origin && shiftBy(unit, origin, by);
  // "5,000 years ago" lies before the years that a Day can name
  if (!shifted || !/^[1-9]\d{3}-/.test(shifted)) return unknown(underspecified[unit] ?? "XXXX");
  return inUnit(meaning.exact ? "day" : unit, shifted, origin);
}

/** "They met on Friday. … He was shot in October. That same day his house burnt": of a day in October that the text does not tell. */
function goesOnFromMonth({ anchor: last, candidate: { paragraph, sentence } }: Resolver, day: Anchor | undefined): boolean {
  if (!last || !day || last.unit !== "month" || last.paragraph !== paragraph || sentence - last.sentence > 1) return false;
  const isBetween = day.paragraph < last.paragraph || (day.paragraph === last.paragraph && day.sentence < last.sentence);
  return isBetween && (day.days.end < last.days.start || day.days.start > last.days.end);
}

/** "Income rose from $2 million a year earlier", in a report that has told no year: the one before its own. */
function comparesWithYear({ sameQuarter }: Extract<Meaning, { kind: "shift" }>, { text, tellsYear }: Resolver): boolean {
  return sameQuarter === true && text === "news" && !tellsYear;
}

function movedRange(days: DayRange, by: number, reference: Day | undefined): Resolved {
  const moved = { start: shiftDays(days.start, by), end: shiftDays(days.end, by) };
  return counted(`${moved.start}/${moved.end}`, moved, reference);
}

/** "home by Friday morning after an exchange the day before": the day of its own sentence, though it lies ahead. */
function dayOfSentence({ dayTold, candidate: { paragraph, sentence } }: Resolver): Anchor | undefined {
  return dayTold?.paragraph === paragraph && dayTold.sentence === sentence ? dayTold : undefined;
}

/** How many paragraphs on "the talks" may mean talks told before, and no others. */
const remembered = 3;

/**
 * "three days after those talks": a length, unless the text has told of such talks on one day alone. "Two days after the second group"
 * does not count from a group that is not called the second; nor is a day counted that the report could not tell of yet.
 */
export function resolveBeside({ unit, by, of, length }: Extract<Meaning, { kind: "beside" }>, { happened, dayTold, candidate: { tense, paragraph }, context: { reference } }: Resolver): Resolved {
  const meant = happened().filter(({ noun, words }) => noun === of.noun && of.words.every((word) => words.includes(word)));
  // "The battle of January 24 … On April 14 … Ten days after the battle": of which one, the words do not say
  const isNear = of.words.length > 0 || (meant.some((told) => paragraph - told.paragraph <= remembered) && meant.some(({ day }) => !dayTold || dayTold.days.start <= day));
  const days = new Set(isNear ? meant.map(({ day }) => day) : []);
  const [day] = days;
  const resolved = days.size === 1 ? inUnit(unit, shiftBy(unit, day!, by), day) : undefined;
  if (resolved && !(reference && tense !== "future" && resolved.days!.start > reference)) return resolved;
  const isOpen = days.size > 1 && matters.has(of.noun);
  return { type: "DURATION", value: length, basis: "stated", ...(isOpen && { note: notOneDay(of.noun, [...days].sort()) }) };
}

/** "Two days after the exchange", in a text that tells of two. */
function notOneDay(noun: string, days: readonly Day[]): string {
  return `Unexpected day counted from “the ${noun}”, which may be that of ${days.slice(0, -1).join(", ")} or ${days.at(-1)!}, expected a text that tells of one; give the event its date in content/events if it rests on this`;
}

/**
 * The day on which the words were spoken: in a Saturday's report, "today" of ‘"They are home today," he said on Friday’ is
 * Friday. Absent where the sentence tells none.
 */
function dayOfStatement(resolver: Resolver): Day | undefined {
  const { candidate: { saidOn }, context: { reference } } = resolver;
  const days = saidOn && resolver.resolve(saidOn.meaning, { ...resolver, candidate: saidOn }).days;
  return days && days.start === days.end && (!reference || days.start <= reference) ? days.start : undefined;
}

/** How many paragraphs a quotation may stand behind the day on which it was said. */
const quotedWithin = 1;

/** "He announced it on Friday. ‘They are home today,’ he wrote", in a report of Saturday that names no Saturday: Friday again. */
function dayOfQuotation({ candidate: { quoted, paragraph }, saidBefore, context: { reference } }: Resolver): Day | undefined {
  if (!quoted || !saidBefore || !reference || paragraph - saidBefore.paragraph > quotedWithin) return undefined;
  const day = saidBefore.days.start;
  return day <= reference && daysBetween(day, reference) < 7 ? day : undefined;
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
    case "quarter": return counted(`${day.slice(0, 4)}-Q${Math.ceil(month / 3)}`, quarterOf(day), reference);
    case "year": return counted(day.slice(0, 4), yearRange(year), reference);
    case "decade": return counted(day.slice(0, 3), { start: `${day.slice(0, 3)}0-01-01`, end: `${day.slice(0, 3)}9-12-31` }, reference);
    case "century": return { ...unknown(day.slice(0, 2)), basis: "resolved" };
    default: return counted(day, oneDay(day), reference);
  }
}

/** The weekend before, unless the clause looks ahead; on a Saturday or Sunday the one under way. */
function resolveWeekend({ by, from }: Extract<Meaning, { kind: "shift" }>, resolver: Resolver): Resolved {
  const { context: { reference }, candidate } = resolver;
  const origin = from === "publication" ? reference : from === "context" ? resolver.anchor?.days.start : resolver.resolve(from, resolver).days?.start;
  if (!origin) return unknown("XXXX-WXX-WE");
  const ahead = by > 0 || (by === 0 && (candidate.tense === "future" || weekdayOf(origin) >= 6));
  const further = 7 * Math.sign(by) * Math.max(0, Math.abs(by) - 1);
  const saturday = shiftDays(weekRange(origin).start, further + (ahead || from !== "publication" ? 5 : -2));
  return counted(`${weekValue(saturday)}-WE`, { start: saturday, end: shiftDays(saturday, 1) }, origin);
}
