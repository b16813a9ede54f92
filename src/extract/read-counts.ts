import type { Claimant, Count, PartyCode, Quote } from "../record.ts";
import { bothSides } from "./both-sides.ts";
import { actorsIn } from "./find-roles.ts";
import type { Handover, SentenceParts } from "./handover.ts";
import type { People } from "./read-people.ts";
import { type Chunk, hasGroup, wordsOf } from "./tag-chunks.ts";
import { prepositions, relativePronouns, words } from "./word-classes.ts";

/** What a count needs beside its handover. */
export interface CountContext extends SentenceParts {
  /** The number told last before this sentence: "an equal number" may be as many. */
  lastTold?: People;
  /** The one side whose people the sentence before told of: "In exchange, 146 were handed over" tells of the other's. */
  lastSide?: PartyCode;
  /** The article's paragraph, for the wording. */
  text: string;
  quote: Quote;
}

/**
 * Reads who got how many of its own back from one handover. A number goes to a side only where the words say so: by
 * nationality, by a recipient, by the captor, or by who gives and who gets. Otherwise it is a total for all sides,
 * which is never split; what contradicts itself is left out.
 */
export function readCounts(hand: Handover, context: CountContext): Count[] {
  const themes = hand.themes.filter((one, index) => counted(one) && !isBesideOne(one, context) && !(index > 0 && isRunningTotal(one, hand.themes[0]!, context)));
  const counterpart = hand.counterpart.filter((one) => counted(one));
  const counts: Count[] = [];
  // Only where several stand side by side can some add up.
  const countsOf = themes.length > 1 || counterpart.length > 1 ? new Map<People, readonly Count[]>() : undefined;
  const resolved = new Map<People, PartyCode | null | undefined>();
  for (const one of [...themes, ...counterpart]) resolved.set(one, sideOf(one, hand, context, counterpart.includes(one)));
  settleOpposites(themes, counterpart, resolved, hand, context);
  // "1,130 Eritrean prisoners of war and 95 civilian internees": the nation stands once.
  let nation: People | undefined;
  for (const [index, one] of themes.entries()) {
    const before = themes[index - 1];
    if (before && !isListed(before, one, context.chunks)) nation = undefined;
    if (one.party || one.own) nation = one;
    else if (nation?.party && (resolved.get(one) === undefined || (resolved.get(one) === null && one.of === "civilians"))) resolved.set(one, resolved.get(nation));
  }

  for (const one of [...themes, ...counterpart]) {
    const side = resolved.get(one);
    const either = isOwnOfBoth(one, context);
    const every = either || isEach(one, hand, context);
    if (every && context.sides.pair.length === 2 && (side === null || side === undefined || hand.everySide || either)) {
      // "each side freed 270 soldiers and 120 civilians": the second half of "185 for 185" says nothing new.
      if (!(counterpart.includes(one) && themes.length > 0)) addCounts(counts, countsOf, one, context.sides.pair, context);
    // "9 for 11", "Thirty-five for thirty-six", and nobody says whose: one half of a trade is never the number of all.
    } else if (side !== undefined && !(side === null && (counterpart.includes(one) || isHalfOfTrade(one, context)))) addCounts(counts, countsOf, one, [side], context);
  }
  return [...addUp(addUp(counts, themes, countsOf, context), counterpart, countsOf, context), ...zeroCounts(hand, context), ...sumOfParts(hand, counts, context)];
}

function addCounts(counts: Count[], countsOf: Map<People, readonly Count[]> | undefined, one: People, sides: readonly (PartyCode | null)[], context: CountContext): void {
  const model = one.same ? modelOf(one, context) : one;
  if (!model?.quantity) return;
  const first = counts.length;
  for (const returnedTo of sides) counts.push(countOf(model, one, returnedTo, context));
  countsOf?.set(one, counts.slice(first));
}

/** "Thirty-five for thirty-six": other than "thirty-five for thirty-five". */
const isHalfOfTrade = ({ bare, to, quantity }: People, { chunks, people }: CountContext): boolean =>
  bare && chunks[to + 1]?.lower === "for" && people.some(({ from, quantity: other }) => from === to + 2 && other !== undefined && other.value !== quantity?.value);

