import { describe, expect, it } from "vitest";
import { story, strip } from "./story.ts";

const top = (...lines: string[]) => [...lines, "", ...story].join("\n");
const end = (...lines: string[]) => ["Forty walk home over the bridge", "", ...story, "", ...lines].join("\n");
const lede = (dateline: string, ...above: string[]) => [...above, `${dateline} ${story[0]!}`, ...story.slice(1)].join("\n");
const published = (text: string) => strip(text).masthead.published;

describe("publication", () => {
  it.each<[string, string, string | undefined]>([
    ["a carrier's stamp with its own offset", top("RT.com", "11 Jun 2025, 01:04 GMT+10", "Forty walk home"), "2025-06-11T01:04:00+10:00"],
    ["a stamp without a space behind the outlet", top("logo", "Forty walk home", "Al Jazeera14-06-2025"), "2025-06-14"],
    ["time before date", top("Forty walk home", "12:44 JST, June 13, 2025"), "2025-06-13T12:44:00+09:00"],
    ["figures with dots", top("Forty walk home", "Kyiv Post", "05.02.24 14:30"), "2024-02-05T14:30:00+02:00"],
    ["a month in letters", top("Forty walk home", "14 Sep 2024"), "2024-09-14"],
    ["an ISO stamp", top("Forty walk home", "2025-06-14T10:00:00Z"), "2025-06-14T10:00:00Z"],
    ["a byline and a stamp in one line", top("Forty walk home", "Anna Roe - Nov 19, 2019, 10:31 pm GMT"), "2019-11-19T22:31:00Z"],
    ["a label on the line above", top("Forty walk home", "Published", "7 July 2023"), "2023-07-07"],
    ["labels on the lines above", top("Forty walk home", "Published", "5 June 2025 14:05 GMT", "Updated", "9 June 2025 10:00 GMT"), "2025-06-05T14:05:00Z"],
    ["a crawler's label on the line above", top("Crawled at", "5 June 2025 14:05 GMT", "Forty walk home"), undefined],
    ["the original's day beside the carrier's", top("Forty walk home", "Posted", "13 Jun 2025", "Originally published", "12 Jun 2025"), "2025-06-12"],
    ["a page's clock years behind its address", top("https://lisova.example/news/forty-walk-home-2009-02-02-1.958", "7.47 PM Monday, 27 May 2024", "Forty walk home"), "2009-02-02"],
    ["a stamp days behind its address", top("https://lisova.example/news/forty-walk-home-2009-02-02-1.958", "Wednesday, 4 February 2009", "Forty walk home"), "2009-02-04"],
    ["a stamp below the headline, years behind an address", top("https://lisova.example/news/forty-walk-home-2009-02-02-1.958", "Forty walk home", "27 May 2024"), "2024-05-27"],
    ["published and updated", top("Forty walk home", "Published: 5 June 2025 | Updated: 9 June 2025"), "2025-06-05"],
    ["updated above published", top("Forty walk home", "Updated 9 June 2025", "Published 5 June 2025"), "2025-06-05"],
    ["nothing but an update", top("Forty walk home", "Last updated: 9 June 2025"), "2025-06-09"],
    ["an export's date before the headline", top("date 2025-06-20 Forty walk home over the bridge"), "2025-06-20"],
    ["an export's date before the text", lede("date 2025-06-20 KYIV, Ukraine (AP) —"), "2025-06-20"],
    ["a stamp against an export's date", top("date 2024-08-27", "Forty walk home", "January 26, 2025"), "2025-01-26"],
    ["a dateline with its year", lede("MADRID, Feb 12, 2025 (EFE) -"), "2025-02-12"],
    ["an order that a caption settles, beside a name that the carrier glued", [...top("Forty walk home", "CBS News09-06-2025").split("\n"), "Freed men wave in a picture released on June 9, 2025. REUTERS/Stringer"].join("\n"), "2025-06-09"],
    ["an order that nothing settles, beside a name that the carrier glued", top("Forty walk home", "CBS News09-06-2025"), undefined],
    ["the page's clock in its first line, a section below it", top("Saturday, May 18, 2024", "Baghdad", "Forty walk home over the bridge"), undefined],
    ["the day right above the headline", top("Saturday, May 18, 2024", "Forty walk home over the bridge"), "2024-05-18"],
    ["a dateline with a slip in its year", lede("KHARTOUM, Sudan, July 6, 2995 (AP) —", "Forty walk home over the bridge"), undefined],
    ["a dateline on a line of its own, with the year of a caption", top("Forty walk home over the bridge", "Freed men wave from a bus, June 3, 2023. REUTERS/Stringer", "Lisova, June 3"), "2023-06-03"],
    ["a dateline whose year a caption gives", lede("KYIV, Feb 5 (Reuters) -", "Forty walk home over the bridge", "Freed men wave from a bus, February 5, 2025. REUTERS/Stringer"), "2025-02-05"],
    ["a dateline without any year", lede("KYIV, Feb 5 (Reuters) -", "Forty walk home over the bridge"), undefined],
    ["a dateline below a standfirst", lede("KYIV, Feb 5, 2025 (Reuters) -", "Forty walk home over the bridge", "More than forty were expected to walk home, the office of the mayor had said."), "2025-02-05"],
    ["a stamp that says the same twice, once with its hour", top("Forty walk home", "Sat, February 8, 2025 Published on Feb. 8, 2025 Published on 2025-02-08T11:21:21+07:00"), "2025-02-08T11:21:21+07:00"],
    ["a live page's stamp that lost a space", top("Forty walk home over the bridge", "Aug. 1, 2024, 12:48 p.m. ETJust now"), "2024-08-01T12:48:00-04:00"],
    ["a stamp of a site that prints another zone than its newsroom's", top("RT.com", "11 Jun, 2023 21:42", "Forty walk home"), "2023-06-11T21:42:00Z"],
    ["the hour of a page that only credits an outlet, whose own zone nothing tells", [top("Forty walk home over the bridge", "5 June 2025 14:30"), "Source: Kyiv Post"].join("\n"), "2025-06-05"],
    ["day and month on a page that only credits an outlet", [top("Forty walk home over the bridge", "06/07/2025"), "Source: France 24"].join("\n"), undefined],
    ["a day behind the headline", top("Forty walk home over the bridge - 2004-04-15"), "2004-04-15"],
    ["a day behind the site's name", top("Forty walk home over the bridge | News | DW | 29.12.2019"), "2019-12-29"],
    ["a day behind the headline against a stamp", top("Forty walk home over the bridge - 2004-04-15", "16 April 2004"), "2004-04-16"],
    ["a day that the headline tells", top("The battle of Lisova, 14 October 1995"), undefined],
    ["a day of which the headline speaks", top("What we know of the swap: 14 October 2023"), undefined],
    ["a month with strokes", end("September/13/2014"), "2014-09-13"],
    ["a dateline in brackets", lede("(SARAJEVO, March 25, 1996—Reuters)"), "1996-03-25"],
    ["an export's date before a caption", top("date 2025-12-19 The bridge at Lisova (Photo: t.me/lisova)"), "2025-12-19"],
    ["a theme's stamp with sections", top("Forty walk home over the bridge", "April 28, 2022 at 1:09 pm | Published in: Asia & Americas, Europe & Russia, News, Turkey, US"), "2022-04-28"],
    ["a theme's stamp with an author and comments", top("Forty walk home over the bridge", "October 2, 2022 by admin Leave a Comment"), "2022-10-02"],
    ["a time in Bangladesh", top("Forty walk home over the bridge", "Published: 12 Apr 2020 05:13 PM BdST"), "2020-04-12T17:13:00+06:00"],
    ["two bare stamps between headline and text, which differ", top("Forty walk home over the bridge", "12 October 2023", "14 October 2023"), undefined],
    ["two bare stamps of which the address bears one out", top("https://paper.example/2023/10/12/forty", "Forty walk home over the bridge", "12 October 2023", "14 October 2023"), "2023-10-12"],
    ["an address", top("https://paper.example/2025/06/20/forty-walk-home", "Forty walk home"), "2025-06-20"],
    ["an address without strokes", top("https://paper.example/20250506/forty-1121988602.html", "Forty walk home"), "2025-05-06"],
    ["a feed's entry", top("https://paper.example/a", "RSS feed: The Paper", "date published: Thu, 05 Jun 2025 14:05:33 +0000", "Forty walk home"), "2025-06-05T14:05:33Z"],
    ["a stamp under the text", end("14 September 2024, 10:00 GMT"), "2024-09-14T10:00:00Z"],
    ["the page's clock at its top", top("November 20, 2019", "Forty walk home over the bridge", "By Anna Roe", "Nov. 19, 2019"), "2019-11-19"],
    ["a row of a table", [`"Forty walk home","dpa","2023-08-07 18:31:00","${story[0]!}`, ...story.slice(1)].join("\n"), "2023-08-07T18:31:00+02:00"],
    ["day and month that an outlet's order tells apart", top("Forty walk home", "France 24", "06/07/2025"), "2025-07-06"],
    ["day and month that the address tells apart", top("https://paper.example/2025/06/07/forty", "Forty walk home", "06/07/2025"), "2025-06-07"],
    ["day and month of a report whose text tells of a later day than one of the two", [top("Forty walk home", "Yahoo04-06-2025"), "On 23 May 2025 the first group of them had come home over the same bridge, the ministry said in the evening."].join("\n\n"), "2025-06-04"],
    ["day and month of a report whose text tells of a day that may be to come", [top("Forty walk home", "Yahoo04-06-2025"), "On 23 May 2025 the next group of them will come home over the same bridge, the ministry said in the evening."].join("\n\n"), undefined],
    ["a crawl's stamp of a year in which the text's Tuesday is none", [top("Forty walk home", "2024-02-15T04:57:38+02:00"), "The head of the office announced it on his channel on Tuesday, December 6, and named nobody."].join("\n\n"), undefined],
    ["day and month that nothing tells apart", top("Forty walk home", "06/07/2025"), undefined],
    ["day and month that letters beside them tell apart, against the outlet's order", top("Forty walk home", "DW", "06/12/2025June 12, 2025"), "2025-06-12"],
    ["day and month that the dateline tells apart", lede("KYIV, June 12 (Reuters) -", "Forty walk home over the bridge", "06/12/2025"), "2025-06-12"],
    ["day and month that the season of the printed zone tells apart", top("Forty walk home over the bridge", "By Euronews with AP", "Published on 12/06/2025 - 14:05 GMT+2"), "2025-06-12T14:05:00+02:00"],
    ["a release's label and place", top("Forty walk home over the bridge", "News release 30 October 2023 Sudan"), "2023-10-30"],
    ["a crawl stamp", top("Crawled: 2025-11-20", "Forty walk home"), undefined],
    ["a retrieval under the text", end("Retrieved on 3 May 2024"), undefined],
    ["a copyright year", end("© 2026 The Paper"), undefined],
    ["a relative stamp", top("Forty walk home", "5 hours ago"), undefined],
    ["a caption's date", top("Forty walk home", "Freed men wave from a bus, February 5, 2025. REUTERS/Stringer"), undefined],
    ["a stamp in a rail", end("Related articles", "Swans stop ferry", "5 June 2025", "Keeper finds diary", "6 June 2025"), undefined],
    ["a date in the text", top("Forty walk home over the bridge").replace("on Friday", "on 6 June 2025"), undefined],
    ["a weekday and a day without a year", top("Forty walk home over the bridge", "Fri 6 Feb at 7:12am"), undefined],
  ])("from %s", (_, text, value) => expect(published(text)?.value).toBe(value));

  it("counts the day where the outlet sits, not where the carrier does", () => {
    expect(published(top("RT.com", "11 Jun 2025, 01:04 GMT+10", "Forty walk home"))).toMatchObject({ value: "2025-06-11T01:04:00+10:00", day: "2025-06-10", basis: "stated" });
    expect(published(top("Forty walk home", "June 12, 2025, 11:30 p.m. EDT"))).toMatchObject({ day: "2025-06-12" });
    expect(published(top("Forty walk home", "The Moscow Times", "June 12, 2025, 11:30 p.m. EDT"))).toMatchObject({ value: "2025-06-12T23:30:00-04:00", day: "2025-06-13" });
  });

  const dated = (day: string) => story.map((paragraph) => paragraph.replace("on Friday,", `on ${day},`));
  it.each<[string, string, string[], string | undefined]>([
    ["a day of the text that is the same", "8 Dec, 16:20", dated("Sunday, December 8, 2024"), "2024-12-08"],
    ["a day of the text in the other order", "Updated December 8, 4:20 p.m.", dated("8 December 2024"), "2024-12-08"],
    ["a day of the text on the weekday of the stamp", "Sun 8 Dec at 4:20pm", dated("8 December 2024"), "2024-12-08"],
    ["another weekday", "Mon 8 Dec at 4:20pm", dated("8 December 2024"), undefined],
    ["another day", "8 Dec, 16:20", dated("December 1, 2024"), undefined],
    ["a later day beside the same", "8 Dec, 16:20", [...dated("December 8, 2023"), "The next round began on May 5, 2024."], undefined],
    ["two years of the same day", "8 Dec, 16:20", [...dated("December 8, 2023"), "The treaty of December 8, 1987 says so."], undefined],
    ["an anniversary", "8 Dec, 16:20", [...dated("December 8, 2023"), "It was the first anniversary of the crossing."], undefined],
    ["no time", "8 Dec", dated("December 8, 2024"), undefined],
  ])("takes the year of a stamp from the text: %s", (_, stamp, text, day) => {
    const read = published(["Forty walk home over the bridge", stamp, "", ...text].join("\n"));
    expect(read?.day).toBe(day);
    if (day) expect(read).toMatchObject({ basis: "inferred", why: expect.stringContaining("its year") });
  });

  it("says that a time was read in the site's own zone", () => {
    expect(published(top("Forty walk home", "Kyiv Post", "05.02.24 14:30"))?.why).toContain("own zone");
  });

  it("lets front matter win, and keeps its words", () => {
    const { masthead } = strip(["---", "published: 2025-06-12T23:30:00Z", "outlet: The Moscow Times", "headline: Home", "byline: A. Roe", "---", top("Lantern", "5 June 2025", "Forty walk home")].join("\n"));
    expect(masthead).toMatchObject({ headline: "Home", byline: "A. Roe", outlet: { name: "The Moscow Times" }, published: { value: "2025-06-12T23:30:00Z", day: "2025-06-13", basis: "stated" } });
    expect(masthead.metadataLines).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6]));
  });
});

