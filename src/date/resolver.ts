import type { Candidate, Happening, Meaning, Unit } from "./meaning.ts";
import type { Day, DayRange, Timex } from "../record.ts";

export interface DateContext {
  /** The publication day where the outlet sits; absent where it is not known. */
  reference?: Day;
  /** The day of its dateline, where that is earlier: the day of its words. */
  filed?: Day;
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
  /** What an editor may like to know and needs to do nothing about. */
  note?: string;
}

/** Where a relation such as "a day earlier" or "the same week" starts from. */
export interface Anchor {
  unit: Unit;
  days: DayRange;
  paragraph: number;
  sentence: number;
  /** Where it was itself counted back or on from a day told before: the sign of that. */
  counted?: number;
}

export interface Happened extends Happening {
  day: Day;
  paragraph: number;
}

/** Whether a text tells of days as seen from its publication (`news`), of years long ago (`history`), or neither. */
export type TextKind = "news" | "story" | "history";

/** All that a meaning is resolved from. */
export interface Resolver {
  context: DateContext;
  candidate: Candidate;
  anchor: Anchor | undefined;
  /** The single day told last. */
  dayTold: Anchor | undefined;
  /** The day on which something was said last, where the text tells of just one and of none since: "said on Friday". */
  saidBefore: Anchor | undefined;
  /** The last one that was not ahead of the publication: "a day earlier" counts from what has happened. */
  pastDayTold: Anchor | undefined;
  period: Anchor | undefined;
  /** The paragraph told of a stretch of months since then: "the nine months … a year earlier". */
  tellsOfMonths: boolean;
  /** The month or day told last with its year, in this paragraph or the one before. */
  dateWithYear: { days: DayRange; inSentence: boolean } | undefined;
  /** The month of the day told last, where no year is known of it: "12" of "December 15". */
  monthTold: { month: number; paragraph: number } | undefined;
  /** The year under whose heading it stands, in a text of several such headings. */
  yearOfHeading: number | undefined;
  /** A year was told somewhere before, by itself or with a month. */
  tellsYear: boolean;
  text: TextKind;
  /** The year of each day and month that was told with it: "10-07" of "October 7, 2023". */
  yearsTold: ReadonlyMap<string, number>;
  /** Reads what took place on the days told so far; asked only by what counts from it. */
  happened: () => Happened[];
  /** Resolves what a meaning counts from: the "June 2" of "the day after June 2". */
  resolve: (meaning: Meaning, resolver: Resolver) => Resolved;
}

export function unknown(value: string): Resolved {
  return { type: "DATE", value, basis: "unknown" };
}

export function stated(value: string, days: DayRange): Resolved {
  return { type: "DATE", value, basis: "stated", days };
}

export function counted(value: string, days: DayRange, reference: Day | undefined): Resolved {
  return { type: "DATE", value, basis: "resolved", days, ...(reference && { reference }) };
}

export function oneDay(day: Day): DayRange {
  return { start: day, end: day };
}
