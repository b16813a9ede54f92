import { type Chunk, hasAnyGroup, hasGroup } from "../sentences/tag-chunks.ts";
import { findBareQuantities } from "./find-bare-quantities.ts";
import { personEnd } from "./find-persons.ts";
import { type HeadKind, headKind } from "./head-of-people.ts";
import { isBesideName, isPart, markAddends, markParts } from "./mark-parts.ts";
import type { People } from "./people.ts";
import { readBefore, readBehind } from "./read-modifiers.ts";

/** Finds the noun phrases of people in a sentence, in order, without overlap. */
export function readPeople(chunks: readonly Chunk[]): People[] {
  const found: People[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const kind = headKind(chunks, at);
    if (!kind) continue;
    const least = (found.at(-1)?.to ?? -1) + 1;
    if (at < least) continue;
    const people = phraseAround(chunks, at, least, kind);
    // "14 women and men prisoners": absorbed by the phrase before.
    found.push(people);
    at = people.to;
  }
  found.push(...findBareQuantities(chunks, found));
  found.sort((a, b) => a.from - b.from);
  joinCrews(chunks, found);
  joinCopulas(chunks, found);
  joinSame(chunks, found);
  shareCivilians(chunks, found);
  nameDead(chunks, found);
  shareBodies(chunks, found);
  for (const one of found) one.part = isPart(chunks, one.from, one.to);
  for (const one of found) if (isBesideName(chunks, one)) delete one.quantity;
  markParts(chunks, found);
  markAddends(chunks, found);
  return found;
}

function phraseAround(chunks: readonly Chunk[], head: number, least: number, kind: HeadKind): People {
  const people: People = {
    from: head,
    to: head,
    head,
    of: kind === "bodies" ? "bodies" : kind === "civilians" ? "civilians" : "prisoners",
    captive: kind === "captives" || hasGroup(chunks[head], "captives"),
    own: false,
    part: false,
    bare: false,
    same: false,
  };
  const self = chunks[head]!;
  if (self.type === "party") people.party = self.party.code;
  else if (self.type === "speaker" && self.party) people.party = self.party;
  if (kind === "person") return onePerson(chunks, people);
  readBefore(chunks, people, least);
  joinHeads(chunks, people);
  readBehind(chunks, people);
  // "eight citizens of Russia, residents of the Kursk region": what they are is said behind.
  if (hasGroup(self, "people") && chunks[people.to + 1]?.lower === "," && hasGroup(chunks[people.to + 2], "civilians") && /^(?:of|from|in|,)$/.test(chunks[people.to + 3]?.lower ?? "")) people.of = "civilians";
  // "Eight citizens living in the Kursk region"
  if (hasGroup(self, "people") && people.of === "prisoners" && /^(?:living|residing)$/.test(chunks[people.to + 1]?.lower ?? "") && chunks[people.to + 2]?.lower === "in") people.of = "civilians";
  // "909 defenders who fell in the war"
  if (chunks[people.to + 1]?.lower === "who" && /^(?:fell|died|perished)$/.test(chunks[people.to + 2]?.lower ?? "")) people.of = "bodies";
  if (people.quantity && areNamedOneByOne(chunks, people.to + 1)) people.oneByOne = true;
  return people;
}

/** ", an American and an Australian": whose they are is said of each. */
function areNamedOneByOne(chunks: readonly Chunk[], from: number): boolean {
  if (!/^[,:–—]$/.test(chunks[from]?.lower ?? "") || !/^an?$/.test(chunks[from + 1]?.lower ?? "")) return false;
  const nations = new Set<string>();
  for (let at = from + 1; at < chunks.length && at < from + 14; at += 1) {
    const chunk = chunks[at]!;
    if (/^an?$/.test(chunk.lower) && chunks[at + 1]?.type === "party") nations.add(chunks[at + 1]!.lower);
    else if (/^[.;:]$|^(?:who|which|were|was|have|had)$/.test(chunk.lower)) break;
  }
  return nations.size > 1;
}

const living = ["captives", "soldiers", "people", "civilians"] as const;

