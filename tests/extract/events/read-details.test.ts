import { describe, expect, it } from "vitest";
import { readText } from "../read-text.ts";

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
    ["through whose mediation they went", `${swap} It brought the number of captives exchanged through UAE mediation to 2,184.`, []],
    ["of capture", `${swap} Most of the freed soldiers were captured in Mariupol.`, []],
    ["of a jail", "Pakistan handed over 20 Indian fishermen on Monday. The freed men had been in jail in Karachi.", []],
    ["of those who speak", `${swap} The freed soldiers are well, officials in Abu Dhabi said.`, []],
    ["that is a side", "Russia handed over the bodies of 30 soldiers to Kyiv on Monday.", []],
    ["of a republic", "Ukraine and the self-declared republics in Donetsk and Luhansk exchanged 80 prisoners on Monday.", []],
    ["of mines whose maps were given", "Azerbaijan handed over 15 Armenian prisoners of war on Saturday in exchange for maps of mines in the Aghdam region.", []],
    ["of talks", `${swap} It was agreed at talks in Istanbul.`, []],
    ["of families who wait", `${swap} Families of prisoners gathered in Lviv.`, []],
    ["where planes are yet to go", `${yemen} The remaining flights, between Sanaa and Aden, are set for Friday.`, []],
    ["where trucks of aid went", `${hostages} Trucks with food and fuel entered through the Rafah crossing.`, []],
    ["of a dateline", "DUBAI, United Arab Emirates (AP) — Iran freed five US citizens on Monday in a swap.", []],
    ["of fighting", `${hostages} Fighting went on in Khan Younis.`, []],
  ])("is not one %s", (_, text, expected) => expect(placesIn(text)).toEqual(expected));
});

describe("whom a category names", () => {
  it.each<Row>([
    ["not the one who speaks, by role and name", "Sudan handed over 19 prisoners of war to South Sudan on Monday, said Red Cross officer Lewis Okong.", []],
    ["nor before the verb", "Red Cross officer Lewis Okong said Sudan handed over 19 prisoners of war to South Sudan on Monday.", []],
    ["but one of the freed by name", "Sudan handed over 19 prisoners of war to South Sudan on Monday. The freed officer Lewis Okong is well.", ["officers"]],
  ])("%s", (_, text, expected) => expect(detailsIn(text, "categories")).toEqual(expected));
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

const mediatorsIn = (text: string) => detailsIn(text, "mediators");

describe("a go-between", () => {
  it.each<Row>([
    ["by whom it was mediated", `${swap} The exchange was mediated by the United Arab Emirates.`, ["AE"]],
    ["as one", `${swap} The exchange took place with Qatar acting as mediator.`, ["QA"]],
    ["by its adjective", "Russia and Ukraine exchanged 84 prisoners of war each on Monday in a UAE-brokered swap.", ["AE"]],
    ["that assisted", `${swap} The United Arab Emirates assisted in the exchange.`, ["AE"]],
    ["that also helped", `${swap} Turkey, which also helped, is to host five commanders.`, ["TR"]],
    ["that took part in the preparations", `${swap} The Emirati side took part in the preparations.`, ["AE"]],
    ["by its envoy", "Belarus released 31 Ukrainian prisoners on Monday. Washington's envoy John Coale took part in the talks.", ["US"]],
    ["with humanitarian support", `${swap} The Emirates and the United States had given humanitarian support.`, ["AE", "US"]],
    ["that is thanked", `${swap} The Russian Defence Ministry thanked the United Arab Emirates.`, ["AE"]],
    ["that led the talks", "Yemen's government and the Houthis agreed on Monday to free 900 prisoners at talks led by the United Nations.", ["un"]],
    ["by whom talks were helped along", `${swap} It came after long talks helped along by Qatar.`, ["QA"]],
    ["under whose sponsorship it was", "Yemen's government and the Houthis signed an agreement on Monday under UN sponsorship to free 900 prisoners.", ["un"]],
    ["at whose request it was", "Afghanistan released three Pakistani soldiers on Monday at Saudi request.", ["SA"]],
    ["whose delegation received them", "Afghanistan released three Pakistani soldiers on Monday, handing them to a delegation from Saudi Arabia.", ["SA"]],
    ["that brought the two together", `${swap} It was the UAE that brought the two together, the ministry said.`, ["AE"]],
    ["with whose help it was", `${swap} The freed soldiers came home with the help of the Red Cross.`, ["icrc"]],
    ["from which the mediation came", `${swap} Mediation efforts for the return came from the United States and the Emirates.`, ["AE", "US"]],
    ["that arranged the negotiations", `${swap} It followed negotiations that the US had arranged in Abu Dhabi.`, ["US"]],
  ])("is one %s", (_, text, expected) => expect(mediatorsIn(text)).toEqual([...expected].sort()));

  it.each<Row>([
    ["that helped with arms", `${swap} The United States helped Ukraine with weapons for the exchange of fire.`, []],
    ["that received them", `${hostages} The military received the three hostages from the Red Cross.`, []],
    ["whose planes carried them", `${yemen} The prisoners boarded Red Cross planes.`, []],
    ["that is thanked for arms", `${swap} Zelensky thanked Germany for its missiles.`, []],
    ["where the freed soldiers are", `${swap} Belarus hosts the released soldiers.`, []],
    ["that welcomed the news", `${swap} The EU and Turkey welcomed the exchange.`, []],
    ["that is a side", "Russia and Ukraine exchanged 84 prisoners of war each on Monday. Ukraine helped to organise the exchange.", []],
  ])("is not one %s", (_, text, expected) => expect(mediatorsIn(text)).toEqual(expected));
});

describe("a category", () => {
  it.each<Row>([
    ["of convicted agents", "Russia and the United States exchanged prisoners on Monday. Ten sleeper agents were returned to Russia.", ["spies"]],
    ["not of soldiers who serve in intelligence", "Rebels of the Moro Islamic Liberation Front released two intelligence officers of the Philippine marines on Monday.", ["marines", "officers"]],
  ])("%s", (_, text, expected) => expect(detailsIn(text, "categories")).toEqual(expected));
});
