import type { Agreement } from "./gather-agreements.ts";
import type { EventStatus, PartyCode, PossibleDays, Report, Statement } from "../record.ts";
import { type Figures, type Likeness, compareFigures, figuresTold, isTelling, sumOfSides } from "./figures-told.ts";
import { dayOfYear } from "./days-of-year.ts";
import { openDays, singleDay } from "./possible-days.ts";

/** Reports that tell of one event, with everything that decides whether one more belongs to them. */
export interface Cluster {
  /** People and bodies cross in different convoys and are never one event. */
  family: "people" | "bodies";
  reports: Report[];
  days: PossibleDays;
  /** `event`: a report gives the day itself; `told`: only the day of a statement or of a picture; `open`: no single day. */
  firmness: "event" | "told" | "open";
  parties: Set<PartyCode>;
  mediators: Set<PartyCode>;
  statuses: Set<EventStatus>;
  /** Values of each series: "group" → 3. */
  ordinals: Map<string, Set<number>>;
  /** Exact figures of each side by what they count: "UA bodies by RU" → 1212. */
  claims: Map<string, Set<number>>;
  /** Exact figures, sums of both sides included: "UA bodies 1212", "all prisoners 314". */
  exact: Set<string>;
  /** Those of them that hardly recur by chance. */
  figures: Set<string>;
  /** The figures of each report, each combination once. */
  accounts: Map<string, Figures>;
  agreements: Set<Agreement>;
  /** Each article with the days that it gives: one that tells of two days tells of two events. */
  files: Map<string, PossibleDays>;
  /** Reprints with the same words for the day: "origin 3, Tuesday". */
  prints: Set<string>;
  /** Days and months of the year that undated reports give: "06-11". */
  daysOfYear: Set<string>;
  /** Days that reports give and that are not the event's: the other side of midnight. */
  otherDays: Set<string>;
  /** Accounts that an editor keeps apart from these. */
  apart: Set<Statement>;
}

/** More combinations of figures than this are not compared one by one. */
const mostAccounts = 16;

/** Makes a cluster of one report. */
export function clusterOf(report: Report, agreement: Agreement | undefined, origin: string | undefined): Cluster {
  const { statement, days, article } = report;
  const day = dayOfYear(report);
  const cluster: Cluster = {
    family: statement.kind === "repatriation" ? "bodies" : "people",
    reports: [report],
    days: openDays(days),
    firmness: singleDay(days) === undefined ? "open" : days.cue === "event" ? "event" : "told",
    parties: new Set(statement.parties),
    mediators: new Set(statement.mediators.map(({ value }) => value)),
    statuses: new Set([statement.status]),
    ordinals: new Map(),
    claims: new Map(),
    exact: new Set(),
    figures: new Set(),
    accounts: new Map(),
    agreements: new Set(agreement ? [agreement] : []),
    files: new Map([[article.file, openDays(days)]]),
    prints: new Set(origin === undefined ? [] : [`${origin}, ${statement.kind}, ${days.timex?.text ?? statement.when.cue}`]),
    daysOfYear: new Set(day === undefined ? [] : [day]),
    otherDays: new Set(),
    apart: new Set(),
  };
  for (const ordinal of statement.ordinals) addTo(cluster.ordinals, ordinal.of, ordinal.value);
  for (const { returnedTo, of, value, claimant } of statement.counts) {
    if (value === null) continue;
    if (claimant.party !== null) addTo(cluster.claims, `${returnedTo ?? "all"} ${of} by ${claimant.party}`, value);
    addFigure(cluster, `${returnedTo ?? "all"} ${of}`, value);
  }
  const told = figuresTold(statement.counts);
  if (told.size > 0) cluster.accounts.set([...told].map(([key, value]) => `${key} ${value}`).sort().join(), told);
  const sum = sumOfSides(told);
  if (sum !== undefined) cluster.exact.add(`all prisoners ${sum}`);
  return cluster;
}

/** Adds the reports of one cluster to another, which keeps its days. */
export function absorb(into: Cluster, from: Cluster): void {
  into.reports.push(...from.reports);
  for (const key of ["parties", "mediators", "statuses", "exact", "figures", "agreements", "prints", "daysOfYear", "otherDays", "apart"] as const) {
    for (const value of from[key]) (into[key] as Set<unknown>).add(value);
  }
  for (const key of ["ordinals", "claims"] as const) {
    for (const [series, values] of from[key]) for (const value of values) addTo(into[key], series, value);
  }
  for (const [combination, figures] of from.accounts) if (into.accounts.size < mostAccounts) into.accounts.set(combination, figures);
  for (const [file, days] of from.files) {
    const known = into.files.get(file);
    if (!known || singleDay(known) === undefined) into.files.set(file, days);
  }
}

/** Compares two clusters by their most similar accounts. */
export function likenessOf(a: Cluster, b: Cluster): Likeness {
  const found = new Set<Likeness>();
  for (const one of a.accounts.values()) for (const other of b.accounts.values()) found.add(compareFigures(one, other));
  return (["telling", "equal", "contrary"] as const).find((likeness) => found.has(likeness)) ?? "open";
}

function addFigure(cluster: Cluster, key: string, value: number): void {
  cluster.exact.add(`${key} ${value}`);
  if (isTelling(value)) cluster.figures.add(`${key} ${value}`);
}

function addTo(map: Map<string, Set<number>>, key: string, value: number): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
