import { describe, expect, it } from "vitest";
import { figuresIn } from "./read-text.ts";

/** A text, the day of its publication and its figures. Near misses stand behind the words that they are near to. */
type Row = [string, string, string[]];

function reads(rows: Row[]): void {
  it.each(rows)("%s", (text, published, figures) => {
    expect(figuresIn(text, published)).toEqual(figures);
  });
}

const news = "Russia and Ukraine swapped 60 prisoners each on Tuesday, December 6.\n\n";

describe("a sentence that goes on from the day of the one before", () => {
  reads([
    [`${news}On November 25 the third stage of the exchange was held. A further 303 Ukrainian defenders came back home.`, "2022-12-06", ["11-25 UA prisoners 303", "RU prisoners 60", "UA prisoners 60"]],
    [`${news}On November 26 an exchange was announced by Moscow. It was confirmed by Kyiv: 12 people came back to Ukraine.`, "2022-12-06", ["11-26 UA prisoners 12", "RU prisoners 60", "UA prisoners 60"]],
    [`${news}On November 23 Ukraine and Russia exchanged prisoners too; 35 soldiers and one civilian were brought home from captivity in Russia.`, "2022-12-06", ["11-23 UA civilians 1", "11-23 UA prisoners 35", "RU prisoners 60", "UA prisoners 60"]],
    // of the news, whatever day was told before
    [`${news}An exchange was held on November 23 as well. In the latest exchange 60 Ukrainian soldiers came home.`, "2022-12-06", ["RU prisoners 60", "UA prisoners 60"]],
    // bodies are another event than the people told of before
    ["Russia handed over the bodies of 62 soldiers to Ukraine on Tuesday.\n\nOn May 25 the two exchanged 303 prisoners each. Bodies of 1,000 soldiers were returned to Ukraine in May.", "2022-12-06", ["05-25 RU prisoners 303", "05-25 UA prisoners 303", "UA bodies 62"]],
    // a time of its own
    ["The ICRC carried 64 soldiers from Khartoum to Wad Madani on Monday after the RSF had let them go. In late June its teams brought 125 soldiers released by the RSF along the same road.", "2023-11-02", ["SD prisoners 64"]],
    // the figure of both days, and of none
    ["Moscow and Kyiv will release 500 prisoners of war each over Thursday and Friday.\n\n“There will be an exchange. 500 for 500,” Medinsky wrote.\n\nThursday's exchange was of 200 captured Russians for 200 captured Ukrainians.", "2026-03-05", ["03-05 RU prisoners 200", "03-05 UA prisoners 200"]],
  ]);
});

describe("armed men named by the state behind them", () => {
  reads([
    ["Captives were exchanged on Dec. 29 by Ukraine and the Russian-backed forces that occupy the Donbas. Ukraine got 76 people back and handed over 124.", "2019-12-30", ["UA prisoners 76", "donbas-separatists prisoners 124"]],
    ["Ukraine and rebels led by Russia exchanged prisoners on Wednesday in Horlivka.\n\nThe rebels handed over 74 prisoners, and 233 were delivered by the Ukrainian authorities.", "2017-12-28", ["UA prisoners 74", "donbas-separatists prisoners 233"]],
    ["Separatist militia and Ukrainian forces held another exchange of prisoners on Sunday.\n\nThey swapped 30 prisoners each north of Donetsk. 60 prisoners were handed over by the Ukrainians, sources among the separatists said.", "2014-09-29", ["UA prisoners 30", "donbas-separatists prisoners 30", "donbas-separatists prisoners 60"]],
    // rebels without a name, and no land that the lexicon knows as theirs
    ["Ukraine exchanged prisoners with Russia on Sunday. Rebels in the hills held 30 prisoners.", "2023-09-29", []],
    // the state itself exchanges its own
    ["Ukraine and Russia exchanged Russian prisoners for 144 Ukrainian soldiers on Wednesday. Denis Pushilin, who heads the separatists in Donetsk, said the number of fighters exchanged was 144 on each side.", "2022-06-29", ["RU prisoners 144", "UA prisoners 144"]],
  ]);
});

describe("whose people a pronoun or a trader makes them", () => {
  reads([
    ["Russia and Ukraine swapped prisoners on Friday. 390 Ukrainians were brought home, Zelenskyy said. The same number had been received by it from Ukraine, said Russia's Defence Ministry.", "2025-05-24", ["RU prisoners 390", "UA prisoners 390"]],
    ["Ukraine and the Donetsk rebels swapped prisoners on Monday. Ukraine exchanged six people who had committed crimes against it for three servicemen and three civilians whom the Donetsk rebels had held, an official said on Monday.", "2016-02-22", ["UA civilians 3", "UA prisoners 3", "donetsk-pr prisoners 6"]],
    ["Ukraine and Russia each said on Wednesday that in the latest exchange of prisoners of war 150 captured soldiers of theirs had come back.", "2025-02-05", ["RU prisoners 150", "UA prisoners 150"]],
    // two who trade are nobody in particular
    ["Russia and Ukraine exchanged nine people who had been in jail for 11 prisoners of war on Monday.", "2025-02-05", []],
    ["On May 6, both sides returned 205 servicemen in a prisoner exchange between Russia and Ukraine.", "2025-05-07", ["RU prisoners 205", "UA prisoners 205"]],
    // a total of both
    ["On May 6, both sides returned a total of 410 servicemen in a prisoner exchange between Russia and Ukraine.", "2025-05-07", ["all prisoners 410"]],
  ]);
});

