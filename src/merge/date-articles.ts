import { timexOf } from "../date/timex-of.ts";
import { compareText } from "../publish/compare-text.ts";
import { formatDay } from "../publish/format-day.ts";
import type { Copy, DatedArticle, Day, FileMessage, Message, PossibleDays, Published, ReadArticle, Statement, Timex, When } from "../record.ts";
import { addDays } from "./add-days.ts";
import { agreeWithCorpus, fresh } from "./agree-with-corpus.ts";
import { type Clustering, clusterReports } from "./cluster-reports.ts";
import { dayOfPicture, printingDays } from "./day-of-picture.ts";
import { fitsDateline } from "./fits-dateline.ts";
import { groupOrigins } from "./group-origins.ts";
import { nameArticle } from "./name-article.ts";
import { commonDays, daysAmong, singleDay } from "./possible-days.ts";
import { possiblePublications } from "./possible-publications.ts";
import { shareDay } from "./share-day.ts";
import { toldDays } from "./told-days.ts";

/** Reads an article's temporal expressions again, as if it had been published on a day. */
export type Reread = (article: ReadArticle, published: Day) => Timex[];

export interface Dating {
  articles: DatedArticle[];
  messages: FileMessage[];
}

/**
 * Dates the articles that carry no date from those that do.
 *
 * Each day on which an undated article can have been published is tried: its words are read as of that
 * day, and the day is kept if everything then agrees with what dated articles say. Where all days kept
 * put the news on one day, that is the day. It goes in rounds; a round rests only on those before it, so
 * that no inference supports itself and the order of files changes nothing.
 */
export function dateArticles(articles: readonly ReadArticle[], copies: readonly Copy[], reread: Reread): Dating {
  const originOf = groupOrigins(copies);
  const inOrder = [...articles].sort((a, b) => compareText(a.file, b.file));
  const dated = new Map<string, DatedArticle>();
  for (const article of inOrder) if (article.masthead.published) dated.set(article.file, withDays(article));
  let pending = inOrder.filter((article) => !dated.has(article.file));
  const copiesOf = indexCopies(copies);

  let outcomes: Outcome[] = [];
  while (pending.length > 0) {
    const corpus = clusterReports([...dated.values()], originOf);
    outcomes = pending.map((article) => fromCopy(article, copiesOf, dated, reread) ?? fromCorpus(article, corpus, reread));
    // pictures last: what other articles say is surer
    if (!outcomes.some(isDated)) outcomes = outcomes.map((outcome, index) => (outcome.contradiction === undefined ? fromPicture(pending[index]!, corpus, reread) ?? outcome : outcome));
    const found = outcomes.filter(isDated);
    for (const { article } of found) dated.set(article.file, article);
    pending = pending.filter((article) => !dated.has(article.file));
    if (found.length === 0) break;
  }
  for (const { article } of outcomes) if (!dated.has(article.file)) dated.set(article.file, article);
  return {
    articles: inOrder.map(({ file }) => dated.get(file)!),
    messages: outcomes.flatMap(({ article, contradiction }) =>
      contradiction === undefined || article.masthead.published ? [] : [contradictionMessage(article, contradiction)]),
  };
}

/** What the masthead stage says of an article without a date; it no longer holds where one is inferred. */
const missingPublished = "missing-published";

function inferredMessage(missing: Message, day: Day, from: string): Message {
  const reason = `Unexpected lack of a publication date, inferred ${day} from ${from}; add \`published:\` front matter if it is another`;
  return { ...missing, ruleId: "inferred-published", severity: "info", reason };
}

interface Outcome {
  article: DatedArticle;
  contradiction?: string;
}

const isDated = ({ article }: Outcome): boolean => article.masthead.published !== undefined;

/** Adds to an article the days of what it tells, as read from its own publication day. */
function withDays(article: ReadArticle): DatedArticle {
  const { timexes, masthead: { published }, statements } = article;
  return {
    ...article,
    days: shareDay(article, statements.map((statement) => toldDays(eventWhen(statement), statement.status, timexes, published))),
    agreementDays: statements.map(({ agreement }) => agreement && toldDays(agreement.when, "completed", timexes, published)),
  };
}

/** Words that date the agreement do not date what was carried out under it: that came later. */
function eventWhen({ when, kind, agreement }: Statement): When {
  const shared = kind !== "agreement" && when.timex !== undefined && agreement?.when.timex === when.timex;
  return shared && when.cue === "event" && when.relation === "on" ? { ...when, relation: "after" } : when;
}

