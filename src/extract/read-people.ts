import type { Count } from "../record.ts";
import type { Quantity } from "./find-quantities.ts";
import { personEnd } from "./find-persons.ts";
import { isPeopleNoun } from "./find-verbs.ts";
import { type HeadKind, headKind } from "./head-of-people.ts";
import { isBesideName, isPart, markAddends, markParts } from "./mark-parts.ts";
import { type Chunk, hasAnyGroup, hasGroup, wordsOf } from "./tag-chunks.ts";
import { determiners, prepositions, relativePronouns, subjectPronouns } from "./word-classes.ts";

/** A noun phrase that names people or bodies: "31 wounded Ukrainian soldiers", "the bodies of 1,212 troops", "another 84". */
export interface People {
  /** Chunk numbers, the last included; `head` is the noun, or the number where there is none. */
  from: number;
  to: number;
  head: number;
  of: Count["of"];
  /** "prisoners", "hostages": captivity is in the word; "soldiers" and "people" need a verb of release. */
  captive: boolean;
  quantity?: Quantity;
  /** Whose people they are, by an adjective, a possessive or their region. */
  party?: string;
  /** "its soldiers", "our people", "none of its own": of whoever speaks or acts. */
  own: boolean;
  /** "including 43 officers", "of whom 12": a part of a number told before. */
  part: boolean;
  /** A number alone: "246 each", "another 84". */
  bare: boolean;
  /** "the same number of Ukrainians", "as many". */
  same: boolean;
  /** "five Taliban detainees": of that group or in its hands; who gives them away says which. */
  beside?: string;
  /** "16 Kuwaiti and Saudi prisoners": of several nations. */
  mixed?: boolean;
  /** One person by role and name, and no number: "US teacher Marc Fogel", "the pilot". */
  person?: boolean;
}

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
  found.push(...bareQuantities(chunks, found));
  found.sort((a, b) => a.from - b.from);
  joinCopulas(chunks, found);
  joinSame(chunks, found);
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
    captive: kind === "captives",
    own: false,
    part: false,
    bare: false,
    same: false,
  };
  const self = chunks[head]!;
  if (self.type === "party") people.party = self.party.code;
  if (kind === "person") return onePerson(chunks, people);
  readLeft(chunks, people, least);
  joinHeads(chunks, people);
  readRight(chunks, people);
  // "eight citizens of Russia, residents of the Kursk region": what they are is said behind.
  if (hasGroup(self, "people") && chunks[people.to + 1]?.lower === "," && hasGroup(chunks[people.to + 2], "civilians") && /^(?:of|from|in|,)$/.test(chunks[people.to + 3]?.lower ?? "")) people.of = "civilians";
  // "Eight citizens living in the Kursk region"
  if (hasGroup(self, "people") && people.of === "prisoners" && /^(?:living|residing)$/.test(chunks[people.to + 1]?.lower ?? "") && chunks[people.to + 2]?.lower === "in") people.of = "civilians";
  // "909 defenders who fell in the war"
  if (chunks[people.to + 1]?.lower === "who" && /^(?:fell|died|perished)$/.test(chunks[people.to + 2]?.lower ?? "")) people.of = "bodies";
  return people;
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

/** "the same number", "an equivalent number": as many as were told before. */
const sameWord = /^(?:same|equal|identical|equivalent|matching|similar|comparable)$/;

const ofDead = /^(?:fallen|dead|slain|deceased|killed)$/;

