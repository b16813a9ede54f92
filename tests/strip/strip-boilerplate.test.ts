import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileBoilerplate, readBoilerplate, simplify } from "../../src/strip/read-boilerplate.ts";
import { stripBoilerplate } from "../../src/strip/strip-boilerplate.ts";
import { lexicon, story, strip } from "./story.ts";

const withMiddle = (...lines: string[]) => strip([...story.slice(0, 2), ...lines, ...story.slice(2)].join("\n"));
const withEnd = (...lines: string[]) => strip([...story, ...lines].join("\n"));
const withTop = (...lines: string[]) => strip([...lines, ...story].join("\n"));

describe("lines between two paragraphs", () => {
  it.each<[string, string]>([
    ['width="640"', "embed torn from HTML"],
    ['src="https://video.example/a.mp4" frameborder="0"', "embed torn from HTML"],
    ["allowfullscreen>", "embed torn from HTML"],
    [">", "stray mark"],
    ["×", "stray mark"],
    ["___", "stray mark"],
    ["<iframe src='https://video.example'></iframe>", "HTML torn from the page"],
    ["</div><br/>", "HTML torn from the page"],
    ["Advertisement", "advertisement"],
    ["ADVERTISEMENT - SCROLL TO CONTINUE", "advertisement"],
    ["Share on Facebook", "share buttons"],
    ["Copy link", "share buttons"],
    ["© Lantern Press", "site text"],
    ["Follow the Lantern channel on WhatsApp", "share buttons"],
    ["♦ Download the Lantern app for your phone", "app advertisement"],
    ["Support Lantern Daily on Patreon!", "appeal for support"],
    ["Join our Telegram channel for the news of the day", "share buttons"],
    ["Read also: Mayor opens a rebuilt school in the border town", "link to another story"],
    ["READ MORE: Bridge closed to lorries until autumn", "link to another story"],
    ["Click here to get the app of the Evening Lantern", "link to another story"],
    ["Sign up for our newsletter and get the day's news", "newsletter sign-up"],
    ["Get the latest local updates in your inbox", "newsletter sign-up"],
    ["To display this content, you must enable advertisement tracking.", "cookie and privacy notice"],
    ["We use cookies to improve your visit. See our privacy policy.", "cookie and privacy notice"],
    ["Video Duration 02 minutes 11 seconds 02:11", "video player"],
    ["This video can not be played", "video player"],
    ["0:45", "video player"],
    ["- 17:35 GMT", "time of an item"],
    ["You are currently viewing Forty walk home over the bridge", "site text"],
    ["4 hours ago", "relative time stamp"],
    ["{{ article.subtitle }}", "unfilled template"],
    ["$source", "unfilled template"],
    ["[caption id=\"attachment_12\"]", "unfilled template"],
    ["DETAILS TO FOLLOW", "site text"],
    ["Hashtags", "site text"],
    ["MAYOR OPENS A REBUILT SCHOOL IN THE BORDER TOWN", "link to another story"],
    ["READ: Lisova stands ready to host the talks, mayor says", "link to another story"],
    ["Ferry runs again after the storm  • Snow in the north  • Tram drivers retire", "link to another story"],
    ["Support LD or become our patron!", "appeal for support"],
    ["Support TwoRivers", "appeal for support"],
    ["Lantern Daily needs your support. One-time Monthly 250 UAH Donate", "appeal for support"],
    ["Embed from Getty Images", "torn embed"],
    ["/Public Release. This material from the originating organization might be edited for style and length.", "copyright and legal notice"],
    ["Unless otherwise stated in the article above, this work is licensed under a Creative Commons licence.", "copyright and legal notice"],
    ["Best of CNN", "related articles"],
  ])("%s is removed as %s", (line, reason) => {
    const { fateOf, body } = withMiddle(line);
    expect(fateOf(line)).toEqual({ role: "removed", reason });
    expect(body).toEqual(story);
  });
});

