import { describe, expect, it } from "vitest";
import { context, values } from "./timexes-of.ts";

/** Periods of business news, years and words for now and then, each beside words that look like them and mean another time or none. */
type Row = [text: string, published: string, expected: string];

describe("quarters, and what they are compared with", () => {
  it.each<Row>([
    ["It earned $2 million in the third quarter, up from $1 million a year earlier.", "1989-11-02", "the third quarter = 1989-Q3; a year earlier = 1988-Q3"],
    ["In the third quarter it lost money. For the nine months it earned $9 million, against $8 million a year earlier.", "1989-11-02", "the third quarter = 1989-Q3; the nine months = P9M; a year earlier = 1988"],
    ["In the third quarter it lost money. In the nine months it earned $9 million. The year-ago period was worse.", "1989-11-02", "the third quarter = 1989-Q3; the nine months = P9M; The year-ago period = 1988"],
    ["In the nine months it earned $9 million. In the third quarter it earned $2 million, up from $1 million a year earlier.", "1989-11-02", "the nine months = P9M; the third quarter = 1989-Q3; a year earlier = 1988-Q3"],
    ["In the third quarter it earned money. ¶ Within nine months it is to close. ¶ It earned less a year earlier.", "1989-11-02", "the third quarter = 1989-Q3; nine months = P9M; a year earlier = 1988-Q3"],
    ["In the quarter ended July 31 it earned $2 million.", "1989-10-30", "the quarter = 1989-Q2; July 31 = 1989-07-31"],
    ["For the quarter ended Sept. 30 it earned $2 million, up from $1 million a year earlier.", "1989-10-30", "the quarter = 1989-Q3; Sept. 30 = 1989-09-30; a year earlier = 1988-Q3"],
    ["In the quarter they met, and on July 31 they parted.", "1989-10-30", "the quarter = 1989-Q3; July 31 = 1989-07-31"],
    ["It earned more in the third quarter. ¶ After a flat second quarter it was hurt by charges. The year-ago period was better.", "1989-11-01", "the third quarter = 1989-Q3; second quarter = 1989-Q2; The year-ago period = 1988-Q3"],
    ["It earned more in the third quarter. ¶ A charge is due in the fourth quarter. It had lost $2 million a year earlier.", "1989-11-01", "the third quarter = 1989-Q3; the fourth quarter = 1989-Q4; a year earlier = 1988-Q3"],
    ["It earned less in the second quarter. ¶ In the third quarter it earned more than a year earlier.", "1989-11-01", "the second quarter = 1989-Q2; the third quarter = 1989-Q3; a year earlier = 1988-Q3"],
    ["Its fourth-quarter net fell. Sales in the latest period rose.", "1989-11-02", "fourth-quarter = 1989-Q4; the latest period = 1989-Q4"],
    ["Sales in the latest period rose.", "1989-11-02", "the latest period = 1989-Q3"],
    ["It reported its first quarterly loss.", "1989-10-30", ""],
    ["The reserve is adjusted quarterly.", "1989-10-30", "quarterly = P3M"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("now, to date and one day", () => {
  it.each<Row>([
    ["To date, 48 exchanges took place.", "2025-06-10", "To date = PRESENT_REF"],
    ["They have to date freed 4,000.", "2025-06-10", "to date = PRESENT_REF"],
    ["The list is up to date.", "2025-06-10", ""],
    ["They were told to date the lists.", "2025-06-10", ""],
    ["They stay in Kyiv for the time being.", "2025-06-10", "the time being = PRESENT_REF"],
    ["The time being short, they left.", "2025-06-10", ""],
    ["She hopes that he will one day return.", "2025-06-10", "one day = FUTURE_REF"],
    ["She hopes to one day meet him.", "2025-06-10", "one day = FUTURE_REF"],
    ["He may come home someday.", "2025-06-10", "someday = FUTURE_REF"],
    ["They will come in one day of talks.", "2025-06-10", "one day = P1D"],
    ["They had one day to pack.", "2025-06-10", "one day = P1D"],
    ["They are guarded 24 hours a day.", "2025-06-10", ""],
    ["They were held 24 hours.", "2025-06-10", "24 hours = PT24H"],
    ["It was ruled from Moscow for centuries.", "2025-06-10", "centuries = PXC"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("names that are no time", () => {
  it.each<Row>([
    ["He told ABC's \"This Week\" that they are home.", "2025-06-10", ""],
    ["\"This week they came home,\" he said.", "2025-06-10", "This week = 2025-W24"],
    ["The film High Noon was shown.", "2025-06-10", ""],
    ["They met at high noon.", "2025-06-10", "noon = 2025-06-10T12:00"],
    ["The Israeli daily Haaretz reported it.", "2025-06-10", ""],
    ["The Moscow weekly said so.", "2025-06-10", ""],
    ["The daily Russian attacks went on.", "2025-06-10", "daily = P1D"],
    ["Buses reach Kyiv daily.", "2025-06-10", "daily = P1D"],
    ["They were paid at the then current price.", "2025-06-10", ""],
    ["They are held at the current front.", "2025-06-10", "current = PRESENT_REF"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("a day whose month the report tells before, without its year", () => {
  it.each<Row>([
    ["December 15 According to the agency they were exchanged on the 14th local time.", "", "December 15 = XXXX-12-15; the 14th = XXXX-12-14"],
    ["They met in June. They parted on the 31st.", "", "June = XXXX-06; the 31st = XXXX-XX-31"],
    ["They met in June. ¶ They parted on the 14th.", "", "June = XXXX-06; the 14th = XXXX-XX-14"],
    ["They parted on the 14th.", "", "the 14th = XXXX-XX-14"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("lists by years", () => {
  it.each<Row>([
    ["2022 ¶ On 21 September 215 came home. ¶ 2023 ¶ On 3 January 230 came home.", "2025-06-10", "2022 = 2022; 21 September = 2022-09-21; 2023 = 2023; 3 January = 2023-01-03"],
    ["2022: ¶ In September 215 came home. ¶ 2023: ¶ On 3 and 4 January 230 came home. On 31 January 2024 more did.", "2025-06-10", "2022 = 2022; September = 2022-09; 2023 = 2023; 3 = 2023-01-03; 4 January = 2023-01-04; 31 January 2024 = 2024-01-31"],
    // one such line may be the page's own
    ["2022 ¶ On 9 June 215 came home.", "2025-06-10", "2022 = 2022; 9 June = 2025-06-09"],
    ["In 2022 it began. ¶ In 2023 it went on. ¶ On 9 June 215 came home.", "2025-06-10", "2022 = 2022; 2023 = 2023; 9 June = 2025-06-09"],
    ["2022 ¶ It began. ¶ 2023 ¶ It went on. ¶ On Friday 215 came home.", "2025-06-10", "2022 = 2022; 2023 = 2023; Friday = 2025-06-06"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("a day that a month leaves open", () => {
  it.each<Row>([
    ["They met on Friday. He was shot in October. That same day his house burnt.", "1999-02-06", "Friday = 1999-02-05; October = 1998-10; That same day = XXXX-XX-XX"],
    ["They met in October. On Friday they met again. That same day they parted.", "1999-02-06", "October = 1998-10; Friday = 1999-02-05; That same day = 1999-02-05"],
    ["They met on 5 October. It was the largest swap of October. That same day they parted.", "1999-12-06", "5 October = 1999-10-05; October = 1999-10; That same day = 1999-10-05"],
    ["They met on Friday. The last swap was in October. A day earlier Kyiv had said so.", "1999-02-06", "Friday = 1999-02-05; October = 1998-10; A day earlier = 1999-02-04"],
    ["The truce was extended through January.", "1999-10-06", "January = 2000-01"],
    ["They freed 500 through January.", "1999-10-06", "January = 1999-01"],
    ["In January, a week after the great fire in the old market hall on the north bank of the river near Goma, in the east of Congo, shells killed a guard.", "1998-10-25", "January = 1998-01; a week = P1W"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("years of long ago", () => {
  it.each<Row>([
    ["In 264 BC they exchanged captives.", "2025-06-10", "264 BC = BC0264"],
    ["The truce of 146 B.C. held.", "2025-06-10", "146 B.C. = BC0146"],
    ["It was so in the 4th century BC.", "2025-06-10", "the 4th century BC = BC03"],
    ["Some 264 bc were seen.", "2025-06-10", ""],
    ["The cartel of the war (1861-1865) had rules.", "2025-06-10", "1861 = 1861; 1865 = 1865"],
    ["They were exchanged in 1782 and 1783.", "2025-06-10", "1782 = 1782; 1783 = 1783"],
    ["Captives were exchanged as early as 1701.", "2025-06-10", "1701 = 1701"],
    ["Some 1800-1850 prisoners came home.", "2025-06-10", ""],
    ["They freed 1782 and 1783 came home.", "2025-06-10", ""],
    ["Of 2025 bodies 84 were known.", "2025-06-10", ""],
    ["The list of 2025 prisoners is long.", "2025-06-10", ""],
    ["In the summer of 2024 hostages were freed.", "2025-06-10", "the summer of 2024 = 2024-SU"],
    ["At the end of 2024 hostages were freed.", "2025-06-10", "the end of 2024 = 2024"],
    ["It reached half of 2013 levels.", "2025-06-10", "2013 = 2013"],
    ["The deal of 2024 holds.", "2025-06-10", "2024 = 2024"],
    ["On June 20 of 2022 they were taken.", "2025-06-10", "June 20 of 2022 = 2022-06-20"],
    ["They were taken in the spring and summer of 2022.", "2025-06-10", "the spring = 2022-SP; summer of 2022 = 2022-SU"],
    ["It was named after the Christmas Offensive.", "2025-06-10", ""],
    ["On Christmas Kyiv freed them.", "2025-01-02", "Christmas = 2024-12-25"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("weeks and months in figures", () => {
  it.each<Row>([
    ["They came home in 2025-W24.", "2025-06-20", "2025-W24 = 2025-W24"],
    ["The lot 2025-W60 came.", "2025-06-20", "2025 = 2025"],
    ["They came home on 12.VI.2025, the list says.", "2025-06-20", "12.VI.2025 = 2025-06-12"],
    ["They came home on 12 VI 2025.", "2025-06-20", "12 VI 2025 = 2025-06-12"],
    ["They came home on 5-X-2024.", "2025-06-20", "5-X-2024 = 2024-10-05"],
    ["Release 12.vi.2025 is out.", "2025-06-20", ""],
    ["On June 12 I 2000 times said so.", "2025-06-20", "June 12 = 2025-06-12"],
    ["They met under Louis XVI.", "2025-06-20", ""],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});

describe("a clock and its day", () => {
  it.each<Row>([
    ["The blast came at 10:35 a.m. (0735 GMT) Friday.", "1998-08-08", "10:35 a.m. = 1998-08-07T10:35; 0735 GMT = 1998-08-07T07:35; Friday = 1998-08-07"],
    ["The buses came at 10:35 a.m. Baghdad time on Friday.", "1998-08-08", "10:35 a.m. Baghdad time on Friday = 1998-08-07T10:35"],
    ["The buses came at 10:35 a.m. (two of them) on Friday.", "1998-08-08", "10:35 a.m. = 1998-08-08T10:35; Friday = 1998-08-07"],
    ["They came at 10 a.m. this time on Friday.", "1998-08-08", "10 a.m. = 1998-08-08T10:00; Friday = 1998-08-07"],
  ])("%s (published %s)", (text, published, expected) => {
    expect(values(text, context(published))).toBe(expected);
  });
});
