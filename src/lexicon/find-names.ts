/** Where a form of the lexicon stands, as UTF-16 offsets, and every entry that bears that form. */
export interface NameMatch<Entry> {
  start: number;
  end: number;
  /** One entry as a rule; several where they share a form ("ABC News"), in the order given. */
  entries: Entry[];
}

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
): (text: string) => NameMatch<Entry>[] {
  const root = emptyNode<Entry>();
  for (const { form, entry } of entries) {
    const found = insert(root, form, options.ignoreCase === true).entries;
    if (!found.includes(entry)) found.push(entry);
  }
  root.entries = [];
  return (text) => {
    const tokens = tokenize(text);
    const matches: NameMatch<Entry>[] = [];
    for (let at = 0; at < tokens.length;) {
      const { key, lower } = tokens[at]!;
      if (!root.exact.has(key) && !root.folded.has(lower) && !root.capitals.has(key)) {
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

interface Token {
  start: number;
  end: number;
  key: string;
  lower: string;
}

// Takes a word ("Côte", "Daily8"), one mark ("." "-" "’"), or a run of white space.
// "Prussian" is one word, in which "Russian" is never looked for; so is "Iranian" with "Iran".
const token = /(?:(?!ʼ)[\p{L}\p{N}\p{M}_])+|\s+|[^\s]/gu;

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: slice, index } of text.matchAll(token)) {
    const key = keyOf(slice);
    tokens.push({ start: index, end: index + slice.length, key, lower: key.toLowerCase() });
  }
  return tokens;
}

// Modifier letter, left and right quotation mark and grave accent are all typed for an apostrophe; the
// Unicode hyphens look like "-". A dash ("–") is no hyphen: "Russia–Ukraine" are two names either way.
const otherMarks = new Map([...[..."ʼ‘’`"].map((mark) => [mark, "'"] as const), ...[..."‐‑"].map((mark) => [mark, "-"] as const)]);

function keyOf(slice: string): string {
  const first = slice.charCodeAt(0);
  if (first <= 0x20 || first === 0xa0 || /^\s/u.test(slice)) return " ";
  return otherMarks.get(slice) ?? (/^[\x21-\x7e]*$/.test(slice) ? slice : slice.normalize("NFC"));
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
function longestForm<Entry>(root: Node<Entry>, tokens: Token[], at: number): { length: number; entries: Entry[] } {
  let length = 0;
  let last: Node<Entry>[] = [];
  let nodes = [root];
  for (let next = at; next < tokens.length; next++) {
    const { key, lower } = tokens[next]!;
    const steps: Node<Entry>[] = [];
    for (const { exact, capitals, folded } of nodes) {
      for (const step of [exact.get(key), capitals.get(key), folded.get(lower)]) {
        if (step) steps.push(step);
      }
    }
    if (steps.length === 0) break;
    nodes = steps;
    if (steps.some(({ entries }) => entries.length > 0)) [length, last] = [next - at + 1, steps];
  }
  return { length, entries: [...new Set(last.flatMap(({ entries }) => entries))] };
}
