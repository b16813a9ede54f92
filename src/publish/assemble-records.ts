import { type Language, english } from "../language/language.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Article, Copy, DatedArticle, Decision, Event, FileMessage, MergedEvent, Override, Report, Timeline } from "../record.ts";
import { citeEvidence } from "./cite-evidence.ts";
import { compareText } from "./compare-text.ts";
import { describeSummary } from "./describe-summary.ts";
import { describeTitle } from "./describe-title.ts";
import { formatEdtf } from "./format-edtf.ts";
import { listSources } from "./list-sources.ts";
import { nameArticles } from "./name-articles.ts";
import { nameEvents } from "./name-events.ts";
import { type Wording, wordingIn } from "./wording.ts";

/** Addresses that were published before, and what an editor decided. */
export interface Edited {
  articleIds: ReadonlyMap<string, string>;
  ids: ReadonlyMap<MergedEvent, string>;
  overrides: ReadonlyMap<MergedEvent, Override[]>;
  decisions: ReadonlyMap<MergedEvent, Decision>;
}

/** Turns articles and merged events into the records that are published, each with its id, its address and, in `language`, its title and summary. */
export function assembleRecords(
  articles: readonly DatedArticle[],
  events: readonly MergedEvent[],
  copies: readonly Copy[],
  lexicon: Pick<Lexicon, "parties" | "publishers" | "categories">,
  messages: readonly FileMessage[],
  edited?: Edited,
  language: Language = english,
): Timeline {
  const articleIds = edited?.articleIds ?? nameArticles(articles.map(({ file }) => file));
  const eventIds = edited?.ids ?? nameEvents(events);
  const idOf = (file: string) => articleIds.get(file)!;
  const words = wordingIn(language, lexicon);
  const published = events.map((event) =>
    withWords(assembleEvent(event, eventIds, idOf, lexicon, words), edited?.overrides.get(event) ?? [], edited?.decisions.get(event)));
  const assembled = assembleArticles(articles, published, copies, messages, idOf);
  return { events: published, articles: assembled, sources: listSources(assembled, lexicon) };
}

function assembleEvent(
  event: MergedEvent,
  ids: ReadonlyMap<MergedEvent, string>,
  idOf: (file: string) => string,
  lexicon: Pick<Lexicon, "categories">,
  words: Wording,
): Event {
  const { kind, status, parties, reports, agreement, nearest } = event;
  const id = ids.get(event)!;
  const all = <Value>(values: (report: Report) => Value[]) => [...new Set(reports.flatMap(values))];
  const order = (category: string) => lexicon.categories.findIndex((known) => known.id === category);
  const record = {
    id,
    url: `/events/${id}/`,
    kind,
    status,
    date: dateOf(event),
    parties,
    counts: countsOf(reports, idOf),
    categories: all(({ statement }) => statement.categories.map(({ value }) => value)).sort((a, b) => order(a) - order(b) || compareText(a, b)),
    ordinals: distinct(reports.flatMap(({ article, statement }) => statement.ordinals.map(({ value, of, claimant, quote }) =>
      ({ value, of, claimant, article: idOf(article.file), line: quote.line, quote: quote.text })))),
    agreement: agreement ? ids.get(agreement)! : null,
    places: all(({ statement }) => statement.places.map(({ value }) => value)),
    mediators: all(({ statement }) => statement.mediators.map(({ value }) => value)),
    reports: reportsOf(reports, idOf),
    origins: event.origins.map((files) => files.map(idOf)),
    nearest: nearest ? { event: ids.get(nearest.event)!, why: nearest.why } : null,
    disagreements: event.disagreements.map(({ field, values }) => ({
      field, values: values.map(({ value, claimant, file }) => ({ value, claimant, article: idOf(file) })),
    })),
    evidence: citeEvidence(reports, idOf),
  };
  const described = { ...record, parties: [...parties] };
  return {
    ...record,
    title: describeTitle(described, words),
    summary: describeSummary(described, agreement && dateOf(agreement), words),
    overrides: [],
    note: null,
  };
}

