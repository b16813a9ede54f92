import { lstatSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document, type Node } from "yaml";
import { z } from "zod";
import type { Message } from "../record.ts";
import {
  categorySchema, officeSchema, paraphraseSchema, partySchema, placeSchema, publisherSchema, speakerSchema, triggerSchema, type Lexicon,
} from "./lexicon.ts";

/** A message with the file that it is about, as an editor sees it: "lexicon/parties.yaml". */
export type LexiconMessage = Message & { file: string };

/** One data file each: its entries' shape, the key by which an entry is known, and the keys that name a party. */
const kinds = {
  parties: { schema: partySchema, key: "code", parties: [] },
  offices: { schema: officeSchema, key: "id", parties: [] },
  publishers: { schema: publisherSchema, key: "id", parties: ["party"] },
  places: { schema: placeSchema, key: "name", parties: ["country"] },
  categories: { schema: categorySchema, key: "id", parties: [] },
  paraphrases: { schema: paraphraseSchema, key: "says", parties: [] },
  triggers: { schema: triggerSchema, key: "id", parties: [] },
} as const;
type Kind = keyof typeof kinds;
type Entry = Record<string, unknown>;

/** An entry of an editor's word list, as it was typed, and where. */
export interface EditorsEntry {
  kind: Kind;
  file: string;
  line: number;
  column: number;
  /** Its `id`, `code`, `name` or `says`. */
  key: string;
  given: Record<string, unknown>;
}

/** The built-in lists as last read: a build and its tests read them many times, and YAML is slow to parse. */
const builtIn = new Map<Kind, { text: string; entries: ReadonlyMap<string, Entry> }>();

/** A list of one's own is a few pages; anything bigger was dropped into the folder by mistake. */
const largestFile = 1_000_000;

/**
 * Reads the built-in word lists and adds an editor's own from `extraDir` (`content/lexicon`).
 *
 * An entry with a known `code` or `id` adds to that entry: its lists are joined, its single values win. A bad
 * entry of an editor's is a message and is left out; a bad built-in one is a mistake in this program and throws.
 */
export function readLexicon(extraDir?: string): { lexicon: Lexicon; entries: EditorsEntry[]; messages: LexiconMessage[] } {
  const messages: LexiconMessage[] = [];
  const own: EditorsEntry[] = [];
  const entries = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, new Map<string, Entry>()])) as Record<Kind, Map<string, Entry>>;

  const folder = path.dirname(fileURLToPath(import.meta.url));
  for (const kind of Object.keys(kinds) as Kind[]) {
    const file = `${kind}.yaml`;
    const text = readFileSync(path.join(folder, file), "utf8");
    if (builtIn.get(kind)?.text !== text) {
      const [first] = readEntries(kind, text, entries, file, "built-in");
      if (first) throw new Error(`src/lexicon/${file}:${first.line}:${first.column}: ${first.reason}`);
      builtIn.set(kind, { text, entries: entries[kind] });
    }
    entries[kind] = new Map(builtIn.get(kind)!.entries);
  }

  for (const kind of extraDir === undefined ? [] : editorsKinds(extraDir, messages)) {
    const file = `${path.basename(extraDir!)}/${kind}.yaml`;
    const text = readEditorsFile(path.join(extraDir!, `${kind}.yaml`), file, messages);
    if (text !== undefined) messages.push(...readEntries(kind, text, entries, file, "editor", own));
  }

  const lexicon = Object.fromEntries(Object.entries(entries).map(([kind, map]) => [kind, [...map.values()]]));
  return { lexicon: lexicon as unknown as Lexicon, entries: own, messages };
}

