import type { PhraseKey } from "../language/language.ts";
import type { Article, Claimant, Event } from "../record.ts";
import { compareText } from "./compare-text.ts";
import { formatCount, isWithheld } from "./format-count.ts";
import { formatOrdinal } from "./format-ordinal.ts";
import { saySubject } from "./say-claim.ts";
import type { Piece } from "./say-reason.ts";
import type { Site } from "./site.ts";

/** A report, and what it said of an event that no earlier one had said. */
export interface Chapter {
  article: Article;
  /** The day of its publication where it appeared; null where nobody knows. */
  day: string | null;
  news: News[];
}

export interface News {
  text: Piece[];
  /** Where it stands, if in one sentence. */
  citation?: { article: string; line: number; quote: string };
}

/**
 * Tells how an event became known, from the records alone: reports in the order of their publication, and of
 * each what it added. "13 June: The Japan News adds 27 bodies returned to Russia, citing Vladimir Medinsky".
 */
export function tellStory(site: Site, event: Event): Chapter[] {
  const articles = event.reports.flatMap((report) => site.article(report.article) ?? []);
  const known = new Known();
  return stepsOf(articles).flatMap((step, index) => {
    const told = step.map((article) => newsOf(site, event, article, known));
    for (const { keys, figures } of told) known.add(keys, figures);
    return step.map((article, at): Chapter => {
      const outlet = site.outletName(article);
      const first = index === 0 && step.length === 1 && article.published !== null && articles.length > 1;
      const news = [...(first ? [{ text: say(site, "story.first", { outlet: recorded(outlet) }) }] : []), ...told[at]!.news];
      return { article, day: dayOf(article), news: news.length > 0 ? news : [{ text: say(site, "story.repeats", { outlet: recorded(outlet) }) }] };
    });
  });
}

/** What earlier reports have said: keys of what is said in words, and every exact figure of each subject. */
class Known {
  private readonly keys = new Set<string>();
  private readonly figures = new Map<string, Set<number>>();

  has(key: string): boolean {
    return this.keys.has(key);
  }

  /** Tells whether an exact figure stands against all that were given of the same subject before. */
  contradicts(subject: string, value: number): boolean {
    const before = this.figures.get(subject);
    return before !== undefined && !before.has(value);
  }

  get isEmpty(): boolean {
    return this.keys.size === 0;
  }

  add(keys: Iterable<string>, figures: [subject: string, value: number][]): void {
    for (const key of keys) this.keys.add(key);
    for (const [subject, value] of figures) this.figures.set(subject, new Set(this.figures.get(subject)).add(value));
  }
}

interface Told {
  news: News[];
  keys: Set<string>;
  figures: [subject: string, value: number][];
}

function newsOf(site: Site, event: Event, article: Article, known: Known): Told {
  const name = site.outletName(article);
  const outlet = recorded(name);
  const told: Told = { news: [], keys: new Set(), figures: [] };
  /** Takes a thing once, and only where no earlier report has said it. */
  const isNew = (key: string) => !known.has(key) && !told.keys.has(key) && Boolean(told.keys.add(key));
  const its = <Cited extends { article: string }>(cited: Cited[]) => cited.filter((one) => one.article === article.id);

  for (const count of its(event.counts)) {
    const subject = `${count.of} ${count.returnedTo ?? "total"}`;
    const own = isOwnVoice(count.claimant, name) ? ".own" : "";
    const claimant = recorded(site.claimantName(count.claimant));
    if (isWithheld(count)) {
      if (isNew(`withheld ${count.claimant.party ?? count.claimant.name}`)) told.news.push({ text: say(site, `story.withheld${own}`, { outlet, claimant }), citation: count });
      continue;
    }
    if (count.value !== null) told.figures.push([subject, count.value]);
    if (!isNew(`figure ${subject} ${count.value ?? count.wording.toLowerCase()}`)) continue;
    const verb = count.value !== null && known.contradicts(subject, count.value) ? "differs" : known.isEmpty ? "gives" : "adds";
    const words = formatCount(count, site.language);
    const figure = count.value === null ? recorded(words) : words;
    told.news.push({ text: say(site, `story.${verb}${own}`, { outlet, figure, what: saySubject(site, event, count, count.value), claimant }), citation: count });
  }
  for (const ordinal of its(event.ordinals)) {
    if (!isNew(`ordinal ${ordinal.of} ${ordinal.value}`)) continue;
    told.news.push({ text: say(site, "story.ordinal", { outlet, ordinal: formatOrdinal(ordinal.value, ordinal.of, site.language) }), citation: ordinal });
  }
  const evidence = (field: string) => its(event.evidence).filter((one) => one.field === field && isNew(`${field} ${one.value}`));
  const names = (cited: { value: string }[], nameOf: (value: string) => string) => recorded(cited.map(({ value }) => nameOf(value)).join(", "));
  const [categories, places, mediators] = [evidence("category"), evidence("place"), evidence("mediator")];
  if (categories[0]) told.news.push({ text: say(site, "story.category", { outlet, categories: names(categories, (id) => site.categoryName(id)) }), citation: categories[0] });
  if (places[0]) told.news.push({ text: say(site, "story.place", { outlet, places: names(places, (place) => site.placeName(place)) }), citation: places[0] });
  if (mediators[0]) told.news.push({ text: say(site, "story.mediator", { outlet, mediators: names(mediators, (party) => site.partyName(party)) }), citation: mediators[0] });
  for (const account of evidence("account")) told.news.push({ text: say(site, "story.account", { outlet, claimant: recorded(site.claimantName(account.claimant)) }), citation: account });
  // That it reports the event at all is known from now on, whatever it says of it.
  told.keys.add("reported");
  return told;
}

/**
 * Puts reports into the order in which they came out. Of reports of one day of which one gives no time, nobody
 * knows which came first: they make one step, and none of them is said to repeat another.
 */
function stepsOf(articles: Article[]): Article[][] {
  const byDay = new Map<string, Article[]>();
  for (const article of [...articles].sort((a, b) => compareText(a.id, b.id))) {
    const day = dayOf(article) ?? "";
    byDay.set(day, [...(byDay.get(day) ?? []), article]);
  }
  const days = [...byDay].sort(([a], [b]) => compareText(a || "9", b || "9"));
  return days.flatMap(([, its]) => {
    const timed = its.every(({ published }) => published !== null && published.value.length > 10);
    return timed ? its.sort((a, b) => timeOf(a) - timeOf(b)).map((article) => [article]) : [its];
  });
}

function timeOf({ published }: Article): number {
  return Date.parse(published!.value);
}

const recorded = (text: string): Piece => ({ recorded: text });

function say(site: Site, key: PhraseKey, values: Record<string, Piece>): Piece[] {
  return site.language.sayParts(key, values);
}

function isOwnVoice(claimant: Claimant, outlet: string): boolean {
  return claimant.party === null && claimant.name === outlet;
}

function dayOf({ published }: Article): string | null {
  return published?.value.slice(0, 10) ?? null;
}
