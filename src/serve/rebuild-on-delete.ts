import { existsSync, utimesSync, watch } from "node:fs";
import path from "node:path";

const watched = globalThis as { datelineWatches?: Set<string> };

/**
 * Makes Eleventy build again when a file of a folder is deleted: it logs "File deleted" and no more.
 * Touching `file`, which Eleventy watches, is what it does react to. The config is run again for each
 * change of a module, so what is watched already is remembered outside of it.
 */
export function rebuildOnDelete(folder: string, file: string): void {
  watched.datelineWatches ??= new Set();
  if (watched.datelineWatches.has(folder)) return;
  watched.datelineWatches.add(folder);
  watch(folder, { recursive: true }, (event, name) => {
    if (event !== "rename" || name === null || existsSync(path.join(folder, name))) return;
    // eslint-disable-next-line no-restricted-syntax -- the clock is what a touch is about; no page sees it
    const now = new Date();
    utimesSync(file, now, now);
  });
}
