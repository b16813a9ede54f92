import { expect, it } from "vitest";
import { importGraph } from "../../src/serve/follow-imports.ts";

it("knows every module below a template, so that a change to any of them rebuilds it", () => {
  const graph = importGraph([".eleventy.ts", "src", "templates"]);
  expect(graph.get("templates/timeline.11ty.tsx")).toEqual(expect.arrayContaining([
    "templates/components/event-list.tsx", "templates/components/event-card.tsx", "src/publish/format-day.ts",
  ]));
  expect(graph.get(".eleventy.ts")).toContain("src/publish/site.ts");
  expect(graph.get("templates/timeline.11ty.tsx")).not.toContain("templates/timeline.11ty.tsx");
});
