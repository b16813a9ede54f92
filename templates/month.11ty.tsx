import { formatDay } from "../src/publish/format-day.ts";
import { listingDay } from "../src/publish/listing-day.ts";
import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import { EventList } from "./components/event-list.tsx";
import { Layout } from "./components/layout.tsx";

export const data = {
  pagination: { data: "site.months", size: 1, alias: "month" },
  permalink: ({ month }: { month: string }) => `/${month.replace("-", "/")}/index.html`,
};

export default function MonthPage({ site, month }: { site: Site; month: string }) {
  const events = site.newestFirst.filter((event) => listingDay(event)?.startsWith(month));
  const at = site.months.indexOf(month);
  const [before, after] = [site.months[at + 1], site.months[at - 1]];
  const name = (its: string) => formatDay(its, site.language);
  const address = (its: string) => sitePath(`/${its.replace("-", "/")}/`);
  return (
    <Layout site={site} path={`/${month.replace("-", "/")}/`} title={site.say("month.title", { month: name(month) })} description={site.say("month.description", { month: name(month) })} section="/" scripts={["copy-link"]}>
      <header class="page-head">
        <p class="crumbs">
          <a href={sitePath("/")}>{site.say("nav.timeline")}</a> <span aria-hidden="true">/</span> <a href={sitePath(`/${month.slice(0, 4)}/`)}>{month.slice(0, 4)}</a>
        </p>
        <h1>{name(month)}</h1>
        <p class="lead">{site.say("year.newest", { events: site.say("count.events", { n: events.length }) })}</p>
        <nav class="years" aria-label={site.say("months.label")}>
          <ul>
            {before && <li><a href={address(before)} rel="prev">{site.say("month.before", { month: name(before) })}</a></li>}
            {after && <li><a href={address(after)} rel="next">{site.say("month.after", { month: name(after) })}</a></li>}
          </ul>
        </nav>
      </header>
      <EventList site={site} events={events} />
    </Layout>
  );
}
