/**
 * A small site in which every state of the templates occurs: disagreement, silence, a figure withheld, a
 * total, every way of being dated, every status, a digest, a missing outlet, copies, and hostile text.
 * The facts are those of June and July 2025; the words are this project's own.
 */
import type { Paragraph, Root } from "mdast";
import { type SiteInput } from "../../src/publish/site.ts";
import type { Article, Event, EventKind, EventStatus, PartyCode, Source, SourceRef } from "../../src/record.ts";

type Line = [role: "meta" | "body" | "removed" | "caption", text: string];

const hostile = `"><script>alert('x')</script><img src=https://tracker.example/p.gif onerror=alert(1)> {{7*7}} \u202Eesrever &amp; =HYPERLINK("https://evil.example")`;

const lines: Record<string, Line[]> = {
  "second-group-back": [
    ["meta", "RT.com"],
    ["meta", "11 Jun 2025, 01:04 GMT+10"],
    ["meta", "Moscow reports return of second group of captured soldiers"],
    ["body", "Another group of Russian prisoners of war came home on Tuesday under the deal struck in Istanbul, the Defense Ministry in Moscow said. It gave no number for the men who returned."],
    ["body", "President Zelensky confirmed the handover and described those freed as gravely wounded."],
    ["removed", "width=\"560\" height=\"315\""],
    ["body", "At the talks of last Monday the two governments settled on trading the wounded, the ill and soldiers under 25. Russia also promised more than 6,000 bodies of Ukrainian servicemen."],
    ["body", "On Saturday trucks with 1,212 bodies waited at the agreed point, and nobody came for them, Moscow said. Kyiv answered that no day had been fixed and that the transport was a show."],
    ["removed", "Get our daily email with the best of St Petersburg"],
    ["removed", "SEOUL, South Korea: a new president takes office after months of turmoil"],
  ],
  "fourth-in-a-week": [
    ["meta", "Al Jazeera14-06-2025"],
    ["meta", "Fourth prisoner swap in one week"],
    ["body", "Both armies exchanged captives again on Saturday. Zelenskyy counted it as the fourth such swap within the week."],
    ["body", "The ministry in Moscow kept the number of its returned soldiers to itself."],
    ["body", "A day before, Russia had sent 1,200 bodies across and, by its own account, got back none."],
    ["removed", "Try our assistant"],
    ["removed", "Comments"],
    ["removed", "No comments yet"],
  ],
  "third-group": [
    ["meta", "Russia and Ukraine trade a third group"],
    ["body", "A third group of captives changed sides on Thursday, according to the Defense Ministry in Moscow, which named no figure."],
    ["removed", "Hashtags"],
  ],
  "treatment-for-all": [
    ["caption", "Freed Ukrainian soldiers wave after the swap of June 12, 2025, at a place that was not named."],
    ["meta", "12:44 JST, June 13, 2025"],
    ["body", "Every one of the men who returned needs a doctor, Zelenskiy wrote, without saying how many they are."],
    ["body", "On Wednesday Ukraine brought home 1,212 of its dead, its coordination staff reported. Moscow's negotiator Medinsky put the number of Russian bodies handed over at 27."],
    ["removed", "POPULAR ARTICLE"],
    ["removed", "Shares slide as rates rise"],
  ],
  "one-other-trade": [
    ["body", "Russia's Protection Ministry mentioned Friday that one other trade of captives had taken place."],
    ["body", "Neither facet gave a number. A nameless supply of the TASS company spoke of an equal trade and of two civilians from the Kursk area."],
    ["body", "Zelensky mentioned that civilians have been among the Ukrainians who got here residence. The earlier trade was on June 26."],
    ["removed", "Expensive readers, we'd like your assist"],
  ],
  "large-swap-digest": [
    ["meta", "headline: Kyiv and Moscow exchange 206 prisoners"],
    ["body", "Some time between 10 and 14 May the two sides exchanged 206 prisoners in all, a mediator in Abu Dhabi said; no figure was given for either side."],
    ["body", "A further swap is planned for August, the mediator added."],
  ],
  "large-swap-copy": [["body", "The two sides exchanged 206 prisoners in all, a mediator in Abu Dhabi said."]],
  "hostile": [
    ["meta", hostile],
    ["body", `${hostile} Eight people were freed, somebody said. [a link](javascript:alert(1)) ${"unbreakable".repeat(30)}`],
    ["removed", hostile],
  ],
};

