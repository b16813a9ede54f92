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

