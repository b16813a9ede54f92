import type { Happening } from "./meaning.ts";
import type { Token } from "./read-tokens.ts";
import type { Found } from "./recognise-timexes.ts";

/** Nouns of one matter, by the word that stands for them: what was told as a swap is an exchange after that. */
const sameMatter = new Map([["swap", "exchange"], ["trade", "exchange"], ["negotiations", "talks"], ["batch", "group"]]);
/** Verbs that tell of a matter without its noun: "exchanged 390 prisoners on Friday". */
const mattersOfVerbs = new Map([["exchanged", "exchange"], ["swapped", "exchange"], ["traded", "exchange"], ["freed", "release"], ["released", "release"]]);
/** The matters of which reports tell here. */
export const matters: ReadonlySet<string> = new Set(mattersOfVerbs.values());

/** How many words of a clause may stand between a day and its verb. */
const clauseReach = 14;
/** How many words may stand between a day and what took place on it. */
const happenedReach = 9;
/** How many words a noun may have before it. */
const phraseReach = 5;

/**
 * Reads what took place on a day, where the words leave no doubt: "the June 2 talks", "Friday's exchange", "after talks in Istanbul
 * on June 2", "the swap was held on Friday", "the first group of 150 came home on Monday", "exchanged 84 men each on Friday"; not
 * "announced a swap on Friday", which may name the day of either.
 */
export function readHappenings(tokens: readonly Token[], found: Found): Happening[] {
  const behind = tokens[found.to]?.text === "'s" ? found.to + 1 : found.to;
  const named = tokens[behind]?.capital ? undefined : readPhrase(tokens, behind)?.happening;
  return [named, happenedBefore(tokens, found), happenedBehind(tokens, found.to), matterOfVerb(tokens, found)].filter((each) => each !== undefined);
}

/**
 * Reads of what a phrase speaks: "the first group came home", "the talks in Istanbul", "the exchange of bodies"; undefined where more
 * is said of it than a word can tell: "the exchange that was agreed", "the talks between the two".
 */
export function readMatter(tokens: readonly Token[], from: number): Happening | undefined {
  const phrase = readPhrase(tokens, from);
  const link = phrase && tokens[phrase.end]?.text;
  if (!phrase || ["that", "which", "who", "between", "with", "to", "for", "on", "-"].includes(link ?? "")) return undefined;
  if (link !== "of" && link !== "in" && link !== "at") return phrase.happening;
  const at = tokens[phrase.end + 1]?.kind === "number" ? phrase.end + 2 : phrase.end + 1;
  const told = tokens[at];
  if (!isNoun(told) && !told?.capital) return undefined;
  return { ...phrase.happening, words: [...phrase.happening.words, told!.text] };
}

/** Reads the noun of a phrase that begins at a token: "first group", "Istanbul peace talks"; stops before its verb or preposition. */
function readPhrase(tokens: readonly Token[], from: number): { happening: Happening; end: number } | undefined {
  const words: string[] = [];
  let noun: string | undefined;
  let at = from;
  for (; at < from + phraseReach; at += 1) {
    const token = tokens[at];
    if (isNoun(token)) {
      if (noun !== undefined) words.push(noun);
      noun = token!.text;
    } else if (noun === undefined && isModifier(token)) words.push(token!.text);
    else break;
  }
  return noun === undefined ? undefined : { happening: { noun: sameMatter.get(noun) ?? noun, words }, end: at };
}

