import { compareText } from "./compare-text.ts";
import { shortHash } from "./short-hash.ts";

/** Names that a host, a file system or the site's own pages claim. */
const reserved = new Set(["index", "feed", "assets", "data", "con", "prn", "aux", "nul", ...numbered("com"), ...numbered("lpt")]);

/**
 * Gives each article the id under which it is published, from its file name alone: letters of other scripts
 * and marks fall away, and names that a disk without capitals would mix up are told apart by a hash, as are
 * those of `others`, which are in use already.
 */
export function nameArticles(files: readonly string[], others: ReadonlySet<string> = new Set()): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set(others);
  for (const file of [...files].sort(compareText)) {
    const slug = slugOf(file);
    const free = slug !== "" && !reserved.has(slug) && !taken.has(slug);
    const id = free ? slug : [slug.slice(0, 71).replace(/-$/, ""), shortHash(file)].filter(Boolean).join("-");
    taken.add(id);
    ids.set(file, id);
  }
  return ids;
}

// "Сводка 12.txt" → "12"; "Élysée — swap.md" → "elysee-swap". At most 80 characters.
function slugOf(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.[a-z0-9]{1,5}$/i, "");
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^a-z0-9]+/).filter(Boolean).join("-").slice(0, 80).replace(/-$/, "");
}

function numbered(name: string): string[] {
  return Array.from({ length: 9 }, (_, index) => `${name}${index + 1}`);
}
