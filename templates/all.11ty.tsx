import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import { ArticleLine } from "./components/article-line.tsx";
import { EventLines } from "./components/event-lines.tsx";
import { FacetLists } from "./components/facets.tsx";
import { Foreign } from "./components/foreign.tsx";
import { Layout } from "./components/layout.tsx";

export const data = { permalink: "/all/index.html" };

/** Everything on one page, for a browser's own search and for readers without a script. */
export default function AllPage({ site }: { site: Site }) {
  const sources = site.sources.filter((source) => source.articles.length > 0);
  return (
    <Layout site={site} path="/all/" title={site.say("index.title")} description={site.say("index.description")}>
      <header class="page-head">
        <h1>{site.say("index.title")}</h1>
        <p class="lead">{site.say("index.lead")}</p>
        <nav class="years" aria-label={site.say("index.title")}>
          <ul>
            <li><a href="#events">{site.say("index.events")}</a></li>
            <li><a href="#reports">{site.say("index.reports")}</a></li>
            {site.undated.length > 0 && <li><a href={sitePath("/undated/")}>{site.say("undated.title")}</a></li>}
          </ul>
        </nav>
      </header>
      <div class="index-features"><FacetLists site={site} /></div>
      <section aria-labelledby="events">
        <h2 id="events">{site.say("index.events")}</h2>
        <EventLines site={site} events={site.newestFirst} heading="h3" />
      </section>
      <section aria-labelledby="reports">
        <h2 id="reports">{site.say("index.reports")}</h2>
        <div class="line-months">
          {sources.map((source) => (
            <section key={source.id} aria-labelledby={`source-${source.id}`}>
              <h3 id={`source-${source.id}`}><Foreign text={source.name} /></h3>
              <ol class="lines">
                {source.articles.map((id) => <li key={id}><ArticleLine site={site} article={site.article(id)!} /></li>)}
              </ol>
            </section>
          ))}
        </div>
      </section>
    </Layout>
  );
}
