import { describe, expect, it } from "vitest";
import { context, tag, values } from "./timexes-of.ts";

/** Feasts without a fixed day, datelines, and phrasings that press reports of exchanges use, each beside near misses. */
type Row = [text: string, published: string, expected: string];

describe("feasts that move", () => {
  it.each<Row>([
    ["A hundred Ukrainians came home on Orthodox Easter.", "2023-04-17", "Orthodox Easter = 2023-04-16"],
    ["A hundred Ukrainians came home on Orthodox Easter Monday.", "2024-05-08", "Orthodox Easter Monday = 2024-05-06"],
    ["They were freed on Easter, by the Orthodox calendar.", "2024-05-06", "Easter = 2024-05-05"],
    ["They were freed on Catholic Easter.", "2024-05-06", "Catholic Easter = 2024-03-31"],
    ["They were freed on Orthodox Christmas.", "2023-01-09", "Orthodox Christmas = 2023-01-07"],
    ["The Houthis freed a hundred detainees for Eid al-Adha.", "2024-06-10", "Eid al-Adha = 2024-06-15/2024-06-20"],
    ["The Houthis freed a hundred detainees on the first day of Eid al-Fitr.", "2023-04-25", "Eid al-Fitr = 2023-04-20/2023-04-24"],
    ["A hundred detainees were freed during Ramadan.", "2024-04-20", "Ramadan = 2024-03-10/2024-04-10"],
    ["A hundred detainees were freed in Ramadan 2023.", "2024-04-20", "Ramadan 2023 = 2023-03-22/2023-04-22"],
    ["They hope to be home for Passover.", "2024-04-10", "Passover = 2024-04-22/2024-04-30"],
    ["They were freed on Thanksgiving.", "2023-11-25", "Thanksgiving = 2023-11-23"],
    ["They were freed on Christmas Day.", "2022-12-27", "Christmas Day = 2022-12-25"],
    // near misses: nobody's Easter, one of two Christmases, a feast that begins with the moon, another day's name
    ["They were freed on Easter.", "2024-05-06", "Easter = 2024-03-31/2024-05-05"],
    ["They were freed on Christmas.", "2023-01-08", "Christmas = 2022-12-25/2023-01-07"],
    ["It came two days before Christmas.", "2025-01-10", "two days before Christmas = 2024-12-23/2025-01-05"],
    ["They were flown home before next week's Muslim holiday of Eid al-Fitr.", "2023-04-17", "next week = 2023-W17; Eid al-Fitr = 2023-04-20/2023-04-24"],
    ["They were flown home ahead of the three-day feast of Eid al-Adha.", "2023-06-20", "three-day = P3D; Eid al-Adha = 2023-06-27/2023-07-02"],
    ["They were flown home on the Muslim holiday of Eid al-Fitr.", "2023-04-17", "Eid al-Fitr = 2022-05-01/2022-05-05"],
    ["It came two days before Eid al-Adha.", "2024-06-20", "two days before Eid al-Adha = 2024-06-13/2024-06-18"],
    ["It was on the eve of Eid al-Fitr.", "2024-04-12", "the eve of Eid al-Fitr = 2024-04-08/2024-04-12"],
    ["They were freed at Easter of that year.", "2024-06-20", "that year = XXXX"],
    ["Names were read out on Holocaust Remembrance Day.", "2025-01-29", ""],
    ["Johnnie Christmas was among those freed.", "2025-01-29", ""],
    ["Merry Christmas, the president wrote.", "2024-12-26", ""],
    ["The Ramadan truce held, and so did the Easter truce.", "2025-04-25", ""],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("a dateline before the page's day", () => {
  it.each<Row>([
    ["KYIV, June 9 (Reuters) - Russia and Ukraine swapped prisoners today, officials said.", "2025-06-10", "June 9 = 2025-06-09; today = 2025-06-09"],
    ["MOSCOW, June 9. /TASS/. The first group came home today.", "2025-06-10", "June 9 = 2025-06-09; today = 2025-06-09"],
    ["KYIV, Dec 31 (Reuters) - The first group came home yesterday evening.", "2025-01-01", "Dec 31 = 2024-12-31; yesterday evening = 2024-12-30TEV"],
    ["KYIV, June 9 (Reuters) - The first group is home. ¶ \"They will all be home tomorrow,\" he said.", "2025-06-10", "June 9 = 2025-06-09; tomorrow = 2025-06-10"],
    // near misses: no day in it, no dateline, a day that cannot belong to this page, the page's own day
    ["KYIV, Ukraine (AP) — The first group came home today.", "2025-06-10", "today = 2025-06-10"],
    ["On June 9 they met; today the first group came home.", "2025-06-10", "June 9 = 2025-06-09; today = 2025-06-10"],
    ["KYIV, March 9 (Reuters) - The first group came home today.", "2025-06-10", "March 9 = 2025-03-09; today = 2025-06-10"],
    ["KYIV, June 10 (Reuters) - The first group came home today.", "2025-06-10", "June 10 = 2025-06-10; today = 2025-06-10"],
    ["KYIV, June 9 (Reuters) - The first group came home on Tuesday.", "2025-06-10", "June 9 = 2025-06-09; Tuesday = 2025-06-10"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("year-less dates of what has happened", () => {
  it.each<Row>([
    ["The men were captured near Bakhmut on June 20.", "2025-06-10", "June 20 = 2024-06-20"],
    ["He was taken prisoner in Mariupol on July 4 and held in Olenivka.", "2025-06-10", "July 4 = 2024-07-04"],
    ["The garrison surrendered in Mariupol on June 20.", "2025-06-10", "June 20 = 2024-06-20"],
    ["He was sentenced in July to ten years.", "2025-06-10", "July = 2024-07; ten years = P10Y"],
    ["His mother last heard from him in August.", "2025-06-10", "August = 2024-08"],
    ["Their trial opened in Rostov on June 14.", "2025-06-12", "June 14 = 2024-06-14"],
    // near misses: the day is that of something else, or ahead
    ["Their trial opens in Rostov on June 14.", "2025-06-12", "June 14 = 2025-06-14"],
    ["He was told of a hearing in Rostov on June 14.", "2025-06-12", "June 14 = 2025-06-14"],
    ["He wants them freed near Chernihiv on June 14.", "2025-06-12", "June 14 = 2025-06-14"],
    ["The men captured in Mariupol will be tried on June 14.", "2025-06-12", "June 14 = 2025-06-14"],
    ["The court set a hearing for July 4.", "2025-06-10", "July 4 = 2025-07-04"],
    ["They signed a deal that takes effect on July 4.", "2025-06-10", "July 4 = 2025-07-04"],
    ["The exchange announced for June 14 went ahead.", "2025-06-15", "June 14 = 2025-06-14"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("deadlines, weeks and lengths", () => {
  it.each<Row>([
    ["The list was used a million times by Thursday.", "2025-06-13", "Thursday = 2025-06-12"],
    ["The Red Cross was able to reach some of them by Saturday.", "2025-06-09", "Saturday = 2025-06-07"],
    ["On Monday, the wounded are to be swapped.", "2025-06-12", "Monday = 2025-06-16"],
    ["Talks got off to a bright start on Saturday.", "2025-06-09", "Saturday = 2025-06-07"],
    ["It takes effect when he's sentenced May 7.", "2025-04-24", "May 7 = 2025-05-07"],
    ["In the week to June 8 two swaps were held.", "2025-06-12", "the week to June 8 = 2025-06-02/2025-06-08"],
    ["It fell in week 24 of 2025.", "2025-06-12", "week 24 of 2025 = 2025-W24"],
    ["In H1 2025 ten swaps were held.", "2025-07-12", "H1 2025 = 2025-H1"],
    ["The mid-2023 swaps were few.", "2025-06-12", "mid-2023 = 2023"],
    ["They came home a week ago to the day.", "2025-06-20", "a week ago to the day = 2025-06-13"],
    ["They came home in the early hours of today.", "2025-06-20", "the early hours of today = 2025-06-20TMO"],
    ["Next year - if the truce holds - all will be home.", "2025-06-12", "Next year = 2026"],
    ["A 2022 analysis of swaps counted 50.", "2025-06-12", "2022 = 2022"],
    ["It took weeks to agree on the lists.", "2025-06-12", "weeks = PXW"],
    ["The truce was in force at the time.", "2025-06-12", "the time = PAST_REF"],
    ["It will cost a billion over the next decade.", "2025-06-12", "the next decade = P10Y"],
    ["Every other Tuesday the bus comes.", "2025-06-12", "Every other Tuesday = XXXX-WXX-2"],
    // near misses
    ["All were told to be ready by Sunday.", "2025-06-12", "Sunday = 2025-06-15"],
    ["The men were ordered home by Sunday.", "2025-06-12", "Sunday = 2025-06-15"],
    ["Kyiv demanded their release by Sunday.", "2025-06-12", "Sunday = 2025-06-15"],
    ["In week 24 of the war they met.", "2025-06-12", ""],
    ["At the time of the swap it rained.", "2025-06-12", ""],
    ["This year-long ordeal is over.", "2025-06-12", "year-long = P1Y"],
    ["Every now and again a bus comes.", "2025-06-12", ""],
    ["A survey of 1950 children was made, aged 8–10 years.", "2025-06-12", ""],
    ["Vaccines are for children ages 6 months and up.", "2025-06-12", ""],
    ["She was 24 years and six months old.", "2025-06-12", ""],
    ["The 2018 day of talks was long.", "2025-06-12", "2018 = 2018"],
    ["He was born on 9 June 1990 and freed on the same day in 2025.", "2025-06-12", "9 June 1990 = 1990-06-09"],
    ["Vancouver Sun, June 9, 2025.", "2025-06-12", "June 9, 2025 = 2025-06-09"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("seasons, nights and days of the week told", () => {
  it.each<Row>([
    ["This winter's swaps were few.", "2025-03-26", "This winter = 2024-WI"],
    ["This winter has been hard.", "2025-01-26", "This winter = 2024-WI"],
    ["They were swapped last winter.", "2025-01-26", "last winter = 2023-WI"],
    ["They were swapped last winter.", "2025-06-26", "last winter = 2024-WI"],
    ["They will be swapped next winter.", "2025-01-26", "next winter = 2025-WI"],
    ["The swap that was due on Monday took place on Thursday.", "2025-08-15", "Monday = 2025-08-11; Thursday = 2025-08-14"],
    ["The night before last they crossed.", "2025-08-13", "The night before last = 2025-08-11TNI"],
    ["On June 2 they met; that Friday 84 came home.", "2025-06-20", "June 2 = 2025-06-02; that Friday = 2025-06-06"],
    ["That Friday 84 came home.", "2025-06-20", "That Friday = XXXX-WXX-5"],
    ["At 12:01 a.m. on Wednesday the truce began.", "2025-08-14", "12:01 a.m. on Wednesday = 2025-08-13T00:01"],
    ["The exchange took place on the evening of 14 August, Moscow time.", "2025-08-15", "the evening of 14 August = 2025-08-14TEV"],
    ["On the eve of Monday's talks, 84 came home.", "2025-08-13", "the eve of Monday = 2025-08-10"],
    ["Exchanges were held on 4, 14 and 23 July.", "2025-07-24", "4 = 2025-07-04; 14 = 2025-07-14; 23 July = 2025-07-23"],
    // near misses
    ["The swap due on Monday will be the largest.", "2025-08-15", "Monday = 2025-08-18"],
    ["He said that Friday was quiet.", "2025-06-20", "Friday = 2025-06-20"],
    ["The ministry said that Friday's swap was the first.", "2025-06-20", "Friday = 2025-06-20"],
    ["On 4 July 14 Ukrainians came home.", "2025-07-24", "4 July = 2025-07-04"],
    ["On the eve of the talks, 84 came home.", "2025-08-13", ""],
    ["They were promised freedom before the New Year.", "2025-12-20", ""],
    ["Resolution 14/8 was passed.", "2025-08-15", ""],
    ["Day 1,205 of the war.", "2025-06-12", ""],
    ["On day three of the exchange 303 came home.", "2025-05-25", ""],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("a history without a word of the report's day", () => {
  const dates = "Talks of 3 March 1995, 4 April 1995, 5 May 1995, 6 June 1995 and 7 July 1996 failed. ¶ ";
  const values1996 = "3 March 1995 = 1995-03-03; 4 April 1995 = 1995-04-04; 5 May 1995 = 1995-05-05; 6 June 1995 = 1995-06-06; 7 July 1996 = 1996-07-07; ";
  it.each<Row>([
    ["Lists were to be made by the end of the year. ¶ On 13 August 84 came home.", "2009-12-19", "the end of the year = 1996; 13 August = 1996-08-13"],
    ["\"They are home today,\" the town read. ¶ On 13 August 84 came home.", "2009-12-19", "today = 2009-12-19; 13 August = 1996-08-13"],
    ["A swap was planned for 13 August. ¶ On 20 August 84 came home.", "2009-12-19", "13 August = 1996-08-13; 20 August = 1996-08-20"],
    ["By October they had agreed. ¶ During the summer they waited.", "2009-12-19", "October = 1996-10; the summer = 1996-SU"],
    ["By mid-December all were home.", "2009-12-19", "mid-December = 1996-12"],
    ["The plan of 2004 was no use. ¶ On 13 August 84 came home.", "2009-12-19", "2004 = 2004; 13 August = 1996-08-13"],
    ["In 1998 they met. ¶ On 13 August 84 came home.", "2009-12-19", "1998 = 1998; 13 August = 1998-08-13"],
    // near misses: the report is back at its own days
    ["More will come home by October.", "2009-06-19", "October = 2009-10"],
    ["They came home on Friday, and 40 more on Saturday. ¶ On 13 August 84 came home.", "2009-08-19", "Friday = 2009-08-14; Saturday = 2009-08-15; 13 August = 2009-08-13"],
    ["On 24 December more are due.", "2009-12-19", "24 December = 2009-12-24"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(dates + text, context(published))).toBe(values1996 + expected);
  });
});

describe("days that a span covers", () => {
  const daysOf = (text: string, published: string, dateOrder?: "dmy" | "mdy") => {
    const [timex] = tag(text, { ...context(published), ...(dateOrder && { dateOrder }) }).timexes;
    return `${timex!.type} ${timex!.days ? `${timex!.days.start}/${timex!.days.end}` : timex!.value}`;
  };
  it.each([
    ["They were swapped on June 9-10.", "2025-06-12", undefined, "DATE 2025-06-09/2025-06-10"],
    ["They were swapped in 2014-15.", "2025-06-12", undefined, "DURATION 2014-01-01/2015-12-31"],
    ["They were swapped late last week.", "2025-06-12", undefined, "DATE 2025-06-05/2025-06-08"],
    ["They were swapped early this week.", "2025-06-12", undefined, "DATE 2025-06-09/2025-06-11"],
    ["They were swapped on 06/10/2025.", "2025-06-12", "mdy", "DATE 2025-06-10/2025-06-10"],
    // in the outlet's own order it would lie ahead of what has happened
    ["They were swapped on 06/10/2025.", "2025-06-12", "dmy", "DATE 2025-XX-XX"],
    ["They will be swapped on 06/10/2025.", "2025-06-12", "dmy", "DATE 2025-10-06/2025-10-06"],
  ] as const)("%s (published %s, %s)", (text, published, dateOrder, expected) => {
    expect(daysOf(text, published, dateOrder)).toBe(expected);
  });
});
