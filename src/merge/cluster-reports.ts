import type { Constraints, DatedArticle, Day, Report, Statement } from "../record.ts";
import { compareText } from "../publish/compare-text.ts";
import { type Cluster, clusterOf } from "./event-cluster.ts";
import { type Summed, findSums } from "./find-whole.ts";
import { type Agreement, type Agreements, gatherAgreements } from "./gather-agreements.ts";
import { heedEditor } from "./heed-editor.ts";
import { joinAcrossMidnight, joinByDay } from "./join-by-day.ts";
import { joinOpen } from "./join-open.ts";
import { type Bounds, type Series, numberSeries } from "./series-order.ts";

/** A report of several exchanges as one: "a thousand for a thousand over three days". */
export interface Whole {
  report: Report;
  parts: Cluster[];
  /** The agreement under which they were carried out, where just one is known. */
  agreement?: Agreement;
}

/** A report that stands in no event, and the events of which it can be one. */
export interface LeftOut {
  report: Report;
  possible: Cluster[];
  /** It has no day and stays an event by itself, with the days of all those that it can mean. */
  stays?: boolean;
}

export interface Clustering {
  agreements: Agreements;
  clusters: Cluster[];
  /** Dated events by series, as the reports' own days give them. */
  series: Series;
  /** Dated events by day, by telling figure, by any exact figure. */
  byDay: Map<Day, Cluster[]>;
  byFigure: Map<string, Cluster[]>;
  byExact: Map<string, Cluster[]>;
  /** What the numbers of a series, not a cluster's own reports, say of its days. */
  narrowed: Map<Cluster, Bounds>;
  wholes: Whole[];
  /** Figures of a whole deal in reports of its last stage. */
  sums: Map<Statement, Summed>;
  /** What an agreement provides for, told as an exchange to come. */
  plans: { report: Report; agreement: Agreement }[];
  /** What is of one of several events, or has no day and is no news. */
  leftOut: LeftOut[];
}

/**
 * Clusters the reports of all articles by the event of which they tell.
 *
 * First what has a day of its own, by that day; then what straddles a midnight; last what has only bounds
 * or none, which joins a dated event where just one fits. Files are taken by name, so that their order in
 * the folder changes nothing. What an editor says of two accounts goes before all of it.
 */
export function clusterReports(articles: readonly DatedArticle[], originOf: ReadonlyMap<string, string>, constraints?: Constraints): Clustering {
  const inOrder = [...articles].sort((a, b) => compareText(a.file, b.file));
  const agreements = gatherAgreements(inOrder, constraints?.agreements);
  const single = inOrder.flatMap((article) => article.statements.flatMap((statement, index) => {
    if (statement.kind === "agreement") return [];
    const report: Report = { article, statement, days: article.days[index]!, why: "" };
    return [clusterOf(report, agreements.of.get(statement), originOf.get(article.file))];
  }));
  const all = heedEditor(single, constraints?.events);
  const leftOut: LeftOut[] = agreements.leftOut.map((report) => ({ report, possible: [] }));
  const byDay = joinByDay(all.filter(({ firmness }) => firmness !== "open"), leftOut);
  joinAcrossMidnight(byDay);
  leaveOutUnfounded(byDay, leftOut);
  const clusters = [...byDay.keys()].sort(compareText).flatMap((day) => byDay.get(day)!);
  const clustering: Clustering = {
    agreements, clusters, byDay, leftOut,
    series: numberSeries(clusters),
    byFigure: indexBy(clusters, ({ figures }) => figures),
    byExact: indexBy(clusters, ({ exact }) => exact),
    narrowed: new Map(), wholes: [], plans: [], sums: new Map(),
  };
  joinOpen(all.filter(({ firmness }) => firmness === "open"), clustering);
  clustering.sums = findSums(clustering);
  return clustering;
}

/** What is only mentioned, and dated only by a picture, is no event by itself: the picture may be of another one. */
function leaveOutUnfounded(byDay: Map<Day, Cluster[]>, leftOut: LeftOut[]): void {
  const unfounded = ({ firmness, reports }: Cluster) => firmness === "told" && reports.every(({ statement, days }) => statement.role === "background" && days.cue === "caption");
  for (const [day, clusters] of byDay) {
    for (const { reports } of clusters.filter(unfounded)) leftOut.push(...reports.map((report) => ({ report, possible: [] })));
    byDay.set(day, clusters.filter((cluster) => !unfounded(cluster)));
  }
}

function indexBy(clusters: Cluster[], keysOf: (cluster: Cluster) => Iterable<string>): Map<string, Cluster[]> {
  const index = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    for (const key of keysOf(cluster)) {
      const known = index.get(key);
      if (known) known.push(cluster);
      else index.set(key, [cluster]);
    }
  }
  return index;
}
