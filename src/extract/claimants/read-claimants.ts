import type { Party } from "../../lexicon/lexicon.ts";
import type { Claimant } from "../../record.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import { type Chunk, hasAnyGroup, hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { bothSides } from "./both-sides.ts";
import { relativePronouns } from "../sentences/word-classes.ts";
import { type Memory, type Subject, subjectAt, subjectBefore, subjectBehind, withOtherSide } from "./find-speakers.ts";
import { findSilence } from "./read-silence.ts";

/** A place where somebody is said to say something. Chunk numbers are those of its sentence. */
export interface Frame {
  verb: number;
  /** Where its subject begins and ends: before the verb as a rule, behind it in "said Zelensky". */
  from: number;
  to: number;
  claimant: Claimant;
  /** The reported words stand before ("…, X said") or behind ("X said that …"). */
  backward: boolean;
  forward: boolean;
  /** Timexes that date the saying: "said on Telegram on Tuesday". */
  timexes: number[];
  negated: boolean;
  /** An agency reports, and does not know of itself; who is cited does. */
  agency: boolean;
  cites: boolean;
  /** The chunk at which a bracket closes of which alone it speaks: "bodies, which Moscow says are Ukrainian, were …". */
  until?: number;
}

/** Who says what in an article: per sentence its frames, and the claimant of any of its chunks. */
export interface Voices {
  frames: Frame[][];
  /** Where each sentence says that a number is withheld. */
  silences: readonly (number | undefined)[];
  claimantAt(sentence: number, chunk: number): Claimant;
}

/**
 * Finds who says each sentence. A figure belongs to the nearest speaker whose words it stands in; without one,
 * to the outlet itself. Pronouns and "the ministry" go back to the last speaker that fits. Who speaks for an
 * organisation (Red Cross, UN) speaks for no side. `home` is the outlet's side, `state` the one side that is a state, `pair` the two sides.
 */
