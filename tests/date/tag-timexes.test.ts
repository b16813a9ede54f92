import { describe, expect, it } from "vitest";
import { type DateContext, tagTimexes } from "../../src/date/tag-timexes.ts";
import { context, paragraphOf, tag, values } from "./timexes-of.ts";

/** "June 9 = 2025-06-09..2025-06-09": the days that each expression covers. */
function days(text: string, context: DateContext): string {
  return tag(text, context).timexes.map((timex) => `${timex.text} = ${timex.days ? `${timex.days.start}..${timex.days.end}` : "none"}`).join("; ");
}

// Tuesday 10 June 2025 unless a row says otherwise; "" is an unknown publication day.
type Row = [text: string, published: string, expected: string];

describe("full and partial dates", () => {
  it.each<Row>([
    ["They met on 2 June 2025 in Istanbul.", "2025-06-10", "2 June 2025 = 2025-06-02"],
    ["They met on June 2, 2025, in Istanbul.", "2025-06-10", "June 2, 2025 = 2025-06-02"],
    ["They met on Monday, June 2, 2025.", "2025-06-10", "Monday, June 2, 2025 = 2025-06-02"],
    ["They met on Monday 2 June.", "2025-06-10", "Monday 2 June = 2025-06-02"],
    ["Talks on the 2nd of June failed.", "2025-06-10", "2nd of June = 2025-06-02"],
    ["Talks on June 2nd failed.", "2025-06-10", "June 2nd = 2025-06-02"],
    ["Talks on Jun. 2 failed.", "2025-06-10", "Jun. 2 = 2025-06-02"],
    ["KYIV, Sept. 14 (Agency) - Men came home.", "2024-09-15", "Sept. 14 = 2024-09-14"],
    ["A stamp of 2025-06-12 stood there.", "2025-06-14", "2025-06-12 = 2025-06-12"],
    ["The June 2 talks were short.", "2025-06-10", "June 2 = 2025-06-02"],
    ["He was captured on November 5.", "2025-06-10", "November 5 = 2024-11-05"],
    ["It was signed on Dec. 30.", "2025-01-04", "Dec. 30 = 2024-12-30"],
    ["The hearing will be held on Jan. 9.", "2024-12-20", "Jan. 9 = 2025-01-09"],
    ["They were held since March 30.", "2025-03-10", "March 30 = 2024-03-30"],
    ["They met on July 4.", "", "July 4 = XXXX-07-04"],
    ["They met on 4 July 2025.", "", "4 July 2025 = 2025-07-04"],
    ["He was taken in July 2022.", "2025-06-10", "July 2022 = 2022-07"],
    ["He was taken in July of 2022.", "", "July of 2022 = 2022-07"],
    ["He was taken in April.", "2025-06-10", "April = 2025-04"],
    ["He was taken in September.", "2025-06-10", "September = 2024-09"],
    ["It will open in September.", "2025-06-10", "September = 2025-09"],
    ["He was taken last April.", "2025-06-10", "last April = 2025-04"],
    ["He was taken in April last year.", "2025-06-10", "April last year = 2024-04"],
    ["In May they came home.", "2025-06-10", "May = 2025-05"],
    ["The war began in 2022.", "2025-06-10", "2022 = 2022"],
    ["The constructor June 2025 was built for.", "2025-06-10", "June 2025 = 2025-06"],
    ["Held since 2022, they returned.", "", "2022 = 2022"],
    ["The mobilisation of 2022 and the law of 2024 stay.", "2025-06-10", "2022 = 2022; 2024 = 2024"],
    ["In nineteen ninety-six he left.", "1998-02-27", "nineteen ninety-six = 1996"],
    ["The border treaty of the 1990s held.", "2025-06-10", "the 1990s = 199"],
    ["It was the law of the 19th century.", "2025-06-10", "the 19th century = 18"],
    ["At Easter 2025 the guns fell silent.", "2025-06-10", "Easter 2025 = 2025-04-20"],
    ["They came home on Orthodox Easter.", "2025-04-25", "Orthodox Easter = 2025-04-20"],
    ["They came home on Christmas Eve.", "2025-01-05", "Christmas Eve = 2024-12-24"],
    ["Last Thanksgiving he was free.", "2025-06-10", "Last Thanksgiving = 2024-11-28"],
    ["They met on the 5th of June.", "2025-06-10", "5th of June = 2025-06-05"],
    ["They met on 02-Jun-2025.", "2025-06-10", "02-Jun-2025 = 2025-06-02"],
    ["They met on Sept.18,2025 in Minsk.", "2025-10-02", "Sept.18,2025 = 2025-09-18"],
    ["They met on June 2 of last year.", "2025-06-10", "June 2 of last year = 2024-06-02"],
    ["They met on Monday (June 2).", "2025-06-10", "Monday = 2025-06-02; June 2 = 2025-06-02"],
    ["They met on June 2 (Monday).", "2025-06-10", "June 2 = 2025-06-02; Monday = 2025-06-02"],
    ["They met on 12 June, a Thursday, in Minsk.", "2025-06-20", "12 June = 2025-06-12; Thursday = 2025-06-12"],
    ["They met on the 5th.", "2025-06-10", "the 5th = 2025-06-05"],
    ["They met on the 15th.", "2025-06-10", "the 15th = 2025-05-15"],
    ["They will meet on the 15th.", "2025-06-10", "the 15th = 2025-06-15"],
    ["They met on June 2 and again on the 5th.", "2025-06-10", "June 2 = 2025-06-02; the 5th = 2025-06-05"],
    ["In May there were two, the last on the 25th.", "2025-06-10", "May = 2025-05; the 25th = 2025-05-25"],
    ["He fell on March 3, 2022, and on the 5th his family was told.", "2025-06-10", "March 3, 2022 = 2022-03-03; the 5th = XXXX-XX-05"],
    ["They met on the 5th and 6th, he said.", "2025-06-10", "the 5th = 2025-06-05; 6th = 2025-06-06"],
    ["They met on Friday the 6th.", "2025-06-10", "Friday the 6th = 2025-06-06"],
    ["They met on the 25th of last month.", "2025-06-10", "the 25th of last month = 2025-05-25"],
    ["They met on the 5th.", "", "the 5th = XXXX-XX-05"],
    ["They met on the last Friday of May.", "2025-06-10", "the last Friday of May = 2025-05-30"],
    ["They met on the first Monday in June.", "2025-06-10", "the first Monday in June = 2025-06-02"],
    ["They met on the second Sunday of May 2025.", "", "the second Sunday of May 2025 = 2025-05-11"],
    ["They met on the first weekend of June.", "2025-06-10", "the first weekend of June = 2025-W23-WE"],
    ["It will be settled under a June agreement.", "2025-10-30", "June = 2025-06"],
    ["It was to be heard in January.", "2024-11-02", "January = 2025-01"],
    ["In 2014-2015 it began.", "2025-06-10", "2014 = 2014; 2015 = 2015"],
    ["He was captured on May 16, 2022, and moved on May 20.", "2025-06-10", "May 16, 2022 = 2022-05-16; May 20 = 2022-05-20"],
    ["He was captured in March 2022 and freed on May 6.", "2025-05-07", "March 2022 = 2022-03; May 6 = 2025-05-06"],
    ["The war began in February 2022. In April of that year the town was freed.", "2025-06-10", "February 2022 = 2022-02; April of that year = 2022-04"],
    ["They met on the 9 of June.", "2025-06-10", "the 9 of June = 2025-06-09"],
    ["They met on Mon June 9, 2025.", "2025-06-10", "Mon June 9, 2025 = 2025-06-09"],
    ["They met on Tue 10 Jun 2025.", "2025-06-10", "Tue 10 Jun 2025 = 2025-06-10"],
    ["The 2012 elections and the 1992 protests failed.", "2025-06-10", "2012 = 2012; 1992 = 1992"],
    ["They were freed ahead of Easter.", "2025-04-17", "Easter = 2025-04-20"],
    ["They were freed on Easter Sunday.", "2025-04-22", "Easter Sunday = 2025-04-20"],
    ["They were freed ahead of Easter.", "2024-03-29", "Easter = 2024-03-31/2024-05-05"],
    ["They were freed ahead of Orthodox Easter.", "2024-05-03", "Orthodox Easter = 2024-05-05"],
    ["They were home by Christmas.", "2024-12-27", "Christmas = 2024-12-25"],
    ["They will be home by Christmas.", "2024-12-07", "Christmas = 2024-12-25"],
    ["They came home on Christmas.", "2024-12-20", "Christmas = 2023-12-25"],
    ["They were freed before New Year's Eve.", "2024-12-30", "New Year's Eve = 2024-12-31"],
    ["They came home on Ukraine's Independence Day.", "2025-08-24", "Ukraine's Independence Day = 2025-08-24"],
    ["They came home on the eve of June 12.", "2025-06-14", "the eve of June 12 = 2025-06-11"],
    ["The truce began on Friday (24.Nov.2023).", "2023-11-25", "Friday = 2023-11-24; 24.Nov.2023 = 2023-11-24"],
    ["On Sunday morning, 25 June 2006, they crossed.", "2011-10-18", "Sunday morning, 25 June 2006 = 2006-06-25TMO"],
    ["On the evening of the 14th they came.", "2020-12-15", "the evening of the 14th = 2020-12-14TEV"],
    ["They came on the 14th local time.", "2020-12-15", "the 14th = 2020-12-14"],
    ["They were swapped with Orthodox Easter coming up.", "2020-04-17", "Orthodox Easter = 2020-04-19"],
    ["He served twice (2005-2007) there.", "2025-06-10", "2005 = 2005; 2007 = 2007"],
    ["First swap since March.", "2025-10-30", "March = 2025-03"],
    ["Next swap in December.", "2025-10-30", "December = 2025-12"],
    ["It would be paid on a still unspecified date in January.", "2025-10-26", "January = 2026-01"],
    ["Ten swaps since March '22, all told.", "2025-06-12", "March '22 = 2022-03"],
    ["In March '22 men came' was the line.", "2025-06-12", "March = 2025-03"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("numeric dates are read in the outlet's own order", () => {
  it.each<[text: string, order: DateContext["dateOrder"], expected: string]>([
    ["Signed on 06/07/2025.", "dmy", "06/07/2025 = 2025-07-06"],
    ["Signed on 06/07/2025.", "mdy", "06/07/2025 = 2025-06-07"],
    ["Signed on 06/07/2025.", undefined, "06/07/2025 = 2025-XX-XX"],
    ["Signed on 14/09/2024.", undefined, "14/09/2024 = 2024-09-14"],
    ["Signed on 09/14/2024.", undefined, "09/14/2024 = 2024-09-14"],
    ["Signed on 05/05/2025.", undefined, "05/05/2025 = 2025-05-05"],
    ["Signed on 12.06.2025.", undefined, "12.06.2025 = 2025-06-12"],
    ["Signed on 12.06.25.", "dmy", "12.06.25 = 2025-06-12"],
    ["Signed on 2025/06/12.", "mdy", "2025/06/12 = 2025-06-12"],
    ["Version 1.5.2 came out.", "dmy", ""],
    ["Call 044-278-1122 now.", "dmy", "now = PRESENT_REF"],
    ["About 1/2 of them, on a 24/7 watch.", "dmy", ""],
    ["The address 192.168.10.12 failed.", "dmy", ""],
  ])("%s in an outlet that writes %s", (text, dateOrder, expected) => {
    expect(values(text, { reference: "2025-06-14", ...(dateOrder && { dateOrder }) })).toBe(expected);
  });

  it("says so where the order cannot be told", () => {
    expect(tag("Signed on 06/07/2025.", { reference: "2025-08-01" })).toMatchObject({
      timexes: [{ basis: "unknown" }],
      messages: [{ line: 1, column: 11, ruleId: "date", severity: "warning" }],
    });
  });
});

describe("lists and ranges", () => {
  it.each<Row>([
    ["On May 23, 24 and 25 they were exchanged.", "2025-06-10", "May 23 = 2025-05-23; 24 = 2025-05-24; 25 = 2025-05-25"],
    ["On May 23 and 24, 2025, they were exchanged.", "2025-06-10", "May 23 = 2025-05-23; 24, 2025 = 2025-05-24"],
    ["On 8, 9 and 10 June they were exchanged.", "2025-06-10", "8 = 2025-06-08; 9 = 2025-06-09; 10 June = 2025-06-10"],
    ["Between May 23 and 25 they were exchanged.", "2025-06-10", "May 23 = 2025-05-23; 25 = 2025-05-25"],
    ["On 8-10 June they were exchanged.", "2025-06-10", "8-10 June = 2025-06-08/2025-06-10"],
    ["On June 8–10 they were exchanged.", "2025-06-10", "June 8–10 = 2025-06-08/2025-06-10"],
    ["From June 8 to June 10 they rested.", "2025-06-10", "June 8 = 2025-06-08; June 10 = 2025-06-10"],
    ["From Friday to Sunday they rested.", "2025-06-10", "Friday = 2025-06-06; Sunday = 2025-06-08"],
    ["On June 9, 24 wounded soldiers came home.", "2025-06-10", "June 9 = 2025-06-09"],
    ["On June 9, 2000 soldiers came home.", "2025-06-10", "June 9 = 2025-06-09"],
    ["On May 5 and 24 prisoners were there.", "2025-06-10", "May 5 = 2025-05-05"],
    ["On June 9, 1,212 bodies came.", "2025-06-10", "June 9 = 2025-06-09"],
    ["On June 9, 14 of them and 20 others left.", "2025-06-10", "June 9 = 2025-06-09"],
    ["On May 23, 24, and 25 they were exchanged.", "2025-06-10", "May 23 = 2025-05-23; 24 = 2025-05-24; 25 = 2025-05-25"],
    ["On the 4th and 5th of June they were exchanged.", "2025-06-10", "4th = 2025-06-04; 5th of June = 2025-06-05"],
    ["In the May 23-25 exchange all came home.", "2025-06-10", "May 23-25 = 2025-05-23/2025-05-25"],
    ["The May 23, 24 and 25 swaps were the largest.", "2025-06-10", "May 23 = 2025-05-23; 24 = 2025-05-24; 25 = 2025-05-25"],
    ["Between 9 and 24 June they were exchanged.", "2025-06-30", "9 = 2025-06-09; 24 June = 2025-06-24"],
    ["Between December 30 and January 2, 2025, they were exchanged.", "2025-06-10", "December 30 = 2024-12-30; January 2, 2025 = 2025-01-02"],
    ["In May-June 2022 the city fell.", "2025-06-10", "May = 2022-05; June 2022 = 2022-06"],
    ["In May and June last year they rested.", "2025-06-10", "May = 2024-05; June last year = 2024-06"],
    ["They were exchanged on Friday, Saturday and Sunday.", "2025-06-10", "Friday = 2025-06-06; Saturday = 2025-06-07; Sunday = 2025-06-08"],
    ["They will be exchanged from Friday to Sunday.", "2025-06-07", "Friday = 2025-06-13; Sunday = 2025-06-15"],
    ["They meet next Monday and Tuesday.", "2025-06-10", "next Monday = 2025-06-16; Tuesday = 2025-06-17"],
    ["They met on Thursday and Friday last week.", "2025-06-13", "Thursday = 2025-06-05; Friday last week = 2025-06-06"],
    ["On the night of 23/24 May they were exchanged.", "2025-06-10", "23/24 May = 2025-05-24TNI"],
    ["In the night from Friday to Saturday they came.", "2025-06-10", "Friday to Saturday = 2025-06-07TNI"],
    ["On the night of 5–6 June they came.", "2025-06-10", "5–6 June = 2025-06-06TNI"],
    ["On the night of 5 to 6 June they came.", "2025-06-10", "5 to 6 June = 2025-06-06TNI"],
    ["On the night of June 5 they came.", "2025-06-10", "June 5 = 2025-06-05"],
    ["Every night from Friday to Sunday they came.", "2025-06-10", "Every night = XXXX-XX-XXTNI; Friday = 2025-06-06; Sunday = 2025-06-08"],
    ["The number freed since the truce began on January 19 rose to 18.", "2025-02-01", "January 19 = 2025-01-19"],
    ["It brings those freed since January 19 to 18.", "2025-02-01", "January 19 = 2025-01-19"],
    ["They were held from January 18 to 19.", "2025-02-01", "January 18 = 2025-01-18; 19 = 2025-01-19"],
    ["They came on May 6 and 19 April.", "2025-05-10", "May 6 = 2025-05-06; 19 April = 2025-04-19"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("weekdays", () => {
  it.each<Row>([
    ["They returned on Saturday.", "2025-06-10", "Saturday = 2025-06-07"],
    ["to exchange on Monday", "2025-06-10", "Monday = 2025-06-16"],
    ["They returned on Tuesday.", "2025-06-10", "Tuesday = 2025-06-10"],
    ["The ministry mentioned Friday that it had ended.", "2025-07-05", "Friday = 2025-07-04"],
    ["On Saturday, Moscow tried to hand over bodies.", "2025-06-10", "Saturday = 2025-06-07"],
    ["They returned on Saturday morning.", "2025-06-10", "Saturday morning = 2025-06-07TMO"],
    ["They returned late Friday.", "2025-06-10", "late Friday = 2025-06-06"],
    ["They returned early on Friday.", "2025-06-10", "Friday = 2025-06-06"],
    ["Friday's exchange was the largest.", "2025-06-10", "Friday = 2025-06-06"],
    ["The second round was held last Monday.", "2025-06-10", "last Monday = 2025-06-02"],
    ["The second round was held last Friday.", "2025-06-10", "last Friday = 2025-06-06"],
    ["They were freed this past Sunday.", "2025-06-10", "this past Sunday = 2025-06-08"],
    ["They meet next Friday.", "2025-06-10", "next Friday = 2025-06-13"],
    ["They were freed on Monday last week.", "2025-06-10", "Monday last week = 2025-06-02"],
    ["They meet on Monday of next week.", "2025-06-10", "Monday of next week = 2025-06-16"],
    ["They will be exchanged on Friday.", "2025-06-10", "Friday = 2025-06-13"],
    ["On Friday, Kyiv will hand over more.", "2025-06-10", "Friday = 2025-06-13"],
    ["The swap was due on Saturday.", "2025-06-10", "Saturday = 2025-06-14"],
    ["Prisoners began to be released on Thursday.", "2020-10-17", "Thursday = 2020-10-15"],
    ["They managed to come home on Thursday.", "2020-10-17", "Thursday = 2020-10-15"],
    ["They wanted to come home on Thursday.", "2020-10-17", "Thursday = 2020-10-22"],
    ["The swap planned for Thursday was cancelled.", "2025-06-14", "Thursday = 2025-06-12"],
    ["A swap is scheduled for Thursday.", "2025-06-10", "Thursday = 2025-06-12"],
    ["They agreed to meet on Monday.", "2025-06-10", "Monday = 2025-06-16"],
    ["They are to be freed by Friday.", "2025-06-10", "Friday = 2025-06-13"],
    ["They have until Friday to answer.", "2025-06-10", "Friday = 2025-06-13"],
    ["They were not freed until Friday.", "2025-06-10", "Friday = 2025-06-06"],
    ["They could be home as soon as Thursday.", "2025-06-10", "Thursday = 2025-06-12"],
    ["He said on Friday that more would follow.", "2025-06-10", "Friday = 2025-06-06"],
    ["He said more would follow on Friday.", "2025-06-10", "Friday = 2025-06-13"],
    ["They returned on Thursday.", "", "Thursday = XXXX-WXX-4"],
    ["Thu, 12 Jun 2025 was the day.", "2025-06-14", "Thu, 12 Jun 2025 = 2025-06-12"],
    ["They meet on Mondays.", "2025-06-10", "Mondays = XXXX-WXX-1"],
    ["They meet every Friday.", "2025-06-10", "every Friday = XXXX-WXX-5"],
    ["They came over the weekend.", "2025-06-10", "the weekend = 2025-W23-WE"],
    ["They came last weekend.", "2025-06-10", "last weekend = 2025-W23-WE"],
    ["They returned this Monday.", "2025-06-13", "this Monday = 2025-06-09"],
    ["They meet next Wednesday.", "2025-06-10", "next Wednesday = 2025-06-18"],
    ["They met last week on Friday.", "2025-06-10", "last week on Friday = 2025-06-06"],
    ["They met two weeks ago on Friday.", "2025-06-10", "two weeks ago on Friday = 2025-05-30"],
    ["They crossed overnight into Saturday.", "2025-06-10", "overnight into Saturday = 2025-06-07TNI"],
    ["They crossed overnight from Friday to Saturday.", "2025-06-10", "overnight from Friday to Saturday = 2025-06-07TNI"],
    ["They crossed on Tuesday night into Wednesday.", "2025-06-12", "Tuesday night into Wednesday = 2025-06-11TNI"],
    ["They leave on Monday and Tuesday nights.", "2025-06-10", "Monday = XXXX-WXX-1TNI; Tuesday nights = XXXX-WXX-2TNI"],
    ["The next stage is on Thursday.", "2025-06-10", "Thursday = 2025-06-12"],
    ["They are being freed on Friday.", "2025-06-10", "Friday = 2025-06-13"],
    ["If all goes well they go home on Friday.", "2025-06-10", "Friday = 2025-06-13"],
    ["It was originally due on Friday.", "2025-06-10", "Friday = 2025-06-06"],
    ["It had been due to end Friday.", "2025-06-10", "Friday = 2025-06-06"],
    ["It was expected on Saturday, but Kyiv did not come.", "2025-06-10", "Saturday = 2025-06-07"],
    ["It was expected to take place on Saturday.", "2025-06-10", "Saturday = 2025-06-14"],
    ["On Saturday he said the dead would be handed over on Thursday.", "2025-06-10", "Saturday = 2025-06-07; Thursday = 2025-06-12"],
    ["They will be back by Monday night.", "2025-06-10", "Monday night = 2025-06-16TNI"],
    ["Russia and Ukraine on Saturday swapped captives, the fourth time this week.", "2025-06-14", "Saturday = 2025-06-14; this week = 2025-W24"],
    ["They were swapped on Friday.", "2025-06-13", "Friday = 2025-06-13"],
    ["They were swapped on Friday.", "2025-06-14", "Friday = 2025-06-13"],
    ["They go home no later than Friday.", "2025-06-10", "Friday = 2025-06-13"],
    ["The talks will resume Friday week.", "2025-06-10", "Friday week = 2025-06-20"],
    ["The talks will resume a week on Friday.", "2025-06-12", "a week on Friday = 2025-06-20"],
    ["It was the Friday week of talks.", "2025-06-10", "Friday = 2025-06-06"],
    ["They met last Thursday week.", "2025-06-10", "last Thursday week = 2025-05-29"],
    ["They met a week last Friday.", "2025-06-10", "a week last Friday = 2025-05-30"],
    ["They met on the Saturday before last.", "2025-06-10", "the Saturday before last = 2025-05-31"],
    ["They met two Saturdays ago.", "2025-06-10", "two Saturdays ago = 2025-05-31"],
    ["They meet on Saturdays.", "2025-06-10", "Saturdays = XXXX-WXX-6"],
    ["They came this Saturday.", "2025-06-10", "this Saturday = 2025-06-07"],
    ["They will come this Saturday.", "2025-06-10", "this Saturday = 2025-06-14"],
    ["They came on Tuesday of last week.", "2025-06-10", "Tuesday of last week = 2025-06-03"],
    ["They came in the early hours of Friday.", "2025-06-10", "the early hours of Friday = 2025-06-06TMO"],
    ["They came in the small hours of Saturday morning.", "2025-06-10", "the small hours of Saturday morning = 2025-06-07TMO"],
    ["They held out in the early hours of the siege.", "2025-06-10", "the early hours = PTXH"],
    ["More swaps are foreseen for Saturday.", "2025-05-23", "Saturday = 2025-05-24"],
    ["They were to rest for a night and see their families again on Tuesday.", "2025-03-03", "Tuesday = 2025-03-04"],
    ["The swap that was to be held on Saturday did not happen.", "2025-06-08", "Saturday = 2025-06-07"],
    ["The swap that was to be held on Saturday is near.", "2025-06-12", "Saturday = 2025-06-14"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("words that count from the publication day", () => {
  it.each<Row>([
    ["They came home today.", "2025-06-10", "today = 2025-06-10"],
    ["They came home yesterday.", "2025-06-10", "yesterday = 2025-06-09"],
    ["They come home tomorrow.", "2025-06-10", "tomorrow = 2025-06-11"],
    ["They came home the day before yesterday.", "2025-06-10", "the day before yesterday = 2025-06-08"],
    ["They came home yesterday evening.", "2025-06-10", "yesterday evening = 2025-06-09TEV"],
    ["They came home last night.", "2025-06-10", "last night = 2025-06-09TNI"],
    ["They came home this morning.", "2025-06-10", "this morning = 2025-06-10TMO"],
    ["They came home tonight.", "2025-06-10", "tonight = 2025-06-10TNI"],
    ["They crossed overnight.", "2025-06-10", "overnight = 2025-06-10TNI"],
    ["They came home two days ago.", "2025-06-10", "two days ago = 2025-06-08"],
    ["They came home a week ago.", "2025-06-10", "a week ago = 2025-W23"],
    ["They were taken three years ago.", "2025-06-10", "three years ago = 2022"],
    ["They were taken a decade ago.", "2025-06-10", "a decade ago = 2015"],
    ["They met last week.", "2025-06-10", "last week = 2025-W23"],
    ["They met earlier this week.", "2025-06-10", "earlier this week = 2025-W24"],
    ["They meet early next week.", "2025-06-10", "early next week = 2025-W25"],
    ["They met last month.", "2025-01-10", "last month = 2024-12"],
    ["They met in Istanbul earlier this month.", "2025-06-14", "earlier this month = 2025-06"],
    ["They met in Istanbul final month.", "2025-07-05", "final month = 2025-06"],
    ["They met last year.", "2025-06-10", "last year = 2024"],
    ["He fell in late May.", "2025-06-10", "late May = 2025-05"],
    ["He fell in mid-May.", "2025-06-10", "mid-May = 2025-05"],
    ["He fell at the end of May.", "2025-06-10", "the end of May = 2025-05"],
    ["He fell at the start of the week.", "2025-06-12", "the start of the week = 2025-W24"],
    ["He fell last spring.", "2025-09-10", "last spring = 2025-SP"],
    ["He fell in spring 2022.", "", "spring 2022 = 2022-SP"],
    ["He fell in the winter of 2023.", "2025-06-10", "the winter of 2023 = 2023-WI"],
    ["Sales rose in the third quarter.", "2025-11-01", "the third quarter = 2025-Q3"],
    ["Sales rose in the first half of 2024.", "2025-06-10", "the first half of 2024 = 2024-H1"],
    ["They came today.", "", "today = XXXX-XX-XX"],
    ["They met last week.", "", "last week = XXXX-WXX"],
    ["They met earlier this month.", "", "earlier this month = XXXX-XX"],
    ["A year ago today he was taken.", "2025-06-10", "A year ago today = 2024-06-10"],
    ["They met the week before last.", "2025-06-10", "the week before last = 2025-W22"],
    ["They met the weekend before last.", "2025-06-10", "the weekend before last = 2025-W22-WE"],
    ["They met in the week of May 19.", "2025-06-10", "the week of May 19 = 2025-W21"],
    ["They met on the weekend of 24 May.", "2025-06-10", "the weekend of 24 May = 2025-W21-WE"],
    ["They go home in three days' time.", "2025-06-10", "in three days' time = 2025-06-13"],
    ["He fell in the last week of May.", "2025-06-10", "the last week of May = 2025-05"],
    ["As of October 2 they held 300.", "2025-10-02", "October 2 = 2025-10-02"],
    ["They came home on Sept. 18.", "2025-09-19", "Sept. 18 = 2025-09-18"],
    ["\"They are home today,\" he said on Friday.", "2025-07-05", "today = 2025-07-04; Friday = 2025-07-04"],
    ["On Friday he wrote: “Today they are home. Tomorrow we go on.”", "2025-07-05", "Friday = 2025-07-04; Today = 2025-07-04; Tomorrow = 2025-07-05"],
    ["He wrote on Thursday, 'They came back yesterday.'", "2025-06-14", "Thursday = 2025-06-12; yesterday = 2025-06-11"],
    ["\"They are home today,\" he said.", "2025-07-05", "today = 2025-07-05"],
    ["He said on Friday that they are home. They rest today.", "2025-07-05", "Friday = 2025-07-04; today = 2025-07-05"],
    ["They will be home by the end of year.", "2025-06-10", "the end of year = 2025"],
    ["They swapped three times over the past week.", "2025-06-10", "the past week = P1W"],
    ["They came over the past weekend.", "2025-06-10", "the past weekend = 2025-W23-WE"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("relations to a date told before", () => {
  it.each<Row>([
    ["He said on Friday that the swap a day earlier had ended.", "2025-06-14", "Friday = 2025-06-13; a day earlier = 2025-06-12"],
    ["The talks were on June 2. Two days later lists were ready.", "2025-06-10", "June 2 = 2025-06-02; Two days later = 2025-06-04"],
    ["The talks were on 2 June 2025. A day earlier drones flew.", "", "2 June 2025 = 2025-06-02; A day earlier = 2025-06-01"],
    ["They were freed on Saturday. The same day bodies came.", "2025-06-10", "Saturday = 2025-06-07; The same day = 2025-06-07"],
    ["They were freed on Saturday. The previous day bodies came.", "2025-06-10", "Saturday = 2025-06-07; The previous day = 2025-06-06"],
    ["They were freed on Saturday. The next day bodies came.", "2025-06-10", "Saturday = 2025-06-07; The next day = 2025-06-08"],
    ["It began on May 23. The following Sunday it ended.", "2025-06-10", "May 23 = 2025-05-23; The following Sunday = 2025-05-25"],
    ["It came three days after the June 2 talks.", "2025-06-10", "three days after the June 2 = 2025-06-05"],
    ["It came the day after Friday's exchange.", "2025-06-10", "the day after Friday = 2025-06-07"],
    ["It came two days before Christmas.", "2024-12-30", "two days before Christmas = 2024-12-23"],
    ["They were freed in 2023. Two years later they spoke.", "2025-06-10", "2023 = 2023; Two years later = 2025"],
    ["A day earlier a convoy left.", "2025-06-10", "A day earlier = XXXX-XX-XX"],
    ["It came three days after the talks.", "2025-06-10", "three days = P3D"],
    ["The swap a day earlier was the largest, Kyiv said on Friday.", "2025-06-14", "a day earlier = 2025-06-12; Friday = 2025-06-13"],
    ["It was on June 2. A day earlier drones flew. Two days later lists came.", "2025-06-10", "June 2 = 2025-06-02; A day earlier = 2025-06-01; Two days later = XXXX-XX-XX"],
    ["He fell on June 2. Two days later he was moved. A day later he died.", "2025-06-10", "June 2 = 2025-06-02; Two days later = 2025-06-04; A day later = 2025-06-05"],
    ["It came three days after talks in Istanbul on June 2.", "2025-06-10", "three days = 2025-06-05; June 2 = 2025-06-02"],
    ["The June 2 talks failed. It came three days after the talks.", "2025-06-10", "June 2 = 2025-06-02; three days = 2025-06-05"],
    ["The talks were held on June 2. It came three days after the talks.", "2025-06-10", "June 2 = 2025-06-02; three days = 2025-06-05"],
    ["The talks were held on June 2 and on May 16. It came three days after the talks.", "2025-06-10", "June 2 = 2025-06-02; May 16 = 2025-05-16; three days = P3D"],
    ["They announced a swap on June 2. It came three days after the swap.", "2025-06-10", "June 2 = 2025-06-02; three days = P3D"],
    ["It came two days after the swap that was agreed on May 16.", "2025-06-10", "two days = P2D; May 16 = 2025-05-16"],
    ["They were freed on Saturday, a day after Friday's talks.", "2025-06-14", "Saturday = 2025-06-14; a day after Friday = 2025-06-14"],
    ["It began on May 23. The Tuesday before, lists were agreed.", "2025-06-10", "May 23 = 2025-05-23; The Tuesday before = 2025-05-20"],
    ["It began on May 23. The Tuesday before the vote was quiet.", "2025-06-10", "May 23 = 2025-05-23; Tuesday = 2025-06-10"],
    ["They were freed on June 2. At the end of the day, they were home.", "2025-06-10", "June 2 = 2025-06-02; the end of the day = 2025-06-02"],
    ["They were freed on June 2. The day of the vote came.", "2025-06-10", "June 2 = 2025-06-02"],
    ["They were taken in the attack of October 7, 2023. Earlier in the day two came home.", "2025-02-01", "October 7, 2023 = 2023-10-07; Earlier in the day = 2025-02-01"],
    ["They were freed on Saturday. Earlier in the day two came home.", "2025-06-10", "Saturday = 2025-06-07; Earlier in the day = 2025-06-07"],
    ["They were freed on Saturday. The night before, drones flew.", "2025-06-10", "Saturday = 2025-06-07; The night before = 2025-06-06TNI"],
    ["They were freed on Saturday, as agreed the day before at a meeting.", "2025-06-10", "Saturday = 2025-06-07; the day before = 2025-06-06"],
    ["They were freed on Saturday, the day before the vote.", "2025-06-10", "Saturday = 2025-06-07"],
    ["It came a day after they spoke on Tuesday.", "2025-03-19", "a day = 2025-03-19; Tuesday = 2025-03-18"],
    ["They were taken on 16 May 2022. On 29 June they were moved, and on 21 September 215 came home.", "2025-06-10", "16 May 2022 = 2022-05-16; 29 June = 2022-06-29; 21 September = 2022-09-21"],
    ["They were taken on 16 May 2022. On 29 May they came home.", "2025-06-10", "16 May 2022 = 2022-05-16; 29 May = 2025-05-29"],
    ["They were taken on 16 May 2022. On Friday they came home. On 29 December drones flew.", "2025-06-10", "16 May 2022 = 2022-05-16; Friday = 2025-06-06; 29 December = 2024-12-29"],
    ["They were taken in May 2022. In October they were moved.", "2025-06-10", "May 2022 = 2022-05; October = 2022-10"],
    ["They were taken in May 2022. In October they were moved, he said on Friday.", "2025-06-10", "May 2022 = 2022-05; October = 2024-10; Friday = 2025-06-06"],
    ["In 2022 it began. On 21 September 215 came home.", "2025-06-10", "2022 = 2022; 21 September = 2022-09-21"],
    ["It went on in 2022. On 21 September 215 came home, he said today.", "2025-06-10", "2022 = 2022; 21 September = 2024-09-21; today = 2025-06-10"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("clock times, lengths and habits name no day", () => {
  it.each<Row>([
    ["The buses came at 10:00.", "2025-06-10", "10:00 = 2025-06-10T10:00"],
    ["The buses came at 7:15 p.m. Kyiv time.", "2025-06-10", "7:15 p.m. Kyiv time = 2025-06-10T19:15"],
    ["The buses came at 9 a.m. on Friday.", "2025-06-10", "9 a.m. on Friday = 2025-06-06T09:00"],
    ["The buses came on Thursday at 4 p.m. sharp.", "2025-06-10", "Thursday at 4 p.m. = 2025-06-05T16:00"],
    ["They spoke for three days.", "2025-06-10", "three days = P3D"],
    ["They spoke for two and a half hours.", "2025-06-10", "two and a half hours = PT2H30M"],
    ["A two-year term began.", "2025-06-10", "two-year = P2Y"],
    ["They waited at least 30 days.", "2025-06-10", "at least 30 days = P30D"],
    ["They waited for several weeks.", "2025-06-10", "several weeks = PXW"],
    ["They waited half an hour.", "2025-06-10", "half an hour = PT30M"],
    ["Over the past two decades little changed.", "2025-06-10", "the past two decades = P20Y"],
    ["They speak daily.", "2025-06-10", "daily = P1D"],
    ["They speak twice a week.", "2025-06-10", "twice a week = P1W"],
    ["They speak every two months.", "2025-06-10", "every two months = P2M"],
    ["They now hold fewer.", "2025-06-10", "now = PRESENT_REF"],
    ["A recent swap failed.", "2025-06-10", "recent = PAST_REF"],
    ["It was the fourth exchange in a week.", "2025-06-10", "a week = P1W"],
    ["Lists are exchanged on every Jan. 1.", "2022-01-03", "every Jan. 1 = XXXX-01-01"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("what looks like a date and is none", () => {
  it.each<Row>([
    ["A 21-year-old man came home.", "2025-06-10", ""],
    ["The man, 37 years old, came home.", "2025-06-10", ""],
    ["Soldiers under the age of 25 came home.", "2025-06-10", ""],
    ["The 24th Brigade held the town.", "2025-06-10", ""],
    ["The 3rd Separate Assault Brigade and the 47th Army left.", "2025-06-10", ""],
    ["The team won 2:1 and then 3-2.", "2025-06-10", ""],
    ["They may march on the capital.", "2025-06-10", ""],
    ["May I go?", "2025-06-10", ""],
    ["March on, he said.", "2025-06-10", ""],
    ["Theresa May spoke.", "2025-06-10", ""],
    ["He sat in the sun.", "2025-06-10", ""],
    ["Sun, a firm, sold disks.", "2025-06-10", ""],
    ["Jan Novak spoke.", "2025-06-10", ""],
    ["USA Today reported it.", "2025-06-10", ""],
    ["In the last year of the siege they starved.", "2025-06-10", ""],
    ["He left in the last month of talks, and was freed last month.", "2025-06-10", "last month = 2025-05"],
    ["It is the spirit of today's world.", "2025-06-10", "today's = PRESENT_REF"],
    ["Some 1,998 men and 2000 soldiers left.", "2025-06-10", ""],
    ["It cost $2000 and 2024m more.", "2025-06-10", ""],
    ["The index closed at 2082.1 points.", "2025-06-10", ""],
    ["Resolution 1973 passed.", "2025-06-10", ""],
    ["Flight 1999 landed.", "2025-06-10", ""],
    ["He is in his 80s.", "2025-06-10", ""],
    ["It left tens of 1000's without power.", "2025-06-10", ""],
    ["The fall of the city came; leaves fall.", "2025-06-10", ""],
    ["They spring to their feet; a spring in the coil broke.", "2025-06-10", ""],
    ["He took second place and the third bus.", "2025-06-10", ""],
    ["The fourth exchange and the second group followed.", "2025-06-10", ""],
    ["Video lengths 03:34 and 01:57 stood there.", "2025-06-10", ""],
    ["They lived from day to day.", "2025-06-10", ""],
    ["It was a last-minute deal.", "2025-06-10", ""],
    ["Black Friday sales rose.", "2025-06-10", ""],
    ["The Sunday Times wrote it.", "2025-06-10", ""],
    ["Easter week began.", "2025-06-10", ""],
    ["He was named Man of the New Year.", "2025-06-10", ""],
    ["One day they will be free.", "2025-06-10", "One day = FUTURE_REF"],
    ["9,000 and 24 of them left.", "2025-06-10", ""],
    ["No. 1987 stood on the door.", "2025-06-10", ""],
    ["A quarter of them were ill.", "2025-06-10", ""],
    ["In the 5th quarter nobody came.", "2025-06-10", ""],
    ["The second of them spoke.", "2025-06-10", ""],
    ["The day is long and the weeks are short.", "2025-06-10", ""],
    ["time4 hours ago", "2025-06-10", ""],
    ["The 65th exchange of the war is over.", "2025-06-10", ""],
    ["The largest swap of the war, 1,000 for 1,000, is over.", "2025-06-10", ""],
    ["They swapped 185 for 185 and 20 civilians each.", "2025-06-10", ""],
    ["Article 5 and Rule 12.6 apply.", "2025-06-10", ""],
    ["The Boeing 737 and the T-72 burned.", "2025-06-10", ""],
    ["Protocol 20-25 was signed.", "2025-06-10", ""],
    ["They hit 90% of 120 drones.", "2025-06-10", ""],
    ["The road is 24 km long.", "2025-06-10", ""],
    ["The augury was good, and the marches went on.", "2025-06-10", ""],
    ["An august body sat in decoration.", "2025-06-10", ""],
    ["Mon ami, she said, and wed him.", "2025-06-10", ""],
    ["President March signed it.", "2025-06-10", ""],
    ["Second Lieutenant Boyko came home.", "2025-06-10", ""],
    ["The third round and the 2nd stage ended.", "2025-06-10", ""],
    ["The 1st Battalion and the 9th Circuit differ.", "2025-06-10", ""],
    ["It was page 2024 of the file.", "2025-06-10", ""],
    ["He scored 10-12 and 6-4.", "2025-06-10", ""],
    ["Ages 18 to 25 came home.", "2025-06-10", ""],
    ["He is 44 years of age.", "2025-06-10", ""],
    ["Palmer Street 24, flat 7, is empty.", "2025-06-10", ""],
    ["Men of the 24th came home.", "2025-06-10", ""],
    ["Fighters from the 3rd and the 36th came home.", "2025-06-10", ""],
    ["They met on the 4th floor.", "2025-06-10", ""],
    ["On the 5th attempt they met.", "2025-06-10", ""],
    ["On the 24th Brigade he said nothing.", "2025-06-10", ""],
    ["On the 5th and 6th floors they met.", "2025-06-10", ""],
    ["It was, on Friday, the third exchange.", "2025-06-10", "Friday = 2025-06-06"],
    ["On Friday, the 24th Brigade came.", "2025-06-13", "Friday = 2025-06-13"],
    ["In June 24 prisoners came home.", "2025-07-10", "June = 2025-06"],
    ["In May 2,000 came home.", "2025-06-10", "May = 2025-05"],
    ["On June 9, 24-year-old Boyko came home.", "2025-06-10", "June 9 = 2025-06-09"],
    ["On June 9, 24 hours passed.", "2025-06-10", "June 9 = 2025-06-09; 24 hours = PT24H"],
    ["On June 9, 10% of them left.", "2025-06-10", "June 9 = 2025-06-09"],
    ["On June 9, 1.5 tons came.", "2025-06-10", "June 9 = 2025-06-09"],
    ["On 9 June, 18 to 25 year olds came.", "2025-06-10", "9 June = 2025-06-09"],
    ["On May 5, 20 and 30 people came.", "2025-06-10", "May 5 = 2025-05-05"],
    ["Long March 5 rose from its pad.", "2025-06-10", ""],
    ["They march 9 kilometres.", "2025-06-10", ""],
    ["It may 5 times fail.", "2025-06-10", ""],
    ["The Easter truce broke.", "2025-06-10", ""],
    ["A New Year's exchange freed them.", "2025-06-10", ""],
    ["They met the families at a Christmas service.", "2025-06-10", ""],
    ["They never meet on a Friday.", "2025-06-10", ""],
    ["Three-quarters of them were ill.", "2025-06-10", ""],
    ["Three quarters of the men were ill.", "2025-06-10", ""],
    ["The MH17 trial and the P5+1 talks ended.", "2025-06-10", ""],
    ["It is at +380 44 278 11 22.", "2025-06-10", ""],
    ["Resolution 2202 stands.", "2025-06-10", ""],
    ["The 1,200th day of the war passed.", "2025-06-10", ""],
    ["Aged 24, he is the youngest.", "2025-06-10", ""],
    ["He turned 21 in captivity.", "2025-06-10", ""],
    ["Boyko, 24, and Petrenko, 31, came home.", "2025-06-10", ""],
    ["A split second passed.", "2025-06-10", ""],
    ["It was the Prague Spring and the Arab Spring.", "2025-06-10", ""],
    ["He lives in Kyiv, building 24, flat 5.", "2025-06-10", ""],
    ["They spoke on channel 24.", "2025-06-10", ""],
    ["At 14/20 he stopped.", "2025-06-10", ""],
    ["They swapped 95-for-95.", "2025-06-10", ""],
    ["Su-25 and F-16 jets flew.", "2025-06-10", ""],
    ["It was one for all and all for one.", "2025-06-10", ""],
    ["August Landmesser and June Carter are names.", "2025-06-10", ""],
    ["The second in command spoke.", "2025-06-10", ""],
    ["In the fourth exchange 24 came.", "2025-06-10", ""],
    ["Day three of the swap was quiet.", "2025-06-10", ""],
    ["Some 2025 men came.", "2025-06-10", ""],
    ["The 2000 soldiers and 2012 prisoners were counted.", "2025-06-10", ""],
    ["They came home on Independence Day.", "2025-08-24", ""],
    ["On the eve of the talks they left.", "2025-06-10", ""],
    ["Easter is near.", "2025-04-10", ""],
    ["At the moment of the handover they wept.", "2025-06-10", ""],
    ["It held for the Christmas and New Year holidays.", "2016-01-13", ""],
    ["It is cold at this time of year.", "2025-06-10", ""],
  ])("%s", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("the days that an expression covers", () => {
  it.each<Row>([
    ["They returned on Saturday.", "2025-06-10", "Saturday = 2025-06-07..2025-06-07"],
    ["They met earlier this month.", "2025-06-14", "earlier this month = 2025-06-01..2025-06-14"],
    ["They met last week.", "2025-06-10", "last week = 2025-06-02..2025-06-08"],
    ["They came over the weekend.", "2025-06-10", "the weekend = 2025-06-07..2025-06-08"],
    ["They fell in late June 2024.", "2025-06-10", "late June 2024 = 2024-06-21..2024-06-30"],
    ["They fell in early June 2024.", "", "early June 2024 = 2024-06-01..2024-06-10"],
    ["They fell in February 2024.", "", "February 2024 = 2024-02-01..2024-02-29"],
    ["They fell in 2024.", "", "2024 = 2024-01-01..2024-12-31"],
    ["They come later this week.", "2025-06-11", "later this week = 2025-06-11..2025-06-15"],
    ["On June 8-10 they came.", "2025-06-12", "June 8-10 = 2025-06-08..2025-06-10"],
    ["They came overnight.", "2025-06-10", "overnight = 2025-06-09..2025-06-10"],
    ["They came last night.", "2025-06-10", "last night = 2025-06-09..2025-06-09"],
    ["The walls were built 5,000 years ago.", "2025-06-10", "5,000 years ago = none"],
    ["They came on July 4.", "", "July 4 = none"],
    ["They came at 10:00.", "2025-06-10", "10:00 = none"],
    ["The fourth exchange in a week ended.", "2025-06-10", "a week = none"],
    ["They came on 31 June 2025.", "2025-07-10", "31 June 2025 = none"],
    ["They came overnight into Saturday.", "2025-06-10", "overnight into Saturday = 2025-06-06..2025-06-07"],
    ["They fell in the first half of May.", "2025-06-10", "the first half of May = 2025-05-01..2025-05-16"],
    ["They fell in the last week of May.", "2025-06-10", "the last week of May = 2025-05-25..2025-05-31"],
    ["They fell in the first week of June 2024.", "", "the first week of June 2024 = 2024-06-01..2024-06-07"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(days(text, context(published))).toBe(expected);
  });
});

describe("basis and trace", () => {
  it("calls a full date stated, whether or not the publication day is known", () => {
    for (const each of [{}, { reference: "2025-08-01" }]) {
      expect(tag("On 4 July 2025 they came.", each).timexes[0]).toMatchObject({ basis: "stated", rule: "day-month", days: { start: "2025-07-04", end: "2025-07-04" } });
    }
  });

  it("keeps the day from which a weekday was counted", () => {
    expect(tag("They came on Saturday.", { reference: "2025-06-10" }).timexes[0]).toMatchObject({ basis: "resolved", rule: "weekday", reference: "2025-06-10" });
  });

  it("counts a relation from the date before it, not from the publication", () => {
    expect(tag("It was on June 2. A day earlier drones flew.", { reference: "2025-06-10" }).timexes[1]).toMatchObject({ basis: "resolved", reference: "2025-06-02" });
  });

  it("says where a weekday and its date contradict each other", () => {
    expect(tag("On Friday, 12 June 2025, they came.", {}).messages).toMatchObject([{ ruleId: "date", column: 4 }]);
    expect(tag("On Thursday, 12 June 2025, they came.", {}).messages).toEqual([]);
  });

  it("notes a day that is counted from one of two exchanges", () => {
    const told = "The exchange was held on June 2, and another exchange was held on June 9. ";
    const { timexes, messages } = tag(`${told}Two days after the exchange they met.`, { reference: "2025-06-14" });
    expect(timexes[2]).toMatchObject({ text: "Two days", type: "DURATION", value: "P2D" });
    expect(messages).toMatchObject([{ ruleId: "date", severity: "info", column: told.length + 1 }]);
    expect(messages[0]!.reason).toContain("that of 2025-06-02 or 2025-06-09");
    expect(tag("The exchange was held on June 2. Two days after the exchange they met.", { reference: "2025-06-14" }).messages).toEqual([]);
    expect(tag(`${told}Two days after the quake they met.`, { reference: "2025-06-14" }).messages).toEqual([]);
    expect(tag("Two days after the exchange they met.", { reference: "2025-06-14" }).messages).toEqual([]);
  });

  it("reads the body, headline and caption and nothing else", () => {
    const paragraphs = ["One on June 1.", "Two on June 2.", "Three on June 3.", "Four on June 4.", "Five on June 5."].map((text, index) => paragraphOf(text, index + 1));
    const { timexes } = tagTimexes(paragraphs, ["masthead", "headline", "removed", "body", "caption"], { reference: "2025-06-10" });
    expect(timexes.map(({ line, column, value }) => [line, column, value])).toEqual([[2, 8, "2025-06-02"], [4, 9, "2025-06-04"], [5, 9, "2025-06-05"]]);
  });
});
