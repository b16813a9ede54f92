import { daysBetween } from "../date/calendar.ts";
import type { AgreementMention, Count, Day, EventKind, EventStatus, Timex, When } from "../record.ts";
import { dayReader, type DayReader } from "./day-reader.ts";
import type { Mention } from "./mention.ts";

/** One event of an article in the making: the clauses that tell of it. */
export interface Draft {
  kind: EventKind;
  status: EventStatus;
  mentions: Mention[];
  main: boolean;
  when: When;
  agreement?: AgreementMention;
}

/**
 * Puts the clauses of one article together to events. A clause with a day of its own tells of that day's event;
 * one without tells of the event of its kind that the article is about. What is only hoped for, is a total, or
 * is a background event whose day cannot be told, is no event.
 */
export function groupMentions(mentions: readonly Mention[], timexes: readonly Timex[], { published, newsDay, fellows = false }: { published?: Day | undefined; newsDay?: When | undefined; fellows?: boolean } = {}): Draft[] {
  const days = dayReader(timexes, published);
  sumUp(mentions);
  const drafts: Draft[] = [];
  // A report on a man who came home years ago: what it tells without a day is of then.
  const isOld = ({ when, kind }: Mention) => kind !== "agreement" && days.isVague(when) && /\d{4}/.test(days.value(when.timex!));
  const old = mentions.find((mention) => isOld(mention) && (mention.role === "headline" || mention.depth === 0));
  if (old && !mentions.some((mention) => mention.kind !== "agreement" && mention.status !== "unreal" && !isOld(mention) && (mention.when.timex !== undefined || mention.sentence < old.sentence))) return [];
  // What stands by itself first: a remark above the lede belongs to the event that is told below.
  const rank = ({ strong, aside, earlier }: Mention) => (aside || earlier ? 2 : 0) + (strong ? 0 : 1);
  const put = [...mentions].sort((a, b) => rank(a) - rank(b));
  const later: Mention[] = [];
  for (const mention of put) {
    if (mention.status === "unreal") continue;
    // "in 1974" dates another event than the news; "the fourth exchange this year" counts it and dates nothing.
    if (days.isVague(mention.when)) {
      if (mention.strong) continue;
      mention.when = { cue: "none", relation: "on" };
    }
    if (mention.cumulative && !(mention.when.cue === "event" && days.isDay(mention.when))) continue;
    if (mention.status === "planned" && days.isPast(mention.when)) mention.when = { cue: "none", relation: "on" };
    // "By that formula Kyiv gives back 306", below a plan: what is to come.
    if (mention.present && drafts.some(({ kind, status }) => kind !== "agreement" && status === "planned") && !drafts.some(({ kind, status }) => kind !== "agreement" && status === "completed")) mention.status = "planned";
    for (const single of perDay(mention, days, fellows).map((one) => (one.status === "completed" && days.isAhead(one.when) ? { ...one, status: "planned" as const } : one))) if (!place(single, single.status as EventStatus, drafts, days)) later.push(single);
  }
  // "after Moscow handed over 1,200 bodies" in the lede may be told with its day further down.
  for (const mention of later) place(mention, mention.status as EventStatus, drafts, days);
  for (const draft of drafts) if (draft.kind === "release" && ((!fellows && goesBothWays(draft.mentions)) || draft.mentions.some(({ kind, cumulative }) => kind === "exchange" && !cumulative))) draft.kind = "exchange";
  settleAnnounced(drafts, days);
  joinArrivals(drafts, days);
  dropKept(drafts);
  linkAgreements(drafts, mentions);
  for (const draft of drafts) draft.when = bestWhen(draft, days);
  for (const draft of drafts) if (draft.kind !== "agreement" && draft.status === "completed" && tellsDayAgain(draft, days)) undateAgreements(drafts, draft);
  if (newsDay) dateNews(drafts, newsDay);
  else for (const draft of drafts) draft.when = boundOfNews(draft, days) ?? draft.when;
  decideMain(drafts, days);
  linkOnlyAgreement(drafts, days);
  // A plan without a day, beside news, is that of the news or of nothing that can be told.
  const news = drafts.some(({ status, main }) => status !== "planned" && main);
  // "Both do this under an agreement of 2008", in an article in which nobody changes hands.
  const handsOver = mentions.some(({ kind, status }) => kind !== "agreement" && status !== "unreal");
  return drafts.filter((draft) => !isRefusalWithoutDay(draft)
    && (draft.kind !== "agreement" || handsOver || draft.mentions.some(({ segment }) => segment.role !== "agreement"))
    && !(news && draft.status === "planned" && (draft.when.cue === "none" || draft.when.cue === "statement"))
    && tellsItsDay(draft, days) && draft.mentions.some(({ strong }) => strong));
}