const fileOf = (id: string) => lines[id]!.map(([, text]) => text).join("\n");
const lineOf = (id: string, quote: string) => lines[id]!.findIndex(([, text]) => text.includes(quote)) + 1;
const body = (id: string) => lines[id]!.flatMap(([role, text], index) => (role === "body" ? [{ line: index + 1, text }] : []));

function root(id: string): Root {
  const paragraphs = body(id).map(({ line, text }): Paragraph => ({
    type: "paragraph",
    children: [{ type: "text", value: text }],
    position: { start: { line, column: 1 }, end: { line, column: text.length + 1 } },
  }));
  return { type: "root", children: paragraphs };
}

const sourceRef = (id: string, name: string): SourceRef => ({ id, name });
const rt = sourceRef("rt", "RT");
const star = sourceRef("st-petersburg-star", "St Petersburg Star");
const alJazeera = sourceRef("al-jazeera", "Al Jazeera");
const daily8 = sourceRef("daily8", "Daily8");
const japanNews = sourceRef("japan-news", "The Japan News");
const moscowTimes = sourceRef("moscow-times", "The Moscow Times");
const reuters = sourceRef("reuters", "Reuters");
const nasty = sourceRef("nasty", hostile);

function article(id: string, fields: Partial<Article>): Article {
  const all = lines[id]!;
  const at = (roles: Line[0][]) => all.flatMap(([role], index) => (roles.includes(role) ? [index + 1] : []));
  return {
    id, url: `/articles/${id}/`, file: `articles/${id}.txt`,
    headline: null, byline: null, language: "en", outlet: null, carrier: null, agency: null,
    published: null, original: null, rendition: "full",
    body: body(id),
    removed: at(["removed", "caption"]).map((line) => ({
      startLine: line, endLine: line, reason: all[line - 1]![0] === "caption" ? "photo caption" : "related articles of the site",
    })),
    metadataLines: at(["meta"]), copies: [], rewritten: false, events: [], timexes: [], messages: [],
    ...fields,
  };
}

const ua = (name: string) => ({ name, party: "UA" });
const ru = (name: string) => ({ name, party: "RU" });
const other = (name: string) => ({ name, party: null });
type Claimant = Event["counts"][number]["claimant"];

const cite = (id: string, quote: string, claimant: Claimant) => ({ claimant, article: id, line: lineOf(id, quote), quote });

type Of = Event["counts"][number]["of"];
function count(returnedTo: PartyCode | null, of: Of, figure: number | null | string, citation: ReturnType<typeof cite>, min: number | null = null) {
  const value = typeof figure === "number" ? figure : null;
  return { returnedTo, of, value, min: value ?? min, max: value, wording: String(figure ?? "no number"), ...citation };
}
const evidence = (field: string, value: string, citation: ReturnType<typeof cite>) => ({ field, value, ...citation });

function event(id: string, kind: EventKind, status: EventStatus, title: string, day: string, fields: Partial<Event>): Event {
  const dated = /^\d{4}-\d{2}-\d{2}/.test(day);
  return {
    id, url: `/events/${id}/`, kind, status, title, summary: `${title}.`,
    date: { edtf: day, start: dated ? day : null, end: dated ? day : null, basis: "stated", why: "A report gives the full date." },
    parties: ["RU", "UA"], counts: [], categories: [], ordinals: [], agreement: null, places: [], mediators: [],
    reports: [], disagreements: [], evidence: [], nearest: null, overrides: [], note: null,
    ...fields,
    origins: (fields.reports ?? []).map((report) => [report.article]),
  };
}

const why = "It names the same day, the same sides and the same kind of event.";
const main = (...ids: string[]) => ids.map((id) => ({ article: id, role: "main" as const, why }));
const background = (...ids: string[]) => ids.map((id) => ({ article: id, role: "background" as const, why }));

const second = "second-group-back";
const fourth = "fourth-in-a-week";
const treatment = "treatment-for-all";
const trade = "one-other-trade";
const deal = "agreement-2025-06-02";
const settled = "At the talks of last Monday the two governments settled on trading the wounded, the ill and soldiers under 25.";
const promised = "Russia also promised more than 6,000 bodies of Ukrainian servicemen.";
const waited = "On Saturday trucks with 1,212 bodies waited at the agreed point, and nobody came for them, Moscow said.";
const answered = "Kyiv answered that no day had been fixed and that the transport was a show.";
const withheld = "It gave no number for the men who returned.";
const returned = "On Wednesday Ukraine brought home 1,212 of its dead, its coordination staff reported.";
const medinsky = "Moscow's negotiator Medinsky put the number of Russian bodies handed over at 27.";
const none = "A day before, Russia had sent 1,200 bodies across and, by its own account, got back none.";
const tass = "A nameless supply of the TASS company spoke of an equal trade and of two civilians from the Kursk area.";
const total = "the two sides exchanged 206 prisoners in all, a mediator in Abu Dhabi said; no figure was given for either side.";
const eight = "Eight people were freed, somebody said.";

