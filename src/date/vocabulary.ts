import type { Holiday, Unit } from "./meaning.ts";

/** The words of one language, as its data file gives them; all in lower case. */
export interface Words {
  /** Full name first, then abbreviations; January first. */
  months: string[][];
  ambiguousMonths: string[];
  monthCues: string[];
  yearCues: string[];
  /** Monday first. */
  weekdays: string[][];
  seasons: Record<string, string>;
  parts: Record<string, string>;
  clocks: Record<string, string>;
  units: Record<string, Unit>;
  numbers: Record<string, number>;
  ordinals: Record<string, number>;
  ordinalSuffixes: string[];
  decades: Record<string, number>;
  vagueNumbers: string[];
  singular: string[];
  holidays: Record<string, Holiday>;
  timeless: string[];
  zones: string[];
  verbs: Record<VerbSense, string[]>;
  sayings: string[];
  occurrences: string[];
  uncounted: string[];
  links: string[];
}

export type VerbSense = "past" | "reporting" | "timetable" | "infinitive" | "future" | "planned";

/** Everything that one word can be. */
export interface Senses {
  month?: number;
  /** "Aug", "Fri": a full stop belongs to it, and it needs its capital. */
  shortened?: boolean;
  ambiguous?: boolean;
  monthCue?: boolean;
  yearCue?: boolean;
  weekday?: number;
  season?: string;
  part?: string;
  clock?: string;
  unit?: Unit;
  number?: number;
  ordinal?: number;
  suffix?: boolean;
  decade?: number;
  vague?: boolean;
  singular?: boolean;
  timeless?: boolean;
  zone?: boolean;
  verb?: Exclude<VerbSense, "infinitive">;
  infinitive?: boolean;
  saying?: boolean;
  occurring?: boolean;
  uncounted?: boolean;
  link?: boolean;
}

export type Vocabulary = Map<string, Senses>;

/** Compiles a language's words into one look-up, so that a word is looked at once whatever the number of rules. */
export function compileVocabulary(words: Words): Vocabulary {
  const vocabulary: Vocabulary = new Map();
  const add = (word: string, senses: Senses) => vocabulary.set(word, { ...vocabulary.get(word), ...senses });
  const addAll = (list: string[], senses: Senses) => list.forEach((word) => add(word, senses));
  words.months.forEach((forms, index) => forms.forEach((form, at) => add(form, { month: index + 1, ...(at > 0 && { shortened: true }) })));
  addAll(words.ambiguousMonths, { ambiguous: true });
  addAll(words.monthCues, { monthCue: true });
  addAll(words.yearCues, { yearCue: true });
  words.weekdays.forEach((forms, index) => forms.forEach((form, at) => add(form, { weekday: index + 1, ...(at > 0 && { shortened: true }) })));
  for (const [word, season] of Object.entries(words.seasons)) add(word, { season });
  for (const [word, part] of Object.entries(words.parts)) add(word, { part });
  for (const [word, clock] of Object.entries(words.clocks)) add(word, { clock });
  for (const [word, unit] of Object.entries(words.units)) add(word, { unit });
  for (const [word, number] of Object.entries(words.numbers)) add(word, { number });
  for (const [word, ordinal] of Object.entries(words.ordinals)) add(word, { ordinal });
  for (const [word, decade] of Object.entries(words.decades)) add(word, { decade });
  addAll(words.ordinalSuffixes, { suffix: true });
  addAll(words.vagueNumbers, { vague: true });
  addAll(words.singular, { singular: true });
  addAll(words.timeless, { timeless: true });
  addAll(words.zones, { zone: true });
  const { infinitive, ...finite } = words.verbs;
  for (const [verb, forms] of Object.entries(finite) as [keyof typeof finite, string[]][]) addAll(forms, { verb });
  addAll(infinitive, { infinitive: true });
  addAll(words.sayings, { saying: true });
  addAll(words.occurrences, { occurring: true });
  addAll(words.uncounted, { uncounted: true });
  addAll(words.links, { link: true });
  return vocabulary;
}
