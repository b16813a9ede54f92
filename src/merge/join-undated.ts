import type { Day, Report } from "../record.ts";
import { addDays } from "./add-days.ts";
import type { LeftOut } from "./cluster-reports.ts";
import { type Cluster, likenessOf } from "./event-cluster.ts";
import { possibleDaysOfYear } from "./days-of-year.ts";
import { join } from "./join-by-day.ts";
import { commonDays, daysAmong, singleDay } from "./possible-days.ts";
import { reasonApartUndated, sharedNumber } from "./same-event.ts";
import { wordsAllow } from "./words-allow.ts";

/** A weekday, a figure or a number says more than a place or a category, which every exchange of a month may share. */
const strong = 2;
const weak = 1;

/** Either one strong tie or two weak ones. */
const enough = 2;

/** Among more events of the same sides, and of the same day of the year where the report names one, it is of any of them. */
const mostCompared = 60;

/** A window of more days holds every weekday. */
const widestWindow = 7;

interface Ties {
  other: Cluster;
  weight: number;
  /** What both tell, in words that fit after "It too tells of". */
  shared: string[];
}

/**
 * Joins news that gives no day at all to the one event of the same sides that it can mean. Sides and kind alone tell
 * nothing, since every exchange of a war has them: a weekday, a figure, a number, or both a place and a category have to
 * agree. Where nothing speaks against just one event of these sides, one of them is enough. What fits several keeps the
 * days of all.
 */
export function joinUndated(undated: readonly Cluster[], known: readonly Cluster[], leftOut: LeftOut[]): Cluster[] {
  const bySides = indexBySides(known);
  const traits = new Map<Cluster, Traits>();
  const joins: { into: Cluster; cluster: Cluster; why: string }[] = [];
  const open: Cluster[] = [];
  for (const cluster of undated) {
    const { fitting: all, only } = compare(cluster, bySides, traits);
    // An event without a day of its own, as a plan may be, is known by a figure or a number only.
    const fitting = all.filter(({ other, weight }) => other.days.start !== undefined || weight >= enough);
    const [best, second] = fitting.filter(({ weight }) => weight >= (only ? weak : enough)).sort((a, b) => b.weight - a.weight);
    if (best && (!second || best.weight >= second.weight + strong)) {
      joins.push({ into: best.other, cluster, why: `It too tells of ${list(best.shared)}, and of the events known only this one fits.` });
      continue;
    }
    if (best) leaveOpen(cluster, fitting.filter(({ weight }) => weight >= enough), leftOut);
    open.push(cluster);
  }
  // Only now: what joins an event must not change what the next one is compared with.
  for (const { into, cluster, why } of joins) join(into, cluster, why);
  return joinPairs(open, bySides, traits);
}

/** Two reports without a day are of one event on the same grounds. */
function joinPairs(open: readonly Cluster[], bySides: Map<string, Cluster[]>, traits: Map<Cluster, Traits>): Cluster[] {
  const founded = new Set<Cluster>();
  for (const cluster of open) {
    const { fitting, only } = compare(cluster, bySides, traits);
    const fits = fitting.filter(({ other, weight }) => founded.has(other) && weight >= (only ? weak : enough));
    const [best] = fits;
    if (best && fits.length === 1) {
      join(best.other, cluster, `It too tells of ${list(best.shared)}, and nothing sets the two apart.`);
      traits.delete(best.other);
      continue;
    }
    founded.add(cluster);
    addToIndex(bySides, cluster);
  }
  return [...founded];
}

/** Events by kind and side, each once more by its days of the year: a war has more exchanges than can be compared with each report. */
function indexBySides(known: readonly Cluster[]): Map<string, Cluster[]> {
  const index = new Map<string, Cluster[]>();
  for (const cluster of known) addToIndex(index, cluster);
  return index;
}

function addToIndex(index: Map<string, Cluster[]>, cluster: Cluster): void {
  const days = fewDays(cluster)?.map((day) => ` ${day.slice(5)}`) ?? [openDay];
  for (const party of cluster.parties) {
    for (const key of ["", ...days].map((day) => `${cluster.family} ${party}${day}`)) {
      const row = index.get(key);
      if (row) row.push(cluster);
      else index.set(key, [cluster]);
    }
  }
}

const openDay = " open";

/** The days of an event where they are so few that words can tell it from others. */
function fewDays({ days: { start, end } }: Cluster): Day[] | undefined {
  if (start === undefined || end === undefined) return undefined;
  const days: Day[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) if (days.push(day) === widestWindow) return undefined;
  return days;
}

