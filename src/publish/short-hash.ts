import { createHash } from "node:crypto";

/** Shortens a text to eight characters that are the same on every machine. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
