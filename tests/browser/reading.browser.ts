/** What a reader does: filters, searches, keeps an address, goes back, follows a claim to its sentence by keyboard. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repeatEvents } from "../site/repeat-events.ts";
import { sampleTimeline } from "../site/sample-timeline.ts";
import { type OpenSite, openSite } from "./open-site.ts";

// More events than the first page holds, under a folder of its host as on project pages.
const timeline = repeatEvents(sampleTimeline, 90);
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(timeline, "/repo");
});
afterAll(() => site.close());

const eventsWhere = (test: (event: (typeof timeline.events)[number]) => boolean) => timeline.events.filter(test).map(({ id }) => id).sort();
const shownEvents = async (page: Page) =>
  (await page.evaluate("[...document.querySelectorAll('#found:not([hidden]) li[data-event]')].map((item) => item.dataset.event)") as string[]).sort();
const status = (page: Page) => page.locator(".facet-status");
const query = (page: Page) => new URL(page.url()).search;

describe("the filter", () => {
  it("shows what fits all choices, says how many of how many, and leaves the address to be kept", async () => {
    const { page, troubles, requests } = await site.open("/");
    expect(requests.some((url) => url.includes("facets.json")), "loaded before it is used").toBe(false);
    await page.locator("#facets > summary").click();

    const bodies = eventsWhere(({ kind }) => kind === "repatriation");
    await page.getByLabel("Return of bodies").check();
    await expect.poll(() => status(page).innerText()).toBe(`${bodies.length} of 90 events shown`);
    expect(await shownEvents(page)).toEqual(bodies);
    expect(query(page)).toBe("?kind=repatriation");

    const contradicted = eventsWhere(({ kind, disagreements }) => kind === "repatriation" && disagreements.length > 0);
    await page.getByLabel("Accounts differ").check();
    await expect.poll(() => shownEvents(page)).toEqual(contradicted);
    expect(query(page)).toBe("?kind=repatriation&disagreement=differ");
    expect(contradicted.length).toBeLessThan(bodies.length);

    await page.goBack();
    await expect.poll(() => shownEvents(page)).toEqual(bodies);
    expect(await page.getByLabel("Accounts differ").isChecked()).toBe(false);

    await page.getByRole("button", { name: "Show all events" }).click();
    await expect.poll(() => page.locator("#events").isVisible()).toBe(true);
    expect(query(page)).toBe("");
    expect(troubles).toEqual([]);
  });

  it("opens an address as it was kept, events of earlier years with it", async () => {
    const wanted = eventsWhere(({ date, kind }) => kind === "exchange" && date.start?.startsWith("2021") === true);
    expect(wanted.length).toBeGreaterThan(2);
    const { page, troubles } = await site.open("/?kind=exchange&year=2021");
    await expect.poll(() => shownEvents(page)).toEqual(wanted);
    expect(await page.locator("#found .month-name").first().innerText()).toMatch(/2021$/);
    await page.getByRole("button", { name: "Remove filter: Exchange" }).click();
    await expect.poll(() => query(page)).toBe("?year=2021");
    expect(troubles).toEqual([]);
  });

  it("shows a part of many and the rest on request", async () => {
    const { page } = await site.open("/?side=ru");
    const all = eventsWhere(({ parties }) => parties.includes("RU"));
    await expect.poll(() => page.locator("#found li[data-event]").count()).toBe(40);
    await page.getByRole("button", { name: "Show more" }).click();
    await expect.poll(() => page.locator("#found li[data-event]").count()).toBe(Math.min(80, all.length));
    expect(await page.evaluate("document.activeElement.closest('li[data-event]') !== null")).toBe(true);
  });

  it("counts beside each value what choosing it would show", async () => {
    const { page } = await site.open("/?kind=repatriation");
    await page.locator("#facets > summary").click();
    const differ = eventsWhere(({ kind, disagreements }) => kind === "repatriation" && disagreements.length > 0).length;
    await expect.poll(() => page.locator("[data-value=differ] .facet-count").innerText()).toBe(String(differ));
    await expect.poll(() => page.locator("[data-value=exchange] .facet-count").innerText()).toBe(String(eventsWhere(({ kind }) => kind === "exchange").length));
  });

  it("is links to lists for a reader without a script", async () => {
    const { page } = await site.open("/", { javaScriptEnabled: false });
    await page.locator("#facets > summary").click();
    await page.locator("#facets [data-value=repatriation] a").click();
    expect(page.url()).toBe(`${site.base}/by/kind/repatriation/`);
    expect(await page.locator("main .event-line").count()).toBe(eventsWhere(({ kind }) => kind === "repatriation").length);
  });
});

describe("the search", () => {
  it("finds events and reports, and is loaded only when used", async () => {
    const { page, troubles, requests } = await site.open("/search/");
    expect(requests.filter((url) => url.includes("/pagefind/"))).toEqual([]);
    await page.getByRole("searchbox").fill("Medinsky");
    await expect.poll(() => page.locator("#search-results li").count(), { timeout: 20_000 }).toBeGreaterThan(0);
    expect(await page.locator("#search-status").innerText()).toMatch(/^\d+ results? for “Medinsky”$/);
    expect(query(page)).toBe("?q=Medinsky");
    const link = page.locator("#search-results a[href*='/articles/treatment-for-all/']");
    await link.click();
    expect(page.url()).toBe(`${site.base}/articles/treatment-for-all/`);
    await page.goBack();
    await expect.poll(() => page.locator("#search-results li").count(), { timeout: 20_000 }).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
  });

  it("shows hostile words of an article as words", async () => {
    const { page, troubles } = await site.open("/search/?q=esrever");
    await expect.poll(() => page.locator("#search-results li").count(), { timeout: 20_000 }).toBeGreaterThan(0);
    expect(await page.locator("#search-results img, #search-results script").count()).toBe(0);
    expect(await page.locator("#search-results").innerText()).toContain("<script>alert(");
    expect(troubles).toEqual([]);
  });

  it("says so where nothing is found", async () => {
    const { page } = await site.open("/search/?q=zzzzxqj");
    await expect.poll(() => page.locator("#search-status").innerText(), { timeout: 20_000 }).toBe("Nothing found for “zzzzxqj”.");
  });

  it("leads a reader without a script to the index", async () => {
    const { page } = await site.open("/search/?q=Medinsky", { javaScriptEnabled: false });
    expect(await page.locator("main").innerText()).toContain("Searching needs JavaScript");
    await page.getByRole("link", { name: "Open the index" }).click();
    expect(page.url()).toBe(`${site.base}/all/`);
    expect(await page.locator("main").innerText()).toContain("Ukraine gets back 1,212 bodies, Russia 27");
  });
});

/** Presses a key until what has the focus matches; fails after a page's worth of stops. */
async function pressUntil(page: Page, key: string, selector: string): Promise<void> {
  for (let stops = 0; stops < 150; stops += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`Unexpected end of the way, expected ${selector}`);
}