describe("pictures", () => {
  it.each([
    "FILE PHOTO: Buses wait at the crossing. REUTERS/Stringer",
    "In this photo provided by the coordination staff, freed men wave from a bus.",
    "Freed men wave from a bus at the crossing. (Photo by A. Roe / AFP)",
    "A bus leaves the crossing at Lisova [Handout via Reuters]",
    "Mothers wait behind a fence, November 20, 2019. © A. Roe / AFP",
    "Photo: press service of the ministry",
    "Image caption A woman holds the picture of her son",
    "Men get off a bus. / Photo: t.me/lisova_news",
    "A freed man leans from a window in Lisova, Friday. (AP)",
    "Relatives of the freed men at the crossing, 24 May 2025. Photo by Anna Roe, MIHR",
    "Relatives wait at the crossing, 24 May 2025 Photo by Anna Roe",
    "Villagers go back to Lisova, 3 December 2006. Anna Roe/IRIN",
    "lisova-bridge-undated-photo.jpg In an undated photo, guards walk over the bridge.",
    "Lenoria -- An ombudsman talks to a woman freed by the rebels, Lisova, December 10, 2020.",
    "Getty Images",
    "MIHR/A. de Roe",
    "Freed men leave a plane, as they come home on April 12, 2014, after two years. They were to see their families. AFP PHOTO / MINISTRY OF DEFENCE / ANNA ROE",
    "Anna Roe | Bloomberg | Getty Images",
  ])("%s is a caption and out of the body", (line) => {
    const { fateOf, body } = withMiddle(line);
    expect(fateOf(line).role).toBe("caption");
    expect(fateOf(line).reason).toMatch(/^photo (caption|credit)$/);
    expect(body).toEqual(story);
  });

  it.each<[string, string, string]>([
    ["Delegations attend the talks at a hotel in Lisova, February 4, 2026.", "Foreign Ministry via Reuters", "caption"],
    ["Forty men in the flag of their country stand on the bridge of Lisova and wave to a crowd", "AFP/Getty Images/Reuters via Lantern Newsource", "caption"],
    ["The delegations met at a hotel in Lisova on Thursday, and talks are to go on.", "Getty Images", "body"],
    ["The next swap is due in a week.", "Main image credit: Getty", "body"],
    ["LISOVA -- The rebels let 14 captives go after talks in the border town of Vodyana, Lenoria, December 10, 2020.", "The next swap is due in a week.", "body"],
  ])("tells by the credit below it whether a line is a caption: %s", (line, credit, role) => {
    expect(withMiddle(line, credit).fateOf(line).role).toBe(role);
  });

  it("takes the line below a picture's label for its caption", () => {
    const line = "They were met by a doctor, a priest and the mayor of the town";
    expect(withMiddle("Image source, AFP", "Image caption,", line).fateOf(line)).toEqual({ role: "caption", reason: "photo caption" });
    expect(withMiddle("A caption of the image was wrong.", `${line}.`).fateOf(`${line}.`).role).toBe("body");
  });

  it("takes a dated sentence above the stamp for a caption, not the same below it", () => {
    const caption = "Freed captives get off a bus at an undisclosed place, June 13, 2025.";
    expect(withTop(caption, "12:44 JST, June 13, 2025").fateOf(caption).role).toBe("caption");
    const told = "The last swap of this kind was carried out near Lisova on June 13, 2025.";
    expect(withTop("12:44 JST, June 14, 2025", told).fateOf(told).role).toBe("body");
    expect(withMiddle(told).fateOf(told).role).toBe("body");
  });

  it("takes what shows and stands twice in a row for a picture's, what tells once for a slip", () => {
    const shown = "Danylo Roe, left, is met by his family at the bridge on Friday.";
    expect(withMiddle(shown, shown).body).toEqual(story);
    const told = "The mayor of Lisova was not there when the buses came.";
    expect(withMiddle(told, told).body).toHaveLength(story.length + 1);
    expect(withMiddle(shown).body).toHaveLength(story.length + 1);
  });

  it("leaves an agency's name at the end of a report where it is", () => {
    const last = "The men were driven to a hospital in the capital in the afternoon. PTI";
    expect(withEnd(last).fateOf(last).role).toBe("body");
  });
});

