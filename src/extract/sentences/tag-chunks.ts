import { compileNames, type Token, tokenize } from "../../lexicon/find-names.ts";
import { intern } from "../../lexicon/intern.ts";
import type { Lexicon, Office, Party, Place, Publisher, Speaker } from "../../lexicon/lexicon.ts";
import type { Timex } from "../../record.ts";
import { findQuantities, type Quantity } from "./find-quantities.ts";
import { type PlainText, readThroughMarkup } from "./read-through-markup.ts";

/** A piece of a paragraph with what it can mean. Chunks follow one another without overlap. */
export type Chunk = { start: number; end: number; text: string; lower: string } & Meaning;
export type Meaning =
  | { type: "word" }
  | { type: "timex"; timex: number }
  | { type: "quantity"; quantity: Quantity }
  | { type: "party"; party: Party; form: "name" | "demonym" | "metonym" | "region" }
  | { type: "speaker"; name: string; party: string | null; person: boolean }
  | { type: "office"; office: Office }
  | { type: "publisher"; publisher: Publisher }
  | { type: "place"; place: Place }
  | { type: "trigger"; groups: readonly string[] };

type Name =
  | { type: "party"; party: Party; form: "name" | "demonym" | "metonym" | "region" }
  | { type: "speaker"; speaker: Speaker; party: Party }
  | { type: "office"; office: Office }
  | { type: "publisher"; publisher: Publisher }
  | { type: "place"; place: Place };

/** A paragraph's chunks, and the words and marks of which they were made. */
export interface Tagged {
  chunks: Chunk[];
  tokens: Token[];
}

/** Finds the lexicon's words in a paragraph; made once for a lexicon. */
export type ChunkTagger = (text: string, timexes: readonly { index: number; timex: Timex }[]) => Tagged;

/**
 * Compiles a tagger that cuts a paragraph into chunks: dates first (their numbers count nobody), then names,
 * trigger words, numbers; every other word and mark by itself.
 */
export function compileTagger(lexicon: Lexicon): ChunkTagger {
  const findNames = compileNames<Name>(names(lexicon));
  const gaps = new Map<string, Gap[]>();
  const triggers: { form: string; entry: string }[] = [];
  for (const { group, words } of lexicon.triggers) {
    for (const form of words) {
      const gap = /^(.+) … (.+)$/.exec(form);
      if (gap) gaps.set(gap[1]!, [...(gaps.get(gap[1]!) ?? []), { tail: gap[2]!, group }]);
      else triggers.push({ form, entry: group });
    }
  }
  const findTriggers = compileNames<string>(triggers, { ignoreCase: true });
  const nameMeaning = onceFor(meaningOf);
  const triggerMeaning = onceFor((entries: readonly string[]): Meaning => ({ type: "trigger", groups: [...new Set(entries)].map(intern) }));

  const tag: ChunkTagger = (text, timexes) => {
    const tokens = tokenize(text);
    const dates = timexes.map(({ index, timex: { start, end } }) => ({ ...wordIn(text, start, end), type: "timex", timex: index }) as Chunk);
    const named: Chunk[] = [];
    for (const { start, end, entries } of findNames(text, tokens)) {
      // "navy personnel", "army officers" are people, not an office.
      if (entries[0]!.type === "office" && /^\s(?:personnel|staff|employees|workers|guards|soldiers|servicemen|troops|officers|men|members|captives|prisoners|recruits)\b/i.test(text.slice(end, end + 14))) continue;
      // "Latin America" is no state.
      if (entries[0]!.type === "party" && text.startsWith("America", start) && /\b(?:Latin|South|Central|North) $/.test(text.slice(Math.max(0, start - 8), start))) continue;
      // "Russian-backed separatists", "Houthi-held Sanaa": not that party. "UAE-brokered" is, as a go-between.
      if (!opensCompound(text, end) || !/^[-–‑](?:backed|led|controlled|occupied|held|annexed|made|speaking|installed|appointed|based|supplied|allied|aligned|ruled|run|style)/i.test(text.slice(end, end + 12))) named.push(chunkIn(text, start, end, nameMeaning(entries)));
    }
    const moving = findTriggers(text, tokens).map(({ start, end, entries }) => chunkIn(text, start, end, triggerMeaning(entries)));
    const counted = findQuantities(text, tokens).map((quantity) => ({ ...wordIn(text, quantity.start, quantity.end), type: "quantity", quantity }) as Chunk);
    const known = [dates, named, moving, counted].reduce(addBetween);
    return { chunks: joinSpeakers(markGaps(fillWithWords(text, tokens, known), gaps)), tokens };
  };
  return (text, timexes) => {
    const plain = readThroughMarkup(text);
    return plain ? tagThrough(plain, timexes, tag) : tag(text, timexes);
  };
}

