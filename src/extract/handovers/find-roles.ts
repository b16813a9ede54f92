import type { PartyCode } from "../../record.ts";
import { isPeopleNoun } from "../clauses/find-verbs.ts";
import { type Chunk, hasGroup } from "../sentences/tag-chunks.ts";
import { beForms, haveForms, isFiller, prepositions, words } from "../sentences/word-classes.ts";
import { isMediator } from "../sides/venues.ts";
import type { SentenceParts } from "./handover.ts";

export interface Actor {
  code: PartyCode;
  at: number;
  /** "Russian" before a noun that is nobody who acts. */
  adjective: boolean;
}

/** "northern Nigeria", "north-western Syria" */
const compass = /^(?:north|south|east|west|central)(?:[-–]?(?:east|west))?(?:ern)?$/;
const rebels = /^(?:rebels|guerrillas|separatists|fighters|militiamen|opposition|dissidents)$/;
const actingNoun = /^(?:side|authorities|officials|government|army|military|forces|troops|movement|group|ministry|militants|rebels|leadership|delegation|president|police|prison|service|regime|administration)$/;

/** The sides named in a stretch as those who act: not behind a preposition, not as owners. */
export function actorsIn(parts: SentenceParts, from: number, to: number): Actor[] {
  const { chunks } = parts;
  const actors: Actor[] = [];
  for (let at = from; at < to; at += 1) {
    const chunk = chunks[at]!;
    if (actingPronouns.has(chunk.lower)) {
      const code = (chunk.lower === "it" && at <= 1 && !beForms.has(chunks[at + 1]?.lower ?? "") ? openingSide(parts.previous) : undefined) ?? parts.claimantAt(at).party;
      if (code) actors.push({ code, at, adjective: false });
      continue;
    }
    const state = chunk.type === "word" || chunk.type === "office" ? stateOf(parts, at) : undefined;
    if (state) actors.push({ code: state, at, adjective: false });
    if (chunk.type !== "party" && chunk.type !== "speaker") continue;
    // "Philippines: communist rebels free two soldiers": what it is about.
    if (chunks[at + 1]?.lower === ":") continue;
    const code = chunk.type === "party" ? chunk.party.code : chunk.party;
    if (!code) continue;
    let back = at - 1;
    while (back >= from && compass.test(chunks[back]!.lower)) back -= 1;
    while (back >= from && (chunks[back]!.lower === "the" || /^(?:and|,)$/.test(chunks[back]!.lower) && ["party", "speaker"].includes(chunks[back - 1]?.type ?? ""))) back -= chunks[back]!.lower === "the" ? 1 : 2;
    const next = chunks[at + 1];
    // "with the RSF releasing 37 soldiers"
    const gerund = /^(?:forces|government|army|authorities|side|rebels|movement|group)$/.test(next?.lower ?? "") ? chunks[at + 2] : next;
    const absolute = back >= from && /^(?:with|for)$/.test(chunks[back]!.lower) && hasGroup(gerund, "give") && /ing\b/.test(gerund!.lower);
    if (back >= from && prepositions.has(chunks[back]!.lower) && !absolute) continue;
    if (chunk.type === "party" && /^['’]s?$/.test(next?.lower ?? "")) {
      // "Ukraine's government released": the owner acts through it.
      if (actingNoun.test(chunks[at + 2]?.lower ?? "") || chunks[at + 2]?.type === "office") actors.push({ code, at, adjective: false });
      continue;
    }
    // "Nigerian bandits", "Somali pirates": of that country, and no state.
    // "the Ukrainians had released 60": all of them act; not "the Ukrainians had been released".
    const people = chunks[at - 1]?.lower === "the" && /s$/.test(chunk.text) && haveForms.has(next?.lower ?? "") && chunks[at + 2]?.lower !== "been";
    const adjective = !people && chunk.type === "party" && chunk.form === "demonym" && next !== undefined && (chunk.party.kind === "state" && (hasGroup(next, "captor") || rebels.test(next.lower)) || (!actingNoun.test(next.lower) && next.type !== "office"));
    if (chunk.type === "party" && chunk.form === "region") continue;
    actors.push({ code, at, adjective });
  }
  return actors;
}

/** "Next, Ukraine carried out a swap. It released 160": the one side with which the sentence before begins. */
function openingSide(previous: readonly Chunk[]): PartyCode | undefined {
  const at = previous.findIndex(({ type, lower }) => type !== "timex" && !opens.has(lower));
  const first = previous[at];
  return first?.type === "party" && first.form !== "demonym" && first.form !== "region" && first.party.kind !== "organisation" && /^[\p{Ll}]/u.test(previous[at + 1]?.text ?? "") && previous[at + 1]!.lower !== "and" ? first.party.code : undefined;
}

const opens = words("on in , at next then later also earlier meanwhile first");

/** "the ethnic army", "the rebel group", "the militia": of a state and an armed group the group. */
function groupOf(chunks: readonly Chunk[], at: number): boolean {
  if (!/^(?:army|group|movement|militia|guerrillas|organi[sz]ation)$/.test(chunks[at]!.lower) || chunks[at + 1]?.lower === "of") return false;
  let back = at - 1;
  while (back >= 0 && /^(?:armed|rebel|ethnic|militant|insurgent|paramilitary|islamist|guerrilla|separatist)$/.test(chunks[back]!.lower)) back -= 1;
  const described = back < at - 1;
  return chunks[back]?.lower === "the" && !prepositions.has(chunks[back - 1]?.lower ?? "") && (described || /^(?:militia|guerrillas|movement)$/.test(chunks[at]!.lower));
}

/** "The authorities released 146 people and the SDF 97": between a state and an armed group they are the state's. */
function stateOf({ chunks, sides }: SentenceParts, at: number): PartyCode | undefined {
  const group = groupOf(chunks, at) ? sides.pair.filter((code) => /^[a-z]/.test(code)) : [];
  if (group.length === 1 && sides.pair.length === 2) return group[0];
  if (!/^(?:government|authorities)$/.test(chunks[at]!.lower) || chunks[at - 1]?.lower !== "the" || prepositions.has(chunks[at - 2]?.lower ?? "") || sides.pair.length !== 2) return undefined;
  const states = sides.pair.filter((code) => /^[A-Z]{2}$/.test(code));
  return states.length === 1 ? states[0] : undefined;
}

/** "each side", "both countries each", "Russia and Ukraine each": whoever acts, does so on either side. */
export function saysEvery(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks.slice(from, to).some(({ lower }, index) => (lower === "each" && !isEachOfThem(chunks, from + index)) || (lower === "either" && /^(?:side|country|party)$/.test(chunks[from + index + 1]?.lower ?? "")));
}

/** "each of the 107 freed Ukrainians", "each of the men": one by one, and no side; "each of the two countries", "each of them" are. */
function isEachOfThem(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at + 1]?.lower !== "of") return false;
  let next = at + 2;
  while (next < at + 7 && chunks[next] && (isFiller(chunks[next]!) || chunks[next]!.type === "quantity" || /^(?:freed|released|returned|wounded)$/.test(chunks[next]!.lower) || (chunks[next]!.type === "party" && isPeopleNoun(chunks[next + 1])))) next += 1;
  return isPeopleNoun(chunks[next]) || (chunks[next]?.type === "party" && chunks[next - 1]?.type === "quantity") || (chunks[next]?.type === "party" && hasGroup(chunks[next - 1], "give"));
}

