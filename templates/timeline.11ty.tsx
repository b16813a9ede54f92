import { latestEvents } from "../src/publish/group-events.ts";
import type { Site } from "../src/publish/site.ts";
import { EventList } from "./components/event-list.tsx";
import { Layout } from "./components/layout.tsx";
import { LaterYears } from "./components/later-years.tsx";
import { TimelineHead } from "./components/timeline-head.tsx";

// Forty cards are some 20 kB on the wire: a page that opens at once on a phone.
const limit = 40;

export const data = { permalink: "/index.html" };

export default function TimelinePage({ site }: { site: Site }) {
  const { events, left } = latestEvents(site.newestFirst, limit);
  return (
    <Layout site={site} path="/" description={site.say("timeline.description", { subject: site.description.subject })} section="/" scripts={["facets", "copy-link"]}>
      <TimelineHead site={site} other={{ href: "/oldest-first/", name: site.say("timeline.oldest") }} />
      <div id="events" data-order="newest">
        <EventList site={site} events={events} />
        {left > 0 && <LaterYears site={site} words={site.say("timeline.earlier", { n: left })} />}
      </div>
    </Layout>
  );
}
