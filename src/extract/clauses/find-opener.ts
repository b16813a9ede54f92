import { type Chunk, hasGroup } from "../sentences/tag-chunks.ts";
import { determiners, prepositions, relativePronouns, subjectPronouns, subordinators } from "../sentences/word-classes.ts";
import { type Clause, isSay } from "./clause.ts";
import { isPeopleNoun, type VerbGroup } from "./find-verbs.ts";

/**
 * Looks from a verb to the left for the word that opens its clause. A comma or "and" between two nouns of one kind
 * ("Russia and Ukraine exchanged", "157 Ukrainians and 157 Russians went home") only lists them.
 */
export function findOpener(chunks: readonly Chunk[], zone: { from: number; to: number }, verb: VerbGroup, before: Clause): { at: number; link: string } | undefined {
  for (let at = zone.to - 1; at >= zone.from; at -= 1) {
    const { lower } = chunks[at]!;
    if (lower === ";" || lower === ":" || lower === "—" || (lower === "–" && at > zone.from)) return { at, link: lower };
    // "an exchange was carried out ... we freed 108": what was left out stands between two sentences.
    if (lower === "…" || (lower === "." && chunks[at - 1]?.lower === ".")) return { at, link: ";" };
    if (relativePronouns.has(lower) && !(lower === "that" && isDeterminerThat(chunks, at, verb))) return { at: preposed(chunks, at, zone.from), link: lower };
    if (subordinators.has(lower) && isClausal(chunks, at, verb)) return { at, link: lower };
    if (lower === "but" || lower === "and" || lower === "or") {
      if (joinsHeads(chunks, at, zone.from, verb) || sharesNoun(chunks, at) || joinsNouns(chunks, at, zone, verb, before) || joinsPlaces(chunks, at, verb) || isInRelative(chunks, at, zone.from) || isBehindSubordinator(chunks, at, zone.from) || isBehindColon(chunks, at, zone.from)) continue;
      return { at, link: lower };
    }
    if (lower === ",") {
      if (chunks[at + 1]?.lower === "and" || joinsNouns(chunks, at, zone, verb, before)) continue;
      // "and a swap of military personnel, 307 for 307, followed": an apposition is no end of the subject.
      const bracket = at === verb.from - 1 ? openOfApposition(chunks, at, zone.from) : undefined;
      if (bracket !== undefined) {
        at = bracket;
        continue;
      }
      // An apposition between two commas: "Medinsky, an aide to Putin, said" goes on behind the second.
      return { at, link: "," };
    }
    if ((lower === "”" || lower === "\"" || lower === "’") && at < zone.to - 1 && at > zone.from && isSay(chunks, { verb })) return { at, link: "," };
  }
  return undefined;
}

/** "after the talks", "as part of", "before Friday" have no verb of their own; "as", "since" and "after" can be prepositions. */
export function isClausal(chunks: readonly Chunk[], at: number, verb: VerbGroup): boolean {
  const { lower } = chunks[at]!;
  const next = chunks[at + 1];
  if (lower === "as" && /^(?:part|well|a|an|many|much|of|soon|one|the|he|it|its|long|far|they)$/.test(next?.lower ?? "") && !/^(?:he|it|they|the)$/.test(next?.lower ?? "")) return false;
  // "whom Russia had held as hostages were returned"
  // "taken as hostages", "freed as prisoners of war"
  if (lower === "as" && next !== undefined && hasGroup(next, "captives") && /s$/.test(next.lower.split(" ")[0]!)) return false;
  if (lower === "as" && /^(?:held|kept|treated|regarded|counted|listed|known|described|considered)$/.test(chunks[at - 1]?.lower ?? "") && isPeopleNoun(next)) return false;
  if (/^(?:since|before|after|until)$/.test(lower) && next?.type === "timex") return false;
  if (lower === "where" || lower === "when" || lower === "if" || lower === "whether" || lower === "because" || lower === "while" || lower === "although" || lower === "though" || lower === "whereas" || lower === "unless") return true;
  // A comma between it and the verb closes a mere phrase: "after the talks, Russia freed …".
  for (let ahead = at + 1; ahead < verb.from; ahead += 1) if (chunks[ahead]!.lower === ",") return false;
  return true;
}

