import type { PartyCode } from "../../record.ts";
import type { Clause } from "../clauses/clause.ts";
import { isPeopleNoun, type VerbGroup } from "../clauses/find-verbs.ts";
import { nameEnd } from "../people/find-persons.ts";
import type { People } from "../people/people.ts";
import { type Chunk, hasAnyGroup, hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { prepositions, words } from "../sentences/word-classes.ts";
import { isInExchangeFor, isNamedExchange, isOfThings } from "../sides/named-exchanges.ts";
import { vehiclesWith } from "./carries-people.ts";
import { formulaIn } from "./find-formula.ts";
import { holderOf } from "./find-holder.ts";
import { areListed, type Phrase, phrases } from "./find-phrases.ts";
import { type Actor, actorsIn, agentIn, captorIn, recipientIn, saysBoth, saysEvery, saysMutually } from "./find-roles.ts";
import type { Handover, SentenceParts } from "./handover.ts";
import { statusOf } from "./read-status.ts";
import { bringsBehind, gives, isPronounObject, reaches, senseOf, setsFree } from "./sense-of-verb.ts";

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
  // "Bandits have returned five of 73 students", "Gunmen returned the girls": whoever held them gives them back.
  if (sense === "return" && direct.length > 0 && chunks.slice(clause.subject.from, clause.subject.to).some((chunk) => hasGroup(chunk, "captor"))) sense = "give";
  // Headlines leave the auxiliary out: "390 prisoners freed by each side".
  // "Ukraine: 108 women freed in swap with Russia": what stands before a colon is the topic.
  const colon = chunks.slice(clause.subject.from, clause.subject.to).findIndex(({ lower }) => lower === ":");
  const subject = clause.subject.from + colon + 1;
  const barePassive = verb.form === "bare" && direct.length === 0 && sense !== "arrive" && before.some(({ preposition, people }) => preposition === "" || people.to === verb.from - 1) && (clause.kind === "reduced" || clause.kind === "relative" || !actorsIn(parts, subject, clause.subject.to).some(({ adjective }) => !adjective));
  // "Mayor exchanged for nine soldiers", "12 captives have changed hands": whoever stands before is moved.
  const swapped = sense === "exchange" && direct.length === 0 && ((verb.form === "bare" && chunks[verb.to]?.lower === "for") || / hands$/.test(head.lower));
  const passive = swapped || verb.passive || clause.kind === "reduced" && !/ing\b/.test(head.lower) || barePassive;
  const intransitive = sense === "arrive" || (sense === "return" && direct.length === 0);
  let themes = passive || intransitive ? lastGroup(parts, before, clause.kind === "reduced" || barePassive ? verb.from : undefined) : direct.map(({ people }) => people);
  if (clause.kind === "reduced" || clause.kind === "relative") themes = themes.map((one) => (one.to <= (clause.kind === "reduced" ? verb.from - 1 : (clause.antecedent ?? -1)) && isShareOf(chunks, one) ? withoutNumber(one) : one));
  const behindVerb = sense === "arrive" && themes.length === 0 ? bringsBehind(parts, clause, verb) : [];
  if (behindVerb.length > 0) themes = behindVerb;
  if (intransitive && themes.length === 0) themes = vehiclesWith(parts, clause);
  if (sense === "give" && !passive && themes.length === 0) themes = paraphrased(parts, verb);
  // "Pirates freed a ship with its crew of 21 Filipinos", "A ship with a crew of 24 was let go"
  if (sense === "give" && themes.length === 0 && (parts.sides.tellsOfUnnamedCaptors || parts.sides.tellsOfCaptivity || chunks.slice(clause.subject.from, clause.subject.to).some((chunk) => chunk.type === "party" && chunk.party.kind === "group"))) themes = (passive ? before : after).filter(({ preposition, people }) => people.crew && preposition === "with").map(({ people }) => people);
  if (clause.kind === "relative" && !passive && themes.length === 0 && /^(?:whom|that|who|which)$/.test(clause.link) && clause.antecedent !== undefined && clause.subject.to > clause.subject.from && clause.subject.from > clause.antecedent) {
    const antecedent = parts.people.findLast((one) => one.to <= clause.antecedent! && one.to >= clause.antecedent! - 4);
    if (antecedent) themes = [antecedent];
  }
  // "185 soldiers were returned, along with 20 Russian civilians"
  if ((passive || intransitive) && themes.length > 0) themes = [...themes, ...after.filter(({ people }) => /^(?:along with|together with|with them|alongside|as well as|plus)$/.test(wordsOf(chunks, people.from - (/^(?:alongside|plus)$/.test(chunks[people.from - 1]?.lower ?? "") ? 1 : chunks[people.from - 1]?.lower === "as" ? 3 : 2), people.from))).map(({ people }) => people)];
  if (themes.length > 0) themes = [...before.filter(({ people }) => isBesides(chunks, people.from, clause.subject.from) && !themes.includes(people)).map(({ people }) => people), ...themes];
  // "Ukraine was given 1,000 of its servicemen": what is given stands behind the passive.
  const given = passive && sense === "give" && /^(?:given|handed)/.test(head.lower) && direct.length > 0 && !chunks.slice(verb.to, direct[0]!.people.from).some(({ lower }) => lower === "to" || lower === "and");
  if (given) themes = direct.map(({ people }) => people);
  if (sense === "exchange" && themes.length === 0) themes = after.filter(({ preposition }) => /^(?:involving|with)$/.test(preposition)).map(({ people }) => people);
  if (themes.length === 0 && clause.index === 0) themes = inverted(parts, clause, verb);
  if (themes.length === 0 && sense === "exchange") themes = direct.map(({ people }) => people);
  // "27 prisoners were swapped with eight soldiers"
  if (swapped || (sense === "exchange" && passive)) after.forEach((phrase) => { if (phrase.preposition === "with" && phrase.people.quantity && phrase.people.from <= verb.to + 2) phrase.preposition = "for"; });
  const led = before.filter(({ preposition, people }) => preposition === "for" && isLedByExchange(chunks, people.from, clause.subject.from));
  // Not the second half of "under the 500-for-500 deal".
  const behind = [...new Set([...after.filter(({ preposition, people }) => preposition === "for" && !(sense !== "exchange" && people.bare && /^[-–]$/.test(chunks[people.from - 1]?.lower ?? ""))), ...led, ...preposed(parts, clause)].map(({ people }) => people))].filter((one) => !themes.includes(one));
  // "swapping 108 women held in Russia for 110 Russians": behind a bracket that says more of the first.
  const said = behind.length === 0 && !passive && (sense === "exchange" || sense === "give") ? parts.clauses[clause.index + 1] : undefined;
  // "an Israeli accused of spying for 25 Egyptians"
  const charge = parts.clauses[clause.index + 2];
  const bracket = said?.kind === "reduced" && charge?.kind === "gerund" && charge.link === "of" ? charge : said;
  const counterpart = said?.kind === "reduced" && bracket?.verb
    ? phrases(parts, bracket.verb.to, bracket.to).filter(({ preposition, people }) => preposition === "for" && people.quantity && (people.party !== undefined || people.captive)).map(({ people }) => people)
    : behind;
  if (counterpart.length === 0 && themes.length > 0 && (parts.sides.tellsOfCaptivity || /^(?:freed|released)$/.test(head.lower))) counterpart.push(...nameGivenFor(chunks, verb.to, clause.to));
  const antecedent = sideBefore(parts, clause);
  const actors = antecedent ? [antecedent] : actorsIn(parts, subject, clause.subject.to).filter(({ adjective }) => !adjective);
  const named = sense === "exchange" && isNamedExchange(chunks, verb.head);
  const hand: Handover = {
    clause,
    at: verb.head,
    sense: given ? "receive" : sense,
    noun: false,
    themes,
    counterpart,
    everySide: saysEvery(chunks, clause.subject.from, clause.subject.to) || saysEvery(chunks, verb.from, verb.head) || (!passive && sense !== "exchange" && (saysBoth(chunks, clause.subject.from, clause.to) || saysMutually(chunks, verb.to, clause.to))),
    passive: given ? false : passive,
    status: statusOf(parts, clause, verb.head, false),
    named,
    telling: clause,
    announced: false,
    // "All detainees were now free": how things stand, told of those who went home on whatever day.
    strong: !(sense === "arrive" && chunks[verb.to - 1]!.lower !== "home" && /^(?:is|are|was|were)$/.test(head.lower) && chunks[clause.subject.from]?.lower === "all" && themes.every(({ quantity }) => !quantity)),
  };
  if (sense === "give" && !passive && verb.form !== "infinitive" && actTogether(parts, actors, clause.subject)) hand.together = true;
  const by = passive && !given ? agentIn(parts, verb.to, clause.to) : undefined;
  if (by?.every) hand.everySide = true;
  const actor = given ? actors.at(-1)?.code : passive ? by?.code : intransitive ? undefined : soleActor(parts, clause, actors);
  if (actor) hand.actor = actor;
  const directRecipient = (gives.test(head.lower) || reaches.test(head.lower)) && chunks[verb.to]?.type === "party" ? chunks[verb.to] : undefined;
  const recipient = directRecipient?.type === "party" ? directRecipient.party.code : recipientIn(parts, behindVerb.length > 0 ? clause.subject.from : verb.to, clause.to);
  if (recipient) hand.recipient = recipient;
  // "received none of its own": nobody of those told before.
  const none = sense === "receive" && hand.themes.length === 0 ? chunks.findIndex(({ lower }, at) => at > verb.head && at <= verb.head + 2 && /^(?:none|nobody)$/.test(lower)) : -1;
  if (none > 0) {
    const before = parts.people.find((one) => one.from > none && one.from <= none + 4) ?? parts.people.findLast((one) => one.to < verb.from);
    hand.themes = [{ from: none, to: none, head: none, of: before?.of ?? "prisoners", captive: true, own: true, part: false, bare: true, same: false }];
  }
  const person = themes.length > 0 || sense !== "give" ? undefined : !passive && isPronounObject(chunks[verb.to]) ? pronounObject(parts, clause, verb) : passive ? (pronounOf(parts, clause) ?? personByName(parts, clause, hand)) : namedObject(parts, verb, hand);
  if (person) hand.themes = [...listedBefore(parts, person), person];
  const captor = captorIn(parts, hasGroup(head, "captivity") ? verb.head : verb.to, clause.to) ?? (behindVerb.length > 0 ? captorIn(parts, clause.subject.from, verb.from) : themes[0] ? captorIn(parts, themes[0].to + 1, verb.from) : undefined);
  const holder = captor ?? (themes.length > 0 && (actor === undefined || !parts.sides.pair.includes(actor)) ? holderOf(parts, themes.at(-1)!) : undefined);
  if (holder) hand.captor = holder;
  if (sense === "exchange" && !hand.themes.some(({ quantity }) => quantity)) Object.assign(hand, formulaIn(parts, { from: clause.from, to: withPhrase(parts, clause) }));
  // "Under the deal 1,700 prisoners go free": what it provides for.
  if (hand.status === "completed" && /^(?:go|goes|walk|walks|come|comes|return|returns|get|gets|receive|receives|free|frees|release|releases|hand over|hands over|give|gives)\b/.test(chunks[verb.from]!.lower) && /^(?:under|by|according)$/.test(chunks[clause.from]?.lower ?? "") && chunks.slice(clause.from, clause.from + 5).some((chunk) => hasGroup(chunk, "agreement-noun"))) hand.status = "planned";
  // "For every dead captive 15 bodies are handed over": a rate, and nobody in particular.
  if (isRate(chunks, clause, counterpart)) hand.status = "unreal";
  // "None of its own dead were handed over by Kiev": adds a nought to what is told, and tells of nothing by itself.
  if (hand.passive && hand.status === "unreal" && chunks[clause.subject.from]?.lower === "none" && chunks[clause.subject.from + 1]?.lower === "of" && themes.some(({ own }) => own)) Object.assign(hand, { status: "completed", strong: false });
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
  const opens = clause.kind === "main" && /^[:;]$/.test(clause.link) ? clause.from + 1 : 0;
  const lead = parts.chunks.slice(opens, opens + 3).map(({ lower }) => lower);
  const start = lead[0] === "for" ? opens + 1 : /^in (?:exchange|return) for$/.test(lead.join(" ")) ? opens + 3 : undefined;
  if (start === undefined || (clause.kind !== "main" && clause.index > 0)) return [];
  return phrases(parts, start, clause.subject.to).filter(({ people }) => people.from <= start + 1 && people.quantity !== undefined);
}

