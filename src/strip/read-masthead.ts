import type { Lexicon, Publisher } from "../lexicon/lexicon.ts";
import { placeOf } from "../parse/place-of.ts";
import type { Day, FrontMatter, Masthead, Message, Paragraph, ParagraphRole, Published } from "../record.ts";
import { decodeEntities } from "./decode-entities.ts";
import { findDateline } from "./find-dateline.ts";
import { publisherNames } from "./find-publishers.ts";
import { contradictionOf, lastDayTold, settledByText } from "./fits-text.ts";
import { identifySources } from "./identify-sources.ts";
import { joinedColumns } from "./joined-columns.ts";
import { leadingStamp } from "./read-dateline.ts";
import { simplify } from "./read-boilerplate.ts";
import { readYearlessStamp } from "./read-yearless-stamp.ts";
import { formatStamp, labelAlone, offsetAt, readStamps, type Stamp, type StampPage, wallClock } from "./read-stamp.ts";

/** One place of the text that dates it; the lowest `rank` is believed. */
interface Candidate {
  stamp: Pick<Stamp, "day" | "either" | "time" | "offset" | "zoneAssumed">;
  /** Words of the report that give a stamp its year: “December 8, 2024” above which stands “8 Dec, 16:20”. */
  yearFrom?: string;
  rank: number;
  paragraph: number;
  start: number;
  /** Words for a reader: "the stamp “14 Sep 2024”". */
  what: string;
  /** A dateline with its year: the reporter's own words, which no saving of the page changes. */
  full?: true;
}

/** Days within which a stamp and a dateline can both be right: an article is corrected, updated or printed again. */
const reprintDays = 14;

// How far a kind of evidence is believed. Stamps of the page come first; an export's "date 2025-06-20" and an address
// tell when a page was filed; an update is better than nothing, since most follow within hours. A dateline with its year
// stands before all of them where they are weeks apart: the page was saved then (see `full`).
const rank = { original: -1, labelled: 0, stamp: 1, below: 2, exported: 3, dateline: 4, address: 5, updated: 6 };

/**
 * Reads who printed an article and when, from the lines that the strip stage set apart. Front matter wins always.
 * Crawl stamps, captions' dates and the stamps of other stories say nothing of this one's publication.
 *
 * @param frontMatterLines lines of the front matter block, which count as metadata
 */
export function readMasthead(
  paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], frontMatter: FrontMatter, lexicon: Lexicon, frontMatterLines = 0,
): { masthead: Masthead; messages: Message[] } {
  const messages: Message[] = [];
  const sources = identifySources(paragraphs, roles, frontMatter, lexicon);
  const { url } = sources;
  const page = sources.pageEntry;
  const text = paragraphs.filter((_, index) => roles[index] === "body" || roles[index] === "headline").map((paragraph) => paragraph.text).join("\n").slice(0, 3000);
  const candidates = findCandidates(paragraphs, roles, url, { dateOrder: page?.dateOrder, timezone: page?.stampTimezone ?? page?.timezone, text });
  const published = frontMatter.published ? editorsPublished(frontMatter.published, sources.outletEntry) : choosePublished(candidates, sources.outletEntry, paragraphs, roles, messages);
  const first = Math.max(0, roles.indexOf("body"));
  if (!roles.includes("body")) {
    messages.push(message(paragraphs, 0, 0, "missing-body", "warning", "No sentences of a report found; set `strip: false` if the text is clean already"));
  }
  if (!published && !messages.some(({ ruleId }) => ruleId === "ambiguous-published")) {
    messages.push(message(paragraphs, first, 0, "missing-published", "warning", "No publication date found, so weekdays cannot be counted; add `published:` front matter"));
  }
  if (!sources.outlet && !sources.agency) {
    messages.push(message(paragraphs, first, 0, "missing-outlet", "info", "No outlet recognised; add `outlet:` front matter, or the outlet to content/lexicon/publishers.yaml"));
  }
  const headline = readHeadline(frontMatter.headline, paragraphs, roles, lexicon);
  const byline = frontMatter.byline ?? readByline(paragraphs, roles, lexicon);
  const language = frontMatter.language ?? (isEnglish(paragraphs, roles) ? "en" : undefined);
  const masthead: Masthead = {
    ...(headline ? { headline } : {}),
    ...(byline ? { byline } : {}),
    ...(language ? { language } : {}),
    ...(sources.outlet ? { outlet: sources.outlet } : {}),
    ...(sources.carrier ? { carrier: sources.carrier } : {}),
    ...(sources.agency ? { agency: sources.agency } : {}),
    ...(published ? { published } : {}),
    ...(url ? { url } : {}),
    rendition: frontMatter.rendition ?? "full",
    metadataLines: [
      ...Array.from({ length: frontMatterLines }, (_, index) => index + 1),
      ...paragraphs.flatMap(({ line, endLine }, index) =>
        roles[index] === "headline" || roles[index] === "masthead" ? Array.from({ length: endLine - line + 1 }, (_, more) => line + more) : []),
    ],
  };
  return { masthead, messages };
}

