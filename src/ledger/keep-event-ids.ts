import { compareText } from "../publish/compare-text.ts";
import { nameEvents } from "../publish/name-events.ts";
import type { MergedEvent } from "../record.ts";
import type { EventEntry, Ledger } from "./ledger.ts";

/** An account that both have weighs most, then an article that both have, then the name that it would get. */
const [ofArticle, ofName] = [0.001, 0.0001];

/**
 * Gives each event the id under which it was published: that of the entry with which it shares most of its accounts.
 * An event that was never published is named from its day, kind and sides.
 */
export function keepEventIds(events: readonly MergedEvent[], keysOf: ReadonlyMap<MergedEvent, ReadonlySet<string>>, ledger: Ledger | undefined): Map<MergedEvent, string> {
  const names = nameEvents(events);
  if (!ledger) return names;
  const ids = new Map<MergedEvent, string>();
  const entries = Object.entries(ledger.events);
  // What an editor split off is found again only where the rest of its event was taken.
  matchEntries(events, entries.filter(([, { split }]) => split === undefined), keysOf, names, ids);
  matchEntries(events, entries.filter(([, { split }]) => split !== undefined), keysOf, names, ids);
  for (const event of events) if (!ids.has(event)) ids.set(event, freeName(names.get(event)!, new Set([...Object.keys(ledger.events), ...ids.values()])));
  return ids;
}

/** Assigns entries to events without an id, the most alike first; each entry and each event once. */
export function matchEntries(
  events: readonly MergedEvent[],
  entries: readonly [string, EventEntry][],
  keysOf: ReadonlyMap<MergedEvent, ReadonlySet<string>>,
  names: ReadonlyMap<MergedEvent, string>,
  ids: Map<MergedEvent, string>,
): void {
  const byKey = indexOf(entries.flatMap((entry) => entry[1].reports.map((key) => [key, entry] as const)));
  const byArticle = indexOf(entries.flatMap((entry) => [...new Set(entry[1].reports.map(articleOf))].map((article) => [article, entry] as const)));
  const byName = new Map(entries.map((entry) => [entry[0], entry]));
  const pairs: { event: MergedEvent; id: string; likeness: number }[] = [];
  for (const event of events) {
    if (ids.has(event)) continue;
    const keys = keysOf.get(event)!;
    const articles = new Set([...keys].map(articleOf));
    const named = byName.get(names.get(event)!);
    const near = new Set([...[...keys].flatMap((key) => byKey.get(key) ?? []), ...[...articles].flatMap((article) => byArticle.get(article) ?? []), ...(named ? [named] : [])]);
    for (const entry of near) {
      const [id, { reports, facts }] = entry;
      const sameKind = facts === undefined || familyOf(facts.kind) === familyOf(event.kind);
      const likeness = share(keys, new Set(reports)) + (sameKind ? ofArticle * share(articles, new Set(reports.map(articleOf))) : 0) + (entry === named ? ofName : 0);
      if (likeness > 0) pairs.push({ event, id, likeness });
    }
  }
  const taken = new Set(ids.values());
  for (const { event, id } of pairs.sort((a, b) => b.likeness - a.likeness || compareText(a.id, b.id) || compareText(names.get(a.event)!, names.get(b.event)!))) {
    if (ids.has(event) || taken.has(id)) continue;
    ids.set(event, id);
    taken.add(id);
  }
}

/** A name that no address bears or ever bore. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let nth = 2; taken.has(free); nth++) free = `${name}-${nth}`;
  return free;
}

/** The part of two sets that they share, 0 to 1. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const value of a) if (b.has(value)) shared += 1;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

const articleOf = (key: string) => key.slice(0, key.indexOf("#"));
const familyOf = (kind: string) => (kind === "agreement" || kind === "repatriation" ? kind : "people");

function indexOf<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const index = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const known = index.get(key);
    if (known) known.push(value);
    else index.set(key, [value]);
  }
  return index;
}
