import type { Count, EventKind, EventStatus, Ordinal, PartyCode, Quote, Timex, When } from "../../record.ts";
import type { Voices } from "../claimants/read-claimants.ts";
import type { CountContext } from "../counts/count-of.ts";
import type { Sentence } from "../sentences/read-sentences.ts";
import type { Sides } from "../sides/read-parties.ts";
import type { Zone } from "./read-agreements.ts";

/** The stretch of a sentence that a mention was read from. Chunk numbers; `to` is excluded. */
export interface Segment {
  from: number;
  to: number;
  /** `agreement`: under which agreement; `aside`: what went before or after; `plain`: the clause itself. */
  role: "plain" | "agreement" | "aside";
}

/** What one clause says of one event, before the clauses of an article are put together. */
export interface Mention {
  sentence: number;
  segment: Segment;
  role: Sentence["role"];
  depth: number;
  aside: boolean;
  kind: EventKind;
  /** `unreal`: hoped for, asked for, offered: no event. */
  status: EventStatus | "unreal";
  /** Tells of an event by itself; a weak mention ("the swap") only adds to one told before. */
  strong: boolean;
  /** "the previous exchange": another one than the news. */
  earlier: boolean;
  /** "The swap of Jan. 15": the one that the article is about, with its day. */
  definite?: boolean;
  /** Whose people are named without a number: "India returned a Pakistani ranger". */
  freed?: PartyCode[];
  /** "Kyiv hands over 306", without a day: done, or to be done, as the article says. */
  present?: boolean;
  /** Some were given for one person: "nine soldiers were exchanged for the mayor". */
  forOne?: boolean;
  /** Numbers of those moved, also where nobody says whose people they are. */
  figures?: { value: number; of: Count["of"] }[];
  /** "came home", "arrived": those let go before. */
  arrival?: boolean;
  /** "the former prisoner, freed on May 25, …": told beside a noun, in passing. */
  inserted?: boolean;
  /** "since 2022 dozens of exchanges": a total, no event. */
  cumulative: boolean;
  /** "a total of 1,863", "in all": its clause sums up; of the news, or of many events. */
  sums?: boolean;
  /** "announced a swap": done or to come, as the rest of the article says. */
  announced: boolean;
  when: When;
  /** "by Tuesday night", "before Christmas": the latest day on which it can have been, where nothing else dates it. */
  bound?: When | undefined;
  /** All days that the clause gives ("May 23, 24 and 25"), as timex numbers. */
  days: number[];
  parties: PartyCode[];
  counts: Count[];
  ordinals: Ordinal[];
  quote: Quote;
}

export interface Article {
  sentences: readonly Sentence[];
  voices: Voices;
  sides: Sides;
  timexes: readonly Timex[];
  textOf(paragraph: number): string;
  quoteOf(sentence: Sentence): Quote;
}

export interface Reading extends CountContext {
  article: Article;
  sentence: Sentence;
  index: number;
  zones: readonly Zone[];
  /** A word of the sentence can belong to a total ("in all", "so far"), or to a place in a series ("the third"). */
  namesTotal: boolean;
  namesOrdinal: boolean;
  /** "How many have been freed?" tells of nothing. */
  asks: boolean;
  /** The sentence has told that somebody was moved: what it tells next "in return" is the other half. */
  moved: boolean;
}
