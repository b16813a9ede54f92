import { type Chunk, hasGroup } from "../sentences/tag-chunks.ts";
import type { VerbGroup } from "./find-verbs.ts";

/**
 * How a clause stands to the one before it.
 *
 *   main         "Russia freed 50 soldiers"
 *   coordinate   "… and Ukraine received 27", "… and were taken to hospitals" (subject shared)
 *   complement   what is said, agreed, hoped: "said that …", "said 146 of its men were back"
 *   infinitive   "agreed to exchange", "is expected to be released"
 *   gerund       ", adding that …", "after handing over …", "without specifying …"
 *   relative     "who were captured in May", "which was brokered by …"
 *   reduced      "soldiers freed from captivity", "an agreement reached in Istanbul"
 *   adverbial    "after Moscow handed over …", "while Kyiv said …", "if …"; `link` is the word
 */
export type ClauseKind = "main" | "coordinate" | "complement" | "infinitive" | "gerund" | "relative" | "reduced" | "adverbial";

/** A verb with what stands around it. Chunk numbers; `to` is excluded. */
export interface Clause {
  index: number;
  from: number;
  to: number;
  kind: ClauseKind;
  /** The word that opens it, in small letters; "" where none does. */
  link: string;
  verb: VerbGroup | undefined;
  /** Where its subject can stand: in the clause itself, or in an earlier one whose subject it shares. */
  subject: { from: number; to: number };
  /** The clause on whose verb it depends, or which it goes on from. */
  governor: number | undefined;
  /** For a relative or reduced clause: the chunk before it, where its noun ends. */
  antecedent: number | undefined;
}

export const isSay = (chunks: readonly Chunk[], { verb }: Pick<Clause, "verb">): boolean => verb !== undefined && hasGroup(chunks[verb.head], "say");
