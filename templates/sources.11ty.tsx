import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import { Foreign } from "./components/foreign.tsx";
import { Layout } from "./components/layout.tsx";
import { ArticleLine } from "./components/article-line.tsx";

export const data = { permalink: "/sources/index.html" };

const kinds = ["outlet", "agency", "carrier"] as const;

export default function SourcesPage({ site }: { site: Site }) {
  const unnamed = site.articles.filter((article) => !article.outlet && !article.carrier && !article.agency);
  return (
    <Layout site={site} path="/sources/" title={site.say("sources.title")} description={site.say("sources.description")} section="/sources/">
      <header class="page-head">
        <h1>{site.say("sources.title")}</h1>
        <p class="lead">{site.say("sources.lead", { reports: site.say("count.reports", { n: site.articles.length }) })}</p>
      </header>
      {kinds.map((kind) => {
        const its = site.sources.filter((source) => source.kind === kind);
        return its.length > 0 && (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind}>{site.say(`sources.${kind}`)}</h2>
            <p class="why">{site.say(`sources.${kind}.meaning`)}</p>
            <table class="sources">
              <thead><tr><th scope="col">{site.say("sources.name")}</th><th scope="col">{site.say("sources.reports")}</th><th scope="col">{site.say("sources.events")}</th><th scope="col">{site.say("sources.state")}</th></tr></thead>
              <tbody>
                {its.map((source) => (
                  <tr key={source.id}>
                    <th scope="row"><a href={sitePath(source.url)}><Foreign text={source.name} /></a></th>
                    <td>{source.articles.length}</td>
                    <td>{source.events.length}</td>
                    <td>{source.party === null ? "" : <Foreign text={site.partyName(source.party)} />}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
      {unnamed.length > 0 && (
        <section aria-labelledby="unnamed">
          <h2 id="unnamed">{site.say("sources.unnamed")}</h2>
          <ul class="lines">{unnamed.map((article) => <li key={article.id}><ArticleLine site={site} article={article} /></li>)}</ul>
        </section>
      )}
    </Layout>
  );
}
