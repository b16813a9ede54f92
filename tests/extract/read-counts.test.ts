import { describe, expect, it } from "vitest";
import { countsIn } from "./read-text.ts";

type Row = [phenomenon: string, text: string, published: string, expected: string[]];

const check = (_: string, text: string, published: string, expected: string[]) => {
  expect(countsIn(text, published)).toEqual([...expected].sort());
};

describe("counts of both sides", () => {
  it.each<Row>([
    ["N for N in a formula", "Russia and Ukraine exchanged prisoners of war on Thursday following a 185-for-185 formula.", "2025-10-03", ["UA prisoners 185", "RU prisoners 185"]],
    ["N for N beside the verb", "Armenia and Azerbaijan swapped captives on Wednesday, 32 for 32.", "2023-12-14", ["AM prisoners 32", "AZ prisoners 32"]],
    ["X for Y by name", "Israel freed 90 Palestinian prisoners in exchange for three Israeli hostages on Sunday.", "2025-01-20", ["PS prisoners 90", "IL prisoners 3"]],
    ["a number each", "Kyiv and Moscow exchanged 246 prisoners of war each on Saturday.", "2025-04-20", ["UA prisoners 246", "RU prisoners 246"]],
    ["a number each in a headline", "# Russia and Ukraine swap 103 prisoners each\n\nThe exchange took place on Saturday.", "2024-09-14", ["UA prisoners 103", "RU prisoners 103"]],
    ["each side, in two kinds", "Each side freed 270 soldiers and 120 civilians on Friday as Russia and Ukraine carried out a prisoner swap.", "2025-05-23", ["UA prisoners 270", "RU prisoners 270", "UA civilians 120", "RU civilians 120"]],
    ["freed by each side", "Russia and Ukraine carried out an exchange on Monday, with 25 prisoners freed by each side.", "2024-07-02", ["UA prisoners 25", "RU prisoners 25"]],
    ["from each side", "A prisoner swap between Russia and Ukraine on Tuesday freed 146 soldiers from each side.", "2025-08-13", ["UA prisoners 146", "RU prisoners 146"]],
    ["the same number", "Ukraine returned home 95 of its soldiers on Wednesday and handed the same number of Russian servicemen over to Moscow in the exchange.", "2024-07-18", ["UA prisoners 95", "RU prisoners 95"]],
    ["an equal number", "The Houthis released 20 Yemeni government soldiers on Monday in a prisoner exchange, and the government freed an equal number of Houthi fighters.", "2022-03-29", ["YE prisoners 20", "houthis prisoners 20"]],
    ["in return", "Russia got back 150 servicemen on Wednesday; in return, 150 Ukrainian prisoners of war were handed over.", "2025-02-06", ["RU prisoners 150", "UA prisoners 150"]],
    ["in exchange for, passive", "Twelve Armenian soldiers were handed over on Saturday in exchange for two Azerbaijani captives.", "2021-06-13", ["AM prisoners 12", "AZ prisoners 2"]],
    ["two sentences, one side each", "Russia and Ukraine exchanged prisoners on Friday. Some 84 Ukrainians went home. Moscow got back 75 of its soldiers.", "2024-05-31", ["UA prisoners 84", "RU prisoners 75"]],
    ["a subset of those told before", "Iran freed five Americans and the United States freed five Iranians on Monday in a prisoner swap. Only two of them wish to go back to Iran.", "2023-09-18", ["IR prisoners 5", "US prisoners 5"]],
    ["N-for-N before its noun", "Kyiv and Moscow carried out a 175-for-175 exchange of prisoners on Wednesday.", "2025-03-20", ["UA prisoners 175", "RU prisoners 175"]],
    ["handed over by each, it is said", "Russia and Ukraine swapped prisoners on Saturday. Each country is said to have handed over 35 people.", "2019-09-07", ["UA prisoners 35", "RU prisoners 35"]],
    ["as many of a nation", "Armenia and Azerbaijan swapped captives on Wednesday: 32 Armenian soldiers and as many Azerbaijani ones came home.", "2023-12-14", ["AM prisoners 32", "AZ prisoners 32"]],
    ["a sum by each side in its parts", "In a prisoner swap between Russia and Ukraine 390 people were returned by each side on Friday: 270 soldiers and 120 civilians.", "2025-05-24", ["UA prisoners 390", "RU prisoners 390", "UA prisoners 270", "RU prisoners 270", "UA civilians 120", "RU civilians 120"]],
    ["a formula of the whole is not that of a stage", "Russia and Ukraine on Saturday completed the second phase of the exchange agreed on by the formula 1,000 for 1,000.", "2025-05-24", []],
    ["gapping, to a movement", "Ukraine and the separatist DPR exchanged prisoners on Sunday: 76 people were given back to Kyiv and 124 to the separatists.", "2019-12-30", ["UA prisoners 76", "donetsk-pr prisoners 124"]],
    ["in exchange, opening a sentence", "Russia freed 146 Ukrainian soldiers on Sunday. In exchange, 146 captives were handed over.", "2025-08-25", ["UA prisoners 146", "RU prisoners 146"]],
    ["in exchange for, before the clause", "In exchange for the three Israeli hostages, 183 Palestinians were freed from Israeli jails on Saturday.", "2025-02-02", ["IL prisoners 3", "PS prisoners 183"]],
    ["in exchange for, behind a clause between", "Armenia will free three Azerbaijani captives under a deal that was agreed on Wednesday, in exchange for 40 Armenian prisoners.", "2025-01-16", ["AZ prisoners 3", "AM prisoners 40"]],
    ["one noun for two nations", "About 50 Russian and 60 Ukrainian soldiers were exchanged on Thursday.", "2022-11-25", ["RU prisoners 50", "UA prisoners 60"]],
    ["the figure that a side puts", "Russia received 248 prisoners on Wednesday, while Ukraine put the number of its freed captives at 230 after the swap.", "2024-01-04", ["RU prisoners 248", "UA prisoners 230 by Ukraine"]],
    ["the figure of those still held", "Russia received 248 prisoners on Wednesday, while Ukraine put the number of its captives in Russia at 6,000 after the swap.", "2024-01-04", ["RU prisoners 248"]],
    ["a second side without a verb, of its own", "Ukraine returned 50 of its soldiers and Russia nine of its own on Thursday in a prisoner swap.", "2022-11-25", ["UA prisoners 50", "RU prisoners 9"]],
    ["a second side before a participle", "Ukraine took back 1,000 bodies of soldiers and Russia 19 in a repatriation carried out on Thursday.", "2025-07-18", ["UA bodies 1000", "RU bodies 19"]],
    ["a second side as subject of a new clause", "Ukraine took back 1,000 bodies of soldiers and Russia 19 tanks on Thursday.", "2025-07-18", ["UA bodies 1000"]],
    ["in which", "Ukraine and Russia held a prisoner exchange on Thursday, in which 185 servicemen and 20 civilians returned to Ukraine.", "2025-10-03", ["UA prisoners 185", "UA civilians 20"]],
    ["as many, got back", "Ukraine got 95 captives back on Tuesday, and Russia got as many back in the exchange of prisoners.", "2024-07-18", ["UA prisoners 95", "RU prisoners 95"]],
    ["a number each behind the total", "Yermak announced another prisoner swap of 214 people in total, 107 each, between Russia and Ukraine on Thursday.", "2022-11-04", ["RU prisoners 107 by Andriy Yermak", "UA prisoners 107 by Andriy Yermak", "all prisoners 214 by Andriy Yermak"]],
    ["a number from each side in dashes", "Ukraine and Russia swapped 314 prisoners of war — 157 from each side — on Thursday.", "2026-02-06", ["RU prisoners 157", "UA prisoners 157", "all prisoners 314"]],
    ["a part in dashes that is not each side's", "Ukraine brought home 314 prisoners of war — 157 from Azovstal — on Thursday in a swap with Russia.", "2026-02-06", ["UA prisoners 314"]],
    ["whom each let go in one of many", "Russia and Ukraine each let 175 prisoners go on Wednesday in one of the largest exchanges of the war.", "2025-03-20", ["RU prisoners 175", "UA prisoners 175"]],
    ["the number of those exchanged", "Russia and Ukraine exchanged prisoners on Monday. The number of fighters exchanged was 144 on each side.", "2025-06-10", ["RU prisoners 144", "UA prisoners 144"]],
    ["the number of those killed", "Russia and Ukraine exchanged prisoners on Monday. The number of fighters killed was 144 on each side.", "2025-06-10", []],
    ["a swap that each side announced, as a total", "Ukraine and Russia traded almost 200 prisoners of war in a swap that each side announced on Saturday.", "2023-02-05", ["all prisoners 200"]],
    ["a number behind the day", "Russia and Ukraine exchanged on Thursday 185 service members each.", "2025-10-03", ["RU prisoners 185", "UA prisoners 185"]],
    ["women for captives", "Russia has exchanged 108 Ukrainian women whom it held for 110 Russians in Ukrainian captivity.", "2022-10-18", ["UA prisoners 108", "RU prisoners 110"]],
    ["a sum behind in return for", "Russia freed 110 Ukrainian prisoners on Monday in return for 80 Russian sailors and 30 soldiers.", "2022-10-18", ["UA prisoners 110", "RU prisoners 110"]],
    ["gapping", "On Thursday Ukraine received 1,000 bodies and Russia 19.", "2025-07-18", ["UA bodies 1000", "RU bodies 19"]],
  ])("reads %s", check);
});