/** Modifiers before the noun: "another 31 seriously wounded Ukrainian", "1,212 of the", "Russia 's", "its own". */
function readLeft(chunks: readonly Chunk[], people: People, least: number): void {
  for (let at = people.head - 1; at >= least && at >= people.head - 10; at -= 1) {
    const chunk = chunks[at]!;
    const { lower } = chunk;
    // "two groups of soldiers", "one other batch": the number counts something else.
    if (/^(?:groups?|batch(?:es)?|categor(?:y|ies)|lists?|sides?|stages?|convoys?|bus(?:es)?|round|series)$/.test(lower)) return;
    if (chunk.type === "quantity") {
      if (lower === "one" && /^(?:other|of|more|another|such)$/.test(chunks[at + 1]?.lower ?? "")) return;
      people.quantity = chunk.quantity;
      people.from = at;
      // "three more of the 17 missionaries", "two of its five captives": the first number is of those told of; not "four of the 15 whom it freed".
      const whole = chunks[at - 1] && /^(?:the|its|their|his|those)$/.test(chunks[at - 1]!.lower) && chunks[at - 2]?.lower === "of" ? (/^(?:more|others?)$/.test(chunks[at - 3]?.lower ?? "") ? at - 4 : at - 3) : -1;
      const outer = whole >= least ? chunks[whole] : undefined;
      if (outer?.type === "quantity" && !relativePronouns.has(chunks[people.head + 1]?.lower ?? "") && !subjectPronouns.has(chunks[people.head + 1]?.lower ?? "")) {
        people.quantity = outer.quantity;
        people.from = whole;
        return;
      }
      // "five of 17 policemen", "five of at least 73 students": the first number is of those told of.
      const part = chunks[at - 1]?.lower === "of" && at - 2 >= least ? chunks[at - 2] : undefined;
      if (part?.type === "quantity" && part.quantity.value !== null && part.quantity.value > 1 && part.quantity.value < (chunk.quantity.value ?? chunk.quantity.min ?? 0)) {
        people.quantity = part.quantity;
        people.from = at - 2;
        return;
      }
      // "its 27 soldiers"
      if (/^(?:its|their|our|his)$/.test(chunks[at - 1]?.lower ?? "")) people.own = true;
      // "Ukraine's 144 soldiers"
      const owner = /^['’]s?$/.test(chunks[at - 1]?.lower ?? "") ? chunks[at - 2] : undefined;
      if (owner?.type === "party") people.party ??= owner.party.code;
      return;
    }
    if (chunk.type === "party") {
      if (chunk.form === "metonym" && !/^['’]s$/.test(chunks[at + 1]?.lower ?? "")) return;
      // "20 Yemeni government soldiers", "50 Taliban fighters"; "Hamas hostages" are others' people.
      const serves = at + 1 === people.head && (hasAnyGroup(chunks[people.head], ["soldiers", "counted-fighters"]) || /^members?$/.test(chunks[people.head]!.lower)) && (chunk.party.kind === "group" || /government$/.test(chunk.text));
      if (chunk.form === "name" && !serves && !/^['’]s?$/.test(chunks[at + 1]?.lower ?? "")) {
        // "two U.S. nationals", "five UK citizens": the initials stand for the adjective; "170 SDF prisoners" leaves open whose they are.
        const counted = chunks[at - 1]?.type === "quantity";
        if (!counted && !(/^[\p{Lu}.]{2,}$/u.test(chunk.text) && chunk.party.kind === "state")) return;
        if (chunk.party.kind === "state") people.party ??= chunk.party.code;
        else if (counted && at + 1 === people.head) people.beside = chunk.party.code;
        people.from = at;
        continue;
      }
      // "16 Kuwaiti and Saudi prisoners": of two states, and nobody says how many of either.
      if (people.party && people.party !== chunk.party.code && chunk.form === "demonym" && /^(?:and|,)$/.test(chunks[at + 1]?.lower ?? "") && chunks[at - 1]?.type === "quantity") people.mixed = true;
      // "nine ethnic Albanian guerrillas": of that people, and of no state.
      if (chunks[at - 1]?.lower !== "ethnic") people.party ??= chunk.party.code;
      people.from = at;
      continue;
    }
    if (/^(?:its|their|our|own)$/.test(lower)) {
      people.own = true;
      people.from = at;
      // "150 of its troops": the number stands before.
      if (lower !== "own" && chunks[at - 1]?.lower !== "of") return;
      continue;
    }
    if (lower === "same" || (lower === "many" && chunks[at - 1]?.lower === "as")) {
      people.same = true;
      people.from = lower === "many" ? at - 1 : at;
      return;
    }
    if (/^(?:number|numbers|variety)$/.test(lower) && sameWord.test(chunks[at - 1]?.lower ?? "")) {
      people.same = true;
      people.from = at - 1;
      return;
    }
    if (ofDead.test(lower)) people.of = "bodies";
    if (/^(?:captured|imprisoned|captive|abducted|detained)$/.test(lower)) people.captive = true;
    if (/^(?:['’]s|['’‘“”"]|the|these|those|of|all|and|or|,|former|captured|other|more|remaining|fellow|a|an)$/.test(lower)) {
      // "of" and commas only inside a longer phrase: "1,212 of the bodies", "wounded, ill and young soldiers".
      if (/^(?:,|and|or|of)$/.test(lower) && !leadsToNumber(chunks, at, least)) return;
      continue;
    }
    // "the same number of pro-Russian fighters"
    if (lower === "-" && chunks[at - 1]?.lower === "pro") {
      at -= 1;
      continue;
    }
    // "two government employees", "49 consulate staff"
    if (chunk.type === "office" && /^\p{Ll}+$/u.test(chunk.text)) continue;
    // "two AA soldiers": initials that mean an agency elsewhere.
    if (chunk.type === "publisher" && /^\p{Lu}{2,5}$/u.test(chunk.text) && chunks[at - 1]?.type === "quantity") continue;
    if (isPeopleNoun(chunk)) {
      if (leadsToNumber(chunks, at, least) && /^(?:and|,)$/.test(chunks[at + 1]?.lower ?? "")) return;
      continue;
    }
    if (chunk.type === "trigger" && (hasGroup(chunk, "captured") || /^(?:freed|released|exchanged|returned)$/.test(lower))) {
      if (/^(?:the|its|their|our|newly|recently|of|and)$/.test(chunks[at - 1]?.lower ?? "") || chunks[at - 1]?.type === "quantity") continue;
      return;
    }
    // "45 Azov fighters", "12 Islamic Jihad prisoners": the name of their unit, faith or group.
    if (isNameBehindNumber(chunks, at, least)) continue;
    if (chunk.type !== "word" || !/^[\p{Ll}][\p{L}-]*$/u.test(chunk.text) || prepositions.has(lower) || /^(?:that|which|who|whom|were|was|are|is|be|been|has|have|had|than|after|before|while|when|said|each|both)$/.test(lower)) return;
  }
}

/** "45 Shiite prisoners", "nine Abu Sayyaf men"; not "36 Brigade", "12 March". */
function isNameBehindNumber(chunks: readonly Chunk[], at: number, least: number): boolean {
  for (let back = at; back >= least && back > at - 3; back -= 1) {
    const chunk = chunks[back]!;
    if (chunk.type !== "word" || !/^\p{Lu}[\p{L}’'-]+$/u.test(chunk.text) || unitNoun.test(chunk.lower)) return false;
    if (chunks[back - 1]?.type === "quantity" && back - 1 >= least) return true;
  }
  return false;
}

const unitNoun = /^(?:brigade|regiment|battalion|division|corps|army|squadron|company|street|avenue|road|highway|channel|district|school|km|kilomet(?:er|re)s|miles|percent)$/;

/** A number stands within three chunks to the left, over plain words only. */
function leadsToNumber(chunks: readonly Chunk[], at: number, least: number): boolean {
  for (let back = at - 1; back >= least && back >= at - 4; back -= 1) {
    const chunk = chunks[back]!;
    if (chunk.type === "quantity") return chunks[at]!.lower === "of" || !chunks.slice(back, at).some(isPeopleNoun);
    if (chunks[at]!.lower === "of" && /^(?:number|numbers|variety)$/.test(chunk.lower) && sameWord.test(chunks[back - 1]?.lower ?? "")) return true;
    // "just as many of its own soldiers"
    if (chunks[at]!.lower === "of" && back === at - 1 && chunk.lower === "many" && chunks[back - 1]?.lower === "as") return true;
    if (chunk.type !== "word" && chunk.type !== "party") return false;
  }
  return false;
}

/** Behind the noun: "bodies of 1,212 Ukrainian soldiers", "residents of the Kursk region", "soldiers from Ukraine's army". */
function readRight(chunks: readonly Chunk[], people: People): void {
  let start = people.head + 1;
  // "1,000 bodies (remains) of the dead": the same in another word.
  if (people.of === "bodies" && chunks[start]?.lower === "(" && hasGroup(chunks[start + 1], "bodies") && chunks[start + 2]?.lower === ")") {
    people.to = start + 2;
    start += 3;
  }
  // "remains believed to be those of 55 American troops"
  if (people.of === "bodies" && /^(?:believed|thought|presumed|said|understood|assumed) to be(?: those| the remains)?$/.test(wordsOf(chunks, start, start + 3))) {
    const of = chunks.findIndex(({ lower }, at) => at >= start + 3 && at <= start + 6 && lower === "of");
    if (of > 0) start = of;
  }
  for (let at = start; at < chunks.length && /^(?:of|from)$/.test(chunks[at]!.lower);) {
    const link = chunks[at]!.lower;
    let end = -1;
    for (let next = at + 1; next < chunks.length && next <= at + 7; next += 1) {
      const chunk = chunks[next]!;
      if (chunk.type === "quantity") {
        if (people.of !== "bodies" || people.quantity) break;
        people.quantity = chunk.quantity;
        end = next;
      } else if (chunk.type === "speaker" && !chunk.person && chunk.party && link === "of") {
        // "146 POWs of the Ukrainian Armed Forces"
        people.party ??= chunk.party;
        end = next;
      } else if (chunk.type === "party") {
        // "from Russia's Kursk region"; not "from Russia", which is where they come from.
        if (link === "from" && chunk.form !== "region" && !(/^['’]s?$/.test(chunks[next + 1]?.lower ?? "") && chunks[next + 2]?.type === "party")) break;
        if (chunk.form === "metonym") break;
        people.party ??= chunk.party.code;
        // "the remains of 26 Russian ones"
        end = chunks[next + 1]?.lower === "ones" ? next + 1 : next;
        if (end > next) break;
      } else if (chunk.type === "speaker" && chunk.party && link === "of") {
        // "33 prisoners of Haftar's militias", "a member of the Libyan army"
        people.party ??= chunk.party;
        end = next;
      } else if (isPeopleNoun(chunk)) {
        if (people.of !== "bodies" && link === "from") break;
        if (hasGroup(chunk, "civilians") && people.of === "prisoners" && !people.quantity) break;
        end = next;
        if (chunks[next + 1]?.lower !== "of" && !isPeopleNoun(chunks[next + 1])) break;
      } else if (people.of === "bodies" && link === "of" && /^(?:dead|fallen|deceased)$/.test(chunk.lower) && !isPeopleNoun(chunks[next + 1])) {
        // "1,000 bodies of the dead"
        end = next;
        break;
      } else if (/^(?:its|their|our)$/.test(chunk.lower)) {
        people.own = true;
        end = next;
      } else if (chunk.type !== "word" || (prepositions.has(chunk.lower) && chunk.lower !== "of") || !/^(?:the|an?|['’]s|own|of|war|[\p{Ll}-]{3,})$/u.test(chunk.lower) || /^(?:were|was|are|have|has|had|that|which|who|what|whom|whose|says?|said|and|after)$/.test(chunk.lower)) break;
    }
    if (end < 0) break;
    people.to = end;
    at = end + 1;
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

/** Numbers that stand for people without a noun: "246 each", "another 84 were freed", "103 for 103", "1,212 of them". */
function bareQuantities(chunks: readonly Chunk[], known: readonly People[]): People[] {
  const bare: People[] = [];
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.type !== "quantity") continue;
    const owner = chunks[at + 1];
    const model = owner?.type === "party" && owner.form === "demonym" && /^(?:and|,)$/.test(chunks[at + 2]?.lower ?? "") && !known.some(({ from, to }) => at + 1 >= from && at + 1 <= to) ? known.find((one) => one.from === at + 3 && one.quantity && one.party) : undefined;
    if (owner?.type === "party" && model) {
      // "50 Russian and 50 Ukrainian soldiers": one noun for both.
      bare.push({ ...model, from: at, to: at + 1, head: at + 1, quantity: chunk.quantity, party: owner.party.code });
      continue;
    }
    // "four military and six police officers", "seven identified and 63 unidentified Iraqis": one noun for both.
    const shared = (owner?.type === "word" || owner?.type === "office") && joinsNumbers(chunks, at + 2) && isPlainAdjective(owner) ? known.find((one) => one.from === at + 3 && one.quantity && !one.bare) : undefined;
    if (shared) {
      bare.push({ ...shared, from: at, to: at + 1, quantity: chunk.quantity });
      continue;
    }
    if (known.some((one) => (at >= one.from && at <= one.to) || one.quantity === chunk.quantity)) continue;
    const next = chunks[at + 1];
    const previous = chunks[at - 1];
    const nextText = next?.lower ?? "";
    const beforeDash = /^[-–]$/.test(previous?.lower ?? "") ? (chunks[at - 2]?.lower ?? "") : (previous?.lower ?? "");
    const stands = !next
      || /^(?:each|apiece|were|was|are|have|had|of|to|for|from|on|more|per|home|back|-|–|[.,;:)”"’']|and|in|by|at|who|left|went|came|return(?:ed)?|whom|which|others|would|will|so|on|under|during|after|as|with|between)$/.test(nextText)
      || next.type === "timex"
      || hasAnyGroup(next, ["give", "receive", "arrive", "return"])
      || /^(?:formula|basis|format|swap|exchange)$/.test(nextText)
      || /^(?:for)$/.test(beforeDash);
    // "got back one of its own"
    const oneOfOwn = nextText === "of" && /^(?:its|their|our|his)$/.test(chunks[at + 2]?.lower ?? "") && chunks[at + 3]?.lower === "own";
    if (!stands || (chunk.quantity.value === 1 && !oneOfOwn)) continue;
    // "He is 25 and …", "She was 31": an age; "the number was 25" is none.
    if (/^(?:is|was|turned)$/.test(previous?.lower ?? "") && /^(?:he|she|i|who)$/.test(chunks[at - 2]?.lower ?? "")) continue;
    // "18 to 25", "from 50 to 60 per cent", "between 20 and 30 buses": a range of something else.
    if (/^(?:youngest|oldest)$/.test(previous?.lower ?? "") || (/^(?:is|was)$/.test(previous?.lower ?? "") && /^(?:youngest|oldest|other|eldest)$/.test(chunks[at - 2]?.lower ?? ""))) continue;
    if (/^(?:under|aged?|over|phase|level|to)$/.test(previous?.lower ?? "") && !/^(?:amounted|equal|came|risen|rose|up|according)$/.test(chunks[at - 2]?.lower ?? "") && previous?.lower !== "over" && !isRatio(chunks, at)) continue;
    // "Kyiv frees 306 people and the republics 74": of somebody whom the word list does not know.
    if ((previous?.type === "word" || previous?.type === "trigger") && chunks[at - 2]?.lower === "the" && /^(?:and|while|,|;)$/.test(chunks[at - 3]?.lower ?? "") && /s$/.test(previous.lower) && !determiners.has(previous.lower)) continue;
    if (previous?.lower === "and" && chunks[at - 2]?.type === "quantity" && chunks[at - 3]?.lower === "between") continue;
    // "and Russia nine of its own"
    const own = oneOfOwn;
    // "200 prisoners of Russia and 200 of Ukraine"
    const nation = nextText === "of" && chunks[at + 2]?.type === "party" && known.some((one) => one.party && one.quantity && one.to < at && one.to >= at - 2) ? chunks[at + 2] : undefined;
    if (nation?.type === "party") {
      bare.push({ from: at, to: at + 2, head: at, of: "prisoners", captive: false, quantity: chunk.quantity, own: false, part: false, bare: true, same: false, party: nation.party.code });
      continue;
    }
    bare.push({ from: at, to: own ? at + 3 : at, head: at, of: "prisoners", captive: false, quantity: chunk.quantity, own, part: false, bare: true, same: false });
  }
  // "as many were handed over", "the same number went home"
  for (const [at, { lower }] of chunks.entries()) {
    const end = lower === "as" && chunks[at + 1]?.lower === "many" && chunks[at + 2]?.lower !== "as" ? at + 1 : hasGroup(chunks[at + 1], "how-many") && sameWord.test(lower) ? at + 1 : undefined;
    if (end === undefined || known.some((one) => at >= one.from && at <= one.to)) continue;
    // "as many Russian ones"
    const nation = chunks[end + 1];
    const theirs = nation?.type === "party" && nation.form === "demonym" && /^(?:ones|captives|men)$/.test(chunks[end + 2]?.lower ?? "") ? nation.party.code : undefined;
    bare.push({ from: at, to: theirs ? end + 2 : end, head: theirs ? end + 2 : end, of: "prisoners", captive: false, own: false, part: false, bare: true, same: true, ...(theirs && { party: theirs }) });
  }
  return bare;
}

const joinsNumbers = (chunks: readonly Chunk[], at: number): boolean => (chunks[at]?.lower === "and" || chunks[at]?.lower === ",") && chunks[at + 1]?.type === "quantity";

const isPlainAdjective = ({ text, lower }: Chunk): boolean =>
  /^\p{Ll}{4,}$/u.test(text) && !prepositions.has(lower) && !/s$|^(?:dead|killed|wounded|missing|injured|each|more|percent)$/.test(lower);

/** "by the formula 107 to 107" */
const isRatio = (chunks: readonly Chunk[], at: number): boolean => {
  const [first, second] = [chunks[at - 2], chunks[at]];
  return chunks[at - 1]?.lower === "to" && first?.type === "quantity" && second?.type === "quantity" && first.quantity.value === second.quantity.value;
};

/** A determiner or adverb between a preposition and its noun. */
export const isFiller = (chunk: Chunk): boolean => determiners.has(chunk.lower) || /ly$/.test(chunk.lower);
