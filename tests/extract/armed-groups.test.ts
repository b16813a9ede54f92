import { describe, it } from "vitest";
import { hasCounts, hasEvents, type Row } from "./rows.ts";

// 2025-06-10 is a Tuesday.
describe("whom armed men without a name held", () => {
  it.each<Row>([
    ["pupils of the one state told of", "Gunmen in Nigeria's northwest have freed 28 pupils they kidnapped from a school in Kaduna state on Monday.", "2025-06-10", ["NG civilians 28"]],
    ["a nation before the armed men", "Nigerian bandits on Monday released 30 students abducted from a college in Kaduna state.", "2025-06-10", ["NG civilians 30"]],
    ["by gunmen, in the passive", "A total of 279 schoolgirls kidnapped by gunmen in Nigeria's Zamfara state were released on Monday.", "2025-06-10", ["NG civilians 279"]],
    ["by their captors", "Fourteen teachers, 27 students and two drivers were released by their captors in Nigeria on Monday.", "2025-06-10", ["NG civilians 14", "NG civilians 2", "NG civilians 27"]],
    ["parts that only a number makes people", "Gunmen freed 24 students, six staff and eight relatives of the college in Nigeria's Niger state on Monday.", "2025-06-10", ["NG civilians 24", "NG civilians 6", "NG civilians 8"]],
    ["the north of a country is no actor", "Suspected jihadists in northern Burkina Faso freed 62 people on Monday after a week in captivity.", "2025-06-10", ["BF prisoners 62"]],
    ["another nation's people", "Gunmen released three Filipino engineers in Nigeria on Monday.", "2025-06-10", ["PH civilians 3"]],
    ["people from anywhere", "Somali pirates on Monday freed the 26 crew members of a fishing vessel after five years in captivity.", "2025-06-10", []],
    ["staff of an organisation", "Al-Qaeda militants in Yemen freed five United Nations staff on Monday, 18 months after they were kidnapped.", "2025-06-10", []],
  ])("is the state's where it is local: %s", hasCounts);

  it.each<Row>([
    ["staff without a number", "Gunmen attacked a college in Nigeria on Monday, staff said. The staff returned to the college later.", "2025-06-10", []],
    ["a state that frees workers on bail", "Nigeria released 20 workers on bail on Monday after a strike.", "2025-06-10", []],
  ])("is no event: %s", hasEvents);
});

describe("an armed group and the state that it fights", () => {
  it.each<Row>([
    ["the state is not named", "The ELN freed two soldiers and a policeman on Monday.", "2025-06-10", ["CO prisoners 2"]],
    ["a national Red Cross", "The Free Aceh Movement released 151 civilians on Monday, handing them over to the Indonesian Red Cross.", "2025-06-10", ["ID civilians 151"]],
    ["soldiers, policemen and employees", "The Taliban released three Afghan soldiers, five policemen and two government employees on Monday.", "2025-06-10", ["AF civilians 2", "AF prisoners 8"]],
    ["child soldiers and abducted civilians", "The Revolutionary United Front in Sierra Leone released 34 child soldiers and 18 abducted civilians on Monday.", "2025-06-10", ["SL civilians 18", "SL prisoners 34"]],
    ["two towns of one state", "Misrata freed 36 Zintani prisoners on Monday and Zintan released 21 Misratans in an exchange.", "2025-06-10", ["misrata prisoners 21", "zintan prisoners 36"]],
    ["government men", "Damascus let 61 prisoners of the Druze factions go on Monday, and the Druze factions released 25 government men in the exchange of prisoners.", "2025-06-10", ["SY prisoners 25", "druze prisoners 61"]],
    ["sailors whom it held, of any country", "Abu Sayyaf freed ten sailors in the Philippines on Monday.", "2025-06-10", ["all prisoners 10"]],
    ["a list across brackets", "Nine Lebanese pilgrims kidnapped in Syria and two Turkish pilots held in Lebanon were freed on Monday in a deal mediated by Qatar.", "2025-06-10", ["LB civilians 9", "TR prisoners 2"]],
    ["a group's people given to a third", "The US on Monday handed over five Taliban detainees from Guantanamo to Qatar in exchange for Sergeant Bowe Bergdahl.", "2025-06-10", ["taliban prisoners 5"]],
    ["staff behind a possessive", "Turkey's 49 consulate staff held by Islamic State in Mosul for three months were freed on Monday.", "2025-06-10", ["TR civilians 49"]],
    ["the ethnic army", "Myanmar's junta and the MNDAA exchanged prisoners on Monday: the ethnic army let go 12 officers, and the junta freed 30 fighters.", "2025-06-10", ["MM prisoners 12", "mndaa prisoners 30"]],
    ["a gapped half with those of", "Azerbaijan returned the bodies of 170 Armenian servicemen on Monday and Armenia those of three Azerbaijanis.", "2025-06-10", ["AM bodies 170", "AZ bodies 3"]],
    ["three of a number", "The Arakan Army in Myanmar freed three of the 17 soldiers on Monday.", "2025-06-10", ["MM prisoners 3"]],
    ["four of those who were freed", "Azerbaijan freed 15 Armenian prisoners on Monday. Four of the 15 soldiers whom Azerbaijan released had been captured in May.", "2025-06-10", ["AM prisoners 15"]],
    ["foreigners among a state's prisoners", "Belarus released 52 prisoners, among them 14 foreigners, on Monday after an appeal by the US.", "2025-06-10", []],
    ["soldiers and rebels in one breath", "Yemen's government and the Houthis exchanged prisoners on Monday. Ten soldiers and 10 rebels in all were let go.", "2025-06-10", ["YE prisoners 10", "houthis prisoners 10"]],
    ["exchanging as a noun", "Mediators succeeded in exchanging about 26 prisoners between Yemen's government and the Houthis on Monday.", "2025-06-10", ["all prisoners 26"]],
    ["a helper's helicopter", "Colombian rebels freed 10 policemen on Monday. They left the jungle in a helicopter of the Brazilian air force, the FARC said.", "2025-06-10", ["CO prisoners 10"]],
    ["what they say are the last", "The FARC in Colombia freed what it says are its last 10 captives on Monday.", "2025-06-10", ["CO prisoners 10"]],
    ["whence they were taken", "Six sailors abducted from a Danish ship and held in Somalia were freed by pirates on Monday.", "2025-06-10", ["DK prisoners 6"]],
    ["a continent is no state", "The FARC, the oldest insurgency of Latin America, freed two soldiers on Monday.", "2025-06-10", ["CO prisoners 2"]],
    ["two nations and one number", "The Houthis freed 16 Kuwaiti and Saudi prisoners on Monday.", "2025-06-10", ["all prisoners 16"]],
  ])("are two sides: %s", hasCounts);
});

