import type { Mention } from "../mentions/mention.ts";
import type { DayReader } from "./day-reader.ts";
import type { Draft } from "./draft.ts";

/** Main is what stands in the headline or the first paragraphs as news; a deal under which it came is background. */
export function decideMain(drafts: readonly Draft[], days: DayReader): void {
  const isNews = (draft: Draft, depth: number) => draft.mentions.some((mention) => mention.strong && !mention.aside && !mention.earlier && !((mention.inserted || mention.depth > 1 || (mention.depth === 1 && !days.isDay(mention.when))) && days.isLongBefore(mention.when)) && mention.segment.role === "plain" && mention.role !== "caption" && mention.depth <= depth);
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
  // "was freed on Thursday. Two soldiers were released on April 19": in the same paragraph, but weeks before.
  const behind = news.status === "completed" && days.isLongBefore(when) && Math.min(...mentions.map(({ sentence }) => sentence)) > Math.min(...news.mentions.filter(({ strong }) => strong).map(({ sentence }) => sentence));
  return older && (depthOf(mentions) > depthOf(news.mentions) || behind) && depthOf(news.mentions) <= 0;
}
