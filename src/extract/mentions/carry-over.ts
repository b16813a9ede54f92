import type { EventKind, Timex } from "../../record.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import { type Chunk, hasAnyGroup, wordsOf } from "../sentences/tag-chunks.ts";
import type { Mention } from "./mention.ts";

/** What the sentence before tells, for one that goes on from it in the same paragraph. */
interface Told {
  before: readonly Mention[];
  sentence: Sentence;
  sameParagraph: boolean;
  timexes: readonly Timex[];
}

/** Gives the mentions of a sentence what it does not repeat of the sentence before: its day, its being long past, or that it sums up. */
export function carryOver(mentions: readonly Mention[], { before, sentence: { chunks }, sameParagraph, timexes }: Told): void {
  if (mentions.length === 0) return;
  goOnForThem(mentions, before, chunks);
  if (before.length === 0 || !sameParagraph) return;
  if (before.every(({ cumulative }) => cumulative)) sumUpToo(mentions, chunks);
  const news = chunks.some(({ lower }) => /^(?:latest|newest|now|current|currently)$/.test(lower));
  for (const mention of mentions) {
    if (mention.days.length > 0) continue;
    // "“There will be an exchange. 500 for 500,” he wrote": the bare figure is that of what is to come.
    if (!mention.strong && mention.status === "completed" && mention.kind === "exchange" && mention.counts.length > 0 && before.every(({ status }) => status === "planned") && !hasVerb(chunks, mention)) mention.status = "planned";
    // "It is the second exchange since January. In the first, three were released": in an older one.
    if (opensWithFirst.test(wordsOf(chunks, 0, 4)) && before.some(({ ordinals }) => ordinals.some(({ value }) => value > 1))) mention.earlier = true;
    // "The last swap was on October 2. Ukraine then got back 185": at the time of which the sentence before tells.
    if (before.every(({ earlier }) => earlier) && chunks.slice(0, 7).some(({ lower }) => lower === "then")) mention.earlier = true;
    // "On May 25 the third stage was held. A further 303 came back": on the day of which the sentence before tells.
    const day = news || mention.when.cue !== "none" || mention.status !== "completed" || mention.kind === "agreement" || mention.cumulative ? undefined : onlyDay(before, mention.kind);
    if (day && (day.earlier || !mention.earlier) && isOver(timexes[day.days[0]!]!)) Object.assign(mention, { when: day.when, earlier: mention.earlier || day.earlier });
  }
}

const opensWithFirst = /^in the (?:first|previous|earlier)(?: (?:one|swap|exchange|handover))? ,/;

/** A day before the report's own: what is told of the news itself needs no day. */
const isOver = ({ days, reference, rule }: Timex): boolean => (days && reference ? days.end < reference : rule === "month-day" || rule === "date");

/** The mention of a sentence that tells of one day alone, and of such people or of bodies. */
function onlyDay(before: readonly Mention[], kind: EventKind): Mention | undefined {
  const [first, ...others] = before.filter((mention) => mention.kind !== "agreement" && mention.status !== "unreal");
  if (!first || first.when.cue !== "event" || first.days.length !== 1 || first.status !== "completed" || first.cumulative) return undefined;
  if (others.some(({ when, cumulative }) => cumulative || (when.timex !== undefined && when.timex !== first.when.timex))) return undefined;
  return (first.kind === "repatriation") === (kind === "repatriation") ? first : undefined;
}

/** "For those Russia was given 79": goes on from a total or another event told right before, not from the news. */
function goOnForThem(mentions: readonly Mention[], before: readonly Mention[], chunks: readonly Chunk[]): void {
  const opening = `${chunks[0]?.lower} ${chunks[1]?.lower}`;
  const ofThem = opening === "for those" || opening === "for them" || opening === "for these";
  const forThose = ofThem && before.length === 0;
  if (!forThose && !((ofThem || opening === "in return" || opening === "in exchange") && before.some(({ cumulative, earlier }) => cumulative || earlier))) return;
  for (const mention of mentions) {
    mention.earlier ||= forThose || before.some(({ earlier }) => earlier);
    if (before.length > 0 && before.every(({ cumulative }) => cumulative)) total(mention);
  }
}

function sumUpToo(mentions: readonly Mention[], chunks: readonly Chunk[]): void {
  // "In total 5,757 have been freed since 2022. Another 536 were returned outside of exchanges": of the total, too.
  const another = /^(?:another|a further)$/.test(wordsOf(chunks, 0, chunks[0]?.lower === "a" ? 2 : 1)) || /^(?:another|a further) /.test(chunks[0]?.lower ?? "");
  for (const mention of mentions) {
    // "has carried out over 70 exchanges. More than 8,000 people were freed": in all of them.
    // "Over the war 80 children were reunited with relatives in Ukraine. Thirteen were reunited with relatives in Russia": likewise.
    const likewise = mention.when.cue === "none" && mention.counts.length > 0 && mention.counts.every(({ of }) => of === "civilians") && chunks.some(({ lower }) => lower.startsWith("reunited with"));
    if (mention.days.length === 0 && (another || likewise || mention.counts.some(({ min, value }) => (min ?? value ?? 0) >= 1000))) total(mention);
  }
}

const hasVerb = (chunks: readonly Chunk[], { segment: { from, to } }: Mention): boolean => chunks.slice(from, to).some((chunk) => hasAnyGroup(chunk, ["give", "receive", "return", "arrive", "exchange-verb", "exchange-noun"]));

const total = (mention: Mention): Mention => Object.assign(mention, { cumulative: true, counts: [] });
