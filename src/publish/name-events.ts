import type { MergedEvent, Report } from "../record.ts";
import { compareText } from "./compare-text.ts";
import { shortHash } from "./short-hash.ts";

/**
 * Gives each event its id: first possible day, kind and sides, so that one more report changes nothing.
 *
 * The sides are those of the report that appeared first, since a later one may add a side. Where two events
 * share an id, the one that was reported first keeps it, and what tells the others apart is added: the
 * status, a number, a figure, at last the file.
 */
export function nameEvents(events: readonly MergedEvent[]): Map<MergedEvent, string> {
  const firstOf = new Map(events.map((event) => [event, firstReport(event)]));
  const ids = new Map(events.map((event) => [event, baseOf(event, firstOf.get(event)!)]));
  for (const distinguish of [status, ordinal, figure, firstFile, place]) {
    const byId = new Map<string, MergedEvent[]>();
    for (const event of events) {
      const id = ids.get(event)!;
      const sharing = byId.get(id);
      if (sharing) sharing.push(event);
      else byId.set(id, [event]);
    }
    for (const [id, sharing] of byId) {
      const [known, ...others] = sharing.sort((a, b) => compareReports(firstOf.get(a)!, firstOf.get(b)!)) as [MergedEvent, ...MergedEvent[]];
      others.forEach((event, index) => {
        const mark = distinguish(event, index + 2);
        if (mark !== "" && mark !== distinguish(known, 1)) ids.set(event, `${id}-${mark}`);
      });
    }
  }
  return ids;
}

function baseOf(event: MergedEvent, first: Report): string {
  const sides = first.statement.parties.length > 0 ? first.statement.parties : event.parties;
  const parties = sides.map((party) => party.toLowerCase()).sort(compareText);
  // A release turns out to be one half of an exchange when the other side's report comes in.
  const kind = event.kind === "release" ? "exchange" : event.kind;
  if (event.date.start !== undefined) return [event.date.start, kind, ...parties].join("-");
  return ["undated", kind, ...parties, shortHash(first.article.file)].join("-");
}

/** The report that appeared first: reports arrive as they appear, and what they found keeps its name. */
function firstReport({ reports }: MergedEvent): Report {
  return reports.reduce((first, report) => (compareReports(report, first) < 0 ? report : first));
}

function compareReports(a: Report, b: Report): number {
  const key = ({ article, statement }: Report) => [
    article.masthead.published?.day ?? "9999", article.file, statement.role === "main" ? 0 : 1, String(statement.evidence[0]?.line ?? "").padStart(6, "0"),
  ].join("\n");
  return compareText(key(a), key(b));
}

function status(event: MergedEvent): string {
  return event.status;
}

function ordinal(event: MergedEvent): string {
  const [first] = event.reports.flatMap(({ statement }) => statement.ordinals.map(({ of, value }) => `${of}-${value}`)).sort(compareText);
  return first ?? "";
}

function figure(event: MergedEvent): string {
  const values = event.reports.flatMap(({ statement }) => statement.counts.flatMap(({ value }) => value ?? []));
  return values.length === 0 ? "" : String(Math.max(...values));
}

function firstFile(event: MergedEvent): string {
  const { article, statement } = firstReport(event);
  return shortHash(`${article.file} ${statement.evidence[0]?.line ?? ""} ${event.date.end ?? ""}`);
}

/** One sentence that tells of two events. */
function place(_event: MergedEvent, number: number): string {
  return String(number);
}
