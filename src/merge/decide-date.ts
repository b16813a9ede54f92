import { formatDay } from "../publish/format-day.ts";
import { formatOrdinal } from "../publish/format-ordinal.ts";
import type { MergedEvent, PossibleDays, Report } from "../record.ts";
import { canBe, daysAmong, openDays, singleDay } from "./possible-days.ts";
import type { Bounds, Numbered } from "./series-order.ts";

type EventDate = MergedEvent["date"];

/**
 * Decides on the day of an event and says in one sentence how it is known.
 *
 * A date that stands in the text beats one that was counted, and that beats the caption of a picture,
 * which may be older than the news.
 */
export function decideDate(
  days: PossibleDays,
  otherDays: ReadonlySet<string>,
  reports: readonly Report[],
  bounds: Bounds | undefined,
): EventDate {
  const day = singleDay(days);
  if (bounds && reports.length > 0) return byNumber(days, reports[0]!, bounds);
  if (day === undefined) return byBounds(days, reports);

  const supports = reports.filter((report) => singleDay(report.days) === day)
    .toSorted((a, b) => weakness(a) - weakness(b));
  const [best] = supports;
  if (!best) {
    const why = `Of the days that the reports leave open only ${formatDay(day)} is common to all.`;
    return { start: day, end: day, basis: "inferred", uncertain: false, why };
  }
  const basis = best.days.basis;
  if (otherDays.size > 0) {
    const both = daysAmong([day, ...otherDays])!;
    return { ...both, basis, uncertain: false, why: "Reports of this one event give two days, one on each side of a midnight." };
  }
  const inferred = basis === "inferred" ? undefined : supports.find((report) => report.days.basis === "inferred" && report.days.cue !== "caption");
  const also = best.days.cue === "caption" && inferred ? ` ${nameOf(inferred)}, itself undated, allows only the same day.` : "";
  return { start: day, end: day, basis, uncertain: best.days.cue === "caption" && !inferred, why: told(best) + also };
}

/** Less is surer. */
function weakness({ days, statement }: Report): number {
  const byBasis = { stated: 0, resolved: 2, inferred: 6, unknown: 8 }[days.basis];
  return byBasis + (days.cue === "caption" ? 4 : days.cue === "statement" ? 1 : 0) + (statement.role === "main" ? 0 : 0.5);
}

function told(report: Report): string {
  const { days, article, statement } = report;
  const day = formatDay(days.start!);
  const words = `“${days.timex?.text ?? ""}”`;
  const published = article.masthead.published;
  if (days.basis === "inferred" && statement.role === "main" && published) return `${nameOf(report)} carries no full date. ${published.why}`;
  const counted = days.basis === "stated" ? "" : `, ${countedFrom(report)}`;
  if (days.cue === "caption") return `The caption of a picture in ${nameOf(report)} gives ${words}${counted}; the text gives no day.`;
  if (statement.when.shift) {
    const count = Math.abs(statement.when.shift);
    return `${nameOf(report)} puts it ${count} ${count === 1 ? "day" : "days"} ${statement.when.shift < 0 ? "before" : "after"} ${words}${counted}: ${day}.`;
  }
  if (days.cue === "statement") {
    return `According to ${nameOf(report)} it was told of on ${words}${counted}: ${day}.`;
  }
  return days.basis === "stated" ? `${nameOf(report)} gives the day in full: ${words}.` : `${nameOf(report)} says ${words}${counted}: ${day}.`;
}

/** Of an article that may have come out on one of several days, each of them gives the same. */
function countedFrom({ days: { basis, timex }, article: { masthead: { published } } }: Report): string {
  if (!published) return "on whichever day it came out";
  const reference = timex?.reference;
  if (reference !== undefined && reference !== published.day) return `counted from ${formatDay(reference)}`;
  return `counted from its ${basis === "inferred" ? "inferred " : ""}publication on ${formatDay(published.day)}`;
}

function byNumber(days: PossibleDays, report: Report, { after, before, agreed }: Bounds): EventDate {
  const number = after || before ? report.statement.ordinals[0] : undefined;
  const subject = number ? `The ${formatOrdinal(number.value, number.of)}` : "It";
  const sides = [
    agreed ? `not before the agreement of ${formatDay(agreed)}` : after && `not before the ${numbered(after)}`,
    before && `not after the ${numbered(before)}`,
  ].filter(Boolean).join(" and ");
  const day = singleDay(days);
  const result = day === undefined ? "" : `; of the days that ${nameOf(report)} leaves open only ${formatDay(day)} remains`;
  return { ...openDays(days), basis: "inferred", uncertain: false, why: `${subject} took place ${sides}${result}.` };
}

function numbered({ ordinal, day }: Numbered): string {
  return `${formatOrdinal(ordinal.value, ordinal.of)} (${formatDay(day)})`;
}

function byBounds(days: PossibleDays, reports: readonly Report[]): EventDate {
  const undated = days.among && reports.every(({ days: told }) => told.start === undefined && told.end === undefined);
  if (undated) {
    return { ...openDays(days), basis: "inferred", uncertain: false, why: `${nameOf(reports[0]!)} names no day and carries no date; it can tell of any of the events known of these days.` };
  }
  const report = reports.find(({ days: told }) => told.start !== undefined || told.end !== undefined);
  if (!report || (days.start === undefined && days.end === undefined)) {
    const withoutYear = dayWithoutYear(reports);
    if (withoutYear) return { basis: "unknown", uncertain: false, ...withoutYear };
    return { basis: "unknown", uncertain: false, why: "No report says when, and no dated report bounds it." };
  }
  const { cue, timex, basis } = report.days;
  const published = report.article.masthead.published;
  const from = published ? ` of ${formatDay(published.day)}` : "";
  const dated = { ...openDays(days), basis: basis === "unknown" ? "resolved" as const : basis, uncertain: false };
  if (days.among && canBe(days, days.among[0]!)) {
    return { ...dated, basis: "inferred", why: `${nameOf(report)} carries no date, and several days agree with what it says.` };
  }
  if (cue === "publication") return { ...dated, why: `${nameOf(report)} tells of it as news${from} and names no day.` };
  if (timex && basis !== "unknown") return { ...dated, why: `${nameOf(report)} says “${timex.text}” and nothing more exact.` };
  return { ...dated, why: `${nameOf(report)} names no day; it is known only that the report${from} came later.` };
}

/** "On June 11" in an article that carries no date: the day is told, and the year is not. */
function dayWithoutYear(reports: readonly Report[]): Pick<EventDate, "withoutYear" | "why"> | undefined {
  const told = reports.flatMap((report) => {
    const [value] = /^XXXX-\d{2}(?:-\d{2})?/.exec(report.days.cue === "none" ? "" : report.days.timex?.value ?? "") ?? [];
    return value ? [{ report, value }] : [];
  });
  const [first] = told;
  if (!first || told.some(({ value }) => value !== first.value)) return undefined;
  return { withoutYear: first.value, why: `${nameOf(first.report)}, which carries no date, says “${first.report.days.timex!.text}” and no year.` };
}

function nameOf(report: Report): string {
  const { masthead, file } = report.article;
  return (masthead.outlet ?? masthead.carrier ?? masthead.agency)?.name ?? file;
}
