import { describe, expect, it } from "vitest";
import { eventsIn, figuresIn } from "./read-text.ts";

/** A text, the day of its publication, its events and its figures; `null`: not asked for. Near misses stand behind. */
type Row = [string, string, string[] | null, string[] | null];

function readsAll(rows: Row[]): void {
  it.each(rows)("%s", (text, published, events, figures) => {
    if (events) expect(eventsIn(text, published)).toEqual(events);
    if (figures) expect(figuresIn(text, published)).toEqual(figures);
  });
}

describe("figures of several days (2025-05-25 is a Sunday)", () => {
  readsAll([
    ["Russia and Ukraine swapped 303 prisoners each on Sunday.\n\nOn Friday 270 soldiers and 120 civilians were exchanged by each side, and a swap of 307 for 307 followed on Saturday.", "2025-05-26", ["background exchange completed 2025-05-23", "background exchange completed 2025-05-24", "main exchange completed 2025-05-25"], ["05-23 RU civilians 120", "05-23 RU prisoners 270", "05-23 UA civilians 120", "05-23 UA prisoners 270", "05-24 RU prisoners 307", "05-24 UA prisoners 307", "RU prisoners 303", "UA prisoners 303"]],
    ["Russia and Ukraine exchanged another 303 prisoners each on Sunday, after 307 each on Saturday and 390 each on Friday.", "2025-05-26", null, ["05-23 RU prisoners 390", "05-23 UA prisoners 390", "05-24 RU prisoners 307", "05-24 UA prisoners 307", "RU prisoners 303", "UA prisoners 303"]],
    ["Ukraine and Russia each brought home 303 soldiers on Sunday in the last stage of their largest prisoner exchange. They had swapped 390 prisoners each on Friday and 307 each on Saturday.", "2025-05-26", null, ["05-23 RU prisoners 390", "05-23 UA prisoners 390", "05-24 RU prisoners 307", "05-24 UA prisoners 307", "RU prisoners 303", "UA prisoners 303"]],
    ["In the final stage of the prisoner exchange on Sunday, Russia and Ukraine returned 303 servicemen each. In the first, on Friday, each side had freed 390 people, and in the second, on Saturday, 307.", "2025-05-26", null, ["05-23 RU prisoners 390", "05-23 UA prisoners 390", "05-24 RU prisoners 307", "05-24 UA prisoners 307", "RU prisoners 303", "UA prisoners 303"]],
    ["Russia and Ukraine exchanged 303 prisoners each on Sunday, bringing the total over three days to 1,000 each.", "2025-05-26", ["main exchange completed 2025-05-25"], ["RU prisoners 303", "UA prisoners 303"]],
  ]);
});

describe("as many on the other side", () => {
  readsAll([
    ["303 Russian servicemen have come back from territory under Kyiv's control, the Russian Defense Ministry said on Sunday, and Ukrainian prisoners have been freed in an equivalent number in the exchange.", "2025-05-26", null, ["RU prisoners 303", "UA prisoners 303"]],
    ["Russia said 95 of its soldiers were exchanged on Friday for Ukrainian prisoners of war, the same number.", "2024-10-18", null, ["RU prisoners 95", "UA prisoners 95"]],
    ["On Friday 95 Russian soldiers came home in a prisoner exchange; an identical number of Ukrainians was handed over.", "2024-10-18", null, ["RU prisoners 95", "UA prisoners 95"]],
    ["150 Ukrainian soldiers were exchanged for Russian ones, the same number, in the swap of December 30, 2024.", "2025-01-02", null, ["RU prisoners 150", "UA prisoners 150"]],
    ["Russia on Friday freed 95 Ukrainian prisoners of war and got back just as many of its own soldiers.", "2024-10-18", null, ["RU prisoners 95", "UA prisoners 95"]],
    ["In exchange for 95 Ukrainian prisoners of war, the same number of Russian servicemen returned on Friday.", "2024-10-18", null, ["RU prisoners 95", "UA prisoners 95"]],
    ["Kyiv got 95 captives back on Friday in an exchange of prisoners with Moscow, which received an equal number.", "2024-10-18", null, ["RU prisoners 95", "UA prisoners 95"]],
    ["The exchange of prisoners took place on Friday: 95 Ukrainians for as many Russians.", "2024-10-18", null, ["RU prisoners 95", "UA prisoners 95"]],
    ["95 Russian soldiers were returned from territory controlled by Kyiv on Friday and 95 Ukrainian prisoners of war went in the opposite direction.", "2024-10-18", null, ["RU prisoners 95", "UA prisoners 95"]],
    ["Russia and Ukraine exchanged prisoners on Friday for the same number of times as last year.", "2024-10-18", null, []],
  ]);
});

