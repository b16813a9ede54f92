import { describe, expect, it } from "vitest";
import { readText } from "./read-text.ts";

type Row = [phenomenon: string, text: string, expected: string[]];

/** The places of a text's main events, told once each, in alphabetical order. */
const placesIn = (text: string) => detailsIn(text, "places");

function detailsIn(text: string, field: "places" | "mediators" | "categories"): string[] {
  const news = readText(text, "2025-06-10").statements.filter(({ role }) => role === "main");
  if (news.length === 0) throw new Error("Unexpected text without news, expected an event whose details are read");
  return [...new Set(news.flatMap((statement) => statement[field].map(({ value }) => value)))].sort();
}

const swap = "Russia and Ukraine exchanged 84 prisoners of war each on Monday.";
const hostages = "Hamas released three Israeli hostages on Monday.";
const yemen = "Yemen's government and the Houthis exchanged 300 prisoners on Monday.";

describe("a place of handover or treatment", () => {
  it.each<Row>([
    ["at a checkpoint", "Ukraine and Russia exchanged 84 prisoners each on Monday at the Mayorsk checkpoint.", ["Mayorsk"]],
    ["in the sentence of the handover", `${swap} The handover took place in the Chernihiv region.`, ["Chernihiv region"]],
    ["in a country that is no side", `${swap} The freed men are in neighbouring Belarus, where doctors look after them.`, ["Belarus"]],
    ["as a host", `${swap} Belarus hosts the released soldiers for now.`, ["Belarus"]],
    ["told the other way round", `${swap} Belarus is where the freed soldiers are now.`, ["Belarus"]],
    ["where they are treated", `${swap} The freed soldiers are receiving treatment in Moscow.`, ["Moscow"]],
    ["where they landed", "Iran freed five US citizens on Monday in a swap. A jet with the five US citizens landed in Doha.", ["Doha"]],
    ["in a list", "Hamas handed over three Israeli hostages on Monday in Khan Younis and Jabalia.", ["Jabalia", "Khan Younis"]],
    ["between which planes flew", `${yemen} Planes shuttled between Marib and Sanaa.`, ["Marib", "Sanaa"]],
    ["that the lexicon does not know, by its crossing", "Yemen's government and the Houthis exchanged nine prisoners each on Monday at the Al-Qasr crossing.", ["Al-Qasr crossing"]],
    ["that the lexicon does not know, by its bridge", `${yemen} The swap took place near Wadi Harib bridge.`, ["Wadi Harib bridge"]],
    ["that the lexicon does not know, as a town", "Armenia and Azerbaijan exchanged ten prisoners on Monday near the village of Kirants.", ["Kirants"]],
    ["through which trucks came", "Israel returned the bodies of 30 Palestinians to Gaza on Monday. The trucks came in through the Kissufim crossing.", ["Kissufim"]],
    ["that was reached", `${hostages} The freed hostages reached Tel Aviv by noon.`, ["Tel Aviv"]],
    ["whose country is added", `${yemen} Aircraft with freed prisoners landed in Abha in southern Saudi Arabia.`, ["Abha"]],
    ["named by the airport of a city", "Armenia and Azerbaijan exchanged ten prisoners on Monday. A plane with freed prisoners landed at Yerevan's Erebuni airport.", ["Yerevan"]],
    ["at the opening of the sentence", "Near Goris, Armenia and Azerbaijan exchanged ten prisoners on Monday.", ["Goris"]],
  ])("is one %s", (_, text, expected) => expect(placesIn(text)).toEqual([...expected].sort()));

  it.each<Row>([
    ["of capture", `${swap} Most of the freed soldiers were captured in Mariupol.`, []],
    ["of a jail", "Pakistan handed over 20 Indian fishermen on Monday. The freed men had been in jail in Karachi.", []],
    ["of those who speak", `${swap} The freed soldiers are well, officials in Abu Dhabi said.`, []],
    ["that is a side", "Russia handed over the bodies of 30 soldiers to Kyiv on Monday.", []],
    ["of a republic", "Ukraine and the self-declared republics in Donetsk and Luhansk exchanged 80 prisoners on Monday.", []],
    ["of talks", `${swap} It was agreed at talks in Istanbul.`, []],
    ["of families who wait", `${swap} Families of prisoners gathered in Lviv.`, []],
    ["where planes are yet to go", `${yemen} The remaining flights, between Sanaa and Aden, are set for Friday.`, []],
    ["where trucks of aid went", `${hostages} Trucks with food and fuel entered through the Rafah crossing.`, []],
    ["of a dateline", "DUBAI, United Arab Emirates (AP) — Iran freed five US citizens on Monday in a swap.", []],
    ["of fighting", `${hostages} Fighting went on in Khan Younis.`, []],
  ])("is not one %s", (_, text, expected) => expect(placesIn(text)).toEqual(expected));
});

describe("a place of an agreement", () => {
  it.each<Row>([
    ["where it was made", "Russia and Ukraine agreed on Monday in Abu Dhabi to exchange 1,000 prisoners each.", ["Abu Dhabi"]],
    ["of the talks", "Israel and Hamas reached a deal on Monday at talks in Cairo on the release of 50 hostages.", ["Cairo"]],
    ["by its town, not its country", "Yemen's government and the Houthis agreed on Monday in Glion, Switzerland, to free 900 prisoners.", ["Glion"]],
    ["where it was signed, a sentence on", "Yemen's government and the Houthis reached a deal on Monday to free 900 prisoners. The signing took place in Muscat.", ["Muscat"]],
    ["but not where others talk", "Russia and Ukraine agreed on Monday to exchange 1,000 prisoners each. Israel and Hamas held talks in Cairo on a truce.", []],
    ["but not the place of a handover to come", "Russia and Ukraine agreed on Monday to exchange 1,000 prisoners each at the Mayorsk checkpoint.", []],
  ])("is told: %s", (_, text, expected) => expect(placesIn(text)).toEqual(expected));
});
