import { compareText } from "../publish/compare-text.ts";
import { formatDay } from "../publish/format-day.ts";
import type { Constraints, Copy, Count, DatedArticle, EventKind, EventStatus, FileMessage, Merge, MergedEvent, PartyCode, Report, Statement } from "../record.ts";
import { type Clustering, type LeftOut, type Whole, clusterReports } from "./cluster-reports.ts";
import { decideDate } from "./decide-date.ts";
import type { Cluster } from "./event-cluster.ts";
import { findDisagreements } from "./find-disagreements.ts";
import type { Agreement } from "./gather-agreements.ts";
import { groupOrigins } from "./group-origins.ts";
import { groupWitnesses } from "./group-witnesses.ts";
import { linkNearest } from "./link-nearest.ts";
import { sharedParties } from "./shared-parties.ts";

/**
 * Merges what all articles say into events. Day, sides, kind, number and figures decide; the wording of
 * reports never does, since those of two exchanges differ no more than those of one. An editor's word goes before both.
 */
export function mergeStatements(articles: readonly DatedArticle[], copies: readonly Copy[], constraints?: Constraints): Merge {
  const originOf = groupOrigins(copies);
  const clustering = clusterReports(articles, originOf, constraints);
  const told = indexTold(clustering);
  const agreements = new Map<Agreement, MergedEvent>();
  for (const agreement of clustering.agreements.all) agreements.set(agreement, eventOfAgreement(agreement, told, originOf));
  const exchanges = clustering.clusters.map((cluster) => ({ cluster, event: eventOf(cluster, clustering, told, agreements, originOf) }));
  linkNearest([...agreements].map(([agreement, event]) => ({ agreement, event })), exchanges);
  const events = [...agreements.values(), ...exchanges.map(({ event }) => event)].sort(compareEvents);
  const homeless = clustering.wholes.filter(({ agreement }) => !agreement);
  return { events, messages: [...clustering.leftOut.map(leftOutMessage), ...homeless.map(wholeMessage)] };
}

/** What reports that tell of several exchanges, or of none yet, add to an event or to an agreement. */
interface Told {
  wholes: Map<Cluster, Whole[]>;
  ofAgreement: Map<Agreement, Report[]>;
}

function indexTold({ plans, wholes, sums }: Clustering): Told {
  const told: Told = { wholes: new Map(), ofAgreement: new Map() };
  const add = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) => {
    const known = map.get(key);
    if (known) known.push(value);
    else map.set(key, [value]);
  };
  const tell = (agreement: Agreement, report: Report, changes: Partial<Statement>, why: string) =>
    add(told.ofAgreement, agreement, { ...report, statement: { ...report.statement, kind: "agreement", ordinals: [], ...changes }, why });

  for (const { report, agreement } of plans) tell(agreement, report, {}, "It tells what was agreed as an exchange to come, and no day for it.");
  for (const whole of wholes) {
    for (const part of whole.parts) add(told.wholes, part, whole);
    if (whole.agreement) tell(whole.agreement, whole.report, { role: "background" }, "It sums up what was carried out under the agreement.");
  }
  for (const { report, counts, agreement } of sums.values()) {
    tell(agreement, report, { role: "background", counts: [...counts] }, "It gives the figure of all that was carried out under the agreement.");
  }
  return told;
}

function eventOf(
  cluster: Cluster,
  clustering: Clustering,
  told: Told,
  agreements: Map<Agreement, MergedEvent>,
  originOf: ReadonlyMap<string, string>,
): MergedEvent {
  const ofAll = (told.wholes.get(cluster) ?? []).map(({ report, parts }): Report => ({
    ...report,
    statement: { ...report.statement, role: "background", counts: [], ordinals: [] },
    why: `It tells of ${parts.length} exchanges as one; its figure is of all of them.`,
  }));
  const own = cluster.reports.map((report): Report => {
    const counts = clustering.sums.get(report.statement)?.counts;
    return counts ? { ...report, statement: { ...report.statement, counts: report.statement.counts.filter((count) => !counts.has(count)) } } : report;
  });
  const reports = inReadingOrder([...own, ...ofAll]);
  const agreement = commonAgreement(cluster, clustering, told);
  const event: MergedEvent = {
    kind: kindOf(cluster),
    status: statusOf(cluster.statuses),
    parties: sidesOf(cluster),
    date: decideDate(cluster.days, cluster.otherDays, cluster.reports, clustering.narrowed.get(cluster)),
    reports: explainFounder(reports),
    disagreements: findDisagreements(reports),
    origins: groupWitnesses(reports, originOf),
  };
  const under = agreement && agreements.get(agreement);
  return under ? { ...event, agreement: under } : event;
}

/** What is told of an agreement: by reports on it, by plans, and by figures of all that was carried out under it. */
function eventOfAgreement(agreement: Agreement, told: Told, originOf: ReadonlyMap<string, string>): MergedEvent {
  const reports = inReadingOrder([...agreement.reports, ...(told.ofAgreement.get(agreement) ?? [])]);
  return {
    kind: "agreement",
    status: statusOf(new Set(agreement.reports.map(({ statement }) => statement.status))),
    parties: [...agreement.parties].sort(compareText),
    date: decideDate(agreement.days, new Set(), agreement.reports, undefined),
    reports: explainFounder(reports),
    disagreements: findDisagreements(agreement.reports),
    origins: groupWitnesses(reports, originOf),
  };
}

