import { latestEvents } from "../src/publish/group-events.ts";
import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import { EventList } from "./components/event-list.tsx";
import { TimelineHead } from "./components/timeline-head.tsx";
import { Layout, siteSubject } from "./components/layout.tsx";

// Forty cards are some 20 kB on the wire: a page that opens at once on a phone.
const limit = 40;

export const data = { permalink: "/index.html" };

export default function TimelinePage({ site }: { site: Site }) {
  const { events, left } = latestEvents(site.newestFirst, limit);
  return (
    <Layout description={`${siteSubject}: what each side says, side by side, with the sentence behind every figure.`} section="/">
      <TimelineHead site={site} other={{ href: "/oldest-first/", name: "Oldest first" }} />
      <EventList site={site} events={events} />
      {left > 0 && (
        <p class="more">
          {left} earlier {left === 1 ? "event" : "events"}, by year: {site.years.map((year) => <a key={year} href={sitePath(`/${year}/`)}>{year}</a>)}
        </p>
      )}
    </Layout>
  );
}
