import { describe, expect, it } from "vitest";
import { anyOf } from "../eval/any-of.ts";
import { overlappingDays, sameDay } from "../eval/compare-days.ts";
import { type Case, type Expected, type ExpectedEvent, readCases } from "../eval/read-cases.ts";
import { type Field, figures, scoreCase, sumScores } from "../eval/score.ts";
import type { Article, Event, Timeline } from "../src/record.ts";

const citation = { claimant: { name: "Zelensky", party: "UA" }, article: "a", line: 1, quote: "" };

function article(fields: Partial<Article> = {}): Article {
  return {
    id: "a", url: "", file: "input.txt", headline: null, byline: null, language: null, outlet: null, carrier: null, agency: null,
    published: null, original: null, rendition: "full", body: [{ line: 1, text: "Ninety-five came home." }], removed: [], metadataLines: [],
    copies: [], rewritten: false, events: [], timexes: [], messages: [], ...fields,
  };
}

function count(fields: Partial<Event["counts"][number]>): Event["counts"][number] {
  return { returnedTo: "UA", of: "prisoners", value: null, min: null, max: null, wording: "", ...citation, ...fields };
}

function event({ day = "2024-07-17", ...fields }: Partial<Event> & { day?: string } = {}): Event {
  return {
    id: day, url: "", kind: "exchange", status: "completed", title: "", summary: "",
    date: { edtf: day, start: day, end: day, basis: "resolved", why: "" },
    parties: ["RU", "UA"], counts: [], categories: [], ordinals: [], agreement: null, places: [], mediators: [],
    reports: [{ article: "a", role: "main", why: "" }], origins: [["a"]], nearest: null, disagreements: [], evidence: [], overrides: [], note: null, ...fields,
  };
}

function timeline(events: Event[], articles = [article()]): Timeline {
  return { events, articles, sources: [] };
}

function expectedEvent(fields: Partial<ExpectedEvent> = {}): ExpectedEvent {
  return { kind: "exchange", status: "completed", day: "2024-07-17", reports: { "input.txt": "main" }, ...fields };
}

function oneCase(expected: Partial<Expected>, files = ["input.txt"]): Case {
  const articles = Object.fromEntries(files.map((file) => [file, {}]));
  return { name: "a-case", unseen: false, files: files.map((file) => ({ file, text: "" })), expected: { about: "", articles, events: [], ...expected } };
}

function tally(field: Field, expected: Partial<Expected>, found: Timeline, files?: string[]) {
  const { expected: wanted, recalled, found: given, right } = scoreCase(oneCase(expected, files), found).tallies[field];
  return [wanted, recalled, given, right];
}

describe("days", () => {
  it.each([
    ["2025-06-12", "2025-06-12?"],
    ["2025-06", "2025-06-01/2025-06-30"],
    ["2024-02", "2024-02-01/2024-02-29"],
    ["[2025-06-13,2025-06-12]", "[2025-06-12, 2025-06-13]"],
    ["../2023-04-16", "/2023-04-16"],
  ])("%s and %s are the same", (a, b) => expect(sameDay(a, b)).toBe(true));

  it.each([
    ["2025-06-12", "2025-06-12/2025-06-13"],
    ["[2025-06-12,2025-06-14]", "2025-06-12/2025-06-14"],
    ["XXXX-XX-XX", "2025-06-12"],
  ])("%s and %s differ", (a, b) => expect(sameDay(a, b)).toBe(false));

  it.each([
    ["2025-06-12", "2025-06-10/2025-06-14", true],
    ["2025-06", "2025-06-30", true],
    ["XXXX-XX-XX", "2025-06-12", true],
    ["../2025-06-12", "2025-06-13", false],
    ["2025-06-12", "2025-06-13", false],
  ])("%s and %s overlap: %s", (a, b, overlap) => expect(overlappingDays(a, b)).toBe(overlap));
});

