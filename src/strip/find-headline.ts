import type { Line } from "./classify-line.ts";
import { describesPicture } from "./describes-picture.ts";
import { hasTitleCase } from "./has-title-case.ts";
import { isLabelled, isSameHeadline } from "./is-same-headline.ts";

/**
 * Finds the headline above the body: a line that stands there twice, or else the first of the last dozen that is
 * longer than a site's or a section's name. Returns -1 where there is none.
 */
export function findHeadline(lines: readonly Line[], start: number): number {
  const candidates = lines.flatMap((line, index) => (index < start && isTitleLike(line) ? [index] : []));
  const near = candidates.filter((index) => index >= start - 14 && !isPictureTwice(lines, candidates, index));
  const twice = near.find((index) => candidates.some((other) => other !== index && lines[index]!.words >= 3 && isSameHeadline(lines[other]!, lines[index]!)));
  // "Update Bridge open again" above "Bridge open again": a label of the site's stands in front.
  const bare = twice === undefined ? near.find((index) => lines[index]!.words >= 3 && near.some((other) => other < index && isLabelled(lines[other]!, lines[index]!))) : undefined;
  if (bare !== undefined) return bare;
  if (twice !== undefined) return twice;
  // A list of other stories, each with its day, stands above the story's own.
  const dated = near.filter((index) => lines[index + 1]?.kind === "stamp" && lines[index]!.words >= 3);
  if (dated.length >= 3) return dated.at(-1)!;
  const words = (index: number) => lines[index]!.text.split(/\s[|«–—-]\s/)[0]!.split(/\s+/).length;
  const wordy = Math.min(5, Math.max(...near.map(words)));
  const long = near.find((index) => words(index) >= wordy);
  if (long !== undefined) {
    const chosen = near.find((index) => isShortHeadline(lines, index, long)) ?? long;
    return headlineOfText(lines, near, chosen, start) ?? chosen;
  }
  // A headline that ends in a question mark reads like a sentence and became the first of them.
  const first = lines[start];
  return first && start === lines.findIndex(({ kind }) => kind === "prose" || kind === "title") && (/[?!]["'”’]?$/.test(first.text) || hasTitleCase(first.text)) && first.words <= 20 && lines[start + 1]?.kind === "prose" ? start : -1;
}

/**
 * Takes "Freed men get off a bus at the bridge" twice in a row below the headline: a picture's description for those who cannot
 * see it, and its caption. Must not take a headline that stands there twice, above which no other is.
 */
function isPictureTwice(lines: readonly Line[], candidates: readonly number[], index: number): boolean {
  const { simple, words, text } = lines[index]!;
  const pair = [index - 1, index + 1].find((other) => lines[other] !== undefined && (lines[other]!.simple === simple || (simple.length >= 30 && lines[other]!.simple.startsWith(simple) && lines[other]!.kind === "caption")));
  return pair !== undefined && words >= 8 && describesPicture(text) && candidates.some((above) => above < Math.min(index, pair) && lines[above]!.words >= 5 && lines[above]!.simple !== simple);
}

/**
 * Finds, where the chosen line says nothing that the text says, the one below it that does: "Party of the premier wins in
 * Latvia" is the story before this one's. Must not prefer a standfirst to a headline: it speaks of the same, and a short
 * one ("'May never come'") can share no word with the text, unless it is a motto below the site's name.
 */
function headlineOfText(lines: readonly Line[], near: readonly number[], chosen: number, start: number): number | undefined {
  const text = lines.slice(start, start + 8).filter(({ kind }) => kind === "prose").map(({ simple }) => simple).join("\n");
  const own = subjectWords(lines[chosen]!.text);
  // "Plural news and views on Lisova" below "Lisova Tribune".
  if (isMotto(lines, chosen)) for (const word of subjectWords(lines[chosen - 1]!.text)) own.delete(word);
  // As a rule the first sentence says one of the headline's words.
  for (const word of own) if (text.includes(` ${word}`)) return undefined;
  const told = subjectWords(text);
  if (countShared(own, told) > 0 || (own.size < 4 && !isMotto(lines, chosen) && !isForeign(lines, own, chosen, start))) return undefined;
  return near.find((index) => {
    const words = index > chosen && lines[index]!.words >= 4 && lines[index]!.words <= 20 ? subjectWords(lines[index]!.text) : new Set<string>();
    const shared = countShared(words, told);
    return shared >= 2 && shared * 2 >= words.size && countShared(words, own) === 0;
  });
}

/** Words of five letters and more by their first seven, so that "minister" is no "ministry"; not "after" and "their". */
function subjectWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/(?<!\p{L})(?!(?:after|again|about|before|their|there|these|those|which|where|while|would|could|since|other|first|under|three)(?!\p{L}))[\p{L}\p{M}]{5,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 7)));
}

function countShared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...words].filter((word) => others.has(word)).length;
}

/**
 * Takes "Focus on the big picture" and "Connect to share and comment", of whose words the whole text says none; not "'May never
 * come back'", which quotes, nor "Home at last", which has no word that a text would say again.
 */
function isForeign(lines: readonly Line[], own: ReadonlySet<string>, chosen: number, start: number): boolean {
  const { text } = lines[chosen]!;
  if (own.size < 2 || /["“”‘’']/.test(text) || !/^.\S*(?: \S+){2,}/u.test(text)) return false;
  const said = subjectWords(lines.slice(start).filter(({ kind }) => kind === "prose").map(({ simple }) => simple).join("\n"));
  return countShared(own, said) === 0;
}

/** Takes "Seeing both banks since 2009" right below the site's name at the top of the page. */
function isMotto(lines: readonly Line[], index: number): boolean {
  return index >= 1 && index <= 2 && lines.slice(0, index).every(({ words }) => words <= 4) && lines[index - 1]!.kind !== "stamp" && lines[index - 1]!.kind !== "byline";
}

/**
 * Takes "Premier tours quake-hit province" right above its longer standfirst, or above the stamp below which a caption
 * stands; not "World News" or "Russia's War", names of sections, which have capitals or stand alone in a menu.
 */
function isShortHeadline(lines: readonly Line[], index: number, long: number): boolean {
  if (index >= long || lines[index]!.words < 3 || lines[long]!.words < 6) return false;
  const between = lines.slice(index + 1, long).filter(({ kind }) => kind !== "noise");
  const above = lines.slice(0, index).findLast(({ kind }) => kind !== "noise");
  if (above?.kind === "title" && hasSmallWord(above.text)) return false;
  return hasSmallWord(lines[index]!.text) && (between.length === 0 ? lines[long]!.words >= 8 : between.every(({ kind }) => kind === "stamp" || kind === "byline" || kind === "source" || kind === "caption"));
}

/** Tells a sentence's case from a name's: of the words behind the first, one of four letters or more is small. */
function hasSmallWord(text: string): boolean {
  return /\s\p{Ll}[\p{L}-]{3,}/u.test(text.replace(/\s(?:with|from|into|over|your|this|that)\b/g, " "));
}

function isTitleLike(line: Line): boolean {
  if (/^[•·▪►*-]\s/.test(line.text)) return false;
  return (line.kind === "title" && line.words >= 2 && line.words <= 40 && !line.text.endsWith(":")) || (line.kind === "prose" && line.words <= 20 && /[?!]["'”’]?$/.test(line.text));
}