/** Puts chunks between those known before, both in the order of the text; of two that overlap, the one known first stays. */
function addBetween(known: Chunk[], found: Chunk[]): Chunk[] {
  if (known.length === 0 || found.length === 0) return known.length === 0 ? found : known;
  const all: Chunk[] = [];
  let next = 0;
  let end = 0;
  for (const chunk of found) {
    while (next < known.length && known[next]!.end <= chunk.start) {
      end = known[next]!.end;
      all.push(known[next++]!);
    }
    if (end > chunk.start || (next < known.length && known[next]!.start < chunk.end)) continue;
    all.push(chunk);
    end = chunk.end;
  }
  while (next < known.length) all.push(known[next++]!);
  return all;
}

const opensCompound = (text: string, at: number): boolean => text[at] === "-" || text[at] === "–" || text[at] === "‑";

/** All chunks have the same properties, most of them empty: the engine reads them faster than objects of eight shapes. */
export function chunkOf(start: number, end: number, text: string, meaning: Meaning, lower = lowerOf(text)): Chunk {
  const { type, timex, quantity, party, form, name, person, office, publisher, place, groups } = meaning as Partial<Record<string, unknown>>;
  return { start, end, text, lower, type, timex, quantity, party, form, name, person, office, publisher, place, groups } as unknown as Chunk;
}

/** Likewise the meanings that are kept: they are copied into a chunk again and again. */
function inOneShape(meaning: Meaning): Meaning {
  const { type, timex, quantity, party, form, name, person, office, publisher, place, groups } = meaning as Partial<Record<string, unknown>>;
  return { type, timex, quantity, party, form, name, person, office, publisher, place, groups } as unknown as Meaning;
}

const chunkIn = (text: string, start: number, end: number, meaning: Meaning): Chunk => chunkOf(start, end, text.slice(start, end), meaning);

function wordIn(text: string, start: number, end: number): Chunk {
  const word = text.slice(start, end);
  return wordOf(start, end, word, lowerOf(word));
}

/** Small letters, with straight apostrophes. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("’") || lower.includes("‘") ? lower.replace(/[‘’]/g, "'") : lower;
}

const wordOf = (start: number, end: number, text: string, lower: string): Chunk =>
  ({ start, end, text, lower, type: "word", timex: undefined, quantity: undefined, party: undefined, form: undefined, name: undefined, person: undefined, office: undefined, publisher: undefined, place: undefined, groups: undefined }) as Chunk;

/** Puts every word and mark that has no meaning of its own between the chunks that have one, in the order of the text. */
function fillWithWords(text: string, tokens: readonly Token[], known: readonly Chunk[]): Chunk[] {
  const chunks: Chunk[] = [];
  let next = 0;
  // Up to which token each stands by itself.
  let parted = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const { start } = tokens[at]!;
    while (next < known.length && known[next]!.end <= start) chunks.push(known[next++]!);
    const begins = next < known.length ? known[next]!.start : text.length;
    let last = at <= parted ? at : lastOfWord(text, tokens, at);
    // "185-for-185", "UAE-brokered": of a word that a number or name stands in, the parts beside it.
    if (begins < tokens[last]!.end) {
      parted = Math.max(parted, last);
      last = at;
    }
    const { end } = tokens[last]!;
    if (begins >= end) {
      const word = text.slice(start, end);
      chunks.push(wordOf(start, end, word, last === at ? tokens[at]!.lower : isPossessive(word) ? "'s" : lowerOf(word)));
    }
    at = last;
  }
  while (next < known.length) chunks.push(known[next++]!);
  return chunks;
}

const isPossessive = (word: string): boolean => word === "’s" || word === "'s";
const joinsWords = (mark: string | undefined): boolean => mark === "-" || mark === ".";

/** "cease-fire", "U.S", "'s" are one word of several tokens. */
function lastOfWord(text: string, tokens: readonly Token[], at: number): number {
  const { kind, start } = tokens[at]!;
  if (kind === "mark") return (text[start] === "'" || text[start] === "’") && tokens[at + 1]?.key === "s" && !tokens[at + 1]!.spaced ? at + 1 : at;
  let last = at;
  while (joinsWords(text[tokens[last]!.end]) && tokens[last + 2]?.kind === "word" && !tokens[last + 2]!.spaced) last += 2;
  return last;
}

/** Works out the meaning of each list of entries once. */
function onceFor<Entry>(meaningOf: (entries: readonly Entry[]) => Meaning): (entries: readonly Entry[]) => Meaning {
  const known = new WeakMap<readonly Entry[], Meaning>();
  return (entries) => {
    let meaning = known.get(entries);
    if (!meaning) known.set(entries, (meaning = inOneShape(meaningOf(entries))));
    return meaning;
  };
}

