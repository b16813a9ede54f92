import type { EventStatus, PartyCode } from "../record.ts";
import { type Clause, isSay } from "./find-clauses.ts";
import { isPeopleNoun } from "./find-verbs.ts";
import { isFiller, type People } from "./read-people.ts";
import { isInExchangeFor, isMediator, isNamedExchange, isOfThings, type Sides } from "./read-parties.ts";
import { type Chunk, hasGroup } from "./tag-chunks.ts";
import { prepositions } from "./word-classes.ts";

/** What the words say of whom was moved: "hand over" (give), "get back" (receive), "return", "come home" (arrive), "swap" (exchange). */
export type Sense = "exchange" | "give" | "receive" | "return" | "arrive";

/** One telling that people or bodies changed hands: a verb with its arguments, or a noun ("the release of 50 soldiers"). */
export interface Handover {
  clause: Clause;
  /** The chunk of the verb or noun. */
  at: number;
  sense: Sense;
  noun: boolean;
  /** Whom it moved; those of "in exchange for …" stand in `counterpart`. */
  themes: People[];
  counterpart: People[];
  /** The side that acts (gives, gets or takes them home), and the one to whom and from whom they go. */
  actor?: PartyCode;
  /** "each side freed", "both": whoever acts, does so on either side. */
  everySide: boolean;
  passive: boolean;
  recipient?: PartyCode;
  captor?: PartyCode;
  /** `unreal`: hoped for, asked for, discussed: no event. */
  status: EventStatus | "unreal";
  /** An exchange of people is named as such. */
  named: boolean;
  /** "announced a swap": it may be one to come. */
  announced: boolean;
  /** The clause whose verb says what became of it; for a verb its own. */
  telling: Clause;
  /** It tells of the event by itself; a mere "the swap" only refers to one. */
  strong: boolean;
  /** Where its day stands, if its clause tells of several days; chunk numbers, `to` is excluded. */
  span?: { from: number; to: number };
}

export interface SentenceParts {
  chunks: readonly Chunk[];
  clauses: readonly Clause[];
  people: readonly People[];
  sides: Sides;
  /** A headline tells its news without a verb. */
  headline: boolean;
  /** The side of whoever speaks at a chunk: "we", "it", "our". */
  speakerParty(chunk: number): PartyCode | null;
}

/** Reads all handovers of a sentence, verbs first, in the order of its clauses. */
export function readHandovers(parts: SentenceParts): Handover[] {
  const found = parts.clauses.flatMap((clause) => {
    const verbal = clause.verb && !(parts.headline && isSay(parts.chunks, clause)) ? verbHandover(parts, clause) : headlineHandover(parts, clause);
    return [...(verbal ? [verbal, ...gappedHandovers(parts, clause, verbal), ...laterHandovers(parts, clause, verbal)] : []), ...nounHandovers(parts, clause, verbal)];
  });
  return [...found, ...parts.clauses.filter((clause) => !found.some((hand) => hand.clause === clause)).flatMap((clause) => bareFormula(parts, clause))];
}

/** "The ministry spoke of 146 for 146", "and went on with 307 for 307 on Saturday": the exchange is that of the article. */
function bareFormula(parts: SentenceParts, clause: Clause): Handover[] {
  if (!parts.sides.tellsOfExchange) return [];
  const { themes, counterpart } = formulaIn(parts, clause);
  const at = themes?.[0]?.from;
  if (at === undefined || !themes || !counterpart) return [];
  return [{ clause, at, sense: "exchange", noun: true, themes, counterpart, everySide: false, passive: true, named: false, telling: clause, status: statusOf(parts, clause, at, true), announced: false, strong: false }];
}

const senses: readonly [string, Sense][] = [["arrive", "arrive"], ["receive", "receive"], ["give", "give"], ["return", "return"], ["exchange-verb", "exchange"]];

const gives = /^(?:gave|give|gives|given|giving|sent|delivered|passed)$/;

function senseOf(chunk: Chunk): Sense | undefined {
  if (chunk.type !== "trigger" || hasGroup(chunk, "not-exchange")) return undefined;
  return senses.find(([group]) => hasGroup(chunk, group))?.[1];
}

