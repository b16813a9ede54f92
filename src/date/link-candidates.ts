import { namesDay } from "./join-candidates.ts";
import type { Candidate, Meaning } from "./meaning.ts";
import type { Token } from "./read-tokens.ts";
import type { Found } from "./recognise-timexes.ts";

/** A quotation, by the tokens of its marks. */
interface Quotation {
  from: number;
  to: number;
}

/** How far a verb of saying may stand from the day on which something was said, in tokens. */
const reach = 8;

/**
 * Tells the candidates of one paragraph what others they depend on: words that were said on another day, and days on
 * which something took place. `found[i]` is the match behind `candidates[i]`.
 */
export function linkCandidates(candidates: readonly Candidate[], found: readonly Found[], tokens: readonly Token[]): void {
  const quotations = findQuotations(tokens);
  const quotationOf = (at: number) => quotations.find(({ from, to }) => from < at && at < to);
  const sentenceOf = (at: number) => found.reduce((best, match, index) => (match.from <= at ? candidates[index]!.sentence : best), candidates[0]!.sentence);
  for (const [index, candidate] of candidates.entries()) {
    const match = found[index]!;
    if (namesDay(candidate.meaning)) candidate.happened = findHappened(tokens, match);
    const quotation = quotationOf(match.from);
    const days = candidates.filter((_, at) => at !== index && saysOn(tokens, found[at]!, quotationOf));
    let said: Candidate[] = [];
    if (countsFrom(candidate.meaning, "publication") && quotation) {
      const sentences = [sentenceOf(quotation.from), sentenceOf(quotation.to), candidate.sentence];
      said = days.filter(({ sentence }) => sentences.includes(sentence));
    } else if (countsFrom(candidate.meaning, "context")) {
      said = days.filter(({ sentence, start }) => sentence === candidate.sentence && start > candidate.start);
    }
    if (said.length === 1) candidate.saidOn = said[0]!;
  }
}

/** "today", "yesterday", "this morning" count from the day on which they are said, "a day earlier" from a day told before. */
function countsFrom(meaning: Meaning, from: "publication" | "context"): boolean {
  if (meaning.kind === "part") return countsFrom(meaning.on, from);
  return meaning.kind === "shift" && meaning.unit === "day" && meaning.from === from && (from === "publication" || meaning.by < 0);
}

/** "said on Friday", "On Friday he wrote": outside a quotation, with a verb of saying near it. */
function saysOn(tokens: readonly Token[], { meaning, from, to }: Found, quotationOf: (at: number) => Quotation | undefined): boolean {
  if (!(namesDay(meaning) || (meaning.kind === "part" && namesDay(meaning.on))) || countsFrom(meaning, "publication") || countsFrom(meaning, "context") || quotationOf(from)) return false;
  for (let at = Math.max(0, from - reach); at < Math.min(tokens.length, to + reach); at += 1) {
    if (tokens[at]!.senses?.saying && !quotationOf(at)) return true;
  }
  return false;
}

/** Pairs of “ and ”, « and », or the straight mark; one that is not closed goes on to the paragraph's end. */
function findQuotations(tokens: readonly Token[]): Quotation[] {
  const quotations: Quotation[] = [];
  let open: number | undefined;
  for (const [at, { text }] of tokens.entries()) {
    if (text === "“" || text === "«" || (text === "\"" && open === undefined)) {
      open ??= at;
    } else if (open !== undefined && (text === "”" || text === "»" || text === "\"")) {
      quotations.push({ from: open, to: at });
      open = undefined;
    }
  }
  if (open !== undefined) quotations.push({ from: open, to: tokens.length });
  return quotations;
}

/**
 * Reads what took place on a day, where the words leave no doubt: "the June 2 talks", "Friday's exchange", "after talks in Istanbul
 * on June 2", "the swap was held on Friday"; not "announced a swap on Friday", which may name the day of either.
 */
function findHappened(tokens: readonly Token[], { from, to }: Found): string[] {
  const nouns: string[] = [];
  const after = tokens[to]?.text === "'s" ? to + 1 : to;
  for (let at = after; at < after + 3 && isNoun(tokens[at]); at += 1) nouns.push(tokens[at]!.text);
  let at = tokens[from - 1]?.text === "on" ? from - 2 : from - 1;
  const floor = at - 6;
  let took = false;
  while (at > floor && tokens[at] && (tokens[at]!.senses?.occurring || tokens[at]!.capital || tokens[at]!.text === "in")) {
    took ||= tokens[at]!.senses?.occurring === true;
    at -= 1;
  }
  if (!isNoun(tokens[at])) return nouns;
  let first = at;
  while (first > at - 3 && (isNoun(tokens[first - 1]) || tokens[first - 1]?.senses?.singular || tokens[first - 1]?.text === "the")) first -= 1;
  return took || eventLinks.has(tokens[first - 1]?.text ?? "") ? [...nouns, tokens[at]!.text] : nouns;
}

const eventLinks = new Set(["after", "since", "at", "during", "following"]);

function isNoun(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.capital && token.text.length > 3 && !token.text.endsWith("ed") &&
    !token.senses?.verb && !token.senses?.link && !token.senses?.uncounted && !token.senses?.occurring && !token.senses?.saying;
}
