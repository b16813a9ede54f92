import type { DatedArticle, Day, Report } from "../record.ts";
import { compareText } from "../publish/compare-text.ts";
import { addDays, daysBetween } from "./add-days.ts";
import { type Cluster, absorb, clusterOf } from "./event-cluster.ts";
import { type Agreements, gatherAgreements } from "./gather-agreements.ts";
import { canBe, commonDays, singleDay } from "./possible-days.ts";
import { reasonApart, reasonApartUndated, reasonTogether } from "./same-event.ts";
import { type Bounds, type Series, boundBySeries, numberSeries, sameNumber } from "./series-order.ts";

/** A report of several exchanges as one: "a thousand for a thousand over three days". */
export interface Whole {
  report: Report;
  parts: Cluster[];
}

/** A cluster that the numbers of a series, not its own reports, date. */
export interface Narrowed {
  cluster: Cluster;
  bounds: Bounds;
}

export interface Clustering {
  agreements: Agreements;
  clusters: Cluster[];
  /** Dated events by series, as the reports' own days give them. */
  series: Series;
  /** Dated events by day, by telling figure. */
  byDay: Map<Day, Cluster[]>;
  byFigure: Map<string, Cluster[]>;
  narrowed: Map<Cluster, Bounds>;
  wholes: Whole[];
  /** What is of one of several events, or has no day and is no news. */
  leftOut: LeftOut[];
}

/** A report that stands in no event, and the events of which it can be one. */
export interface LeftOut {
  report: Report;
  possible: Cluster[];
}

/** Up to this many days are tried one by one; a wider window dates nothing by itself. */
const widestWindow = 31;

/** News that names no day is of the last few days; news of a month ago is told as the past. */
const freshFor = 3;
const newsFor = 31;

/**
 * Clusters the reports of all articles by the event of which they tell.
 *
 * First what has a day of its own, by that day; then what straddles a midnight; last what has only bounds
 * or none, which joins a dated event where just one fits. Files are taken by name, so that their order in
 * the folder changes nothing.
 */
export function clusterReports(articles: readonly DatedArticle[], originOf: ReadonlyMap<string, string>): Clustering {
  const inOrder = [...articles].sort((a, b) => compareText(a.file, b.file));
  const agreements = gatherAgreements(inOrder);
  const all = inOrder.flatMap((article) => article.statements.flatMap((statement, index) => {
    if (statement.kind === "agreement") return [];
    const report: Report = { article, statement, days: article.days[index]!, why: "" };
    return [clusterOf(report, agreements.of.get(statement), originOf.get(article.file))];
  }));
  const dated = all.filter((cluster) => cluster.firmness !== "open");
  const open = all.filter((cluster) => cluster.firmness === "open");

  const byDay = joinByDay(dated);
  joinAcrossMidnight(byDay);
  const clusters = [...byDay.keys()].sort(compareText).flatMap((day) => byDay.get(day)!);
  const clustering: Clustering = {
    agreements, clusters, byDay,
    series: numberSeries(clusters),
    byFigure: indexFigures(clusters),
    narrowed: new Map(), wholes: [], leftOut: [],
  };
  joinOpen(open, clustering);
  return clustering;
}

/** Main before background, the event's own day before a statement's: the surer report founds the event. */
function rank(cluster: Cluster): number {
  const [report] = cluster.reports;
  return (cluster.firmness === "event" ? 0 : cluster.firmness === "told" ? 2 : 4) + (report!.statement.role === "main" ? 0 : 1);
}

function joinByDay(dated: Cluster[]): Map<Day, Cluster[]> {
  const byDay = new Map<Day, Cluster[]>();
  // A plan waits until it is known what became of that day.
  const settled = (cluster: Cluster) => (cluster.statuses.has("completed") ? 0 : cluster.statuses.has("planned") ? 2 : 1);
  for (const cluster of dated.toSorted((a, b) => settled(a) - settled(b) || rank(a) - rank(b))) {
    const day = cluster.days.start!;
    const sameDay = byDay.get(day) ?? [];
    const known = sameDay.find((other) => reasonApart(other, cluster) === undefined);
    if (known) join(known, cluster, "It tells of the same day, kind and sides.");
    else byDay.set(day, [...sameDay, cluster]);
    if (known && cluster.firmness === "event") known.firmness = "event";
  }
  return byDay;
}