describe("sentences that hold the words of boilerplate and are the reporter's", () => {
  it.each([
    "The newsletter of the veterans' union listed all forty names on Saturday.",
    "Related talks on the remains of fallen soldiers are to go on in Istanbul.",
    "“Support us, do not forget us,” a poster at the crossing read.",
    "He asked readers of his channel to donate blood, the ministry said.",
    "The advertisement for the job of camp doctor had been open since May.",
    "Share prices of the bus company rose by a tenth after the announcement.",
    "Comments by the foreign minister on Thursday had raised hopes of a swap.",
    "The app by which families track the lists failed for an hour, officials said.",
    "Follow-up exchanges are planned for the autumn.",
    "Popular anger over the lists has grown since the spring.",
    "Contacts with the other side will go on, the negotiator said on Monday.",
    "TASS is banned there, and the men learned of the lists from their guards.",
    "Reuters published the list of forty names that evening, with their ages.",
    "When citing the lists he left out the eleven who were in hospital, she said.",
    "More information on the missing is expected from the Red Cross next week.",
    "A message from the families was read out at the gate.",
    "He agreed.",
    "It was not the first time.",
    "By Friday evening all forty had called home.",
    "Subscribers of a Telegram channel run by prisoners' wives saw the list first.",
    "Cookies and tea were handed out on the bus, said one of the drivers.",
    "The video released by the ministry shows men with shaved heads and flags.",
    "Photos published by the president show men wrapped in flags.",
    "Reporting by the commission on camp deaths is due in August, it said.",
    "Sources close to the talks told the agency that the list had been changed twice.",
    "Read out one by one, the forty names took three minutes.",
    "See you tomorrow, he had told his cellmates every evening.",
    "Watch commanders on both banks had been told to hold their fire.",
    "Privacy was all they asked for, one mother said.",
    "Your son is alive, the caller told her.",
    "Support for the deal grows on both banks, a poll says.",
    "She showed the guards a photo by Anna Roe.",
    "Read: the list of forty was wrong, he said.",
    "Archived lists of the camp were given to the Red Cross, it said.",
  ])("%s", (sentence) => {
    for (const place of [withMiddle, withEnd]) {
      const { fateOf, body } = place(sentence);
      expect(fateOf(sentence)).toEqual({ role: "body", reason: undefined });
      expect(body).toHaveLength(story.length + 1);
    }
  });

  it("keeps short headings between paragraphs", () => expect(withMiddle("Embraces and silence").fateOf("Embraces and silence").role).toBe("body"));
  it("keeps a list that the text announces", () => {
    const list = ["The ministry gave three figures:", "- 22 wounded soldiers;", "- 14 civilians;", "- four children."];
    expect(withMiddle(...list).body).toHaveLength(story.length + list.length);
  });
});