function verbHandover(parts: SentenceParts, clause: Clause): Handover | undefined {
  const { verb } = clause;
  if (!verb) return undefined;
  const { chunks } = parts;
  const head = chunks[verb.head]!;
  let sense = senseOf(head);
  // "205 servicemen were back", "are home"
  if (!sense && /^(?:is|are|was|were|be|been)$/.test(head.lower) && chunks.slice(verb.to, verb.to + 2).some(({ lower }, at) => /^(?:back|home|free)$/.test(lower) && (at === 0 || /^(?:also|now|already|at|all)$/.test(chunks[verb.to]!.lower)))) sense = "arrive";
  // "Russia got 150 servicemen in return"
  if (!sense && /^(?:got|gets|get)$/.test(head.lower) && saysInReturn(chunks, verb.to, clause.to)) sense = "receive";
  // "24 civilians crossed to government territory in exchange for seven convicts"
  if (!sense && /^cross(?:ed|es|ing)?$/.test(head.lower) && chunks.slice(verb.to, clause.to).some((_, at) => isInExchangeFor(chunks, verb.to + at) && chunks[verb.to + at + 1]?.lower === "for")) sense = "arrive";
  // "Moscow gave Kyiv 1,212 bodies", "was given 26": a plain verb of giving with somebody who gets.
  if (!sense && gives.test(head.lower) && ((verb.passive && !/^(?:given|sent|passed)$/.test(head.lower)) || (verb.passive && (phrases(parts, verb.to, clause.to).some(({ preposition }) => preposition === "") || saysInReturn(chunks, verb.to, clause.to))) || chunks[verb.to]?.type === "party" || recipientIn(parts, verb.to, clause.to))) sense = "give";
  // "handed 20 prisoners to the Red Cross"; not "handed the prisoners food".
  if (/^(?:handed|handing)$/.test(head.lower) && !verb.passive && chunks[verb.to]?.type !== "party" && !handsToSomebody(parts, verb.to, clause.to)) return undefined;
  // "One thousand bodies came to Ukraine": with where they came to.
  if (!sense && /^(?:came|come|went|gone)$/.test(head.lower) && recipientIn(parts, verb.to, clause.to)) sense = "arrive";
  // "The Russian ministry spoke of 1,248 Ukrainian soldiers": another figure for what the article is about.
  const spoken = !sense && /^(?:spoke|speaks) of$/.test(head.lower) && (parts.sides.tellsOfBodiesOnly || parts.sides.tellsOfExchange) ? phrases(parts, verb.to, clause.to).find(({ preposition, people }) => preposition === "" && people.quantity && people.party && people.from === verb.to) : undefined;
  if (spoken && !/^(?:killed|dead|wounded|missing|captured|held|who|still|in)$/.test(chunks[spoken.people.to + 1]?.lower ?? "")) {
    return { clause, at: verb.head, sense: "arrive", noun: false, themes: [spoken.people], counterpart: [], everySide: false, passive: false, status: "completed", named: false, announced: false, telling: clause, strong: false };
  }
  // "A new batch of 1,200 bodies has reached Ukraine"
  const reached = !sense && /^reach(?:ed|es)?$/.test(head.lower) && chunks[verb.to]?.type === "party" ? chunks[verb.to] : undefined;
  if (reached?.type === "party" && parts.sides.pair.includes(reached.party.code) && reached.form !== "demonym") sense = "arrive";
  // "the remains of 26 Russian soldiers came the other way"
  if (!sense && /^(?:came|come|went|gone|go|travel\w*|moved|passed)$/.test(head.lower) && /^(?:in )?the (?:other|opposite) (?:way|direction)/.test(chunks.slice(verb.to, verb.to + 5).map(({ lower }) => lower).join(" "))) sense = "arrive";
  // "it was an equal trade and included two civilians"
  if (!sense && parts.sides.tellsOfExchange && /^(?:includ|involv)(?:e[sd]?)$/.test(head.lower) && chunks.slice(clause.subject.from, clause.subject.to).some((chunk) => chunk.lower === "it" || hasGroup(chunk, "exchange-noun"))) sense = "exchange";
  if (!sense || isInExchangeFor(chunks, verb.head) || (sense === "exchange" && isOfThings(chunks, verb.head))) return undefined;
  const after = phrases(parts, verb.to, clause.to);
  const before = phrases(parts, clause.subject.from, clause.subject.to);
  const direct = after.filter(({ preposition }) => preposition === "");
  // "Ukraine returned home 95 of its soldiers": with an object it is no coming home.
  if (sense === "arrive" && /^return/.test(head.lower) && direct.length > 0) sense = "return";
  // Headlines leave the auxiliary out: "390 prisoners freed by each side".
  const noActor = !actorsIn(parts, clause.subject.from, clause.subject.to).some(({ adjective }) => !adjective);
  const barePassive = verb.form === "bare" && direct.length === 0 && sense !== "arrive" && before.some(({ preposition, people }) => preposition === "" || people.to === verb.from - 1) && (noActor || clause.kind === "reduced" || clause.kind === "relative");
  const passive = verb.passive || clause.kind === "reduced" && !/ing$/.test(head.lower) || barePassive;
  const intransitive = sense === "arrive" || (sense === "return" && direct.length === 0);
  let themes = passive || intransitive ? lastGroup(parts, before, clause.kind === "reduced" || barePassive ? verb.from : undefined) : direct.map(({ people }) => people);
  if (clause.kind === "relative" && !passive && themes.length === 0 && /^(?:whom|that|who|which)$/.test(clause.link) && clause.antecedent !== undefined && clause.subject.to > clause.subject.from && clause.subject.from > clause.antecedent) {
    const antecedent = parts.people.findLast((one) => one.to <= clause.antecedent! && one.to >= clause.antecedent! - 4);
    if (antecedent) themes = [antecedent];
  }
  // "185 soldiers were returned, along with 20 Russian civilians"
  if ((passive || intransitive) && themes.length > 0) themes = [...themes, ...after.filter(({ people }) => /^(?:along with|together with|alongside|as well as|plus)$/.test(chunks.slice(people.from - (/^(?:alongside|plus)$/.test(chunks[people.from - 1]?.lower ?? "") ? 1 : chunks[people.from - 1]?.lower === "as" ? 3 : 2), people.from).map(({ lower }) => lower).join(" "))).map(({ people }) => people)];
  // "Ukraine was given 1,000 of its servicemen": what is given stands behind the passive.
  const given = passive && sense === "give" && /^(?:given|handed)/.test(head.lower) && direct.length > 0;
  if (given) themes = direct.map(({ people }) => people);
  if (sense === "exchange" && themes.length === 0) themes = after.filter(({ preposition }) => /^(?:involving|with)$/.test(preposition)).map(({ people }) => people);
  if (themes.length === 0 && sense === "exchange") themes = direct.map(({ people }) => people);
  const counterpart = after.filter(({ preposition, people }) => preposition === "for" && !themes.includes(people)).map(({ people }) => people);
  const actors = actorsIn(parts, clause.subject.from, clause.subject.to).filter(({ adjective }) => !adjective);
  const named = sense === "exchange" && isNamedExchange(chunks, verb.head);
  const hand: Handover = {
    clause,
    at: verb.head,
    sense: given ? "receive" : sense,
    noun: false,
    themes,
    counterpart,
    everySide: saysEvery(chunks, clause.subject.from, clause.subject.to) || saysEvery(chunks, verb.from, verb.head) || (!passive && sense !== "exchange" && saysBoth(chunks, clause.subject.from, clause.to)),
    passive: given ? false : passive,
    status: statusOf(parts, clause, verb.head, false),
    named,
    telling: clause,
    announced: false,
    strong: true,
  };
  const by = passive && !given ? agentIn(parts, verb.to, clause.to) : undefined;
  if (by?.every) hand.everySide = true;
  const actor = given ? actors.at(-1)?.code : passive ? by?.code : intransitive ? undefined : soleActor(parts, clause, actors);
  if (actor) hand.actor = actor;
  const directRecipient = (gives.test(head.lower) || reached) && chunks[verb.to]?.type === "party" ? chunks[verb.to] : undefined;
  const recipient = directRecipient?.type === "party" ? directRecipient.party.code : recipientIn(parts, verb.to, clause.to);
  if (recipient) hand.recipient = recipient;
  // "received none of its own": nobody of those told before.
  const none = chunks.findIndex(({ lower }, at) => at > verb.head && at <= verb.head + 2 && /^(?:none|nobody)$/.test(lower));
  if (sense === "receive" && hand.themes.length === 0 && none > 0) {
    const before = parts.people.findLast((one) => one.to < verb.from);
    hand.themes = [{ from: none, to: none, head: none, of: before?.of ?? "prisoners", captive: true, own: true, part: false, bare: true, same: false }];
  }
  // "A volunteer medic known as Taira has been freed by Russian forces", "Purnam Shaw was handed over to the Indian side".
  if (themes.length === 0 && passive && sense === "give" && clause.subject.to > clause.subject.from && (/^(?:freed|released|set free)/.test(head.lower) ? actor || captorIn(parts, verb.to, clause.to) : recipient && parts.sides.tellsOfCaptivity && /^(?:handed|let go)/.test(head.lower))) {
    const owner = chunks.slice(clause.subject.from, clause.subject.to).find((chunk) => chunk.type === "party" && chunk.form === "demonym");
    const name = chunks.slice(clause.subject.from, clause.subject.to).some((chunk) => chunk.type === "word" && /^\p{Lu}/u.test(chunk.text));
    if (owner?.type === "party" || name) hand.themes = [{ from: clause.subject.from, to: clause.subject.to - 1, head: clause.subject.to - 1, of: "prisoners", captive: true, own: false, part: false, bare: false, same: false, ...(owner?.type === "party" && { party: owner.party.code }) }];
  }
  const captor = captorIn(parts, hasGroup(head, "captivity") ? verb.head : verb.to, clause.to) ?? (themes[0] ? captorIn(parts, themes[0].to + 1, verb.from) : undefined);
  if (captor) hand.captor = captor;
  if (sense === "exchange" && !hand.themes.some(({ quantity }) => quantity)) Object.assign(hand, formulaIn(parts, { from: clause.from, to: withPhrase(parts, clause) }));
  if (!movesPeople(parts, hand)) return undefined;
  return hand;
}