/** Whether what has the focus is on the screen, and nothing else at its middle. */
const focusIsSeen = `(() => {
  const focused = document.activeElement;
  const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return top !== null && (focused.contains(top) || top.contains(focused)) ? "" : focused.outerHTML.slice(0, 200) + " under " + (top?.outerHTML.slice(0, 80) ?? "the edge");
})()`;

describe("a reader with a keyboard", () => {
  it("goes from the timeline to an event, to the sentence, to the event again, and back", async () => {
    const { page, troubles } = await site.open("/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.keyboard.press("Enter");
    await pressUntil(page, "Tab", "a[href='/repo/events/exchange-2025-06-12/']");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/events/exchange-2025-06-12/");

    await pressUntil(page, "Tab", "a.to-sentence[href*='treatment-for-all']");
    const sentence = await page.evaluate("document.activeElement.closest('.citation').querySelector('blockquote').innerText") as string;
    await page.keyboard.press("Enter");
    await page.waitForURL("**/articles/treatment-for-all/#*");
    expect(await page.locator("mark:target").innerText()).toBe(sentence.trim());
    expect(await page.locator("mark:target").isVisible()).toBe(true);

    await pressUntil(page, "Tab", "a.note[href*='/events/exchange-2025-06-12/#report-treatment-for-all']");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/events/exchange-2025-06-12/#report-treatment-for-all");
    expect(await page.locator("li:target").innerText()).toContain("The Japan News");
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.waitForURL(`${site.base}/**`);
    expect(new URL(page.url()).pathname).toBe("/repo/");
    expect(troubles).toEqual([]);
  });

  it.each([320, 1440])("always sees where the focus is, past headings that stay, at %i px", async (width) => {
    const { page } = await site.open("/2025/", { viewport: { width, height: 700 }, reducedMotion: "reduce" });
    await page.evaluate("document.querySelector('.site-foot a').focus()");
    for (let stops = 0; stops < 45; stops += 1) {
      await page.keyboard.press("Shift+Tab");
      expect(await page.evaluate(focusIsSeen)).toBe("");
    }
    await page.evaluate("window.scrollTo(0, 0); document.querySelector('.event-title a').focus()");
    for (let stops = 0; stops < 30; stops += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(focusIsSeen)).toBe("");
    }
  });
});

describe("an event's address", () => {
  it("can be copied from the timeline", async () => {
    const { page } = await site.open("/", { permissions: ["clipboard-read", "clipboard-write"] });
    const card = page.locator("li[data-event='exchange-2025-06-12']");
    await card.getByRole("button", { name: /^Copy link/ }).click();
    await expect.poll(() => card.locator(".copy").innerText()).toBe("Link copied");
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(`${site.base}/events/exchange-2025-06-12/`);
    expect(await card.locator(".permalink").getAttribute("href")).toBe("/repo/events/exchange-2025-06-12/");
  });
});
