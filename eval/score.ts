import type { Article, Event, Timeline } from "../src/record.ts";
import { type Alignment, alignEvents, type FoundEvent } from "./align-events.ts";
import { anyOf } from "./any-of.ts";
import { sameDay } from "./compare-days.ts";
import type { Case, ExpectedArticle, ExpectedCount, ExpectedEvent } from "./read-cases.ts";

/** What is scored, in the order in which it is printed. */
export const fields = [
  "event", "main event", "kind", "status", "day", "basis", "parties", "counts", "claimants", "categories", "ordinals",
  "places", "mediators", "agreement", "role", "merge B³", "headline", "byline", "language", "outlet", "carrier", "agency",
  "published", "publication basis", "body", "rewritten",
] as const;
export type Field = (typeof fields)[number];

/** Recall is `recalled / expected`, precision `right / found`; the two differ where one matches several. */
export interface Tally {
  expected: number;
  recalled: number;
  found: number;
  right: number;
}

export interface Miss {
  field: Field;
  /** Case, place in it, what was expected and what was found. */
  text: string;
}

export interface Score {
  tallies: Record<Field, Tally>;
  misses: Miss[];
}

/** Compare what the program makes of one case with what an editor reads in it. */
export function scoreCase(one: Case, timeline: Timeline): Score {
  const score = emptyScore();
  const articles = one.files.map(({ file }) => ({
    file,
    expected: one.expected.articles[file] ?? {},
    found: timeline.articles.find((article) => article.file === file || article.file.endsWith(`/${file}`)),
  }));
  for (const { file, expected, found } of articles) scoreArticle(score, `${one.name}/${file}`, expected, found);

  const files = new Map(articles.flatMap(({ file, found }): [string, string][] => (found ? [[found.id, file]] : [])));
  const found = timeline.events.map((event) => ({
    event,
    roles: new Map(event.reports.map(({ article, role }) => [files.get(article) ?? article, role])),
  }));
  const alignment = alignEvents(one.expected.events, found);
  scoreEvents(score, one.name, alignment);
  for (const { expected, found } of alignment.pairs) {
    if (!expected.optional) scoreEvent(score, `${one.name} ${say(expected)}`, expected, found, timeline);
  }
  if (one.files.length > 1) scoreMerge(score, one.name, alignment);
  return score;
}

/** Add the scores of several cases: figures are of all cases together, never a mean of means. */
export function sumScores(scores: Score[]): Score {
  const sum = emptyScore();
  for (const { tallies, misses } of scores) {
    for (const field of fields) {
      for (const key of ["expected", "recalled", "found", "right"] as const) sum.tallies[field][key] += tallies[field][key];
    }
    sum.misses.push(...misses);
  }
  return sum;
}

