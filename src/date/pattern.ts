import type { Token } from "./read-tokens.ts";
import { slots, type SlotValues } from "./slots.ts";
import type { Senses } from "./vocabulary.ts";

/** "<month> <day> [, <year?>]" → month and day always, year perhaps. */
export type Captures<Pattern extends string> = { [Name in Names<Pattern>]: Name extends keyof SlotValues ? SlotValues[Name] : never } & {
  [Name in OptionalNames<Pattern>]?: Name extends keyof SlotValues ? SlotValues[Name] : never;
};
type All<Pattern extends string> = Pattern extends `${string}<${infer Name}>${infer Rest}` ? Name | All<Rest> : never;
type Names<Pattern extends string> = Exclude<All<Pattern>, `${string}?`>;
type OptionalNames<Pattern extends string> = All<Pattern> extends infer Name ? (Name extends `${infer Bare}?` ? Bare : never) : never;

type Node =
  | { is: "word"; words: Set<string> }
  | { is: "slot"; name: keyof SlotValues; key: string }
  | { is: "optional"; nodes: Node[] };

/** A token as far as a pattern can look at it without reading on. */
export interface Head {
  text: string;
  senses: Senses | undefined;
  isNumber: boolean;
}

export interface Pattern {
  /** Index of the first token behind the match, or -1. Fills `captures`. */
  match(tokens: readonly Token[], at: number, captures: Record<string, unknown>): number;
  /** Whether a match can begin with these words, numbers or marks; true where it takes reading to tell. */
  canBegin(...heads: Head[]): boolean;
  /** Its words. */
  literals: string[];
}

/**
 * Compiles a pattern over tokens: words with alternatives ("last|past"), slots ("<month>", "<year?>" inside
 * brackets), "[…]" for what may be absent and "~" for a hyphen that may be absent. It looks at each token a bounded
 * number of times, so no text can make it slow.
 */
export function compilePattern(source: string): Pattern {
  const parts = source.replaceAll("~", " [ - ] ").replaceAll("[", " [ ").replaceAll("]", " ] ").split(" ").filter(Boolean);
  let at = 0;
  const sequence = (): Node[] => {
    const nodes: Node[] = [];
    while (at < parts.length && parts[at] !== "]") {
      const part = parts[at]!;
      at += 1;
      if (part === "[") {
        nodes.push({ is: "optional", nodes: sequence() });
        at += 1;
      } else if (part.startsWith("<")) {
        const key = part.slice(1, -1).replace("?", "");
        if (!(key in slots)) throw new Error(`Unknown slot <${key}> in the pattern "${source}"`);
        nodes.push({ is: "slot", name: key as keyof SlotValues, key });
      } else {
        nodes.push({ is: "word", words: new Set(part.split("|")) });
      }
    }
    return nodes;
  };
  const nodes = sequence();
  return {
    literals: literalsOf(nodes),
    match: (tokens, from, captures) => matchNodes(nodes, 0, tokens, from, captures),
    canBegin: (...heads) => canBegin(nodes, heads),
  };
}

function literalsOf(nodes: Node[]): string[] {
  return nodes.flatMap((node) => (node.is === "word" ? [...node.words] : node.is === "optional" ? literalsOf(node.nodes) : []));
}

function matchNodes(nodes: Node[], index: number, tokens: readonly Token[], at: number, captures: Record<string, unknown>): number {
  const node = nodes[index];
  if (!node) return at;
  if (node.is === "optional") {
    const inside = matchNodes(node.nodes, 0, tokens, at, captures);
    if (inside >= 0) {
      const end = matchNodes(nodes, index + 1, tokens, inside, captures);
      if (end >= 0) return end;
    }
    for (const inner of node.nodes) if (inner.is === "slot") delete captures[inner.key];
    return matchNodes(nodes, index + 1, tokens, at, captures);
  }
  const token = tokens[at];
  if (!token) return -1;
  if (node.is === "word") return node.words.has(token.text) ? matchNodes(nodes, index + 1, tokens, at + 1, captures) : -1;
  const filled = slots[node.name].read(tokens, at);
  if (!filled) return -1;
  captures[node.key] = filled.value;
  return matchNodes(nodes, index + 1, tokens, filled.end, captures);
}

function canBegin(nodes: readonly Node[], heads: readonly Head[]): boolean {
  const [node, ...rest] = nodes;
  const [head, ...others] = heads;
  if (!node || !head) return true;
  if (node.is === "optional") return canBegin([...node.nodes, ...rest], heads) || canBegin(rest, heads);
  if (node.is === "word") return node.words.has(head.text) && canBegin(rest, others);
  return head.isNumber ? slots[node.name].number === true : head.senses !== undefined && slots[node.name].begins(head.senses);
}
