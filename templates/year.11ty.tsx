import { formatDay } from "../src/publish/format-day.ts";
import { listingDay } from "../src/publish/listing-day.ts";
import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import { EventList } from "./components/event-list.tsx";
import { Layout } from "./components/layout.tsx";

export const data = {
  pagination: { data: "site.years", size: 1, alias: "year" },
  permalink: ({ year }: { year: string }) => `/${year}/index.html`,
};

export default function YearPage({ site, year }: { site: Site; year: string }) {
  const events = site.newestFirst.filter((event) => listingDay(event)?.startsWith(year));
  const months = site.months.filter((month) => month.startsWith(year));
  return (
    <Layout site={site} path={`/${year}/`} title={site.say("year.title", { year })} description={site.say("year.description", { year })} section="/" scripts={["copy-link"]}>
      <header class="page-head">
        <p class="crumbs"><a href={sitePath("/")}>{site.say("nav.timeline")}</a></p>
        <h1>{year}</h1>
        <p class="lead">{site.say("year.newest", { events: site.say("count.events", { n: events.length }) })}</p>
        <nav class="years" aria-label={site.say("years.label")}>
          <ul>{site.years.map((other) => <li key={other}><a href={sitePath(`/${other}/`)} aria-current={other === year ? "page" : undefined}>{other}</a></li>)}</ul>
        </nav>
        <nav class="years" aria-label={site.say("months.label")}>
          <ul>{months.map((month) => <li key={month}><a href={sitePath(`/${month.replace("-", "/")}/`)}>{formatDay(month, site.language)}</a></li>)}</ul>
        </nav>
      </header>
      <EventList site={site} events={events} />
    </Layout>
  );
}
