import type { EventStatus, Timex } from "../../record.ts";
import { isPeopleNoun } from "../clauses/find-verbs.ts";
import { type Chunk, hasGroup } from "../sentences/tag-chunks.ts";
import { ofWord, words } from "../sentences/word-classes.ts";

/** `2025-06-12`, `XXXX-07-04`, `XXXX-WXX-5`, a time on such a day: one calendar day. */
export const isDayValue = (value: string): boolean => oneDay.test(value);
const oneDay = ofWord(/^(?:\d{4}|XXXX)-\d{2}-\d{2}(?:T|$)|^XXXX-WXX-[1-7](?:T|$)|^\d{4}-W\d{2}-[1-7]/);

/** "captured" of "nine captured Eritrean soldiers". */
const isAdjective = (chunks: readonly Chunk[], at: number): boolean =>
  /^(?:captured|detained|imprisoned|abducted|kidnapped)$/.test(chunks[at]!.lower) && chunks.slice(at + 1, at + 3).some((chunk, next, pair) => isPeopleNoun(chunk) && (next === 0 || pair[0]!.type === "party"));

const opensSpan = words("since until till");
const ofAnotherEvent = /^(?:captured|seized|detained|arrested|abducted|kidnapped|taken|imprisoned|sentenced|arrests?|capture|detention|abduction|seizure|born|killed|talks|negotiations|meeting|summit)(?: (?:by|in|captive))?$/;

/** "the day before", "a day earlier": counted from the day of another event. */
export const countsFromContext = ({ rule }: Timex): boolean => /^(?:unit-before|earlier|weekday-before)$/.test(rule);

/**
 * Tells whether a date can be that of a handover. Durations, sets and "since 2022", "captured in May", "held since" date
 * the captivity; "the talks on June 2", "the invasion of 2022" another event; "before Friday" no day at all.
 */
