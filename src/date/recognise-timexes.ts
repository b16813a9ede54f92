import { splitSentences } from "../parse/split-sentences.ts";
import type { Paragraph } from "../record.ts";
import { addListedDays } from "./add-listed-days.ts";
import { rules } from "./english/rules.ts";
import { words } from "./english/words.ts";
import { findTense } from "./find-tense.ts";
import { joinCandidates } from "./join-candidates.ts";
import { linkCandidates } from "./link-candidates.ts";
import type { Candidate, Meaning, Portion } from "./meaning.ts";
import { readTokens, type Token } from "./read-tokens.ts";
import { capturesOf, RuleTree } from "./rule-tree.ts";
import { compileVocabulary } from "./vocabulary.ts";
import { withPrefix } from "./with-prefix.ts";

const vocabulary = compileVocabulary(words);
const tree = new RuleTree(rules, vocabulary);

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
  const sentences = splitSentences(paragraph.text);
  const candidates = toCandidates(joined, tokens, sentences, index);
  linkCandidates(candidates, joined, tokens, sentences);
  return candidates;
}

function longestMatch(tokens: readonly Token[], at: number): Found | undefined {
  let best: Found | undefined;
  let tried = -1;
  for (const hit of tree.match(tokens, at)) {
    const { rule: index, to } = hit;
    // the first way of a rule is its reading
    if (index === tried) continue;
    tried = index;
    if (best && to <= best.to) continue;
    const rule = rules[index]!;
    const read = rule.read(capturesOf(hit), { tokens, from: at, to });
    if (read) best = { from: at, to, rule: rule.name, ...read };
  }
  return best;
}

/** Makes spans of tokens, with the words before them that belong to them: "late June", "the end of May", "at least three days". */
function toCandidates(found: Found[], tokens: readonly Token[], sentences: ReturnType<typeof splitSentences>, paragraph: number): Candidate[] {
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
    const direction = leavesDirectionOpen(match.meaning) && !belongsToNoun(match, tokens) ? findTense(tokens, from, match.to, first, end) : undefined;
    return {
      paragraph, start: tokens[from]!.start, end: tokens[match.to - 1]!.end, rule: match.rule, meaning: match.meaning, sentence,
      ...(portion && { portion }), ...direction, ...(from - first <= openingWords && { opens: true }), ...(isHeading(match, tokens) && { heads: true as const }),
    };
  });
}

/** "By early 1975", "Later in 1975": how many words may stand before a date that opens its sentence. */
const openingWords = 2;

/** "2022", "2022:" as the whole of a paragraph; not "In 2022". */
function isHeading({ meaning, from, to }: Found, tokens: readonly Token[]): boolean {
  return meaning.kind === "date" && meaning.year !== undefined && meaning.month === undefined && from === 0 && (to === tokens.length || (to === tokens.length - 1 && tokens[to]!.text === ":"));
}

/** "to sell itself under a June agreement": the month is the noun's, and the verb says nothing of it. */
function belongsToNoun({ meaning, from, to }: Found, tokens: readonly Token[]): boolean {
  const next = tokens[to];
  return meaning.kind === "date" && meaning.day === undefined && ["a", "an", "the"].includes(tokens[from - 1]?.text ?? "") &&
    next?.kind === "word" && !next.senses?.verb && !next.senses?.link && !next.senses?.uncounted;
}

/** Without a direction word and without a year, the clause's tense tells which Friday or which June is meant. */
function leavesDirectionOpen(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "weekday": return meaning.direction !== "last" && meaning.weekShift === undefined;
    case "month-day": return meaning.monthShift === undefined;
    case "nth-weekday": return meaning.year === undefined && meaning.monthShift === undefined;
    case "date": return meaning.year === undefined && meaning.yearShift === undefined;
    case "season": case "quarter": case "half": case "holiday": return meaning.year === undefined;
    // where the outlet's order puts it ahead of a past clause
    case "numeric": return true;
    case "shift": return meaning.unit === "weekend";
    case "part": return leavesDirectionOpen(meaning.on);
    case "clock": return meaning.on !== undefined && leavesDirectionOpen(meaning.on);
    case "range": return leavesDirectionOpen(meaning.first);
    case "listed": return meaning.year === undefined;
    default: return false;
  }
}
