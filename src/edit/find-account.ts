import { formatDay } from "../publish/format-day.ts";
import type { DatedArticle, Statement } from "../record.ts";

/** Accounts of an article that an editor names as "article" or "article:line", or what stands against it. */
export type FoundAccount = { statement: Statement } | { problem: string };

/**
 * Finds the account that an editor means. Where an article tells of several events and no line is given, it is the
 * one that is preferred, or else the article's news, if that is just one.
 */
export function findAccount(name: string, articles: ReadonlyMap<string, DatedArticle>, prefer: (statement: Statement) => boolean): FoundAccount {
  const [id, line] = name.split(":") as [string, string?];
  const article = articles.get(id);
  if (!article) return { problem: `Unexpected article “${id}”, expected the id of one, as in its address; correct or remove it` };
  const all = article.statements.filter(({ kind }) => kind !== "agreement");
  const there = line === undefined ? all : all.filter((statement) => linesOf(statement).has(Number(line)));
  const choices = [there.filter(prefer), there, there.filter(({ role }) => role === "main")].find(({ length }) => length === 1);
  if (choices) return { statement: choices[0]! };
  if (there.length === 0) return { problem: `Unexpected “${name}”, which tells of no exchange, release or return${line === undefined ? "" : " in that line"}, expected ${all.length === 0 ? "another article" : `one of its lines ${listLines(article, all)}`}; correct or remove it` };
  return { problem: `Unexpected choice of accounts in “${name}”, expected one of its lines: ${listLines(article, there)}; write “${id}:${there[0]!.evidence[0]?.line ?? 1}” or another` };
}

function linesOf({ evidence, counts }: Statement): Set<number> {
  return new Set([...evidence.map(({ line }) => line), ...counts.map(({ quote }) => quote.line)]);
}

function listLines(article: DatedArticle, statements: readonly Statement[]): string {
  return statements.map((statement) => {
    const { start } = article.days[article.statements.indexOf(statement)] ?? {};
    return `${statement.evidence[0]?.line ?? 1} (${statement.kind}${start === undefined ? "" : `, ${formatDay(start)}`})`;
  }).join(", ");
}
