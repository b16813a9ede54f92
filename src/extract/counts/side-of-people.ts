import type { PartyCode } from "../../record.ts";
import { heldBy } from "../handovers/find-holder.ts";
import { actorsIn } from "../handovers/find-roles.ts";
import type { Handover } from "../handovers/handover.ts";
import { isInReturn } from "../handovers/is-in-return.ts";
import { setsFree } from "../handovers/sense-of-verb.ts";
import type { People } from "../people/people.ts";
import { hasGroup } from "../sentences/tag-chunks.ts";
import { prepositions, relativePronouns, words } from "../sentences/word-classes.ts";
import type { CountContext } from "./count-of.ts";

/** The side that a number belongs to: undefined where the words contradict one another, null for a total. */
export function sideOfPeople(one: People, hand: Handover, context: CountContext, counterpart: boolean): PartyCode | null | undefined {
  // "55 prisoners held by the army in exchange for 54 who were held by the rebels": whose hands they come out of.
  const held = one.party || one.own || hand.recipient ? undefined : context.sides.other(heldBy(context, one, hand.sense === "give" && inPair(context.sides, hand.actor) !== undefined));
  if (held) return held;
  let side = sideInWords(one, hand, context, counterpart);
  if (side === undefined && !counterpart) side = besidesBefore(one, hand, context);
  const { chunks, sides } = context;
  // "100 Ukrainians were liberated. The 116 freed prisoners included …": of those told before.
  if (side === undefined && !counterpart && hand.noun && hand.sense === "give" && one.captive && chunks[one.from - 1]?.lower === "the" && !hand.recipient) side = context.lastSide;
  // "five United Nations staff", "three people of the Red Cross": of no side.
  if (chunks.slice(one.from, one.to + 1).some((chunk) => chunk.type === "party" && chunk.party.kind === "organisation")) return undefined;
  if (one.mixed) return null;
  if (one.oneByOne && !one.party) return undefined;
  // "Abu Sayyaf freed ten sailors": they may be from anywhere.
  if (side && !one.party && !one.own && hasGroup(chunks[one.head], "traveller") && isGroup(sides.other(side)) && hand.recipient !== side) return sides.tellsOfExchange ? undefined : null;
  if (side === null && hand.sense !== "exchange") return byTrade(one, context) ?? side;
  return side ?? byTrade(one, context) ?? (side === undefined && hand.sense !== "exchange" ? ofTheLand(one, hand, context) : side);
}

