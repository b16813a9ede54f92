import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import { Layout } from "./components/layout.tsx";

export const data = { permalink: "/404.html" };

export default function NotFoundPage({ site }: { site: Site }) {
  return (
    <Layout site={site} title={site.say("notFound.title")} description={site.say("notFound.title")}>
      <header class="page-head">
        <h1>{site.say("notFound.title")}</h1>
        <p class="lead">
          {site.language.sayParts("notFound.lead", {
            timeline: <a href={sitePath("/")}>{site.say("notFound.timeline")}</a>,
            sources: <a href={sitePath("/sources/")}>{site.say("notFound.sources")}</a>,
          })}
        </p>
      </header>
    </Layout>
  );
}
