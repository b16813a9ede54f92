import { listFigures } from "../src/publish/figures/list-figures.ts";
import type { Site } from "../src/publish/site.ts";
import { FigureSection } from "./components/figure-section.tsx";
import { Layout } from "./components/layout.tsx";

export const data = { permalink: "/figures/index.html" };

export default function FiguresPage({ site }: { site: Site }) {
  return (
    <Layout site={site} path="/figures/" section="/figures/" title={site.say("nav.figures")} description={site.say("figures.description")}>
      <header class="page-head">
        <h1>{site.say("nav.figures")}</h1>
        <p class="lead">{site.say("figures.lead")}</p>
      </header>
      {listFigures(site).map((figure) => <FigureSection key={figure.id} site={site} figure={figure} />)}
    </Layout>
  );
}
