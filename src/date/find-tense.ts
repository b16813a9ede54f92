import type { Token } from "./read-tokens.ts";

/** `near`: the words leave the side open, and the day is the nearest one: "planned for Friday, it was called off". */
type Tense = "past" | "future" | "near";

/** Which way, and whether a verb that stands right before the expression says so ("ended Jan. 31", "announced it on Jan. 31"). */
export interface Direction {
  tense: Tense;
  attached: boolean;
  /** No verb says so: "by June" lies ahead as a rule. */
  presumed?: true;
}

const reach = 20;

/**
 * Tells whether the clause around an expression looks back or ahead. News leaves the direction of "Friday" to the verb:
 * "was returned Friday" against "will be returned Friday". The verb nearest before the expression decides; where
 * none stands before it ("On Friday, Kyiv will …"), the first one after it does.
 */
export function findTense(tokens: readonly Token[], from: number, to: number, start: number, end: number): Direction | undefined {
  const before = tokens[from - 1]?.text;
  if (before === "since") return { tense: "past", attached: true };
  // "as soon as Tuesday", "as recently as Tuesday"; "as late as Tuesday" may be either
  if (before === "as" && tokens[from - 3]?.text === "as" && tokens[from - 2]?.text !== "late") return { tense: tokens[from - 2]!.text === "recently" ? "past" : "future", attached: true };
  // "no later than Friday"
  if (before === "than" && ["later", "earlier", "sooner"].includes(tokens[from - 2]?.text ?? "") && tokens[from - 3]?.text === "no") return { tense: "future", attached: true };
  // "extended the truce through January"; not "freed 500 through January"
  if (before === "through" && tokens.slice(Math.max(start, from - reach), from).some(({ text }) => prolonging.has(text))) return { tense: "future", attached: false };
  const tense = before === "until" || before === "till" || before === "by"
    ? tenseOfDeadline(tokens, from, to, start, end)
    : tenseOfCopula(tokens, from) ?? tenseBefore(tokens, from, start, tokens[to]?.text === "'s", wasUndone(tokens, to, end)) ?? tenseAfter(tokens, to, end, 2 * reach) ?? tenseOfCondition(tokens, from, start);
  if (!tense || tense === "open") return undefined;
  if (tense === "presumed") return { tense: "future", attached: false, presumed: true };
  // "freed on the night of May 5"
  const whole = before === "of" && tokens[from - 2]?.senses?.part ? from - (tokens[from - 3]?.text === "the" ? 3 : 2) : from;
  let last = ["on", "in", "during", "last"].includes(tokens[whole - 1]?.text ?? "") ? whole - 2 : whole - 1;
  if (/^(?:it|them|him|her|us)$/.test(tokens[last]?.text ?? "")) last -= 1;
  const verb = tokens[last];
  const attached = verb !== undefined && (verb.senses?.verb === "past" || isRegularPast(verb));
  return { tense, attached: attached || (tense === "past" && tellsOwnDay(tokens, last, start)) };
}

const prolonging = new Set(["extend", "extends", "extended", "extending", "extension", "prolonged", "prolong", "renewed", "valid", "continue", "continues"]);

/** How many words may stand between a verb and its day. */
const clauseReach = 8;

/**
 * "were captured near Bakhmut on June 20", "surrendered in Mariupol on July 4": what was done to somebody or happened, and its day at the clause's end. Not "was told of a hearing on
 * June 20", "was sentenced and will appeal on June 20", "won the right to vote on June 20": other words there may own the day.
 */
function tellsOwnDay(tokens: readonly Token[], last: number, start: number): boolean {
  for (let at = last; at >= start && at >= last - clauseReach; at -= 1) {
    const token = tokens[at]!;
    if (token.kind === "mark" && token.text !== "-" && token.text !== "'") return false;
    if (token.senses?.infinitive && !isRegularPast(token) && token.senses.verb === undefined) return false;
    if (clauseEnds.has(token.text) || token.senses?.verb === "planned" || token.senses?.saying) return false;
    if (token.senses?.verb !== "past" && !isRegularPast(token)) continue;
    // "wants them freed on June 20"
    if (helperBefore(tokens, at, start) || tokens.slice(Math.max(start, at - 4), at).some(({ text }) => wishes.has(text))) return false;
    // "last met in August"; "surrendered in Mariupol on July 4"
    return done.has(token.text) || tokens[at - 1]?.text === "last" || (happened.has(token.text) && placeLinks.has(tokens[at + 1]?.text ?? ""));
  }
  return false;
}

