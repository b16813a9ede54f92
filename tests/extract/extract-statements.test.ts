import { describe, expect, it } from "vitest";
import { eventsIn, readText } from "./read-text.ts";

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
    ["then, behind the last exchange", "Russia and Ukraine agreed on Monday to exchange 100 prisoners each. The last exchange was on May 25. Ukraine then brought home 185 soldiers.", "2025-06-10", ["main agreement completed 2025-06-09", "background exchange completed 2025-05-25"]],
    ["then, behind the news", "Hamas freed three Israeli hostages on Monday. Israel then freed 90 Palestinian prisoners.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["bodies of a month before, a paragraph below", "Russia and Ukraine exchanged 84 prisoners each.\n\nIn April the two had exchanged bodies of soldiers, 909 for 41.", "2025-06-10", ["main exchange completed 2025-06-09/2025-06-10"]],
    ["bodies received earlier in the day", "Russia said on Monday that it had exchanged 95 Ukrainian prisoners for 95 Russians.\n\nKyiv spoke of a good day.\n\nEarlier Monday, Kyiv said it had received the bodies of 501 soldiers from Russia.", "2025-06-10", ["main exchange completed 2025-06-09", "main repatriation completed 2025-06-09"]],
    ["whether any were let go", "Russia released 10 Ukrainian civilians on Monday. Kyiv would not disclose whether Ukraine had let any Russian prisoners go.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["one of the last exchanges of a year", "Russia and Ukraine held one of their last exchanges of prisoners of the year on Monday.", "2025-06-10", ["main exchange completed 2025-06-09"]],
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
    ["a week in which it is to be, said on a day", "Zelensky said on Monday that a new exchange of prisoners with Russia would take place this week.", "2025-06-10", ["main exchange planned 2025-06-09/2025-06-15"]],
    ["no day at all, said on a day", "Thailand will return 18 Cambodian soldiers when the ceasefire has held, the two sides said on Saturday.", "2025-12-28", ["main release planned 2025-12-27/.."]],
    ["a group that is due", "Russia and Ukraine exchanged 84 prisoners each on Monday, and a final group is due on Friday.", "2025-06-10", ["main exchange completed 2025-06-09", "main exchange planned 2025-06-13"]],
    ["a group of others that is due", "Russia and Ukraine exchanged 84 prisoners each on Monday, and another group of negotiators is due on Friday.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["agreed, and so what may take place", "The prisoner exchange on which Russia and Ukraine agreed in Istanbul on Monday may take place next week.", "2025-06-10", ["background agreement completed 2025-06-09", "main exchange planned 2025-06-16/2025-06-22"]],
    ["what may take place, and nobody has agreed", "A prisoner exchange between Russia and Ukraine may take place next week.", "2025-06-10", []],
    ["not yet", "Ethiopia and Tigray's authorities have not yet exchanged prisoners, the African Union said on Monday.", "2025-06-10", []],
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
    ["the dead whom nobody took", "Kyiv refused to take the bodies of its dead soldiers on Saturday, Moscow said; the trucks waited at the exchange point.", "2025-06-08", ["main repatriation failed 2025-06-07"]],
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

describe("a hit and its near miss", () => {
  it.each<Row>([
    ["a pardon at home", "King Mohammed VI of Morocco pardoned 1,526 prisoners on Monday, three journalists among them.", "2025-06-10", []],
    ["a pardon that frees another state's people", "Iran pardoned and freed two French prisoners on Monday, who flew home to France.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["bail", "A court in Pakistan granted bail on Monday to the former minister, who was released from jail. \"Today one of the hostages is free,\" he said.", "2025-06-10", []],
    ["barbs exchanged", "Russia and Ukraine exchanged barbs over prisoners on Monday.", "2025-06-10", []],
    ["lists exchanged, passive", "Lists of prisoners were exchanged by Russia and Ukraine on Monday.", "2025-06-10", []],
    ["prisoners of a list exchanged", "Russia and Ukraine exchanged the prisoners of a first list on Monday.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["an exchange counted in a year", "In the first prisoner exchange of 2025, Russia and Ukraine each got back 25 prisoners of war, officials said Wednesday.", "2025-01-15", ["main exchange completed 2025-01-15"]],
    ["a stamp in front of the text", "date 2025-02-01 Russia and Ukraine exchanged 25 prisoners of war each on Friday.", "2025-02-01", ["main exchange completed 2025-01-31"]],
    ["what each should do", "Citizens of India and Pakistan demand that each side should let go and send home the other's women prisoners.", "2020-07-25", []],
    ["refugees beside an exchange", "Chad and Uganda exchanged 20 prisoners of war each on Sunday.\n\nPeople who fled the fighting go back to Sake on Monday.", "2006-12-05", ["main exchange completed 2006-12-03"]],
    ["peacekeepers of a third state", "Azerbaijan and Armenia exchanged prisoners on Tuesday. Russian peacekeepers took the captives to Baku, and Russian peacekeepers brought five to Yerevan.", "2021-02-10", ["main exchange completed 2021-02-09"]],
    ["a reproach of refusal", "Moscow said that Kyiv had refused to exchange 70 of its soldiers. Ukraine got back 130 people in an exchange of prisoners with Russia on March 7.", "2023-03-12", ["main exchange completed 2023-03-07"]],
    ["a long-awaited exchange that came", "A long-awaited exchange of 70 prisoners was carried out by Russia and Ukraine on Saturday.", "2019-09-08", ["main exchange completed 2019-09-07"]],
    ["a long-awaited exchange to come", "Families hope for a long-awaited exchange of 70 prisoners between Russia and Ukraine.", "2019-09-08", []],
    ["a total since an agreement", "Ethiopia and Eritrea exchanged 58 prisoners of war on Monday. Since the agreement of 12 December 2000 the Red Cross has organised the repatriation of 937 Eritrean prisoners.", "2002-02-19", ["main exchange completed 2002-02-18"]],
    ["children from occupied territory", "Nine more children were brought back to Ukraine from temporarily occupied territory on Thursday, Kyiv said.", "2025-05-23", ["main release completed 2025-05-22"]],
    ["children from a camp", "Nine more children were brought back to Ukraine from a summer camp on Thursday, Kyiv said.", "2025-05-23", []],
    ["the other half of a sentence", "Israel set 30 Palestinian prisoners free on Friday, after Hamas had let eight hostages go in Gaza.", "2023-12-02", ["main exchange completed 2023-12-01"]],
    ["a state's own prisoners beside others'", "Belarus handed over 114 Ukrainian civilians to Ukraine on Saturday. Belarusian political prisoners, held for years, were handed over too.", "2025-12-14", ["main release completed 2025-12-13"]],
    ["a policy of no exchanges", "Russia has suspended the exchange of prisoners with Ukraine, Kyiv says.", "2023-11-15", []],
    ["a policy on one exchange", "Russia has suspended the exchange of prisoners with Ukraine that was planned for Saturday, Kyiv says.", "2023-11-15", ["main exchange postponed 2023-11-18"]],
    ["an exchange under way for two days", "Russia is holding an exchange of 500 prisoners a side with Ukraine on March 5 and 6.", "2026-03-05", ["main exchange completed 2026-03-05", "main exchange planned 2026-03-06"]],
    ["a journey to a capital", "# Boko Haram frees 82 captive Nigerian schoolgirls\n\nThe 82 schoolgirls who were freed by Boko Haram on Saturday came to Nigeria's capital on Sunday to meet the president.", "2017-05-07", ["main release completed 2017-05-06"]],
    ["a day of an announcement", "Ten Afghan soldiers were released by the Taliban on Tuesday in a prisoner swap with Kabul. The president had announced the exchange on November 12.", "2019-11-19", ["main exchange completed 2019-11-19"]],
    ["a stamp behind a headline", "# Israel Will Swap 40 Prisoners With Hezbollah for a Businessman - 2004-01-28\n\nThe prisoners are to be handed over on Thursday.", "2004-01-28", ["main exchange planned 2004-01-29"]],
    ["a demand in a headline", "# Mothers demand return of captives\n\nRelatives of soldiers captured in Mariupol marched in Kyiv on Sunday and called on the government to exchange all prisoners for all.", "2025-07-01", []],
    ["what is done as a rule", "# What is a prisoner exchange?\n\nPrisoner exchanges are deals in which warring parties free captives. Russia and Ukraine have carried out more than 60 since 2022.", "2025-07-01", []],
    ["what a headline says in the present", "# Thailand frees Cambodian soldiers\n\nThe men crossed into their country on Wednesday.", "2025-12-31", ["main release completed 2025-12-31"]],
    ["not handed over, behind a bracket", "The two Ukrainian prisoners were not, contrary to rumours, handed over by Russia on Monday.", "2025-06-10", []],
    ["handed over, behind a bracket", "The two Ukrainian prisoners were, contrary to rumours, handed over by Russia on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["given first aid", "Two Ukrainian prisoners were given first aid by Russian medics on Monday.", "2025-06-10", []],
    ["handed food", "Hamas handed the Israeli hostages food on Monday.", "2025-06-10", []],
    ["handed to somebody", "Hamas handed the Israeli hostages to the Red Cross on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["given back", "Two Ukrainian prisoners were given back by Russia on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["bodies of climbers", "The bodies of two Russian climbers were brought home from Pakistan on Monday.", "2025-06-10", []],
    ["bodies of soldiers", "The bodies of two Russian soldiers were brought home from Ukraine on Monday.", "2025-06-10", ["main repatriation completed 2025-06-09"]],
    ["reports of a swap", "The families had no proof of reports that Paris and Tehran were preparing a prisoner swap for Saturday.", "2025-06-10", []],
    ["getting ready for a swap", "Paris and Tehran are getting ready to swap two prisoners each on Saturday.", "2025-06-10", ["main exchange planned 2025-06-14"]],
    ["freed by name", "A nurse known as Sparrow was freed by Russian forces on Monday. She was held in captivity in Ukraine's east, away from other captives.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["would exchange if", "Yemen's government said on Monday it would exchange every prisoner with the Houthis if the United Nations saw to it.", "2025-06-10", []],
    ["would exchange on a day", "Yemen's government said on Monday it would exchange 40 prisoners with the Houthis on Saturday.", "2025-06-10", ["main exchange planned 2025-06-14"]],
    ["a subjunctive", "Moscow refused Kyiv's proposal that 50 prisoners be given back to Ukraine on Monday.", "2025-06-10", []],
    ["children whom a war had parted", "Six children who had been evacuated to Russia returned to Ukraine on Monday through the mediation of Qatar.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["children back from a camp", "Six children returned to Ukraine from a summer camp in Poland on Monday.", "2025-06-10", []],
    ["children reunited with their families", "Eight children displaced by the war between Armenia and Azerbaijan were reunited with their families on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["agreed to, and kept at once", "Russia has agreed to return six Ukrainian children after mediation. The six left Moscow on Monday for Ukraine.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["soldiers leave for a country", "Russia and Ukraine talked of prisoners. Some 500 reservists left Moscow on Monday for Ukraine.", "2025-06-10", []],
    ["captives change hands", "Twelve captives changed hands between Armenia and Azerbaijan on Monday.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["a village changes hands", "A village changed hands between Russian and Ukrainian soldiers on Monday.", "2025-06-10", []],
    ["handed over to win freedom", "Ethiopia handed over nine captured Eritrean soldiers on Monday to win freedom for a mayor.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["handed over to win favour", "Ethiopia handed over nine captured Eritrean soldiers on Monday to win favour in the region.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["exchanged for people of a trade", "# Iran frees a banker of the United States from prison\n\nHe was exchanged on Monday for two Iranian citizens held in the United States in a prisoner swap.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["would have been one", "The prisoner exchange of Russia and Ukraine that was set for June 9 would have been the largest of the war.", "2025-06-10", ["main exchange failed 2025-06-09"]],
    ["an update of what was got ready", "# Update: prisoner swap of Russia and Ukraine completed\n\nOn the morning of June 10 both sides got ready for the exchange.", "2025-06-10", ["main exchange completed 2025-06-10"]],
    ["said to have handed over", "Iran is said to have handed over two American prisoners on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["was to have handed over", "Iran was to have handed over two American prisoners on Monday.", "2025-06-10", ["main release failed 2025-06-09"]],
    ["an exchange under discussion", "A prisoner exchange is under discussion between Yemen and the Houthis, the envoy said on Monday.", "2025-06-10", []],
    ["an exchange on the table", "A prisoner exchange was on the table on Monday between Israel and Hamas.", "2025-06-10", []],
    ["an exchange over", "A prisoner exchange between Israel and Hamas was over on Monday.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["a list handed over", "A list of 70 prisoners was handed over to Ukraine by Russia on Monday.", "2025-06-10", []],
    ["those of a list handed over", "Seventy prisoners of a first list were handed over to Ukraine by Russia on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["how it is done as a rule", "# Explained: How Israel and Hamas exchange prisoners", "2025-06-10", []],
    ["how it was done", "# How Israel and Hamas exchanged 50 prisoners on Monday", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["no exchange agreed on", "No exchange of prisoners was agreed on by Russia and Ukraine on Monday.", "2025-06-10", []],
  ])("are told apart: %s", check);
});

describe("a day and a stage", () => {
  it.each<Row>([
    ["the same again on another day", "Yemen's government released 100 Houthi prisoners on Wednesday and another 100 on Thursday.", "2025-06-12", ["main release completed 2025-06-11", "main release completed 2025-06-12"]],
    ["a second day that stands first", "Russia and Ukraine exchanged another 303 prisoners each on Sunday. On Friday the sides had freed 390 people each, and on Saturday 307 each.", "2025-05-25", ["background exchange completed 2025-05-23", "background exchange completed 2025-05-24", "main exchange completed 2025-05-25"]],
    ["of two numbers on one day", "Yemen's government released 100 Houthi prisoners and another 100 captives on Wednesday.", "2025-06-12", ["main release completed 2025-06-11"]],
    ["a named day of the transfer", "Russia and Ukraine have exchanged prisoners of war. Thursday's transfer was the largest this year.", "2025-06-13", ["main exchange completed 2025-06-12"]],
    ["a named day of an attack", "Russia and Ukraine exchanged prisoners of war on Thursday. Wednesday's attack delayed the buses.", "2025-06-13", ["main exchange completed 2025-06-12"]],
    ["the start of an exchange on the day before, with its number", "Russia and Ukraine freed 300 prisoners each on Friday, completing an exchange that began on Thursday with 200 from each side.", "2026-03-06", ["main exchange completed 2026-03-05", "main exchange completed 2026-03-06"]],
    ["the start of an exchange of words", "Russia and Ukraine freed 300 prisoners each on Friday, completing talks that began on Thursday with 20 from each side.", "2026-03-06", ["main exchange completed 2026-03-06"]],
    ["a swap that the next clause dates", "Russia and Ukraine exchanged 146 prisoners each on Monday.\n\nThe paper gave the wrong date for the swap of 84 prisoners; it was carried out on 14 May.", "2025-06-10", ["background exchange completed 2025-05-14", "main exchange completed 2025-06-09"]],
    ["the last repatriation beside bodies", "Russia and Ukraine exchanged 84 prisoners each on Monday. No bodies were handed over: the last repatriation was held on May 25.", "2025-06-10", ["background repatriation completed 2025-05-25", "main exchange completed 2025-06-09"]],
    ["the last repatriation of artefacts", "Russia and Ukraine exchanged 84 prisoners each on Monday. The last repatriation of artefacts was held on May 25.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["a second stage", "Russia and Ukraine exchanged the first prisoners on Monday under an agreement of all young captives. Its second stage followed on June 10.", "2025-06-11", ["main exchange completed 2025-06-09", "main exchange completed 2025-06-10"]],
    ["a second stage of talks", "Russia and Ukraine exchanged prisoners on Monday. A second stage of talks followed on June 10.", "2025-06-11", ["main exchange completed 2025-06-09"]],
    ["the day on which barbs were exchanged", "# Prisoner exchange between Russia and Ukraine\n\nRussia and Ukraine exchanged barbs on Monday over 40 prisoners of war.", "2025-06-10", ["main exchange completed 2025-06-09/2025-06-10"]],
    ["what somebody is today", "Ivan Petrenko, today a member of parliament, was freed from Russian captivity in a prisoner exchange with Ukraine on May 6, 2022.", "2025-06-10", ["main exchange completed 2022-05-06"]],
    ["the day of an occasion", "Russia and Ukraine exchanged 246 prisoners each ahead of Constitution Day, April 20.", "2025-04-19", ["main exchange completed 2025-04-18/2025-04-19"]],
    ["on a feast", "Russia and Ukraine exchanged 246 prisoners each on Orthodox Easter.", "2023-04-20", ["main exchange completed 2023-04-16"]],
    ["on a feast of one of two churches", "Russia and Ukraine exchanged 246 prisoners each at Easter.", "2023-04-20", ["main exchange completed 2023-04-09/2023-04-16"]],
    ["for a feast to come", "Russia and Ukraine exchanged 246 prisoners each for Orthodox Easter.", "2023-04-14", ["main exchange completed 2023-04-13/2023-04-14"]],
    ["on two days", "Russia and Ukraine exchanged 84 prisoners each on June 9-10.", "2025-06-14", ["main exchange completed 2025-06-09/2025-06-10"]],
    ["after midnight of a day", "Russia and Ukraine exchanged 84 prisoners each shortly after midnight on Tuesday.", "2025-06-14", ["main exchange completed 2025-06-10"]],
    ["on the occasion itself", "Russia and Ukraine exchanged 246 prisoners each on April 20, Constitution Day.", "2025-04-21", ["main exchange completed 2025-04-20"]],
    ["the last exchange in a relative clause", "Russia and Ukraine exchanged 84 prisoners each on Monday. It was smaller than the last exchange, on May 25, at which each side returned 303.", "2025-06-10", ["main exchange completed 2025-06-09", "background exchange completed 2025-05-25"]],
    ["the day of an occasion behind on", "Russia and Ukraine exchanged 246 prisoners each before Easter, on April 20, both said.", "2025-04-19", ["main exchange completed 2025-04-18/2025-04-19"]],
    ["a last part to come", "Russia and Ukraine exchanged 307 prisoners each on Saturday. The last part is to follow on Sunday, May 25.", "2025-05-24", ["main exchange completed 2025-05-24", "main exchange planned 2025-05-25"]],
    ["a last part of talks to come", "Russia and Ukraine exchanged 307 prisoners each on Saturday. The last round of talks is to follow on Sunday, May 25.", "2025-05-24", ["main exchange completed 2025-05-24"]],
    ["in the most recent one", "Russia and Ukraine exchanged 246 prisoners each on Saturday. In the most recent one, on March 19, 175 Ukrainians were brought home.", "2025-04-19", ["main exchange completed 2025-04-19", "background exchange completed 2025-03-19"]],
    ["two days of a plan", "Russia and Ukraine will release 500 prisoners each on Thursday and Friday.", "2025-06-10", ["main exchange planned 2025-06-12", "main exchange planned 2025-06-13"]],
    ["an exchange that it comes after", "Yemen's government and the Houthis exchanged bodies on Monday. This comes after an exchange of bodies on May 25.", "2025-06-10", ["main repatriation completed 2025-06-09", "background repatriation completed 2025-05-25"]],
    ["when both last did so", "Yemen's government and the Houthis exchanged prisoners on Monday. Both last exchanged prisoners on May 25.", "2025-06-10", ["main exchange completed 2025-06-09", "background exchange completed 2025-05-25"]],
    ["when one was last held", "Yemen's government and the Houthis exchanged prisoners on Monday. A prisoner exchange was last held on May 25.", "2025-06-10", ["main exchange completed 2025-06-09", "background exchange completed 2025-05-25"]],
    ["the obituary of one freed long ago", "# Pakistani pilot freed by India in 2019 dies at 75\n\nA pilot whom India freed in 2019 in a prisoner swap has died. He was exchanged for two prisoners.", "2025-06-10", []],
    ["a running total over years", "Azerbaijan freed 15 Armenian captives on Monday. Some 3,500 prisoners were freed in eight years.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["a running total by a month", "Russia handed over the bodies of 1,000 Ukrainian soldiers on Monday. Ukraine had repatriated 15,000 bodies by May.", "2025-06-10", ["main repatriation completed 2025-06-09"]],
  ])("belong to what they are said of: %s", check);
});

// What lies "a day after" something lies a day from the day that the sentence gives, and not on it.
describe("a day that is counted from another", () => {
  it.each<Row>([
    ["a clause behind the news", "Russia and Ukraine swapped 307 prisoners each on Saturday, a day after a first 390 from each side were let go.", "2025-05-24", ["background exchange completed 2025-05-23", "main exchange completed 2025-05-24"]],
    ["two weeks", "Israel freed 90 Palestinian prisoners on Monday, two weeks after it had freed 30 Palestinian prisoners.", "2025-06-10", ["background release completed 2025-05-26", "main release completed 2025-06-09"]],
    ["a noun", "Monday's prisoner swap between Armenia and Azerbaijan came a day after the release of 15 Armenian captives by Baku.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["nothing to count from", "A day after Azerbaijan let 32 Armenian prisoners go, families gathered in Yerevan.", "2023-12-14", []],
    ["no whole number of days", "Russia and Ukraine exchanged 84 prisoners each on Monday, less than a week after 50 prisoners from each side were swapped.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["the news itself comes after something else", "Two days after the talks, Russia and Ukraine exchanged 84 prisoners each on Monday.", "2025-06-10", ["main exchange completed 2025-06-09"]],
  ])("dates nothing wrongly: %s", check);
});

// One person by name is freed by another side; who comes home otherwise was nobody's captive.
describe("a person by name", () => {
  it.each<Row>([
    ["out of a prison", "US teacher Marc Fogel was released from a Russian prison on Tuesday and flown home to the United States.", "2025-02-12", ["main release completed 2025-02-11"]],
    ["for a name", "The Taliban said on Tuesday they had freed two US citizens in exchange for Khan Mohammed, who was serving a life sentence in California.", "2025-01-21", ["main exchange completed 2025-01-21"]],
    ["who left a prison", "# Iran frees French prisoners\n\nTwo French prisoners left Evin jail on Tuesday.", "2025-11-05", ["main release completed 2025-11-04"]],
    ["who left flowers at a prison", "Two French former prisoners left flowers at a jail in Iran on Tuesday.", "2025-11-05", []],
    ["at home", "Russian singer Anna Petrova was released from a Russian prison on Tuesday.", "2025-02-12", []],
    ["back at work", "British journalist Ann Lee returned to Kyiv on Tuesday. Prisoners there are held in two camps, and captives told her of hunger.", "2025-02-12", []],
    ["by the captors", "The Taliban freed British couple Peter and Barbie Reynolds on Friday after eight months in jail.", "2025-09-20", ["main release completed 2025-09-19"]],
    ["an album", "Russia released British singer Ann Lee's album on Friday.", "2025-09-20", []],
    ["one for one", "Russia and the United States swapped basketball star Brittney Griner for arms dealer Viktor Bout on Thursday.", "2022-12-09", ["main exchange completed 2022-12-08"]],
    ["one for one, in a league", "Toronto and Boston swapped basketball star Ann Lee for guard Jane Doe on Thursday.", "2022-12-09", []],
    ["one each way", "Pakistan handed back Indian constable Purnam Shaw on Wednesday after three weeks in custody; India freed Pakistani ranger Muhammad Ullah.", "2025-05-15", ["main exchange completed 2025-05-14"]],
    ["given back to his country", "Indian pilot Abhinandan Varthaman was handed over to India by Pakistan at the Wagah border on Friday.", "2019-03-02", ["main release completed 2019-03-01"]],
    ["freed long ago, told in passing", "The former prisoner, freed in an exchange between Russia and Ukraine on May 25, told journalists on Monday of torture.", "2025-06-10", ["background exchange completed 2025-05-25"]],
  ])("%s", check);
});

// A headline tells the news, and the first paragraph or a picture its day.
describe("the day of news that no clause dates", () => {
  it.each<Row>([
    ["is that of the lede", "# Kyiv and Moscow swap 35 prisoners each\n\nThe men stepped off a plane at Boryspil on Saturday.", "2019-09-08", ["main exchange completed 2019-09-07"]],
    ["is not one of long before", "# Kyiv and Moscow swap 35 prisoners each\n\nThe men had set out from Lefortovo on Monday.", "2019-09-08", ["main exchange completed 2019-09-07/2019-09-08"]],
    ["is one of days before, of which the lede tells", "# Rebels free 64 captives of Sudan's army\n\nSixty-four soldiers arrived in Wad Madani on Monday after they had been let go in Khartoum.", "2023-11-02", ["main release completed 2023-10-30"]],
    ["is not that of talks days before", "# Rebels free 64 captives of Sudan's army\n\nThe soldiers were let go after talks on Monday at which both sides spoke of more.", "2023-11-02", ["main release completed 2023-11-01/2023-11-02"]],
    ["is that of the journey told below the lede", "# Rebels free 125 captives of Sudan's army\n\nThe rebels have let 125 soldiers of Sudan's army go, the Red Cross said.\n\nThe men walked free on Wednesday and were brought to Wad Madani.", "2023-06-29", ["main release completed 2023-06-28"]],
    ["is that by whose name it is called below the lede, though it is some days ago", "# Rebels free their last ten hostages\n\nThe rebels of Colombia's FARC have freed the last ten soldiers that they held captive.\n\nThe rebels had promised Monday's release in February, a mediator recalled.", "2012-04-04", ["main release completed 2012-04-02"]],
    ["is that of the flight that brought them", "# Dozens of captives return on second day of swap\n\nSaudi Arabia and the Houthis of Yemen have exchanged dozens of prisoners of war, the Red Cross said.\n\nSaturday's first flight took off for Sanaa with 120 captives.", "2023-04-17", ["main exchange completed 2023-04-15"]],
    ["is not that on which it was confirmed", "Nigeria has freed five commanders of Boko Haram in exchange for 82 schoolgirls, an official says.\n\nThe confirmation of the prisoner swap Sunday came late. President Buhari said on Saturday that the girls had been released.", "2017-05-08", ["main exchange completed 2017-05-06"]],
    ["is that of the swap whose confirmation came later", "Nigeria has freed five commanders of Boko Haram in exchange for 82 schoolgirls, an official says.\n\nConfirmation of Saturday's prisoner swap came late.", "2017-05-08", ["main exchange completed 2017-05-06"]],
    ["is that of the swap from which days are counted", "Two days after Monday's exchange of 84 prisoners by Ukraine and Russia, families gathered in Kyiv.", "2025-06-13", ["main exchange completed 2025-06-09"]],
    ["is not that of a release still to come", "# Rebels free their last ten hostages\n\nThe rebels of Colombia's FARC have freed the last ten soldiers that they held captive.\n\nMonday's planned release had been put off, a mediator recalled.", "2012-04-04", ["main release completed 2012-04-03/2012-04-04"]],
    ["is none of two names", "# Rebels free their last ten hostages\n\nThe rebels of Colombia's FARC have freed the last ten soldiers that they held captive.\n\nSunday's flight and Monday's convoy of captives made the news.", "2012-04-04", ["main release completed 2012-04-03/2012-04-04"]],
    ["is that on which it was welcomed", "Ukraine has secured the release of 300 soldiers from Russian captivity in a prisoner swap.\n\nPresident Zelensky voiced joy over it in a statement on Friday.", "2026-03-06", ["main exchange completed 2026-03-06"]],
    ["is not the day on which something else was said", "Ukraine has secured the release of 300 soldiers from Russian captivity in a prisoner swap.\n\nThe ministry said on Friday that a mine was cleared.", "2026-03-06", ["main exchange completed 2026-03-05/2026-03-06"]],
    ["is not that of talks told below the lede", "Ukraine has secured the release of 300 soldiers from Russian captivity in a prisoner swap.\n\nIt was prepared at talks on Friday, the ministry said.", "2026-03-06", ["main exchange completed 2026-03-05/2026-03-06"]],
    ["is the handover's under an agreement", "Russia and Ukraine carried out an exchange of prisoners of war under the Istanbul agreements on Wednesday.\n\nA group of Russian servicemen was returned on July 23, the ministry said.", "2025-07-24", ["main exchange completed 2025-07-23"]],
    ["is bounded by the day on which it was over", "All 84 Ukrainian prisoners were freed by Russia by Tuesday night, the ministry said.", "2025-06-11", ["main release completed 2025-06-09/2025-06-10"]],
    ["lies before a feast", "Russia freed 84 Ukrainian prisoners before Christmas, the ministry said.", "2024-12-27", ["main release completed ../2024-12-24"]],
    ["lies before a feast that has yet to come", "Russia freed 84 Ukrainian prisoners before Christmas, the ministry said.", "2024-12-20", ["main release completed 2024-12-19/2024-12-20"]],
    ["is the morning before which it was", "Russia freed 84 Ukrainian prisoners before dawn on Tuesday.", "2025-06-11", ["main release completed 2025-06-10"]],
    ["is not one of two", "# Kyiv and Moscow swap 35 prisoners each\n\nThe men left on Saturday and saw their families on Sunday.", "2019-09-08", ["main exchange completed 2019-09-07/2019-09-08"]],
    ["is not that of a capture", "# Kyiv and Moscow swap 35 prisoners each\n\nThe men are home. One had been seized on Saturday.", "2019-09-08", ["main exchange completed 2019-09-07/2019-09-08"]],
    ["is that of the journey", "Pakistan has released 200 Indian fishermen, who walked over the line at Wagah on Saturday, an official said on Sunday.", "2023-06-04", ["main release completed 2023-06-03"]],
    ["is not that of the voyage before", "Pakistan has released 200 Indian fishermen, who were arrested on Friday, an official said on Sunday.", "2023-06-04", ["main release completed 2023-06-04"]],
    ["is that of the swap after which they are back", "Some 185 servicemen are back in Ukraine after Wednesday's prisoner swap with Russia.", "2025-10-03", ["main exchange completed 2025-10-01"]],
  ])("%s", check);
});

describe("an agreement in other words", () => {
  it.each<Row>([
    ["the outcome of talks", "Russia and Ukraine exchanged prisoners on Monday. The agreement on it was the sole outcome of the Istanbul meeting of June 2.", "2025-06-10", ["main exchange completed 2025-06-09", "background agreement completed 2025-06-02"]],
    ["the terms that were agreed", "Russia and Ukraine exchanged prisoners on Monday. Kyiv said the lists broke the terms agreed on June 2 in Istanbul.", "2025-06-10", ["main exchange completed 2025-06-09", "background agreement completed 2025-06-02"]],
    ["terms that were rejected", "Russia and Ukraine exchanged prisoners on Monday. Kyiv said the lists broke the terms rejected on June 2 in Istanbul.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["a topic of talks is none", "Russia and Ukraine exchanged prisoners on Monday. The agreement on it was a topic of the Istanbul meeting of June 2.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["of which this was the first stage", "Russia and Ukraine carried out a prisoner exchange on Monday, the first stage of a deal agreed in Istanbul last week.", "2025-06-10", ["main exchange completed 2025-06-09", "background agreement completed 2025-06-02/2025-06-08"]],
    ["with which talks ended", "Yemen's warring sides concluded talks in Muscat on Tuesday with a deal to free nearly 2,900 detainees.", "2025-12-24", ["main agreement completed 2025-12-23"]],
    ["by its article", "Russia and Ukraine exchanged prisoners on Monday. The deal was struck in Istanbul on June 2.", "2025-06-10", ["main exchange completed 2025-06-09", "background agreement completed 2025-06-02"]],
    ["on something else", "Russia and Ukraine exchanged prisoners on Monday. The grain deal was struck in Istanbul on June 2.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["behind a number", "On Monday Russia and Ukraine completed the exchange of 1,000 prisoners for 1,000 agreed in Istanbul on May 16.", "2025-06-10", ["main exchange completed 2025-06-09", "background agreement completed 2025-05-16"]],
    ["that bears no day", "Iran on Monday freed five Americans as part of a deal under which money was unfrozen.", "2023-09-19", ["main release completed 2023-09-18"]],
    ["a cleft sentence", "It was in Istanbul on June 2 that Russia and Ukraine agreed to exchange 1,000 prisoners each.", "2025-06-03", ["main agreement completed 2025-06-02"]],
    ["there is a deal", "There is a deal between Israel and Hamas to free 50 hostages, Qatar said on Monday.", "2025-06-10", ["main agreement completed 2025-06-09"]],
  ])("is told: %s", check);
});

describe("the agreement of the news", () => {
  const swap = "Russia and Ukraine exchanged 84 prisoners each on Monday.";
  it.each([
    ["is the one that its report tells of", `${swap} The swap was agreed at talks in Istanbul on June 2.`, "June 2"],
    ["is one of the weeks before", `${swap} The swap was agreed at talks in Istanbul on December 2, 2024.`, undefined],
    ["is not known where there are two", `${swap} The swap was agreed at talks in Istanbul on June 2. On May 16 the two sides had agreed to exchange 1,000 prisoners each.`, undefined],
  ])("%s: %s", (_, text, expected) => {
    const { statements, timexes } = readText(text, "2025-06-10");
    const news = statements.find(({ role, kind }) => role === "main" && kind === "exchange");
    expect(news?.agreement?.when.timex === undefined ? undefined : timexes[news.agreement.when.timex]!.text).toBe(expected);
  });
});
