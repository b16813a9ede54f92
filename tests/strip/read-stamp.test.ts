import { describe, expect, it } from "vitest";
import { formatStamp, readStamps, type StampPage } from "../../src/strip/read-stamp.ts";

const moscow: StampPage = { dateOrder: "dmy", timezone: "Europe/Moscow" };
const newYork: StampPage = { dateOrder: "mdy", timezone: "America/New_York" };

function first(text: string, page?: StampPage): string | undefined {
  const [stamp] = readStamps(text, page);
  return stamp?.day && formatStamp({ ...stamp, day: stamp.day });
}

describe("a stamp's value", () => {
  it.each<[string, string]>([
    ["11 Jun 2025, 01:04 GMT+10", "2025-06-11T01:04:00+10:00"],
    ["12:44 JST, June 13, 2025", "2025-06-13T12:44:00+09:00"],
    ["June 5, 2025 at 3:14 p.m. EDT", "2025-06-05T15:14:00-04:00"],
    ["June 5, 2025 at 12:05 a.m. EDT", "2025-06-05T00:05:00-04:00"],
    ["14 Sep 2024", "2024-09-14"],
    ["28 Aug.'08", "2008-08-28"],
    ["3 Nov ’14", "2014-11-03"],
    ["21 Sep, 2022 17:24", "2022-09-21"],
    ["05.02.24 14:30", "2024-02-05"],
    ["Al Jazeera14-06-2025", "2025-06-14"],
    ["WireJanuary 26, 2025", "2025-01-26"],
    ["date 2025-06-20", "2025-06-20"],
    ["2025-06-14T01:04:30Z", "2025-06-14T01:04:30Z"],
    ["2025-06-14 01:04:30 +0300", "2025-06-14T01:04:30+03:00"],
    ["Mon, 09 Jun 2025 14:05:33 +0000", "2025-06-09T14:05:33Z"],
    ["Thu Jun 12 14:05:00 UTC 2025", "2025-06-12T14:05:00Z"],
    ["7 July 2023, 03:20 AM", "2023-07-07"],
    ["5th of June 2025", "2025-06-05"],
    ["Sept. 4, 2024", "2024-09-04"],
    ["Nov 18, 2019 at 9:24 pm ET • 2 min read", "2019-11-18T21:24:00-05:00"],
    ["July 18, 2019 at 9:24 pm ET", "2019-07-18T21:24:00-04:00"],
    ["Tuesday 4 March 2025 16:44, UK", "2025-03-04T16:44:00Z"],
    ["14 June 2025, 10:15 (Kyiv time)", "2025-06-14T10:15:00+03:00"],
    ["14 January 2025, 10:15 Kyiv time", "2025-01-14T10:15:00+02:00"],
    ["2025/06/14", "2025-06-14"],
    ["29 February 2024", "2024-02-29"],
    ["June 12 - 2025", "2025-06-12"],
    ["12/Jun/2025", "2025-06-12"],
    ["12 червня 2025, 14:05 EEST", "2025-06-12T14:05:00+03:00"],
    ["12. Juni 2025, 14:05 Uhr", "2025-06-12"],
    ["12 de junio de 2025", "2025-06-12"],
    ["12 Şubat 2025", "2025-02-12"],
    ["[12/June/2025]", "2025-06-12"],
    ["June 12, 20252:05 PM EDT", "2025-06-12T14:05:00-04:00"],
    ["June 12, 20250", "2025-06-12"],
    ["12 June 2025 | 14:05 WIB", "2025-06-12T14:05:00+07:00"],
    ["Thu, 12/06/2025 - 14:05", "2025-06-12"],
    ["Thursday 06/12/2025", "2025-06-12"],
  ])("reads %s as %s", (text, value) => expect(first(text)).toBe(value));

  it.each<[string, StampPage, string]>([
    ["06/07/2025", newYork, "2025-06-07"],
    ["06/07/2025", moscow, "2025-07-06"],
    ["21 Sep, 2022 17:24", moscow, "2022-09-21T17:24:00+03:00"],
    ["12 June 2025, 06:50 IST", { timezone: "Asia/Kolkata" }, "2025-06-12T06:50:00+05:30"],
    ["12 June 2025, 06:50 IST", { timezone: "Asia/Jerusalem" }, "2025-06-12T06:50:00+03:00"],
    ["12 June 2025, 06:50 IST", { text: "The families live in India and in Nepal." }, "2025-06-12T06:50:00+05:30"],
  ])("reads %s of %o as %s", (text, page, value) => expect(first(text, page)).toBe(value));

  it("keeps the day and leaves out the time where letters name several zones", () => {
    expect(first("12 June 2025, 06:50 IST")).toBe("2025-06-12");
    expect(first("12 June 2025, 06:50 IST", { text: "Talks of India and Israel went on." })).toBe("2025-06-12");
    expect(first("12 June 2025, 06:50 IST", moscow)).toBe("2025-06-12");
  });

  it("does not tell day from month where nothing does, and gives both", () => {
    expect(readStamps("06/07/2025")[0]).toMatchObject({ either: ["2025-07-06", "2025-06-07"] });
    expect(first("06/07/2025")).toBeUndefined();
    expect(first("06/06/2025")).toBe("2025-06-06");
    expect(first("Mon, 12/06/2025")).toBeUndefined();
    expect(first("Thu, 06/12/2025", moscow)).toBe("2025-06-12");
    expect(readStamps("06/07/2025", moscow)[0]).toMatchObject({ day: "2025-07-06", either: ["2025-07-06", "2025-06-07"] });
    expect(first("13/07/2025", newYork)).toBe("2025-07-13");
    expect(first("06.07.2025", newYork)).toBe("2025-07-06");
  });
});

describe("what is no stamp", () => {
  it.each([
    "Dismay 5, 2025", "31 June 2025", "June 2025", "14-06", "1.2.3.44", "version 10.12.2025.3", "Summary 5 2025", "2025-13-01", "1,212 bodies", "9 June",
    "may 2025", "30 February 2024", "5 hours ago", "the 24th Brigade", "June 12, 202504", "12 mai", "12 mareas 2025",
  ])("%s", (text) => expect(first(text)).toBeUndefined());

  it("reads no zone out of a span of hours", () => expect(first("9 June 2025, 10:00-11:00")).toBe("2025-06-09"));
});

describe("a stamp's label", () => {
  it("gives each date of a line its own label and time", () => {
    const stamps = readStamps("PUBLISHED: 10:48, Tue, Nov 19, 2019 | UPDATED: 11:05, Wed, Nov 20, 2019");
    expect(stamps.map(({ label, day, time }) => [label, day, time])).toEqual([["published", "2019-11-19", "10:48"], ["updated", "2019-11-20", "11:05"]]);
  });

  it.each<[string, string]>([
    ["Crawled: 2025-11-20", "other"], ["Retrieved on 3 May 2024", "other"], ["Copyright 12 May 2024", "other"], ["Last modified 3 May 2024", "updated"], ["Last edited: 3 May 2024", "updated"], ["Uploaded on 3 May 2024", "published"],
    ["First published on November 19, 2019 / 8:16 AM", "published"], ["Date published: Thu, 05 Jun 2025", "published"], ["5 June 2025", "none"],
  ])("%s is %s", (text, label) => expect(readStamps(text)[0]?.label).toBe(label));

  it("counts the time behind a late label to the date before it", () => {
    expect(readStamps("1 March 2019 Last updated at 21:58 GMT")[0]).toMatchObject({ day: "2019-03-01", time: "21:58", offset: 0 });
  });
});
