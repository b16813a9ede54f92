import type { Day, DayRange } from "../record.ts";

export type Unit =
  | "second" | "minute" | "hour" | "day" | "week" | "weekend" | "fortnight" | "month" | "quarter" | "year" | "decade" | "century";

/** "the following June", "the previous spring", "that same June": as seen from the date told before. */
export type Told = "next" | "last" | "same";

/** "last June", "next June", "this June". */
export type Direction = "last" | "this" | "next";

/** The part of a period that is meant; `sofar` ("earlier this month") ends and `ahead` begins at the publication day. */
export type Portion =
  | "start" | "early" | "mid" | "late" | "end" | "sofar" | "ahead" | "firsthalf" | "secondhalf" | `week${1 | 2 | 3 | 4}` | "lastweek";

export type Holiday =
  /** `julian`: the words may as well mean the feast of the Julian calendar. */
  | { month: number; day: number; julian?: { month: number; day: number } }
  | { month: number; weekday: number; nth: number }
  | { month: number; weekday: number; after: number }
  /** `either`: the words do not tell whose Easter is meant. */
  | { easter: "western" | "orthodox" | "either"; offset: number }
  /** From `from` to `to` days after a day of another calendar; its month is a number or, of the Hebrew one, a name. */
  | { calendar: "islamic-umalqura" | "hebrew" | "persian"; month: string; day: number; from: number; to: number };

/** Something that took place, by its noun and the words that tell it from others: "first" and "group", "Istanbul" and "talks". */
export interface Happening {
  noun: string;
  words: string[];
}

/**
 * What a temporal expression says by itself, before the publication day is known. A field that the words do not
 * give is absent. `knownSince` is the year of a day that is known by its name from then on ("the Oct. 7 attacks"). `ofYearTold` takes the year of the date before ("April of that year"), `context` counts from the date told before ("a day earlier"), `publication` from the report's own day.
 */
export type Meaning =
  | { kind: "date"; year?: number; month?: number; day?: number; weekday?: number; yearShift?: number; direction?: Direction; ofYearTold?: true; knownSince?: number; told?: Told }
  | { kind: "weekday"; weekday: number; direction?: Direction; weekShift?: number; from?: "context" }
  /** "the last Friday of May": −1 is the last one; `weekend` means the Saturday with its Sunday. */
  | { kind: "nth-weekday"; nth: number; weekday: number; weekend?: true; month?: number; year?: number; monthShift?: number }
  /** "the 5th", "Friday the 13th", "the 5th of this month": the month is told elsewhere. */
  | { kind: "month-day"; day: number; weekday?: number; monthShift?: number }
  | { kind: "season"; season: string; year?: number; yearShift?: number; direction?: Direction; told?: Told }
  | { kind: "quarter"; quarter: number; year?: number; yearShift?: number; direction?: Direction; context?: boolean }
  /** Of ISO 8601. */
  | { kind: "week"; week: number; year?: number }
  | { kind: "half"; half: number; year?: number; yearShift?: number }
  /** `beside`: what is told lies before or around the feast, and not on it ("freed ahead of Easter"). */
  | { kind: "holiday"; holiday: Holiday; year?: number; direction?: Direction; beside?: true }
  | { kind: "numeric"; fields: [number, number, number]; mark: string }
  /**
   * The period of `unit` that lies `by` periods from the one that holds the anchor: "last week" is week, −1. Beside a quarter,
   * `sameQuarter` speaks of that quarter in another year: "up from $2 million a year earlier". `exact` means the very day that
   * lies so far away: "a year ago today". `ofNews` counts from the day of the news and not from one long past: "earlier in the day".
   */
  | { kind: "shift"; unit: Unit; by: number; from: "publication" | "context" | Meaning; sameQuarter?: true; exact?: true; ofNews?: true }
  /** A length before or after what took place on a day told elsewhere: "three days after the talks". */
  | { kind: "beside"; unit: Unit; by: number; of: Happening; length: string }
  /** "the quarter", "the year-ago quarter": from the one last told, else the one last ended. */
  | { kind: "latest"; by: number; year?: number }
  /** A further day of a list: the 25 of "May 23, 24 and 25". */
  | { kind: "listed"; day: number; month: number; year?: number }
  | { kind: "range"; first: Meaning; last: Meaning }
  /** `sinceEve`: the night that began on the day before ("overnight"). */
  | { kind: "part"; part: string; on: Meaning; sinceEve?: true }
  | { kind: "clock"; clock: string; on?: Meaning }
  /** Needs nothing but its own words: durations, sets, "now", decades. `daysBack` bounds "a few days ago" from the publication: at most and at least. */
  | { kind: "literal"; type: "DATE" | "TIME" | "DURATION" | "SET"; value: string; days?: DayRange; daysBack?: readonly [most: number, least: number] }
  /** Looks like a date and is none. */
  | { kind: "none" };

export interface Candidate {
  paragraph: number;
  start: number;
  end: number;
  rule: string;
  meaning: Meaning;
  portion?: Portion;
  /** Where the clause looks: read from its tense and cue words, for expressions that leave it open. */
  tense?: "past" | "future" | "near";
  /** The verb that says so stands right before it. */
  attached?: boolean;
  /** The way is that of a deadline as a rule, and no verb says so: "by June". */
  presumed?: true;
  /** It opens its sentence: "In 1975 they …". */
  opens?: true;
  /** A year that is a paragraph of its own: "2022" over the days of that year. */
  heads?: true;
  /** Of words that were said on another day: the expression for that day. */
  saidOn?: Candidate;
  /** Words of a quotation whose own sentence does not tell when it was said. */
  quoted?: true;
  /** A day with a verb of saying near it: "said on Friday". */
  says?: true;
  /** What took place on the day: the talks of "the June 2 talks". */
  happened?: () => Happening[];
  sentence: number;
}

export type { Day, DayRange };