/** "that exchange was": a determiner before a noun, not a conjunction. */
const isDeterminerThat = (chunks: readonly Chunk[], at: number, verb: VerbGroup) => at + 2 === verb.from && hasGroup(chunks[at + 1], "exchange-noun") && !/^(?:said|says)$/.test(chunks[at - 1]?.lower ?? "");

/** "in which", "of whom", "for whom": the preposition belongs to the relative clause. */
const preposed = (chunks: readonly Chunk[], at: number, from: number) => (at - 1 >= from && prepositions.has(chunks[at - 1]!.lower) && /^(?:whom|which)$/.test(chunks[at]!.lower) && chunks[at - 1]!.lower !== "of" ? at - 1 : at);

/** The comma that opens a bracket of figures before the one at `close`, where "and" or a semicolon opens the clause before it. */
function openOfApposition(chunks: readonly Chunk[], close: number, from: number): number | undefined {
  const open = chunks.findLastIndex(({ lower }, at) => at > from && at < close && at >= close - 7 && lower === ",");
  if (open < 0 || chunks[open + 1]?.type !== "quantity") return undefined;
  return chunks.slice(from, open).some(({ lower }, at, lead) => /^(?:and|but|;)$/.test(lower) && lead.length - at <= 9) ? open : undefined;
}

/** "freed the three officers it had detained": a relative clause without its pronoun, behind the object of a verb that has one. */
export function contactRelative(chunks: readonly Chunk[], zone: { from: number; to: number }, verb: VerbGroup, before: Clause): { at: number; link: string } | undefined {
  const at = verb.from - 1;
  const moves = before.verb && ["give", "receive", "return", "exchange-verb"].some((group) => hasGroup(chunks[before.verb!.head], group));
  return moves && at > zone.from && /^(?:it|they|he|she|we)$/.test(chunks[at]!.lower) && isPeopleNoun(chunks[at - 1]) ? { at: at - 1, link: "that" } : undefined;
}

/** "and nearly 2,000 Palestinian prisoners and detainees were freed": one number for two nouns, right before the verb. */
function joinsHeads(chunks: readonly Chunk[], at: number, from: number, verb: VerbGroup): boolean {
  if (at + 2 !== verb.from || !isPeopleNoun(chunks[at - 1]) || !isPeopleNoun(chunks[at + 1])) return false;
  for (let back = at - 2; back >= from && back >= at - 5; back -= 1) {
    const { type, text } = chunks[back]!;
    if (type === "quantity") return true;
    if (type !== "party" && !/^\p{Ll}[\p{L}-]*$/u.test(text)) return false;
  }
  return false;
}

/** "the remains of 70 Iraqi and 48 Iranian soldiers were exchanged": one noun for both; not "freed five Americans and 48 Iranian soldiers". */
const sharesNoun = (chunks: readonly Chunk[], at: number): boolean =>
  [at - 1, at + 2].every((index) => {
    const chunk = chunks[index];
    return chunk?.type === "party" && chunk.form === "demonym" && chunks[index - 1]?.type === "quantity" && !/s$/.test(chunk.text);
  }) && isPeopleNoun(chunks[at + 3]);

/** Tells whether a comma or conjunction lists nouns of the subject instead of opening the clause. */
function joinsNouns(chunks: readonly Chunk[], at: number, zone: { from: number; to: number }, verb: VerbGroup, before: Clause): boolean {
  const right = nounKind(chunks, at + 1, verb.from, 1);
  const left = nounKind(chunks, at - 1, zone.from - 1, -1);
  if (right === undefined || left === undefined) return false;
  if (right !== left) {
    // "servicemen and the same number of Ukrainians were", "the president and his aide said"
    return false;
  }
  if (right === "party" || right === "speaker") {
    const ahead = chunks[at - 2]?.lower ?? "";
    // "as Russia and Ukraine held an exchange": a conjunction, and no preposition.
    return !(prepositions.has(ahead) && ahead !== "between" && ahead !== "as") || chunks[at]!.lower === ",";
  }
  // People before it are the object of the verb told last ("received 27 bodies and 40 men were freed") unless that verb says.
  return isSay(chunks, before) || before.verb === undefined || /^(?:and|,)$/.test(chunks[at]!.lower) && before.verb.passive;
}

