import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { z } from "zod";
import { countOf, eventKinds, eventStatuses } from "../src/record.ts";

/** One right answer, or several between which two editors would differ. */
const anyOf = <Value extends z.ZodType>(value: Value) => z.union([value, z.array(value).min(1)]);

const expectedArticleSchema = z.strictObject({
  headline: anyOf(z.string().nullable()).optional(),
  byline: anyOf(z.string().nullable()).optional(),
  language: anyOf(z.string().nullable()).optional(),
  outlet: anyOf(z.string().nullable()).optional(),
  carrier: anyOf(z.string().nullable()).optional(),
  agency: anyOf(z.string().nullable()).optional(),
  published: anyOf(z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/).nullable()).optional(),
  publishedBasis: z.enum(["stated", "inferred"]).optional(),
  bodyStarts: anyOf(z.string().min(1)).optional(),
  bodyEnds: anyOf(z.string().min(1)).optional(),
  kept: z.array(z.string().min(1)).optional(),
  removed: z.array(z.string().min(1)).optional(),
  rewritten: z.boolean().optional(),
});

const expectedCountSchema = z.strictObject({
  returnedTo: anyOf(z.string().nullable()),
  of: anyOf(z.enum(countOf)),
  value: z.int().nullable(),
  min: z.int().optional(),
  max: z.int().optional(),
  claimantParty: anyOf(z.string().nullable()).optional(),
  claimant: anyOf(z.string()).optional(),
  optional: z.boolean().optional(),
});

/** EDTF as far as the records use it: a day, month or year, digits left open (X), an interval, one of a set. */
const date = String.raw`[\dX]{4}(-[\dX]{2}(-[\dX]{2})?)?[?~%]?`;
const edtf = z.string().regex(new RegExp(String.raw`^(${date}|(${date}|\.\.)/(${date}|\.\.)|\[${date}(,${date})+\])$`));

const expectedEventSchema = z.strictObject({
  kind: anyOf(z.enum(eventKinds)),
  status: anyOf(z.enum(eventStatuses)).optional(),
  day: anyOf(edtf),
  basis: anyOf(z.enum(["stated", "resolved", "inferred", "editor", "unknown"])).optional(),
  parties: z.array(z.string()).optional(),
  reports: z.record(z.string(), anyOf(z.enum(["main", "background"]))),
  counts: z.array(expectedCountSchema).optional(),
  categories: z.array(z.string()).optional(),
  ordinals: z.array(z.strictObject({ value: z.int(), of: anyOf(z.string()) })).optional(),
  places: z.array(z.string()).optional(),
  mediators: z.array(z.string()).optional(),
  under: anyOf(edtf.nullable()).optional(),
  optional: z.boolean().optional(),
});

const expectedSchema = z.strictObject({
  about: z.string().min(1),
  articles: z.record(z.string(), expectedArticleSchema),
  events: z.array(expectedEventSchema),
});

export type Expected = z.infer<typeof expectedSchema>;
export type ExpectedArticle = z.infer<typeof expectedArticleSchema>;
export type ExpectedEvent = z.infer<typeof expectedEventSchema>;
export type ExpectedCount = z.infer<typeof expectedCountSchema>;

/** A folder below `tests/fixtures/`: articles as dropped, and what an editor reads in them. */
export interface Case {
  /** Path below the fixtures folder, with forward slashes. */
  name: string;
  /** Written before the rules that it tests, and never tuned on. */
  unseen: boolean;
  files: { file: string; text: string }[];
  expected: Expected;
}

/** Read every folder that holds an `expected.json`; a malformed expectation is an error naming its case. */
export function readCases(directory: string): Case[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(`${sep}expected.json`))
    .map((path) => readCase(directory, dirname(path)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readCase(directory: string, folder: string): Case {
  const name = relative(directory, join(directory, folder)).split(sep).join("/");
  const read = (file: string) => readFileSync(join(directory, folder, file), "utf8");
  const files = readdirSync(join(directory, folder))
    .filter((file) => /\.(txt|md)$/.test(file))
    .sort()
    .map((file) => ({ file, text: read(file) }));
  try {
    return { name, unseen: name.startsWith("unseen/"), files, expected: expectedSchema.parse(JSON.parse(read("expected.json"))) };
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${name}/expected.json: ${reason}`);
  }
}