const events: Event[] = [
  event("exchange-2025-05-10", "exchange", "completed", "Russia and Ukraine exchange 206 prisoners", "2025-05-10/2025-05-14", {
    date: { edtf: "2025-05-10/2025-05-14", start: "2025-05-10", end: "2025-05-14", basis: "resolved", why: "The report says “between 10 and 14 May” and was published on 15 May 2025." },
    counts: [count(null, "prisoners", 206, cite("large-swap-digest", total, other("a mediator in Abu Dhabi")))],
    places: ["Abu Dhabi"], mediators: ["AE"], reports: main("large-swap-digest", "large-swap-copy"),
  }),
  event(deal, "agreement", "completed", "Russia and Ukraine agree in Istanbul to exchange the wounded, the ill and the under-25s", "2025-06-02", {
    counts: [count("UA", "bodies", "more than 6,000", cite(second, promised, ru("Russia")), 6001)],
    categories: ["wounded", "ill", "under-25"], places: ["Istanbul"],
    reports: background(second, fourth, "third-group", treatment, trade),
    evidence: [evidence("kind", "agreement", cite(second, settled, other("RT"))), evidence("category", "under-25", cite(second, settled, other("RT")))],
    date: { edtf: "2025-06-02", start: "2025-06-02", end: "2025-06-02", basis: "resolved", why: "“Last Monday”, counted from 10 June 2025, is 2 June 2025." },
  }),
  event("repatriation-2025-06-07", "repatriation", "failed", "Handover of 1,212 bodies to Ukraine fails", "2025-06-07", {
    date: { edtf: "2025-06-07", start: "2025-06-07", end: "2025-06-07", basis: "resolved", why: "“On Saturday”, counted from 10 June 2025, is 7 June 2025." },
    counts: [count("UA", "bodies", 1212, cite(second, waited, ru("Russia")))],
    agreement: deal, reports: background(second),
    disagreements: [{ field: "account", values: [
      { value: "nobody came for the bodies", claimant: ru("Russia"), article: second },
      { value: "no day had been fixed", claimant: ua("Ukraine"), article: second },
    ] }],
    evidence: [evidence("account", "nobody came for the bodies", cite(second, waited, ru("Russia"))), evidence("account", "no day had been fixed", cite(second, answered, ua("Ukraine")))],
  }),
  event("exchange-2025-06-10", "exchange", "completed", "Second group of prisoners exchanged, number not disclosed", "2025-06-10", {
    date: { edtf: "2025-06-10", start: "2025-06-10", end: "2025-06-10", basis: "resolved", why: "“On Tuesday”, counted from 10 June 2025, is the same day." },
    counts: [count("RU", "prisoners", null, cite(second, withheld, ru("Russian Defence Ministry")))],
    categories: ["wounded"], ordinals: [{ value: 2, of: "group", ...cite(second, "Another group of Russian prisoners of war came home on Tuesday under the deal struck in Istanbul, the Defense Ministry in Moscow said.", ru("Russian Defence Ministry")) }],
    agreement: deal, places: ["Belarus"], reports: main(second),
    evidence: [evidence("category", "wounded", cite(second, "President Zelensky confirmed the handover and described those freed as gravely wounded.", ua("Volodymyr Zelensky")))],
  }),
  event("repatriation-2025-06-11", "repatriation", "completed", "Ukraine gets back 1,212 bodies, Russia 27", "2025-06-11", {
    date: { edtf: "2025-06-11", start: "2025-06-11", end: "2025-06-11", basis: "resolved", why: "“On Wednesday”, counted from 13 June 2025, is 11 June 2025." },
    counts: [count("UA", "bodies", 1212, cite(treatment, returned, ua("Ukraine"))), count("RU", "bodies", 27, cite(treatment, medinsky, ru("Vladimir Medinsky")))],
    agreement: deal, reports: background(treatment),
  }),
  event("exchange-2025-06-12", "exchange", "completed", "Third group of prisoners exchanged, number not disclosed", "2025-06-12", {
    date: { edtf: "2025-06-12", start: "2025-06-12", end: "2025-06-12", basis: "inferred", why: "One report says Thursday and “third group”; the second is dated 10 June and the fourth 14 June 2025, so only 12 June fits." },
    counts: [
      count("RU", "prisoners", null, cite("third-group", "A third group of captives changed sides on Thursday, according to the Defense Ministry in Moscow, which named no figure.", ru("Russian Defence Ministry"))),
      count("UA", "prisoners", null, cite(treatment, "Every one of the men who returned needs a doctor, Zelenskiy wrote, without saying how many they are.", ua("Volodymyr Zelensky"))),
    ],
    categories: ["wounded"], agreement: deal, reports: main("third-group", treatment),
    evidence: [evidence("date", "2025-06-12", cite(treatment, "Freed Ukrainian soldiers wave after the swap of June 12, 2025, at a place that was not named.", other("The Japan News")))],
  }),
  event("repatriation-2025-06-13", "repatriation", "completed", "Ukraine gets back 1,200 bodies; Russia says that it got none", "2025-06-13", {
    counts: [count("UA", "bodies", 1200, cite(fourth, none, ru("Russia"))), count("RU", "bodies", 0, cite(fourth, none, ru("Russia")))],
    agreement: deal, reports: background(fourth),
    disagreements: [{ field: "bodies returned to RU", values: [{ value: "0", claimant: ru("Russia"), article: fourth }, { value: "27", claimant: other("The Japan News"), article: treatment }] }],
  }),
  event("exchange-2025-06-14", "exchange", "completed", "Fourth exchange in a week, number not disclosed", "2025-06-14", {
    counts: [count("RU", "prisoners", null, cite(fourth, "The ministry in Moscow kept the number of its returned soldiers to itself.", ru("Russian Defence Ministry")))],
    ordinals: [{ value: 4, of: "week", ...cite(fourth, "Zelenskyy counted it as the fourth such swap within the week.", ua("Volodymyr Zelensky")) }],
    agreement: deal, reports: main(fourth), nearest: { event: "exchange-2025-06-12", why: "Two days apart, and the reports count them as third and fourth." },
  }),
  event("exchange-2025-06-26", "exchange", "completed", "Russia and Ukraine exchange prisoners", "2025-06-26", {
    reports: background(trade), evidence: [evidence("date", "2025-06-26", cite(trade, "The earlier trade was on June 26.", other("The Moscow Times")))],
  }),
  event("exchange-2025-07-04", "exchange", "completed", "Russia and Ukraine exchange prisoners, two Kursk civilians among them", "2025-07-04", {
    date: { edtf: "2025-07-04", start: "2025-07-04", end: "2025-07-04", basis: "inferred", why: "The text names 4 July without a year; the talks that it names were in June 2025." },
    counts: [
      count("RU", "prisoners", null, cite(trade, "Neither facet gave a number.", ru("Russia"))), count("UA", "prisoners", null, cite(trade, "Neither facet gave a number.", ua("Ukraine"))),
      count("RU", "civilians", 2, cite(trade, tass, other("a source of TASS"))),
    ],
    categories: ["civilians"], agreement: deal, reports: main(trade),
    evidence: [evidence("category", "civilians", cite(trade, "Zelensky mentioned that civilians have been among the Ukrainians who got here residence.", ua("Volodymyr Zelensky")))],
  }),
  event("exchange-2025-08", "exchange", "planned", "Further exchange planned for August", "2025-08", {
    date: { edtf: "2025-08", start: "2025-08-01", end: "2025-08-31", basis: "resolved", why: "The report says only “August” and was published in May 2025." },
    reports: background("large-swap-digest"), evidence: [evidence("status", "planned", cite("large-swap-digest", "A further swap is planned for August, the mediator added.", other("a mediator in Abu Dhabi")))],
  }),
  event("release-unknown", "release", "postponed", hostile, "XXXX-XX-XX", {
    summary: hostile, parties: ["hamas", "IL"], categories: [hostile], places: [hostile], mediators: ["QA"],
    date: { edtf: "XXXX-XX-XX", start: null, end: null, basis: "unknown", why: hostile },
    counts: [count("IL", "prisoners", 8, cite("hostile", eight, { name: hostile, party: null }))],
    reports: main("hostile"), disagreements: [{ field: hostile, values: [{ value: hostile, claimant: other(hostile), article: "hostile" }] }],
    evidence: [evidence(hostile, hostile, cite("hostile", eight, other(hostile)))],
  }),
];