/** "Ukraine had refused to exchange 70 of its soldiers", one side says: a reproach, and no exchange of any day that fell through. */
const isRefusalWithoutDay = ({ status, when, mentions }: Draft): boolean =>
  status === "failed" && (when.cue === "publication" || when.cue === "none") && mentions.every(({ quote }) => /\b(?:refus|reject)/i.test(quote.text));

/** "A total of 1,863 people were released" beside "38 swaps have been carried out since …" is a running total, too. */
function sumUp(mentions: readonly Mention[]): void {
  const counted = mentions.some(({ cumulative, strong, counts }) => cumulative && strong && counts.length === 0);
  if (!counted) return;
  for (const mention of mentions) {
    if (mention.when.cue === "none" && mention.sums && mention.kind !== "agreement") Object.assign(mention, { cumulative: true, counts: [] });
  }
}

/** "on May 23, 24 and 25" tells of three events; its figure is none of theirs, but for whom it went both ways. */
function perDay(mention: Mention, days: DayReader, fellows: boolean): Mention[] {
  const distinct = new Set(mention.days.map((timex) => days.value(timex)));
  if (distinct.size < 2 || mention.kind === "agreement" || (mention.status !== "completed" && mention.status !== "planned")) return [mention];
  return [...distinct].map((value) => mention.days.find((timex) => days.value(timex) === value)!).map((timex) => ({ ...mention, kind: !fellows && goesBothWays([mention]) ? "exchange" : mention.kind, counts: [], when: { ...mention.when, timex } }));
}

/** Adds a mention to the event that it tells of, or begins one; false where neither can be said yet. */
function place(mention: Mention, status: EventStatus, drafts: Draft[], days: DayReader): boolean {
  const fitting = drafts.filter((draft) => fits(draft, mention, status, days));
  const sameDay = days.isDay(mention.when) ? fitting.find((draft) => draft.mentions.some((other) => days.same(other.when, mention.when))) : undefined;
  // What went before or came after is another event, unless its figures are those of the news.
  const apart = mention.earlier || (mention.aside && mention.kind !== "agreement");
  // "May 6 was the last time. Three pilots went back then": goes on from what was told before.
  const goesOn = mention.earlier && mention.when.cue !== "event" ? fitting.find((draft) => draft.mentions.some((other) => other.earlier && other.when.cue === "event" && other.sentence >= mention.sentence - 1 && other.sentence <= mention.sentence)) : undefined;
  // "Israel set 30 free, after Hamas had let eight hostages go": the other half of what its sentence tells.
  const otherHalf = mention.aside && !mention.earlier && mention.when.timex === undefined ? fitting.find((draft) => draft.mentions.some((other) => other.sentence === mention.sentence && isOtherSides(other, mention))) : undefined;
  const target = sameDay ?? goesOn ?? otherHalf ?? (apart ? fitting.find((draft) => tellsSameFigure(draft, mention) || (!mention.earlier && draft.mentions.some((other) => other.sentence === mention.sentence && !other.strong))) : fitting.at(0));
  if (target) {
    // A remark in passing does not date what is planned or has failed.
    target.mentions.push(target.status !== status && !mention.strong ? { ...mention, when: { cue: "none", relation: "on" } } : mention);
    return true;
  }
  if (!mention.strong && mention.role !== "headline") return true;
  if (mention.earlier && mention.when.cue !== "event") return false;
  if (mention.aside && mention.when.cue !== "event" && drafts.some((draft) => draft.kind === mention.kind || (isOfPeople(draft.kind) && isOfPeople(mention.kind)))) return false;
  // A weak or undated clause deep in the text is a mention of something that is told elsewhere, or nowhere.
  if (mention.kind !== "agreement" && status !== "planned" && mention.when.cue === "none" && mention.depth > 4) return true;
  drafts.push({ kind: mention.kind, status, mentions: [mention], main: false, when: mention.when });
  return true;
}