export function readClaimants(sentences: readonly Sentence[], outlet: Claimant, { home, state, parties = new Map(), pair = [] }: { home?: Party; state?: Party; parties?: ReadonlyMap<string, Party>; pair?: readonly string[] } = {}): Voices {
  const memory: Memory = { persons: new Map(), home, state, parties, pair };
  const frames: Frame[][] = [];
  const silences: (number | undefined)[] = [];
  const carried: (Claimant | undefined)[] = [];
  let quoteOpen = false;
  let quoteFrom = 0;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) quoteOpen = false;
    const before = memory.last;
    const silence = findSilence(sentence.chunks, 0, sentence.chunks.length);
    silences.push(silence);
    const found = framesOf(sentence.chunks, silence, memory);
    if (sentence.role === "headline") found.push(...headlineFrames(sentence.chunks, memory));
    else if (found.length === 0) found.push(...labelFrames(sentence.chunks, memory));
    frames.push(found);
    // Words inside a quotation that began before, or that open one and name nobody, stay with the last speaker.
    const opens = /^["“'‘«]/.test(sentence.chunks[0]?.text ?? "") || (sentence.chunks[0]?.lower === "quote" && sentence.chunks[1]?.lower === ":");
    // "Of those, 249 went to Sanaa" goes on with the speaker's words.
    const goesOn = sentence.paragraph === paragraph && frames.at(-2)?.some(({ negated }) => !negated) === true && /^(?:of|among) (?:those|these|them)$/.test(wordsOf(sentence.chunks, 0, 2));
    carried.push(found.length === 0 && (((quoteOpen || opens) && (sentence.paragraph === paragraph || opens)) || goesOn) ? before : undefined);
    // A quotation of several sentences belongs to whoever is named at its end: "…. …," the ministry said.
    const closes = quoteOpen && !opens && found[0]?.backward === true && sentence.paragraph === paragraph && sentence.chunks.slice(0, found[0].from).some(({ lower }) => /^["”»]$/.test(lower));
    for (let back = frames.length - 2; closes && back >= quoteFrom; back -= 1) if (frames[back]!.length === 0) carried[back] = found[0]!.claimant;
    if (opens && !quoteOpen) quoteFrom = frames.length - 1;
    attributeBack(sentences, frames, carried);
    for (const { lower } of sentence.chunks) {
      if (lower === "“" || lower === "«") quoteOpen = true;
      else if (lower === "”" || lower === "»") quoteOpen = false;
      else if (lower === '"') quoteOpen = !quoteOpen;
    }
    paragraph = sentence.paragraph;
  }
  return {
    frames,
    silences,
    claimantAt(sentence, chunk) {
      if (frames[sentence]!.length === 0) return carried[sentence] ?? outlet;
      const exactly = frames[sentence]!.find((frame) => frame.verb === chunk);
      if (exactly) return exactly.claimant;
      const own = frames[sentence]!.filter((frame) => !frame.negated);
      // "Ukraine hails return of 45; 3 Russian pilots go home": a headline's second half is another story.
      const { role, chunks } = sentences[sentence]!;
      const half = role === "headline" ? chunks.findLastIndex(({ lower }, at) => at < chunk && lower === ";") : -1;
      const after = own.filter((frame) => frame.forward && frame.verb < chunk && frame.to < chunk && frame.verb > half && chunk < (frame.until ?? Infinity)).at(-1);
      if (after) return after.claimant;
      const before = own.findIndex((frame) => frame.backward && frame.from > chunk);
      // "…, TASS reported, citing the Defence Ministry": the ministry says so.
      if (before >= 0) return (own[before + 1]?.cites && own[before]!.agency ? own[before + 1]! : own[before]!).claimant;
      // A name inside its own frame: "Zelensky confirmed the exchange".
      const within = own.find((frame) => chunk >= frame.from && chunk <= Math.max(frame.verb, frame.to));
      return within?.claimant ?? carried[sentence] ?? outlet;
    },
  };
}

// Takes "This was reported by", "The news was given by", "It was announced by"; and "… reported this", "… said so on Telegram".
const saysItBack = [/^(?:this|that|it|the (?:news|information|announcement)) (?:was|has been|is) (?:\w+ )?(?:reported|announced|stated|said|confirmed|written|told|given|broken|disclosed)(?: \w+)? by\b/, /\b(?:said|reported|announced|stated|wrote|confirmed|reports|posted|told \w+) (?:this|so|about (?:this|it)|of this)\b|\b(?:announced|reported|confirmed) it (?:on|in|via|to|at|himself|herself)\b/];

/**
 * "The bodies of 1,000 soldiers were returned. This was reported by the Coordination Headquarters.": a sentence that does nothing
 * but name who says it gives its speaker to the one or two before that have none, and the day of saying with him.
 */
function attributeBack(sentences: readonly Sentence[], frames: readonly Frame[][], carried: (Claimant | undefined)[]): void {
  const at = frames.length - 1;
  const { chunks, depth, role } = sentences[at]!;
  const frame = frames[at]!.find(({ negated }) => !negated);
  if (!frame || role !== "body" || depth > 3 || chunks.some(({ type }) => type === "quantity")) return;
  const words = wordsOf(chunks);
  if (!saysItBack.some((pattern) => pattern.test(words))) return;
  for (let back = at - 1; back >= 0 && back >= at - 2; back -= 1) {
    const before = sentences[back]!;
    if (before.role !== "body" || frames[back]!.some(({ until }) => until === undefined) || carried[back] !== undefined) return;
    const end = before.chunks.length;
    frames[back]!.push({ ...frame, verb: end, from: end, to: end, forward: false, backward: true, agency: false, cites: false });
  }
}

/** "praised the negotiators of the swap, which also saw 95 Russians freed": what a relative clause adds is the reporter's. */
const praises = new Set(["thanked", "praised"]);

function framesOf(chunks: readonly Chunk[], silence: number | undefined, memory: Memory): Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at]!;
    const framed = framing.has(chunk.lower);
    if (chunk.type !== "trigger" && at !== silence && !framed) continue;
    const says = (hasGroup(chunk, "say") && !isNounUse(chunks, at)) || (framed && (isStatementMade(chunks, at) || isPutAt(chunks, at)));
    const according = hasGroup(chunk, "according") || (framed && isByAccount(chunks, at));
    // "did not say how many": whoever keeps silent is looked for as a speaker is.
    const silent = at === silence;
    if (!says && !according && !silent) continue;
    memory.beside = frames.at(-1)?.claimant;
    const speaker = according
      ? (isByAccount(chunks, at) ? accountOf(chunks, at, memory) : subjectBehind(chunks, at, memory))
      : (participleSubject(chunk, frames.at(-1)) ?? subjectBefore(chunks, at, memory) ?? (/^(?:said|says|wrote|writes|added|announced|reported|given|broken|stated|confirmed|told|disclosed)$/.test(chunk.lower) && (/^(?:said|says|wrote|writes|added|announced|reported)$/.test(chunk.lower) || chunks[at + 1]?.lower === "by") ? subjectBehind(chunks, at, memory) : silent ? (inverted(chunks, at, memory) ?? agentOfSilence(chunks, at, memory)) : undefined));
    if (!speaker) continue;
    const subject = withOtherSide(chunks, speaker, memory);
    if (memory.parties.get(subject.claimant.party ?? "")?.kind === "organisation") subject.claimant = { ...subject.claimant, party: null };
    const first = Math.min(subject.from, at);
    const last = Math.max(subject.to, at);
    const next = chunks.findIndex((later, index) => index > last && (hasGroup(later, "say") || hasGroup(later, "according")));
    const behind = chunks.slice(last + 1, next < 0 ? undefined : next);
    const backward = chunks.slice(frames.at(-1)?.verb ?? 0, first).some(tellsSomething) && !isAsideOfRelative(chunks, first) && (according || endsWords(chunks, first));
    // "…, the sides said, after Moscow …" closes what was said; "…, the military added, without specifying …" does not.
    const closed = backward && chunks[last + 1]?.lower === "," && !/^(?:without|adding|saying|with|including|noting|that)\b/.test(chunks[last + 2]?.lower ?? "");
    const closes = chunks.findIndex(isAsideOfRelative(chunks, first) ? ({ lower }, index) => index > last && lower === "," : ({ lower }, index) => index > last && praises.has(chunk.lower) && relativePronouns.has(lower));
    const frame: Frame = {
      ...(closes > 0 && { until: closes }),
      verb: at,
      from: subject.from,
      to: subject.to,
      claimant: subject.claimant,
      forward: behind.some(tellsSomething) && !closed,
      backward,
      timexes: sayingTimes(chunks, subject.from, at, subject.to),
      agency: chunks[subject.from]?.type === "publisher",
      cites: /^(?:citing|cited)$/.test(chunk.lower),
      negated: silent || chunks.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:not|n't|didn't|neither|never|without)$/.test(lower)),
    };
    frames.push(frame);
    // "Zelensky and the Defence Ministry said": "the ministry" and "he" go on from either.
    const partner = subject === speaker ? undefined : chunks[subject.from];
    if (partner?.type === "speaker") remember(memory, { name: partner.name, party: partner.party }, partner.person);
    if (partner) remember(memory, speaker.claimant, speaker.person);
    remember(memory, subject.claimant, subject.person);
  }
  return frames;
}

