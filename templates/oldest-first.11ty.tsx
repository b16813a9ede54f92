import { latestEvents } from "../src/publish/group-events.ts";
import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import { EventList } from "./components/event-list.tsx";
import { Layout } from "./components/layout.tsx";
import { TimelineHead } from "./components/timeline-head.tsx";

const limit = 40;

export const data = { permalink: "/oldest-first/index.html" };

export default function OldestFirstPage({ site }: { site: Site }) {
  const { events, left } = latestEvents(site.events, limit);
  return (
    <Layout title="Timeline, oldest first" description="All events from the first on." section="/">
      <TimelineHead site={site} other={{ href: "/", name: "Newest first" }} />
      <EventList site={site} events={events} />
      {left > 0 && (
        <p class="more">
          {left} later {left === 1 ? "event" : "events"}, by year: {site.years.map((year) => <a key={year} href={sitePath(`/${year}/`)}>{year}</a>)}
        </p>
      )}
    </Layout>
  );
}