/** Tags what a reader sees; where the chunks and tokens stand is told in the file's own text. */
function tagThrough({ text, starts, ends }: PlainText, timexes: Parameters<ChunkTagger>[1], tag: ChunkTagger): Tagged {
  const placeOf = (offset: number) => {
    const at = starts.findIndex((start) => start >= offset);
    return at < 0 ? starts.length : at;
  };
  const moved = timexes.map(({ index, timex }) => ({ index, timex: { ...timex, start: placeOf(timex.start), end: placeOf(timex.end) } }));
  const tagged = tag(text, moved);
  for (const one of [...tagged.chunks, ...tagged.tokens]) Object.assign(one, { start: starts[one.start]!, end: ends[one.end - 1]! });
  return tagged;
}

function* names(lexicon: Lexicon): Iterable<{ form: string; entry: Name }> {
  for (const party of lexicon.parties) {
    const forms = { name: [party.name, ...party.names], demonym: party.demonyms, metonym: party.metonyms, region: party.regions } as const;
    for (const form of ["name", "demonym", "metonym", "region"] as const) {
      for (const word of forms[form]) yield { form: word, entry: { type: "party", party, form } };
    }
    for (const speaker of party.speakers) {
      for (const form of [speaker.name, ...speaker.aliases]) yield { form, entry: { type: "speaker", speaker, party } };
    }
  }
  for (const office of lexicon.offices) {
    for (const form of [office.name, ...office.aliases]) {
      yield { form, entry: { type: "office", office } };
      const lower = form.toLowerCase();
      if (lower !== form && !/\b[A-Z]{2,}\b/.test(form)) yield { form: lower, entry: { type: "office", office } };
    }
  }
  for (const publisher of lexicon.publishers) {
    for (const form of [publisher.name, ...publisher.aliases]) yield { form, entry: { type: "publisher", publisher } };
  }
  for (const place of lexicon.places) {
    for (const form of [place.name, ...place.aliases]) yield { form, entry: { type: "place", place } };
  }
}

/** A name that several entries bear is read as the first kind of: speaker, party, office, place, publisher. */
function meaningOf(entries: readonly Name[]): Meaning {
  const order = ["speaker", "party", "office", "place", "publisher"] as const;
  const first = [...entries].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type))[0]!;
  return first.type === "speaker"
    ? { type: "speaker", name: first.speaker.name, party: first.party.code, person: first.speaker.office !== undefined }
    : first;
}

/** The other half of a split verb, and the group that both halves make. */
interface Gap {
  tail: string;
  group: string;
}

/** Gives the head of a split verb its group: "brought" in "brought 150 soldiers home". */
function markGaps(chunks: Chunk[], gaps: ReadonlyMap<string, readonly Gap[]>): Chunk[] {
  for (let index = 0; index < chunks.length; index += 1) {
    const chunk = chunks[index]!;
    const tails = gaps.get(chunk.lower);
    if (!tails) continue;
    const groups = new Set(chunk.type === "trigger" ? chunk.groups : []);
    const within = chunks.slice(index + 1, index + 10);
    const stop = within.findIndex((next) => /^[.;:]$/.test(next.lower));
    const reach = stop < 0 ? within : within.slice(0, stop);
    for (const { tail, group } of tails) {
      const at = reach.findIndex((next, ahead) => next.lower === tail && reach[ahead - 1]?.lower !== "to");
      if (at < 0) continue;
      groups.add(intern(group));
      // "set 143 prisoners free on Monday": the other half is no verb of its own.
      const half = reach[at]!;
      if (half.type === "trigger") chunks[index + 1 + at] = wordOf(half.start, half.end, half.text, half.lower);
    }
    if (groups.size > 0) chunks[index] = chunkOf(chunk.start, chunk.end, chunk.text, { type: "trigger", groups: [...groups] }, chunk.lower);
  }
  return chunks;
}

/**
 * Joins a party and an office to a speaker: "Russia's Defence Ministry", "the Defense Ministry in Moscow",
 * "Ukrainian President Volodymyr Zelensky" (the person), "Kremlin aide Vladimir Medinsky".
 */
function joinSpeakers(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at]!;
    const reach = chunk.type === "party" ? officeAfter(chunks, at) : chunk.type === "office" ? partyAfter(chunks, at) : undefined;
    if (!reach) {
      joined.push(chunk);
      continue;
    }
    const last = chunks[reach.end]!;
    joined.push(chunkOf(chunk.start, last.end, `${chunk.text} ${last.text}`, reach.meaning, `${chunk.lower} ${last.lower}`));
    at = reach.end;
  }
  return joined;
}