describe("terms of a deal and the day of its talks", () => {
  readsAll([
    ["Russia and Ukraine agreed at their talks in Istanbul on 2 June to exchange the bodies of 6,000 fallen soldiers each.", "2025-06-05", ["main agreement completed 2025-06-02"], ["deal RU bodies 6000", "deal UA bodies 6000"]],
    ["At the negotiations in Istanbul on 2 June the sides, Russia and Ukraine, agreed to exchange bodies of fallen soldiers in a 6,000-for-6,000 format.", "2025-06-05", ["main agreement completed 2025-06-02"], ["deal RU bodies 6000", "deal UA bodies 6000"]],
    ["Ukraine brought home 1,212 bodies of its soldiers on Wednesday.\n\nUnder the agreement reached in Istanbul on June 2, Russia and Ukraine are to hand over 6,000 bodies each.", "2025-06-11", ["background agreement completed 2025-06-02", "main repatriation completed 2025-06-11"], ["UA bodies 1212", "deal RU bodies 6000", "deal UA bodies 6000"]],
    ["Russia and Ukraine swapped prisoners under 25 on Monday.\n\nThe second round of talks was held in Istanbul on June 2. There the two sides agreed to exchange all seriously wounded prisoners and the bodies of 6,000 soldiers apiece.", "2025-06-09", ["background agreement completed 2025-06-02", "main exchange completed 2025-06-09"], ["deal RU bodies 6000", "deal UA bodies 6000"]],
    ["Russia and Ukraine swapped prisoners under 25 on Monday.\n\nIt was on June 2 that their delegations met in Istanbul. They agreed to return 6,000 bodies to each other.", "2025-06-09", null, null],
    ["The exchange of the dead and of prisoners under 25 had been agreed by Russia and Ukraine in Istanbul on June 2. Ukraine received 1,212 bodies on Wednesday.", "2025-06-11", ["background agreement completed 2025-06-02", "main repatriation completed 2025-06-11"], ["UA bodies 1212"]],
    ["That the bodies of the fallen would be exchanged had been agreed by Russia and Ukraine in Istanbul on June 2, during the second round of direct talks. Ukraine received 1,212 bodies on Wednesday.", "2025-06-11", ["background agreement completed 2025-06-02", "main repatriation completed 2025-06-11"], ["UA bodies 1212"]],
    ["Ukraine received 1,212 bodies on Wednesday. During the talks on June 2 in Istanbul, Kyiv and Moscow had agreed on a 1,200-for-1,200 exchange of prisoners.", "2025-06-11", ["background agreement completed 2025-06-02", "main repatriation completed 2025-06-11"], ["UA bodies 1212", "deal RU prisoners 1200", "deal UA prisoners 1200"]],
    ["Ukraine received 1,212 bodies on Wednesday. The deal on the bodies was reached in Istanbul on June 2 during the second round of direct talks between Russia and Ukraine.", "2025-06-11", ["background agreement completed 2025-06-02", "main repatriation completed 2025-06-11"], ["UA bodies 1212"]],
    ["Russian and Ukrainian delegations held talks in Istanbul on June 2 on an exchange of prisoners. They reached no agreement.", "2025-06-05", [], []],
    ["Ukraine received 1,212 bodies on Wednesday, nine days after talks in Istanbul on June 2.", "2025-06-11", ["main repatriation completed 2025-06-11"], ["UA bodies 1212"]],
  ]);
});

describe("numbers that nobody discloses", () => {
  readsAll([
    ["Russia and Ukraine exchanged prisoners under 25 on Monday. How many soldiers the exchange involved the ministry in Moscow did not say.", "2025-06-09", null, ["RU prisoners ?"]],
    ["Russia and Ukraine exchanged prisoners under 25 on Monday. How many people had returned the parties did not disclose.", "2025-06-09", null, ["RU prisoners ?", "UA prisoners ?"]],
    ["Russia and Ukraine exchanged soldiers on Monday, yet the exact number of prisoners involved was revealed by neither government.", "2025-06-09", null, ["RU prisoners ?", "UA prisoners ?"]],
    ["Russia and Ukraine exchanged prisoners on Monday. Neither side disclosed the number of those freed.", "2025-06-09", null, ["RU prisoners ?", "UA prisoners ?"]],
    ["Russia and Ukraine exchanged prisoners on Monday. The sides did not disclose how many people were involved.", "2025-06-09", null, ["RU prisoners ?", "UA prisoners ?"]],
    ["Russia and Ukraine exchanged prisoners on Monday. Officials on both sides did not say how many had been freed.", "2025-06-09", null, ["RU prisoners ?", "UA prisoners ?"]],
    ["Russia and Ukraine exchanged prisoners on Monday. Neither Moscow nor Kyiv gave the number of those who came home.", "2025-06-09", null, ["RU prisoners ?", "UA prisoners ?"]],
    ["Russia and Ukraine exchanged prisoners on Monday. The number of freed prisoners was not disclosed by either side.", "2025-06-09", null, ["RU prisoners ?", "UA prisoners ?"]],
    ["Russia and Ukraine exchanged prisoners on Monday. The number of freed prisoners is not being made public for security reasons, Kyiv's Coordination Headquarters said.", "2025-06-09", null, ["UA prisoners ?"]],
    ["Russia and Ukraine exchanged prisoners on Monday. The exact figures will be announced when the exchange is complete, Zelensky said.", "2025-06-09", null, []],
    ["Lists for the next exchange of prisoners between Russia and Ukraine are being drawn up, Ombudsman Lubinets said on Monday, but gave neither its date nor a number.", "2025-06-09", [], []],
  ]);
});

