import { compileNames } from "../lexicon/find-names.ts";
import type { EditorsEntry } from "../lexicon/read-lexicon.ts";
import type { ContentFile, FileMessage, Timeline } from "../record.ts";

/** Phrases that are no proper names stand in any case. */
const anyCase = new Set<EditorsEntry["kind"]>(["triggers", "categories", "paraphrases"]);

/**
 * Finds entries of an editor's word lists of which no article makes use: neither their words stand in a text, nor
 * their code or id in a record. A misspelt alias or an outlet that is long gone would else stay there for ever.
 */
export function findUnused(entries: readonly EditorsEntry[], files: readonly ContentFile[], timeline: Timeline): FileMessage[] {
  const used = new Set<EditorsEntry>();
  for (const ignoreCase of [false, true]) {
    const forms = entries.filter(({ kind }) => anyCase.has(kind) === ignoreCase).flatMap((entry) => wordsOf(entry.given).map((form) => ({ form, entry })));
    const find = compileNames(forms, { ignoreCase });
    for (const { text } of files) for (const match of find(text)) for (const entry of match.entries) used.add(entry);
  }
  const named = namedIn(timeline);
  const isUsed = (entry: EditorsEntry) => used.has(entry) || named.has(`${entry.kind} ${entry.key}`) ||
    domainsOf(entry.given).some((domain) => files.some(({ text }) => text.includes(domain)));
  return entries.filter((entry) => !isUsed(entry)).map(({ kind, file, line, column, key }): FileMessage => ({
    file, line, column, ruleId: "lexicon-unused", severity: "warning",
    reason: `Unexpected entry “${key}” of ${kind} that no article makes use of, expected its words in a text; correct their spelling or remove the entry`,
  }));
}

/** All words of an entry that can stand in a text. A gap, "brought … home", is known by the words before it. */
function wordsOf(given: Record<string, unknown>): string[] {
  return Object.entries(given).flatMap(([key, value]): string[] => {
    if (key === "name" || key === "says") return [String(value)];
    if (key === "domains" || !Array.isArray(value)) return [];
    return value.flatMap((one: unknown) => (typeof one === "object" && one !== null ? wordsOf(one as Record<string, unknown>) : [String(one).split("…")[0]!.trim()]));
  }).filter((words) => words !== "");
}

function domainsOf({ domains }: Record<string, unknown>): string[] {
  return Array.isArray(domains) ? domains.map(String) : [];
}

/** What the records name by code or id: an entry may only add a time zone to an outlet that is in use. */
function namedIn({ events, articles }: Timeline): Set<string> {
  return new Set([
    ...articles.flatMap(({ outlet, carrier, agency }) => [outlet, carrier, agency].flatMap((source) => (source ? [`publishers ${source.id}`] : []))),
    ...events.flatMap(({ parties, mediators }) => [...parties, ...mediators].map((code) => `parties ${code}`)),
    ...events.flatMap(({ categories }) => categories.map((id) => `categories ${id}`)),
    ...events.flatMap(({ places }) => places.map((name) => `places ${name}`)),
  ]);
}
