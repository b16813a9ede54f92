import { latestEvents } from "../src/publish/group-events.ts";
import type { Site } from "../src/publish/site.ts";
import { EventList } from "./components/event-list.tsx";
import { LaterYears } from "./components/later-years.tsx";
import { Layout } from "./components/layout.tsx";
import { TimelineHead } from "./components/timeline-head.tsx";

const limit = 40;

export const data = { permalink: "/oldest-first/index.html" };

export default function OldestFirstPage({ site }: { site: Site }) {
  const { events, left } = latestEvents(site.events, limit);
  return (
    <Layout site={site} path="/oldest-first/" title={site.say("timeline.oldest.title")} description={site.say("timeline.oldest.description")} section="/" scripts={["facets", "copy-link"]}>
      <TimelineHead site={site} other={{ href: "/", name: site.say("timeline.newest") }} />
      <div id="events" data-order="oldest">
        <EventList site={site} events={events} />
        {left > 0 && <LaterYears site={site} words={site.say("timeline.later", { n: left })} />}
      </div>
    </Layout>
  );
}