/** "Russia got 150 servicemen in return", "115 servicemen of Ukraine were given in exchange" */
const saysInReturn = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks.slice(from, to).some(({ lower }, at, behind) => (lower === "return" || lower === "exchange") && behind[at - 1]?.lower === "in" && behind[at + 1]?.lower !== "for");

/** "Seven detainees back in Lebanon", "300 soldiers home": a headline without its verb. */
function headlineHandover(parts: SentenceParts, clause: Clause): Handover | undefined {
  const { chunks, people, headline } = parts;
  if (!headline) return undefined;
  const one = people.find(({ from, to, part }) => from >= clause.from && to + 1 < clause.to && !part && /^(?:back|home|free)$/.test(chunks[to + 1]!.lower));
  if (!one) return undefined;
  const recipient = recipientIn(parts, one.to + 1, clause.to);
  return { clause, at: one.to + 1, sense: "arrive", noun: false, themes: [one], counterpart: [], everySide: false, passive: false, ...(recipient && { recipient }), status: "completed", named: false, announced: false, telling: clause, strong: true };
}

/** People or bodies, and a "to" right behind them. */
const handsToSomebody = ({ chunks, people }: SentenceParts, from: number, to: number): boolean =>
  people.some((one) => one.from >= from && one.to < to && /^(?:to|over|back)$/.test(chunks[one.to + 1]?.lower ?? ""));

/** "Ukraine has taken back 1,000 bodies and Russia 19", "212 were recovered by Ukraine and 45 by Russia": the same without a verb. */
function gappedHandovers(parts: SentenceParts, clause: Clause, verbal: Handover): Handover[] {
  const { chunks, people, sides } = parts;
  return people.flatMap((one) => {
    const agent = chunks[one.to + 1]?.lower === "by" && verbal.passive ? chunks[one.to + 2] : undefined;
    const actor = agent ?? chunks[one.from - 1];
    const link = chunks[agent ? one.from - (chunks[one.from - 1]?.lower === "of" ? 2 : 1) : one.from - 2]?.lower ?? "";
    if (one.from <= verbal.at || one.from >= clause.to || actor?.type !== "party" || actor.form === "demonym" || !/^(?:and|,|while|;)$/.test(link) || !sides.pair.includes(actor.party.code)) return [];
    const model = verbal.themes.at(-1);
    verbal.themes = verbal.themes.filter((theme) => theme !== one);
    return [{ ...verbal, themes: [one.bare && model ? { ...one, of: model.of } : one], counterpart: [], actor: actor.party.code, everySide: false }];
  });
}

/** "released 100 prisoners on Wednesday, and another 100 on Thursday": the same was done again on another day. */
function laterHandovers({ chunks, people }: SentenceParts, clause: Clause, verbal: Handover): Handover[] {
  const dayAt = (from: number, to: number) => chunks.findIndex((chunk, at) => at >= from && at < to && chunk.type === "timex");
  const [first, ...rest] = verbal.themes;
  if (!first || rest.length > 1) return [];
  const ownDay = dayAt(first.to + 1, clause.to);
  const second = rest[0] ?? people.find(({ from, quantity }) => ownDay >= 0 && from > ownDay && from < clause.to && quantity !== undefined);
  if (ownDay < 0 || !second || second.from < ownDay) return [];
  const secondDay = dayAt(second.to + 1, Math.min(clause.to, second.to + 4));
  if (secondDay < 0 || !chunks.slice(ownDay + 1, second.from).every(({ lower }) => /^(?:and|,|then)$/.test(lower))) return [];
  verbal.themes = [first];
  verbal.span = { from: clause.from, to: second.from };
  return [{ ...verbal, themes: [second.bare ? { ...second, of: first.of, ...(first.party && { party: first.party }) } : second], counterpart: [], span: { from: second.from, to: clause.to } }];
}

