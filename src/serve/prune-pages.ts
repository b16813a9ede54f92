import { readdirSync, rmSync } from "node:fs";
import path from "node:path";

/** Deletes pages that the last build did not write: Eleventy leaves the page of a deleted article standing. */
export function prunePages(output: string, written: string[]): void {
  const kept = new Set(written.map((file) => path.resolve(file)));
  for (const name of readdirSync(output, { recursive: true, encoding: "utf8" })) {
    const file = path.resolve(output, name);
    if (file.endsWith(".html") && !kept.has(file)) rmSync(file);
  }
}