/** "54 women and children", "2,000 prisoners and detainees": one number for two nouns. */
function joinHeads(chunks: readonly Chunk[], people: People): void {
  const next = chunks[people.head + 2];
  if (!people.quantity || people.of === "bodies" || people.quantity.value === 1 || !/^(?:and|or)$/.test(chunks[people.head + 1]?.lower ?? "") || !hasAnyGroup(next, living) || !/(?:s|men|people|children|police|troops)$/.test(next!.lower) || /^['’]s?$/.test(chunks[people.head + 3]?.lower ?? "")) return;
  people.to = people.head + 2;
  if (hasGroup(next, "captives")) people.captive = true;
  if (!hasGroup(next, "civilians")) people.of = "prisoners";
}

/** "Wall Street Journal reporter Evan Gershkovich", "US teacher Marc Fogel": the nation right before the role is theirs. */
function onePerson(chunks: readonly Chunk[], people: People): People {
  const owner = chunks[people.head - 1];
  const party = owner?.type === "party" && (owner.form === "demonym" || owner.form === "name") ? owner.party.code : undefined;
  return { ...people, from: party ? people.head - 1 : people.head, to: personEnd(chunks, people.head)!, person: true, ...(party && { party }) };
}

/** "with its crew of 21 Filipinos", "the crew of 24": the number behind is that of the crew. */
function joinCrews(chunks: readonly Chunk[], found: readonly People[]): void {
  for (const one of found) {
    if (!one.quantity || one.of === "bodies" || chunks[one.from - 1]?.lower !== "of" || chunks[one.from - 2]?.lower !== "crew") continue;
    one.from = /^(?:its|the|their|a|an)$/.test(chunks[one.from - 3]?.lower ?? "") ? one.from - 3 : one.from - 2;
    Object.assign(one, { of: "civilians", bare: false, crew: true });
  }
}

/** "1,003 were Ukrainians", "the number that came home was 27 soldiers": a bare number and the people that it counts. */
function joinCopulas(chunks: readonly Chunk[], found: People[]): void {
  for (let index = 0; index + 1 < found.length; index += 1) {
    const [first, second] = [found[index]!, found[index + 1]!];
    if (!first.bare || second.quantity) continue;
    const between = chunks.slice(first.to + 1, second.from).map(({ lower }) => lower);
    if (between.length === 0 || between.length > 2 || !/^(?:were|are|was)$/.test(between[0]!)) continue;
    found.splice(index, 2, { ...second, quantity: first.quantity!, from: first.from });
  }
}

/** "Ukrainians were freed in an equivalent number", "for Russian ones, the same number": as many stands behind its people. */
function joinSame(chunks: readonly Chunk[], found: People[]): void {
  for (let index = 0; index + 1 < found.length; index += 1) {
    const [first, second] = [found[index]!, found[index + 1]!];
    if (!second.same || !second.bare || first.quantity || first.same) continue;
    const between = chunks.slice(first.to + 1, second.from).map(({ lower }) => lower);
    const behind = between.join(" ");
    if (!/^, (?:of )?the$/.test(behind) && !(between.length <= 6 && /(?:^| )in (?:an?|the|roughly|about|approximately|exactly)?(?: an?| the)?$/.test(behind) && !/[,;.]/.test(behind))) continue;
    found.splice(index, 2, { ...first, same: true });
  }
}

/** "Civilians are also coming home – 20 of our people": behind a dash the number of those named without one. */
function shareCivilians(chunks: readonly Chunk[], found: readonly People[]): void {
  for (const [index, one] of found.entries()) {
    const named = found[index - 1];
    if (!named || named.quantity || named.of !== "civilians" || !one.quantity || one.of !== "prisoners" || one.captive || !(one.bare || hasGroup(chunks[one.head], "people"))) continue;
    const dash = chunks[one.from - 1]?.lower ?? "";
    if (/^[–—-]+$/.test(dash) && chunks.slice(named.to + 1, one.from).some((chunk) => hasAnyGroup(chunk, ["arrive", "return", "give"]))) one.of = "civilians";
  }
}

/** "the bodies of Ann Lee and Bo Kim, two British volunteers": who the dead were, and no living people that are moved. */
function nameDead(chunks: readonly Chunk[], found: readonly People[]): void {
  for (const one of found) {
    if (one.of === "bodies" || chunks[one.from - 1]?.lower !== ",") continue;
    let at = one.from - 2;
    while (at >= 0 && (/^(?:and|,)$/.test(chunks[at]!.lower) || (chunks[at]!.type === "word" && /^\p{Lu}/u.test(chunks[at]!.text)))) at -= 1;
    if (at >= one.from - 3 || chunks[at]?.lower !== "of" || !hasGroup(chunks[at - 1], "bodies")) continue;
    one.of = "bodies";
    one.part = true;
    delete one.party;
    delete one.quantity;
  }
}

/** In "the bodies of 1,000 Ukrainians and 26 Russians", "exchanged bodies, giving 1,000 and getting 26" bare numbers are bodies, too. */
function shareBodies(chunks: readonly Chunk[], found: readonly People[]): void {
  const bodies = found.find(({ of }) => of === "bodies");
  if (!bodies) return;
  const captives = found.some(({ captive, of }) => captive && of !== "bodies");
  for (const one of found) {
    if (one.of === "bodies" || one.from < bodies.from || captives) continue;
    const head = chunks[one.head]!;
    const plain = one.bare || /^(?:ones|others)$/.test(head.lower) || (head.type === "party" && head.form === "demonym") || (hasGroup(head, "soldiers") && one.from <= bodies.to + 8);
    if (plain) one.of = "bodies";
  }
}