/** "Nor did he reveal how many", "Neither has Kyiv said how many": who keeps silent stands behind the auxiliary. */
const inverted = (chunks: readonly Chunk[], at: number, memory: Memory): Subject | undefined =>
  /^(?:nor|neither)$/.test(chunks[at]!.lower) && /^(?:did|does|do|has|have)$/.test(chunks[at + 1]?.lower ?? "") && chunks[at + 2] ? subjectAt(chunks, at + 2, at + 3, memory) : undefined;

/** "was not disclosed by either side", "was revealed by neither government", "was not given by the ministry". */
function agentOfSilence(chunks: readonly Chunk[], at: number, memory: Memory): Subject | undefined {
  const by = chunks.findIndex(({ lower }, index) => index >= at - 1 && index <= at + 6 && lower === "by");
  if (by < 0) return undefined;
  if (/^(?:neither|either|both)$/.test(chunks[by + 1]?.lower ?? "")) return { from: by + 1, to: by + 2, claimant: { name: bothSides, party: null }, person: false };
  return subjectBehind(chunks, by, memory);
}

/**
 * "Moskalkova: three more residents are home", "Ukraine gets 90 soldiers back – Zelensky": who says it stands at an end of
 * a headline. Only a person, office or agency: "Ukraine: 90 soldiers come home" names the topic.
 */
function headlineFrames(chunks: readonly Chunk[], memory: Memory): Frame[] {
  const last = chunks.length - 1;
  const forward = chunks[1]?.lower === ":";
  if (!forward && !/^[-–—]$/.test(chunks[last - 1]?.lower ?? "")) return [];
  const at = forward ? 0 : last;
  const subject = chunks[at]?.type === "speaker" || chunks[at]?.type === "publisher" ? subjectAt(chunks, at, at + 1, memory) : undefined;
  if (!subject) return [];
  remember(memory, subject.claimant, subject.person);
  return [{ verb: forward ? 1 : last, from: at, to: at, claimant: subject.claimant, forward, backward: !forward, timexes: [], negated: false, agency: false, cites: false }];
}

