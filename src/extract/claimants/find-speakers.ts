import type { Party } from "../../lexicon/lexicon.ts";
import type { Claimant } from "../../record.ts";
import { type Chunk, hasAnyGroup, hasGroup } from "../sentences/tag-chunks.ts";
import { words } from "../sentences/word-classes.ts";
import { bothSides } from "./both-sides.ts";

/** Who was heard so far in an article, for pronouns, titles and offices that stand for somebody named before. */
export interface Memory {
  /** The side whose outlet it is. */
  home: Party | undefined;
  /** Of a state and an armed group the state, whose are the ministries and presidents. */
  state: Party | undefined;
  parties: ReadonlyMap<string, Party>;
  /** The two sides of the article. */
  pair: readonly string[];
  /** Who was heard before in the same sentence. */
  beside?: Claimant;
  last?: Claimant;
  lastPerson?: Claimant;
  lastOffice?: Claimant;
  lastMinistry?: Claimant;
  persons: Map<string, Claimant>;
}

/** Who says something: where the words for it stand, and whether it is one person. */
export interface Subject {
  from: number;
  to: number;
  claimant: Claimant;
  person: boolean;
}

/** Looks left from a verb of saying, over adverbs, dates and bracketed remarks, for who says it. */
export function subjectBefore(chunks: readonly Chunk[], verb: number, memory: Memory): Subject | undefined {
  let commas = 0;
  for (let at = verb - 1; at >= 0 && at >= verb - 16; at -= 1) {
    const chunk = chunks[at]!;
    if (chunk.lower === ",") {
      commas += 1;
      // ", citing a source, reported": a remark between two commas is stepped over; a lone comma ends the clause.
      if (commas === 1 && at !== verb - 1) return undefined;
      if (commas > 2) return undefined;
      continue;
    }
    if (/^[.;:”"»]$/.test(chunk.lower)) return undefined;
    // "an exchange with Russia, which said that 101 had come home": of whom the clause tells.
    if (commas === 0 && (chunk.lower === "which" || chunk.lower === "who") && chunks[at - 1]?.lower === ",") {
      const named = chunks[at - 2];
      if (named?.type === "party" && named.form !== "region") return subjectOf(at - 2, { name: named.party.name, party: named.party.code });
    }
    if (hasGroup(chunk, "say") && chunk.lower !== "citing" && commas !== 1) return undefined;
    if (commas === 1) {
      const inBrackets = subjectAt(chunks, at, verb, memory);
      if (inBrackets && at > 0 && chunks[at - 1]?.lower === "," && chunk.type !== "speaker") continue;
      if (inBrackets && chunk.type === "speaker" && /^,$/.test(chunks[at - 1]?.lower ?? "")) return inBrackets;
      continue;
    }
    const subject = subjectAt(chunks, at, verb, memory);
    if (subject) return subject;
    if (isTransfer(chunk)) return undefined;
  }
  return undefined;
}

const sideOfChunk = (chunk: Chunk | undefined): string | null => (chunk?.type === "party" && chunk.form !== "region" ? chunk.party.code : chunk?.type === "speaker" ? chunk.party : null);

/**
 * "Russia and Ukraine said", "Zelensky and Russia's Defence Ministry announced", "officials in Kyiv and Moscow say": whoever
 * speaks together with the other side, speaks for both. Not "… came home to Ukraine and Moscow said".
 */
export function withOtherSide(chunks: readonly Chunk[], subject: Subject, { pair }: Memory): Subject {
  const { party } = subject.claimant;
  if (party === null || !pair.includes(party)) return subject;
  // "according to Russia and Ukraine"
  const next = hasGroup(chunks[subject.from - 2], "according") || hasGroup(chunks[subject.from - 1], "according") ? sideOfChunk(chunks[subject.to + 2]) : null;
  if (next !== null && next !== party && pair.includes(next) && chunks[subject.to + 1]?.lower === "and") return { ...subject, to: subject.to + 2, claimant: { name: bothSides, party: null }, person: false };
  const link = chunks[subject.from - 1]?.lower === "the" ? subject.from - 2 : subject.from - 1;
  if (chunks[link]?.lower !== "and") return subject;
  const at = link - 1;
  const other = sideOfChunk(chunks[at]);
  if (other === null || other === party || !pair.includes(other)) return subject;
  let before = at - 1;
  while (/^(?:the|both|by)$/.test(chunks[before]?.lower ?? "")) before -= 1;
  const opener = chunks[before];
  const opens = opener === undefined || opener.type === "timex" || hasGroup(opener, "say") || hasGroup(opener, "according") || /^(?:[.,;:“"”—–-]|while|but|as|after|that|when|however)$/.test(opener.lower);
  const spokenFor = opener?.lower === "in" && /^(?:officials|authorities|ministries|governments)$/.test(chunks[before - 1]?.lower ?? "");
  return opens || spokenFor ? { ...subject, from: at, claimant: { name: bothSides, party: null }, person: false } : subject;
}

const isTransfer = (chunk: Chunk) => hasAnyGroup(chunk, ["give", "receive", "return", "exchange-verb"]) && chunk.type === "trigger";

/** "said Zelensky", "according to the Red Cross", "said Majed Fadail, a deputy minister of Yemen's government". */
export function subjectBehind(chunks: readonly Chunk[], verb: number, memory: Memory): Subject | undefined {
  for (let at = verb + 1; at <= verb + 6 && at < chunks.length; at += 1) {
    const chunk = chunks[at]!;
    if (/^(?:the|a|an|to|by|of|both|its|his|their|from|on)$/.test(chunk.lower)) continue;
    // "according to a statement by the Russian Defence Ministry", "citing data from the ombudsman"
    if (/^(?:statement|message|post|data|figures|information|reports?|remarks|account)$/.test(chunk.lower) && /^(?:by|from|of|on)$/.test(chunks[at + 1]?.lower ?? "")) continue;
    if (hasGroup(chunk, "say") || /^(?:that|it|he|she|they|how|on|in|,|:|"|“)$/.test(chunk.lower)) return undefined;
    // "according to him"
    if (/^(?:him|her)$/.test(chunk.lower) && memory.lastPerson) return subjectOf(at, memory.lastPerson, true);
    const subject = subjectAt(chunks, at, at + 1, memory);
    if (subject) return namedBehind(chunks, subject) ?? subject;
    const name = properName(chunks, at, 1);
    if (name) {
      const party = chunks.slice(name.to + 1, name.to + 14).find((next) => next.type === "party" || next.type === "speaker");
      const known = memory.persons.get(name.text.split(" ").at(-1)!);
      const code = party?.type === "party" ? party.party.code : party?.type === "speaker" ? party.party : null;
      return { from: at, to: name.to, claimant: known ?? { name: name.text, party: code }, person: true };
    }
    return undefined;
  }
  return undefined;
}

/** "said the presidency's chief of staff, Andriy Yermak": an office, and behind a comma who holds it. */
function namedBehind(chunks: readonly Chunk[], { from, to, person }: Subject): Subject | undefined {
  if (person) return undefined;
  for (let at = to + 1; at <= to + 5; at += 1) {
    const chunk = chunks[at];
    if (chunk?.lower === ",") {
      const holder = chunks[at + 1];
      return holder?.type === "speaker" && holder.person ? subjectOf(at + 1, { name: holder.name, party: holder.party }, true, from, at + 1) : undefined;
    }
    if (!chunk || (chunk.type !== "office" && !/^(?:['’]s|of|the|for|[a-z-]+)$/.test(chunk.lower)) || chunk.type === "timex" || hasGroup(chunk, "say")) return undefined;
  }
  return undefined;
}

// Takes "officials in Kyiv said"; not "a rebel group in South Sudan said", "the UN mission in Libya said".
const speaksForState = /^(?:officials?|authorities|government|leaders?|leadership|ministry|negotiators?|rulers?|generals?|commanders?|diplomats?|sources?|aides?|forces|military|army|police)$/;
const mediaWord = /^(?:TV|Television|Radio|News|Observer|Times|Post|Today|Herald|Tribune|Journal|Monitor|Watch|Network|Chronicle|Institute)$/;

const isOrganisation = (chunk: Chunk | undefined): boolean => chunk?.type === "party" && chunk.party.kind === "organisation";

/** "a rebel group in South Sudan", "the UN mission in Libya": speaks from there, and for no state. */
function localVoice(chunks: readonly Chunk[], at: number): Subject | undefined {
  let from = at - 2;
  while (from > 0 && from > at - 5 && (/^(?:party|office|publisher)$/.test(chunks[from - 1]!.type) || (chunks[from - 1]!.type === "word" && /^\p{L}[\p{L}-]+$/u.test(chunks[from - 1]!.text) && !/^(?:the|an?|its|their|this|that|one|some|and|but|as|while|when|after|of|by|to)$/.test(chunks[from - 1]!.lower)))) from -= 1;
  const name = chunks.slice(from, at + 1).map(({ text }) => text).join(" ");
  const group = chunks.slice(from, at - 1).find((chunk) => chunk.type === "party" && chunk.party.kind === "group");
  return subjectOf(at, group?.type === "party" ? { name: group.party.name, party: group.party.code } : { name: `${name[0]!.toUpperCase()}${name.slice(1)}`, party: null }, false, from);
}

const officeWord = /^(?:headquarters|committee|commission|office|council|team|delegation|envoy|side|negotiators?|chief|spokes\w+|mission|department|agency|service|ombudsman|commissioner|authorities|centre|center|staff|government|leadership)$/;

const ofState = /^(?:president|vice-president|presidency|presidential-office|defence-|foreign-|general-staff|armed-forces|government|security-|intelligence|prosecutor)/;

const subjectOf = (at: number, claimant: Claimant, person = false, from = at, to = at): Subject => ({ from, to, claimant, person });

const ofTwo = words("sides countries parties governments capitals both");

/** Reads a chunk as a subject; `verb` is where the verb of saying stands. */
export function subjectAt(chunks: readonly Chunk[], at: number, verb: number, memory: Memory): Subject | undefined {
  const chunk = chunks[at]!;
  const ahead = chunks[at - 1]?.lower ?? "";
  if ((ofTwo.has(chunk.lower) && chunks.slice(Math.max(0, at - 4), at + 1).some(({ lower }) => /^(?:both|two|warring|neither)$/.test(lower))) || (/^(?:sides|parties)$/.test(chunk.lower) && ahead === "the")) {
    return subjectOf(at, { name: bothSides, party: null });
  }
  switch (chunk.type) {
    case "speaker": {
      // "Armenian Deputy Prime Minister Tigran Avinyan announced": the person, for the office's side.
      const name = chunk.person ? undefined : properName(chunks, at + 1, 1);
      if (name && name.to < verb) return subjectOf(at, { name: name.text, party: chunk.party }, true, at, name.to);
      return subjectOf(at, { name: chunk.name, party: chunk.party }, chunk.person);
    }
    case "party": {
      if (chunk.form === "region") return undefined;
      // "Libya Alahrar TV said", "the Yemen Observer reported"
      const medium = chunks.slice(at + 1, at + 4).findIndex(({ text }) => mediaWord.test(text));
      if (chunk.form === "name" && medium >= 0 && chunks.slice(at + 1, at + 2 + medium).every(({ text }) => /^\p{Lu}/u.test(text))) return subjectOf(at, { name: chunks.slice(at, at + 2 + medium).map(({ text }) => text).join(" "), party: null });
      const between = chunks.slice(at + 1, verb);
      if (chunk.form === "demonym") {
        const noun = between[0];
        return noun?.type === "word" && /^[a-z]/.test(noun.lower) && noun.lower.length > 3
          ? subjectOf(at, { name: `${chunk.text} ${noun.text}`, party: chunk.party.code })
          : undefined;
      }
      // "Kyiv's headquarters for prisoner affairs said": an office that the lexicon does not list.
      if (/^['’]s$/.test(between[0]?.lower ?? "")) {
        const words = between.slice(1).filter(({ type }) => type !== "timex");
        const office = words.length > 0 && words.length <= 9 && words.every(({ lower }) => /^[\p{L}-]+$/u.test(lower)) && (officeWord.test(words[0]!.lower) || (words.length <= 4 && (words.at(-1)!.lower === "body" || officeWord.test(words.at(-1)!.lower))));
        return office ? subjectOf(at, { name: [chunk, ...words].map(({ text }) => text).join(" ").replace(" ", "’s "), party: chunk.party.code }, false, at, verb - 1) : undefined;
      }
      // "in Kyiv", "to Russia": a place, not who speaks. "officials in Kyiv said" speak for it.
      const before = chunks[at - 1]?.lower ?? "";
      if (/^(?:in|from)$/.test(before) && !["word", "office"].includes(chunks[at - 2]?.type ?? "")) return undefined;
      if (before === "in" && chunks[at - 2]?.type === "word" && !speaksForState.test(chunks[at - 2]!.lower) && !(officeWord.test(chunks[at - 2]!.lower) && !isOrganisation(chunks[at - 3]))) return localVoice(chunks, at);
      if (/^(?:to|into|near|at|between|with|against|by)$/.test(before)) return undefined;
      return subjectOf(at, { name: chunk.party.name, party: chunk.party.code });
    }
    case "publisher":
      return subjectOf(at, publisherClaimant(chunks, at, verb));
    case "office": {
      // "President Zelenskyy's chief of staff said"
      const chief = /^['’]s$/.test(chunks[at - 1]?.lower ?? "") ? chunks[at - 2] : undefined;
      if (chief?.type === "speaker") return subjectOf(at, { name: `${chief.name}’s ${chunk.lower}`, party: chief.party }, true, at - 2, at);
      // "a rebel leader said", "a church leader": of a group or a faith, and no head of state.
      const led = chunk.lower === "leader" ? chunks[at - 1] : undefined;
      if (led && led.type !== "party" && led.type !== "speaker" && !/^(?:the|its|their|his|['’]s)$/.test(led.lower)) return subjectOf(at, { name: /^an?$/.test(led.lower) ? "A leader" : `${led.text[0]!.toUpperCase()}${led.text.slice(1)} leader`, party: null });
      // "the president said": the one named before.
      if (/minister|president|monarch|leader|spokes|ombudsman|commissioner|chief|aide|envoy|governor|secretary|adviser/.test(chunk.office.id) && memory.lastPerson) return subjectOf(at, memory.lastPerson, true);
      // "Russia received 175 soldiers, its Defence Ministry said"
      const owner = /^(?:its|their)$/.test(chunks[at - 1]?.lower ?? "") ? chunks.slice(0, at - 1).find((one) => one.type === "party" && one.party.kind !== "organisation" && one.form !== "region") : undefined;
      // "with Russia, whose Defence Ministry said"
      const whose = chunks[at - 1]?.lower === "whose" && chunks[at - 2]?.lower === "," ? chunks[at - 3] : undefined;
      if (whose?.type === "party") return subjectOf(at, { name: `${whose.party.demonyms[0] ?? whose.party.name} ${chunk.office.name}`, party: whose.party.code }, false, at - 3, at);
      if (owner?.type === "party") return subjectOf(at, { name: `${owner.party.demonyms[0] ?? owner.party.name} ${chunk.office.name}`, party: owner.party.code });
      // "In Moscow the Defence Ministry spoke of 146"
      const seat = chunks[at - 1]?.lower === "the" && chunks[at - 3]?.lower === "in" && /^[,;:]?$|^(?:and|but|while)$/.test(chunks[at - 4]?.lower ?? "") ? chunks[at - 2] : undefined;
      if (seat?.type === "party" && seat.form === "metonym") return subjectOf(at, { name: `${seat.party.demonyms[0] ?? seat.party.name} ${chunk.office.name}`, party: seat.party.code }, false, at - 3, at);
      if (chunk.lower === "official" && /^(?:the|that)$/.test(chunks[at - 1]?.lower ?? "") && memory.lastPerson) return subjectOf(at, memory.lastPerson, true);
      const last = memory.lastOffice;
      const word = chunk.office.name.split(" ").at(-1)!.toLowerCase();
      // "the military added" behind "the ministry said": the same side goes on speaking.
      const same = last && (last.name.toLowerCase().includes(word) || /^(?:military|army|armed forces|troops)$/.test(chunk.lower));
      if (same) return subjectOf(at, last);
      // "The Ministry of Defence announced" in a paper of one side's capital is that side's ministry.
      // "Moscow's negotiator said …, according to the defence ministry": of the side that speaks in the same sentence.
      const beside = memory.parties.get(memory.beside?.party ?? "");
      // Of a state and rebels only the state has a president and an army staff.
      const state = ofState.test(chunk.office.id) ? memory.state : undefined;
      // "the Defence Ministry told TASS", "by the Ministry of Defence, TASS": that of the agency's own state.
      const agency = [at + 1, verb + 1].map((next) => chunks[next]).find((next) => next?.type === "publisher" && next.publisher.party !== null);
      const heard = agency?.type === "publisher" && memory.pair.includes(agency.publisher.party ?? "") ? memory.parties.get(agency.publisher.party ?? "") : undefined;
      const side = heard ?? memory.home ?? (beside?.kind === "state" ? beside : undefined) ?? state;
      // "its deputy governor", "a former minister": not the one who holds the office.
      const rank = /^(?:deputy|vice|former|acting)$/.test(chunks[at - 1]?.lower ?? "") ? `${chunks[at - 1]!.lower} ` : "";
      return subjectOf(at, side ? { name: `${side.demonyms[0] ?? side.name} ${rank}${chunk.office.name}`, party: side.code } : { name: `${rank}${chunk.office.name}`, party: null });
    }
  }
  if (/^(?:sources?|insiders?)$/.test(chunk.lower)) {
    // "a source familiar with the talks told TASS"
    const agency = chunks.slice(verb + 1, verb + 3).find((one) => one.type === "publisher");
    return subjectOf(at, agency?.type === "publisher" ? { name: `${agency.publisher.name}, citing an unnamed source`, party: agency.publisher.party } : { name: "An unnamed source", party: null });
  }
  if (/^(?:he|she)$/.test(chunk.lower)) {
    // "Confirmation came from President Zelenskyy: 185 had returned, he stated": the one person of the sentence.
    const named = chunks.slice(0, at).filter((one) => one.type === "speaker" && one.person);
    // "Russia received 55 men and the politician Viktor Medvedchuk, he said": whoever is moved does not speak.
    const moved = named.length === 1 && memory.lastPerson !== undefined && chunks.slice(0, chunks.indexOf(named[0]!)).some(isTransfer);
    const only = named.length === 1 && named[0]!.type === "speaker" && !moved ? { name: named[0]!.name, party: named[0]!.party } : memory.lastPerson;
    return only && subjectOf(at, only, true);
  }
  if (/^(?:it|they)$/.test(chunk.lower)) return memory.last && subjectOf(at, memory.last);
  if (/^(?:ministry|statement|military|department|service|agency|headquarters|committee|commission|army|group|movement|office)$/.test(chunk.lower)) {
    // "The ministry said", behind a ministry and a president's office: the former.
    const office = chunk.lower === "ministry" ? (memory.lastMinistry ?? memory.lastOffice) : memory.lastOffice;
    return office && subjectOf(at, office);
  }
  if (/^(?:president|leader|minister|spokesman|spokeswoman|spokesperson|ombudsman|commissioner|official)$/.test(chunk.lower)) {
    return memory.lastPerson && subjectOf(at, memory.lastPerson, true);
  }
  if (/^\p{Lu}/u.test(chunk.text) && chunk.type === "word") {
    const known = memory.persons.get(chunk.text);
    if (known) return subjectOf(at, known, true);
    const name = properName(chunks, at, -1);
    if (name && name.text.includes(" ")) return subjectOf(at, { name: name.text, party: partyBeside(chunks, name.from) }, true, name.from, at);
  }
  return undefined;
}

/** "Armenian deputy minister Tigran Avinyan": the side of the adjective just before a name, else unknown. */
function partyBeside(chunks: readonly Chunk[], from: number): string | null {
  for (let at = from - 1; at >= 0 && at >= from - 5; at -= 1) {
    const chunk = chunks[at]!;
    if (chunk.type === "party") return chunk.party.code;
    if (chunk.type === "speaker") return chunk.party;
    if (!/^(?:['’]s|[a-z-]+)$/.test(chunk.lower)) return null;
  }
  return null;
}

const isName = (chunk: Chunk | undefined): boolean => chunk?.type === "word" && /^\p{Lu}[\p{Ll}’'-]+/u.test(chunk.text);

/** Two or more capitalised words in a row, read to the right (1) or to the left (-1) of `at`. */
function properName(chunks: readonly Chunk[], at: number, step: 1 | -1): { from: number; to: number; text: string } | undefined {
  let end = at;
  if (!isName(chunks[at])) return undefined;
  while (isName(chunks[end + step]) && Math.abs(end + step - at) < 4) end += step;
  const [from, to] = step === 1 ? [at, end] : [end, at];
  if (from === to) return undefined;
  return { from, to, text: chunks.slice(from, to + 1).map(({ text }) => text).join(" ") };
}

/** "TASS, citing an unnamed source, reported" is the agency's source, not the agency's own knowledge. */
function publisherClaimant(chunks: readonly Chunk[], at: number, verb: number): Claimant {
  const { publisher } = chunks[at] as Chunk & { type: "publisher" };
  const around = chunks.slice(at, Math.max(verb, at) + 8).map(({ lower }) => lower);
  const citing = around.findIndex((word) => /^(?:citing|cited|quoting)$/.test(word));
  const source = citing >= 0 && around.slice(citing, citing + 5).some((word) => /^(?:sources?|supply|insider)$/.test(word));
  return { name: source ? `${publisher.name}, citing an unnamed source` : publisher.name, party: publisher.party };
}