/** Gathers every date that can be the publication's. */
function findCandidates(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], url: string | undefined, site: StampPage): Candidate[] {
  const found: Candidate[] = [];
  const firstBody = roles.indexOf("body");
  const add = (stamp: Stamp, rank: number, paragraph: number, text: string) =>
    found.push({ stamp, rank, paragraph, start: stamp.start, what: `the stamp “${text.slice(stamp.start, stamp.end).trim()}”` });
  for (const [index, { text }] of paragraphs.entries()) {
    if (roles[index] === "masthead") {
      const label = labelAlone(paragraphs[index - 1]?.text ?? "");
      for (const [at, read] of readStamps(text, site).entries()) {
        const stamp = at === 0 && label && read.label === "none" ? { ...read, label } : read;
        if (stamp.label === "other" || (stamp.label === "none" && isPageClock(text, index, roles))) continue;
        const above = firstBody < 0 || index < firstBody;
        const exported = /^\W*date\s\d/i.test(text.slice(stamp.start));
        add(stamp, stamp.label === "original" ? rank.original : stamp.label === "updated" ? rank.updated : exported ? rank.exported : !above ? rank.below : stamp.label === "published" ? rank.labelled : rank.stamp, index, text);
      }
      const yearless = index < firstBody ? readYearlessStamp(text, site.text ?? "", site) : undefined;
      if (yearless && yearless.stamp.label !== "other") {
        const { stamp, words } = yearless;
        found.push({ stamp, rank: stamp.label === "updated" ? rank.updated : rank.stamp, paragraph: index, start: stamp.start, what: `the stamp “${text.slice(stamp.start, stamp.end).trim()}”`, yearFrom: words });
      }
    } else if ((roles[index] === "headline" || index <= firstBody) && leadingStamp(text) > 0) {
      const [stamp] = readStamps(text.slice(0, 60), site);
      if (stamp && stamp.start === 0) add(stamp, rank.exported, index, text);
    } else if (roles[index] === "headline") {
      const stamp = closingStamp(text, site);
      if (stamp) add(stamp, rank.exported, index, text);
    }
  }
  // A row of a table, as exports join it: "headline","outlet","address","2023-08-07 18:31","text".
  for (const { value, start } of firstBody >= 0 ? joinedColumns(paragraphs[firstBody]!.text) : []) {
    const [stamp] = readStamps(value, site);
    if (stamp && value.length <= 40) found.push({ stamp, rank: rank.exported, paragraph: firstBody, start, what: `the column “${value}”` });
  }
  const filed = url ? addressDay(url) : undefined;
  if (filed) found.push({ stamp: { day: filed }, rank: rank.address, paragraph: Math.max(0, firstBody), start: 0, what: "the date in its address" });
  const opening = findDateline(paragraphs, roles);
  const day = opening?.dateline.date && datelineDay(opening.dateline.date, paragraphs, roles, found);
  if (opening && day) {
    const { paragraph, dateline } = opening;
    found.push({ stamp: { day }, rank: rank.dateline, paragraph, start: 0, what: `the dateline “${paragraphs[paragraph]!.text.slice(0, dateline.end).trim()}”`, ...(dateline.date?.year && { full: true as const }) });
  }
  return found;
}