const eventsOf = (id: string) => events.flatMap((entry) => entry.reports.filter((report) => report.article === id).map((report) => ({ event: entry.id, role: report.role })));

const articles: Article[] = [
  article(second, {
    headline: "Moscow reports return of second group of captured soldiers", outlet: rt, carrier: star,
    published: { value: "2025-06-11T01:04:00+10:00", basis: "stated", why: "The masthead says “11 Jun 2025, 01:04 GMT+10”, which is 10 June in Moscow." },
    timexes: [{ line: 4, column: 53, text: "on Tuesday", value: "2025-06-10", basis: "resolved", rule: "weekday", reference: "2025-06-10" }, { line: 8, column: 1, text: "On Saturday", value: "2025-06-07", basis: "resolved", rule: "weekday", reference: "2025-06-10" }],
  }),
  article(fourth, {
    headline: "Fourth prisoner swap in one week", outlet: alJazeera, carrier: daily8,
    published: { value: "2025-06-14", basis: "stated", why: "The line above the text says “14-06-2025”." },
  }),
  article("third-group", { headline: "Russia and Ukraine trade a third group", outlet: rt, carrier: daily8 }),
  article(treatment, {
    outlet: japanNews, agency: reuters, byline: "News Services",
    published: { value: "2025-06-13T12:44:00+09:00", basis: "stated", why: "The masthead says “12:44 JST, June 13, 2025”." },
  }),
  article(trade, {
    outlet: moscowTimes, rewritten: true,
    published: { value: "2025-07-04", basis: "inferred", why: "The text says Friday and 4 July; in 2025, 4 July was a Friday." },
    messages: [{ line: 1, column: 1, ruleId: "publication-inferred", severity: "info", reason: "Unexpected absence of a publication date, expected `published` in front matter or a stamp above the text" }],
  }),
  article("large-swap-digest", {
    headline: "Kyiv and Moscow exchange 206 prisoners", outlet: reuters, rendition: "digest", original: "https://news.example/2025/05/15/swap",
    published: { value: "2025-05-15", basis: "stated", why: "An editor wrote it above the text." },
    copies: [{ article: "large-swap-copy", relation: "syndicated", similarity: 0.8 }],
  }),
  article("large-swap-copy", { copies: [{ article: "large-swap-digest", relation: "syndicated", similarity: 0.8 }] }),
  article("hostile", {
    headline: hostile, byline: hostile, outlet: nasty, language: "ar", original: "javascript:alert(1)",
    published: { value: "2025-01-01", basis: "stated", why: hostile },
    removed: [{ startLine: 3, endLine: 3, reason: hostile }],
    timexes: [{ line: 2, column: 1, text: hostile, value: hostile, basis: "unknown", rule: hostile, reference: hostile }],
    messages: [{ line: 1, column: 1, ruleId: "hostile", severity: "warning", reason: hostile }],
  }),
].map((entry) => ({ ...entry, events: eventsOf(entry.id) }));

