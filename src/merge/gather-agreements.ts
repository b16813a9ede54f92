import { compareText } from "../publish/compare-text.ts";
import type { Bonds, DatedArticle, Day, PartyCode, PossibleDays, Report, Statement, ToldDays } from "../record.ts";
import { addDays, daysBetween } from "./add-days.ts";
import { type Bound, bindMentions } from "./bind-mentions.ts";
import { dayOfYear } from "./days-of-year.ts";
import { canBe, commonDays, openDays, singleDay } from "./possible-days.ts";
import { sharedParties } from "./shared-parties.ts";

/** An agreement as all articles tell of it: by its place and its day, never by its terms. */
export interface Agreement {
  parties: Set<PartyCode>;
  places: Set<string>;
  days: PossibleDays;
  reports: Report[];
  /** What tells of it, and what an editor keeps apart from that. */
  statements: Set<Statement>;
  apart: Set<Statement>;
}

export interface Agreements {
  all: Agreement[];
  /** The agreement that a statement tells of, or under which it says that something was carried out. */
  of: Map<Statement, Agreement>;
  /** Reports on an agreement whose day is not told well enough to know which. */
  leftOut: Report[];
  /** Lists the agreements of known day from one day to another, the oldest first. */
  between: (first: Day, last: Day) => Agreement[];
}

/** An agreement named without a day is looked for this far back; a deal is rarely carried out for longer. */
const longestLife = 365;

/** Somebody who says on a day that an agreement was made can mean one of the fortnight before. */
const saidFor = 14;

/** Where no place is named, only one that has just been made. */
const justMade = 2;

/** "The Istanbul agreements" are the latest made there for as long as they are news. */
const newFor = 14;

/** "Earlier this month" tells when; "this year" does not. */
const widestPeriod = 31;

/**
 * Gathers what articles say of agreements: "the talks of June 2", "in Istanbul earlier this month" and
 * "last Monday" are one where place and day agree with just one day that some report names.
 *
 * Two sides that agree on a day have made one agreement, wherever each newsroom puts the talks. What names
 * only the day of a statement founds an agreement only where it is the report's news. An editor's word goes first.
 */
export function gatherAgreements(articles: readonly DatedArticle[], bonds?: Bonds): Agreements {
  const { mentions, ...bound } = bindMentions(articles.flatMap(mentionsIn).map(withoutLaterDay), bonds, firmness);
  const gathered: Gathered = { all: [], of: new Map(), leftOut: [], byDay: new Map(), days: [], bound };
  const carriedOut = daysCarriedOut(articles);
  const firm = mentions.filter((mention) => firmness(mention) === "event");
  firm.sort((a, b) => compareText(a.days.start!, b.days.start!) || b.statement.parties.length - a.statement.parties.length);
  const ofHandover = new Set(firm.filter((mention) => isOfHandover(mention, carriedOut)));
  for (const mention of firm) if (!ofHandover.has(mention)) placeByDay(mention, gathered);
  gathered.days = [...gathered.byDay.keys()].sort(compareText);
  for (const mention of ofHandover) {
    const older = gathered.byDay.has(mention.days.start!) ? undefined : olderOf(mention, gathered);
    if (older) place(mention, older, "It names the place of the agreement, and a day on which something was carried out under it.", gathered);
    else placeByDay(mention, gathered);
  }
  gathered.days = [...gathered.byDay.keys()].sort(compareText);

  const said = mentions.filter((mention) => firmness(mention) === "told").sort(mainFirst);
  for (const mention of said) {
    const fitting = saidOf(mention, gathered).filter((agreement) => !isApart(mention, agreement, gathered));
    const only = onlyOne(fitting, mention);
    if (only) place(mention, only, "It tells of the agreement on a day soon after, and only this one fits.", gathered);
    else if (fitting.length === 0 && mention.told.role === "main") {
      place(mention, found(mention, gathered), "It names the day of the agreement.", gathered);
      gathered.days = [...gathered.byDay.keys()].sort(compareText);
    } else leaveOut(mention, gathered);
  }

  const width = ({ days: { start, end } }: Mention) => (start !== undefined && end !== undefined ? daysBetween(start, end) : 1e6);
  const open = mentions.filter((mention) => firmness(mention) === "open").sort((a, b) => mainFirst(a, b) || width(a) - width(b));
  const undated: Agreement[] = [];
  for (const mention of open) {
    const fitting = datedNear(mention, gathered).filter((agreement) => couldMean(mention, agreement) && !isApart(mention, agreement, gathered));
    const only = onlyOne(fitting, mention) ?? justMadeThere(fitting, mention);
    const same = undated.filter((other) => commonDays(mention.days, other.days) && samePlace(mention, other) && sameSides(mention, other) && !isApart(mention, other, gathered));
    if (only) place(mention, only, "It names the place or the time of the agreement, and only this one fits.", gathered);
    else if (fitting.length === 0 && isEvent(mention) && same.length <= 1) {
      const agreement = same[0] ?? found(mention, gathered);
      if (same.length === 0) undated.push(agreement);
      place(mention, agreement, "It names the place and the time of the agreement.", gathered);
    } else leaveOut(mention, gathered);
  }
  return { all: gathered.all, of: gathered.of, leftOut: gathered.leftOut, between: (first, last) => between(first, last, gathered) };
}

