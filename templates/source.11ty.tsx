import { formatCount } from "../src/publish/format-count.ts";
import { saySubject } from "../src/publish/say-claim.ts";
import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import type { Source } from "../src/record.ts";
import { ArticleLine } from "./components/article-line.tsx";
import { DayText } from "./components/day-text.tsx";
import { EventLine } from "./components/event-line.tsx";
import { Foreign } from "./components/foreign.tsx";
import { Layout } from "./components/layout.tsx";
import { compareText } from "../src/publish/compare-text.ts";

export const data = {
  pagination: { data: "site.sources", size: 1, alias: "source" },
  permalink: ({ source }: { source: Source }) => `${source.url}index.html`,
};

export const sourceKinds = { outlet: "Outlet", carrier: "Carrier", agency: "News agency" } as const;

export default function SourcePage({ site, source }: { site: Site; source: Source }) {
  const articles = source.articles.flatMap((id) => site.article(id) ?? []).sort((a, b) =>
    compareText(b.published?.value.slice(0, 10) ?? "", a.published?.value.slice(0, 10) ?? "") || compareText(a.id, b.id));
  const events = site.newestFirst.filter((event) => source.events.includes(event.id));
  const figures = events.flatMap((event) => event.counts.filter((count) => source.articles.includes(count.article)).map((count) => ({ event, count })));
  return (
    <Layout title={source.name} description={`Reports of ${source.name}, and the events that they tell of.`} section="/sources/">
      <header class="page-head">
        <p class="crumbs"><a href={sitePath("/sources/")}>Sources</a></p>
        <p class="kind"><span class="kind-name">{sourceKinds[source.kind]}</span></p>
        <h1><Foreign text={source.name} /></h1>
        {source.party !== null && <p class="lead">Owned or funded by the state: <Foreign text={site.partyName(source.party)} />.</p>}
      </header>
      <section aria-labelledby="articles">
        <h2 id="articles">{articles.length === 1 ? "1 report" : `${articles.length} reports`}, newest first</h2>
        <ol class="lines">{articles.map((article) => <li key={article.id}><ArticleLine site={site} article={article} /></li>)}</ol>
      </section>
      <section aria-labelledby="events">
        <h2 id="events">{events.length === 1 ? "1 event" : `${events.length} events`}</h2>
        <ol class="lines">{events.map((event) => <li key={event.id}><EventLine event={event} /></li>)}</ol>
      </section>
      {figures.length > 0 && (
        <section aria-labelledby="figures">
          <h2 id="figures">Figures that it gave</h2>
          <table class="figures">
            <thead><tr><th scope="col">Day</th><th scope="col">Figure</th><th scope="col">According to</th></tr></thead>
            <tbody>
              {figures.map(({ event, count }) => (
                <tr key={`${event.id} ${count.article} ${count.line} ${count.returnedTo} ${count.of} ${count.wording}`}>
                  <td><a href={sitePath(event.url)}><DayText date={event.date} /></a></td>
                  <td>
                    <a href={sitePath(site.sentencePath(count))}><b class="figure"><Foreign text={formatCount(count)} /></b></a> {saySubject(site, event, count, count.value)}
                  </td>
                  <td><Foreign text={count.claimant.name} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Layout>
  );
}
