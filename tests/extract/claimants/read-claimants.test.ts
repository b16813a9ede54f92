import { describe, expect, it } from "vitest";
import { readText } from "../read-text.ts";

/** "205 by Volodymyr Zelensky (UA)" for each figure of a text's main events, in alphabetical order. */
const saidIn = (text: string, published = "2025-06-10") =>
  [...new Set(readText(text, published).statements.filter(({ role }) => role === "main").flatMap(({ counts }) => counts.map(({ value, claimant }) => `${value ?? "?"} by ${claimant.name} (${claimant.party ?? "no side"})`)))].sort();

type Row = [phenomenon: string, text: string, expected: string[]];
const swap = "Russia and Ukraine exchanged prisoners of war on Monday.";

describe("a figure is said by", () => {
  it.each<Row>([
    ["the maker of a statement", "Russia and Ukraine exchanged 90 prisoners of war each on Monday, according to a statement by the Russian Defence Ministry.", ["90 by Russian Defence Ministry (RU)"]],
    ["the side that 'its' goes back to", "Ukraine exchanged prisoners with Russia on Monday. Russia received 175 soldiers, its Defence Ministry said.", ["175 by Russian Defence Ministry (RU)"]],
    ["whom an agency cites", `${swap} 115 Russian servicemen were released, TASS reported, citing the Russian Defence Ministry.`, ["115 by Russian Defence Ministry (RU)"]],
    ["an agency in brackets", `${swap} 115 Russian servicemen were released, Russian news agency (TASS) reported.`, ["115 by TASS (RU)"]],
    ["the person before a headline's colon", "# Tatyana Moskalkova: 30 residents of the Kursk region are home from Ukraine", ["30 by Tatyana Moskalkova (RU)"]],
    ["the person behind a headline's dash", "# Russia frees 90 Ukrainian soldiers in exchange on Monday – Zelensky", ["90 by Volodymyr Zelensky (UA)"]],
    ["the speaker by his account", `${swap} The exchange is over, said Shamsail Saraliyev. By his account, 20 Ukrainian soldiers were released.`, ["20 by Shamsail Saraliyev (RU)"]],
    ["the speaker whose words go on", `${swap} Some 318 people were flown home, Lubinets said. Of those, 249 Ukrainian soldiers were freed from Russian captivity.`, ["249 by Dmytro Lubinets (UA)", "318 by Dmytro Lubinets (UA)"]],
    ["whoever is named at the end of a long quotation", `${swap} "The return of 300 Russian servicemen was achieved. In return 290 Ukrainian soldiers were handed over," Lubinets said.`, ["290 by Dmytro Lubinets (UA)", "300 by Dmytro Lubinets (UA)"]],
    ["the official who spoke before", `${swap} Medinsky spoke to reporters, he said. The official said that 19 Russian soldiers had been freed.`, ["19 by Vladimir Medinsky (RU)"]],
    ["the one person of the sentence, as he", `${swap} Confirmation came from Zelensky: 185 Ukrainian soldiers had been released, he stated.`, ["185 by Volodymyr Zelensky (UA)"]],
    ["a lawmaker behind his body's name", `${swap} 38 Russian servicemen were freed, State Duma lawmaker Shamsail Saraliyev told reporters.`, ["38 by Shamsail Saraliyev (RU)"]],
    ["a president's chief of staff", `${swap} 106 Ukrainian soldiers were freed, President Zelensky's chief of staff said.`, ["106 by Volodymyr Zelensky’s chief of staff (UA)"]],
    ["the ministry of the side that speaks beside it", "Russia and Ukraine exchanged prisoners on Monday, Russia's envoy said, and 200 Ukrainian soldiers were freed, according to the defence ministry.", ["200 by Russian Defence Ministry (RU)"]],
    ["the presidency of the one state", "Yemen and the Houthis exchanged prisoners of war on Monday. The president said that 76 Yemeni soldiers had been freed.", ["76 by Yemeni President (YE)"]],
    ["whoever is named by the next sentence alone", `${swap} Some 38 Russian servicemen were freed. This was reported by the Russian Defence Ministry.`, ["38 by Russian Defence Ministry (RU)"]],
    ["whoever gave the news", `${swap} Some 45 Ukrainian soldiers came home. The news was given by Dmytro Lubinets.`, ["45 by Dmytro Lubinets (UA)"]],
    ["whoever said this", `${swap} Some 45 Ukrainian soldiers came home. Dmytro Lubinets said this on Telegram.`, ["45 by Dmytro Lubinets (UA)"]],
    ["whoever gives the bodies' number, not whose they are", "Russia and Ukraine exchanged bodies of soldiers on Monday. “We received 1,000 bodies which, the Russian side says, are of Ukrainian soldiers,” Lubinets said.", ["1000 by Dmytro Lubinets (UA)"]],
    ["two sides that speak as one, each for itself", "Russia and Ukraine said on Monday that they had exchanged 90 prisoners of war each.", ["90 by Russia (RU)", "90 by Ukraine (UA)"]],
    ["officials of both capitals, each for their own", "Russia and Ukraine exchanged 90 prisoners of war each on Monday, officials in the two capitals said.", ["90 by Russia (RU)", "90 by Ukraine (UA)"]],
    ["a president and a ministry, each of its own", `${swap} Zelensky and Russia's Defence Ministry each said that 95 of their soldiers had been released.`, ["95 by Russia (RU)", "95 by Ukraine (UA)"]],
    ["both together for a total", "The Russian Defence Ministry and Zelensky announced on Monday that 180 prisoners had been exchanged between Russia and Ukraine.", ["180 by Both sides (no side)"]],
    ["the ministry of the two who were named together", `${swap} The Russian Defence Ministry and the Ukrainian Presidential Office said so. The ministry said it had got back 90 of its servicemen.`, ["90 by Russian Defence Ministry (RU)"]],
    ["an office whose holder stands behind it", `${swap} “Freed today: 106 Ukrainian soldiers,” said the presidency's chief of staff, Andriy Yermak.`, ["106 by Andriy Yermak (UA)"]],
    ["him, of whom the sentence before tells", `${swap} Shamsail Saraliyev confirmed it. According to him, 20 Russian soldiers were released.`, ["20 by Shamsail Saraliyev (RU)"]],
    ["the ministry in the capital named before it", `${swap} In Moscow the Defence Ministry spoke of 146 Russian servicemen who are going home.`, ["146 by Russian Defence Ministry (RU)"]],
    ["a side's office, named at its end", "Ukraine has received another 1,200 bodies of soldiers from Russia, Kyiv's prisoner coordination body said on Monday.", ["1200 by Kyiv’s prisoner coordination body (UA)"]],
    ["the prosecutors of the one state", "Ukraine and Russian-backed separatists traded captives on Monday. Separatist authorities freed 74 people, a spokeswoman for the Prosecutor General's Office said.", ["74 by Ukrainian Prosecutor's Office (UA)"]],
    ["whoever spoke before, not whom they moved", `${swap} "It is done," said Andriy Yermak. Russia received 55 men and the politician Viktor Medvedchuk, he said.`, ["55 by Andriy Yermak (UA)"]],
    ["the Red Cross, for no side", `${swap} The Red Cross said that 90 Ukrainian soldiers had been freed.`, ["90 by International Committee of the Red Cross (no side)"]],
  ])("%s", (_, text, expected) => expect(saidIn(text)).toEqual([...expected].sort()));

  it.each<Row>([
    ["by no topic before a headline's colon", "# Ukraine: 90 Ukrainian soldiers are home from Russian captivity", ["90 by The report (no side)"]],
    ["by nobody, where the next sentence says something of its own", `${swap} Some 45 Ukrainian soldiers came home. Dmytro Lubinets said this of 20 who stay: they are ill.`, ["45 by The report (no side)"]],
    ["by one side, behind where people went", `${swap} Some 45 soldiers came home to Ukraine and Moscow said that 25 Russian soldiers were free.`, ["25 by Russia (RU)", "45 by The report (no side)"]],
    ["by nobody who is only said to have praised others", `${swap} Zelensky praised the negotiators of the exchange, in which 95 Russian soldiers were freed.`, ["95 by The report (no side)"]],
    ["by nobody, behind a quotation that has ended", `${swap} "We waited long," Lubinets said. Russia freed 90 Ukrainian soldiers.`, ["90 by The report (no side)"]],
  ])("%s", (_, text, expected) => expect(saidIn(text)).toEqual([...expected].sort()));
});
