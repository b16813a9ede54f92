import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** How many bytes a reader may be asked to load; text as it goes over the wire, compressed. */
const budgets = {
  /** The timeline: on a slow phone network (some 50 kB a second) it is there within a second. */
  timeline: 40_000,
  style: 15_000,
  /** All that the filter on the timeline needs. */
  filter: 15_000,
  image: 60_000,
};

const filterScripts = ["facets.js", "phrases.js", "copy-link.js"];

/** Weighs a finished site and says what is over its budget, with both numbers. */
export function checkWeight(folder: string): string[] {
  const compressed = (...names: string[]) => names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length, 0);
  const weighed: [what: string, bytes: number, budget: number][] = [
    ["index.html, compressed,", compressed("index.html"), budgets.timeline],
    ["style.css, compressed,", compressed("style.css"), budgets.style],
    ["the scripts of the filter, compressed,", compressed(...filterScripts.map((name) => `scripts/${name}`)), budgets.filter],
  ];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:avif|gif|jpe?g|png|svg|webp)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    weighed.push([path.relative(folder, file), readFileSync(file).length, budgets.image]);
  }
  return weighed.filter(([, bytes, budget]) => bytes > budget).map(([what, bytes, budget]) => `Unexpected weight of ${what} ${bytes} bytes, expected at most ${budget}`);
}
