import type { PartyCode } from "../record.ts";
import type { Clause } from "./find-clauses.ts";
import { formulaIn } from "./find-formula.ts";
import { type Actor, actorsIn, agentIn, captorIn, recipientIn, saysBoth, saysEvery } from "./find-roles.ts";
import { nameEnd } from "./find-persons.ts";
import { isPeopleNoun, type VerbGroup } from "./find-verbs.ts";
import type { Handover, Sense, SentenceParts } from "./handover.ts";
import { isInExchangeFor, isNamedExchange, isOfThings } from "./read-parties.ts";
import { isFiller, type People } from "./read-people.ts";
import { statusOf } from "./read-status.ts";
import { type Chunk, hasGroup } from "./tag-chunks.ts";
import { prepositions } from "./word-classes.ts";

/** Reads the verb of a clause with its arguments: who moved whom, to whom, from whom, and whether it happened. */
export function verbHandover(parts: SentenceParts, clause: Clause): Handover | undefined {
  const { verb } = clause;
  if (!verb) return undefined;
  const { chunks } = parts;
  const head = chunks[verb.head]!;
  let sense = senseOf(parts, clause, verb);
  const spoken = sense ? undefined : spokenFigure(parts, clause, verb);
  if (spoken) return spoken;
  if (!sense || isInExchangeFor(chunks, verb.head) || (sense === "exchange" && isOfThings(chunks, verb.head))) return undefined;
  const after = phrases(parts, verb.to, clause.to);
  const before = phrases(parts, clause.subject.from, clause.subject.to);
  const direct = after.filter(({ preposition }) => preposition === "");
  // "Ukraine returned home 95 of its soldiers": with an object it is no coming home.
  if (sense === "arrive" && /^return/.test(head.lower) && direct.length > 0) sense = "return";
  // Headlines leave the auxiliary out: "390 prisoners freed by each side".
  // "Ukraine: 108 women freed in swap with Russia": what stands before a colon is the topic.
  const colon = chunks.slice(clause.subject.from, clause.subject.to).findIndex(({ lower }) => lower === ":");
  const subject = clause.subject.from + colon + 1;
  const noActor = !actorsIn(parts, subject, clause.subject.to).some(({ adjective }) => !adjective);
  const barePassive = verb.form === "bare" && direct.length === 0 && sense !== "arrive" && before.some(({ preposition, people }) => preposition === "" || people.to === verb.from - 1) && (noActor || clause.kind === "reduced" || clause.kind === "relative");
  // "Mayor exchanged for nine soldiers", "12 captives have changed hands": whoever stands before is moved.
  const swapped = sense === "exchange" && direct.length === 0 && ((verb.form === "bare" && chunks[verb.to]?.lower === "for") || / hands$/.test(head.lower));
  const passive = swapped || verb.passive || clause.kind === "reduced" && !/ing\b/.test(head.lower) || barePassive;
  const intransitive = sense === "arrive" || (sense === "return" && direct.length === 0);
  let themes = passive || intransitive ? lastGroup(parts, before, clause.kind === "reduced" || barePassive ? verb.from : undefined) : direct.map(({ people }) => people);
  if (intransitive && themes.length === 0) themes = vehiclesWith(parts, clause);
  if (clause.kind === "relative" && !passive && themes.length === 0 && /^(?:whom|that|who|which)$/.test(clause.link) && clause.antecedent !== undefined && clause.subject.to > clause.subject.from && clause.subject.from > clause.antecedent) {
    const antecedent = parts.people.findLast((one) => one.to <= clause.antecedent! && one.to >= clause.antecedent! - 4);
    if (antecedent) themes = [antecedent];
  }
  // "185 soldiers were returned, along with 20 Russian civilians"
  if ((passive || intransitive) && themes.length > 0) themes = [...themes, ...after.filter(({ people }) => /^(?:along with|together with|alongside|as well as|plus)$/.test(chunks.slice(people.from - (/^(?:alongside|plus)$/.test(chunks[people.from - 1]?.lower ?? "") ? 1 : chunks[people.from - 1]?.lower === "as" ? 3 : 2), people.from).map(({ lower }) => lower).join(" "))).map(({ people }) => people)];
  // "Ukraine was given 1,000 of its servicemen": what is given stands behind the passive.
  const given = passive && sense === "give" && /^(?:given|handed)/.test(head.lower) && direct.length > 0 && !chunks.slice(verb.to, direct[0]!.people.from).some(({ lower }) => lower === "to" || lower === "and");
  if (given) themes = direct.map(({ people }) => people);
  if (sense === "exchange" && themes.length === 0) themes = after.filter(({ preposition }) => /^(?:involving|with)$/.test(preposition)).map(({ people }) => people);
  if (themes.length === 0 && clause.index === 0) themes = inverted(parts, clause, verb);
  if (themes.length === 0 && sense === "exchange") themes = direct.map(({ people }) => people);
  const led = before.filter(({ preposition, people }) => preposition === "for" && isLedByExchange(chunks, people.from, clause.subject.from));
  // Not the second half of "under the 500-for-500 deal".
  const ofFormula = ({ bare, from }: People) => sense !== "exchange" && bare && /^[-–]$/.test(chunks[from - 1]?.lower ?? "");
  const behind = [...new Set([...after.filter(({ preposition, people }) => preposition === "for" && !ofFormula(people)), ...led, ...preposed(parts, clause)].map(({ people }) => people))].filter((one) => !themes.includes(one));
  // "swapping 108 women held in Russia for 110 Russians": behind a bracket that says more of the first.
  const bracket = behind.length === 0 && !passive && (sense === "exchange" || sense === "give") ? parts.clauses[clause.index + 1] : undefined;
  const counterpart = bracket?.kind === "reduced" && bracket.verb
    ? phrases(parts, bracket.verb.to, bracket.to).filter(({ preposition, people }) => preposition === "for" && people.quantity && (people.party !== undefined || people.captive)).map(({ people }) => people)
    : behind;
  if (counterpart.length === 0 && themes.length > 0 && (parts.sides.tellsOfCaptivity || /^(?:freed|released)$/.test(head.lower))) counterpart.push(...nameGivenFor(chunks, verb.to, clause.to));
  const actors = actorsIn(parts, subject, clause.subject.to).filter(({ adjective }) => !adjective);
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
  const directRecipient = (gives.test(head.lower) || reaches.test(head.lower)) && chunks[verb.to]?.type === "party" ? chunks[verb.to] : undefined;
  const recipient = directRecipient?.type === "party" ? directRecipient.party.code : recipientIn(parts, verb.to, clause.to);
  if (recipient) hand.recipient = recipient;
  // "received none of its own": nobody of those told before.
  const none = chunks.findIndex(({ lower }, at) => at > verb.head && at <= verb.head + 2 && /^(?:none|nobody)$/.test(lower));
  if (sense === "receive" && hand.themes.length === 0 && none > 0) {
    const before = parts.people.find((one) => one.from > none && one.from <= none + 4) ?? parts.people.findLast((one) => one.to < verb.from);
    hand.themes = [{ from: none, to: none, head: none, of: before?.of ?? "prisoners", captive: true, own: true, part: false, bare: true, same: false }];
  }
  const person = themes.length > 0 || sense !== "give" ? undefined : passive ? personByName(parts, clause, hand) : namedObject(parts, verb, hand);
  if (person) hand.themes = [person];
  const captor = captorIn(parts, hasGroup(head, "captivity") ? verb.head : verb.to, clause.to) ?? (themes[0] ? captorIn(parts, themes[0].to + 1, verb.from) : undefined);
  if (captor) hand.captor = captor;
  if (sense === "exchange" && !hand.themes.some(({ quantity }) => quantity)) Object.assign(hand, formulaIn(parts, { from: clause.from, to: withPhrase(parts, clause) }));
  // "Under the deal 1,700 prisoners go free": what it provides for.
  if (hand.status === "completed" && /^(?:go|goes|walk|walks|come|comes|return|returns|get|gets|receive|receives|free|frees|release|releases|hand over|hands over|give|gives)\b/.test(chunks[verb.from]!.lower) && /^(?:under|by|according)$/.test(chunks[clause.from]?.lower ?? "") && chunks.slice(clause.from, clause.from + 5).some((chunk) => hasGroup(chunk, "agreement-noun"))) hand.status = "planned";
  // "For every dead captive 15 bodies are handed over": a rate, and nobody in particular.
  if (isRate(chunks, clause, counterpart)) hand.status = "unreal";
  if (!movesPeople(parts, hand)) return undefined;
  return hand;
}

