import { daysBetween } from "../../date/calendar.ts";
import type { Mention } from "../mentions/mention.ts";
import { tellsSameFigure } from "./compare-figures.ts";
import type { DayReader } from "./day-reader.ts";
import { type Draft, isOfPeople } from "./draft.ts";

// "two more", "the remaining hostages": of people besides those told of.
const ofOthers = /\b(?:another|next|further|second|new|more|others?|rest|remaining)\b/i;

/** "announced a 175-for-175 swap" is the plan that the article tells next; "the release of 1,200" is what was agreed. */
export function settleAnnounced(drafts: Draft[], days: DayReader): void {
  const tellsNoOtherFigure = (draft: Draft, other: Draft) => draft.mentions.every((mention) => mention.counts.length === 0 || tellsSameFigure(other, mention));
  const ofSameKind = (draft: Draft) => drafts.filter((other) => other !== draft && isOfPeople(other.kind) === isOfPeople(draft.kind));
  // "planned for today" and "is not taking place": one event, which came to nothing.
  fold(drafts, (draft) => (draft.status !== "planned" ? undefined : ofSameKind(draft).find((other) => (other.status === "failed" || other.status === "postponed") && tellsNoOtherFigure(draft, other)
    && (draft.mentions.every(({ when }) => when.cue === "none") || draft.mentions.some((mine) => other.mentions.some((its) => days.same(mine.when, its.when)))))), { strong: false });
  // "On the morning of September 7 both got ready for a swap", below "the swap has been completed": it came about. Not "they
  // will free two more on Sunday", below "rebels free hostages".
  fold(drafts, (draft) => (draft.status !== "planned" || !isOfPeople(draft.kind) || !draft.mentions.every(({ when, quote }) => days.isRecent(when) && !ofOthers.test(quote.text)) ? undefined
    : ofSameKind(draft).find((other) => other.status === "completed" && other.mentions.some(({ role, strong }) => role === "headline" && strong) && other.mentions.every(({ when }) => when.timex === undefined))));
  // "They will be released today, he said", below "has freed 20": it came about, as the same number shows.
  fold(drafts, (draft) => (draft.status !== "planned" || !isOfPeople(draft.kind) || !draft.mentions.every(({ when, depth, quote }) => days.isRecent(when) && depth > 0 && !ofOthers.test(quote.text)) ? undefined
    : ofSameKind(draft).find((other) => other.status === "completed" && other.mentions.every(({ when }) => when.timex === undefined) && other.mentions.some(({ depth, strong }) => strong && depth <= 0) && draft.mentions.some((mention) => tellsSameFigure(other, mention)))));
  // "took off on Friday, the first day of an exchange that is to free 900": the plan of a day on which it was carried out.
  fold(drafts, (draft) => (draft.status !== "planned" ? undefined : ofSameKind(draft).find((other) => other.status === "completed"
    && draft.mentions.some((mine) => mine.when.cue === "event" && other.mentions.some((its) => its.when.cue === "event" && days.same(mine.when, its.when))))), { strong: false, counts: [] });
  // "an agreement to carry out a major exchange … The ministry said each side had returned 157": by now it was carried out.
  fold(drafts, (draft) => (draft.status !== "planned" || draft.kind !== "exchange" || !draft.mentions.every(({ when, counts }) => when.timex === undefined && counts.length === 0) ? undefined
    : ofSameKind(draft).find((other) => other.status === "completed" && other.kind === "exchange" && other.mentions.every(({ when, earlier, aside }) => when.timex === undefined && !earlier && !aside) && other.mentions.some(({ strong, counts }) => strong && new Set(counts.map(({ returnedTo }) => returnedTo)).size > 1))));
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

/** "came back to port on Thursday" and "the navy handed them over late on Wednesday": they were let go on the day before they arrived. */
export function joinArrivals(drafts: Draft[], days: DayReader): void {
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

/** "Russia has agreed to return six children. The six left for Ukraine yesterday": an agreement without a day, kept at once, is the news itself. */
export function dropKept(drafts: Draft[]): void {
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
