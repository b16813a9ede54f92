import { findDisagreements } from "../merge/find-disagreements.ts";
import { countNoun, formatNumber } from "../publish/format-count.ts";
import type { Count, Decided, DecidedCount, MergedEvent, Quote, Report } from "../record.ts";

/** What became of a figure that an editor sets: what stood there, or what stands against it. */
export type CountChange = { was: string | null; now: string | null } | { problem: string };

/**
 * Puts an editor's figure in the place of the one that a report was read to give, and keeps whose figure it is and
 * the sentence that it stands in. A figure is one claimant's: where several give one, the editor says whose is meant.
 */
export function applyCount(event: MergedEvent, { value: count }: Decided<DecidedCount>, idOf: (file: string) => string): { event: MergedEvent; change: CountChange } {
  const refuse = (problem: string) => ({ event, change: { problem } });
  const sides = new Set([...event.parties, ...event.reports.flatMap(({ statement }) => statement.counts.flatMap(({ returnedTo }) => returnedTo ?? []))]);
  if (count.returnedTo !== null && !sides.has(count.returnedTo)) {
    return refuse(`Unexpected side “${count.returnedTo}”, expected ${[...sides, "all"].join(", ")}; correct or remove it`);
  }
  const [id, line] = count.article?.split(":") ?? [];
  const meant = ({ returnedTo, of, claimant, basis }: Count) =>
    basis === undefined && returnedTo === count.returnedTo && of === count.of && (count.claimant === undefined || claimant.name === count.claimant);
  const ofArticle = event.reports.filter(({ article }) => id === undefined || idOf(article.file) === id);
  if (ofArticle.length === 0) return refuse(`Unexpected article “${id}”, expected one that reports the event; correct or remove it`);
  const giving = ofArticle.filter(({ statement }) => statement.counts.some(meant));
  const candidates = giving.length > 0 ? giving : ofArticle;
  const ids = [...new Set(candidates.map(({ article }) => idOf(article.file)))];
  if (ids.length > 1) return refuse(`Unexpected absence of “article”, expected the one whose figure is put right: ${ids.join(", ")}; add it`);

  const replaced = giving.flatMap(({ statement }) => statement.counts.filter(meant));
  const claimants = [...new Set(replaced.map(({ claimant }) => claimant.name))];
  if (claimants.length > 1) return refuse(`Unexpected absence of “claimant”, expected the one whose figure is put right: ${claimants.join(", ")}; add it`);
  const removes = count.value === null && count.min === null && count.max === null;
  if (removes && replaced.length === 0) return refuse(`Unexpected removal of a figure that no report gives (${say(count)}), expected one that stands on the event's page; remove this line`);

  const [report] = candidates as [Report];
  const set: Count = {
    returnedTo: count.returnedTo, of: count.of, value: count.value, min: count.min, max: count.max, wording: wordingOf(count), basis: "editor",
    claimant: replaced[0]?.claimant ?? { name: count.claimant ?? report.article.masthead.outlet?.name ?? report.article.file, party: count.party ?? null },
    quote: quoteOf(report, line === undefined ? undefined : Number(line)) ?? replaced[0]?.quote ?? report.statement.evidence[0] ?? wholeLine(report),
  };
  let placed = removes;
  const reports = event.reports.map((one): Report => {
    if (!candidates.includes(one)) return one;
    const counts = one.statement.counts.flatMap((other) => {
      if (!meant(other)) return [other];
      if (placed) return [];
      placed = true;
      return [set];
    });
    if (!placed && one === candidates.at(-1)) {
      placed = true;
      counts.push(set);
    }
    return { ...one, statement: { ...one.statement, counts } };
  });
  const was = replaced.length === 0 ? null : [...new Set(replaced.map((other) => `${sayCount(other)} (${other.claimant.name})`))].join(", ");
  const now = removes ? null : `${sayCount(set)} (${set.claimant.name})`;
  return { event: { ...event, reports, disagreements: findDisagreements(reports) }, change: { was, now } };
}

function wordingOf({ value, min, max, of }: DecidedCount): string {
  const noun = (number: number) => `${formatNumber(number)} ${countNoun(of, number)}`;
  if (value !== null) return noun(value);
  if (min !== null && max !== null) return `${formatNumber(min)} to ${noun(max)}`;
  return min !== null ? `at least ${noun(min)}` : max !== null ? `at most ${noun(max)}` : "";
}

function sayCount({ returnedTo, of, value, min, max, wording }: Count): string {
  return `${returnedTo ?? "all"}: ${wordingOf({ returnedTo, of, value, min, max }) || wording}`;
}

const say = ({ returnedTo, of }: DecidedCount) => `${returnedTo ?? "all"}, ${of}`;

/** The words of a line that the editor names, as far as they are in one paragraph. */
function quoteOf({ article }: Report, line: number | undefined): Quote | undefined {
  if (line === undefined) return undefined;
  const index = article.paragraphs.findIndex((paragraph) => paragraph.line <= line && line <= paragraph.endLine);
  const paragraph = article.paragraphs[index];
  return paragraph && { paragraph: index, start: 0, end: paragraph.text.length, line: paragraph.line, column: paragraph.offsets[0]?.column ?? 1, text: paragraph.text };
}

function wholeLine(report: Report): Quote {
  return quoteOf(report, report.article.paragraphs[0]?.line) ?? { paragraph: 0, start: 0, end: 0, line: 1, column: 1, text: "" };
}
