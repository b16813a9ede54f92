import type { Bonds } from "../record.ts";
import { type Cluster, absorb } from "./event-cluster.ts";

/** The surer day founds the event, and main reports go before background. */
const firmnesses = { event: 0, told: 1, open: 2 } as const;

/**
 * Joins the accounts that an editor says to be of one event, before anything else is compared, and marks those that
 * an editor keeps apart. `clusters` holds one account each.
 */
export function heedEditor(clusters: readonly Cluster[], bonds: Bonds | undefined): Cluster[] {
  if (!bonds) return [...clusters];
  const clusterOf = new Map(clusters.map((cluster) => [cluster.reports[0]!.statement, cluster]));
  for (const [a, b] of bonds.apart) {
    clusterOf.get(a)?.apart.add(b);
    clusterOf.get(b)?.apart.add(a);
  }
  const joined = new Set<Cluster>();
  for (const group of bonds.same) {
    for (const { statement, why } of group) for (const report of clusterOf.get(statement)?.reports ?? []) if (report.statement === statement) report.why = why;
    const [base, ...others] = [...new Set(group.flatMap(({ statement }) => clusterOf.get(statement) ?? []))].sort((a, b) => rank(a) - rank(b));
    for (const other of others) {
      for (const { statement } of other.reports) clusterOf.set(statement, base!);
      absorb(base!, other);
      joined.add(other);
    }
  }
  return clusters.filter((cluster) => !joined.has(cluster));
}

function rank({ firmness, reports }: Cluster): number {
  return 2 * firmnesses[firmness] + (reports.some(({ statement }) => statement.role === "main") ? 0 : 1);
}