/** "For each captive, Israel hands over 15"; "frees 30 for every hostage". */
const isRate = (chunks: readonly Chunk[], { from }: Clause, counterpart: readonly People[]): boolean =>
  /^for (?:each|every)$/.test(wordsOf(chunks, from, from + 2)) || counterpart.some((one) => /^(?:each|every)$/.test(chunks[one.from - 1]?.lower ?? "") || /^(?:each|every)$/.test(chunks[one.from]!.lower));

/** "Five of the soldiers freed on Thursday were wounded": the number is that of the wounded, and not of all who were freed; not "which received 27 of its own". */
const isShareOf = (chunks: readonly Chunk[], { from, quantity }: People): boolean =>
  quantity !== undefined && chunks[from]!.type === "quantity" && chunks[from + 1]?.lower === "of" && /^(?:the|these|those)$/.test(chunks[from + 2]?.lower ?? "");

function withoutNumber(one: People): People {
  const rest = { ...one };
  delete rest.quantity;
  return rest;
}

/** "Besides 185 servicemen, 20 civilians returned", "In addition to 185 soldiers, Kyiv got back 20 civilians": as well. */
const isBesides = (chunks: readonly Chunk[], at: number, from: number): boolean =>
  at <= from + 4 && /^(?:besides|beside|alongside|along with|together with|in addition to|apart from|aside from|as well as)(?: the)?$/.test(wordsOf(chunks, from, at));

