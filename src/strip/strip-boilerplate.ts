import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Paragraph, ParagraphRole, Removed } from "../record.ts";
import { classifyLine, type Line, type LineKnowledge } from "./classify-line.ts";
import { describesPicture, tells } from "./describes-picture.ts";
import { findBody } from "./find-body.ts";
import { findHeadline } from "./find-headline.ts";
import { markSummaries } from "./mark-summaries.ts";
import { publisherNames, publisherOfUrl } from "./find-publishers.ts";
import { findTitleAgain } from "./find-title-again.ts";
import { type Boilerplate, compileBoilerplate, readBoilerplate } from "./read-boilerplate.ts";
import { readDateline } from "./read-dateline.ts";
import { readStamps } from "./read-stamp.ts";
import { isSameHeadline } from "./is-same-headline.ts";

/** `strip: false` takes nothing out: an editor has cleaned the text. */
export interface StripOptions {
  strip: boolean;
  /** Phrases beyond those that ship with the program. */
  boilerplate?: Boilerplate;
}

/** How far above the text a masthead reaches on a page that begins with its menu, in paragraphs. */
const mastheadReach = 25;

/**
 * Separates the reporter's text from what the site around it added: every paragraph gets a role, and every one
 * that is left out a reason that a reader understands. Nothing is rewritten.
 */
export function stripBoilerplate(paragraphs: readonly Paragraph[], lexicon: Lexicon, options: StripOptions): { roles: ParagraphRole[]; removed: Removed[] } {
  const known = knowledgeOf(lexicon, options.boilerplate);
  const lines = markSummaries(settleNeighbours(paragraphs.map(({ text }) => classifyLine(text, known))));
  if (!options.strip) return { roles: lines.map((line, index) => (index === 0 && lines.length > 1 && line.kind === "title" ? "headline" : "body")), removed: [] };

  const { start, end: whole, under } = findRun(lines);
  const end = untilCut(lines, whole);
  const headline = findHeadline(lines, start);
  const last = ownUntil(lines, end);
  const left: { role: ParagraphRole; reason?: string }[] = lines.map((line, index) => {
    if (index === headline) return { role: "headline" };
    if (headline >= 0 && line.kind !== "prose" && index < end && isSameHeadline(line, lines[headline]!)) return { role: "removed", reason: "headline repeated" };
    if (under[index] !== undefined) return { role: "removed", reason: line.kind === "noise" ? line.reason : under[index] };
    if (line.kind === "caption") return index >= start - mastheadReach && index <= end + 3 ? { role: "caption", reason: line.reason } : { role: "removed", reason: line.reason };
    if (line.kind === "noise" || line.kind === "rail" || line.kind === "end") return { role: "removed", reason: line.reason };
    if (line.kind === "prose" || line.kind === "title") {
      if (index >= start && index <= end) return { role: "body" };
      if (index < start && headline >= 0 && index > headline && index > start - 8 && line.words >= 6) return { role: "headline" };
      return { role: "removed", reason: index < start ? "site text above the article" : "site text below the article" };
    }
    const inMasthead = index < start ? index >= start - mastheadReach : index > end || line.kind === "byline" || line.kind === "credit";
    // A stamp or a name far below the text belongs to the page; an address or a site's name in the text does too.
    const isOwn = index <= last || line.kind === "credit" || line.kind === "byline";
    return inMasthead && isOwn ? { role: "masthead" } : { role: "removed", reason: line.reason };
  });
  settleOpening(lines, left, start, end);
  dropRepeats(lines, left);
  trimAppeals(lines, left);

  const roles = left.map(({ role }) => role);
  const removed: Removed[] = [];
  for (const [index, { role, reason }] of left.entries()) {
    if (role !== "removed" && role !== "caption") continue;
    const { line, endLine } = paragraphs[index]!;
    const previous = removed.at(-1);
    const why = reason ?? "site text";
    if (previous?.reason === why && roles[index - 1] === role) previous.endLine = endLine;
    else removed.push({ startLine: line, endLine, reason: why });
  }
  return { roles, removed };
}

const knowledge = new WeakMap<Lexicon, LineKnowledge>();
let shipped: Boilerplate | undefined;