/**
 * Joins two days where something identifies the event: one newsroom's Thursday night is another's Friday,
 * and what happened in the evening is announced the day after.
 */
function joinAcrossMidnight(byDay: Map<Day, Cluster[]>): void {
  const joined = new Set<Cluster>();
  for (const day of [...byDay.keys()].sort(compareText)) {
    for (const later of [...(byDay.get(addDays(day, 1)) ?? [])]) {
      const earlier = byDay.get(day)!.find((cluster) => !joined.has(cluster) &&
        reasonTogether(cluster, later) !== undefined && reasonApartUndated(cluster, later) === undefined);
      if (!earlier) continue;
      // The day of the event beats the day of a statement; of two statements the first came after the event.
      const bothGiven = earlier.firmness === "event" && later.firmness === "event";
      const moved = earlier.firmness === "told" && later.firmness === "event";
      const why = `${reasonTogether(earlier, later)!} It gives the next day, the other side of midnight.`;
      joined.add(earlier);
      drop(byDay, addDays(day, 1), later);
      join(earlier, later, why);
      if (moved) {
        earlier.days = later.days;
        earlier.firmness = "event";
        drop(byDay, day, earlier);
        byDay.set(addDays(day, 1), [...(byDay.get(addDays(day, 1)) ?? []), earlier]);
        break;
      }
      if (bothGiven) earlier.otherDays.add(addDays(day, 1));
    }
  }
}

function joinOpen(open: Cluster[], clustering: Clustering): void {
  const apart: Cluster[] = [];
  const width = ({ days: { start, end } }: Cluster) => (start && end ? daysBetween(start, end) : Infinity);
  const inOrder = open.toSorted((a, b) => rank(a) - rank(b) || compareNumbers(width(a), width(b)));
  const joins: { into: Cluster; cluster: Cluster; why: string }[] = [];

  for (const cluster of inOrder) {
    const [report] = cluster.reports as [Report];
    const bounds = boundBySeries(report.statement.ordinals, cluster.parties, cluster.agreements, clustering.series);
    const narrowed = narrow(cluster, bounds);
    const possible = candidates(cluster, clustering).filter((other) => reasonApart(other, cluster) === undefined);
    if (tellsOfAll(report, possible)) {
      clustering.wholes.push({ report, parts: possible });
      continue;
    }
    const fitting = possible.filter((other) => reasonApartUndated(other, cluster) === undefined);
    const identified = fitting.filter((other) => identifies(other, cluster, clustering));
    const choice = identified.length > 0 ? identified : preferred(fitting, report);

    const [into] = choice;
    if (into && choice.length === 1) {
      const why = identified.length > 0
        ? reasonTogether(into, cluster) ?? "It gives the same number in the series."
        : `It gives no day of its own, and of the events known only this one fits.`;
      joins.push({ into, cluster, why });
    } else if (choice.length === 0 && isNews(report)) {
      apart.push(cluster);
      if (narrowed) clustering.narrowed.set(cluster, narrowed);
    } else {
      clustering.leftOut.push({ report, possible: choice });
    }
  }
  // Only now: what joins an event must not change what the next one is compared with.
  for (const { into, cluster, why } of joins) join(into, cluster, why);
  clustering.clusters.push(...joinOpenTogether(apart));
}

/** Two reports without a day are of one event where their bounds are the same, or something identifies it. */
function joinOpenTogether(apart: Cluster[]): Cluster[] {
  const byKey = new Map<string, Cluster[]>();
  const kept: Cluster[] = [];
  for (const cluster of apart) {
    const { start, end } = cluster.days;
    const keys = [...cluster.figures].map((figure) => `figure ${figure}`).concat([...cluster.prints].map((print) => `print ${print}`));
    if (start !== undefined && end !== undefined) keys.push(`days ${start}/${end}/${cluster.days.among?.join() ?? ""}`);
    const known = keys.flatMap((key) => byKey.get(key) ?? []).find((other) =>
      reasonApartUndated(other, cluster) === undefined && commonDays(other.days, cluster.days) !== undefined);
    if (known) {
      known.days = commonDays(known.days, cluster.days)!;
      join(known, cluster, reasonTogether(known, cluster) ?? "It leaves the same days open.");
    } else kept.push(cluster);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), known ?? cluster]);
  }
  return kept;
}

