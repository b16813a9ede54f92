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
