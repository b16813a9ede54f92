import { daysBetween, pad, yearOf } from "./calendar.ts";
import { holidayIn } from "./holidays.ts";
import type { Holiday, Meaning } from "./meaning.ts";
import { counted, type Resolved, type Resolver, stated, unknown } from "./resolver.ts";
import type { Day, DayRange } from "../record.ts";

type Feast = Extract<Meaning, { kind: "holiday" }>;

/** A feast told as past lies behind the publication; one that something is told to lie before or around is the nearest. */
export function resolveHoliday(feast: Feast, resolver: Resolver): Resolved {
  const { holiday, year } = feast;
  if (year !== undefined) {
    const days = holidayIn(holiday, year);
    return days ? stated(valueOf(days), days) : unknown(`${pad(year, 4)}-XX-XX`);
  }
  const { context: { reference } } = resolver;
  if (!reference) return unknown("month" in holiday && "day" in holiday && !("calendar" in holiday) ? `XXXX-${pad(holiday.month)}-${pad(holiday.day)}` : "XXXX-XX-XX");
  const chosen = yearOfFeast(feast, holiday, resolver, reference);
  const days = chosen === undefined ? undefined : holidayIn(holiday, chosen);
  if (!days) return unknown(chosen === undefined ? "XXXX-XX-XX" : `${pad(chosen, 4)}-XX-XX`);
  const either = withJulian(feast, days, resolver, reference);
  return counted(valueOf(either), either, reference);
}

function valueOf({ start, end }: DayRange): string {
  return start === end ? start : `${start}/${end}`;
}

function yearOfFeast({ direction, beside }: Feast, holiday: Holiday, { candidate: { tense } }: Resolver, reference: Day): number | undefined {
  const years = [-1, 0, 1].map((by) => yearOf(reference) + by).flatMap((year) => {
    const days = holidayIn(holiday, year);
    return days ? [{ year, days }] : [];
  });
  const past = years.filter(({ days }) => days.start <= reference).at(-1);
  const next = years.find(({ days }) => days.end >= reference);
  if (!past || !next) return (past ?? next)?.year;
  const isNearer = daysBetween(reference, next.days.start) < daysBetween(past.days.end, reference);
  const isAhead = direction ? direction === "next" : beside || tense === undefined || tense === "near" ? isNearer : tense === "future";
  return (isAhead ? next : past).year;
}

/** How many days from the publication a feast may lie to be the one that its readers keep. */
const feastReach = 14;

/** "freed on Christmas", on 8 January: on 25 December, or yesterday; from the one to the other. */
function withJulian(feast: Feast, western: DayRange, resolver: Resolver, reference: Day): DayRange {
  if (!("julian" in feast.holiday) || !feast.holiday.julian) return western;
  const year = yearOfFeast(feast, feast.holiday.julian, resolver, reference);
  const julian = year === undefined ? undefined : holidayIn(feast.holiday.julian, year)?.start;
  const distance = (day: Day) => Math.abs(daysBetween(day, reference));
  if (julian === undefined || distance(julian) > feastReach || distance(julian) >= distance(western.start)) return western;
  const [start, end] = [julian, western.start].sort() as [Day, Day];
  // at the end of December the next Western one is a year away
  return { start, end: daysBetween(start, end) > feastReach ? start : end };
}