function sideInWords(one: People, hand: Handover, context: CountContext, counterpart: boolean): PartyCode | null | undefined {
  const { sides, chunks } = context;
  const claimant = context.claimantAt(one.from).party;
  // "eight residents of Kursk region": a region names whose they are, as a nationality does.
  const nation = one.party;
  if (counterpart) {
    if (nation) return nation;
    const theme = hand.themes.find((other) => other.party);
    return sides.other(theme?.party) ?? (hand.sense === "receive" ? sides.other(hand.actor) : hand.sense === "give" ? inPair(sides, hand.actor) ?? null : traderOf(hand, context) ?? null);
  }
  const actor = inPair(sides, hand.actor);
  const acrossFrom = !nation && !hand.recipient && !hand.actor && isInReturn(hand, context) ? sides.other(context.lastSide) : undefined;
  if (acrossFrom && hand.sense !== "exchange") return acrossFrom;
  const owner = one.own ? inPair(sides, ownerOf(one, context) ?? claimant) : undefined;
  switch (hand.sense) {
    case "receive": {
      // "Russia received 1,000 Ukrainian …": who gets others' people is a camp, not a home.
      // "212 bodies were recovered by Ukraine"
      if (actor) return !nation || nation === actor ? actor : inPair(sides, nation) ? undefined : nation;
      return nation ?? inPair(sides, hand.recipient) ?? sides.other(hand.captor) ?? owner ?? (one.own && !hand.passive ? hand.actor : undefined) ?? (hand.passive ? undefined : inPair(sides, claimant)) ?? homeOf(hand, claimant, context) ?? totalIn(hand, context, one);
    }
    case "give": {
      // "Five Belarusians were released with three Poles" by Belarus: its own go free, and to nobody.
      if (nation) return !hand.recipient && nation === (actor ?? (isInReturn(hand, context) ? undefined : sides.releaser)) ? undefined : nation;
      // "handed over five Taliban detainees to Qatar"
      if (one.beside && hand.actor && hand.actor !== one.beside) return one.beside;
      // "five Taliban prisoners were flown to Qatar in return"
      if (one.beside && !hand.actor && hand.recipient && hand.recipient !== one.beside && /^(?:prisoner|detainee|inmate)/.test(chunks[one.head]!.lower)) return one.beside;
      // "Ukraine sent 230 prisoners to the rebel-held Donetsk region": to a land that it calls its own and others hold.
      if (hand.recipient) return hand.recipient === actor && !hand.passive ? sides.other(actor) : hand.recipient;
      // "Ukraine had freed 108 women from Russian captivity": its own, out of the other's hands.
      if (actor && !hand.passive && hand.captor && hand.captor !== actor) return actor;
      // A state frees its own political prisoners, and for nobody in particular.
      if (/^political /.test(chunks[one.head]!.lower) || (sides.tellsOfPoliticalPrisoners && !sides.tellsOfExchange && actor && !isGroup(actor) && !hasGroup(chunks[one.head], "soldiers"))) return undefined;
      // "released its five prisoners of war": its captives, and so the other side's people.
      if (one.own && one.captive && actor && !hand.passive && !chunks.slice(one.from, one.to + 1).some(({ lower }) => lower === "of" || lower === "own")) return sides.other(actor);
      // "Russia said Kyiv had let three of its pilots go": nobody lets its own go; they are of whoever tells of it.
      if (one.own) return owner === actor && claimant && inPair(sides, claimant) && claimant !== actor ? claimant : owner;
      // "We freed 108 women," says their own side; "we released 20 men" may be a goodwill gesture.
      if (actor && !hand.passive && actor === claimant && /^free(?:d|ing)?$/.test(chunks[hand.at]!.lower) && chunks.slice(hand.clause.from, hand.at).some(({ lower }) => lower === "we")) return actor;
      // "eight hostages, three of them Israelis and five Thais"
      if (context.people.some(({ part, party, from, head }) => part && from > one.to && (party ? !sides.pair.includes(party) : /^foreign/.test(chunks[head]!.lower)))) return undefined;
      if (hand.together) return null;
      // "Belarus freed 123 prisoners after the United States had lifted sanctions": its own, for all that is said.
      if (freesItsOwn(one, hand, context)) return undefined;
      // "The militia announced the release of 739 prisoners": whoever announces it of its captives has let them go.
      if (hand.noun && hand.announced && !sides.tellsOfExchange && one.captive && isGroup(claimant ?? undefined) && hand.actor === undefined) return sides.other(claimant);
      return (actor ? sides.other(actor) : undefined) ?? sides.other(hand.captor) ?? homeOf(hand, claimant, context) ?? totalIn(hand, context, one);
    }
    case "return": {
      if (nation) return nation;
      const land = fromLand(one, hand, context);
      if (land) return land;
      if (hand.recipient) return hand.recipient;
      if (hand.captor && sides.other(hand.captor)) return sides.other(hand.captor);
      if (one.own) return owner ?? actor;
      // "the remains of 1,000 were returned by Russia": whoever does so, gives; a side that speaks of itself may mean its own.
      if (hand.passive && actor && actor !== claimant && sides.other(actor)) return sides.other(actor);
      if (hand.passive || !actor) return homeOf(hand, claimant, context) ?? totalIn(hand, context, one);
      // "Ukraine returned 150": gave back or got back. A side that speaks of itself speaks of its own.
      if (actor === claimant || saysHome(hand, context)) return actor;
      // "The rebels returned 58 hostages": nobody's own are hostages in its hands.
      return /^hostages?$/.test(chunks[one.head]!.lower) ? sides.other(actor) : undefined;
    }
    case "arrive":
      // "100 soldiers went back to their home countries": to more than one.
      if (!nation && sides.pair.length === 2 && chunks.slice(hand.at, hand.clause.to).some(({ lower }) => /^(?:countries|homelands)$/.test(lower))) return null;
      // "Fifty-two political prisoners left jail in Belarus": its own, whoever else is named.
      if (!nation && !one.own && hand.captor && !isGroup(hand.captor) && sides.tellsOfPoliticalPrisoners && !sides.tellsOfExchange && !isGroup(sides.other(hand.captor)) && !sides.movesPeopleOf(sides.other(hand.captor) ?? "")) return undefined;
      return nation ?? fromLand(one, hand, context) ?? inPair(sides, hand.recipient) ?? sides.other(hand.captor) ?? owner ?? homeOf(hand, claimant, context) ?? totalIn(hand, context, one);
    case "exchange": {
      // "The swap saw ten prisoners flown to Moscow and three to the US"
      const destination = hand.noun ? destinationOf(one, chunks) : undefined;
      if (destination) return destination;
      // "Ukraine exchanged six people for three servicemen": whom one side alone gives are the other's.
      const across = nation || owner ? undefined : sides.other(traderOf(hand, context));
      if (across) return across;
      // "Kyiv had swapped 108 in the first exchange of women": of one side alone, and not said of which.
      if (!nation && !owner && actor && !hand.noun && !hand.passive && !hand.everySide && hand.counterpart.length === 0 && namedIn(hand, context).size < 2 && !sumsUp(hand, context)) return undefined;
      // "Thirty of our people are going home. Five officers and 17 soldiers were exchanged," the minister said: of those of whom her side spoke before.
      if (!nation && !owner && hand.passive && !hand.noun && !hand.everySide && hand.counterpart.length === 0 && claimant && claimant === context.lastSide && namedIn(hand, context).size === 0 && !sumsUp(hand, context)) return claimant;
      return nation ?? owner ?? null;
    }
  }
}