export function datesEvent(timex: Timex, chunks: readonly Chunk[], at: number, status: EventStatus | "unreal"): boolean {
  if (timex.type !== "DATE" && timex.type !== "TIME") return false;
  // "released by both at the same minute"
  if (/\bsame (?:minute|moment|time|hour)\b/i.test(timex.text)) return false;
  // "a few days ago" has its days, "recently" none
  if (timex.value.endsWith("_REF") ? !timex.days : timex.value.startsWith("P")) return false;
  const before = chunks.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  // "on Orthodox Easter", "on the first day of Eid"; "before Orthodox Easter", "for Easter" is an occasion.
  const onFeast = timex.rule === "holiday" && (/^(?:on|at|during)$/.test(before.at(-1) ?? "") || before.slice(-2).join(" ") === "day of");
  if (timex.rule === "holiday" && !onFeast) return false;
  if (opensSpan.has(before.at(-1) ?? "") || opensSpan.has(before.at(-2) ?? "")) return false;
  // Not the adjective of "nine captured Eritrean soldiers on Monday".
  if (before.some((word, index) => ofAnotherEvent.test(word) && !isAdjective(chunks, at - before.length + index)) && !/^(?:and|,)$/.test(before.at(-1) ?? "")) return false;
  // "Since the agreement of Algiers of 12 December 2000", "since the truce agreed on Friday": from that day on. Not "the biggest since the Cold War on Friday".
  const since = chunks.slice(Math.max(0, at - 8), at).findLastIndex(({ lower }) => lower === "since");
  const byItself = /^\p{L}+day$/iu.test(chunks[at]!.text) && !chunks.slice(Math.max(0, at - 8) + since, at).some(({ lower }) => /(?:ed|made|struck|sealed|of|from)$/.test(lower));
  if (since >= 0 && !byItself && chunks.slice(Math.max(0, at - 8) + since + 1, at).every((chunk) => chunk.type !== "quantity" && /^[\p{L}'’-]/u.test(chunk.text) && !hasGroup(chunk, "give") && !hasGroup(chunk, "say") && !/^(?:was|were|has|have|had|is|are)$/.test(chunk.lower))) return false;
  // "the first prisoner exchange of 2025" counts the exchanges of a year.
  if (/^\d{4}$/.test(timex.value) && before.at(-1) === "of" && (hasGroup(chunks[at - 2], "exchange-noun") || hasGroup(chunks[at - 2], "release-noun") || hasGroup(chunks[at - 2], "repatriation-noun"))) return false;
  // "the invasion of February 2022", "the war in 2020"; not "the biggest swap of the war on May 23", "of the war in October"
  const ofAll = /^(?:the|this)$/.test(before.at(-3) ?? "") && before.at(-4) === "of" && chunks.slice(Math.max(0, at - 9), at - 4).some(({ lower }) => /^(?:largest|biggest|greatest|longest|first|second|third)$/.test(lower));
  if (!ofAll && /^(?:attacks?|invasion|offensive|war|assault)$/.test(before.at(-2) ?? "") && /^(?:in|of)$/.test(before.at(-1) ?? "")) return false;
  // "on the last day of the year": not the year.
  if (!onFeast && /^(?:day|days|week|weeks|months|hours|end|start|beginning) of$/.test(before.slice(-2).join(" "))) return false;
  // "earlier than Friday", "before Friday": not that day.
  // "are back after Thursday's swap": of the news; not "two days after Thursday's swap".
  const ofSwap = before.at(-1) === "after" && chunks[at - 2]?.type !== "timex" && /^['’]s$/.test(chunks[at + 1]?.lower ?? "") && /^(?:exchange|swap|release|handover|prisoner|transfer)/.test(chunks[at + 2]?.lower ?? "");
  if (ofSwap) return true;
  // "shortly after midnight on Tuesday", "before dawn on Tuesday": that day
  const atHour = /T(?:\d{2}:|MO$)/.test(timex.value) && /^(?:before|after)$/.test(before.at(-1) ?? "");
  if (!atHour && /^(?:before|than|after|by)$/.test(before.at(-1) ?? "") || /^(?:ahead of|as of)$/.test(before.slice(-2).join(" "))) return false;
  // "ahead of Orthodox Easter, April 19": the date of what the noun before it says.
  if (before.at(-1) === "," && isOfOccasion(chunks, at - 2)) return false;
  // "before Easter, on April 19"
  if (before.at(-1) === "on" && before.at(-2) === "," && isOfOccasion(chunks, at - 3)) return false;
  // "from May 23 to May 25": a span, and no day of it.
  if (/^(?:from|between)$/.test(before.at(-1) ?? "") && chunks.slice(at + 1, at + 3).some(({ lower }) => /^(?:to|and|until|till|through|-|–)$/.test(lower)) && chunks.slice(at + 2, at + 4).some(({ type }) => type === "timex")) return false;
  if (/^(?:to|and|until|till|through|-|–)$/.test(before.at(-1) ?? "") && chunks[at - 2]?.type === "timex" && /^(?:from|between)$/.test(chunks[at - 3]?.lower ?? "")) return false;
  // "…, a final group is due on Sunday": the date of what is still to come.
  if (status === "completed" && (before.includes("due") || before.includes("until"))) return false;
  // "Israel Will Swap 400 Prisoners - 2004-01-28": when the page was made.
  if (at === chunks.length - 1 && /^[-–—|]$/.test(before.at(-1) ?? "")) return false;
  const next = chunks[at + 1];
  // "Mustafa Dzhemilev, today a member of parliament": what he is now.
  if (/^(?:today|now|currently)$/.test(chunks[at]!.lower) && before.at(-1) === "," && /^(?:an?|the|one|its|his|her)$/.test(next?.lower ?? "")) return false;
  if (/^(?:attacks?|invasion|offensive|war|assault|raid|massacre|talks|meeting|summit|agreements?|deal|negotiations|parade|ceasefire|['’]s)$/.test(next?.lower ?? "")) return next!.lower === "’s" || next!.lower === "'s" ? /^(?:exchange|swap|release|repatriation|handover|prisoner|transfer|return|homecoming)/.test(chunks[at + 2]?.lower ?? "") : false;
  return !hasGroup(next, "talks");
}

/**
 * "after the Algiers agreement of 12 December", "an agreement reached in Algiers on 12 December", "signed a peace agreement in Algiers
 * on 12 December": the day of the agreement. Must not take "under the Istanbul agreements on Friday", which may be the handover's.
 */
export function datesAgreement(chunks: readonly Chunk[], at: number): boolean {
  const link = chunks[at - 1]?.lower ?? "";
  if (link !== "of" && link !== "from" && link !== "dated" && link !== "on") return false;
  let made = link !== "on";
  let back = at - 2;
  for (; back >= Math.max(0, at - 7) && !hasGroup(chunks[back], "agreement-noun"); back -= 1) {
    const { lower, type, text } = chunks[back]!;
    made ||= makes.has(lower);
    if (!makes.has(lower) && lower !== "in" && lower !== "at" && lower !== "was" && type !== "place" && !/^\p{Lu}/u.test(text)) return false;
  }
  if (back < Math.max(0, at - 7)) return false;
  return made || chunks.slice(Math.max(0, back - 4), back).some(({ lower }) => makes.has(lower));
}

const makes = new Set(["reached", "signed", "made", "concluded", "struck", "sealed", "brokered"]);

/** Before the comma stands an occasion led by "before", "after" or "ahead of", with no verb or date between. */
function isOfOccasion(chunks: readonly Chunk[], last: number): boolean {
  for (let back = last; back >= 0 && back >= last - 4; back -= 1) {
    const { lower, type } = chunks[back]!;
    if (/^(?:before|after|until|since)$/.test(lower) || (lower === "of" && chunks[back - 1]?.lower === "ahead")) return back < last;
    if ((type !== "word" && type !== "timex") || !/^\p{L}/u.test(lower)) return false;
  }
  return false;
}
