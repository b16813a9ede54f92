import { formatDay } from "../src/publish/format-day.ts";
import { sayOverride, sayOverrideField } from "../src/publish/say-override.ts";
import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import { Foreign } from "./components/foreign.tsx";
import { Layout } from "./components/layout.tsx";

export const data = { permalink: "/corrections/index.html" };

export default function CorrectionsPage({ site }: { site: Site }) {
  const days = [...new Set(site.corrections.map(({ on }) => on))];
  const head = <link rel="alternate" type="application/atom+xml" href={sitePath("/corrections/feed.xml")} title="Corrections" />;
  return (
    <Layout site={site} title="Corrections" description="What was put right in events after they were published." head={head}>
      <header class="page-head">
        <h1>Corrections</h1>
        <p class="lead">What an editor put right in an event after it was published: days, figures, kinds, and which reports tell of it. What new reports add stands on the event’s own page. <a href={sitePath("/corrections/feed.xml")}>As a feed</a></p>
      </header>
      {days.length === 0 && <p>None so far.</p>}
      {days.map((day) => (
        <section key={day} aria-labelledby={`on-${day}`}>
          <h2 id={`on-${day}`}><time dateTime={day}>{formatDay(day)}</time></h2>
          <ul class="lines">
            {site.corrections.filter(({ on }) => on === day).map((correction) => {
              const event = site.event(correction.event);
              return (
                <li key={`${correction.event} ${correction.field} ${correction.now ?? ""}`}>
                  <a href={sitePath(`/events/${correction.event}/`)}><Foreign text={event?.title ?? correction.event} /></a>
                  <span class="why">{sayOverrideField(correction.field)}: <Foreign text={sayOverride(correction)} /></span>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </Layout>
  );
}