describe("a total", () => {
  it.each<Row>([
    ["is not split", "Russia and Ukraine exchanged a total of 205 prisoners on Tuesday.", "2025-05-06", ["all prisoners 205"]],
    ["without the word is none of either side's", "Russia and Ukraine swapped 206 prisoners of war on Saturday.", "2024-09-15", ["all prisoners 206"]],
    ["of an unnamed pair stays whole", "More than 700 prisoners were exchanged on Thursday by Yemen's government and the Houthis.", "2020-10-16", ["all prisoners >=700"]],
    ["of those since the war began belongs to no event", "Russia and Ukraine exchanged 84 prisoners each on Thursday. Since 2022, 5,000 Ukrainians have been freed in 65 exchanges.", "2025-08-15", ["UA prisoners 84", "RU prisoners 84"]],
    ["of those freed in swaps belongs to no event", "Russia and Ukraine exchanged 84 prisoners each on Thursday. Some 2,430 Ukrainians have been freed in swaps.", "2025-08-15", ["UA prisoners 84", "RU prisoners 84"]],
    ["in all, in the perfect, belongs to no event", "Russia and Ukraine exchanged 84 prisoners each on Thursday. In all, Kyiv has got back 4,552 people.", "2025-08-15", ["UA prisoners 84", "RU prisoners 84"]],
    ["of those come back since the war began belongs to no event", "Russia and Ukraine exchanged 84 prisoners each on Thursday. Since the full-scale invasion began, 5,000 Ukrainians have come back from captivity.", "2025-08-15", ["UA prisoners 84", "RU prisoners 84"]],
    ["takes another number along", "Ukraine brought home 303 soldiers on Sunday in a swap with Russia. In total, 5,757 people have been freed since 2022. Another 536 Ukrainians were returned outside of exchanges.", "2025-05-26", ["UA prisoners 303"]],
    ["takes along no other number of the day", "Ukraine brought home 303 soldiers on Sunday in a swap with Russia. Another 20 Ukrainians were returned by other ways.", "2025-05-26", ["UA prisoners 303", "UA prisoners 20"]],
    ["of a sentence that names both sides is of neither", "Some 220 soldiers were released from captivity on Tuesday as Russia and Ukraine held the latest in a series of prisoner swaps.", "2023-03-08", ["all prisoners 220"]],
    ["in all, in the past of a day, is that day's", "Israel and Hamas exchanged prisoners on Sunday. In all, 90 Palestinians were freed on Sunday.", "2025-01-20", ["hamas prisoners 90"]],
    ["beside whom one side got is not theirs", "# Ukraine brings home 277 POWs in swap with Russia\n\nThe exchange took place on Saturday.", "2025-04-19", ["UA prisoners 277"]],
    ["told by a mediator stays whole", "The Emirates said on Tuesday that 410 captives had been exchanged between Russia and Ukraine thanks to its mediation.", "2025-05-07", ["all prisoners 410 by United Arab Emirates"]],
  ])("%s", check);
});

