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
  /** By the next word in small letters: where each spelling of it leads. */
  next: Map<string, Branch<Entry>[]>;
  entries: Entry[];
}

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
  const root: Node<Entry> = { next: new Map(), entries: [] };
  for (const { form, entry } of entries) {
    const found = insert(root, form, options.ignoreCase === true).entries;
    if (!found.includes(entry)) found.push(entry);
  }
  root.entries = [];
  return (text, tokens = tokenize(text)) => {
    const matches: NameMatch<Entry>[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const { kind, lower, start } = tokens[at]!;
      // White space opens no form, nor do most words.
      if (kind === "space" || !root.next.has(lower)) continue;
      const found = longestForm(root, tokens, at);
      if (!found) continue;
      at += found.length - 1;
      matches.push({ start, end: tokens[at]!.end, entries: found.entries });
    }
    return matches;
  };
}

/** A word, a mark or a run of white space of a text. */
export interface Token extends Spelling {
  start: number;
  end: number;
}

interface Spelling {
  /** As forms are compared with it, and the same in small letters. */
  key: string;
  lower: string;
  kind: "word" | "mark" | "space";
}

// Takes a word ("Côte", "Daily8"), one mark ("." "-" "’"), or a run of white space.
// "Prussian" is one word, in which "Russian" is never looked for; so is "Iranian" with "Iran".
const token = /(?:(?!ʼ)[\p{L}\p{N}\p{M}_])+|\s+|[^\s]/gu;

/** Cuts a text into tokens without a gap. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (const slice of text.match(token) ?? []) {
    const { key, lower, kind } = spellingOf(slice);
    const end = start + slice.length;
    tokens.push({ start, end, key, lower, kind });
    start = end;
  }
  return tokens;
}

/** A text's words recur; each is spelt out once, up to so many that no text can fill the memory. */
const spellings = new Map<string, Spelling>();
const mostSpellings = 50_000;

function spellingOf(slice: string): Spelling {
  let spelling = spellings.get(slice);
  if (!spelling) {
    const key = keyOf(slice);
    spelling = { key, lower: key.toLowerCase(), kind: key === " " ? "space" : /^[\p{L}\p{N}\p{M}_]/u.test(slice) && slice !== "ʼ" ? "word" : "mark" };
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
  return slice < "!" || /^\s/.test(slice) ? " " : (otherMarks.get(slice) ?? slice.normalize("NFC"));
}

function insert<Entry>(root: Node<Entry>, form: string, ignoreCase: boolean): Node<Entry> {
  let node = root;
  for (const { key, lower } of tokenize(form.trim())) {
    if (ignoreCase || key === lower) {
      node = branchOf(node, "any", lower).node;
    } else {
      const upper = key.toUpperCase();
      const { node: next } = branchOf(node, "own", key);
      if (key !== upper) branchOf(node, "capitals", upper, next);
      node = next;
    }
  }
  return node;
}

/** Finds the branch of a spelling, or makes it. */
function branchOf<Entry>({ next }: Node<Entry>, spelling: Branch<Entry>["spelling"], key: string, leadsTo?: Node<Entry>): Branch<Entry> {
  const branches = next.get(key.toLowerCase()) ?? [];
  const known = branches.find((branch) => branch.spelling === spelling && branch.key === key);
  if (known) return known;
  const branch = { spelling, key, node: leadsTo ?? { next: new Map(), entries: [] } };
  branches.push(branch);
  branches.sort((a, b) => spellingOrder.indexOf(a.spelling) - spellingOrder.indexOf(b.spelling));
  next.set(key.toLowerCase(), branches);
  return branch;
}

/** Walks all readings of the words from `at` on: "US" is that form, or a form "Us" in capitals. */
function longestForm<Entry>(root: Node<Entry>, tokens: readonly Token[], at: number): { length: number; entries: readonly Entry[] } | undefined {
  let length = 0;
  let last: Node<Entry>[] = [];
  let nodes = [root];
  for (let next = at; next < tokens.length; next += 1) {
    const { key, lower } = tokens[next]!;
    const steps: Node<Entry>[] = [];
    for (const node of nodes) {
      for (const branch of node.next.get(lower) ?? []) if (branch.spelling === "any" || branch.key === key) steps.push(branch.node);
    }
    if (steps.length === 0) break;
    nodes = steps;
    if (steps.some(({ entries }) => entries.length > 0)) {
      length = next - at + 1;
      last = steps;
    }
  }
  if (length === 0) return undefined;
  return { length, entries: last.length === 1 ? last[0]!.entries : [...new Set(last.flatMap(({ entries }) => entries))] };
}
