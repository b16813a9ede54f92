import { compareText } from "../publish/compare-text.ts";
import { formatDay } from "../publish/format-day.ts";
import type { Copy, DatedArticle, EventKind, EventStatus, FileMessage, Merge, MergedEvent, Report } from "../record.ts";
import { type Clustering, type LeftOut, clusterReports } from "./cluster-reports.ts";
import { daysBetween } from "./add-days.ts";
import { decideDate } from "./decide-date.ts";
import type { Cluster } from "./event-cluster.ts";
import { findDisagreements } from "./find-disagreements.ts";
import type { Agreement } from "./gather-agreements.ts";
import { groupOrigins } from "./group-origins.ts";
import { reasonApart, reasonTogether } from "./same-event.ts";

/**
 * Merges what all articles say into events. Day, sides, kind, number and figures decide; the wording of
 * reports never does, since those of two exchanges differ no more than those of one.
 */
export function mergeStatements(articles: readonly DatedArticle[], copies: readonly Copy[]): Merge {
  const originOf = groupOrigins(copies);
  const clustering = clusterReports(articles, originOf);
  const agreements = new Map<Agreement, MergedEvent>();
  for (const agreement of clustering.agreements.all) {
    agreements.set(agreement, eventOfAgreement(agreement, clustering, originOf));
  }
  const exchanges = clustering.clusters.map((cluster) => ({ cluster, event: eventOf(cluster, clustering, agreements, originOf) }));
  linkNearest(exchanges);
  const events = [...agreements.values(), ...exchanges.map(({ event }) => event)].sort(compareEvents);
  return { events, messages: clustering.leftOut.map(leftOutMessage) };
}

function eventOf(
  cluster: Cluster,
  clustering: Clustering,
  agreements: Map<Agreement, MergedEvent>,
  originOf: ReadonlyMap<string, string>,
): MergedEvent {
  const ofAll = clustering.wholes.filter(({ parts }) => parts.includes(cluster)).map(({ report, parts }): Report => ({
    ...report,
    statement: { ...report.statement, role: "background", counts: [], ordinals: [] },
    why: `It tells of ${parts.length} exchanges as one; its figure is of all of them.`,
  }));
  const reports = inReadingOrder([...cluster.reports, ...ofAll]);
  const agreement = commonAgreement(cluster, clustering);
  const event: MergedEvent = {
    kind: kindOf(cluster),
    status: statusOf(cluster.statuses),
    parties: [...cluster.parties].sort(compareText),
    date: decideDate(cluster.days, cluster.otherDays, cluster.reports, clustering.narrowed.get(cluster)),
    reports: explainFounder(reports),
    disagreements: findDisagreements(reports),
    origins: originsOf(reports, originOf),
  };
  const under = agreement && agreements.get(agreement);
  return under ? { ...event, agreement: under } : event;
}

function eventOfAgreement(agreement: Agreement, clustering: Clustering, originOf: ReadonlyMap<string, string>): MergedEvent {
  const wholes = clustering.wholes.flatMap(({ report, parts }): Report[] => {
    const under = new Set(parts.flatMap((part) => [...part.agreements]));
    if (under.size !== 1 || !under.has(agreement)) return [];
    const statement = { ...report.statement, role: "background" as const, kind: "agreement" as const, ordinals: [] };
    return [{ ...report, statement, why: "It sums up what was carried out under the agreement." }];
  });
  const reports = inReadingOrder([...agreement.reports, ...wholes]);
  return {
    kind: "agreement",
    status: statusOf(new Set(agreement.reports.map(({ statement }) => statement.status))),
    parties: [...agreement.parties].sort(compareText),
    date: decideDate(agreement.days, new Set(), agreement.reports, undefined),
    reports: explainFounder(reports),
    disagreements: findDisagreements(agreement.reports),
    origins: originsOf(reports, originOf),
  };
}

/** A report of one direction ("Russia freed 50") is of an exchange where another gives the other direction. */
function kindOf(cluster: Cluster): EventKind {
  if (cluster.family === "bodies") return "repatriation";
  if (cluster.reports.some(({ statement }) => statement.kind === "exchange")) return "exchange";
  const sides = new Set(cluster.reports.flatMap(({ statement }) => statement.counts.map(({ returnedTo }) => returnedTo)));
  return [...cluster.parties].filter((party) => sides.has(party)).length > 1 ? "exchange" : "release";
}

