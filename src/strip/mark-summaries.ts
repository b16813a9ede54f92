import type { Line } from "./classify-line.ts";

// Takes what a site heads a list of the report's own points with.
const heading = /^(?:at a glance|highlights|story highlights|key (?:points|takeaways|facts|highlights)|in brief|in short|quick read|the gist|what to know|tl;?dr)$/;
// Takes "• The bus left at noon", "- The bus left", "* The bus left".
const point = /^[•·▪●*–-]\s/u;

/**
 * Takes out the points that a site sets above the report in its own or a machine's words, under a heading that says so. Must not
 * take a list of points with which nothing goes on: then it is the report.
 */
export function markSummaries(lines: readonly Line[]): Line[] {
  const head = lines.findIndex(({ simple }) => heading.test(simple));
  if (head < 0) return [...lines];
  const length = lines.slice(head + 1).findIndex(({ text }) => !point.test(text));
  const after = lines.slice(head + 1 + length);
  if (length <= 0 || after.filter(({ kind, words, text }) => kind === "prose" && words >= 8 && !point.test(text)).length < 3) return [...lines];
  return lines.map((line, index) => (index >= head && index <= head + length ? { ...line, kind: "noise", reason: "summary of the report" } : line));
}
