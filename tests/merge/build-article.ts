import type { Root } from "mdast";
import { addDays, daysBetween } from "../../src/merge/add-days.ts";
import type {
  Claimant, Count, Day, DayRange, EventKind, EventStatus, Ordinal, ParagraphRole, Quote, ReadArticle, SourceRef, Statement, Timex, When,
} from "../../src/record.ts";

/** One row of a merge test: what one article says of one event, in as few words as possible. */
export interface Row {
  kind?: EventKind;
  status?: EventStatus;
  role?: "main" | "background";
  /** The timex: "2025-06-12" is stated in full, "XXXX-WXX-4" and the like are counted from publication. */
  on?: string;
  cue?: When["cue"];
  relation?: When["relation"];
  parties?: string[];
  /** "UA 1212 bodies", "RU >1000", "all 206", "UA ?" (not disclosed), "UA 120 civilians by RU". */
  counts?: string[];
  /** "group 3", "week 4". */
  ordinals?: string[];
  categories?: string[];
  /** "Istanbul, 2025-06-02", "Istanbul, THIS-MONTH", "Istanbul"; "Istanbul, SAME" shares the words of `on`; ", LAST-MONTH" names no place. */
  under?: string;
  places?: string[];
  mediators?: string[];
  accounts?: string[];
}

export interface Sketch {
  file: string;
  outlet?: string;
  agency?: string;
  published?: Day;
  rewritten?: boolean;
  text?: string;
  says: Row[];
}

const quote: Quote = { paragraph: 0, start: 0, end: 5, line: 3, column: 1, text: "Words" };

/** Builds an article as it leaves the per-article stages, from rows. */
export function buildArticle(sketch: Sketch): ReadArticle {
  const published = sketch.published;
  const values: string[] = [];
  const timex = (value: string) => values.push(value) - 1;
  const outlet = sketch.outlet ?? sketch.file.replace(/\.txt$/, "");
  const statements = sketch.says.map((row, index) => ({ ...statementOf(row, { name: outlet, party: null }, timex), evidence: [{ ...quote, start: 10 * index, end: 10 * index + 5 }] }));
  const text = sketch.text ?? "Words of the reporter.";
  return {
    file: sketch.file,
    masthead: {
      outlet: refOf(outlet),
      ...(sketch.agency !== undefined && { agency: refOf(sketch.agency) }),
      rendition: "full",
      metadataLines: [1],
      ...(published && { published: { value: published, day: published, basis: "stated", why: "It stands above the text." } }),
    },
    paragraphs: [{ text, line: 3, endLine: 3, offsets: [{ at: 0, offset: 0, line: 3, column: 1 }] }],
    roles: ["body"] satisfies ParagraphRole[],
    removed: [],
    body: { type: "root", children: [] } satisfies Root,
    timexes: values.map((value) => readTimex(value, published)),
    statements,
    rewritten: sketch.rewritten ?? false,
    messages: [],
  };
}

function refOf(name: string): SourceRef {
  return { id: name.toLowerCase().replaceAll(" ", "-"), name };
}

/** Reads the timexes of a built article again as of a day, as the date stage does for real ones. */
export function rereadBuilt(article: ReadArticle, published: Day): Timex[] {
  return article.timexes.map((timex) => readTimex(timex.rule, published));
}