describe("outlet, carrier, agency", () => {
  it.each<[string, string, { outlet?: string; carrier?: string; agency?: string }]>([
    ["a name on its own line", top("Forty walk home", "The Japan News", "5 June 2025"), { outlet: "japan-news" }],
    ["a domain on its own line", top("RT.com", "Forty walk home"), { outlet: "rt" }],
    ["a name that an aggregator joined", top("Kyivindependent", "Forty walk home over the bridge"), { outlet: "kyiv-independent" }],
    ["a name and its edition, twice", top("The Guardian - AU", "The Guardian - AU", "Forty walk home over the bridge"), { outlet: "guardian" }],
    ["a button with the site's name", top("Skip to more DW sites", "Forty walk home over the bridge"), { outlet: "dw" }],
    ["a logo's name", top("NPR logo", "Forty walk home over the bridge"), { outlet: "npr" }],
    ["the paper that an archive names", top("Forty walk home over the bridge", "Article from: The Washington Post"), { outlet: "washington-post" }],
    ["a digest of several papers", [`HÜRRIYET (Turkey), THE GUARDIAN (UK), REUTERS, FRANCE 24`, ...story].join("\n"), {}],
    ["a name and its edition behind it", top("BBC News World Edition", "Forty walk home over the bridge"), { outlet: "bbc" }],
    ["the staff of a wire", top("Forty walk home over the bridge", "Staff of the Associated Press"), { agency: "ap" }],
    ["who translated it", end("This article was translated and edited by The Lisova Observer."), { outlet: "the-lisova-observer" }],
    ["who produced it, in a long notice", end("This article was produced by IRIN News while it was part of the United Nations Office for the Coordination of Humanitarian Affairs, and questions of copyright go to the same office, as do all others that a reader may have."), { outlet: "irin-news" }],
    ["who edited it, a person", end("This report was edited by Anna Roe."), {}],
    ["an owner in front of the notice", end("Lisova News Agency: Copyright - All content is protected by copyright and treaties."), { outlet: "lisova-news-agency" }],
    ["a wire in two brackets, on an aggregator's page", lede("(MENAFN- Kuwait News Agency (KUNA)) CAIRO, Dec 23 (KUNA) --"), { carrier: "menafn", agency: "kuna" }],
    ["an unknown wire in a dateline with its day", lede("SARAJEVO, Jan 27 (Hina) -"), { outlet: "hina" }],
    ["a country in a dateline", lede("SARAJEVO (Bosnia) -"), {}],
    ["a site's address in a dateline", lede("BAGHDAD / LisovaNews.com:"), { outlet: "lisovanews-com" }],
    ["an address behind the word source", end("source https://www.theguardian.com/world/2022/jan/04/forty"), { outlet: "guardian" }],
    ["a paper that a report reached", ["Reports reaching Lisova News have it that forty men are home.", ...story].join("\n"), { outlet: "lisova-news" }],
    ["a town that a report reached", ["Reports reaching Lisova say that forty men are home.", ...story].join("\n"), {}],
    ["a wire below the headline on a carrier's page, not its list of stories", [top("Forty walk home over the bridge", "Reuters"), "Try Our AI Features", "Related Articles", "Nikkei Asia", "2 hours ago", "- Nikkei Asia", "Snow in the north"].join("\n"), { outlet: "reuters", carrier: "daily8", agency: "reuters" }],
    ["what kind of text it is", top("Press Release", "Forty walk home over the bridge"), {}],
    ["a reporter's job", top("Forty walk home over the bridge", "TIMES STAFF WRITER"), {}],
    ["a credit under the text, on a carrier's page", [top("St Petersburg Star", "Forty walk home"), "(RT.com)"].join("\n"), { outlet: "rt", carrier: "st-petersburg-star" }],
    ["a carrier's promotion", [top("Forty walk home", "Al Jazeera14-06-2025"), "Explore what Daily8 AI can do for you:"].join("\n"), { outlet: "al-jazeera", carrier: "daily8" }],
    ["a carrier's rail of one outlet", [top("Forty walk home"), "Explore what Daily8 AI can do for you:", "Related Articles", "Russia Today", "17 minutes ago", "- Russia Today", "Swans stop ferry"].join("\n"), { outlet: "rt", carrier: "daily8" }],
    ["a carrier's rail of two outlets", [top("Forty walk home"), "Explore what Daily8 AI can do for you:", "Related Articles", "Russia Today", "17 minutes ago", "Swans stop ferry", "Al Jazeera", "2 hours ago", "Keeper finds diary"].join("\n"), { carrier: "daily8" }],
    ["words of no other page", end("JN ACCESS RANKING", "-", "Keeper finds diary"), { outlet: "japan-news" }],
    ["an appeal", end("A Message from The Moscow Times:", "Dear readers,", "We face hard times."), { outlet: "moscow-times" }],
    ["an appeal in other words", end("A Message from The Moscow Occasions:", "Expensive readers,", "We face laborious instances."), { outlet: "moscow-times" }],
    ["a title's end", top("Forty walk home over the bridge - Kyiv Post", "5 June 2025"), { outlet: "kyiv-post" }],
    ["a title's end behind a section", top("Forty walk home over the bridge « World | Kyiv Post", "5 June 2025"), { outlet: "kyiv-post" }],
    ["an address", top("https://www.aljazeera.com/news/a", "Forty walk home"), { outlet: "al-jazeera" }],
    ["a feed", top("RSS feed: Gulf News", "Forty walk home"), { outlet: "gulf-news" }],
    ["a desk of the outlet", top("Forty walk home", "RFE/RL's Belarus Service", "5 June 2025"), { outlet: "rferl" }],
    ["a dateline under a newspaper's name", lede("KYIV (AFP) -", "Forty walk home", "The Straits Times"), { outlet: "straits-times", agency: "afp" }],
    ["a dateline and no other name", lede("KYIV, Feb 5 (Reuters) -"), { outlet: "reuters", agency: "reuters" }],
    ["an agency's own style", lede("MOSCOW, June 12. /TASS/."), { outlet: "tass", agency: "tass" }],
    ["a wire's page", top("Forty walk home", "Ukrinform", "5 June 2025"), { outlet: "ukrinform" }],
    ["the bare name of a wire with customers, as they credit it", top("Forty walk home", "AFP", "5 June 2025"), { outlet: "afp", agency: "afp" }],
    ["a wire whose name ends as a paper's does", top("Forty walk home", "Associated Press", "5 June 2025"), { outlet: "ap", agency: "ap" }],
    ["a place and the wire", top("Forty walk home over the bridge", "LISOVA - The Associated Press", "5 June 2025"), { outlet: "ap", agency: "ap" }],
    ["a wire's name and its address", top("https://www.reuters.com/world/a", "Forty walk home", "Reuters", "5 June 2025"), { outlet: "reuters" }],
    ["a wire's name beside another's", top("Kyiv Post", "Forty walk home", "AFP", "5 June 2025"), { outlet: "kyiv-post", agency: "afp" }],
    ["a wire that names itself in its first sentence", story.join("\n").replace("since the spring.", "since the spring, UNN writes."), { outlet: "unn", agency: "unn" }],
    ["a wire that a paper quotes", [...top("Kyiv Post", "Forty walk home").split("\n")].join("\n").replace("since the spring.", "since the spring, Ukrinform reported."), { outlet: "kyiv-post", agency: "ukrinform" }],
    ["two wires of one dateline", lede("LISOVA, June 5 (BSS/AFP) -"), { outlet: "bss-bd", agency: "afp" }],
    ["a name and a section", top("Zee News | South Asia", "Forty walk home over the bridge"), { outlet: "zee-news" }],
    ["a name behind its letters", top("RFA Radio Free Asia", "Forty walk home over the bridge"), { outlet: "radio-free-asia" }],
    ["a site to which somebody spoke, on the first line", top("Lisova24", "Forty walk home over the bridge").replace("said Danylo", "Danylo told Lisova24"), { outlet: "lisova24" }],
    ["a place on the first line, to which somebody came", top("Lisova", "Forty walk home over the bridge").replace("pulled him away", "brought him to Lisova"), {}],
    ["a wire on the first line, to which somebody spoke", top("TASS", "Forty walk home over the bridge").replace("said Danylo", "Danylo told TASS"), { outlet: "tass" }],
    ["a paper that writes its name in one word", top("LisovaOnlineNews", "Forty walk home over the bridge"), { outlet: "lisovaonlinenews" }],
    ["a licence", end("Unless otherwise stated in the article above, this work by Middle East Monitor is licensed under a Creative Commons licence."), { outlet: "middle-east-monitor" }],

    ["a byline of a wire", top("Kyiv Post", "Forty walk home", "By Associated Press"), { outlet: "kyiv-post", agency: "ap" }],
    ["a credit to a wire", [top("France 24", "Forty walk home"), "(France 24 with AFP)"].join("\n"), { outlet: "france-24", agency: "afp" }],
    ["a dateline below a standfirst", lede("KYIV (Sputnik) -", "Forty walk home over the bridge", "More than forty were expected to walk home, the office of the mayor had said."), { outlet: "sputnik" }],
    ["a dateline of a wire that carries an outlet", lede("Kyiv [Ukraine], June 6 (ANI/Sputnik):"), { outlet: "sputnik", agency: "ani" }],
    ["a dateline without its dash", lede("Kyiv, June 6 (IANS)"), { outlet: "ians", agency: "ians" }],
    ["a bracket before the text", lede("(MENAFN- UkrinForm)", "Forty walk home over the bridge"), { carrier: "menafn", agency: "ukrinform" }],
    ["a title's end without a space", top("Forty walk home over the bridge -RT", "5 June 2025"), { outlet: "rt" }],
    ["a saved page's title in another tool's front matter", ["---", 'title: "Forty walk home over the bridge &#8211; Reuters"', "---", ...story].join("\n"), { outlet: "reuters" }],
    ["an address that another tool calls the source", ["---", "source: https://www.aljazeera.com/news/a", "---", ...story].join("\n"), { outlet: "al-jazeera" }],
    ["the address of the original", [top("Forty walk home over the bridge"), "Source link : https://www.theguardian.com/world/a"].join("\n"), { outlet: "guardian" }],
    ["a credit to a paper that the lexicon does not know", [top("Forty walk home over the bridge"), "Source: Harbour Lantern"].join("\n"), { outlet: "harbour-lantern" }],
    ["a credit to a site that the lexicon does not know", [top("Forty walk home over the bridge"), "Source: www.lantern.example"].join("\n"), { outlet: "lantern-example" }],
    ["a credit to an office", [top("Forty walk home over the bridge"), "Source: Ministry of Defence"].join("\n"), {}],
    ["an author with the agency behind the name", top("Kyiv Post", "Forty walk home over the bridge", "Anna Roe (AFP)", "5 June 2025"), { outlet: "kyiv-post", agency: "afp" }],
    ["a feed's notice", [top("Forty walk home over the bridge", "Reuters | Updated: 07-06-2025 21:04 IST"), "(This story has not been edited by Devdiscourse staff and is auto-generated from a syndicated feed.)"].join("\n"), { outlet: "devdiscourse", agency: "reuters" }],
    ["a paper that the lexicon does not know", top("Pine Ridge Courier", "5 June 2025", "Forty walk home over the bridge"), { outlet: "pine-ridge-courier" }],
    ["a site that only its address names", top("https://www.lanternlight.example/forty", "Lantern Light", "Forty walk home over the bridge"), { outlet: "lantern-light" }],
    ["a name in the text", top("Forty walk home").replace("would not comment.", "would not comment, Reuters reported."), {}],
    ["a name and where it was", top("Forty walk home over the bridge", "BBC News, Lisova", "5 June 2025"), { outlet: "bbc" }],
    ["a name and where it sits", top("Forty walk home over the bridge", "5 June 2025", "Dabanga (Amsterdam)"), { outlet: "radio-dabanga" }],
    ["a byline in capitals that lost its space", top("Forty walk home over the bridge", "ByJERUSALEM POST STAFF", "JUNE 5, 2025 14:05"), { outlet: "jerusalem-post" }],
    ["what a wire says of itself", end("Anadolu Agency website contains only a portion of the news stories offered to subscribers."), { outlet: "anadolu" }],
    ["a label for the writer", top("Kyiv Post", "Forty walk home over the bridge", "writer: AFP"), { outlet: "kyiv-post", agency: "afp" }],
    ["a wire's own notice", end("While citing and using any materials, links to the website ukrinform.net are mandatory."), { outlet: "ukrinform" }],
    ["an address for letters", end("Contact us: desk@armenpress.am"), { outlet: "armenpress" }],
    ["a promise of the site's", top("Forty walk home over the bridge", "5 June 2025", "Why you can trust SCMP"), { outlet: "scmp" }],
    ["a dateline of a name in capitals", lede("YEREVAN, JUNE 5, ARMENPRESS."), { outlet: "armenpress", agency: "armenpress" }],
    ["a wire's name behind the last sentence", [...top("Kyiv Post", "Forty walk home over the bridge").split("\n").slice(0, -1), `${story.at(-1)} PTI`].join("\n"), { outlet: "kyiv-post", agency: "pti" }],
    ["a wire's name that ends the last sentence", [...top("Kyiv Post", "Forty walk home over the bridge").split("\n"), "A guard told the story to PTI."].join("\n"), { outlet: "kyiv-post" }],
    ["letters beside the wire's name", end("ABC/Reuters"), { agency: "reuters" }],
    ["a note on where parts of it came from", [top("Kyiv Post", "Forty walk home over the bridge"), "Some information for this report came from Agence France-Presse."].join("\n"), { outlet: "kyiv-post", agency: "afp" }],
    ["an owner that the lexicon does not know", end("© 2014-2025 Hromada Digest. All rights reserved."), { outlet: "hromada-digest" }],
    ["an owner with its legal form", end("Copyright 2025 WXKR Media, Inc. All rights reserved."), { outlet: "wxkr-media" }],
    ["a notice without an owner", end("© 2025 All rights reserved."), {}],
    ["a picture's owner", top("Forty walk home over the bridge", "© Anna Roe 2025"), {}],
    ["a section's name", top("World News", "Forty walk home over the bridge", "5 June 2025"), {}],
    ["a name in a rail of nobody's", end("Related articles", "Kyiv Post", "Swans stop ferry"), {}],
    ["a video's address", top("Forty walk home").concat('\nsrc="https://mf.rt.com/a.mp4" frameborder="0"'), {}],
  ])("from %s", (_, text, expected) => {
    const { outlet, carrier, agency } = strip(text).masthead;
    expect({ outlet: outlet?.id, carrier: carrier?.id, agency: agency?.id }).toEqual({ outlet: undefined, carrier: undefined, agency: undefined, ...expected });
  });

  it("gives an unknown source of the front matter a slug", () => {
    expect(strip(["---", "outlet: L'Été Nouveau", "---", ...story].join("\n")).masthead.outlet).toEqual({ id: "l-ete-nouveau", name: "L'Été Nouveau" });
  });
});

