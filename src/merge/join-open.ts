import type { Report } from "../record.ts";
import { formatOrdinal } from "../publish/format-ordinal.ts";
import { addDays, daysBetween } from "./add-days.ts";
import type { Clustering } from "./cluster-reports.ts";
import { dayOfYear } from "./days-of-year.ts";
import { type Cluster, likenessOf } from "./event-cluster.ts";
import { findPlan } from "./find-plan.ts";
import { join, rank } from "./join-by-day.ts";
import { canBe, commonDays, singleDay } from "./possible-days.ts";
import { reasonApart, reasonApartUndated, reasonTogether, sharedNumber } from "./same-event.ts";
import { type Bounds, boundBySeries, sameNumber } from "./series-order.ts";
import { findWhole } from "./find-whole.ts";
import { joinUndated } from "./join-undated.ts";
import { wordsAllow } from "./words-allow.ts";

/** Up to this many days are tried one by one; a wider window dates nothing by itself. */
const widestWindow = 31;

/** Within so few days there is hardly a second exchange: other figures are a dispute, not another event. */
const narrowWindow = 3;

/** News that names no day is of the last few days; news of a month ago is told as the past. */
const freshFor = 3;
const newsFor = 31;

/** What is planned without a day is carried out within a fortnight, or it is planned anew. */
const plannedFor = 14;

/** Plans of one day's news are of one exchange. */
const samePlanWithin = 3;

/**
 * Joins reports that give no single day to the dated event that they can mean, if it is just one. What
 * speaks for an event is taken in order: its number or a telling figure, then an equal figure, then the
 * days alone. What fits none and is news is an event by itself, with the days that are left to it; what is
 * mentioned in passing is left out, and the editor is told.
 */
export function joinOpen(open: Cluster[], clustering: Clustering): void {
  const apart: Cluster[] = [];
  const undated: Cluster[] = [];
  const joins: { into: Cluster; cluster: Cluster; why: string }[] = [];
  const width = ({ days: { start, end } }: Cluster) => (start !== undefined && end !== undefined ? daysBetween(start, end) : 1e6);

  for (const cluster of open.toSorted((a, b) => rank(a) - rank(b) || width(a) - width(b))) {
    const [report] = cluster.reports as [Report];
    const bounds = boundBySeries(report.statement.ordinals, cluster.parties, cluster.agreements, clustering.series);
    const narrowed = narrow(cluster, bounds);
    const near = candidates(cluster, clustering);
    const whole = findWhole(report, near.filter((other) => reasonApart(other, cluster) === undefined), clustering.agreements);
    if (whole) {
      clustering.wholes.push(whole);
      continue;
    }
    const possible = near.filter((other) => fits(other, cluster, clustering));
    const { choice, why } = choose(possible, cluster, clustering);
    const planned = cluster.statuses.has("planned");
    const plan = planned && why === undefined && (choice.length > 1 || report.days.basis === "unknown" || report.days.cue === "publication")
      ? findPlan(report, clustering.agreements) : undefined;

    if (plan) clustering.plans.push({ report, agreement: plan });
    else if (choice.length === 1) joins.push({ into: choice[0]!, cluster, why: why ?? "It gives no day of its own, and of the events known only this one fits." });
    else if (isUndated(cluster)) undated.push(cluster);
    else if (choice.length === 0 && (isNews(report) || tellsDayOfYear(report))) {
      apart.push(cluster);
      if (narrowed) clustering.narrowed.set(cluster, narrowed);
    } else clustering.leftOut.push({ report, possible: choice });
  }
  // Only now: what joins an event must not change what the next one is compared with.
  for (const { into, cluster, why } of joins) join(into, cluster, why);
  clustering.clusters.push(...joinTogether(apart));
  clustering.clusters.push(...joinTogether(joinUndated(undated, clustering.clusters, clustering.leftOut)));
}

/** "The last exchange was on August 24", in an article that carries no date: it tells its day, though not the year. */
const tellsDayOfYear = (report: Report): boolean => report.statement.status !== "planned" && dayOfYear(report)?.length === 5;

/** News of an article that nothing dates. */
function isUndated({ days: { start, end, among }, reports: [report] }: Cluster): boolean {
  const { article, statement } = report!;
  if (statement.role !== "main" || statement.status === "planned") return false;
  return among !== undefined || (start === undefined && end === undefined && article.masthead.published === undefined);
}