function statementOf(row: Row, voice: Claimant, timex: (value: string) => number): Omit<Statement, "evidence"> {
  const [place, agreed] = row.under?.split(", ") ?? [];
  const none: When = { cue: "none", relation: "on" };
  const on = row.on === undefined ? undefined : timex(row.on);
  return {
    role: row.role ?? "main",
    kind: row.kind ?? "exchange",
    status: row.status ?? "completed",
    when: on === undefined
      ? { cue: row.cue ?? "none", relation: row.relation ?? "on" }
      : { cue: row.cue ?? "event", relation: row.relation ?? "on", timex: on },
    parties: row.parties ?? ["RU", "UA"],
    counts: (row.counts ?? []).map((words) => countOf(words, voice)),
    categories: (row.categories ?? []).map((value) => ({ value, claimant: voice, quote })),
    ordinals: (row.ordinals ?? []).map((words): Ordinal => {
      const [of, value] = words.split(" ") as [string, string];
      return { of, value: Number(value), claimant: voice, quote };
    }),
    places: (row.places ?? []).map((value) => ({ value, claimant: voice, quote })),
    mediators: (row.mediators ?? []).map((value) => ({ value, claimant: voice, quote })),
    accounts: (row.accounts ?? []).map((words) => ({ value: words, claimant: { name: words, party: words }, quote })),
    ...(place !== undefined && {
      agreement: {
        ...(place !== "" && { place }), quote,
        when: agreed === undefined ? none : { cue: "event", relation: "on", timex: agreed === "SAME" && on !== undefined ? on : timex(agreed) },
      },
    }),
  };
}

function countOf(words: string, voice: Claimant): Count {
  const [side, figure, ...rest] = words.split(" ") as [string, string, ...string[]];
  const by = rest.indexOf("by");
  const party = by < 0 ? undefined : rest[by + 1];
  const of = rest.find((one) => one === "bodies" || one === "civilians") as Count["of"] | undefined;
  const number = Number(figure.replace(/[<>?]/, ""));
  return {
    returnedTo: side === "all" ? null : side,
    of: of ?? "prisoners",
    value: /^\d/.test(figure) ? number : null,
    min: figure.startsWith(">") ? number : null,
    max: figure.startsWith("<") ? number : null,
    wording: figure === "?" ? "did not say how many" : figure.startsWith(">") ? `more than ${number}` : figure,
    claimant: party === undefined ? voice : { name: `Speaker of ${party}`, party },
    quote,
  };
}

/** A small date stage: enough of one for rows. */
function readTimex(value: string, published: Day | undefined): Timex {
  const days = daysOf(value, published);
  const stated = /^\d{4}-\d{2}-\d{2}(?:\/|$)/.test(value);
  return {
    paragraph: 0, start: 0, end: 5, line: 3, column: 1, text: wordsOf(value), type: "DATE",
    value: days?.start === days?.end && days ? days.start : value,
    basis: stated ? "stated" : days ? "resolved" : "unknown",
    rule: value,
    ...(days && { days }),
    ...(published && !stated && { reference: published }),
  };
}

function wordsOf(value: string): string {
  const weekday = /^XXXX-WXX-(\d)$/.exec(value)?.[1];
  if (weekday) return ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][Number(weekday) - 1]!;
  return value;
}

function daysOf(value: string, published: Day | undefined): DayRange | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { start: value, end: value };
  const [first, last] = value.split("/");
  if (last !== undefined) return { start: first!, end: last };
  if (!published) return undefined;
  const weekday = /^XXXX-WXX-(\d)$/.exec(value)?.[1];
  if (weekday) {
    const back = (new Date(`${published}T00:00:00Z`).getUTCDay() - Number(weekday) + 7) % 7;
    return single(addDays(published, -back));
  }
  const monthDay = /^XXXX-(\d{2}-\d{2})$/.exec(value)?.[1];
  if (monthDay) {
    const year = Number(published.slice(0, 4));
    const [nearest] = [year - 1, year, year + 1].map((one) => `${one}-${monthDay}`)
      .sort((a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)));
    return single(nearest!);
  }
  const month = (day: Day) => ({ start: `${day.slice(0, 7)}-01`, end: addDays(`${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`, -1) });
  if (value === "THIS-MONTH") return { start: month(published).start, end: published };
  if (value === "LAST-MONTH") return month(addDays(`${published.slice(0, 7)}-01`, -1));
  if (value === "TODAY") return single(published);
  if (value === "YESTERDAY") return single(addDays(published, -1));
  return undefined;
}

function single(day: Day): DayRange {
  return { start: day, end: day };
}