const isListed = (before: People, one: People, chunks: readonly Chunk[]): boolean => chunks.slice(before.to + 1, one.from).every(({ lower }) => /^(?:and|,|as|well)$/.test(lower));

/** Whose number "the same number" repeats: of the same kind of people, where several are told before. */
function modelOf(one: People, { people, lastTold }: CountContext): People | undefined {
  const before = people.filter(({ quantity, to, part }) => quantity && to < one.from && !part);
  return (one.bare ? undefined : before.findLast(({ of }) => of === one.of)) ?? before.at(-1) ?? people.findLast((other) => other.quantity && other.to < one.from) ?? lastTold;
}

/** "Five officers, seventeen soldiers and eight civilians": officers and soldiers in one breath are one number of prisoners. */
function addUp(counts: readonly Count[], group: readonly People[], countsOf: ReadonlyMap<People, readonly Count[]> | undefined, { chunks, text }: CountContext): readonly Count[] {
  if (group.length < 2 || !countsOf) return counts;
  const listed = group.every((one, index) => index === 0 || isListed(group[index - 1]!, one, chunks));
  const soldiers = group.filter((one) => one.of === "prisoners" && !one.bare && !one.same && (one.party === group[0]!.party || (!one.party && hasGroup(chunks[one.head], "soldiers"))));
  if (!listed || soldiers.length < 2 || soldiers.some(({ quantity }) => !quantity?.value)) return counts;
  const [first, last] = [soldiers[0]!, soldiers.at(-1)!];
  const parts = soldiers.flatMap((one) => countsOf.get(one) ?? []);
  if (parts.length !== soldiers.length || new Set(parts.map(({ returnedTo }) => returnedTo)).size !== 1) return counts;
  const whole = { ...parts[0]!, value: soldiers.reduce((sum, { quantity }) => sum + quantity!.value!, 0), wording: text.slice(chunks[first.from]!.start, chunks[last.to]!.end) };
  return [whole, ...counts.filter((count) => !parts.includes(count))];
}

/** "1,245 bodies on that day and 6,057 in all": the second sums up what went before. */
const isRunningTotal = (one: People, first: People, { chunks }: CountContext): boolean =>
  (one.bare || (one.quantity?.value ?? 0) > (first.quantity?.value ?? 0)) &&
  /^(?:altogether|overall|in all|in total)/.test(wordsOf(chunks, one.to + 1, one.to + 3));

/** "A soldier and three policemen were let go": three is not the number of all. */
const isBesideOne = ({ from, quantity }: People, { chunks, people }: CountContext): boolean =>
  quantity !== undefined && chunks[from - 1]?.lower === "and" && people.some((one) => one.to === from - 2 && !one.quantity && /^an?$/.test(chunks[one.from - 1]?.lower ?? chunks[one.from]!.lower));

const counted = (one: People): boolean => one.quantity !== undefined || one.same;

function countOf(model: People, one: People, returnedTo: PartyCode | null, { chunks, text, quote, claimantAt, sides }: CountContext): Count {
  const quantity = model.quantity!;
  const start = one.same ? chunks[one.from]!.start : Math.min(quantity.start, chunks[one.from]!.start);
  const last = chunks[Math.max(one.head, one.from)]!;
  const end = Math.max(last.end, one.same ? 0 : quantity.end);
  // The number that "as many" repeats may stand in another sentence.
  const short = one.same ? last : quantity;
  const whole = end - start <= 80 ? text.slice(start, end) : text.slice(short.start, short.end);
  return { returnedTo, of: one.bare && one.same ? model.of : one.of, value: quantity.value, min: quantity.min, max: quantity.max, wording: whole, claimant: ownVoice(claimantAt(one.from), returnedTo, sides), quote };
}

/** "Russia and Ukraine said they had exchanged 50 each": each says so of its own. */
const ownVoice = (claimant: Claimant, side: PartyCode | null, { nameOf }: CountContext["sides"]): Claimant =>
  claimant.name === bothSides && side !== null ? { name: nameOf(side), party: side } : claimant;

const inPair = ({ pair }: CountContext["sides"], code: PartyCode | null | undefined): PartyCode | undefined => (code && pair.includes(code) ? code : undefined);