/** The numbers and the agreement narrow the days; where they contradict the report, its own words stand. */
function narrow(cluster: Cluster, bounds: Bounds): Bounds | undefined {
  const own = cluster.days;
  const bySeries = commonDays(own, bounds.days);
  if (!bySeries) return undefined;
  const agreed = [...cluster.agreements].flatMap((agreement) => singleDay(agreement.days) ?? []).sort()[0];
  const byAgreement = agreed === undefined || cluster.statuses.has("planned") ? undefined : commonDays(bySeries, { start: agreed });
  cluster.days = byAgreement ?? bySeries;
  if (cluster.days.start === own.start && cluster.days.end === own.end) return undefined;
  return { ...bounds, ...(byAgreement && byAgreement.start !== bySeries.start && { agreed: agreed! }) };
}

/** The dated events on the days left open, and those with its number or one of its figures. */
function candidates(cluster: Cluster, clustering: Clustering): Cluster[] {
  const [report] = cluster.reports as [Report];
  const { start, end } = window(cluster);
  const found = new Set<Cluster>();
  if (cluster.days.among) for (const day of cluster.days.among) for (const other of clustering.byDay.get(day) ?? []) found.add(other);
  else if (start !== undefined && end !== undefined && daysBetween(start, end) <= widestWindow) {
    for (let day = start; day <= end; day = addDays(day, 1)) for (const other of clustering.byDay.get(day) ?? []) found.add(other);
  }
  for (const figure of cluster.exact) for (const other of clustering.byExact.get(figure) ?? []) found.add(other);
  for (const { cluster: other } of sameNumber(report.statement.ordinals, cluster.parties, cluster.agreements, clustering.series)) found.add(other);
  const fresh = cluster.days.start === undefined && cluster.days.end !== undefined && isNews(report) ? addDays(cluster.days.end, -newsFor) : undefined;
  return [...found].filter((other) => canBe(cluster.days, other.days.start!) && (fresh === undefined || other.days.start! >= fresh));
}

/** The days on which the event of a report is looked for where the report leaves a side open. */
function window(cluster: Cluster): { start?: string; end?: string } {
  const [{ article, statement, days }] = cluster.reports as [Report];
  const published = article.masthead.published?.day;
  const { start, end } = cluster.days;
  if (statement.status === "planned") {
    const first = start ?? published;
    return first === undefined ? cluster.days : { start: first, end: end ?? addDays(first, plannedFor) };
  }
  // What was put off was to be carried out in these days, or shortly.
  if (statement.status === "postponed" && start === undefined && end === undefined && published !== undefined) {
    return { start: addDays(published, -freshFor), end: addDays(published, freshFor) };
  }
  const dayless = start === undefined && end !== undefined && days.basis === "unknown" && statement.role === "main";
  return dayless ? { start: addDays(end, -freshFor), end } : cluster.days;
}

function fits(other: Cluster, cluster: Cluster, clustering: Clustering): boolean {
  if (reasonApartUndated(other, cluster) !== undefined) return false;
  if (wordsAllow(cluster.reports[0]!, other.days.start!) === false) return false;
  const likeness = likenessOf(other, cluster);
  const alike = likeness === "telling" || likeness === "equal";
  const [report] = cluster.reports as [Report];
  // One report that tells of an event with its day and of another without means two, unless it adds nothing.
  if (other.files.has(report.article.file) && !alike && (cluster.exact.size > 0 || cluster.ordinals.size > 0 || report.statement.role !== "main")) return false;
  // "Rebels free two hostages … they will free two more on Sunday": what a report tells as done is not its own plan.
  if (other.reports.some(({ article, statement }) => article.file === report.article.file && (statement.status === "planned") !== (report.statement.status === "planned"))) return false;
  // What a plan provides for is not what was to be handed over on the day on which it failed.
  const figures = report.statement.counts.some(({ value, min }) => value !== null || min !== null);
  if (report.statement.status === "planned" && figures && !alike && cluster.days.start === undefined && !other.statuses.has("completed") && !other.statuses.has("planned")) return false;
  const { start, end } = window(cluster);
  if (cluster.days.among) return likeness !== "contrary";
  if (start === undefined || end === undefined || daysBetween(start, end) > widestWindow) {
    return reasonTogether(other, cluster) !== undefined || numberedAlike(other, cluster, clustering) || allFigures(other, cluster);
  }
  return alike || daysBetween(start, end) <= narrowWindow || likeness !== "contrary";
}

/** "Five for five" may recur; that both figures do, between the same sides, is as good as a greater one. */
function allFigures(other: Cluster, cluster: Cluster): boolean {
  return cluster.exact.size >= 2 && [...cluster.exact].every((figure) => other.exact.has(figure));
}

function numberedAlike(other: Cluster, cluster: Cluster, clustering: Clustering): boolean {
  const [report] = cluster.reports as [Report];
  return sameNumber(report.statement.ordinals, cluster.parties, cluster.agreements, clustering.series).some((numbered) => numbered.cluster === other);
}