/** What is done to people on a day. */
const done = new Set([
  "captured", "taken", "seized", "detained", "arrested", "abducted", "kidnapped", "wounded", "injured", "killed", "freed", "released", "exchanged", "swapped", "returned", "sentenced",
  "convicted", "jailed", "imprisoned", "deported", "born", "caught", "shot", "seen", "heard", "transferred", "repatriated", "buried", "lost", "moved",
]);
/** What happens of itself, with a place behind it; not "opened talks on". */
const happened = new Set([
  "opened", "began", "started", "ended", "died", "disappeared", "vanished", "surrendered", "fell", "went", "came", "arrived", "crossed", "met", "landed", "occurred", "happened",
]);
const placeLinks = new Set(["in", "at", "near", "on", "from", "outside", "inside", "off", "into", "across", "home", "together", "there", "missing", "ashore"]);
const wishes = new Set(["want", "wants", "wanted", "see", "get", "have", "having", "wish", "wishes"]);
const clauseEnds = new Set(["to", "for", "and", "but", "that", "which", "who", "until", "till", "by", "before", "after", "of", "with", "if", "when", "while", "about", "over"]);

/** "until Friday", "by Monday" lie ahead; not "Until Friday, nobody had …", "was not freed until Friday", "had left by Monday". */
function tenseOfDeadline(tokens: readonly Token[], from: number, to: number, start: number, end: number): Tense | "presumed" {
  if (from - 1 === start && tenseAfter(tokens, to, end, 8) === "past") return "past";
  const by = tokens[from - 1]!.text === "by";
  // "the truce held until March 18"; not "was put off until Monday"
  if (!by && lasted.has(tokens[from - 2]?.text ?? "")) return "past";
  if (by && isPast(tokens, from - 2)) return "past";
  for (let at = from - 2; at >= start && at >= from - reach; at -= 1) {
    const { text, senses } = tokens[at]!;
    const isPossible = by && tokens[at - 1]?.text === "able" && ["was", "were"].includes(tokens[at - 2]?.text ?? "");
    if (senses?.verb === "future" || (text === "to" && tokens[at + 1]?.senses?.infinitive && !isPossible)) return "future";
    // "was used a million times by Friday", "was able to cross by Friday"; not "was ordered to go by Friday", "was due by Friday"
    if (by && (text === "was" || text === "were") && isDone(tokens, at + 1)) return "past";
    if (by ? text === "had" : text === "not" || text === "n" || text === "never" || text === "no") return "past";
  }
  // "by the Tuesday deadline", a deadline that is known; "by Tuesday" is one to come
  return tokens[to]?.text === "deadline" ? "past" : "presumed";
}

/** What was done to it or what it could do; not what was asked of it or planned. */
function isDone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[tokens[at]?.text.endsWith("ly") ? at + 1 : at];
  if (!token || demanded.has(token.text) || token.senses?.verb === "planned") return false;
  return token.text === "able" || token.senses?.verb === "past" || token.text.endsWith("ed");
}

const demanded = new Set(["told", "asked", "ordered", "urged", "given", "required", "requested", "demanded", "promised", "agreed", "called", "invited", "supposed", "wanted", "needed", "pledged", "required", "obliged", "warned", "instructed"]);

const lasted = new Set(["held", "lasted", "continued", "remained", "stayed", "endured", "ran"]);

/** "the next stage is on Thursday", "the deadline is Friday"; not "it is Friday", "today is Friday". */
function tenseOfCopula(tokens: readonly Token[], from: number): Tense | undefined {
  const verb = tokens[from - 1]?.text === "on" ? from - 2 : from - 1;
  const subject = tokens[verb - 1];
  return ["is", "are"].includes(tokens[verb]?.text ?? "") && subject?.kind === "word" && !["it", "this", "today", "what", "that", "here"].includes(subject.text) ? "future" : undefined;
}

