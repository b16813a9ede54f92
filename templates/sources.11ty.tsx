import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import { Foreign } from "./components/foreign.tsx";
import { Layout } from "./components/layout.tsx";
import { ArticleLine } from "./components/article-line.tsx";

export const data = { permalink: "/sources/index.html" };

const groups = [
  ["outlet", "Outlets", "Who wrote the reports."],
  ["agency", "News agencies", "Wire services that the reports credit."],
  ["carrier", "Carriers", "Sites that printed what others wrote."],
] as const;

export default function SourcesPage({ site }: { site: Site }) {
  const unnamed = site.articles.filter((article) => !article.outlet && !article.carrier && !article.agency);
  return (
    <Layout title="Sources" description="Outlets, news agencies and carriers whose reports the timeline is made from." section="/sources/">
      <header class="page-head">
        <h1>Sources</h1>
        <p class="lead">{site.articles.length} reports. Each can be read here with the sentences on which the timeline rests.</p>
      </header>
      {groups.map(([kind, name, meaning]) => {
        const its = site.sources.filter((source) => source.kind === kind);
        return its.length > 0 && (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind}>{name}</h2>
            <p class="why">{meaning}</p>
            <table class="sources">
              <thead><tr><th scope="col">Name</th><th scope="col">Reports</th><th scope="col">Events</th><th scope="col">State behind it</th></tr></thead>
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
          <h2 id="unnamed">Reports that name no source</h2>
          <ul class="lines">{unnamed.map((article) => <li key={article.id}><ArticleLine site={site} article={article} /></li>)}</ul>
        </section>
      )}
    </Layout>
  );
}
