import { shiftMonths } from "./calendar.ts";
import { DaysTold } from "./days-told.ts";
import type { Candidate, Happening, Meaning, Unit } from "./meaning.ts";
import { quarterOf } from "./resolve-period.ts";
import type { Anchor, DateContext, Happened, Resolved, Resolver, TextKind } from "./resolver.ts";
import type { Day, DayRange } from "../record.ts";

/** How many paragraphs back a date may stand from which "a week earlier" or "that month" counts. */
const reach = 2;

/** What the text has told when an expression is reached: the dates from which the next ones may count. */
export class ToldSoFar {
  private anchor: Anchor | undefined;
  private period: Anchor | undefined;
  /** The paragraph in which a stretch of months was told after the last quarter. */
  private monthsToldIn: number | undefined;
  private readonly days = new DaysTold();
  private readonly pastDays = new DaysTold();
  private dateWithYear: { candidate: Candidate; days: DayRange } | undefined;
  private readonly said = new Map<Day, Anchor>();
  private tellsPublicationDay = false;
  private tellsYear = false;
  private yearOfHeading: number | undefined;
  private monthTold: { month: number; paragraph: number } | undefined;
  private readonly yearsTold = new Map<string, number>();
  private readonly daysOfMatters: { read: () => Happening[]; day: Day; paragraph: number }[] = [];
  private readonly happened = (): Happened[] => this.daysOfMatters.flatMap(({ read, day, paragraph }) => read().map((happening) => ({ ...happening, day, paragraph })));

  constructor(private readonly context: DateContext, private readonly text: TextKind, private readonly hasHeadings: boolean) {}

  resolverFor(candidate: Candidate, resolve: Resolver["resolve"]): Resolver {
    const { anchor, context, text, period, happened, yearsTold } = this;
    const { paragraph, sentence } = candidate;
    const year = this.dateWithYear;
    const dateWithYear = year && (text !== "news" || paragraph - year.candidate.paragraph <= 1)
      ? { days: year.days, inSentence: year.candidate.paragraph === paragraph && year.candidate.sentence === sentence }
      : undefined;
    return {
      context, candidate, text, period, happened, yearsTold, resolve, dateWithYear,
      tellsYear: this.tellsYear, yearOfHeading: this.yearOfHeading, monthTold: this.monthTold, tellsOfMonths: this.monthsToldIn === paragraph,
      anchor: anchor && paragraph - anchor.paragraph <= reach ? anchor : undefined,
      dayTold: this.days.lastBefore(paragraph),
      saidBefore: this.tellsPublicationDay || this.said.size !== 1 ? undefined : [...this.said.values()][0],
      pastDayTold: this.pastDays.lastBefore(paragraph),
    };
  }

  add(candidate: Candidate, { type, value, days, reference }: Resolved): void {
    const unit = unitOf(value);
    const withoutYear = monthOnly.exec(value);
    if (withoutYear) this.monthTold = { month: Number(withoutYear[1]), paragraph: candidate.paragraph };
    if (severalMonths.test(value)) this.monthsToldIn = candidate.paragraph;
    if (!days || !unit || type === "DURATION") return;
    const { meaning, paragraph, sentence } = candidate;
    if (meaning.kind === "date" && meaning.year !== undefined) this.tellsYear = true;
    if (candidate.heads && this.hasHeadings) this.yearOfHeading = Number(value);
    const anchor: Anchor = { unit, days, paragraph, sentence, ...countedFromContext(meaning) };
    this.anchor = anchor;
    // a history goes on from "In 1975 they …", and stays in its years beside "the plan of 1976", "a book of 2004"
    const bearsYear = meaning.kind === "date" && (meaning.month !== undefined || this.text === "story" || (this.text === "history" && (candidate.opens || !this.dateWithYear))) &&
      (meaning.year !== undefined || (this.dateWithYear !== undefined && reference === this.dateWithYear.days.start));
    if (bearsYear) this.dateWithYear = { candidate, days };
    // "on Friday": the text is back at its news
    else if (this.text !== "history" && unit === "day" && reference !== undefined && reference === this.context.reference) this.dateWithYear = undefined;
    if (unit === "quarter") {
      this.monthsToldIn = undefined;
      if ((meaning.kind === "quarter" || (meaning.kind === "latest" && meaning.by === 0 && meaning.year === undefined)) && !this.isPassing(days.start)) this.period = anchor;
      // "the fiscal first quarter … the quarter ended Sept. 29": the one that was named
      else if (meaning.kind === "shift" && typeof meaning.from === "object") this.period ??= anchor;
    }
    if (unit !== "day") return;
    if (!candidate.quoted && days.start === this.context.reference) this.tellsPublicationDay = true;
    if (candidate.says) this.said.set(days.start, anchor);
    if (meaning.kind === "date" && meaning.year !== undefined) this.yearsTold.set(days.start.slice(5), meaning.year);
    if (candidate.happened) this.daysOfMatters.push({ read: candidate.happened, day: days.start, paragraph });
    this.days.add(anchor);
    if (!this.context.reference || days.start <= this.context.reference) this.pastDays.add(anchor);
  }

  /** "After a flat second quarter …", "a fourth-quarter charge": the report is of the quarter that ended last, and goes on to be. */
  private isPassing(start: Day): boolean {
    const { period, context: { reference } } = this;
    const ended = reference && quarterOf(shiftMonths(reference, -3)).start;
    return period !== undefined && period.days.start === ended && start !== ended;
  }
}

// "XXXX-12-15", "XXXX-12". Not "2025-12-15", "XXXX-XX-15".
const monthOnly = /^XXXX-(\d{2})(?:-|$)/;

/** "the nine months": longer than the quarter that business news speaks of. */
const severalMonths = /^P(?:[4-9]|1\d)M$/;

function countedFromContext(meaning: Meaning): { counted?: number } {
  return meaning.kind === "shift" && meaning.from === "context" && meaning.by !== 0 ? { counted: Math.sign(meaning.by) } : {};
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