/**
 * Tells the clock in a page's head, which says when the page was saved: a weather box, or a bare day with the page's menu
 * between it and the headline. Must not take the day right above a headline, where some sites print the article's.
 */
function isPageClock(text: string, index: number, roles: readonly ParagraphRole[]): boolean {
  if (/\d ?°|\b(?:weather|cloudy|sunny)\b/i.test(text)) return true;
  const headline = roles.indexOf("headline");
  const between = roles.slice(index + 1, headline).filter((role) => role === "removed").length;
  // "Saturday, May 18, 2024" in the first line, a section below it.
  return index < headline && between >= (index === 0 && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? [\p{L}\d ,.]{8,24}$/iu.test(text.trim()) ? 1 : 2);
}

/**
 * Reads the day with which a page's title ends: "Forty walk home - 2004-04-15", "Forty walk home | News | DW | 29.12.2019".
 * Must not take "The battle of Lisova, 14 October 1995" or "What we know: 14 October 2023", which no stroke sets apart.
 */
function closingStamp(text: string, site?: StampPage): Stamp | undefined {
  const tail = /\s[-–—|•·]\s(?=[^-–—|•·]{0,12}\d)[^|•·–—]{6,30}$/u.exec(text);
  const stamp = tail && readStamps(text, site).at(-1);
  return stamp && stamp.label === "none" && stamp.start - tail.index <= 3 && text.length - stamp.end <= 1 ? stamp : undefined;
}

/** Takes "/2025/06/20/", "/20250506/", "-2025-06-14-"; not an article number ("/1123775966.html"). */
function addressDay(url: string): Day | undefined {
  const match = /[/_-](20\d{2})([/-]?)(\d{2})\2(\d{2})(?=[/_.-]|$)/.exec(url);
  const day = match && `${match[1]}-${match[3]}-${match[4]}`;
  return day && readStamps(day)[0]?.day === day ? day : undefined;
}

