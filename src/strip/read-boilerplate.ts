import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

/** Phrases that sites put around a reporter's text; boilerplate.yaml says what each field means. */
export const boilerplateSchema = z.array(z.strictObject({
  reason: z.string().min(1),
  effect: z.enum(["line", "rail", "end", "resume"]),
  at: z.enum(["line", "start", "anywhere"]),
  phrases: z.array(z.string().min(1)).min(1),
  source: z.string().min(1),
}));
export type Boilerplate = z.infer<typeof boilerplateSchema>;
export type BoilerplateMatch = Pick<Boilerplate[number], "reason" | "effect" | "at"> & {
  /** So many words that no reporter begins a sentence with them, even where it tells what "was stated". */
  sure?: boolean;
};

/** Reads the phrases that ship with the program. */
export function readBoilerplate(): Boilerplate {
  return boilerplateSchema.parse(parse(readFileSync(new URL("boilerplate.yaml", import.meta.url), "utf8")));
}

/** Longest line that a phrase at its start, or in it, can make boilerplate: beyond, it is a paragraph. */
const longest = { line: Infinity, start: 260, anywhere: 320 };

/** Words of a phrase with which no reporter begins a sentence. */
const longEnough = 4;

/** Compiles phrases into a test of one line, given as `simplify` writes it. The order of the list decides between two that fit. */
export function compileBoilerplate(boilerplate: Boilerplate): (simple: string) => BoilerplateMatch | undefined {
  const whole = new Map<string, BoilerplateMatch>();
  const starts = new Map<string, { phrase: string; match: BoilerplateMatch }[]>();
  const inside = new ByWord<{ phrase: string; match: BoilerplateMatch }>();
  const patterns = new ByWord<{ pattern: RegExp; literal: string; match: BoilerplateMatch }>();
  for (const { phrases, source: _, ...common } of boilerplate) {
    for (const phrase of phrases) {
      const match = common.at === "start" && phrase.trim().split(" ").length >= longEnough ? { ...common, sure: true } : common;
      if (/[#*]/.test(phrase) && phrase !== "#mc_embed") patterns.add(withEdges(phrase, longestLiteral(phrase), match.at), { pattern: patternOf(phrase, match.at), literal: longestLiteral(phrase), match });
      else if (match.at === "line") whole.set(phrase, whole.get(phrase) ?? match);
      else if (match.at === "start") starts.set(phrase.slice(0, 2), [...(starts.get(phrase.slice(0, 2)) ?? []), { phrase, match }]);
      else inside.add(phrase, { phrase, match });
    }
  }
  return (simple) => {
    const found = whole.get(simple)
      ?? (simple.length <= longest.start ? (starts.get(simple.slice(0, 2))?.find(({ phrase }) => startsWith(simple, phrase)) ?? starts.get(simple.slice(0, 1))?.find(({ phrase }) => startsWith(simple, phrase)))?.match : undefined);
    if (found || simple.length > longest.anywhere) return found;
    const words = wordsOf(simple);
    return inside.find(words, ({ phrase }) => simple.includes(phrase))?.match
      ?? (simple.length <= longest.start ? patterns.find(words, ({ pattern, literal }) => simple.includes(literal) && pattern.test(simple))?.match : undefined);
  };
}

/** A line's start and end bound a word as a blank does: "follow * on" begins with the whole word "follow". */
function withEdges(phrase: string, literal: string, at: BoilerplateMatch["at"]): string {
  return `${at !== "anywhere" && phrase.startsWith(literal) ? " " : ""}${literal}${at === "line" && phrase.endsWith(literal) ? " " : ""}`;
}

const wordsOf = (simple: string): string[] => simple.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Entries under a word that a line must hold for them to fit: of hundreds, a line is compared with a few. */
class ByWord<Entry> {
  readonly #byWord = new Map<string, Filed<Entry>[]>();
  #count = 0;

  /** Files an entry under the longest word that stands whole in its words; "© 20" has none and is compared with each line. */
  add(literal: string, entry: Entry): void {
    const [word = ""] = Array.from(literal.matchAll(/(?<=[^\p{L}\p{N}])[\p{L}\p{N}]+(?=[^\p{L}\p{N}])/gu), ([whole]) => whole).sort((a, b) => b.length - a.length);
    this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), { order: this.#count++, entry }]);
  }

  /** The first entry in order that fits a line of these words. */
  find(words: readonly string[], fits: (entry: Entry) => boolean): Entry | undefined {
    let best = firstOf(this.#byWord.get(""), undefined, fits);
    for (const word of words) {
      const filed = this.#byWord.get(word);
      if (filed) best = firstOf(filed, best, fits);
    }
    return best?.entry;
  }
}

interface Filed<Entry> {
  order: number;
  entry: Entry;
}

/** The first that fits and comes before the best so far. */
function firstOf<Entry>(filed: readonly Filed<Entry>[] | undefined, best: Filed<Entry> | undefined, fits: (entry: Entry) => boolean): Filed<Entry> | undefined {
  return filed?.find((one) => (!best || one.order < best.order) && fits(one.entry)) ?? best;
}

/** Writes a line as the phrases are written: lower case, straight quotes, single spaces, no bullet and no end mark. */
export function simplify(text: string): string {
  let simple = text.slice(0, 400).toLowerCase();
  if (/[‘’ʼ`“”–—‑]/.test(simple)) simple = simple.replace(/[‘’ʼ`]/g, "'").replace(/[“”]/g, '"').replace(/[–—‑]/g, "-");
  simple = simple.replace(/\s+/g, " ");
  if (!/^[\p{L}\p{N}]/u.test(simple)) simple = simple.replace(/^[\s"'•·▪►▶»›>*#|\-–—+♦◆■□●○]{1,20}(?=[\p{L}\p{N}])/u, "");
  // "2. Skip to main menu" of a list whose numbers the scraper kept.
  if (/^\d{1,2}[.)] /.test(simple)) simple = simple.replace(/^\d{1,2}[.)] {1,3}(?=\p{L})/u, "");
  if (/[\s:.!?…»›>→"*|,\-–—▼]$/u.test(simple.slice(-1))) simple = simple.replace(/(?<![\s:.!?…»›>→"*|,\-–—▼+])[\s:.!?…»›>→"*|,\-–—▼]{1,20}$/u, "");
  return simple.trim();
}

/** "save " must end a word of the line; "cookie" may go on as "cookies". */
function startsWith(simple: string, phrase: string): boolean {
  return simple.startsWith(phrase) || simple === phrase.trimEnd();
}

/** The words that every line of a pattern holds: most lines are done with by looking for them. */
function longestLiteral(phrase: string): string {
  return phrase.split(/[#*]/).sort((a, b) => b.length - a.length)[0]!;
}

function patternOf(phrase: string, at: BoilerplateMatch["at"]): RegExp {
  const words = phrase.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/#/g, "\\d[\\d,.]{0,9}k?").replace(/\*/g, ".{1,60}");
  return new RegExp(at === "line" ? `^${words}$` : at === "start" ? `^${words}` : words, "u");
}