/** Both tell whose people came home, and no side is in both. */
const isOtherSides = (a: Mention, b: Mention): boolean => {
  const sides = ({ counts }: Mention) => counts.flatMap(({ returnedTo }) => returnedTo ?? []);
  const [first, second] = [sides(a), sides(b)];
  return first.length > 0 && second.length > 0 && first.every((side) => !second.includes(side));
};

function fits(draft: Draft, mention: Mention, status: EventStatus, days: DayReader): boolean {
  if (draft.kind !== mention.kind && !(isOfPeople(draft.kind) && isOfPeople(mention.kind))) return false;
  if (draft.status !== status && (mention.strong || status !== "completed")) return false;
  if (mention.when.timex !== undefined && draft.mentions.some((other) => days.apart(other.when, mention.when))) return false;
  if (mention.kind !== "agreement" && tellsOlderDay(draft, mention, days)) return false;
  // "Earlier this week 1,212 bodies": another figure with a time of its own is another event.
  if (mention.kind !== "agreement" && mention.when.cue === "event" && !days.isDay(mention.when) && (contradictsFigures(draft, mention) || (days.isOfOldTime(mention.when) && !tellsSameFigure(draft, mention)))) return false;
  if (!mention.strong && tellsOtherFigure(draft, mention)) return false;
  return !mention.ordinals.some((a) => draft.mentions.some(({ ordinals }) => ordinals.some((b) => a.of === b.of && a.value !== b.value)));
}

/** "Russia has agreed to return six children. The six left for Ukraine yesterday": an agreement without a day, kept at once, is the news itself. */
function dropKept(drafts: Draft[]): void {
  for (const [index, draft] of [...drafts.entries()].reverse()) {
    if (draft.kind !== "agreement" || draft.mentions.some(({ when }) => when.timex !== undefined)) continue;
    const kept = drafts.some((other) => other.kind !== "agreement" && other.status === "completed" && other.mentions.some((mention) => tellsSameFigure(draft, mention)));
    if (kept) drafts.splice(index, 1);
  }
}

/** Gives the clauses of a draft to the one that tells of the same event, if `into` finds one. */
function fold(drafts: Draft[], into: (draft: Draft) => Draft | undefined, as?: Partial<Mention>): void {
  for (const [index, draft] of [...drafts.entries()].reverse()) {
    const target = into(draft);
    if (!target) continue;
    target.mentions.push(...(as ? draft.mentions.map((mention) => ({ ...mention, ...as })) : draft.mentions));
    drafts.splice(index, 1);
  }
}

/** "came back to port on Thursday" and "the navy handed them over late on Wednesday": they were let go on the day before they arrived. */
function joinArrivals(drafts: Draft[], days: DayReader): void {
  const dayOf = ({ mentions }: Draft) => mentions.flatMap(({ when }) => (when.cue === "event" && days.isDay(when) ? (days.timex(when)?.days?.start ?? []) : []))[0];
  fold(drafts, (draft) => {
    const strong = draft.mentions.filter((mention) => mention.strong);
    const arrived = dayOf(draft);
    if (draft.status !== "completed" || draft.kind !== "release" || arrived === undefined || strong.length === 0 || !strong.every(({ arrival }) => arrival)) return undefined;
    return drafts.find((other) => {
      const day = other !== draft && other.kind === "release" && other.status === "completed" ? dayOf(other) : undefined;
      const before = day === undefined ? 0 : daysBetween(day, arrived);
      return (before === 1 || before === 2) && other.mentions.some((mention) => mention.strong && !mention.arrival) && (other.mentions.every(({ counts }) => counts.length === 0) || draft.mentions.some((mention) => tellsSameFigure(other, mention)));
    });
  }, { when: { cue: "none", relation: "on" }, days: [] });
}