/** "Released from captivity were 32 Armenians", "Also handed over were two bodies": the participle stands first. */
function inverted(parts: SentenceParts, clause: Clause, verb: VerbGroup): People[] {
  const { chunks } = parts;
  const be = parts.clauses[clause.index + 1];
  if (verb.form !== "bare" || verb.from > 1 || (verb.from === 1 && chunks[0]!.lower !== "also") || !be?.verb || !/^(?:is|are|was|were)$/.test(chunks[be.verb.head]!.lower)) return [];
  return phrases(parts, be.verb.to, be.to).filter(({ preposition }) => preposition === "").map(({ people }) => people);
}

/** "For 15 prisoners of the government, 33 of the militia were let go", "In exchange for 13 people held in Georgia, 85 went home": told first. */
function preposed(parts: SentenceParts, clause: Clause): Phrase[] {
  const lead = parts.chunks.slice(0, 3).map(({ lower }) => lower);
  const start = lead[0] === "for" ? 1 : /^in (?:exchange|return) for$/.test(lead.join(" ")) ? 3 : undefined;
  if (start === undefined || (clause.kind !== "main" && clause.index > 0)) return [];
  return phrases(parts, start, clause.subject.to).filter(({ people }) => people.from <= start + 1 && people.quantity !== undefined);
}

