import { compileNames } from "../lexicon/find-names.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Cited, Statement } from "../record.ts";
import type { Draft } from "./group-mentions.ts";
import type { Article, Mention } from "./read-mentions.ts";
import { isHandover, isMediator, isPeople, isVenue } from "./read-parties.ts";
import { type Chunk, hasGroup } from "./tag-chunks.ts";

/** Who was freed, where, through whom, and what the sides say of a failure; each with its sentence. */
export type Details = Pick<Statement, "categories" | "places" | "mediators" | "accounts">;

/** Compiles the reader of an event's details; `told` are the sentences that tell of any event of the article. */
export function compileDetails(lexicon: Lexicon): (article: Article, draft: Draft, told: ReadonlySet<number>) => Details {
  const findCategories = compileNames<string>(
    lexicon.categories.flatMap(({ id, name, phrases }) => [name, ...phrases].map((form) => ({ form, entry: id }))),
    { ignoreCase: true },
  );
  return (article, draft, told) => {
    const details: Details = { categories: [], places: [], mediators: [], accounts: [] };
    const own = new Map<number, Mention[]>();
    for (const mention of draft.mentions) own.set(mention.sentence, [...(own.get(mention.sentence) ?? []), mention]);
    for (const [index, sentence] of article.sentences.entries()) {
      const mentions = own.get(index);
      const { chunks } = sentence;
      const follows = draft.main && !mentions && !told.has(index) && sentence.role === "body" && draft.kind !== "agreement" && speaksOfTheFreed(chunks);
      if (!mentions && !follows) continue;
      const [from, to] = mentions ? [Math.min(...mentions.map(({ segment }) => segment.from)), Math.max(...mentions.map(({ segment }) => segment.to))] : [0, chunks.length];
      const within = (at: number) => (mentions ? mentions.some(({ segment }) => at >= segment.from && at < segment.to) : true);
      const cite = <Value>(value: Value, at: number): Cited<Value> => ({ value, claimant: article.voices.claimantAt(index, at), quote: article.quoteOf(sentence) });

      const start = chunks[from]?.start ?? 0;
      const end = chunks[to - 1]?.end ?? start;
      if (draft.kind !== "repatriation") {
        for (const match of findCategories(article.textOf(sentence.paragraph).slice(start, end))) {
          const at = chunks.findIndex((chunk) => chunk.start <= start + match.start && chunk.end > start + match.start);
          if (!within(at) || !describesPeople(chunks, at)) continue;
          for (const category of match.entries) add(details.categories, cite(category, at));
        }
      }
      for (let at = from; at < to; at += 1) {
        const chunk = chunks[at]!;
        if (chunk.type === "party" && isMediator(chunks, at) && !article.sides.pair.includes(chunk.party.code)) add(details.mediators, cite(chunk.party.code, at));
        else if (within(at)) {
          const place = placeAt(chunks, at, article.sides.pair);
          if (place && (draft.kind === "agreement") === isAgreementPlace(chunks, at)) add(details.places, cite(place, at));
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
