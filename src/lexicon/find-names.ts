/** Where a form of the lexicon stands, as UTF-16 offsets, and every entry that bears that form. */
export interface NameMatch<Entry> {
  start: number;
  end: number;
  /** One entry as a rule; several where they share a form ("ABC News"), in the order given. */
  entries: readonly Entry[];
}

/** Finds the forms in a text; `tokens` are the text's own, where its caller has cut it already for another finder. */
export type NameFinder<Entry> = (text: string, tokens?: readonly Token[]) => NameMatch<Entry>[];

interface Node<Entry> {
  /** By the next word in small letters, directly behind or after white space: where each spelling of it leads. */
  joined: Branches<Entry> | undefined;
  spaced: Branches<Entry> | undefined;
  entries: Entry[];
}

type Branches<Entry> = Map<string, Branch<Entry>[]>;

/** A way to write a word: as its form does, the same in capitals, or in any case (then `key` is in small letters). */
interface Branch<Entry> {
  spelling: (typeof spellingOrder)[number];
  key: string;
  node: Node<Entry>;
}

const spellingOrder = ["own", "capitals", "any"] as const;

/**
 * Compiles forms into a finder: longest form first, left to right, not overlapping, whole words only.
 *
 * Newsrooms differ in capitals, apostrophes and spaces, so a form's small words take any case ("Kursk
 * region" takes "Kursk Region"), its capitalised words also stand in all-capital headlines and datelines
 * ("KYIV"), curly and straight apostrophes are equal, and any run of white space equals a space.
 * A possessive "'s" stays outside the match. The time is linear in the text.
 *
 * @param options.ignoreCase takes every word in any case, for phrases that are no proper names
 */
export function compileNames<Entry>(
  entries: Iterable<{ form: string; entry: Entry }>,
  options: { ignoreCase?: boolean } = {},
): NameFinder<Entry> {
  const root = newNode<Entry>();
  for (const { form, entry } of entries) {
    const found = insert(root, form, options.ignoreCase === true).entries;
    if (!found.includes(entry)) found.push(entry);
  }
  root.entries = [];
  const finder = (finders += 1);
  // What is remembered would keep the forms of older finders in memory.
  spellings.clear();
  return (text, tokens = tokenize(text)) => {
    const matches: NameMatch<Entry>[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const { lower, start, opens } = tokens[at]!;
      // Most words open no form.
      if (opens[finder] === false) continue;
      const branches = (opens[finder] ||= root.joined?.get(lower) ?? false) as Branch<Entry>[] | false;
      const form = branches && longestOf(branches, tokens, at);
      if (!form) continue;
      at = form.last;
      matches.push({ start, end: tokens[at]!.end, entries: form.entries });
    }
    return matches;
  };
}

/** A word or a mark of a text. */
export interface Token extends Spelling {
  start: number;
  end: number;
  /** White space stands before it. */
  spaced: boolean;
}

interface Spelling {
  /** As forms are compared with it, and the same in small letters. */
  key: string;
  lower: string;
  kind: "word" | "mark";
  /** By the number of a finder: the branches of its forms that begin so, or that there are none. */
  opens: (readonly Branch<unknown>[] | false)[];
}

/** How many finders have been compiled. */
let finders = -1;

// Takes a word ("Côte", "Daily8"), or one mark ("." "-" "’").
// "Prussian" is one word, in which "Russian" is never looked for; so is "Iranian" with "Iran".
const token = /(?:(?!ʼ)[\p{L}\p{N}\p{M}_])+|[^\s]/uy;

/** Cuts a text into its words and marks. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = false;
  for (let start = 0; start < text.length; ) {
    if (isSpace(text, start)) {
      spaced = true;
      start += 1;
      continue;
    }
    const end = endOfToken(text, start);
    const { key, lower, kind, opens } = spellingOf(text.slice(start, end));
    tokens.push({ start, end, spaced, key, lower, kind, opens });
    spaced = false;
    start = end;
  }
  return tokens;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || (code > 127 && text[at]!.trim() === "");
}

// What each ASCII character is, as `token` has it: most tokens hold no other, and are cut without the pattern.
const kinds = Array.from({ length: 128 }, (_, code): Spelling["kind"] => kindOf(String.fromCharCode(code)));

function endOfToken(text: string, start: number): number {
  const kind = kinds[text.charCodeAt(start)];
  let end = start + 1;
  if (kind === "word") while (end < text.length && kinds[text.charCodeAt(end)] === kind) end += 1;
  // What is no ASCII may go on with the word: "Côte".
  if (kind === "mark" || (kind && (end === text.length || text.charCodeAt(end) < 128))) return end;
  token.lastIndex = start;
  token.test(text);
  return token.lastIndex;
}

function kindOf(slice: string): Spelling["kind"] {
  return /^[\p{L}\p{N}\p{M}_]/u.test(slice) && slice !== "ʼ" ? "word" : "mark";
}

/** A text's words recur; each is spelt out once, up to so many that no text can fill the memory. */
const spellings = new Map<string, Spelling>();
const mostSpellings = 50_000;