describe("who gets whom back", () => {
  it.each<Row>([
    ["got the release of", "# Ukraine secures release of 106 soldiers in swap with Russia\n\nThe exchange took place on Thursday.", "2023-05-26", ["UA prisoners 106"]],
    ["a unit's name between number and noun", "Ukraine brought home 45 Azov fighters on Saturday in a swap with Russia.", "2023-05-07", ["UA prisoners 45"]],
    ["out of captivity", "Russia and Ukraine exchanged prisoners on Monday. Another 95 Ukrainian defenders are out of Russian captivity.", "2025-06-10", ["UA prisoners 95"]],
    ["out of the city", "Russia and Ukraine exchanged prisoners on Monday. Another 95 Ukrainian defenders are out of the city.", "2025-06-10", []],
    ["who fought near two places", "Russia and Ukraine exchanged prisoners on Monday. Sixty-four Ukrainian soldiers who fought near Donetsk and Luhansk are going home.", "2025-06-10", ["UA prisoners 64"]],
    ["to those who say so", "Ukraine and Russia-backed separatists exchanged prisoners on Monday. The separatists said 14 people had been handed to them by Kyiv.", "2020-04-16", ["donbas-separatists prisoners 14 by Donbas separatists"]],
    ["was among the freed", "Russia and Ukraine exchanged prisoners on Monday. An activist was among the 95 Ukrainian prisoners of war who came back to Ukraine.", "2025-06-10", ["UA prisoners 95"]],
    ["also, in the next sentence", "Ukraine brought home 45 servicemen on Monday in a prisoner swap with Russia. It was also possible to return two bodies of killed defenders.", "2025-06-10", ["UA prisoners 45", "UA bodies 2"]],
    ["also, of people unnamed", "Ukraine brought home 45 servicemen on Monday in a prisoner swap with Russia. It was also possible to return two bodies.", "2025-06-10", ["UA prisoners 45"]],
    ["ones of a nation", "Russia returned the bodies of 1,003 Ukrainian soldiers on Friday and received the remains of 26 Russian ones.", "2025-12-19", ["UA bodies 1003", "RU bodies 26"]],
    ["of whom only a part is told", "Ukraine brought home 144 fighters on Wednesday in a swap with Russia. The agency said 95 of the 144 fighters it brought home had been captured in Mariupol.", "2022-06-30", ["UA prisoners 144"]],
    ["the return on a day of", "Ukraine hailed the return on Saturday of 45 fighters in a prisoner swap with Russia.", "2023-05-07", ["UA prisoners 45 by Ukraine"]],
    ["its own, let go by the other", "Ukraine and Russia swapped prisoners on Saturday. Russia said that Kyiv had let three of its pilots go.", "2023-05-07", ["RU prisoners 3 by Russia"]],
    ["we freed, of one's own", "Ukraine and Russia swapped prisoners on Monday. “We freed 108 women,” Volodymyr Zelensky said.", "2022-10-18", ["UA prisoners 108 by Volodymyr Zelensky"]],
    ["swapped by one side alone says neither", "Ukraine and Russia swapped prisoners on Monday. Kyiv had swapped 108, it said.", "2022-10-18", []],
    ["for others and for a man by name", "# Kyiv frees 215 defenders for Medvedchuk and 55 Russian prisoners\n\nThe exchange took place on Wednesday.", "2022-09-22", ["UA prisoners 215", "RU prisoners 55"]],
    ["one by his trade for two", "Iran and the United States completed a prisoner swap on Monday, trading an American banker for two Iranian prisoners.", "2025-06-10", ["IR prisoners 2"]],
    ["the whole of a swap of which this is a round", "Russia and Ukraine exchanged 300 prisoners each on Friday, in the second round of a swap in which 500 soldiers of either side have come home.", "2026-03-06", ["UA prisoners 300", "RU prisoners 300"]],
    ["a topic before a colon acts on nobody", "# Ukraine: 108 women freed in swap with Russia\n\nThe exchange took place on Monday.", "2022-10-18", []],
    ["words left out between two sentences", "Russia and Ukraine swapped prisoners on Monday. “A large exchange was carried out ... we freed 108 women,” Volodymyr Zelensky said.", "2022-10-18", ["UA prisoners 108 by Volodymyr Zelensky"]],
    ["whom a headline hails", "# Ukraine hails return of 45 fighters from Russia; 3 Russian pilots go home\n\nThe prisoner exchange took place on Saturday.", "2023-05-07", ["UA prisoners 45 by Ukraine", "RU prisoners 3"]],
    ["the whole of a swap that begins", "# Russia, Ukraine begin swap of 500 prisoners of war", "2026-03-05", []],
    ["home in a swap that a side names", "# Thirty people come home in Russia prisoner swap\n\nThe exchange with Ukraine took place on Thursday.", "2022-04-14", []],
    ["home, told by a go-between", "Qatar said on Monday that eight children displaced by the war between Russia and Ukraine had been reunited with their families.", "2025-10-13", []],
    ["gone to republics that are no state", "Kyiv exchanged prisoners with the separatist DPR and LPR on Sunday: 124 people were handed over to the self-proclaimed republics.", "2019-12-30", ["donbas-separatists prisoners 124"]],
    ["for others, behind a bracket", "Russia and Ukraine held a prisoner exchange on Monday, swapping 108 Ukrainian women held in Russia for 110 Russians detained in Ukraine.", "2022-10-18", ["UA prisoners 108", "RU prisoners 110"]],
    ["two kinds, under a deal worked out somewhere", "Ukraine secured the release of 300 soldiers and two civilians on Friday in a prisoner exchange with Russia under the “500-for-500” deal worked out in Geneva.", "2026-03-06", ["UA prisoners 300", "UA civilians 2"]],
    ["in a deal that is the swap", "Russia and Ukraine exchanged prisoners on Tuesday in a 205-for-205 deal.", "2025-05-07", ["UA prisoners 205", "RU prisoners 205"]],
    ["one among so many", "The two priests were among 10 prisoners who were handed over to Ukraine by Russia on Friday.", "2024-06-29", ["UA prisoners 10"]],
    ["nationality decides", "Russia freed 50 Ukrainian soldiers on Monday in a prisoner exchange.", "2025-05-20", ["UA prisoners 50"]],
    ["nationality decides in the passive", "Fifty captured Ukrainian soldiers were released on Monday.", "2025-05-20", ["UA prisoners 50"]],
    ["the giver's people are not meant", "Moscow handed over 31 captives to Kyiv on Friday.", "2025-05-24", ["UA prisoners 31"]],
    ["the receiver's people are meant", "Ukraine received 63 prisoners of war on Wednesday in an exchange with Russia.", "2024-09-05", ["UA prisoners 63"]],
    ["was given", "Russia and Ukraine exchanged the bodies of fallen soldiers on Wednesday. Ukraine was given 1,212 bodies by Russia.", "2025-06-12", ["UA bodies 1212"]],
    ["gave with two objects", "Russia and Ukraine exchanged the bodies of fallen soldiers on Friday. Moscow gave Kyiv 909 bodies.", "2025-04-19", ["UA bodies 909"]],
    ["passive with agent", "Three Israeli hostages were released by Hamas on Saturday.", "2025-02-09", ["IL prisoners 3"]],
    ["passive with agent, the nation unsaid", "Some 183 prisoners were freed by Israel on Saturday in exchange for three hostages held by Hamas.", "2025-02-09", ["hamas prisoners 183", "IL prisoners 3"]],
    ["captivity names the captor", "On Tuesday 205 people came back from Russian captivity. Ukraine and Russia had prepared the prisoner exchange for weeks.", "2025-05-07", ["UA prisoners 205"]],
    ["released from captivity of the other side", "On Sunday 303 servicemen were returned from captivity in Ukraine, according to Russia's Defence Ministry.", "2025-05-25", ["RU prisoners 303 by Russian Defence Ministry"]],
    ["territory under the other side", "Russia's Defence Ministry said 103 servicemen were returned on Saturday from territory controlled by Kyiv.", "2024-09-15", ["RU prisoners 103 by Russian Defence Ministry"]],
    ["returned is got back with home", "Ukraine returned home 150 of its defenders on Wednesday in a swap with Russia.", "2025-02-06", ["UA prisoners 150"]],
    ["returned is gave back with a receiver", "Israel returned the bodies of 15 Palestinians to Gaza on Friday.", "2025-10-25", ["PS bodies 15"]],
    ["returned alone says neither", "Ukraine returned 150 prisoners of war on Wednesday in a swap with Russia.", "2025-02-06", []],
    ["got back", "Israel got back the bodies of four hostages on Thursday from Hamas.", "2025-02-21", ["IL bodies 4"]],
    ["brought home its own", "Azerbaijan brought home two of its soldiers on Wednesday after an exchange with Armenia.", "2023-12-14", ["AZ prisoners 2"]],
    ["its own, said by its ministry", "Russia's Defence Ministry said it had brought home 90 of its soldiers on Tuesday in an exchange with Ukraine.", "2024-06-26", ["RU prisoners 90 by Russian Defence Ministry"]],
    ["our people, said by its president", "“We are bringing home 95 of our people,” Volodymyr Zelensky said on Friday after an exchange with Russia.", "2024-10-19", ["UA prisoners 95 by Volodymyr Zelensky"]],
    ["repatriated bodies", "Ukraine on Friday repatriated the bodies of 1,000 fallen soldiers handed over by Russia.", "2025-08-30", ["UA bodies 1000"]],
    ["residents of a region", "Eight residents of Kursk region returned to Russia on Thursday in a prisoner exchange with Ukraine.", "2025-08-15", ["RU civilians 8"]],
    ["a side's soldiers by possessive", "Ukraine's 144 wounded soldiers came home on Wednesday in a prisoner exchange with Russia.", "2022-06-30", ["UA prisoners 144"]],
    ["two countries far away", "India freed 12 Pakistani fishermen on Friday from its prisons, and Pakistan released 22 Indian fishermen.", "2025-02-22", ["PK civilians 12", "IN civilians 22"]],
    ["a side's forces as captors", "Ethiopian prisoners were the news in Mekelle on Friday as the Tigray forces freed 4,208 captured Ethiopian soldiers.", "2022-05-21", ["ET prisoners 4208"]],
  ])("%s", check);
});