/** "ten prisoners, including two minors, moved to Russia", "three to the US": where a swap took them. */
export function destinationOf(one: Pick<People, "to">, chunks: CountContext["chunks"]): PartyCode | undefined {
  let at = one.to + 1;
  if (chunks[at]?.lower === "," && chunks[at + 1]?.lower === "including") {
    const end = chunks.findIndex(({ lower }, index) => index > at + 1 && index <= at + 8 && lower === ",");
    if (end < 0) return undefined;
    at = end + 1;
  }
  if (/^(?:moved|sent|flown|taken|returned|transferred|handed over|released|going|go|heading|head)$/.test(chunks[at]?.lower ?? "")) at += 1;
  if (chunks[at]?.lower !== "to") return undefined;
  const side = chunks[at + 1]?.lower === "the" ? chunks[at + 2] : chunks[at + 1];
  return side?.type === "party" && side.form !== "demonym" && side.party.kind === "state" ? side.party.code : undefined;
}

/** "Five children from Ukraine have returned to their families": where they belong, as long as nobody says to which land they went. */
function fromLand(one: People, { recipient, sense, passive, at }: Handover, { chunks, sides }: CountContext): PartyCode | undefined {
  const land = chunks[one.to + 2];
  return (sense === "arrive" || (sense === "return" && !passive && one.to < at)) && !recipient && one.of === "civilians" && chunks[one.to + 1]?.lower === "from" && land?.type === "party" && land.form === "name" ? inPair(sides, land.party.code) : undefined;
}

/** Who alone trades some for others: "Ukraine exchanged six people for …"; not "Russia and Ukraine exchanged 9 for 11". */
function traderOf(hand: Handover, context: CountContext): PartyCode | undefined {
  const { actor, sense, noun, passive, everySide, counterpart, themes } = hand;
  if (sense !== "exchange" || noun || passive || everySide || !themes.some(({ quantity }) => quantity) || !counterpart.some(({ quantity }) => quantity)) return undefined;
  return [...themes, ...counterpart].some(({ party, own }) => party || own) || namedIn(hand, context).size > 1 ? undefined : inPair(context.sides, actor);
}

