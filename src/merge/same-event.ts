import { formatOrdinal } from "../publish/format-ordinal.ts";
import { type Cluster, likenessOf } from "./event-cluster.ts";
import { sameDayOfYear } from "./days-of-year.ts";
import { commonDays } from "./possible-days.ts";
import { sharedParties } from "./shared-parties.ts";

/** Series that start anew with each agreement; the others run on. */
const seriesOfAgreement = new Set(["group", "stage", "agreement"]);

/** Series in which everybody counts alike. "The fourth in a week" may be "the third this week" to another. */
const running = new Set([...seriesOfAgreement, "war", "year"]);

/**
 * Says why two accounts cannot be of one event, though their days agree; undefined where nothing speaks
 * against it. Words are never compared: every report of every exchange uses the same ones.
 */
export function reasonApart(a: Cluster, b: Cluster): string | undefined {
  if (a.apart.size > 0 && b.reports.some(({ statement }) => a.apart.has(statement))) return "An editor keeps them apart.";
  if (a.family !== b.family) return "One returned people, the other bodies.";
  if (!sameSides(a, b)) return "The sides are not the same.";
  if (succeeded(a) && failed(b) || failed(a) && succeeded(b)) return "One was carried out, the other was not.";
  for (const [file, days] of smaller(a.files, b.files)) {
    const other = (a.files.size <= b.files.size ? b : a).files.get(file);
    if (other !== undefined && !commonDays(days, other)) return "One report tells of both and gives them different days.";
  }
  const series = [...a.ordinals].find(([of, values]) => {
    const others = b.ordinals.get(of);
    return others && running.has(of) && comparable(of, a, b) && disjoint(values, others);
  });
  if (series && disjoint(a.figures, b.figures)) return differ(series[0], series[1], b.ordinals.get(series[0])!);
  return undefined;
}

/** Says what else than the day keeps two accounts apart where the day of one is not told exactly. */
export function reasonApartUndated(a: Cluster, b: Cluster): string | undefined {
  if (a.agreements.size > 0 && b.agreements.size > 0 && disjoint(a.agreements, b.agreements)) {
    return "They were carried out under different agreements.";
  }
  if ([...a.daysOfYear].some((one) => [...b.daysOfYear].some((other) => !sameDayOfYear(one, other)))) return "They name different days of the year.";
  for (const [claim, values] of a.claims) {
    const others = b.claims.get(claim);
    if (others && disjoint(values, others)) return "The same side gives different figures of them.";
  }
  return reasonApart(a, b);
}

/** Says what identifies two accounts as of one event even where their days differ; undefined if nothing does. */
export function reasonTogether(a: Cluster, b: Cluster): string | undefined {
  if (!disjoint(a.prints, b.prints)) return "It prints the text of another report of the event.";
  if (likenessOf(a, b) === "telling") return "It gives the same figure, one that hardly recurs by chance.";
  const number = sharedNumber(a, b, running);
  return number && `It too tells of the ${number}.`;
}

/** Names the number that both have in one series, in words: "third group". */
export function sharedNumber(a: Cluster, b: Cluster, series?: ReadonlySet<string>): string | undefined {
  for (const [of, values] of a.ordinals) {
    const others = b.ordinals.get(of);
    const value = others && [...values].find((one) => others.has(one));
    if (value !== undefined && (!series || series.has(of)) && comparable(of, a, b)) return formatOrdinal(value, of);
  }
  return undefined;
}

/**
 * Where a figure shows that both mean one event, one side in common is enough: a report may take the mediator for a side,
 * or the capital that announces an exchange for one.
 */
function sameSides(a: Cluster, b: Cluster): boolean {
  return sharedParties(a.parties, b.parties) || !disjoint(a.prints, b.prints) || (!disjoint(a.parties, b.parties) && likenessOf(a, b) === "telling");
}

function differ(of: string, [a]: ReadonlySet<number>, [b]: ReadonlySet<number>): string {
  return `One is the ${formatOrdinal(a!, of)}, the other the ${formatOrdinal(b!, of)}.`;
}

/** "Third group" is third under one agreement: under another, or where none is told, there may be a third too. */
function comparable(of: string, a: Cluster, b: Cluster): boolean {
  return !seriesOfAgreement.has(of) || a.agreements.size === 0 || b.agreements.size === 0 || !disjoint(a.agreements, b.agreements);
}

function succeeded(cluster: Cluster): boolean {
  return cluster.statuses.has("completed");
}

function failed(cluster: Cluster): boolean {
  return cluster.statuses.has("failed") || cluster.statuses.has("postponed");
}

function disjoint<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const value of few) if (many.has(value)) return false;
  return true;
}

function smaller<Key, Value>(a: Map<Key, Value>, b: Map<Key, Value>): Map<Key, Value> {
  return a.size <= b.size ? a : b;
}