describe("the wording of a figure", () => {
  it.each<Row>([
    ["a number in words", "Thirty Ukrainian prisoners of war came home on Thursday in an exchange.", "2025-06-13", ["UA prisoners 30"]],
    ["a long number in words", "One hundred and thirty Ukrainian prisoners of war came home on Sunday in an Easter exchange.", "2023-04-16", ["UA prisoners 130"]],
    ["at least", "At least 63 Ukrainian captives were freed on Wednesday in a swap.", "2024-09-05", ["UA prisoners >=63"]],
    ["more than", "Russia handed over more than 1,000 bodies of Ukrainian soldiers on Tuesday.", "2025-08-20", ["UA bodies >=1000"]],
    ["up to", "Up to 20 Houthi prisoners were released on Tuesday by Yemen's government.", "2022-03-29", ["houthis prisoners <=20"]],
    ["fewer than", "Fewer than 50 Ukrainian prisoners were freed on Monday in the exchange.", "2025-06-10", ["UA prisoners <=50"]],
    ["about", "About 250 Ukrainian prisoners were released on Thursday in an exchange.", "2022-09-23", ["UA prisoners 250"]],
    ["dozens", "Dozens of Ukrainian prisoners were freed on Monday in an exchange with Russia.", "2025-06-10", ["UA prisoners >=24"]],
    ["hundreds", "Israel released hundreds of Palestinian prisoners on Saturday in exchange for hostages.", "2025-02-16", ["PS prisoners >=200"]],
    ["two dozen", "Two dozen Russian servicemen were handed over on Friday in a prisoner swap with Ukraine.", "2023-03-11", ["RU prisoners 24"]],
    ["zero in words", "Ukraine received 1,200 bodies on Sunday, while Russia received none of its own.", "2025-06-16", ["UA bodies 1200", "RU bodies 0"]],
    ["undisclosed by a side", "Russia and Ukraine exchanged prisoners on Thursday. The Russian Defence Ministry did not say how many Russians had been freed.", "2025-06-13", ["RU prisoners ? by Russian Defence Ministry"]],
    ["undisclosed by both", "Russia and Ukraine exchanged prisoners on Thursday. Neither side said how many captives were freed.", "2025-06-13", ["RU prisoners ? by Russia", "UA prisoners ? by Ukraine"]],
    ["where it is withheld is no silence on a number", "Russia and Ukraine exchanged 84 prisoners each on Thursday. The ministry did not say where the swap took place.", "2025-08-15", ["UA prisoners 84", "RU prisoners 84"]],
  ])("reads %s", check);
});