/** All sides that reports name; of reports that a figure alone joined, since they name other sides, those of most. */
function sidesOf({ reports }: Cluster): PartyCode[] {
  const named = new Map<string, { sides: PartyCode[]; times: number }>();
  for (const { statement: { parties } } of reports) {
    const key = [...parties].sort(compareText).join();
    named.set(key, { sides: parties, times: (named.get(key)?.times ?? 0) + 1 });
  }
  const [most] = [...named].sort(([a, one], [b, other]) =>
    Math.min(other.sides.length, 2) - Math.min(one.sides.length, 2) || other.times - one.times || compareText(a, b));
  return [...new Set([...named.values()].flatMap(({ sides }) => (sharedParties(sides, most![1].sides) ? sides : [])))].sort(compareText);
}

/** A report of one direction ("Russia freed 50") is of an exchange where another gives the other direction. */
function kindOf(cluster: Cluster): EventKind {
  if (cluster.family === "bodies") return "repatriation";
  if (cluster.reports.some(({ statement }) => statement.kind === "exchange")) return "exchange";
  const received = sidesOf(cluster).map((party) => cluster.reports.flatMap(({ statement }) => statement.counts.filter(({ returnedTo }) => returnedTo === party)))
    .filter((counts) => counts.length > 0);
  return received.some((counts, index) => received.slice(index + 1).some((others) => areTwoGroups(cluster, counts, others))) ? "exchange" : "release";
}

/**
 * The same figure for one side in one report and for the other in another can be of the same people, whose side one
 * report does not tell. Two groups are those of one report, with different figures, or each told of by its own side. Not
 * where a third side let both go: "Minsk freed three Poles and two Latvians".
 */
function areTwoGroups(cluster: Cluster, a: readonly Count[], b: readonly Count[]): boolean {
  const both = cluster.reports.find(({ statement: { counts } }) => a.some((count) => counts.includes(count)) && b.some((count) => counts.includes(count)))?.statement;
  if (both?.kind === "release" && both.parties.some((party) => !both.counts.some(({ returnedTo }) => returnedTo === party))) return false;
  const figures = new Set(b.map(({ value }) => value));
  const own = (counts: readonly Count[]) => counts.some(({ claimant, returnedTo }) => claimant.party === returnedTo);
  return both !== undefined || !a.some(({ value }) => figures.has(value)) || (own(a) && own(b));
}

/** What was carried out fulfils the plan; a plan that failed or was put off is no longer one. */
function statusOf(statuses: ReadonlySet<EventStatus>): EventStatus {
  return (["completed", "failed", "postponed"] as const).find((status) => statuses.has(status)) ?? "planned";
}

/** The agreement that most reports name, else the one of a report of the whole; none where they are divided. */
function commonAgreement(cluster: Cluster, { agreements, sums }: Clustering, { wholes }: Told): Agreement | undefined {
  const named = new Map<Agreement, number>();
  for (const { statement } of cluster.reports) {
    const agreement = agreements.of.get(statement);
    if (agreement) named.set(agreement, (named.get(agreement) ?? 0) + 1);
  }
  const [first, second] = [...named].sort(([, a], [, b]) => b - a);
  if (first) return first[1] !== second?.[1] ? first[0] : undefined;
  const summed = new Set([
    ...(wholes.get(cluster) ?? []).flatMap(({ agreement }) => agreement ?? []),
    ...cluster.reports.flatMap(({ statement }) => sums.get(statement)?.agreement ?? []),
  ]);
  return summed.size === 1 ? [...summed][0] : undefined;
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

/** Oldest first; what has no day comes last. */
function compareEvents(a: MergedEvent, b: MergedEvent): number {
  const key = (event: MergedEvent) => [
    event.date.start ?? event.date.end ?? "9999", event.date.end ?? "9999", event.kind, event.status, event.parties.join(),
    event.reports[0]?.article.file ?? "", event.reports[0]?.statement.evidence[0]?.line.toString().padStart(6, "0") ?? "",
  ].join("\n");
  return compareText(key(a), key(b));
}

function leftOutMessage({ report, possible, stays }: LeftOut): FileMessage {
  if (possible.length === 0) {
    return { ...placeOf(report), ruleId: "undated-mention", reason: "Unexpected mention of an event without its day, expected a day; it is left out of the timeline" };
  }
  return { ...placeOf(report), ruleId: "ambiguous-event", reason: `Unexpected choice of events, expected just one that this can tell of (${daysOf(possible)}); ${stays ? "its day is left open between them" : "it is counted to none"}` };
}

function wholeMessage({ report, parts }: Whole): FileMessage {
  return { ...placeOf(report), ruleId: "figure-of-several", reason: `Unexpected figure of several events (${daysOf(parts)}), expected the agreement under which they were carried out; it is counted to none` };
}

function placeOf({ article, statement }: Report): Omit<FileMessage, "ruleId" | "reason"> {
  const [quote] = statement.evidence;
  return { file: article.file, line: quote?.line ?? 1, column: quote?.column ?? 1, severity: "info" };
}

function daysOf(clusters: readonly Cluster[]): string {
  return [...new Set(clusters.map(({ days: { start } }) => start!))].sort(compareText).map((day) => formatDay(day)).join(", ");
}
