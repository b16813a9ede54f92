import { describe, expect, it } from "vitest";
import { story, strip } from "./story.ts";

const points = ["• Forty soldiers are home after a winter in captivity, the first since spring.", "• Eleven of them are in a hospital of the border town."];

describe("a report's own points under a heading", () => {
  it.each(["At a glance", "Highlights", "Key points", "TL;DR"])("are no part of it: %s", (heading) => {
    const { body, fateOf } = strip(["Forty walk home over the bridge", heading, ...points, ...story].join("\n"));
    expect(body).toEqual(story);
    expect(fateOf(points[0]!)).toEqual({ role: "removed", reason: "summary of the report" });
  });

  it("are the report where nothing goes on below them", () => {
    expect(strip(["Forty walk home over the bridge", "At a glance", ...points, story[0]!].join("\n")).body).toEqual([...points, story[0]!]);
  });

  it("are the report without such a heading", () => {
    expect(strip(["Forty walk home over the bridge", ...points, ...story].join("\n")).body).toEqual([...points, ...story]);
  });
});