describe("what stands below the text", () => {
  const other = "A lighthouse keeper on the northern coast has found a diary that his grandfather hid behind a stove in the year of the great storm, with a drawing of every ship that passed. ".repeat(12).trim();

  it.each([
    [["Related Articles", "The Evening Lantern", "17 minutes ago", "- The Evening Lantern", "Keeper finds his grandfather's diary", other]],
    [["Comments", "No comments yet...", "Related Articles", "Keeper finds his grandfather's diary", other]],
    [["More InformationOSLO, Norway: A ferry that never ran late has been stopped by swans...", "LIMA, Peru: Growers have named a potato after their teacher..."]],
    [["\"News Desk\" POPULAR ARTICLE", "-", "Cherry Trees in Bloom a Week Early", "-", "Tram Driver Retires", "JN ACCESS RANKING", "-", "Library Lends Umbrellas"]],
    [["Most read", "1", "Keeper finds diary", "2", "Swans stop ferry"]],
    [["Trending Now", "Keeper finds diary behind stove", other]],
    [["Orange background", "Try Our AI Features", "Explore what Lantern AI can do for you:"]],
    [["DOWNLOAD THE APP", "Ready to dive into a world of news? Download the app from your preferred store."]],
    [["A message from the Evening Lantern:", "Dear readers,", "We face hard times. Without you there is no paper.", "Continue", "Remind me later."]],
    [["Your support makes a world of difference. If you can, please help us from $2.", "Remind me next month", "Thank you! Your reminder is set."]],
    [["© 2026 Evening Lantern. All rights reserved.", "Terms of Use", "Contact us"]],
    [["Keeper finds diary", "Swans stop ferry", "Potato named after teacher"]],
    [["AllAfrica publishes around 500 reports a day from more than 90 newsrooms."]],
    [["RFE/RL's Tarvian Service is among the most trusted sources of news in the country."]],
    [["About the ICRC", "Founded in 1863, it works in many countries."]],
    [["Media Contact", "Anna Roe", "Office of the bridge"]],
    [["Read more from Sky News:", "Swans stop ferry"]],
  ])("goes: %j", (lines) => {
    const { body, removed } = withEnd(...lines);
    expect(body).toEqual(story);
    expect(removed.at(-1)!.endLine).toBe(story.length + lines.length);
  });

  it("does not take a long article in a rail for the text of a brief", () => {
    const brief = "Forty soldiers came home on Friday, the ministry said.";
    expect(strip(["Forty home", brief, "Comments", "No comments yet...", "Related Articles", "Lantern", "2 hours ago", "Keeper finds diary", other].join("\n")).body).toEqual([brief]);
  });

  it("reads on below a rail in the middle of a story", () => {
    const rail = ["Trending News", "Keeper finds diary behind a stove", "Swans stop a ferry", "Potato named after a teacher"];
    const more = ["Danylo and the other drivers had been held at a camp near Lisova for two years.", "The Red Cross had seen them once, in the first winter, and never again after that."];
    const { body, fateOf } = strip([...story, ...rail, ...more].join("\n"));
    expect(body).toEqual([...story, ...more]);
    for (const line of rail) expect(fateOf(line)).toEqual({ role: "removed", reason: "related articles" });
  });

  it("reads on below the words with which a site ends its list", () => {
    const rail = ["Recommended Stories", "list of 2 items", "list 1 of 2", "Keeper finds diary behind a stove", "list 2 of 2", "Swans stop a ferry", "end of list"];
    const last = "A spokeswoman asked for patience.";
    const more = ["Snow was falling when the last of the buses arrived that night.", last];
    expect(strip([...story, ...rail, ...more].join("\n")).body).toEqual([...story, ...more]);
  });

  it("reads on below a heading whose items were lost, where the text names what was told, and not into another story", () => {
    const more = [
      "When the soldiers walked over the bridge at Lisova on Friday, the mother of Danylo had waited there since the spring.",
      "The hospital took eleven of them, the ministry said, and the government thanked the Red Cross for the buses.",
      "Neither side had counted the days, said Danylo, who is to see the driver of the first bus in Lisova on Friday again.",
    ];
    expect(strip([...story, "Recommended", ...more].join("\n")).body).toEqual([...story, ...more]);
    const others = ["A keeper on the northern coast found a diary behind a stove, with a drawing of every ship.", "His grandfather hid it there in the year of the great storm, he told visitors from Oslo.", "The museum in Bergen will show it on Friday, beside a model of the lighthouse."];
    expect(strip([...story, "Recommended", ...others].join("\n")).body).toEqual(story);
  });

  it("does not read on where the rail's last headline has its own text", () => {
    const rail = ["Related articles", "Lisova bridge closed to lorries after soldiers crossed", "The bridge at Lisova was closed to lorries on Monday, the Red Cross said.", "Engineers will look at its northern pillar, which soldiers of both sides had mined."];
    expect(strip([...story, ...rail].join("\n")).body).toEqual(story);
  });

  it("finds the story below a rail that stands in the page's head", () => {
    const { body } = strip(["Forty walk home over the bridge | Lantern", "Quotes are delayed by a quarter of an hour at the least.", "This page may not be printed or passed on by anybody.", "Forty walk home over the bridge", "Comments", "Email", ...story, ...story.map((line) => line.replace("F", "f"))].join("\n"));
    expect(body.slice(0, 4)).toEqual(story);
  });

  it("keeps who posted the words above, which is no stamp of the page", () => {
    const by = "— Anna Roe (@annaroe) May 25, 2025";
    const { fateOf, masthead } = withMiddle("They are home.", by);
    expect(fateOf(by).role).toBe("body");
    expect(masthead.published).toBeUndefined();
  });

  it("keeps a question that an interview asks of each", () => {
    const question = "What was the first thing that you did when you had come home?";
    expect(withMiddle(question, "I slept for a day and a night.", question, "I called my sister.").body.filter((text) => text === question)).toHaveLength(2);
  });

  it("takes the buttons between stamp and text out", () => {
    const { body, fateOf } = strip(["Forty walk home over the bridge", "The mayor had hoped for more of them to come, he said in the evening.", "5 June 2025", "Gift it", "to Anyone", ...story].join("\n"));
    expect(body).toEqual(story);
    expect(fateOf("to Anyone").reason).toBe("site text above the article");
  });

  it("takes the author's life off the end below a credit, and nowhere else", () => {
    const life = "Anna is an accomplished author and journalist of the region.";
    expect(withEnd("Source: Harbour Lantern", life).fateOf(life)).toEqual({ role: "removed", reason: "about the author" });
    expect(withEnd(life).fateOf(life).role).toBe("body");
  });

  it("keeps the last of a list's points, which the scraper cut off, and no link below the text", () => {
    const points = ["• The first bus left at noon and reached the crossing an hour later.", "• The trucks with medicine had reached the north by the eve"];
    expect(strip([...story, ...points].join("\n")).body).toEqual([...story, ...points]);
    expect(withEnd("Mayor opens a rebuilt school in the border town by the river").body).toEqual(story);
    const cut = "They are on the way to a hospital, after years of talks, since their";
    expect(withEnd(cut).body).toEqual([...story, cut]);
  });

  it("reads no rail's heading in a line that goes on with a sentence", () => {
    const more = "More on that story soon. In other news of the day:";
    expect(strip([...story.slice(0, 2), more, ...story.slice(2)].join("\n")).body).toContain(more);
  });

  it("takes a list of stories for none, whose summaries are cut off in front of their section", () => {
    const list = ["Bridge to open again in spring", "The bridge of Lisova is to be opened again in spring, a spokesman said ... World News -", "Snow in the north", "Snow has cut off four villages in the north of the country, the office said ... Local News -"];
    expect(withEnd("-", ...list).body).toEqual(story);
  });

  it("takes a card of another story, which says its headline twice, for a link", () => {
    const card = ["Why the bridge is closed at night", "Why the bridge is closed at night"];
    expect(withEnd("Opinion", ...card, "Four hundred beds?", "Four hundred beds?", "The mix of snow and ice has made the beds of the").body).toEqual(story);
  });

  it("keeps a last sentence with a credit in brackets behind it", () => {
    const last = "He added that the forty were eleven officers and 29 men. (Reporting by Anna Roe Writing by Ben Moe)";
    expect(withEnd(last).body.at(-1)).toBe(last);
  });

  it("takes a desk's initials with the agencies for a credit, not the sentence above them for a caption", () => {
    const last = "Lisova is the oldest of the border towns, having its bridge since 1902.";
    const { body, fateOf } = withEnd(last, "ab/cd (AFP, AP, Reuters)");
    expect(body.at(-1)).toBe(last);
    expect(fateOf("ab/cd (AFP, AP, Reuters)").role).toBe("masthead");
  });

  it("takes no point of a list for the headline", () => expect(withTop("KEY POINTS", "- Forty walk home over the bridge").withRole("headline")).toEqual([]));

  it("keeps credits as metadata", () => {
    const credit = "(Reporting by Anna Roe in Lisova; Editing by B. Moe)";
    expect(withEnd(credit).fateOf(credit).role).toBe("masthead");
    expect(withEnd("(RT.com)").fateOf("(RT.com)").role).toBe("masthead");
  });

  it("keeps the text of a report that is cut off, and drops the link behind it", () => {
    const last = "The ministry gave no figure for the other side. It said only that the men had been treated in keeping with";
    expect(withEnd(last, "Continue reading...").body).toEqual([...story, last]);
  });
});

