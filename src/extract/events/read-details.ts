import { compileNames } from "../../lexicon/find-names.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Cited, PartyCode, Statement } from "../../record.ts";
import { isOrdinal, readOrdinals } from "../counts/read-ordinals.ts";
import type { Article, Mention } from "../mentions/mention.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import { type Chunk, hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { words } from "../sentences/word-classes.ts";
import { isHandover, isPeople } from "../sides/named-exchanges.ts";
import { isMediator, isVenue } from "../sides/venues.ts";
import type { Draft } from "./draft.ts";
import { findHelpers } from "./find-helpers.ts";
import type { PlaceFinder } from "./find-places.ts";

/** Who was freed, where, through whom, and what the sides say of a failure; each with its sentence. */
export type Details = Pick<Statement, "categories" | "places" | "mediators" | "accounts" | "ordinals">;

/** Reads the details of one event of an article. */
export type DetailReader = (draft: Draft) => Details;

/** Compiles the reader of an article's details; `mentions` are all that its sentences tell. */
export function compileDetails(lexicon: Lexicon, findPlaces: PlaceFinder): (article: Article, mentions: readonly Mention[]) => DetailReader {
  const findCategories = compileNames<string>(
    lexicon.categories.flatMap(({ id, name, phrases }) => [name, ...phrases].map((form) => ({ form, entry: id }))),
    { ignoreCase: true },
  );
  return (article, mentions) => {
    const { pair } = article.sides;
    const mentionsOf = bySentence(mentions);
    const handovers = mentions.filter(({ kind, strong, cumulative, status }) => kind !== "agreement" && strong && !cumulative && status !== "unreal");
    const agreements = mentions.filter(({ kind, strong, status }) => kind === "agreement" && strong && status !== "unreal");
    // What a sentence names is the same for each event that it tells of.
    const goBetweensIn = oncePerSentence(({ chunks }) => goBetweens(chunks, pair));
    const placesIn = oncePerSentence(({ chunks }) => findPlaces(chunks, pair));
    const categoriesIn = oncePerSentence(({ chunks, tokens, paragraph }) => findCategories(article.textOf(paragraph), tokens).flatMap(({ start, entries }) => {
      const at = chunks.findIndex((chunk) => chunk.start <= start && chunk.end > start);
      return describesPeople(chunks, at) ? entries.map((category) => ({ category, at })) : [];
    }));
    const ofTheFreed = oncePerSentence(({ chunks }) => speaksOfTheFreed(chunks));
    const goesOn = oncePerSentence(({ chunks }) => goesOnAboutThem(chunks));

    return (draft) => {
      const details: Details = { categories: [], places: [], mediators: [], accounts: [], ordinals: [] };
      const ofDraft = new Set(draft.mentions);
      // Where an article tells of one event only, a sentence on people is on those freed.
      const single = handovers.every((mention) => ofDraft.has(mention));
      const soleAgreement = agreements.every((mention) => ofDraft.has(mention));
      const own = bySentence(draft.mentions);
      for (const index of sentencesAround(draft, own, article.sentences.length)) {
        const sentence = article.sentences[index]!;
        const mentions = own.get(index);
        const { chunks } = sentence;
        const others = (mentionsOf.get(index) ?? []).filter((mention) => !ofDraft.has(mention));
        // Beside its own sentences the news has those behind it that tell of nothing else.
        // A deal that is the only one told of has each sentence that speaks of it: "The signing took place in Muscat".
        const deal = draft.kind === "agreement" && (draft.main || own.has(index - 1)) && soleAgreement && sentence.role === "body" && others.every(({ strong }) => !strong) && !tellsOfOthers(chunks, pair);
        const follows = draft.main && !mentions && sentence.role === "body" && draft.kind !== "agreement" && others.every(({ strong, kind }) => !strong || kind === "agreement");
        if (!mentions && !follows && !deal) continue;
        const aboutThem = draft.kind === "agreement" ? mentions !== undefined : mentions !== undefined || ofTheFreed(sentence) || (single && goesOn(sentence));

        if (draft.kind !== "repatriation" && aboutThem) {
          for (const { category, at } of categoriesIn(sentence)) if (!isElsewhere(at, mentions, others, chunks.length)) add(details.categories, cite(article, index, category, at));
        }
        // "This is the fourth exchange this year", in a report on prisoners and on bodies: of prisoners
        if (follows && sentence.tokens.some(isOrdinal) && (single || draft.kind !== "repatriation") && goesOnCounting(chunks, own.has(index - 1))) {
          details.ordinals.push(...readOrdinals({ chunks, text: article.textOf(sentence.paragraph), quote: article.quoteOf(sentence), claimantAt: (at) => article.voices.claimantAt(index, at) }, 0, chunks.length));
        }
        if (mentions || !others.some(({ kind, strong }) => kind !== "agreement" && strong)) {
          for (const { code, at } of goBetweensIn(sentence)) add(details.mediators, cite(article, index, code, at));
        }
        for (const { at, name, of } of placesIn(sentence)) {
          if (draft.kind === "agreement" && of === "talks" && deal) add(details.places, cite(article, index, name, at));
          if (isElsewhere(at, mentions, others, chunks.length) || !(aboutThem || tellsOfHandover(chunks) || (single && (carriesThem(chunks) || (own.has(index - 1) && carries(chunks)))))) continue;
          if (draft.kind === "agreement" ? of === "talks" && mentions?.some(({ segment }) => at >= segment.from && at < segment.to) : of === "scene") add(details.places, cite(article, index, name, at));
        }
      }
      if (draft.status === "failed" || draft.status === "postponed") details.accounts.push(...accountsOf(article, draft));
      return details;
    };
  };
}

