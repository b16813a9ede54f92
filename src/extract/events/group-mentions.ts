import { daysBetween } from "../../date/calendar.ts";
import type { Day, EventStatus, PartyCode, Timex, When } from "../../record.ts";
import type { Mention } from "../mentions/mention.ts";
import { contradictsFigures, goesBothWays, isOtherSides, tellsOtherFigure, tellsSameFigure } from "./compare-figures.ts";
import { bestWhen, boundOfNews, dateNews } from "./date-drafts.ts";
import { dayReader, type DayReader } from "./day-reader.ts";
import { decideMain } from "./decide-main.ts";
import { type Draft, isOfPeople } from "./draft.ts";
import { dropKept, joinArrivals, settleAnnounced } from "./fold-drafts.ts";
import { settleHeadline, settlePaidFor } from "./settle-kind.ts";
import { linkAgreements, linkOnlyAgreement, tellsDayAgain, undateAgreements } from "./link-agreements.ts";

/**
 * Puts the clauses of one article together to events. A clause with a day of its own tells of that day's event;
 * one without tells of the event of its kind that the article is about. What is only hoped for, is a total, or
 * is a background event whose day cannot be told, is no event.
 */
export function groupMentions(mentions: readonly Mention[], timexes: readonly Timex[], { published, newsDay, fellows = false, paidFor = false, releaser }: { published?: Day | undefined; newsDay?: When | undefined; fellows?: boolean; paidFor?: boolean; releaser?: PartyCode | undefined } = {}): Draft[] {
  const days = dayReader(timexes, published);
  sumUp(mentions);
  settleHeadline(mentions);
  for (const mention of mentions) mention.earlier ||= isOtherTrade(mention, mentions);
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
    for (const single of perDay(mention, days, { fellows, releaser }).map((one) => (one.status === "completed" && days.isAhead(one.when) ? { ...one, status: "planned" as const } : one))) if (!place(single, single.status as EventStatus, drafts, days)) later.push(single);
  }
  // "after Moscow handed over 1,200 bodies" in the lede may be told with its day further down.
  for (const mention of later) place(mention, mention.status as EventStatus, drafts, days);
  for (const draft of drafts) if (draft.kind === "release" && ((!fellows && goesBothWays(draft.mentions, releaser)) || draft.mentions.some(({ kind, cumulative }) => kind === "exchange" && !cumulative))) draft.kind = "exchange";
  if (paidFor) settlePaidFor(drafts);
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
  const wasToBe = ({ quote }: Mention) => /\b(?:was|were) to (?:be|have)\b/.test(quote.text);
  // "Both do this under an agreement of 2008", in an article in which nobody changes hands.
  const handsOver = mentions.some(({ kind, status }) => kind !== "agreement" && status !== "unreal");
  return drafts.filter((draft) => !isRefusalWithoutDay(draft) && !isLaterThanNews(draft, drafts, days)
    && (draft.kind !== "agreement" || handsOver || draft.mentions.some(({ segment }) => segment.role !== "agreement"))
    && !(news && draft.status === "planned" && (draft.when.cue === "none" || draft.when.cue === "statement" || draft.mentions.every(wasToBe)))
    && tellsItsDay(draft, days) && draft.mentions.some(({ strong }) => strong));
}

/** "The most recent swaps were last Friday", below news of Thursday, in a paper of the Tuesday after: counted from the wrong day. */
function isLaterThanNews(draft: Draft, drafts: readonly Draft[], days: DayReader): boolean {
  const ofOthers = (one: Draft) => one.mentions.every(({ earlier, cumulative }) => earlier || cumulative);
  if (draft.kind === "agreement" || draft.status !== "completed" || !ofOthers(draft)) return false;
  const own = days.timex(draft.when)?.days?.start;
  return own !== undefined && drafts.some((other) => {
    const news = other.main && !ofOthers(other) && other.status === "completed" && days.isDay(other.when) ? days.timex(other.when)?.days?.end : undefined;
    return news !== undefined && own > news;
  });
}

/** "Nine soldiers were exchanged for the mayor of Melitopol", below a swap of ten for ten: another one, and no news. */
const isOtherTrade = ({ forOne, when, sentence }: Mention, mentions: readonly Mention[]): boolean =>
  forOne === true && when.cue === "none" && mentions.some((other) => !other.forOne && other.kind === "exchange" && other.status === "completed" && !other.cumulative && other.sentence < sentence && other.counts.length > 0);

