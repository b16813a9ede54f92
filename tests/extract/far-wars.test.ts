import { describe, it } from "vitest";
import { hasCounts, hasEvents, type Row } from "./rows.ts";

// 2025-06-10 is a Tuesday.
describe("a verb in two parts", () => {
  it.each<Row>([
    ["far apart", "Serbia set 143 ethnic Albanian prisoners from its jails free on Monday.", "2025-06-10", ["AL prisoners 143"]],
    ["behind a day", "Pakistan on Monday set 198 Indian fishermen free.", "2025-06-10", ["IN civilians 198"]],
    ["turned over", "The Revolutionary United Front turned 21 Indian soldiers over to Sierra Leone on Monday.", "2025-06-10", ["IN prisoners 21"]],
    ["let go", "Venezuela let ten Americans go on Monday.", "2025-06-10", ["US prisoners 10"]],
    ["a day set to free", "Israel and Hamas set June 20 as the day to free 50 hostages.", "2025-06-10", []],
  ])("is one: %s", hasCounts);
});

describe("a number and its people", () => {
  it.each<Row>([
    ["some of a number", "Five of 17 Russian policemen held by the rebels in Chechnya were released on Monday.", "2025-06-10", ["RU prisoners 5"]],
    ["some of at least a number", "Bandits have returned five of at least 73 students on Monday whom they took from a school in Nigeria.", "2025-06-10", ["NG civilians 5"]],
    ["one of a number", "Oleksandr was one of 307 Ukrainians freed on Monday in a prisoner exchange with Russia.", "2025-06-10", ["UA prisoners 307"]],
    ["two nouns", "Yemen's government and the Houthis exchanged prisoners on Monday: 54 women and children of each side were freed.", "2025-06-10", ["YE prisoners 54", "houthis prisoners 54"]],
    ["its abducted children", "Uganda got 114 of its abducted children back on Monday when the Lord's Resistance Army freed them.", "2025-06-10", ["UG civilians 114"]],
    ["one noun for two adjectives", "The FARC in Colombia freed four military and six police officers on Monday.", "2025-06-10", ["CO prisoners 10"]],
    ["members of a group by its name", "Some 900 Taliban members were let out of jail in Afghanistan on Monday.", "2025-06-10", ["taliban prisoners 900"]],
    ["leaders who were held", "Nigeria freed four detained Boko Haram leaders on Monday in exchange for 21 schoolgirls.", "2025-06-10", ["NG civilians 21", "boko-haram prisoners 4"]],
    ["leaders who travel", "Four Boko Haram leaders returned to Nigeria on Monday.", "2025-06-10", []],
    ["personnel", "Six Congolese army personnel held by the M23 were freed on Monday.", "2025-06-10", ["CD prisoners 6"]],
    ["other bodies", "Iran and Iraq traded bodies of soldiers on Monday: 164 Iranian bodies were traded for 221 Iraqi ones.", "2025-06-10", ["IQ bodies 221", "IR bodies 164"]],
    ["those of", "Iraq gave Iran the remains of 107 of its soldiers on Monday and got those of 46 Iraqis.", "2025-06-10", ["IQ bodies 46", "IR bodies 107"]],
    ["a number with a verb of its own behind a colon", "Haftar's forces and Libya's GNA exchanged 35 prisoners on Monday: 27 prisoners of Haftar's forces were swapped for eight soldiers of the GNA.", "2025-06-10", ["LY prisoners 8", "all prisoners 35", "lna prisoners 27"]],
  ])("is read: %s", hasCounts);
});

