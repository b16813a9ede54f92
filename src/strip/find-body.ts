import type { Line } from "./classify-line.ts";

/** The lines from the first to the last of the reporter's text, and what each rail heading reaches over. */
export interface BodyRange {
  /** First and last line, both included; -1 where no line is the reporter's. */
  start: number;
  end: number;
  /** For each line that stands under a rail heading, the reason that the heading gives. */
  under: (string | undefined)[];
}

// Found on ids 0–7 of the article-extraction benchmark: what a line that is no sentence costs, in characters of text.
const cost = { title: 45, noise: 12, masthead: 6 };
// Text below a rail heading is the article only where it is so many times as long as the text above it: a brief stands
// above whole articles of other people, but a sentence above "Most read" can be the menu's or a standfirst.
const outweighs = { text: 20, sentence: 3 };

/**
 * Finds the run of lines that reads like an article: sentences gain by their length, everything else costs.
 * A rail heading ends a run, unless the story goes on below the rail's items.
 *
 * @param title the line above which nothing of the text can stand; -1 where none is known
 */
export function findBody(lines: readonly Line[], title: number): BodyRange {
  const under: BodyRange["under"] = lines.map(() => undefined);
  const skipped: BodyRange["under"] = lines.map(() => undefined);
  let best = { start: -1, end: -1, score: 0 };
  let from = title + 1;
  let reason: string | undefined;
  let text = 0;
  let sentences = 0;
  for (let at = from; at <= lines.length; at += 1) {
    const line = lines[at];
    under[at] = reason;
    if (line && line.kind !== "rail" && line.kind !== "end") {
      if (line.kind === "prose" && !line.teaser) {
        text += line.text.length;
        sentences += 1;
      }
      continue;
    }
    if (line) {
      if (text < 40) {
        if (reason !== undefined) under[at] = reason = line.reason;
        continue;
      }
      const next = storyResumes(lines, from, at, sentences);
      if (next > at) {
        skipped.fill(line.reason, at, next);
        under.fill(reason, at, next);
        at = next - 1;
        continue;
      }
    }
    const run = bestRun(lines, from, at, skipped);
    const factor = countProse(lines, best) > 2 ? outweighs.text : outweighs.sentence;
    if (best.score === 0 ? run.score > 0 : run.score > best.score * factor && readsOn(lines, run)) best = run;
    if (line) under[at] = reason = line.reason;
    from = at + 1;
    text = 0;
    sentences = 0;
  }
  const inBody = (at: number) => at >= best.start && at <= best.end;
  return { start: best.start, end: best.end, under: lines.map((_, at) => skipped[at] ?? (inBody(at) ? undefined : under[at])) };
}

/** How many lines above a rail are asked whether the text below it goes on with them; no report is longer. */
const remembered = 400;

/** What a line gains or costs. */
function weightOf(line: Line): number {
  if (line.kind === "prose") {
    const length = Math.min(line.text.length, 600);
    return line.teaser ? length / 10 : line.whole ? length : length / 3;
  }
  if (line.kind === "title") return -cost.title;
  return line.kind === "noise" || line.kind === "rail" || line.kind === "end" ? -cost.noise : -cost.masthead;
}

function countProse(lines: readonly Line[], run: { start: number; end: number }): number {
  return lines.slice(Math.max(0, run.start), run.end + 1).filter(({ kind, teaser }) => kind === "prose" && !teaser).length;
}

/** Tells a story from a list of stories: three paragraphs follow one another, and no "4 hours ago" stands between. */
function readsOn(lines: readonly Line[], run: { start: number; end: number }): boolean {
  const all = lines.slice(run.start, run.end + 1);
  if (all.some(({ railMark, reason }) => railMark && reason === "relative time stamp")) return false;
  const inside = all.filter(({ kind }) => kind === "prose" || kind === "title");
  return inside.some((_, index) => index >= 2 && [0, 1, 2].every((back) => isStory(inside[index - back]!)));
}

/** The stretch with the greatest sum; a rail in the middle of a story costs nothing. */
function bestRun(lines: readonly Line[], from: number, to: number, skipped: BodyRange["under"]): { start: number; end: number; score: number } {
  let best = { start: -1, end: -1, score: 0 };
  let sum = 0;
  let start = from;
  for (let at = from; at < to; at += 1) {
    const line = lines[at]!;
    if (sum <= 0) {
      sum = 0;
      start = at;
    }
    if (skipped[at] === undefined) sum += weightOf(line);
    if (line.kind === "prose" && sum > best.score) best = { start, end: at, score: sum };
  }
  return best;
}

