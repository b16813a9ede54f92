import { describe, expect, it } from "vitest";
import { story, strip } from "./story.ts";

/** A whole page around the report, as a kind of site prints it, and what an editor reads in it. */
interface Page {
  kind: string;
  above: string[];
  below?: string[];
  /** In front of the first paragraph. */
  dateline?: string;
  headline?: string | undefined;
  outlet?: string | undefined;
  carrier?: string | undefined;
  agency?: string | undefined;
  published?: string | undefined;
}

const title = "Forty soldiers walk home over the bridge at Lisova";

// Written before the program read them.
const pages: Page[] = [
  {
    kind: "a wire's site with its own clock in the head",
    above: ["Saturday, November 28, 2026", "Search", "Home › World", title, "Oct 14, 2023 3:15 PM EDT", "By Anna Roe"],
    dateline: "LISOVA, Oct 14 (Reuters) -",
    below: ["Reporting by Anna Roe; Editing by B. Moe", "Our Standards: The Thomson Reuters Trust Principles."],
    headline: title, outlet: "reuters", agency: "reuters", published: "2023-10-14T15:15:00-04:00",
  },
  {
    kind: "a public broadcaster with an update and related days",
    above: ["BBC News", title, "Published 14 October 2023", "Updated 16 October 2023", "Share"],
    below: ["Related Topics", "Prisoners of war", "More on this story", "Bridge to be mended by spring", "Published 2 September 2023"],
    headline: title, outlet: "bbc", published: "2023-10-14",
  },
  {
    kind: "a WordPress site with author, comments and tags",
    above: ["Skip to content", "Lisova Observer", "Menu", title, "October 14, 2023 by admin Leave a Comment"],
    below: ["Filed Under: World Tagged With: bridge, prisoners", "Leave a Reply Cancel reply", "Your email address will not be published. Required fields are marked *"],
    headline: title, outlet: "lisova-observer", published: "2023-10-14",
  },
  {
    kind: "a WordPress theme with category, reading time and number of comments",
    above: ["Home » News » World", title, "by Newsroom — October 14, 2023 in World, Conflict Reading Time: 2 mins read", "0"],
    below: ["Tags: bridge, prisoners", "Previous Post", "Snow expected on Sunday", "Next Post", "Tram drivers retire", "© 2026 Lisova Courier - All rights reserved."],
    headline: title, outlet: "lisova-courier", published: "2023-10-14",
  },
  {
    kind: "a ministry's release",
    above: ["Official website of the Ministry of Health", "Press releases", title, "14 October 2023, 17:20"],
    below: ["All news", "Back to the list", "Last modified: 3 March 2025"],
    headline: title, published: "2023-10-14",
  },
  {
    kind: "an organisation's archived release",
    above: ["This is archived content and may be out of date", title, "14-10-2003 News Release 03/51"],
    below: ["Other documents in this section:", "Home > Resource centre > Documents", "Copyright © International Committee of the Red Cross"],
    headline: title, outlet: "icrc", published: "2003-10-14",
  },
  {
    kind: "MSN with the provider's name beside the age",
    above: ["Story by Anna Roe", "Reuters", "2d", title, "3 min read"],
    below: ["More for You", "Ten soups for autumn", "Sponsored Content"],
    headline: title, outlet: "reuters", agency: "reuters",
  },
  {
    kind: "Yahoo with the provider above the author",
    above: ["Yahoo News", "Kyiv Independent", title, "Anna Roe", "Sat, October 14, 2023 at 8:15 PM GMT+3 · 2 min read"],
    below: ["View comments", "Recommended Stories", "Reuters", "Ferry to run again"],
    headline: title, outlet: "kyiv-independent", carrier: "yahoo-news", published: "2023-10-14T20:15:00+03:00",
  },
  {
    kind: "Google News, whose row has an age and no day",
    above: ["Google News", "Kyiv Post", title, "2 days ago", "By Anna Roe"],
    headline: title, outlet: "kyiv-post", carrier: "google-news",
  },
  {
    kind: "SmartNews with the source below the headline",
    above: [title, "Kyiv Post 2023/10/14 20:15"],
    below: ["View original on Kyiv Post", "Powered by SmartNews"],
    headline: title, outlet: "kyiv-post", published: "2023-10-14T20:15:00+03:00",
  },
  {
    kind: "a Telegram export",
    above: ["Coordination Headquarters, [14.10.2023 18:02]", title],
    below: ["👍 1204 ❤ 877", "12.4K views edited 18:09"],
    headline: title, published: "2023-10-14",
  },
  {
    kind: "a Facebook post that tells its hour only",
    above: ["Ministry of Health", "14 October at 18:02 · ", title],
    below: ["1.2K", "88 comments 340 shares", "Like Comment Share"],
    headline: title,
  },
  {
    kind: "text of a PDF with page numbers and a running head",
    above: ["LISOVA HERALD  Saturday, October 14, 2023  A1", title, "By ANNA ROE"],
    below: ["Page 1 of 2"],
    headline: title, outlet: "lisova-herald", published: "2023-10-14",
  },
  {
    kind: "a reader-mode export",
    above: ["kyivpost.com", title, "Anna Roe", "2-3 minutes", "Oct. 14, 2023"],
    headline: title, outlet: "kyiv-post", published: "2023-10-14",
  },
  {
    kind: "an AMP page",
    above: ["Kyiv Post", "AMP version", title, "Last updated: Oct 15, 2023 09:00", "Published: Oct 14, 2023 18:00"],
    below: ["View full version"],
    headline: title, outlet: "kyiv-post", published: "2023-10-14T18:00:00+03:00",
  },
  {
    kind: "a printed page with the printer's day",
    above: ["Printed on: November 3, 2024", "Kyiv Post", title, "October 14, 2023"],
    below: ["https://www.kyivpost.com/post/22731", "3/11/2024, 09:12"],
    headline: title, outlet: "kyiv-post", published: "2023-10-14",
  },
  {
    kind: "a capture of the Wayback Machine",
    above: ["The Wayback Machine - https://web.archive.org/web/20231102081244/https://www.kyivpost.com/post/22731", "Kyiv Post", title, "Oct. 14, 2023, 6:00 pm"],
    headline: title, outlet: "kyiv-post", published: "2023-10-14T18:00:00+03:00",
  },
  {
    kind: "a capture whose own page has no day",
    above: ["Archived from the original on 2 November 2023", "Kyiv Post", title, "By Anna Roe"],
    headline: title, outlet: "kyiv-post",
  },
  {
    kind: "a newsletter by mail",
    above: ["From: Kyiv Post <news@kyivpost.com>", "To: Subscribers", "Date: Sat, 14 Oct 2023 18:30:00 +0300", `Subject: ${title}`],
    below: ["You received this email because you signed up on our site.", "Unsubscribe"],
    headline: title, outlet: "kyiv-post", published: "2023-10-14T18:30:00+03:00",
  },
  {
    kind: "an Indian site with both days, the update first",
    above: ["Home / World News / Forty soldiers walk home", title, "Edited by Anna Roe", "Updated: October 16, 2023 10:12 am IST", "Published On: Oct 14, 2023 09:45 PM IST"],
    dateline: "New Delhi:",
    below: ["Follow us on X", "Track Latest News Live on NDTV.com"],
    headline: title, outlet: "ndtv", published: "2023-10-14T21:45:00+05:30",
  },
  {
    kind: "an Indian agency's feed on a portal",
    above: [title, "ANI | Updated: Oct 14, 2023 22:15 IST"],
    dateline: "Lisova [Tarvia], October 14 (ANI):",
    below: ["(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)"],
    // Only the update has an hour.
    headline: title, outlet: "ani", agency: "ani", published: "2023-10-14",
  },
  {
    kind: "a Nigerian paper",
    above: ["Premium Times Nigeria", title, "“They were tired and glad,” the mayor said.", "by Anna Roe", "October 14, 2023"],
    below: ["Support PREMIUM TIMES' journalism of integrity and credibility", "TEXT AD: Call Willie - +2348098788999"],
    headline: title, outlet: "premium-times", published: "2023-10-14",
  },
  {
    kind: "a Kenyan paper",
    above: ["The Standard", "World", title, "By Anna Roe | 3 years ago", "Saturday, October 14, 2023"],
    headline: title, outlet: "the-standard", published: "2023-10-14",
  },
  {
    kind: "a Latin American site in English",
    above: ["The Tico Times", title, "October 14, 2023", "AFP"],
    below: ["Tags: bridge", "- Advertisement -", "Most Popular", "Rain closes road", "October 13, 2023"],
    headline: title, outlet: "tico-times", agency: "afp", published: "2023-10-14",
  },
  {
    kind: "Xinhua's own page",
    above: [title, "Source: Xinhua", "Editor: huaxia", "2023-10-14 23:55:15"],
    dateline: "LISOVA, Oct. 14 (Xinhua) --",
    below: ["Enditem"],
    headline: title, outlet: "xinhua", agency: "xinhua", published: "2023-10-14T23:55:15+08:00",
  },
  {
    kind: "China's portal with its button in the stamp",
    above: ["Off the wire", "Spotlight: Ferry runs again  • Roundup: Snow in the north  • Tram drivers retire", "You are here:   Home", title, "Xinhua, October 14, 2023 Adjust font size:"],
    below: ["China.org.cn   Print E-mail Bookmark and Share"],
    headline: title, outlet: "china-org-cn", agency: "xinhua", published: "2023-10-14",
  },
  {
    kind: "a Turkish site whose stamp hangs at the page's end",
    above: [title, "LISOVA", title],
    below: ["October/14/2023"],
    headline: title, published: "2023-10-14",
  },
  {
    kind: "a broadcaster's page of 2004 with the day behind the headline",
    above: ["Accessibility links", "Breaking News", `${title} - 2004-04-15`],
    below: ["Related Stories", "Italian Ferry Sinks"],
    headline: title, published: "2004-04-15",
  },
  {
    kind: "a saved page whose title ends with site and day",
    above: [`${title} | News | DW | 14.10.2023`],
    headline: title, outlet: "dw", published: "2023-10-14",
  },
  {
    kind: "two stamps without labels that differ",
    above: [title, "12 October 2023", "14 October 2023"],
    headline: title,
  },
  {
    kind: "comments with days of their own, and no stamp",
    above: [title, "By Anna Roe"],
    below: ["2 comments", "Harbour Master says:", "October 20, 2023 at 9:12 am", "Good news at last.", "Reply"],
    headline: title,
  },
  {
    kind: "a rail of dated stories, and no stamp",
    above: [title, "By Anna Roe"],
    below: ["Latest news", "Ferry runs again", "November 3, 2024", "Snow in the north", "November 2, 2024"],
    headline: title,
  },
  {
    kind: "a head with today's date, and no stamp",
    above: ["Lisova Observer", "Today is Saturday, November 28, 2026", title, "By Anna Roe"],
    headline: title, outlet: "lisova-observer",
  },
  {
    kind: "a copyright line with a year, and no stamp",
    above: ["Lisova Observer", title],
    below: ["© 2026 Lisova Observer. Privacy policy"],
    headline: title, outlet: "lisova-observer",
  },
  {
    kind: "an alert above the headline",
    above: ["964media", "News Alert: Dust expected on the coast until Monday", title, "5 October 2025"],
    headline: title, published: "2025-10-05",
  },
  {
    kind: "the story before it above the headline",
    above: ["After the vote in Latvia the party of the minister is the strongest", title, "Nov 3, 2022"],
    below: ["Source: dpa", "Leave a Reply Cancel reply"],
    headline: title, agency: "dpa", published: "2022-11-03",
  },
  {
    kind: "a live page whose items have days of their own",
    above: ["Lisova Observer", title, "Live Reporting", "Posted at 14 Oct 2023 18:02", "Summary"],
    headline: title, outlet: "lisova-observer", published: "2023-10-14",
  },
  {
    kind: "a page with the day of its event",
    above: [title, "Event date: 20 November 2023", "Posted: 14 October 2023"],
    headline: title, published: "2023-10-14",
  },
  {
    kind: "a page that says only when it was reviewed",
    above: [title, "Last reviewed: 3 March 2025"],
    headline: title,
  },
  {
    kind: "a page with an embargo",
    above: ["Embargoed until 15 October 2023, 06:00 GMT", title, "14 October 2023"],
    headline: title, published: "2023-10-14",
  },
  {
    kind: "a page whose next and previous stories are dated above the text",
    above: ["Lisova Observer", "« Ferry runs again, 12 October 2023", title, "Saturday, 14 October 2023"],
    headline: title, outlet: "lisova-observer", published: "2023-10-14",
  },
  {
    kind: "a shop window's offer with an end",
    above: [title, "Offer ends 30 November 2024. Subscribe now", "October 14, 2023"],
    headline: title, published: "2023-10-14",
  },
  {
    kind: "a note of correction below the text, and no stamp",
    above: [title, "By Anna Roe"],
    below: ["Correction, 20 October 2023: An earlier version gave another number of soldiers."],
    headline: title,
  },
  {
    kind: "a picture's day above the text, and no stamp",
    above: [title, "The bridge at Lisova, 3 May 2021. Photo by Anna Roe", "By Anna Roe"],
    headline: title,
  },
  {
    kind: "a weather box with today's date",
    above: ["Lisova Observer", "Sat, Nov 28, 2026 | 4°C Cloudy", title, "By Anna Roe", "Oct 14, 2023"],
    headline: title, outlet: "lisova-observer", published: "2023-10-14",
  },
  {
    kind: "a weather box with today's date, and no stamp",
    above: ["Lisova Observer", "Sat, Nov 28, 2026 | 4°C Cloudy", title, "By Anna Roe"],
    headline: title, outlet: "lisova-observer",
  },
  {
    kind: "an update above a first publication in one line",
    above: [title, "Updated: 16 Oct 2023, 10:12 AM | First Published: 14 Oct 2023, 9:45 PM"],
    headline: title, published: "2023-10-14",
  },
  {
    kind: "a page in ISO stamps with modified first",
    above: [title, "dateModified: 2023-10-16T08:00:00Z", "datePublished: 2023-10-14T18:00:00Z"],
    headline: title, published: "2023-10-14T18:00:00Z",
  },
  {
    kind: "an author's line with the day he joined",
    above: [title, "By Anna Roe", "Anna Roe has written for us since 3 March 2015.", "October 14, 2023"],
    headline: title, published: "2023-10-14",
  },
  {
    kind: "an archive's page with the day it was added",
    above: [title, "Retrieved from the archive on 3 March 2025", "Date of publication: 14 October 2023"],
    headline: title, published: "2023-10-14",
  },
  {
    kind: "American figures on an American page",
    above: ["CNN", title, "10/14/2023 6:00 PM EDT"],
    headline: title, outlet: "cnn", published: "2023-10-14T18:00:00-04:00",
  },
  {
    kind: "figures of an unknown page that can be either",
    above: [title, "10/11/2023"],
    headline: title,
  },
];

describe("pages of many kinds", () => {
  it.each(pages.map((page) => [page.kind, page] as const))("%s", (_, { above, below = [], dateline, headline, outlet, carrier, agency, published }) => {
    const text = dateline ? [`${dateline} ${story[0]!}`, ...story.slice(1)] : story;
    const { masthead, body } = strip([...above, "", ...text, "", ...below].join("\n"));
    expect({ headline: masthead.headline, outlet: masthead.outlet?.id, carrier: masthead.carrier?.id, agency: masthead.agency?.id, published: masthead.published?.value })
      .toEqual({ headline, outlet, carrier, agency, published });
    expect(body).toEqual(text);
  });
});