/** "If they return on Friday": a condition without a past verb looks ahead. */
function tenseOfCondition(tokens: readonly Token[], from: number, start: number): Tense | undefined {
  return tokens.slice(Math.max(start, from - reach), from).some(({ text }) => ["if", "unless", "once"].includes(text)) ? "future" : undefined;
}

/** `open`: the verb leaves it so, and no other one is to be asked. */
function tenseBefore(tokens: readonly Token[], from: number, start: number, possessive: boolean, undone: Tense | undefined): Tense | "open" | undefined {
  for (let at = from - 1; at >= start && at >= from - reach; at -= 1) {
    const { text, senses, kind } = tokens[at]!;
    if (text === ";" || text === "—") return undefined;
    if (kind !== "word") continue;
    // "had been due Friday", "as planned": told of what is over
    if (isPlan(tokens, at)) return undone ?? (isOver(tokens, at) ? "past" : "future");
    const verb = senses?.verb;
    if (verb === "future" && !isMay(tokens[at]!)) return tenseOfModal(tokens, at);
    if (isParticiple(tokens, at)) continue;
    if (verb === "past" || verb === "reporting" || text === "set" || isRegularPast(tokens[at]!)) return helperBefore(tokens, at, start, undone) ?? "past";
    // "were to come home and see their families on Friday"; not "were to the north of it"
    const next = tokens[at + 1];
    if (text === "to" && next?.kind === "word" && !next.capital && !next.senses?.link && !next.senses?.uncounted && ["was", "were", "is", "are"].includes(tokens[at - 1]?.text ?? "")) return undone ?? (next.text === "have" ? "near" : "future");
    if (possessive && text === "to") return tokens[at - 1] && isPlan(tokens, at - 1) ? "future" : undefined;
    if (possessive) continue;
    if (verb === "timetable" && at >= from - 3 && !isNounPhrase(tokens, at)) return "future";
    // "to meet Friday", "agreed to hold talks on Friday"; not "the first to join on Friday"
    // "are going to release 20 prisoners of theirs on Friday", over any distance
    // "had been due to expire Friday": told of what is over
    if (text === "to" && (at >= from - 6 || tokens[at - 1]?.text === "going") && tokens[at + 1]?.senses?.infinitive) return begun.has(tokens[at - 1]?.text ?? "") ? "past" : undone ?? (at > 0 && isPlan(tokens, at - 1) && isOver(tokens, at - 1) ? "past" : "future");
  }
  return undefined;
}

/** "the start", "a bright start", "to end": no verb of a timetable. */
function isNounPhrase(tokens: readonly Token[], at: number): boolean {
  const [before, second] = [tokens[at - 1]?.text ?? "", tokens[at - 2]?.text ?? ""];
  return /^(?:the|a|an|this|that|its|their|of|to)$/.test(before) || articles.has(second);
}

/** "began to be released on Thursday", "managed to come home on Thursday": it came about. Not "wanted to go home on Thursday". */
const begun = new Set(["began", "begun", "started", "continued", "ceased", "stopped", "managed", "happened", "proceeded", "resumed"]);

/** The words between a modal and its participle: "will not be exchanged", "are to be freed". */
const fillers = new Set(["be", "have", "not", "also", "only", "n", "t", "been", "being", "'"]);

function helperBefore(tokens: readonly Token[], at: number, start: number, undone?: Tense): Tense | "open" | undefined {
  for (let back = at - 1; back >= start && back >= at - 5; back -= 1) {
    const { text, senses } = tokens[back]!;
    if (senses?.verb === "future" && !isMay(tokens[back]!)) return tenseOfModal(tokens, back);
    // "that was to be held on Saturday did not happen", "who were to have been freed on Saturday"
    if (text === "to" && (tokens[back + 1]?.text === "be" || tokens[back + 1]?.text === "have")) return begun.has(tokens[back - 1]?.text ?? "") ? "past" : undone ?? (tokens[back + 1]!.text === "have" ? "near" : "future");
    // "are being freed on Friday" looks ahead; "when the case is heard in May" may look either way
    if (text === "is" || text === "are" || (text === "'s" && pronouns.has(tokens[back - 1]?.text ?? ""))) return tokens[back + 1]?.text === "being" ? "future" : "open";
    if (!fillers.has(text) && !text.endsWith("ly")) return undefined;
  }
  return undefined;
}

