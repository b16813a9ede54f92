import type { Day } from "../record.ts";
import { compareText } from "../publish/compare-text.ts";
import { addDays } from "./add-days.ts";
import type { LeftOut } from "./cluster-reports.ts";
import { type Cluster, absorb, likenessOf } from "./event-cluster.ts";
import { reasonApart, reasonApartUndated, reasonTogether, sharedNumber } from "./same-event.ts";

/**
 * Joins reports of one day. Each is compared with the events that surer and fuller reports have founded:
 * what gives both sides and a number stands before what leaves them open, so that "Russia freed 50" has
 * both conflicts of its day to choose from, and joins none of them where it can mean either.
 */
export function joinByDay(dated: Cluster[], leftOut: LeftOut[]): Map<Day, Cluster[]> {
  const byDay = new Map<Day, Cluster[]>();
  const order = new Map(dated.map((cluster) => [cluster, orderOf(cluster)]));
  for (const cluster of dated.toSorted((a, b) => order.get(a)! - order.get(b)!)) {
    const day = cluster.days.start!;
    const sameDay = byDay.get(day) ?? [];
    const fitting = sameDay.filter((other) => reasonApart(other, cluster) === undefined);
    const [known] = fitting.length > 1 ? onlyOne(fitting, cluster) : fitting;
    if (known) {
      join(known, cluster, whySameDay(known, cluster));
      if (cluster.firmness === "event") known.firmness = "event";
    } else if (fitting.length > 1) {
      leftOut.push({ report: cluster.reports[0]!, possible: fitting });
    } else byDay.set(day, [...sameDay, cluster]);
  }
  return byDay;
}

/** Less founds first: what is settled, whose sides and number are told, the surer day, the main report. */
function orderOf(cluster: Cluster): number {
  const settled = cluster.statuses.has("completed") ? 0 : cluster.statuses.has("planned") ? 2 : 1;
  const sides = Math.min(cluster.parties.size, 2);
  return settled * 1000 + (2 - sides) * 100 + (cluster.ordinals.size > 0 ? 0 : 10) + rank(cluster);
}

/** Main before background, the event's own day before a statement's: the surer report founds the event. */
export function rank(cluster: Cluster): number {
  const [report] = cluster.reports;
  return (cluster.firmness === "event" ? 0 : cluster.firmness === "told" ? 2 : 4) + (report!.statement.role === "main" ? 0 : 1);
}

/** Of several events of one day: the one with its figure or number, or the one that fulfils the plan. */
function onlyOne(fitting: Cluster[], cluster: Cluster): Cluster[] {
  const choices = [
    fitting.filter((other) => reasonTogether(other, cluster) !== undefined),
    fitting.filter((other) => likenessOf(other, cluster) === "equal"),
    cluster.statuses.has("planned") ? fitting.filter(({ statuses }) => statuses.has("completed")) : [],
  ];
  const choice = choices.find(({ length }) => length > 0) ?? [];
  return choice.length === 1 ? choice : [];
}

function whySameDay(known: Cluster, cluster: Cluster): string {
  const number = sharedNumber(known, cluster);
  const likeness = likenessOf(known, cluster);
  const more = [likeness === "telling" || likeness === "equal" ? "the same figure" : "", number ? `the ${number}` : ""].filter(Boolean);
  return `It tells of the same day, kind and sides${more.length > 0 ? `, and of ${more.join(" and ")}` : ""}.`;
}

/**
 * Joins two days where something identifies the event: one newsroom's Thursday night is another's Friday,
 * and what happened in the evening is announced the day after.
 */
export function joinAcrossMidnight(byDay: Map<Day, Cluster[]>): void {
  const joined = new Set<Cluster>();
  for (const day of [...byDay.keys()].sort(compareText)) {
    for (const later of [...(byDay.get(addDays(day, 1)) ?? [])]) {
      const candidates = byDay.get(day)!.filter((cluster) => !joined.has(cluster) && acrossMidnight(cluster, later));
      const [earlier] = candidates;
      if (!earlier || candidates.length > 1) continue;
      // The day of the event beats the day of a statement; of two statements the first came after the event.
      const bothGiven = earlier.firmness === "event" && later.firmness === "event";
      const moved = earlier.firmness === "told" && later.firmness === "event";
      joined.add(earlier);
      drop(byDay, addDays(day, 1), later);
      join(earlier, later, `${reasonTogether(earlier, later)!} It gives the next day, the other side of midnight.`);
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

/** Two days that both stand in the texts in full are two events, whatever else agrees. */
function acrossMidnight(earlier: Cluster, later: Cluster): boolean {
  if (givenInFull(earlier) && givenInFull(later)) return false;
  return reasonTogether(earlier, later) !== undefined && reasonApartUndated(earlier, later) === undefined;
}

function givenInFull({ reports }: Cluster): boolean {
  return reports.some(({ days }) => days.cue === "event" && days.basis === "stated");
}

/** Joins the reports of one cluster to another and says why. */
export function join(into: Cluster, cluster: Cluster, why: string): void {
  for (const report of cluster.reports) report.why = why;
  absorb(into, cluster);
}

function drop(byDay: Map<Day, Cluster[]>, day: Day, cluster: Cluster): void {
  byDay.set(day, (byDay.get(day) ?? []).filter((other) => other !== cluster));
}
