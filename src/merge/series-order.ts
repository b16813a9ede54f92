import type { Day, Ordinal, PartyCode, PossibleDays, Report } from "../record.ts";
import type { Agreement } from "./gather-agreements.ts";
import { addDays } from "./add-days.ts";
import type { Cluster } from "./event-cluster.ts";
import { singleDay } from "./possible-days.ts";

/** A dated event with a number in a series. */
export interface Numbered {
  ordinal: Ordinal;
  /** At least this; `exact` where the report gives just this number. */
  value: number;
  exact: boolean;
  day: Day;
  report: Report;
  cluster: Cluster;
}

/** Dated events by their series: an agreement, or the war of two sides. */
export type Series = Map<Agreement | string, Numbered[]>;

export interface Bounds {
  days: PossibleDays;
  after?: Numbered;
  before?: Numbered;
}

/**
 * Lists the dated events that have a number, by series.
 *
 * The fourth exchange in a week is at least the fourth under an agreement that is older than that week:
 * so a third group under it went home no later.
 */
export function numberSeries(clusters: readonly Cluster[]): Series {
  const series: Series = new Map();
  for (const cluster of clusters) {
    const day = singleDay(cluster.days);
    if (day === undefined) continue;
    for (const report of cluster.reports) {
      for (const ordinal of report.statement.ordinals) {
        const numbered = { ordinal, value: ordinal.value, day, report, cluster };
        for (const key of seriesKeys(ordinal, cluster.parties, cluster.agreements)) add(series, key, { ...numbered, exact: true });
        if (ordinal.of !== "week") continue;
        for (const agreement of cluster.agreements) {
          const agreed = singleDay(agreement.days);
          if (agreed !== undefined && agreed <= addDays(day, -7)) add(series, agreement, { ...numbered, exact: false });
        }
      }
    }
  }
  return series;
}

/** Finds the days that the numbers leave: a later number of one series is not earlier. */
export function boundBySeries(
  ordinals: readonly Ordinal[],
  parties: ReadonlySet<PartyCode>,
  agreements: ReadonlySet<Agreement>,
  series: Series,
): Bounds {
  let after: Numbered | undefined;
  let before: Numbered | undefined;
  for (const ordinal of ordinals) {
    for (const key of seriesKeys(ordinal, parties, agreements)) {
      for (const other of series.get(key) ?? []) {
        if (!sameSeries(ordinal, other)) continue;
        if (other.exact && other.value < ordinal.value && (!after || other.day > after.day)) after = other;
        if (other.value > ordinal.value && (!before || other.day < before.day)) before = other;
      }
    }
  }
  return {
    days: { ...(after && { start: after.day }), ...(before && { end: before.day }) },
    ...(after && { after }),
    ...(before && { before }),
  };
}

/** Finds the dated events that have the very number that a report gives, where a series has each number once. */
export function sameNumber(
  ordinals: readonly Ordinal[],
  parties: ReadonlySet<PartyCode>,
  agreements: ReadonlySet<Agreement>,
  series: Series,
): Numbered[] {
  return ordinals.flatMap((ordinal) => seriesKeys(ordinal, parties, agreements)
    .flatMap((key) => series.get(key) ?? [])
    .filter((other) => other.exact && other.value === ordinal.value && sameSeries(ordinal, other)));
}

function seriesKeys(ordinal: Ordinal, parties: ReadonlySet<PartyCode>, agreements: ReadonlySet<Agreement>): (Agreement | string)[] {
  if (ordinal.of === "war") return [`war ${[...parties].sort().join("-")}`];
  return ["group", "agreement", "stage"].includes(ordinal.of) ? [...agreements] : [];
}

/** A group is an exchange under an agreement; a stage may hold several and is counted by itself. */
function sameSeries(ordinal: Ordinal, other: Numbered): boolean {
  return (ordinal.of === "stage") === (other.ordinal.of === "stage");
}

function add(series: Series, key: Agreement | string, numbered: Numbered): void {
  const known = series.get(key);
  if (known) known.push(numbered);
  else series.set(key, [numbered]);
}
