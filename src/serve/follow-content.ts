import { setTimeout as wait } from "node:timers/promises";
import { printFolder } from "./print-folder.ts";

/** Somebody who saves a file looks up after half a second. */
const between = 250;

/** A build that a broken template ended does not say so; after this long it is over, even on a busy machine. */
const longestBuild = 120_000;

/** What a folder was when the last build read it, and whether that build still runs. */
export interface Followed {
  /** To be called when a build begins, and when it has ended. */
  begin: () => void;
  end: () => void;
  /** Builds whenever the folder is not what it was; for ever. */
  follow: (build: () => Promise<void>) => Promise<never>;
}

/**
 * Follows a folder by what it is, not by what is told of it.
 *
 * Eleventy forgets a change that falls into a build for which it reads its configuration again, and never builds for
 * a deleted file. Here the folder is compared, some times a second, with what the last build found: whatever was
 * missed is seen the next time. A file counts as saved once it stays the same from one look to the next.
 */
export function followContent(folder: string): Followed {
  let built = "";
  let running = -Infinity;
  return {
    begin() {
      built = printFolder(folder);
      running = performance.now();
    },
    end() {
      running = -Infinity;
    },
    async follow(build) {
      for (let before = built; ; ) {
        await wait(between);
        const now = printFolder(folder);
        if (now !== built && now === before && performance.now() - running > longestBuild) await build();
        before = now;
      }
    },
  };
}
