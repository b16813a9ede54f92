import type { When } from "../../record.ts";
import type { Mention } from "../mentions/mention.ts";
import type { DayReader } from "./day-reader.ts";
import type { Draft } from "./draft.ts";

/** The best answer that a draft's clauses give to "when": its own day, what was said when, a picture's day. */
export function bestWhen(draft: Draft, days: DayReader): When {
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
export function dateNews(drafts: readonly Draft[], newsDay: When): void {
  for (const draft of drafts) {
    // the day of another event that is told beside the news
    if (drafts.some((other) => other !== draft && other.kind !== "agreement" && other.when.timex === newsDay.timex && other.when.timex !== undefined && !other.mentions.some(({ depth }) => depth <= 1))) continue;
    const open = draft.when.cue === "publication" || (draft.when.cue === "statement" && newsDay.cue === "event");
    if (draft.status === "completed" && open && draft.mentions.some(({ depth, earlier, aside, segment }) => depth <= 1 && !earlier && !aside && segment.role === "plain")) draft.when = newsDay;
  }
}

/** News that no clause dates, and that was over by a day that has come: "All were home by Tuesday night". */
export function boundOfNews({ status, when, mentions }: Draft, days: DayReader): When | undefined {
  if (status !== "completed" || when.cue !== "publication") return undefined;
  return mentions.find(({ bound, depth, earlier, aside, segment }) => bound && depth <= 1 && !earlier && !aside && segment.role === "plain" && days.isPast(bound))?.bound;
}
