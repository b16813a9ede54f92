import { copyFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { compareText } from "../publish/compare-text.ts";
import type { Redirect } from "./list-redirects.ts";

/**
 * Puts what stands beside a moved page (an event's data, calendar, card and picture, a source's feeds) beside its old
 * address too, and lists where. A program that reads such a file follows no page that leads on, and a host of plain
 * files has nothing else to answer with.
 */
export function copyMovedFiles(folder: string, redirects: readonly Redirect[]): Redirect[] {
  return redirects.flatMap((redirect): Redirect[] => {
    const { from, to } = redirect;
    if (to === null) return [];
    const names = readdirSync(path.join(folder, to), { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== "index.html").map(({ name }) => name);
    return names.sort(compareText).map((name) => {
      copyFileSync(path.join(folder, to, name), path.join(folder, from, name));
      return { ...redirect, from: `${from}${name}`, to: `${to}${name}` };
    });
  });
}
