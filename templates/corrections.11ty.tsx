import { formatDay } from "../src/publish/format-day.ts";
import { sayOverride, sayOverrideField } from "../src/publish/say-override.ts";
import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import { Foreign } from "./components/foreign.tsx";
import { Layout } from "./components/layout.tsx";

export const data = { permalink: "/corrections/index.html" };

export default function CorrectionsPage({ site }: { site: Site }) {
  const days = [...new Set(site.corrections.map(({ on }) => on))];
  const head = <link rel="alternate" type="application/atom+xml" href={sitePath("/corrections/feed.xml")} title={site.say("corrections.title")} />;
  return (
    <Layout site={site} path="/corrections/" title={site.say("corrections.title")} description={site.say("corrections.lead")} head={head}>
      <header class="page-head">
        <h1>{site.say("corrections.title")}</h1>
        <p class="lead">{site.say("corrections.lead")} <a href={sitePath("/corrections/feed.xml")}>{site.say("corrections.feed")}</a></p>
      </header>
      {days.length === 0 && <p>{site.say("corrections.none")}</p>}
      {days.map((day) => (
        <section key={day} aria-labelledby={`on-${day}`}>
          <h2 id={`on-${day}`}><time dateTime={day}>{formatDay(day, site.language)}</time></h2>
          <ul class="lines">
            {site.corrections.filter(({ on }) => on === day).map((correction) => {
              const event = site.event(correction.event);
              return (
                <li key={`${correction.event} ${correction.field} ${correction.now ?? ""}`}>
                  <a href={sitePath(`/events/${correction.event}/`)}><Foreign text={event?.title ?? correction.event} /></a>
                  <span class="why">{sayOverrideField(site, correction.field)}{correction.field !== "hidden" && <>: <Foreign text={sayOverride(site, correction)} /></>}</span>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </Layout>
  );
}
