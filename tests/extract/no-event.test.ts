import { describe, expect, it } from "vitest";
import { eventsIn } from "./read-text.ts";

// News that speaks of captives, soldiers, bodies or trade, and in which nobody goes home. 2025-06-13 is a Friday.
const nobodyGoesHome = [
  "The body that represents the US film industry has released its latest tool against piracy.",
  "The governing body of European football has returned 2,000 tickets to Spain. Russia holds Ukrainian prisoners of war.",
  "Law enforcement bodies of Belarus have released a report on prisoners of war from Ukraine.",
  "President Bush then sent U.S. troops to Saudi Arabia. Iraq still holds American prisoners of war.",
  "Generals returned from a visit to soldiers in Saudi Arabia on Sunday. Iraq has taken American prisoners of war.",
  "The defence minister returned to Kyiv from talks with Russian negotiators on prisoners of war on Monday.",
  "# Group says U.S. hostage ill, offers swap\n\nA group holding an American hostage in Lebanon said on Tuesday he was ill and offered to free him for 100 Arabs held in Israel.",
  "# Moscow rejects prisoner swap offer\n\nMoscow on Tuesday turned down Kyiv's offer to swap 100 prisoners of war.",
  "# Kremlin mulls swap of reporter for spy\n\nThe Kremlin is weighing a swap of an American reporter for a Russian spy, a source said on Friday.",
  "# Iran denies prisoner swap with US\n\nIran's foreign ministry on Monday denied reports of a prisoner swap with the United States.",
  "The remains of ten Americans killed in the bombing of the embassy in Kenya were brought back to the United States on Thursday.",
  "Thailand handed over the bodies of 12 Swedish tourists who died in the tsunami to Sweden on Friday.",
  "Egypt returned the bodies of 30 Russian passengers of the crashed plane to Russia on Monday.",
  "The bodies of 39 Vietnamese migrants found dead in a lorry in Britain were flown home to Vietnam on Wednesday.",
  "Hundreds of deportees returned home to India from the United States on Tuesday. They had been held in detention camps in Mexico.",
  "The United States flew 104 deported Indians back to India on Wednesday in a military plane.",
  "Turkey sent 1,000 soldiers to Libya on Friday. Haftar's forces hold Turkish prisoners.",
  "Ukraine sent 200 prisoners of war to a camp in the west of the country on Monday.",
  "Russia moved 50 Ukrainian prisoners of war from Donetsk to Taganrog on Friday.",
  "Russian troops captured 12 Ukrainian soldiers near Pokrovsk on Tuesday.",
  "A Russian court sentenced 12 Ukrainian prisoners of war to 20 years on Wednesday.",
  "Ukrainian soldiers returned to their positions near Kupiansk on Monday after a prisoner of war had told them of mines.",
  "Families of captured soldiers returned to Kyiv from Geneva on Friday, where they had met the Red Cross.",
  "The Red Cross visited 150 Ukrainian prisoners of war in Russia on Monday and handed over parcels and letters.",
  "The Red Cross handed 300 letters from prisoners of war to families in Kyiv on Tuesday.",
  "Ukraine handed Russia a list of 1,000 prisoners of war on Tuesday.",
  "Russia gave Ukraine the names of 500 captured soldiers on Friday.",
  "Russia handed over a memorandum to Ukraine on Monday, and the sides discussed the return of prisoners.",
  "Ukraine returned the ball to Russia's court on prisoners of war on Tuesday, a diplomat said.",
  "The drone unit released a video of three captured Russian soldiers on Monday.",
  "The Security Service released footage of the interrogation of two Russian prisoners on Thursday.",
  "A former prisoner of war, released in 2022, has opened a cafe in Lviv. He was held in Olenivka for a year.",
  "Freed soldiers receive a payment of 100,000 hryvnias from the state, the Coordination Headquarters said on Tuesday.",
  "Ukrainian soldiers who return from captivity need six months of treatment, doctors said on Monday.",
  "The film about prisoners of war was released on Friday in Ukraine.",
  "The club swapped its captain for two Ukrainian players on Monday. He once was a prisoner of war.",
  "Kyiv and Moscow traded accusations over the killing of prisoners of war on Friday.",
  "Ukraine and Russia exchanged fire near Sumy on Tuesday, and three soldiers were taken prisoner.",
  "Russia and Ukraine exchanged drone attacks overnight, hours after talks on prisoners of war.",
  "Russia's ombudswoman and her Ukrainian counterpart met in Belarus on Tuesday to discuss prisoners of war.",
  "Ukraine wants Russia to release 100 civilians before Easter, Lubinets said on Monday.",
  "Zelensky thanked the Emirates on Monday for their help in freeing prisoners.",
  "Pope Francis called on Friday for the release of all prisoners of war and the return of children to Ukraine.",
  "Ukraine could swap 50 North Korean soldiers for its own people, Zelensky said on Sunday.",
  "The next exchange may take place next week, Budanov said on Friday.",
  "Russia has returned only 400 of 19,000 deported children, officials in Kyiv said on Thursday.",
  "More than 5,000 Ukrainians have come home in exchanges since 2022, officials said on Tuesday.",
  "Every exchange brings home people who have not seen the sky for months, Lubinets said on Friday.",
  "If Russia agrees, 1,200 prisoners will be freed by the end of the year, Umerov said on Sunday.",
  "The negotiators agreed on Tuesday to go on talking about prisoners.",
  "Hamas said on Sunday it was ready to free all hostages in one batch for an end to the war.",
  "Israel freed 50 trucks of aid for Gaza on Monday. Hamas holds 50 hostages.",
  "Hamas handed Israel's answer to the mediators on Monday. It still holds 48 hostages.",
  "The hostage's family returned to Israel from Washington on Friday.",
  "Israeli forces recovered the bodies of two hostages from Rafah in an operation on Saturday.",
  "Soldiers rescued four hostages from Gaza in a raid on Saturday.",
  "Police freed 12 kidnapped workers in a raid on a camp in Kaduna on Friday.",
  "The kidnappers want ransom before they free the 20 villagers, relatives said on Monday.",
  "Iran released oil worth $6 billion to the market on Monday. It holds five American prisoners.",
  "Three prisoners escaped from a Houthi prison and returned to Aden on Friday.",
  "The general returned to Khartoum on Monday after two years in a rebel prison, a book about him says.",
  "A US judge released the Russian hacker on bail on Tuesday.",
  "The president pardoned 200 prisoners for Independence Day and released them on Friday.",
  "Prison guards in Ecuador held hostage by inmates were released on Monday.",
  "Venezuela released 20 political prisoners on Friday, a rights group said.",
];