describe("sums and parts", () => {
  it.each<Row>([
    ["the parts of a sum by kind are told, too", "Ukraine brought home 84 people on Thursday in an exchange with Russia, including 33 soldiers and 51 civilians.", "2025-08-15", ["UA prisoners 84", "UA prisoners 33", "UA civilians 51"]],
    ["including gives a part", "Ukraine brought home 303 soldiers on Sunday in an exchange with Russia, including 43 officers.", "2025-05-26", ["UA prisoners 303"]],
    ["of whom gives a part", "On Friday 390 Ukrainians came home in an exchange, of whom 120 are civilians.", "2025-05-24", ["UA prisoners 390"]],
    ["a colon gives parts", "Ukraine received 140 people on Saturday in an exchange: 132 men and eight women.", "2023-01-01", ["UA prisoners 140"]],
    ["two numbers joined stay two", "Russia freed 22 Ukrainian soldiers and nine Ukrainian civilians on Friday in an exchange.", "2024-05-31", ["UA prisoners 22", "UA civilians 9"]],
    ["people and bodies are told apart", "On Wednesday Hamas handed over three Israeli hostages and the bodies of two Israelis in exchange for prisoners.", "2025-02-13", ["IL prisoners 3", "IL bodies 2"]],
    ["its own out of the other's captivity", "Ukraine freed 108 women from Russian captivity on Monday in a prisoner exchange.", "2022-10-18", ["UA prisoners 108"]],
    ["got captives", "Ukraine and Russia exchanged prisoners on Sunday. Kyiv got 76 captives, the presidency said.", "2019-12-30", ["UA prisoners 76 by Presidency"]],
    ["planes with prisoners", "Russia and Ukraine exchanged prisoners on Saturday. Planes with 35 prisoners from each side landed in Moscow and Kyiv.", "2019-09-08", ["RU prisoners 35", "UA prisoners 35"]],
    ["planes with weapons", "Russia and Ukraine exchanged 35 prisoners each on Saturday. Planes with 20 tanks landed in Kyiv.", "2019-09-08", ["RU prisoners 35", "UA prisoners 35"]],
    ["a partner of another deal", "Twenty detainees were freed by the Taliban on Sunday, the first prisoners since its agreement with the U.S. in February. Afghan officials welcomed the release of the prisoners.", "2020-04-13", ["AF prisoners 20"]],
    ["one side against a list of states", "Russia released 16 people on Thursday, three American citizens among them, and got back eight of its own from the United States, Germany, Poland, Norway and Slovenia. All had been prisoners, and Washington called it the largest trade of captives in decades.", "2024-08-02", ["RU prisoners 8", "US prisoners 16"]],
    ["a number word behind a stamp", "date 2024-01-26 Seventy-seven fallen Ukrainian defenders came home on Friday, the Coordination Headquarters said.", "2024-01-26", ["UA bodies 77 by Coordination Headquarters for the Treatment of Prisoners of War"]],
    ["two nations behind of", "The first stage was on Thursday: 200 prisoners of Russia and 150 of Ukraine have been exchanged in Belarus.", "2026-03-05", ["RU prisoners 200", "UA prisoners 150"]],
    ["involved in the swap", "Kyiv and Moscow exchanged prisoners on Friday. A total of 222 Russian fighters and 145 Ukrainian troops are involved in the swap.", "2014-12-27", ["UA prisoners 145", "RU prisoners 222"]],
    ["a headline's total that is the figure of each", "# Russia, Ukraine exchange 300 POWs\n\nRussia and Ukraine exchanged 300 prisoners of war each on Friday.", "2026-03-06", ["RU prisoners 300", "UA prisoners 300"]],
    ["more than a thousand under agreements", "Russia and Ukraine exchanged 250 prisoners each on Wednesday. Over 1,000 Ukrainian soldiers have been brought home under the agreements.", "2025-07-24", ["RU prisoners 250", "UA prisoners 250"]],
    ["the number of the whole", "Another 303 soldiers from each side went home on Sunday, completing the exchange of 1,000 prisoners for 1,000 between Russia and Ukraine.", "2025-05-26", ["RU prisoners 303", "UA prisoners 303"]],
    ["the authorities of a state beside a group", "Damascus and the Syrian Democratic Forces exchanged detainees on Thursday. The authorities released 146 people and the SDF 97.", "2025-04-03", ["sdf prisoners 146", "SY prisoners 97"]],
    ["a headline's topic", "# Philippines: communist rebels free two soldiers\n\nThe New People's Army freed two soldiers in Surigao del Sur on Saturday.", "2017-07-01", ["PH prisoners 2"]],
    ["a round number above the exact one", "# Russia frees 1,000 Ukrainian soldiers\n\nRussia freed 1,012 Ukrainian soldiers on Saturday.", "2025-07-01", ["UA prisoners 1012"]],
    ["crossed into their country", "Thailand released captives on Wednesday. Eighteen Cambodian soldiers crossed into their country at Pailin.", "2025-12-31", ["KH prisoners 18"]],
    ["people got back", "Ukraine has got back 215 people from captivity in Russia, Zelensky said on Thursday. Russia received 55 prisoners.", "2022-09-22", ["UA prisoners 215 by Volodymyr Zelensky", "RU prisoners 55"]],
    ["those of an army", "Russia returned 146 POWs of the Ukrainian Armed Forces on Sunday in an exchange.", "2025-08-25", ["UA prisoners 146"]],
    ["citizens who are residents", "Eight citizens of Russia, residents of the Kursk region, were handed over on Sunday in a prisoner exchange with Ukraine.", "2025-08-25", ["RU civilians 8"]],
    ["civilians from a side's region", "Three civilians from Russia's Kursk region were freed on Thursday in the prisoner exchange between Russia and Ukraine.", "2026-02-06", ["RU civilians 3"]],
    ["civilians from a side", "Three civilians from Russia were freed on Thursday in the prisoner exchange between Russia and Ukraine.", "2026-02-06", ["all civilians 3"]],
    ["back in their country", "Some 185 servicemen are back in Ukraine after Thursday's prisoner swap with Russia.", "2025-10-03", ["UA prisoners 185"]],
    ["have back", "We have 95 of our people back, Zelensky wrote after Wednesday's prisoner exchange between Ukraine and Russia.", "2024-07-18", ["UA prisoners 95 by Volodymyr Zelensky"]],
    ["two verbs in a headline", "# Russia gets 24 prisoners back from Ukraine, frees two Americans\n\nThe prisoners landed on Thursday.", "2025-10-03", ["RU prisoners 24", "US prisoners 2"]],
    ["another group is its own count", "Israel freed 90 Palestinian prisoners on Sunday in exchange for three hostages. Another 12 Palestinians were freed at dusk.", "2025-01-20", ["PS prisoners 90", "PS prisoners 12", "IL prisoners 3"]],
    ["the age of the freed is none", "Ukraine and Russia exchanged 60 prisoners each on Tuesday. Most of them are 18 to 25 years old.", "2025-06-11", ["UA prisoners 60", "RU prisoners 60"]],
  ])("%s", check);
});

