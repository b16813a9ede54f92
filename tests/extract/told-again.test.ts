import { describe, expect, test } from "vitest";
import { countsIn, eventsIn, figuresIn } from "./read-text.ts";

// What reports of swaps say in passing: sums, parts, labels and brackets, each beside what it must not be taken for.
const rows: [what: string, text: string, published: string, counts: string[]][] = [
  ["a state's pronoun opens the next sentence", "Ukraine held a prisoner exchange with the DPR on Monday. It released 160 prisoners and the separatists returned 58 hostages.", "2017-12-27", ["UA prisoners 58", "donetsk-pr prisoners 160"]],
  ["not the pronoun of an impersonal sentence", "Ukraine got back 45 soldiers in a prisoner exchange with Russia on Monday. It was also possible to return two bodies of soldiers.", "2022-06-18", ["UA bodies 2", "UA prisoners 45"]],
  ["a bracket that counts others than who came home", "Russia and Ukraine exchanged prisoners on Monday. Many men whom courts had sentenced to long terms (28 people) and even to life (20 defenders) were brought back to Ukraine.", "2024-10-19", []],
  ["a bracket that counts who came home", "Russia and Ukraine exchanged prisoners on Monday. A group of Ukrainian servicemen (28 people) was brought back to Ukraine.", "2024-10-19", ["UA prisoners 28"]],
  ["a label names who is quoted", "Kyiv held its 58th prisoner swap with Moscow on Monday.\n\nQuote from Zelensky: \"Ninety-five of our people have come home.\"", "2024-10-18", ["UA prisoners 95 by Volodymyr Zelensky"]],
  ["the label of a section is nobody's voice", "Kyiv held its 58th prisoner swap with Moscow on Monday.\n\nDetails: Ninety-five Ukrainians have come home.", "2024-10-18", ["UA prisoners 95"]],
  ["a section of background that tells of today", "The spy chief spoke of the prisoner swap with Russia.\n\nBackground:\n\nThis evening Ukraine brought back 230 defenders from Russian captivity.", "2024-01-03", ["UA prisoners 230"]],
  ["a section of background", "Ukraine brought back 95 defenders from Russian captivity on Wednesday.\n\nBackground:\n\nIn the swap of October 2 Ukraine brought back 230 defenders from Russian captivity.", "2024-01-03", ["UA prisoners 95"]],
  ["who says so in a bracket says nothing else", "On Monday 1,000 bodies, which the Russian side claims belong to Ukrainian soldiers, were returned to Ukraine. This was reported by the Coordination Headquarters.", "2025-09-18", ["UA bodies 1000 by Coordination Headquarters for the Treatment of Prisoners of War"]],
  ["a ministry that tells an agency of its own state", "Moscow got back 115 soldiers from Ukraine in a prisoner exchange on Monday, the defence ministry told TASS.", "2024-08-24", ["RU prisoners 115 by Russian Defence Ministry"]],
  ["a ministry that tells an agency of no side", "Moscow got back 115 soldiers from Ukraine in a prisoner exchange on Monday, the defence ministry told AFP.", "2024-08-24", ["RU prisoners 115 by Defence Ministry"]],
  ["whom a side rescued in an exchange", "Russia and Ukraine exchanged prisoners on Monday. \"In return for 10 captured invaders we rescued 10 of our soldiers,\" Vereshchuk said.", "2022-03-25", ["RU prisoners 10 by Iryna Vereshchuk", "UA prisoners 10 by Iryna Vereshchuk"]],
  ["whom somebody rescued from the sea", "Russia and Ukraine exchanged prisoners on Monday. A Turkish ship rescued 11 Russian sailors off Odesa.", "2022-03-25", []],
  ["an older swap for one man", "Russia and Ukraine exchanged prisoners on Thursday. Ten Ukrainians were exchanged for ten Russians.\n\nMoskalkova said nine Russian prisoners had been exchanged for the mayor of Melitopol.", "2022-03-25", ["RU prisoners 10", "UA prisoners 10"]],
  ["exchanged, and of the side that speaks", "Ukraine said on Thursday that 30 prisoners were being returned to the country in an exchange with Russia.\n\n\"Five officers and 17 servicemen were exchanged,\" Deputy Prime Minister Iryna Vereshchuk said.", "2022-04-14", ["UA prisoners 22 by Iryna Vereshchuk", "UA prisoners 30 by Ukraine"]],
  ["the parts of a whole that opens the sentence", "Vereshchuk said that 30 Ukrainians came home in a prisoner exchange with Russia on Thursday.\n\nShe added that the 30 Ukrainians include five officers and 17 soldiers, plus eight civilians.", "2022-04-14", ["UA civilians 8 by Iryna Vereshchuk", "UA prisoners 22 by Iryna Vereshchuk", "UA prisoners 30 by Iryna Vereshchuk"]],
  ["the military of a nation, counted", "Russia and Ukraine exchanged prisoners on Thursday. Forty-five people were freed from Russian captivity: 33 Ukrainian military and 12 civilians.", "2022-04-28", ["UA civilians 12", "UA prisoners 33", "UA prisoners 45"]],
  ["out of whom some are officers", "Russia and Ukraine exchanged prisoners on Thursday. Out of the 33 Ukrainian troops released, 13 were officers and 20 were soldiers.", "2022-04-28", ["UA prisoners 33"]],
  ["children of both lands since a war began", "Russia on Monday handed over seven children to Ukraine after Qatar mediated.\n\nIn total, with the help of the ombudsman, 15 children were reunited with relatives in Russia and 87 children were reunited with relatives in Ukraine.", "2024-11-28", ["UA civilians 7"]],
  ["a sum of the day's own numbers", "Russia and Ukraine exchanged prisoners on Monday. Each side freed 20 soldiers.\n\nIn total, 40 soldiers were released.", "2024-11-28", ["RU prisoners 20", "UA prisoners 20", "all prisoners 40"]],
  ["a sum in the middle of what is said", "Russia on Monday handed over two children to Ukraine after Qatar mediated. The ombudsman said that, overall, 17 children have been reunited with relatives in Russia, while 95 children have been returned to Ukraine.", "2025-02-14", ["UA civilians 2"]],
  ["throughout an operation", "Russia on Monday handed over nine children to Ukraine after Qatar mediated. The ombudsman noted that throughout the special military operation, 80 children had been reunited with relatives in Ukraine. Thirteen children were reunited with relatives in Russia.", "2024-09-27", ["UA civilians 9"]],
  ["children reunited with those from whom they were parted", "Four Ukrainian children who had been separated from their families and taken to Russia have been reunited with them, Qatar said on Monday.", "2023-10-16", ["UA civilians 4 by Qatar"]],
  ["not children who go back to school", "Four Ukrainian children who had been taken to Russia for a contest have met their friends again, Qatar said on Monday.", "2023-10-16", []],
  ["nothing is kept silent of what may come", "Five Ukrainian children parted from their families have returned from Russia to Ukraine with the help of Qatar. It remains unclear how many children can be returned.", "2023-11-06", ["UA civilians 5"]],
  ["one of two republics, named beside both", "Ukraine and the Donetsk and Luhansk People's Republics exchanged prisoners on Monday. Men from the LPR were driven to the line. Kyiv gave back 300 rebels.", "2017-12-27", ["donbas-separatists prisoners 300"]],
  ["as many went the other way", "Ukraine and the Donetsk separatists exchanged prisoners on Monday. The separatists gave up 74 people, and 233 went the other way.", "2017-12-27", ["UA prisoners 74", "donetsk-pr prisoners 233"]],
  ["vehicles with soldiers that cross the line", "Ukraine and the Donetsk separatists exchanged prisoners on Monday. Three buses carrying 16 Ukrainian soldiers crossed from separatist-controlled territory.", "2017-12-27", ["UA prisoners 16"]],
  ["not troops that cross a line", "Ukraine and the Donetsk separatists exchanged prisoners on Monday. On Tuesday 16 Ukrainian soldiers crossed the street in separatist-held Donetsk.", "2017-12-27", []],
  ["civilians, and behind a dash how many", "Russia and Ukraine exchanged 185 soldiers each on Thursday. \"Next to our soldiers, civilians are also returning home – 20 of our people,\" Zelensky said.", "2025-10-02", ["RU prisoners 185", "UA civilians 20 by Volodymyr Zelensky", "UA prisoners 185"]],
  ["soldiers, and behind a dash how many", "Russia and Ukraine exchanged civilians on Thursday. \"Next to our civilians, soldiers are also returning home – 20 of our people,\" Zelensky said.", "2025-10-02", ["UA prisoners 20 by Volodymyr Zelensky"]],
  ["liberated in a swap, and the freed told again", "Over 100 Ukrainian prisoners of war have been liberated in a prisoner swap with Russia. The 116 freed prisoners included many who had defended Mariupol.", "2023-02-04", ["UA prisoners 116"]],
  ["not villagers whom an army liberated", "Russia and Ukraine exchanged prisoners on Monday. Ukrainian forces liberated 300 villagers near Kherson.", "2022-11-11", []],
  ["who the dead were", "Ukraine and Russia exchanged prisoners of war on Saturday. Russia received 63 of its soldiers. Also returned to Ukraine were the bodies of Ann Lee and Bo Kim, two British volunteers who were killed.", "2023-02-04", ["RU prisoners 63"]],
  ["the living behind the bodies of others", "Ukraine and Russia exchanged prisoners of war on Saturday. Russia received 63 of its soldiers. Also returned to Ukraine were two British volunteers.", "2023-02-04", ["GB civilians 2", "RU prisoners 63"]],
];