/** Lists the word lists of an editor's folder; a misspelt file name would else be a list that nobody reads. */
function editorsKinds(dir: string, messages: LexiconMessage[]): Kind[] {
  const stat = lstatSync(dir, { throwIfNoEntry: false });
  if (!stat) return [];
  const base = path.basename(dir);
  if (!stat.isDirectory()) {
    messages.push(atFile(base, "Unexpected file or link, expected a folder of word lists; replace it by a folder"));
    return [];
  }
  const known = new Set<string>(Object.keys(kinds).map((kind) => `${kind}.yaml`));
  const present = new Set(readdirSync(dir));
  for (const name of [...present].sort()) {
    if (known.has(name) || name.startsWith(".") || /^readme(\.\w{1,8})?$/i.test(name)) continue;
    messages.push(atFile(`${base}/${name}`, `Unexpected file, expected one of ${[...known].join(", ")}; rename or remove it`));
  }
  return (Object.keys(kinds) as Kind[]).filter((kind) => present.has(`${kind}.yaml`));
}

/** Links are refused since what they point at would be published from outside the content folder. */
function readEditorsFile(place: string, file: string, messages: LexiconMessage[]): string | undefined {
  const stat = lstatSync(place);
  if (!stat.isFile()) {
    messages.push(atFile(file, "Unexpected link or folder, expected a regular file; put a copy of the file in its place"));
    return undefined;
  }
  if (stat.size > largestFile) {
    messages.push(atFile(file, `Unexpected size of ${stat.size} bytes, expected at most ${largestFile}; shorten or split it`));
    return undefined;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(place));
  } catch {
    messages.push(atFile(file, "Unexpected encoding, expected UTF-8; save the file as UTF-8"));
    return undefined;
  }
}

/** Reads one file's entries into `all`, lists them in `own`, and returns a message for each that is left out. */
function readEntries(
  kind: Kind, text: string, all: Record<Kind, Map<string, Entry>>, file: string, from: "built-in" | "editor", own: EditorsEntry[] = [],
): LexiconMessage[] {
  const { schema, key } = kinds[kind];
  const messages: LexiconMessage[] = [];
  const lines = new LineCounter();
  const warn = (offset: number, ruleId: string, reason: string) => {
    const { line, col } = lines.linePos(offset);
    messages.push({ file, line: Math.max(1, line), column: Math.max(1, col), ruleId, severity: "error", reason });
  };

  if (nestsTooDeep(text)) return [atFile(file, "Unexpected depth of nesting, expected a list of entries; remove the brackets")];
  const document = parseYaml(text, lines);
  // A key given twice spoils its own entry; after any other slip the rest of the file cannot be trusted.
  const [twice, slips] = [document.errors.filter(isDuplicateKey), document.errors.filter((error) => !isDuplicateKey(error))];
  for (const slip of [...slips, ...document.warnings].slice(0, 10)) {
    warn(slip.pos[0], "lexicon-syntax", `Unexpected YAML: ${plainMessage(slip.message)}; correct it, until then nothing of this file is used`);
  }
  visit(document, {
    Alias: (_, { source, range }) => warn(range?.[0] ?? 0, "lexicon-syntax", `Unexpected alias *${source}, expected the words themselves; write them out`),
  });
  if (messages.length > 0 || document.contents === null) return messages;
  if (isScalar(document.contents) && document.contents.value === null) return messages;
  if (!isSeq(document.contents)) {
    warn(0, "lexicon-syntax", 'Unexpected content, expected a list of entries; begin each entry with "- "');
    return messages;
  }

  for (const item of document.contents.items as Node[]) {
    const before = messages.length;
    const [start, end] = [item.range?.[0] ?? 0, item.range?.[1] ?? 0];
    for (const error of twice.filter(({ pos }) => pos[0] >= start && pos[0] < end)) {
      warn(error.pos[0], "lexicon-entry", "Unexpected second value for one key, expected each key once; join the two");
    }
    if (!isMap(item)) warn(start, "lexicon-entry", 'Unexpected value, expected an entry with "key: value" lines');
    if (messages.length > before) continue;

    const given = item.toJS(document) as Entry;
    const known = all[kind].get(String(given[key]));
    if (known && from === "built-in") warn(start, "lexicon-entry", `Unexpected second entry ${String(given[key])}, expected one`);
    const result = schema.safeParse({ ...withoutLists(known ?? {}), ...given });
    for (const issue of result.error?.issues ?? []) {
      warn(offsetOf(item, issue), "lexicon-entry", explain(issue, item, Object.keys(schema.shape)));
    }
    for (const name of kinds[kind].parties) {
      const code = result.data?.[name as never] as string | null | undefined;
      if (typeof code === "string" && !all.parties.has(code)) {
        warn(offsetOf(item, { path: [name] }), "lexicon-entry", `Unexpected ${name} "${code}", expected a code of parties.yaml; add the party there or delete this line`);
      }
    }
    if (result.success && messages.length === before) {
      all[kind].set(String(given[key]), known ? joined(known, result.data) : result.data);
      const { line, col } = lines.linePos(start);
      own.push({ kind, file, line, column: col, key: String(given[key]), given });
    }
  }
  return messages;
}