describe("totals of many exchanges", () => {
  readsAll([
    ["In four years the Coordination Headquarters has carried out over 70 exchanges of prisoners with Russia. Freed from Russian captivity were more than 8,000 citizens, Budanov said on Tuesday.", "2026-03-11", [], []],
    ["More than 8,000 Ukrainians, military and civilian alike, have been freed from Russian captivity, Budanov said on Tuesday.", "2026-03-11", [], []],
    ["Ukraine has brought home 5,757 of its people in 62 exchanges of prisoners with Russia. In 2025 alone 1,200 were returned.", "2026-03-11", [], []],
    ["Ukraine and Russia swapped 157 prisoners each on Thursday. In total Ukraine has managed to return 8,669 people from captivity, Lubinets said.", "2026-02-05", null, ["RU prisoners 157", "UA prisoners 157"]],
    ["Ukraine and Russia swapped 157 prisoners each on Thursday. Thanks to the swaps, 8,669 Ukrainians have come home, among them 433 civilians.", "2026-02-05", null, ["RU prisoners 157", "UA prisoners 157"]],
    ["Ukraine and Russia swapped 157 prisoners each on Thursday. This year 390 people have returned from captivity, and since the invasion 8,669.", "2026-02-05", null, ["RU prisoners 157", "UA prisoners 157"]],
    ["Ukraine and Russia swapped 157 prisoners each on Thursday. Overall 8,669 Ukrainian defenders and civilians have been returned, according to Kyiv.", "2026-02-05", null, ["RU prisoners 157", "UA prisoners 157"]],
    ["Ukraine and Russia swapped 157 prisoners each on Thursday. Russia still holds about 7,000 Ukrainian soldiers and Ukraine more than 4,000 Russians.", "2026-02-05", null, ["RU prisoners 157", "UA prisoners 157"]],
  ]);
});

describe("what was the day before", () => {
  readsAll([
    ["Ukraine and pro-Russian rebels exchanged prisoners early on September 12. Ukraine got 36 soldiers back, President Petro Poroshenko said. On the day before, he said, a further 21 soldiers had been set free.", "2014-09-13", ["background release completed 2014-09-11", "main exchange completed 2014-09-12"], ["09-11 UA prisoners 21", "UA prisoners 36"]],
    ["Ukraine and Russia exchanged 103 prisoners each on September 14. The previous day 49 Ukrainians had come home.", "2024-09-15", ["background release completed 2024-09-13", "main exchange completed 2024-09-14"], ["09-13 UA prisoners 49", "RU prisoners 103", "UA prisoners 103"]],
    ["Ukraine and Russia exchanged 103 prisoners each on Saturday, a day after 49 Ukrainians were freed.", "2024-09-15", ["background release completed 2024-09-13", "main exchange completed 2024-09-14"], ["09-13 UA prisoners 49", "RU prisoners 103", "UA prisoners 103"]],
    ["Ukraine and Russia exchanged 103 prisoners each on Saturday. One day earlier Ukraine had welcomed home 49 people.", "2024-09-15", ["background release completed 2024-09-13", "main exchange completed 2024-09-14"], ["09-13 UA prisoners 49", "RU prisoners 103", "UA prisoners 103"]],
  ]);
});

describe("the day of an agreement, which is none of the handover", () => {
  readsAll([
    ["Russia released 84 Ukrainian prisoners after the Istanbul agreement of 12 December.", "2025-12-24", ["main release completed 2025-12-23/2025-12-24"], ["UA prisoners 84"]],
    ["Russia released 84 Ukrainian prisoners on 20 December after an agreement that was reached in Istanbul on 12 December.", "2025-12-24", ["background agreement completed 2025-12-12", "main release completed 2025-12-20"], ["UA prisoners 84"]],
    ["On 29 August Eritrea released 279 Ethiopian prisoners of war. Since Ethiopia and Eritrea signed a peace agreement in Algiers on 12 December 2000, 997 Ethiopians have been repatriated.", "2002-08-29", ["main release completed 2002-08-29"], ["ET prisoners 279"]],
    // the handover's own
    ["Russia released 84 Ukrainian prisoners under the Istanbul agreements on Saturday.", "2025-12-24", null, ["UA prisoners 84"]],
    ["Russia released 84 Ukrainian prisoners on Saturday under the Istanbul agreements of 2 June.", "2025-12-24", ["background agreement completed 2025-06-02", "main release completed 2025-12-20"], ["UA prisoners 84"]],
  ]);
});

