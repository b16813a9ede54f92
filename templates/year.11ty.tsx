import { listingDay } from "../src/publish/listing-day.ts";
import type { Site } from "../src/publish/site.ts";
import { EventList } from "./components/event-list.tsx";
import { Layout } from "./components/layout.tsx";
import { sitePath } from "../src/publish/site-path.ts";

export const data = {
  pagination: { data: "site.years", size: 1, alias: "year" },
  permalink: ({ year }: { year: string }) => `/${year}/index.html`,
};

export default function YearPage({ site, year }: { site: Site; year: string }) {
  const events = site.newestFirst.filter((event) => listingDay(event)?.startsWith(year));
  return (
    <Layout title={`Events of ${year}`} description={`Prisoner exchanges and related events of ${year}, newest first.`} section="/">
      <header class="page-head">
        <p class="crumbs"><a href={sitePath("/")}>Timeline</a></p>
        <h1>{year}</h1>
        <p class="lead">{events.length === 1 ? "1 event" : `${events.length} events`}, newest first.</p>
        <nav class="years" aria-label="Years">
          <ul>{site.years.map((other) => <li key={other}><a href={sitePath(`/${other}/`)} aria-current={other === year ? "page" : undefined}>{other}</a></li>)}</ul>
        </nav>
      </header>
      <EventList site={site} events={events} />
    </Layout>
  );
}