describe("whom a clause brings behind its verb", () => {
  it.each<Row>([
    ["in return came", "Israel and Hezbollah carried out a prisoner exchange on Monday. Israel handed over five prisoners. In return came the bodies of two Israeli soldiers.", "2025-06-10", ["IL bodies 2", "hezbollah prisoners 5"]],
    ["and in return came", "The Syrian army released 25 rebels on Monday, and in return came 12 soldiers and the bodies of 11 others. The Syrian rebels confirmed the prisoner swap.", "2025-06-10", ["SY bodies 11", "SY prisoners 12", "syrian-opposition prisoners 25"]],
    ["back to a capital went", "Back to Baku went two soldiers, while 32 Armenian servicemen were taken home in the prisoner exchange between Armenia and Azerbaijan on Monday.", "2025-06-10", ["AM prisoners 32", "AZ prisoners 2"]],
    ["out of jails came", "Out of Houthi jails came 181 government soldiers; 706 Houthi detainees went the other way on Monday in the prisoner exchange.", "2025-06-10", ["YE prisoners 181", "houthis prisoners 706"]],
    ["a participle that describes the subject", "Hamas freed 20 Israeli hostages on Monday. In return, 1,718 Gazans and 250 prisoners serving long terms left Israeli jails.", "2025-06-10", ["IL prisoners 20", "hamas prisoners 1718", "hamas prisoners 250"]],
    ["who went along", "Hamas freed 20 Israeli hostages on Monday. With the convoy went three people of the Red Cross.", "2025-06-10", ["IL prisoners 20"]],
    ["what came of it", "Hamas freed 20 Israeli hostages on Monday. From Washington came two statements, and back to Doha went the negotiators.", "2025-06-10", ["IL prisoners 20"]],
  ])("is counted: %s", hasCounts);
});

describe("those told of before", () => {
  it.each<Row>([
    ["they were let go", "Two Britons were held captive by the Taliban in Afghanistan since February, Britain said.\n\nThe Britons were in a prison in Kabul. They were let go on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["they were let go by a court", "Two Britons were jailed in Afghanistan in February over a fight. They were released on bail on Monday, a judge said.", "2025-06-10", []],
    ["home a day after they were handed over", "Sixty-nine Indian fishermen whom the Sri Lankan Navy had detained came home on Monday.\n\nThe Sri Lankan Navy handed the fishermen to the Indian authorities on Sunday.", "2025-06-10", ["main release completed 2025-06-08"]],
    ["others who were handed over the day before", "Sixty-nine Indian fishermen from a Sri Lankan prison came home on Monday.\n\nSri Lanka handed over 12 fishermen to the Indian authorities on Sunday.", "2025-06-10", ["background release completed 2025-06-08", "main release completed 2025-06-09"]],
    ["a rescue by soldiers", "The FARC freed eight hostages on Monday. Colombian soldiers freed 15 hostages on June 2.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["people who surrendered", "The Karen National Union holds prisoners of Myanmar's army. Soldiers with their families surrendered on Monday.", "2025-06-10", []],
    ["the day right behind a release", "The Red Cross said it had brought about the release Monday of eight hostages whom the FARC in Colombia had held.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["who helps is no side", "The children had been deported to Russia. On Monday Qatar helped three Ukrainian children to return home from Russia.", "2025-06-10", ["main release completed 2025-06-09"]],
  ])("are freed: %s", hasEvents);
});