// Beside them, what a rule that is too strict would lose.
const somebodyDoes: [text: string, event: string][] = [
  ["Ukraine received the bodies of 757 fallen soldiers from Russia on Thursday, the Coordination Headquarters said.", "main repatriation completed 2025-06-12"],
  ["Ukraine has taken back 1,000 bodies and Russia 19 in a repatriation carried out on Thursday.", "main repatriation completed 2025-06-12"],
  ["Families of captured soldiers met 95 men who returned to Ukraine from Russian captivity on Thursday.", "main release completed 2025-06-12"],
  ["Russia sent 50 captured Ukrainian soldiers home to Ukraine on Thursday.", "main release completed 2025-06-12"],
  ["Soldiers returned to Ukraine from Russian captivity on Thursday in an exchange of prisoners of war.", "main exchange completed 2025-06-12"],
  ["Kyiv accepted the offer, and a prisoner swap with Russia took place on Thursday.", "main exchange completed 2025-06-12"],
  ["Russia and Ukraine will exchange 500 prisoners of war on Saturday, officials said.", "main exchange planned 2025-06-14"],
];

describe("events", () => {
  it.each(nobodyGoesHome)("none in: %s", (text) => {
    expect(eventsIn(text, "2025-06-13")).toEqual([]);
  });

  it.each(somebodyDoes)("one in: %s", (text, event) => {
    expect(eventsIn(text, "2025-06-13")).toEqual([event]);
  });
});
