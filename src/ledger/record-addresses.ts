import type { DecidedEvents } from "../edit/decide-events.ts";
import { compareText } from "../publish/compare-text.ts";
import type { Article, ContentFile, Day, Event, Timeline } from "../record.ts";
import { printOf } from "./keep-article-ids.ts";
import { type Correction, type EventEntry, type Facts, type Ledger, emptyLedger } from "./ledger.ts";

/** What a ledger is written from: a timeline as it would be published now. */
export interface Published extends Timeline {
  decided: DecidedEvents;
  files: readonly ContentFile[];
}

/**
 * Writes down every address of a timeline and what stands there, and adds the corrections since the last time. No
 * entry is ever taken out: what is gone leaves the address that points on.
 *
 * @param on the day of writing, under which corrections are listed
 */
export function recordAddresses(ledger: Ledger = emptyLedger, published: Published, on: Day): Ledger {
  return {
    ...emptyLedger,
    events: recordEvents(ledger, published, on),
    articles: recordArticles(ledger, published),
    sources: { ...ledger.sources, ...Object.fromEntries(published.sources.map(({ id, name, articles }) => [id, { name, articles }])) },
  };
}

function recordEvents(ledger: Ledger, { events, articles, decided }: Published, on: Day): Ledger["events"] {
  const entries: Record<string, EventEntry> = { ...ledger.events };
  const recordOf = new Map(events.map((event) => [event.id, event]));
  const hiddenBy = new Map(decided.hidden.map(({ id, file }) => [id, file]));
  const joinedBy = new Map(events.flatMap(({ overrides }) => overrides.flatMap(({ field, was, file }) => (field === "same" && was !== null ? [[was, file] as const] : []))));
  const articleOf = new Map(articles.map((article) => [article.id, article]));

  for (const [id, { reports, split, moved }] of [...decided.identities].sort(([a], [b]) => compareText(a, b))) {
    const before = ledger.events[id];
    const record = recordOf.get(id);
    const hidden = hiddenBy.has(id);
    const corrections = [...(before?.corrections ?? [])];
    const correct = (field: string, was: string | null, now: string | null, by: string) => corrections.push({ on, field, was, now, by });
    if (before) {
      if (moved !== undefined && before.moved !== moved && joinedBy.has(id)) correct("event", id, moved, joinedBy.get(id)!);
      if (hidden !== (before.hidden ?? false)) correct("hidden", String(!hidden), String(hidden), hiddenBy.get(id) ?? `events/${id}.md`);
      if (record) for (const change of correctionsOf(before, record, articleOf, ledger, on)) corrections.push(change);
    } else if (split !== undefined && record) {
      correct("event", split, id, record.overrides[0]?.file ?? recordOf.get(split)?.overrides.find(({ field }) => field === "not-same")?.file ?? `events/${split}.md`);
    }
    const edited = record ? [...new Set(record.overrides.map(({ field }) => field))].filter((field) => factFields.has(field)) : [];
    const facts = record ? factsOf(record) : before?.facts;
    entries[id] = {
      reports,
      ...(facts && { facts }),
      ...(edited.length > 0 && { edited }),
      ...(corrections.length > 0 && { corrections }),
      ...(moved !== undefined && { moved }),
      ...(split !== undefined && { split }),
      ...(hidden && { hidden: true as const }),
    };
  }
  // What no account tells of any more leads to where most of its accounts are told of now.
  for (const [id, entry] of Object.entries(ledger.events)) {
    if (decided.identities.has(id)) continue;
    const moved = nearestOf(entry.reports, decided) ?? entry.moved;
    entries[id] = { ...entry, ...(moved !== undefined && moved !== id && { moved }) };
  }
  return entries;
}

const factFields = new Set(["date", "kind", "status", "counts"]);

/** What an event says that a correction can change. */
export function factsOf({ date, kind, status, parties, counts }: Event): Facts {
  const said = counts.map(({ returnedTo, of, value, min, max, claimant }) =>
    `${returnedTo ?? "all"} ${of} ${value ?? (min === null && max === null ? "undisclosed" : `${min ?? ""}..${max ?? ""}`)} (${claimant.name})`);
  return { date: date.edtf, kind, status, sides: parties.join(" "), counts: [...new Set(said)].sort(compareText) };
}

/**
 * Lists what an editor changed of a published event: fields that a decision holds or held, and a day that moved
 * because an article's own day was put right. What a new report changes is news, not a correction.
 */
function correctionsOf(before: EventEntry, record: Event, articleOf: ReadonlyMap<string, Article>, ledger: Ledger, on: Day): Correction[] {
  const facts = factsOf(record);
  if (!before.facts) return [];
  const corrections: Correction[] = [];
  for (const field of ["date", "kind", "status", "counts"] as const) {
    const [was, now] = [before.facts[field], facts[field]].map((value) => (Array.isArray(value) ? value : [value])) as [string[], string[]];
    const [gone, added] = [was.filter((value) => !now.includes(value)), now.filter((value) => !was.includes(value))];
    if (gone.length + added.length === 0) continue;
    const by = record.overrides.find((override) => override.field === field)?.file
      ?? (before.edited?.includes(field) ? `events/${record.id}.md` : undefined)
      ?? (field === "date" ? redatedArticle(record, articleOf, ledger) : undefined);
    if (by !== undefined) corrections.push({ on, field, was: gone.join("; ") || null, now: added.join("; ") || null, by });
  }
  return corrections;
}

/** An article that the event was published with, and whose day is another now. */
function redatedArticle({ reports }: Event, articleOf: ReadonlyMap<string, Article>, ledger: Ledger): string | undefined {
  const article = reports.map(({ article: id }) => articleOf.get(id)).find((one) => {
    const before = one && ledger.articles[one.id];
    return before && before.published !== one.published?.value;
  });
  return article?.file;
}

/** The event that tells most of what these accounts tell. */
function nearestOf(reports: readonly string[], { identities }: DecidedEvents): string | undefined {
  let nearest: { id: string; shared: number } | undefined;
  for (const [id, identity] of [...identities].sort(([a], [b]) => compareText(a, b))) {
    const shared = identity.reports.filter((key) => reports.includes(key)).length;
    if (shared > (nearest?.shared ?? 0)) nearest = { id: identity.moved ?? id, shared };
  }
  return nearest?.id;
}

function recordArticles(ledger: Ledger, { articles, files }: Published): Ledger["articles"] {
  const textOf = new Map(files.map(({ file, text }) => [file, text]));
  return {
    ...ledger.articles,
    ...Object.fromEntries(articles.map(({ id, file, published }) =>
      [id, { file, text: printOf(textOf.get(file) ?? ""), ...(published && { published: published.value }) }])),
  };
}