/** "announced a 175-for-175 swap" is the plan that the article tells next; "the release of 1,200" is what was agreed. */
function settleAnnounced(drafts: Draft[], days: DayReader): void {
  const tellsNoOtherFigure = (draft: Draft, other: Draft) => draft.mentions.every((mention) => mention.counts.length === 0 || tellsSameFigure(other, mention));
  const ofSameKind = (draft: Draft) => drafts.filter((other) => other !== draft && isOfPeople(other.kind) === isOfPeople(draft.kind));
  // "planned for today" and "is not taking place": one event, which came to nothing.
  fold(drafts, (draft) => (draft.status !== "planned" ? undefined : ofSameKind(draft).find((other) => (other.status === "failed" || other.status === "postponed") && tellsNoOtherFigure(draft, other)
    && (draft.mentions.every(({ when }) => when.cue === "none") || draft.mentions.some((mine) => other.mentions.some((its) => days.same(mine.when, its.when)))))), { strong: false });
  // "On the morning of September 7 both got ready for a swap", below "the swap has been completed": it came about.
  fold(drafts, (draft) => (draft.status !== "planned" || !isOfPeople(draft.kind) || !draft.mentions.every(({ when, quote }) => days.isRecent(when) && !/\b(?:another|next|further|second|new)\b/i.test(quote.text)) ? undefined
    : ofSameKind(draft).find((other) => other.status === "completed" && other.mentions.some(({ role, strong }) => role === "headline" && strong) && other.mentions.every(({ when }) => when.timex === undefined))));
  // "took off on Friday, the first day of an exchange that is to free 900": the plan of a day on which it was carried out.
  fold(drafts, (draft) => (draft.status !== "planned" ? undefined : ofSameKind(draft).find((other) => other.status === "completed"
    && draft.mentions.some((mine) => mine.when.cue === "event" && other.mentions.some((its) => its.when.cue === "event" && days.same(mine.when, its.when))))), { strong: false, counts: [] });
  const plans = drafts.filter(({ status }) => status === "planned");
  const planned = plans.find(({ mentions }) => mentions.some(({ when }) => when.cue === "event")) ?? plans.find(({ mentions }) => mentions.some(({ strong, depth }) => strong && depth === 0));
  const agreement = drafts.find(({ kind, mentions }) => kind === "agreement" && mentions.some(({ segment, counts }) => segment.role === "plain" && counts.length > 0));
  fold(drafts, (draft) => {
    if (draft.status !== "completed" || draft.kind === "agreement" || draft.mentions.some(({ when }) => when.cue === "event")) return undefined;
    const headlineOnly = draft.mentions.every(({ role, counts }) => role === "headline" && counts.length === 0);
    const off = headlineOnly ? ofSameKind(draft).find(({ status }) => status === "failed" || status === "postponed") : undefined;
    if (off) return off;
    if (planned && isOfPeople(draft.kind) === isOfPeople(planned.kind) && draft.mentions.every(({ announced, strong }) => announced || !strong)) return planned;
    return agreement && tellsNoOtherFigure(draft, agreement) && draft.mentions.some(({ counts }) => counts.length > 0) ? agreement : undefined;
  }, { strong: false });
}

const isOfPeople = (kind: EventKind) => kind === "exchange" || kind === "release";

/** The same voice gives another number for the same people. */
const contradictsFigures = (draft: Draft, mention: Mention): boolean =>
  mention.counts.some((own) => own.value !== null && draft.mentions.some(({ counts }) => counts.some((count) => count.value !== null && count.value !== own.value && count.returnedTo === own.returnedTo && count.of === own.of && count.claimant.name === own.claimant.name)));