/** A verb of moving counts only where it moves people: "released a video", "returned to the talks", "exchanged fire" do not. */
function movesPeople({ chunks, sides }: SentenceParts, { themes, sense, named, clause, at, recipient, passive }: Handover): boolean {
  if (themes.length > 0) {
    // "transferred to hospitals in Russia": an onward journey, not the handover.
    if (/^transfer|^(?:were|be|been)? ?taken/.test(chunks[at]!.lower)) {
      const behind = chunks.slice(at + 1, at + 8);
      if (behind.some(({ lower }) => /^(?:hospitals?|medical|treatment|rehabilitation|facilit(?:y|ies)|families|clinics?|prisons?)$/.test(lower))) return false;
      if (clause.kind !== "main" && clause.kind !== "complement" && clause.kind !== "coordinate" && clause.kind !== "infinitive") return false;
      if (behind[0]?.lower === "to" && !recipient && themes.every(({ quantity }) => !quantity)) return false;
    }
    return true;
  }
  if (sense !== "exchange") return false;
  // "On June 26 another group was exchanged"
  if (sides.tellsOfExchange && passive && chunks.slice(clause.subject.from, clause.subject.to).some(({ lower }) => /^(?:groups?|batch|batches)$/.test(lower))) return true;
  // "Russia and Ukraine exchanged on Thursday 200 …", "swapped 157 each": a number or captives follow soon.
  const behind = chunks.slice(at + 1, at + 4);
  const first = behind.findIndex((chunk) => chunk.type === "quantity" || isPeopleNoun(chunk));
  // Not "exchange barbs over prisoners", "exchanged the lists of prisoners".
  return named || (sides.tellsOfExchange && !passive && first >= 0 && !behind.slice(0, first).some((chunk, index) => prepositions.has(chunk.lower) && behind[index + 1]?.type !== "timex"));
}

interface Phrase {
  people: People;
  /** The preposition that leads it; "" for a direct object or a subject. */
  preposition: string;
}

/** The people named in a stretch of a sentence, each with its preposition. */
function phrases({ chunks, people }: SentenceParts, from: number, to: number): Phrase[] {
  const found: Phrase[] = [];
  for (const one of people) {
    if (one.from < from || one.from >= to || one.part) continue;
    const previous = found.at(-1);
    // "185 soldiers and 20 civilians": joined to the one before, under the same preposition.
    const joined = previous && chunks.slice(previous.people.to + 1, one.from).every(({ lower }) => /^(?:and|,|as|well|also|another|plus|the)$/.test(lower));
    found.push({ people: one, preposition: joined ? previous.preposition : prepositionOf(chunks, one, from) });
  }
  return found;
}

const collective = /^(?:groups?|batch(?:es)?|total|number|numbers|majority|most|all|some|none|any|each|wave|round|dozens|hundreds|thousands|scores|remains|bod(?:y|ies)|half|rest|many|more|part)$/;

function prepositionOf(chunks: readonly Chunk[], one: People, from: number): string {
  let at = one.from - 1;
  while (at >= from && (isFiller(chunks[at]!) || chunks[at]!.lower === "-")) at -= 1;
  if (at < from) return "";
  const { lower } = chunks[at]!;
  if (!prepositions.has(lower) && lower !== "than") return "";
  // "another group of POWs", "a total of 205 soldiers": the phrase before is its measure.
  if (lower === "of") {
    let back = at - 1;
    if (chunks[back]?.lower === "total") back -= 1;
    else if (collective.test(chunks[back]?.lower ?? "") || chunks[back]?.type === "quantity") back -= 1;
    else return "of";
    while (back >= from && (isFiller(chunks[back]!) || chunks[back]!.type === "quantity" || chunks[back]!.type === "word" && /^(?:large|big|small|new|fresh|last|final|next|further|first|second|third|fourth|fifth|\w+th)$/.test(chunks[back]!.lower))) back -= 1;
    if (back < from) return "";
    return prepositions.has(chunks[back]!.lower) ? chunks[back]!.lower : "";
  }
  return lower;
}

/** The people nearest before a passive or intransitive verb, with those that are joined to them. */
function lastGroup(parts: SentenceParts, before: readonly Phrase[], adjacent?: number): People[] {
  const subjects = before.filter(({ preposition, people }) => preposition === "" || preposition === "among" || preposition === "of" || (adjacent !== undefined && people.to >= adjacent - 1));
  const last = subjects.at(-1);
  if (!last) return [];
  const group = [last.people];
  for (let at = subjects.length - 2; at >= 0; at -= 1) {
    const one = subjects[at]!.people;
    if (!parts.chunks.slice(one.to + 1, group[0]!.from).every(({ lower }) => /^(?:and|,|as|well|also|another|plus|the)$/.test(lower))) break;
    group.unshift(one);
  }
  return group;
}

interface Actor {
  code: PartyCode;
  at: number;
  /** "Russian" before a noun that is nobody who acts. */
  adjective: boolean;
}

const actingNoun = /^(?:side|authorities|officials|government|army|military|forces|troops|movement|group|ministry|militants|rebels|leadership|delegation|president|police|prison|service|regime|administration)$/;

