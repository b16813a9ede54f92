import { compileNames } from "../lexicon/find-names.ts";
import type { Lexicon, Publisher } from "../lexicon/lexicon.ts";

/** A publisher's name in a text. */
export interface PublisherMatch {
  start: number;
  end: number;
  publisher: Publisher;
  /** Every publisher of that name, where there are several: "ABC News". */
  shared?: Publisher[];
  /** The name stands there in other words: "The Moscow Occasions". */
  paraphrased: boolean;
}

type FindPublishers = (text: string) => PublisherMatch[];
const compiled = new WeakMap<object, FindPublishers>();

/** Finds publishers' names in a text; a lexicon is compiled once. */
export function publisherNames(lexicon: Pick<Lexicon, "publishers" | "paraphrases">): FindPublishers {
  let find = compiled.get(lexicon);
  if (!find) compiled.set(lexicon, (find = compilePublishers(lexicon)));
  return find;
}

/**
 * Compiles the names of all publishers into a finder. Machine paraphrase replaces the words of a name one by one,
 * so a name also stands in every wording that the lexicon's paraphrases give.
 */
function compilePublishers({ publishers, paraphrases }: Pick<Lexicon, "publishers" | "paraphrases">): FindPublishers {
  const synonyms = new Map<string, string[]>();
  for (const { says, means } of paraphrases) {
    if (/\s/.test(says) || /\s/.test(means)) continue;
    const key = means.toLowerCase();
    synonyms.set(key, [...(synonyms.get(key) ?? []), says]);
  }
  const names = publishers.flatMap((publisher) => [...new Set([publisher.name, ...publisher.aliases].flatMap((form) => [form, ...withoutSpaces(form)]))].map((form) => ({ form, publisher })));
  const own = new Set(names.map(({ form }) => form.toLowerCase()));
  const find = compileNames(names.flatMap(({ form, publisher }) => [
    { form, entry: { publisher, paraphrased: false } },
    ...inOtherWords(form, synonyms).filter((other) => !own.has(other.toLowerCase())).map((other) => ({ form: other, entry: { publisher, paraphrased: true } })),
  ]));
  return (text) => find(text).map(({ start, end, entries }) => {
    const bearers = [...new Set(entries.map(({ publisher }) => publisher))];
    return { start, end, ...entries[0]!, ...(bearers.length > 1 ? { shared: bearers } : {}) };
  });
}

/** "LisovaObserver" and "Lisovaobserver", as aggregators write "Lisova Observer"; not of a short name, which can be a word. */
function withoutSpaces(form: string): string[] {
  if (!/^\p{L}+(?: \p{L}+){1,3}$/u.test(form) || form.length < 10) return [];
  const joined = form.replaceAll(" ", "");
  return [joined, joined[0]! + joined.slice(1).toLowerCase()];
}

/** One word replaced at a time: a name of several words keeps enough of itself to be told. */
function inOtherWords(form: string, synonyms: Map<string, string[]>): string[] {
  const words = form.split(" ");
  if (words.length < 2) return [];
  return words.flatMap((word, index) =>
    (synonyms.get(word.toLowerCase()) ?? []).map((says) =>
      words.toSpliced(index, 1, /^\p{Lu}/u.test(word) ? says[0]!.toUpperCase() + says.slice(1) : says).join(" ")));
}

const sites = new WeakMap<readonly Publisher[], Map<string, Publisher>>();

/** Finds whose site an address is on; "edition.cnn.com" is on "cnn.com". */
export function publisherOfUrl(url: string, publishers: readonly Publisher[]): Publisher | undefined {
  const host = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9.-]{3,80})(?:[/:?#]|$)/i.exec(url.trim())?.[1]?.toLowerCase();
  if (!host) return undefined;
  let byDomain = sites.get(publishers);
  if (!byDomain) {
    byDomain = new Map();
    for (const publisher of publishers) for (const domain of publisher.domains) if (!byDomain.has(domain)) byDomain.set(domain, publisher);
    sites.set(publishers, byDomain);
  }
  for (let from = 0; from >= 0 && from < host.length; from = host.indexOf(".", from) + 1 || -1) {
    const publisher = byDomain.get(host.slice(from));
    if (publisher) return publisher;
  }
  return undefined;
}