/** "talks in Istanbul on June 2" behind "after", "the swap was held on June 2", "carried out a swap on June 2". */
function happenedBefore(tokens: readonly Token[], { from }: Found): Happening | undefined {
  const last = tokens[from - 1]?.text === "on" ? from - 2 : from - 1;
  const places: string[] = [];
  let at = last;
  let took = false;
  for (; at > last - happenedReach && tokens[at]; at -= 1) {
    const { senses, capital, text } = tokens[at]!;
    // "came home from Russian captivity on June 9"
    const journey = isNoun(tokens[at]) ? [at - 1, at - 2].find((before) => tokens[before]?.text === "from") : undefined;
    if (journey !== undefined) {
      at = journey;
      continue;
    }
    if (!senses?.occurring && !capital && text !== "in") break;
    took ||= senses?.occurring === true;
    if (capital) places.push(text);
  }
  // from the "soldiers" of "the first group of 150 Ukrainian soldiers" to its "group"
  const people = at;
  let of = at - 1;
  while (of > at - phraseReach && (tokens[of]?.kind === "number" || isModifier(tokens[of]))) of -= 1;
  if (isNoun(tokens[at]) && tokens[of]?.text === "of") at = of - 1;
  if (!isNoun(tokens[at])) return undefined;
  if (people !== at) places.push(tokens[people]!.text);
  let first = at;
  while (first > at - phraseReach + 1 && isNoun(tokens[first - 1])) first -= 1;
  while (first > at - phraseReach + 1 && isModifier(tokens[first - 1])) first -= 1;
  const { noun, words } = readPhrase(tokens, first)!.happening;
  if (["a", "an", "the", "another"].includes(tokens[first - 1]?.text ?? "")) first -= 1;
  const link = tokens[first - 1]?.text ?? "";
  return took || eventLinks.has(link) || holding.has(link) ? { noun, words: [...words, ...places] } : undefined;
}

/** "On June 9, the first group came home", "on June 9, when the first group of 150 came home". */
function happenedBehind(tokens: readonly Token[], to: number): Happening | undefined {
  let at = tokens[to]?.text === "," ? to + 1 : to;
  if (tokens[at]?.text === "when") at += 1;
  if (!["the", "a", "an", "another"].includes(tokens[at]?.text ?? "")) return undefined;
  const phrase = readPhrase(tokens, at + 1);
  if (!phrase) return undefined;
  at = phrase.end;
  if (tokens[at]?.text === "of") while (at < phrase.end + phraseReach && tokens[at] && !tokens[at]!.senses?.occurring && !tokens[at]!.senses?.verb) at += 1;
  return tokens[at]?.senses?.occurring ? phrase.happening : undefined;
}

/** "Kyiv and Moscow exchanged 390 prisoners each on Friday", "On Friday they swapped 84 men"; not "said on Friday that they had exchanged". */
function matterOfVerb(tokens: readonly Token[], { from, to }: Found): Happening | undefined {
  return matterBeside(tokens, from - 1, -1) ?? (tokens[from - 1]?.text === "on" && tokens[from - 2]?.kind === "word" ? undefined : matterBeside(tokens, tokens[to]?.text === "," ? to + 1 : to, 1));
}

/** The matter of the nearest verb, with the nouns on the way to it in either number. */
function matterBeside(tokens: readonly Token[], from: number, step: 1 | -1): Happening | undefined {
  for (let at = from; at !== from + step * clauseReach; at += step) {
    const token = tokens[at];
    if (!token || (token.kind === "mark" && token.text !== "-")) return undefined;
    const noun = mattersOfVerbs.get(token.text);
    if (noun !== undefined) return { noun, words: tokens.slice(Math.min(from, at), Math.max(from, at) + 1).filter(isNoun).flatMap(({ text }) => [text, text.replace(/s$/, "")]) };
    if (token.senses?.verb || token.senses?.saying || (token.text.length > 4 && token.text.endsWith("ed") && !token.capital)) return undefined;
  }
  return undefined;
}

const eventLinks = new Set(["after", "since", "at", "during", "following"]);
/** The end of "carried out", "held" before what was held. */
const holding = new Set(["out", "held", "conducted", "completed", "staged", "began", "started", "opened", "finished"]);

function isModifier(token: Token | undefined): boolean {
  return token?.kind === "word" && (token.senses?.ordinal !== undefined || (token.capital && token.text !== "'s"));
}

function isNoun(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.capital && token.text.length > 3 && !token.text.endsWith("ed") && token.senses?.ordinal === undefined &&
    !token.senses?.verb && !token.senses?.link && !token.senses?.uncounted && !token.senses?.occurring && !token.senses?.saying;
}