function readAsOf(article: ReadArticle, day: Day, why: string, reread: Reread, from = "other articles"): DatedArticle {
  const published: Published = { value: day, day, basis: "inferred", why };
  const messages = article.messages.map((message) => (message.ruleId === missingPublished ? inferredMessage(message, day, from) : message));
  return withDays({ ...article, messages, masthead: { ...article.masthead, published }, timexes: reread(article, day) });
}

function indexCopies(copies: readonly Copy[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { files: [a, b] } of copies) {
    index.set(a, [...(index.get(a) ?? []), b]);
    index.set(b, [...(index.get(b) ?? []), a]);
  }
  return index;
}

/** How many days after the original a reprint can stand with the original's words. */
const reprintedWithin = 2;

/**
 * "On Tuesday" means in a reprint the Tuesday of the original: the earliest dated copy counts. Newsrooms also tell one exchange in the
 * words of another ("205 men each were returned on Tuesday"): what names another day or figure is no reprint, and where copies
 * themselves tell of different days, the article can be of either.
 */
function fromCopy(
  article: ReadArticle,
  copiesOf: ReadonlyMap<string, string[]>,
  dated: ReadonlyMap<string, DatedArticle>,
  reread: Reread,
): Outcome | undefined {
  const originals = (copiesOf.get(article.file) ?? []).flatMap((file) => dated.get(file) ?? []);
  originals.sort((a, b) => compareText(a.masthead.published!.day, b.masthead.published!.day) || compareText(a.file, b.file));
  const readings = firstPrints(originals).filter((original) => fitsDateline(article, original.masthead.published!.day)).flatMap((original) => {
    const reading = readAsOf(article, original.masthead.published!.day, `Taken from ${nameArticle(original)}, which prints the same report.`, reread);
    return tellsSameDays(reading, original) && tellsSameFigures(reading, original) ? [reading] : [];
  });
  const [reading, ...others] = readings;
  if (!reading) return undefined;
  return { article: others.length === 0 ? reading : withPossibleDays(withDays(article), readings) };
}

/** Of copies the ones that are no reprints of an earlier one: printed later, they tell of another day. */
function firstPrints(originals: readonly DatedArticle[]): DatedArticle[] {
  const prints: DatedArticle[] = [];
  for (const original of originals) {
    const isReprint = prints.some((earlier) =>
      original.masthead.published!.day <= addDays(earlier.masthead.published!.day, reprintedWithin) || tellsSameDays(original, earlier));
    if (!isReprint) prints.push(original);
  }
  return prints;
}

/** House style tells every exchange in the same words: "185 were returned on Thursday" is no reprint of "84 were returned on Thursday". */
function tellsSameFigures(a: DatedArticle, b: DatedArticle): boolean {
  const figuresOf = ({ statements }: DatedArticle) =>
    new Set(statements.flatMap(({ role, counts }) => (role === "main" ? counts.flatMap(({ of, value }) => (value === null ? [] : [`${of} ${value}`])) : [])));
  const [first, second] = [figuresOf(a), figuresOf(b)];
  return first.size === 0 || second.size === 0 || [...first].some((figure) => second.has(figure));
}

/** Tells whether two articles can have one day for their news. */
function tellsSameDays(a: DatedArticle, b: DatedArticle): boolean {
  const newsOf = ({ statements, days }: DatedArticle) => days.filter((_, index) => statements[index]!.role === "main");
  const [first, second] = [newsOf(a), newsOf(b)];
  return first.length === 0 || second.length === 0 || first.some((one) => second.some((other) => commonDays(one, other) !== undefined));
}

function fromCorpus(article: ReadArticle, corpus: Clustering, reread: Reread): Outcome {
  const undated = withDays(article);
  const { days: possible, byFigureOnly } = possiblePublications(undated, corpus);
  const days = possible.filter((day) => fitsDateline(article, day));
  if (days.length === 0) return { article: undated };

  const tried = days.map((day) => {
    const reading = readAsOf(article, day, "", reread);
    return { day, reading, ...agreeWithCorpus(reading, corpus) };
  });
  const limits = [...new Set(tried.flatMap(({ broken }) => broken))];
  let kept = tried.filter(({ broken }) => broken.length === 0);
  if (kept.length === 0) return { article: undated, contradiction: list(limits, "with ") };
  if (byFigureOnly && kept.every(({ figures }) => figures.length === 0)) return { article: undated };
  if (newsDays(kept.map(({ reading }) => reading)).length !== 1) {
    const sameFigure = kept.filter(({ figures }) => figures.length > 0);
    if (sameFigure.length > 0) {
      limits.push(...new Set(sameFigure.flatMap(({ figures }) => figures)));
      kept = sameFigure;
    }
  }

  const readings = kept.map(({ reading }) => reading);
  const [newsDay, ...others] = newsDays(readings);
  const relative = newsTimexes(undated);
  if (newsDay === undefined || others.length > 0) return { article: withPossibleDays(undated, readings) };
  if (relative.length === 0) return { article: undated };
  const words = relative.map((timex) => `“${timex.text}”`);
  const first = kept[0]!;
  const why = `Only ${formatDay(newsDay)} agrees with ${list([...words, ...limits.filter((limit) => limit !== fresh)], "with ")}` +
    (first.day === newsDay ? "; a report that names its day in this way is as a rule of that day." : `; ${formatDay(first.day)} is the first day on which the report can say all that.`);
  return { article: readAsOf(article, first.day, why, reread) };
}