/** "will be freed", "may have been freed", "should have been freed": the last one tells of a plan, and not of its day. */
function tenseOfModal(tokens: readonly Token[], at: number): Tense {
  if (tokens[at + 1]?.text !== "have") return "future";
  return ["should", "would"].includes(tokens[at]!.text) ? "near" : "past";
}

/** "scheduled", "due to", "plans to", "set for"; not "the plan", "set on Friday". */
function isPlan(tokens: readonly Token[], at: number): boolean {
  const { text, senses } = tokens[at]!;
  if (senses?.verb !== "planned") return false;
  const next = tokens[at + 1]?.text;
  if (text === "set") return next === "to" || next === "for";
  return !/^plans?$/.test(text) || next === "to";
}

function isOver(tokens: readonly Token[], at: number): boolean {
  const [before, second] = [tokens[at - 1]?.text, tokens[at - 2]?.text];
  return before === "had" || (before === "been" && second === "had") || before === "as" || (before === "previously" && second === "as") ||
    ["originally", "initially", "earlier", "first"].includes(before ?? "");
}

function isMay(token: Token): boolean {
  return token.text === "may" && token.capital;
}

/** "opened", "was freed"; not "wounded soldiers" in front of a noun, which no ending tells. */
function isRegularPast(token: Token): boolean {
  return token.kind === "word" && token.text.length > 4 && token.text.endsWith("ed") && !token.capital && !token.senses?.verb;
}

/** "on a still unspecified date", "the wounded men": it belongs to the noun behind it. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const [before, second] = [tokens[at - 1]?.text ?? "", tokens[at - 2]?.text ?? ""];
  return isRegularPast(tokens[at]!) && tokens[at + 1]?.kind === "word" && (articles.has(before) || (articles.has(second) && /^(?:still|yet|newly|.*ly)$/.test(before)));
}

const pronouns = new Set(["he", "she", "it", "who", "that", "what"]);
const articles = new Set(["a", "an", "the"]);

function isPast(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.senses?.verb === "past" || isRegularPast(token)) && helperBefore(tokens, at, 0) !== "future";
}

/**
 * "planned for Saturday did not happen", "due Friday, but Kyiv did not come": what was planned is over. "Planned for Saturday
 * was called off" may be told before that Saturday, "set for Friday will not take place" too.
 */
function wasUndone(tokens: readonly Token[], to: number, end: number): Tense | undefined {
  const comma = tokens[to]?.text === "," ? to + 1 : to;
  const [next, after] = [tokens[comma]?.text ?? "", tokens[comma + 1]?.text];
  if (calledOff.has(next) || (next === "will" && after === "not")) return "near";
  if (undoing.has(next)) return "past";
  if (next !== "but") return undefined;
  return tokens.slice(comma + 1, Math.min(end, comma + 7)).some(({ text }) => undoing.has(text) || calledOff.has(text)) ? "past" : undefined;
}

const calledOff = new Set(["was", "were", "has", "have"]);
const undoing = new Set(["did", "had", "never", "failed", "fell", "passed", "expired", "took", "happened", "began", "went"]);

function tenseAfter(tokens: readonly Token[], to: number, end: number, within: number): Tense | undefined {
  for (let at = to; at < end && at < to + within; at += 1) {
    const token = tokens[at]!;
    if (isParticiple(tokens, at)) continue;
    if (token.senses?.verb === "future" && !isMay(token)) return tokens[at + 1]?.text === "have" ? "near" : "future";
    if ((isPlan(tokens, at) && !/^(?:deadline|effective|upcoming|forthcoming)$/.test(token.text))) return "future";
    if (token.senses?.verb === "past" || token.senses?.verb === "reporting" || token.text === "set" || isRegularPast(token)) return "past";
    const isArranged = at <= to + 1 || ["is", "are"].includes(tokens[at - 1]?.text ?? "");
    if (token.text === "to" && isArranged && tokens[at + 1]?.senses?.infinitive) return "future";
  }
  return undefined;
}