describe("events", () => {
  it("counts a found event once, as event and as main event", () => {
    expect(tally("event", { events: [expectedEvent()] }, timeline([event()]))).toEqual([1, 1, 1, 1]);
    expect(tally("main event", { events: [expectedEvent()] }, timeline([event()]))).toEqual([1, 1, 1, 1]);
  });

  it("counts a wrong day or kind as a miss and as a made-up event, and names both", () => {
    const score = scoreCase(oneCase({ events: [expectedEvent()] }), timeline([event({ day: "2024-07-16" })]));
    expect(score.tallies.event).toEqual({ expected: 1, recalled: 0, found: 1, right: 0 });
    expect(score.misses.find(({ field }) => field === "event")?.text).toMatch(/expected \[2024-07-17.*found \[2024-07-16/);
    expect(tally("kind", { events: [expectedEvent()] }, timeline([event({ kind: "release" })]))).toEqual([1, 0, 1, 0]);
  });

  it("calls an event of an article without any made up", () => {
    expect(tally("event", { events: [] }, timeline([event()]))).toEqual([0, 0, 1, 0]);
  });

  it("asks nothing of an optional event, found or not", () => {
    const events = [expectedEvent({ optional: true })];
    expect(tally("event", { events }, timeline([event()]))).toEqual([0, 0, 0, 0]);
    expect(tally("event", { events }, timeline([]))).toEqual([0, 0, 0, 0]);
  });

  it("pairs two exchanges with the right days, whatever their order", () => {
    const events = [expectedEvent({ day: "2024-07-17" }), expectedEvent({ day: "2024-07-16/2024-07-18" })];
    const found = timeline([event({ day: "2024-07-18" }), event({ day: "2024-07-17" })]);
    expect(tally("event", { events }, found)).toEqual([2, 2, 2, 2]);
    expect(tally("day", { events }, found)).toEqual([2, 1, 2, 1]);
  });

  it("tells main from background", () => {
    const events = [expectedEvent({ reports: { "input.txt": "background" } })];
    expect(tally("main event", { events }, timeline([event()]))).toEqual([0, 0, 1, 0]);
    expect(tally("role", { events }, timeline([event()]))).toEqual([1, 0, 1, 0]);
  });
});

describe("counts", () => {
  const ninetyFive = { returnedTo: "UA", of: "prisoners", value: 95 } as const;
  const counts = (expected: ExpectedEvent["counts"], found: Event["counts"], field: Field = "counts") =>
    tally(field, { events: [expectedEvent({ counts: expected })] }, timeline([event({ counts: found })]));

  it("takes one figure in two reports for one", () => {
    expect(counts([ninetyFive], [count({ value: 95 }), count({ value: 95, article: "b" })])).toEqual([1, 1, 1, 1]);
  });

  it("does not take a total for a side's figure", () => {
    expect(counts([ninetyFive], [count({ value: 95, returnedTo: null })])).toEqual([1, 0, 1, 0]);
  });

  it("takes 'more than 20' as at least 20 or at least 21, and no other", () => {
    const moreThan20 = { ...ninetyFive, value: null, min: 20 };
    for (const min of [20, 21]) expect(counts([moreThan20], [count({ min })])).toEqual([1, 1, 1, 1]);
    for (const min of [19, 22, null]) expect(counts([moreThan20], [count({ min })])).toEqual([1, 0, 1, 0]);
  });

  it("takes a figure withheld for both sides as withheld for each, but not as silence", () => {
    const withheld = { ...ninetyFive, returnedTo: null, value: null };
    expect(counts([withheld], [count({}), count({ returnedTo: "RU" })])).toEqual([1, 1, 2, 2]);
    expect(counts([withheld], [])).toEqual([1, 0, 0, 0]);
  });

  it("does not blame a sum beside its parts, nor ask for it", () => {
    const parts = [{ ...ninetyFive, value: 33 }, { ...ninetyFive, of: "civilians" as const, value: 51 }];
    const found = [count({ value: 33 }), count({ value: 51, of: "civilians" })];
    expect(counts(parts, [...found, count({ value: 84 })])).toEqual([2, 2, 2, 2]);
    expect(counts(parts, [...found, count({ value: 85 })])).toEqual([2, 2, 3, 2]);
  });

  it("neither asks for an optional count nor blames it", () => {
    const expected = [ninetyFive, { ...ninetyFive, of: "civilians" as const, value: 6, optional: true }];
    expect(counts(expected, [count({ value: 95 })])).toEqual([1, 1, 1, 1]);
    expect(counts(expected, [count({ value: 95 }), count({ value: 6, of: "civilians" })])).toEqual([1, 1, 1, 1]);
  });

  it("scores who says it apart from the figure", () => {
    const expected = [{ ...ninetyFive, claimantParty: "UA", claimant: "zelensky" }];
    expect(counts(expected, [count({ value: 95 })], "claimants")).toEqual([1, 1, 1, 1]);
    const byRussia = count({ value: 95, claimant: { name: "Defence Ministry", party: "RU" } });
    expect(counts(expected, [byRussia], "claimants")).toEqual([1, 0, 1, 0]);
    expect(counts(expected, [byRussia])).toEqual([1, 1, 1, 1]);
    expect(counts(expected, [count({ value: 94 })], "claimants")).toEqual([0, 0, 0, 0]);
  });

  it("misses the counts of a missed event and blames those of a made-up one", () => {
    expect(tally("counts", { events: [expectedEvent({ counts: [ninetyFive] })] }, timeline([]))).toEqual([1, 0, 0, 0]);
    expect(tally("counts", { events: [] }, timeline([event({ counts: [count({ value: 95 })] })]))).toEqual([0, 0, 1, 0]);
  });
});

describe("articles", () => {
  const scored = (field: Field, expected: Expected["articles"][string], found: Partial<Article>) =>
    tally(field, { articles: { "input.txt": expected } }, timeline([], [article(found)]));

  it.each([
    ["The Japan News", { id: "japan-news", name: "Japan News" }, [1, 1, 1, 1]],
    ["RT", { id: "tass", name: "TASS" }, [1, 0, 1, 0]],
    ["RT", null, [1, 0, 0, 0]],
    [null, { id: "rt", name: "RT" }, [0, 0, 1, 0]],
    [null, null, [0, 0, 0, 0]],
    [["Russia Today", "RT"], { id: "rt", name: "RT" }, [1, 1, 1, 1]],
  ])("outlet %s, found %o", (expected, outlet, figuresOf) => expect(scored("outlet", { outlet: expected }, { outlet })).toEqual(figuresOf));

  it.each([
    ["2025-06-13", "2025-06-13T12:44:00+09:00", 1],
    ["2025-06-13T12:44:00+09:00", "2025-06-13T12:44+09:00", 1],
    ["2025-06-13T12:44:00+09:00", "2025-06-13T03:44:00Z", 0],
    ["2025-06-13T12:44:00Z", "2025-06-13T12:44:00+00:00", 1],
    ["2025-06-13T12:44:00+09:00", "2025-06-13", 0],
  ])("publication %s, found %s", (published, value, right) => {
    expect(scored("published", { published }, { published: { value, basis: "stated", why: "" } })).toEqual([1, right, 1, right]);
  });

  it("looks at both ends of the body and at what must stay and go", () => {
    const body = ["Ninety-five came home.", "Officials were silent."].map((text, index) => ({ line: index + 1, text }));
    const expected = { bodyStarts: "Ninety-five came", bodyEnds: "silent.", kept: ["home. Officials"], removed: ["Subscribe"] };
    expect(scored("body", expected, { body })).toEqual([3, 3, 3, 3]);
    expect(scored("body", expected, { body: [...body, { line: 3, text: "Subscribe now" }] })).toEqual([3, 2, 4, 2]);
  });

  it("does not look at what the case says nothing of", () => {
    expect(scored("headline", {}, { headline: "Anything" })).toEqual([0, 0, 0, 0]);
  });
});

describe("merge", () => {
  const files = ["1-a.txt", "2-b.txt"];
  const articles = [article({ id: "a", file: "1-a.txt" }), article({ id: "b", file: "2-b.txt" })];
  const reports = (...ids: string[]) => ids.map((id) => ({ article: id, role: "main" as const, why: "" }));
  const together = [expectedEvent({ reports: { "1-a.txt": "main", "2-b.txt": "main" } })];
  const apart = [expectedEvent({ reports: { "1-a.txt": "main" } }), expectedEvent({ day: "2024-07-17", reports: { "2-b.txt": "main" } })];

  it.each([
    ["merged as expected", together, [event({ reports: reports("a", "b") })], [2, 2, 2, 2]],
    ["split", together, [event({ id: "x", reports: reports("a") }), event({ id: "y", reports: reports("b") })], [2, 1, 2, 2]],
    ["merged though apart", apart, [event({ reports: reports("a", "b") })], [2, 2, 2, 1]],
  ])("%s", (_, events, found, expected) => {
    expect(tally("merge B³", { events }, timeline(found, articles), files)).toEqual(expected);
  });
});

it("adds cases up rather than averaging them", () => {
  const good = scoreCase(oneCase({ events: [expectedEvent()] }), timeline([event()]));
  const bad = scoreCase(oneCase({ events: [expectedEvent(), expectedEvent({ day: "2024-08-01" })] }), timeline([]));
  expect(figures(sumScores([good, bad]).tallies.event)).toEqual({ precision: 1, recall: 1 / 3, f1: 0.5 });
  expect(figures(sumScores([]).tallies.event)).toBeNull();
});

describe("every case", () => {
  it.each(readCases("tests/fixtures").map((one): [string, Case] => [one.name, one]))("%s can be answered without a miss", (_, one) => {
    expect(scoreCase(one, perfectAnswer(one)).misses).toEqual([]);
  });
});

/** What a program would publish that reads a case exactly as its editor does. */
function perfectAnswer({ files, expected }: Case): Timeline {
  const source = (name: string | null | undefined) => (name ? { id: name, name } : null);
  const first = <Value>(answers: Value | Value[] | undefined) => (answers === undefined ? undefined : anyOf(answers)[0]);
  const articles = files.map(({ file }) => {
    const { headline, byline, language, outlet, carrier, agency, published, publishedBasis, bodyStarts, bodyEnds, kept, rewritten } = expected.articles[file] ?? {};
    const value = first(published) ?? (publishedBasis ? "2020-01-01" : null);
    const body = [first(bodyStarts), ...(kept ?? []), first(bodyEnds)].flatMap((text) => (text ? [{ line: 1, text }] : []));
    return article({
      id: file, file, headline: first(headline) ?? null, byline: first(byline) ?? null, language: first(language) ?? null,
      outlet: source(first(outlet)), carrier: source(first(carrier)), agency: source(first(agency)),
      published: value ? { value, basis: publishedBasis ?? "stated", why: "" } : null, body, rewritten: rewritten ?? false,
    });
  });
  const required = expected.events.filter(({ optional }) => !optional);
  const id = (wanted: ExpectedEvent) => String(expected.events.indexOf(wanted));
  const events = required.map((wanted) => {
    const { kind, status, day, basis, parties, reports, counts, categories, ordinals, places, mediators, under } = wanted;
    const agreement = required.find((other) => anyOf(other.kind)[0] === "agreement" && under != null && anyOf(other.day)[0] === first(under));
    const told = event({ day: anyOf(day)[0] });
    return {
      ...told, id: id(wanted), kind: anyOf(kind)[0]!, status: first(status) ?? "completed", date: { ...told.date, basis: first(basis) ?? "resolved" },
      parties: parties ?? [], categories: categories ?? [], places: places ?? [], mediators: mediators ?? [],
      agreement: agreement ? id(agreement) : null,
      reports: Object.entries(reports).map(([file, role]) => ({ article: file, role: anyOf(role)[0]!, why: "" })),
      ordinals: (ordinals ?? []).map(({ value, of }) => ({ value, of: anyOf(of)[0]!, ...citation })),
      counts: (counts ?? []).map(({ returnedTo, of, value, min, max, claimant, claimantParty }) => count({
        returnedTo: anyOf(returnedTo)[0] ?? null, of: anyOf(of)[0]!, value, min: min ?? null, max: max ?? null,
        claimant: { name: first(claimant) ?? "", party: first(claimantParty) ?? null },
      })),
    };
  });
  return { events, articles, sources: [] };
}
