import { compareText } from "../publish/compare-text.ts";
import { nameArticles } from "../publish/name-articles.ts";
import { shortHash } from "../publish/short-hash.ts";
import type { ContentFile } from "../record.ts";
import type { Ledger } from "./ledger.ts";

/**
 * Gives each article its id: the one under which it was published, as long as its file keeps its name or its text,
 * and a new one, from its file name, otherwise.
 */
export function keepArticleIds(files: readonly ContentFile[], ledger: Ledger | undefined): Map<string, string> {
  const names = files.map(({ file }) => file);
  if (!ledger) return nameArticles(names);
  const known = new Map(Object.entries(ledger.articles).map(([id, { file }]) => [file, id]));
  const ids = new Map(names.flatMap((file) => (known.has(file) ? [[file, known.get(file)!]] : [])));

  const present = new Set(names);
  const gone = new Map<string, string>();
  for (const [id, { file, text }] of Object.entries(ledger.articles).sort(([a], [b]) => compareText(b, a))) if (!present.has(file)) gone.set(text, id);
  for (const { file, text } of [...files].sort((a, b) => compareText(a.file, b.file))) {
    const print = printOf(text);
    const id = ids.has(file) ? undefined : gone.get(print);
    if (id === undefined) continue;
    ids.set(file, id);
    gone.delete(print);
  }

  for (const [file, id] of nameArticles(names.filter((file) => !ids.has(file)), new Set(Object.keys(ledger.articles)))) ids.set(file, id);
  return ids;
}

/** A print of an article's text, without what an editor writes above it and without its white space. */
export function printOf(text: string): string {
  const body = text.replace(/^---[ \t]*\r?\n[^]{0,20000}?\n---[ \t]*(?:\r?\n|$)/, "");
  return shortHash(body.split(/\s+/).join(" ").trim());
}
