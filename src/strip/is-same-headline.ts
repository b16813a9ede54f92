import type { Line } from "./classify-line.ts";

/** "Title - Site" is "Title" as well; a section's name at the end of a title is not. */
export function isSameHeadline(line: Line, headline: Line): boolean {
  if (line.simple === headline.simple) return true;
  const [short, long] = line.simple.length < headline.simple.length ? [line.simple, headline.simple] : [headline.simple, line.simple];
  return short.length >= 20 && long.startsWith(short) && /^[.!?…"')]{0,3} ?(?:[-–—|«»:·•]|\(video|\(photo)/u.test(long.slice(short.length)) && long.length - short.length <= 60;
}

/** Takes "Bridge open again Forty soldiers walked home on Monday." of "Bridge open again": a page's title and its summary in one line. */
export function opensWith(line: Line, headline: Line): boolean {
  return headline.kind === "title" && headline.words >= 4 && line.kind === "prose" && line.text.startsWith(`${headline.text} `) && /^\p{Lu}/u.test(line.text.slice(headline.text.length + 1));
}

/** Takes "Update Bridge open again" and "News > World > Bridge open again" of "Bridge open again": a word or a path in front. */
export function isLabelled(line: Line, headline: Line): boolean {
  if (!line.simple.endsWith(` ${headline.simple}`)) return false;
  const front = line.simple.slice(0, -headline.simple.length - 1);
  return !/\s/.test(front) || (front.length <= 60 && /[>»›/|]$/.test(front));
}