describe("who says so", () => {
  it.each<Row>([
    ["a president", "Zelensky said on Tuesday that 205 Ukrainian soldiers had been freed in an exchange.", "2025-05-06", ["UA prisoners 205 by Volodymyr Zelensky"]],
    ["a speaker named behind the words", "Some 205 Ukrainian soldiers were freed on Tuesday in an exchange, Zelensky said.", "2025-05-06", ["UA prisoners 205 by Volodymyr Zelensky"]],
    ["according to", "According to Russia's Defence Ministry, 150 Russian servicemen were returned on Wednesday in an exchange with Ukraine.", "2025-02-06", ["RU prisoners 150 by Russian Defence Ministry"]],
    ["a pronoun", "Zelensky confirmed the prisoner exchange with Russia on Tuesday. He said 205 Ukrainians had come home.", "2025-05-06", ["UA prisoners 205 by Volodymyr Zelensky"]],
    ["both sides, each for its own", "Zelensky said 157 Ukrainians had come home on Thursday in an exchange, and Russia's Defence Ministry said 157 Russian servicemen had been freed.", "2026-02-06", ["UA prisoners 157 by Volodymyr Zelensky", "RU prisoners 157 by Russian Defence Ministry"]],
    ["the sides differ on one figure", "Kyiv said 150 Ukrainians were freed on Thursday in an exchange. Moscow said 146 Ukrainians were freed.", "2025-08-15", ["UA prisoners 150 by Ukraine", "UA prisoners 146 by Russia"]],
    ["a go-between", "The Red Cross said on Saturday that three Israeli hostages had been released by Hamas.", "2025-02-09", ["IL prisoners 3 by International Committee of the Red Cross"]],
    ["the outlet alone", "Three Israeli hostages were released by Hamas on Saturday.", "2025-02-08", ["IL prisoners 3"]],
  ])("is %s", check);
});

