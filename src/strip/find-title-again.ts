import type { Line } from "./classify-line.ts";
import { isSameHeadline, opensWith } from "./is-same-headline.ts";

/**
 * A saved page begins with its title, then comes the menu, then the title again above the text ("Title - Site").
 * Returns the line that says it again before the first sentences that follow, -1 where none does.
 */
export function findTitleAgain(lines: readonly Line[]): number {
  const [top = -1, below] = lines.flatMap(({ kind, words }, index) => (words >= 4 && (kind === "title" || kind === "prose") ? [index] : []));
  // A summary of the page can stand above both.
  const first = below !== undefined && lines[top]!.kind === "prose" && lines[below]!.kind === "title" && lines[below]!.words >= 5 && saysAgain(lines, top) < 0 ? below : top;
  return saysAgain(lines, first);
}

function saysAgain(lines: readonly Line[], first: number): number {
  const title = lines[first];
  if (!title || title.words > 60) return -1;
  const again = lines.findIndex((line, index) => index > first && index < lines.length - 1 && line.words >= 3 && (isSameHeadline(line, title) || opensWith(title, line)));
  const length = (part: readonly Line[]) => part.reduce((sum, { kind, text }) => sum + (kind === "prose" ? text.length : 0), 0);
  // A footer says it once more: "You are reading: …".
  return length(lines.slice(0, again + 1)) * 2 < length(lines) ? again : -1;
}