/**
 * "Quote from Zelenskyy: “Ninety-five are home”", "Source: the ombudsman on Telegram": a label says who is heard. Must not
 * take "Background:", "Details: the headquarters has …".
 */
function labelFrames(chunks: readonly Chunk[], memory: Memory): Frame[] {
  const label = chunks[0]?.lower;
  const colon = label === "quote" && /^(?:from|by)$/.test(chunks[1]?.lower ?? "") ? chunks.findIndex(({ lower }, at) => at <= 8 && lower === ":") : label === "source" && chunks[1]?.lower === ":" ? 1 : -1;
  if (colon < 1) return [];
  const subject = subjectBehind(chunks, 1, memory);
  if (!subject) return [];
  remember(memory, subject.claimant, subject.person);
  return label === "quote" ? [{ verb: colon, from: subject.from, to: subject.to, claimant: subject.claimant, forward: true, backward: false, timexes: [], negated: false, agency: false, cites: false }] : [];
}

const issuing = new Set(["made", "issued", "read", "reads"]);
const spreading = new Set(["given", "broken"]);
const reckoning = new Set(["account", "count", "estimate", "figures", "tally", "reckoning"]);

/** Words that can tell of saying where the lexicon has none of its own for it: see the three readings below. */
const framing = new Set([...issuing, ...spreading, ...reckoning, "put"]);

/** "a statement Russia made on Friday", "the statement of the ministry reads": the making is a saying. */
const isStatementMade = (chunks: readonly Chunk[], at: number) =>
  (issuing.has(chunks[at]!.lower) && chunks.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:statement|announcement)$/.test(lower)))
  || (spreading.has(chunks[at]!.lower) && chunks[at + 1]?.lower === "by" && chunks.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:news|information)$/.test(lower)));

/** "By his account, 20 civilians each came home", "95 children, by Lvova-Belova's count" */
const isByAccount = (chunks: readonly Chunk[], at: number) => reckoning.has(chunks[at]!.lower) && chunks.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === "by");