describe("what came days after an event that another sentence tells", () => {
  readsAll([
    ["Russia and Ukraine exchanged prisoners on June 9, when the first group of 150 soldiers came home to Ukraine.\n\nA day after the first group came home, another 84 Ukrainian soldiers were freed by Russia.", "2025-06-14", ["main exchange completed 2025-06-09", "main release completed 2025-06-10"], null],
    ["Russia and Ukraine held talks in Istanbul on June 2.\n\nThree days after those talks, Russia handed over 84 Ukrainian prisoners to Ukraine.", "2025-06-14", ["main release completed 2025-06-05"], ["UA prisoners 84"]],
    ["Russia and Ukraine carried out a prisoner exchange on June 9.\n\nTwo days after that exchange, Russia returned 1,212 bodies to Ukraine.", "2025-06-14", ["main exchange completed 2025-06-09", "main repatriation completed 2025-06-11"], ["UA bodies 1212"]],
    // of which of the two, nobody says
    ["Russia and Ukraine exchanged prisoners on June 9. They exchanged 20 bodies on June 11.\n\nA day after the exchange Russia freed 84 Ukrainian soldiers.", "2025-06-14", ["main exchange completed 2025-06-09", "main repatriation completed 2025-06-11"], ["all bodies 20"]],
  ]);
});

describe("figures of each side", () => {
  readsAll([
    ["107 soldiers and officers of each side were let free on Thursday in an exchange of prisoners, as Moscow and Kyiv announced.", "2022-11-03", null, ["RU prisoners 107", "UA prisoners 107"]],
    ["Ukraine and Russia exchanged prisoners on Thursday: 107 people on each side.", "2022-11-03", null, ["RU prisoners 107", "UA prisoners 107"]],
    ["Ukraine and Russia exchanged prisoners on Thursday, 107 people from either side went home.", "2022-11-03", null, ["RU prisoners 107", "UA prisoners 107"]],
    ["The exchange of prisoners on Thursday covered 107 soldiers per side, Moscow and Kyiv announced.", "2022-11-03", null, ["RU prisoners 107", "UA prisoners 107"]],
    ["Kyiv and Moscow on Thursday carried out an exchange of prisoners by the formula 107 to 107.", "2022-11-03", null, ["RU prisoners 107", "UA prisoners 107"]],
    ["Ukraine and Russia handed each other 107 prisoners of war on Thursday.", "2022-11-03", null, ["RU prisoners 107", "UA prisoners 107"]],
    ["Ukraine and Russia returned 107 prisoners of war to each other on Thursday.", "2022-11-03", null, ["RU prisoners 107", "UA prisoners 107"]],
    ["Each of the two countries got 107 prisoners back on Thursday, Moscow and Kyiv announced after the exchange.", "2022-11-03", null, ["RU prisoners 107", "UA prisoners 107"]],
    ["Ukraine and Russia exchanged prisoners on Thursday. Each of the 107 freed Ukrainians was given a phone.", "2022-11-03", null, ["UA prisoners 107"]],
    ["Ukraine and Russia exchanged 214 prisoners with each other on Thursday.", "2022-11-03", null, ["all prisoners 214"]],
  ]);
});

describe("numbers with a space in them", () => {
  readsAll([
    ["A further 1 245 bodies have been brought back to Ukraine on Monday, the Coordination Headquarters said.", "2025-06-16", null, ["UA bodies 1245"]],
    ["The remains of 1 248 Ukrainian soldiers were handed over to Kyiv on Monday, Moscow said.", "2025-06-16", null, ["UA bodies 1248"]],
    ["Russia handed over the bodies of 1 212 soldiers to Ukraine on June 11, 2025.", "2025-06-12", null, ["UA bodies 1212"]],
    ["On May 23 270 soldiers of each side were exchanged between Russia and Ukraine in a prisoner swap.", "2025-05-24", null, ["RU prisoners 270", "UA prisoners 270"]],
    ["In 2025 205 Ukrainian prisoners came home on May 6 in an exchange with Russia.", "2025-05-07", null, ["UA prisoners 205"]],
  ]);
});

describe("who comes beside the soldiers, and what went before the news", () => {
  readsAll([
    ["# 307 prisoners swapped by Ukraine and Russia\n\nAn exchange of prisoners was held by Ukraine and Russia on Wednesday.", "2017-12-28", null, ["all prisoners 307"]],
    ["The Russian defence ministry said on Thursday that 157 of its prisoners of war had been returned by Ukraine, and with them three civilians of the Kursk region.", "2026-02-05", null, ["RU civilians 3", "RU prisoners 157"]],
    ["On Thursday 157 Russian soldiers and with them three residents of the Kursk region returned from Ukraine in the exchange.", "2026-02-05", null, ["RU civilians 3", "RU prisoners 157"]],
    ["157 Ukrainians in total – seven of them civilians – and 157 Russian soldiers went home on Thursday in the first swap of prisoners for four months.", "2026-02-05", null, ["RU prisoners 157", "UA prisoners 157"]],
    ["157 Ukrainians, seven of them civilians, and 157 Russian soldiers went home on Thursday in the first swap of prisoners for four months.", "2026-02-05", null, ["RU prisoners 157", "UA prisoners 157"]],
    ["Ukraine received 1,003 bodies from Russia on December 19.\n\nBefore that, in September, Ukraine got back from Russia the bodies of 1,000 defenders.", "2025-12-19", ["main repatriation completed 2025-12-19"], ["UA bodies 1003"]],
    ["Ukraine received 1,003 bodies from Russia on December 19. Russia got 26 of its own.\n\nThe last time, on November 20, Kyiv was given 1,000 and Moscow 30.", "2025-12-19", ["background repatriation completed 2025-11-20", "main repatriation completed 2025-12-19"], ["11-20 RU bodies 30", "11-20 UA bodies 1000", "RU bodies 26", "UA bodies 1003"]],
  ]);
});