describe("what is told again", () => {
  test.each(rows)("%s", (_, text, published, counts) => {
    expect(countsIn(text, published)).toEqual(counts);
  });

  test.each<[what: string, text: string, published: string, events: string[]]>([
    ["the day right before when", "Russia delivered the bodies of 1,200 soldiers to Ukraine on Friday.\n\nIt follows a transfer on Wednesday when Russia returned the bodies of 1,212 soldiers. Three exchanges of prisoners have taken place in the past week.", "2025-06-15", ["background repatriation completed 2025-06-11", "main repatriation completed 2025-06-13"]],
    ["the place of an exchange is none", "The Ukrainian captives held by the DPR have left for the place of exchange. Kyiv will hand over 306 people.", "2017-12-27", ["main release planned undated"]],
    ["talks at which the two agreed", "Ukraine received the bodies of 1,200 soldiers from Russia on Monday. The repatriation follows talks held in Istanbul on June 2, where Ukraine and Russia agreed on an exchange of 6,000 bodies.", "2025-06-16", ["background agreement completed 2025-06-02", "main repatriation completed 2025-06-16"]],
    ["the day on which a transfer was confirmed", "Russia has delivered the bodies of 1,200 soldiers to Kiev, with both sides confirming the transfer on Friday. Three exchanges of prisoners have taken place in the past week.", "2025-06-15", ["main repatriation completed 2025-06-13"]],
    ["not a swap before the news on a day after it", "A group of Russian soldiers has been returned from Ukraine in a prisoner swap, Russia's Defence Ministry announced on Thursday.\n\nThe most recent swaps took place last Friday and the day before.", "2025-07-15", ["main exchange completed 2025-07-10"]],
    ["a swap that was billed as one of all for all", "Ukrainian authorities and Russia-backed separatists have completed what was billed as an all-for-all prisoner swap near Horlivka on December 29.", "2019-12-30", ["main exchange completed 2019-12-29"]],
    ["a swap of all for all that is talked of", "Ukraine and Russia-backed separatists discussed what was billed as an all-for-all prisoner swap on December 29.", "2019-12-30", []],
    ["rounds of talks are no agreement of a month", "Russia and Ukraine exchanged 185 soldiers each on Thursday.\n\nPrisoner exchanges were the only result of three rounds of talks in Istanbul between May and July.", "2025-10-02", ["main exchange completed 2025-10-02"]],
    ["what followed talks of two days ago", "The talks concluded on Thursday in Abu Dhabi with Russia and Ukraine agreeing to a prisoner exchange.\n\nAfter them each side returned 157 captives.", "2026-02-07", ["main exchange completed 2026-02-05/2026-02-07"]],
    ["an agreement that was carried out by now", "Ukraine and Russia concluded talks with an agreement to carry out a prisoner exchange.\n\nMoscow's defence ministry said each side had returned 157 prisoners.", "2026-02-06", ["main exchange completed 2026-02-05/2026-02-06"]],
    ["an agreement that is still to be carried out", "Ukraine and Russia concluded talks with an agreement to carry out a prisoner exchange.\n\nIn October each side had returned 157 prisoners.", "2026-02-06", ["main agreement completed 2026-02-05/2026-02-06"]],
  ])("%s", (_, text, published, events) => {
    expect(eventsIn(text, published)).toEqual(events);
  });

  test("a go-between beside a plan that is no event", () => {
    expect(figuresIn("Russia and Ukraine swapped 115 prisoners each on Monday. Under the deal the soldiers are in Belarus and will be sent to Russia.", "2024-08-24")).toEqual(["RU prisoners 115", "UA prisoners 115"]);
  });
});