/** An agreement made after what was carried out under it is another one, or its day was misread: the day dates nothing. */
function withoutLaterDay(mention: Mention): Mention {
  const { days, before } = mention;
  const later = before !== undefined && days.start !== undefined && days.start > before;
  return later ? { ...mention, days: { cue: days.cue, basis: "unknown" } } : mention;
}

interface Gathered extends Omit<Agreements, "between"> {
  byDay: Map<Day, Agreement[]>;
  /** The days of `byDay` in order. */
  days: Day[];
  bound: Bound;
}

function found(mention: Mention, gathered: Gathered): Agreement {
  const agreement: Agreement = { parties: new Set(), places: new Set(), days: openDays(mention.days), reports: [], statements: new Set(), apart: new Set() };
  gathered.all.push(agreement);
  const day = singleDay(mention.days);
  if (day !== undefined) gathered.byDay.set(day, [...(gathered.byDay.get(day) ?? []), agreement]);
  return agreement;
}

function place(mention: Mention, agreement: Agreement, why: string, gathered: Gathered): void {
  const { whyOf, apartOf, others } = gathered.bound;
  agreement.reports.push({ article: mention.article, statement: mention.told, days: mention.days, why: whyOf.get(mention.statement) ?? why });
  agreement.statements.add(mention.statement);
  for (const other of apartOf.get(mention.statement) ?? []) agreement.apart.add(other);
  for (const party of mention.statement.parties) agreement.parties.add(party);
  if (mention.place !== undefined) agreement.places.add(mention.place);
  gathered.of.set(mention.statement, agreement);
  for (const other of others.get(mention) ?? []) place(other, agreement, why, gathered);
}

/** Tells whether an editor keeps a mention, or what it is held together with, apart from an agreement. */
function isApart(mention: Mention, { apart }: Agreement, { bound: { others } }: Gathered): boolean {
  return [mention, ...(others.get(mention) ?? [])].some(({ statement }) => apart.has(statement));
}

/** That an exchange names an agreement of which nobody else tells needs no message: the exchange is shown. */
function leaveOut(mention: Mention, gathered: Gathered): void {
  const { article, statement, days } = mention;
  // "agreed on September 19", in an article that carries no date: it tells its day, though not the year.
  const told = statement.kind === "agreement" && dayOfYear(mention)?.length === 5;
  if (told || gathered.bound.others.has(mention)) place(mention, found(mention, gathered), "It names the agreement.", gathered);
  else if (statement.kind === "agreement") gathered.leftOut.push({ article, statement, days, why: "" });
}

/** The agreements that somebody can mean who names only the day on which he speaks. */
function saidOf(mention: Mention, gathered: Gathered): Agreement[] {
  const day = mention.days.start!;
  const sameDay = (gathered.byDay.get(day) ?? []).filter((agreement) => sameSides(mention, agreement));
  if (sameDay.length > 0) return sameDay;
  return between(addDays(day, -saidFor), day, gathered).filter((agreement) => sameSides(mention, agreement) &&
    (mention.place !== undefined && agreement.places.size > 0
      ? agreement.places.has(mention.place)
      : agreement.days.start! >= addDays(day, -justMade) || mention.told.role === "background"));
}

function onlyOne(fitting: Agreement[], { told: { counts } }: Mention): Agreement | undefined {
  if (fitting.length <= 1) return fitting[0];
  const figures = new Set(counts.flatMap(({ of, value }) => (value === null ? [] : [`${of} ${value}`])));
  const same = fitting.filter(({ reports }) => reports.some(({ statement }) => statement.counts.some(({ of, value }) => figures.has(`${of} ${value}`))));
  return same.length === 1 ? same[0] : undefined;
}

function placeByDay(mention: Mention, gathered: Gathered): void {
  const fitting = (gathered.byDay.get(mention.days.start!) ?? []).filter((agreement) => sameSides(mention, agreement) && !isApart(mention, agreement, gathered));
  if (fitting.length > 1) leaveOut(mention, gathered);
  else place(mention, fitting[0] ?? found(mention, gathered), "It names the day of the agreement.", gathered);
}

