import { splitSentences } from "../parse/split-sentences.ts";
import type { Paragraph } from "../record.ts";
import { rules } from "./english/rules.ts";
import { words } from "./english/words.ts";
import { findTense } from "./find-tense.ts";
import { joinCandidates } from "./join-candidates.ts";
import type { Candidate, Meaning, Portion } from "./meaning.ts";
import type { Head } from "./pattern.ts";
import { readTokens, type Token } from "./read-tokens.ts";
import type { Rule } from "./rule.ts";
import { compileVocabulary } from "./vocabulary.ts";

/** Stands for every number among the heads. */
const figure = "#";
const vocabulary = compileVocabulary(words);
const known = new Set([...vocabulary.keys(), ...rules.flatMap(({ pattern }) => pattern.literals)]);
const rulesByHead = new Map([figure, ...known].map((key) => [key, rules.filter(({ pattern }) => pattern.canBegin(headOf(key)))]));
const rulesByPair = new Map<string, readonly Rule[]>();

/** The rules that can begin with this token and the one behind it: of fifty that begin with "the", two or three. */
function possibleRules(token: Token, next: Token | undefined): readonly Rule[] {
  const first = token.kind === "number" ? figure : token.text;
  const possible = rulesByHead.get(first) ?? [];
  if (possible.length < 4 || !next) return possible;
  const second = next.kind === "number" ? figure : known.has(next.text) ? next.text : "";
  const pair = `${first} ${second}`;
  let both = rulesByPair.get(pair);
  if (!both) rulesByPair.set(pair, both = possible.filter(({ pattern }) => pattern.canBegin(headOf(first), headOf(second))));
  return both;
}

function headOf(key: string): Head {
  return { text: key, senses: vocabulary.get(key), isNumber: key === figure };
}

/** A match in tokens of one paragraph, before it becomes a span of text. */
export interface Found {
  from: number;
  to: number;
  rule: string;
  meaning: Meaning;
  portion?: Portion;
}

/**
 * Finds the temporal expressions of one paragraph, without knowing when the article appeared. Left to right, the rule
 * that takes most words wins; then neighbours are joined ("9 a.m." + "Tuesday", "two days before" + "Christmas").
 */
export function recogniseTimexes(paragraph: Paragraph, index: number): Candidate[] {
  const tokens = readTokens(paragraph.text, vocabulary);
  const found: Found[] = [];
  for (let at = 0; at < tokens.length;) {
    const best = longestMatch(tokens, at);
    if (best && best.meaning.kind !== "none") {
      addListedDays(tokens, best, found);
      at = found[found.length - 1]!.to;
    } else {
      at = best?.to ?? at + 1;
    }
  }
  if (found.length === 0) return [];
  const joined = joinCandidates(found, tokens);
  return toCandidates(joined, tokens, paragraph.text, index);
}

function longestMatch(tokens: readonly Token[], at: number): Found | undefined {
  let best: Found | undefined;
  for (const rule of possibleRules(tokens[at]!, tokens[at + 1])) {
    const captures = {};
    const to = rule.pattern.match(tokens, at, captures);
    if (to <= at || (best && to <= best.to)) continue;
    const read = rule.read(captures, { tokens, from: at, to });
    if (read) best = { from: at, to, rule: rule.name, ...read };
  }
  return best;
}

/**
 * Adds a day with the further days of its list. Takes "May 23, 24 and 25", "June 8-10", "8, 9 and 10 June",
 * "between May 23 and 25". Must not take "June 9, 24 wounded soldiers", "on May 5 and 24 prisoners": a counted noun
 * follows there, and a list ends with "and" or "to".
 */
