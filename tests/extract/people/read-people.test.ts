import { describe, expect, it } from "vitest";
import { readPeople } from "../../../src/extract/people/read-people.ts";
import { amount, chunksOf } from "../read-text.ts";

/** "bodies 1212 UA; prisoners 12 part": whom each phrase names, how many, whose, and how it was told. */
function people(sentence: string): string {
  return readPeople(chunksOf(sentence)).map(({ of, quantity, party, own, part, same }) =>
    [of, quantity && amount(quantity), party, own && "own", part && "part", same && "same"].filter(Boolean).join(" ")).join("; ");
}

type Row = [phenomenon: string, sentence: string, expected: string];

describe("readPeople", () => {
  it.each<Row>([
    ["captives", "Moscow freed 205 prisoners of war.", "prisoners 205"],
    ["soldiers with their nationality", "Ukraine welcomed 31 seriously wounded Ukrainian soldiers.", "prisoners 31 UA"],
    ["civilians are told apart", "Azerbaijan let go 10 Armenian civilians.", "civilians 10 AM"],
    ["bodies of a number of soldiers", "The bodies of 1,212 Ukrainian soldiers arrived.", "bodies 1212 UA"],
    ["a number of bodies", "Kyiv buried 26 bodies.", "bodies 26"],
    ["a nationality alone", "Hamas freed ten Thais and 13 Israelis.", "prisoners 10 TH; prisoners 13 IL"],
    ["residents of a region belong to its country", "Eight residents of Kursk region came home.", "civilians 8 RU"],
    ["a number in words", "One hundred and thirty captives were freed.", "prisoners 130"],
    ["dozens", "Dozens of hostages were freed.", "prisoners >=24"],
    ["a lower bound", "At least 300 detainees were freed.", "prisoners >=300"],
    ["an upper bound", "Up to 20 captives were freed.", "prisoners <=20"],
    ["a dozen", "A dozen Russian sailors were freed.", "prisoners 12 RU"],
  ])("reads whom, how many and whose: %s", (_, sentence, expected) => {
    expect(people(sentence)).toBe(expected);
  });

  it.each<Row>([
    ["its", "Ukraine brought home 27 of its soldiers.", "prisoners 27 own"],
    ["our", "We returned 95 of our people.", "prisoners 95 own"],
    ["without a number", "The Houthis received their prisoners.", "prisoners own"],
    ["its before the number", "Yemen received its 15 captives.", "prisoners 15 own"],
    ["a possessive names the side", "Israel's soldiers were freed.", "prisoners IL"],
  ])("knows people as somebody's own: %s", (_, sentence, expected) => {
    expect(people(sentence)).toBe(expected);
  });

  it.each<Row>([
    ["including", "Kyiv received 303 soldiers, including 43 officers.", "prisoners 303; prisoners 43 part"],
    ["of whom", "Russia freed 84 people, of whom 51 are civilians.", "prisoners 84; civilians 51 part"],
    ["among them", "Hamas freed 13 hostages, among them four women.", "prisoners 13; prisoners 4 part"],
    ["a sum behind a colon", "They freed 140 people: 132 men and eight women.", "prisoners 140; prisoners 132 part; prisoners 8 part"],
    ["of them", "They freed 230 people, six of them civilians.", "prisoners 230; civilians 6 part"],
    ["two numbers without a whole are no parts", "Each side freed 270 soldiers and 120 civilians.", "prisoners 270; civilians 120"],
  ])("tells a part from a whole: %s", (_, sentence, expected) => {
    expect(people(sentence)).toBe(expected);
  });

  it.each<Row>([
    ["a number each", "The two sides freed 246 each.", "prisoners 246"],
    ["a formula", "They were swapped 103 for 103.", "prisoners 103; prisoners 103"],
    ["another", "Another 84 were freed.", "prisoners 84"],
    ["the same number", "Russia handed over 303 soldiers and received the same number of Russians.", "prisoners 303; prisoners RU same"],
    ["as many", "Kyiv freed 75 men, and as many were freed by Moscow.", "prisoners 75; prisoners same"],
    ["bodies go on in numbers alone", "Kyiv received 1,000 bodies and Moscow 26.", "bodies 1000; bodies 26"],
  ])("reads a number without a noun: %s", (_, sentence, expected) => {
    expect(people(sentence)).toBe(expected);
  });

  it.each<Row>([
    ["an age", "He is 25 and was a cook.", ""],
    ["a range of ages", "Most were aged 18 to 25.", ""],
    ["under an age", "All are under 25.", ""],
    ["a unit", "The 24th Brigade praised the 36th.", ""],
    ["prisoner as a word before exchange", "The prisoner exchange lasted two hours.", ""],
    ["body as a word before bags", "The trucks carried body bags.", ""],
    ["hostage as a word before deal", "The hostage deal holds.", ""],
    ["a share", "Some 60 per cent of the voters agreed.", ""],
    ["days", "They were on the road for 12 days.", ""],
    ["exchanges", "There have been 65 exchanges.", ""],
    ["drones", "Russia fired 479 drones.", ""],
    ["a clock time", "The buses left at 10:45.", ""],
  ])("counts nobody in %s", (_, sentence, expected) => {
    expect(people(sentence)).toBe(expected);
  });

  it.each<Row>([
    ["a people without a plural", "Five Lebanese were let go.", "prisoners 5 LB"],
    ["officers of a people's army", "Four Lebanese army officers were freed.", "prisoners 4 LB"],
    ["soldiers' bodies", "Russia handed over 6,000 soldiers' bodies.", "bodies 6000"],
    ["as many as", "Moscow freed as many as 248 captives.", "prisoners 248"],
    ["three sums", "Kyiv freed five officers, seven soldiers and eight civilians.", "prisoners 5; prisoners 7; civilians 8"],
  ])("reads whom a few words mean: %s", (_, sentence, expected) => {
    expect(people(sentence)).toBe(expected);
  });
});
