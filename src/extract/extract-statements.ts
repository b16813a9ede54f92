import type { Root } from "mdast";
import type { Plugin } from "unified";
import type { Lexicon, Party } from "../lexicon/lexicon.ts";
import { placeOf } from "../parse/place-of.ts";
import type { Claimant, Count, Masthead, Message, Paragraph, ParagraphRole, PartyCode, Quote, Statement, Timex } from "../record.ts";
import { readClaimants } from "./claimants/read-claimants.ts";
import { withoutShares } from "./counts/without-shares.ts";
import type { Draft } from "./events/draft.ts";
import { compilePlaceFinder, type PlaceFinder } from "./events/find-places.ts";
import { compileRewrittenTest } from "./events/flag-rewritten.ts";
import { groupMentions } from "./events/group-mentions.ts";
import { compileDetails, type Details } from "./events/read-details.ts";
import { readNewsDay } from "./events/read-news-day.ts";
import { tellsOfPrice } from "./events/settle-kind.ts";
import type { Article, Mention } from "./mentions/mention.ts";
import { readMentions } from "./mentions/read-mentions.ts";
import { mendWording } from "./sentences/mend-wording.ts";
import { readSentences, type Sentence } from "./sentences/read-sentences.ts";
import { compileTagger } from "./sentences/tag-chunks.ts";
import { joinAllies, joinGovernment } from "./sides/join-allies.ts";
import { readSides } from "./sides/read-parties.ts";
import { reportUnknownSide } from "./sides/report-unknown-side.ts";

/** Attaches to an article what it says of exchanges: `file.data.statements`, and whether a machine reworded it. */
export const extractStatements: Plugin<[Lexicon], Root> = function (lexicon) {
  const extract = compileExtractor(lexicon);
  const isRewritten = compileRewrittenTest(lexicon);
  return (_, file) => {
    const { paragraphs = [], roles = [], timexes = [], masthead } = file.data;
    const messages: Message[] = [];
    file.data.statements = extract(paragraphs, roles, timexes, masthead, (message) => messages.push(message));
    if (messages.length > 0) file.data.messages = [...(file.data.messages ?? []), ...messages];
    file.data.rewritten = isRewritten(paragraphs.filter((_, index) => roles[index] === "body").map(({ text }) => text));
  };
};

type Extractor = (paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], timexes: readonly Timex[], masthead?: Masthead, tell?: (message: Message) => void) => Statement[];

/** Compiles the lexicon's words once, and returns the reader of one article's text. */
export function compileExtractor(lexicon: Lexicon): Extractor {
  const tagger = compileTagger(lexicon);
  const findPlaces = compilePlaceFinder(lexicon);
  const readDetails = compileDetails(lexicon, findPlaces);
  const publishers = new Map(lexicon.publishers.map((publisher) => [publisher.id, publisher]));
  const parties = new Map(lexicon.parties.map((party) => [party.code, party]));
  const heard = (masthead: Masthead | undefined, pair: readonly string[]): { home?: Party; state?: Party } => {
    const publisher = publishers.get(masthead?.outlet?.id ?? "");
    const home = pair.includes(publisher?.party ?? publisher?.country ?? "") ? parties.get(publisher!.party ?? publisher!.country!) : undefined;
    const [state, ...others] = pair.flatMap((code) => parties.get(code) ?? []).filter(({ kind }) => kind === "state");
    return { ...(home && { home }), ...(state && others.length === 0 && pair.length === 2 && { state }) };
  };
  return (paragraphs, roles, timexes, masthead, tell) => {
    const sentences = readSentences(paragraphs, roles, timexes, tagger);
    mendWording(sentences);
    joinAllies(sentences, parties);
    const sides = readSides(sentences, parties);
    if (tell) for (const message of reportUnknownSide(sentences, sides, paragraphs)) tell(message);
    if (sides.pair.length === 0) return [];
    const voices = readClaimants(sentences, outletVoice(masthead), { ...heard(masthead, sides.pair), parties, pair: sides.pair });
    joinGovernment(sentences, sides.pair, parties);
    const quotes = new Map<Sentence, Quote>();
    const article: Article = {
      sentences,
      voices,
      sides,
      timexes,
      textOf: (paragraph) => paragraphs[paragraph]!.text,
      quoteOf(sentence) {
        let quote = quotes.get(sentence);
        if (!quote) quotes.set(sentence, (quote = quoteFrom(paragraphs[sentence.paragraph]!, sentence)));
        return quote;
      },
    };
    const mentions = readMentions(article);
    const published = masthead?.published?.day;
    const drafts = groupMentions(mentions, timexes, { published, newsDay: readNewsDay(sentences, timexes, published), fellows: sides.fellows, paidFor: tellsOfPrice(sentences), releaser: sides.releaser });
    const placed = new Set(drafts.flatMap((draft) => draft.mentions));
    // "Under the deal, brokered by …, they will be sent home": a plan beside the news is of no other event.
    const detailsOf = readDetails(article, mentions.filter((mention) => mention.status !== "planned" || placed.has(mention)));
    return drafts.map((draft) => toStatement(draft, detailsOf(draft), article, findPlaces));
  };
}

