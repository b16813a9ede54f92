import { type Token, tokenize } from "../../lexicon/find-names.ts";
import { words } from "./word-classes.ts";

/** A number of people or bodies as the text words it: `value`, or bounds where it gives no exact figure. */
export interface Quantity {
  /** UTF-16 offsets in the text of the whole wording, its bound included ("more than 1,000"). */
  start: number;
  end: number;
  value: number | null;
  min: number | null;
  max: number | null;
  /** "another 84", "a further 12": beside those told before. */
  further: boolean;
}

const units: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
const scales: Record<string, number> = { dozen: 12, hundred: 100, thousand: 1000 };

/** The least that a plural of a round number can mean: "dozens" are two dozen or more. */
const vague: Record<string, number> = { dozens: 24, scores: 40, hundreds: 200, thousands: 2000 };

// Takes the first word of "twenty-two", "dozens", "a hundred", "half a dozen", "several hundred"; not "hundred", which is none without a number before it.
const openers = new Set([...Object.keys(units), ...Object.keys(vague), "dozen", "a", "half", "several"]);

// Takes "more than 1,000", "no fewer than 20", "over 6,000"; and "up to 20", "fewer than 20". Looked for just before.
// Near miss: "handed over 1,212" is no bound.
const atLeast = /(?<!\b(?:hand|hands|handed|handing|turn|turns|turned|turning|gave|give|given|giving|took|take|taken|brought) )\b(?:more than|greater than|over|at least|no (?:fewer|less) than|not (?:fewer|less) than|upwards? of|in excess of|a minimum of)\s+$/i;
const atMost = /\b(?:up to|at most|fewer than|less than|no more than|not more than|a maximum of)\s+$/i;
const approximate = /\b(?:as many as|about|around|some|nearly|almost|approximately|roughly|an estimated|close to|exactly|a total of|all)\s+$/i;
const further = /\b(?:another|a further|an additional|additional|a fresh)\s+$/i;

// Takes 1,212 · 1 212 (with a thin, no-break or plain space) · 230.
const figure = /\d{1,3}(?:[,\u00A0\u202F]\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?![\d,.]\d)(?!\d)|\d+/y;
const figureBehindMonth = /\d{1,3}(?:[,\u00A0\u202F]\d{3})+(?!\d)|\d+/y;

// Takes the day of "On May 23 270 soldiers": what follows is another number; so does it behind "On 19 December 1,003 bodies".
const isDayOfMonth = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? $/;

/**
 * Finds the numbers of a text that can count people, digits and number words, each with the bound before it.
 * Ages, money, shares, clock times, measures, ordinal numbers and unit names are left out.
 */
export function findQuantities(text: string, tokens: readonly Token[] = tokenize(text)): Quantity[] {
  const found: Quantity[] = [];
  let end = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const { start, kind, lower } = tokens[at]!;
    if (kind !== "word" || start < end) continue;
    const number = isDigit(lower) ? readFigure(text, start) : openers.has(lower) ? readWords(text, start, lower) : undefined;
    if (!number) continue;
    end = number.end;
    const alone = standsAlone(tokens, at);
    if (!canCount(text, start, end, alone)) continue;
    found.push(alone ? plain(start, number) : bounded(text, start, number));
  }
  return found;
}

/** The last words of all that bounds a number or makes it something else than a count; see the patterns below. */
const telling = words(`
  than over least of to most as about around some nearly almost approximately roughly estimated exactly all another further additional fresh
  no aged age ages between and or under beneath below for article resolution chapter line channel page season level day phase stage group unit battalion brigade room cell point`);

/** A plain word stands before the number: no pattern need be asked, and few numbers have another. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || (tokens[at]!.spaced && before.kind === "word" && !telling.has(before.lower) && !/\d$/.test(before.lower));
}

const isDigit = (word: string) => word[0]! >= "0" && word[0]! <= "9";

interface Figure {
  value: number;
  end: number;
  /** "dozens": the least that it can mean. */
  vague: boolean;
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  pattern.test(text);
  return pattern.lastIndex;
}

function readFigure(text: string, start: number): Figure {
  let end = endOf(figureBehindMonth, text, start);
  if (text[end] === " " && !isDayOfMonth.test(text.slice(Math.max(0, start - 11), start))) end = endOf(figure, text, start);
  return { value: Number(text.slice(start, end).replace(/\D/g, "")), end, vague: false };
}