function source(ref: SourceRef, kind: Source["kind"], party: PartyCode | null = null): Source {
  const its = articles.filter((entry) => entry[kind]?.id === ref.id);
  const seen = new Set(its.flatMap((entry) => entry.events.map((link) => link.event)));
  return {
    ...ref, url: `/sources/${ref.id}/`, kind, party,
    articles: its.map((entry) => entry.id), events: events.filter((entry) => seen.has(entry.id)).map((entry) => entry.id),
  };
}

export const sampleTimeline: SiteInput = {
  description: { title: "Sample", subject: "Exchanges of June 2025", language: "en", url: "https://timeline.example" },
  events,
  articles,
  sources: [
    source(alJazeera, "outlet", "QA"), source(daily8, "carrier"), source(moscowTimes, "outlet"), source(nasty, "outlet"), source(reuters, "agency"),
    source(rt, "outlet", "RU"), source(star, "carrier"), source(japanNews, "outlet"),
  ],
  bodies: new Map(Object.keys(lines).map((id) => [id, root(id)])),
  texts: new Map(Object.keys(lines).map((id) => [id, fileOf(id)])),
  names: {
    parties: [["RU", "Russia"], ["UA", "Ukraine"], ["IL", "Israel"], ["hamas", "Hamas"], ["AE", "United Arab Emirates"], ["QA", "Qatar"]].map(([code, name]) => ({
      code: code!, name: name!, kind: "state" as const, names: [], demonyms: [], metonyms: [], regions: [], fights: [], backedBy: [], heartland: [], speakers: [], source: "sample",
    })),
    categories: [["wounded", "wounded"], ["ill", "ill"], ["under-25", "under 25"], ["civilians", "civilians"]].map(([id, name]) => ({ id: id!, name: name!, phrases: [], source: "sample" })),
  },
};