describe("headline and byline", () => {
  it.each<[string, string, string | undefined]>([
    ["without the site's name", top("Forty walk home over the bridge | Kyiv Post", "5 June 2025"), "Forty walk home over the bridge"],
    ["without an unknown site's name, where the page repeats it", top("Forty walk home over the bridge - Lantern", "Home", "Forty walk home over the bridge"), "Forty walk home over the bridge"],
    ["with what follows a dash", top("Prisoner swap at Lisova - what we know", "5 June 2025"), "Prisoner swap at Lisova - what we know"],
    ["without an export's date", top("date 2025-06-20 Forty walk home over the bridge"), "Forty walk home over the bridge"],
    ["of four words above its standfirst", top("Guards open the bridge", "Forty soldiers are home after a winter in captivity, the ministry says", "5 June 2025"), "Guards open the bridge"],
    ["of four words above the stamp and a caption", top("Guards open the bridge", "5 June 2025", "The bridge of Lisova on Thursday morning"), "Guards open the bridge"],
    ["below a list of other stories and their days", top("Latest", "Swans stop a ferry on the northern coast", "7 June 2025", "Keeper finds a diary behind his stove", "6 June 2025", "Forty walk home over the bridge", "5 June 2025"), "Forty walk home over the bridge"],
    ["below a section of four words", top("Russia's War in Ukraine", "Forty soldiers are home after a winter in captivity", "5 June 2025"), "Forty soldiers are home after a winter in captivity"],
    ["below the items of a menu", top("What we know", "Ways to give money", "Forty soldiers are home after a winter in captivity", "5 June 2025"), "Forty soldiers are home after a winter in captivity"],
    ["without a label that only its first printing has", top("Update Forty walk home over the bridge", "Forty walk home over the bridge", "5 June 2025"), "Forty walk home over the bridge"],
    ["that ends in a full stop and has its capitals", top("Forty Soldiers Walk Home Over the Bridge at Lisova."), "Forty Soldiers Walk Home Over the Bridge at Lisova."],
    ["that ends in a full stop above stamp and dateline", ["Forty walk home after 12 yrs.", "5 June 2025", `LISOVA, June 5 (Reuters) - ${story[0]!}`, ...story.slice(1)].join("\n"), "Forty walk home after 12 yrs."],
    ["not of a sentence that opens the text", ["Premier Anna Roe met Ivan Moe in Lisova.", ...story].join("\n"), undefined],
    ["below a page's title and summary in one line", ["Forty walk home over the bridge The mayor of Lisova speaks of a good day.", "Forty walk home over the bridge", "Download", ...story].join("\n"), "Forty walk home over the bridge"],
    ["below a page's summary", ["After a winter in captivity, forty men have come home to the border town of Lisova.", "Forty walk home over the bridge", "Forty walk home over the bridge", ...story].join("\n"), "Forty walk home over the bridge"],
    ["above a picture that is described twice", top("Forty walk home over the bridge", "Two of the freed soldiers on the bridge at Lisova", "Two of the freed soldiers on the bridge at Lisova"), "Forty walk home over the bridge"],
    ["below a numbered list of buttons", top("1. Skip to content", "2. Skip to main menu", "3. Skip to more of the site", "Forty walk home"), "Forty walk home"],
    ["below a motto that names the site's country", top("Lisova Tribune", "Plural voices about Lisova", "Forty soldiers walk over the bridge", "5 June 2025"), "Forty soldiers walk over the bridge"],
    ["below a menu in one line", top("× Digital News Videos Africa Health & Science Opinion Columnists Education Lifestyle Cartoons Games Contact Us", "Forty walk home over the bridge"), "Forty walk home over the bridge"],
    ["above combined dispatches", top("Forty walk home over the bridge", "From combined dispatches"), "Forty walk home over the bridge"],
    ["that says the export's day again", top("date 2026-02-26 Forty walk home over the bridge 26 February 2026"), "Forty walk home over the bridge"],
    ["that ends in a day of its own", top("date 2026-02-26 The battle of Lisova, 14 October 1995"), "The battle of Lisova, 14 October 1995"],
    ["behind an export's month", top("date 2022-09 Forty walk home over the bridge"), "Forty walk home over the bridge"],
    ["below an export's date and a menu's button", top("date 2025-06-20 Trending", "June 20, 2025", "Forty walk home over the bridge"), "Forty walk home over the bridge"],
    ["in two lines of capitals", top("COUNCIL WELCOMES RETURN OF FORTY; ASKS FOR REST", "5 June 2025", "COUNCIL WELCOMES RETURN OF FORTY;", "ASKS FOR REST"), "COUNCIL WELCOMES RETURN OF FORTY; ASKS FOR REST"],
    ["of a question", top("Did forty men walk home?", "5 June 2025"), "Did forty men walk home?"],
    ["that was lost", story.join("\n"), undefined],
  ])("a headline %s", (_, text, headline) => expect(strip(text).masthead.headline).toBe(headline));

  it.each<[string, string | undefined]>([
    ["By Anna Roe", "Anna Roe"], ["By Anna Roe and B. Moe | Kyiv Post", "Anna Roe and B. Moe"], ["by JOHN VAN DER MOE", "JOHN VAN DER MOE"], ["Written by Anna Roe", "Anna Roe"],
    ["Posted by Anna Roe on June 5, 2025 Leave a comment", "Anna Roe"], ["June 5, 2025|By ANNA ROE Kyiv Post", "ANNA ROE"], ["date 2025-06-05 By Anna Roe", "Anna Roe"], ["Author: Anna Roe Source: own correspondent", "Anna Roe"],
    ["By Reuters", undefined], ["LISOVA POST STAFF WRITER", undefined], ["By the end of the day", undefined], ["Monday November 18, 2019 7:45 am PST by Anna Roe", undefined],
  ])("a byline: %s", (line, byline) => expect(strip(top("Forty walk home over the bridge", line)).masthead.byline).toBe(byline));

  it("reads a byline from the credit under the text", () => {
    expect(strip(end("(Reporting by Anna Roe in Lisova; Editing by B. Moe)")).masthead.byline).toBe("Anna Roe");
  });

  it("knows English from other languages", () => {
    expect(strip(story.join("\n")).masthead.language).toBe("en");
    expect(strip("Vierzig Soldaten kehrten am Freitag über die Brücke nach Hause zurück, teilte das Ministerium mit.").masthead.language).toBeUndefined();
  });
});

