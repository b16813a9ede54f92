/**
 * The ledger of a site, `content/ledger.json`: every address that was ever published, and what identifies what stands
 * there. It is what makes an address outlive a corrected date, a merge, a renamed file.
 */
import { z } from "zod";

/** What an event said when the ledger was last written: that of which a change is a correction. */
export const factsSchema = z.strictObject({
  date: z.string(),
  kind: z.string(),
  status: z.string(),
  sides: z.string(),
  /** "UA bodies 1212 (TASS)", in a fixed order. */
  counts: z.array(z.string()),
});
export type Facts = z.infer<typeof factsSchema>;

/** A change of a published fact, `on` a day, which `by` brought about: a file of the content folder. */
export const correctionSchema = z.strictObject({
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  field: z.string(),
  was: z.string().nullable(),
  now: z.string().nullable(),
  by: z.string(),
});

const eventEntry = z.strictObject({
  /** The accounts that tell of it: id of an article, and a print of the sentence that decides. */
  reports: z.array(z.string()),
  facts: factsSchema.optional(),
  /** Fields that an editor's decision holds. */
  edited: z.array(z.string()).optional(),
  corrections: z.array(correctionSchema).optional(),
  /** The event that tells of it now. */
  moved: z.string().optional(),
  /** The event from which an editor's `not-same` took it. */
  split: z.string().optional(),
  /** An editor took it out of the timeline. */
  hidden: z.literal(true).optional(),
});

const articleEntry = z.strictObject({
  file: z.string(),
  /** A print of the text, by which a renamed file is known again. */
  text: z.string(),
  published: z.string().optional(),
});

const sourceEntry = z.strictObject({ name: z.string(), articles: z.array(z.string()) });

export const ledgerSchema = z.strictObject({
  about: z.string(),
  version: z.literal(1),
  events: z.record(z.string(), eventEntry),
  articles: z.record(z.string(), articleEntry),
  sources: z.record(z.string(), sourceEntry),
});
export type Ledger = z.infer<typeof ledgerSchema>;
export type EventEntry = z.infer<typeof eventEntry>;
export type Correction = z.infer<typeof correctionSchema>;

/** A ledger before anything was published. */
export const emptyLedger: Ledger = {
  about: "Every address that was published, and what stands there. Written by `npm run ledger`; not to be edited by hand.",
  version: 1, events: {}, articles: {}, sources: {},
};