/** "gave each other 107", "returned 107 to each other": each gave them to the other. */
export const saysMutually = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks.slice(from, to).some(({ lower }, at, zone) => ((lower === "each" && zone[at + 1]?.lower === "other") || (lower === "one" && zone[at + 1]?.lower === "another")) && (at === 0 || zone[at - 1]!.lower === "to"));

/** "both sides returned 205 servicemen": each did; not "both sides released a total of 410". */
export const saysBoth = (chunks: readonly Chunk[], from: number, to: number): boolean => {
  const zone = chunks.slice(from, to);
  // "On May 6, both sides returned": a day may open the clause.
  const both = zone.findIndex(({ lower, type }) => type !== "timex" && !/^(?:on|in|,|-|–|and|then|also)$/.test(lower));
  return zone[both]?.lower === "both" && /^(?:sides|countries|parties|governments)$/.test(zone[both + 1]?.lower ?? "") && !zone.some(({ lower }) => /\b(?:total|altogether|combined|over|together|jointly)\b/.test(lower));
};

/** "freed by Israel", "released by each side". */
export function agentIn(parts: SentenceParts, from: number, to: number): { code?: PartyCode; every: boolean } | undefined {
  const { chunks } = parts;
  for (let at = from; at < to && at < from + 14; at += 1) {
    if (chunks[at]!.lower !== "by") continue;
    const end = Math.min(to, at + 9);
    // "The same number had been received by it from Ukraine, the ministry said": by whoever says so.
    if (/^(?:it|them|him|us)$/.test(chunks[at + 1]?.lower ?? "")) {
      const code = parts.claimantAt(at).party;
      return code ? { code, every: false } : { every: false };
    }
    if (saysEvery(chunks, at + 1, end)) return { every: true };
    for (let next = at + 1; next < end; next += 1) {
      const chunk = chunks[next]!;
      if (chunk.type === "party" || chunk.type === "speaker") {
        // "by Yemen's Houthi rebels": the group acts, the country says where.
        if (/^['’]s?$/.test(chunks[next + 1]?.lower ?? "") && chunks[next + 2]?.type === "party") continue;
        const code = chunk.type === "party" ? chunk.party.code : chunk.party;
        return code && !isMediator(chunks, next) ? { code, every: false } : { every: false };
      }
      if (chunk.type === "timex" || chunk.type === "quantity" || /^[,;:.]$/.test(chunk.lower)) break;
    }
  }
  return undefined;
}

const actingPronouns = words("it they we he she i");
const leadingTo = words("to into in for on onto");

/** "to Ukraine", "to the Ukrainian side", "home to Russia". Countries on the way are no side. */
export function recipientIn(parts: SentenceParts, from: number, to: number): PartyCode | undefined {
  const { chunks, sides } = parts;
  for (let at = from; at < to; at += 1) {
    const { lower: link } = chunks[at]!;
    if (!leadingTo.has(link)) continue;
    // "left Moscow for Ukraine", "bound for Ukraine"
    const bound = link === "for" && chunks.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:left|departed|bound|headed)$/.test(lower));
    // "back on Ukrainian soil"
    const onSoil = (link === "on" || link === "onto") && chunks[at + 1]?.type === "party" && /^(?:soil|land|territory)$/.test(chunks[at + 2]?.lower ?? "");
    if (link !== "to" && link !== "into" && link !== "in" && !bound && !onSoil) continue;
    const home = link === "in";
    // "The separatists said 14 people had been handed to them": to whoever says so.
    // Not "parted from their families, have returned to them".
    const them = link === "to" && /^(?:them|us|it)$/.test(chunks[at + 1]?.lower ?? "") && !chunks.slice(0, at).some(({ lower }) => /^(?:families|relatives|parents|mothers)$/.test(lower)) ? parts.claimantAt(at).party : null;
    if (them && sides.pair.includes(them)) return them;
    for (let next = at + 1; next < to && next <= at + 3; next += 1) {
      const chunk = chunks[next]!;
      if (chunk.type === "party" && sides.pair.includes(chunk.party.code)) {
        if (home && !/\b(?:back|home|arrived?|relatives|famil(?:y|ies)|parents)$/.test(chunks[at - 1]?.lower ?? "")) break;
        // "come home in Russia prisoner swap"
        if (home && (hasGroup(chunks[next + 1], "captives") || hasGroup(chunks[next + 1], "exchange-noun"))) break;
        // "came to Nigeria's capital to meet the president": an onward journey.
        if (/^['’]s?$/.test(chunks[next + 1]?.lower ?? "") && /^(?:capital|embassy|president|hospitals?)$/.test(chunks[next + 2]?.lower ?? "")) break;
        if (chunk.form === "demonym" && /^(?:hospitals?|prisons?|captivity|custody|jails?)$/.test(chunks[next + 1]?.lower ?? "")) break;
        return chunk.party.code;
      }
      // "to the Georgian authorities"
      if (!home && chunk.type === "speaker" && !chunk.person && chunk.party && sides.pair.includes(chunk.party)) return chunk.party;
      if (!isFiller(chunk) && chunk.type !== "word") break;
    }
  }
  return undefined;
}

/** "from Russian captivity", "from territory controlled by Kyiv", "held by Hamas", "from Ukraine": who had held them. */
export function captorIn({ chunks, sides }: SentenceParts, from: number, to: number): PartyCode | undefined {
  for (let at = from; at < to; at += 1) {
    const chunk = chunks[at]!;
    // "were also returned: one from Lyptsi and one from Mariupol"
    if (chunk.lower === ":") return undefined;
    if (chunk.type !== "party" || !sides.pair.includes(chunk.party.code)) continue;
    const before = chunks.slice(Math.max(from, at - 6), at);
    // "were flown out of Iran"
    if (/\bout of$/.test(before.at(-1)?.lower ?? "")) return chunk.party.code;
    const led = before.some(({ lower }) => /^(?:from|by)$/.test(lower) || /\bby$/.test(lower));
    const captive = hasGroup(chunks[at + 1], "captivity") || before.some((one) => hasGroup(one, "captivity") || hasGroup(one, "captured"));
    if (before.at(-1)?.lower === "in" && (hasGroup(chunks[at + 1], "captivity") || hasGroup(before.at(-2), "captivity"))) return chunk.party.code;
    // "kidnapped from a school in Kaduna state", "by gunmen in northern Nigeria": where it was.
    const owned = /^['’]s?$/.test(before.at(-1)?.lower ?? "") && before.at(-2)?.type === "party";
    if (/^(?:in|near|at|across)$/.test((owned ? before.at(-3) : compass.test(before.at(-1)?.lower ?? "") ? before.at(-2) : before.at(-1))?.lower ?? "")) continue;
    // "abducted from a Danish ship": where they were taken.
    const link = before.findLastIndex(({ lower }) => /^(?:from|by)$/.test(lower));
    if (link > 0 && before[link]!.lower === "from" && !hasGroup(chunks[at + 1], "captivity") && /^(?:abducted|kidnapped|seized|snatched)$/.test(before[link - 1]!.lower)) continue;
    if (led && (captive || (/^(?:from)$/.test(before.at(-1)?.lower ?? "") && !isVenueOfPeople(chunks, at)))) return chunk.party.code;
  }
  return undefined;
}

/** "soldiers from Ukraine": where they belong, as long as no verb of coming stands before. */
const isVenueOfPeople = (chunks: readonly Chunk[], at: number) => isPeopleNoun(chunks[at - 2]);