/** The day of its picture, where the words that date the news ("on Friday", "yesterday") then mean that day and no other article speaks against it. */
function fromPicture(article: ReadArticle, corpus: Clustering, reread: Reread): Outcome | undefined {
  const picture = dayOfPicture(article);
  const [words] = newsTimexes(withDays(article));
  if (!picture || !words) return undefined;
  const first = printingDays(picture).filter((day) => fitsDateline(article, day)).find((day) => {
    const reading = readAsOf(article, day, "", reread);
    return newsDays([reading])[0] === picture.day && agreeWithCorpus(reading, corpus).broken.length === 0;
  });
  if (first === undefined) return undefined;
  const why = `“${words.text}” can be ${formatDay(picture.day)}, the day that the caption of its picture gives as “${picture.text}”; ${formatDay(first)} is the first day on which the report can say that.`;
  return { article: readAsOf(article, first, why, reread, "its picture") };
}

/** The days that the readings give to the news: one where they agree. Without any single day, none. */
function newsDays(readings: readonly DatedArticle[]): Day[] {
  const days = new Set<Day>();
  for (const reading of readings) {
    const news = reading.statements.findIndex(({ role }) => role === "main");
    const told = news < 0 ? undefined : reading.days[news];
    const day = told && singleDay(told);
    if (day === undefined) return [];
    days.add(day);
  }
  return [...days];
}

/** The expressions that date the news and need a publication day: "Thursday", "July 4", not "4 July 2025". */
function newsTimexes({ statements, timexes }: ReadArticle): Timex[] {
  const news = statements.find(({ role }) => role === "main");
  const timex = news && timexOf(news.when, timexes);
  return timex && !timex.days ? [timex] : [];
}

/**
 * Several days are left: each statement that words date can be of any day that one of the readings gives it.
 * What no words date is not bounded by days on which it was only tried to read the article.
 */
function withPossibleDays(article: DatedArticle, readings: readonly DatedArticle[]): DatedArticle {
  const possible = (told: (reading: DatedArticle) => PossibleDays | undefined): PossibleDays => {
    const all = readings.map((reading) => told(reading) ?? {});
    const singles = all.map(singleDay);
    if (singles.every((day) => day !== undefined)) return daysAmong(singles) ?? {};
    const starts = all.map(({ start }) => start);
    const ends = all.map(({ end }) => end);
    return {
      ...(starts.every((day) => day !== undefined) && { start: starts.sort()[0]! }),
      ...(ends.every((day) => day !== undefined) && { end: ends.sort().at(-1)! }),
    };
  };
  return {
    ...article,
    days: article.days.map((told, index) => (told.start !== undefined || !told.timex ? told : { ...told, ...possible((reading) => reading.days[index]), basis: "inferred" })),
    agreementDays: article.agreementDays.map((told, index) =>
      told && (told.start !== undefined || !told.timex ? told : { ...told, ...possible((reading) => reading.agreementDays[index]), basis: "inferred" as const })),
  };
}

/** "a, with b and with c". */
function list(parts: string[], before: string): string {
  const [first, ...others] = parts;
  const last = others.pop();
  return [first, ...others.map((part) => `, ${before}${part}`), last === undefined ? "" : ` and ${before}${last}`].join("");
}

function contradictionMessage(article: ReadArticle, limits: string): FileMessage {
  const [quote] = article.statements.find(({ role }) => role === "main")?.evidence ?? [];
  return {
    file: article.file, line: quote?.line ?? 1, column: quote?.column ?? 1, ruleId: "contradictory-dates", severity: "warning",
    reason: `Unexpected dates, expected one day that agrees with ${limits}; add \`published:\` front matter`,
  };
}