/** The news is without a day, and what is told of a day long before, or of another figure further down, is another event. */
function tellsOlderDay(draft: Draft, mention: Mention, days: DayReader): boolean {
  // "Two days later the minister declared": what was said long ago is not of the news.
  if (mention.when.cue === "statement" && mention.counts.length > 0 && days.isLongBefore(mention.when) && !draft.mentions.some(({ when }) => days.same(when, mention.when))) return true;
  if (mention.when.cue !== "event" || !days.isDay(mention.when) || draft.mentions.some(({ when }) => when.cue === "event" && days.isDay(when))) return false;
  if (draft.status !== "completed" || mention.status !== "completed" || mention.definite) return false;
  if (days.isLongBefore(mention.when)) return true;
  if (days.isRecent(mention.when)) return false;
  const [first] = draft.mentions;
  return mention.strong && mention.counts.length > 0 && mention.depth > (first?.depth ?? 0) + 2 && first!.counts.length > 0 && !tellsSameFigure(draft, mention);
}

/** People of both sides came home: an exchange, though nobody calls it one. */
const goesBothWays = (mentions: readonly Mention[]) =>
  new Set(mentions.flatMap(({ counts, freed = [] }) => [...counts.filter(({ value, min }) => value !== 0 && (value !== null || min !== null)).flatMap(({ returnedTo }) => returnedTo ?? []), ...freed])).size > 1;

const tellsSameFigure = (draft: Draft, mention: Mention): boolean =>
  mention.counts.some(({ value, of }) => value !== null && value > 1 && draft.mentions.some(({ counts }) => counts.some((count) => count.of === of && count.value === value)));

/** "the swap of 84 prisoners" is not the one of 146. */
function tellsOtherFigure(draft: Draft, mention: Mention): boolean {
  const own = mention.counts.filter(({ value, returnedTo }) => value !== null && returnedTo === null);
  if (own.length === 0) return false;
  const known = draft.mentions.flatMap(({ counts }) => counts).filter(({ value }) => value !== null);
  return known.length > 0 && own.some(({ value, of }) => known.every((count) => count.of !== of || count.value !== value) && sumOfSides(known, of) !== value);
}

/** 26 where 13 went home to either side. */
function sumOfSides(counts: readonly Count[], of: Count["of"]): number {
  const bySide = new Map<string, number>();
  for (const count of counts) if (count.of === of && count.returnedTo !== null && count.value !== null && !bySide.has(count.returnedTo)) bySide.set(count.returnedTo, count.value);
  return [...bySide.values()].reduce((sum, value) => sum + value, 0);
}

/** The best answer that a draft's clauses give to "when": its own day, what was said when, a picture's day. */
function bestWhen(draft: Draft, days: DayReader): When {
  const whens = draft.mentions.map(({ when }) => when);
  const own = whens.find((when) => when.cue === "event" && days.isDay(when));
  if (own) return own;
  // A handover cannot be later than the first word of it.
  const statements = (some: readonly Mention[]) => some.map(({ when }) => when).filter((when) => when.cue === "statement");
  const strong = statements(draft.mentions.filter((mention) => mention.strong));
  // A word in passing far below the news may be of another exchange.
  const told = (strong.length > 0 ? strong : statements(draft.mentions.filter(({ depth }) => depth <= 2))).sort((a, b) => {
    const [first, second] = [days.timex(a)?.days?.start ?? "", days.timex(b)?.days?.start ?? ""];
    return first < second ? -1 : first > second ? 1 : 0;
  })[0];
  if (told) return told;
  const caption = whens.find((when) => when.cue === "caption" && days.isDay(when));
  if (caption) return caption;
  // "last week", "earlier this month" narrow the day of the news.
  const wide = whens.find((when) => when.cue === "event" && (draft.kind === "agreement" || days.width(when) <= 31));
  if (wide) return wide;
  // "on 06/07/2025", in an order that nobody knows: it names its day, which is not that of the publication.
  const unread = whens.find((when) => when.cue === "event" && /^\d{4}-XX-XX$/.test(days.timex(when)?.value ?? ""));
  if (unread) return unread;
  return { cue: draft.status === "completed" || draft.status === "failed" ? "publication" : "none", relation: "on" };
}