function addListedDays(tokens: readonly Token[], match: Found, found: Found[]): void {
  const { meaning } = match;
  if (meaning.kind !== "date" || meaning.day === undefined || meaning.month === undefined) {
    found.push(match);
    return;
  }
  const before = match.rule === "day-month" ? daysBefore(tokens, match.from, found[found.length - 1]?.to ?? 0) : [];
  for (const { at, range } of before) {
    const listed: Meaning = { kind: "listed", day: tokens[at]!.value, month: meaning.month, ...(meaning.year && { year: meaning.year }) };
    if (range) {
      found.push({ ...match, from: at, rule: "day-range", meaning: { kind: "range", first: listed, last: meaning } });
      return;
    }
    found.push({ from: at, to: at + 1, rule: "listed-day", meaning: listed });
  }
  const after = match.rule === "month-day" && meaning.year === undefined ? daysAfter(tokens, match.to) : undefined;
  if (!after) {
    found.push(match);
    return;
  }
  const first: Meaning = { ...meaning, ...(after.year !== undefined && { year: after.year }) };
  const listed = (at: number): Meaning => ({ kind: "listed", day: tokens[at]!.value, month: meaning.month!, ...(after.year !== undefined && { year: after.year }) });
  if (after.range) {
    found.push({ ...match, to: after.end, rule: "day-range", meaning: { kind: "range", first, last: listed(after.days[0]!) } });
    return;
  }
  found.push({ ...match, meaning: first });
  for (const [index, at] of after.days.entries()) {
    found.push({ from: at, to: index === after.days.length - 1 ? after.end : at + 1, rule: "listed-day", meaning: listed(at) });
  }
}

const listMarks = new Set([",", "and", "&", "or", "to", "through", "-"]);

function daysAfter(tokens: readonly Token[], from: number): { days: number[]; end: number; range: boolean; year?: number } | undefined {
  const days: number[] = [];
  let at = from;
  let closed = false;
  let range = false;
  while (!closed && days.length < 12) {
    const mark = tokens[at]?.text;
    if (!mark || !listMarks.has(mark)) break;
    const serial = mark === "," && tokens[at + 1]?.text === "and" ? at + 2 : at + 1;
    if (!isDayFigure(tokens, serial)) break;
    closed = mark !== "," || serial === at + 2;
    range = mark === "-";
    days.push(serial);
    at = serial + (tokens[serial + 1]?.senses?.suffix && tokens[serial + 1]!.glued ? 2 : 1);
  }
  if (!closed || countsNext(tokens, at)) return undefined;
  const comma = tokens[at]?.text === "," ? at + 1 : at;
  const year = tokens[comma];
  if (year?.kind === "number" && !year.grouped && /^(?:19|20)\d\d$/.test(year.text)) return { days, end: comma + 1, range, year: year.value };
  return { days, end: at, range };
}

function daysBefore(tokens: readonly Token[], from: number, floor: number): { at: number; range: boolean }[] {
  const days: { at: number; range: boolean }[] = [];
  let at = from - 2;
  while (at >= floor && days.length < 12) {
    const mark = tokens[at + 1]!.text;
    if (!listMarks.has(mark) || !isDayFigure(tokens, at) || (mark === "," && days.length === 0)) break;
    days.unshift({ at, range: mark === "-" && tokens[at + 1]!.glued });
    if (mark === "-") break;
    at -= 2;
  }
  return days;
}

function isDayFigure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return token?.kind === "number" && !token.grouped && token.text.length <= 2 && token.value >= 1 && token.value <= 31 &&
    !(token.glued && tokens[at - 1]!.kind !== "mark") && !(next?.glued && (next.text === ":" || next.text === "%" || next.text === "."  && tokens[at + 2]?.glued));
}

/** A word after the figure that is neither a verb nor a small word is what is counted: "and 24 prisoners". */
function countsNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind === "word" && !next.capital && !next.senses?.verb && !next.senses?.link && !next.senses?.uncounted;
}

const portions: Record<string, Portion> = {
  early: "early", beginning: "start", start: "start", late: "late", mid: "mid", middle: "mid", end: "end", close: "end", earlier: "sofar", later: "ahead",
};
const approximations = new Set(["about", "around", "nearly", "almost", "roughly", "approximately", "over", "within", "some", "another", "additional"]);

