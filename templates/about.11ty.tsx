import { datasetLinkedData } from "../src/publish/outputs/linked-data.ts";
import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import { eventKinds, eventStatuses } from "../src/record.ts";
import { Layout } from "./components/layout.tsx";
import { StructuredData } from "./components/raw-html.tsx";

export const data = { permalink: "/about/index.html" };

const bases = ["stated", "resolved", "inferred", "editor", "unknown"] as const;
const files = ["events.json", "events.csv", "articles.json", "sources.json", "datapackage.json"] as const;
const schemas = ["events.schema.json", "articles.schema.json", "sources.schema.json"];

function Terms({ terms }: { terms: [name: string, meaning: string][] }) {
  return <dl class="terms">{terms.map(([name, meaning]) => <div key={name}><dt>{name}</dt><dd>{meaning}</dd></div>)}</dl>;
}

export default function AboutPage({ site }: { site: Site }) {
  const bold = (words: string) => <b>{words.charAt(0).toUpperCase() + words.slice(1)}</b>;
  return (
    <Layout site={site} path="/about/" title={site.say("nav.about")} description={site.say("about.description")} section="/about/" head={<StructuredData data={datasetLinkedData(site)} />}>
      <header class="page-head">
        <h1>{site.say("about.title")}</h1>
        <p class="lead">{site.say("about.lead")}</p>
      </header>
      <div class="prose">
        <section aria-labelledby="claims">
          <h2 id="claims">{site.say("about.claims")}</h2>
          <p>{site.say("about.claims.figures")}</p>
          <p>
            {site.language.sayParts("about.claims.silences", {
              withheld: bold(site.say("claims.withheld")), noFigure: bold(site.say("claims.noFigure")), silent: bold(site.say("claims.silent")),
            })}
          </p>
        </section>
        <section aria-labelledby="kinds">
          <h2 id="kinds">{site.say("about.kinds")}</h2>
          <Terms terms={eventKinds.map((kind) => [site.say(`kind.${kind}`), site.say(`about.kinds.${kind}`)])} />
        </section>
        <section aria-labelledby="statuses">
          <h2 id="statuses">{site.say("about.statuses")}</h2>
          <Terms terms={eventStatuses.map((status) => [site.say(`status.${status}`), site.say(`about.statuses.${status}`)])} />
        </section>
        <section aria-labelledby="dates">
          <h2 id="dates">{site.say("about.dates")}</h2>
          <p>{site.say("about.dates.lead")}</p>
          <Terms terms={bases.map((basis) => [site.language.sayFirst(`basis.${basis}`), site.say(`about.dates.${basis}`)])} />
        </section>
        <section aria-labelledby="origins">
          <h2 id="origins">{site.say("about.origins")}</h2>
          <p>{site.say("about.origins.text")}</p>
        </section>
        <section aria-labelledby="texts">
          <h2 id="texts">{site.say("about.texts")}</h2>
          <p>{site.say("about.texts.text")}</p>
        </section>
        <section aria-labelledby="data">
          <h2 id="data">{site.say("about.data")}</h2>
          <p>{site.language.sayParts("about.data.lead", { schemaVersion: <code>schemaVersion</code> })}</p>
          <ul>
            {files.map((name) => <li key={name}><a href={sitePath(`/data/${name}`)}>{name}</a>: {site.say(`about.data.${name}`)}</li>)}
            {schemas.map((name) => <li key={name}><a href={sitePath(`/data/${name}`)}>{name}</a>: {site.say("about.data.schema", { file: name.replace(".schema", "") })}</li>)}
          </ul>
        </section>
      </div>
    </Layout>
  );
}
