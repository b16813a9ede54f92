import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/language/en.ts";
import { Language, type LanguageFile, english, languageOf } from "../../src/language/language.ts";
import { uk } from "../../src/language/uk.ts";
import { readLexicon } from "../../src/lexicon/read-lexicon.ts";
import { buildPages } from "../../src/publish/build-pages.ts";
import { dayText, formatPublished } from "../../src/publish/format-day.ts";
import { Site } from "../../src/publish/site.ts";
import { sampleTimeline } from "./sample-timeline.ts";

const files = [en as LanguageFile, uk];
const formsOf = (phrase: LanguageFile["phrases"][keyof LanguageFile["phrases"]]): Record<string, string> => (typeof phrase === "string" ? { other: phrase } : phrase);
const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();

describe.each(files.map((file) => [file.code, file] as const))("the interface in %s", (code, file) => {
  it("has every phrase, with the same places to fill as English has", () => {
    expect(Object.keys(file.phrases)).toEqual(Object.keys(en.phrases));
    for (const key of Object.keys(en.phrases) as (keyof typeof en.phrases)[]) {
      const wanted = placesOf(formsOf(en.phrases[key]).other!);
      for (const [form, text] of Object.entries(formsOf(file.phrases[key]))) {
        expect(text.trim(), `${key} ${form}`).not.toBe("");
        // A form for one alone may spell the number out: "printed once".
        const filled = (places: string[]) => (form === "one" ? places.filter((place) => place !== "n") : places);
        expect(filled(placesOf(text)), `${key} ${form}`).toEqual(filled(wanted));
      }
    }
  });

  it("has a form for each number that the language tells apart", () => {
    const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    const plurals = Object.entries(file.phrases).filter(([, phrase]) => typeof phrase !== "string");
    expect(plurals.length).toBeGreaterThan(15);
    for (const [key, phrase] of plurals) expect(Object.keys(phrase).sort(), key).toEqual([...categories].sort());
  });

  it("names all months and weekdays", () => {
    for (const names of [file.months, file.monthsInDate, file.monthsShort]) expect(new Set(names).size).toBe(12);
    expect(new Set(file.weekdays).size).toBe(7);
  });
});

describe("Ukrainian", () => {
  const ukrainian = new Language(uk);

  it("names every state and category of the lexicon", () => {
    const { lexicon } = readLexicon("no such folder");
    expect(lexicon.parties.filter(({ code }) => /^[A-Z]{2}$/.test(code) && uk.parties[code] === undefined).map(({ code }) => code)).toEqual([]);
    expect(lexicon.categories.filter(({ id }) => uk.categories[id] === undefined).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    [1, "1 подія"], [2, "2 події"], [5, "5 подій"], [11, "11 подій"], [21, "21 подія"], [112, "112 подій"], [1212, "1\u00A0212 подій"],
  ])("counts %i events", (n, words) => {
    expect(ukrainian.say("count.events", { n })).toBe(words);
  });

  it("puts months into the case that stands beside a day", () => {
    const date = { edtf: "2025-06-10/2025-06-14", start: "2025-06-10", end: "2025-06-14", basis: "resolved" as const, why: "" };
    expect(dayText(date, ukrainian)).toBe("між 10 і 14 червня 2025");
    expect(dayText({ ...date, edtf: "2025-06" }, ukrainian)).toBe("червень 2025");
    expect(formatPublished("2025-06-13T12:44:00+09:00", ukrainian)).toBe("13 червня 2025, 12:44 (UTC+09:00)");
  });
});

describe("saying a phrase", () => {
  it("leaves no place open", () => {
    expect(() => english.say("count.events")).toThrow("{n} for “count.events”");
  });

  it("falls back to English for a language that nobody has written", () => {
    expect(languageOf("de").code).toBe("en");
    expect(languageOf("uk-UA").code).toBe("uk");
  });
});

describe("a site in Ukrainian", () => {
  let out: string;
  beforeAll(async () => {
    out = path.join(mkdtempSync(path.join(tmpdir(), "dateline-uk-")), "site");
    mkdirSync(out);
    const description = { ...sampleTimeline.description, title: "Хроніка", subject: "Обміни полоненими", language: "uk" };
    await buildPages(new Site({ ...sampleTimeline, description }), sampleTimeline, out);
  });
  afterAll(() => rmSync(path.dirname(out), { recursive: true }));

  it("speaks no English but where it says so", () => {
    const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(30);
    // Names of formats, of files and of a host.
    const names = /\b(?:news\.example|Atom|JSON Feed|SVG|datapackage|JSON|Schema|CSV|iCalendar|JavaScript|UTC|events|articles|sources|csv|json|schema|schemaVersion|articles\/[\w-]+\.txt)\b/g;
    for (const name of pages) {
      const html = readFileSync(path.join(out, name), "utf8");
      expect(html, name).toMatch(/^<!doctype html>\s*<html lang="uk" dir="ltr">/);
      expect(ownWords(html.replace(/<head>[^]*?<\/head>/, "")).replace(names, "").match(/[A-Za-z]{3,}/g) ?? [], name).toEqual([]);
    }
  });
});

/** The text of a page that is in the page's own language: not under another `lang`, in `bdi` or in a quotation. */
function ownWords(html: string): string {
  const foreign: boolean[] = [false];
  let words = "";
  let at = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]*|!doctype)((?:\s[a-zA-Z][\w:-]*(?:="[^"]*")?)*)\s?\/?>/g)) {
    const [all, closing, tag, attributes] = match;
    if (!foreign.at(-1)) words += ` ${html.slice(at, match.index)}`;
    at = match.index + all.length;
    if (closing) foreign.pop();
    else if (!all.endsWith("/>") && tag !== "!doctype") {
      const lang = /\slang="([^"]*)"/.exec(attributes!)?.[1];
      foreign.push((foreign.at(-1) === true && lang !== "uk") || tag === "bdi" || tag === "blockquote" || tag === "code" || tag === "script" || (lang !== undefined && lang !== "uk"));
    }
  }
  return words;
}
