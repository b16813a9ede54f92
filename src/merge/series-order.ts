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

/** The dated events of one series by rising number. */
interface Scale {
  events: Numbered[];
  /** Of the events up to each place the latest with just its number, and from each place on the earliest. */
  latest: (Numbered | undefined)[];
  earliest: Numbered[];
}

/** Groups and stages are counted under an agreement, exchanges of the war between two sides. */
type Counted = Agreement | string;

/** Scales by what is counted ("group") and where. */
export type Series = Map<string, Map<Counted, Scale>>;

export interface Bounds {
  days: PossibleDays;
  after?: Numbered;
  before?: Numbered;
  /** The day of the agreement under which it was carried out, where that narrows the days. */
  agreed?: Day;
}

/**
 * Lists the dated events that have a number, by series.
 *
 * The fourth exchange in a week is at least the fourth under an agreement that is older than that week:
 * so a third group under it went home no later.
 */
export function numberSeries(clusters: readonly Cluster[]): Series {
  const found = new Map<string, Map<Counted, Numbered[]>>();
  const add = (unit: string, counted: Counted, numbered: Numbered) => {
    const ofUnit = found.get(unit) ?? new Map<Counted, Numbered[]>();
    found.set(unit, ofUnit);
    const known = ofUnit.get(counted);
    if (known) known.push(numbered);
    else ofUnit.set(counted, [numbered]);
  };
  for (const cluster of clusters) {
    const day = singleDay(cluster.days);
    if (day === undefined) continue;
    for (const report of cluster.reports) {
      for (const ordinal of report.statement.ordinals) {
        const numbered = { ordinal, value: ordinal.value, day, report, cluster };
        for (const [unit, counted] of countedIn(ordinal, cluster.parties, cluster.agreements, report.statement.agreement?.place)) add(unit, counted, { ...numbered, exact: true });
        if (ordinal.of !== "week") continue;
        for (const agreement of cluster.agreements) {
          const agreed = singleDay(agreement.days);
          if (agreed !== undefined && agreed <= addDays(day, -7)) add("group", agreement, { ...numbered, exact: false });
        }
      }
    }
  }
  return new Map([...found].map(([unit, scales]) => [unit, new Map([...scales].map(([counted, events]) => [counted, scaleOf(events)]))]));
}

function scaleOf(events: Numbered[]): Scale {
  events.sort((a, b) => a.value - b.value);
  const latest: Scale["latest"] = [];
  for (const event of events) {
    const last = latest.at(-1);
    latest.push(event.exact && (!last || event.day > last.day) ? event : last);
  }
  const earliest: Numbered[] = [];
  for (const event of events.toReversed()) {
    const next = earliest.at(-1);
    earliest.push(!next || event.day < next.day ? event : next);
  }
  return { events, latest, earliest: earliest.reverse() };
}

/** How many days may lie between two numbers of a series that is known by its place alone. */
const seriesLasts = 31;

/** Finds the days that the numbers leave: a later number of one series is not earlier. */
export function boundBySeries(
  ordinals: readonly Ordinal[],
  parties: ReadonlySet<PartyCode>,
  agreements: ReadonlySet<Agreement>,
  series: Series,
  place?: string,
): Bounds {
  let after: Numbered | undefined;
  let before: Numbered | undefined;
  for (const { scale, value } of scalesFor(ordinals, parties, agreements, series, place)) {
    const lower = scale.latest[firstFrom(scale, value) - 1];
    const higher = scale.earliest[firstFrom(scale, value + 1)];
    if (lower && (!after || lower.day > after.day)) after = lower;
    if (higher && (!before || higher.day < before.day)) before = higher;
  }
  // Known by its place alone, two agreements may be one: only both neighbours, close together, bound what lies between them.
  if (place !== undefined && agreements.size === 0 && !(after && before && before.day <= addDays(after.day, seriesLasts))) return { days: {} };
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
  place?: string,
): Numbered[] {
  const same = new Map<Cluster, Numbered>();
  for (const { scale, value } of scalesFor(ordinals, parties, agreements, series, place)) {
    for (const event of scale.events.slice(firstFrom(scale, value), firstFrom(scale, value + 1))) {
      if (event.exact) same.set(event.cluster, event);
    }
  }
  return [...same.values()];
}

function scalesFor(
  ordinals: readonly Ordinal[],
  parties: ReadonlySet<PartyCode>,
  agreements: ReadonlySet<Agreement>,
  series: Series,
  place: string | undefined,
): { scale: Scale; value: number }[] {
  return ordinals.flatMap((ordinal) => countedIn(ordinal, parties, agreements, place).flatMap(([unit, counted]) => {
    const scale = series.get(unit)?.get(counted);
    return scale ? [{ scale, value: ordinal.value }] : [];
  }));
}

/**
 * A group is an exchange under an agreement; a stage may hold several and is counted by itself. An agreement of which nobody tells the
 * day is known by its place.
 */
function countedIn(ordinal: Ordinal, parties: ReadonlySet<PartyCode>, agreements: ReadonlySet<Agreement>, place: string | undefined): [string, Counted][] {
  const sides = [...parties].sort().join("-");
  if (ordinal.of === "war") return [["war", sides]];
  const unit = ordinal.of === "agreement" ? "group" : ordinal.of;
  if (unit !== "group" && unit !== "stage") return [];
  if (agreements.size === 0) return place === undefined ? [] : [[unit, `${place} ${sides}`]];
  return [...agreements].map((agreement) => [unit, agreement]);
}

/** Finds the first place whose number is not below a value. */
function firstFrom({ events }: Scale, value: number): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle]!.value < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
