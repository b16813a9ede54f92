import { describe, expect, it } from "vitest";
import { Site, type SiteInput } from "../../src/publish/site.ts";
import { tellStory } from "../../src/publish/tell-story.ts";
import type { Article, Event } from "../../src/record.ts";
import { sampleTimeline } from "./sample-timeline.ts";

type Count = Event["counts"][number];
const pattern = sampleTimeline.articles.find(({ outlet, language }) => outlet !== null && language === "en")!;

/** "The Gazette 2025-06-12": an article of that outlet, published then; "The Gazette -": nobody knows when. */
function article(words: string): Article {
  const [, outlet, published] = /^(.+) (\S+)$/.exec(words)!;
  const id = outlet!.toLowerCase().replaceAll(" ", "-");
  return { ...pattern, id, url: `/articles/${id}/`, outlet: { id, name: outlet! }, published: published === "-" ? null : { value: published!, basis: "stated", why: "" } };
}

function bodies(article: string, returnedTo: string, value: number | null, claimant: Count["claimant"]): Count {
  return { returnedTo, of: "bodies", value, min: null, max: null, wording: value === null ? "no number" : String(value), claimant, article, line: 1, quote: `${returnedTo} ${value}` };
}

const medinsky = { name: "Vladimir Medinsky", party: "RU" };
const ukraine = { name: "Ukraine", party: "UA" };
const voice = (name: string) => ({ name, party: null });

function story(articles: string[], fields: Partial<Event>): string[] {
  const its = articles.map(article);
  const event: Event = {
    ...sampleTimeline.events.find(({ id }) => id === "repatriation-2025-06-11")!,
    counts: [], ordinals: [], evidence: [], categories: [], disagreements: [], ...fields,
    reports: its.map(({ id }) => ({ article: id, role: "main" as const, why: "" })), origins: its.map(({ id }) => [id]),
  };
  const input: SiteInput = { ...sampleTimeline, articles: its, events: [event], sources: [] };
  return tellStory(new Site(input), event).map(({ day, news }) => `${day}: ${news.map(({ text }) => text.map((piece) => (typeof piece === "string" ? piece : piece.recorded)).join("")).join("; ")}`);
}

describe("how a story developed", () => {
  it("tells of each report what it added, with who says so", () => {
    expect(story(["The Star 2025-06-12", "The Japan News 2025-06-13"], {
      counts: [bodies("the-star", "UA", 1212, ukraine), bodies("the-japan-news", "UA", 1212, ukraine), bodies("the-japan-news", "RU", 27, medinsky)],
    })).toEqual([
      "2025-06-12: The Star is the first here to report it; The Star gives 1,212 bodies returned to Ukraine, citing Ukraine",
      "2025-06-13: The Japan News adds 27 bodies returned to Russia, citing Vladimir Medinsky",
    ]);
  });

  it("goes by publication, not by the order of the records, and puts the undated last", () => {
    const days = story(["Third -", "Second 2025-06-13", "First 2025-06-12"], {}).map((line) => line.slice(0, 10));
    expect(days).toEqual(["2025-06-12", "2025-06-13", "null: Thir"]);
  });

  it("calls nobody first or a repeater among reports of one day without times", () => {
    expect(story(["Alpha 2025-06-12", "Beta 2025-06-12"], {
      counts: [bodies("alpha", "UA", 1212, ukraine), bodies("beta", "UA", 1212, voice("Beta"))],
    })).toEqual([
      "2025-06-12: Alpha gives 1,212 bodies returned to Ukraine, citing Ukraine",
      "2025-06-12: Beta gives 1,212 bodies returned to Ukraine",
    ]);
  });

  it("goes by the clock of each zone where all reports of a day have one", () => {
    expect(story(["Kyiv 2025-06-12T09:00:00+03:00", "Tokyo 2025-06-12T12:00:00+09:00"], {})).toEqual([
      "2025-06-12: Tokyo is the first here to report it",
      "2025-06-12: Kyiv adds nothing that was not reported before",
    ]);
  });

  it("says where a figure stands against earlier ones, and where a number is withheld", () => {
    expect(story(["Alpha 2025-06-12", "Beta 2025-06-13", "Gamma 2025-06-14"], {
      counts: [bodies("alpha", "UA", 1212, ukraine), bodies("beta", "UA", 1000, medinsky), bodies("gamma", "RU", null, medinsky), bodies("gamma", "UA", 1000, medinsky)],
    }).slice(1)).toEqual([
      "2025-06-13: Beta gives 1,000 bodies returned to Ukraine, citing Vladimir Medinsky, where earlier reports differ",
      "2025-06-14: Gamma writes that Vladimir Medinsky gives no number",
    ]);
  });

  it("leads each line to its sentence", () => {
    const event = sampleTimeline.events.find(({ id }) => id === "repatriation-2025-06-11")!;
    const [chapter] = tellStory(new Site(sampleTimeline), event);
    expect(chapter!.news.map(({ citation }) => citation?.quote)).toEqual(event.counts.map(({ quote }) => quote));
  });
});