describe("whom a pronoun or the sentence before names", () => {
  it.each<Row>([
    ["them", "Nearly 100 pupils seized from a school in Nigeria were back home on Monday. Gunmen had freed them on Sunday.", "2025-06-10", ["main release completed 2025-06-08"]],
    ["them, whom the sentence counts", "The governor of a Nigerian state said that he had received 24 students on Monday after gunmen released them.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["them, whom the police had held", "Israeli police arrested 20 Palestinian students on Monday and later released them.", "2025-06-10", []],
    ["the men", "The Red Cross has helped in the release of 125 Sudanese soldiers held by the Rapid Support Forces. The men were freed on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["the men of another matter", "Sudan and the Rapid Support Forces met in Geneva. The men were freed on Monday.", "2025-06-10", []],
  ])("is told of: %s", hasEvents);
});

describe("who held them, and who got whom", () => {
  it.each<Row>([
    ["in a bracket behind the noun of release", "The Red Cross says it has helped in the release of 15 prisoners of war on Monday who were held by the SPLA-IO.", "2025-06-10", ["SS prisoners 15 by International Committee of the Red Cross"]],
    ["whom the group had held, home by the Red Cross", "The Red Cross brought home three Turkish soldiers on Monday whom the PKK had held for months.", "2025-06-10", ["TR prisoners 3"]],
    ["rebels without a name", "Communist rebels in the Philippines on Monday freed five police officers whom they had taken in an attack.", "2025-06-10", ["PH prisoners 5"]],
    ["staff of a consulate", "Islamic State freed 49 Turkish consulate staff on Monday whom it had taken in Mosul.", "2025-06-10", ["TR civilians 49"]],
    ["in exchange, at the end", "Boko Haram released 82 Nigerian schoolgirls on Monday. Five commanders of Boko Haram were let out of jail in exchange.", "2025-06-10", ["NG civilians 82", "boko-haram prisoners 5"]],
    ["flown to a third state in return", "The Taliban freed two American soldiers on Monday, and five Taliban prisoners were flown from Guantanamo to Qatar in return.", "2025-06-10", ["US prisoners 2", "taliban prisoners 5"]],
    ["a plane that takes them", "Saudi Arabia and the Houthis exchanged captives on Monday. A plane took 120 Houthi prisoners from Riyadh to Sanaa, and another carried 16 Saudis home.", "2025-06-10", ["SA prisoners 16", "houthis prisoners 120"]],
    ["a plane that takes tourists", "Saudi Arabia and the Houthis exchanged captives on Monday. A plane took 120 tourists from Riyadh to Cairo.", "2025-06-10", []],
    ["in a swap for", "Five US citizens left Iran and landed in Doha on Monday in a swap for five Iranians held in the United States.", "2025-06-10", ["IR prisoners 5", "US prisoners 5"]],
    ["two who free", "Syria and Druze factions carried out a prisoner exchange on Monday. The swap involved Damascus freeing 61 prisoners of the Druze factions, in return for the Druze forces freeing 25 government personnel.", "2025-06-10", ["SY prisoners 25", "druze prisoners 61"]],
    ["two nations in a relative clause", "The Red Cross on Monday ended an operation in which 360 Ethiopian and 359 Eritrean prisoners of war were flown home.", "2025-06-10", ["ER prisoners 359", "ET prisoners 360"]],
    ["what is handed to officials further on", "Afghan authorities on Monday handed the bodies of five Pakistani soldiers killed in a border clash to Pakistani officials.", "2025-06-10", ["PK bodies 5"]],
    ["two nouns right before the verb", "All 20 Israeli hostages came home from Gaza on Monday, and nearly 2,000 Palestinian prisoners and detainees were freed in return.", "2025-06-10", ["IL prisoners 20", "PS prisoners 2000"]],
    ["a list that a pronoun stands for", "The governor of a Nigerian state said that he had received 24 students, six staff and eight relatives on Monday after gunmen released them.", "2025-06-10", ["NG civilians 24", "NG civilians 6", "NG civilians 8"]],
    ["rebels by their people's name", "The LTTE and Sri Lanka exchanged prisoners on Monday: eleven Tamil guerrillas were let go for seven Sri Lankan soldiers.", "2025-06-10", ["LK prisoners 7", "ltte prisoners 11"]],
    ["soldiers freed, and others killed", "The FARC in Colombia freed two soldiers on Monday and policemen were killed elsewhere.", "2025-06-10", ["CO prisoners 2"]],
  ])("is told: %s", hasCounts);
});

describe("what happened", () => {
  it.each<Row>([
    ["an exchange that got under way", "The swap of captives between Yemen's government and the Houthis got under way on Monday.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["one man for another, told behind a colon", "Russia and the United States carried out an exchange on Monday: the American dancer Jane Doe was swapped for John Roe in Abu Dhabi.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["a player for a player", "The American player Jane Doe was swapped for John Roe on Monday.", "2025-06-10", []],
    ["a spy for many", "Egypt and Israel swapped an Israeli accused of spying for 25 Egyptians on Monday.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["agents for prisoners", "The United States and Russia swapped ten sleeper agents for four prisoners on Monday.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["lists for prisoners", "India and Pakistan swapped ten lists for prisoners on Monday.", "2025-06-10", []],
    ["captured guards", "India and Pakistan on Monday exchanged two captured border guards.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["repatriated soldiers", "Thailand's Foreign Ministry confirmed that 18 Cambodian soldiers had been repatriated on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["repatriated after an arrest", "Sri Lanka has repatriated 32 Indian fishermen on Monday. They had been arrested in December.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["repatriated from a storm", "Sri Lanka has repatriated 32 Indian fishermen on Monday. They had lost their way in a storm.", "2025-06-10", []],
    ["a release that was held back", "Israel held back the release of 600 Palestinian prisoners on Monday.", "2025-06-10", ["main release postponed 2025-06-09"]],
    ["what a demanded exchange would do", "Families in Tel Aviv rallied on Monday to demand an exchange with Hamas that would bring all 50 Israeli hostages home.", "2025-06-10", []],
    ["the verb behind a long subject", "Some 130 pupils who were still missing after a kidnapping from a school in Nigeria by gunmen have been released on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
  ])("is read: %s", hasEvents);
});
