import { describe, expect, it } from "vitest";
import { eventsIn } from "./read-text.ts";

type Row = [phenomenon: string, text: string, published: string, expected: string[]];

const check = (_: string, text: string, published: string, expected: string[]) => {
  expect(eventsIn(text, published)).toEqual([...expected].sort());
};

// 2025-06-10 is a Tuesday.
describe("what was carried out", () => {
  it.each<Row>([
    ["an exchange of people", "Russia and Ukraine exchanged 84 prisoners each on Monday.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["an exchange told as a noun", "A prisoner exchange between Armenia and Azerbaijan took place on Monday.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["a release by one side", "Hamas released two Israeli hostages on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["a release without return, said so", "Yemen's government freed 40 Houthi prisoners on Monday as a goodwill gesture.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["bodies", "Russia handed over the bodies of 1,212 Ukrainian soldiers on Monday.", "2025-06-10", ["main repatriation completed 2025-06-09"]],
    ["bodies in both directions", "Russia and Ukraine exchanged the bodies of fallen soldiers on Monday.", "2025-06-10", ["main repatriation completed 2025-06-09"]],
    ["two days, two exchanges", "Russia and Ukraine exchanged 84 prisoners each on Monday. A second exchange of 60 prisoners each took place on Tuesday.", "2025-06-10", ["main exchange completed 2025-06-09", "main exchange completed 2025-06-10"]],
    ["an earlier exchange is background", "Russia and Ukraine exchanged 84 prisoners each on Monday. The previous exchange took place on May 25.", "2025-06-10", ["main exchange completed 2025-06-09", "background exchange completed 2025-05-25"]],
    ["an earlier exchange without its day is nothing", "Russia and Ukraine exchanged 84 prisoners each on Monday. The previous exchange was larger.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["the day of capture dates nothing", "Ukraine and Russia exchanged 84 prisoners each on Monday. Most of the men had been captured on May 20, 2022 in Mariupol.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["a total since the war began adds none", "Russia and Ukraine exchanged 84 prisoners each on Monday. More than 5,000 Ukrainians have been freed since 2022 in 65 exchanges.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["people of several states", "Russia freed 16 prisoners on Monday in a swap with the United States, which sent home eight Russians.", "2025-06-10", ["main exchange completed 2025-06-09"]],
  ])("is told: %s", check);
});

describe("what is to come", () => {
  it.each<Row>([
    ["will", "Russia and Ukraine will exchange 100 prisoners each on Saturday.", "2025-06-10", ["main exchange planned 2025-06-14"]],
    ["is expected to", "Hamas is expected to release three Israeli hostages on Saturday.", "2025-06-10", ["main release planned 2025-06-14"]],
    ["is due to", "Iran is due to free two French prisoners on Saturday.", "2025-06-10", ["main release planned 2025-06-14"]],
    ["is planned as a noun", "A prisoner exchange between Russia and Ukraine is planned for Saturday.", "2025-06-10", ["main exchange planned 2025-06-14"]],
    ["is scheduled", "The next prisoner swap between Israel and Hamas is scheduled for Saturday.", "2025-06-10", ["main exchange planned 2025-06-14"]],
    ["in a headline", "# Russia, Ukraine to swap 100 prisoners each on Saturday", "2025-06-10", ["main exchange planned 2025-06-14"]],
    ["a plan of bodies", "Russia will hand over the bodies of 1,000 Ukrainian soldiers on Saturday.", "2025-06-10", ["main repatriation planned 2025-06-14"]],
    ["the plan of a day is done on that day", "Russia and Ukraine exchanged 84 prisoners each on Monday. The next exchange is planned for Saturday.", "2025-06-10", ["main exchange completed 2025-06-09", "main exchange planned 2025-06-14"]],
  ])("is a plan: %s", check);
});

describe("an agreement", () => {
  it.each<Row>([
    ["made, but not yet carried out", "Russia and Ukraine agreed on Monday to exchange 1,000 prisoners each.", "2025-06-10", ["main agreement completed 2025-06-09"]],
    ["reached as a noun", "Israel and Hamas reached a deal on Monday on the release of 50 hostages.", "2025-06-10", ["main agreement completed 2025-06-09"]],
    ["signed", "Yemen's government and the Houthis signed an agreement on Monday to free 900 prisoners.", "2025-06-10", ["main agreement completed 2025-06-09"]],
    ["under which an exchange was carried out", "Russia and Ukraine exchanged 84 prisoners each on Monday under an agreement reached in Istanbul on June 2.", "2025-06-10", ["main exchange completed 2025-06-09", "background agreement completed 2025-06-02"]],
    ["on a price is none", "Russia and Ukraine agreed on Monday on the price of gas.", "2025-06-10", []],
  ])("is told apart from its exchange: %s", check);
});

describe("what did not come about", () => {
  it.each<Row>([
    ["was postponed", "Monday's prisoner exchange between Russia and Ukraine was postponed, Kyiv said.", "2025-06-10", ["main exchange postponed 2025-06-09"]],
    ["was to have been freed", "Three Israeli hostages held by Hamas were to have been released on Monday.", "2025-06-10", ["main release failed 2025-06-09"]],
    ["a reception that failed", "Ukraine refused to take back the bodies of its soldiers from Russia on Monday.", "2025-06-10", ["main repatriation failed 2025-06-09"]],
    ["denied as never done", "Kyiv denied that it had handed over 20 Russian prisoners on Monday.", "2025-06-10", []],
  ])("is not told as done: %s", check);
});

describe("what is only wished, asked or talked of", () => {
  it.each<Row>([
    ["a hope", "Zelensky hopes that Russia will free 100 Ukrainian prisoners soon.", "2025-06-10", []],
    ["a call", "The Red Cross called on Hamas on Monday to release all Israeli hostages.", "2025-06-10", []],
    ["a demand", "Families demanded on Monday that Russia and Ukraine exchange all prisoners.", "2025-06-10", []],
    ["an offer", "Ukraine offered Russia on Monday to exchange 100 prisoners.", "2025-06-10", []],
    ["a readiness", "Moscow is ready to hand over the bodies of 3,000 Ukrainian soldiers, a spokesman said on Monday.", "2025-06-10", []],
    ["talks", "Israel and Hamas held talks on Monday on a prisoner exchange.", "2025-06-10", []],
    ["a question", "Will Russia and Ukraine exchange prisoners on Monday?", "2025-06-10", []],
    ["a possibility", "Armenia and Azerbaijan could exchange 20 prisoners on Saturday.", "2025-06-10", []],
    ["a condition", "If Hamas frees the hostages on Saturday, Israel would stop its offensive.", "2025-06-10", []],
    ["an appeal by kin", "“Free our sons,” mothers of captured Ukrainian soldiers told Moscow on Monday.", "2025-06-10", []],
    ["a proposal for all", "Kyiv proposed on Monday an all-for-all exchange of prisoners with Russia.", "2025-06-10", []],
  ])("is no event: %s", check);
});

describe("words of exchange that move nobody", () => {
  it.each<Row>([
    ["a currency swap", "China and Ukraine agreed on a currency swap on Monday.", "2025-06-10", []],
    ["a swap of players", "The Ukrainian club and the Russian club swapped wingers on Monday.", "2025-06-10", []],
    ["an exchange of fire", "Israel and Hezbollah exchanged fire on Monday.", "2025-06-10", []],
    ["an exchange of lists", "India and Pakistan exchanged lists of prisoners on Monday.", "2025-06-10", []],
    ["an amnesty", "Belarus pardoned 30 convicts on Monday in an amnesty.", "2025-06-10", []],
    ["a rescue", "Israeli forces rescued four hostages from Gaza on Monday.", "2025-06-10", []],
    ["bail", "A court in Moscow released a Russian banker on bail on Monday.", "2025-06-10", []],
    ["a released report", "The UN released a report on Monday on prisoners of war in Russia and Ukraine.", "2025-06-10", []],
    ["taken prisoner", "Ukrainian forces took 20 Russian soldiers prisoner on Monday.", "2025-06-10", []],
    ["a total alone", "More than 5,000 Ukrainian prisoners have been freed from Russia since 2022 in 65 exchanges.", "2025-06-10", []],
    ["an exchange of views", "Russian and Ukrainian envoys exchanged views on prisoners on Monday.", "2025-06-10", []],
    ["prisoners moved to another jail", "Russia moved 40 Ukrainian prisoners of war to a jail in Siberia on Monday.", "2025-06-10", []],
  ])("are no event: %s", check);
});