describe("figures in few words", () => {
  it.each<Row>([
    ["a taking over by the Red Cross", "The Red Cross took over three Israeli hostages from Hamas in Gaza on Saturday.", "2025-02-08", ["IL prisoners 3"]],
    ["but no building that it takes over", "Hamas freed three Israeli hostages on Saturday. The Red Cross took over 12 ambulances from a clinic.", "2025-02-08", ["IL prisoners 3"]],
    ["a people as its number", "Five Lebanese let go by Israel on Monday crossed the border at Naqoura. They were captured in the war.", "2025-06-10", ["LB prisoners 5"]],
    ["but no officers of its army", "Israel let go three Lebanese detainees on Monday. Five Lebanese army officers met them at Naqoura.", "2025-06-10", ["LB prisoners 3"]],
    ["let them cross", "Israel let 39 Palestinian prisoners cross into Gaza on Friday in exchange for 13 hostages freed by Hamas.", "2023-11-25", ["hamas prisoners 39", "IL prisoners 13"]],
    ["but not let them call home", "Israel let 39 Palestinian prisoners call home on Friday. Hamas freed 13 Israeli hostages on the same day.", "2023-11-25", ["IL prisoners 13"]],
    ["a headline without a verb", "# Seven Lebanese detainees back in Beirut\n\nIsrael released the detainees on Monday.", "2025-06-10", ["LB prisoners 7"]],
    ["but no headline of a court", "# Seven Lebanese detainees in court\n\nIsrael released other detainees on Monday.", "2025-06-10", []],
    ["a handing to a go-between", "Hamas handed three Israeli hostages to the Red Cross on Saturday.", "2025-02-08", ["IL prisoners 3"]],
    ["convicts that civilians are exchanged for", "On Thursday 24 civilians crossed to Ukrainian territory from Russia in exchange for seven convicts.", "2025-10-03", ["UA civilians 24", "RU prisoners 7"]],
    ["gapping with by", "Russia and Ukraine exchanged bodies on Thursday. Of these 212 bodies were recovered by Ukraine and 45 by Russia.", "2025-07-18", ["UA bodies 212", "RU bodies 45"]],
    ["the other way", "Russia handed over the bodies of 1,000 Ukrainian soldiers on Thursday. The remains of 26 Russian soldiers came the other way.", "2025-07-18", ["UA bodies 1000", "RU bodies 26"]],
    ["but no lorries that came the other way", "Russia handed over the bodies of 1,000 Ukrainian soldiers on Thursday. Some 26 empty lorries came the other way.", "2025-07-18", ["UA bodies 1000"]],
    ["soldiers' bodies", "Russia handed over 6,000 soldiers' bodies to Ukraine on Monday.", "2025-06-10", ["UA bodies 6000"]],
    ["officers and soldiers in one breath as one number", "Russia got back five officers, seven soldiers and eight civilians from Ukraine on Monday in a prisoner exchange.", "2025-06-10", ["RU prisoners 12", "RU civilians 8"]],
    ["in each direction", "Russia and Ukraine carried out a prisoner exchange on Monday, with 115 servicemen crossing in each direction.", "2025-06-10", ["UA prisoners 115", "RU prisoners 115"]],
    ["what both returned as each one's", "Russia and Ukraine exchanged prisoners on Tuesday. Both sides returned 205 servicemen.", "2025-05-06", ["UA prisoners 205", "RU prisoners 205"]],
    ["but a total of both as no one's", "On Tuesday both sides released a total of 410 prisoners in an exchange between Russia and Ukraine.", "2025-05-06", ["all prisoners 410"]],
    ["a formula alone", "Russia and Ukraine exchanged prisoners of war on Thursday. The Russian Defence Ministry spoke of 146 for 146.", "2025-08-15", ["UA prisoners 146 by Russian Defence Ministry", "RU prisoners 146 by Russian Defence Ministry"]],
    ["but no votes for", "Russia and Ukraine exchanged prisoners of war on Thursday. The Russian parliament counted 146 votes for its budget.", "2025-08-15", []],
    ["left captivity and the same number", "Prisoners were exchanged on Friday. Some 390 people left captivity in Russia and the same number left captivity in Ukraine.", "2025-05-23", ["UA prisoners 390", "RU prisoners 390"]],
    ["another figure that a side speaks of", "Ukraine received the bodies of 1,212 soldiers from Russia on Wednesday. The Russian Defence Ministry spoke of 1,248 Ukrainian soldiers.", "2025-06-11", ["UA bodies 1212", "UA bodies 1248 by Russian Defence Ministry"]],
    ["but no drones", "Ukraine received the bodies of 1,212 soldiers from Russia on Wednesday. The Russian Defence Ministry spoke of 1,248 Ukrainian drones.", "2025-06-11", ["UA bodies 1212"]],
    ["none given back", "Ukraine received 1,000 bodies from Russia on Thursday. Ukraine did not return a single body.", "2025-07-18", ["UA bodies 1000", "RU bodies 0"]],
    ["a thousand behind a month", "On 19 December 1,003 bodies of soldiers were returned to Ukraine by Russia.", "2025-12-20", ["UA bodies 1003"]],
    ["a thousand behind a month and day", "On May 23, 1,003 bodies of soldiers were returned to Ukraine by Russia.", "2025-05-24", ["UA bodies 1003"]],
    ["but no half of a total", "Medinsky said that over the past days 6,060 bodies of Ukrainian soldiers were delivered to Ukraine in all, and Russia got 78 of its own.", "2025-06-16", []],
    ["home on its own soil", "Another 95 defenders are back on Ukrainian soil after Thursday's exchange with Russia.", "2025-06-13", ["UA prisoners 95"]],
    ["got, behind what the other received", "Russia received 35 bodies of its soldiers in exchange on Thursday; Kyiv got 1,200.", "2025-06-13", ["RU bodies 35", "UA bodies 1200"]],
    ["getting some in return", "On Thursday Russia handed 1,200 bodies of soldiers to Ukraine, getting 27 in return.", "2025-06-13", ["UA bodies 1200", "RU bodies 27"]],
    ["the other half of a sentence", "Azerbaijan handed 32 Armenian soldiers over to Armenia on Thursday, and two Azerbaijani soldiers came home.", "2025-06-13", ["AM prisoners 32", "AZ prisoners 2"]],
    ["but no soldiers on leave", "Azerbaijan handed 32 Armenian soldiers over to Armenia on Thursday, and Azerbaijani soldiers came home for the holiday.", "2025-06-13", ["AM prisoners 32"]],
    ["one of a nation", "The US freed two Russians on Thursday and got back one American in a swap with Moscow.", "2025-06-13", ["RU prisoners 2", "US prisoners 1"]],
    ["soldiers returned to their side", "Ukraine returned 90 soldiers to Russia on Thursday.", "2025-06-13", ["RU prisoners 90"]],
    ["but not of lists", "Ukraine received 1,000 bodies from Russia on Thursday. Ukraine did not return a single list.", "2025-07-18", ["UA bodies 1000"]],
    ["civilians along with soldiers", "On Thursday 185 Russian soldiers were returned from Ukraine in an exchange, along with 20 Russian civilians.", "2025-10-03", ["RU prisoners 185", "RU civilians 20"]],
    ["got in return", "Ukraine brought home 150 of its soldiers on Wednesday in an exchange. Russia got 150 servicemen in return.", "2025-02-06", ["UA prisoners 150", "RU prisoners 150"]],
  ])("reads %s", check);
});

