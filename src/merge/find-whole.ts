import type { Count, Report, Statement } from "../record.ts";
import { addDays, daysBetween } from "./add-days.ts";
import type { Clustering, Whole } from "./cluster-reports.ts";
import type { Cluster } from "./event-cluster.ts";
import type { Agreement, Agreements } from "./gather-agreements.ts";
import { singleDay } from "./possible-days.ts";
import { sharedParties } from "./shared-parties.ts";

/** The stages of one exchange follow one another within so many days. */
const longestPause = 2;

/** Stages are few; a longer row of exchanges is a campaign, and its sums mean nothing. */
const mostStages = 6;

/** A quota is carried out within a month. */
const carriedOutWithin = 31;

/** Finds what a report of several days sums up: with a figure greater than that of any one of them it tells of all. */
export function findWhole(report: Report, parts: Cluster[], agreements: Agreements): Whole | undefined {
  const { statement, days } = report;
  const range = days.timex?.days;
  if (days.cue !== "event" || !range || range.start === range.end || parts.length < 2) return undefined;
  const figures = parts.flatMap(({ accounts }) => [...accounts.values()].flatMap((told) => [...told.values()]));
  const largest = figures.reduce((a, b) => Math.max(a, b), 0);
  if (!statement.counts.some(({ value, min }) => (value ?? min ?? 0) > largest)) return undefined;
  const agreement = agreementOf(statement, parts, agreements);
  return { report, parts, ...(agreement && { agreement }) };
}

/** The agreement that the report itself names, or the only one that the reports of the parts name, or that was just made. */
function agreementOf(statement: Statement, parts: readonly Cluster[], agreements: Agreements): Agreement | undefined {
  const named = agreements.of.get(statement);
  if (named) return named;
  const [first] = parts.toSorted((a, b) => (a.days.start! < b.days.start! ? -1 : 1));
  return first && onlyAgreement(parts, [], agreements, first);
}

/** Figures that stand in a report of one day and are of the whole deal, with the agreement that they belong to. */
export interface Summed {
  report: Report;
  counts: Set<Count>;
  agreement: Agreement;
}

/**
 * Finds figures that belong to an agreement though they stand in the report of its last stage: "Sunday's
 * exchange of 303 brought the number to 1,000". It is the sum of this event and those of the days before
 * it; or the report gives a smaller figure too, and this one is just what the agreement provides for.
 */
export function findSums({ clusters, agreements, wholes }: Pick<Clustering, "clusters" | "agreements" | "wholes">): Map<Statement, Summed> {
  const sums = new Map<Statement, Summed>();
  const wholesOf = new Map<Cluster, Agreement[]>();
  for (const { parts, agreement } of wholes) {
    if (agreement) for (const part of parts) wholesOf.set(part, [...(wholesOf.get(part) ?? []), agreement].slice(-mostStages));
  }
  const lastByParty = new Map<string, Cluster[]>();
  const dated = clusters.filter((cluster) => cluster.family === "people" && singleDay(cluster.days) !== undefined)
    .sort((a, b) => (a.days.start! < b.days.start! ? -1 : a.days.start! > b.days.start! ? 1 : 0));
  for (const cluster of dated) {
    const before = [...new Set([...cluster.parties].flatMap((party) => lastByParty.get(party) ?? []))].filter((other) => stageOf(other, cluster));
    for (const party of cluster.parties) lastByParty.set(party, [...(lastByParty.get(party) ?? []), cluster].slice(-mostStages));
    if (cluster.exact.size < 2) continue;
    const stages = rowBefore(cluster, before);
    const ofWholes = wholesOf.get(cluster) ?? [];
    const agreement = onlyAgreement([cluster, ...stages], ofWholes, agreements, cluster);
    if (!agreement) continue;
    for (const report of cluster.reports) {
      const counts = report.statement.counts.filter((count) => isSum(count, report.statement, cluster, stages, agreement));
      if (counts.length > 0) sums.set(report.statement, { report, counts: new Set(counts), agreement });
    }
  }
  return sums;
}

function stageOf(other: Cluster, cluster: Cluster): boolean {
  return other.days.start! < cluster.days.start! && sharedParties(other.parties, cluster.parties);
}

/** The events before this one without a longer pause, the latest first. */
function rowBefore(cluster: Cluster, before: Cluster[]): Cluster[] {
  const row: Cluster[] = [];
  let first = cluster.days.start!;
  for (const other of before.toSorted((a, b) => (a.days.start! < b.days.start! ? 1 : -1))) {
    if (daysBetween(other.days.start!, first) > longestPause) break;
    row.push(other);
    first = other.days.start!;
  }
  return row;
}

function onlyAgreement(clusters: readonly Cluster[], ofWholes: Agreement[], agreements: Agreements, { days, parties }: Cluster): Agreement | undefined {
  const named = new Set([...clusters.flatMap((cluster) => [...cluster.agreements]), ...ofWholes]);
  if (named.size > 0) return named.size === 1 ? [...named][0] : undefined;
  const recent = agreements.between(addDays(days.start!, -carriedOutWithin), days.start!).filter((agreement) => sharedParties(agreement.parties, parties));
  return recent.length === 1 ? recent[0] : undefined;
}

function isSum({ returnedTo, of, value }: Count, { counts }: Statement, cluster: Cluster, stages: Cluster[], agreement: Agreement): boolean {
  if (value === null || of !== "prisoners" || stages.length === 0) return false;
  let sums = new Set([...wholeFigures(cluster, returnedTo), ...singleFigures(cluster, returnedTo)].filter((figure) => figure < value).slice(0, mostFigures));
  for (const stage of stages) {
    const figures = wholeFigures(stage, returnedTo);
    sums = new Set([...sums].flatMap((sum) => figures.map((figure) => sum + figure)));
    if (sums.has(value)) return true;
  }
  const smaller = (figures: number[]) => figures.length > 0 && figures.every((figure) => figure < value);
  const ownFigure = counts.some((other) => other.returnedTo === returnedTo && other.of === of && other.value !== null && other.value < value);
  return ownFigure && stages.every((stage) => smaller(wholeFigures(stage, returnedTo))) && agreement.reports.some(({ statement }) => statement.counts.some((agreed) =>
    agreed.of === "prisoners" && agreed.value === value && (agreed.returnedTo === returnedTo || agreed.returnedTo === null || returnedTo === null)));
}

/** More figures of one event than this are not tried. */
const mostFigures = 4;

/** How many people one side, or each in a total, got back by one account: soldiers, or soldiers and civilians. */
function wholeFigures({ accounts, parties }: Cluster, returnedTo: string | null): number[] {
  const figures = new Set<number>();
  for (const told of accounts.values()) {
    for (const side of returnedTo === null ? ["all", ...parties] : [returnedTo]) {
      const [prisoners, civilians] = [told.get(`${side} prisoners`), told.get(`${side} civilians`)];
      if (prisoners !== undefined) figures.add(prisoners);
      if (prisoners !== undefined && civilians !== undefined) figures.add(prisoners + civilians);
    }
  }
  return [...figures].slice(0, mostFigures);
}

/** Figures that stand beside the sum in one account: of these the account alone does not say which is the whole. */
function singleFigures({ exact }: Cluster, returnedTo: string | null): number[] {
  const key = `${returnedTo ?? "all"} prisoners `;
  return [...exact].filter((figure) => figure.startsWith(key)).map((figure) => Number(figure.slice(key.length)));
}