/** Of several agreements of one place the latest, where it is still news and only it was made so lately. */
function justMadeThere(fitting: Agreement[], { place: named, before, days }: Mention): Agreement | undefined {
  const latest = before ?? days.end;
  if (named === undefined || latest === undefined || days.start !== undefined) return undefined;
  const lately = fitting.filter((agreement) => agreement.days.start! >= addDays(latest, -newFor));
  return lately.length === 1 ? lately[0] : undefined;
}

/** The days on which articles tell that something was carried out between two sides, as their news. */
function daysCarriedOut(articles: readonly DatedArticle[]): Set<string> {
  const carriedOut = new Set<string>();
  for (const { statements, days } of articles) {
    statements.forEach(({ kind, role, status, parties }, index) => {
      const day = singleDay(days[index]!);
      if (kind === "agreement" || role !== "main" || status !== "completed" || day === undefined) return;
      for (const party of parties) carriedOut.add(`${day} ${party}`);
    });
  }
  return carriedOut;
}

/** "The handovers under the Istanbul agreement ended on June 16": a mention with the day of a handover names no day of an agreement. */
function isOfHandover({ told, days, place: named, statement }: Mention, carriedOut: ReadonlySet<string>): boolean {
  return told.role === "background" && named !== undefined && statement.parties.every((party) => carriedOut.has(`${days.start!} ${party}`));
}

function olderOf(mention: Mention, gathered: Gathered): Agreement | undefined {
  const day = mention.days.start!;
  const older = between(addDays(day, -longestLife), addDays(day, -1), gathered).filter((agreement) =>
    agreement.places.has(mention.place!) && sameSides(mention, agreement) && !isApart(mention, agreement, gathered));
  return older.at(-1);
}

function datedNear({ days, before }: Mention, gathered: Gathered): Agreement[] {
  const end = days.end ?? before;
  if (end === undefined) return [];
  return between(days.start ?? addDays(end, -longestLife), end, gathered);
}

function between(first: Day, last: Day, { days, byDay }: Gathered): Agreement[] {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < first) low = middle + 1;
    else high = middle;
  }
  const agreements: Agreement[] = [];
  for (let at = low; at < days.length && days[at]! <= last; at += 1) agreements.push(...byDay.get(days[at]!)!);
  return agreements;
}

/** Tells whether a mention without a day of its own can mean this dated agreement. */
export function couldMean(mention: Pick<Mention, "days" | "place" | "statement" | "before">, agreement: Agreement): boolean {
  const day = singleDay(agreement.days);
  if (day === undefined || !canBe(mention.days, day)) return false;
  if (mention.before !== undefined && day > mention.before) return false;
  if (!sharedParties(mention.statement.parties, agreement.parties)) return false;
  const { start, end } = mention.days;
  const narrow = start !== undefined && end !== undefined && daysBetween(start, end) <= widestPeriod;
  if (mention.place === undefined) return narrow;
  if (agreement.places.size > 0 && !agreement.places.has(mention.place)) return false;
  const latest = mention.before ?? end;
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
  const placeOf = (timex: number | undefined) => (timex === undefined ? undefined : article.statements.find((other) =>
    other.kind === "agreement" && (other.agreement?.when ?? other.when).timex === timex)?.agreement?.place);
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
    const before = statement.status === "planned" ? publishedBefore : own.end ?? publishedBefore;
    // The same words date an agreement and its place: "in the big swap arranged in Istanbul earlier this month".
    const place = mention.place ?? placeOf(mention.when.timex);
    return [{
      article, statement, days: named,
      told: statementOf(mention, statement, article),
      ...(place !== undefined && { place }),
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
  return start !== undefined && end !== undefined && daysBetween(start, end) <= widestPeriod;
}

function samePlace(mention: Mention, agreement: Agreement): boolean {
  return mention.place === undefined || agreement.places.size === 0 || agreement.places.has(mention.place);
}

function sameSides(mention: Mention, agreement: Agreement): boolean {
  return sharedParties(mention.statement.parties, agreement.parties);
}

/**
 * An agreement of today is today's news. What is only mentioned with today's weekday was made before: its
 * day is that of what was carried out under it.
 */
function firmness({ days, told, article }: Mention): "event" | "told" | "open" {
  const day = singleDay(days);
  if (day === undefined) return "open";
  const published = article.masthead.published?.day;
  const today = told.role === "background" && days.basis !== "stated" && published !== undefined && day >= published;
  return days.cue === "event" && !today ? "event" : "told";
}

function mainFirst(a: Mention, b: Mention): number {
  const rank = ({ told }: Mention) => (told.role === "main" ? 0 : 1);
  return rank(a) - rank(b);
}
