import type { Party } from "../../lexicon/lexicon.ts";
import type { PartyCode } from "../../record.ts";
import { setsFree } from "../handovers/sense-of-verb.ts";
import { isPeopleNoun } from "../clauses/find-verbs.ts";
import { nameEnd } from "../people/find-persons.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import { type Chunk, hasAnyGroup, hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { prepositions, words } from "../sentences/word-classes.ts";
import { areFellows } from "./are-fellows.ts";
import { findReleaser } from "./find-releaser.ts";
import { isForPeople, isHandover, isInExchangeFor, isLooseExchange, isNamedExchange, isOfThings, isPeople, isPeopleAmong, isPeopleAt, namesHandover } from "./named-exchanges.ts";
import { tellsOfRescue } from "./rescues.ts";
import { isMediator, isVenue } from "./venues.ts";

/** Between whom an article's handovers go, and whether it speaks of exchanges at all. */
export interface Sides {
  /** The two sides, sorted by code; fewer where the article does not name them. */
  pair: PartyCode[];
  /** All parties that stand in a sentence about people changing hands, go-betweens excepted. */
  involved: ReadonlySet<PartyCode>;
  /** An exchange of people is named somewhere, so a plain "the swap" or "were returned" is about that. */
  tellsOfExchange: boolean;
  /** Captivity is named somewhere, so soldiers who "came home" came from there. */
  tellsOfCaptivity: boolean;
  /** Only the dead are said to change hands: "the exchange", "26 in return" speak of bodies. */
  tellsOfBodiesOnly: boolean;
  /** The return of the dead is called an exchange; where it never is, "the exchange of June 9" was another, of captives. */
  exchangesBodies: boolean;
  /** A state lets its own go by pardon, bail or amnesty: whoever walks free was no captive of another side. */
  tellsOfJustice: boolean;
  /** A state frees political prisoners: those whose nation nobody names are its own. */
  tellsOfPoliticalPrisoners: boolean;
  /** Armed men without a name ("gunmen", "pirates") hold or free people. */
  tellsOfUnnamedCaptors: boolean;
  /** Soldiers or police get hostages out of kidnappers' hands by force: nobody lets anybody go. */
  tellsOfRescue: boolean;
  /** Who alone lets people go, in an article that tells of no exchange. */
  releaser: PartyCode | undefined;
  /** People of the two are freed together, by captors who belong to neither: none is the other's side. */
  fellows: boolean;
  other(party: PartyCode | null | undefined): PartyCode | undefined;
  /** Whether people of a party are named, or the party stands beside another as a side. */
  movesPeopleOf(party: PartyCode): boolean;
  /** Tells whether a speaker's name is that of an organisation of no side, such as the Red Cross. */
  isOrganisation(name: string): boolean;
  /** The party's plain name, as the lexicon has it. */
  nameOf(party: PartyCode): string;
}

/**
 * Finds an article's two sides: the parties that stand most often in sentences about people changing hands.
 * Mediators, venues and transit countries do not count.
 */
export function readSides(sentences: readonly Sentence[], parties: ReadonlyMap<PartyCode, Party> = new Map()): Sides {
  const strongest = strongestSides(sentences, parties);
  const releaser = strongest.tellsOfExchange ? undefined : findReleaser(sentences);
  const sides = releaser === undefined ? strongest : { ...strongest, releaser };
  // "Belarus freed three Poles and two Latvians": whoever lets them go is a side, and those whose people go are no two.
  if (releaser !== undefined && sides.pair.length === 2 && !sides.pair.includes(releaser) && sides.pair.every((code) => /^[A-Z]{2}$/.test(code) && movesPeopleOf(code, sentences))) return { ...sides, pair: [releaser, sides.pair[0]!].sort(), other: () => undefined };
  if (sides.pair.length === 2 && !sides.tellsOfExchange && sides.pair.every((code) => /^[A-Z]{2}$/.test(code)) && areFellows(sides.pair, sentences)) return { ...sides, fellows: true, other: () => undefined };
  // "Colombian rebels … in a helicopter of the Brazilian air force": a state none of whose people are moved is no side of a war between two others.
  const [group, state] = sides.pair.length === 2 ? (["group", "state"] as const).map((kind) => parties.get(sides.pair.find((code) => parties.get(code)?.kind === kind) ?? "")) : [];
  if (!group || !state || group.fights.length === 0 || group.fights.includes(state.code) || group.rules || group.freesFor || movesPeopleOf(state.code, sentences)) return sides;
  const enemy = enemyOf(group, sentences);
  return enemy ? { ...sides, ...pairOf([enemy, group.code].sort()), involved: new Set([...sides.involved, enemy]) } : sides;
}

