import { describe, it } from "vitest";
import { hasCounts, hasEvents, type Row } from "./rows.ts";

// Wordings of reports on other wars. 2025-06-10 is a Tuesday.
describe("who held the people of a number", () => {
  it.each<Row>([
    ["either half has its own holder", "Syria's opposition and the Syrian government carried out a prisoner exchange on Monday. It included the release of 55 prisoners held by regime forces in exchange for 54 who were held by rebel groups.", "2025-06-10", ["SY prisoners 54", "syrian-opposition prisoners 55"]],
    ["arrested in one state, jailed in the other", "Russia and the United States carried out a prisoner swap at Vienna airport on Monday. Ten agents arrested in the United States were traded for four people jailed in Russia.", "2025-06-10", ["RU prisoners 10", "US prisoners 4"]],
    ["where they were born is no jail", "Russia and the United States carried out a prisoner swap on Monday. Ten agents born in the United States were let go.", "2025-06-10", []],
    ["of its own forces", "Lebanon celebrated on Monday the release of 16 members of its security forces in exchange for an unspecified number of Islamists detained in the country.", "2025-06-10", ["LB prisoners 16"]],
    ["members killed", "Lebanon celebrated on Monday 16 members of its security forces who had fallen in a war with the Islamists.", "2025-06-10", []],
  ])("says whose they are: %s", hasCounts);
});

describe("numbers and nouns of people", () => {
  it.each<Row>([
    ["several hundred from each side", "Bosnian Serbs and the Muslim-led government traded several hundred captives from each side on Monday.", "2025-06-10", ["BA prisoners >=200", "republika-srpska prisoners >=200"]],
    ["a three-way deal is no number", "Georgia has freed four South Ossetian prisoners in a rare three-way deal on Monday.", "2025-06-10", ["south-ossetia prisoners 4"]],
    ["police and other officers", "The Arakan Army freed 17 police and immigration officers in Myanmar on Monday.", "2025-06-10", ["MM prisoners 17"]],
    ["civilian captives", "Acehnese rebels handed 22 civilian captives to the Indonesian Red Cross on Monday.", "2025-06-10", ["ID civilians 22"]],
    ["let four soldiers go", "Tuareg rebels in Mali let four soldiers go on Monday evening.", "2025-06-10", ["ML prisoners 4"]],
    ["a rank before the group's name", "Afghanistan freed three senior Taliban prisoners on Monday in return for two kidnapped professors, an American and an Australian.", "2025-06-10", ["taliban prisoners 3"]],
    ["as many as the other side", "Georgia and South Ossetia swapped prisoners on Monday. The South Ossetian side turned over 12 people, as many as the Georgian side did.", "2025-06-10", ["GE prisoners 12", "south-ossetia prisoners 12"]],
    ["as many as a number", "Russia freed as many as 20 Ukrainian soldiers on Monday.", "2025-06-10", ["UA prisoners 20"]],
    ["bodies returned for bodies", "Israel and Lebanon swapped bodies on Monday. Israel returned the bodies of 199 fighters in exchange for the bodies of two Israeli soldiers.", "2025-06-10", ["IL bodies 2", "LB bodies 199"]],
  ])("are counted: %s", hasCounts);
});

describe("two that act together", () => {
  it.each<Row>([
    ["the government and the rebels freed", "Yemen's government and Houthi rebels freed more than 200 detainees on Monday.", "2025-06-10", ["all prisoners >=200"]],
    ["the warring sides freed", "Yemen's warring sides freed 1,056 prisoners on Monday.", "2025-06-10", ["all prisoners 1056"]],
    ["a day set to free some", "Yemen's government and the Houthis met on Monday to free 200 detainees.", "2025-06-10", []],
  ])("give a number of all: %s", hasCounts);
});