interface Reach {
  end: number;
  meaning: Meaning;
}

/** "Russia 's [state-run|state|top|presidential] Defence Ministry [spokesman]", "Ukrainian President NAME". */
function officeAfter(chunks: readonly Chunk[], at: number): Reach | undefined {
  const { party } = chunks[at] as Chunk & { type: "party" };
  for (let next = at + 1; next <= at + 4 && next < chunks.length; next += 1) {
    const chunk = chunks[next]!;
    if (chunk.type === "office") {
      const person = personAfter(chunks, next);
      if (person) return person;
      return { end: next, meaning: { type: "speaker", name: `${adjective(party)} ${chunk.office.name}`, party: party.code, person: false } };
    }
    if (chunk.type === "speaker" && next > at + 1 && chunk.person) return { end: next, meaning: pick(chunk) };
    if (chunk.type !== "word" || !/^(?:['’]s|['’]|[a-z][a-z-]{1,14})$/.test(chunk.lower)) return undefined;
    if (/^(?:and|or|but|with|to|from|by|in|on|for|of|that|which|who|the|a|an|has|have|had|is|are|was|were|will|would|also|after|as|when|where|while|then|later|its|their|his|her|it|they|he|she)$/.test(chunk.lower)) return undefined;
  }
  return undefined;
}

/** "Defense Ministry in Moscow", "defence ministry of Ukraine". */
function partyAfter(chunks: readonly Chunk[], at: number): Reach | undefined {
  const { office } = chunks[at] as Chunk & { type: "office" };
  const person = personAfter(chunks, at);
  if (person) return person;
  const link = chunks[at + 1];
  const party = chunks[at + 2];
  if (link?.type !== "word" || !/^(?:in|of)$/.test(link.lower) || party?.type !== "party" || party.form === "demonym") return undefined;
  return { end: at + 2, meaning: { type: "speaker", name: `${adjective(party.party)} ${office.name}`, party: party.party.code, person: false } };
}

/** A person directly behind an office, or two words on: "President Zelensky", "foreign ministry spokeswoman Maria Zakharova". */
function personAfter(chunks: readonly Chunk[], at: number): Reach | undefined {
  for (let next = at + 1; next <= at + 3 && next < chunks.length; next += 1) {
    const chunk = chunks[next]!;
    if (chunk.type === "speaker" && chunk.person) return { end: next, meaning: pick(chunk) };
    if (chunk.type === "office") continue;
    if (chunk.type !== "word" || !/^[a-z]+$/.test(chunk.lower) || /^(?:and|said|in|on|of|to|with|from|has|had|have|is|was)$/.test(chunk.lower)) return undefined;
  }
  return undefined;
}

const pick = (chunk: Chunk & { type: "speaker" }): Meaning => ({ type: "speaker", name: chunk.name, party: chunk.party, person: chunk.person });

/** "Russian" for "Russian Defence Ministry"; a party without an adjective gives its name. */
const adjective = (party: Party) => party.demonyms[0] ?? party.name;

/** The words from one chunk up to another in small letters, with a space between; many times as fast as a slice that is mapped and joined. */
export function wordsOf(chunks: readonly Chunk[], from = 0, to = chunks.length): string {
  const end = Math.min(to, chunks.length);
  let at = Math.max(0, from);
  if (at >= end) return "";
  let words = chunks[at]!.lower;
  for (at += 1; at < end; at += 1) words += ` ${chunks[at]!.lower}`;
  return words;
}

/** Finds the first chunk of a word from one chunk up to another; -1 where there is none. */
export function findWord(chunks: readonly Chunk[], word: string, from = 0, to = chunks.length): number {
  const end = Math.min(to, chunks.length);
  for (let at = Math.max(0, from); at < end; at += 1) if (chunks[at]!.lower === word) return at;
  return -1;
}

/** Tells whether a chunk is a trigger word of a group. */
export const hasGroup = (chunk: Chunk | undefined, group: string): boolean => chunk?.type === "trigger" && isAmong(chunk.groups, group);

/** A word has one group as a rule: going through a list of so few is faster than a look into a set. */
function isAmong(groups: readonly string[], group: string): boolean {
  for (const one of groups) if (one === group) return true;
  return false;
}

/** Tells whether a chunk is a trigger word of any of several groups. */
export function hasAnyGroup(chunk: Chunk | undefined, groups: readonly string[]): boolean {
  if (chunk?.type !== "trigger") return false;
  for (const group of groups) if (isAmong(chunk.groups, group)) return true;
  return false;
}
