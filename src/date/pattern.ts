import { slots, type SlotValues } from "./slots.ts";

/** "<month> <day> [, <year?>]" → month and day always, year perhaps. */
export type Captures<Pattern extends string> = { [Name in Names<Pattern>]: Name extends keyof SlotValues ? SlotValues[Name] : never } & {
  [Name in OptionalNames<Pattern>]?: Name extends keyof SlotValues ? SlotValues[Name] : never;
};
type All<Pattern extends string> = Pattern extends `${string}<${infer Name}>${infer Rest}` ? Name | All<Rest> : never;
type Names<Pattern extends string> = Exclude<All<Pattern>, `${string}?`>;
type OptionalNames<Pattern extends string> = All<Pattern> extends infer Name ? (Name extends `${infer Bare}?` ? Bare : never) : never;

/** One of some words, or what a slot reads. */
export type Step = { words: readonly string[] } | { slot: keyof SlotValues };

/** Its ways through the words, the one to be preferred first: of "[ late ] <month>" the one with "late". */
export type Pattern = readonly (readonly Step[])[];

type Node = Step | { optional: Node[] };

/**
 * Compiles a pattern over tokens: words with alternatives ("last|past"), slots ("<month>", "<year?>" inside
 * brackets), "[…]" for what may be absent and "~" for a hyphen that may be absent. A way takes a bounded number of
 * tokens, so no text can make it slow.
 */
export function compilePattern(source: string): Pattern {
  const parts = source.replaceAll("~", " [ - ] ").replaceAll("[", " [ ").replaceAll("]", " ] ").split(" ").filter(Boolean);
  return waysThrough(readNodes(parts, { at: 0 }, source));
}

function readNodes(parts: readonly string[], place: { at: number }, source: string): Node[] {
  const nodes: Node[] = [];
  while (place.at < parts.length && parts[place.at] !== "]") {
    const part = parts[place.at]!;
    place.at += 1;
    if (part === "[") {
      nodes.push({ optional: readNodes(parts, place, source) });
      place.at += 1;
    } else if (part.startsWith("<")) {
      const slot = part.slice(1, -1).replace("?", "");
      if (!(slot in slots)) throw new Error(`Unknown slot <${slot}> in the pattern "${source}"`);
      nodes.push({ slot: slot as keyof SlotValues });
    } else {
      nodes.push({ words: part.split("|") });
    }
  }
  return nodes;
}

function waysThrough([node, ...rest]: readonly Node[]): Step[][] {
  if (!node) return [[]];
  const onward = waysThrough(rest);
  if (!("optional" in node)) return onward.map((way) => [node, ...way]);
  return [...waysThrough(node.optional).flatMap((inside) => onward.map((way) => [...inside, ...way])), ...onward];
}
