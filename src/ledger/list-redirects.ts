import { compareText } from "../publish/compare-text.ts";
import { embedPath } from "../publish/outputs/embed-size.ts";
import { recordAddresses, type Published } from "./record-addresses.ts";
import type { Ledger } from "./ledger.ts";

/** An address at which something stood, and where that stands now; `to` is null where it is gone. */
export interface Redirect {
  from: string;
  to: string | null;
  why: "eventMoved" | "eventHidden" | "eventGone" | "articleMoved" | "articleGone" | "sourceMoved" | "sourceGone";
}

/** Lists the addresses of pages that were published once and at which nothing stands now; an event has two, its page and its card. */
export function listRedirects(ledger: Ledger | undefined, published: Published): Redirect[] {
  if (!ledger) return [];
  const { events, articles, sources } = recordAddresses(ledger, published, "0000-00-00");
  const standing = new Set([...[...published.events, ...published.articles, ...published.sources].map(({ url }) => url), ...published.events.map(embedPath)]);
  const redirects: Redirect[] = [];
  const add = (from: string, to: string | null, why: Redirect["why"]) => {
    if (!standing.has(from)) redirects.push({ from, to: to !== null && standing.has(to) ? to : null, why });
  };

  for (const [id, { hidden }] of Object.entries(events)) {
    const last = lastOf(id, events);
    const why = hidden ? "eventHidden" : last === id ? "eventGone" : "eventMoved";
    add(`/events/${id}/`, last === id ? null : `/events/${last}/`, why);
    add(embedPath({ id }), last === id ? null : embedPath({ id: last }), why);
  }
  const byPrint = new Map(published.articles.map(({ id, url }) => [articles[id]!.text, url]));
  for (const [id, { text }] of Object.entries(articles)) {
    add(`/articles/${id}/`, byPrint.get(text) ?? null, byPrint.has(text) ? "articleMoved" : "articleGone");
  }
  const sourceOf = new Map(published.sources.flatMap(({ url, articles: ids }) => ids.map((article) => [article, url] as const)));
  for (const [id, { articles: ids }] of Object.entries(sources)) {
    const to = ids.flatMap((article) => sourceOf.get(article) ?? [])[0] ?? null;
    add(`/sources/${id}/`, to, to === null ? "sourceGone" : "sourceMoved");
  }
  return redirects.sort((a, b) => compareText(a.from, b.from));
}

/** Follows moved events to the last; a ring, which no build writes, ends where it began. */
function lastOf(id: string, events: Ledger["events"]): string {
  const seen = new Set([id]);
  let last = id;
  for (let next = events[id]?.moved; next !== undefined && !seen.has(next); next = events[next]?.moved) {
    seen.add(next);
    last = next;
  }
  return last;
}