describe("reports of one exchange between Russia and Ukraine", () => {
  readsAll([
    ["# Russia, Ukraine carry out another prisoner exchange\n\nMOSCOW, July 4 (TASS) - Another group of Russian servicemen was returned from territory controlled by the Kiev regime on July 4, the Russian Defense Ministry said.\n\nIn exchange, a group of Ukrainian prisoners of war was handed over.", "2025-07-04", ["main exchange completed 2025-07-04"], []],
    ["# Ukraine brings home 205 defenders\n\nUkraine has returned 205 defenders from Russian captivity, President Volodymyr Zelensky announced on Tuesday.\n\nIt is the 64th exchange since the start of the full-scale invasion. The total number of people returned now stands at 4,757.", "2025-05-06", ["main exchange completed 2025-05-06"], ["UA prisoners 205"]],
    ["Ukraine and Russia exchanged 95 prisoners each on Wednesday in a swap brokered by the United Arab Emirates, bringing to 3,405 the number of Ukrainians freed since the war began.", "2024-07-17", ["main exchange completed 2024-07-17"], ["RU prisoners 95", "UA prisoners 95"]],
    ["Moscow and Kyiv swapped a total of 230 prisoners of war on Saturday, with 115 servicemen going home on either side, in time for Ukraine's Independence Day.", "2024-08-24", null, ["RU prisoners 115", "UA prisoners 115", "all prisoners 230"]],
    ["A prisoner swap between Russia and Ukraine saw 90 captives from each country head home on Tuesday.", "2024-06-25", ["main exchange completed 2024-06-25"], ["RU prisoners 90", "UA prisoners 90"]],
    ["The Russian Defense Ministry reported that as a result of negotiations 75 Russian servicemen who were in mortal danger in captivity had been returned on May 31. 75 prisoners of war of the Armed Forces of Ukraine were handed over in return.", "2024-05-31", ["main exchange completed 2024-05-31"], ["RU prisoners 75", "UA prisoners 75"]],
    ["Seventy-five Ukrainians – four civilians and 71 soldiers – came back from Russian captivity on Friday, the first exchange in almost four months.", "2024-05-31", null, ["UA civilians 4", "UA prisoners 71", "UA prisoners 75"]],
    ["Zelensky said 189 Ukrainians were home on Monday, including two civilians captured in Mariupol. Russia's defense ministry said 150 of its troops had been exchanged for 150 Ukrainian soldiers.", "2024-12-30", null, ["RU prisoners 150", "UA prisoners 150", "UA prisoners 189"]],
    ["Ukraine's Coordination Headquarters said on Sunday that 146 defenders and eight civilians had been returned in the exchange of prisoners with Russia, among them a former mayor of Kherson.", "2025-08-24", null, ["UA civilians 8", "UA prisoners 146"]],
    ["Russia and Ukraine swapped 84 prisoners apiece on Thursday, the day before the leaders of Russia and the United States were to meet in Alaska.", "2025-08-14", ["main exchange completed 2025-08-14"], ["RU prisoners 84", "UA prisoners 84"]],
    ["On the eve of the summit, on Thursday, 84 Russian soldiers were exchanged for 84 Ukrainians, among them 51 civilians.", "2025-08-14", null, ["RU prisoners 84", "UA prisoners 84"]],
    ["Ukraine repatriated 84 of its citizens, 33 of them military and 51 civilian, in Thursday's prisoner exchange with Russia.", "2025-08-14", null, ["UA civilians 51", "UA prisoners 33", "UA prisoners 84"]],
    ["Some 150 captives changed hands on Friday in an exchange between Russia and Ukraine, 75 from each side.", "2024-05-31", null, ["RU prisoners 75", "UA prisoners 75"]],
    ["In all, 370 people came home on Friday: 185 Russians and 185 Ukrainians, in an exchange of prisoners that the Emirates mediated.", "2025-10-03", null, ["RU prisoners 185", "UA prisoners 185", "all prisoners 370"]],
    ["Plus 20 civilians: 185 Ukrainian soldiers were released on Thursday in a prisoner exchange with Russia, as were 20 civilians.", "2025-10-02", null, null],
    ["Besides 185 servicemen, 20 civilians returned to Ukraine on Thursday in an exchange of prisoners with Russia.", "2025-10-02", null, ["UA civilians 20", "UA prisoners 185"]],
    ["In addition to 185 soldiers, Ukraine got back 20 civilians in Thursday's prisoner swap with Russia.", "2025-10-02", null, ["UA civilians 20", "UA prisoners 185"]],
    ["Ukraine gets back 185 soldiers plus 20 civilians in a prisoner swap with Russia on Thursday.", "2025-10-02", null, ["UA civilians 20", "UA prisoners 185"]],
    ["According to the ministry in Moscow, 185 Russian servicemen and 20 civilians have been returned; the same number of Ukrainian POWs and 20 civilians were handed over to Kyiv on Thursday in the exchange.", "2025-10-02", null, ["RU civilians 20", "RU prisoners 185", "UA civilians 20", "UA prisoners 185"]],
  ]);
});

