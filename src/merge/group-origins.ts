import type { Copy } from "../record.ts";
import { compareText } from "../publish/compare-text.ts";

/**
 * Maps each file that shares its text with others to the first of them by name.
 *
 * Often the second source is a reprint of the first: ten outlets that print one wire story are one origin.
 */
export function groupOrigins(copies: readonly Copy[]): Map<string, string> {
  const parent = new Map<string, string>();
  const rootOf = (file: string): string => {
    let root = file;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    for (let at = file; at !== root;) {
      const next = parent.get(at)!;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { files: [a, b] } of copies) {
    for (const file of [a, b]) if (!parent.has(file)) parent.set(file, file);
    const [first, second] = [rootOf(a), rootOf(b)].sort(compareText) as [string, string];
    parent.set(second, first);
  }
  return new Map([...parent.keys()].map((file) => [file, rootOf(file)]));
}