describe("what stands above the text", () => {
  it("finds the headline under a logo, and once where it stands twice", () => {
    const { withRole, fateOf, body, removed } = withTop("logo", "Forty walk home over the bridge", "", "Forty walk home over the bridge", "", "Lantern14-06-2025");
    expect(withRole("headline")).toEqual(["Forty walk home over the bridge"]);
    expect(fateOf("logo").reason).toBe("site text");
    expect(removed.map(({ reason }) => reason)).toContain("headline repeated");
    expect(body).toEqual(story);
  });

  it.each([
    [["Forty walk home over the bridge"]],
    [["Forty walk home over the bridge", "By Anna Roe", "5 June 2025"]],
    [["Did forty men walk home?", "5 June 2025"]],
    [["Forty walk home over the bridge", "Accessibility links", "Skip next section", "Download", "Transcript"]],
    [["Forty walk home over the bridge", "Anna Roe (now) and Ben Moe (earlier)", "SPECIAL TO THE LANTERN"]],
    [["WORLD", "Forty walk home over the bridge", "Published 5 June 2025", "Share", "Save"]],
    [["Explained: how forty men came home", "5 June 2025", "By Anna Roe", "4 min read"]],
  ])("%j is no body", (lines) => {
    const { body, withRole } = withTop(...lines);
    expect(body).toEqual(story);
    expect(withRole("headline")).toHaveLength(1);
  });

  it("takes two sentences above the stamp for a standfirst", () => {
    const { body, withRole } = withTop("Forty walk home", "Eleven of the men were taken to a hospital.", "By Anna Roe", "5 June 2025");
    expect(body).toEqual(story);
    expect(withRole("headline")).toEqual(["Forty walk home", "Eleven of the men were taken to a hospital."]);
  });

  it("finds the text of a saved page below its menu", () => {
    const menu = ["Forty walk home over the bridge - Evening Lantern", "Home", "World", "Sport", "Most popular", "Sign in", "The Lantern is read in ninety countries.", "Comments", "Forty walk home over the bridge"];
    expect(withTop(...menu).body).toEqual(story);
  });

  it("takes out what stands above a wire's dateline, not the paragraphs above a second wire", () => {
    const wire = [`LISOVA (CNN) -- ${story[0]!}`, ...story.slice(1)];
    expect(strip(["Forty walk home over the bridge", "5 June 2025", "In a tent at the bridge the men sat as they were seen.", "Story Tools", "Under pressure: the mayor and the list.", ...wire].join("\n")).body).toEqual(wire);
    const later = ["A spokesman told CNN.", "LISOVA (AP) - A second report said that the bridge was closed again at night."];
    expect(strip(["Forty walk home over the bridge", "5 June 2025", ...story, ...later].join("\n")).body).toEqual([...story, ...later]);
  });

  it("takes a standfirst without a stop out, above a desk's name too", () => {
    const standfirst = "Forty men came over the bridge of Lisova in the first exchange since the spring, and eleven of them are in a hospital of the border town now";
    expect(strip(["Forty walk home", standfirst, "News Desk", ...story].join("\n")).body).toEqual(story);
  });

  it.each<[string[], string]>([
    [["After the vote in Latvia the party of the minister is the strongest", "Forty soldiers walk over the bridge", "5 June 2025"], "Forty soldiers walk over the bridge"],
    [["The Lantern", "Seeing both banks since 2009", "Forty soldiers walk over the bridge", "5 June 2025"], "Forty soldiers walk over the bridge"],
    [["News > Border > Forty soldiers walk over the bridge", "Forty soldiers walk over the bridge", "5 June 2025"], "Forty soldiers walk over the bridge"],
    [["Tuesday, September 27, 2022", "Focus on the big picture", "Forty soldiers walk over the bridge", "5 June 2025"], "Forty soldiers walk over the bridge"],
    [["Today from Lantern Online:  _", "Freed soldiers back with a mother at Lisova", "5 June 2025"], "Freed soldiers back with a mother at Lisova"],
    [["Home at last", "Forty soldiers walk over the bridge of Lisova", "5 June 2025"], "Home at last"],
    [["'May never come back'", "Forty soldiers walk over the bridge of Lisova, eleven are in hospital", "5 June 2025"], "'May never come back'"],
    [["Six S. Korean men and the body of a woman sent back by the North", "By Anna Roe"], "Six S. Korean men and the body of a woman sent back by the North"],
    [["Guards Swap Prisoners With U.S.", "5 June 2025"], "Guards Swap Prisoners With U.S."],
  ])("finds the headline in %j", (lines, headline) => expect(withTop(...lines).masthead.headline).toBe(headline));

  it("has no headline where the text begins at once", () => expect(strip(story.join("\n")).withRole("headline")).toEqual([]));
});

