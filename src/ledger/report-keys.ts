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

/**
 * Lists the accounts of each event, as their articles give them. A report of several exchanges as one stands in each
 * of them and is an account of none.
 */
export function accountsOf(events: readonly MergedEvent[], articles: readonly DatedArticle[]): Map<MergedEvent, Statement[]> {
  // The merge may set some of an account's figures apart, but never touches its evidence.
  const originals = new Map(articles.flatMap(({ statements }) => statements.map((statement) => [statement.evidence, statement] as const)));
  const accounts = new Map(events.map((event) => [event, [...new Set(event.reports.flatMap(({ statement }) => originals.get(statement.evidence) ?? []))]]));
  const standing = new Map<Statement, number>();
  for (const [{ kind }, own] of accounts) if (kind !== "agreement") for (const statement of own) standing.set(statement, (standing.get(statement) ?? 0) + 1);
  return new Map([...accounts].map(([event, own]) => [event, event.kind === "agreement" ? own : own.filter((statement) => standing.get(statement) === 1)]));
}

/** Lists the keys of the accounts of each event. */
export function keysOfEvents(
  accounts: ReadonlyMap<MergedEvent, readonly Statement[]>,
  keys: ReadonlyMap<Statement, string>,
  idOf: (file: string) => string,
): Map<MergedEvent, Set<string>> {
  return new Map([...accounts].map(([event, own]) => [event, new Set(event.kind === "agreement"
    ? event.reports.map(({ article, statement }: Report) => keyOf(idOf(article.file), { ...statement, kind: "agreement" }))
    : own.map((statement) => keys.get(statement)!))]));
}

function keyOf(article: string, { kind, evidence }: Statement): string {
  const family = kind === "agreement" ? "agreement" : kind === "repatriation" ? "bodies" : "people";
  return `${article}#${shortHash(`${family} ${evidence[0]?.text ?? ""}`)}`;
}