/** Compiles what a lexicon says once, not for each article. */
function knowledgeOf(lexicon: Lexicon, added: Boilerplate | undefined): LineKnowledge {
  let known = added ? undefined : knowledge.get(lexicon);
  if (known) return known;
  shipped ??= readBoilerplate();
  known = {
    boilerplate: compileBoilerplate([...shipped, ...(added ?? [])]),
    publishers: publisherNames(lexicon),
    publisherOfUrl: (text) => publisherOfUrl(text, lexicon.publishers),
  };
  if (!added) knowledge.set(lexicon, known);
  return known;
}

/** Corrects what a line alone cannot say. */
function settleNeighbours(lines: Line[]): Line[] {
  const first = lines.findIndex(({ kind, reason }) => kind !== "source" && kind !== "stamp" && kind !== "byline" && (kind !== "noise" || reason === "link to another story"));
  // Where three paragraphs have been told, no headline of this story stands any more.
  const told = lines.flatMap(({ kind, words, whole }, index) => (kind === "prose" && whole && words >= 12 ? [index] : []))[2] ?? lines.length;
  return lines.map((line, index) => {
    // "Explained: how swaps work" is a link among paragraphs and a headline above them.
    if (index === first && line.reason === "link to another story" && line.words >= 4) return { ...line, kind: "title" };
    // "A message from the Daily Post:" of an unknown paper heads an appeal where the readers are addressed below it.
    const next = lines[index + 1];
    if (/^a (?:message|note|letter) (?:from|to) /.test(line.simple) && line.words <= 14 && next?.reason === "appeal for support") return { ...line, kind: "end", reason: next.reason };
    // "Delegations attend the talks in Abu Dhabi, February 4, 2026." above "UAE Foreign Ministry via Reuters" is its caption.
    const canBeCaption = line.kind === "prose" || (line.kind === "title" && line.words >= 6 && lines[index - 1]?.kind === "prose");
    if (canBeCaption && next?.kind === "caption" && next.reason === "photo credit" && next.words <= 12 && (line.kind === "title" || !next.text.includes(":")) && line.words <= 50 && (!line.whole || describesPicture(line.text))) return { ...line, kind: "caption", reason: "photo caption" };
    // "Image caption," on a line of its own: the next line is one.
    if (index > 0 && lines[index - 1]!.words <= 2 && /^(?:image|picture|photo|media) caption$/.test(lines[index - 1]!.simple) && (line.kind === "title" || line.kind === "prose") && line.words <= 50) return { ...line, kind: "caption", reason: "photo caption" };
    // "Four hundred beds?" twice below the text: a card of another story, its picture's description and its headline.
    const twin = [lines[index - 1], next].find((other) => other?.simple === line.simple);
    if (twin && index > told && line.kind === "prose" && line.words <= 12 && /[?!]["'”’]?$/.test(line.text)) return { ...line, kind: "title" };
    // "MINISTER RESIGNS AFTER TALKS" between two paragraphs is a link that some sites set in capitals.
    if (line.kind === "title" && line.words >= 5 && !/\p{Ll}/u.test(line.text) && lines[index - 1]?.kind === "prose" && next?.kind === "prose") return { ...line, kind: "noise", reason: "link to another story" };
    return line;
  });
}

/** The body's range; where a text has no sentence's end at all, what stands between headline and first rail. */
function findRun(lines: readonly Line[]): { start: number; end: number; under: (string | undefined)[] } {
  const found = findBody(lines, findTitleAgain(lines));
  if (found.start >= 0) return found;
  const titles = lines.flatMap(({ kind }, index) => (kind === "title" && found.under[index] === undefined ? [index] : []));
  return { ...found, start: titles[1] ?? lines.length, end: titles.at(-1) ?? -1 };
}

// Takes "She is on her way home, after years of talks": no headline of another story begins like that.
const startsWithPronoun = /^(?:he|she|they|it|we|his|her|their|its) \p{Ll}/iu;

/** The text's end; the last of a list's points, "• The trucks had reached the north" and no more, was cut off by the scraper. */
function untilCut(lines: readonly Line[], end: number): number {
  const [last, next] = [lines[end], lines[end + 1]];
  if (next?.kind !== "title" || next.words < 8 || end + 2 !== lines.length) return end;
  const isPoint = (line: Line | undefined) => line !== undefined && /^[•·▪*]\s/u.test(line.text);
  return (isPoint(last) && isPoint(next)) || startsWithPronoun.test(next.text) ? end + 1 : end;
}

/** The line below the text from which on stamps and names belong to the page: two lines of others stand above it. */
function ownUntil(lines: readonly Line[], end: number): number {
  const others = lines.flatMap(({ kind }, index) => (index > end && (kind === "prose" || kind === "title") ? [index] : []));
  return others[2] ?? lines.length;
}

/**
 * Takes out of the body's beginning what stands above the stamp: a caption that dates its picture, a standfirst.
 * Where text goes on below a stamp or a byline, the two sentences above it are no part of the report.
 */
function settleOpening(lines: readonly Line[], left: { role: ParagraphRole; reason?: string }[], start: number, end: number): void {
  const [first, second] = [lines[start], lines[start + 1]];
  if (first && second && isPictured(first, second)) left[start] = { role: "caption", reason: "photo caption" };
  // A line of many words without a full stop, above the first that has one, is a headline or a standfirst.
  // "News Desk" can stand between the two.
  const desk = second?.kind === "title" && second.words <= 4 ? 1 : 0;
  const whole = lines[start + 1 + desk];
  if (first?.kind === "prose" && !first.whole && first.words <= 50 && whole?.kind === "prose" && whole.whole) {
    left[start] = { role: "headline" };
    if (desk) left[start + 1] = { role: "removed", reason: "site text above the article" };
  }
  settleDateline(lines, left, start, end);
  const last = Math.min(end, start + 7);
  let stamp = -1;
  for (let at = start; at <= last; at += 1) if (lines[at] && (lines[at]!.kind === "stamp" || lines[at]!.kind === "byline")) stamp = at;
  if (stamp < 0) return;
  const above = left.flatMap(({ role }, index) => (index >= start && index < stamp && role === "body" ? [index] : []));
  const below = lines.slice(stamp + 1, end + 1).filter(({ kind }) => kind === "prose").length;
  const told = above.reduce((sum, index) => sum + lines[index]!.text.length, 0);
  if (above.length > 3 || told > 700 || below < Math.max(1, above.filter((index) => lines[index]!.kind === "prose").length)) return;
  for (const index of above) {
    left[index] = isDatedCaption(lines[index]!) ? { role: "caption", reason: "photo caption" } : { role: "headline" };
  }
  for (let at = start; at <= stamp; at += 1) {
    if (["stamp", "byline", "source"].includes(lines[at]!.kind)) left[at] = { role: "masthead" };
  }
  // Below the stamp the text begins with a sentence: "Gift this story", "to anyone" above it are buttons.
  for (let at = stamp + 1; at <= end && lines[at]!.kind !== "prose"; at += 1) {
    if (left[at]!.role === "body") left[at] = { role: "removed", reason: "site text above the article" };
  }
}

/**
 * Takes out what stands above a wire's dateline: "(CNN) --" opens the text, and the sentence above it, with links and
 * buttons between, is a picture's or a standfirst. Must not take the paragraphs above the second wire of a long report.
 */
function settleDateline(lines: readonly Line[], left: { role: ParagraphRole; reason?: string }[], start: number, end: number): void {
  const opens = lines.findIndex(({ kind, text }, index) => index > start && index <= Math.min(end, start + 8) && kind === "prose" && readDateline(text)?.agency !== undefined);
  const above = opens < 0 ? [] : lines.slice(start, opens);
  if (above.length === 0 || above.reduce((sum, { text }) => sum + text.length, 0) > 400) return;
  if (above.filter(({ kind, words }) => kind === "prose" && words > 8).length > 2 || lines.slice(opens, end + 1).filter(({ kind }) => kind === "prose").length < 2) return;
  for (let at = start; at < opens; at += 1) {
    if (left[at]!.role !== "body") continue;
    const isFirst = lines[at]!.words >= 4 && !left.some(({ role }) => role === "headline");
    left[at] = lines[at]!.kind === "prose" && (lines[at]!.words > 8 || isFirst) ? { role: "headline" } : { role: "removed", reason: "site text above the article" };
  }
}

/**
 * Takes "Freed captives get off a bus at an undisclosed place, June 12, 2025."; must not take "The last swap was
 * completed on June 12, 2025." A caption describes in the present and ends with the picture's own day.
 */
function isDatedCaption({ text, words }: Line): boolean {
  if (words > 50 || tells.test(text)) return false;
  const stamp = readStamps(text).at(-1);
  return stamp !== undefined && text.length - stamp.end <= 12;
}

/**
 * Takes "Family members hug an officer at the crossing on June 26." above the first paragraph; must not take "Two
 * officers were freed on June 26." or "Serbia released two officers on June 26."
 */
function isPictured(line: Line, next: Line): boolean {
  const { text, words } = line;
  if (line.kind !== "prose" || words > 30 || next.kind !== "prose" || next.words < words) return false;
  if (!/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d{1,2}(?:, \d{4})?\.$/u.test(text)) return false;
  return !/\b(?:is|are|be|would)\b/i.test(text) && describesPicture(text);
}

/**
 * A paragraph that stands in the text twice is a scraper's slip; the first one counts. One that shows and does not tell,
 * twice in a row, is a picture's: its description for those who cannot see it, and its caption.
 */
function dropRepeats(lines: readonly Line[], left: { role: ParagraphRole; reason?: string }[]): void {
  const seen = new Set<string>();
  let before = -1;
  for (const [index, { role }] of left.entries()) {
    if (role !== "body" && role !== "caption" && role !== "headline") continue;
    const key = lines[index]!.text.toLowerCase();
    if (role === "body" && before >= 0 && left[before]!.role === "body" && lines[before]!.text.toLowerCase() === key && key.length >= 25 && lines[index]!.words <= 40 && describesPicture(lines[index]!.text)) {
      left[before] = left[index] = { role: "caption", reason: "photo caption" };
    }
    before = index;
    if (left[index]!.role === "caption" && role === "body") continue;
    if (key.length >= 40 && !key.endsWith("?") && seen.has(key)) left[index] = { role: "removed", reason: "repeated paragraph" };
    seen.add(key);
  }
}

// Takes "Our journalism needs your support, so please subscribe."; not "The ministry said it needs your support."
const appealWords = /\b(?:journalism|newsletters?|subscri\w{2,9}|donat\w{1,5}|contribut\w{1,5}|support(?:er)?s?|members?(?:hip)?|readers?|inbox|sign up|editorial|independent|free of charge|patreon)\b/gi;

// Takes "Anna is an accomplished author and journalist."; below a credit, since a report can say so of a person too.
const aboutAuthor = /\b(?:is|was|has been) (?:an? |the )?(?:[\p{L}-]+ ){0,6}(?:author|journalist|writer|reporter|editor|blogger|correspondent|columnist)\b/iu;

/**
 * Takes a site's appeal off the end of the body, which speaks of itself and to the reader and reports nothing, and what
 * it says of its author below the credit.
 */
function trimAppeals(lines: readonly Line[], left: { role: ParagraphRole; reason?: string }[]): void {
  const last = left.findLastIndex(({ role }) => role === "body");
  const before = left.findLastIndex(({ role }, index) => role === "body" && index < last);
  if (before >= 0 && lines[last]!.words <= 80 && aboutAuthor.test(lines[last]!.text) && lines.slice(before, last).some(({ kind }) => kind === "credit")) left[last] = { role: "removed", reason: "about the author" };
  for (let at = left.findLastIndex(({ role }) => role === "body"); at > 0 && left[at]!.role === "body"; at -= 1) {
    const { text, words, aboutSite } = lines[at]!;
    if (aboutSite) {
      left[at] = { role: "removed", reason: "about the site" };
      continue;
    }
    const own = /\b(?:you|your)\b/i.test(text) && /\b(?:we|us|our)\b/i.test(text);
    if (!own || /["“”]|\bsaid\b/.test(text) || words > 120 || (text.match(appealWords)?.length ?? 0) < 2) return;
    left[at] = { role: "removed", reason: "appeal for support" };
  }
}