/** What was carried out fulfils the plan; a plan that failed or was put off is no longer one. */
function statusOf(statuses: ReadonlySet<EventStatus>): EventStatus {
  return (["completed", "failed", "postponed"] as const).find((status) => statuses.has(status)) ?? "planned";
}

/** The agreement that most reports name; none where they are divided. */
function commonAgreement(cluster: Cluster, { agreements }: Clustering): Agreement | undefined {
  const named = new Map<Agreement, number>();
  for (const { statement } of cluster.reports) {
    const agreement = agreements.of.get(statement);
    if (agreement) named.set(agreement, (named.get(agreement) ?? 0) + 1);
  }
  const [first, second] = [...named].sort(([, a], [, b]) => b - a);
  return first && first[1] !== second?.[1] ? first[0] : undefined;
}

function inReadingOrder(reports: Report[]): Report[] {
  const rank = ({ statement }: Report) => (statement.role === "main" ? 0 : 1);
  return reports.toSorted((a, b) => rank(a) - rank(b) || compareText(a.article.file, b.article.file));
}

/** The report with which an event begins is compared with nothing. */
function explainFounder(reports: Report[]): Report[] {
  const why = reports.length === 1 ? "It is the only report." : "The other reports are compared with this one.";
  return reports.map((report) => (report.why === "" ? { ...report, why } : report));
}

function originsOf(reports: readonly Report[], originOf: ReadonlyMap<string, string>): string[][] {
  const groups = new Map<string, Set<string>>();
  for (const { article: { file } } of reports) {
    const origin = originOf.get(file) ?? file;
    groups.set(origin, (groups.get(origin) ?? new Set()).add(file));
  }
  return [...groups.values()].map((files) => [...files].sort(compareText)).sort(([a], [b]) => compareText(a!, b!));
}

/** Events further apart than this are not mistaken for one another. */
const nearestWithin = 7;

function linkNearest(exchanges: { cluster: Cluster; event: MergedEvent }[]): void {
  const dated = exchanges.filter(({ event }) => event.date.start !== undefined)
    .sort((a, b) => compareText(a.event.date.start!, b.event.date.start!));
  dated.forEach((one, index) => {
    const near = [...dated.slice(Math.max(0, index - 5), index), ...dated.slice(index + 1, index + 6)];
    let best: { event: MergedEvent; why: string; distance: number } | undefined;
    for (const { cluster, event } of near) {
      const distance = Math.abs(daysBetween(one.event.date.start!, event.date.start!));
      if (cluster.family !== one.cluster.family || distance > nearestWithin || (best && best.distance <= distance)) continue;
      if (!event.parties.some((party) => one.event.parties.includes(party))) continue;
      const open = [one, { event }].some(({ event: { date } }) => date.start !== date.end);
      best = { event, why: reasonApart(one.cluster, cluster) ?? whyApart(one.cluster, cluster, open ? undefined : distance), distance };
    }
    if (best) one.event.nearest = { event: best.event, why: best.why };
  });
}

function whyApart(a: Cluster, b: Cluster, distance: number | undefined): string {
  if (distance === undefined) return "The day of one is not known exactly, and no number or figure ties them together.";
  const away = `They are ${distance} ${distance === 1 ? "day" : "days"} apart`;
  return reasonTogether(a, b) !== undefined ? `${away}, too far for one event told on two days.` : `${away}, and no number or figure ties them together.`;
}

/** Oldest first; what has no day comes last. */
function compareEvents(a: MergedEvent, b: MergedEvent): number {
  const key = (event: MergedEvent) => [
    event.date.start ?? event.date.end ?? "9999", event.date.end ?? "9999", event.kind, event.status, event.parties.join(),
    event.reports[0]?.article.file ?? "", event.reports[0]?.statement.evidence[0]?.line.toString().padStart(6, "0") ?? "",
  ].join("\n");
  return compareText(key(a), key(b));
}

function leftOutMessage({ report: { article, statement }, possible }: LeftOut): FileMessage {
  const [quote] = statement.evidence;
  const place = { file: article.file, line: quote?.line ?? 1, column: quote?.column ?? 1, severity: "info" as const };
  if (possible.length === 0) {
    return { ...place, ruleId: "undated-mention", reason: "Unexpected mention of an event without its day, expected a day; it is left out of the timeline" };
  }
  const days = [...new Set(possible.map(({ days: { start } }) => formatDay(start!)))].sort(compareText);
  return { ...place, ruleId: "ambiguous-event", reason: `Unexpected choice of events, expected just one that this can tell of (${days.join(", ")}); it is counted to none` };
}