/**
 * Finds the line at which the story goes on below a rail in its middle ("Related articles", three headlines, and the
 * next paragraph); returns the heading's own place where it does not.
 *
 * It goes on where, below one to a dozen headlines, sentences follow that are not cut off, are not the text of the
 * headline right above them, stand in several paragraphs, and share words with what was told before.
 */
function storyResumes(lines: readonly Line[], from: number, heading: number, sentencesBefore: number): number {
  let next = heading + 1;
  let items = 0;
  // "end of list": the site itself says where its list is over.
  const below = lines.slice(heading + 1, heading + 17).findIndex(({ resumes, kind }) => resumes === true || kind === "rail" || kind === "end");
  const over = heading + 1 + below;
  if (below >= 0 && lines[over]!.resumes && lines.slice(over + 1, over + 4).some(isStory)) return over + 1;
  while (next < lines.length && !isStory(lines[next]!)) {
    const line = lines[next]!;
    if (line.railMark && line.kind !== "noise") return heading;
    if (line.kind === "noise" && line.reason === "relative time stamp") return heading;
    if (line.kind === "stamp" || line.kind === "end") return heading;
    if (line.kind === "title" || line.kind === "prose") items += 1;
    if (items > 12) return heading;
    next += 1;
  }
  if (next >= lines.length) return heading;
  const isComments = lines[heading]!.kind === "end";
  // "Comments" in the bar above the text: hardly anything was told so far, and the text follows at once.
  if (isComments && (sentencesBefore > 1 || items > 4)) return heading;
  // "Read more" below a headline and above the next paragraph is that headline's link.
  const isCardsLink = items === 0 && lines[lastBefore(lines, heading)]?.kind === "title";
  // "Recommended" whose cards the scraper lost: the text below it is the story's own where it names what was told.
  const isBareHeading = !isComments && items === 0 && !isCardsLink;

  const paragraphs: string[] = [];
  let others = 0;
  for (let at = next; at < lines.length && lines[at]!.kind !== "rail" && lines[at]!.kind !== "end" && others < 3; at += 1) {
    if (isStory(lines[at]!)) {
      paragraphs.push(lines[at]!.text);
      others = 0;
    } else if (lines[at]!.kind === "title" || lines[at]!.railMark) others += 1;
  }
  if (paragraphs.length < (isComments ? 3 : 2)) return heading;
  const first = contentWords(paragraphs[0]!);
  const above = lines.slice(heading + 1, next).findLast(({ kind }) => kind === "title");
  if (above && overlap(contentWords(above.text), first) >= 0.5) return heading;
  const told = lines.slice(Math.max(from, heading - remembered), heading).filter(({ kind }) => kind === "prose" || kind === "title").map(({ text }) => text).join("\n");
  const goesOn = paragraphs.join("\n");
  const shared = (words: (text: string) => Set<string>) => {
    const before = words(told);
    return [...words(goesOn)].filter((word) => before.has(word)).length;
  };
  if (isBareHeading) return paragraphs.length >= 3 && shared(names) >= 3 && shared(contentWords) >= 8 ? next : heading;
  return shared(names) >= 1 || shared(contentWords) >= 4 ? next : heading;
}

/** The nearest line above that is no noise; -1 where there is none. */
function lastBefore(lines: readonly Line[], heading: number): number {
  let at = heading - 1;
  while (at >= 0 && lines[at]!.kind === "noise") at -= 1;
  return at;
}

function isStory(line: Line): boolean {
  return line.kind === "prose" && !line.teaser && !/^[•·▪►*-]\s/.test(line.text) && (line.words > 16 || (line.words >= 8 && !/[?!]["'”’)]{0,2}$/.test(line.text)));
}

/** Words that carry a text's subject, by their first six letters ("prisoner", "prisoners"). */
function contentWords(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{M}]{5,}/gu) ?? []).map((word) => word.slice(0, 6)));
}

/** Names of persons and places: capitals in the middle of a sentence. */
function names(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}]{3,}/gu), ([name]) => name));
}

function overlap(of: Set<string>, within: Set<string>): number {
  return of.size === 0 ? 0 : [...of].filter((word) => within.has(word)).length / of.size;
}