/** Makes spans of tokens, with the words before them that belong to them: "late June", "the end of May", "at least three days". */
function toCandidates(found: Found[], tokens: readonly Token[], text: string, paragraph: number): Candidate[] {
  const sentences = splitSentences(text);
  let sentence = 0;
  let first = 0;
  let end = 0;
  let floor = 0;
  return found.map((match) => {
    while (sentence < sentences.length - 1 && tokens[match.from]!.start >= sentences[sentence]!.end) sentence += 1;
    const bounds = sentences[sentence]!;
    while (first < tokens.length && tokens[first]!.start < bounds.start) first += 1;
    end = Math.max(end, first);
    while (end < tokens.length && tokens[end]!.start < bounds.end) end += 1;
    const { from, portion } = withPrefix(match, tokens, Math.max(floor, first));
    floor = match.to;
    const direction = leavesDirectionOpen(match.meaning) ? findTense(tokens, from, match.to, first, end) : undefined;
    return {
      paragraph, start: tokens[from]!.start, end: tokens[match.to - 1]!.end, rule: match.rule, meaning: match.meaning, sentence,
      ...(portion && { portion }), ...direction,
    };
  });
}

function withPrefix({ from: start, meaning, portion: own }: Found, tokens: readonly Token[], floor: number): { from: number; portion: Portion | undefined } {
  let from = start;
  let portion = own;
  const word = (back: number) => (from - back >= floor ? tokens[from - back]!.text : "");
  if (meaning.kind === "literal" && (meaning.type === "DURATION" || meaning.type === "SET")) {
    if (meaning.type === "DURATION") {
      if (["least", "most"].includes(word(1)) && word(2) === "at") from -= 2;
      else if (word(1) === "than" && ["more", "less", "fewer", "longer"].includes(word(2))) from -= word(3) === "no" ? 3 : 2;
      else if (word(1) === "to" && word(2) === "up") from -= 2;
      else if (approximations.has(word(1)) && tokens[start]!.text !== "the") from -= 1;
    }
    return { from, portion };
  }
  if (meaning.kind === "literal" && !/^\d/.test(meaning.value)) return { from, portion };
  const article = word(1) === "the" ? 1 : 0;
  const join = article || word(1) === "-" ? 1 : 0;
  const direct = portions[word(1 + join)];
  if (word(1 + article) === "of" || word(1 + article) === "in") {
    const part = portions[word(2 + article)];
    const isSpan = part === "sofar" || part === "ahead" || word(2 + article) === "early" || word(2 + article) === "late";
    if (part && word(1 + article) === "of" && !isSpan) {
      from -= 2 + article;
      if (word(1) === "the") from -= 1;
      return { from, portion: part };
    }
    if (part && word(1 + article) === "in") return { from: from - 2 - article, portion: part };
  }
  if (direct && !["beginning", "start", "end", "close", "middle"].includes(word(1 + join))) {
    from -= 1 + join;
    portion = direct;
  }
  if (["around", "about", "nearly", "almost"].includes(word(1)) && meaning.kind !== "weekday") from -= 1;
  // "the third quarter", "the 1990s"; the article of "the June 2 talks" belongs to the talks
  if (word(1) === "the" && !["date", "weekday", "holiday", "listed", "range", "numeric"].includes(meaning.kind)) from -= 1;
  return { from, portion };
}

/** Without a direction word and without a year, the clause's tense tells which Friday or which June is meant. */
function leavesDirectionOpen(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "weekday": return meaning.direction === undefined && meaning.weekShift === undefined;
    case "date": return meaning.year === undefined && meaning.yearShift === undefined;
    case "season": case "quarter": case "half": case "holiday": return meaning.year === undefined;
    case "shift": return meaning.unit === "weekend";
    case "part": return leavesDirectionOpen(meaning.on);
    case "clock": return meaning.on !== undefined && leavesDirectionOpen(meaning.on);
    case "range": return leavesDirectionOpen(meaning.first);
    case "listed": return meaning.year === undefined;
    default: return false;
  }
}