describe("days, stages and what went before", () => {
  readsAll([
    ["Russia and Ukraine on Sunday exchanged 303 prisoners each, concluding a three-day swap in which 1,000 captives from each side went home.", "2025-05-25", ["main exchange completed 2025-05-25"], null],
    ["The exchange went on for three days: 390 people each were freed on May 23, 307 on May 24 and 303 on May 25.\n\nRussia and Ukraine had agreed on the prisoner swap in Istanbul on May 16.", "2025-05-26", ["background agreement completed 2025-05-16", "main exchange completed 2025-05-23", "main exchange completed 2025-05-24", "main exchange completed 2025-05-25"], ["RU prisoners 303", "RU prisoners 307", "RU prisoners 390", "UA prisoners 303", "UA prisoners 307", "UA prisoners 390"]],
    ["14:05 Russia and Ukraine exchange prisoners\n\nRussia and Ukraine carried out a prisoner exchange on Friday, Moscow's defence ministry said. 146 servicemen returned to each side.", "2025-08-15", ["main exchange completed 2025-08-15"], ["RU prisoners 146", "UA prisoners 146"]],
    ["Russia and Ukraine swapped 157 prisoners each on Thursday.\n\nThe last such exchange was on October 2, when 185 soldiers and 20 civilians returned to Ukraine.", "2026-02-05", ["background exchange completed 2025-10-02", "main exchange completed 2026-02-05"], ["10-02 UA civilians 20", "10-02 UA prisoners 185", "RU prisoners 157", "UA prisoners 157"]],
    ["Russia and Ukraine swapped 157 prisoners each on Thursday.\n\nPrior to that, the two countries had not exchanged prisoners since October 2.", "2026-02-05", ["main exchange completed 2026-02-05"], ["RU prisoners 157", "UA prisoners 157"]],
    ["Russia and Ukraine swapped 157 prisoners each on Thursday.\n\nIn the previous swap, on October 2, 205 Ukrainians came home.", "2026-02-05", ["background exchange completed 2025-10-02", "main exchange completed 2026-02-05"], ["10-02 UA prisoners 205", "RU prisoners 157", "UA prisoners 157"]],
    ["Russia and Ukraine exchanged a group of prisoners under 25 on Monday, officials said. A second stage followed on Tuesday and involved badly wounded soldiers.", "2025-06-11", ["main exchange completed 2025-06-09", "main exchange completed 2025-06-10"], []],
    ["It was the third exchange in a week, after those of June 9 and June 10. Ukraine brought home wounded soldiers from Russia on Thursday.", "2025-06-12", null, null],
    ["Ukraine on Saturday received another 1,200 bodies from Russia, following 1,200 on Friday and 1,212 on Wednesday.", "2025-06-14", null, ["06-11 UA bodies 1212", "06-13 UA bodies 1200", "UA bodies 1200"]],
    ["Saturday's handover of 1,200 bodies brings the number of dead returned to Ukraine this week to 3,612. Russia has received 27.", "2025-06-14", null, null],
  ]);
});

