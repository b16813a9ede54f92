import type { Root } from "mdast";
import { type Language, type PhraseKey, languageOf } from "../language/language.ts";
import type { EventCorrection } from "../ledger/list-corrections.ts";
import type { Redirect } from "../ledger/list-redirects.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SiteDescription } from "../read/read-site.ts";
import type { Article, Claimant, Event, FileMessage, PartyCode, Source, Timeline } from "../record.ts";
import { compareText } from "./compare-text.ts";
import { type Facet, type FacetValue, listFacets } from "./list-facets.ts";
import { listingDay } from "./listing-day.ts";
import { type ArticleEvidence, locateEvidence } from "./locate-evidence.ts";
import { sayReason } from "./say-reason.ts";
import { placeIn } from "./wording.ts";

/** What the pages are made from: the published records, and the text behind them. */
export interface SiteInput extends Timeline {
  /** Title, subject, language and address, as in `content/site.yaml`. */
  description: SiteDescription;
  /** Body of each article by its id. */
  bodies: Map<string, Root>;
  /** Each article's file as dropped, by the article's id. */
  texts: Map<string, string>;
  names: Pick<Lexicon, "parties" | "categories">;
  /** Addresses that lead on, and what was put right, from the ledger. */
  redirects?: Redirect[];
  corrections?: EventCorrection[];
  /** All that is to be said of the content folder, for the editor's desk. */
  messages?: FileMessage[];
}

/** The site as its templates see it: the records in order, and what looks them up. */
export class Site {
  readonly description: SiteDescription;
  /** The language in which the pages speak. */
  readonly language: Language;
  /** Oldest first; the undated last. */
  readonly events: Event[];
  readonly articles: Article[];
  readonly sources: Source[];
  readonly redirects: Redirect[];
  /** Newest first. */
  readonly corrections: EventCorrection[];
  readonly messages: FileMessage[];
  /** Newest first; the undated last here too. */
  readonly newestFirst: Event[];
  /** Years in which something happened, newest first. */
  readonly years: string[];
  /** Months in which something happened, `2025-06`, newest first. */
  readonly months: string[];
  /** Events that nothing dates. */
  readonly undated: Event[];
  /** The features by which events can be told apart. */
  readonly facets: Facet[];
  /** Each feature that has a page of its own at `/by/`. */
  readonly features: { facet: Facet["name"]; value: FacetValue }[];
  /** What it was made from. */
  readonly input: SiteInput;
  private readonly eventById: Map<string, Event>;
  private readonly articleById: Map<string, Article>;
  private readonly sourceById: Map<string, Source>;
  private readonly evidenceById = new Map<string, ArticleEvidence>();

  constructor(input: SiteInput) {
    this.input = input;
    this.description = input.description;
    this.language = languageOf(input.description.language);
    this.articles = input.articles;
    this.sources = input.sources;
    this.undated = input.events.filter((event) => listingDay(event) === null);
    this.redirects = input.redirects ?? [];
    this.corrections = input.corrections ?? [];
    this.messages = input.messages ?? [];
    const dated = input.events.filter((event) => listingDay(event) !== null).sort((a, b) => compareText(listingDay(a)!, listingDay(b)!));
    this.events = [...dated, ...this.undated];
    this.newestFirst = [...dated.reverse(), ...this.undated];
    this.years = [...new Set(this.newestFirst.flatMap((event) => listingDay(event)?.slice(0, 4) ?? []))];
    this.months = [...new Set(this.newestFirst.flatMap((event) => listingDay(event)?.slice(0, 7) ?? []))];
    this.eventById = new Map(input.events.map((event) => [event.id, event]));
    this.articleById = new Map(input.articles.map((article) => [article.id, article]));
    this.sourceById = new Map(input.sources.map((source) => [source.id, source]));
    const citing = new Map<string, Event[]>();
    for (const event of input.events) {
      for (const id of new Set([...event.counts, ...event.ordinals, ...event.evidence].map((citation) => citation.article))) {
        citing.set(id, [...(citing.get(id) ?? []), event]);
      }
    }
    for (const article of input.articles) {
      const text = input.texts.get(article.id) ?? "";
      this.evidenceById.set(article.id, locateEvidence(article, this.body(article), text, citing.get(article.id) ?? []));
    }
    this.facets = listFacets(this);
    this.features = this.facets.flatMap(({ name, values }) => values.flatMap((value) => (value.url.startsWith("/by/") ? [{ facet: name, value }] : [])));
  }

  event(id: string): Event | undefined {
    return this.eventById.get(id);
  }

  article(id: string): Article | undefined {
    return this.articleById.get(id);
  }

  source(id: string): Source | undefined {
    return this.sourceById.get(id);
  }

  body(article: Article): Root {
    return this.input.bodies.get(article.id) ?? { type: "root", children: [] };
  }

  evidence(article: Article): ArticleEvidence {
    return this.evidenceById.get(article.id)!;
  }

  /** Says a phrase of the interface in the site's language. */
  say(key: PhraseKey, values?: Record<string, string | number>): string {
    return this.language.say(key, values);
  }

  /** Says a reason of the records in the site's language, as far as that has words for it. */
  reason(text: string): string {
    return sayReason(text, this.language)?.map((piece) => (typeof piece === "string" ? piece : piece.recorded)).join("") ?? text;
  }

  /** Names a party for a reader: "Ukraine" for `UA`; the code itself where nobody named it. */
  partyName(code: PartyCode): string {
    return this.language.file.parties[code] ?? this.input.names.parties.find((party) => party.code === code)?.name ?? code;
  }

  categoryName(id: string): string {
    return this.language.file.categories[id] ?? this.input.names.categories.find((category) => category.id === id)?.name ?? id;
  }

  placeName(name: string): string {
    return placeIn(this.language, this.input.names, name);
  }

  /** Names who says something; a side that speaks as such has a name in every language. */
  claimantName({ name, party }: Claimant): string {
    const isParty = party !== null && this.input.names.parties.some((one) => one.code === party && one.name === name);
    return isParty ? this.partyName(party) : name;
  }

  /** Names who published an article, as near as its text says. */
  outletName(article: Article | undefined): string {
    return (article?.outlet ?? article?.carrier ?? article?.agency)?.name ?? this.say("event.unnamedOutlet");
  }

  /** Addresses the very sentence that a citation quotes. */
  sentencePath(citation: { article: string; line: number; quote: string }): string {
    const article = this.article(citation.article);
    if (!article) return "/sources/";
    const mark = this.evidence(article).find(citation);
    return mark ? `${article.url}#${mark.id}` : article.url;
  }
}
