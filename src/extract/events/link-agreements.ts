import { daysBetween } from "../../date/calendar.ts";
import type { When } from "../../record.ts";
import type { Mention } from "../mentions/mention.ts";
import type { DayReader } from "./day-reader.ts";
import type { Draft } from "./draft.ts";

/** Gives each event the agreement that its clauses name, and agreements the plans told without a day. */
export function linkAgreements(drafts: Draft[], mentions: readonly Mention[]): void {
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

/** Weeks after which a deal told of in the background is hardly that of the news; the longest of the cases is seven. */
const longestKept = 8 * 7;

/** "The swap was agreed in Istanbul on May 16", below the news of it: the one agreement of which a report tells, made in the weeks before, is that of its news. */
export function linkOnlyAgreement(drafts: readonly Draft[], days: DayReader): void {
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

export function undateAgreements(drafts: readonly Draft[], { agreement, when }: Draft): void {
  const undated: When = { cue: "none", relation: "on" };
  if (agreement?.when.timex === when.timex) agreement!.when = undated;
  for (const draft of drafts) if (draft.kind === "agreement" && draft.when.timex === when.timex) draft.when = undated;
}

/**
 * Another clause of the event gives its day in other words: of "was held under the Istanbul agreements on Wednesday … returned on July
 * 23" the Wednesday is the handover's and not the agreement's.
 */
export function tellsDayAgain({ mentions, when }: Draft, days: DayReader): boolean {
  return mentions.some((other) => other.when.cue === "event" && other.when.timex !== when.timex && days.isDay(other.when) && days.same(other.when, when));
}