describe("a text that was broken to a width", () => {
  const wrapped = story.map((paragraph) => paragraph.replace(/(.{50,68}) /g, "$1\n")).join("\n\n");

  it("has its stamp and headline each on a line of its own", () => {
    const { masthead } = strip(`14 Apr 2022, 19:04\nForty soldiers walk home over the bridge at Lisova\n\n${wrapped}`);
    expect(masthead).toMatchObject({ headline: "Forty soldiers walk home over the bridge at Lisova", published: { day: "2022-04-14" } });
  });

  it("keeps its paragraphs whole", () => expect(strip(wrapped).body).toHaveLength(story.length));

  it("has its paragraphs, and the lines around them, where no blank lines stand between them", () => {
    const column = [...story, ...story].map((paragraph, index) => `${paragraph} So it was told by those who had waited for them in the town in spring ${index}.`.replace(/(.{45,68}) /g, "$1\n")).join("\n");
    const { body, masthead } = strip(`From the Evening Lantern of the fifth of June: Forty soldiers walk home over the bridge at Lisova\n${column}\nhttps://lantern.example/forty\nNo comments:\nPost a Comment`);
    expect(masthead.headline).toMatch(/^From the Evening Lantern.*Lisova$/);
    expect(body).toHaveLength(2 * story.length);
    expect(body.at(-1)).toMatch(/spring 7\.$/);
  });
});

