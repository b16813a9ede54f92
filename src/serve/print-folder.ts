import { lstatSync, readdirSync } from "node:fs";
import path from "node:path";
import { shortHash } from "../publish/short-hash.ts";

/**
 * Makes a print of a folder: another one as soon as a file in it is added, written, renamed or deleted. Hidden files
 * are left out, since text editors write theirs with every key; no article is one.
 */
export function printFolder(folder: string): string {
  const lines: string[] = [];
  const visit = (inner: string) => {
    for (const entry of readdirSync(inner, { withFileTypes: true })) {
      if (entry.name.startsWith(".")) continue;
      const full = path.join(inner, entry.name);
      const stat = lstatSync(full, { throwIfNoEntry: false });
      lines.push(`${full} ${stat?.size} ${stat?.mtimeMs} ${stat?.ino}`);
      if (stat?.isDirectory()) visit(full);
    }
  };
  try {
    visit(folder);
  } catch (error) {
    // A folder that went while it was listed is another print the next time.
    lines.push((error as NodeJS.ErrnoException).code ?? "unreadable");
  }
  return shortHash(lines.join("\n"));
}
