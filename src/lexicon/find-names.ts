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
  exact: Map<string, Node<Entry>>;
  folded: Map<string, Node<Entry>>;
  capitals: Map<string, Node<Entry>>;
  entries: Entry[];
}

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
  const root = emptyNode<Entry>();
  for (const { form, entry } of entries) {
    const found = insert(root, form, options.ignoreCase === true).entries;
    if (!found.includes(entry)) found.push(entry);
  }
  root.entries = [];
  const openings = new Set([...root.exact.keys(), ...root.capitals.keys(), ...root.folded.keys()].map((key) => key.toLowerCase()));
  return (text, tokens = tokenize(text)) => {
    const matches: NameMatch<Entry>[] = [];
    for (let at = 0; at < tokens.length;) {
      // Most words open no form.
      if (!openings.has(tokens[at]!.lower)) {
        at += 1;
        continue;
      }
      const { length, entries } = longestForm(root, tokens, at);
      if (length > 0) matches.push({ start: tokens[at]!.start, end: tokens[at + length - 1]!.end, entries });
      at += Math.max(1, length);
    }
    return matches;
  };
}

/** A word, a mark or a run of white space of a text, as forms are compared with it. */
export interface Token {
  start: number;
  end: number;
  key: string;
  lower: string;
}

// Takes a word ("Côte", "Daily8"), one mark ("." "-" "’"), or a run of white space.
// "Prussian" is one word, in which "Russian" is never looked for; so is "Iranian" with "Iran".
const token = /(?:(?!ʼ)[\p{L}\p{N}\p{M}_])+|\s+|[^\s]/gu;

/** Cuts a text into tokens without a gap. */
export function tokenize(text: string): Token[] {
  let end = 0;
  return (text.match(token) ?? []).map((slice) => {
    const key = keyOf(slice);
    const start = end;
    end += slice.length;
    return { start, end, key, lower: key.toLowerCase() };
  });
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
    const upper = key.toUpperCase();
    if (ignoreCase || key === lower) {
      node = child(node.folded, lower);
    } else {
      const next = child(node.exact, key);
      if (key !== upper && !node.capitals.has(upper)) node.capitals.set(upper, next);
      node = next;
    }
  }
  return node;
}

function child<Entry>(children: Map<string, Node<Entry>>, key: string): Node<Entry> {
  let node = children.get(key);
  if (!node) children.set(key, (node = emptyNode<Entry>()));
  return node;
}

function emptyNode<Entry>(): Node<Entry> {
  return { exact: new Map(), folded: new Map(), capitals: new Map(), entries: [] };
}

/** Walks all readings of the words from `at` on: "US" is that form, or a form "Us" in capitals. */
function longestForm<Entry>(root: Node<Entry>, tokens: readonly Token[], at: number): { length: number; entries: Entry[] } {
  let length = 0;
  let last: Node<Entry>[] = [];
  let nodes = [root];
  for (let next = at; next < tokens.length; next++) {
    const { key, lower } = tokens[next]!;
    const steps: Node<Entry>[] = [];
    for (const { exact, capitals, folded } of nodes) {
      const [spelt, inCapitals, inAnyCase] = [exact.get(key), capitals.get(key), folded.get(lower)];
      if (spelt) steps.push(spelt);
      if (inCapitals) steps.push(inCapitals);
      if (inAnyCase) steps.push(inAnyCase);
    }
    if (steps.length === 0) break;
    nodes = steps;
    if (steps.some(({ entries }) => entries.length > 0)) {
      length = next - at + 1;
      last = steps;
    }
  }
  return { length, entries: last.length === 1 ? last[0]!.entries : [...new Set(last.flatMap(({ entries }) => entries))] };
}