function compare(cluster: Cluster, bySides: ReadonlyMap<string, Cluster[]>, traits: Map<Cluster, Traits>): { fitting: Ties[]; only: boolean } {
  const days = possibleDaysOfYear(cluster.reports[0]!)?.map((day) => ` ${day}`).concat(openDay) ?? [""];
  const rows = [...cluster.parties].map((party) => days.flatMap((day) => bySides.get(`${cluster.family} ${party}${day}`) ?? []));
  const pool = new Set(rows.sort((a, b) => a.length - b.length)[0]);
  const wide = cluster.figures.size > 0 || cluster.parties.size === 1 ? rows.flat() : [];
  for (const other of wide) pool.add(other);
  if (pool.size > mostCompared) return { fitting: [], only: false };
  const fitting = [...pool].flatMap((other) => tiesOf(cluster, other, traits) ?? []);
  return { fitting, only: fitting.length === 1 };
}

/** What ties an undated report to an event; undefined where something keeps the two apart. */
function tiesOf(cluster: Cluster, other: Cluster, traits: Map<Cluster, Traits>): Ties | undefined {
  const [report] = cluster.reports as [Report];
  const likeness = likenessOf(cluster, other);
  if (likeness === "contrary" || reasonApartUndated(other, cluster) !== undefined || beyond(report, other)) return undefined;
  const words = meant(report, other);
  if (words === false || !commonDays(cluster.days, other.days)) return undefined;
  const shared: string[] = [];
  let weight = 0;
  const tie = (tied: boolean, what: string, worth: number) => {
    if (!tied) return;
    shared.push(what);
    weight += worth;
  };
  const number = sharedNumber(other, cluster);
  // Of two reports without a date each "Thursday" can be another one.
  tie(words === true, `“${report.days.timex?.text ?? ""}”`, other.days.start === undefined ? weak : strong);
  tie(likeness !== "open", "the same figure", strong);
  tie(number !== undefined, `the ${number ?? ""}`, strong);
  const [own, theirs] = [traitsOf(cluster, traits), traitsOf(other, traits)];
  tie(overlap(own.places, theirs.places), "the same place", weak);
  tie(overlap(own.mediators, theirs.mediators), "the same mediator", weak);
  tie(overlap(own.categories, theirs.categories), "the same people", weak);
  tie(overlap(cluster.agreements, other.agreements), "the same agreement", weak);
  return { other, weight, shared };
}

/** Tells whether the words of an undated report allow the day of an event, or one of the few days that are open. */
function meant(report: Report, event: Cluster): boolean | undefined {
  if (event.days.start === undefined || event.days.end === undefined) {
    const same = event.reports.map((other) => sameWords(report, other));
    return same.includes(true) ? true : same.includes(false) ? false : undefined;
  }
  const allowed = fewDays(event)?.map((day) => wordsAllow(report, day)) ?? [];
  return allowed.includes(true) ? true : allowed.includes(undefined) ? undefined : false;
}

/** "Thursday" twice is one day for two reports of which neither has a date; "Thursday" and "July 4" may be. */
function sameWords({ days: a }: Report, { days: b }: Report): boolean | undefined {
  if (!a.timex || !b.timex || a.cue !== "event" || b.cue !== "event") return undefined;
  const form = formOf(a.timex.value);
  return form === undefined || form !== formOf(b.timex.value) ? undefined : a.timex.value === b.timex.value;
}

function formOf(value: string): "weekday" | "date" | undefined {
  return /^XXXX-WXX-\d$/.test(value) ? "weekday" : /^XXXX-\d{2}-\d{2}$/.test(value) ? "date" : undefined;
}

/** "More than 1,000" is not of an event where 390 is all that anybody counts. */
function beyond({ statement }: Report, { accounts }: Cluster): boolean {
  return statement.counts.some(({ returnedTo, of, min, max }) => {
    const key = `${returnedTo ?? "all"} ${of}`;
    const told = [...accounts.values()].flatMap((figures) => figures.get(key) ?? []);
    return told.length > 0 && told.every((value) => (min !== null && value < min) || (max !== null && value > max));
  });
}

interface Traits {
  places: Set<string>;
  mediators: Set<string>;
  categories: Set<string>;
}

function traitsOf(cluster: Cluster, known: Map<Cluster, Traits>): Traits {
  const found = known.get(cluster);
  if (found) return found;
  const told = (field: "places" | "mediators" | "categories") => new Set(cluster.reports.flatMap(({ statement }) => statement[field].map(({ value }) => value)));
  const traits = { places: told("places"), mediators: told("mediators"), categories: told("categories") };
  known.set(cluster, traits);
  return traits;
}

/** Of several events each day remains, where each is known; the editor is told which they are. */
function leaveOpen(cluster: Cluster, fitting: Ties[], leftOut: LeftOut[]): void {
  const [report] = cluster.reports as [Report];
  const days = fitting.map(({ other }) => singleDay(other.days));
  if (!days.every((day) => day !== undefined)) return;
  if (!cluster.days.among) cluster.days = daysAmong(days) ?? cluster.days;
  leftOut.push({ report, possible: fitting.map(({ other }) => other), stays: true });
}

function overlap<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  for (const value of a) if (b.has(value)) return true;
  return false;
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)!}`;
}
