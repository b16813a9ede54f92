import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Article, Source } from "../record.ts";
import { compareText } from "./compare-text.ts";

/** Lists who wrote, carried and supplied the articles; what a publisher is, is a matter of record first. */
export function listSources(articles: readonly Article[], lexicon: Pick<Lexicon, "publishers">): Source[] {
  const publishers = new Map(lexicon.publishers.map((publisher) => [publisher.id, publisher]));
  const sources = new Map<string, Source>();
  const inDateOrder = articles.toSorted((a, b) =>
    compareText(a.published?.value ?? "9", b.published?.value ?? "9") || compareText(a.id, b.id));
  for (const kind of ["outlet", "carrier", "agency"] as const) {
    for (const article of inDateOrder) {
      const ref = article[kind];
      if (!ref) continue;
      const publisher = publishers.get(ref.id);
      const source = sources.get(ref.id) ?? {
        id: ref.id, name: publisher?.name ?? ref.name, url: `/sources/${ref.id}/`,
        kind: publisher?.kind ?? kind, party: publisher?.party ?? null, articles: [], events: [],
      };
      sources.set(ref.id, source);
      if (!source.articles.includes(article.id)) source.articles.push(article.id);
    }
  }
  const eventsOf = new Map(articles.map(({ id, events }) => [id, events]));
  const order = new Map(inDateOrder.map(({ id }, index) => [id, index]));
  for (const source of sources.values()) {
    source.articles.sort((a, b) => order.get(a)! - order.get(b)!);
    source.events = [...new Set(source.articles.flatMap((id) => eventsOf.get(id)!.map(({ event }) => event)))].sort(compareText);
  }
  return [...sources.values()].sort((a, b) => compareText(a.id, b.id));
}
