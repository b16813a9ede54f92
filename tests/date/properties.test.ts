import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { tagTimexes } from "../../src/date/tag-timexes.ts";
import type { Paragraph } from "../../src/record.ts";

const machineZone = process.env.TZ;

function tag(texts: string[], reference?: string) {
  const paragraphs = texts.map((text, index): Paragraph => ({ text, line: index + 1, endLine: index + 1, offsets: [{ at: 0, offset: 0, line: index + 1, column: 1 }] }));
  return tagTimexes(paragraphs, paragraphs.map(() => "body"), reference ? { reference } : {});
}

const piece = fc.constantFrom(
  "June", "May", "may", "march", "Aug.", "9", "24", "31", "2025", "1,212", "on", "the", "last", "next", "this", "Friday", "Saturday", "'s", "’s", "morning",
  "a", "two", "several", "day", "days", "week", "year", "years", "ago", "earlier", "later", "before", "after", "end", "of", "early", "late", "mid", "-", "–", ",",
  ".", ":", "/", "10:00", "p.m.", "third", "quarter", "spring", "weekend", "the 5th", "Friday the", "first half of", "last Friday of", "week of", "after the talks", "he said on", "\"", "'", "of that year", "night into", "will", "was", "said", "until", "by", "since", "then", "and", "to", "06/07/2025",
  "2025-06-12", "31 June", "Easter", "noon", "overnight", "yesterday", "\n", "“", "”", "…", "é", "😀", "twenty", "hundred", "half", "5,000", "300000", "decades", "centuries", "from", "same", "every", "once", "constructor", "__proto__",
);
const text = fc.oneof(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" ")), fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")), fc.string(), fc.string({ unit: "binary" }));
const day = fc.date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2060-12-31T00:00:00Z"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe("tagTimexes, for any text", () => {
  afterEach(() => {
    if (machineZone === undefined) delete process.env.TZ;
    else process.env.TZ = machineZone;
  });

  it("keeps its spans in the text, in order, apart, and as they stand there", () => {
    fc.assert(fc.property(fc.array(text, { maxLength: 4 }), fc.option(day, { nil: undefined }), (texts, reference) => {
      let [paragraph, end] = [0, 0];
      for (const timex of tag(texts, reference).timexes) {
        if (timex.paragraph !== paragraph) [paragraph, end] = [timex.paragraph, 0];
        expect(timex.start).toBeGreaterThanOrEqual(end);
        expect(timex.end).toBeGreaterThan(timex.start);
        expect(texts[paragraph]!.slice(timex.start, timex.end)).toBe(timex.text);
        expect(timex.text.trim()).toBe(timex.text);
        end = timex.end;
      }
    }), { numRuns: 1000 });
  });

  it("finds the same spans whatever the publication day", () => {
    fc.assert(fc.property(fc.array(text, { maxLength: 3 }), day, (texts, reference) => {
      const spans = (from?: string) => tag(texts, from).timexes.map(({ paragraph, start, end, rule }) => [paragraph, start, end, rule]);
      expect(spans(reference)).toEqual(spans());
    }), { numRuns: 1000 });
  });

  it("gives days that the calendar has, first before last", () => {
    fc.assert(fc.property(text, day, (words, reference) => {
      for (const { days } of tag([words], reference).timexes) {
        if (!days) continue;
        expect(new Date(`${days.start}T00:00:00Z`).toISOString().slice(0, 10)).toBe(days.start);
        expect(new Date(`${days.end}T00:00:00Z`).toISOString().slice(0, 10)).toBe(days.end);
        expect(days.start <= days.end).toBe(true);
      }
    }), { numRuns: 1000 });
  });

  it("reads the same in every time zone of the machine", () => {
    process.env.TZ = "Pacific/Kiritimati";
    expect(new Date(2025, 0, 1).getTimezoneOffset(), "the zone can be set here").toBe(-14 * 60);
    fc.assert(fc.property(text, day, (words, reference) => {
      const readings = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"].map((zone) => {
        process.env.TZ = zone;
        return tag([words], reference);
      });
      for (const reading of readings) expect(reading).toEqual(readings[0]);
    }), { numRuns: 200 });
  });

  it("never puts what is told as past after the publication", () => {
    const told = fc.constantFrom("They were freed on", "He said on", "It was held", "Kyiv announced it on", "The buses arrived on", "They had returned on");
    const when = fc.constantFrom("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "March 3", "29 August", "Dec. 30", "January 1", "Friday morning", "this Monday", "last Friday", "the night of May 5-6");
    fc.assert(fc.property(told, when, day, (words, expression, reference) => {
      const [timex] = tag([`${words} ${expression}.`], reference).timexes;
      expect(timex!.days!.start <= reference, `${timex!.text} = ${timex!.value}`).toBe(true);
    }), { numRuns: 1000 });
  });

  it("puts a day without its month at most a month before the publication, or ahead of it where the clause looks ahead", () => {
    fc.assert(fc.property(fc.integer({ min: 4, max: 20 }), day, (nth, reference) => {
      const [past] = tag([`They were freed on the ${nth}th.`], reference).timexes;
      const [future] = tag([`They will be freed on the ${nth}th.`], reference).timexes;
      expect(past!.days!.start <= reference && Date.parse(reference) - Date.parse(past!.days!.start) <= 31 * 86_400_000).toBe(true);
      expect(future!.days!.start >= reference && Number(future!.days!.start.slice(8)) === nth).toBe(true);
    }), { numRuns: 500 });
  });

  it("never puts what is announced before the publication, for a weekday", () => {
    const told = fc.constantFrom("They will be freed on", "The swap is due on", "They plan to meet on", "Talks are scheduled for");
    const when = fc.constantFrom("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    fc.assert(fc.property(told, when, day, (words, expression, reference) => {
      const [timex] = tag([`${words} ${expression}.`], reference).timexes;
      expect(timex!.days!.start >= reference).toBe(true);
    }), { numRuns: 500 });
  });
});