/** "four Malaysian fishermen", "Iran and the Taliban": its people are named, or it stands beside another side. */
const movesPeopleOf = (code: PartyCode, sentences: readonly Sentence[]): boolean =>
  sentences.some(({ chunks }) => chunks.some((chunk, at) => chunk.type === "party" && chunk.party.code === code && (closeness(chunks, at) >= 3 || /^['’]s?$/.test(chunks[at + 1]?.lower ?? "") || (chunk.form === "demonym" && /s$/.test(chunk.text)))));

function strongestSides(sentences: readonly Sentence[], parties: ReadonlyMap<PartyCode, Party>): Sides {
  const sides = weighSides(sentences, { parties });
  // A club that releases its captain in a swap may have an agent from somewhere.
  if (sides.pair.length < 2 && sentences.filter(({ groups }) => groups.has("sport")).length > 1) return { ...sides, pair: [] };
  const captive = sentences.filter(speaksOfCaptives).length;
  // "The FARC freed two policemen in Colombia": an armed group's other side is the state in which it fights.
  const lone = sides.pair.length === 1 && sentences.some(({ chunks }) => chunks.some((chunk) => chunk.type === "party" && chunk.party.kind === "group" && chunk.party.code === sides.pair[0]));
  if (lone && captive > 0) {
    // Not the land where talks are held, where it is known whom the group fights.
    const fights = parties.get(sides.pair[0]!)?.fights ?? [];
    const isFoe = (pair: readonly PartyCode[]) => fights.length === 0 || pair.some((code) => fights.includes(code));
    const fought = weighSides(sentences, { parties, venues: true });
    if (fought.pair.length === 2 && fought.pair.includes(sides.pair[0]!) && isFoe(fought.pair)) return fought;
    // "Yemen's government had no comment": the only state that the article names.
    const named = weighSides(sentences, { parties, anywhere: true });
    if (named.involved.size === 2 && named.pair.length === 2 && named.pair.includes(sides.pair[0]!) && isFoe(named.pair)) return named;
    const enemy = enemyOf(parties.get(sides.pair[0]!), sentences);
    if (enemy) return { ...sides, ...pairOf([sides.pair[0]!, enemy].sort()), involved: new Set([...sides.involved, enemy]), tellsOfJustice: false };
  }
  // "In a separate development 270 men from each side were freed in a swap with Russia": the one other side that the article names.
  if (sides.pair.length === 1 && sides.tellsOfExchange && !sides.tellsOfJustice) {
    const named = weighSides(sentences, { parties, anywhere: true });
    const other = named.pair.find((code) => code !== sides.pair[0]);
    if (named.involved.size === 2 && named.pair.includes(sides.pair[0]!) && sentences.some(({ chunks, depth }) => depth <= 1 && chunks.some((chunk) => (chunk.type === "party" ? chunk.party.code : chunk.type === "speaker" ? chunk.party : undefined) === other))) return named;
  }
  if (sides.pair.length === 2 || (captive === 0 && !sides.tellsOfUnnamedCaptors) || (captive < 2 && !sides.tellsOfUnnamedCaptors && !(sides.tellsOfExchange && sentences.filter(({ groups }) => groups.has("soldiers") || groups.has("captives") || groups.has("captivity")).length > 1))) return sides;
  // A report on one man by his name has no noun of people beside its verbs.
  const byVerb = captive < 2 ? sides : weighSides(sentences, { parties, byVerbAlone: true });
  if (byVerb.pair.length === 2) return byVerb;
  // "Kurdish rebels in northern Iraq freed eight Turkish soldiers": where armed men without a name sit is no side.
  if (byVerb.pair.length === 1 && byVerb.tellsOfUnnamedCaptors) return byVerb;
  // "Seven detainees back in Lebanon", "390 left captivity in Russia and as many in Ukraine": where is at last who.
  const byVenue = weighSides(sentences, { parties, venues: true });
  const best = byVenue.pair.length > byVerb.pair.length ? byVenue : byVerb;
  // "the eighth stage has been carried out, Kyiv's intelligence said": whoever speaks of it.
  return best.pair.length === 0 ? weighSides(sentences, { parties, anywhere: true }) : best;
}

/** The one state that an armed group fights, or, of several, the one that the article names: "The ELN freed two soldiers". */
function enemyOf(group: Party | undefined, sentences: readonly Sentence[]): PartyCode | undefined {
  if (!group || group.fights.length < 2) return group?.fights[0];
  const named = group.fights.filter((code) => sentences.some(({ chunks }) => chunks.some((chunk) => chunk.type === "party" && chunk.party.code === code)));
  return named.length === 1 ? named[0] : undefined;
}

const pairOf = (pair: PartyCode[]): Pick<Sides, "pair" | "other"> => ({
  pair,
  other: (party) => (pair.length === 2 && party && pair.includes(party) ? pair.find((code) => code !== party) : undefined),
});

function weighSides(sentences: readonly Sentence[], { parties, byVerbAlone = false, venues = false, anywhere = false }: { parties: ReadonlyMap<PartyCode, Party>; byVerbAlone?: boolean; venues?: boolean; anywhere?: boolean }): Sides {
  const weight = new Map<PartyCode, number>();
  const together = new Map<string, number>();
  const names = new Map<PartyCode, string>();
  const kinds = new Map<PartyCode, string>();
  const between = new Set<PartyCode>();
  // Once may be a figure of speech ("nobody's hostage").
  const captive = sentences.filter(speaksOfCaptives).length;
  const captivity = captive > 1 || sentences.some(({ chunks }) => chunks.some((_, at) => isFormula(chunks, at)));
  let tellsOfExchange = false;
  for (const sentence of sentences) {
    const { chunks, role, depth } = sentence;
    const exchange = namesExchange(sentence, captivity);
    tellsOfExchange ||= exchange;
    const handover = anywhere || exchange || bodiesMove(sentence) || (captive > 0 && tellsOfHolder(sentence)) || (namesHandover(sentence) && (byVerbAlone || chunks.some(isPeopleAmong))) || (captive > 0 && isFreedBy(chunks));
    const near = role === "headline" || depth === 0 ? 3 : depth <= 3 ? 2 : 1;
    const here = new Map<PartyCode, number>();
    for (let at = 0; at < chunks.length; at += 1) {
      const chunk = chunks[at]!;
      if (chunk.type !== "party" && chunk.type !== "speaker") continue;
      if (chunk.type === "party") {
        names.set(chunk.party.code, chunk.party.name);
        kinds.set(chunk.party.code, chunk.party.kind);
      }
      const code = chunk.type === "speaker" ? chunk.party : chunk.party.kind !== "organisation" ? chunk.party.code : null;
      // A spokeswoman of the Red Cross is of no side.
      if (!code || parties.get(code)?.kind === "organisation") continue;
      // "Russian peacekeepers", "the head of the Russian peacekeeping contingent": they stand between the sides.
      if (chunk.type === "party" && /^peace-?keep/.test(chunks[at + 1]?.lower ?? "")) continue;
      // "the first since its agreement with the U.S. in February": a partner of another deal.
      if (isDealPartner(chunks, at)) continue;
      // "the Minsk talks", "the Moscow agreements": where they were held.
      if (chunk.type === "party" && chunk.form === "metonym" && (hasGroup(chunks[at + 1], "talks") || hasGroup(chunks[at + 1], "agreement-noun"))) continue;
      if (isMediator(chunks, at)) between.add(code);
      else if (handover && (!isVenue(chunks, at) || (venues && chunk.type === "party" && chunk.form === "name"))) here.set(code, Math.max(here.get(code) ?? 0, closeness(chunks, at)));
    }
    for (const [code, close] of here) weight.set(code, (weight.get(code) ?? 0) + near * close);
    const codes = [...here.keys()].sort();
    for (const [index, first] of codes.entries()) {
      for (const second of codes.slice(index + 1)) {
        // "13 Israelis and four Thais were released by Hamas": states whose people one group holds are no two sides.
        const fellows = codes.some((code) => kinds.get(code) === "group") && kinds.get(first) === "state" && kinds.get(second) === "state";
        const close = fellows ? 1 : Math.min(here.get(first)!, here.get(second)!);
        together.set(`${first} ${second}`, (together.get(`${first} ${second}`) ?? 0) + near * close);
      }
    }
  }
  // "nine Russian soldiers were handed over in exchange for the mayor"
  tellsOfExchange ||= sentences.some(({ chunks, groups }) => (groups.has("give") || groups.has("receive")) && chunks.some(isPeopleAmong) && chunks.some((_, at) => isForPeople(chunks, at)));
  // The word alone ("Moscow has said nothing of the exchange") is enough beside captives who are freed.
  tellsOfExchange ||= (captive > 0 || sentences.some((sentence) => sentence.groups.has("soldiers") && movesPeople(sentence)))
    && sentences.some(movesPeople)
    && sentences.some(({ chunks, groups }) => groups.has("exchange-noun") && chunks.some((chunk, at) => hasGroup(chunk, "exchange-noun") && /^(?:exchanges?|swaps?)$/.test(chunk.lower) && !isInExchangeFor(chunks, at) && !isOfThings(chunks, at) && !/^(?:to|will|would|an?|and)$/.test(chunks[at - 1]?.lower ?? "")));
  // A go-between that is also named otherwise stays one, unless people of its own are freed.
  for (const code of between) {
    if (sentences.some(({ chunks }) => chunks.some((chunk, at) => chunk.type === "party" && chunk.party.code === code && closeness(chunks, at) >= 3))) continue;
    weight.delete(code);
    for (const codes of [...together.keys()]) if (codes.split(" ").includes(code)) together.delete(codes);
  }
  const strongest = [...together].sort((a, b) => b[1] - a[1] || (weightOf(weight, b[0]) - weightOf(weight, a[0])) || (a[0] < b[0] ? -1 : 1))[0];
  const pair = strongest ? strongest[0].split(" ") : [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 2).map(([code]) => code).sort();
  return {
    involved: new Set(weight.keys()),
    tellsOfExchange,
    tellsOfCaptivity: captive > 0,
    tellsOfBodiesOnly: tellsOfBodiesOnly(sentences),
    exchangesBodies: sentences.some(exchangesBodies),
    tellsOfJustice: pair.length < 2 && !tellsOfExchange && sentences.some(({ groups, role, depth }) => (role === "headline" || depth <= 1) && groups.has("justice")),
    tellsOfRescue: !tellsOfExchange && tellsOfRescue(sentences),
    tellsOfPoliticalPrisoners: sentences.some(({ chunks, groups }) => groups.has("captives") && chunks.some(({ lower }) => lower.startsWith("political "))),
    tellsOfUnnamedCaptors: sentences.some(({ groups }) => groups.has("captor")),
    releaser: undefined,
    fellows: false,
    isOrganisation: (name) => [...parties.values()].some((party) => party.kind === "organisation" && party.name === name),
    movesPeopleOf: (party) => movesPeopleOf(party, sentences),
    nameOf: (party) => names.get(party) ?? parties.get(party)?.name ?? party,
    ...pairOf(pair),
  };
}

/** An exchange stands in the sentence, by name or loosely: see the two readings below. */
const namesExchange = ({ chunks, groups }: Sentence, captivity: boolean): boolean =>
  (groups.has("exchange-noun") || groups.has("exchange-verb")) && chunks.some((_, at) => isNamedExchange(chunks, at) || isLooseExchange(chunks, at, captivity));

const wayOfBodies = words("gave give given got came come brought went gone reached passed");
const bodiesMove = ({ chunks, groups }: Sentence): boolean => groups.has("bodies") && chunks.some(({ lower }) => wayOfBodies.has(lower));

const moves = ["give", "receive", "return", "arrive"];
const movesPeople = ({ chunks, groups }: Sentence): boolean => moves.some((group) => groups.has(group)) && chunks.some(isPeopleAmong);

const ofConflict = /^(?:war|wartime|fallen|battles?|battlefield|front|frontline|combat|invasion|offensive|ceasefire|truce|hostilities|fighting|massacre|airstrikes?|war dead|killed in action)$/;

const misfortune = /^(?:tsunami|earthquakes?|quakes?|floods?|flooding|crash|crashed|accident|shipwreck|capsized|sank|drowned|avalanche|blaze|lorry|stampede|tourists?|passengers?|climbers?|migrants?|pilgrims?|bombing|bombings|embassy|victims?)$/;

const deadOnes = words("fallen dead deceased slain");

/** The first handover that the article tells of is one of bodies, and nowhere are captives exchanged or freed. */
function tellsOfBodiesOnly(sentences: readonly Sentence[]): boolean {
  const handing = sentences.filter((sentence) => sentence.role !== "caption" && (namesHandover(sentence) || (sentence.groups.has("bodies") && sentence.chunks.some(({ lower }) => /^(?:gave|given|got|came|gone|reached|passed)$/.test(lower)))));
  const ofBodies = handing.filter(({ chunks, groups }) => groups.has("bodies") || chunks.some(({ lower }) => deadOnes.has(lower)));
  if (ofBodies.length === 0 || handing.indexOf(ofBodies[0]!) > 1) return false;
  const inWar = sentences.some(({ groups }) => groups.has("soldiers") || groups.has("captives") || groups.has("captured")) || sentences.some(({ chunks }) => chunks.some((chunk) => ofConflict.test(chunk.lower) || (chunk.type === "speaker" && /\b(?:defen[cs]e|military|armed|prisoners)\b/i.test(chunk.name))));
  // The dead of a crash go home, too, and a climber's body: without a war a side has to act, and no misfortune has to be named.
  const acts = ofBodies.some(({ chunks }) => chunks.some((chunk, at) => chunk.type === "party" && chunk.form !== "demonym" && chunk.party.kind !== "organisation" && !prepositions.has(chunks[at - 1]?.lower ?? "") && chunks.slice(at + 1, at + 6).some(isHandover)));
  if (!inWar && (!acts || sentences.some(({ chunks }) => chunks.some(({ lower }) => misfortune.test(lower))))) return false;
  return !handing.some(({ chunks }) => chunks.some((chunk, at) => hasGroup(chunk, "captives") && !isPartOfName(chunks, at)));
}

/** "exchanged the bodies of 1,000", "a body swap"; not "bodies in exchange for 26". */
const exchangesBodies = ({ chunks, groups }: Sentence): boolean =>
  groups.has("bodies") && (groups.has("exchange-noun") || groups.has("exchange-verb"))
  && chunks.some((chunk, at) => (hasGroup(chunk, "exchange-noun") || hasGroup(chunk, "exchange-verb")) && !isInExchangeFor(chunks, at) && chunks.slice(Math.max(0, at - 3), at + 7).some((near) => hasGroup(near, "bodies") || deadOnes.has(near.lower)));

/** "Coordination Headquarters for the Treatment of Prisoners of War": an office, if the lexicon does not know it. */
const isPartOfName = (chunks: readonly Chunk[], at: number) => chunks.slice(Math.max(0, at - 6), at).some(({ lower }) => /^(?:treatment|headquarters|commission|centre|center|committee|project)$/.test(lower)) || /^(?:headquarters|centre|center|office)$/.test(chunks[at + 1]?.lower ?? "");

/** "Russia and Ukraine", "the Yemeni government and the Houthis": beside another party. */
function isJoined(chunks: readonly Chunk[], at: number, step: 1 | -1): boolean {
  const link = at + step * (step === -1 && chunks[at - 1]?.lower === "the" ? 2 : 1);
  if (!/^(?:and|,|-|–|—|with|\/)$/.test(chunks[link]?.lower ?? "")) return false;
  const beside = chunks[link + step];
  // With an article only beside a government: "Russia and the Belarusian border" are no two sides.
  return beside?.lower === "the" && isGovernment(chunks[at]!) ? chunks[link + 2 * step]?.type === "party" : isGovernment(beside) || (beside?.type === "party" && Math.abs(link - at) === 1);
}

const isGovernment = (chunk: Chunk | undefined): boolean => chunk?.type === "speaker" && !chunk.person && Boolean(chunk.party) && /government/i.test(chunk.text);

/** 5: the exchange is named as one between it and another; 3: its people are moved, or it stands beside another side; 2: it acts; 1: its officials only speak of it. */
function closeness(chunks: readonly Chunk[], at: number): number {
  const chunk = chunks[at]!;
  if (chunk.type !== "party") return isGovernment(chunk) && (isJoined(chunks, at, 1) || isJoined(chunks, at, -1)) ? 3 : 1;
  // "three of them Saudis", "12 Americans among them": some of those told of; not where all are named by their states.
  if (chunk.form === "demonym" && chunks[at + 1]?.lower !== "and" && chunks[at + 1]?.lower !== "," && (/^of (?:them|whom)$/.test(wordsOf(chunks, Math.max(0, at - 2), at)) || (chunks[at + 1]?.lower === "among" && /^(?:them|those)$/.test(chunks[at + 2]?.lower ?? "")))) return 1;
  // "64 Ukrainian soldiers and a US national", "including an American citizen": one of those told of.
  if (/\b(?:including|among them|and|with|plus) (?:an?|one)$/.test(wordsOf(chunks, Math.max(0, at - 3), at)) && chunks[at + 1] && isPeople(chunks[at + 1]!)) return 1;
  if (chunk.form === "demonym" && chunks.slice(at + 1, at + 4).some(isPeople)) return 3;
  if (chunk.form !== "demonym" && (isJoined(chunks, at, 1) || isJoined(chunks, at, -1))) return inLongList(chunks, at) ? 1 : isExchangePartner(chunks, at) ? 5 : isWhereFrom(chunks, at) ? 2 : 3;
  return 2;
}

/** "a swap between Russia and Ukraine", "the Russia-Ukraine prison swap", "Russia and Ukraine exchanged": the words name the two sides. */
function isExchangePartner(chunks: readonly Chunk[], at: number): boolean {
  const first = isJoined(chunks, at, -1) ? at - 2 : at;
  const opener = chunks[first - 1]?.lower === "the" ? first - 2 : first - 1;
  // "Russia and Ukraine exchanged", "Russia and Ukraine have carried out a prisoner exchange"
  const behind = chunks.slice(first + 3, first + 9);
  const stop = behind.findIndex(({ lower }) => /^(?:[,.;:]|between|that|which)$/.test(lower));
  if (chunks[first + 1]?.lower === "and" && behind.slice(0, stop < 0 ? behind.length : stop).some((chunk) => hasAnyGroup(chunk, ["exchange-verb", "exchange-noun"]))) return true;
  if (chunks[opener]?.lower === "between") return chunks.slice(Math.max(0, opener - 4), opener).some((chunk) => hasGroup(chunk, "exchange-noun"));
  return /^[-–—/]$/.test(chunks[first + 1]?.lower ?? "") && chunks.slice(first + 3, first + 6).some((chunk) => hasGroup(chunk, "exchange-noun"));
}

/** "individuals from the US and Germany": whence they are, of whatever sides. */
const isWhereFrom = (chunks: readonly Chunk[], at: number): boolean => {
  let back = at - 1;
  while (/^(?:and|,|the)$/.test(chunks[back]?.lower ?? "") || chunks[back]?.type === "party") back -= 1;
  return chunks[back]?.lower === "from" && isPeopleNoun(chunks[back - 1]);
};

/** "since its agreement with the U.S.", "after the deal with Washington": said of when, and of nobody who is freed. */
function isDealPartner(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at - 1]?.lower !== "with" && chunks[at - 2]?.lower !== "with") return false;
  const before = wordsOf(chunks, Math.max(0, at - 8), at);
  return /\b(?:since|after|following|before|despite) (?:its|their|his|the|a|an) (?:[\w-]+ )?(?:agreement|deal|pact|accord|ceasefire|truce) with(?: the)?$/.test(before);
}

/** "from the United States, Germany, Poland, Norway and Slovenia": of three or more none is one of two sides. */
function inLongList(chunks: readonly Chunk[], at: number): boolean {
  let listed = 1;
  for (const step of [1, -1]) {
    for (let index = at + step; /^(?:and|,|the)$/.test(chunks[index]?.lower ?? "") || chunks[index]?.type === "party"; index += step) if (chunks[index]!.type === "party") listed += 1;
  }
  return listed > 2;
}

const weightOf = (weight: Map<PartyCode, number>, codes: string) => codes.split(" ").reduce((sum, code) => sum + (weight.get(code) ?? 0), 0);


const ofCaptivity = ["captives", "captivity", "captured", "holder"];
const speaksOfCaptives = (sentence: Sentence): boolean => ofCaptivity.some((group) => sentence.groups.has(group)) || freesSoldiers(sentence);

/** "another 50 defenders were released", "let four soldiers go", "will free five officers"; not "soldiers handed over their guns". */
const freesSoldiers = ({ chunks, groups }: Sentence): boolean => groups.has("soldiers") && groups.has("give") && chunks.some((chunk) => hasGroup(chunk, "give") && setsFree.test(chunk.lower));

/** "390 for 390", "1,000-for-1,000", "1,000 prisoners for 1,000": as many for as many is said of captives, when an article tells of an exchange. */
const isFormula = (chunks: readonly Chunk[], at: number): boolean => {
  if (chunks[at]!.type !== "quantity") return false;
  const behind = chunks.slice(at + 1, at + 5).filter((chunk, index) => !/^[-–]$/.test(chunk.lower) && !(index === 0 && isPeople(chunk)));
  return behind[0]?.lower === "for" && behind[1]?.type === "quantity";
};

/** "Eighty-four Ukrainians walked off buses after years in Russian custody": whose people another side held. */
const tellsOfHolder = ({ chunks, groups }: Sentence): boolean =>
  groups.has("captivity") && chunks.some((chunk, at) => chunk.type === "party" && hasGroup(chunks[at + 1], "captivity") && chunks.some((other, index) => other.type === "party" && other.party.code !== chunk.party.code && (isPeopleAt(chunks, index) || isPeopleAt(chunks, index + 1))));

/** "A medic known as Taira has been freed by Russian forces": by a name instead of a noun of people. */
const isFreedBy = (chunks: readonly Chunk[]): boolean =>
  chunks.some(({ lower }, at) => (lower === "freed" || lower === "released") && (
    (chunks[at + 1]?.lower === "by" && chunks.slice(at + 2, at + 5).some(({ type }) => type === "party"))
    // "was released from a Russian prison", "Moscow freed Marc Fogel"
    || (chunks[at + 1]?.lower === "from" && chunks.slice(at + 2, at + 5).some(({ type }, index) => type === "party" && hasGroup(chunks[at + 3 + index], "captivity")))
    || (chunks[at - 1]?.type === "party" && (nameEnd(chunks, at + 1) ?? 0) > at + 1)));