/** The side that a number belongs to: undefined where the words contradict one another, null for a total. */
function sideOf(one: People, hand: Handover, context: CountContext, counterpart: boolean): PartyCode | null | undefined {
  let side = sideInWords(one, hand, context, counterpart);
  if (side === undefined && !counterpart) side = besidesBefore(one, hand, context);
  const { chunks, sides } = context;
  // "five United Nations staff", "three people of the Red Cross": of no side.
  if (chunks.slice(one.from, one.to + 1).some((chunk) => chunk.type === "party" && chunk.party.kind === "organisation")) return undefined;
  if (one.mixed) return null;
  // "Abu Sayyaf freed ten sailors": they may be from anywhere.
  if (side && !one.party && !one.own && hasGroup(chunks[one.head], "traveller") && isGroup(sides.other(side)) && hand.recipient !== side) return sides.tellsOfExchange ? undefined : null;
  if (side === null && hand.sense !== "exchange") return byTrade(one, context) ?? side;
  return side ?? byTrade(one, context) ?? (side === undefined && hand.sense !== "exchange" ? ofTheLand(one, hand, context) : side);
}

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

function sideInWords(one: People, hand: Handover, context: CountContext, counterpart: boolean): PartyCode | null | undefined {
  const { sides, chunks } = context;
  const claimant = context.claimantAt(one.from).party;
  // "eight residents of Kursk region": a region names whose they are, as a nationality does.
  const nation = one.party;
  if (counterpart) {
    if (nation) return nation;
    const theme = hand.themes.find((other) => other.party);
    return sides.other(theme?.party) ?? (hand.sense === "receive" ? sides.other(hand.actor) : hand.sense === "give" ? inPair(sides, hand.actor) ?? null : null);
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
      return nation ?? inPair(sides, hand.recipient) ?? sides.other(hand.captor) ?? owner ?? (hand.passive ? undefined : inPair(sides, claimant)) ?? homeOf(hand, claimant, context) ?? totalIn(hand, context, one);
    }
    case "give": {
      if (nation) return actor && nation === actor && !hand.recipient ? undefined : nation;
      // "handed over five Taliban detainees to Qatar"
      if (one.beside && hand.actor && hand.actor !== one.beside) return one.beside;
      // "five Taliban prisoners were flown to Qatar in return"
      if (one.beside && !hand.actor && hand.recipient && hand.recipient !== one.beside && /^(?:prisoner|detainee|inmate)/.test(chunks[one.head]!.lower)) return one.beside;
      if (hand.recipient) return hand.recipient;
      // "Ukraine had freed 108 women from Russian captivity": its own, out of the other's hands.
      if (actor && !hand.passive && hand.captor && hand.captor !== actor) return actor;
      // A state frees its own political prisoners, and for nobody in particular.
      if (/^political /.test(chunks[one.head]!.lower)) return undefined;
      // "released its five prisoners of war": its captives, and so the other side's people.
      if (one.own && one.captive && actor && !hand.passive && !chunks.slice(one.from, one.to + 1).some(({ lower }) => lower === "of" || lower === "own")) return sides.other(actor);
      // "Russia said Kyiv had let three of its pilots go": nobody lets its own go; they are of whoever tells of it.
      if (one.own) return owner === actor && claimant && inPair(sides, claimant) && claimant !== actor ? claimant : owner;
      // "We freed 108 women," says their own side; "we released 20 men" may be a goodwill gesture.
      if (actor && !hand.passive && actor === claimant && /^free(?:d|ing)?$/.test(chunks[hand.at]!.lower) && chunks.slice(hand.clause.from, hand.at).some(({ lower }) => lower === "we")) return actor;
      // "eight hostages, three of them Israelis and five Thais"
      if (context.people.some(({ part, party, from, head }) => part && from > one.to && (party ? !sides.pair.includes(party) : /^foreign/.test(chunks[head]!.lower)))) return undefined;
      return (actor ? sides.other(actor) : undefined) ?? sides.other(hand.captor) ?? homeOf(hand, claimant, context) ?? totalIn(hand, context, one);
    }
    case "return": {
      if (nation) return nation;
      if (hand.recipient) return hand.recipient;
      if (hand.captor && sides.other(hand.captor)) return sides.other(hand.captor);
      if (one.own) return owner ?? actor;
      // "the remains of 1,000 were returned by Russia": whoever does so, gives; a side that speaks of itself may mean its own.
      if (hand.passive && actor && actor !== claimant && sides.other(actor)) return sides.other(actor);
      if (hand.passive || !actor) return homeOf(hand, claimant, context) ?? totalIn(hand, context, one);
      // "Ukraine returned 150": gave back or got back. A side that speaks of itself speaks of its own.
      if (actor === claimant || saysHome(hand, context)) return actor;
      return undefined;
    }
    case "arrive":
      return nation ?? inPair(sides, hand.recipient) ?? sides.other(hand.captor) ?? owner ?? homeOf(hand, claimant, context) ?? totalIn(hand, context, one);
    case "exchange":
      // "Kyiv had swapped 108 in the first exchange of women": of one side alone, and not said of which.
      if (!nation && !owner && actor && !hand.noun && !hand.passive && !hand.everySide && hand.counterpart.length === 0 && namedIn(hand, context).size < 2 && !sumsUp(hand, context)) return undefined;
      return nation ?? owner ?? null;
  }
}