/** Reduce a tally to precision, recall and F1; null where there was nothing to find and nothing was found. */
export function figures({ expected, recalled, found, right }: Tally): { precision: number; recall: number; f1: number } | null {
  if (expected + found === 0) return null;
  const precision = found === 0 ? 1 : right / found;
  const recall = expected === 0 ? 1 : recalled / expected;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function emptyScore(): Score {
  const tally = (): Tally => ({ expected: 0, recalled: 0, found: 0, right: 0 });
  return { tallies: Object.fromEntries(fields.map((field) => [field, tally()])) as Record<Field, Tally>, misses: [] };
}

function scoreArticle(score: Score, where: string, expected: ExpectedArticle, found: Article | undefined): void {
  const published = found?.published ?? null;
  scoreValue(score, "headline", where, expected.headline, found?.headline ?? null, sameWords);
  scoreValue(score, "byline", where, expected.byline, found?.byline ?? null, sameWords);
  scoreValue(score, "language", where, expected.language, found?.language ?? null, sameWords);
  for (const field of ["outlet", "carrier", "agency"] as const) {
    scoreValue(score, field, where, expected[field], found?.[field]?.name ?? null, sameName);
  }
  scoreValue(score, "published", where, expected.published, published?.value ?? null, sameTime);
  scoreValue(score, "publication basis", where, expected.publishedBasis, published?.basis ?? null, Object.is);
  // True is a finding; false is the absence of one.
  const rewritten = expected.rewritten === undefined ? undefined : expected.rewritten ? "rewritten" : null;
  scoreValue(score, "rewritten", where, rewritten, found?.rewritten ? "rewritten" : null, Object.is);
  scoreBody(score, where, expected, found);
}

function scoreBody(score: Score, where: string, expected: ExpectedArticle, found: Article | undefined): void {
  const body = folded((found?.body ?? []).map(({ text }) => text).join(" "));
  const starts = expected.bodyStarts === undefined ? undefined : anyOf(expected.bodyStarts).map(folded);
  const ends = expected.bodyEnds === undefined ? undefined : anyOf(expected.bodyEnds).map(folded);
  const start = starts?.find((words) => body.startsWith(words)) ?? body.slice(0, 60);
  const end = ends?.find((words) => body.endsWith(words)) ?? body.slice(-60);
  scoreValue(score, "body", `${where} start`, starts, start === "" ? null : start, Object.is);
  scoreValue(score, "body", `${where} end`, ends, end === "" ? null : end, Object.is);
  for (const phrase of expected.kept ?? []) {
    scoreValue(score, "body", `${where} kept`, phrase, body.includes(folded(phrase)) ? phrase : null, Object.is);
  }
  for (const phrase of expected.removed ?? []) {
    scoreValue(score, "body", `${where} removed`, null, body.includes(folded(phrase)) ? phrase : null, Object.is);
  }
}

function scoreEvents(score: Score, where: string, { pairs, missed, madeUp }: Alignment): void {
  const event = score.tallies.event;
  const main = score.tallies["main event"];
  const note = (field: Field, text: string) => score.misses.push({ field, text: `${where}: ${text}` });

  for (const { expected, found, exact } of pairs.filter(({ expected }) => !expected.optional)) {
    const [expectedMain, foundMain] = [isMain(expected, found), [...found.roles.values()].includes("main")];
    event.expected++;
    event.found++;
    if (expectedMain) main.expected++;
    if (foundMain) main.found++;
    if (exact) {
      event.recalled++;
      event.right++;
      if (expectedMain && foundMain) {
        main.recalled++;
        main.right++;
      }
    } else {
      note("event", `expected ${say(expected)}, found ${sayFound(found)}`);
    }
    if (expectedMain !== foundMain || !exact) note("main event", `expected ${say(expected)}, found ${sayFound(found)}`);
  }
  for (const expected of missed) {
    event.expected++;
    note("event", `missed ${say(expected)}`);
    if (isMain(expected)) {
      main.expected++;
      note("main event", `missed ${say(expected)}`);
    }
    scoreCounts(score, `${where} ${say(expected)}`, expected.counts ?? [], []);
  }
  for (const found of madeUp) {
    event.found++;
    note("event", `made up ${sayFound(found)}`);
    if ([...found.roles.values()].includes("main")) {
      main.found++;
      note("main event", `made up ${sayFound(found)}`);
    }
    scoreCounts(score, `${where} ${sayFound(found)}`, [], found.event.counts);
  }
}

/** Where editors may differ about the role, the program's own reading is the expected one. */
function isMain(expected: ExpectedEvent, found?: FoundEvent): boolean {
  return Object.entries(expected.reports).some(([file, role]) => {
    const roles = anyOf(role);
    return roles.includes("main") && (roles.length === 1 || found?.roles.get(file) === "main");
  });
}

function scoreEvent(score: Score, where: string, expected: ExpectedEvent, { event, roles }: FoundEvent, timeline: Timeline): void {
  scoreValue(score, "kind", where, expected.kind, event.kind, Object.is);
  scoreValue(score, "status", where, expected.status, event.status, Object.is);
  scoreValue(score, "day", where, expected.day, event.date.edtf, sameDay);
  scoreValue(score, "basis", where, expected.basis, event.date.basis, Object.is);
  scoreSet(score, "parties", where, expected.parties, event.parties, Object.is);
  scoreSet(score, "categories", where, expected.categories, event.categories, Object.is);
  scoreSet(score, "mediators", where, expected.mediators, event.mediators, Object.is);
  scoreSet(score, "places", where, expected.places, event.places, similarName);
  scoreSet(
    score, "ordinals", where, expected.ordinals, distinct(event.ordinals.map(({ value, of }) => ({ value, of }))),
    (a, b) => a.value === b.value && anyOf(a.of).includes(b.of),
  );
  if (expected.counts) scoreCounts(score, where, expected.counts, event.counts);

  const agreement = timeline.events.find(({ id }) => id === event.agreement);
  scoreValue(score, "agreement", where, expected.under, agreement?.date.edtf ?? null, sameDay);
  for (const file of new Set([...Object.keys(expected.reports), ...roles.keys()])) {
    scoreValue(score, "role", `${where} in ${file}`, expected.reports[file] ?? null, roles.get(file) ?? null, Object.is);
  }
}

type FoundCount = Event["counts"][number];
/** A count without who says so. */
type Figure = Pick<ExpectedCount | FoundCount, "returnedTo" | "of" | "value" | "min" | "max">;

/** A figure given by several claimants or reports is one count; who gave it is scored apart. */
function scoreCounts(score: Score, where: string, expected: ExpectedCount[], found: FoundCount[]): void {
  const figure = ({ returnedTo, of, value, min, max }: Figure): Figure => ({ returnedTo, of, value, min, max });
  const wanted = distinct(expected.filter(({ optional }) => !optional).map(figure));
  const allowed = expected.filter(({ optional }) => optional);
  const given = distinct(found.map(figure)).filter((count) =>
    wanted.some((one) => sameFigure(one, count)) || !(isSumOfParts(count, wanted) || allowed.some((one) => sameFigure(one, count))));
  scoreSet(score, "counts", where, wanted, given, sameFigure);

  for (const count of expected) {
    if (count.optional || (count.claimantParty === undefined && count.claimant === undefined)) continue;
    const matching = found.filter((other) => sameFigure(count, other));
    if (matching.length === 0) continue;
    const right = matching.find(({ claimant }) =>
      (count.claimantParty === undefined || anyOf(count.claimantParty).includes(claimant.party))
      && (count.claimant === undefined || anyOf(count.claimant).some((name) => folded(claimant.name).includes(folded(name)))));
    const wantedClaimant = [count.claimantParty ?? [], count.claimant ?? []].flat().join(" ") || "nobody's side";
    const foundClaimants = matching.map(({ claimant }) => `${claimant.name} (${claimant.party ?? "no side"})`).join(" or ");
    scoreValue(score, "claimants", `${where}, ${sayCount(count)}`, wantedClaimant, right ? wantedClaimant : foundClaimants, Object.is);
  }
}

function sameFigure(expected: Figure, found: Figure): boolean {
  if (!anyOf<string>(expected.of).includes(found.of as string)) return false;
  const sides = anyOf(expected.returnedTo);
  const sameSide = sides.includes(found.returnedTo as string | null);
  if (expected.value === null && expected.min == null && expected.max == null) {
    // Who withholds a figure withholds it for both sides or for one: texts seldom tell.
    const alike = sameSide || found.returnedTo === null || sides.includes(null);
    return alike && found.value === null && found.min == null && found.max == null;
  }
  if (!sameSide) return false;
  if (expected.value !== null) return found.value === expected.value;
  // "More than 20" is at least 20 or at least 21, as one likes; so is "fewer than".
  const min = expected.min == null || (found.min != null && [0, 1].includes(found.min - expected.min));
  const max = expected.max == null || (found.max != null && [0, 1].includes(expected.max - found.max));
  return min && max;
}

/** "84, including 33 soldiers and 51 civilians": the parts are expected, the 84 beside them is not wrong. */
function isSumOfParts(count: Figure, expected: Figure[]): boolean {
  const parts = expected.filter(({ of, returnedTo, value }) =>
    anyOf(of)[0] !== "bodies" && anyOf(returnedTo).includes(count.returnedTo as string | null) && value !== null);
  return count.of !== "bodies" && parts.length > 1 && count.value === parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/**
 * B-cubed over the aligned reports: for each report of an event, how much of the program's event and of the
 * editor's event around it is the same. It sees merging and splitting only; made-up events are scored above.
 */
function scoreMerge(score: Score, where: string, { reports }: Alignment): void {
  const tally = score.tallies["merge B³"];
  for (const one of reports) {
    const together = reports.filter(({ expected, found }) => expected === one.expected && found === one.found).length;
    const found = reports.filter((other) => other.found === one.found).length;
    const expected = Object.keys(one.expected.reports).length;
    tally.expected++;
    tally.found++;
    tally.recalled += together / expected;
    tally.right += together / found;
    const text = `${where} ${say(one.expected)} in ${one.file}: ${together} of ${expected} reports together, ${found} in the found event`;
    if (together < found || together < expected) score.misses.push({ field: "merge B³", text });
  }
}

/** Score one value; several right answers are an array, and undefined is not looked at. */
function scoreValue<Value extends string>(
  score: Score, field: Field, where: string,
  expected: Value | null | (Value | null)[] | undefined, found: Value | null, same: (expected: Value, found: Value) => boolean,
): void {
  if (expected === undefined) return;
  const answers = anyOf(expected);
  const right = answers.some((answer) => (answer === null || found === null ? answer === found : same(answer, found)));
  const tally = score.tallies[field];
  if (found !== null) tally.found++;
  // Where null is one of several answers, finding nothing is as right as finding another.
  if (!answers.includes(null) || (found !== null && right)) tally.expected++;
  if (right && found !== null) {
    tally.recalled++;
    tally.right++;
  }
  if (!right) score.misses.push({ field, text: `${where}: expected ${answers.join(" or ")}, found ${found}` });
}

function scoreSet<Expected, Found>(
  score: Score, field: Field, where: string, expected: Expected[] | undefined, found: Found[], same: (a: Expected, b: Found) => boolean,
): void {
  if (expected === undefined) return;
  const missed = expected.filter((one) => !found.some((other) => same(one, other)));
  const wrong = found.filter((one) => !expected.some((other) => same(other, one)));
  const tally = score.tallies[field];
  tally.expected += expected.length;
  tally.recalled += expected.length - missed.length;
  tally.found += found.length;
  tally.right += found.length - wrong.length;
  for (const one of missed) score.misses.push({ field, text: `${where}: missed ${sayAny(one)}` });
  for (const one of wrong) score.misses.push({ field, text: `${where}: made up ${sayAny(one)}` });
}

function sameTime(expected: string, found: string): boolean {
  if (!expected.includes("T")) return found.slice(0, 10) === expected;
  const offset = (time: string) => (/[+-]\d{2}:\d{2}$/.exec(time)?.[0] ?? "Z").replace(/[+-]00:00/, "Z");
  return Date.parse(expected) === Date.parse(found) && offset(expected) === offset(found);
}

function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’‛`´]/g, "'").replace(/[“”„]/g, '"').replace(/\s+/g, " ").trim().toLowerCase();
}

function sameWords(expected: string, found: string): boolean {
  return folded(expected) === folded(found);
}

function sameName(expected: string, found: string): boolean {
  const bare = (name: string) => folded(name).replace(/^the /, "").replace(/[^a-z0-9]/g, "");
  return bare(expected) === bare(found);
}

/** "Chernihiv" and "Chernihiv region" are one place. */
function similarName(expected: string, found: string): boolean {
  const [a, b] = [folded(expected), folded(found)];
  return a.includes(b) || b.includes(a);
}

function distinct<Value>(values: Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function say({ kind, status, day }: ExpectedEvent): string {
  return `[${anyOf(day).join("|")} ${anyOf(kind).join("|")} ${anyOf(status ?? "").join("|")}]`;
}

function sayFound({ event, roles }: FoundEvent): string {
  return `[${event.date.edtf} ${event.kind} ${event.status}] in ${[...roles].map(([file, role]) => `${file} (${role})`).join(", ")}`;
}

function sayCount({ returnedTo, of, value, min, max }: Figure): string {
  const bounds = `${min == null ? "" : ` min ${min}`}${max == null ? "" : ` max ${max}`}`;
  return `${anyOf(returnedTo).join("|") || "total"} ${value ?? (bounds ? "" : "undisclosed")}${bounds} ${anyOf(of).join("|")}`;
}

function sayAny(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null && "returnedTo" in value ? sayCount(value as Figure) : JSON.stringify(value);
}
