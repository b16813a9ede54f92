import { describe, it } from "vitest";
import { hasCounts, hasEvents, type Row } from "./rows.ts";

// 2025-06-10 is a Tuesday.
describe("what is asked for, or of another trade", () => {
  it.each<Row>([
    ["a demand behind an infinitive", "Crowds gathered on Monday to demand that the Israeli government bring the 50 hostages home from Hamas.", "2025-06-10", []],
    ["a demand that was met", "Hamas met a demand of the families and released 50 Israeli hostages on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["an imperative in quotation marks", "Families met in Tel Aviv on Monday.\n\n\"Exchange prisoners for our children,\" they told Israel and Hamas.", "2025-06-10", []],
    ["people freed without charge", "Police in Cyprus said that two Turkish men were released without charge on Monday. The exchange of prisoners is another matter, Turkey said.", "2025-06-10", []],
    ["people held without charge and freed", "Israel released 333 Palestinian prisoners held without charge on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["a club's swap", "The club has released its goalkeeper, and a swap deal brings two prisoners of the bench home.\n\nThe striker returns on loan. An agent from Qatar exchanged hostages, the manager joked.", "2025-06-10", []],
    ["a ceremony of repatriation", "North Korea handed over the bodies of 55 US soldiers on Monday. A repatriation ceremony will be held at a base on June 20.", "2025-06-10", ["main repatriation completed 2025-06-09"]],
    ["a commission of exchange", "Russia and Ukraine exchanged 84 prisoners each on Monday. The head of the prisoner exchange commission will speak on Saturday.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["a list that is handed over", "On Monday a list of 457 Indian prisoners was handed by Pakistan to India.", "2025-06-10", []],
    ["people on a list who are handed over", "On Monday 57 Indian prisoners from a list were handed by Pakistan to India.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["an agreement on lists", "Pakistan released 57 Indian fishermen on Monday. Under an agreement of 21 May 2008 both exchange lists of prisoners.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["a rate of a deal", "Hamas handed over the body of a hostage on Monday. For every dead hostage, Israel hands over 15 bodies to Gaza.", "2025-06-10", ["main repatriation completed 2025-06-09"]],
  ])("is no event: %s", hasEvents);
});

describe("ways of saying that people go free", () => {
  it.each<Row>([
    ["set free around its object", "Pakistan set 147 Indian fishermen free on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["let out", "Iran let two French prisoners out of jail on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["made possible", "The Red Cross said on Monday that it had made possible the freeing of 125 Sudanese soldiers held by the Rapid Support Forces.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["a possible release", "The Red Cross spoke on Monday of a possible release of 125 Sudanese soldiers held by the Rapid Support Forces.", "2025-06-10", []],
    ["home a day after the release", "Two Canadians held by China were back home on Saturday, after being let go on Friday.", "2025-06-15", ["main release completed 2025-06-13"]],
    ["a captive's body passed to the go-between", "Hamas held the hostage for months. On Monday it passed the remains of the Israeli captive to the Red Cross.", "2025-06-10", ["main repatriation completed 2025-06-09"]],
    ["remains believed to be those of soldiers", "North Korea has returned on Monday remains believed to be those of 55 American troops killed in the war.", "2025-06-10", ["main repatriation completed 2025-06-09"]],
    ["people of both sides in one breath", "A Pakistani ranger and an Indian constable went home on Monday, three weeks after they were captured. India and Pakistan confirmed the release of the prisoners.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["bodies that came from a side", "Hospital officials said that the bodies of 15 Palestinians came to them from Israel on Monday under the ceasefire with Hamas.", "2025-06-10", ["main repatriation completed 2025-06-09"]],
    ["one man for another", "Russia and the United States swapped Brittney Griner for Viktor Bout in Abu Dhabi on Monday.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["one stamp for another", "Russia and the United States swapped compliments for favours in Abu Dhabi on Monday.", "2025-06-10", []],
    ["what a deal brought about", "The United States and Venezuela swapped prisoners on Monday. A deal of the two on June 9 brought ten jailed Americans home.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["talks that brought a deal", "Talks in Doha on June 9 brought a deal between Israel and Hamas on the release of 50 hostages.", "2025-06-10", ["main agreement completed 2025-06-09"]],
    ["walked free", "Six soldiers held for 20 days by the New People's Army walked free in Davao on Monday, the Philippine military said.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["the day before, told behind", "Yemen's government and the Houthis exchanged 151 prisoners for 201 on Monday.\n\nThe swap was the last one.\n\nOne day before, 470 Houthis were exchanged for 221 Yemenis.", "2025-06-10", ["main exchange completed 2025-06-09", "background exchange completed 2025-06-08"]],
    ["a capital in a name", "The New People's Army freed Santiago Cruz and two policemen in the Philippines on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["the day of helping", "On June 9 the Red Cross also helped to get 14 wounded Sudanese soldiers released by the Rapid Support Forces.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["the day behind an agreement's name", "Another exchange of prisoners under the ceasefire was carried out by Yemen and the Houthis on Monday.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["the swap with its day is the news", "# Myanmar's military and the Arakan Army swap prisoners\n\nMyanmar's military and the Arakan Army have exchanged prisoners.\n\nThe swap of June 5 was made near a village.", "2025-06-10", ["main exchange completed 2025-06-05"]],
    ["an exchange that bears its day is another", "Myanmar's military and the Arakan Army exchanged prisoners on Monday.\n\nIt follows an exchange of May 3 near the same village.", "2025-06-10", ["main exchange completed 2025-06-09", "background exchange completed 2025-05-03"]],
  ])("is read: %s", hasEvents);
});

describe("whose they are", () => {
  it.each<Row>([
    ["initials before the noun", "The Taliban released two U.S. citizens on Monday in a prisoner swap with the United States.", "2025-06-10", ["US prisoners 2"]],
    ["five of another state", "Iran freed five UK nationals on Monday in a prisoner exchange with Britain.", "2025-06-10", ["GB prisoners 5"]],
    ["released, told first", "Released from captivity on Monday were 32 Armenians and two Azerbaijanis.", "2025-06-10", ["AM prisoners 32", "AZ prisoners 2"]],
    ["handed over too, told first", "Hamas released three Israeli hostages on Monday. Also handed over were two bodies.", "2025-06-10", ["IL prisoners 3"]],
    ["what was given, told first", "Libya's Government of National Accord and Haftar's forces swapped prisoners on Monday. For 15 prisoners of the GNA, 33 prisoners of Haftar's forces were let go.", "2025-06-10", ["LY prisoners 15", "lna prisoners 33"]],
    ["members of a force", "Five men of Haftar's forces and one member of the Libyan Army were let go on Monday in a prisoner swap.", "2025-06-10", ["LY prisoners 1", "lna prisoners 5"]],
    ["members of a family", "Hamas released three Israeli hostages on Monday, and two members of the family met them.", "2025-06-10", ["IL prisoners 3"]],
    ["swapped for, behind a comma", "Five detained Americans were flown out of Iran on Monday, swapped for five Iranians held in the United States.", "2025-06-10", ["IR prisoners 5", "US prisoners 5"]],
    ["on the second day", "Yemen's government said that on the second day 151 of its prisoners were exchanged for 201 Houthis on Monday.", "2025-06-10", ["YE prisoners 151 by Yemeni Government", "houthis prisoners 201 by Yemeni Government"]],
    ["on day 151", "On day 151 Hamas released Israeli hostages on Monday.", "2025-06-10", []],
    ["beside somebody named", "Iran released Jason Rezaian and three other Americans on Monday in a swap for seven Iranians.", "2025-06-10", ["IR prisoners 7"]],
    ["a paramilitary's captives", "Sudan's paramilitaries released 125 soldiers on Monday, the Rapid Support Forces said.", "2025-06-10", ["SD prisoners 125 by Rapid Support Forces"]],
    ["both sides together", "Syria and the Syrian Democratic Forces exchanged prisoners on Monday; both sides together released 470 people.", "2025-06-10", ["all prisoners 470"]],
    ["shared out among states", "A prisoner swap took place in Ankara on Monday. Ten prisoners, among them two minors, were moved to Russia, 13 to Germany and three to the U.S.", "2025-06-10", ["DE prisoners 13", "RU prisoners 10", "US prisoners 3"]],
    ["a journey to one state", "Russia and the United States carried out a prisoner swap on Monday. Ten prisoners were flown to Qatar.", "2025-06-10", []],
    ["the government against a group", "Yemen and the Houthis exchanged prisoners on Monday. The government freed 40 and the rebels 25.", "2025-06-10", ["YE prisoners 25", "houthis prisoners 40"]],
    ["government soldiers", "The SPLA-IO released 15 government soldiers in South Sudan on Monday.", "2025-06-10", ["SS prisoners 15"]],
    ["a junta's fighters", "The Arakan Army let five soldiers go in Myanmar on Monday, and the junta freed two captives.", "2025-06-10", ["MM prisoners 5", "arakan-army prisoners 2"]],
    ["the government of a ruling group", "The Taliban government said that two American citizens were exchanged for an Afghan prisoner on Monday.", "2025-06-10", ["US prisoners 2 by Taliban Government"]],
    ["rebels behind their state's name", "South Sudan rebels freed 15 soldiers on Monday, the SPLA-IO said. The South Sudanese army confirmed the release of the prisoners.", "2025-06-10", ["SS prisoners 15 by SPLM-IO"]],
    ["the only state named", "The Houthis released 153 detainees on Monday, the Red Cross said. Yemen's government had no comment.", "2025-06-10", ["YE prisoners 153 by International Committee of the Red Cross"]],
    ["a side behind with", "Sudan's army and the Rapid Support Forces exchanged prisoners on Monday, with the RSF releasing 37 soldiers and the army 41 fighters.", "2025-06-10", ["SD prisoners 37", "rsf prisoners 41"]],
    ["soldiers handed to their government", "M23 rebels handed over 1,359 soldiers and policemen to the Congolese government on Monday.", "2025-06-10", ["CD prisoners 1359"]],
    ["of its own back", "The Libyan National Army freed eight prisoners of the Government of National Accord and got 27 of its own back on Monday.", "2025-06-10", ["LY prisoners 8", "lna prisoners 27"]],
    ["a nation told once", "Ethiopia repatriated 1,130 Eritrean prisoners of war and 95 civilian internees on Monday.", "2025-06-10", ["ER civilians 95", "ER prisoners 1130"]],
    ["those held by either", "Syria's government and the Kurdish-led SDF swapped about 250 prisoners on Monday, 146 of them held by the government and 97 by the SDF.", "2025-06-10", ["all prisoners 250"]],
    ["some of them of a third state", "Hamas on Monday handed over eight hostages, three of them Israelis and five Thais, in return for 110 Palestinian prisoners.", "2025-06-10", ["hamas prisoners 110"]],
    ["political prisoners of its own", "Belarus freed 52 political prisoners on Monday, and they crossed into Lithuania.", "2025-06-10", []],
    ["flown between two cities", "Some 318 prisoners were flown between Aden and Sanaa on Monday in an exchange between Yemen's government and the Houthis.", "2025-06-10", ["all prisoners 318"]],
    ["hostages by nation", "The second batch of 17 hostages - 13 Israelis and four Thais - was released by Hamas late on Saturday.", "2025-06-10", ["IL prisoners 13", "TH prisoners 4"]],
    ["people told one by one behind a colon", "The Arakan Army let five people go in Myanmar on Monday: a corporal, a sergeant and two policemen. The prisoners went home.", "2025-06-10", ["MM prisoners 5"]],
    ["held by militants", "Ten Indonesian crewmen held by Abu Sayyaf militants were set free in Sulu on Sunday.", "2025-06-10", ["ID civilians 10"]],
    ["handing over behind with", "A prisoner exchange between Armenia and Azerbaijan mediated by Georgia took place on Monday, with Baku handing over 15 captives and Yerevan giving maps of minefields.", "2025-06-10", ["AM prisoners 15"]],
    ["one for many", "Israel and Egypt swapped a businessman for 25 Egyptians on Thursday.", "2025-06-10", ["EG prisoners 25"]],
    ["mediators who secured it", "Local mediators in Yemen's Taiz secured the exchange of 51 prisoners between the government and the Houthis on Monday.", "2025-06-10", ["all prisoners 51"]],
    ["civilians handed to their capital", "Belarus handed five Ukrainian civilians to Kyiv on Monday.", "2025-06-10", ["UA civilians 5"]],
    ["an order to free", "Afghan President Ashraf Ghani ordered the release of 400 Taliban prisoners on Monday.", "2025-06-10", []],
    ["policemen", "The FARC freed two policemen in Colombia on Monday.", "2025-06-10", ["CO prisoners 2"]],
    ["a recipient that is an authority", "The bodies of 43 soldiers were passed to the Georgian authorities by the South Ossetian side on Monday.", "2025-06-10", ["GE bodies 43"]],
  ])("is told: %s", hasCounts);
});
