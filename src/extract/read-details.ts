import { compileNames } from "../lexicon/find-names.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Cited, Statement } from "../record.ts";
import type { Draft } from "./group-mentions.ts";
import type { Article, Mention } from "./read-mentions.ts";
import { isHandover, isMediator, isPeople, isVenue } from "./read-parties.ts";
import { type Chunk, hasGroup } from "./tag-chunks.ts";

/** Who was freed, where, through whom, and what the sides say of a failure; each with its sentence. */
export type Details = Pick<Statement, "categories" | "places" | "mediators" | "accounts">;

/** Compiles the reader of an event's details; `mentionsOf` gives all mentions of each of the article's sentences. */
export function compileDetails(lexicon: Lexicon): (article: Article, draft: Draft, mentionsOf: ReadonlyMap<number, readonly Mention[]>) => Details {
  const findCategories = compileNames<string>(
    lexicon.categories.flatMap(({ id, name, phrases }) => [name, ...phrases].map((form) => ({ form, entry: id }))),
    { ignoreCase: true },
  );
  return (article, draft, mentionsOf) => {
    const details: Details = { categories: [], places: [], mediators: [], accounts: [] };
    // Where an article tells of one event only, a sentence on people is on those freed.
    const single = [...mentionsOf.values()].flat().every((mention) => mention.kind === "agreement" || !mention.strong || mention.cumulative || mention.status === "unreal" || draft.mentions.includes(mention));
    const own = new Map<number, Mention[]>();
    for (const mention of draft.mentions) own.set(mention.sentence, [...(own.get(mention.sentence) ?? []), mention]);
    for (const [index, sentence] of article.sentences.entries()) {
      const mentions = own.get(index);
      const { chunks } = sentence;
      const others = (mentionsOf.get(index) ?? []).filter((mention) => !draft.mentions.includes(mention));
      // Beside its own sentences the news has those behind it that tell of nothing else.
      const follows = draft.main && !mentions && sentence.role === "body" && draft.kind !== "agreement" && others.every(({ strong, kind }) => !strong || kind === "agreement");
      if (!mentions && !follows) continue;
      const aboutThem = mentions !== undefined || speaksOfTheFreed(chunks) || (single && goesOnAboutThem(chunks));
      const elsewhere = (at: number) => others.some(({ segment }) => at >= segment.from && at < segment.to) && !(mentions?.some(({ segment }) => at >= segment.from && at < segment.to && segment.to - segment.from < chunks.length));
      const cite = <Value>(value: Value, at: number): Cited<Value> => ({ value, claimant: article.voices.claimantAt(index, at), quote: article.quoteOf(sentence) });

      if (draft.kind !== "repatriation" && aboutThem) {
        const start = chunks[0]?.start ?? 0;
        const end = chunks.at(-1)?.end ?? start;
        for (const match of findCategories(article.textOf(sentence.paragraph).slice(start, end))) {
          const at = chunks.findIndex((chunk) => chunk.start <= start + match.start && chunk.end > start + match.start);
          if (elsewhere(at) || !describesPeople(chunks, at)) continue;
          for (const category of match.entries) add(details.categories, cite(category, at));
        }
      }
      for (const [at, chunk] of chunks.entries()) {
        const code = chunk.type === "party" ? chunk.party.code : chunk.type === "speaker" ? chunk.party : null;
        if (code && isMediator(chunks, at) && !article.sides.pair.includes(code)) {
          if (!others.some(({ kind, strong }) => kind !== "agreement" && strong) || mentions) add(details.mediators, cite(code, at));
        } else if (!elsewhere(at) && (aboutThem || tellsOfHandover(chunks))) {
          const place = placeAt(chunks, at, article.sides.pair);
          if (place && (draft.kind === "agreement" ? mentions?.some(({ segment }) => at >= segment.from && at < segment.to) : !isAgreementPlace(chunks, at))) add(details.places, cite(place, at));
        }
      }
    }
    if (draft.status === "failed" || draft.status === "postponed") details.accounts.push(...accountsOf(article, draft));
    return details;
  };
}

function add<Value>(list: Cited<Value>[], cited: Cited<Value>): void {
  if (!list.some(({ value, claimant, quote }) => value === cited.value && claimant.name === cited.claimant.name && quote.line === cited.quote.line && quote.column === cited.quote.column)) list.push(cited);
}