/**
 * Reads YAML without YAML's guesses: `NO` stays Norway's code, `2026` and `2024-08-01` stay as typed. Only an
 * empty value and `null` are null.
 */
function parseYaml(text: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(text, { schema: "failsafe", customTags: ["null"], uniqueKeys: true, lineCounter, prettyErrors: false });
}

/** Entries nest three deep; some hundred thousand open brackets crash the YAML parser, and Node with it. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
    if (depth > 100) return true;
  }
  return false;
}

function isDuplicateKey(error: { code: string }): boolean {
  return error.code === "DUPLICATE_KEY";
}

function plainMessage(message: string): string {
  return message.split("\n", 1)[0]!.replace(/[.:]$/, "");
}

/** Finds the words that an issue is about: the unknown key, the wrong value, or else the entry's beginning. */
function offsetOf(item: Node, issue: { path: PropertyKey[]; keys?: string[] }): number {
  let node: Node = item;
  for (const step of issue.path) {
    const next = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
    if (!isNode(next)) break;
    node = next;
  }
  if (issue.keys && isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === issue.keys![0]);
    if (isScalar(pair?.key)) return pair.key.range?.[0] ?? 0;
  }
  return node.range?.[0] ?? 0;
}

function explain(issue: z.core.$ZodIssue, item: Node, keys: string[]): string {
  if (issue.code === "unrecognized_keys") {
    const expected = issue.path[0] === "speakers" ? Object.keys(speakerSchema.shape) : keys;
    return `Unexpected key "${issue.keys[0]}", expected one of ${expected.join(", ")}; correct or delete it`;
  }
  const name = issue.path.join(".");
  const value = isMap(item) ? item.getIn(issue.path) : undefined;
  const expected = /expected .*/.exec(issue.message)?.[0] ?? `expected another value (${issue.message})`;
  if (value === undefined) return `Missing "${name}", ${expected}; add it`;
  const shown = typeof value === "string" ? ` "${value}"` : "";
  return `Unexpected value${shown} of "${name}", ${expected}; correct or delete it`;
}

function withoutLists(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => !Array.isArray(value)));
}

function joined(known: Entry, added: Entry): Entry {
  const lists = Object.entries(added).map(([name, value]) => {
    const before = known[name];
    return [name, Array.isArray(before) && Array.isArray(value) ? joinedList(before, value) : value];
  });
  return { ...known, ...Object.fromEntries(lists) };
}

/** Joins two lists; a speaker of a known name adds to the known one, so that an editor can end a term. */
function joinedList(known: (string | Entry)[], added: (string | Entry)[]): (string | Entry)[] {
  const values = new Map(known.map((value) => [nameOf(value), value]));
  for (const value of added) {
    const before = values.get(nameOf(value));
    values.set(nameOf(value), typeof before === "object" && typeof value === "object" ? joined(before, value) : value);
  }
  return [...values.values()];
}

function nameOf(value: string | Entry): string {
  return typeof value === "string" ? value : String(value.name);
}

function atFile(file: string, reason: string): LexiconMessage {
  return { file, line: 1, column: 1, ruleId: "lexicon-file", severity: "error", reason };
}