/** News that no clause dates is of the one day that the lede or the picture names. */
function dateNews(drafts: readonly Draft[], newsDay: When): void {
  for (const draft of drafts) {
    // the day of another event that is told beside the news
    if (drafts.some((other) => other !== draft && other.kind !== "agreement" && other.when.timex === newsDay.timex && other.when.timex !== undefined && !other.mentions.some(({ depth }) => depth <= 1))) continue;
    if (draft.status === "completed" && draft.when.cue === "publication" && draft.mentions.some(({ depth, earlier, aside, segment }) => depth <= 1 && !earlier && !aside && segment.role === "plain")) draft.when = newsDay;
  }
}

/** News that no clause dates, and that was over by a day that has come: "All were home by Tuesday night". */
function boundOfNews({ status, when, mentions }: Draft, days: DayReader): When | undefined {
  if (status !== "completed" || when.cue !== "publication") return undefined;
  return mentions.find(({ bound, depth, earlier, aside, segment }) => bound && depth <= 1 && !earlier && !aside && segment.role === "plain" && days.isPast(bound))?.bound;
}

/** Main is what stands in the headline or the first paragraphs as news; a deal under which it came is background. */
function decideMain(drafts: readonly Draft[], days: DayReader): void {
  const isNews = (draft: Draft, depth: number) => draft.mentions.some((mention) => mention.strong && !mention.aside && !mention.earlier && !((mention.inserted || mention.depth > 1) && days.isLongBefore(mention.when)) && mention.segment.role === "plain" && mention.role !== "caption" && mention.depth <= depth);
  const handovers = drafts.filter(({ kind }) => kind !== "agreement");
  for (const depth of [0, 1, 3]) {
    const news = handovers.filter((draft) => isNews(draft, depth));
    for (const draft of news) draft.main = true;
    if (news.length > 0 && depth > 0) break;
  }
  // The dead beside the living, without a day of their own or on its day, are of the same news.
  const living = handovers.find(({ main, kind }) => main && kind !== "repatriation");
  if (living) for (const draft of handovers) draft.main ||= draft.kind === "repatriation" && draft.status === "completed" && (draft.when.timex === undefined || days.same(draft.when, living.when)) && isNews(draft, 3);
  for (const draft of handovers) if (draft.main && handovers.some((other) => other.main && other !== draft && wentBefore(draft, other, days))) draft.main = false;
  if (!handovers.some(({ main }) => main)) {
    const [agreed] = drafts.filter((draft) => draft.kind === "agreement" && isNews(draft, 1));
    if (agreed) agreed.main = true;
    else {
      // A report that has lost its lede, or that tells the news in a caption only.
      const first = handovers.find((draft) => draft.mentions.some(({ role }) => role === "caption")) ?? handovers.find((draft) => isNews(draft, 6) && draft.when.timex !== undefined && days.isDay(draft.when));
      if (first) first.main = true;
    }
  }
}

/**
 * "On November 20 Kyiv was given 1,000", "In December the two exchanged 42 for 503", "On June 19 Putin said …", a paragraph
 * below the news: an older event, told of behind it.
 */
function wentBefore({ mentions, when }: Draft, news: Draft, days: DayReader): boolean {
  const depthOf = (some: readonly Mention[]) => Math.min(...some.filter(({ strong }) => strong).map(({ depth }) => depth));
  const [own, its] = [days.timex(when)?.days, days.timex(news.when)?.days];
  if (own === undefined || (when.cue !== "event" && !(when.cue === "statement" && days.isLongBefore(when)))) return false;
  const older = its ? own.end < its.start : news.when.timex === undefined && days.isLongBefore(when);
  return older && depthOf(mentions) > depthOf(news.mentions) && depthOf(news.mentions) <= 0;
}

