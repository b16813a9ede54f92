import { isPeopleNoun } from "../clauses/find-verbs.ts";
import { sameWord } from "../sentences/as-many.ts";
import { type Chunk, hasAnyGroup, hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { prepositions, relativePronouns, subjectPronouns } from "../sentences/word-classes.ts";
import { ofJail } from "./head-of-people.ts";
import type { People } from "./people.ts";

/** Modifiers before the noun: "another 31 seriously wounded Ukrainian", "1,212 of the", "Russia 's", "its own". */
export function readBefore(chunks: readonly Chunk[], people: People, least: number): void {
  for (let at = people.head - 1; at >= least && at >= people.head - 10; at -= 1) {
    const chunk = chunks[at]!;
    const { lower } = chunk;
    // "two groups of soldiers", "one other batch": the number counts something else.
    if (/^(?:groups?|batch(?:es)?|categor(?:y|ies)|lists?|sides?|stages?|convoys?|bus(?:es)?|round|series)$/.test(lower)) return;
    if (chunk.type === "quantity") {
      if (lower === "one" && /^(?:other|of|more|another|such)$/.test(chunks[at + 1]?.lower ?? "")) return;
      // "Alan Gross, 65, an American contractor": an age.
      if (chunks[at - 1]?.lower === "," && chunks[at + 1]?.lower === "," && (/^\p{Lu}\p{Ll}/u.test(chunks[at - 2]?.text ?? "") || chunks[at - 2]?.type === "speaker") && chunks[at - 2]!.type !== "party" && chunks[at - 2]!.type !== "timex") return;
      people.quantity = chunk.quantity;
      people.from = at;
      // "three more of the 17 missionaries", "two of its five captives": the first number is of those told of; not "four of the 15 whom it freed".
      const whole = chunks[at - 1] && /^(?:the|its|their|his|those)$/.test(chunks[at - 1]!.lower) && chunks[at - 2]?.lower === "of" ? (/^(?:more|others?)$/.test(chunks[at - 3]?.lower ?? "") ? at - 4 : at - 3) : -1;
      const outer = whole >= least ? chunks[whole] : undefined;
      if (outer?.type === "quantity" && !isDescribed(chunks, people.head + 1)) {
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
        // "three senior Taliban prisoners"
        const counted = chunks[at - 1]?.type === "quantity" || (chunk.party.kind === "group" && chunks[at - 2]?.type === "quantity" && chunks[at - 1]?.type === "word" && /^\p{Ll}[\p{Ll}-]+$/u.test(chunks[at - 1]!.text) && !prepositions.has(chunks[at - 1]!.lower));
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
    // "40 SAF prisoners": of that army, or in its hands.
    if (chunk.type === "speaker" && !chunk.person && chunk.party && at + 1 === people.head && chunks[at - 1]?.type === "quantity") {
      people.beside = chunk.party;
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
    else if (lower === "civilian" && people.of === "prisoners") people.of = "civilians";
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
    if (ofJail.has(lower)) continue;
    if (chunk.type === "trigger" && (hasGroup(chunk, "captured") || /^(?:freed|released|exchanged|returned)$/.test(lower))) {
      if (/^(?:the|its|their|our|newly|recently|of|and)$/.test(chunks[at - 1]?.lower ?? "") || chunks[at - 1]?.type === "quantity") continue;
      return;
    }
    // "45 Azov fighters", "12 Islamic Jihad prisoners": the name of their unit, faith or group.
    if (isNameBehindNumber(chunks, at, least)) continue;
    if (chunk.type !== "word" || !/^[\p{Ll}][\p{L}-]*$/u.test(chunk.text) || prepositions.has(lower) || /^(?:that|which|who|whom|were|was|are|is|be|been|has|have|had|than|after|before|while|when|said|each|both)$/.test(lower)) return;
  }
}

const ofDead = /^(?:fallen|dead|slain|deceased|killed)$/;

/** "four of the 15 whom it freed", "one of the 74 prisoners released by the rebels": what follows tells of all of them. */
function isDescribed(chunks: readonly Chunk[], at: number): boolean {
  const lower = chunks[at]?.lower ?? "";
  if (relativePronouns.has(lower) || subjectPronouns.has(lower)) return true;
  const behind = chunks[at + 1];
  return hasAnyGroup(chunks[at], ["give", "return", "exchange-verb"]) && /ed$|^set free$|^handed over$/.test(lower) && behind !== undefined && (behind.type === "timex" || /^(?:by|from|in|under|on)$/.test(behind.lower));
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
    if (chunk.type !== "word" && chunk.type !== "party" && !(chunk.type === "office" && /^\p{Ll}+$/u.test(chunk.text))) return false;
  }
  return false;
}

/** "27 prisoners from Haftar's forces", "33 from the general's militias": those who serve there, and whence nobody had to come. */
const areTroops = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at]!;
  if (chunk.type === "party" ? chunk.party.kind !== "group" : chunk.type !== "speaker" || !/^[a-z]/.test(chunk.party ?? "")) return false;
  const owned = /^['’]s?$/.test(chunks[at + 1]?.lower ?? "") ? chunks[at + 2] : chunks[at + 1];
  return troops.test(chunk.lower) || troops.test(owned?.lower ?? "");
};

const troops = /(?:^|\s)(?:forces|militias?|troops|army|ranks)$/;

/** Behind the noun: "bodies of 1,212 Ukrainian soldiers", "residents of the Kursk region", "soldiers from Ukraine's army". */
export function readBehind(chunks: readonly Chunk[], people: People): void {
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
  // "150 captured soldiers of theirs"
  if (chunks[start]?.lower === "of" && /^(?:theirs|ours|its|their)$/.test(chunks[start + 1]?.lower ?? "") && (/s$/.test(chunks[start + 1]!.lower) && chunks[start + 1]!.lower !== "its" || chunks[start + 2]?.lower === "own" && !isPeopleNoun(chunks[start + 3]))) {
    people.own = true;
    people.to = chunks[start + 2]?.lower === "own" ? start + 2 : start + 1;
    return;
  }
  for (let at = start; at < chunks.length && /^(?:of|from)$/.test(chunks[at]!.lower);) {
    const link = chunks[at]!.lower;
    let end = -1;
    let stated: string | undefined;
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
        if (link === "from" && chunk.form !== "region" && !areTroops(chunks, next) && !(/^['’]s?$/.test(chunks[next + 1]?.lower ?? "") && chunks[next + 2]?.type === "party")) break;
        // "prisoners of the Kabul administration"; not "prisoners of Kabul".
        if ((chunk.form === "metonym" && !/^(?:administration|government|regime|authorities|army)$/.test(chunks[next + 1]?.lower ?? "")) || namesWar.test(wordsOf(chunks, next + 1, next + 6))) break;
        // "prisoners of Yemen's rebel Houthi movement": the group's, in a state.
        if (end >= 0 && chunk.party.kind === "group" && stated !== undefined && people.party === stated) people.party = chunk.party.code;
        if (people.party === undefined && chunk.party.kind === "state") stated = chunk.party.code;
        people.party ??= chunk.party.code;
        // "the remains of 26 Russian ones"
        end = chunks[next + 1]?.lower === "ones" ? next + 1 : next;
        if (end > next) break;
      } else if (chunk.type === "speaker" && chunk.party && (link === "of" || areTroops(chunks, next))) {
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
      } else if (stated !== undefined && hasGroup(chunk, "captor")) {
        continue;
      } else if (chunk.type !== "word" || (prepositions.has(chunk.lower) && chunk.lower !== "of") || !/^(?:the|an?|['’]s|own|of|war|[\p{Ll}-]{3,})$/u.test(chunk.lower) || /^(?:were|was|are|have|has|had|that|which|who|what|whom|whose|says?|said|and|after)$/.test(chunk.lower)) break;
    }
    if (end < 0) break;
    people.to = end;
    at = end + 1;
  }
}

// Takes "prisoners of the Yemen civil war", "of Yemen's long war", "of the Russia-Ukraine conflict": of both sides. Not "of Yemen's war dead".
const namesWar = /^(?:['’]s )?(?:[-–] ?\S+ )?(?:[a-z-]+ )?(?:war|conflict)\b(?! (?:dead|wounded|captives|prisoners))/;