/** "In exchange for the three hostages, …", "In return for 40 bodies, …" */
const isLedByExchange = (chunks: readonly Chunk[], at: number, from: number): boolean =>
  chunks.slice(Math.max(from, at - 4), at).some(({ lower }, index, before) => lower === "for" && /^(?:exchange|return)$/.test(before[index - 1]?.lower ?? "") && before[index - 2]?.lower === "in");

/** "in exchange for Khan Mohammed", "in return for Viktor Medvedchuk": a name without a noun. */
function nameGivenFor(chunks: readonly Chunk[], from: number, to: number): People[] {
  const at = chunks.findIndex(({ lower }, index) => index >= from + 2 && index < to && lower === "for" && /^(?:exchange|return)$/.test(chunks[index - 1]!.lower) && chunks[index - 2]!.lower === "in");
  const last = at < 0 ? undefined : nameEnd(chunks, at + 1);
  if (last === undefined || (last === at + 1 && chunks[last]!.type !== "speaker")) return [];
  return [{ from: at + 1, to: last, head: last, of: "prisoners", captive: false, own: false, part: false, bare: false, same: false, person: true }];
}

/** "freed what it says are its last ten captives": who they are is said behind a copula. */
function paraphrased({ chunks, people }: SentenceParts, { to }: VerbGroup): People[] {
  const what = chunks[to]?.type === "timex" ? to + 1 : to;
  if (chunks[what]?.lower !== "what") return [];
  const be = chunks.findIndex(({ lower }, at) => at > what && at <= what + 9 && /^(?:is|are|was|were)$/.test(lower));
  const one = be < 0 ? undefined : people.find(({ from }) => from > be && from <= be + 3);
  return one?.quantity ? [{ ...one, own: false }] : [];
}

