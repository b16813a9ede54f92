import { compareText } from "../publish/compare-text.ts";
import type { DatedArticle, PartyCode, PossibleDays, Report, Statement, ToldDays } from "../record.ts";
import { addDays, daysBetween } from "./add-days.ts";
import { canBe, commonDays, singleDay } from "./possible-days.ts";
import { sharedParties } from "./shared-parties.ts";

/** An agreement as all articles tell of it: by its place and its day, never by its terms. */
export interface Agreement {
  parties: Set<PartyCode>;
  places: Set<string>;
  days: PossibleDays;
  reports: Report[];
}

export interface Agreements {
  all: Agreement[];
  /** The agreement that a statement tells of, or under which it says that something was carried out. */
  of: Map<Statement, Agreement>;
}

/** An agreement named without a day is looked for this far back; a deal is rarely carried out for longer. */
const longestLife = 365;

/** Somebody who says on a day that an agreement was made can mean one of the fortnight before. */
const saidFor = 14;

/**
 * Gathers what articles say of agreements: "the talks of June 2", "in Istanbul earlier this month" and
 * "last Monday" are one where place and day agree with just one day that some report names.
 */
export function gatherAgreements(articles: readonly DatedArticle[]): Agreements {
  const mentions = articles.flatMap(mentionsIn);
  const gathered: Agreements = { all: [], of: new Map() };
  const byDay = new Map<string, Agreement[]>();

  const place = (mention: Mention, agreement: Agreement, why: string) => {
    agreement.reports.push({ article: mention.article, statement: mention.told, days: mention.days, why });
    for (const party of mention.statement.parties) agreement.parties.add(party);
    if (mention.place !== undefined) agreement.places.add(mention.place);
    gathered.of.set(mention.statement, agreement);
  };
  const found = (days: PossibleDays) => {
    const agreement: Agreement = { parties: new Set(), places: new Set(), days, reports: [] };
    gathered.all.push(agreement);
    return agreement;
  };

  const single = mentions.filter((mention) => singleDay(mention.days) !== undefined);
  single.sort((a, b) => firmness(a) - firmness(b) || compareText(singleDay(a.days)!, singleDay(b.days)!));
  for (const mention of single) {
    const day = singleDay(mention.days)!;
    // "They agreed in Istanbul", said days after the talks, tells of these talks and not of new ones.
    const back = firmness(mention) === 0 ? 0 : saidFor;
    const known = Array.from({ length: back + 1 }, (_, days) => byDay.get(addDays(day, -days)) ?? []).flat()
      .find((agreement) => samePlace(mention, agreement, day) && sharedParties(mention.statement.parties, agreement.parties));
    const agreement = known ?? found({ start: day, end: day });
    if (!known) byDay.set(day, [...(byDay.get(day) ?? []), agreement]);
    place(mention, agreement, "It names the day of the agreement.");
  }

  const dated = [...gathered.all].sort((a, b) => compareText(a.days.start!, b.days.start!));
  for (const mention of mentions) {
    if (singleDay(mention.days) !== undefined) continue;
    const candidates = dated.filter((agreement) => couldMean(mention, agreement));
    const [agreement] = candidates;
    if (agreement && candidates.length === 1) {
      place(mention, agreement, "It names the place or the time of the agreement, and only this one fits.");
    } else if (candidates.length === 0 && isEvent(mention)) {
      const sameWords = gathered.all.find((other) =>
        other.days.start === mention.days.start && other.days.end === mention.days.end &&
        samePlace(mention, other) && sharedParties(mention.statement.parties, other.parties));
      place(mention, sameWords ?? found(openDays(mention.days)), "It names the place and the time of the agreement.");
    }
  }
  return gathered;
}

/** Tells whether a mention without a day of its own can mean this dated agreement. */
export function couldMean(mention: Pick<Mention, "days" | "place" | "statement" | "before">, agreement: Agreement): boolean {
  const day = singleDay(agreement.days);
  if (day === undefined || !canBe(mention.days, day)) return false;
  if (mention.before !== undefined && day > mention.before) return false;
  if (!sharedParties(mention.statement.parties, agreement.parties)) return false;
  const narrow = mention.days.start !== undefined && mention.days.end !== undefined;
  if (mention.place === undefined) return narrow;
  if (agreement.places.size > 0 && !agreement.places.has(mention.place)) return false;
  const latest = mention.before ?? mention.days.end;
  return narrow || (agreement.places.size > 0 && latest !== undefined && daysBetween(day, latest) <= longestLife);
}

export interface Mention {
  article: DatedArticle;
  /** The statement in which it stands. */
  statement: Statement;
  /** What is told of the agreement itself. */
  told: Statement;
  days: ToldDays;
  place?: string;
  /** An agreement is older than what is carried out under it. */
  before?: string;
}

/** Lists the agreements of which an article speaks: the statements about them, and those that others name. */
export function mentionsIn(article: DatedArticle): Mention[] {
  return article.statements.flatMap((statement, index) => {
    const own = article.days[index]!;
    const named = article.agreementDays[index];
    const publishedBefore = article.masthead.published?.day;
    if (statement.kind === "agreement") {
      const days = named && singleDay(named) !== undefined && commonDays(named, own) ? named : own;
      const place = statement.agreement?.place ?? statement.places[0]?.value;
      return [{
        article, statement, told: statement, days,
        ...(place !== undefined && { place }),
        ...(statement.status === "completed" && publishedBefore !== undefined && { before: publishedBefore }),
      }];
    }
    const mention = statement.agreement;
    if (!mention || !named) return [];
    const before = own.end ?? publishedBefore;
    return [{
      article, statement, days: named,
      told: statementOf(mention, statement, article),
      ...(mention.place !== undefined && { place: mention.place }),
      ...(before !== undefined && { before }),
    }];
  });
}

function statementOf(mention: NonNullable<Statement["agreement"]>, statement: Statement, article: DatedArticle): Statement {
  const claimant = { name: article.masthead.outlet?.name ?? article.file, party: null };
  return {
    role: "background", kind: "agreement", status: "completed", when: mention.when, parties: statement.parties,
    counts: [], categories: [], ordinals: [], mediators: [], accounts: [],
    places: mention.place === undefined ? [] : [{ value: mention.place, claimant, quote: mention.quote }],
    evidence: [mention.quote],
  };
}

/** A report on an agreement is an event with any day; the mere mention of one, where its month is told. */
function isEvent(mention: Mention): boolean {
  if (mention.told.role === "main") return true;
  const { start, end } = mention.days;
  return start !== undefined && end !== undefined && daysBetween(start, end) <= 31;
}

function samePlace(mention: Mention, agreement: Agreement, day?: string): boolean {
  const sameDay = day === undefined || day === agreement.days.start;
  if (mention.place === undefined || agreement.places.size === 0) return sameDay;
  return agreement.places.has(mention.place);
}

function firmness(mention: Mention): number {
  return mention.days.cue === "event" ? 0 : 1;
}

function openDays({ start, end, among }: PossibleDays): PossibleDays {
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }), ...(among && { among }) };
}