/** "who fought near Donetsk and Luhansk are going home": a place beside a place does nothing. */
const joinsPlaces = (chunks: readonly Chunk[], at: number, verb: VerbGroup): boolean =>
  chunks[at]!.lower === "and" && at + 2 === verb.from && chunks[at - 1]?.type === "place" && chunks[at + 1]!.type === "place";

/** What a noun phrase beside a conjunction is, over its modifiers. */
function nounKind(chunks: readonly Chunk[], start: number, end: number, step: 1 | -1): "party" | "speaker" | "people" | undefined {
  for (let at = start; at !== end && Math.abs(at - start) <= 5; at += step) {
    const chunk = chunks[at]!;
    // "freed five Americans and the United States freed": people on the left, a side on the right.
    if (chunk.type === "party" && chunk.form === "demonym" && step === -1 && chunks[at - 1]?.type === "quantity") return "people";
    // "Syria's government and rebels exchanged": armed men are a side, too.
    if (step === 1 && hasGroup(chunk, "captor") && at === start && isPeopleNoun(chunk) && (chunks[start - 2]?.type === "party" || chunks[start - 2]?.type === "speaker")) return chunks[start - 2]!.type as "party" | "speaker";
    if (chunk.type === "party") return chunk.form === "demonym" && step === 1 ? (isPeopleNoun(chunks[at + 1]) ? "people" : undefined) : "party";
    if (chunk.type === "speaker" || chunk.type === "office" || chunk.type === "publisher") return "speaker";
    if (isPeopleNoun(chunk)) return "people";
    // "307 Ukrainians and as many Russian ones came home"
    if (step === 1 && chunk.lower === "as" && chunks[at + 1]?.lower === "many") return "people";
    if (chunk.type === "quantity") {
      if (step === 1 && (at + 1 === end)) return "people";
      continue;
    }
    if (prepositions.has(chunk.lower) || chunk.type === "timex" || subjectPronouns.has(chunk.lower)) return undefined;
    if (!(determiners.has(chunk.lower) || /^[\p{L}-]+$/u.test(chunk.lower))) return undefined;
  }
  return undefined;
}

/** "a swap in which 185 servicemen and 20 civilians returned": what is joined is the subject of a clause that "in which" opened. */
const isInRelative = (chunks: readonly Chunk[], at: number, from: number): boolean =>
  (isPeopleNoun(chunks[at - 1]) || (chunks[at - 1]?.type === "party" && chunks[at - 2]?.type === "quantity")) && chunks.slice(from, at).some(({ lower }, index) => /^(?:which|whom)$/.test(lower) && prepositions.has(chunks[from + index - 1]?.lower ?? ""));

/** "was on October 2, when 185 soldiers and 20 civilians returned": what is joined is the subject of the clause that "when" opened. */
const isBehindSubordinator = (chunks: readonly Chunk[], at: number, from: number): boolean => {
  if (!isPeopleNoun(chunks[at - 1]) || chunks[at + 1]?.type !== "quantity") return false;
  for (let back = at - 2; back > from && back >= at - 6; back -= 1) {
    const { lower, type } = chunks[back]!;
    if (/^(?:when|while|as|after|before|where)$/.test(lower)) return true;
    if (type !== "quantity" && type !== "party" && !/^[a-z-]+$/.test(lower)) return false;
  }
  return false;
};

/** "was today: 200 prisoners of Russia and 150 of Ukraine have been exchanged", "swapped prisoners; 35 soldiers and one civilian were freed": what is joined begins behind the colon. */
const isBehindColon = (chunks: readonly Chunk[], at: number, from: number): boolean => {
  const colon = chunks.findLastIndex(({ lower }, index) => index >= from && index < at && (lower === ":" || lower === ";"));
  return colon >= 0 && at - colon <= 6 && chunks.slice(colon, at).some(isPeopleNoun) && (chunks[at + 1]?.type === "quantity" || (isPeopleNoun(chunks[at - 1]) && isPeopleNoun(chunks[at + 1]) && chunks.slice(colon, at).some(({ type }) => type === "quantity")));
};