/** A state lets plain prisoners go, and of the other state nobody is told of. */
const freesItsOwn = (one: People, { actor, passive, at }: Handover, { chunks, sides }: CountContext): boolean =>
  actor !== undefined && !passive && !isGroup(actor) && !sides.tellsOfExchange && /^(?:prisoners?|detainees?|inmates?|people)$/.test(chunks[one.head]!.lower) && setsFree.test(chunks[at]!.lower)
  && sides.other(actor) !== undefined && !isGroup(sides.other(actor)) && !sides.movesPeopleOf(sides.other(actor)!);

/** "45 servicemen came home. It was also possible to return two bodies": as well as those told before, and of their side. */
function besidesBefore(one: People, { sense, actor, clause }: Handover, { chunks, lastSide, claimantAt }: CountContext): PartyCode | undefined {
  // "two bodies": perhaps those of others; "two bodies of soldiers" are theirs.
  const unsaid = one.bare || (one.of === "bodies" && !chunks.slice(one.from, one.to + 1).some((chunk) => hasGroup(chunk, "soldiers") || hasGroup(chunk, "civilians")));
  if (sense === "exchange" || actor || one.own || unsaid || !lastSide || claimantAt(one.from).party !== null) return undefined;
  const end = chunks.findIndex(({ lower }, at) => at >= clause.from && /^[.;]$/.test(lower));
  return chunks.slice(Math.max(0, clause.from - 4), end < 0 ? chunks.length : end).some(({ lower }) => /^(?:also|too|besides|additionally|in addition|as well)$/.test(lower)) ? lastSide : undefined;
}

/** "Ten soldiers and 10 rebels were let go": between a state and an armed group soldiers are the state's. */
function byTrade(one: People, { chunks, sides }: CountContext): PartyCode | undefined {
  const states = sides.pair.filter((code) => !isGroup(code));
  if (sides.pair.length !== 2 || states.length !== 1 || one.bare || one.own || one.mixed) return undefined;
  return hasGroup(chunks[one.head], "state-forces") ? states[0] : undefined;
}

const isGroup = (code: PartyCode | undefined): boolean => code !== undefined && /^[a-z]/.test(code);

/** "Gunmen in Nigeria have freed 28 pupils": people whom armed men without a name held are of the one state that the article tells of. */
function ofTheLand(one: People, { actor, captor, passive }: Handover, { chunks, sides }: CountContext): PartyCode | undefined {
  if (!sides.tellsOfUnnamedCaptors) return undefined;
  const [land, ...others] = [...sides.involved].filter((code) => /^[A-Z]{2}$/.test(code));
  if (!land || others.length > 0 || sides.pair.some((code) => code !== land)) return undefined;
  if ((actor === land && !passive) || captor === land || one.own || one.bare || hasGroup(chunks[one.head], "traveller") || hasGroup(chunks[one.head], "captor")) return undefined;
  return land;
}

/** "its", "their" are those of the side named last before them; "our" those of whoever speaks. */
function ownerOf(one: People, { chunks, claimantAt }: CountContext): PartyCode | undefined {
  if (chunks.slice(Math.max(0, one.from - 1), one.to + 1).some(({ lower }) => lower === "our")) return claimantAt(one.from).party ?? undefined;
  let nearest: PartyCode | undefined;
  for (let at = one.from - 1; at >= 0; at -= 1) {
    const chunk = chunks[at]!;
    const code = chunk.type === "speaker" ? chunk.party : chunk.type === "party" && chunk.form !== "demonym" && chunk.form !== "region" ? chunk.party.code : null;
    if (!code) continue;
    // Whoever acts, as in "with Russia, which said that 101 of its men", rather than "with Russia", "in Ukraine".
    if (!prepositions.has(chunks[at - 1]?.lower ?? "") || (chunks[at + 1]?.lower === "," && relativePronouns.has(chunks[at + 2]?.lower ?? ""))) return code;
    nearest ??= code;
  }
  return nearest;
}

