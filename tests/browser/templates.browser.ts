/** Every template in a browser, at each width, light and dark: what axe finds, what overflows, what is asked of others. */
import { type AxeResults, type RunOptions, source as axeSource } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleTimeline } from "../site/sample-timeline.ts";
import { type OpenSite, openSite } from "./open-site.ts";

const templates = [
  ["the timeline", "/"],
  ["the timeline, oldest first", "/oldest-first/"],
  ["a year", "/2025/"],
  ["a month", "/2025/06/"],
  ["events without a day", "/undated/"],
  ["a feature", "/by/kind/exchange/"],
  ["the index", "/all/"],
  ["the search", "/search/"],
  ["an event with both sides", "/events/exchange-2025-06-12/"],
  ["an event that failed", "/events/repatriation-2025-06-07/"],
  ["an event of hostile text", "/events/release-unknown/"],
  ["an article", "/articles/treatment-for-all/"],
  ["a digest", "/articles/large-swap-digest/"],
  ["an article of hostile text", "/articles/hostile/"],
  ["the figures", "/figures/"],
  ["a card for other pages", "/embed/exchange-2025-06-12/"],
  ["the sources", "/sources/"],
  ["a source", "/sources/rt/"],
  ["the page about the site", "/about/"],
  ["the page for a wrong address", "/404.html"],
] as const;

const widths = [320, 768, 1440];
const allRules: RunOptions = { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };
/** What alone can differ between light and dark. */
const colourRules: RunOptions = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

/** What axe finds on a page as it stands; empty where it finds nothing. */
async function faultsOf(page: Page, rules: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(`axe.run(document, ${JSON.stringify({ ...rules, resultTypes: ["violations"] })})`) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary}`));
}

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(sampleTimeline);
});
afterAll(() => site.close());

const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
const openFolds = "for (const fold of document.querySelectorAll('details')) fold.open = true";

describe.each(templates)("%s", (_name, url) => {
  it("has no fault that axe finds, fits each width and asks nothing of other hosts", async () => {
    const { page, troubles } = await site.open(url, { viewport: { width: 1440, height: 900 }, colorScheme: "light", reducedMotion: "reduce" });
    await page.evaluate(openFolds);
    // Past the page's own policy, which lets no foreign script in.
    await page.evaluate(axeSource);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(overflow), `${width} px wide`).toBe(0);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await faultsOf(page, colorScheme === "light" ? allRules : colourRules), `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("can be read without a script", async () => {
    const { page, troubles } = await site.open(url, { viewport: { width: 320, height: 900 }, javaScriptEnabled: false });
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(60);
    expect(await page.evaluate(overflow)).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe("on paper and with the reader's own colours", () => {
  it.each(["/", "/events/exchange-2025-06-12/", "/articles/treatment-for-all/"])("prints %s without the parts that only a screen needs", async (url) => {
    const { page } = await site.open(url);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: "print" });
    for (const part of [".site-nav", ".site-foot", ".facets", ".copy"]) {
      for (const one of await page.locator(part).all()) expect(await one.isVisible(), part).toBe(false);
    }
    expect(await page.locator("h1").isVisible()).toBe(true);
    await page.context().close();
  });

  it.each(["/", "/events/repatriation-2025-06-07/", "/articles/treatment-for-all/"])("keeps marks and lines apart in forced colours on %s", async (url) => {
    const { page } = await site.open(url, { forcedColors: "active" });
    const hidden = `[...document.querySelectorAll(".bar-completed, .glyph-completed:not(.glyph-agreement) .glyph-ground")]
      .filter((shape) => getComputedStyle(shape).fill === getComputedStyle(document.body).backgroundColor).length`;
    expect(await page.evaluate(hidden)).toBe(0);
    const lines = await page.evaluate("[...document.querySelectorAll('main mark')].map((mark) => getComputedStyle(mark).textDecorationLine)") as string[];
    expect(lines.every((line) => line === "underline")).toBe(true);
    expect(lines.length > 0).toBe(url.startsWith("/articles/"));
    await page.context().close();
  });

  it("moves nothing for a reader who asks for no motion", async () => {
    const { page } = await site.open("/", { reducedMotion: "reduce" });
    expect(await page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")).toBe("auto");
    await page.context().close();
  });
});
