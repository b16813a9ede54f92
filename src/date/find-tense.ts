import type { Token } from "./read-tokens.ts";

const reach = 14;

/**
 * Tells whether the clause around an expression looks back or ahead. News leaves the direction of "Friday" to the verb:
 * "was returned Friday" against "will be returned Friday". The verb nearest before the expression decides; where
 * none stands before it ("On Friday, Kyiv will …"), the first one after it does.
 */
export function findTense(tokens: readonly Token[], from: number, to: number, sentenceStart: number, sentenceEnd: number): "past" | "future" | undefined {
  const before = nearestVerbBefore(tokens, from, sentenceStart);
  return before ?? firstVerbAfter(tokens, to, sentenceEnd);
}

function nearestVerbBefore(tokens: readonly Token[], from: number, start: number): "past" | "future" | undefined {
  const first = tokens[from - 1]?.text;
  // "by Friday", "until Friday", "as soon as Tuesday"
  const deadline = first === "until" || first === "till" || first === "by";
  for (let at = from - 1; at >= start && at >= from - reach; at -= 1) {
    const token = tokens[at]!;
    if (token.text === ";" || token.text === "—") return undefined;
    const verb = verbOf(tokens, at);
    if (verb === "planned") return "future";
    if (verb === "past" || verb === "reporting") return deadline && at === from - 2 ? "future" : helpers(tokens, at, start) ?? "past";
    if (verb === "future") return "future";
    if (verb === "timetable" && at >= from - 3 && !/^(?:the|a|an|this|that|its|their|of)$/.test(tokens[at - 1]?.text ?? "")) {
      return tokens[at - 1]?.text === "to" ? (helpers(tokens, at, start) ?? "future") : "future";
    }
    // "to meet Friday", "agreed to hold talks on Friday": an infinitive lies ahead of what is told
    if (token.text === "to" && at >= from - 6 && isBaseVerb(tokens[at + 1])) return "future";
  }
  return deadline ? "future" : undefined;
}

/** "will be exchanged", "are to be freed", "is set to be held": the word before a participle tells the time. */
function helpers(tokens: readonly Token[], at: number, start: number): "future" | undefined {
  for (let back = at - 1; back >= start && back >= at - 5; back -= 1) {
    const verb = tokens[back]!.senses?.verb;
    const text = tokens[back]!.text;
    if (verb === "future" && text !== "could") return tokens[back + 1]?.text === "have" ? undefined : "future";
    if (text === "would") return undefined;
    if (text === "to" && (tokens[back + 1]?.text === "be")) return "future";
    if (!["be", "have", "not", "also", "only", "n", "t", "been", "being"].includes(text) && !text.endsWith("ly")) return undefined;
  }
  return undefined;
}

function verbOf(tokens: readonly Token[], at: number): "past" | "reporting" | "timetable" | "future" | "planned" | undefined {
  const token = tokens[at]!;
  if (token.kind !== "word") return undefined;
  const verb = token.senses?.verb;
  if (verb === "future" && token.capital && token.text === "may") return undefined;
  if (verb) return verb;
  return token.text.length > 4 && token.text.endsWith("ed") && !token.capital ? "past" : undefined;
}

function firstVerbAfter(tokens: readonly Token[], to: number, end: number): "past" | "future" | undefined {
  for (let at = to; at < end && at < to + reach + 6; at += 1) {
    const verb = verbOf(tokens, at);
    if (verb === "planned" || verb === "future") return "future";
    if (verb === "past" || verb === "reporting") return "past";
    if (tokens[at]!.text === "to" && isBaseVerb(tokens[at + 1]) && at <= to + 1) return "future";
  }
  return undefined;
}

/** A verb after "to", as far as its form tells: no name, no figure, no article. */
function isBaseVerb(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.capital && token.text.length > 1 && !/(?:ed|ing|s|ly)$/.test(token.text) && !["the", "an", "their", "our", "my", "her", "him", "it", "them"].includes(token.text);
}
