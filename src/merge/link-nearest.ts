import { compareText } from "../publish/compare-text.ts";
import type { MergedEvent } from "../record.ts";
import { daysBetween } from "./add-days.ts";
import { type Cluster, likenessOf } from "./event-cluster.ts";
import type { Agreement } from "./gather-agreements.ts";
import { reasonApart, reasonTogether } from "./same-event.ts";

interface Candidate {
  event: MergedEvent;
  /** What the event was merged from. */
  cluster?: Cluster;
  agreement?: Agreement;
}

/** So many neighbours on each side are compared: between them stand events of other sides. */
const neighbours = 3;
const lastOnes = 60;

/**
 * Links each event to the nearest one with which it was not merged, and says what keeps the two apart.
 *
 * Near is what one could be mistaken for: of the same kind, with a side in common, and closest by day;
 * for an event without a day, the one most like it by its figures.
 */
export function linkNearest(agreements: readonly { agreement: Agreement; event: MergedEvent }[], exchanges: readonly { cluster: Cluster; event: MergedEvent }[]): void {
  const all: Candidate[] = [...agreements, ...exchanges]
    .sort((a, b) => compareText(sortKey(a), sortKey(b)));
  const rows = new Map<string, Candidate[]>();
  const places = new Map(all.map((candidate) => [candidate, new Map<string, number>()]));
  for (const candidate of all) {
    for (const key of keysOf(candidate)) {
      const row = rows.get(key) ?? [];
      places.get(candidate)!.set(key, row.length);
      row.push(candidate);
      rows.set(key, row);
    }
  }
  for (const candidate of all) {
    const near = new Set([...places.get(candidate)!].flatMap(([key, at]) => around(rows.get(key)!, at, candidate)));
    let best: { other: Candidate; distance: number } | undefined;
    for (const other of near) {
      const distance = distanceOf(candidate, other);
      if (!best || distance < best.distance) best = { other, distance };
    }
    if (best) candidate.event.nearest = { event: best.other.event, why: whyApart(candidate, best.other) };
  }
}

function keysOf({ event, cluster }: Candidate): string[] {
  return event.parties.map((party) => `${cluster?.family ?? "agreement"} ${party}`);
}

function sortKey({ event }: Candidate): string {
  const { start, end } = event.date;
  const [first] = event.reports;
  return [start ?? end ?? "9999", end ?? "", event.parties.join(), event.status, first?.article.file ?? "", String(first?.statement.evidence[0]?.line ?? "").padStart(6, "0")].join("\n");
}

/** The neighbours of a candidate in a row that is sorted by day; one without a day is compared with the last. */
function around(row: Candidate[], at: number, candidate: Candidate): Candidate[] {
  const { start, end } = candidate.event.date;
  if (start === undefined && end === undefined) return row.slice(-lastOnes).filter((other) => other !== candidate);
  return [...row.slice(Math.max(0, at - neighbours), at), ...row.slice(at + 1, at + 1 + neighbours)];
}

function distanceOf(a: Candidate, b: Candidate): number {
  const [first, second] = [a, b].map(({ event: { date } }) => date.start ?? date.end);
  if (first !== undefined && second !== undefined) return Math.abs(daysBetween(first, second));
  const alike = a.cluster && b.cluster ? { telling: 0, equal: 1, open: 2, contrary: 3 }[likenessOf(a.cluster, b.cluster)] : 2;
  return 1e6 + alike;
}

function whyApart(a: Candidate, b: Candidate): string {
  const days = distanceOf(a, b);
  const exact = [a, b].every(({ event: { date } }) => date.start !== undefined && date.start === date.end);
  const away = `They are ${days} ${days === 1 ? "day" : "days"} apart`;
  if (!a.cluster || !b.cluster) {
    if (a.agreement && b.agreement && [...a.agreement.statements].some((statement) => b.agreement!.apart.has(statement))) return "An editor keeps them apart.";
    if (!exact) return "The day of one is not known exactly, and the reports do not say that they are one agreement.";
    return days === 0 ? "The sides are not the same." : `${away}, and the reports name them as two agreements.`;
  }
  const apart = reasonApart(a.cluster, b.cluster);
  if (apart !== undefined) return apart;
  if (!exact) return "The day of one is not known exactly, and no number or figure ties them together.";
  if (reasonTogether(a.cluster, b.cluster) === undefined) return `${away}, and no number or figure ties them together.`;
  return days > 1 ? `${away}, too far for one event told on two days.` : `${away}, and reports give both days.`;
}