/** Tells whether a chunk stands in the words on other events of its sentence, and not in a clause of this one's own. */
const isElsewhere = (at: number, own: readonly Mention[] | undefined, others: readonly Mention[], length: number): boolean =>
  others.some(({ segment }) => at >= segment.from && at < segment.to && !own?.some((one) => one.segment.from === segment.from && one.segment.to === segment.to)) && !(own?.some(({ segment }) => at >= segment.from && at < segment.to && segment.to - segment.from < length));

const cite = <Value>({ voices, quoteOf, sentences }: Article, sentence: number, value: Value, at: number): Cited<Value> =>
  ({ value, claimant: voices.claimantAt(sentence, at), quote: quoteOf(sentences[sentence]!) });

/** The sentences that can tell more of an event, by number: for the news all, for another its own and the ones right behind. */
function sentencesAround({ main }: Draft, own: ReadonlyMap<number, unknown>, count: number): Iterable<number> {
  if (main) return Array.from({ length: count }, (_, index) => index);
  return [...new Set([...own.keys()].flatMap((index) => [index, index + 1]))].filter((index) => index < count).sort((a, b) => a - b);
}

/** The parties of a sentence that mediated or helped, and are no side themselves. */
function goBetweens(chunks: readonly Chunk[], pair: readonly PartyCode[]): { code: PartyCode; at: number }[] {
  const helpers = findHelpers(chunks, pair);
  const found: { code: PartyCode; at: number }[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at]!;
    const code = chunk.type === "party" ? chunk.party.code : chunk.type === "speaker" ? chunk.party : null;
    if (code && !pair.includes(code) && (helpers.has(at) || isMediator(chunks, at))) found.push({ code, at });
  }
  return found;
}

function bySentence(mentions: readonly Mention[]): Map<number, Mention[]> {
  const found = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = found.get(mention.sentence);
    if (list) list.push(mention);
    else found.set(mention.sentence, [mention]);
  }
  return found;
}

function oncePerSentence<Found>(find: (sentence: Sentence) => Found): (sentence: Sentence) => Found {
  const known = new Map<Sentence, Found>();
  return (sentence) => {
    let found = known.get(sentence);
    if (found === undefined) known.set(sentence, (found = find(sentence)));
    return found;
  };
}