/** A number without direction is a total where its clause speaks of both sides or sums up; otherwise whose it is stays unsaid. */
function totalIn(hand: Handover, { chunks, sides, claimantAt }: CountContext, { from }: People): null | undefined {
  const named = namedIn(hand, { chunks, sides });
  if (hand.together || sumsUp(hand, { chunks }) || named.size > 1) return null;
  // "The swap involved the release of 26 prisoners": of all sides.
  if (hand.noun && chunks.slice(hand.clause.subject.from, hand.clause.subject.to).some((chunk) => hasGroup(chunk, "exchange-noun"))) return null;
  // "318 people had been flown home, the Red Cross said": a go-between counts all.
  if (!hand.noun && sides.tellsOfExchange && sides.pair.length === 2 && sides.isOrganisation(claimantAt(from).name)) return null;
  // "Some 220 soldiers were released as Russia and Ukraine held a swap": the rest of its sentence names both; not "… and 390
  // were brought back", which may be said of one side's.
  const beside = named.size === 0 && hand.passive && hand.sense === "give" && sides.tellsOfExchange && claimantAt(hand.at).party === null && namedIn({ ...hand, clause: { ...hand.clause, from: 0, to: chunks.length } }, { chunks, sides }).size > 1;
  return beside ? null : undefined;
}

const inSum = words("altogether both combined mutual");

/** "altogether", "both", "a total of", "in all": a number for all sides. */
const sumsUp = (hand: Handover, { chunks }: Pick<CountContext, "chunks">): boolean =>
  chunks.slice(hand.clause.from, hand.clause.to).some(({ lower }, at, words) => inSum.has(lower) || (lower === "two" && /^(?:sides|countries|parties)$/.test(words[at + 1]?.lower ?? "")) || (lower === "total" && words[at + 1]?.lower === "of") || (lower === "in" && /^(?:all|total)$/.test(words[at + 1]?.lower ?? "")) || lower === "in total");

/** The article's sides that a handover's clause names. */
const namedIn = ({ clause, sense }: Handover, { chunks, sides }: Pick<CountContext, "chunks" | "sides">): Set<PartyCode> => {
  // "The government and its rival, led by the general, exchanged 35": the subject goes on over a bracket.
  const words = chunks.slice(sense === "exchange" ? Math.min(clause.from, clause.subject.from) : clause.from, clause.to);
  // "Ukraine: 108 women freed": the topic before a colon is no side of what is told.
  return new Set(words.slice(words.findIndex(({ lower }) => lower === ":") + 1).flatMap((chunk, at) => (chunk.type === "party" && sides.pair.includes(chunk.party.code) ? [chunk.party.code] : sense === "exchange" && chunk.type === "speaker" && chunk.party && sides.pair.includes(chunk.party) && !hasGroup(words[at + 1], "say") ? [chunk.party] : [])));
};

/** "230 had come home, Kyiv said": a side that speaks of people who came home speaks of its own. */
function homeOf(hand: Handover, claimant: PartyCode | null, context: CountContext): PartyCode | undefined {
  const { sides, chunks } = context;
  // "Ukraine hails return of 45 fighters": whoever is glad of it.
  const glad = hand.noun && hand.sense === "return" && hand.clause.verb && hand.at > hand.clause.verb.head && /^(?:hail|welcom|celebrat|cheer)/.test(chunks[hand.clause.verb.head]!.lower);
  const [host] = glad ? actorsIn(context, hand.clause.subject.from, hand.clause.subject.to) : [];
  if (host && sides.pair.includes(host.code)) return host.code;
  // A go-between that tells of people who came home speaks of neither side's.
  if (!claimant || !sides.involved.has(claimant) || (sides.pair.length === 2 && !sides.pair.includes(claimant))) return undefined;
  const freed = hand.sense === "give" && hand.passive && (/^(?:released|freed|set free)$/.test(chunks[hand.at]!.lower) || chunks.slice(hand.at, hand.clause.to).some((chunk) => hasGroup(chunk, "captivity")));
  const home = freed || hand.sense === "arrive" || hand.sense === "return" || (hand.sense === "receive" && hand.passive) || chunks.slice(hand.at, hand.at + 5).some(({ lower }) => lower === "home");
  return home && !hand.noun ? claimant : undefined;
}

function saysHome({ clause, at }: Handover, { chunks }: CountContext): boolean {
  return chunks.slice(at, clause.to).some((chunk) => chunk.lower === "home" || hasGroup(chunk, "captivity"));
}

const inPair = ({ pair }: CountContext["sides"], code: PartyCode | null | undefined): PartyCode | undefined => (code && pair.includes(code) ? code : undefined);
