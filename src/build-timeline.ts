/**
 * All stages on one screen: start reading here.
 *
 *   read       src/read       disk → files                         (done by the caller: the disk is outside)
 *   parse      src/parse      text → front matter and paragraphs
 *   strip      src/strip      which paragraphs are the reporter's, who printed them, and when
 *   date       src/date       temporal expressions → days
 *   extract    src/extract    sentences → what one article says of one event
 *   merge      src/merge      what all articles say → events; undated articles are dated from the others
 *   edit       src/edit       what an editor decided on events, and the ids that they were published under
 *   publish    src/publish    events → records with names, titles and addresses
 *
 * Up to `extract` a stage sees one article, as a unified plugin; from `merge` on it sees them all. Nothing here asks
 * for today's date, the disk or the order of the files.
 */
import type { Root } from "mdast";
import { type Processor, unified } from "unified";
import { VFile } from "vfile";
import type { Progress } from "./check/report-progress.ts";
import { dateContextOf } from "./date/date-context-of.ts";
import { tagArticle } from "./date/tag-article.ts";
import { tagTimexes } from "./date/tag-timexes.ts";
import { type DecidedEvents, decideEvents } from "./edit/decide-events.ts";
import { findNeedlessWords } from "./edit/find-needless-words.ts";
import { extractStatements } from "./extract/extract-statements.ts";
import type { Language } from "./language/language.ts";
import { keepArticleIds } from "./ledger/keep-article-ids.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { dateArticles } from "./merge/date-articles.ts";
import { findCopies } from "./merge/find-copies.ts";
import { parseArticle } from "./parse/parse-article.ts";
import { assembleRecords } from "./publish/assemble-records.ts";
import type { ContentFile, DatedArticle, Decision, FileMessage, ReadArticle, Timeline } from "./record.ts";
import { stripArticle } from "./strip/strip-article.ts";

/** A timeline with the text behind it, for the pages. */
export interface BuiltTimeline extends Timeline {
  /** The body of each article by its id, as mdast. */
  bodies: Map<string, Root>;
  /** Each article's file as dropped, by the article's id. */
  texts: Map<string, string>;
  /** The articles and events from which the records were made, with their ids. */
  articleIds: Map<string, string>;
  dated: DatedArticle[];
  decided: DecidedEvents;
  /** All that is to be said of files, those left out included; sorted by file, line and column. */
  messages: FileMessage[];
}

/** What else a build may heed: an editor's decisions, and the addresses that were published before. */
export interface BuildOptions {
  decisions?: readonly Decision[];
  ledger?: Ledger | undefined;
  /** In which events get their titles and summaries; English where nobody says. */
  language?: Language | undefined;
  /** Is told how far the reading is. */
  progress?: Progress | undefined;
}

/** Builds the published records from the files of a content folder. */
export function buildTimeline(files: readonly ContentFile[], lexicon: Lexicon, { decisions = [], ledger, language, progress }: BuildOptions = {}): BuiltTimeline {
  const perArticle = unified().use(parseArticle).use(stripArticle, lexicon).use(tagArticle, lexicon).use(extractStatements, lexicon);

  const articles: ReadArticle[] = [];
  const messages: FileMessage[] = [];
  for (const [index, { file, text }] of files.entries()) {
    progress?.("Reading articles", index + 1, files.length);
    try {
      const article = readOne(perArticle, file, text);
      // An error in what the editor wrote leaves the file out; it is listed with its reason.
      if (article.messages.some(({ severity }) => severity === "error")) messages.push(...article.messages.map((message) => ({ file, ...message })));
      else articles.push(article);
    } catch (error) {
      messages.push({ file, line: 1, column: 1, ruleId: "internal", severity: "error", reason: `The article could not be read (${error instanceof Error ? error.message : String(error)}); please report it with the file` });
    }
  }

  const copies = findCopies(articles);
  const dating = dateArticles(articles, copies, (article, published) => tagTimexes(article.paragraphs, article.roles, dateContextOf(article.masthead, lexicon.publishers, published)).timexes);
  const articleIds = keepArticleIds(files, ledger);
  const decided = decideEvents(dating.articles, copies, decisions, ledger, (file) => articleIds.get(file)!);
  const said = [...messages, ...dating.messages, ...decided.messages];
  const timeline = assembleRecords(dating.articles, decided.events, copies, lexicon, said, { ...decided, articleIds }, language);
  return { ...timeline, ...textsOf(timeline, articles, files), articleIds, dated: dating.articles, decided, messages: allMessages(timeline, [...said, ...findNeedlessWords(decided, timeline.events)]) };
}

function readOne(processor: Processor<Root, Root, Root>, file: string, text: string): ReadArticle {
  const vfile = new VFile({ path: file, value: text });
  const body = processor.runSync(processor.parse(vfile), vfile);
  const { masthead, paragraphs, roles, removed, timexes, statements, rewritten, messages } = vfile.data;
  return { file, body, masthead: masthead!, paragraphs: paragraphs!, roles: roles!, removed: removed!, timexes: timexes!, statements: statements!, rewritten: rewritten!, messages: messages! };
}

/** The texts that article pages are made from, by article id. */
function textsOf(timeline: Timeline, articles: readonly ReadArticle[], files: readonly ContentFile[]): Pick<BuiltTimeline, "bodies" | "texts"> {
  const idOf = new Map(timeline.articles.map(({ file, id }) => [file, id]));
  const byId = <Value>(pairs: [string, Value][]) => new Map(pairs.flatMap(([file, value]) => (idOf.has(file) ? [[idOf.get(file)!, value] as const] : [])));
  return { bodies: byId(articles.map(({ file, body }) => [file, body])), texts: byId(files.map(({ file, text }) => [file, text])) };
}

function allMessages(timeline: Timeline, said: readonly FileMessage[]): FileMessage[] {
  const published = timeline.articles.flatMap(({ file, messages }) => messages.map((message) => ({ file, ...message })));
  const known = new Set(timeline.articles.map(({ file }) => file));
  return [...published, ...said.filter(({ file }) => !known.has(file))].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)));
}
