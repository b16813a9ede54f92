import { en } from "./en.ts";
import { uk } from "./uk.ts";

export type PhraseKey = keyof typeof en.phrases;

/** One form for each plural category that a language has. */
export type PluralForms = { one?: string; few?: string; many?: string; other: string };

/** What a file of this folder gives. */
export interface LanguageFile {
  /** As in `lang`. */
  code: string;
  dir: "ltr" | "rtl";
  months: string[];
  monthsInDate: string[];
  monthsShort: string[];
  weekdays: string[];
  thousands: string;
  rank: (value: number) => string;
  /** Words for 0, 1, 2 …, as far as running text spells numbers out. */
  spelled: string[];
  /** Names a party in a sentence, from its name in a list. */
  partyInSentence: (name: string) => string;
  /** Names who says something; `party` is the side for which it speaks, as in a sentence, and null for others. */
  claimantInSentence: (name: string, party: string | null) => string;
  parties: Record<string, string>;
  categories: Record<string, string>;
  places: Record<string, string>;
  /** Sentences in which the stages give their reasons, in English with gaps, and in this language. */
  reasons: [english: string, translation: string][];
  phrases: Record<PhraseKey, string | PluralForms>;
}

const files: LanguageFile[] = [en as LanguageFile, uk];

/** Codes of the languages in which the interface can speak. */
export const languageCodes: string[] = files.map(({ code }) => code);

export class Language {
  readonly file: LanguageFile;
  private readonly plurals: Intl.PluralRules;

  constructor(file: LanguageFile) {
    this.file = file;
    this.plurals = new Intl.PluralRules(file.code);
  }

  get code(): string {
    return this.file.code;
  }

  get dir(): "ltr" | "rtl" {
    return this.file.dir;
  }

  /** Says a phrase with its places filled; throws where one is left open. */
  say(key: PhraseKey, values: Record<string, string | number> = {}): string {
    return this.sayParts(key, values).join("");
  }

  /** The same in pieces, so that what is put in may be a link or another part of a page. */
  sayParts<Part>(key: PhraseKey, values: Record<string, Part | string | number>): (Part | string)[] {
    return this.form(key, values["n"]).split(/\{(\w+)\}/).flatMap((piece, index): (Part | string)[] => {
      if (index % 2 === 0) return piece === "" ? [] : [piece];
      const value = values[piece];
      if (value === undefined) throw new Error(`Unexpected absence of {${piece}} for “${key}”, expected a value`);
      return [typeof value === "number" ? this.number(value) : value];
    });
  }

  /** Says the first letter large, for the beginning of a line. */
  sayFirst(key: PhraseKey, values: Record<string, string | number> = {}): string {
    const words = this.say(key, values);
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  /** The forms of a phrase, for a script that puts in the number itself. */
  forms(key: PhraseKey): string | PluralForms {
    return this.file.phrases[key];
  }

  /** Groups the digits of a number by three. */
  number(value: number): string {
    const digits = String(value);
    const head = digits.length % 3;
    return [digits.slice(0, head), ...(digits.slice(head).match(/\d{3}/g) ?? [])].filter(Boolean).join(this.file.thousands);
  }

  /** Joins what stands side by side: "a", "a and b", "a, b and c". */
  list(words: readonly string[], last: "list.and" | "list.nor" = "list.and"): string {
    return words.length <= 1 ? words.join("") : `${words.slice(0, -1).join(this.say("list.comma"))}${this.say(last)}${words.at(-1)!}`;
  }

  /** Spells a small number and writes others in figures, as newspapers do. */
  spell(value: number): string {
    return this.file.spelled[value] ?? this.number(value);
  }

  private form(key: PhraseKey, n: unknown): string {
    const phrase = this.file.phrases[key];
    if (typeof phrase === "string") return phrase;
    const category = typeof n === "number" ? this.plurals.select(n) : "other";
    return (category === "one" || category === "few" || category === "many" ? phrase[category] : undefined) ?? phrase.other;
  }
}

/** The language in which records are written: the reasons always, titles and summaries where the site has no other. */
export const english = new Language(en as LanguageFile);

/** Finds the interface in a language, by the first part of its code; English where there is none. */
export function languageOf(code: string): Language {
  const file = files.find((known) => known.code === code) ?? files.find((known) => known.code === code.split("-")[0]);
  return file === undefined ? english : new Language(file);
}
