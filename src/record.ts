/**
 * Every type that crosses a stage.
 *
 * The first half are the working types of one build, in the order in which an article meets them
 * (read → parse → strip → date → extract → merge). The second half are the published records: zod
 * schemas that give the TypeScript types, the run-time validation and the JSON Schemas in `data/`.
 * The published half is an interface that people cite and load: fields may be added, never renamed.
 */
import type { Root } from "mdast";
import { z } from "zod";

/** A calendar day, `YYYY-MM-DD`, without a time zone. All day arithmetic is done in UTC. */
export type Day = string;

/** The first and the last possible day, both included. */
export interface DayRange {
  start: Day;
  end: Day;
}

/** ISO 3166-1 alpha-2 for a state ("RU"), a lower-case slug for anybody else ("hamas"). */
export type PartyCode = string;

// ---------------------------------------------------------------------------------------------
// read: what an editor dropped, and what stands in its front matter
// ---------------------------------------------------------------------------------------------

/** The keys that an editor may set above an article; each wins over what the text suggests. */
export const frontMatterSchema = z.strictObject({
  headline: z.string().min(1).optional(),
  outlet: z.string().min(1).optional(),
  carrier: z.string().min(1).optional(),
  agency: z.string().min(1).optional(),
  byline: z.string().min(1).optional(),
  /** A day, or a time with its offset, exactly as it is to be published. */
  published: z.string().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/).optional(),
  /** `digest`: retold in the editor's own words; the original stands at `url`. */
  rendition: z.enum(["full", "digest"]).optional(),
  /** `false`: the text is clean already, nothing is to be taken out. */
  strip: z.boolean().optional(),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** One file of the content folder: its name with forward slashes, its text without a byte order mark. */
export interface ContentFile {
  file: string;
  text: string;
}

// ---------------------------------------------------------------------------------------------
// parse: text → paragraphs
// ---------------------------------------------------------------------------------------------

/**
 * One paragraph of an article as the later stages read it. In raw copy `text` is a verbatim slice
 * of the file; in Markdown it is the paragraph's visible text. `offsets` leads back to the file.
 */
export interface Paragraph {
  text: string;
  /** First and last line in the file as dropped, 1-based. */
  line: number;
  endLine: number;
  /**
   * Pieces in ascending order, one or more per line of the file: from `at` in `text` on, the file offset
   * is `offset + (i - at)`, the column `column + (i - at)`. Ask `placeOf` rather than these.
   */
  offsets: { at: number; offset: number; line: number; column: number }[];
}

/** Where something stands: paragraph number in `ArticleText.paragraphs`, UTF-16 offsets in its text. */
export interface Span {
  paragraph: number;
  start: number;
  end: number;
}

/** What the per-article stages leave in `file.data`, each the field of its own name. */
declare module "vfile" {
  interface DataMap {
    frontMatter: FrontMatter;
    /** Lines of the front matter block, 1 to this; 0 where there is none. */
    frontMatterLines: number;
    /** Keys of it whose value cannot be read. */
    refused: (keyof FrontMatter)[];
    paragraphs: Paragraph[];
    roles: ParagraphRole[];
    removed: Removed[];
    masthead: Masthead;
    timexes: Timex[];
    statements: Statement[];
    rewritten: boolean;
    messages: Message[];
  }
}

// ---------------------------------------------------------------------------------------------
// strip: which paragraphs are the reporter's
// ---------------------------------------------------------------------------------------------

/** What a paragraph is. `body`, `headline` and `caption` are read for exchanges; the rest is not. */
export type ParagraphRole = "body" | "headline" | "caption" | "masthead" | "removed";

/** Lines left out of the body, with the reason that the reader is shown. 1-based, both included. */
export interface Removed {
  startLine: number;
  endLine: number;
  reason: string;
}

/** A site, outlet or agency as the masthead stage recognised it; `id` is the lexicon's, or a slug. */
export interface SourceRef {
  id: string;
  name: string;
}

/** When an article was published. `day` is the calendar day where the outlet sits. */
export interface Published {
  /** The text's own stamp as ISO 8601 with its own offset, or a day where it gives no time. */
  value: string;
  day: Day;
  basis: "stated" | "inferred";
  /** One sentence for a reader. */
  why: string;
}

/** Who printed the article and when, and the lines of the file that say so. */
export interface Masthead {
  headline?: string;
  byline?: string;
  /** ISO 639 code of the text. */
  language?: string;
  outlet?: SourceRef;
  carrier?: SourceRef;
  agency?: SourceRef;
  published?: Published;
  url?: string;
  rendition: "full" | "digest";
  /** 1-based lines that stand behind a field above; front matter lines included. */
  metadataLines: number[];
}

// ---------------------------------------------------------------------------------------------
// date: temporal expressions
// ---------------------------------------------------------------------------------------------

/** A temporal expression (TIMEX3): where it stands, what it denotes, and how that was found. */
export interface Timex extends Span {
  line: number;
  column: number;
  text: string;
  type: "DATE" | "TIME" | "DURATION" | "SET";
  /**
   * TIMEX3 value: `2025-06-12`, `2025-W24`, `2025-06`, `P3D`, `XXXX-07-04` and `XXXX-WXX-4` where the
   * article's publication day is unknown and the text alone does not say.
   */
  value: string;
  /** `stated`: a full date in the text; `resolved`: counted from `reference`; `unknown`: neither. */
  basis: "stated" | "resolved" | "unknown";
  /** Name of the rule that read it, and the day from which it was counted. */
  rule: string;
  reference?: Day;
  /** The calendar days that it covers, where they are known. A single day has `start === end`. */
  days?: DayRange;
}

// ---------------------------------------------------------------------------------------------
// extract: what one article says of one event
// ---------------------------------------------------------------------------------------------

/** Who says so. `party` is the side spoken for; null for a third party or the outlet's own voice. */
export interface Claimant {
  name: string;
  party: PartyCode | null;
}

/** Words of an article that support something: a sentence, or the part of it that says so. */
export interface Quote extends Span {
  line: number;
  column: number;
  text: string;
}

/** A value with who says it and where. */
export interface Cited<Value> {
  value: Value;
  claimant: Claimant;
  quote: Quote;
}

export const countOf = ["prisoners", "civilians", "bodies"] as const;

/**
 * How many people or bodies `returnedTo` got back. `value` is null where the report says that it was
 * not disclosed. `min`/`max` carry "at least", "up to", "dozens" (24 or more). `returnedTo` is null
 * where only a total for all sides is given; a total is never split.
 */
export interface Count {
  returnedTo: PartyCode | null;
  of: (typeof countOf)[number];
  value: number | null;
  min: number | null;
  max: number | null;
  /** The words that give the figure ("more than 1,000", "dozens", "did not say how many"). */
  wording: string;
  claimant: Claimant;
  quote: Quote;
  /** An editor set it; `quote` is what it was, or would have been, read from. */
  basis?: "editor";
}

/** A place in a series: `value` 3 `of` "group", 4 of "week", 65 of "war". */
export interface Ordinal {
  value: number;
  /** "group" | "week" | "war" | "year" | "agreement" | "stage" | "exchange" (series not said). */
  of: string;
  claimant: Claimant;
  quote: Quote;
}

/**
 * When an event happened, as one article tells it, before the other articles are asked.
 * `timex` is an index into the article's timexes; the day is read from there, so that it follows when
 * the article's publication day is inferred later.
 */
export interface When {
  timex?: number;
  /**
   * `event`: the timex says when it happened; `statement`: it says when somebody spoke of an event
   * that had just happened; `caption`: it dates the picture of it; `publication`: the text says only
   * that it has just happened, so the publication day bounds it; `none`: nothing dates it.
   */
  cue: "event" | "statement" | "caption" | "publication" | "none";
  /** `before`/`after`: the event lies on that side of the timex; `by`: on it or the day before, as news that was over by then. */
  relation: "on" | "before" | "after" | "by";
  /** The event lies that many days from the timex: "on Saturday, a day after the first 390 were freed" is -1. */
  shift?: number;
}

/** The agreement under which an event was carried out, as far as an article names it. */
export interface AgreementMention {
  place?: string;
  when: When;
  quote: Quote;
}

export const eventKinds = ["exchange", "release", "repatriation", "agreement"] as const;
export type EventKind = (typeof eventKinds)[number];
export const eventStatuses = ["planned", "completed", "postponed", "failed"] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** One article's account of one event. */
export interface Statement {
  /** `main`: the report's news; `background`: mentioned. */
  role: "main" | "background";
  kind: EventKind;
  status: EventStatus;
  when: When;
  parties: PartyCode[];
  counts: Count[];
  categories: Cited<string>[];
  ordinals: Ordinal[];
  places: Cited<string>[];
  mediators: Cited<string>[];
  /** What a side says of why it happened, failed or was put off. */
  accounts: Cited<string>[];
  /** The agreement under which it was carried out; for an `agreement` statement, where it was made. */
  agreement?: AgreementMention;
  /** The sentences from which kind, status and day were read, first the one that decides. */
  evidence: Quote[];
}

// ---------------------------------------------------------------------------------------------
// one article, as it leaves the per-article stages
// ---------------------------------------------------------------------------------------------

/** One article with everything that its own text gives. Later stages add to a copy, never to this. */
export interface ReadArticle {
  /** Relative to the content folder, with forward slashes: the article's name in every message. */
  file: string;
  masthead: Masthead;
  /** All paragraphs of the file; `roles[i]` says what `paragraphs[i]` is. */
  paragraphs: Paragraph[];
  roles: ParagraphRole[];
  removed: Removed[];
  /** The body as mdast, for the article page. */
  body: Root;
  /** In `body`, `headline` and `caption` paragraphs, in reading order. */
  timexes: Timex[];
  statements: Statement[];
  rewritten: boolean;
  messages: Message[];
}

/** What `check` says of a place in a file. */
export interface Message {
  line: number;
  column: number;
  ruleId: string;
  severity: "error" | "warning" | "info";
  /** What was found, and what to do. */
  reason: string;
}

// ---------------------------------------------------------------------------------------------
// merge: what all articles together say
// ---------------------------------------------------------------------------------------------

/** Two files that print the same report, whole or in part, in its words or paraphrased. */
export interface Copy {
  files: [string, string];
  relation: "same-text" | "syndicated" | "paraphrase";
  /** Share of the shorter text that stands in the longer one too, 0 to 1. */
  similarity: number;
}

/** The days on which something can have happened. A side without a bound is open. */
export interface PossibleDays {
  start?: Day;
  end?: Day;
  /** Where only some days between the two remain: these, in ascending order. */
  among?: Day[];
}

/** When an event happened as one report tells it, in days. */
export interface ToldDays extends PossibleDays {
  cue: When["cue"];
  /** `inferred`: counted from a publication day that is itself inferred. */
  basis: "stated" | "resolved" | "inferred" | "unknown";
  /** The expression from which the days were read. */
  timex?: Timex;
}

/** An article whose publication day is known or was inferred, with the days of what it tells. */
export interface DatedArticle extends ReadArticle {
  /** `days[i]` dates `statements[i]`, `agreementDays[i]` the agreement that it names. */
  days: ToldDays[];
  agreementDays: (ToldDays | undefined)[];
}

/** One article's account of an event, and why it is taken for an account of that event. */
export interface Report {
  article: DatedArticle;
  statement: Statement;
  days: ToldDays;
  /** One sentence for a reader. */
  why: string;
}

/** What two reports of one event contradict one another in. */
export interface Disagreement {
  field: string;
  values: { value: string; claimant: Claimant; file: string }[];
}

/** Reports of all articles that tell of one event, before it gets its name and its words. */
export interface MergedEvent {
  kind: EventKind;
  status: EventStatus;
  parties: PartyCode[];
  date: PossibleDays & {
    basis: "stated" | "resolved" | "inferred" | "editor" | "unknown";
    /** Only a picture's caption gives the day. */
    uncertain: boolean;
    /** Where the year is not known: what is, as EDTF (`XXXX-06-11`, `XXXX-06`). */
    withoutYear?: string;
    why: string;
  };
  /** Main reports first, then by file. */
  reports: Report[];
  /** The agreement under which it was carried out. */
  agreement?: MergedEvent;
  disagreements: Disagreement[];
  /** Files grouped by the first-hand report that they print. */
  origins: string[][];
  /** The nearest event with which it was not merged, and why. */
  nearest?: { event: MergedEvent; why: string };
}

/** Which accounts an editor holds together, and which apart. */
export interface Bonds {
  /** Each group tells of one event; `why` each account is of it, for a reader. */
  same: { statement: Statement; why: string }[][];
  /** The two of a pair tell of different events. */
  apart: [Statement, Statement][];
}

/** What an editor says of accounts; an account of an exchange may be one of the agreement that it names too. */
export interface Constraints {
  events: Bonds;
  agreements: Bonds;
}

/** All events, and what is to be said of single files after the merge. */
export interface Merge {
  events: MergedEvent[];
  messages: FileMessage[];
}

// ---------------------------------------------------------------------------------------------
// edit: what an editor decided on an event
// ---------------------------------------------------------------------------------------------

/** A value of a decision, and where it stands in the file. */
export interface Decided<Value> {
  value: Value;
  line: number;
  column: number;
}

/** A figure that an editor sets; `value` null with neither bound takes the reports' figure out. */
export interface DecidedCount {
  returnedTo: PartyCode | null;
  of: (typeof countOf)[number];
  value: number | null;
  min: number | null;
  max: number | null;
  /** Id of the article whose figure is put right. */
  article?: string | undefined;
  claimant?: string | undefined;
  party?: PartyCode | undefined;
}

/** A file of `content/events/`: what an editor says of one event. */
export interface Decision {
  file: string;
  /** Id of the event. */
  event: Decided<string>;
  /** Accounts that belong to it: an article's id, and a line of it where it tells of several events. */
  same: Decided<string>[];
  /** Pairs of accounts that are not of one event. */
  notSame: Decided<[string, string]>[];
  date?: Decided<PossibleDays & { uncertain: boolean }>;
  title?: Decided<string>;
  summary?: Decided<string>;
  kind?: Decided<EventKind>;
  status?: Decided<EventStatus>;
  counts: Decided<DecidedCount>[];
  hide?: Decided<boolean>;
  /** Markdown below the front matter. */
  note?: Decided<string>;
}

// ---------------------------------------------------------------------------------------------
// publish: the data contract
// ---------------------------------------------------------------------------------------------

export const schemaVersion = 1;

const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const party = z.string().min(1);
const claimantSchema = z.object({ name: z.string(), party: party.nullable() });
const ref = z.object({ id: z.string(), name: z.string() });
const citation = { claimant: claimantSchema, article: z.string(), line: z.int().min(1), quote: z.string() };

export const eventSchema = z.object({
  id: z.string(),
  url: z.string(),
  kind: z.enum(eventKinds),
  status: z.enum(eventStatuses),
  title: z.string(),
  summary: z.string(),
  date: z.object({
    /** ISO 8601-2; `XXXX-06-11` where the year is not known, `XXXX-XX-XX` where nothing dates the event. */
    edtf: z.string(),
    start: daySchema.nullable(),
    end: daySchema.nullable(),
    basis: z.enum(["stated", "resolved", "inferred", "editor", "unknown"]),
    why: z.string(),
  }),
  parties: z.array(party),
  counts: z.array(z.object({
    returnedTo: party.nullable(),
    of: z.enum(countOf),
    value: z.int().nullable(),
    min: z.int().nullable(),
    max: z.int().nullable(),
    wording: z.string(),
    ...citation,
    /** Where an editor set the figure. */
    basis: z.literal("editor").optional(),
  })),
  categories: z.array(z.string()),
  ordinals: z.array(z.object({ value: z.int(), of: z.string(), ...citation })),
  agreement: z.string().nullable(),
  places: z.array(z.string()),
  mediators: z.array(z.string()),
  reports: z.array(z.object({
    article: z.string(),
    role: z.enum(["main", "background"]),
    /** Why this report is taken for one of this event. */
    why: z.string(),
  })),
  /** Ids of the reporting articles, grouped by the first-hand report that they print: reprints share a group. */
  origins: z.array(z.array(z.string())),
  /** The nearest event with which this one was not merged, and why. */
  nearest: z.object({ event: z.string(), why: z.string() }).nullable(),
  disagreements: z.array(z.object({
    field: z.string(),
    values: z.array(z.object({ value: z.string(), claimant: claimantSchema, article: z.string() })),
  })),
  /** The sentence behind every field that is not a count or an ordinal (`kind`, `date`, `category`, `place`, `mediator`, `account`). */
  evidence: z.array(z.object({ field: z.string(), value: z.string(), ...citation })),
  /** What an editor decided, and what stood there before: `was` is null where there was nothing. `line` is of `file`. */
  overrides: z.array(z.object({
    field: z.string(),
    was: z.string().nullable(),
    now: z.string().nullable(),
    basis: z.literal("editor"),
    file: z.string(),
    line: z.int(),
  })),
  /** An editor's note, as Markdown. */
  note: z.string().nullable(),
});
export type Event = z.infer<typeof eventSchema>;

export const articleSchema = z.object({
  id: z.string(),
  url: z.string(),
  file: z.string(),
  headline: z.string().nullable(),
  byline: z.string().nullable(),
  language: z.string().nullable(),
  outlet: ref.nullable(),
  carrier: ref.nullable(),
  agency: ref.nullable(),
  published: z.object({ value: z.string(), basis: z.enum(["stated", "inferred"]), why: z.string() }).nullable(),
  /** Address of the original, and whether this is its text or a digest of it. */
  original: z.string().nullable(),
  rendition: z.enum(["full", "digest"]),
  body: z.array(z.object({ line: z.int(), text: z.string() })),
  removed: z.array(z.object({ startLine: z.int(), endLine: z.int(), reason: z.string() })),
  metadataLines: z.array(z.int()),
  copies: z.array(z.object({
    article: z.string(),
    relation: z.enum(["same-text", "syndicated", "paraphrase"]),
    similarity: z.number(),
  })),
  rewritten: z.boolean(),
  events: z.array(z.object({ event: z.string(), role: z.enum(["main", "background"]) })),
  timexes: z.array(z.object({
    line: z.int(),
    column: z.int(),
    text: z.string(),
    value: z.string(),
    basis: z.enum(["stated", "resolved", "inferred", "unknown"]),
    /** The trace: name of the rule that read it, and the day from which it was counted, if it was. */
    rule: z.string(),
    reference: z.string().nullable(),
  })),
  messages: z.array(z.object({
    line: z.int(),
    column: z.int(),
    ruleId: z.string(),
    severity: z.enum(["error", "warning", "info"]),
    reason: z.string(),
  })),
});
export type Article = z.infer<typeof articleSchema>;

export const sourceSchema = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  kind: z.enum(["outlet", "carrier", "agency"]),
  party: party.nullable(),
  articles: z.array(z.string()),
  events: z.array(z.string()),
});
export type Source = z.infer<typeof sourceSchema>;

export type Override = Event["overrides"][number];

/** Everything that a build publishes, before it is written. */
export interface Timeline {
  events: Event[];
  articles: Article[];
  sources: Source[];
}

/** A message with the file that it is about, relative to the content folder. */
export interface FileMessage extends Message {
  file: string;
}
