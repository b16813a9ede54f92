import { describe, expect, it } from "vitest";
import { leadingStamp, readDateline } from "../../src/strip/read-dateline.ts";

describe("a dateline", () => {
  it.each<[string, object]>([
    ["KYIV, Feb 5 (Reuters) - Ukraine", { place: "KYIV", date: { month: 2, day: 5 }, agency: "Reuters" }],
    ["MOSCOW (AP) — Russia", { place: "MOSCOW", agency: "AP" }],
    ["CHERNIHIV REGION, Ukraine (AP) — A bus", { place: "CHERNIHIV REGION, Ukraine", agency: "AP" }],
    ["(Reuters) - A swap", { agency: "Reuters" }],
    ["MOSCOW, June 12. /TASS/. A group", { place: "MOSCOW", date: { month: 6, day: 12 }, agency: "TASS", slashes: true }],
    ["MOSCOW, Sep.22, (ST)- Russia", { date: { month: 9, day: 22 }, agency: "ST" }],
    ["BAGHDAD / LisovaNews.com: A court", { place: "BAGHDAD", agency: "LisovaNews.com" }],
    ["ANKARA / Anadolu - A court", { place: "ANKARA", agency: "Anadolu" }],
    ["(LWIRE- Lisova Wire (LW)) CAIRO, Dec 23 (LW) -- A court", { place: "CAIRO", date: { month: 12, day: 23 }, agency: "LW" }],
    ["Amritsar, June 3", { place: "Amritsar", date: { month: 6, day: 3 } }],
    ["KYIV, 5 Feb", { place: "KYIV", date: { month: 2, day: 5 } }],
    ["MADRID, Feb 12, 2025 (EFE) - A court", { date: { month: 2, day: 12, year: 2025 } }],
    ["SANAA, Oct. 15 (Xinhua) -- A plane", { place: "SANAA", agency: "Xinhua" }],
    ["Kyiv, 12 June (Ukrinform). The office", { date: { month: 6, day: 12 }, agency: "Ukrinform" }],
    ["(SARAJEVO, March 25, 1996—Reuters) Ten men", { place: "SARAJEVO", date: { month: 3, day: 25, year: 1996 }, agency: "Reuters" }],
    ["(Kyiv, 5 Feb - AFP) Forty men", { place: "Kyiv", date: { month: 2, day: 5 }, agency: "AFP" }],
    ["Aug. 1 (UPI) -- A swap", { date: { month: 8, day: 1 }, agency: "UPI" }],
    ["Kiev, April 20 (IANS) Ukraine", { place: "Kiev", date: { month: 4, day: 20 }, agency: "IANS" }],
    ["Yerevan [Armenia], December 5 (ANI/Sputnik): The", { place: "Yerevan [Armenia]", date: { month: 12, day: 5 }, agency: "ANI/Sputnik" }],
    ["Seoul, July 27: North Korea has", { place: "Seoul", date: { month: 7, day: 27 } }],
    ["New Delhi, May 14, 2025: Constable Shaw", { place: "New Delhi", date: { month: 5, day: 14, year: 2025 } }],
    ["YEREVAN, JUNE 12, ARMENPRESS. The", { place: "YEREVAN", date: { month: 6, day: 12 }, agency: "ARMENPRESS" }],
    ["Baku, June 12, AZERTAC", { place: "Baku", agency: "AZERTAC" }],
    ["Tehran, IRNA – The", { place: "Tehran", agency: "IRNA" }],
    ["SANA'A June 12. 2025 (Saba) – The", { date: { month: 6, day: 12, year: 2025 }, agency: "Saba" }],
    ["BOGOTA (March 29, 2010): A soldier", { place: "BOGOTA", date: { month: 3, day: 29, year: 2010 } }],
    ["ISLAMABAD (12 June 2025) - Forty men", { place: "ISLAMABAD", date: { month: 6, day: 12, year: 2025 } }],
    ["KYIV, FEB 5 (Reuters) - Ukraine", { place: "KYIV", date: { month: 2, day: 5 }, agency: "Reuters" }],
    ["YEREVAN (RFE/RL) — Armenia", { agency: "RFE/RL" }],
    ["TEL AVIV, Israel — Four", { place: "TEL AVIV, Israel" }],
    ["Villavicencio, Colombia - Colombia's rebels", { place: "Villavicencio, Colombia" }],
    ["Kyiv, Feb 5 – Ukraine has", { place: "Kyiv", date: { month: 2, day: 5 } }],
    ["date 2024-07-17 KYIV, Ukraine (AP) — Both", { place: "KYIV, Ukraine", agency: "AP" }],
  ])("%s", (text, expected) => expect(readDateline(text)).toMatchObject(expected));

  it.each([
    "Volodymyr Zelensky (51) said that", "Lubinets (Ukraine) thanked the mediators.", "Hamas (and others) - said", "Forty men - all soldiers - came home.",
    "Freed on July 27: a list of names", "Mariupol (May 20, 2022): what we know", "(Kyiv, March 25) Forty men went home", "(The mayor, March 25, said so)", "On July 27: 12 men went home",
    "Kyiv, June 12, NATO allies met", "Kyiv, NATO: a summary", "Hamas, the group – said", "MOSCOW, June 12. TASS reports that",
    "Mariupol, Ukraine - home of the plant", "Lubinets - Kyiv's ombudsman", "Medinsky, Moscow's negotiator – said", "Friday, Feb 5 - Ukraine freed", "Kyiv - Ukraine freed",
    "KYIV / MOSCOW: Two days of talks", "Rafah / Gaza: A day of waiting", "(They were home (at last)) Forty men went - and slept",
    "June 3", "Friday, June 3", "Freed at Lisova, June 3", "Kyiv, June 3: what we know", "Kyiv, June 3 was a day of joy",
    "The (second) group - of three", "He said (Reuters reports) that", "AFP/Getty Images/Reuters via a newsroom", "Moscow (Russia) Forty",
  ])("is none: %s", (text) => expect(readDateline(text)).toBeUndefined());

  it("ends where the report begins", () => {
    const text = "KYIV, Feb 5 (Reuters) - Forty men";
    expect(text.slice(readDateline(text)!.end).trim()).toBe("Forty men");
  });
});

describe("an export's date before the text", () => {
  it.each<[string, number]>([["date 2025-06-20 Forty home", 16], ["2025-06-20 Forty home", 0], ["Forty home, date 2025-06-20", 0], ["A date is set", 0], ["date 2025-06 Forty home", 13], ["date 2025 Forty home", 10]])(
    "%s", (text, length) => expect(leadingStamp(text)).toBe(length));
});