/** The numbers and the agreement narrow the days; where they contradict the report, its own words stand. */
function narrow(cluster: Cluster, bounds: Bounds): Bounds | undefined {
  const own = cluster.days;
  const bySeries = commonDays(own, bounds.days);
  if (!bySeries) return undefined;
  const agreed = [...cluster.agreements].flatMap((agreement) => singleDay(agreement.days) ?? []).sort()[0];
  const byAgreement = agreed === undefined ? undefined : commonDays(bySeries, { start: agreed });
  cluster.days = byAgreement ?? bySeries;
  if (cluster.days.start === own.start && cluster.days.end === own.end) return undefined;
  return { ...bounds, ...(byAgreement && byAgreement.start !== bySeries.start && { agreed: agreed! }) };
}

function candidates(cluster: Cluster, clustering: Clustering): Cluster[] {
  const [report] = cluster.reports as [Report];
  const { end } = cluster.days;
  const dayless = end !== undefined && report.days.basis === "unknown" && isNews(report);
  const start = cluster.days.start ?? (dayless ? addDays(end, -freshFor) : undefined);
  const found = new Set<Cluster>();
  if (start !== undefined && end !== undefined && daysBetween(start, end) <= widestWindow) {
    for (let day = start; day <= end; day = addDays(day, 1)) for (const other of clustering.byDay.get(day) ?? []) found.add(other);
  }
  for (const figure of cluster.figures) {
    for (const other of clustering.byFigure.get(figure) ?? []) found.add(other);
  }
  for (const { cluster: other } of sameNumber(report.statement.ordinals, cluster.parties, cluster.agreements, clustering.series)) found.add(other);
  return [...found].filter((other) => canBe(cluster.days, other.days.start!));
}

function identifies(other: Cluster, cluster: Cluster, clustering: Clustering): boolean {
  if (reasonTogether(other, cluster) !== undefined) return true;
  const [report] = cluster.reports as [Report];
  return sameNumber(report.statement.ordinals, cluster.parties, cluster.agreements, clustering.series).some((numbered) => numbered.cluster === other);
}

/** "Has just taken place" is first of all the day of publication, and only then the day before. */
function preferred(near: Cluster[], report: Report): Cluster[] {
  if (report.days.cue !== "publication") return near;
  const lastDay = near.map((other) => other.days.start!).sort().at(-1);
  return near.filter((other) => other.days.start === lastDay);
}

/** A report is no news of what ended a month before it appeared, whatever place it gives it. */
function isNews({ statement, days, article }: Report): boolean {
  if (statement.role !== "main") return false;
  const published = article.masthead.published?.day;
  return published === undefined || days.end === undefined || daysBetween(days.end, published) <= newsFor;
}

/** "Over three days", with a figure greater than that of any one of them, tells of all. */
function tellsOfAll({ statement, days }: Report, parts: Cluster[]): boolean {
  const range = days.timex?.days;
  if (days.cue !== "event" || !range || range.start === range.end || parts.length < 2) return false;
  const figures = parts.flatMap((part) => part.reports.flatMap((report) => report.statement.counts.map(({ value }) => value ?? 0)));
  const largest = figures.reduce((a, b) => Math.max(a, b), 0);
  return statement.counts.some(({ value }) => value !== null && value > largest);
}

function indexFigures(clusters: Cluster[]): Map<string, Cluster[]> {
  const index = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    for (const figure of cluster.figures) {
      const known = index.get(figure);
      if (known) known.push(cluster);
      else index.set(figure, [cluster]);
    }
  }
  return index;
}

function join(into: Cluster, cluster: Cluster, why: string): void {
  for (const report of cluster.reports) report.why = why;
  absorb(into, cluster);
}

function drop(byDay: Map<Day, Cluster[]>, day: Day, cluster: Cluster): void {
  byDay.set(day, (byDay.get(day) ?? []).filter((other) => other !== cluster));
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
