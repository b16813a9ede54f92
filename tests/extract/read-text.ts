import { tagTimexes } from "../../src/date/tag-timexes.ts";
import { compileExtractor } from "../../src/extract/extract-statements.ts";
import { type Chunk, compileTagger } from "../../src/extract/sentences/tag-chunks.ts";
import { readLexicon } from "../../src/lexicon/read-lexicon.ts";
import { toldDays } from "../../src/merge/told-days.ts";
import type { Count, Day, Paragraph, ParagraphRole, Statement, Timex } from "../../src/record.ts";

const { lexicon } = readLexicon();
const tagger = compileTagger(lexicon);
const extractor = compileExtractor(lexicon);

/** What the extract stage makes of a text, with the paragraphs and dates that it was given. */
export interface Reading {
  paragraphs: Paragraph[];
  timexes: Timex[];
  statements: Statement[];
  published?: Day;
}

/** Reads a text as the body of an article without masthead; an empty line begins a new paragraph, "# " a headline. */
export function readText(text: string, published?: Day): Reading {
  let offset = 0;
  const roles: ParagraphRole[] = [];
  const paragraphs = text.split("\n\n").map((block, index): Paragraph => {
    const mark = block.startsWith("# ") ? 2 : 0;
    roles.push(mark > 0 ? "headline" : "body");
    const start = offset + mark;
    offset += block.length + 2;
    return { text: block.slice(mark), line: 2 * index + 1, endLine: 2 * index + 1, offsets: [{ at: 0, offset: start, line: 2 * index + 1, column: mark + 1 }] };
  });
  const { timexes } = tagTimexes(paragraphs, roles, published ? { reference: published } : {});
  const statements = published
    ? extractor(paragraphs, roles, timexes, { rendition: "full", metadataLines: [], published: { value: published, day: published, basis: "stated", why: "It stands above the text." } })
    : extractor(paragraphs, roles, timexes);
  return { paragraphs, timexes, statements, ...(published && { published }) };
}

/** Cuts one sentence into chunks as the extract stage does. */
export function chunksOf(sentence: string): Chunk[] {
  const paragraph: Paragraph = { text: sentence, line: 1, endLine: 1, offsets: [{ at: 0, offset: 0, line: 1, column: 1 }] };
  return tagger(sentence, tagTimexes([paragraph], ["body"], {}).timexes.map((timex, index) => ({ index, timex }))).chunks;
}

/** "205", ">=1000", "<=20"; "?" where the figure is withheld. */
export const amount = ({ value, min, max }: Pick<Count, "value" | "min" | "max">): string => (value !== null ? `${value}` : min !== null ? `>=${min}` : max !== null ? `<=${max}` : "?");

/** "UA prisoners 205 by Volodymyr Zelensky"; nobody is named where the report says so itself. */
function sayCount(count: Count): string {
  const by = count.claimant.name === "The report" ? "" : ` by ${count.claimant.name}`;
  return `${count.returnedTo ?? "all"} ${count.of} ${amount(count)}${by}`;
}

/** The counts of a text's main events, told once each, in alphabetical order. */
export const countsIn = (text: string, published: Day): string[] =>
  [...new Set(readText(text, published).statements.filter(({ role }) => role === "main").flatMap(({ counts }) => counts.map(sayCount)))].sort();

/** "main exchange completed 2025-06-12" for each event of a text, in alphabetical order; "undated" where no day is told. */
export function eventsIn(text: string, published: Day): string[] {
  const { statements, timexes } = readText(text, published);
  return statements.map(({ role, kind, status, when }) => {
    const { start, end } = toldDays(when, status, timexes, { value: published, day: published, basis: "stated", why: "" });
    const day = start === undefined && end === undefined ? "undated" : start === end ? start! : `${start ?? ".."}/${end ?? ".."}`;
    return `${role} ${kind} ${status} ${day}`;
  }).sort();
}

/**
 * The counts of all events of a text, in alphabetical order, without their claimants: "UA prisoners 303" of the news,
 * "05-23 UA prisoners 390" of a background event, "deal UA bodies 6000" of an agreement.
 */
export function figuresIn(text: string, published: Day): string[] {
  const { statements, timexes } = readText(text, published);
  const figures = statements.flatMap(({ role, kind, status, when, counts }) => {
    const { start } = toldDays(when, status, timexes, { value: published, day: published, basis: "stated", why: "" });
    const event = kind === "agreement" ? "deal " : role === "background" ? `${(start ?? "?").slice(5)} ` : "";
    return counts.map((count) => `${event}${count.returnedTo ?? "all"} ${count.of} ${amount(count)}`);
  });
  return [...new Set(figures)].sort();
}