/** A dateline seldom gives a year: a caption's or an address's full date within a week of it does. */
function datelineDay(
  date: { month: number; day: number; year?: number }, paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], found: readonly Candidate[],
): Day | undefined {
  const near = [
    ...found.flatMap(({ stamp }) => stamp.either ?? (stamp.day ? [stamp.day] : [])),
    ...paragraphs.flatMap(({ text }, index) => (roles[index] === "caption" ? readStamps(text).flatMap(({ day }) => (day ? [day] : [])) : [])),
  ];
  const write = (year: number) => `${year}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
  // "July 6, 2995" is a slip of the keys.
  if (date.year && date.year >= 1900 && date.year <= 2099) return write(date.year);
  return near.map((day) => write(Number(day.slice(0, 4)))).find((day) => near.some((other) => daysBetween(day, other) <= 7));
}

function daysBetween(a: Day, b: Day): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

function editorsPublished(value: string, outlet: Publisher | undefined): Published {
  return { value, day: dayAt(value, outlet) ?? value.slice(0, 10), basis: "stated", why: "The front matter says so." };
}

/** The calendar day where the outlet sits: 01:04 on 11 June in Sydney is 10 June in Moscow. */
function dayAt(value: string, outlet: Publisher | undefined): Day | undefined {
  if (!outlet?.timezone || !value.includes("T")) return undefined;
  return wallClock(outlet.timezone, Date.parse(value)).slice(0, 10);
}

/** Believes the best evidence; an ambiguous numeric date is settled by other evidence of this text, or not at all. */
function choosePublished(candidates: readonly Candidate[], outlet: Publisher | undefined, paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], messages: Message[]): Published | undefined {
  const days = candidates.flatMap(({ stamp }) => (stamp.day && !stamp.either ? [stamp.day] : []));
  const body = paragraphs.filter((_, index) => roles[index] === "body").map(({ text }) => text);
  const told = new Set(paragraphs.flatMap(({ text }, index) => (roles[index] === "body" || roles[index] === "caption" ? readStamps(text).flatMap(({ day, either }) => (day && !either ? [day] : [])) : [])));
  // Of several bare stamps the one right above the text is the article's; the page's clock stands at its top.
  const sorted = candidates.toSorted((a, b) => a.rank - b.rank || (a.rank === rank.stamp ? b.paragraph - a.paragraph : a.paragraph - b.paragraph) || a.start - b.start);
  const rivals = sorted[0]?.rank === rank.stamp ? rivalStamps(sorted, roles) : [];
  const [one, other] = rivals;
  const borneOut = rivals.find(({ stamp }) => candidates.some((candidate) => candidate.rank > rank.stamp && candidate.rank !== rank.updated && candidate.stamp.day === stamp.day));
  if (one && other && !borneOut) {
    messages.push(message(paragraphs, other.paragraph, other.start, "ambiguous-published", "warning", `Unclear which of two dates is the publication's: ${one.what} and ${other.what}, neither with a label; add \`published:\` front matter`));
    return undefined;
  }
  if (borneOut) sorted.unshift(borneOut);
  for (const candidate of sorted) {
    const { stamp, paragraph, start, what } = candidate;
    // A site can write its days in another order than its newsroom's country: what stands in letters beside them tells.
    const ordered = stamp.either?.find((day) => days.includes(day)) ?? toldOf(stamp.either, told) ?? stamp.day ?? dayOfOffset(stamp, outlet);
    const isDoubted = stamp.either && (!ordered || (!days.includes(ordered) && !told.has(ordered) && leavesOut(stamp.either, ordered, body)));
    const settled = isDoubted ? settledByText(stamp.either!, body) : ordered;
    if (!settled) {
      const [a, b] = stamp.either!;
      messages.push(message(paragraphs, paragraph, start, "ambiguous-published", "warning", `Unclear order of day and month: ${what} is ${a} or ${b}; add \`published:\` front matter`));
      continue;
    }
    const against = contradictionOf(settled, body);
    if (against) {
      messages.push(message(paragraphs, paragraph, start, "ambiguous-published", "warning", `Unexpected publication by ${what}: the report says “${against}”, which is another weekday in that year; add \`published:\` front matter`));
      continue;
    }
    // "Tuesday, March 19, 2024" in the page's head, above "April 13, 2013 (KHARTOUM) –": the day on which the page was saved.
    const own = stamp.day === undefined || candidate.rank === rank.original ? undefined : sorted.find(({ full }) => full) ?? filedBefore(candidate, settled, sorted, roles);
    if (own && own !== candidate && daysBetween(own.stamp.day!, settled) > reprintDays) {
      messages.push(message(paragraphs, paragraph, start, "conflicting-published", "info", `Unexpected second date: ${what} says ${settled}, ${own.what} was taken; add \`published:\` front matter if that is wrong`));
      continue;
    }
    // "Feb. 8, 2025 Published on 2025-02-08T11:21:21+07:00" says the same twice, and once with its hour.
    const precise = sorted.find((rival) => rival.rank <= rank.stamp && rival.stamp.day === settled && rival.stamp.time !== undefined && rival.stamp.offset !== undefined);
    const timed = stamp.offset === undefined && precise ? precise.stamp : stamp;
    const value = formatStamp({ ...timed, day: settled });
    const day = dayAt(value, outlet) ?? settled;
    const other = sorted.find((rival) => rival.rank < rank.address && rival.rank !== rank.updated && rival.stamp.day && daysBetween(rival.stamp.day, settled) > 1 && !(candidate.full && daysBetween(rival.stamp.day, settled) > reprintDays));
    if (other) {
      messages.push(message(paragraphs, other.paragraph, other.start, "conflicting-published", "info", `Unexpected second date: ${other.what} says ${other.stamp.day}, ${what} was taken; add \`published:\` front matter if that is wrong`));
    }
    const elsewhere = day !== settled ? `, which is ${day} where ${outlet!.name} sits` : "";
    const assumed = timed.zoneAssumed ? ", its time read in the site's own zone" : "";
    const updated = candidate.rank === rank.updated ? "; only the last update is dated" : "";
    if (candidate.yearFrom) return { value, day, basis: "inferred", why: `Read from ${what}${elsewhere}${assumed}${updated}; the report gives that day its year: “${candidate.yearFrom}”.` };
    return { value, day, basis: "stated", why: `Read from ${what}${elsewhere}${assumed}${updated}.` };
  }
  return undefined;
}

