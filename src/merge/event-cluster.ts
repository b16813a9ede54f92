import type { Agreement } from "./gather-agreements.ts";
import type { EventStatus, PartyCode, PossibleDays, Report } from "../record.ts";
import { singleDay } from "./possible-days.ts";

/** Reports that tell of one event, with everything that decides whether one more belongs to them. */
export interface Cluster {
  /** People and bodies cross in different convoys and are never one event. */
  family: "people" | "bodies";
  reports: Report[];
  days: PossibleDays;
  /** `event`: a report gives the day itself; `told`: only the day of a statement or of a picture; `open`: no single day. */
  firmness: "event" | "told" | "open";
  parties: Set<PartyCode>;
  statuses: Set<EventStatus>;
  /** Values of each series: "group" → 3. */
  ordinals: Map<string, Set<number>>;
  /** Exact figures of each side by what they count: "UA bodies by RU" → 1212. */
  claims: Map<string, Set<number>>;
  /** Figures that hardly recur by chance: "UA bodies 1212". */
  figures: Set<string>;
  agreements: Set<Agreement>;
  /** Each article with the days that it gives: one that tells of two days tells of two events. */
  files: Map<string, string>;
  /** Reprints with the same words for the day: "origin 3, Tuesday". */
  prints: Set<string>;
  /** Days that reports give and that are not the event's: the other side of midnight. */
  otherDays: Set<string>;
}

/** Makes a cluster of one report. */
export function clusterOf(report: Report, agreement: Agreement | undefined, origin: string | undefined): Cluster {
  const { statement, days, article } = report;
  const cluster: Cluster = {
    family: statement.kind === "repatriation" ? "bodies" : "people",
    reports: [report],
    days: { ...(days.start !== undefined && { start: days.start }), ...(days.end !== undefined && { end: days.end }), ...(days.among && { among: days.among }) },
    firmness: singleDay(days) === undefined ? "open" : days.cue === "event" ? "event" : "told",
    parties: new Set(statement.parties),
    statuses: new Set([statement.status]),
    ordinals: new Map(),
    claims: new Map(),
    figures: new Set(),
    agreements: new Set(agreement ? [agreement] : []),
    files: new Map([[article.file, `${days.start ?? ""}/${days.end ?? ""}/${days.among?.join() ?? ""}`]]),
    prints: new Set(origin === undefined ? [] : [`${origin}, ${statement.kind}, ${days.timex?.text ?? statement.when.cue}`]),
    otherDays: new Set(),
  };
  for (const ordinal of statement.ordinals) addTo(cluster.ordinals, ordinal.of, ordinal.value);
  for (const { returnedTo, of, value, claimant } of statement.counts) {
    if (value === null) continue;
    if (claimant.party !== null) addTo(cluster.claims, `${returnedTo ?? "all"} ${of} by ${claimant.party}`, value);
    if (isTelling(value)) cluster.figures.add(`${returnedTo ?? "all"} ${of} ${value}`);
  }
  return cluster;
}

/** Adds the reports of one cluster to another, which keeps its days. */
export function absorb(into: Cluster, from: Cluster): void {
  into.reports.push(...from.reports);
  for (const key of ["parties", "statuses", "figures", "agreements", "prints", "otherDays"] as const) {
    for (const value of from[key]) (into[key] as Set<unknown>).add(value);
  }
  for (const key of ["ordinals", "claims"] as const) {
    for (const [series, values] of from[key]) for (const value of values) addTo(into[key], series, value);
  }
  for (const [file, days] of from.files) into.files.set(file, days);
}

/**
 * Tells whether two reports with this figure hardly tell of different events. Small figures recur, and
 * a round hundred is a quota that each stage of a deal repeats: 1,200 bodies came back on three days running.
 */
function isTelling(value: number): boolean {
  return value >= 10 && value % 100 !== 0;
}

function addTo(map: Map<string, Set<number>>, key: string, value: number): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
