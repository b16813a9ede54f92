import type { Claimant, EventStatus, PartyCode } from "../../record.ts";
import type { Clause } from "../clauses/clause.ts";
import type { People } from "../people/people.ts";
import type { Chunk } from "../sentences/tag-chunks.ts";
import type { Sides } from "../sides/read-parties.ts";

/** What the words say of whom was moved: "hand over" (give), "get back" (receive), "return", "come home" (arrive), "swap" (exchange). */
export type Sense = "exchange" | "give" | "receive" | "return" | "arrive";

/** One telling that people or bodies changed hands: a verb with its arguments, or a noun ("the release of 50 soldiers"). */
export interface Handover {
  clause: Clause;
  /** The chunk of the verb or noun. */
  at: number;
  sense: Sense;
  noun: boolean;
  /** Whom it moved; those of "in exchange for …" stand in `counterpart`. */
  themes: People[];
  counterpart: People[];
  /** The side that acts (gives, gets or takes them home), and the one to whom and from whom they go. */
  actor?: PartyCode;
  /** "each side freed", "both": whoever acts, does so on either side. */
  everySide: boolean;
  /** "The government and the rebels freed 200": the two act together, and the number is that of all. */
  together?: boolean;
  passive: boolean;
  recipient?: PartyCode;
  captor?: PartyCode;
  /** `unreal`: hoped for, asked for, discussed: no event. */
  status: EventStatus | "unreal";
  /** An exchange of people is named as such. */
  named: boolean;
  /** "announced a swap": it may be one to come. */
  announced: boolean;
  /** The clause whose verb says what became of it; for a verb its own. */
  telling: Clause;
  /** It tells of the event by itself; a mere "the swap" only refers to one. */
  strong: boolean;
  /** Where its day stands, if its clause tells of several days; chunk numbers, `to` is excluded. */
  span?: { from: number; to: number };
  /** Told in a list as what went before: "303 on Sunday, after 307 on Saturday". */
  before?: boolean;
}

export interface SentenceParts {
  chunks: readonly Chunk[];
  clauses: readonly Clause[];
  people: readonly People[];
  sides: Sides;
  /** A headline tells its news without a verb. */
  headline: boolean;
  /** The sentence before: "They were freed on Friday" tells of those of whom it speaks. */
  previous: readonly Chunk[];
  /** Who says what stands at a chunk. */
  claimantAt(chunk: number): Claimant;
}