/** "They were let go on Friday", "The two have been freed": the captives of whom the sentence before tells. */
function pronounOf({ chunks, previous, sides }: SentenceParts, { subject, verb }: Clause): People | undefined {
  const words = chunks.slice(subject.from, subject.to).filter(({ type, lower }) => type !== "timex" && !/^(?:all|both|,|later|finally|then)$/.test(lower));
  const alone = words.length === 1 && /^(?:they|he|she)$/.test(words[0]!.lower);
  if (!alone || !sides.tellsOfCaptivity || !setsFree.test(chunks[verb!.head]!.lower)) return undefined;
  if (!previous.some((chunk) => hasAnyGroup(chunk, ["captives", "captivity", "captured"]) || chunk.lower === "held")) return undefined;
  const at = chunks.indexOf(words[0]!);
  return { from: at, to: at, head: at, of: "prisoners", captive: true, own: false, part: false, bare: false, same: false };
}

/** "24 students, six staff and eight relatives … released them": all that the pronoun stands for. */
function listedBefore({ chunks, people }: SentenceParts, last: People): People[] {
  const listed: People[] = [];
  for (let first = last.from; last.quantity !== undefined;) {
    const before = people.find((one) => one.quantity !== undefined && !one.part && one.to < first && one.to >= first - 3 && isListBetween(chunks, one.to + 1, first));
    if (!before) break;
    listed.unshift({ ...before, captive: true });
    first = before.from;
  }
  return listed;
}

function isListBetween(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (chunks[at]!.lower !== "," && chunks[at]!.lower !== "and") return false;
  return from < to;
}

