import { compareText } from "../publish/compare-text.ts";
import { formatCount } from "../publish/format-count.ts";
import type { Claimant, Count, Disagreement, Report } from "../record.ts";

interface Said {
  file: string;
  claimant: Claimant;
  value: string;
  min: number;
  max: number;
  /** Other figures of the same account with which it is at one: parts of it, and it with the civilians. */
  related: number[];
}

/**
 * Finds what the reports of one event contradict one another in. "More than 1,000" and 1,212 agree, and
 * a side that gives no figure contradicts nobody. Nothing is averaged, and no value is preferred.
 */
export function findDisagreements(reports: readonly Report[]): Disagreement[] {
  const fields = new Map<string, Said[]>();
  const say = (field: string, said: Said) => {
    const known = fields.get(field);
    if (known) known.push(said);
    else fields.set(field, [said]);
  };

  for (const { article, statement, days } of reports) {
    const { file } = article;
    const outlet = { name: article.masthead.outlet?.name ?? file, party: null };
    for (const { field, count, related } of totals(statement.counts)) {
      const min = count.value ?? count.min ?? 0;
      const max = count.value ?? count.max ?? Infinity;
      say(field, { file, claimant: count.claimant, value: formatCount(count), min, max, related });
    }
    for (const { value, of, claimant } of statement.ordinals) {
      // "The third exchange" is the third of the week to one and of the year to another.
      if (of === "exchange") continue;
      say(`ordinal ${of}`, { file, claimant, value: String(value), min: value, max: value, related: [] });
    }
    if (days.cue === "event" && days.basis !== "inferred" && days.start !== undefined && days.start === days.end) {
      const time = Date.parse(days.start);
      say("day", { file, claimant: outlet, value: days.start, min: time, max: time, related: [] });
    }
    if (statement.status === "failed" || statement.status === "postponed") {
      const rank = statement.status === "failed" ? 0 : 1;
      say("status", { file, claimant: outlet, value: statement.status, min: rank, max: rank, related: [] });
    }
  }
  return [...fields].filter(([, said]) => contradict(said)).sort(([a], [b]) => compareText(a, b)).map(([field, said]) => ({
    field,
    values: distinct(said).map(({ value, claimant, file }) => ({ value, claimant, file })),
  }));
}

/** Of the figures that one report has from one claimant the largest is the whole, the others its parts. */
function totals(counts: readonly Count[]): { field: string; count: Count; related: number[] }[] {
  const groups = new Map<string, Count[]>();
  for (const count of counts) {
    if (count.value === null && count.min === null && count.max === null) continue;
    const key = [count.returnedTo ?? "total", count.of, count.claimant.party ?? "", count.claimant.name].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  const size = (count: Count) => count.value ?? count.min ?? count.max ?? 0;
  return [...groups].map(([key, group]) => {
    const [count, ...parts] = group.toSorted((a, b) => size(b) - size(a)) as [Count, ...Count[]];
    const civilians = groups.get(key.replace("\nprisoners\n", "\ncivilians\n"));
    const withCivilians = count.of === "prisoners" && civilians ? civilians.map((other) => size(other) + size(count)) : [];
    return { field: `counts ${count.returnedTo ?? "total"} ${count.of}`, count, related: [...parts.map(size), ...withCivilians] };
  });
}

function contradict(said: Said[]): boolean {
  const kinds = [...new Map(said.map((one) => [`${one.min} ${one.max} ${one.related.join()}`, one])).values()];
  return kinds.some((a, index) => kinds.slice(index + 1).some((b) => !agree(a, b)));
}

function agree(a: Said, b: Said): boolean {
  const overlap = a.min <= b.max && b.min <= a.max;
  return overlap || a.related.includes(b.min) || b.related.includes(a.min);
}

function distinct(said: Said[]): Said[] {
  const seen = new Set<string>();
  return said.filter(({ value, claimant, file }) => {
    const key = `${value}\n${claimant.name}\n${file}`;
    return !seen.has(key) && seen.add(key);
  });
}
