import { listFigures } from "../src/publish/figures/list-figures.ts";
import { say } from "../src/publish/figures/words.ts";
import type { Site } from "../src/publish/site.ts";
import { FigureSection } from "./components/figure-section.tsx";
import { Layout } from "./components/layout.tsx";

export const data = { permalink: "/figures/index.html" };

export default function FiguresPage({ site }: { site: Site }) {
  return (
    <Layout site={site} title={say("figures.title")} description={say("figures.description")}>
      <header class="page-head">
        <h1>{say("figures.title")}</h1>
        <p class="lead">{say("figures.lead")}</p>
      </header>
      {listFigures(site).map((figure) => <FigureSection key={figure.id} figure={figure} />)}
    </Layout>
  );
}