/** What nobody is said to have said, the outlet says itself, for no side. */
const outletVoice = (masthead: Masthead | undefined): Claimant => ({ name: masthead?.outlet?.name ?? masthead?.carrier?.name ?? "The report", party: null });

function quoteFrom(paragraph: Paragraph, { paragraph: index, start, end }: Sentence): Quote {
  const { line, column } = placeOf(paragraph, start);
  return { paragraph: index, start, end, line, column, text: paragraph.text.slice(start, end) };
}

function toStatement(draft: Draft, details: Details, article: Article, findPlaces: PlaceFinder): Statement {
  const { kind, status, main, when, mentions, agreement } = draft;
  const place = kind === "agreement" ? details.places[0]?.value : agreement && agreementPlace(article, agreement.quote, findPlaces);
  const decisive = [...mentions].sort((a, b) => Number(b.strong) - Number(a.strong));
  return {
    role: main ? "main" : "background",
    kind,
    status,
    when,
    parties: partiesOf(article.sides.pair, mentions),
    counts: withoutRounded(distinct(withoutShares(mentions))),
    ...details,
    ordinals: [...mentions.flatMap(({ ordinals }) => ordinals), ...details.ordinals],
    ...(kind === "agreement" ? { agreement: { when, quote: decisive[0]!.quote, ...(place ? { place } : {}) } } : agreement ? { agreement: { ...agreement, ...(place ? { place } : {}) } } : {}),
    evidence: [...new Set(decisive.map(({ quote }) => quote))],
  };
}

/** The article's sides, and whoever else got somebody back. */
function partiesOf(pair: readonly PartyCode[], mentions: readonly Mention[]): PartyCode[] {
  const parties = new Set(pair);
  for (const { counts } of mentions) for (const { returnedTo } of counts) if (returnedTo) parties.add(returnedTo);
  return [...parties].sort();
}

/** The place of talks named in the sentence that names the agreement. */
function agreementPlace({ sentences, sides }: Article, quote: Quote, findPlaces: PlaceFinder): string | undefined {
  const sentence = sentences.find(({ paragraph, start }) => paragraph === quote.paragraph && start === quote.start);
  return sentence && findPlaces(sentence.chunks, sides.pair).find(({ of }) => of === "talks")?.name;
}

/** "Nearly 200 Ukrainians home" above "189 were returned", "4,000 captives" above "4,208": a round number restates the exact one. */
function withoutRounded(counts: readonly Count[]): Count[] {
  return counts.filter((one) => {
    // "exchange 300 POWs" above "300 from each side"
    if (one.returnedTo === null && one.value !== null && new Set(counts.flatMap((other) => (other.of === one.of && other.value === one.value && other.returnedTo !== null ? [other.returnedTo] : []))).size > 1) return false;
    // "hundreds changed hands" beside 800 of the one side and 62 of the other
    if (one.returnedTo === null && one.value === null && one.min !== null && one.claimant.party === null && /^(?:dozens|scores|hundreds|thousands)\b/i.test(one.wording)) {
      const told = new Map(counts.flatMap((other) => (other.of === one.of && other.returnedTo !== null && other.value !== null ? [[other.returnedTo, other.value] as const] : [])));
      if (told.size === 2 && [...told.values()].reduce((sum, value) => sum + value, 0) >= one.min) return false;
    }
    // "fewer than 100 bodies" beside "19 bodies"
    if (one.value === null && one.max !== null && one.min === null && counts.some(({ value, of, returnedTo, claimant }) => value !== null && value <= one.max! && of === one.of && returnedTo === one.returnedTo && claimant.name === one.claimant.name)) return false;
    const loose = one.claimant.party === null && /^(?:nearly|almost|about|around|some|roughly|approximately|over|more than|at least|hundreds|dozens|scores)\b/i.test(one.wording);
    const round = one.value !== null && one.value >= 100 && one.value % 50 === 0;
    if (!loose && !round) return true;
    const number = one.value ?? one.min ?? 0;
    return !counts.some(({ value, of, returnedTo, wording, claimant }) => value !== null && of === one.of && returnedTo === one.returnedTo && wording !== one.wording
      && (loose ? (one.value === null ? value >= number && value < 3 * number + 10 : Math.abs(value - number) <= number / 8) : claimant.party === one.claimant.party && value % 50 !== 0 && Math.abs(value - number) <= number / 15));
  });
}

/** One figure told twice in a sentence is told once. */
function distinct(counts: readonly Count[]): Count[] {
  const seen = new Set<string>();
  return counts.filter(({ returnedTo, of, value, min, max, claimant, quote }) => {
    const key = [returnedTo, of, value, min, max, quote.line, quote.column, claimant.name].join(" ");
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
