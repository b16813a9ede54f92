import type { UserConfig } from "@11ty/eleventy";
import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

// `from "./x.ts"`, `import("../y.tsx")`. Not `from "zod"`.
const importPattern = /(?:from|import)\s{0,9}\(?\s{0,9}["'](\.{1,2}\/[^"']{1,300}\.tsx?)["']/g;

/**
 * Tells Eleventy which TypeScript modules import which, before each build.
 *
 * Eleventy 3 follows imports of .js, .mjs and .cjs only; a changed .ts module would be "rebuilt" from its
 * old text. It looks at direct importers alone, so each file is given everything below it.
 */
export function followImports(eleventy: UserConfig, roots: string[]): void {
  eleventy.on("eleventy.config", ({ usesGraph }) => {
    for (const [file, imports] of importGraph(roots)) usesGraph.addDependency(file, imports);
  });
}

/** Lists for each TypeScript file all that it imports, directly or not. */
export function importGraph(roots: string[]): Map<string, string[]> {
  const files = roots.flatMap((root) =>
    statSync(root).isFile() ? [root] : readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.posix.join(root, file.split(path.sep).join("/"))));
  const direct = new Map(files.map((file) => [file, importsOf(file)]));
  return new Map(files.map((file) => [file, reachable(file, direct)]));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(importPattern)].map((match) => path.posix.join(path.posix.dirname(file), match[1]!));
}

function reachable(from: string, direct: Map<string, string[]>): string[] {
  const seen = new Set<string>();
  const open = [...(direct.get(from) ?? [])];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file) || file === from) continue;
    seen.add(file);
    open.push(...(direct.get(file) ?? []));
  }
  return [...seen];
}
