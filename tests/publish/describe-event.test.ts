import { describe, expect, it } from "vitest";
import { english, languageOf } from "../../src/language/language.ts";
import { describeSummary } from "../../src/publish/describe-summary.ts";
import { type Described, describeTitle } from "../../src/publish/describe-title.ts";
import { wordingIn } from "../../src/publish/wording.ts";
import type { Event } from "../../src/record.ts";

const party = (code: string, name: string) => ({ code, name, kind: "state" as const, names: [], demonyms: [], metonyms: [], regions: [], fights: [], backedBy: [], heartland: [], speakers: [], source: "test" });
const lexicon = {
  parties: [
    party("AM", "Armenia"), party("AZ", "Azerbaijan"), party("US", "United States"), party("houthis", "Houthis"), party("hamas", "Hamas"),
    party("BY", "Belarus"), party("DE", "Germany"), party("PL", "Poland"), party("NO", "Norway"), party("SI", "Slovenia"),
  ],
};
const inEnglish = wordingIn(english, lexicon);
const ukrainian = wordingIn(languageOf("uk"), lexicon);

type Count = Event["counts"][number];
const cited = { article: "a", line: 1, quote: "q" };

/** "AM 32 by AM", "AZ ? by AZ", "all 206", "AM >100 bodies". */
function count(words: string): Count {
  const [side, figure, ...rest] = words.split(" ") as [string, string, ...string[]];
  const by = rest.indexOf("by");
  const speaker = by < 0 ? null : rest[by + 1]!;
  const number = Number(figure.replace(/[>?]/, ""));
  return {
    returnedTo: side === "all" ? null : side,
    of: rest.includes("bodies") ? "bodies" : rest.includes("civilians") ? "civilians" : "prisoners",
    value: /^\d/.test(figure) ? number : null,
    min: figure.startsWith(">") ? number : figure === "dozens" ? 24 : null,
    max: null,
    wording: figure.startsWith(">") ? `more than ${number}` : figure,
    claimant: speaker === null ? { name: "Gazette", party: null } : { name: inEnglish.party(speaker), party: speaker },
    ...cited,
  };
}

function event(fields: Omit<Partial<Described>, "counts" | "ordinals"> & { counts?: string[]; ordinals?: string[] }): Described {
  const { counts = [], ordinals = [], ...rest } = fields;
  return {
    kind: "exchange", status: "completed", parties: ["AM", "AZ"], categories: [], places: [], disagreements: [], evidence: [],
    date: { edtf: "2023-12-13", start: "2023-12-13", end: "2023-12-13", basis: "stated", why: "" },
    ...rest,
    counts: counts.map(count),
    ordinals: ordinals.map((words) => {
      const [of, value] = words.split(" ") as [string, string];
      return { of, value: Number(value), claimant: { name: "Gazette", party: null }, ...cited };
    }),
  };
}