/** "In exchange, 146 …", "…, and in return came 12", "Five commanders were let out of jail in exchange": goes on from what was told before. */
export function isInReturn({ clause: { from, to } }: Pick<Handover, "clause">, { chunks }: Pick<CountContext, "chunks">): boolean {
  for (let at = from; at < to; at += 1) {
    // One chunk, or two where only the noun is known.
    const whole = /^in (?:exchange|return)\b/.test(chunks[at]!.lower);
    if (!whole && !(chunks[at]!.lower === "in" && /^(?:exchange|return)$/.test(chunks[at + 1]?.lower ?? ""))) continue;
    const behind = chunks[at + (whole ? 1 : 2)];
    if (behind?.lower === "for" || behind?.lower === "of") continue;
    // "without anything in return", "got nothing in return"
    if (/^(?:anything|nothing|something|much|little|concessions?)$/.test(chunks[at - 1]?.lower ?? "")) continue;
    // At the head of its clause or at its end; not "in exchange they asked" within another.
    const opens = chunks.slice(from, at).every(({ lower }) => /^(?:and|but|while|,|;)$/.test(lower));
    const ends = behind === undefined || at + (whole ? 1 : 2) >= to || /^[.,;]$/.test(behind.lower) || behind.type === "timex" || /^(?:on|under|by|late|early|as)$/.test(behind.lower);
    if (opens || ends) return true;
  }
  return false;
}

/** "its", "their" are those of the side named last before them; "our" those of whoever speaks. */
function ownerOf(one: People, { chunks, claimantAt }: CountContext): PartyCode | undefined {
  if (chunks.slice(Math.max(0, one.from - 1), one.to + 1).some(({ lower }) => lower === "our")) return claimantAt(one.from).party ?? undefined;
  let nearest: PartyCode | undefined;
  for (let at = one.from - 1; at >= 0; at -= 1) {
    const chunk = chunks[at]!;
    const code = chunk.type === "speaker" ? chunk.party : chunk.type === "party" && chunk.form !== "demonym" && chunk.form !== "region" ? chunk.party.code : null;
    if (!code) continue;
    // Whoever acts rather than "with Russia", "in Ukraine".
    if (!prepositions.has(chunks[at - 1]?.lower ?? "")) return code;
    nearest ??= code;
  }
  return nearest;
}

