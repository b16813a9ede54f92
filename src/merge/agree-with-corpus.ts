import { formatDay } from "../publish/format-day.ts";
import { formatOrdinal } from "../publish/format-ordinal.ts";
import type { DatedArticle, Statement } from "../record.ts";
import { addDays } from "./add-days.ts";
import type { Clustering } from "./cluster-reports.ts";
import { clusterOf } from "./event-cluster.ts";
import { type Agreement, couldMean, mentionsIn } from "./gather-agreements.ts";
import { canBe, commonDays, singleDay } from "./possible-days.ts";
import { reasonApartUndated } from "./same-event.ts";
import { sharedParties } from "./shared-parties.ts";
import { type Numbered, boundBySeries, sameNumber } from "./series-order.ts";

export interface Agreeing {
  /** What the reading contradicts, in words that fit after "agrees with". */
  broken: string[];
  /** Dated reports whose telling figures it has on the same day. */
  figures: string[];
}

/** News is told within a month. */
const freshFor = 31;
export const fresh = `an event of the ${freshFor} days before`;

/** Tells where the reading of an article, as of one publication day, contradicts what dated articles say. */
export function agreeWithCorpus(reading: DatedArticle, corpus: Clustering): Agreeing {
  const published = reading.masthead.published!.day;
  const broken: string[] = [];
  const figures: string[] = [];
  const meant = meantAgreements(reading, corpus, broken);

  reading.statements.forEach((statement, index) => {
    if (statement.role !== "main" || statement.kind === "agreement") return;
    const days = reading.days[index]!;
    const day = singleDay(days);
    const past = statement.status === "completed" || statement.status === "failed";
    if (past && day !== undefined && (day > published || day < addDays(published, -freshFor))) broken.push(fresh);

    const parties = new Set(statement.parties);
    const under = meant.get(statement) ?? [];
    const agreements = new Set(under.length === 1 ? under : []);
    const place = under.length === 0 ? statement.agreement?.place : undefined;
    const same = sameNumber(statement.ordinals, parties, agreements, corpus.series, place);
    const bounds = boundBySeries(statement.ordinals, parties, agreements, corpus.series, place);
    if (same.length > 0 && !same.some((numbered) => canBe(days, numbered.day))) broken.push(`the day of ${cite(same[0]!)}`);
    if (same.length === 0 && bounds.after && !commonDays(days, { start: bounds.after.day })) broken.push(`${cite(bounds.after)} before it`);
    if (same.length === 0 && bounds.before && !commonDays(days, { end: bounds.before.day })) broken.push(`${cite(bounds.before)} after it`);

    const cluster = clusterOf({ article: reading, statement, days, why: "" }, under[0], undefined);
    for (const figure of cluster.figures) {
      const known = (corpus.byFigure.get(figure) ?? []).find((other) =>
        canBe(days, other.days.start!) && reasonApartUndated(other, cluster) === undefined);
      if (known) figures.push(`the figure of the report of ${formatDay(known.days.start!)}`);
    }
  });
  return { broken, figures };
}

/** Finds for each statement the dated agreements that its words can mean; there has to be one if any is known. */
function meantAgreements(reading: DatedArticle, corpus: Clustering, broken: string[]): Map<Statement, Agreement[]> {
  const meant = new Map<Statement, Agreement[]>();
  for (const mention of mentionsIn(reading)) {
    const known = corpus.agreements.all.filter((agreement) => singleDay(agreement.days) !== undefined &&
      sharedParties(mention.statement.parties, agreement.parties) &&
      (mention.place === undefined || agreement.places.size === 0 || agreement.places.has(mention.place)));
    if (known.length === 0 || (mention.place === undefined && mention.days.start === undefined)) continue;
    const fitting = known.filter((agreement) => couldMean(mention, agreement));
    const main = mention.statement.kind === "agreement" && mention.statement.role === "main";
    if (fitting.length > 0) meant.set(mention.statement, fitting);
    else if (!main) broken.push(`the agreement of ${known.map(({ days }) => formatDay(days.start!)).join(" or ")}`);
  }
  return meant;
}

function cite({ ordinal, day }: Numbered): string {
  return `the ${formatOrdinal(ordinal.value, ordinal.of)} (${formatDay(day)})`;
}
