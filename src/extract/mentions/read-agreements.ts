import type { Clause } from "../clauses/clause.ts";
import { isPeopleNoun } from "../clauses/find-verbs.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import { type Chunk, hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { copulas, ofWord, prepositions, words } from "../sentences/word-classes.ts";

/** A stretch of a sentence that names an agreement rather than the handover. Chunk numbers; `to` is excluded. */
export interface Zone {
  from: number;
  to: number;
  /** The chunk that names it: "agreement", "agreed". */
  at: number;
}

/**
 * Finds where a sentence says under which agreement something came about: "under a deal reached in Istanbul last week",
 * "in accordance with the agreements", "(a swap) agreed in Abu Dhabi". Must not take "under 25", "under fire", "agreed
 * to exchange": the last is the news itself.
 */
export function findAgreementZones({ chunks, groups }: Pick<Sentence, "chunks" | "groups">, clauses: readonly Clause[]): Zone[] {
  const zones: Zone[] = [];
  if (!ofAgreements.some((group) => groups.has(group)) && !chunks.some(({ lower }) => arranging.has(lower))) return zones;
  for (let at = 0; at < chunks.length; at += 1) {
    if ((zones.at(-1)?.to ?? 0) > at) continue;
    const named = openerAt(chunks, at);
    if (named !== undefined) zones.push({ from: at, to: endOf(chunks, clauses, named), at: named });
  }
  for (const clause of clauses) {
    if ((clause.kind !== "reduced" && clause.kind !== "relative") || !clause.verb || zones.some(({ from, to }) => clause.from >= from && clause.from < to)) continue;
    const head = chunks[clause.verb.head]!;
    // "the exchange on which both agreed": the preposition of the pronoun stands before it.
    const last = clause.antecedent ?? -1;
    const at = last > 0 && /^(?:on|to|upon)$/.test(chunks[last]!.lower) && clause.link === "which" ? last - 1 : last;
    const noun = chunks[at];
    const ofAgreement = hasGroup(noun, "agreement-noun") || (/^(?:terms|conditions|principles|procedure|formula)$/.test(noun?.lower ?? "") && hasGroup(head, "agree-verb"));
    // "the exchange of 1,000 for 1,000 agreed in Istanbul"
    const ofExchange = hasGroup(noun, "exchange-noun") || ((noun?.type === "quantity" || isPeopleNoun(noun)) && chunks.slice(Math.max(0, clause.from - 9), clause.from).some((chunk) => hasGroup(chunk, "exchange-noun")));
    const agreed = (hasGroup(head, "agree-verb") || arranging.has(head.lower)) && (ofAgreement || ofExchange || noun?.lower === ",");
    if (agreed || (ofAgreement && /^(?:reached|struck|brokered|made|achieved|signed|concluded|negotiated|hammered|announced)$/.test(head.lower))) {
      zones.push({ from: ofAgreement ? at : clause.from, to: endOf(chunks, clauses, clause.verb.head), at: ofAgreement ? at : clause.verb.head });
    }
  }
  for (const clause of clauses) {
    const at = outcomeOfTalks(chunks, clause);
    if (at !== undefined && !zones.some(({ from, to }) => at >= from && at < to)) zones.push({ from: at, to: clause.to, at });
  }
  return zones.sort((a, b) => a.from - b.from);
}

/** Groups and words of which each zone has one. */
const ofAgreements = ["agreement-noun", "agree-verb", "talks"];
const arranging = words("arranged negotiated");

/** "The agreement was the sole outcome of the Istanbul meeting of May 16": the talks' day and place are the agreement's. */
function outcomeOfTalks(chunks: readonly Chunk[], { verb, subject, to }: Clause): number | undefined {
  if (!verb || !copulas.has(chunks[verb.head]!.lower)) return undefined;
  const named = chunks.findIndex((chunk, at) => at >= subject.from && at < subject.to && (hasGroup(chunk, "agreement-noun") || hasGroup(chunk, "exchange-noun")));
  const behind = chunks.slice(verb.to, to);
  const outcome = behind.findIndex(({ lower }) => /^(?:outcome|outcomes|result|results|product|fruit|achievement)$/.test(lower));
  // "the only result of three rounds of talks between May and July": of no day.
  if (/\b(?:rounds of|between [\w ]+ and)\b/.test(wordsOf(behind))) return undefined;
  return named >= 0 && outcome >= 0 && behind.slice(outcome).some((chunk) => hasGroup(chunk, "talks")) ? named : undefined;
}

const byThemselves = words("under beneath pursuant following per within");
const openers = new Set(["under", "beneath", "pursuant", "following", "per", "within", "as", "in", "based", "thanks", "on", "according"]);