function add<Value>(list: Cited<Value>[], cited: Cited<Value>): void {
  if (!list.some(({ value, claimant, quote }) => value === cited.value && claimant.name === cited.claimant.name && quote.line === cited.quote.line && quote.column === cited.quote.column)) list.push(cited);
}

/** "Israel and Hamas agreed in Cairo …" in a report on two other sides. */
const tellsOfOthers = (chunks: readonly Chunk[], pair: readonly string[]): boolean =>
  new Set(chunks.flatMap((chunk, at) => (chunk.type === "party" && chunk.party.kind !== "organisation" && !pair.includes(chunk.party.code) && !isVenue(chunks, at) && !isMediator(chunks, at) ? [chunk.party.code] : []))).size > 1;

const aftercare = words("treatment rehabilitation psychological checkpoint");

/** "Among those freed …", "the released soldiers", "The servicemen are receiving treatment in Belarus". */
function speaksOfTheFreed(chunks: readonly Chunk[]): boolean {
  const words = wordsOf(chunks, 0, 24);
  if (/\b(?:among (?:them|those|the)|those (?:freed|released|returned|exchanged|returning)|the (?:freed|released|returned|exchanged|newly freed)|(?:freed|released|returned|returning|exchanged) (?:\w+ )?(?:soldiers|servicemen|prisoners|troops|service members|pows|captives|men|women|detainees|hostages|defenders|warriors|people))\b/.test(words)) return true;
  return chunks.some(isPeople) && chunks.some(({ lower }) => aftercare.has(lower));
}

/** "Most are under 25", "They include eleven women", "Two are journalists": not what an attack or a court did to others. */
const goesOnAboutThem = (chunks: readonly Chunk[]): boolean =>
  (chunks.some(isPeople) || chunks.slice(0, 4).some(({ type, lower }) => type === "quantity" || /^(?:they|most|many|some|all|among|others?|several)$/.test(lower)))
  && !chunks.some(({ lower }) => /^(?:kill(?:ed|s|ing)?|strikes?|attack(?:s|ed)?|struck|shelling|drones?|missiles?|offensive|remain|remains|still|families|relatives|court|trial|accus(?:es|ed))$/.test(lower));

/** "The swap took place on a bridge near …", "The handover was at the border". */
const tellsOfHandover = (chunks: readonly Chunk[]): boolean => chunks.some((chunk) => (hasGroup(chunk, "exchange-noun") || hasGroup(chunk, "release-noun")) && !/^trade/.test(chunk.lower));

/** "It is the fourth of its kind this year", "the swap was the 55th since …"; not the one before, nor the next. */
const goesOnCounting = (chunks: readonly Chunk[], directly: boolean): boolean =>
  ((directly && /^(?:it|this|that)$/.test(chunks[0]?.lower ?? "") && /^(?:is|was)$/.test(chunks[1]?.lower ?? "")) || chunks.some((chunk, at) => hasGroup(chunk, "exchange-noun") && /^(?:the|this)$/.test(chunks[at - 1]?.lower ?? "")))
  && !chunks.some(({ lower }) => /^(?:previous|last|earlier|next|upcoming|will|planned|would|to)$/.test(lower));

/** "The trucks came in through …" directly behind the news; not a convoy of aid, nor planes that are yet to take off. */
const carries = (chunks: readonly Chunk[]): boolean =>
  chunks.some(({ lower }) => /^(?:bus|buses|planes?|aircraft|jets?|flights?|trucks?|convoys?|ambulances?|helicopters?)$/.test(lower))
  && !chunks.some(({ lower }) => /^(?:aid|food|fuel|goods|supplies|humanitarian|remaining|next|due|set|will|attack\w*|strikes?|shot|crash\w*)$/.test(lower));