describe("bodies given and got", () => {
  readsAll([
    ["The bodies of 1,000 people were brought back to Ukraine on Tuesday, which according to Russia are those of Ukrainian soldiers.", "2025-08-19", ["main repatriation completed 2025-08-19"], ["UA bodies 1000"]],
    ["Russia returned 1,000 bodies to Ukraine on Tuesday in exchange for those of 19 Russian servicemen, Vladimir Medinsky said.", "2025-08-19", null, ["RU bodies 19", "UA bodies 1000"]],
    ["As part of the Istanbul agreements Russia today handed over another 1,200 bodies to Ukraine; Ukraine did not return any bodies to Russia, a source told TASS.", "2025-06-14", null, ["RU bodies 0", "UA bodies 1200"]],
    ["Ukraine has buried... Russia transferred the remains of 909 fallen soldiers to Ukraine on Friday, and got 41 bodies in exchange, lawmaker Shamsail Saraliev told RBC.", "2025-04-18", null, ["RU bodies 41", "UA bodies 909"]],
    ["Moscow handed over 1,000 bodies and took 35 in return on Thursday, the Kremlin aide said of the exchange of the dead with Kyiv.", "2025-11-20", null, ["RU bodies 35", "UA bodies 1000"]],
    ["Ukraine's headquarters said on Thursday that repatriation measures had brought home 1,000 bodies. According to Moscow, 38 bodies of Russian soldiers were returned in turn.", "2026-01-29", null, ["RU bodies 38", "UA bodies 1000"]],
    ["The repatriation of 6,057 bodies has been completed, Ukraine said on Monday. Russia put the number at 6,060 and said it had received 78.", "2025-06-16", null, null],
    ["Under the deal Russia is to hand over 6,000 bodies. Its officials said on Sunday that 1,212 of them were waiting at the border in refrigerated trucks and that Ukraine had not come to collect them.", "2025-06-08", null, []],
    ["Ukraine and Russia each agreed in Istanbul to return 6,000 bodies. The first 1,212 arrived in Ukraine on Wednesday; Russia received 27 of its own dead.", "2025-06-11", null, ["RU bodies 27", "UA bodies 1212", "deal RU bodies 6000", "deal UA bodies 6000"]],
  ]);
});

describe("plans, deals and what was put off", () => {
  readsAll([
    ["Russia and Ukraine will exchange 1,200 prisoners each in the coming days, Umerov said on Saturday.", "2025-11-15", null, null],
    ["Ukraine and Russia have agreed to swap 314 prisoners, U.S. envoy Steve Witkoff said on Thursday after talks in Abu Dhabi. It is the first such exchange in five months.", "2026-02-05", null, null],
    ["Following the talks in Abu Dhabi, delegations of Ukraine, Russia and the US agreed on Thursday to exchange 314 prisoners.", "2026-02-05", ["main agreement completed 2026-02-05"], ["deal all prisoners 314"]],
    ["At the talks in Istanbul on July 23, Russia and Ukraine agreed to exchange at least 1,200 prisoners from each side and Moscow offered 3,000 bodies.", "2025-07-24", ["main agreement completed 2025-07-23"], ["deal RU prisoners >=1200", "deal UA prisoners >=1200"]],
    ["A prisoner exchange planned for Saturday did not take place because the Ukrainian side put it off, Medinsky said on Saturday.", "2025-06-07", ["main exchange failed 2025-06-07"], []],
    ["Kyiv denied on Saturday that it had postponed the swap of prisoners with Russia, saying no date had been fixed.", "2025-06-07", [], []],
    ["Putin and Trump agreed by phone that Russia and Ukraine would exchange 175 prisoners each on Wednesday, the Kremlin said on Tuesday.", "2025-03-18", null, null],
    ["Ukraine is ready to exchange all prisoners for all, Zelensky said on Monday. Russia has not answered.", "2025-02-24", [], []],
    ["Russia offered on Monday to hand over 23 seriously wounded Ukrainian soldiers as a gesture of goodwill.", "2025-03-17", [], []],
  ]);
});

describe("others who come home, and who tells of it", () => {
  readsAll([
    ["Nine Ukrainian children have been returned from occupied territory to their families through the mediation of Qatar, Lubinets said on Thursday.", "2025-04-17", null, ["UA civilians 9"]],
    ["Belarus handed over 31 Ukrainian civilians to Kyiv on Saturday, the Coordination Headquarters said.", "2025-11-22", null, ["UA civilians 31"]],
    ["Among the 146 freed Ukrainians are 23 fighters of Azov, Lubinets said after Friday's exchange with Russia. Each of them gets rehabilitation.", "2024-09-13", null, ["UA prisoners 146"]],
    ["The oldest of the 95 Ukrainians released on Friday is 61 and the youngest 21, Kyiv said after the prisoner swap with Russia. Seven were pronounced missing.", "2024-10-18", null, ["UA prisoners 95"]],
    ["Oleksandr, 29, was one of 307 Ukrainians freed on Saturday in an exchange with Russia. He had spent 22 months in captivity with 40 others in one cell.", "2025-05-25", null, ["UA prisoners 307"]],
    ["A bus with 40 freed Ukrainian soldiers on board crossed the border on Friday, followed by four more; 103 men came home that day in the exchange with Russia.", "2024-09-14", null, null],
    ["More than 100 relatives waited on Friday for the buses with the freed Ukrainian prisoners; 84 men stepped out after the exchange with Russia.", "2025-08-15", null, null],
    ["Ukraine's parliament commissioner said Russia holds at least 16,000 Ukrainian civilians. Of them, 168 have been returned.", "2025-06-11", [], []],
    ["Ukraine said its air defences shot down 120 drones on Friday. In a separate development, 270 soldiers and 120 civilians from each side were freed in a prisoner swap with Russia.", "2025-05-23", null, ["RU civilians 120", "RU prisoners 270", "UA civilians 120", "UA prisoners 270"]],
  ]);
});