// Takes "on the second day 151 prisoners". Near misses: $2 · 5% · 5 percent · 12:44 · 24th · No. 5 · 25-year-old · three-way · 40 km · 3.5 · F-16 · 2022's · 479 drones.
const notBefore = /(?:[$€£#№@/\\:.\-–]|\bNo\.?\s?|\baged? \d{1,2} (?:and|to|or) |\b(?:aged?|age of|ages?|aged between|between the ages of|ages of|under|beneath|below|younger than|older than|article|resolution|chapter|line|channel|page|season|level|(?<!\b(?:first|second|third|fourth|fifth|last|final|next|same|that|this|one|previous|following) )day|phase|stage|group|unit|battalion|brigade|room|cell|point)\s)$/i;
const notAfter = /^(?:[%°]|:\d|\.\d|(?:st|nd|rd|th)\b|[-\s]?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|km|kms|kilomet\w+|miles?|met\w+|percent|per cent|pp|million|billion|bn|am|pm|a\.m|p\.m|drones?|missiles?|tonnes?|tons?|dollars?|euros?|rockets?|times|points?|degrees?|exchanges?|swaps?|trades?|repatriations?|rounds?|stages?|phases?|countries|nations|regions|settlements|villages|cities|provinces|flights?|planes?|buses|others? countries|[-\s]?year[-\s]olds?)\b|[-–](?:way|sided?|party|nation|country|state|member|point|star|storey|seat|pronged?)\b)/i;

function canCount(text: string, start: number, end: number, alone: boolean): boolean {
  if (!alone) {
    const before = text.slice(Math.max(0, start - 16), start);
    // "390-for-390" is a count on both sides of a hyphen.
    if (/(?:\bfor|\bto)[-–]$/i.test(before)) return true;
    // "1 21" may be one number or two: neither is read. "In 2025 205 soldiers", "On May 23 270" are two.
    const pair = /(?:^|[^\d.,])(\d+)[ ]$/.exec(before);
    if (pair && /\d/.test(text[start]!) && pair[1]!.length < 4 && !isDayOfMonth.test(before.slice(0, -pair[1]!.length - 1))) return false;
    if (notBefore.test(before) || /[\p{L}\d]$/u.test(before)) return false;
  }
  const after = text.slice(end, end + 24);
  return !notAfter.test(after) && (after.startsWith(" ") || !/^[\p{L}\d]/u.test(after));
}

const plain = (start: number, { value, end, vague }: Figure): Quantity => ({ start, end, value: vague ? null : value, min: vague ? value : null, max: null, further: false });

const upTo = (text: string, at: number): string => text.slice(Math.max(0, at - 20), at);

function bounded(text: string, start: number, figure: Figure): Quantity {
  let from = start;
  const quantity = plain(start, figure);
  const more = further.exec(upTo(text, from));
  if (more) {
    quantity.further = true;
    from -= more[0].length;
  }
  const least = atLeast.exec(upTo(text, from));
  const most = least ? null : atMost.exec(upTo(text, from));
  const roughly = least || most ? null : approximate.exec(upTo(text, from));
  if (least) Object.assign(quantity, { value: null, min: figure.value });
  if (most) Object.assign(quantity, { value: null, min: null, max: figure.value });
  from -= (least ?? most ?? roughly)?.[0].length ?? 0;
  quantity.start = from;
  return quantity;
}

/** Reads "one hundred and thirty", "twenty-two", "two dozen", "a dozen", "hundreds" from a word on. */
function readWords(text: string, start: number, lower: string): Figure | undefined {
  if (Object.hasOwn(vague, lower)) return { value: vague[lower]!, end: start + lower.length, vague: true };
  // "several hundred", "a few dozen": as much as "hundreds", "dozens".
  const some = lower === "several" || lower === "a" ? /^(?:several|a few)\s+(dozen|hundred|thousand)\b/i.exec(text.slice(start, start + 20)) : null;
  if (some) return { value: vague[`${some[1]!.toLowerCase()}s`]!, end: start + some[0].length, vague: true };
  if (lower === "several") return undefined;
  let total = 0;
  let current = 0;
  let end = start;
  let word: string = lower;
  let at = start;
  for (let count = 0; count < 10; count += 1) {
    if (Object.hasOwn(units, word)) current += units[word]!;
    else if (Object.hasOwn(scales, word) && (current > 0 || word === "dozen")) {
      const scale = scales[word]!;
      if (scale === 1000) {
        total += (current || 1) * scale;
        current = 0;
      } else current = (current || 1) * scale;
    } else if ((word === "a" || word === "half") && count === 0) {
      // "a dozen", "a hundred", "half a dozen"; a bare "a" is an article.
      const next = /^(half\s+a|a)\s+(dozen|hundred|thousand)\b/i.exec(text.slice(start, start + 24));
      if (!next) return undefined;
      const scale = scales[next[2]!.toLowerCase()]!;
      current = next[1]!.length > 1 ? scale / 2 : scale;
      at = start + next[0].length - next[2]!.length;
      word = next[2]!;
    } else if (word !== "and" || count === 0) break;
    if (word !== "and") end = at + word.length;
    const next = /^(?:\s|-)\s?([a-z]+)/i.exec(text.slice(at + word.length, at + word.length + 20));
    if (!next) break;
    at = at + word.length + next[0].length - next[1]!.length;
    word = next[1]!.toLowerCase();
    if (Object.hasOwn(vague, word)) break;
  }
  const value = total + current;
  return value > 0 ? { value, end, vague: false } : undefined;
}