describe("titles", () => {
  it.each<[string, Parameters<typeof event>[0]]>([
    ["Armenia and Azerbaijan exchange prisoners", {}],
    ["Armenia and Azerbaijan exchange wounded and ill prisoners", { categories: ["wounded", "ill", "women"] }],
    ["Armenia and Azerbaijan exchange 32 prisoners each", { counts: ["AM 32", "AZ 32"] }],
    ["Armenia and Azerbaijan exchange prisoners: 32 to Armenia and 2 to Azerbaijan", { counts: ["AM 32", "AZ 2"] }],
    ["Armenia and Azerbaijan exchange prisoners, 32 of whom return to Armenia", { counts: ["AM 32", "AZ ?"] }],
    ["Armenia and Azerbaijan exchange 34 prisoners in all", { counts: ["all 34"] }],
    ["Armenia and Azerbaijan exchange the third group of prisoners", { ordinals: ["group 3"] }],
    ["Armenia and Azerbaijan exchange the eighth group of prisoners", { ordinals: ["group 8"] }],
    ["Armenia and Azerbaijan exchange prisoners for the fourth time in a week", { ordinals: ["week 4"] }],
    ["Armenia and Azerbaijan exchange prisoners for the 65th time in the war", { ordinals: ["war 65"] }],
    ["Armenia and Azerbaijan exchange prisoners", { ordinals: ["war 65", "war 66"] }],
    ["Armenia and Azerbaijan exchange prisoners", { counts: ["AM 32", "AM 30 by AZ"], disagreements: [{ field: "counts AM prisoners", values: [] }] }],
    ["Armenia and Azerbaijan exchange 390 prisoners each", { counts: ["AM 390 by AM", "AM 270 by AZ", "AM 120 civilians by AZ", "AZ 390 by AZ", "all 390"] }],
    ["Armenia and Azerbaijan exchange prisoners", { counts: ["AM 250 by AZ", "AZ 250 by AZ", "AM >1000 by AM"], disagreements: [{ field: "counts AM prisoners", values: [] }] }],
    ["Exchange of prisoners between Armenia and Azerbaijan fails", { status: "failed" }],
    ["Exchange of prisoners between Armenia and Azerbaijan is put off", { status: "postponed" }],
    ["Exchange of prisoners with the United States is planned", { status: "planned", parties: ["US"] }],
    ["Hamas and the Houthis exchange prisoners", { parties: ["hamas", "houthis"] }],
    ["Germany, Norway, Poland and two others exchange prisoners", { parties: ["DE", "NO", "PL", "SI", "US"] }],
    ["Ten prisoners return to the United States", { kind: "release", parties: ["BY", "US"], counts: ["US 10"] }],
    ["One civilian returns to Poland", { kind: "release", parties: ["BY", "PL"], counts: ["PL 1 civilians"] }],
    ["Release of prisoners (Belarus)", { kind: "release", parties: ["BY"] }],
    ["1,212 bodies returned to Armenia, 27 to Azerbaijan", { kind: "repatriation", counts: ["AM 1212 bodies", "AZ 27 bodies"] }],
    ["1,200 bodies returned to Armenia", { kind: "repatriation", counts: ["AM 1200 bodies", "AZ 0 bodies"] }],
    ["1 body returned to Azerbaijan", { kind: "repatriation", counts: ["AZ 1 bodies"] }],
    ["1,000–1,003 bodies returned to Armenia, 26 to Azerbaijan", { kind: "repatriation", counts: ["AM 1003 bodies by AM", "AM 1000 bodies by AZ", "AZ 26 bodies by AZ"], disagreements: [{ field: "counts AM bodies", values: [] }] }],
    ["Bodies returned to Armenia and Azerbaijan", { kind: "repatriation", counts: ["AM 1245 bodies by AM", "AM 6060 bodies by AZ", "AZ 51 bodies by AZ"], disagreements: [{ field: "counts AM bodies", values: [] }] }],
    ["Bodies returned to Armenia", { kind: "repatriation", counts: ["AM >100 bodies"] }],
    ["Armenia and Azerbaijan return bodies of the dead", { kind: "repatriation" }],
    ["Handover of 1,212 bodies to Armenia fails", { kind: "repatriation", status: "failed", counts: ["AM 1212 bodies"] }],
    ["Handover of bodies between Armenia and Azerbaijan fails", { kind: "repatriation", status: "failed", counts: ["AM 6000 bodies", "AZ 6000 bodies"] }],
    ["Armenia and Azerbaijan agree in Geneva to exchange wounded, ill and under-25 prisoners", { kind: "agreement", places: ["Geneva"], categories: ["wounded", "ill", "under-25"] }],
    ["Armenia and Azerbaijan agree to exchange prisoners and return bodies of the dead", { kind: "agreement", counts: ["AM >100", "AM >100 bodies"] }],
    ["Agreement to exchange prisoners", { kind: "agreement", parties: [] }],
  ])("%s", (title, fields) => {
    expect(describeTitle(event(fields), inEnglish)).toBe(title);
  });
});