/** "had let them go", "Gunmen freed them on Thursday": those of whom the sentence, or the one before, tells. */
function pronounObject({ chunks, people, previous }: SentenceParts, { from }: Clause, { to }: VerbGroup): People | undefined {
  // "arrested 20 students and released them": whom the police held for a while.
  if (chunks.some(({ lower }) => /^(?:arrested|detained|questioned|rounded)$/.test(lower))) return undefined;
  const here = people.findLast((one) => one.quantity && one.to < from && !one.part && one.of !== "bodies");
  if (here) return { ...here, captive: true };
  if (people.some((one) => one.to < from) || !previous.some((chunk) => hasAnyGroup(chunk, ["captives", "captivity", "captured"]) || chunk.lower === "held")) return undefined;
  return { from: to, to, head: to, of: "prisoners", captive: true, own: false, part: false, bare: false, same: false };
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
  const { lower: told } = chunks[verb.head]!;
  if (told !== "spoke of" && told !== "speaks of") return undefined;
  const spoken = phrases(parts, verb.to, clause.to).find(({ preposition, people }) => preposition === "" && people.quantity && people.party && people.from === verb.to)?.people;
  if (!spoken || /^(?:killed|dead|wounded|missing|captured|held|who|still|in)$/.test(chunks[spoken.to + 1]?.lower ?? "")) return undefined;
  return { clause, at: verb.head, sense: "arrive", noun: false, themes: [spoken], counterpart: [], everySide: false, passive: false, status: "completed", named: false, announced: false, telling: clause, strong: false };
}

const amounts = words("is was were stands stood came comes reached amounts amounted");
const puts = words("put puts gave gives set");

/** "Kyiv put the number of its freed soldiers at 230", "gave the number of Ukrainians returned as 230": a figure beside its people. */
function figurePut({ chunks, people }: SentenceParts, clause: Clause, { from, head, to }: VerbGroup): People | undefined {
  // "The number of fighters exchanged was 144 on each side", "The number of Ukrainians freed stands at 230"
  if (amounts.has(chunks[head]!.lower) && hasGroup(chunks.slice(clause.subject.from, clause.subject.to).find((chunk) => hasGroup(chunk, "how-many")), "how-many")) {
    const told = people.find((one) => one.from >= clause.subject.from && one.to < from && !one.quantity);
    const said = people.find((one) => one.bare && one.from >= to && one.from <= to + 1);
    const moved = chunks.slice(clause.subject.from, from).some((chunk) => /^(?:freed|released|returned|exchanged|swapped|repatriated)$/.test(chunk.lower));
    return told && said?.quantity && moved ? { ...told, from: said.from, to: said.to, quantity: said.quantity } : undefined;
  }
  if (!puts.has(chunks[head]!.lower) || !hasGroup(chunks.slice(to, to + 2).find((chunk) => hasGroup(chunk, "how-many")), "how-many")) return undefined;
  const at = chunks.findIndex((chunk, index) => index > to && index < clause.to && /^(?:at|as)$/.test(chunk.lower) && chunks[index + 1]?.type === "quantity");
  const number = people.find((one) => one.from === at + 1 && one.bare);
  const counted = people.find((one) => one.from > to && one.to < at && !one.quantity);
  const freed = counted && chunks.slice(to, at).some(({ lower }) => /^(?:freed|released|returned|exchanged|swapped|repatriated)$/.test(lower));
  return number?.quantity && counted && freed ? { ...counted, quantity: number.quantity } : undefined;
}

