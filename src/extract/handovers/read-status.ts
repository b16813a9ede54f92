import type { Clause } from "../clauses/clause.ts";
import { type Chunk, hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { beForms, ofWord } from "../sentences/word-classes.ts";
import type { Handover, SentenceParts } from "./handover.ts";

const hopes = ofWord(/^(?:like|hope|hopes|hoped|hoping|want|wants|wanted|urge|urges|urged|call for|calls for|called for|demand|demands|demanded|seek|seeks|seeking|sought|propose|proposes|proposed|proposal|offer|offers|offered|ready|discuss|discussed|discussing|negotiate|negotiating|consider|considering|ought|willing|asked|ask|asks|appealed|appeals|invited)$/);

const reported = /^(?:said|reported|believed|thought|understood|known|claimed|alleged|rumou?red|confirmed|found|seen)$/;

/** Reads from modals, plans, failures and refusals around a verb or noun whether it has happened. */
export function statusOf({ chunks, clauses }: Pick<SentenceParts, "chunks" | "clauses">, clause: Clause, at: number, noun: boolean): Handover["status"] {
  const { verb } = clause;
  // "7,000 prisoners whom they want free", "the men that Kyiv demands released": a wish.
  if (!noun && at > 0 && (hopes.test(chunks[at - 1]!.lower) || hasGroup(chunks[at - 1]!, "wish")) && /^(?:free|freed|released|returned|exchanged|swapped|handed over|repatriated)$/.test(chunks[at]!.lower)) return "unreal";
  // "the swap is now on hold", "in limbo"
  if (noun && verb && at < verb.from && /^(?:is|was|are|were|remains?|been)$/.test(chunks[verb.head]!.lower) && /\b(?:on (?:hold|pause|ice)|in (?:limbo|doubt|question)|off)\b/.test(wordsOf(chunks, verb.to, verb.to + 4))) return "postponed";
  // "Prisoner swap off after plane crashes", "Prisoner exchange on hold": a headline without its verb.
  if (noun && chunks[at + 1]?.lower === "off" && /^(?:after|as|amid|over|,|:|;|-|–|—|says?|[.])$/.test(chunks[at + 2]?.lower ?? ".")) return "failed";
  // "an exchange was under discussion", "a swap is on the table": talked of, and no more.
  if (noun && verb && at < verb.from && /^(?:is|was|are|were|remains?|been|being)$/.test(chunks[verb.head]!.lower) && /\b(?:under (?:discussion|consideration|negotiation|review)|on the (?:table|agenda|cards)|being (?:discussed|considered|negotiated|prepared|worked out))\b/.test(wordsOf(chunks, Math.min(verb.to, verb.head), verb.to + 4))) return "unreal";
  if (noun && (isDenied(chunks, clauses, clause) || isOneOfFew(chunks, at))) return "unreal";
  if (noun && verb && !verb.negated && verb.mood === "real" && (at < verb.from || governsObject(chunks, clause, at))) {
    if (hasGroup(chunks[verb.head], "fail")) return "failed";
    // "Russia has suspended the exchange of prisoners": no exchange that was to be on a day.
    if (/^(?:suspend(?:s|ed)?|halted|frozen|stalled)$/.test(chunks[verb.head]!.lower) && !chunks.slice(clause.from, clause.to).concat(upToComma(chunks, at)).some(({ type }, index, all) => type === "quantity" || (type === "timex" && !hasGroup(all[index - 1], "say")))) return "unreal";
    if (hasGroup(chunks[verb.head], "postpone")) return "postponed";
  }
  if (noun) {
    const near = wordsOf(chunks, Math.max(clause.from, at - 7), at);
    const five = wordsOf(chunks, Math.max(clause.from, at - 5), at);
    const four = wordsOf(chunks, Math.max(clause.from, at - 4), at);
    const three = wordsOf(chunks, Math.max(clause.from, at - 3), at);
    // "got ready for a big prisoner exchange"
    if (/\bg[eo]t(?:ting|s)? ready for\b/.test(near)) return "planned";
    if (/\b(?:talks|negotiations|consultations|discussions|deals?|agreements?|accords?|pact|ready|readiness|willing|work|progress|proposals?|efforts|resolutions?|steps?|lists?|calls?|appeals?|hopes?|possibility|prospects?|chance|idea|question|issue|demands?|requests?|conditions?|need|readiness|formula|topic|initiative|(?<!other )ways?|means|mechanisms?|procedures?|rules)\b[\w\s,’'-]*\b(?:on|about|over|for|towards?|of|regarding|concerning)\b[\w\s,’'-]*$/.test(near)) return "unreal";
    // "made possible the freeing of 125"
    if (/\b(?:made|makes|making)(?: the)* possible(?: the)*$/.test(near)) return moodOf(chunks, clauses, clause);
    if (/\b(?:possible|potential|proposed|future|would-be|hoped-for|another possible|eventual)\b/.test(five)) return "unreal";
    // "have completed an all-for-all swap": what one side asked for, carried out.
    if (/\ball(?:-for-| for )all\b/.test(five) && !(verb && hasGroup(chunks[verb.head], "take-place") && !verb.negated && verb.mood === "real")) return "unreal";
    // "A long-awaited exchange of 70 prisoners was carried out" after all.
    if (/\b(?:overdue|long-awaited|long-delayed|long-promised)\b/.test(five) && !(verb && hasGroup(chunks[verb.head], "take-place") && !verb.negated && verb.mood === "real")) return "unreal";
    if (/\b(?:upcoming|forthcoming|planned|next|scheduled|expected|imminent)\b/.test(four)) return "planned";
    if (/\b(?:plans?|preparations?|preparing|deadline|timetable) (?:\w+ )?(?:for|of|to)\b/.test(near) || /\bplans?\b/.test(three)) return "planned";
    if (/\b(?:failed|cancelled|canceled|disrupted|aborted)\b/.test(three)) return "failed";
    if (/\b(?:postponed|delayed|stalled)\b/.test(three)) return "postponed";
    if ((at > clause.from && /^(?:no|without)$/.test(chunks[at - 1]!.lower)) || /\bno (?:prisoner|pow|such)$/.test(wordsOf(chunks, Math.max(clause.from, at - 2), at))) return verb && hasGroup(chunks[verb.head], "take-place") ? "failed" : "unreal";
    if (/\b(?:postponement|delay|suspension) of\b/.test(near)) return "postponed";
    // "Group offers swap", "Iran denies prisoner swap", "denied reports of a swap": a headline's noun behind its verb.
    if (/\b(?:offer(?:s|ed)|propos(?:es|ed)|seeks|sought|demand(?:s|ed)|urge[ds]|mulls|weighs|considers|eyes|den(?:ies|ied)|rejects|rejected|refuses|refused|rules out|ruled out|discuss(?:es|ed))(?: (?:reports?|claims?|rumou?rs?) (?:of|about|on))?(?: (?:any|a|an|the|new))?(?: (?:prisoners?|captives?|hostages?|pows?|prisoner of war|spy|body))?$/.test(near)) return "unreal";
  }
  if (!verb) return "completed";
  const head = chunks[verb.head]!;
  // "The exchange on which both sides agreed on Friday may take place next week": agreed, and so a plan.
  if (noun && verb.mood === "may" && !verb.negated && hasGroup(head, "take-place") && at < verb.from && isAgreedUpon(chunks, clauses, at) && chunks.slice(verb.to, clause.to).some(({ type }) => type === "timex")) return "planned";
  const own = moodOf(chunks, clauses, clause);
  if (own !== "completed") return own;
  if (noun) {
    // "ordered the release of 400 prisoners"
    if (/^(?:order|approv|authori[sz]|decree|promis|pledg)/.test(head.lower) && governsObject(chunks, clause, at)) return "unreal";
    if (hopes.test(head.lower) && governsObject(chunks, clause, at)) return "unreal";
    if (hasGroup(head, "plan") && governsObject(chunks, clause, at)) return "planned";
    // "the exchange was expected on Friday", "a swap is due": a plan in the passive.
    if (hasGroup(head, "plan") && at < verb.from) return hopes.test(head.lower) ? "unreal" : "planned";
  }
  return "completed";
}

/** "The exchange on which both agreed", "a swap agreed in Istanbul" */
const isAgreedUpon = (chunks: readonly Chunk[], clauses: readonly Clause[], at: number): boolean =>
  clauses.some(({ kind, verb, antecedent, from }) => (kind === "relative" || kind === "reduced") && verb !== undefined && !verb.negated && hasGroup(chunks[verb.head], "agree-verb") && antecedent !== undefined && antecedent >= at && antecedent <= at + 1 && from <= at + 3);

/** "Prisoner swaps and the exchange of bodies are among the few areas of cooperation": what is done as a rule. */
const isOneOfFew = (chunks: readonly Chunk[], at: number): boolean => {
  const few = chunks.findIndex(({ lower }, index) => index > at + 1 && (lower === "few" || lower === "only"));
  return few > 0 && /^(?:(?:one )?of|among) the$/.test(`${chunks[few - 2]?.lower} ${chunks[few - 1]?.lower}`) && chunks.slice(few + 1, few + 4).some(({ lower }) => /^(?:areas?|fields?|matters?|issues?|points?|things?|channels?|forms?|spheres?|subjects?|examples?|instances?)$/.test(lower));
};

/** "Kyiv denied that it had postponed the swap" */
const isDenied = (chunks: readonly Chunk[], clauses: readonly Clause[], { kind, governor }: Clause): boolean => {
  const above = governor === undefined ? undefined : clauses[governor];
  return kind === "complement" && above?.verb !== undefined && /^(?:den(?:y|ies|ied)|reject\w*|dismiss\w*|refut\w*)$/.test(chunks[above.verb.head]!.lower);
};

/** What is said of a noun before a comma or an "and" goes on with something else. */
function upToComma(chunks: readonly Chunk[], from: number): readonly Chunk[] {
  const end = chunks.findIndex(({ lower }, at) => at > from && /^(?:[,;.]|and|but)$/.test(lower));
  return chunks.slice(from, end < 0 ? chunks.length : end);
}

/** "Exchange prisoners for our children!", "“Free them all now,” the crowd chanted": a call in quotation marks. */
const isImperative = (chunks: readonly Chunk[], { verb, index }: Clause): boolean =>
  index === 0 && verb !== undefined && verb.form === "finite" && verb.from === 1 && verb.to === 2 && /^["“'‘«]$/.test(chunks[0]!.lower);

const governsObject = (chunks: readonly Chunk[], { verb }: Clause, at: number) => verb !== undefined && at > verb.head && !chunks.slice(verb.to, at).some(({ lower }) => /^(?:after|during|following)$/.test(lower));

/** What a clause's verb and those that govern it make of it. */
function moodOf(chunks: readonly Chunk[], clauses: readonly Clause[], clause: Clause, depth = 0): Handover["status"] {
  const { verb, kind, link } = clause;
  if (!verb || depth > 6) return "completed";
  if (isImperative(chunks, clause)) return "unreal";
  const governor = clause.governor === undefined ? undefined : clauses[clause.governor];
  // "No larger exchange has been made": than the one told of.
  if (chunks.slice(clause.subject.from, clause.subject.to).some(({ lower }, at, zone) => lower === "no" && /^(?:larger|bigger|greater|smaller|previous|earlier|similar|comparable)$/.test(zone[at + 1]?.lower ?? ""))) return "unreal";
  // "no prisoners have been released", "not a single captive"
  if (chunks.slice(clause.subject.from, clause.subject.to).some(({ lower }, at, zone) => (lower === "no" && !/^(?:one|longer|fewer|less|-|man|man['’]s)$/.test(zone[at + 1]?.lower ?? "")) || lower === "none" || lower === "nobody" || lower === "neither")) return hasGroup(chunks[verb.head], "take-place") ? "failed" : "unreal";
  if (/^(?:if|unless|until|whether|once|lest)$/.test(link) && kind === "adverbial") return "unreal";
  // "did not disclose whether Ukraine had let prisoners go"
  if (chunks.slice(clause.from, verb.from).some(({ lower }) => lower === "whether")) return "unreal";
  // "Explained: How Ukraine and Russia exchange prisoners": what is done as a rule.
  const how = chunks.slice(Math.max(0, clause.subject.from - 1), verb.from).findIndex(({ lower }) => lower === "how");
  if (how >= 0 && verb.to - verb.from === 1 && !/^(?:many|much)$/.test(chunks[Math.max(0, clause.subject.from - 1) + how + 1]?.lower ?? "") && !/(?:ed|[^s]t|ven)\b/.test(chunks[verb.head]!.lower)) return "unreal";
  // "reports that Paris and Tehran were preparing a swap": hearsay.
  if (link === "that" && chunks[clause.from - 1]?.lower === "so" && verb.mood === "real" && !/ed$|ght$/.test(chunks[verb.from]!.lower)) return "unreal";
  if (link === "that" && /^(?:reports?|rumou?rs?|speculation|suggestions?|allegations?)$/.test(chunks[clause.from - 1]?.lower ?? "")) return "unreal";
  if (kind === "gerund" && /^(?:without|on|about|for|of|towards?|over|against|instead|upon)$/.test(link)) return link === "for" && depth === 0 && /^(?:thank|prais|grateful|credit)/.test(clauses[clause.governor ?? -1]?.verb ? chunks[clauses[clause.governor!]!.verb!.head]!.lower : "") ? "completed" : "unreal";
  // "Each country is said to have handed over 35", "are believed to have been freed": told of as done.
  if (verb.mood === "was-to-have") return governor?.verb && reported.test(chunks[governor.verb.head]!.lower) && chunks.slice(governor.verb.from, governor.verb.head).some(({ lower }) => beForms.has(lower)) ? moodOf(chunks, clauses, governor, depth + 1) : "failed";
  // "The exchange set for Jan. 24 would have been one of the largest": it was none.
  if (verb.mood === "will" && chunks.slice(verb.from, verb.head + 1).some(({ lower }, index, group) => lower === "have" && group[index - 1]?.lower === "would")) return clauses.some(({ link: opener, governor: above }) => opener === "if" && above === clause.index) ? "unreal" : "failed";
  if (verb.mood === "may") return "unreal";
  if (isDenied(chunks, clauses, clause)) return "unreal";
  // "have not yet exchanged prisoners"
  if (verb.negated && chunks.slice(verb.from, verb.to).some(({ lower }) => lower === "yet")) return "unreal";
  // "Moscow no longer swaps prisoners": it did, and has stopped.
  if (chunks.slice(Math.max(clause.from, verb.from - 2), verb.head).some(({ lower }) => lower === "longer" || lower === "no longer")) return "unreal";
  if (verb.negated) return hasGroup(chunks[verb.head], "take-place") || hasGroup(chunks[verb.head], "exchange-verb") ? "failed" : !hasGroup(chunks[verb.head], "agree-verb") && chunks.slice(verb.to, verb.to + 3).some(({ lower }) => /^(?:any|a|single)$/.test(lower)) ? "completed" : "unreal";
  // "Talks to have 140 released are under way", "efforts to get them freed"; "managed to have 26 exchanged" came about.
  if (kind === "reduced" && governor?.verb && /^(?:have|get|see)$/.test(chunks[governor.verb.head]!.lower) && chunks.slice(Math.max(0, governor.verb.from - 2), governor.verb.from + 1).some(({ lower }) => /^(?:talks|negotiations|efforts?|attempts?|bids?|campaigns?|calls?|work)$/.test(lower))) return "unreal";
  if (kind === "infinitive" && governor?.verb) {
    const head = chunks[governor.verb.head]!;
    const above = moodOf(chunks, clauses, governor, depth + 1);
    if (above === "unreal" || above === "failed") return above;
    if (governor.verb.negated) return "unreal";
    // "are getting ready to swap prisoners again"
    if (/^(?:getting|got|gets)$/.test(head.lower) && chunks[governor.verb.to]?.lower === "ready") return above === "completed" ? "planned" : above;
    // "It was possible to return two bodies", in translated news: it came about.
    if (/^(?:was|became|proved)$/.test(head.lower) && /^(?:also )?possible$/.test(wordsOf(chunks, governor.verb.to, verb.from)) && chunks[governor.subject.to - 1]?.lower === "it") return above;
    // "Ukraine was able to return 207 of its defenders": it did; "is able to" says that it could.
    if (/^(?:was|were)$/.test(head.lower) && chunks[governor.verb.to]?.lower === "able" && governor.verb.to + 2 >= verb.from) return above;
    // "is going to release 20": a future.
    if (head.lower === "going" && governor.verb.to === verb.from) return above === "completed" ? "planned" : above;
    if (chunks.slice(governor.verb.to, verb.from).some(({ lower }) => /^(?:ready|willing|prepared|keen|eager|open|able|unable|unwilling|reluctant|free|likely|unlikely|possible|impossible|important|necessary|right|humane|time|way|efforts?|attempts?|calls?|need|order|proposal|offer|request|demand|refusal|readiness|willingness)$/.test(lower))) return "unreal";
    if (/^(?:first|second|third|last|only|latest|ones)$/.test(chunks[verb.from - 1]?.lower ?? "")) return above;
    if (/^(?:preparations|plans?|deal|agreement|agreements|accord|pact|decision|pledge|promise|arrangements?)$/.test(chunks[verb.from - 1]?.lower ?? "")) return "planned";
    if (hopes.test(head.lower) || hasGroup(head, "wish")) return "unreal";
    if (hasGroup(head, "fail")) return "failed";
    if (hasGroup(head, "try")) return chunks.slice(governor.verb.from, governor.verb.to).some(({ lower }) => /^(?:is|are|be|been)$/.test(lower)) || /s$/.test(head.lower) ? "unreal" : "failed";
    if (hasGroup(head, "postpone")) return "postponed";
    if (governor.kind === "relative" && /^(?:was|were)$/.test(chunks[governor.verb.from]!.lower)) return "unreal";
    if (hasGroup(head, "agree-verb") || hasGroup(head, "plan")) return "planned";
    if (/^(?:is|are|was|were|be)$/.test(head.lower)) return verb.mood === "real" ? "planned" : above;
    if (/^(?:announc\w*|order\w*|decid\w*|promis\w*|pledg\w*|vow\w*|prepar\w*|intend\w*|set|continue|continues|undertook|decree\w*|undert\w*)$/.test(head.lower)) return "planned";
    if (/^(?:manag\w*|beg[au]n|start\w*|help\w*|allow\w*|continued|proceeded|went|forced|led|enabl\w*|permit\w*|came)$/.test(head.lower)) return above;
    return above === "planned" ? "planned" : "unreal";
  }
  if (kind === "infinitive") {
    // "Aden willing to trade all captives"
    if (/^(?:willing|ready|prepared|keen|open|unwilling|able|unable|wish|wishes|want|wants|hope|hopes)$/.test(chunks[verb.from - 1]?.lower ?? "")) return "unreal";
    // "Ukraine, Russia to conduct prisoner swap": a headline's future.
    if (clause.index === 0) return "planned";
    // "set to release", "due to be freed", "deal to swap", "about to go home", "in order to free".
    const before = chunks.slice(Math.max(0, verb.from - 4), verb.from);
    if (before.some(({ lower }) => /^(?:due|set|about|poised|slated|scheduled|expected|plans?|deal|agreement|ready|decision|promise|pledge|going)$/.test(lower))) return "planned";
    return "unreal";
  }
  // "that the exchange would take place, with each side releasing 175"
  if (governor && verb.form === "gerund" && kind === "reduced" && chunks.slice(Math.max(governor.from, verb.from - 6), verb.from).some(({ lower }) => lower === "with")) {
    const above = moodOf(chunks, clauses, governor, depth + 1);
    if (above !== "completed") return above;
  }
  // "would exchange every prisoner if the United Nations saw to it", "If Russia agrees, 1,200 will be freed"
  if (verb.mood === "will" && clauses.some(({ link: opener, index, governor: above }) => opener === "if" && (above === clause.index || (index === 0 && clause.index === 1)))) return "unreal";
  // "soldiers who return from captivity need treatment": whoever does so.
  if (kind === "relative" && verb.to - verb.from === 1 && /^(?:return|come|go|get|arrive)(?: (?:home|back|free))?$/.test(chunks[verb.head]!.lower)) return "unreal";
  // "demand an exchange that would bring all hostages home": what is asked for has not been agreed.
  if (verb.mood === "will" && kind === "relative" && governor?.verb && hopes.test(chunks[governor.verb.head]!.lower) && clause.antecedent !== undefined && clause.antecedent > governor.verb.head) return "unreal";
  // "hopes that Russia will free 100": hoped for all the same.
  if (verb.mood === "will") return kind === "complement" && governor?.verb && (hopes.test(chunks[governor.verb.head]!.lower) || hasGroup(chunks[governor.verb.head], "wish")) ? "unreal" : "planned";
  // "wants Savchenko swapped", "to see the men freed", "until Hamas is dismantled and hostages are freed"
  if (governor?.verb && (kind === "reduced" || kind === "coordinate" || kind === "relative" || kind === "gerund")) {
    const head = chunks[governor.verb.head]!;
    if (kind === "reduced" && (hopes.test(head.lower) || /^(?:see|wants?)$/.test(head.lower))) return "unreal";
    if (kind === "coordinate" && /^(?:if|unless|until|whether|once)$/.test(governor.link)) return "unreal";
    if ((kind === "reduced" || kind === "gerund") && governor.verb.mood === "may") return "unreal";
    if (kind === "coordinate" && governor.kind === "infinitive" && (clause.subject === governor.subject || (verb.form === "bare" && governor.verb.passive))) return moodOf(chunks, clauses, governor, depth + 1);
    if (kind === "coordinate" && verb.form === "bare" && governor.verb.passive && governor.verb.mood === "will") return "planned";
  }
  // "who were due to be swapped": what was to come of them is no plan any more.
  if (governor?.verb && (kind === "complement" || kind === "coordinate")) {
    const head = chunks[governor.verb.head]!;
    if (kind === "complement" && (hopes.test(head.lower) || hasGroup(head, "wish"))) return "unreal";
    if (/^(?:den(?:y|ies|ied)|reject\w*|dismiss\w*|refut\w*|rule[ds]?)$/.test(head.lower) && kind === "complement") return "unreal";
    // "each should let go and send home the other's prisoners"
    if (kind === "coordinate" && governor.verb.mood === "may" && verb.form === "finite" && clause.subject === governor.subject && !/(?:ed|s)$/.test(chunks[verb.head]!.lower.split(" ")[0]!)) return "unreal";
    if (kind === "coordinate" && governor.verb.mood === "will" && verb.form === "finite" && governor.to <= clause.from && clause.subject === governor.subject && !/(?:ed|s)$/.test(chunks[verb.head]!.lower)) return "planned";
  }
  return "completed";
}
