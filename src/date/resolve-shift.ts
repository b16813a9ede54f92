import { monthOf, monthRange, shiftDays, shiftMonths, shiftYears, weekdayOf, weekRange, weekValue, yearOf, yearRange } from "./calendar.ts";
import type { Meaning, Unit } from "./meaning.ts";
import { quarterRange } from "./resolve-period.ts";
import { counted, oneDay, type Resolved, type Resolver, unknown } from "./resolver.ts";
import type { Day } from "../record.ts";

export function resolveShift(meaning: Extract<Meaning, { kind: "shift" }>, resolver: Resolver): Resolved {
  const { context: { reference }, candidate, period } = resolver;
  const { unit, by, from } = meaning;
  const anchor = unit !== "day" ? resolver.anchor : by < 0 ? resolver.pastDayTold : resolver.dayTold;
  if (unit === "weekend") return resolveWeekend(meaning, resolver);
  let origin: Day | undefined;
  if (from === "publication") origin = reference;
  else if (from === "context") origin = anchor ? (by > 0 ? anchor.days.end : anchor.days.start) : undefined;
  else origin = resolver.resolve(from, resolver).days?.start;
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