/** "For each captive, Israel hands over 15"; "frees 30 for every hostage". */
const isRate = (chunks: readonly Chunk[], { from }: Clause, counterpart: readonly People[]): boolean =>
  /^for (?:each|every)$/.test(chunks.slice(from, from + 2).map(({ lower }) => lower).join(" ")) || counterpart.some((one) => /^(?:each|every)$/.test(chunks[one.from - 1]?.lower ?? "") || /^(?:each|every)$/.test(chunks[one.from]!.lower));

/** "In exchange for the three hostages, …", "In return for 40 bodies, …" */
const isLedByExchange = (chunks: readonly Chunk[], at: number, from: number): boolean =>
  chunks.slice(Math.max(from, at - 4), at).some(({ lower }, index, before) => lower === "for" && /^(?:exchange|return)$/.test(before[index - 1]?.lower ?? "") && before[index - 2]?.lower === "in");

/** "Planes with 35 prisoners", "Two buses carrying 20 freed soldiers": whom the vehicles of a subject bring. */
function vehiclesWith({ chunks, people }: SentenceParts, { subject }: Clause): People[] {
  const vehicle = chunks.findIndex(({ lower }, at) => at >= subject.from && at < subject.to && /^(?:planes?|aircraft|flights?|jets?|buses|bus|convoys?|helicopters?|ambulances)$/.test(lower));
  if (vehicle < 0 || !/^(?:with|carrying|bringing)$/.test(chunks[vehicle + 1]?.lower ?? "")) return [];
  return people.filter((one) => one.from > vehicle && one.to < subject.to && one.quantity);
}

/** "in exchange for Khan Mohammed", "in return for Viktor Medvedchuk": a name without a noun. */
function nameGivenFor(chunks: readonly Chunk[], from: number, to: number): People[] {
  const at = chunks.findIndex(({ lower }, index) => index >= from + 2 && index < to && lower === "for" && /^(?:exchange|return)$/.test(chunks[index - 1]!.lower) && chunks[index - 2]!.lower === "in");
  const last = at < 0 ? undefined : nameEnd(chunks, at + 1);
  if (last === undefined || (last === at + 1 && chunks[last]!.type !== "speaker")) return [];
  return [{ from: at + 1, to: last, head: last, of: "prisoners", captive: false, own: false, part: false, bare: false, same: false, person: true }];
}