// Takes "under a deal", "beneath agreements", "as part of a major swap agreed", "in accordance with", "within the
// framework of", "based on", "following the talks", "pursuant to", "per", "thanks to an agreement".
function openerAt(chunks: readonly Chunk[], at: number): number | undefined {
  const { lower } = chunks[at]!;
  if (!openers.has(lower)) return undefined;
  const next = chunks[at + 1]?.lower ?? "";
  const opener = byThemselves.has(lower)
    || (lower === "as" && /^(?:part|agreed)$/.test(next))
    || (lower === "in" && /^(?:accordance|line|compliance|keeping|implementation|fulfilment|fulfillment)$/.test(next))
    || (lower === "based" && next === "on")
    || (lower === "thanks" && next === "to")
    || (lower === "on" && next === "the" && chunks[at + 2]?.lower === "basis")
    || (lower === "according" && next === "to");
  if (!opener) return undefined;
  if (/^(?:under|beneath|within)$/.test(lower) && (chunks[at + 1]?.type === "quantity" || chunks[at + 1]?.type === "timex" || /^\d|^age|^fire|^pressure|^days|^hours/.test(next) || /^(?:age|fire|pressure|control|way|guard|auspices|hours?|days?|weeks?|command)$/.test(chunks[at + 2]?.lower ?? ""))) return undefined;
  if (lower === "as" && next === "agreed") return at + 1;
  const reach = lower === "under" || lower === "beneath" ? 10 : 13;
  for (let ahead = at + 1; ahead < chunks.length && ahead <= at + reach; ahead += 1) {
    const chunk = chunks[ahead]!;
    if (hasGroup(chunk, "agreement-noun")) return ahead;
    if (hasGroup(chunk, "agree-verb") && chunks[ahead + 1]?.lower !== "that") return ahead;
    if (hasGroup(chunk, "talks") && /^(?:following|as|within)$/.test(lower)) return ahead;
    if (/^[.;:,]$/.test(chunk.lower) || hasGroup(chunk, "say") || (hasGroup(chunk, "give") && ahead > at + 1)) return undefined;
  }
  return undefined;
}

/** It ends at a comma behind which another clause goes on, before a clause that is no part of it, or with the sentence. */
function endOf(chunks: readonly Chunk[], clauses: readonly Clause[], named: number): number {
  for (let at = named + 1; at < chunks.length; at += 1) {
    if (/^[,;:.—]$/.test(chunks[at]!.lower)) return at;
    // "Under the Istanbul deal 1,200 bodies had arrived": behind it the clause begins.
    const inside = clauses.some(({ from, kind }) => from > named && from <= at && /^(?:reduced|relative|infinitive)$/.test(kind));
    const chunk = chunks[at]!;
    const leads = chunk.type === "party" && chunk.form !== "demonym" && !prepositions.has(chunks[at - 1]!.lower) && !/^(?:and|,|the|by)$/.test(chunks[at - 1]!.lower);
    // "Another exchange under the ceasefire was carried out on Monday"
    if (clauses.some(({ from, verb }) => verb?.from === at && verb.form === "finite" && from < named)) return at;
    if (!inside && leads) return at;
    if (!inside && (chunks[at]!.type === "quantity" || isPeopleNoun(chunks[at]))) return at;
    const opens = clauses.find(({ from }) => from === at);
    if (opens && opens.kind !== "reduced" && opens.kind !== "relative" && opens.kind !== "infinitive") return at;
  }
  return chunks.length;
}

// Takes "announced an agreement", "signed a deal", "a deal was reached", "the talks ended with a deal".
const makesAgreement = ofWord(/^(?:reach\w*|struck|sign\w*|announc\w*|conclud\w*|clinch\w*|seal\w*|made|end(?:s|ed)|came|yield\w*|produc\w*|brought|finali[sz]ed|approv\w*|fixed|settled|hammered|secured|confirm\w*|parted|decided)$/);

/** "agreed to swap", "reached a deal on the release of": where a clause tells of the making of an agreement. */
export function agreementMadeAt(chunks: readonly Chunk[], clause: Clause, clauses: readonly Clause[] = []): number | undefined {
  const { verb } = clause;
  if (!verb || verb.negated || verb.mood !== "real" || verb.form === "infinitive" || verb.form === "gerund") return undefined;
  const head = chunks[verb.head]!;
  const agrees = hasGroup(head, "agree-verb");
  const makes = makesAgreement.test(head.lower);
  if (!agrees && !makes && head.lower !== "is" && head.lower !== "was") return undefined;
  // "no exchange was agreed on"
  if (chunks.slice(clause.subject.from, clause.subject.to).some(({ lower }) => lower === "no" || lower === "neither" || lower === "nothing")) return undefined;
  if (agrees) return /^(?:neither|nothing|on nothing|no)$/.test(chunks[verb.to]?.lower ?? "") ? undefined : verb.head;
  // "There is a deal between Israel and Hamas"
  if (!makes && chunks[clause.subject.to - 1]?.lower === "there" && /^(?:an?|now|finally)$/.test(chunks[verb.to]?.lower ?? "")) {
    const named = chunks.slice(verb.to, verb.to + 4).findIndex((chunk) => hasGroup(chunk, "agreement-noun"));
    if (named >= 0) return verb.to + named;
  }
  if (!makes) return undefined;
  // "The agreement on freeing the detainees was reached on Thursday": what was agreed stands between.
  const content = verb.passive && clause.kind === "complement" ? clauses[clause.governor ?? -1] : undefined;
  if (content?.verb && (content.kind === "gerund" || content.kind === "infinitive") && /^(?:reached|signed|made|struck|concluded|announced|sealed)$/.test(head.lower)) {
    const named = chunks.findIndex((chunk, at) => at >= content.from && at < content.verb!.from && hasGroup(chunk, "agreement-noun"));
    if (named >= 0 && named <= content.from + 2) return named;
  }
  for (let at = clause.from; at < clause.to; at += 1) {
    if (!hasGroup(chunks[at], "agreement-noun") || /^(?:under|of|in|by|ceasefire)$/.test(chunks[at - 1]?.lower ?? "")) continue;
    // "A deal on July 18 brought ten Americans out": what it brought about is the news.
    if (at < verb.from && /^(?:brought|produc\w*|yield\w*)$/.test(head.lower)) continue;
    const lead = chunks.slice(Math.max(clause.from, at - 4), at);
    if (lead.some(({ lower }) => prepositions.has(lower) && !/^(?:to|with|on|of)$/.test(lower))) continue;
    return at;
  }
  return undefined;
}
