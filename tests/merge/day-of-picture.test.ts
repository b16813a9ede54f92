import { describe, expect, it } from "vitest";
import { buildTimeline } from "../../src/build-timeline.ts";
import { readLexicon } from "../../src/lexicon/read-lexicon.ts";

const { lexicon } = readLexicon();
const body = (day: string) => `Russia and Ukraine exchanged prisoners ${day}, the headquarters for prisoners of war said. It did not say how many soldiers came home. Families waited for them near the border with portraits of the missing.`;

/** The day on which an undated report was found to be published, and that of its event, from a caption and the words of its lede. */
function dated(caption: string, day: string, more = ""): string {
  const text = `Freed soldiers come home in new prisoner exchange\n\n${caption}\n\n${body(day)}${more}\n`;
  const { articles, events } = buildTimeline([{ file: "report.txt", text }], lexicon);
  const published = articles[0]!.published;
  return `${published ? `${published.value} ${published.basis}` : "undated"}, ${events[0]?.date.start ?? "no day"}`;
}

const picture = (day: string) => `Freed soldiers hug each other after a prisoner exchange, Ukraine, ${day}. Photo: Coordination Headquarters`;

describe("the day of an undated report's picture", () => {
  // 4 July 2025 was a Friday
  it.each<[caption: string, day: string, expected: string]>([
    [picture("July 4, 2025"), "on Friday", "2025-07-04 inferred, 2025-07-04"],
    ["In this photo taken on July 4, 2025 and provided by the headquarters, freed soldiers hug each other.", "on Friday", "2025-07-04 inferred, 2025-07-04"],
    // the picture gives the day its year, and nothing says when the report came out
    [picture("July 4, 2025"), "on July 4", "undated, 2025-07-04"],
    // words that no calendar bounds date no report; the event has the day of its picture, in doubt
    [picture("July 4, 2025"), "today", "undated, 2025-07-04"],
    [picture("July 4, 2025"), "yesterday", "undated, 2025-07-04"],
    // another day, a file picture, a month, no year
    [picture("July 4, 2025"), "on Saturday", "undated, no day"],
    [picture("July 4, 2025"), "on July 5", "undated, no day"],
    [`FILE - Freed soldiers hug each other after a prisoner exchange in Ukraine, July 4, 2025. (AP Photo/Jane Roe)`, "on Friday", "undated, no day"],
    [`File photo: Freed soldiers hug each other, Ukraine, July 4, 2025.`, "on Friday", "undated, no day"],
    [picture("May 2024"), "on Friday", "undated, no day"],
    [picture("July 4"), "on Friday", "undated, no day"],
  ])("%s | %s", (caption, day, expected) => {
    expect(dated(caption, day)).toBe(expected);
  });

  it("says why, and is none where the report tells of a later day", () => {
    const text = `Freed soldiers come home in new prisoner exchange\n\n${picture("July 4, 2025")}\n\n${body("on Friday")}\n`;
    expect(buildTimeline([{ file: "report.txt", text }], lexicon).articles[0]!.published!.why).toBe(
      "“Friday” can be 4 July 2025, the day that the caption of its picture gives as “July 4, 2025”; 4 July 2025 is the first day on which the report can say that.",
    );
    expect(dated(picture("July 4, 2025"), "on Friday", "\n\nThe previous one was on August 14, 2025.")).toMatch(/^undated/);
  });

  it("is none of two pictures", () => {
    expect(dated(`${picture("July 4, 2025")}\n\n${picture("June 27, 2025")}`, "on Friday")).toMatch(/^undated/);
  });
});