/** A verb of moving counts only where it moves people: "released a video", "returned to the talks", "exchanged fire" do not. */
function movesPeople({ chunks, sides }: SentenceParts, { themes, counterpart, sense, named, clause, at, recipient, passive }: Handover): boolean {
  if (themes.length > 0) {
    // "transferred to hospitals in Russia": an onward journey, not the handover.
    if (/^transfer|^(?:were|be|been)? ?taken(?! (?:home|back))/.test(chunks[at]!.lower)) {
      const behind = chunks.slice(at + 1, at + 8);
      if (behind.some(({ lower }) => /^(?:hospitals?|medical|treatment|rehabilitation|facilit(?:y|ies)|families|clinics?|prisons?)$/.test(lower))) return false;
      if (clause.kind !== "main" && clause.kind !== "complement" && clause.kind !== "coordinate" && clause.kind !== "infinitive") return false;
      if (behind[0]?.lower === "to" && !recipient && themes.every(({ quantity }) => !quantity)) return false;
      // "transferred 300 prisoners from Crimea to Rostov": from one prison to another.
      const place = behind[behind.findIndex(({ lower }) => lower === "to") + 1];
      if (!recipient && place !== behind[0] && place?.type === "word" && /^\p{Lu}/u.test(place.text)) return false;
    }
    // "released from hospital", "discharged from service"
    if (chunks[at + 1]?.lower === "from" && /^(?:hospitals?|quarantine|treatment|duty|service|care|clinics?)$/.test(chunks[/^(?:the|an?|their|his|her|military)$/.test(chunks[at + 2]?.lower ?? "") ? at + 3 : at + 2]?.lower ?? "")) return false;
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

/** The people nearest before a passive or intransitive verb, with those that are joined to them. */
function lastGroup(parts: SentenceParts, before: readonly Phrase[], adjacent?: number): People[] {
  const subjects = before.filter(({ preposition, people }) => preposition === "" || preposition === "among" || preposition === "of" || (adjacent !== undefined && people.to >= adjacent - 1));
  const nearest = subjects.at(-1);
  if (!nearest) return [];
  // "More than 8,000 Ukrainians, military and civilian alike, have been freed": what they are stands between commas.
  const counted = subjects.at(-2);
  const apposed = !nearest.people.quantity && counted?.people.quantity && parts.chunks[counted.people.to + 1]?.lower === "," && parts.chunks.slice(nearest.people.to + 1, nearest.people.to + 5).some(({ lower }) => lower === ",") && !areListed(parts, counted.people, nearest.people, true);
  const last = apposed ? counted : nearest;
  const group = [last.people];
  for (let at = subjects.indexOf(last) - 1; at >= 0; at -= 1) {
    const one = subjects[at]!.people;
    if (!areListed(parts, one, group[0]!, true) && !isBracket(parts.chunks, one.to + 1, group[0]!.from)) break;
    group.unshift(one);
  }
  return group;
}

/** "nine pilgrims kidnapped in Syria and two pilots": a participle says where the first were taken, before the list goes on. */
const isBracket = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  to - from <= 8 && hasAnyGroup(chunks[from], ["captured", "captivity"]) && chunks[to - 1]!.lower === "and" && !chunks.slice(from + 1, to - 1).some(({ lower }) => /^(?:,|and|who|that|which|was|were|has|have)$/.test(lower));

/** "Yemen's government and the Houthis freed", "the warring sides let go": neither is said to have freed the other's alone. */
function actTogether({ chunks, sides }: SentenceParts, actors: readonly Actor[], { from, to }: Clause["subject"]): boolean {
  if (sides.pair.length === 2 && sides.pair.every((side) => actors.some(({ code }) => code === side))) return true;
  const last = chunks[to - 1]?.lower ?? "";
  return to - from >= 2 && ((/^(?:sides|parties|factions|forces)$/.test(last) && /^(?:warring|rival|opposing|feuding)$/.test(chunks[to - 2]!.lower)) || (/^(?:rivals|foes)$/.test(last) && chunks.slice(from, to - 1).some(({ type }) => type === "party")));
}

/** Who acts, where it is one side only; two that act together are nobody in particular. */
function soleActor({ sides, chunks, claimantAt }: SentenceParts, clause: Clause, actors: readonly Actor[]): PartyCode | undefined {
  const codes = [...new Set(actors.map(({ code }) => code))];
  if (codes.length === 0) return clause.subject.from === clause.subject.to && clause.verb && clause.from === clause.verb.from && clause.index === 0 && !isPeopleNoun(chunks[clause.verb.to]) ? (claimantAt(clause.verb.head).party ?? undefined) : undefined;
  if (codes.length === 1) return codes[0];
  const inPair = codes.filter((code) => sides.pair.includes(code));
  return inPair.length === 1 ? inPair[0] : undefined;
}

/** "a swap with Moscow, which received an equal number": the side right before the pronoun acts. */
function sideBefore({ chunks, sides }: SentenceParts, { kind, link, antecedent, from, verb }: Clause): Actor | undefined {
  if (kind !== "relative" || !/^(?:which|who)$/.test(link) || antecedent === undefined || antecedent < 0 || verb?.from !== from + 1) return undefined;
  const at = chunks[antecedent]!.lower === "," ? antecedent - 1 : antecedent;
  const side = chunks[at];
  return side?.type === "party" && side.form !== "demonym" && sides.pair.includes(side.party.code) ? { code: side.party.code, at, adjective: false } : undefined;
}

/** Behind an exchange a phrase with "with" still tells of it, though it has a verb of its own. */
function withPhrase({ chunks, clauses }: SentenceParts, clause: Clause): number {
  const next = clauses[clause.index + 1];
  return next && (next.kind === "reduced" || next.kind === "gerund") && chunks.slice(clause.verb?.to ?? clause.from, clause.to).some(({ lower }) => lower === "with") ? next.to : clause.to;
}