/** A number without direction is a total where its clause speaks of both sides or sums up; otherwise whose it is stays unsaid. */
function totalIn(hand: Handover, { chunks, sides, claimantAt }: CountContext, { from }: People): null | undefined {
  const named = namedIn(hand, { chunks, sides });
  if (sumsUp(hand, { chunks }) || named.size > 1) return null;
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
  chunks.slice(hand.clause.from, hand.clause.to).some(({ lower }, at, words) => inSum.has(lower) || (lower === "two" && /^(?:sides|countries|parties)$/.test(words[at + 1]?.lower ?? "")) || (lower === "total" && words[at + 1]?.lower === "of") || (lower === "in" && words[at + 1]?.lower === "all"));

/** The article's sides that a handover's clause names. */
const namedIn = ({ clause }: Handover, { chunks, sides }: Pick<CountContext, "chunks" | "sides">): Set<PartyCode> => {
  const words = chunks.slice(clause.from, clause.to);
  // "Ukraine: 108 women freed": the topic before a colon is no side of what is told.
  return new Set(words.slice(words.findIndex(({ lower }) => lower === ":") + 1).flatMap((chunk) => (chunk.type === "party" && sides.pair.includes(chunk.party.code) ? [chunk.party.code] : [])));
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

/** Gives the other side those of whom nothing is known, where the side of the first is known. */
function settleAcross(from: readonly People[], to: readonly People[], resolved: Map<People, PartyCode | null | undefined>, sides: CountContext["sides"]): void {
  const known = from.map((one) => resolved.get(one)).find((code) => code && sides.pair.includes(code));
  const other = sides.other(known);
  if (other) for (const one of to) if (resolved.get(one) === null && !one.party) resolved.set(one, other);
}

/** "55 prisoners for 215 Ukrainians", "175 were exchanged for the same number of Russians": the other half has the other side. */
function settleOpposites(themes: readonly People[], counterpart: readonly People[], resolved: Map<People, PartyCode | null | undefined>, hand: Handover, { sides, chunks }: CountContext): void {
  settleAcross(themes, counterpart, resolved, sides);
  // "Kyiv frees 215 defenders for 55 Russian prisoners": whom it gets back for the other side's people are its own.
  const given = counterpart.map(({ party }) => party).find((code) => code && sides.pair.includes(code));
  if (given) for (const one of themes) if (!one.party && resolved.get(one) === given) resolved.set(one, sides.other(given));
  settleAcross(counterpart, themes, resolved, sides);
  // "303 Russians returned and the same number of prisoners went the other way": "as many" are the other side's.
  for (const one of [...themes, ...counterpart]) {
    if (!one.same || one.party) continue;
    const model = themes.find((other) => other !== one && other.quantity) ?? undefined;
    const side = model && resolved.get(model);
    const other = sides.other(side);
    if (other && (resolved.get(one) === null || resolved.get(one) === side) && hand.sense === "exchange") resolved.set(one, other);
  }
  // "185 for 185", "200-for-200": as many on either side, no nationality needed.
  const [first] = themes;
  const [second] = counterpart;
  if (first && second && resolved.get(first) === null && resolved.get(second) === null && first.quantity?.value && first.quantity.value === second.quantity?.value) {
    hand.everySide = true;
  } else if (themes.length === 2 && first && themes[1] && resolved.get(first) === null && resolved.get(themes[1]) === null && first.quantity?.value === themes[1].quantity?.value && chunks.slice(first.to + 1, themes[1].from).some(({ lower }) => lower === "for")) {
    hand.everySide = true;
    resolved.set(themes[1], undefined);
  }
}

const oneSide = words("side country party");
const ways = words("direction directions way ways");

/** "Zelensky and the ministry in Moscow each said that 95 of their soldiers had been freed": each side's, by its own word. */
const isOwnOfBoth = (one: People, { chunks, claimantAt }: CountContext): boolean =>
  one.own && !one.party && claimantAt(one.from).name === bothSides && chunks.slice(Math.max(0, one.from - 9), one.from).some(({ lower }) => lower === "each" || lower === "both");

/** "390 each", "each side freed 270", "120 civilians from each side", "per side", "on either side", "each of whom". */
function isEach(one: People, hand: Handover, { chunks, people }: CountContext): boolean {
  if (hand.everySide) return true;
  const end = one.from < hand.clause.to ? hand.clause.to : Math.min(chunks.length, one.to + 4);
  const stop = Math.min(end, people.find((other) => other.from > one.to && other.quantity && !chunks.slice(one.to + 1, other.from).every(({ lower }) => /^(?:and|,|as|well|-|–)$/.test(lower)))?.from ?? end);
  const behind = chunks.slice(one.bare ? one.from + 1 : one.head + 1, Math.min(stop, one.to + 14)).map(({ lower }) => lower);
  for (const [index, word] of behind.entries()) {
    const next = behind[index + 1] ?? "";
    if (word === "each" || word === "apiece") return next !== "other" && next !== "of";
    if ((word === "altogether" || word === "overall" || (word === "in" && (next === "all" || next === "total"))) && hand.themes.indexOf(one) > 0) return false;
    if ((word === "either" || word === "per") && oneSide.has(next)) return true;
    if ((word === "either" || word === "both") && ways.has(next)) return true;
    // "traded 200 prisoners in a swap that each side announced": of what the bracket tells.
    if (word === "." || word === ";" || word === ":" || relativePronouns.has(word)) return false;
  }
  const ahead = chunks.slice(Math.max(hand.clause.from, one.from - 3), one.from).map(({ lower }) => lower);
  return ahead.at(-1) === "each" && ahead.at(-2) !== "of";
}

/** "None of its own dead were handed over by Kiev": a side says that it was given nobody. */
function noneOfItsOwn({ sense, passive, noun, clause, at, actor, recipient }: Handover, { chunks, people, claimantAt, text, quote, sides }: CountContext): Count[] {
  const [none, of, its] = [0, 1, 2].map((step) => chunks[clause.subject.from + step]);
  if (noun || !passive || (sense !== "give" && sense !== "return") || none?.lower !== "none" || of?.lower !== "of" || !/^(?:its|their|our)$/.test(its?.lower ?? "")) return [];
  const named = people.find(({ from, own }) => own && from >= clause.subject.from && from < clause.verb!.from);
  const returnedTo = recipient ?? sides.other(actor);
  if (!named || !returnedTo || !sides.pair.includes(returnedTo)) return [];
  return [{ returnedTo, of: named.of, value: 0, min: null, max: null, wording: text.slice(none.start, chunks[at]!.end), claimant: claimantAt(at), quote }];
}

/** "received none of its own", "had not received any of its war dead": a side says that it got nobody back. */
function zeroCounts(hand: Handover, context: CountContext): Count[] {
  const nought = noneOfItsOwn(hand, context);
  if (nought.length > 0) return nought;
  if (hand.noun || (hand.sense !== "receive" && hand.sense !== "return")) return [];
  const { chunks, people, claimantAt, text, quote, sides } = context;
  const behind = chunks.slice(hand.at + 1, Math.min(chunks.length, hand.at + 6));
  const none = behind.findIndex(({ lower }) => lower === "none" || lower === "nobody");
  const any = behind.findIndex(({ lower }) => /^(?:any|single)$/.test(lower));
  const denied = hand.clause.verb?.negated && any >= 0;
  if (none < 0 && !denied) return [];
  const claimant = claimantAt(hand.at);
  // "Ukraine did not return a single body": gave none back, unless it speaks of its own.
  const gave = hand.sense === "return" && hand.actor !== undefined && hand.actor !== claimant.party;
  const returnedTo = gave ? sides.other(hand.actor) : (hand.actor ?? claimant.party);
  if (!returnedTo || !sides.pair.includes(returnedTo)) return [];
  const at = hand.at + 1 + (denied ? any : none);
  const named = people.find((one) => one.from > hand.at && one.from <= at + 6) ?? people.findLast((one) => one.of === "bodies" && one.to < hand.at);
  const end = named && named.from > hand.at ? named.to : Math.min(hand.clause.to - 1, at + 3);
  const last = /^[.,;]$/.test(chunks[end]!.lower) ? end - 1 : end;
  return [{ returnedTo, of: named?.of ?? "prisoners", value: 0, min: null, max: null, wording: text.slice(chunks[hand.clause.verb!.negated ? hand.clause.verb!.from : hand.at]!.start, chunks[last]!.end), claimant, quote }];
}

/** "84 people, including 33 soldiers and 51 civilians": parts that add up to the sum are counts, too. */
function sumOfParts(hand: Handover, counts: readonly Count[], context: CountContext): Count[] {
  const last = hand.themes.at(-1);
  if (!last) return [];
  const parts = context.people.filter((one) => one.part && one.quantity?.value && one.from > last.to);
  if (parts.length < 2) return [];
  const sum = parts.reduce((total, { quantity }) => total + (quantity?.value ?? 0), 0);
  // "17 hostages, 13 Israelis and four Thais"
  if (sum === last.quantity?.value && parts.every(({ party }) => party)) return parts.map((one) => countOf(one, one, one.party!, context));
  const [whole] = counts;
  if (whole?.value == null || sum !== whole.value) return [];
  if (!parts.some(({ of }) => of === "civilians")) return [];
  const sides = new Set(counts.filter(({ value }) => value === whole.value).map(({ returnedTo }) => returnedTo));
  return parts.flatMap((one) => [...sides].map((side) => countOf(one, one, side, context)));
}
