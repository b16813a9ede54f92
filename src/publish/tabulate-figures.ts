import type { Event } from "../record.ts";
import { boundsText, countNoun, formatCount, isWithheld } from "./format-count.ts";
import { sayRow, sayVoice } from "./say-claim.ts";
import type { Site } from "./site.ts";
import { type Claim, type Subject, type Voice, tabulateClaims } from "./tabulate-claims.ts";

/** One cell: what a voice says of one thing, each figure once; none where it gives no figure of this. */
export type FigureCell = { text: string; withheld: boolean }[];

/** The figures of an event at a glance: what was counted down the side, who says so across. */
export interface FigureTable {
  voices: { voice: Voice; name: string; silence: string | undefined }[];
  rows: { name: string; full: string; cells: FigureCell[] }[];
}

/**
 * Sums up what each side says of an event. Three silences differ: a side that withholds its figure, one that speaks
 * and gives none, and one that is not heard at all; the latter two hold for a voice and not for a row.
 */
export function tabulateFigures(site: Site, event: Event): FigureTable {
  const { voices, rows } = tabulateClaims(event);
  const given = rows.flatMap(({ subject, cells }) => (subject.type === "count" && cells.some((claims) => claims.length > 0) ? [{ subject, cells }] : []));
  const of = event.kind === "repatriation" ? "bodies" : "prisoners";
  const speaks = voices.map((_, index) => rows.some(({ cells }) => cells[index]!.length > 0));
  const heard = voices.map((voice, index) => ({
    index,
    voice,
    name: sayVoice(site, voice),
    silence: given.some(({ cells }) => cells[index]!.length > 0) ? undefined : site.say(speaks[index] || isQuoted(event, voice) ? "claims.noFigure" : "claims.silent"),
  })).filter(({ voice, silence }) => voice !== "others" || silence === undefined);
  const noun = capital(countNoun(of, null, site.language));
  return {
    voices: heard,
    rows: given.length === 0
      ? [{ name: noun, full: noun, cells: heard.map(() => []) }]
      : given.map(({ subject, cells }) => ({
        name: sayShortRow(site, subject),
        full: sayRow(site, event, subject),
        cells: heard.map(({ index }) => figuresOf(site, cells[index]!)),
      })),
  };
}

function isQuoted({ evidence, ordinals, parties }: Event, voice: Voice): boolean {
  return [...evidence, ...ordinals].some(({ claimant: { party } }) => (voice === "others" ? party === null || !parties.includes(party) : party === voice));
}

function figuresOf(site: Site, claims: readonly Claim[]): FigureCell {
  const texts = new Map<string, boolean>();
  for (const claim of claims) if (claim.type === "count") texts.set(inShort(site, claim.says), isWithheld(claim.says));
  return [...texts].map(([text, withheld]) => ({ text, withheld }));
}

/** "More than 1,000": what was counted stands at the head of the row. Words such as "dozens" have no bounds of their own. */
function inShort(site: Site, count: Event["counts"][number]): string {
  return count.value === null && !isWithheld(count) && /\d/.test(count.wording) ? boundsText(count, site.language) : formatCount(count, site.language);
}

/** "Bodies to Ukraine": the event's status stands above the table. */
function sayShortRow(site: Site, subject: Extract<Subject, { type: "count" }>): string {
  const noun = countNoun(subject.of, null, site.language);
  return capital(subject.returnedTo === null ? site.say("subject.total", { noun }) : site.say("subject.short", { noun, side: site.partyName(subject.returnedTo) }));
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