/** Puts an editor's title, summary and note in the place of the generated ones. */
function withWords(event: Event, overrides: readonly Override[], decision: Decision | undefined): Event {
  const written = (["title", "summary"] as const).flatMap((field): Override[] => {
    const words = decision?.[field];
    return words && words.value !== event[field] ? [{ field, was: event[field], now: words.value, basis: "editor", file: decision.file, line: words.line }] : [];
  });
  const words = Object.fromEntries(written.map(({ field, now }) => [field, now]));
  return { ...event, ...words, overrides: [...overrides, ...written], note: decision?.note?.value ?? null };
}

function dateOf({ date }: MergedEvent): Event["date"] {
  return { edtf: formatEdtf(date, date.uncertain), start: date.start ?? null, end: date.end ?? null, basis: date.basis, why: date.why };
}

function countsOf(reports: readonly Report[], idOf: (file: string) => string): Event["counts"] {
  return distinct(reports.flatMap(({ article, statement }) =>
    statement.counts.map(({ returnedTo, of, value, min, max, wording, claimant, quote, basis }) =>
      ({ returnedTo, of, value, min, max, wording, claimant, article: idOf(article.file), line: quote.line, quote: quote.text, ...(basis && { basis }) }))));
}

/** An article that tells of an event twice is one report, and its main telling counts. */
function reportsOf(reports: readonly Report[], idOf: (file: string) => string): Event["reports"] {
  const byArticle = new Map<string, Event["reports"][number]>();
  for (const { article, statement, why } of reports) {
    const id = idOf(article.file);
    if (!byArticle.has(id)) byArticle.set(id, { article: id, role: statement.role, why });
  }
  return [...byArticle.values()];
}

function assembleArticles(
  articles: readonly DatedArticle[],
  events: readonly Event[],
  copies: readonly Copy[],
  messages: readonly FileMessage[],
  idOf: (file: string) => string,
): Article[] {
  const eventsOf = new Map<string, Article["events"]>();
  for (const { id, reports } of events) for (const { article, role } of reports) push(eventsOf, article, { event: id, role });
  const copiesOf = new Map<string, Article["copies"]>();
  for (const { files: [a, b], relation, similarity } of copies) {
    push(copiesOf, idOf(a), { article: idOf(b), relation, similarity });
    push(copiesOf, idOf(b), { article: idOf(a), relation, similarity });
  }
  const messagesOf = new Map<string, Article["messages"]>();
  for (const { file, ...message } of messages) push(messagesOf, file, message);

  return articles.map((article): Article => {
    const id = idOf(article.file);
    const { headline, byline, language, outlet, carrier, agency, published, url, rendition, metadataLines } = article.masthead;
    return {
      id,
      url: `/articles/${id}/`,
      file: article.file,
      headline: headline ?? null,
      byline: byline ?? null,
      language: language ?? null,
      outlet: outlet ?? null,
      carrier: carrier ?? null,
      agency: agency ?? null,
      published: published ? { value: published.value, basis: published.basis, why: published.why } : null,
      original: url ?? null,
      rendition,
      body: article.paragraphs.flatMap(({ line, text }, index) => (article.roles[index] === "body" ? [{ line, text }] : [])),
      removed: article.removed,
      metadataLines,
      copies: (copiesOf.get(id) ?? []).sort((a, b) => compareText(a.article, b.article)),
      rewritten: article.rewritten,
      events: eventsOf.get(id) ?? [],
      timexes: article.timexes.map(({ line, column, text, value, basis, rule, reference }) =>
        ({ line, column, text, value, basis: basis === "resolved" && published?.basis === "inferred" ? "inferred" as const : basis, rule, reference: reference ?? null })),
      messages: [...article.messages, ...(messagesOf.get(article.file) ?? [])]
        .sort((a, b) => a.line - b.line || a.column - b.column || compareText(a.ruleId, b.ruleId)),
    };
  }).sort((a, b) => compareText(a.file, b.file));
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