/** "A volunteer medic known as Taira has been freed by Russian forces", "Purnam Shaw was handed over to the Indian side": no noun of people. */
function personByName(parts: SentenceParts, clause: Clause, { actor, recipient }: Handover): People | undefined {
  const { chunks, sides } = parts;
  const verb = clause.verb!;
  const { lower } = chunks[verb.head]!;
  const freed = /^(?:freed|released|set free)/.test(lower) ? (actor ?? captorIn(parts, verb.to, clause.to)) : /^(?:handed|let go)/.test(lower) && sides.tellsOfCaptivity ? recipient : undefined;
  const subject = chunks.slice(clause.subject.from, clause.subject.to);
  // "A list of prisoners was handed to India"
  if (subject.some((chunk) => hasGroup(chunk, "thing") || isPeopleNoun(chunk))) return undefined;
  // "A village known as Sparrow was freed by Ukrainian forces"
  if (!freed || subject.some((chunk) => chunk.type === "place" || /^(?:villages?|towns?|city|cities|settlements?|areas?|region|districts?|territory|island)$/.test(chunk.lower))) return undefined;
  const owner = subject.find((chunk) => chunk.type === "party" && chunk.form === "demonym");
  if (owner?.type !== "party" && !subject.some((chunk) => chunk.type === "word" && /^\p{Lu}/u.test(chunk.text))) return undefined;
  const last = clause.subject.to - 1;
  return { from: clause.subject.from, to: last, head: last, of: "prisoners", captive: true, own: false, part: false, bare: false, same: false, ...(owner?.type === "party" && { party: owner.party.code }) };
}