/** "A jet with five citizens landed in …", "passed three men to the Red Cross": those freed, on their way. */
const carriesThem = (chunks: readonly Chunk[]): boolean =>
  chunks.some(isPeople) && (carries(chunks) || (chunks.some((chunk) => chunk.type === "party" && chunk.party.kind === "organisation") && chunks.some(({ lower }) => /^(?:passed|gave|handed|led|escorted|picked|collected)$/.test(lower))));

/** A phrase of who was freed stands by people, or in a list of them; "civilian targets", "children's hospital" do not. */
function describesPeople(chunks: readonly Chunk[], at: number): boolean {
  if (at < 0) return false;
  const behind = chunks.slice(at, at + 9);
  const before = chunks.slice(Math.max(0, at - 9), at);
  if (/^(?:targets?|infrastructure|areas?|casualties|population|leaders?|['’]s)$/.test(chunks[at + 1]?.lower ?? "")) return false;
  if (before.slice(-3).some(({ lower }) => /^(?:kill(?:ed|ing)|injur(?:ed|ing)|wounding|attack\w*|assault(?:ed|ing)|murder(?:ed|ing)|insult(?:ed|ing)|nor|not|no)$/.test(lower))) return false;
  // "according to an officer", "Officer: schoolgirls freed", "an officer said": who tells of it.
  if (before.slice(-2).some((chunk) => hasGroup(chunk, "according")) || hasGroup(chunks[at + 1], "say") || (at === 0 && chunks[1]?.lower === ":") || isNamedSpeaker(chunks, at)) return false;
  if (before.some(({ lower }) => lower === "not") && chunks.slice(Math.max(0, at - 6), at + 6).some(({ lower }) => lower === "categories" || lower === "comment")) return false;
  return [...before, ...behind].some((chunk) => isPeople(chunk) || isHandover(chunk) || /^(?:those|including|among|defenders|members)$/.test(chunk.lower) || hasGroup(chunk, "exchange-noun"));
}

/** "said Red Cross officer Ann Lee", "army medic Bo Kim told reporters": the one who speaks, by role and name. */
function isNamedSpeaker(chunks: readonly Chunk[], at: number): boolean {
  const first = chunks[at + 1]?.lower === "," ? at + 2 : at + 1;
  let end = first;
  while (end < first + 3 && chunks[end] !== undefined && (chunks[end]!.type === "word" || chunks[end]!.type === "speaker") && /^\p{Lu}/u.test(chunks[end]!.text)) end += 1;
  if (end === first) return false;
  if (hasGroup(chunks[chunks[end]?.lower === "," ? end + 1 : end], "say")) return true;
  const said = chunks.slice(Math.max(0, at - 6), at).findLastIndex((chunk) => hasGroup(chunk, "say"));
  return said >= 0 && !chunks.slice(Math.max(0, at - 6) + said, at).some(({ type, lower }) => type === "quantity" || lower === "that" || lower === ",");
}

/** What each side says of a handover that failed or was put off, in the clause itself and the paragraphs behind it. */
function accountsOf(article: Article, draft: Draft): Cited<string>[] {
  const last = Math.max(...draft.mentions.map(({ sentence }) => sentence));
  const accounts: Cited<string>[] = [];
  for (let index = last; index < Math.min(article.sentences.length, last + 4); index += 1) {
    const sentence = article.sentences[index]!;
    const frame = article.voices.frames[index]!.find(({ claimant }) => claimant.party !== null);
    const relevant = sentence.chunks.some((chunk) => hasGroup(chunk, "fail") || hasGroup(chunk, "postpone") || /^(?:absence|explained|accus\w*|blam\w*|reason|because|agreed|denied|refusal|slammed|unilateral\w*|claim\w*)$/.test(chunk.lower));
    if (!frame || !relevant) continue;
    const quote = article.quoteOf(sentence);
    accounts.push({ value: quote.text, claimant: frame.claimant, quote });
  }
  return accounts;
}