describe("messages", () => {
  const told = (text: string) => strip(text).messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);

  it("say where the body begins that no date and no outlet were found, and what to do", () => {
    const { messages } = strip(top("Forty walk home over the bridge"));
    expect(messages.map(({ line, column, ruleId }) => [line, column, ruleId])).toEqual([[3, 1, "missing-published"], [3, 1, "missing-outlet"]]);
    expect(messages[0]!.reason).toContain("`published:` front matter");
  });

  it("give both readings of an ambiguous stamp, on its place", () => {
    expect(told(top("Forty walk home over the bridge", "Posted on 06/07/2025"))).toContain("2:1 ambiguous-published");
  });

  it("name both of two bare stamps that differ", () => {
    expect(told(top("Forty walk home over the bridge", "12 October 2023", "14 October 2023"))).toContain("2:1 ambiguous-published");
  });

  it("point at a second date that contradicts the first", () => {
    expect(told([top("Forty walk home over the bridge", "5 June 2025"), "First published: 9 May 2024"].join("\n"))).toContain("8:1 conflicting-published");
    expect(told(top("Forty walk home over the bridge", "5 June 2025"))).not.toContain("conflicting-published");
  });

  // The reporter's own full date outlives every saving of the page; a correction of the next week does not change the day of print.
  it.each([
    ["the day on which the page was saved", "Tuesday, March 19, 2024", "2013-04-13"],
    ["an edition of two days later", "April 15, 2013", "2013-04-15"],
  ])("and a full dateline against %s", (_, stamp, day) => {
    const { masthead, messages } = strip([stamp, "", "Forty walk home over the bridge", "", `April 13, 2013 (KHARTOUM) – ${story[0]!}`, "", ...story.slice(1)].join("\n"));
    expect(masthead.published?.day).toBe(day);
    expect(messages.map(({ ruleId }) => ruleId)).toContain("conflicting-published");
  });

  it("say that nothing of a report was found", () => expect(told("Forty walk home")).toContain("1:1 missing-body"));
});
