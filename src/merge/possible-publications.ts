import type { DatedArticle, Day, DayRange } from "../record.ts";
import { addDays } from "./add-days.ts";
import type { Clustering } from "./cluster-reports.ts";
import { clusterOf } from "./event-cluster.ts";
import { mentionsIn } from "./gather-agreements.ts";
import { singleDay } from "./possible-days.ts";
import { sharedParties } from "./shared-parties.ts";
import { boundBySeries, sameNumber } from "./series-order.ts";

/** News is told within a month. */
const freshFor = 31;

/** An agreement is named as the ground of an exchange for half a year or so. */
const namedFor = 183;

/**
 * Lists the days on which an undated article can have been published, by what ties it to dated ones: a
 * full date of its own, an agreement that it names, its number in a series, a figure. Without a tie, none:
 * a weekday alone fits any week. A figure is a tie only as long as the day on which others give it agrees too.
 */
export function possiblePublications(article: DatedArticle, corpus: Clustering): { days: Day[]; byFigureOnly: boolean } {
  let byFigureOnly = true;
  const ranges: DayRange[] = [];
  const freshFrom = (day: Day) => ranges.push({ start: day, end: addDays(day, freshFor) });
  const mentions = mentionsIn(article);

  article.statements.forEach((statement, index) => {
    if (statement.role !== "main") return;
    const day = singleDay(article.days[index]!);
    if (day !== undefined) freshFrom(day);
    const mention = mentions.find((candidate) => candidate.statement === statement);
    const parties = new Set(statement.parties);
    const agreements = mention?.place === undefined ? [] : corpus.agreements.all.filter((agreement) =>
      agreement.places.has(mention.place!) && sharedParties(parties, agreement.parties));
    const place = agreements.length === 0 ? mention?.place : undefined;
    for (const under of [[], ...agreements.map((agreement) => [agreement])]) {
      const same = sameNumber(statement.ordinals, parties, new Set(under), corpus.series, place);
      for (const { day: known } of same) freshFrom(known);
      if (same.length > 0) continue;
      const { after, before } = boundBySeries(statement.ordinals, parties, new Set(under), corpus.series, place);
      const agreed = under[0] && singleDay(under[0].days);
      const start = after?.day ?? agreed;
      const end = before ? addDays(before.day, freshFor) : agreed && addDays(agreed, namedFor);
      if (start !== undefined && end !== undefined) ranges.push({ start, end });
    }
    const { figures } = clusterOf({ article, statement, days: article.days[index]!, why: "" }, undefined, undefined);
    if (ranges.length > 0) byFigureOnly = false;
    if (agreements.length > 0) return;
    for (const figure of figures) for (const { days } of corpus.byFigure.get(figure) ?? []) freshFrom(days.start!);
  });

  const days = new Set<Day>();
  for (const { start, end } of ranges) for (let day = start; day <= end; day = addDays(day, 1)) days.add(day);
  return { days: [...days].sort(), byFigureOnly };
}
