import { isPeopleNoun } from "../clauses/find-verbs.ts";
import { type Chunk, hasAnyGroup, hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { beForms, determiners, haveForms, irregularVerbs, prepositions, relativePronouns } from "../sentences/word-classes.ts";
import { personEnd } from "./find-persons.ts";

/** What a noun counts: the dead, civilians, captives by their name, soldiers, people of whatever kind, one person by role and name. */
export type HeadKind = "bodies" | "civilians" | "captives" | "soldiers" | "people" | "person";
const heads: readonly Exclude<HeadKind, "person">[] = ["bodies", "civilians", "captives", "soldiers", "people"];

const counted = ["counted", "counted-fighters"] as const;

const deadOnes = new Set(["dead", "fallen", "deceased"]);
const pronouns = new Set(["others", "ones", "those"]);

const kin = new Set(["family", "families", "relative", "relatives", "mother", "mothers", "father", "fathers", "parent", "parents", "wife", "wives", "widow", "widows", "sister", "sisters", "brother", "brothers", "daughter", "daughters"]);

/** "families of the captured Ukrainian soldiers" */
function isOfKin(chunks: readonly Chunk[], head: number): boolean {
  let at = head - 1;
  while (at >= 0 && at > head - 4 && chunks[at]!.lower !== "of" && (chunks[at]!.type === "word" || chunks[at]!.type === "party" || hasGroup(chunks[at], "captured"))) at -= 1;
  return chunks[at]?.lower === "of" && kin.has(chunks[at - 1]?.lower ?? "");
}

function kindByGroup(chunk: Chunk): HeadKind | undefined {
  for (const group of heads) if (hasGroup(chunk, group)) return group;
  return undefined;
}

/** Tells what people the noun at a chunk names, or undefined where it names none that can change hands. */
export function headKind(chunks: readonly Chunk[], at: number): HeadKind | undefined {
  const chunk = chunks[at]!;
  if (chunk.type === "trigger") {
    // "11 civilian sailors", "civilian prisoners": what the noun behind it counts.
    if (chunk.lower === "civilian" && isPeopleNoun(chunks[at + 1]) && !/^['’]/.test(chunks[at + 1]!.text)) return undefined;
    const kind = kindByGroup(chunk) ?? (hasAnyGroup(chunk, counted) && isCounted(chunks, at) ? (hasGroup(chunk, "counted-fighters") ? "people" : "civilians") : undefined);
    // "Indian constable Purnam Shaw": one man by name, though the role is one that soldiers have.
    if ((!kind || (kind === "soldiers" && chunks[at - 1]?.type !== "quantity")) && personEnd(chunks, at) !== undefined) return "person";
    // "POW exchange", "prisoner swap", "prisoners of war issue", "body bags", "hostage deal": the noun describes another.
    if (kind && isCompound(chunks, at)) return undefined;
    // "anti-personnel mines"
    if (kind && chunks[at - 1]?.lower === "-" && chunks[at - 2]?.lower === "anti") return undefined;
    // "the hostage's family", "mothers of captured soldiers": others.
    if (kind && /^['’]s?$/.test(chunks[at + 1]?.lower ?? "") && (/^(?:names|fate|stories)$/.test(chunks[at + 2]?.lower ?? "") || kin.has(chunks[at + 2]?.lower ?? ""))) return undefined;
    if (kind && isOfKin(chunks, at)) return undefined;
    // "6,000 soldiers' bodies": the bodies change hands.
    if (kind && kind !== "bodies" && /^['’]s?$/.test(chunks[at + 1]?.lower ?? "") && hasGroup(chunks[at + 2], "bodies")) return undefined;
    return kind;
  }
  // "33 Ukrainian military and 12 civilians"
  if (chunks[at - 1]?.type === "quantity" && standsAlone(chunks, at + 1) && ((chunk.lower === "military" && chunks[at + 1]?.lower !== "and") || (chunk.type === "speaker" && !chunk.person && /^\p{Lu}\p{Ll}+ military$/u.test(chunk.text)))) return "soldiers";
  // "215 Ukrainians", "the Ukrainians", "ten Thais".
  if (chunk.type === "party" && (chunk.form === "demonym" || (chunk.party.kind === "group" && chunks[at - 1]?.type === "quantity")) && /s$/.test(chunk.text) && !/ese$/.test(chunk.text)) {
    const before = chunks[at - 1];
    const plural = !/(?:ss|ish)$/.test(chunk.text);
    if (plural && before && (isCounted(chunks, at) || hasGroup(before, "captured") || /^(?:the|of|fallen|dead|captured|wounded|freed|released|many|and|some|more|other|young|sick|ill|for|were|was|are|killed)$/.test(before.lower))) return "people";
    // "Eleven Tamil guerrillas"
    if (plural && before?.type === "word" && chunk.type === "party" && chunk.party.kind === "group" && chunks[at - 2]?.type === "quantity") return "people";
    if (plural && !before) return "people";
  }
  // "Four Lebanese were released", "five Lebanese let go by", "one American": no plural of its own; "four Lebanese army officers" are others.
  if (chunk.type === "party" && chunk.form === "demonym" && chunks[at - 1]?.type === "quantity" && (/ese$/.test(chunk.text) || chunks[at - 1]!.lower === "one") && standsAlone(chunks, at + 1)) return "people";
  // "31 of its dead", "1,003 of its fallen", "their war dead".
  if (chunk.type === "word" && deadOnes.has(chunk.lower) && /^(?:its|their|the|our|war|his|of|own)$/.test(chunks[at - 1]?.lower ?? "") && !isPeopleNoun(chunks[at + 1]) && chunks[at + 1]?.type !== "party" && (chunks[at + 1]?.type !== "word" || !/^[a-z]{5,}$/.test(chunks[at + 1]!.lower) || prepositions.has(chunks[at + 1]!.lower))) return "bodies";
  // "one member of the Libyan Army", "97 YPG members"; not "two family members", "a member of parliament".
  if (chunk.type === "word" && (chunk.lower === "member" || chunk.lower === "members")) {
    const owner = chunks[at + 1]?.lower === "of" ? chunks.slice(at + 2, at + 4).find(({ lower }) => lower !== "the") : chunks[at - 1];
    const counted = chunks.slice(Math.max(0, at - 2), at).some(({ type }) => type === "quantity");
    // "16 members of its security forces"
    const forces = chunks[at + 1]?.lower === "of" && /^(?:its|their|the)$/.test(chunks[at + 2]?.lower ?? "") && /^(?:(?:security|armed|defen[cs]e) )?(?:forces|services|army|police|military)$/.test(chunks[at + 3]?.type === "office" ? chunks[at + 3]!.lower : wordsOf(chunks, at + 3, at + 5));
    // "a member of the country's navy": one of those who serve it.
    const serves = chunk.lower === "member" && chunks[at - 1]?.lower === "a" && chunks[at + 1]?.lower === "of" && isForces(chunks, at + 2);
    if (serves) return "soldiers";
    if (counted && (forces || owner?.type === "party" || (owner?.type === "speaker" && owner.party !== null))) return "soldiers";
  }
  if (chunk.type === "word" && pronouns.has(chunk.lower) && (chunks[at - 1]?.type === "quantity" || (chunk.lower === "ones" && isDemonym(chunks[at - 1])) || (chunk.lower === "those" && /^(?:freed|released|returned|exchanged|returning|who|held|captured)$/.test(chunks[at + 1]?.lower ?? "")))) return "people";
  return undefined;
}

/** "the Colombian Navy", "its armed forces", "the country's army" */
function isForces(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const chunk = chunks[at];
    if (chunk === undefined) return false;
    if (chunk.type === "speaker") return !chunk.person && chunk.party !== null && / (?:Armed Forces|Army|Navy|Police)$/.test(chunk.name);
    if (forcesName.test(chunk.lower) || (at > from && forcesName.test(`${chunks[at - 1]!.lower} ${chunk.lower}`))) return true;
    if (chunk.type !== "party" && !/^(?:the|its|their|country|country['’]s|['’]s|national|security|armed|defen[cs]e|air)$/.test(chunk.lower)) return false;
  }
  return false;
}

const forcesName = /^(?:army|navy|police|military|gendarmerie|coast guard|national guard|air force|(?:security|armed|defen[cs]e) forces)$/;

/** "six staff", "two Nigerian truck drivers": a number stands right before, or over a nationality or an adjective. */
export function isCounted(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 3; back -= 1) {
    const chunk = chunks[back]!;
    if (chunk.type === "quantity") return true;
    if (chunk.type !== "party" && !hasGroup(chunk, "captured") && !ofJail.has(chunk.lower) && !((chunk.type === "word" || chunk.type === "office") && /^[\p{Ll}-]{3,}$/u.test(chunk.text) && !prepositions.has(chunk.lower) && !determiners.has(chunk.lower) && chunk.lower !== "and")) return false;
  }
  return false;
}

/** "two jail officers", "four prison guards": what they watch over. */
export const ofJail = new Set(["jail", "prison"]);

const isDemonym = (chunk: Chunk | undefined): boolean => chunk?.type === "party" && chunk.form === "demonym";

/** No noun follows that an adjective could go with: a verb, a preposition, a mark or nothing. */
function standsAlone(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at];
  if (!next || !/^\p{L}/u.test(next.text) || next.type === "timex") return true;
  if (next.type === "trigger") return !isPeopleNoun(next) && !hasGroup(next, "exchange-noun");
  return next.type === "word" && (prepositions.has(next.lower) || beForms.has(next.lower) || haveForms.has(next.lower) || relativePronouns.has(next.lower) || irregularVerbs.has(next.lower) || /^(?:and|each|\w{3,}ed)$/.test(next.lower));
}

function isCompound(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  const next = chunks[at + 1];
  if (!next || /s$|men$|people$|dead$|remains$|war$/.test(chunk.lower)) {
    return next !== undefined && /^(?:exchange|exchanges|swap|swaps|trade|trades)$/.test(next.lower) && !/^(?:['’]s|['’])$/.test(next.lower) && hasGroup(chunk, "captives") && chunks[at - 1]?.type !== "quantity";
  }
  return hasGroup(next, "exchange-noun") || hasGroup(next, "agreement-noun") || hasGroup(next, "release-noun") || (next.type === "word" && /^(?:for|bags?|camps?|status|issues?|talks|crisis|families|deal|lists?|parts|count|-|affairs|policy|population)$/.test(next.lower));
}