/** "7.47 PM Monday, 27 May 2024" above the headline of a page whose address says 2009-02-02: the page's clock, when it was saved. */
function filedBefore({ rank: own, paragraph }: Candidate, day: Day, candidates: readonly Candidate[], roles: readonly ParagraphRole[]): Candidate | undefined {
  if (own !== rank.stamp || paragraph > roles.indexOf("headline")) return undefined;
  return candidates.find((candidate) => candidate.rank === rank.address && candidate.stamp.day! < day);
}

/** The one of two readings of "09-06-2025" that a caption or the text gives in full: "a picture released on June 9, 2025". */
function toldOf(either: readonly Day[] | undefined, told: ReadonlySet<Day>): Day | undefined {
  const found = either?.filter((day) => told.has(day)) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

/** "04-06-2025" above a report of 23 May 2025: the outlet's own order would have it tell of a day to come, the other would not. */
function leavesOut(either: readonly Day[], chosen: Day, body: readonly string[]): boolean {
  const last = lastDayTold(body);
  return last !== undefined && chosen < last && either.some((day) => day >= last);
}

/**
 * Bare stamps of two different days between headline and text: one of them can be an update's. The page's own clock stands
 * above the headline and is no rival.
 */
function rivalStamps(candidates: readonly Candidate[], roles: readonly ParagraphRole[]): Candidate[] {
  const headline = roles.indexOf("headline");
  const bare = candidates.filter((candidate) => headline >= 0 && candidate.rank === rank.stamp && candidate.stamp.day && !candidate.stamp.either && candidate.paragraph > headline);
  const other = bare.find(({ stamp }) => stamp.day !== bare[0]!.stamp.day);
  return other ? [bare[0]!, other] : [];
}

/** The one of two readings in whose season the outlet's clocks stand as the stamp says: "12/06/2025 14:05 GMT+2" in Lyon. */
function dayOfOffset({ either, time, offset, zoneAssumed }: Candidate["stamp"], outlet: Publisher | undefined): Day | undefined {
  const zone = outlet?.timezone;
  if (!either || !zone || time === undefined || offset === undefined || zoneAssumed) return undefined;
  const fitting = either.filter((day) => offsetAt(zone, day, time) === offset);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Where "date 2025-06-20 Forty walk home 20 June 2025" says the export's day again; undefined where it does not. */
function exportedTwice(text: string): number | undefined {
  const stamps = leadingStamp(text) > 0 ? readStamps(text) : [];
  const [first, last] = [stamps[0], stamps.at(-1)];
  return stamps.length >= 2 && first!.day === last!.day && last!.label === "none" && text.length - last!.end <= 1 ? last!.start : undefined;
}

/** The headline without the site's name behind it and the export's date before it; a saved page's title has one too. */
function readHeadline(written: string | undefined, paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], lexicon: Lexicon): string | undefined {
  const index = written === undefined ? roles.indexOf("headline") : -1;
  const printed = written ?? paragraphs[index]?.text;
  if (printed === undefined) return undefined;
  const full = decodeEntities(printed).replace(/^(?:subject|headline|title): ?(?=\S)/i, "");
  const dated = closingStamp(full);
  const text = full.slice(leadingStamp(full), exportedTwice(full) ?? (dated ? full.slice(0, dated.start).search(/\s[-–—|•·]\s*$/u) : undefined)).trim();
  const names = publisherNames(lexicon);
  const others = new Set(paragraphs.flatMap((other, at) => (at !== index && roles[at] !== "body" ? [simplify(other.text)] : [])));
  // Takes "Title « World | Site", "Title - Site", "Title -RT", "Title | Section | Site"; not "Title - what we know".
  for (const separator of text.matchAll(/\s(?:[-–—|«»·]\s|[-–—|](?=\p{Lu}))/gu)) {
    const [title, rest] = [text.slice(0, separator.index), text.slice(separator.index + separator[0].length)];
    const site = rest.split(/\s[-–—|«»·]\s/u).at(-1)!;
    const [name] = names(site);
    const isSite = name && name.start <= 4 && site.length - name.end <= 8;
    if (title.length >= 12 && (isSite || (others.has(simplify(title)) && rest.length <= 60))) return title;
  }
  return text;
}

/** Takes "By A. Name and B. Name | Fox News", "(Reporting by A in Kyiv; Editing by B)", "A. Name (AFP)"; an agency as author is no byline. */
function readByline(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], lexicon: Lexicon): string | undefined {
  const names = publisherNames(lexicon);
  for (const kind of [/^(?:(?:story |words |text |report |written |reported |published |posted |curated )?by|author|authors)(?: ?: ?| +)(?:contributor )?(?=\p{L})/iu, /^[\s([*_—–-]{0,4}(?:reporting|writing|written) by:? ?/iu, /^(?=\p{Lu}\S+ .{1,60} \([A-Za-z]{2,8}\)$)/u]) {
    for (const [index, { text }] of paragraphs.entries()) {
      if (roles[index] !== "masthead") continue;
      const [own, start] = startOfByline(text.trim().slice(leadingStamp(text.trim())), kind);
      if (!start) continue;
      const name = own.slice(start[0].length).split(/(?:[;|•·(/]| [-–—] | in \p{Lu}| for \p{Lu}| [Ss]ource:|,? (?:additional|editing|writing|with)\b|\. (?:Translated|Written|Edited|Additional|Produced)\b)/u)[0]!.trim().replace(/[.,:)]{1,4}$/u, "");
      const stamp = readStamps(name)[0];
      const bare = (stamp ? name.slice(0, stamp.start).replace(/ (?:on|at)\s*$/, "") : name).trim();
      const [publisher] = names(bare);
      if (bare && !(publisher && publisher.start <= 4)) return decodeEntities(publisher?.end === bare.length ? bare.slice(0, publisher.start).replace(/[\s,–—-]{1,4}$/u, "") : bare);
    }
  }
  return undefined;
}

/** The part of a line that begins like a byline: "14 June 1996 | By Anna Roe". */
function startOfByline(text: string, kind: RegExp): [string, RegExpExecArray | null] {
  for (const part of text.includes("|") ? [text, ...text.split("|").map((part) => part.trim())] : [text]) {
    const start = kind.exec(part);
    if (start) return [part, start];
  }
  return [text, null];
}

/** English enough to be read by this program's rules: one word in twelve is one of the commonest. */
function isEnglish(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[]): boolean {
  const text = paragraphs.filter((_, index) => roles[index] === "body").map((paragraph) => paragraph.text).join(" ").slice(0, 5000);
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length >= 8 && words.filter((word) => ["the", "of", "and", "to", "in", "was", "said"].includes(word)).length * 12 >= words.length;
}

function message(paragraphs: readonly Paragraph[], paragraph: number, start: number, ruleId: string, severity: Message["severity"], reason: string): Message {
  const found = paragraphs[paragraph];
  const { line, column } = found && found.offsets.length > 0 ? placeOf(found, start) : { line: 1, column: 1 };
  return { line, column, ruleId, severity, reason };
}
