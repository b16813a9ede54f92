import type { Clause } from "../clauses/clause.ts";
import type { VerbGroup } from "../clauses/find-verbs.ts";
import type { People } from "../people/people.ts";
import { type Chunk, wordsOf } from "../sentences/tag-chunks.ts";
import { words } from "../sentences/word-classes.ts";
import { phrases } from "./find-phrases.ts";
import { recipientIn } from "./find-roles.ts";
import type { SentenceParts } from "./handover.ts";

const carrying = words("took taken carried carrying brought brings flew flown ferried airlifted transported drove driven bussed");

const vehicles = /^(?:planes?|aircraft|aeroplanes?|flights?|jets?|airliners?|bus|buses|convoys?|helicopters?|ambulances?|trains?|trucks?|lorr(?:y|ies)|vehicles?|ships?|boats?)$/;

/**
 * A vehicle, a helper or nobody who is named takes a number of people home: "A Russian aircraft brought 44 people to
 * Yerevan", "The Red Cross flew 40 captives from Sanaa", "120 prisoners were flown to Baku". Not a side that moves its
 * captives about, no army that brings up soldiers, no bus with tourists.
 */
export function carriesPeople(parts: SentenceParts, { subject, to }: Clause, verb: VerbGroup): boolean {
  const { chunks, sides } = parts;
  if (!carrying.has(chunks[verb.head]!.lower) || !(sides.tellsOfExchange || sides.tellsOfCaptivity)) return false;
  const moved = (verb.passive ? phrases(parts, subject.from, subject.to) : phrases(parts, verb.to, to)).filter(({ preposition, people }) => preposition === "" && people.quantity !== undefined).map(({ people }) => people);
  const last = moved.at(-1);
  if (!last) return false;
  const captives = moved.some(({ captive }) => captive);
  if (verb.passive && captives && saysInReturn(chunks, verb.to, to)) return true;
  const bearers = chunks.slice(subject.from, subject.to);
  const helper = bearers.some((chunk) => chunk.type === "party" && chunk.party.kind === "organisation");
  const vehicle = bearers.some(({ lower }) => vehicles.test(lower));
  // Of others it has to be said that they were captives or whose they are, and whence they come.
  const behind = chunks.slice(last.to + 1, to);
  const known = moved.some(({ of, captive, party }) => of !== "bodies" && (captive || party !== undefined));
  if (!verb.passive && known && (helper || vehicle || bearers.some(({ lower }) => /^(?:another|second|third)$/.test(lower)))
    && behind.some(({ lower }) => /^(?:from|to|home|back)$/.test(lower)) && (moved.some(({ party }) => party !== undefined) || behind.some(({ lower }) => lower === "from" || lower === "home"))) return true;
  return sides.tellsOfExchange && moved.some(({ part }) => !part) && (verb.passive || vehicle || (helper && moved.every(({ captive }) => captive))) && reachesSide(parts, verb.to, to);
}

/** "to Yerevan"; not "to airports in Yemen", which is where both sides' people land. */
const reachesSide = (parts: SentenceParts, from: number, to: number): boolean =>
  recipientIn(parts, from, to) !== undefined && !parts.chunks.slice(from, to).some(({ type }, at, zone) => type === "party" && zone[at - 1]?.lower === "in");

/** "Russia got 150 servicemen in return", "115 servicemen of Ukraine were given in exchange" */
export const saysInReturn = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks.slice(from, to).some(({ lower }, at, behind) => (lower === "return" || lower === "exchange") && behind[at - 1]?.lower === "in" && behind[at + 1]?.lower !== "for");

/** "Planes with 35 prisoners", "Two buses carrying 20 freed soldiers", "A plane landed in Juba with five captives aboard": whom a vehicle brings. */
export function vehiclesWith({ chunks, people }: SentenceParts, { subject, verb, to }: Clause): People[] {
  const vehicle = chunks.findIndex(({ lower }, at) => at >= subject.from && at < subject.to && vehicles.test(lower));
  if (vehicle < 0) return [];
  if (/^(?:with|carrying|bringing)$/.test(chunks[vehicle + 1]?.lower ?? "")) return people.filter((one) => one.from > vehicle && one.to < subject.to && one.quantity);
  const behind = verb?.to ?? to;
  return people.filter((one) => one.quantity && one.from > behind && one.to < to && chunks[one.from - 1]?.lower === "with" && /^(?:aboard|on board)\b/.test(wordsOf(chunks, one.to + 1, one.to + 3)));
}
