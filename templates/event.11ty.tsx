import { dayText, formatDay, weekdayName } from "../src/publish/format-day.ts";
import { listingDay } from "../src/publish/listing-day.ts";
import { sayField, sayValue } from "../src/publish/say-claim.ts";
import { formatOrdinal } from "../src/publish/format-ordinal.ts";
import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import type { Event } from "../src/record.ts";
import { ArticleLine } from "./components/article-line.tsx";
import { ClaimsTable } from "./components/claims-table.tsx";
import { Citations } from "./components/citations.tsx";
import { DayText } from "./components/day-text.tsx";
import { Disagreements } from "./components/disagreements.tsx";
import { basisNames, reportsInWords } from "./components/event-card.tsx";
import { EventLine } from "./components/event-line.tsx";
import { Foreign } from "./components/foreign.tsx";
import { KindGlyph, KindLabel } from "./components/kind-mark.tsx";
import { Layout } from "./components/layout.tsx";

export const data = {
  pagination: { data: "site.events", size: 1, alias: "event" },
  permalink: ({ event }: { event: Event }) => `${event.url}index.html`,
};

// Evidence for these fields stands in the claims table, or with the date, and not a second time below.
const shownElsewhere = ["category", "account", "date"];

export default function EventPage({ site, event }: { site: Site; event: Event }) {
  const { date } = event;
  const month = listingDay(event)?.slice(0, 7);
  const others = event.evidence.filter((evidence) => !shownElsewhere.includes(evidence.field));
  return (
    <Layout title={`${event.title}, ${dayText(date)}`} description={event.summary} section="/">
      <article class="event-page">
        <header class="page-head">
          <p class="crumbs">
            <a href={sitePath("/")}>Timeline</a>
            {month && <> <span aria-hidden="true">/</span> <a href={sitePath(`/${month.slice(0, 4)}/#month-${month}`)}>{formatDay(month)}</a></>}
          </p>
          <div class="event-page-kind"><KindGlyph event={event} /><KindLabel event={event} /></div>
          <h1><Foreign text={event.title} /></h1>
          <p class="event-page-day">
            {date.start !== null && date.edtf === date.start && `${weekdayName(date.start)}, `}<DayText date={date} />
          </p>
          {event.summary !== "" && event.summary !== `${event.title}.` && <p class="lead"><Foreign text={event.summary} /></p>}
        </header>

        <Facts site={site} event={event} />

        <section aria-labelledby="claims">
          <h2 id="claims">What each side says</h2>
          <ClaimsTable site={site} event={event} />
        </section>

        {event.disagreements.length > 0 && <Disagreements site={site} event={event} />}

        <section aria-labelledby="date">
          <h2 id="date">Why this date</h2>
          <p><b>{basisNames[date.basis].replace(/^./, (letter) => letter.toUpperCase())}.</b> <Foreign text={date.why} /></p>
          <Citations site={site} citations={event.evidence.filter(({ field }) => field === "date")} />
        </section>

        {others.length > 0 && (
          <section aria-labelledby="evidence">
            <h2 id="evidence">Other evidence</h2>
            <dl class="evidence">
              {[...new Map(others.map((entry) => [`${entry.field}\n${entry.value}`, entry])).values()].map(({ field, value }) => (
                <div key={`${field} ${value}`}>
                  <dt><span class="evidence-field"><Foreign text={sayField(site, event, field)} /></span> <Foreign text={sayValue(site, field, value)} /></dt>
                  <dd><Citations site={site} citations={others.filter((entry) => entry.field === field && entry.value === value)} /></dd>
                </div>
              ))}
            </dl>
          </section>
        )}

        <section aria-labelledby="reports">
          <h2 id="reports">{reportsInWords(site, event)}</h2>
          <Reports site={site} event={event} />
        </section>

        <Neighbours site={site} event={event} />
      </article>
    </Layout>
  );
}

/** The fields that need no table. */
function Facts({ site, event }: { site: Site; event: Event }) {
  const agreement = event.agreement === null ? undefined : site.event(event.agreement);
  const under = site.events.filter((other) => other.agreement === event.id);
  const rows: [string, preact.ComponentChildren][] = [];
  if (event.parties.length > 0) rows.push(["Sides", event.parties.map((party) => site.partyName(party)).join(", ")]);
  if (event.categories.length > 0) rows.push(["Who was freed", event.categories.map((category) => site.categoryName(category)).join(", ")]);
  const ordinals = [...new Set(event.ordinals.map(({ value, of }) => formatOrdinal(value, of)))];
  if (ordinals.length > 0) rows.push(["In a series", ordinals.join(", ")]);
  if (event.places.length > 0) rows.push([event.places.length === 1 ? "Place" : "Places", event.places.join(", ")]);
  if (event.mediators.length > 0) rows.push(["Through", event.mediators.map((party) => site.partyName(party)).join(", ")]);
  if (agreement) rows.push(["Under", <a href={sitePath(agreement.url)}>{agreement.title}</a>]);
  if (under.length > 0) rows.push(["Carried out under it", <ul class="plain">{under.map((other) => <li key={other.id}><a href={sitePath(other.url)}><Foreign text={other.title} /></a>, <DayText date={other.date} /></li>)}</ul>]);
  if (rows.length === 0) return null;
  return <dl class="facts">{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{typeof value === "string" ? <Foreign text={value} /> : value}</dd></div>)}</dl>;
}

/** Reports grouped by the first-hand account that they print: three reprints are one origin. */
function Reports({ site, event }: { site: Site; event: Event }) {
  const reportOf = new Map(event.reports.map((report) => [report.article, report]));
  return (
    <ol class="reports">
      {event.origins.map((ids, index) => (
        <li key={ids.join(" ")}>
          {ids.length > 1 && <p class="reports-origin">Origin {index + 1}, printed {ids.length} times</p>}
          <ul class="plain">
            {ids.flatMap((id) => {
              const [article, report] = [site.article(id), reportOf.get(id)];
              if (!article || !report) return [];
              return [
                <li key={id}>
                  <ArticleLine site={site} article={article} note={report.role === "background" ? "mentions it" : undefined} />
                  {report.why && <p class="why"><Foreign text={report.why} /></p>}
                </li>,
              ];
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** What came before and after, and the event that this one was nearly taken for. */
function Neighbours({ site, event }: { site: Site; event: Event }) {
  const at = site.events.indexOf(event);
  const [before, after] = listingDay(event) === null ? [] : [site.events[at - 1], site.events[at + 1]];
  const nearest = event.nearest && site.event(event.nearest.event);
  return (
    <>
      {nearest && (
        <section aria-labelledby="nearest">
          <h2 id="nearest">Not the same as</h2>
          <EventLine event={nearest} />
          <p class="why"><Foreign text={event.nearest!.why} /></p>
        </section>
      )}
      <nav class="neighbours" aria-label="Before and after">
        {before && <div><p class="neighbours-label">Before</p><EventLine event={before} /></div>}
        {after && listingDay(after) !== null && <div><p class="neighbours-label">After</p><EventLine event={after} /></div>}
      </nav>
    </>
  );
}
