import { shortHash } from "../publish/short-hash.ts";
import type { DatedArticle, MergedEvent, Report, Statement } from "../record.ts";

/**
 * Gives each account of an article a key that outlives what editors do to a file: the article's id, and a print of
 * the sentence from which it was read. Front matter moves the lines, a rename the file; neither changes these.
 */
export function reportKeys(articles: readonly DatedArticle[], idOf: (file: string) => string): Map<Statement, string> {
  const keys = new Map<Statement, string>();
  for (const { file, statements } of articles) {
    const seen = new Map<string, number>();
    for (const statement of statements) {
      const key = keyOf(idOf(file), statement);
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      keys.set(statement, nth === 1 ? key : `${key}.${nth}`);
    }
  }
  return keys;
}

/** Lists the keys of an event's accounts. A report of several events at once identifies none of them. */
export function keysOfEvent(event: MergedEvent, keys: ReadonlyMap<Statement, string>, idOf: (file: string) => string): Set<string> {
  const mentioned = ({ article, statement }: Report) => (event.kind === "agreement" ? keyOf(idOf(article.file), statement) : undefined);
  return new Set(event.reports.flatMap((report) => keys.get(report.statement) ?? mentioned(report) ?? []));
}

function keyOf(article: string, { kind, evidence }: Statement): string {
  const family = kind === "agreement" ? "agreement" : kind === "repatriation" ? "bodies" : "people";
  return `${article}#${shortHash(`${family} ${evidence[0]?.text ?? ""}`)}`;
}
