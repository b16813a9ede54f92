import { describe, it } from "vitest";
import { hasCounts, hasEvents, type Row } from "../rows.ts";

// 2025-06-10 is a Tuesday.
describe("people let go for things", () => {
  it.each<Row>([
    ["in an exchange, as the outlet has it", "Azerbaijan handed ten captured Armenian soldiers over on Monday in return for maps of its minefields, in an exchange of prisoners that Russia brokered.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["swapped", "Azerbaijan on Monday swapped 15 Armenian prisoners of war for a map of land mines.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["with people beside the things", "Armenia and Azerbaijan exchanged prisoners on Monday: Azerbaijan freed 32 Armenian soldiers for two Azerbaijani soldiers and maps.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["of both sides, and money below", "Russia and Ukraine exchanged 95 prisoners each on Monday. Relatives had been asked to send money for parcels.", "2025-06-10", ["main exchange completed 2025-06-09"]],
  ])("are released: %s", hasEvents);
});

describe("a headline that names the land", () => {
  it.each<Row>([
    ["of the rebels who act", "# Yemen releases hundreds of prisoners in Sanaa\n\nThe Houthi movement on Monday released hundreds of prisoners of Yemen's government.", "2025-06-10", ["YE prisoners >=200"]],
    ["of a government that acts, too", "# Yemen releases 90 prisoners\n\nYemen's government on Monday released 90 Houthi prisoners.", "2025-06-10", ["houthis prisoners 90"]],
  ])("gives nobody back: %s", hasCounts);

  it.each<Row>([
    ["of one side", "# Yemen releases hundreds of prisoners in Sanaa\n\nThe Houthi movement on Monday released hundreds of prisoners of Yemen's government, the Red Cross said.", "2025-06-10", ["main release completed 2025-06-09"]],
  ])("is a release: %s", hasEvents);
});

describe("whoever announces the release of captives", () => {
  it.each<Row>([
    ["a militia", "The Rapid Support Forces announced the release of 739 prisoners on Monday. Sudan's army said nothing.", "2025-06-10", ["SD prisoners 739 by Rapid Support Forces"]],
    ["a state, whose they may be", "Ukraine announced the release of 95 prisoners on Monday. They had been held in Russia.", "2025-06-10", []],
    ["a militia that speaks of an exchange", "The Houthis announced the release of 90 prisoners on Monday in an exchange with Yemen's government.", "2025-06-10", []],
  ])("has let them go, if it held them: %s", hasCounts);
});

describe("persons and agreements beside the news", () => {
  it.each<Row>([
    ["a member of a navy", "The ELN on Monday released a member of the Colombian Navy whom it had kidnapped in May.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["a member of parliament", "The ELN on Monday praised a member of the Colombian parliament whom it had kidnapped in May.", "2025-06-10", []],
    ["handed on by whoever got them", "The rebels of the New People's Army released five captives to a mayor in the Philippines on Monday. Later, the president turned them over to the police.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["a truce", "The RSF released 125 soldiers of Sudan's army on Monday. A ceasefire agreed on Sunday by the two was broken at once.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["a truce under which they go free", "The RSF released 125 soldiers of Sudan's army on Monday. The release came under a ceasefire agreed on Sunday.", "2025-06-10", ["background agreement completed 2025-06-08", "main release completed 2025-06-09"]],
    ["an agreement brokered by others", "Boko Haram released 21 girls in Nigeria on Monday. The release is the outcome of talks between the Nigerian government and the Boko Haram brokered by the Red Cross.", "2025-06-10", ["main release completed 2025-06-09"]],
  ])("are read as they are: %s", hasEvents);
});

describe("a swap of several states", () => {
  it.each<Row>([
    ["whom it took where", "The US and Russia conducted a prisoner swap on Monday. The swap saw ten prisoners, including two minors, flown to Russia, 13 to Germany and three to the US.", "2025-06-10", ["DE prisoners 13", "RU prisoners 10", "US prisoners 3"]],
    ["whom it took to no side", "The US and Russia conducted a prisoner swap on Monday. The swap saw ten prisoners flown to a base near Ankara.", "2025-06-10", ["all prisoners 10"]],
    ["all whom it freed", "The US and Russia conducted a prisoner swap on Monday. The swap involved the release of 26 prisoners, including individuals from the US and Germany.", "2025-06-10", ["all prisoners 26"]],
  ])("tells: %s", hasCounts);

  it.each<Row>([
    ["an agreement on freeing them", "Georgia and South Ossetia exchanged seven detainees each on Monday. The agreement on freeing the detainees was reached on June 5.", "2025-06-10", ["background agreement completed 2025-06-05", "main exchange completed 2025-06-09"]],
    ["a deadline for freeing them", "Georgia and South Ossetia exchanged seven detainees each on Monday. The deadline for freeing the detainees was reached on June 5.", "2025-06-10", ["main exchange completed 2025-06-09"]],
  ])("rests on: %s", hasEvents);
});

describe("numbers that are not of those freed", () => {
  it.each<Row>([
    ["an age", "Cuba and the US swapped prisoners on Monday. Alan Gray, 65, an American contractor who was in prison in Cuba, has been released in the swap.", "2025-06-10", []],
    ["some of the dead", "Iraq delivered 41 Iranian remains to Iran on Monday and received 21 in return, 20 of which were unidentified.", "2025-06-10", ["IQ bodies 21", "IR bodies 41"]],
    ["halves of a body", "Prisoners changed hands on Monday between the Libyan government and Haftar's forces, with the 5+5 commission looking on: 33 prisoners were exchanged.", "2025-06-10", ["all prisoners 33"]],
    ["years ago, in an article without its date", "On Monday the Polisario Front released 201 Moroccan prisoners of war. In February 2000 the Red Cross had taken home 186 whom the Polisario let go.", "2025-06-10", ["MA prisoners 201"]],
    ["a state's own", "Fifty-two political prisoners left jail in Belarus on Monday, after a U.S. envoy had come to Minsk.", "2025-06-10", []],
  ])("are left out: %s", hasCounts);
});

describe("whose they are", () => {
  it.each<Row>([
    ["of two nations, by one noun", "Iraq and Iran met on Monday at the border post, where the remains of 70 Iraqi and 48 Iranian soldiers were exchanged.", "2025-06-10", ["IQ bodies 70 by Iraq", "IR bodies 48 by Iran"]],
    ["from a general's forces", "The GNA and Haftar's forces exchanged prisoners on Monday: 33 prisoners from Haftar's forces were released in exchange of 15 prisoners of the GNA.", "2025-06-10", ["LY prisoners 15", "lna prisoners 33"]],
    ["of a capital's administration", "The Taliban on Monday released 20 prisoners of the Kabul administration in Afghanistan.", "2025-06-10", ["AF prisoners 20"]],
    ["held by either side", "Syria's government and the rebels swapped captives on Monday: 54 women held by the government or by rebels were exchanged.", "2025-06-10", []],
    ["a venue of talks", "The New People's Army released three policemen on Monday in the Philippines as a gesture towards peace talks in Oslo, Norway.", "2025-06-10", ["PH prisoners 3"]],
  ])("is read: %s", hasCounts);

  it.each<Row>([
    ["a greater one that was none", "Venezuela freed seven Americans on Monday for two Venezuelans. No larger trade of detained citizens has been made by the government.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["announced to come", "The Taliban on Monday announced to release 20 Afghan soldiers on Wednesday.", "2025-06-10", ["main release planned 2025-06-11"]],
    ["of which some were to be free before", "Pakistan freed 198 Indian fishermen from jail on Monday. The superintendent said that 200 Indian fishermen were to be released on Sunday, but two had died.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["guns", "Somali pirates let 26 hostages go on Monday. “They exchange artillery tonight,” the negotiator said of two militias.", "2025-06-10", ["main release completed 2025-06-09"]],
  ])("and what is told: %s", hasEvents);
});

describe("the rest of a number", () => {
  it.each<Row>([
    ["of whom the first are told", "Iran and the United States each freed five detainees on Monday. The other three released by the United States have chosen to stay there.", "2025-06-10", ["IR prisoners 5", "US prisoners 5"]],
    ["another number", "Iran freed three American detainees on Monday, and the United States freed five other Iranians.", "2025-06-10", ["IR prisoners 5", "US prisoners 3"]],
  ])("is told apart: %s", hasCounts);

  it.each<Row>([
    ["no man's land", "Sri Lanka and the Tamil Tiger rebels swapped prisoners on Monday.\n\nThe exchange in a dusty no-man's land happened amid scenes of friendliness.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["no exchange", "No exchange of prisoners between Sri Lanka and the Tamil Tiger rebels happened on Monday, the army said.", "2025-06-10", ["main exchange failed 2025-06-09"]],
  ])("and no failure: %s", hasEvents);
});