/** The sides named in a stretch as those who act: not behind a preposition, not as owners. */
function actorsIn(parts: SentenceParts, from: number, to: number): Actor[] {
  const { chunks, speakerParty } = parts;
  const actors: Actor[] = [];
  for (let at = from; at < to; at += 1) {
    const chunk = chunks[at]!;
    if (/^(?:it|they|we|he|she|i)$/.test(chunk.lower)) {
      const code = speakerParty(at);
      if (code) actors.push({ code, at, adjective: false });
      continue;
    }
    if (chunk.type !== "party" && chunk.type !== "speaker") continue;
    const code = chunk.type === "party" ? chunk.party.code : chunk.party;
    if (!code) continue;
    let back = at - 1;
    while (back >= from && (chunks[back]!.lower === "the" || /^(?:and|,)$/.test(chunks[back]!.lower) && ["party", "speaker"].includes(chunks[back - 1]?.type ?? ""))) back -= chunks[back]!.lower === "the" ? 1 : 2;
    if (back >= from && prepositions.has(chunks[back]!.lower)) continue;
    const next = chunks[at + 1];
    if (chunk.type === "party" && /^['’]s?$/.test(next?.lower ?? "")) {
      // "Ukraine's government released": the owner acts through it.
      if (actingNoun.test(chunks[at + 2]?.lower ?? "") || chunks[at + 2]?.type === "office") actors.push({ code, at, adjective: false });
      continue;
    }
    const adjective = chunk.type === "party" && chunk.form === "demonym" && next !== undefined && !actingNoun.test(next.lower) && next.type !== "office";
    if (chunk.type === "party" && chunk.form === "region") continue;
    actors.push({ code, at, adjective });
  }
  return actors;
}

/** Who acts, where it is one side only; two that act together are nobody in particular. */
function soleActor({ sides, chunks, speakerParty }: SentenceParts, clause: Clause, actors: readonly Actor[]): PartyCode | undefined {
  const codes = [...new Set(actors.map(({ code }) => code))];
  if (codes.length === 0) return clause.subject.from === clause.subject.to && clause.verb && clause.from === clause.verb.from && clause.index === 0 && !isPeopleNoun(chunks[clause.verb.to]) ? (speakerParty(clause.verb.head) ?? undefined) : undefined;
  if (codes.length === 1) return codes[0];
  const inPair = codes.filter((code) => sides.pair.includes(code));
  return inPair.length === 1 ? inPair[0] : undefined;
}

/** "each side", "both countries each", "Russia and Ukraine each": whoever acts, does so on either side. */
function saysEvery(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks.slice(from, to).some(({ lower }, index) => lower === "each" || (lower === "either" && /^(?:side|country|party)$/.test(chunks[from + index + 1]?.lower ?? "")));
}

/** "both sides returned 205 servicemen": each did; not "both sides released a total of 410". */
const saysBoth = (chunks: readonly Chunk[], from: number, to: number): boolean => {
  const zone = chunks.slice(from, to);
  return zone[0]?.lower === "both" && /^(?:sides|countries|parties|governments)$/.test(zone[1]?.lower ?? "") && !zone.some(({ lower }) => /^(?:total|altogether|combined|over)$/.test(lower));
};

/** "freed by Israel", "released by each side". */
function agentIn(parts: SentenceParts, from: number, to: number): { code?: PartyCode; every: boolean } | undefined {
  const { chunks } = parts;
  for (let at = from; at < to && at < from + 14; at += 1) {
    if (chunks[at]!.lower !== "by") continue;
    const end = Math.min(to, at + 9);
    if (saysEvery(chunks, at + 1, end)) return { every: true };
    for (let next = at + 1; next < end; next += 1) {
      const chunk = chunks[next]!;
      if (chunk.type === "party" || chunk.type === "speaker") {
        // "by Yemen's Houthi rebels": the group acts, the country says where.
        if (/^['’]s?$/.test(chunks[next + 1]?.lower ?? "") && chunks[next + 2]?.type === "party") continue;
        const code = chunk.type === "party" ? chunk.party.code : chunk.party;
        return code && !isMediator(chunks, next) ? { code, every: false } : { every: false };
      }
      if (chunk.type === "timex" || chunk.type === "quantity" || /^[,;:.]$/.test(chunk.lower)) break;
    }
  }
  return undefined;
}

/** "to Ukraine", "to the Ukrainian side", "home to Russia". Countries on the way are no side. */
function recipientIn({ chunks, sides }: SentenceParts, from: number, to: number): PartyCode | undefined {
  for (let at = from; at < to; at += 1) {
    if (!/^(?:to|into|in)$/.test(chunks[at]!.lower)) continue;
    const home = chunks[at]!.lower === "in";
    for (let next = at + 1; next < to && next <= at + 3; next += 1) {
      const chunk = chunks[next]!;
      if (chunk.type === "party" && sides.pair.includes(chunk.party.code)) {
        if (home && !/^(?:back|home|arrived?)$/.test(chunks[at - 1]?.lower ?? "")) break;
        if (chunk.form === "demonym" && /^(?:hospitals?|prisons?|captivity|custody|jails?)$/.test(chunks[next + 1]?.lower ?? "")) break;
        return chunk.party.code;
      }
      if (!isFiller(chunk) && chunk.type !== "word") break;
    }
  }
  return undefined;
}

/** "from Russian captivity", "from territory controlled by Kyiv", "held by Hamas", "from Ukraine": who had held them. */
function captorIn({ chunks, sides }: SentenceParts, from: number, to: number): PartyCode | undefined {
  for (let at = from; at < to; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.type !== "party" || !sides.pair.includes(chunk.party.code)) continue;
    const before = chunks.slice(Math.max(from, at - 6), at);
    const led = before.some(({ lower }) => /^(?:from|by)$/.test(lower) || /\bby$/.test(lower));
    const captive = hasGroup(chunks[at + 1], "captivity") || before.some((one) => hasGroup(one, "captivity") || hasGroup(one, "captured"));
    if (before.at(-1)?.lower === "in" && (hasGroup(chunks[at + 1], "captivity") || hasGroup(before.at(-2), "captivity"))) return chunk.party.code;
    if (led && (captive || (/^(?:from)$/.test(before.at(-1)?.lower ?? "") && !isVenueOfPeople(chunks, at)))) return chunk.party.code;
  }
  return undefined;
}

/** "soldiers from Ukraine": where they belong, as long as no verb of coming stands before. */
const isVenueOfPeople = (chunks: readonly Chunk[], at: number) => isPeopleNoun(chunks[at - 2]);

const nounGroups = ["exchange-noun", "release-noun", "repatriation-noun"] as const;

/** "a prisoner swap", "the release of 50 soldiers", "the return of 1,000 bodies to Ukraine". */
function nounHandovers(parts: SentenceParts, clause: Clause, verbal: Handover | undefined): Handover[] {
  const { chunks, sides } = parts;
  const found: Handover[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    const chunk = chunks[at]!;
    if (isStageTold(parts, clause, at)) {
      found.push({ clause, at, sense: "exchange", noun: true, themes: [], counterpart: [], everySide: false, passive: true, named: false, telling: clause, status: statusOf(parts, clause, at, true), announced: false, strong: true });
      continue;
    }
    if (at === verbal?.at || (clause.verb && at >= clause.verb.from && at < clause.verb.to)) continue;
    if (hasGroup(chunk, "not-exchange") || !nounGroups.some((group) => hasGroup(chunk, group)) || isInExchangeFor(chunks, at)) continue;
    // "exchange point", "swap fund", "release date": the noun only describes another.
    if (/^(?:points?|fund|site|area|venue|lists?|deal|agreement|process|talks|negotiations|operation|points|mechanism|formula|programme|program|efforts?)$/.test(chunks[at + 1]?.lower ?? "") && !/^(?:operation|process|deal|agreement)$/.test(chunks[at + 1]?.lower ?? "")) continue;
    const exchange = hasGroup(chunk, "exchange-noun");
    const named = exchange && isNamedExchange(chunks, at);
    const themes = themesOfNoun(parts, at, clause);
    // "Thursday's transfer suggests …": it refers to the news and dates it.
    const dated = /^['’]s$/.test(chunks[at - 1]?.lower ?? "") && chunks[at - 2]?.type === "timex";
    if (dated && themes.length === 0 && !exchange && !sides.tellsOfBodiesOnly && (sides.tellsOfExchange || sides.tellsOfCaptivity)) {
      found.push({ clause, at, sense: "give", noun: true, themes: [], counterpart: [], everySide: false, passive: true, named: false, telling: clause, status: statusOf(parts, clause, at, true), announced: false, strong: false });
      continue;
    }
    if (exchange ? !named && !sides.tellsOfExchange : themes.length === 0 && !(sides.tellsOfBodiesOnly && /^(?:repatriations?|handovers?|transfers?|returns?)$/.test(chunk.lower))) continue;
    const sense: Sense = exchange ? "exchange" : /^(?:return|homecoming|repatriations?)/.test(chunk.lower) ? "return" : "give";
    // "The exchange that was planned for Friday has been postponed": the verb comes behind the bracket.
    const child = parts.clauses[clause.index + 1];
    const whole = clause.verb && /^(?:is|are|was|were)$/.test(chunks[clause.verb.head]!.lower) && at < clause.verb.from && child?.kind === "infinitive" && child.from === clause.verb.to ? child : (clause.verb && clause.kind !== "reduced" ? clause : parts.clauses.find((other) => other.verb && other.index > clause.index && other.kind === "main" && at >= other.subject.from && at < other.subject.to)) ?? clause;
    const told = tellsOfNoun(parts, whole, at);
    const formula: Partial<Pick<Handover, "themes" | "counterpart" | "everySide">> = exchange && !themes.some(({ quantity }) => quantity) ? formulaIn(parts, clause) : {};
    const hand: Handover = {
      clause, at, sense, noun: true, themes, counterpart: [], everySide: false, passive: true, named, telling: whole, ...formula,
      status: statusOf(parts, whole, at, true),
      announced: clause.verb !== undefined && at > clause.verb.head && /^announc/.test(chunks[clause.verb.head]!.lower),
      strong: told,
    };
    const agent = agentIn(parts, at + 1, clause.to);
    if (agent?.every) hand.everySide = true;
    if (agent?.code) hand.actor = agent.code;
    const recipient = recipientIn(parts, at + 1, clause.to);
    if (recipient) hand.recipient = recipient;
    const captor = captorIn(parts, at + 1, clause.to);
    if (captor) hand.captor = captor;
    found.push(hand);
  }
  return found;
}

/** "Its second stage followed on June 10": of an exchange, in an article that tells of one. */
function isStageTold({ chunks, sides }: SentenceParts, { subject, verb, from, to }: Clause, at: number): boolean {
  if (!verb || !sides.tellsOfExchange || sides.tellsOfBodiesOnly || !/^(?:stage|phase|part)$/.test(chunks[at]!.lower) || at < subject.from || at >= subject.to) return false;
  const numbered = chunks.slice(Math.max(from, at - 2), at).some(({ lower }) => /^(?:first|second|third|fourth|fifth|sixth|final|last|\d+(?:st|nd|rd|th))$/.test(lower));
  const told = hasGroup(chunks[verb.head], "take-place") || /^(?:followed|began|started|came)$/.test(chunks[verb.head]!.lower);
  return numbered && told && !verb.negated && chunks.slice(verb.to, to).some(({ type }) => type === "timex");
}

/** "an exchange of 84 prisoners each", "a 205-for-205 swap", "a swap involving 410 people", "an exchange with 303 from each side". */
function themesOfNoun(parts: SentenceParts, at: number, clause: Clause): People[] {
  const { chunks, people } = parts;
  const { to, verb } = clause;
  const behind: People[] = [];
  // "The swap will involve 246 prisoners from each side"
  if (verb && at < verb.from && /^(?:involv|includ|saw|see|cover|concern|compris)/.test(chunks[verb.head]!.lower)) {
    return phrases(parts, verb.to, to).filter(({ preposition }) => preposition === "").map((phrase) => phrase.people);
  }
  for (const one of people) {
    if (one.part) continue;
    if (one.to < at && one.to >= at - 2 && one.quantity && !isOfStage(chunks, one.from, clause.from)) behind.push(one);
    if (one.from <= at || one.from >= to) continue;
    // "the return, on August 24, of 115 servicemen"
    const bracket = chunks[at + 1]?.lower === "," ? chunks.findIndex(({ lower }, index) => index > at + 1 && index <= at + 6 && lower === ",") : -1;
    const start = behind.at(-1)?.to ?? (bracket > 0 && chunks[bracket + 1]?.lower === "of" ? bracket : at);
    const lead = chunks.slice(start + 1, one.from);
    const first = chunks[start + 1]?.lower ?? "";
    if (behind.length > 0 ? lead.every(({ lower }) => /^(?:and|,|for|-|–|the|another|as|well)$/.test(lower)) : /^(?:of|involving|that|which|with|covering|freeing)$/.test(first) && lead.length <= 7 && !lead.some(({ lower }, index) => index > 0 && /^(?:[.;:,]|who|after|under|between|from|to|on|in)$/.test(lower))) behind.push(one);
  }
  return behind;
}

/** "the first part of the 1,000-for-1,000 exchange": the number is that of the whole. */
const isOfStage = (chunks: readonly Chunk[], at: number, from: number): boolean =>
  chunks.slice(Math.max(from, at - 5), at).some(({ lower }) => /^(?:parts?|stages?|phases?|rounds?|start|beginning|day|begins?|began|begun|starts|started|beginning|starting)$/.test(lower));

/** "following the 205-for-205 formula", "50 for 50": as many on either side; not "the first part of the 1,000-for-1,000 exchange". */
function formulaIn({ chunks, people }: SentenceParts, clause: Pick<Clause, "from" | "to">): Partial<Pick<Handover, "themes" | "counterpart" | "everySide">> {
  for (const [index, one] of people.entries()) {
    const other = people[index + 1];
    if (one.from >= clause.from && one.from < clause.to && one.quantity && goesEachWay(chunks, one)) return { themes: [one], everySide: true };
    if (!other || one.from < clause.from || other.from >= clause.to || !one.quantity?.value || one.quantity.value !== other.quantity?.value) continue;
    const between = chunks.slice(one.to + 1, other.from).map(({ lower }) => lower);
    if (!between.every((word) => /^(?:-|–|for|per|to)$/.test(word)) || !between.some((word) => /^(?:for|per)$/.test(word))) continue;
    if (isOfStage(chunks, one.from, clause.from)) continue;
    return { themes: [one], counterpart: [other] };
  }
  return {};
}

/** Behind an exchange a phrase with "with" still tells of it, though it has a verb of its own. */
function withPhrase({ chunks, clauses }: SentenceParts, clause: Clause): number {
  const next = clauses[clause.index + 1];
  return next && (next.kind === "reduced" || next.kind === "gerund") && chunks.slice(clause.verb?.to ?? clause.from, clause.to).some(({ lower }) => lower === "with") ? next.to : clause.to;
}

/** "with 115 servicemen crossing in each direction" */
const goesEachWay = (chunks: readonly Chunk[], { to }: People): boolean =>
  chunks.slice(to + 1, to + 7).some(({ lower }, index, behind) => /^(?:each|either|both)$/.test(lower) && /^(?:directions?|ways?|sides?)$/.test(behind[index + 1]?.lower ?? ""));

/** Tells whether a noun's clause says that it happened: "the exchange took place", "announced a swap", "carried out an exchange". */
function tellsOfNoun(parts: SentenceParts, clause: Clause, at: number): boolean {
  const { chunks } = parts;
  const { verb } = clause;
  if (!verb) return parts.headline;
  const head = chunks[verb.head]!;
  const inSubject = at >= clause.subject.from && at < clause.subject.to;
  const lead = chunks.slice(Math.max(clause.from, at - 6), at);
  // The "for" of "the 192-for-192 exchange" leads nothing.
  const preposition = lead.findLast(({ lower }, index) => prepositions.has(lower) && lower !== "of" && !(lower === "for" && /^[-–]$/.test(lead[index - 1]?.lower ?? "")));
  const governs = preposition === undefined;
  if (["take-place", "fail", "postpone", "plan"].some((group) => hasGroup(head, group))) return governs || hasGroup(head, "take-place");
  // "The exchange is complete", not "The exchange is the biggest that was ever agreed".
  if (inSubject && /^(?:is|was|were|are|been)$/.test(head.lower)) return governs && /^(?:complete|completed|over|underway|under|done|finished)$/.test(chunks[verb.to]?.lower ?? "");
  if (inSubject) return governs && (senseOf(head) !== undefined || /^(?:freed|saw|brought|included|involved|covers?|became|marks?|marked|comes|came|falls?|fell|follow(?:s|ed))$/.test(head.lower));
  return governs && (isSay(chunks, clause) || /^(?:mediat\w*|broker\w*|facilitat\w*|saw|see|sees|complet\w*|finish\w*|witness\w*|organi[sz]ed|secured|stage[sd]?)$/.test(head.lower));
}

const hopes = /^(?:like|hope|hopes|hoped|hoping|want|wants|wanted|urge|urges|urged|call for|calls for|called for|demand|demands|demanded|seek|seeks|seeking|sought|propose|proposes|proposed|proposal|offer|offers|offered|ready|discuss|discussed|discussing|negotiate|negotiating|consider|considering|ought|willing|asked|ask|asks|appealed|appeals|invited)$/;

/** Reads from modals, plans, failures and refusals around a verb or noun whether it has happened. */
export function statusOf({ chunks, clauses }: Pick<SentenceParts, "chunks" | "clauses">, clause: Clause, at: number, noun: boolean): Handover["status"] {
  const { verb } = clause;
  // "the swap is now on hold", "in limbo"
  if (noun && verb && at < verb.from && /^(?:is|was|are|were|remains?|been)$/.test(chunks[verb.head]!.lower) && /\b(?:on (?:hold|pause|ice)|in (?:limbo|doubt|question)|off)\b/.test(chunks.slice(verb.to, verb.to + 4).map(({ lower }) => lower).join(" "))) return "postponed";
  if (noun && verb && !verb.negated && verb.mood === "real" && (at < verb.from || governsObject(chunks, clause, at))) {
    if (hasGroup(chunks[verb.head], "fail")) return "failed";
    if (hasGroup(chunks[verb.head], "postpone")) return "postponed";
  }
  if (noun) {
    const lead = chunks.slice(Math.max(clause.from, at - 7), at).map(({ lower }) => lower);
    const near = lead.join(" ");
    if (/\b(?:talks|negotiations|consultations|discussions|deals?|agreements?|accords?|pact|ready|readiness|willing|work|progress|proposals?|efforts|resolutions?|steps?|lists?|calls?|appeals?|hopes?|possibility|prospects?|chance|idea|question|issue|demands?|requests?|conditions?|need|readiness|formula|topic|initiative)\b[\w\s,’'-]*\b(?:on|about|over|for|towards?|of|regarding|concerning)\b[\w\s,’'-]*$/.test(near)) return "unreal";
    if (/\b(?:possible|potential|proposed|future|overdue|long-awaited|long-delayed|long-promised|would-be|hoped-for|another possible|eventual|all-for-all|all for all)\b/.test(lead.slice(-5).join(" "))) return "unreal";
    if (/\b(?:upcoming|forthcoming|planned|next|scheduled|expected|imminent)\b/.test(lead.slice(-4).join(" "))) return "planned";
    if (/\b(?:plans?|preparations?|preparing|deadline|timetable) (?:\w+ )?(?:for|of|to)\b/.test(near) || /\bplans?\b/.test(lead.slice(-3).join(" "))) return "planned";
    if (/\b(?:failed|cancelled|canceled|disrupted|aborted)\b/.test(lead.slice(-3).join(" "))) return "failed";
    if (/\b(?:postponed|delayed|stalled)\b/.test(lead.slice(-3).join(" "))) return "postponed";
    if (/^(?:no|without)$/.test(lead.at(-1) ?? "") || /\bno (?:prisoner|pow|such)$/.test(lead.slice(-2).join(" "))) return verb && hasGroup(chunks[verb.head], "take-place") ? "failed" : "unreal";
    if (/\b(?:postponement|delay|suspension) of\b/.test(near)) return "postponed";
  }
  if (!verb) return "completed";
  const head = chunks[verb.head]!;
  const own = moodOf(chunks, clauses, clause);
  if (own !== "completed") return own;
  if (noun) {
    if (hopes.test(head.lower) && governsObject(chunks, clause, at)) return "unreal";
    if (hasGroup(head, "plan") && governsObject(chunks, clause, at)) return "planned";
    // "the exchange was expected on Friday", "a swap is due": a plan in the passive.
    if (hasGroup(head, "plan") && at < verb.from) return hopes.test(head.lower) ? "unreal" : "planned";
  }
  return "completed";
}

const governsObject = (chunks: readonly Chunk[], { verb }: Clause, at: number) => verb !== undefined && at > verb.head && !chunks.slice(verb.to, at).some(({ lower }) => /^(?:after|during|following)$/.test(lower));

/** What a clause's verb and those that govern it make of it. */
function moodOf(chunks: readonly Chunk[], clauses: readonly Clause[], clause: Clause, depth = 0): Handover["status"] {
  const { verb, kind, link } = clause;
  if (!verb || depth > 6) return "completed";
  const governor = clause.governor === undefined ? undefined : clauses[clause.governor];
  // "no prisoners have been released", "not a single captive"
  if (chunks.slice(clause.subject.from, clause.subject.to).some(({ lower }, at, zone) => (lower === "no" && !/^(?:one|longer|fewer|less)$/.test(zone[at + 1]?.lower ?? "")) || /^(?:none|nobody|neither)$/.test(lower))) return hasGroup(chunks[verb.head], "take-place") ? "failed" : "unreal";
  if (/^(?:if|unless|until|whether|once|lest)$/.test(link) && kind === "adverbial") return "unreal";
  // "reports that Paris and Tehran were preparing a swap": hearsay.
  if (link === "that" && chunks[clause.from - 1]?.lower === "so" && verb.mood === "real" && !/ed$|ght$/.test(chunks[verb.from]!.lower)) return "unreal";
  if (link === "that" && /^(?:reports?|rumou?rs?|speculation|suggestions?|allegations?)$/.test(chunks[clause.from - 1]?.lower ?? "")) return "unreal";
  if (kind === "gerund" && /^(?:without|on|about|for|of|towards?|over|against|instead|upon)$/.test(link)) return link === "for" && depth === 0 && /^(?:thank|prais|grateful|credit)/.test(clauses[clause.governor ?? -1]?.verb ? chunks[clauses[clause.governor!]!.verb!.head]!.lower : "") ? "completed" : "unreal";
  if (verb.mood === "was-to-have") return "failed";
  if (verb.mood === "may") return "unreal";
  if (governor?.verb && kind === "complement" && /^(?:den(?:y|ies|ied)|reject\w*|dismiss\w*)$/.test(chunks[governor.verb.head]!.lower)) return "unreal";
  if (verb.negated) return hasGroup(chunks[verb.head], "take-place") || hasGroup(chunks[verb.head], "exchange-verb") ? "failed" : chunks.slice(verb.to, verb.to + 3).some(({ lower }) => /^(?:any|a|single)$/.test(lower)) ? "completed" : "unreal";
  if (kind === "infinitive" && governor?.verb) {
    const head = chunks[governor.verb.head]!;
    const above = moodOf(chunks, clauses, governor, depth + 1);
    if (above === "unreal" || above === "failed") return above;
    if (governor.verb.negated) return "unreal";
    // "are getting ready to swap prisoners again"
    if (/^(?:getting|got|gets)$/.test(head.lower) && chunks[governor.verb.to]?.lower === "ready") return above === "completed" ? "planned" : above;
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
    if (/^(?:order\w*|decid\w*|promis\w*|pledg\w*|vow\w*|prepar\w*|intend\w*|set|continue|continues|undertook|decree\w*|undert\w*)$/.test(head.lower)) return "planned";
    if (/^(?:manag\w*|beg[au]n|start\w*|help\w*|allow\w*|continued|proceeded|went|forced|led|enabl\w*|permit\w*|came)$/.test(head.lower)) return above;
    return above === "planned" ? "planned" : "unreal";
  }
  if (kind === "infinitive") {
    // "Aden willing to trade all captives"
    if (/^(?:willing|ready|prepared|keen|open|unwilling|able|unable)$/.test(chunks[verb.from - 1]?.lower ?? "")) return "unreal";
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
  // "would exchange every prisoner if the United Nations saw to it"
  if (chunks[verb.from]!.lower === "would" && clauses.some(({ link: opener, governor: above }) => opener === "if" && above === clause.index)) return "unreal";
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
    if (kind === "coordinate" && governor.verb.mood === "will" && verb.form === "finite" && governor.to <= clause.from && clause.subject === governor.subject && !/(?:ed|s)$/.test(chunks[verb.head]!.lower)) return "planned";
  }
  return "completed";
}