describe("whom the sentence before told of, and who speaks", () => {
  it.each<Row>([
    ["the four", "South Sudan's armed opposition has released four prisoners of war, an official told reporters on Tuesday. He said that the four were freed in Upper Nile on Sunday.", "2025-06-10", ["main release completed 2025-06-08"]],
    ["one held by the group, and two of another month", "A policeman taken captive by the New People's Army was freed on Thursday in Bukidnon. Two soldiers were released by the rebels on April 19.", "2025-06-07", ["background release completed 2025-04-19", "main release completed 2025-06-05"]],
    ["a driver whom the police held", "A driver held by police in Manila was released on Monday.", "2025-06-10", []],
    ["a plan with good will in it", "The New People's Army will free five police officers this week as a gesture of good will for peace talks in Oslo.", "2025-06-10", ["main release planned 2025-06-09/2025-06-15"]],
  ])("is read: %s", hasEvents);

  it.each<Row>([
    ["a rebel group in a state", "A rebel group in South Sudan said on Tuesday that it had handed 15 captured soldiers to the Red Cross. SPLA-IO spokesman Lam Gabriel said the men were freed on Sunday.", "2025-06-10", ["SS prisoners 15 by SPLM-IO"]],
    ["a station with a state's name", "Fighters of Haftar's forces were exchanged for prisoners of the Government of National Accord on Monday. Thirty-three fighters of Haftar's forces were released in exchange for 15 prisoners, Libya Alahrar TV said.", "2025-06-10", ["LY prisoners 15 by Libya Alahrar TV", "lna prisoners 33 by Libya Alahrar TV"]],
  ])("is the claimant: %s", hasCounts);
});

describe("a ship and its crew", () => {
  it.each<Row>([
    ["a ship with its crew of", "Pirates have freed a Greek-owned ship with its crew of 24 Filipinos on Monday.", "2025-06-10", ["PH civilians 24"]],
    ["by a ship's name and its crew of", "Somali pirates on Monday released the MV Talca and its crew of 23 Sri Lankans.", "2025-06-10", ["LK civilians 23"]],
    ["a ship that a navy let sail", "The navy released a ship with a crew of 21 Filipinos on Monday after an inspection.", "2025-06-10", []],
  ])("are freed together: %s", hasCounts);
});

describe("whose they are not", () => {
  it.each<Row>([
    ["a state's prisoners, and another state's sanctions", "Belarus freed 123 prisoners on Monday after the United States had agreed to lift sanctions on its potash.", "2025-06-10", []],
    ["a state's prisoners of war", "Eritrea released 279 Ethiopian prisoners of war on Monday.", "2025-06-10", ["ET prisoners 279"]],
    ["some of them of a third state", "Yemen's Houthi movement has freed 290 detainees in Sanaa on Monday, three of them Saudis.", "2025-06-10", ["YE prisoners 290"]],
    ["hundreds beside the two figures", "Iran and Iraq exchanged hundreds of prisoners of war on Monday. Tehran let 800 Iraqi prisoners go and Baghdad 62 Iranian ones.", "2025-06-10", ["IQ prisoners 800", "IR prisoners 62"]],
  ])("is seen: %s", hasCounts);

  it.each<Row>([
    ["one by name and some in return", "The Taliban freed US Army Sergeant Bowe Bergdahl on Monday, and five Taliban prisoners were flown from Guantanamo to Qatar in return.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["some for nothing in return", "The Taliban freed five Afghan soldiers on Monday, and Kabul promised nothing in return.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["three of those told of", "Kidnappers who took 121 students from a school in northwest Nigeria have released three of them, police said on Tuesday.", "2025-06-10", ["main release completed 2025-06-10"]],
  ])("is an event of its kind: %s", hasEvents);
});

describe("shares of the two sides", () => {
  it.each<Row>([
    ["to the government and to the rebels", "The Sri Lankan government and the LTTE let 18 detainees go on Monday. Seven were handed to the government and 11 to the LTTE in Omanthai.", "2025-06-10", ["LK prisoners 7", "all prisoners 18", "ltte prisoners 11"]],
    ["money to both", "The Sri Lankan government and the LTTE let 18 detainees go on Monday. Seven million was handed to the government and 11 million to the LTTE.", "2025-06-10", ["all prisoners 18"]],
  ])("are told apart: %s", hasCounts);
});