describe("summaries", () => {
  const agreement: Event["date"] = { edtf: "2023-12-07", start: "2023-12-07", end: "2023-12-07", basis: "stated", why: "" };
  const dated = (edtf: string, start: string | null, end: string | null): Event["date"] => ({ edtf, start, end, basis: "resolved", why: "" });

  it.each<[string, Parameters<typeof event>[0], Event["date"]?]>([
    ["On 13 December 2023 Armenia and Azerbaijan exchanged prisoners under the agreement of 7 December 2023. No report gives a figure.", {}, agreement],
    [
      "On 13 December 2023 Armenia and Azerbaijan exchanged prisoners. According to Armenia, 32 prisoners returned to Armenia. Azerbaijan did not say how many prisoners were exchanged.",
      { counts: ["AM 32 by AM", "AM 30", "AZ ? by AZ"] },
    ],
    ["On 13 December 2023 Armenia and Azerbaijan exchanged prisoners. Neither Armenia nor Azerbaijan said how many prisoners were exchanged.", { counts: ["AM ? by AM", "AZ ? by AZ"] }],
    ["On 13 December 2023 Armenia and Azerbaijan exchanged prisoners. The number was not disclosed.", { counts: ["all ?"] }],
    ["On 13 December 2023 Armenia and Azerbaijan exchanged prisoners. According to Gazette, one civilian returned to Armenia and dozens of prisoners were freed in all.", { counts: ["AM 1 civilians", "all dozens"] }],
    [
      "On 13 December 2023 Armenia and Azerbaijan exchanged prisoners. According to Azerbaijan, 270 prisoners returned to Armenia, 270 to Azerbaijan, 120 civilians to Armenia and 120 to Azerbaijan.",
      { counts: ["AM 270 by AZ", "AZ 270 by AZ", "AM 120 civilians by AZ", "AZ 120 civilians by AZ"] },
    ],
    ["On 13 December 2023 bodies of the dead were handed over between Armenia and Azerbaijan. According to Armenia, 1,212 bodies were returned to Armenia; according to Azerbaijan, no bodies were returned to Azerbaijan.", { kind: "repatriation", counts: ["AM 1212 bodies by AM", "AZ 0 bodies by AZ"] }],
    [
      "On 13 December 2023 a handover of bodies between Armenia and Azerbaijan did not come about. According to Armenia, more than 100 bodies were to be returned to Armenia. Armenia and Azerbaijan give different accounts of why.",
      {
        kind: "repatriation", status: "failed", counts: ["AM >100 bodies by AM"],
        evidence: ["AM", "AZ"].map((code) => ({ field: "account", value: "why", claimant: { name: inEnglish.party(code), party: code }, ...cited })),
      },
    ],
    ["Between 10 and 14 December 2023, on a day not known exactly, Armenia and Azerbaijan exchanged prisoners. No report gives a figure.", { date: dated("2023-12-10/2023-12-14", "2023-12-10", "2023-12-14") }],
    ["On 12 or 13 December 2023 Armenia and Azerbaijan exchanged prisoners. No report gives a figure.", { date: dated("[2023-12-12,2023-12-13]", "2023-12-12", "2023-12-13") }],
    ["Probably on 13 December 2023, Armenia and Azerbaijan exchanged prisoners. No report gives a figure.", { date: dated("2023-12-13?", "2023-12-13", "2023-12-13") }],
    ["In December 2023 Armenia and Azerbaijan agreed in Geneva on an exchange of prisoners.", { kind: "agreement", places: ["Geneva"], date: dated("2023-12", "2023-12-01", "2023-12-31") }],
    ["By 13 December 2023 Armenia and Azerbaijan exchanged prisoners. No report gives a figure.", { date: dated("../2023-12-13", null, "2023-12-13") }],
    ["On a day that no report gives, Armenia and Azerbaijan exchanged prisoners. No report gives a figure.", { date: dated("XXXX-XX-XX", null, null) }],
    ["An exchange of prisoners between Armenia and Azerbaijan was planned for 13 December 2023.", { status: "planned" }],
    ["An exchange of prisoners between Armenia and Azerbaijan was put off; it had been expected on 13 December 2023.", { status: "postponed" }],
  ])("%s", (summary, fields, under) => {
    expect(describeSummary(event(fields), under, inEnglish)).toBe(summary);
  });
});

describe("titles in Ukrainian", () => {
  it.each<[string, Parameters<typeof event>[0]]>([
    ["Вірменія та Азербайджан обмінялися полоненими (поранені та хворі)", { categories: ["wounded", "ill"] }],
    ["Вірменія та Азербайджан обмінялися полоненими: по 32 з кожного боку", { counts: ["AM 32", "AZ 32"] }],
    ["Вірменія та Азербайджан обмінялися полоненими: усього 22 людини", { counts: ["all 22"] }],
    ["Вірменія та Азербайджан провели етап № 7 обміну полоненими", { ordinals: ["stage 7"] }],
    ["Повернуто тіла загиблих: Вірменія – 1\u00A0212, Азербайджан – 27", { kind: "repatriation", counts: ["AM 1212 bodies", "AZ 27 bodies"] }],
    ["Додому повернуто: 1 цивільний (Польща)", { kind: "release", parties: ["BY", "PL"], counts: ["PL 1 civilians"] }],
    ["Не відбулося: обмін полоненими (Вірменія та Азербайджан)", { status: "failed" }],
    ["Вірменія та Азербайджан домовилися: обмін полоненими та повернення тіл загиблих", { kind: "agreement", counts: ["AM >100", "AM >100 bodies"] }],
  ])("%s", (title, fields) => {
    expect(describeTitle(event(fields), ukrainian)).toBe(title);
  });
});

describe("summaries in Ukrainian", () => {
  it.each<[string, Parameters<typeof event>[0]]>([
    [
      "13 грудня 2023: Вірменія та Азербайджан обмінялися полоненими. Азербайджан каже: повернуто 21 полоненого (Вірменія), 22 (Азербайджан) та 5 цивільних (Вірменія). Не сказано, скільки полонених обміняно: Вірменія.",
      { counts: ["AM 21 by AZ", "AZ 22 by AZ", "AM 5 civilians by AZ", "AM ? by AM"] },
    ],
    ["Між 10 і 14 грудня 2023, точний день невідомий: передано тіла загиблих, сторони – Вірменія та Азербайджан. Вірменія каже: повернуто понад 100 тіл (Вірменія).", {
      kind: "repatriation", counts: ["AM >100 bodies by AM"], date: { edtf: "2023-12-10/2023-12-14", start: "2023-12-10", end: "2023-12-14", basis: "resolved", why: "" },
    }],
    ["13 грудня 2023: Вірменія та Азербайджан обмінялися полоненими. Ні Вірменія, ні Азербайджан не кажуть, скільки полонених обміняно.", { counts: ["AM ? by AM", "AZ ? by AZ"] }],
  ])("%s", (summary, fields) => {
    expect(describeSummary(event(fields), undefined, ukrainian)).toBe(summary);
  });
});
