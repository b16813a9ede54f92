import type { Count } from "../../record.ts";
import type { Quantity } from "../sentences/find-quantities.ts";

/** A noun phrase that names people or bodies: "31 wounded Ukrainian soldiers", "the bodies of 1,212 troops", "another 84". */
export interface People {
  /** Chunk numbers, the last included; `head` is the noun, or the number where there is none. */
  from: number;
  to: number;
  head: number;
  of: Count["of"];
  /** "prisoners", "hostages": captivity is in the word; "soldiers" and "people" need a verb of release. */
  captive: boolean;
  quantity?: Quantity;
  /** Whose people they are, by an adjective, a possessive or their region. */
  party?: string;
  /** "its soldiers", "our people", "none of its own": of whoever speaks or acts. */
  own: boolean;
  /** "including 43 officers", "of whom 12": a part of a number told before. */
  part: boolean;
  /** A number alone: "246 each", "another 84". */
  bare: boolean;
  /** "the same number of Ukrainians", "as many". */
  same: boolean;
  /** "five Taliban detainees": of that group or in its hands; who gives them away says which. */
  beside?: string;
  /** "two professors, an American and an Australian": of several nations, each by its own name. */
  oneByOne?: boolean;
  /** "its crew of 21 Filipinos": those on board of a ship. */
  crew?: boolean;
  /** "16 Kuwaiti and Saudi prisoners": of several nations. */
  mixed?: boolean;
  /** One person by role and name, and no number: "US teacher Marc Fogel", "the pilot". */
  person?: boolean;
}
