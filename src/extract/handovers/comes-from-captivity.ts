import type { Article, Reading } from "../mentions/mention.ts";
import type { People } from "../people/people.ts";
import { type Chunk, hasAnyGroup, hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { isRescue } from "../sides/rescues.ts";
import type { Handover } from "./handover.ts";
import { isInReturn } from "./is-in-return.ts";
import { setsFree } from "./sense-of-verb.ts";

type Sides = Article["sides"];

/**
 * Tells whether those moved come out of captivity, or are the dead of a conflict. "90 Russian soldiers were freed" says
 * so in its verb; "came home" does for soldiers in an article that speaks of captivity.
 */
export function comesFromCaptivity(hand: Handover, reading: Reading): boolean {
  const { chunks, sentence, lastSide, article: { sides } } = reading;
  const { themes } = hand;
  if (sides.tellsOfRescue || isRescue(hand, reading)) return false;
  if (hand.sense === "exchange") return hand.named || sides.tellsOfExchange;
  if (!sides.tellsOfExchange && sentence.groups.has("rescue")) return false;
  if (sides.tellsOfJustice && !themes.some(({ of }) => of === "bodies")) return false;
  if (sides.tellsOfCaptivity && areOfBothSides(themes, sides)) return true;
  if (themes.length > 0 && themes.every(({ person }) => person)) return freesPerson(hand, sides, chunks);
  if (isOnlyJourney(hand, reading) || isDeployment(hand, reading)) return false;
  if (themes.length === 0) return sides.tellsOfBodiesOnly || (hand.noun && !hand.strong);
  if (themes.every(({ of, bare, own, quantity }) => of === "bodies" && bare && own && !quantity)) return true;
  if (themes.some(({ of }) => of === "bodies")) return isOfConflict(reading);
  // "received 24 soldiers in exchange for seven convicts"
  if (sides.tellsOfExchange || hand.counterpart.some(({ quantity }) => quantity !== undefined) || (lastSide !== undefined && isInReturn(hand, { chunks }))) return true;
  return hand.captor !== undefined
    || chunks.slice(hand.clause.from, hand.clause.to).some((chunk) => hasGroup(chunk, "captivity"))
    || isHeldByArmedMen(hand, reading)
    || themes.some((one) => one.captive || isPartedChild(one, hand, reading) || isHandedAcross(one, hand, reading) || isFreed(one, hand, chunks) || isToldOf(one, hand, reading) || (sides.tellsOfCaptivity && isCaptiveHere(one, hand, reading)));
}

/** "A Pakistani ranger and an Indian constable went home": people of both sides in one breath. */
export const areOfBothSides = (themes: readonly People[], { pair }: Sides): boolean =>
  pair.length === 2 && pair.every((code) => themes.some(({ party }) => party === code));

/** "Bush sent U.S. troops to Saudi Arabia", "Soldiers returned to their positions", "The generals returned from a visit": on duty, not out of captivity. */
function isDeployment({ sense, actor, at, clause, themes }: Handover, { chunks }: Reading): boolean {
  const plain = themes.length > 0 && themes.every(({ captive, of, head, quantity }) => !captive && of === "prisoners" && !quantity && hasGroup(chunks[head], "soldiers"));
  if (plain && /^(?:sen[dt]|sends|sending)$/.test(chunks[at]!.lower)) return themes.every(({ party }) => party === undefined || party === actor);
  const behind = wordsOf(chunks, at + 1, clause.to);
  if (/^from (?:an?|the|their|his|its) (?:\w+ ){0,2}(?:visits?|trips?|tours?|talks|meetings?|missions?|summit|duty|leave|deployment|patrol|holidays?|service|front)\b/.test(behind)) return true;
  return plain && sense !== "exchange" && /^to (?:their|its|the) (?:\w+ )?(?:positions?|posts?|units?|bases?|barracks|duty|duties|front|fight|battlefield|ranks|trenches|lines)\b/.test(behind);
}

/** "British journalist Ann Lee returned to Kyiv", "People who fled go back to Sake": they may come home from anywhere. */
function isOnlyJourney({ sense, captor, recipient, themes }: Handover, { chunks, clauses, article: { sides } }: Reading): boolean {
  if ((sense !== "return" && sense !== "arrive") || captor !== undefined || themes.length === 0) return false;
  // "Seven reporters who had gone to the rebels' camp returned": from where they went.
  if (clauses.some(({ kind, antecedent, verb }) => kind === "relative" && verb !== undefined && wentThere.test(chunks[verb.head]!.lower) && themes.some(({ to }) => to === antecedent))) return true;
  const singles = !sides.tellsOfExchange && themes.every((one) => isOne(one, chunks)) && !chunks.some((one) => hasAnyGroup(one, ofCaptivity));
  const anybody = recipient === undefined && themes.every((one) => hasGroup(chunks[one.head], "people") && !one.quantity && !one.captive && !one.own && !one.same && one.party === undefined);
  return singles || (anybody && !chunks.some(({ lower }) => /^(?:freed|released|exchanged)$/.test(lower)));
}

const wentThere = /^(?:gone|went|go|travell?ed|visited|visiting|journeyed|ventured)$/;

const ofCaptivity = ["captives", "captivity", "captured"] as const;
const oneOf = ["soldiers", "people", "civilians", "person"] as const;

/** "British journalist Ann Lee", "the officer"; not "prisoners", "the last hostage". */
const isOne = ({ quantity, captive, same, head }: People, chunks: readonly Chunk[]): boolean =>
  !quantity && !captive && !same && !isChild(chunks[head]!) && hasAnyGroup(chunks[head], oneOf) && !/(?:s|men|women|people|children|dead|troops|personnel)$/.test(chunks[head]!.lower);

/** Bodies are those of a conflict where the sentence or the article says so; a climber's body goes home, too. */
const isOfConflict = ({ chunks, article: { sides } }: Reading): boolean =>
  sides.tellsOfExchange || sides.tellsOfBodiesOnly || (sides.tellsOfCaptivity && sides.pair.length === 2)
  || chunks.some((one) => hasAnyGroup(one, ["soldiers", "captives"]) || /soldier|troops|fallen|hostage|servicem|defender|^war\b/.test(one.lower));

const isChild = ({ lower }: Chunk): boolean => /^(?:child|children|minors?|teenagers?|orphans?)$/.test(lower);

// Takes what a war does to children, and how they are got back; not "children returned to school".
const parted = /^(?:deported|displaced|evacuated|abducted|parted|separated|reunited|reunification|stranded|mediation|mediated|mediates|mediators?|brokered)$/;

/** "occupied territory", "occupied parts of the country", "occupied Crimea": a place or region of the lexicon. */
const isLand = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && (chunk.type === "place" || (chunk.type === "party" && chunk.form === "region") || /^(?:territor(?:y|ies)|regions?|areas?|parts?|cit(?:y|ies))$/.test(chunk.lower));

/** "Six children have returned to Ukraine through mediation", "brought back from occupied territory": parted from their families by a war. */
function isPartedChild(one: People, { sense }: Handover, { chunks, article: { sides, sentences } }: Reading): boolean {
  const child = isChild(chunks[one.head]!);
  if (child && sense !== "exchange" && chunks.some(({ lower }, at) => /(?:^|-)occupied$/.test(lower) && isLand(chunks[at + 1]))) return true;
  return (child || (one.bare && one.of === "civilians")) && sides.pair.length === 2 && sentences.some((sentence) => sentence.chunks.some(({ lower }) => parted.test(lower) || lower.startsWith("reunited with")));
}

/** "The Arakan Army freed 15 villagers", "gunmen released 24 students": whom armed men let go they had held. */
function isHeldByArmedMen({ sense, actor, at, clause, themes, passive }: Handover, { chunks }: Reading): boolean {
  if (sense !== "give" || !themes.some(({ quantity, of }) => quantity && of !== "bodies") || !(setsFree.test(chunks[at]!.lower) || /^return(?:ed|s|ing)?$/.test(chunks[at]!.lower))) return false;
  return actor !== undefined ? /^[a-z]/.test(actor) : (passive ? chunks.slice(at + 1, at + 5) : chunks.slice(clause.subject.from, clause.subject.to)).some((chunk) => hasGroup(chunk, "captor")) && (!passive || chunks[at + 1]?.lower === "by");
}

/** A number of soldiers, or of a nation's people, whom one side hands to another. */
function isHandedAcross(one: People, { sense, actor, recipient, passive, at }: Handover, { chunks, article: { sides: { pair }, sentences } }: Reading): boolean {
  if (one.quantity === undefined) return false;
  const soldiers = hasGroup(chunks[one.head], "soldiers");
  // "32 Armenian servicemen were handed over", "Thailand repatriated 18 Cambodian soldiers"
  if (soldiers && one.party !== undefined && (sense === "give" || (sense === "return" && actor !== undefined && actor !== one.party))) return true;
  // "18 Cambodian soldiers had been repatriated", told in an article on two states
  if (soldiers && one.party !== undefined && sense === "return" && passive && pair.length === 2 && pair.includes(one.party) && /^repatriated$/.test(chunks[at]!.lower)) return true;
  // "Sri Lanka has repatriated 32 Indian fishermen": whom it had arrested.
  if (sense === "return" && actor !== undefined && actor !== one.party && one.party !== undefined && pair.includes(actor) && pair.includes(one.party) && one.of === "civilians" && sentences.some((sentence) => sentence.chunks.some(({ lower }) => /^(?:arrested|apprehended|detained|imprisoned|jailed)$/.test(lower)))) return true;
  // "returned 90 soldiers to Russia"
  if (sense === "return" && soldiers && actor !== undefined && recipient !== undefined && actor !== recipient) return true;
  if (sense !== "give" || actor === undefined) return false;
  // "handed over 1,359 soldiers to the Congolese government", "handed five Ukrainian civilians to Kyiv"
  return (soldiers && recipient !== undefined && actor !== recipient) || (one.party !== undefined && recipient === one.party && actor !== one.party);
}

/** "90 Russian soldiers were freed": the verb says that they were captives. */
const isFreed = (one: People, { at }: Handover, chunks: readonly Chunk[]): boolean =>
  /^(?:freed|released|set free|liberated|freeing|releasing|free|frees|sets?|setting|lets?|letting|let (?:go|out)|(?:walk(?:ed|s)?|went|goes) free)$/.test(chunks[at]!.lower) && (one.party !== undefined || hasGroup(chunks[one.head], "soldiers"));

/** "The men were freed on Wednesday", "The four were let go": the captives of whom the sentence before tells. */
function isToldOf(one: People, { at, passive }: Handover, { chunks, previous }: Reading): boolean {
  if (!passive || !setsFree.test(chunks[at]!.lower)) return false;
  const again = one.bare
    ? chunks[one.from - 1]?.lower === "the" && one.quantity?.value != null && previous.some((chunk) => chunk.type === "quantity" && chunk.quantity.value === one.quantity!.value)
    : !one.quantity && hasGroup(chunks[one.head], "people") && /^(?:the|these|all|both)$/.test(chunks[one.from]!.lower === "the" ? "the" : (chunks[one.from - 1]?.lower ?? ""));
  return again && previous.some((chunk) => hasAnyGroup(chunk, ofCaptivity) || chunk.lower === "held");
}

/** In an article that speaks of captivity: soldiers, civilians, a nation's people, or whom a side gives or gets back. */
function isCaptiveHere(one: People, { sense, actor, at }: Handover, { chunks, article: { sides } }: Reading): boolean {
  if (hasGroup(chunks[one.head], "soldiers") || one.of === "civilians" || one.party !== undefined || (one.own && (sense === "receive" || /^(?:release|freeing)$/.test(chunks[at]!.lower)))) return true;
  const moved = sense === "give" || (sense === "receive" && sides.pair.length === 2);
  return moved && actor !== undefined && (one.quantity !== undefined || /^(?:freed|set free|released)$/.test(chunks[at]!.lower));
}

/**
 * One person by role and name comes out of another side's hands: "US teacher Marc Fogel was released from a Russian prison",
 * "Indian pilot Abhinandan was handed over by Pakistan". Not "the reporter returned to Kyiv", "the singer was freed on bail".
 */
function freesPerson(hand: Handover, { tellsOfCaptivity, tellsOfExchange, pair }: Sides, chunks: readonly Chunk[]): boolean {
  // "returned to Kyiv in exchange for two Russian servicemen"
  if (hand.counterpart.length > 0) return true;
  const nation = hand.themes.find(({ party }) => party)?.party;
  const holder = hand.captor ?? (hand.sense === "give" ? hand.actor : undefined);
  if (hand.sense !== "give") return hand.captor !== undefined && hand.captor !== nation;
  const foreign = holder !== undefined && holder !== nation && (nation !== undefined || tellsOfCaptivity);
  if (/^(?:freed|released|set free|liberated|let go|frees|releases)/.test(chunks[hand.at]!.lower)) return foreign || (tellsOfExchange && pair.length === 2 && nation !== undefined);
  return foreign && (tellsOfCaptivity || (hand.recipient !== undefined && hand.recipient === nation));
}