/** Keeps those for which most speaks. `why` is given where it is more than the days. */
function choose(fitting: Cluster[], cluster: Cluster, clustering: Clustering): { choice: Cluster[]; why?: string } {
  const identified = fitting.filter((other) => reasonTogether(other, cluster) !== undefined || numberedAlike(other, cluster, clustering));
  if (identified.length > 0) return { choice: identified, why: reasonTogether(identified[0]!, cluster) ?? sameNumberOf(cluster) };
  const numbered = fitting.filter((other) => sharedNumber(other, cluster) !== undefined);
  if (numbered.length === 1) return { choice: numbered, why: `It too tells of the ${sharedNumber(numbered[0]!, cluster)!}, and of the events known only this one fits.` };
  const equal = fitting.filter((other) => likenessOf(other, cluster) === "equal");
  if (equal.length > 0) return { choice: equal, why: "It gives the same figures, and of the events known only this one fits." };
  return { choice: preferred(fitting, cluster) };
}

function sameNumberOf(cluster: Cluster): string {
  const [ordinal] = cluster.reports[0]!.statement.ordinals;
  return ordinal ? `It too tells of the ${formatOrdinal(ordinal.value, ordinal.of)}.` : "It gives the same number in the series.";
}

/** "Has just taken place" is first of all the day of publication, and only then the day before. */
function preferred(near: Cluster[], { reports }: Cluster): Cluster[] {
  const [{ days, statement }] = reports as [Report];
  if (days.cue !== "publication" || statement.status === "planned") return near;
  const lastDay = near.map((other) => other.days.start!).sort().at(-1);
  return near.filter((other) => other.days.start === lastDay);
}

/** A report is no news of what ended a month before it appeared, whatever place it gives it. */
function isNews({ statement, days, article }: Report): boolean {
  if (statement.role !== "main") return false;
  const published = article.masthead.published?.day;
  return published === undefined || days.end === undefined || daysBetween(days.end, published) <= newsFor;
}

/** Two reports without a day are of one event where their bounds are the same, or something identifies it. */
function joinTogether(apart: Cluster[]): Cluster[] {
  const byKey = new Map<string, Cluster[]>();
  const kept: Cluster[] = [];
  for (const cluster of apart) {
    const keys = keysOf(cluster);
    const fitting = new Set(keys.flatMap((key) => byKey.get(key) ?? []).filter((other) => sameOpen(other, cluster)));
    const [known] = fitting;
    if (known && fitting.size === 1) {
      known.days = commonDays(known.days, cluster.days)!;
      join(known, cluster, reasonTogether(known, cluster) ?? "It leaves the same days open, and nothing sets it apart.");
    } else kept.push(cluster);
    const founded = known && fitting.size === 1 ? known : cluster;
    for (const key of keys) {
      const under = byKey.get(key) ?? [];
      if (!under.includes(founded)) byKey.set(key, [...under, founded]);
    }
  }
  return kept;
}

function keysOf(cluster: Cluster): string[] {
  const [{ statement, article }] = cluster.reports as [Report];
  const { start, end, among } = cluster.days;
  const published = article.masthead.published?.day;
  const keys = [...cluster.exact].map((figure) => `figure ${figure}`);
  keys.push(...[...cluster.prints].map((print) => `print ${print}`));
  if (start !== undefined && end !== undefined) keys.push(`days ${start}/${end}/${among?.join() ?? ""}`);
  if (statement.status === "planned" && published !== undefined) {
    for (let away = -samePlanWithin; away <= samePlanWithin; away += 1) keys.push(`plan ${addDays(published, away)}`);
  }
  return keys;
}

function isHeadline({ article, statement }: Report): boolean {
  return statement.evidence.every(({ paragraph }) => article.roles[paragraph] === "headline");
}

function sameOpen(other: Cluster, cluster: Cluster): boolean {
  if (reasonApartUndated(other, cluster) !== undefined || commonDays(other.days, cluster.days) === undefined) return false;
  const [[a], [b]] = [other.reports as [Report], cluster.reports as [Report]];
  const likeness = likenessOf(other, cluster);
  // One article tells of two events, but for its headline, which tells of one of them.
  const brief = isHeadline(a) || isHeadline(b);
  if (a.article.file === b.article.file && !brief && likeness !== "telling" && likeness !== "equal") return false;
  const { start, end } = cluster.days;
  if (start !== undefined && end !== undefined && start === other.days.start && end === other.days.end) {
    return daysBetween(start, end) <= narrowWindow || likeness !== "contrary";
  }
  if (reasonTogether(other, cluster) !== undefined) return true;
  const [first, second] = [a.article.masthead.published?.day, b.article.masthead.published?.day];
  const plans = a.statement.status === "planned" && b.statement.status === "planned";
  return plans && likeness !== "contrary" && first !== undefined && second !== undefined && Math.abs(daysBetween(first, second)) <= samePlanWithin;
}