/** The news may lack a day; a background event is worth recording only with one. */
function tellsItsDay(draft: Draft, days: DayReader): boolean {
  if (draft.main) return true;
  const timex = days.timex(draft.when);
  if (draft.when.cue === "none" || draft.when.cue === "publication" || !timex) return false;
  if (draft.kind !== "agreement") return days.isDay(draft.when);
  return days.isDay(draft.when) || !timex.days || daysBetween(timex.days.start, timex.days.end) <= 31;
}

/**
 * Another clause of the event gives its day in other words: of "was held under the Istanbul agreements on Wednesday … returned on July
 * 23" the Wednesday is the handover's and not the agreement's.
 */
function tellsDayAgain({ mentions, when }: Draft, days: DayReader): boolean {
  return mentions.some((other) => other.when.cue === "event" && other.when.timex !== when.timex && days.isDay(other.when) && days.same(other.when, when));
}

function undateAgreements(drafts: readonly Draft[], { agreement, when }: Draft): void {
  const undated: When = { cue: "none", relation: "on" };
  if (agreement?.when.timex === when.timex) agreement!.when = undated;
  for (const draft of drafts) if (draft.kind === "agreement" && draft.when.timex === when.timex) draft.when = undated;
}

/** Weeks after which a deal told of in the background is hardly that of the news; the longest of the cases is seven. */
const longestKept = 8 * 7;

/** "The swap was agreed in Istanbul on May 16", below the news of it: the one agreement of which a report tells, made in the weeks before, is that of its news. */
function linkOnlyAgreement(drafts: readonly Draft[], days: DayReader): void {
  const [agreement, ...others] = drafts.filter(({ kind }) => kind === "agreement");
  if (!agreement || others.length > 0 || agreement.main || agreement.when.cue !== "event" || !days.isDay(agreement.when)) return;
  const made = days.timex(agreement.when)?.days?.start;
  if (made === undefined) return;
  for (const draft of drafts) {
    const carriedOut = days.timex(draft.when)?.days?.start;
    if (draft.kind === "agreement" || draft.agreement || !draft.main || carriedOut === undefined) continue;
    const after = daysBetween(made, carriedOut);
    if (after > 0 && after <= longestKept) draft.agreement = { when: agreement.when, quote: agreement.mentions.find(({ when }) => when === agreement.when)?.quote ?? agreement.mentions[0]!.quote };
  }
}

/** Gives each event the agreement that its clauses name, and agreements the plans told without a day. */
function linkAgreements(drafts: Draft[], mentions: readonly Mention[]): void {
  const agreements = drafts.filter(({ kind }) => kind === "agreement");
  for (const draft of drafts) {
    if (draft.kind === "agreement") continue;
    // The headline's "under the Istanbul deal" says less than "arranged in Istanbul earlier this month".
    const besides = mentions.filter((mention) => mention.kind === "agreement" && draft.mentions.some((own) => own.sentence === mention.sentence && mention.segment.role === "agreement"));
    const beside = besides.find(({ when }) => when.timex !== undefined) ?? besides[0];
    if (beside) draft.agreement = { when: beside.when, quote: beside.quote };
  }
  const [agreement] = agreements;
  if (!agreement) return;
  for (const [index, draft] of [...drafts.entries()].reverse()) {
    const undated = draft.mentions.every(({ when }) => when.cue === "none" || when.cue === "statement");
    // "The exchange on which both agreed may take place next week. It is to follow the formula 1,000 for 1,000": what was agreed.
    if (draft.status === "planned" && (undated || draft.agreement)) {
      agreement.mentions.push(...draft.mentions.filter(({ depth, role, when }) => depth > 0 && role === "body" && (undated || when.cue === "none")).map((mention) => ({ ...mention, strong: false })));
      if (undated && draft.mentions.every(({ depth, role }) => depth > 0 && role === "body")) drafts.splice(index, 1);
    }
  }
}
