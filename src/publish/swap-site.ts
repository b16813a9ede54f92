import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";

/**
 * Builds a site in a folder beside the old one, and puts it in the old one's place when it is whole.
 *
 * Eleventy neither cleans its output nor takes back what a failed run wrote: readers would get a mixture
 * of two builds. Here a build that throws leaves the old site as it was.
 */
export async function swapSite<Result>(output: string, build: (folder: string) => Promise<Result>): Promise<Result> {
  const target = path.resolve(output);
  if (existsSync(target) && readdirSync(target).length > 0 && !existsSync(path.join(target, "data", "events.json"))) {
    throw new Error(`Unexpected files in ${output}, expected an earlier site or an empty folder: name another OUTPUT_DIR`);
  }
  const parent = path.dirname(target);
  mkdirSync(parent, { recursive: true });
  const fresh = path.join(parent, `.site-${process.pid}`);
  const old = path.join(parent, `.old-site-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  try {
    mkdirSync(fresh);
    const result = await build(fresh);
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
    return result;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(target) && existsSync(old)) renameSync(old, target);
    rmSync(old, { recursive: true, force: true });
  }
}