function spellingOf(slice: string): Spelling {
  let spelling = spellings.get(slice);
  if (!spelling) {
    const key = keyOf(slice);
    spelling = { key, lower: key.toLowerCase(), kind: kindOf(slice), opens: [] };
    if (spellings.size === mostSpellings) spellings.clear();
    spellings.set(slice, spelling);
  }
  return spelling;
}

// Modifier letter, left and right quotation mark and grave accent are all typed for an apostrophe; the
// Unicode hyphens look like "-". A dash ("–") is no hyphen: "Russia–Ukraine" are two names either way.
const otherMarks = new Map([...[..."ʼ‘’`"].map((mark) => [mark, "'"] as const), ...[..."‐‑"].map((mark) => [mark, "-"] as const)]);

function keyOf(slice: string): string {
  if (/^[!-~]+$/.test(slice)) return slice === "`" ? "'" : slice;
  return otherMarks.get(slice) ?? slice.normalize("NFC");
}

function insert<Entry>(root: Node<Entry>, form: string, ignoreCase: boolean): Node<Entry> {
  let node = root;
  for (const { key, lower, spaced } of tokenize(form.trim())) {
    const branches: Branches<Entry> = (node[spaced ? "spaced" : "joined"] ??= new Map());
    if (ignoreCase || key === lower) {
      node = branchOf(branches, "any", lower).node;
    } else {
      const upper = key.toUpperCase();
      const { node: next } = branchOf(branches, "own", key);
      if (key !== upper) branchOf(branches, "capitals", upper, next);
      node = next;
    }
  }
  return node;
}

const newNode = <Entry>(): Node<Entry> => ({ joined: undefined, spaced: undefined, entries: [] });

/** Finds the branch of a spelling, or makes it. */
function branchOf<Entry>(next: Branches<Entry>, spelling: Branch<Entry>["spelling"], key: string, leadsTo?: Node<Entry>): Branch<Entry> {
  const branches = next.get(key.toLowerCase()) ?? [];
  const known = branches.find((branch) => branch.spelling === spelling && branch.key === key);
  if (known) return known;
  const branch = { spelling, key, node: leadsTo ?? newNode<Entry>() };
  branches.push(branch);
  branches.sort((a, b) => spellingOrder.indexOf(a.spelling) - spellingOrder.indexOf(b.spelling));
  next.set(key.toLowerCase(), branches);
  return branch;
}

/** Where a form ends, by token, and what it stands for. */
interface Form<Entry> {
  last: number;
  entries: readonly Entry[];
}

/** Walks all readings of the words from `at` on: "US" is that form, or a form "Us" in capitals. */
function longestOf<Entry>(branches: readonly Branch<Entry>[], tokens: readonly Token[], at: number): Form<Entry> | undefined {
  const { key } = tokens[at]!;
  let longest: Form<Entry> | undefined;
  for (const branch of branches) if (branch.spelling === "any" || branch.key === key) longest = longer(longest, longestFrom(branch.node, tokens, at));
  return longest;
}

/** The longest form that ends at a token, to which the words before it led, or goes on behind it. */
function longestFrom<Entry>(node: Node<Entry>, tokens: readonly Token[], at: number): Form<Entry> | undefined {
  const next = tokens[at + 1];
  const branches = next && (next.spaced ? node.spaced : node.joined)?.get(next.lower);
  return (branches && longestOf(branches, tokens, at + 1)) ?? (node.entries.length > 0 ? { last: at, entries: node.entries } : undefined);
}

function longer<Entry>(one: Form<Entry> | undefined, other: Form<Entry> | undefined): Form<Entry> | undefined {
  if (!one || !other) return one ?? other;
  if (one.last !== other.last) return one.last > other.last ? one : other;
  return { last: one.last, entries: [...new Set([...one.entries, ...other.entries])] };
}
