import fc from "fast-check";
import ICAL from "ical.js";
import { expect, it } from "vitest";
import { certainDays } from "../../src/publish/outputs/certain-days.ts";
import { writeCalendar } from "../../src/publish/outputs/write-calendar.ts";
import { Site } from "../../src/publish/site.ts";
import { sampleTimeline } from "../site/sample-timeline.ts";

const site = new Site(sampleTimeline);
const known = sampleTimeline.events.find(({ id }) => id === "exchange-2025-06-14")!;
const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);

it.each([
  ["2025-06-12", "2025-06-12", "2025-06-12", { first: "2025-06-12", last: "2025-06-12", certain: true }],
  ["2025-06-10/2025-06-14", "2025-06-10", "2025-06-14", { first: "2025-06-10", last: "2025-06-14", certain: false }],
  ["[2025-06-13,2025-06-14]", "2025-06-13", "2025-06-14", { first: "2025-06-13", last: "2025-06-14", certain: false }],
  ["2025-06", "2025-06-01", "2025-06-30", { first: "2025-06-01", last: "2025-06-30", certain: false }],
  ["2025-06-12?", "2025-06-12", "2025-06-12", undefined],
  ["../2025-06-12", null, "2025-06-12", undefined],
  ["XXXX-XX-XX", null, null, undefined],
])("of %s draws what is certain", (edtf, start, end, expected) => {
  expect(certainDays({ date: { edtf, start, end, basis: "resolved", why: "" } })).toEqual(expected);
});

it.each([
  ["planned", "TENTATIVE"], ["postponed", "CANCELLED"], ["failed", "CANCELLED"], ["completed", "CONFIRMED"],
] as const)("says of what was %s that it is %s", (status, expected) => {
  expect(parse(writeCalendar(site, [{ ...known, status }], "x")).getFirstSubcomponent("vevent")!.getFirstPropertyValue("status")).toBe(expected);
});

it("takes no property and no event out of somebody's words", () => {
  const title = "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTACH:https://evil.example/\\, ; \u2028 b";
  const calendar = parse(writeCalendar(site, [{ ...known, title }], title));
  const [event, ...others] = calendar.getAllSubcomponents("vevent");
  expect(others).toEqual([]);
  expect(event!.getFirstProperty("attach")).toBe(null);
  expect(event!.getFirstPropertyValue("summary")).toBe("a\nEND:VEVENT\nBEGIN:VEVENT\nATTACH:https://evil.example/\\, ;   b");
});

it("folds any words by octets and gives them back", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom("a", " ", "щ", "ї", "\u{1F54A}", ",", ";", "\\", "\n"), minLength: 60, maxLength: 200 }), (title) => {
    const text = writeCalendar(site, [{ ...known, title }], "x");
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(parse(text).getFirstSubcomponent("vevent")!.getFirstPropertyValue("summary")).toBe(title);
  }), { numRuns: 200 });
});