describe("subjects whose verb comes behind a bracket", () => {
  readsAll([
    ["1,000 bodies, which the Russian side says are those of Ukrainian defenders, were returned to Ukraine on January 29.", "2026-01-30", ["main repatriation completed 2026-01-29"], ["UA bodies 1000"]],
    ["The bodies of 1,000 people, who Moscow claims are Ukrainian soldiers, were handed over to Kyiv on Thursday.", "2026-01-29", ["main repatriation completed 2026-01-29"], ["UA bodies 1000"]],
    ["1,000 bodies (remains) of the dead were returned to Ukraine on Thursday, the headquarters for prisoners of war in Kyiv said.", "2026-01-29", ["main repatriation completed 2026-01-29"], ["UA bodies 1000"]],
    ["157 soldiers, who the ministry says are being treated in Belarus, were freed on Thursday in an exchange of prisoners between Russia and Ukraine.", "2026-02-05", ["main exchange completed 2026-02-05"], null],
    ["Moscow, which Kyiv says holds 7,000 Ukrainian soldiers, exchanged 157 prisoners with Ukraine on Thursday.", "2026-02-05", ["main exchange completed 2026-02-05"], ["all prisoners 157"]],
  ]);
});

describe("formulas and what is given for whom", () => {
  readsAll([
    ["The exchange of prisoners between Kyiv and Moscow on Wednesday followed the formula 195 to 195: all were wounded.", "2024-01-31", null, ["RU prisoners 195", "UA prisoners 195"]],
    ["The terms of Wednesday's exchange of prisoners between Russia and Ukraine were clear: for 195 Ukrainian soldiers Kyiv gave back 195 Russians.", "2024-01-31", null, ["RU prisoners 195", "UA prisoners 195"]],
    ["The exchange of prisoners between Russia and Ukraine began on Friday and is to go on over the weekend; Ukraine got 390 people back.", "2025-05-23", null, ["UA prisoners 390"]],
    ["The bus left for the exchange of prisoners between Russia and Ukraine at 12:45 on Friday.", "2025-05-23", null, []],
    ["Ukraine and Russia exchanged prisoners on Friday by 9:30 in the morning, 84 each.", "2025-05-23", null, ["RU prisoners 84", "UA prisoners 84"]],
  ]);
});

describe("children and others brought back", () => {
  readsAll([
    ["Six children have been returned from occupied territory to Ukraine with Qatar's mediation, Lubinets said on Monday.", "2025-06-09", null, ["UA civilians 6"]],
    ["Eleven Ukrainian children were brought back from Russian-occupied areas on Monday, Kyiv said.", "2025-06-09", null, ["UA civilians 11"]],
    ["Eleven children returned to school in Kyiv on Monday after a night of drone attacks from occupied territory.", "2025-06-09", [], []],
  ]);
});

describe("denials", () => {
  readsAll([
    ["The Kremlin denied on Friday that Moscow had cancelled the prisoner exchange with Ukraine.", "2025-06-06", [], []],
    ["Ukraine rejected claims on Saturday that it had refused an exchange of prisoners with Russia.", "2025-06-07", [], []],
    ["Ukraine called off the exchange of prisoners with Russia that was set for Saturday, Moscow said.", "2025-06-07", ["main exchange failed 2025-06-07"], []],
  ]);
});

describe("who had held them, what was possible, and what is done as a rule", () => {
  readsAll([
    ["Ten Ukrainian soldiers returned from Russian captivity on Monday in an exchange of prisoners. Two civilians whom Russia had held as hostages were returned, too.", "2023-04-03", null, ["UA civilians 2", "UA prisoners 10"]],
    ["Ukraine and Russia exchanged 45 prisoners each on Friday. It was also possible to return two bodies of killed Ukrainian defenders.", "2022-11-11", null, ["RU prisoners 45", "UA bodies 2", "UA prisoners 45"]],
    ["Ukraine and Russia exchanged 45 prisoners each on Friday. Zelensky said it would be possible to return all prisoners after a ceasefire.", "2022-11-11", ["main exchange completed 2022-11-11"], ["RU prisoners 45", "UA prisoners 45"]],
    ["Russia and Ukraine swapped 175 prisoners each on Wednesday.\n\nPrisoner swaps and the exchange of the remains of killed soldiers are among the few areas of cooperation between the two.", "2025-03-19", ["main exchange completed 2025-03-19"], ["RU prisoners 175", "UA prisoners 175"]],
    ["Russia and Ukraine swapped 175 prisoners each on Wednesday.\n\nThe exchange of bodies has been one of the only areas in which they work together.", "2025-03-19", ["main exchange completed 2025-03-19"], ["RU prisoners 175", "UA prisoners 175"]],
    ["Ukraine and Russia exchanged prisoners on Friday. Ukraine had got back 978 people between February 24 and October 27.", "2022-11-11", ["main exchange completed 2022-11-11"], []],
    ["A soldier and three policemen whom the FARC had kept as hostages were let go on Sunday, Colombia said.", "2009-02-02", ["main release completed 2009-02-01"], []],
  ]);
});