describe("strip: false", () => {
  it("takes nothing out of a clean text", () => {
    const { roles, removed } = strip(["---", "strip: false", "---", "Forty walk home", ...story, "Related articles", "Advertisement"].join("\n"));
    expect(removed).toEqual([]);
    expect(roles.slice(1).every((role) => role === "body")).toBe(true);
  });
});

describe("Markdown", () => {
  it("leaves what was removed out of the tree, with lists that are empty then", () => {
    const text = ["# Forty walk home over the bridge", "", ...story.flatMap((line) => [line, ""]), "## Related articles", "", "- Keeper finds diary", "- Swans stop ferry"].join("\n");
    const { tree, body } = strip(text, "articles/one.md");
    expect(body).toEqual(story);
    expect(tree.children.map(({ type }) => type)).toEqual(story.map(() => "paragraph"));
  });
});

describe("for any text", () => {
  const line = fc.oneof(
    fc.constantFrom(...story, "Related Articles", "Comments", "By Anna Roe", "5 June 2025", "- RT", "4 hours ago", ">", "FILE PHOTO: A bus.", "Read more: x", "https://example.org/a"),
    fc.string(), fc.lorem({ maxCount: 3, mode: "sentences" }),
  );

  it("gives every paragraph a role, and every one left out a reason", () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const { paragraphs, roles, removed, masthead } = strip(lines.join("\n"));
      expect(roles).toHaveLength(paragraphs.length);
      for (const [index, { line: first, endLine }] of paragraphs.entries()) {
        const listed = removed.some(({ startLine, endLine: last }) => startLine <= first && endLine <= last);
        const role = roles[index]!;
        expect(listed).toBe(role === "removed" || role === "caption");
        if (role === "headline" || role === "masthead") expect(masthead.metadataLines).toContain(first);
      }
    }), { numRuns: 300 });
  });

  it("takes time in proportion to the text", () => {
    const lines = ["(Photo ".repeat(300), "a".repeat(40_000), "<a ".repeat(5_000), "By A, ".repeat(2_000), "1.2.".repeat(4_000), '"x","'.repeat(2_000), "A. B/".repeat(2_000), "May ".repeat(3_000), "(".repeat(9_000)];
    const started = performance.now();
    for (const text of lines) strip([...story, text, ...story].join("\n"));
    strip(Array.from({ length: 4_000 }, (_, index) => (index % 9 ? "Short line" : "Related Articles")).join("\n"));
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

it.each<[string, string]>([
  ["sentences under headings of comments", `Comments\n${story[0]}\n`],
  ["short sentences under headings", "Internationalisation notwithstanding, congratulations everybody.\nRelated Articles\n"],
])("takes less than three times as long for twice as many %s", { retry: 2, timeout: 30_000 }, (_, piece) => {
  const time = (length: number) => {
    const lines = Array.from({ length: length / piece.length }, () => piece).join("");
    const paragraphs = strip(`${story.join("\n")}\n${lines}`).paragraphs;
    return Math.min(...[1, 2, 3].map(() => {
      const started = performance.now();
      stripBoilerplate(paragraphs, lexicon, { strip: true });
      return performance.now() - started;
    }));
  };
  time(50_000);
  expect(time(200_000) / time(100_000)).toBeLessThan(3);
});

describe("the list of phrases", () => {
  it("writes every phrase as a line is written for comparison", () => {
    const odd = readBoilerplate().flatMap(({ phrases, at }) => phrases.filter((phrase) => at === "line" && !/[#*]/.test(phrase) && simplify(phrase) !== phrase));
    expect(odd).toEqual([]);
  });

  it("matches its own phrases", () => {
    const test = compileBoilerplate(readBoilerplate());
    for (const { phrases, at } of readBoilerplate()) {
      for (const phrase of phrases) if (at === "line" && !/[#*]/.test(phrase)) expect(test(phrase), phrase).toBeDefined();
    }
  });

  it("takes an editor's own phrases too", () => {
    const { paragraphs } = strip([...story, "Lantern light of the day"].join("\n"));
    const own = [{ reason: "house advertisement", effect: "line" as const, at: "start" as const, phrases: ["lantern light"], source: "editor" }];
    const { removed } = stripBoilerplate(paragraphs, lexicon, { strip: true, boilerplate: own });
    expect(removed).toEqual([{ startLine: 5, endLine: 5, reason: "house advertisement" }]);
  });
});
