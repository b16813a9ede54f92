import { describe, expect, it } from "vitest";
import { readCases } from "../../eval/read-cases.ts";
import { buildTimeline } from "../../src/build-timeline.ts";
import { english, languageOf } from "../../src/language/language.ts";
import { readLexicon } from "../../src/lexicon/read-lexicon.ts";
import { sayReason } from "../../src/publish/say-reason.ts";
import { readContent } from "../../src/read/read-content.ts";

const ukrainian = languageOf("uk");
const said = (text: string) => sayReason(text, ukrainian)?.map((piece) => (typeof piece === "string" ? piece : `[${piece.recorded}]`)).join("");

describe("a reason in Ukrainian", () => {
  it.each([
    ["RT says “Tuesday”, counted from its publication on 11 June 2025: 10 June 2025.", "[RT]: сказано «[Tuesday]»; відлічено від дня публікації, 11 червня 2025: 10 червня 2025."],
    ["The third group took place not before the second group (10 June 2025) and not after the fourth group (14 June 2025); of the days that RT leaves open only 12 June 2025 remains.", "Порядковий номер (група № 3) показує: не раніше, ніж група № 2 (10 червня 2025) і не пізніше, ніж група № 4 (14 червня 2025); з днів, які допускає [RT], лишається тільки 12 червня 2025."],
    ["The Hawk carries no full date. Only 12 June 2025 agrees with “Thursday”, with the agreement of 2 June 2025 and with the second group (10 June 2025) before it; a report that names its day in this way is as a rule of that day.", "[The Hawk]: повідомлення не має повної дати. Лише 12 червня 2025 узгоджується з тим, що відомо: «[Thursday]»; домовленість від 2 червня 2025; перед нею – група № 2 (10 червня 2025); повідомлення, яке так називає день, зазвичай вийшло того самого дня."],
    ["Read from the stamp “8 Dec, 16:20”, its time read in the site's own zone; the report gives that day its year: “December 8, 2024”.", "Прочитано з позначки «[8 Dec, 16:20]»; час прочитано в часовому поясі сайту; рік цього дня називає саме повідомлення: «[December 8, 2024]»."],
    ["They are 21 days apart, and no number or figure ties them together.", "Днів між ними: 21; ні номер, ні цифра їх не поєднують."],
    ["It too tells of “Thursday”, the same figure and the third group, and of the events known only this one fits.", "Збігається: «[Thursday]»; цифра; група № 3; з відомих подій підходить лише ця."],
    ["One is the third group, the other the 65th exchange of the war.", "Одна – група № 3, інша – обмін № 65 за час війни."],
    ["An editor set it. The reports were read to give 4 July 2025: TASS gives the day in full: “July 4, 2025”.", "Дату встановив редактор. З повідомлень було прочитано: 4 липня 2025. [TASS] називає день повністю: «[July 4, 2025]»."],
  ])("%s", (english, expected) => {
    expect(said(english)).toBe(expected);
  });

  it("does not guess at a sentence that it does not know", () => {
    expect(said("The moon was full.")).toBeUndefined();
    expect(said("RT says “Tuesday”, counted from its publication on some day: 10 June 2025.")).toBeUndefined();
  });

  it("is left alone in English", () => {
    expect(sayReason("The moon was full.", english)).toEqual(["The moon was full."]);
  });
});

describe("the reasons that the stages give", () => {
  // Cases in which days are inferred or told twice, copies are found, or several series are counted.
  const telling = readCases("tests/fixtures").filter(({ name }) => /undated|caption|midnight|paraphrase|ordinals|two-days/.test(name));

  it("all have Ukrainian words", { timeout: 60_000 }, () => {
    const unsaid = new Set<string>();
    let reasons = 0;
    const { lexicon } = readLexicon("no such folder");
    for (const files of [readContent("content").files, ...telling.map((one) => one.files)]) {
      const { events, articles } = buildTimeline(files, lexicon);
      const all = [
        ...events.flatMap((event) => [event.date.why, ...event.reports.map(({ why }) => why), event.nearest?.why ?? []].flat()),
        ...articles.flatMap((article) => [article.published?.why ?? [], ...article.removed.map(({ reason }) => reason)].flat()),
      ];
      reasons += all.length;
      for (const reason of all) if (sayReason(reason, ukrainian) === undefined) unsaid.add(reason);
    }
    expect([...unsaid]).toEqual([]);
    expect(telling.length).toBeGreaterThan(5);
    expect(reasons).toBeGreaterThan(300);
  });
});
