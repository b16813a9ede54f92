import { daysBetween, weekdayOf } from "../../date/calendar.ts";
import { timexOf } from "../../date/timex-of.ts";
import type { Day, Timex, When } from "../../record.ts";

/** Compares the days of two clauses without asking when the article was published. */
export interface DayReader {
  same(a: When, b: When): boolean;
  apart(a: When, b: When): boolean;
  timex(when: When): Timex | undefined;
  value(timex: number): string;
  isDay(when: When): boolean;
  /** "in 1974", "last year": a date of its own that says only about when; what it tells of is no news. */
  isVague(when: When): boolean;
  /** More than three days before the report was published; false where that is not known. */
  isLongBefore(when: When): boolean;
  isPast(when: When): boolean;
  /** After the day of publication: "is holding an exchange on March 5 and 6", said on the 5th. */
  isAhead(when: When): boolean;
  /** On the day of publication or the day before; false where that is not known. */
  isRecent(when: When): boolean;
  /** "in April 2023", "last month": a stretch of days that is not the present one. */
  isOfOldTime(when: When): boolean;
  /** Days that the clause's date covers, those of a month whatever its year; infinite where they are not known. */
  width(when: When): number;
}

/** Reads the days of an article's clauses; `published` is the report's own day, where it is known. */
export function dayReader(timexes: readonly Timex[], published: Day | undefined): DayReader {
  const timex = (when: When) => timexOf(when, timexes);
  const isDay = (when: When) => {
    const found = timex(when);
    if (!found) return false;
    return found.days ? found.days.start === found.days.end : /^(?:XXXX|\d{4})-\d{2}-\d{2}|^XXXX-WXX-[1-7]/.test(found.value);
  };
  return {
    timex,
    value: (index) => timexes[index]!.value.slice(0, 10),
    isDay,
    isLongBefore(when) {
      const range = timex(when)?.days;
      return published !== undefined && range !== undefined && gap(published, range.end) > 3;
    },
    isRecent(when) {
      const range = timex(when)?.days;
      return published !== undefined && range !== undefined && range.end <= published && gap(published, range.end) <= 1;
    },
    isOfOldTime(when) {
      const found = timex(when);
      if (!found?.days || /^(?:this|the same|earlier this|later|late|early|over|overnight)\b/i.test(found.text)) return false;
      return published === undefined ? found.basis === "stated" : found.days.end < published && gap(published, found.days.end) > 3;
    },
    isPast(when) {
      const range = timex(when)?.days;
      return published !== undefined && range !== undefined && when.cue === "event" && range.end < published;
    },
    isAhead(when) {
      const range = timex(when)?.days;
      return published !== undefined && range !== undefined && when.cue === "event" && isDay(when) && range.start > published;
    },
    isVague(when) {
      const found = timex(when);
      if (when.cue !== "event" || !found || isDay(when)) return false;
      return found.days ? gap(found.days.end, found.days.start) > 62 : /^(?:\d{4}|XXXX|\d{3}X|\d{2}XX)$/.test(found.value);
    },
    width(when) {
      const found = timex(when);
      if (found && !found.days && /^XXXX-\d{2}$/.test(found.value)) return 31;
      return found?.days ? gap(found.days.end, found.days.start) + 1 : Number.POSITIVE_INFINITY;
    },
    same(a, b) {
      const [first, second] = [timex(a), timex(b)];
      if (!first || !second || !isDay(a) || !isDay(b)) return false;
      return first.value.slice(0, 10) === second.value.slice(0, 10);
    },
    apart(a, b) {
      const [first, second] = [timex(a), timex(b)];
      if (!first || !second) return false;
      // A picture may show an older exchange; what was said on two days may be of one.
      if (a.cue === "caption" || b.cue === "caption") return false;
      if (!first.days || !second.days) {
        // "Today 84 came home … Yesterday 50 did", in an article that carries no date
        const [one, other] = [fromToday(first), fromToday(second)];
        if (one !== undefined && other !== undefined && one !== other) return a.cue === "event" && b.cue === "event";
        if (a.cue === "event" && b.cue === "event" && (cannotBe(first, second) || cannotBe(second, first))) return true;
        if (!isDay(a) || !isDay(b) || !sameForm(first, second) || first.value === second.value) return false;
        if (a.cue === "event" && b.cue === "event") return true;
        // In an undated article "reported on Feb. 4" and "on Jan. 8" are weeks apart, whatever the year.
        const [day, told] = a.cue === "event" ? [first, second] : [second, first];
        if (!/^XXXX-\d/.test(day.value)) return false;
        const days = gap(told.value.replace("XXXX", "2000"), day.value.replace("XXXX", "2000"));
        return days < 0 || days > 3;
      }
      if (a.cue === "statement" && b.cue === "statement") return Math.abs(gap(first.days.start, second.days.start)) > 3;
      if (a.cue !== "event" || b.cue !== "event") {
        const [event, told] = a.cue === "event" ? [first.days, second.days] : [second.days, first.days];
        return event.start > told.end || gap(told.start, event.end) > 2;
      }
      return first.days.end < second.days.start || second.days.end < first.days.start;
    },
  };
}

/** How many days from a report's own day, where that is not known. */
function fromToday({ days, rule }: Timex): number | undefined {
  if (days) return undefined;
  switch (rule) {
    case "today": case "tonight": case "this-part": return 0;
    case "yesterday": return -1;
    case "day-before-yesterday": return -2;
    case "tomorrow": return 1;
    default: return undefined;
  }
}

/** A day without its year, or a weekday alone, beside a full date: "On November 20" is not 19 December 2025, "On Sunday" no Saturday. */
function cannotBe({ days }: Timex, { value }: Timex): boolean {
  if (!days || days.start !== days.end) return false;
  const date = /^XXXX-(\d{2}-\d{2})/.exec(value)?.[1];
  if (date) return days.start.slice(5) !== date;
  const weekday = /^XXXX-WXX-(\d)/.exec(value)?.[1];
  return weekday !== undefined && weekdayOf(days.start) !== Number(weekday);
}

const sameForm = (a: Timex, b: Timex) => a.value.replace(/\d/g, "0") === b.value.replace(/\d/g, "0");
/** Days from the earlier to the later; values may carry a time of day. */
const gap = (later: string, earlier: string) => daysBetween(earlier.slice(0, 10), later.slice(0, 10));