describe("figures of who returns whom", () => {
  it.each<Row>([
    ["returned by a side is given by it", "The remains of 1,000 soldiers were returned by Russia on Thursday in an exchange of bodies with Ukraine.", "2025-07-18", ["UA bodies 1000"]],
    ["returned to a side is got by it", "The remains of 19 soldiers were returned to Russia on Thursday in an exchange of bodies with Ukraine.", "2025-07-18", ["RU bodies 19"]],
    ["rebels of a country give", "Forty prisoners were released by Yemen's Houthi rebels on Monday in a swap with the government.", "2025-06-10", ["YE prisoners 40"]],
    ["its government gives", "Forty prisoners were released by Yemen's government on Monday in a swap with the Houthis.", "2025-06-10", ["houthis prisoners 40"]],
  ])("says: %s", check);
});

describe("figures that is rounded or runs on", () => {
  it.each<Row>([
    ["a rounded headline restates the exact figure", "# Nearly 200 Ukrainians home after exchange with Russia\n\nOn Monday 189 Ukrainian soldiers were returned from Russian captivity.", "2025-06-10", ["UA prisoners 189"]],
    ["a round figure of a side stays beside an exact one", "On Monday 189 Ukrainian soldiers were returned from Russian captivity in an exchange. Moscow said about 200 Ukrainians had been handed over.", "2025-06-10", ["UA prisoners 189", "UA prisoners 200 by Russia"]],
    ["a total by a month", "Russia handed over the bodies of 1,000 Ukrainian soldiers on Thursday. Ukraine had repatriated 15,000 bodies by November.", "2025-11-21", ["UA bodies 1000"]],
    ["a total of several days", "Russia handed over the bodies of 1,200 Ukrainian soldiers on Monday. Over the past days 6,060 bodies were delivered to Ukraine in all.", "2025-06-17", ["UA bodies 1200"]],
    ["what will have been exchanged", "Russia and Ukraine exchanged 84 prisoners each on Monday, the 70th exchange of the war, with which 3,233 captives will have been exchanged.", "2025-06-10", ["UA prisoners 84", "RU prisoners 84"]],
    ["a total in an absolute phrase", "Ukraine received 1,000 bodies from Russia on Monday and declared the operation finished, with more than 6,000 returned.", "2025-06-17", ["UA bodies 1000"]],
    ["of the last exchange", "Russia and Ukraine exchanged 84 prisoners each on Monday. It was smaller than the last exchange, at which each side returned 146.", "2025-06-10", ["UA prisoners 84", "RU prisoners 84"]],
    ["of what was given for an earlier total", "Russia and Ukraine exchanged 84 prisoners each on Monday. In May Kyiv had received 303 people. For those Russia was given 290.", "2025-06-10", ["UA prisoners 84", "RU prisoners 84"]],
    ["of the day before", "Russia and Ukraine exchanged 84 prisoners each on Monday. Another 21 had gone free the day before.", "2025-06-10", ["UA prisoners 84", "RU prisoners 84"]],
  ])("stays apart from the news: %s", check);
});
