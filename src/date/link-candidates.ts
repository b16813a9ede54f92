import { namesDay } from "./join-candidates.ts";
import type { Candidate, Meaning } from "./meaning.ts";
import { readHappenings } from "./read-happenings.ts";
import type { Token } from "./read-tokens.ts";
import type { Found } from "./recognise-timexes.ts";

/** A quotation, by the tokens of its marks, and the sentences in which it begins and ends. */
interface Quotation {
  from: number;
  to: number;
  sentences: number[];
}

/** How far a verb of saying may stand from the day on which something was said, in tokens. */
const reach = 8;
/** How many expressions away that day may be. */
const neighbours = 4;

/**
 * Tells the candidates of one paragraph what others they depend on: words that were said on another day, and days on
 * which something took place. `found[i]` is the match behind `candidates[i]`.
 */
export function linkCandidates(candidates: readonly Candidate[], found: readonly Found[], tokens: readonly Token[], sentences: readonly { end: number }[]): void {
  const quotations = findQuotations(tokens, sentences);
  let passed = 0;
  const quotationOf = found.map(({ from }) => {
    while (passed < quotations.length && quotations[passed]!.to < from) passed += 1;
    const next = quotations[passed];
    return next && next.from < from ? next : undefined;
  });
  for (const [index, candidate] of candidates.entries()) {
    const { meaning, sentence } = candidate;
    if (!quotationOf[index] && saysOn(tokens, found[index]!)) candidate.says = true;
    if (namesDay(meaning)) {
      candidate.happened = () => [...readHappenings(tokens, found[index]!), ...(isListed(found[index - 1], found[index]!, tokens) ? candidates[index - 1]!.happened?.() ?? [] : [])];
    }
    const quotation = quotationOf[index];
    let within: number[];
    if (quotation && countsFrom(meaning, "publication")) within = [...quotation.sentences, sentence];
    else if (countsFrom(meaning, "context")) within = [sentence];
    else continue;
    const first = countsFrom(meaning, "context") ? index + 1 : Math.max(0, index - neighbours);
    const said = candidates.slice(first, index + neighbours + 1).filter((each, at) =>
      each !== candidate && within.includes(each.sentence) && !quotationOf[first + at] && saysOn(tokens, found[first + at]!));
    if (said.length === 1) candidate.saidOn = said[0]!;
    else if (quotation && said.length === 0) candidate.quoted = true;
  }
}

/** "today", "yesterday", "this morning" count from the day on which they are said, "a day earlier" from a day told before. */
function countsFrom(meaning: Meaning, from: "publication" | "context"): boolean {
  if (meaning.kind === "part") return countsFrom(meaning.on, from);
  return meaning.kind === "shift" && meaning.unit === "day" && meaning.from === from && (from === "publication" || meaning.by < 0);
}

/** "said on Friday", "On Friday he wrote": a day with a verb of saying near it. */
function saysOn(tokens: readonly Token[], { meaning, from, to }: Found): boolean {
  const isDay = namesDay(meaning) || (meaning.kind === "part" && namesDay(meaning.on));
  if (!isDay || countsFrom(meaning, "publication") || countsFrom(meaning, "context")) return false;
  return tokens.slice(Math.max(0, from - reach), to + reach).some(({ senses }) => senses?.saying);
}

/** Pairs of “ and ”, « and », or a straight mark; one that is not closed goes on to the paragraph's end. */
function findQuotations(tokens: readonly Token[], sentences: readonly { end: number }[]): Quotation[] {
  const quotations: Quotation[] = [];
  let open: number | undefined;
  let sentence = 0;
  const sentenceAt = (at: number) => {
    while (sentence < sentences.length - 1 && tokens[at]!.start >= sentences[sentence]!.end) sentence += 1;
    return sentence;
  };
  let began = 0;
  for (const [at, { text, glued }] of tokens.entries()) {
    if (open === undefined) {
      if (text !== "“" && text !== "«" && text !== "\"" && !(text === "'" && !glued && tokens[at + 1]?.glued)) continue;
      [open, began] = [at, sentenceAt(at)];
    } else if (text === "”" || text === "»" || text === "\"" || (text === "'" && tokens[at - 1]!.kind === "mark" && !tokens[at + 1]?.glued)) {
      quotations.push({ from: open, to: at, sentences: [began, sentenceAt(at)] });
      open = undefined;
    }
  }
  if (open !== undefined) quotations.push({ from: open, to: tokens.length, sentences: [began] });
  return quotations;
}

const isListed = (before: Found | undefined, { from }: Found, tokens: readonly Token[]): boolean =>
  before !== undefined && listLinks.has(tokens.slice(before.to, Math.min(from, before.to + 3)).map(({ text }) => text).join(" "));

/** Between days of one list: "on June 2 and on May 16". */
const listLinks = new Set(["and", ",", "and on", ", on", ", and", "or"]);