/** "Moscow freed Marc Fogel on Tuesday": a name alone, in an article that speaks of captivity. */
function namedObject({ chunks, sides }: SentenceParts, { head, to }: VerbGroup, { actor }: Handover): People | undefined {
  const last = nameEnd(chunks, to);
  if (!actor || !sides.tellsOfCaptivity || last === undefined || last === to || !/^(?:freed|frees|released|releases|free|release)$/.test(chunks[head]!.lower) || /^['’]s?$/.test(chunks[last + 1]?.lower ?? "")) return undefined;
  return { from: to, to: last, head: last, of: "prisoners", captive: false, own: false, part: false, bare: false, same: false, person: true };
}

/** "The Russian ministry spoke of 1,248 Ukrainian soldiers": another figure for what the article is about. */
function spokenFigure(parts: SentenceParts, clause: Clause, verb: VerbGroup): Handover | undefined {
  const { chunks, sides } = parts;
  if (!(sides.tellsOfBodiesOnly || sides.tellsOfExchange)) return undefined;
  const put = figurePut(parts, clause, verb);
  if (put) return { clause, at: verb.head, sense: "arrive", noun: false, themes: [put], counterpart: [], everySide: false, passive: false, status: "completed", named: false, announced: false, telling: clause, strong: false };
  if (!/^(?:spoke|speaks) of$/.test(chunks[verb.head]!.lower)) return undefined;
  const spoken = phrases(parts, verb.to, clause.to).find(({ preposition, people }) => preposition === "" && people.quantity && people.party && people.from === verb.to)?.people;
  if (!spoken || /^(?:killed|dead|wounded|missing|captured|held|who|still|in)$/.test(chunks[spoken.to + 1]?.lower ?? "")) return undefined;
  return { clause, at: verb.head, sense: "arrive", noun: false, themes: [spoken], counterpart: [], everySide: false, passive: false, status: "completed", named: false, announced: false, telling: clause, strong: false };
}

/** "Kyiv put the number of its freed soldiers at 230", "gave the number of Ukrainians returned as 230": a figure beside its people. */
function figurePut({ chunks, people }: SentenceParts, clause: Clause, { head, to }: VerbGroup): People | undefined {
  if (!/^(?:put|puts|gave|gives|set)$/.test(chunks[head]!.lower) || !hasGroup(chunks.slice(to, to + 2).find((chunk) => hasGroup(chunk, "how-many")), "how-many")) return undefined;
  const at = chunks.findIndex((chunk, index) => index > to && index < clause.to && /^(?:at|as)$/.test(chunk.lower) && chunks[index + 1]?.type === "quantity");
  const number = people.find((one) => one.from === at + 1 && one.bare);
  const counted = people.find((one) => one.from > to && one.to < at && !one.quantity);
  const freed = counted && chunks.slice(to, at).some(({ lower }) => /^(?:freed|released|returned|exchanged|swapped|repatriated)$/.test(lower));
  return number?.quantity && counted && freed ? { ...counted, quantity: number.quantity } : undefined;
}

const senses: readonly [string, Sense][] = [["arrive", "arrive"], ["receive", "receive"], ["give", "give"], ["return", "return"], ["exchange-verb", "exchange"]];

/** What a verb of handing over says of the direction, whatever stands around it. */
export function senseOfVerb(chunk: Chunk): Sense | undefined {
  if (chunk.type !== "trigger" || hasGroup(chunk, "not-exchange")) return undefined;
  return senses.find(([group]) => hasGroup(chunk, group))?.[1];
}

const gives = /^(?:gave|give|gives|given|giving|sent|delivered|passed)$/;
const reaches = /^reach(?:ed|es)?$/;

/** The direction that a clause's verb gives: by itself, or, of a plain verb, by the words beside it. */
function senseOf(parts: SentenceParts, clause: Clause, verb: VerbGroup): Sense | undefined {
  const { chunks, people, sides } = parts;
  const { lower } = chunks[verb.head]!;
  const next = chunks[verb.to];
  // "handed 20 prisoners to the Red Cross"; not "handed the prisoners food".
  if (/^(?:handed|handing)$/.test(lower) && !verb.passive && next?.type !== "party" && !handsToSomebody(parts, verb.to, clause.to)) return undefined;
  const known = senseOfVerb(chunks[verb.head]!);
  if (known) return known;
  const behind = chunks.slice(verb.to, clause.to);
  // "205 servicemen were back", "are home"
  if (/^(?:is|are|was|were|be|been)$/.test(lower)) return behind.slice(0, 2).some((chunk, at) => /^(?:back|home|free)$/.test(chunk.lower) && (at === 0 || /^(?:also|now|already|at|all)$/.test(behind[0]!.lower))) ? "arrive" : undefined;
  // "We have 95 of our people back"
  if (/^(?:have|has|had)$/.test(lower) && people.some((one) => one.from === verb.to && /^(?:back|home)$/.test(chunks[one.to + 1]?.lower ?? ""))) return "receive";
  // "Kiev got 76 captives"
  if (/^(?:got|gets|get)$/.test(lower) && sides.tellsOfExchange && people.some((one) => one.from === verb.to && one.captive && one.quantity)) return "receive";
  // "Planes with 35 prisoners from each side touched down"
  if (/^(?:landed|touched|lands|touch)$/.test(lower) && vehiclesWith(parts, clause).length > 0) return "arrive";
  // "Russia got 150 servicemen in return", "Kuwait got the remains of eight of its citizens from Iraq"
  if (/^(?:got|gets|get)$/.test(lower)) return saysInReturn(chunks, verb.to, clause.to) || (captorIn(parts, verb.to, clause.to) && phrases(parts, verb.to, clause.to).some(({ preposition, people }) => preposition === "" && (people.captive || people.of === "bodies"))) ? "receive" : undefined;
  // "318 prisoners were flown between Aden and Sanaa"
  if (sides.tellsOfExchange && verb.passive && /^(?:flown|ferried|airlifted|carried|transported|moved)$/.test(lower) && next?.lower === "between" && phrases(parts, clause.subject.from, clause.subject.to).some(({ people }) => people.captive && people.quantity)) return "exchange";
  // "Eighteen soldiers crossed into their country"
  if (/^cross(?:ed|es|ing)?$/.test(lower) && /^(?:back )?(?:in|into|to|onto) (?:their|his|its) (?:own |home )?(?:country|homeland|home|side|soil|territory)\b/.test(behind.slice(0, 6).map((chunk) => chunk.lower).join(" "))) return "arrive";
  // "two French prisoners leave Evin jail"
  if (/^(?:leave|leaves|left)$/.test(lower)) {
    const jail = behind.findIndex((chunk) => hasGroup(chunk, "captivity"));
    if (jail > 0 && jail <= 3 && !behind.slice(0, jail).some((chunk) => prepositions.has(chunk.lower) || /^[,.;:]$/.test(chunk.lower))) return "arrive";
  }
  // "24 civilians crossed to government territory in exchange for seven convicts"
  if (/^cross(?:ed|es|ing)?$/.test(lower)) return behind.some((_, at) => isInExchangeFor(chunks, verb.to + at) && behind[at + 1]?.lower === "for") ? "arrive" : undefined;
  // "refused to take the bodies of its soldiers"
  const governor = clause.governor === undefined ? undefined : parts.clauses[clause.governor];
  if (/^(?:take|accept|collect)$/.test(lower) && governor?.verb && hasGroup(chunks[governor.verb.head], "fail") && people.some((one) => one.of === "bodies" && one.from >= verb.to && one.from <= verb.to + 2)) return "receive";
  const recipient = recipientIn(parts, verb.to, clause.to);
  // "Moscow gave Kyiv 1,212 bodies", "Ukraine was given 26": a plain verb of giving with somebody who gets.
  if (gives.test(lower)) {
    const object = phrases(parts, verb.to, clause.to).some(({ preposition }) => preposition === "") || saysInReturn(chunks, verb.to, clause.to);
    const sent = verb.passive && (object || !/^(?:given|sent|passed)$/.test(lower));
    // "Four coffins were passed to the Red Cross"
    const toHelpers = chunks.slice(verb.to, verb.to + 4).some((chunk, at, ahead) => chunk.type === "party" && chunk.party.kind === "organisation" && ahead.slice(0, at).some(({ lower: word }) => word === "to"));
    if (sent || next?.type === "party" || recipient || toHelpers) return "give";
    // "passed the remains of a captive to the Red Cross"
    if (sides.tellsOfCaptivity && object && !verb.passive && reachesMediator(behind)) return "give";
  }
  // "The bodies of 15 Palestinians have come to them from Israel"
  if (/^(?:came|come|arrived)$/.test(lower) && captorIn(parts, verb.to, clause.to) && phrases(parts, clause.subject.from, clause.subject.to).some(({ people }) => people.of === "bodies" && people.quantity)) return "arrive";
  // "One thousand bodies came to Ukraine"; "the remains of 26 Russian soldiers came the other way"
  if (/^(?:came|come|went|gone)$/.test(lower) && recipient) return "arrive";
  if (/^(?:came|come|went|gone|go|travel\w*|moved|passed)$/.test(lower) && /^(?:in )?the (?:other|opposite) (?:way|direction)/.test(behind.slice(0, 5).map((chunk) => chunk.lower).join(" "))) return "arrive";
  // "The six children left Moscow yesterday for Ukraine"; not soldiers for the front.
  if (/^(?:left|departed)$/.test(lower) && recipient && phrases(parts, clause.subject.from, clause.subject.to).some(({ people }) => people.bare || people.captive || people.of === "civilians")) return "arrive";
  // "A new batch of 1,200 bodies has reached Ukraine"
  if (reaches.test(lower) && next?.type === "party" && next.form !== "demonym" && sides.pair.includes(next.party.code)) return "arrive";
  // "222 fighters and 145 soldiers are involved in the swap"
  if (/^(?:involved|included)$/.test(lower) && verb.passive && next?.lower === "in" && behind.slice(1, 4).some((chunk) => hasGroup(chunk, "exchange-noun"))) return "exchange";
  // "it was an equal trade and included two civilians"
  if (sides.tellsOfExchange && /^(?:includ|involv)(?:e[sd]?)$/.test(lower) && chunks.slice(clause.subject.from, clause.subject.to).some((chunk) => chunk.lower === "it" || hasGroup(chunk, "exchange-noun"))) return "exchange";
  return undefined;
}

/** "to the International Committee of the Red Cross", "to officials in Gaza": who takes them over, and is no side. */
const reachesMediator = (chunks: readonly Chunk[]): boolean =>
  chunks.some(({ lower }, at) => lower === "to" && chunks.slice(at + 1, at + 3).some((chunk) => (chunk.type === "party" && chunk.party.kind === "organisation") || /^(?:officials|mediators?|authorities|intermediaries)$/.test(chunk.lower)));

/** "Russia got 150 servicemen in return", "115 servicemen of Ukraine were given in exchange" */
const saysInReturn = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks.slice(from, to).some(({ lower }, at, behind) => (lower === "return" || lower === "exchange") && behind[at - 1]?.lower === "in" && behind[at + 1]?.lower !== "for");

/** People or bodies, and a "to" right behind them. */
const handsToSomebody = ({ chunks, people }: SentenceParts, from: number, to: number): boolean =>
  people.some((one) => one.from >= from && one.to < to && /^(?:to|over|back)$/.test(chunks[one.to + 1]?.lower ?? ""));

/** "Ukraine has taken back 1,000 bodies and Russia 19", "212 were recovered by Ukraine and 45 by Russia": the same without a verb. */
export function gappedHandovers(parts: SentenceParts, clause: Clause, verbal: Handover): Handover[] {
  const { chunks, people, sides } = parts;
  return people.flatMap((one): Handover[] => {
    const model = verbal.themes.at(-1);
    // "44 captives were handed to Armenia and 12 to Azerbaijan"
    const receiver = chunks[one.to + 1]?.lower === "to" ? chunks.slice(one.to + 2, one.to + 5).find(({ type, lower }) => type === "party" || !/^(?:the|self-proclaimed|breakaway)$/.test(lower)) : undefined;
    if (verbal.recipient && one.from > verbal.at && one.from < clause.to && receiver?.type === "party" && receiver.party.code !== verbal.recipient && sides.pair.includes(receiver.party.code) && /^(?:and|,|while)$/.test(chunks[one.from - 1]?.lower ?? "")) {
      verbal.themes = verbal.themes.filter((theme) => theme !== one);
      return [{ ...verbal, themes: [one.bare && model ? { ...one, of: model.of } : one], counterpart: [], recipient: receiver.party.code, everySide: false }];
    }
    const agent = chunks[one.to + 1]?.lower === "by" && verbal.passive ? chunks[one.to + 2] : undefined;
    const actor = agent ?? chunks[one.from - 1];
    const ahead = agent ? one.from - (chunks[one.from - 1]?.lower === "of" ? 2 : 1) : one.from - 2;
    const link = chunks[chunks[ahead]?.lower === "the" ? ahead - 1 : ahead]?.lower ?? "";
    // "… and Russia 19 in a repatriation carried out on Thursday": a participle behind the number opens a clause of its own.
    if (one.from <= verbal.at || one.from > clause.to + (one.bare ? 2 : -1) || actor?.type !== "party" || actor.form === "demonym" || !/^(?:and|,|while|;)$/.test(link) || !sides.pair.includes(actor.party.code)) return [];
    verbal.themes = verbal.themes.filter((theme) => theme !== one);
    return [{ ...verbal, themes: [one.bare && model ? { ...one, of: model.of } : one], counterpart: [], actor: actor.party.code, everySide: false }];
  });
}

/** "released 100 prisoners on Wednesday, and another 100 on Thursday": the same was done again on another day. */
export function laterHandovers({ chunks, people }: SentenceParts, clause: Clause, verbal: Handover): Handover[] {
  const dayFirst = verbal.themes.concat(people).find((one) => one.quantity && one.from > verbal.at && one.from < clause.to && startsWithDay(chunks, one.from));
  const model = verbal.themes[0];
  if (dayFirst && model && model !== dayFirst) {
    verbal.themes = verbal.themes.filter((theme) => theme !== dayFirst);
    verbal.span = { from: clause.from, to: dayFirst.from - 2 };
    return [{ ...verbal, themes: [dayFirst.bare ? { ...dayFirst, of: model.of, ...(model.party && { party: model.party }) } : dayFirst], counterpart: [], span: { from: dayFirst.from - 2, to: clause.to } }];
  }
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

/** ", and on Saturday 307 each": a day that opens the second half. */
function startsWithDay(chunks: readonly Chunk[], at: number): boolean {
  // "and on February 4, 63"
  const day = chunks[at - 1]?.lower === "," ? at - 2 : at - 1;
  const before = chunks[day - 1]?.lower === "on" ? day - 2 : day - 1;
  return chunks[day]?.type === "timex" && /^(?:and|,|then)$/.test(chunks[before]?.lower ?? "");
}

/** A verb of moving counts only where it moves people: "released a video", "returned to the talks", "exchanged fire" do not. */
function movesPeople({ chunks, sides }: SentenceParts, { themes, counterpart, sense, named, clause, at, recipient, passive }: Handover): boolean {
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
  // "They were exchanged for two journalists", "Mayor exchanged for nine soldiers": people for people, with a name or pronoun.
  if ((passive || counterpart.some(({ quantity, party, captive }) => quantity && (party !== undefined || captive))) && counterpart.length > 0 && (sides.tellsOfExchange || sides.tellsOfCaptivity)) return true;
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
export function phrases({ chunks, people }: SentenceParts, from: number, to: number): Phrase[] {
  const found: Phrase[] = [];
  for (const one of people) {
    if (one.from < from || one.from >= to || one.part) continue;
    const previous = found.at(-1);
    // "185 soldiers and 20 civilians": joined to the one before, under the same preposition.
    // "In exchange for the three Russians, 183 Ukrainians were freed": the comma ends what was given.
    const opens = previous?.preposition === "for" && chunks[previous.people.to + 1]?.lower === "," && one.from === previous.people.to + 2;
    const joined = previous && !opens && chunks.slice(previous.people.to + 1, one.from).every(({ lower }) => /^(?:and|,|as|well|also|another|plus|the|an?)$/.test(lower));
    found.push({ people: one, preposition: joined ? previous.preposition : prepositionOf(chunks, one, from) });
  }
  return found;
}

const collective = /^(?:groups?|batch(?:es)?|total|number|numbers|majority|most|all|some|none|any|each|wave|round|dozens|hundreds|thousands|scores|remains|bod(?:y|ies)|half|rest|many|more|part)$/;

function prepositionOf(chunks: readonly Chunk[], one: People, from: number): string {
  let at = one.from - 1;
  while (at >= from && (isFiller(chunks[at]!) || /^[-“"‘«]$/.test(chunks[at]!.lower))) at -= 1;
  if (at < from) return "";
  const { lower } = chunks[at]!;
  // "crewmen held by militants": "held by" is one word here.
  if (/ by$/.test(lower)) return "by";
  // "for Medvedchuk and 55 prisoners": joined to a name under the same preposition.
  if (lower === "and") {
    let back = at - 1;
    while (back >= from && back >= at - 4 && (chunks[back]!.type === "speaker" || (chunks[back]!.type === "word" && /^\p{Lu}/u.test(chunks[back]!.text)))) back -= 1;
    return back >= from && back < at - 1 && prepositions.has(chunks[back]!.lower) ? chunks[back]!.lower : "";
  }
  if (!prepositions.has(lower) && lower !== "than") return "";
  // "another group of POWs", "a total of 205 soldiers": the phrase before is its measure.
  if (lower === "of") {
    // "A list of 457 prisoners was handed over": the list was.
    if (hasGroup(chunks[at - 1], "thing")) return "about";
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
    if (!parts.chunks.slice(one.to + 1, group[0]!.from).every(({ lower }) => /^(?:and|,|as|well|also|another|plus|the|an?)$/.test(lower))) break;
    group.unshift(one);
  }
  return group;
}

/** Who acts, where it is one side only; two that act together are nobody in particular. */
function soleActor({ sides, chunks, speakerParty }: SentenceParts, clause: Clause, actors: readonly Actor[]): PartyCode | undefined {
  const codes = [...new Set(actors.map(({ code }) => code))];
  if (codes.length === 0) return clause.subject.from === clause.subject.to && clause.verb && clause.from === clause.verb.from && clause.index === 0 && !isPeopleNoun(chunks[clause.verb.to]) ? (speakerParty(clause.verb.head) ?? undefined) : undefined;
  if (codes.length === 1) return codes[0];
  const inPair = codes.filter((code) => sides.pair.includes(code));
  return inPair.length === 1 ? inPair[0] : undefined;
}

/** Behind an exchange a phrase with "with" still tells of it, though it has a verb of its own. */
function withPhrase({ chunks, clauses }: SentenceParts, clause: Clause): number {
  const next = clauses[clause.index + 1];
  return next && (next.kind === "reduced" || next.kind === "gerund") && chunks.slice(clause.verb?.to ?? clause.from, clause.to).some(({ lower }) => lower === "with") ? next.to : clause.to;
}
