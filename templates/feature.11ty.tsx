import { sitePath } from "../src/publish/site-path.ts";
import type { Facet, FacetValue } from "../src/publish/list-facets.ts";
import type { Site } from "../src/publish/site.ts";
import { EventLines } from "./components/event-lines.tsx";
import { Foreign } from "./components/foreign.tsx";
import { Layout } from "./components/layout.tsx";

export const data = {
  pagination: { data: "site.features", size: 1, alias: "feature" },
  permalink: ({ feature }: { feature: Props["feature"] }) => `${feature.value.url}index.html`,
};

interface Props {
  site: Site;
  feature: { facet: Facet["name"]; value: FacetValue };
}

/** Events that have one feature in common: what the filter shows, without a script. */
export default function FeaturePage({ site, feature: { facet, value } }: Props) {
  const name = site.say(`facet.${facet}`);
  return (
    <Layout site={site} path={value.url} title={`${name}: ${value.name}`} description={site.say("facet.page.description", { facet: name, value: value.name })} section="/">
      <header class="page-head">
        <p class="crumbs"><a href={sitePath("/")}>{site.say("nav.timeline")}</a> <span aria-hidden="true">/</span> <a href={sitePath(`/all/#facet-${facet}`)}>{name}</a></p>
        <h1><Foreign text={value.name.replace(/^./, (letter) => letter.toUpperCase())} /></h1>
        <p class="lead">{site.say("year.newest", { events: site.say("count.events", { n: value.events.length }) })}</p>
      </header>
      <EventLines site={site} events={value.events} heading="h2" />
    </Layout>
  );
}