/** "Among those freed …", "the released soldiers", "The servicemen are receiving treatment in Belarus". */
function speaksOfTheFreed(chunks: readonly Chunk[]): boolean {
  const words = chunks.slice(0, 24).map(({ lower }) => lower).join(" ");
  if (/\b(?:among (?:them|those|the)|those (?:freed|released|returned|exchanged|returning)|the (?:freed|released|returned|exchanged|newly freed)|(?:freed|released|returned|returning|exchanged) (?:\w+ )?(?:soldiers|servicemen|prisoners|troops|service members|pows|captives|men|women|detainees|hostages|defenders|warriors|people))\b/.test(words)) return true;
  return chunks.some(isPeople) && chunks.some(({ lower }) => /^(?:treatment|rehabilitation|psychological|checkpoint)$/.test(lower));
}

/** "Most are under 25", "They include eleven women", "Two are journalists": not what an attack or a court did to others. */
const goesOnAboutThem = (chunks: readonly Chunk[]): boolean =>
  (chunks.some(isPeople) || chunks.slice(0, 4).some(({ type, lower }) => type === "quantity" || /^(?:they|most|many|some|all|among|others?|several)$/.test(lower)))
  && !chunks.some(({ lower }) => /^(?:kill(?:ed|s|ing)?|strikes?|attack(?:s|ed)?|struck|shelling|drones?|missiles?|offensive|remain|remains|still|families|relatives|court|trial|accus(?:es|ed))$/.test(lower));

/** "The swap took place on a bridge near …", "The handover was at the border". */
const tellsOfHandover = (chunks: readonly Chunk[]): boolean => chunks.some((chunk) => (hasGroup(chunk, "exchange-noun") || hasGroup(chunk, "release-noun")) && !/^trade/.test(chunk.lower));

/** A phrase of who was freed stands by people, or in a list of them; "civilian targets", "children's hospital" do not. */
function describesPeople(chunks: readonly Chunk[], at: number): boolean {
  if (at < 0) return false;
  const behind = chunks.slice(at, at + 9);
  const before = chunks.slice(Math.max(0, at - 9), at);
  if (/^(?:targets?|infrastructure|areas?|casualties|population|leaders?|['’]s)$/.test(chunks[at + 1]?.lower ?? "")) return false;
  if (before.slice(-3).some(({ lower }) => /^(?:kill(?:ed|ing)|injur(?:ed|ing)|wounding|attack\w*|nor|not|no)$/.test(lower))) return false;
  if (chunks.slice(Math.max(0, at - 6), at + 6).some(({ lower }) => /^(?:categories|comment)$/.test(lower)) && before.some(({ lower }) => lower === "not")) return false;
  return [...before, ...behind].some((chunk) => isPeople(chunk) || isHandover(chunk) || /^(?:those|including|among|defenders|members)$/.test(chunk.lower) || hasGroup(chunk, "exchange-noun"));
}

/** A venue: a lexicon place behind "in", "at", "near", or a country that is no side behind "in", "to", "via". */
function placeAt(chunks: readonly Chunk[], at: number, pair: readonly string[]): string | undefined {
  const chunk = chunks[at]!;
  const before = chunks.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  const led = /^(?:in|at|near|via|through|into|across|inside|to|from)$/.test(before.at(-1) ?? "") || (/^(?:in|at|near|via|through|into|to)$/.test(before.at(-2) ?? "") && /^(?:the|neighbou?ring|nearby|northern|southern|eastern|western|central|capital)$/.test(before.at(-1) ?? ""));
  if (!led) return undefined;
  if (chunk.type === "place") return before.at(-1) === "from" ? undefined : chunk.place.name;
  if (chunk.type !== "party" || chunk.form !== "name" || chunk.party.kind !== "state" || pair.includes(chunk.party.code)) return undefined;
  if (before.at(-1) === "from" || isMediator(chunks, at)) return undefined;
  return isVenue(chunks, at) || /^(?:to|into)$/.test(before.at(-1) ?? "") || /^neighbou?ring$/.test(before.at(-1) ?? "") ? chunk.party.name : undefined;
}

/** "talks in Istanbul", "agreed in Abu Dhabi": the place belongs to the agreement and not to the handover. */
const isAgreementPlace = (chunks: readonly Chunk[], at: number) =>
  chunks.slice(Math.max(0, at - 7), at).some((chunk) => hasGroup(chunk, "talks") || hasGroup(chunk, "agreement-noun") || hasGroup(chunk, "agree-verb"));

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