/** "Ukraine had refused to exchange 70 of its soldiers", one side says: a reproach, and no exchange of any day that fell through. */
const isRefusalWithoutDay = ({ status, when, mentions }: Draft): boolean =>
  status === "failed" && (when.cue === "publication" || when.cue === "none") && mentions.every(({ quote }) => /\b(?:refus|reject)/i.test(quote.text));

/** "A total of 1,863 people were released" beside "38 swaps have been carried out since …" is a running total, too. */
function sumUp(mentions: readonly Mention[]): void {
  sumUpTotals(mentions);
  const counted = mentions.some(({ cumulative, strong, counts }) => cumulative && strong && counts.length === 0);
  if (!counted) return;
  for (const mention of mentions) {
    if (mention.when.cue === "none" && mention.sums && mention.kind !== "agreement") Object.assign(mention, { cumulative: true, counts: [] });
  }
}

/**
 * "In total 15 children were reunited with relatives in Russia and 87 with those in Ukraine", below seven who came home: more than
 * all that was told before is of more than one day. Not "In all, 30 are going home" below 22 soldiers and eight civilians.
 */
function sumUpTotals(mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    if (!mention.sums || mention.kind === "agreement" || mention.depth < 1 || mention.when.timex !== undefined || mention.cumulative || mention.status !== "completed") continue;
    const told = mentions.filter((other) => other.sentence < mention.sentence && other.kind !== "agreement" && !other.cumulative).flatMap(({ counts }) => counts);
    const values = new Set(told.flatMap(({ value, returnedTo, of }) => (value === null ? [] : [`${of} ${returnedTo} ${value}`])));
    const sum = [...values].reduce((all, one) => all + Number(one.split(" ")[2]), 0);
    const own = mention.counts.flatMap(({ value, min }) => value ?? min ?? []);
    if (sum === 0 || own.length === 0 || !own.every((value) => value > sum)) continue;
    for (const other of mentions) if (other.sentence === mention.sentence && other.segment.from >= mention.segment.from && other.when.timex === undefined && other.kind !== "agreement") Object.assign(other, { cumulative: true, counts: [] });
  }
}

/** "on May 23, 24 and 25" tells of three events; its figure is none of theirs, but for whom it went both ways. */
function perDay(mention: Mention, days: DayReader, { fellows, releaser }: { fellows: boolean; releaser: PartyCode | undefined }): Mention[] {
  const distinct = new Set(mention.days.map((timex) => days.value(timex)));
  if (distinct.size < 2 || mention.kind === "agreement" || (mention.status !== "completed" && mention.status !== "planned")) return [mention];
  return [...distinct].map((value) => mention.days.find((timex) => days.value(timex) === value)!).map((timex) => ({ ...mention, kind: !fellows && goesBothWays([mention], releaser) ? "exchange" : mention.kind, counts: [], when: { ...mention.when, timex } }));
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

/** The news is without a day, and what is told of a day long before, or of another figure further down, is another event. */
function tellsOlderDay(draft: Draft, mention: Mention, days: DayReader): boolean {
  // "Two days later the minister declared": what was said long ago is not of the news.
  if (mention.when.cue === "statement" && mention.counts.length > 0 && days.isLongBefore(mention.when) && !draft.mentions.some(({ when }) => days.same(when, mention.when))) return true;
  if (mention.when.cue !== "event" || !days.isDay(mention.when) || draft.mentions.some(({ when }) => when.cue === "event" && days.isDay(when))) return false;
  if (draft.status !== "completed" || mention.status !== "completed" || mention.definite) return false;
  if (days.isLongBefore(mention.when)) return true;
  // "Another 1,245 were brought home", and further down "On 15 June another 1,200 were": a day before the news is another event where its figure says so.
  if (days.isRecent(mention.when) && !contradictsFigures(draft, mention)) return false;
  const [first] = draft.mentions;
  const { figures = [] } = mention;
  return mention.strong && (mention.counts.length > 0 || figures.length > 0) && mention.depth > (first?.depth ?? 0) + 2 && draft.mentions.some(({ counts }) => counts.length > 0) && !tellsSameFigure(draft, mention)
    && !figures.some(({ value, of }) => draft.mentions.some(({ counts }) => counts.some((count) => count.of === of && count.value === value)));
}

/** The news may lack a day; a background event is worth recording only with one. */
function tellsItsDay(draft: Draft, days: DayReader): boolean {
  if (draft.main) return true;
  const timex = days.timex(draft.when);
  if (draft.when.cue === "none" || draft.when.cue === "publication" || !timex) return false;
  if (draft.kind !== "agreement") return days.isDay(draft.when);
  return days.isDay(draft.when) || !timex.days || daysBetween(timex.days.start, timex.days.end) <= 31;
}
