import { formatDay } from "../publish/format-day.ts";
import type { DatedArticle, MergedEvent, Statement } from "../record.ts";

/** What an editor names as "article" or "article:line", or what stands against it. */
export type FoundAccount = { statements: Statement[] } | { problem: string };

/** What an account is of: an agreement, or what was carried out. */
export type Family = "agreement" | "exchange";

const namesOf = { agreement: "agreement", exchange: "exchange, release or return" } as const;

/**
 * Finds the account that an editor means, with all that its article says of the same event; one of an exchange is an account of the agreement that it names too. Where an article tells of several events and no line is given, it is the
 * one that is preferred, or else the article's news, if that is just one.
 */
export function findAccount(
  name: string,
  articles: ReadonlyMap<string, DatedArticle>,
  family: Family,
  eventOf: ReadonlyMap<Statement, MergedEvent>,
  own: ReadonlySet<Statement>,
): FoundAccount {
  const [id, line] = name.split(":") as [string, string?];
  const article = articles.get(id);
  if (!article) return { problem: `Unexpected article “${id}”, expected the id of one, as in its address; correct or remove it` };
  const all = article.statements.filter((statement) => isOf(statement, family));
  const there = line === undefined ? all : all.filter((statement) => linesOf(statement, family).has(Number(line)));
  const accountOf = (statement: Statement) => eventOf.get(statement) ?? statement;
  const accounts = [...new Set(there.map(accountOf))].map((account) => there.filter((statement) => accountOf(statement) === account));
  const choices = [
    accounts.filter((account) => account.some((statement) => own.has(statement))),
    accounts,
    accounts.filter((account) => account.some(({ role }) => role === "main")),
  ].find(({ length }) => length === 1);
  if (choices) return { statements: choices[0]! };
  if (there.length === 0) return { problem: `Unexpected “${name}”, which tells of no ${namesOf[family]}${line === undefined ? "" : " in that line"}, expected ${all.length === 0 ? "another article" : `one of its lines ${[...new Set(listLines(article, all, family))].join(", ")}`}; correct or remove it` };
  return { problem: `Unexpected choice of accounts in “${name}”, expected one of its lines: ${[...new Set(listLines(article, accounts.map(([first]) => first!), family))].join(", ")}; write “${id}:${firstLine(there[0]!, family)}” or another` };
}

/** Tells whether a statement is an account of an agreement, or of what was carried out. */
export function isOf({ kind, agreement }: Statement, family: Family): boolean {
  return family === "agreement" ? kind === "agreement" || agreement !== undefined : kind !== "agreement";
}

/** Lists the lines by which an editor can name an account. */
export function linesOf({ kind, evidence, counts, agreement }: Statement, family: Family): Set<number> {
  if (family === "agreement" && kind !== "agreement") return new Set(agreement ? [agreement.quote.line] : []);
  return new Set([...evidence.map(({ line }) => line), ...counts.map(({ quote }) => quote.line)]);
}

function firstLine(statement: Statement, family: Family): number {
  return [...linesOf(statement, family)][0] ?? 1;
}

function listLines(article: DatedArticle, statements: readonly Statement[], family: Family): string[] {
  return statements.map((statement) => {
    const index = article.statements.indexOf(statement);
    const { start } = (family === "agreement" && statement.kind !== "agreement" ? article.agreementDays : article.days)[index] ?? {};
    return `${firstLine(statement, family)} (${family === "agreement" ? "agreement" : statement.kind}${start === undefined ? "" : `, ${formatDay(start)}`})`;
  });
}