function accountOf(chunks: readonly Chunk[], at: number, memory: Memory): Subject | undefined {
  for (let back = at - 1; back >= 0 && back >= at - 3; back -= 1) {
    const chunk = chunks[back]!;
    if (/^(?:['’]s|own|official|first)$/.test(chunk.lower)) continue;
    if (/^(?:his|her)$/.test(chunk.lower)) return memory.lastPerson && { from: back, to: at, claimant: memory.lastPerson, person: true };
    if (/^(?:its|their)$/.test(chunk.lower)) return memory.last && { from: back, to: at, claimant: memory.last, person: false };
    return subjectAt(chunks, back, back + 1, memory);
  }
  return undefined;
}

/** "put the number of those freed at 300" */
const isPutAt = (chunks: readonly Chunk[], at: number) =>
  chunks[at]!.lower === "put" && chunks.slice(at + 1, at + 5).some(({ lower }) => /^(?:total|number|figure|count|tally)$/.test(lower));

/**
 * Reported words end before a subject: a comma or a closing quotation mark, at most a few plain words, a bracket or a body's
 * name away: ", Russian news agency (TASS) reported", ", State Duma lawmaker X told", ", the press service of the Ministry said", ", Ukraine's Coordination Headquarters said"; not
 * ", while Kyiv said".
 */
function endsWords(chunks: readonly Chunk[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 8; at -= 1) {
    const { lower, type } = chunks[at]!;
    if (/^[,”"'’»—–-]$/.test(lower)) return true;
    if (type === "speaker" || type === "office" || type === "party" || /^['’]s$/.test(lower)) continue;
    if (!/^(?:[a-z-]+|\()$/.test(lower) || (at < first - 5 && type !== "word") || /^(?:while|whereas|but|and|though|although)$/.test(lower)) return false;
  }
  return false;
}

function remember(memory: Memory, claimant: Claimant, person: boolean): void {
  memory.last = claimant;
  if (person) {
    memory.lastPerson = claimant;
    memory.persons.set(claimant.name.split(" ").at(-1)!, claimant);
  } else {
    memory.lastOffice = claimant;
    if (/Ministry$/.test(claimant.name)) memory.lastMinistry = claimant;
  }
}

/** "the report", "reports of", "in exchange claims": a say word behind an article or adjective, or before "of", is a noun. */
function isNounUse(chunks: readonly Chunk[], at: number): boolean {
  const { lower } = chunks[at]!;
  if (!/^(?:claims?|reports?|states?|posts?|notes?|estimated|claimed|reported|told|quoted)$/.test(lower)) return false;
  const before = chunks[at - 1]?.lower ?? "";
  // "This was reported by the headquarters"
  if (lower === "reported" && chunks[at + 1]?.lower === "by") return false;
  return /^(?:the|a|an|this|that|of|united|media|news|these|those|his|her|its|their|other|been|was|were|is)$/.test(before) || chunks[at + 1]?.lower === "of";
}

const tellsSomething = (chunk: Chunk): boolean =>
  chunk.type === "quantity"
  || (chunk.type === "trigger" && !hasGroup(chunk, "say") && !hasGroup(chunk, "talks") && !hasGroup(chunk, "plan"))
  || chunk.lower === "that";

/** ", adding that …", ", saying …": the speaker of the verb before. */
const participleSubject = (chunk: Chunk, before: Frame | undefined): Subject | undefined =>
  before && /ing$/.test(chunk.lower) && chunk.lower !== "citing" ? { from: before.from, to: before.verb, claimant: before.claimant, person: false } : undefined;

/** "bodies which, the Russian side says, belong to soldiers", "bodies, which Moscow says are Ukrainian, …": says so of its own clause, and of nothing before. */
const isAsideOfRelative = (chunks: readonly Chunk[], first: number): boolean => {
  const opener = chunks[first - 1]?.lower === "the" ? first - 2 : first - 1;
  if (/^(?:which|whom|that)$/.test(chunks[opener]?.lower ?? "") && (chunks[opener - 1]?.lower === "," || hasGroup(chunks[opener - 1], "bodies"))) return true;
  const comma = chunks.findLastIndex(({ lower }, at) => at < first && at >= first - 3 && lower === ",");
  return comma > 0 && /^(?:which|who|that|whom)$/.test(chunks[comma - 1]!.lower);
};

/** Timexes between subject and verb or directly behind the verb, before the reported clause begins. */
function sayingTimes(chunks: readonly Chunk[], from: number, verb: number, to: number): number[] {
  const times: number[] = [];
  const told = Math.max(verb, to);
  const stop = Math.min(chunks.length, told + 14);
  for (let at = from < verb ? from + 1 : told + 1; at < stop; at += 1) {
    if (at === verb) at = told + 1;
    const chunk = chunks[at];
    // "said Monday's swap was the largest": the day of the swap.
    if (chunk?.type === "timex" && !/^['’]s$/.test(chunks[at + 1]?.lower ?? "") && !/easter|christmas|ramadan|eid|holiday/i.test(chunk.text)) times.push(chunk.timex);
    // "announced it on his Telegram channel on Tuesday"
    else if (chunk?.lower === "it" && at === told + 1 && /^(?:on|in|via|at)$/.test(chunks[at + 1]?.lower ?? "")) continue;
    else if (/^(?:his|her|its|their)$/.test(chunk?.lower ?? "") && /^(?:on|in|via|at|to)$/.test(chunks[at - 1]!.lower)) continue;
    // "with both confirming the transfer on Friday"
    else if (at === told + 2 && isConfirmed(chunks, told)) continue;
    else if (chunk && at > told && endsSaying(chunk)) break;
  }
  // "On Wednesday, Ukraine said …": a date that opens the sentence of a speaker dates the saying, too.
  for (let at = from - 1; at >= 0 && from - at <= 4; at -= 1) {
    const chunk = chunks[at]!;
    // "On the day before, he said, …" counts from another event, and so dates one.
    if (chunk.type === "timex" && at <= 1 && !/\b(?:before|earlier|previous|later)\b/.test(chunk.lower)) times.push(chunk.timex);
    else if (!/^(?:,|on|the|late|early|earlier|also|meanwhile)$/.test(chunk.lower)) break;
  }
  return times;
}

const isConfirmed = (chunks: readonly Chunk[], verb: number): boolean =>
  chunks[verb]!.lower === "confirming" && chunks[verb + 1]?.lower === "the" && hasAnyGroup(chunks[verb + 2], ["exchange-noun", "release-noun", "repatriation-noun"]) && chunks.slice(verb + 3, verb + 5).some(({ type }) => type === "timex");

const endsSaying = (chunk: Chunk): boolean =>
  chunk.type === "party" || chunk.type === "speaker" || chunk.type === "quantity" || chunk.type === "publisher"
  || (chunk.type === "trigger" && !hasGroup(chunk, "say"))
  || /^(?:that|it|they|he|she|we|all|some|most|its|their|his|her|our|[“"':;])$/.test(chunk.lower);
