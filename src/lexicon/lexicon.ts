/**
 * The words that the code knows about the world, as the data files beside this one hold them.
 *
 * Each entry carries the source by which it can be checked. An editor adds entries of the same shape in
 * `content/lexicon/*.yaml`, under the same file names; an entry with a known `id` or `code` adds to it.
 */
import { z } from "zod";

/** A full day, a month or a year: since when or until when somebody speaks for a party. */
const partialDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "expected a day, month or year, such as 2024-07-01, 2024-07 or 2024");
const source = z.string().min(1);
const forms = z.array(z.string().min(1)).default([]);

/** A person or an office that speaks for a party. */
export const speakerSchema = z.strictObject({
  /** The name by which the site calls it: "Volodymyr Zelensky", "Coordination Headquarters …". */
  name: z.string(),
  /** Every other form in which texts write it; a bare surname only where it is unambiguous. */
  aliases: forms,
  /** A person's office; a body that speaks (FSB, Knesset) has none. */
  office: z.string().optional(),
  from: partialDay.optional(),
  to: partialDay.optional(),
  source,
});

/** A state, an armed group or an organisation that can hold, free, claim or mediate. */
export const partySchema = z.strictObject({
  code: z.string().regex(/^([A-Z]{2}|[a-z][a-z0-9-]+)$/, "expected two capitals for a state (UA) or a lower-case slug (donetsk-pr)"),
  name: z.string(),
  /** `state`, `group` (armed group, de-facto authority) or `organisation` (ICRC, UN: can only mediate). */
  kind: z.enum(["state", "group", "organisation"]),
  /** The party whose people it wants freed: in an article that names Hamas, "Palestinian prisoners" are on its side. */
  freesFor: z.string().optional(),
  /** The state that it rules: in an article that names its government, that state's people are on its side. */
  rules: z.string().optional(),
  /** The states that an armed group fights, by code: its other side where an article names none. */
  fights: forms,
  /** The states behind an armed group, by code: "Russian-backed forces" are it. */
  backedBy: forms,
  /** Where a group without a name is this one: "separatists" in an article on Donetsk. */
  heartland: forms,
  /** "Russia", "the Russian Federation": also a place where `kind` is `state`. */
  names: forms,
  /** "Russian", "Russians". */
  demonyms: forms,
  /** A capital or seat that stands for its government: "Moscow", "the Kremlin", "Kiev". */
  metonyms: forms,
  /** Regions whose residents count as its people: "Kursk region". */
  regions: forms,
  speakers: z.array(speakerSchema).default([]),
  source,
});

/** An office that every state has; with a party's name or demonym it names a speaker. */
export const officeSchema = z.strictObject({
  id: z.string(),
  /** "Defence Ministry" → "Russian Defence Ministry". */
  name: z.string(),
  aliases: forms,
  source,
});

/** A newspaper, broadcaster, aggregator site or wire service. */
export const publisherSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "expected a lower-case slug, such as moscow-times"),
  name: z.string(),
  kind: z.enum(["outlet", "carrier", "agency"]),
  aliases: forms,
  /** Those of its name and aliases that other publishers bear too: "ABC News". */
  shared: forms,
  domains: forms,
  /** ISO 3166-1 code, IANA time zone and order of numeric dates of its newsroom. */
  country: z.string().regex(/^[A-Z]{2}$/, "expected an ISO 3166-1 code, such as GB").optional(),
  timezone: z.string().refine(isTimeZone, "expected an IANA time zone, such as Europe/Kyiv").optional(),
  /** The zone of the clock on its pages, where that is not the newsroom's: RT prints GMT. */
  stampTimezone: z.string().refine(isTimeZone, "expected an IANA time zone, such as Etc/UTC").optional(),
  dateOrder: z.enum(["dmy", "mdy", "ymd"]).optional(),
  /** The side whose state owns or funds it, where that is a matter of record. */
  party: z.string().nullable().default(null),
  /** Words that stand in its pages and in no other's: "JN ACCESS RANKING". */
  fingerprints: forms,
  /** How its own reports name it in a sentence's end, and no other's do: "UNN writes". */
  signatures: forms,
  /** A wire that readers meet on its customers' pages: its bare name there is a credit, and tells nothing of the page. */
  readOn: z.enum(["customers-pages"]).optional(),
  /** A carrier whose related-articles rail lists only articles of the same outlet. */
  relatedRail: z.enum(["same-outlet"]).optional(),
  source,
});

/** A place where people are handed over, treated, or where agreements are made. */
export const placeSchema = z.strictObject({ name: z.string(), aliases: forms, country: z.string(), source });

/** Who was freed: "wounded", "under-25", "women" and the words that say so. */
export const categorySchema = z.strictObject({ id: z.string(), name: z.string(), phrases: forms, source });

/** A phrase of a machine paraphrase and what the original said: "Protection Ministry" → "Defence Ministry". */
export const paraphraseSchema = z.strictObject({ says: z.string(), means: z.string(), source });

const timeZones = new Map<string, boolean>();

/** Asks each zone once: four hundred formatters take a second. */
function isTimeZone(name: string): boolean {
  const known = timeZones.get(name);
  if (known !== undefined) return known;
  let valid = true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
  } catch {
    valid = false;
  }
  timeZones.set(name, valid);
  return valid;
}

/**
 * Words that tell of a handover, and what they do in a clause: `captives`, `soldiers`, `people`, `civilians`,
 * `bodies` are who changes hands; `give`, `receive`, `return`, `arrive` the verbs; the rest as their names say.
 * A gap, "brought … home", takes up to eight words.
 */
export const triggerSchema = z.strictObject({ id: z.string(), group: z.string(), words: forms, source });

export type Trigger = z.infer<typeof triggerSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type Party = z.infer<typeof partySchema>;
export type Office = z.infer<typeof officeSchema>;
export type Publisher = z.infer<typeof publisherSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Category = z.infer<typeof categorySchema>;
export type Paraphrase = z.infer<typeof paraphraseSchema>;

export interface Lexicon {
  parties: Party[];
  offices: Office[];
  publishers: Publisher[];
  places: Place[];
  categories: Category[];
  paraphrases: Paraphrase[];
  triggers: Trigger[];
}