describe("lists with something said in between", () => {
  reads([
    ["Ukraine and Russia swapped prisoners on Thursday. It led to the release of ten Ukrainian soldiers, two officers among them, and nine civilians, whom Russia had held.", "2022-04-22", ["UA civilians 9", "UA prisoners 10"]],
    ["Russia released ten Ukrainian soldiers, among them two officers and three medics, in an exchange on Thursday.", "2022-04-22", ["UA prisoners 10"]],
    ["In an exchange of prisoners on Wednesday 35 Ukrainian soldiers were released by the Russian side, and 35 Russian soldiers by the Ukrainian side.", "2022-11-23", ["RU prisoners 35", "UA prisoners 35"]],
    ["Russia and Ukraine swapped prisoners on Wednesday. 175 Ukrainian prisoners of war and 22 Ukrainian captives who were seriously wounded had been handed over by it, said the Russian defence ministry.", "2025-03-19", ["UA prisoners 175", "UA prisoners 22"]],
    // ranks of one group add up
    ["“Five officers and 17 servicemen were freed,” Iryna Vereshchuk said of the exchange of prisoners with Russia on Thursday.", "2022-04-14", ["UA prisoners 22"]],
    ["“In exchange for 10 captured occupiers we saved 10 of our servicemen,” Ukraine's Vice Prime Minister Iryna Vereshchuk wrote of the prisoner exchange with Russia on Thursday.", "2022-03-24", ["RU prisoners 10", "UA prisoners 10"]],
    ["Russia and Ukraine swapped prisoners on Thursday. 11 Russian civilian seamen were exchanged for 19 civilian crew members of Ukrainian ships.", "2022-03-24", ["RU civilians 11", "UA civilians 19"]],
  ]);
});

describe("a total that grows", () => {
  reads([
    ["The exchange between Russia and Ukraine on Thursday involved 314 captives- 157 from each side- bringing the total number exchanged through UAE-mediated efforts to 4,955.", "2026-02-05", ["RU prisoners 157", "UA prisoners 157", "all prisoners 314"]],
    ["Russia and Ukraine exchanged 314 captives on Thursday, 157 from each side, and the number exchanged by way of the UAE thus reaches 4,955.", "2026-02-05", ["RU prisoners 157", "UA prisoners 157", "all prisoners 314"]],
    ["Russia and Ukraine exchanged prisoners on Wednesday. The number of fighters exchanged was 144 on each side.", "2022-06-29", ["RU prisoners 144", "UA prisoners 144"]],
  ]);
});

describe("a go-between that announces an exchange", () => {
  reads([
    ["The United Arab Emirates has announced the success of mediation efforts in a new exchange of war captives between the Russian Federation and the Republic of Ukraine, which included 205 Ukrainian captives and 205 Russian captives, bringing the overall number exchanged through its efforts to 4,181.", "2025-05-06", ["RU prisoners 205", "UA prisoners 205"]],
    ["The UAE has announced that its mediation has succeeded in a new exchange of war captives between Ukraine and Russia, with 25 Russian captives and 25 Ukrainian captives - 50 in total.", "2025-01-15", ["RU prisoners 25", "UA prisoners 25"]],
    ["Ukraine and Russia have held an exchange of prisoners in which 100 soldiers in total went back to their home countries, Kyiv said on Sunday.", "2023-01-09", ["all prisoners 100"]],
    // nothing has been exchanged
    ["Russia and Ukraine announced the success of talks on a future exchange of 205 prisoners.", "2025-05-06", []],
    ["The UAE hopes to succeed in a new exchange of war captives between Ukraine and Russia.", "2025-01-15", []],
  ]);
});

describe("children and residents who go home", () => {
  reads([
    ["Five Ukrainian children separated from their families by the war have returned to their families. One child returned to Russia, Maria Lvova-Belova said on Monday.", "2024-02-19", ["RU civilians 1", "UA civilians 5"]],
    ["Five children from Ukraine who were parted from their families have returned to them, and one child returned to Russia, Maria Lvova-Belova, Russia's commissioner for children's rights, said on Monday.", "2024-02-19", ["RU civilians 1", "UA civilians 5"]],
    ["Four Ukrainian minors who were parted from their families after the Russian invasion will be reunited with relatives after Qatar stepped in, officials said on Monday. It mediated between the Ukrainian and Russian authorities.", "2023-10-16", ["UA civilians 4"]],
    ["Ukraine has returned civilians displaced from the Kursk region to Russia, officials in Moscow said on Monday.\n\n“Thirty-three residents of the Kursk region have been evacuated from Ukraine to Russia,” said Tatyana Moskalkova.", "2025-03-03", ["RU civilians 33"]],
    // fled the fighting
    ["Thirty-three residents were evacuated from the Kursk region to Tula after Ukraine's attack, Moskalkova said on Monday. Russia exchanged prisoners with Ukraine in May.", "2025-03-03", []],
    // nobody was held
    ["Five sailors were reunited with their families in the port of Odesa on Monday.", "2024-02-19", []],
  ]);
});
