import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import { EventList } from "./components/event-list.tsx";
import { Layout } from "./components/layout.tsx";

export const data = { permalink: "/undated/index.html" };

export default function UndatedPage({ site }: { site: Site }) {
  return (
    <Layout site={site} path="/undated/" title={site.say("undated.title")} description={site.say("undated.description")} section="/" scripts={["copy-link"]}>
      <header class="page-head">
        <p class="crumbs"><a href={sitePath("/")}>{site.say("nav.timeline")}</a></p>
        <h1>{site.say("undated.title")}</h1>
        <p class="lead">{site.say(site.undated.length > 0 ? "undated.lead" : "undated.none")}</p>
      </header>
      <EventList site={site} events={site.undated} />
    </Layout>
  );
}
