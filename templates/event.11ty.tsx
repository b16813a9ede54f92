import type { PhraseKey } from "../src/language/language.ts";
import { dayText, formatDay, weekdayName } from "../src/publish/format-day.ts";
import { findSeries } from "../src/publish/find-series.ts";
import type { FacetName } from "../src/publish/list-facets.ts";
import { listingDay } from "../src/publish/listing-day.ts";
import { sayField, sayValue } from "../src/publish/say-claim.ts";
import { formatOrdinal } from "../src/publish/format-ordinal.ts";
import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import type { Article, Event } from "../src/record.ts";
import { ArticleLine } from "./components/article-line.tsx";
import { ClaimsTable } from "./components/claims-table.tsx";
import { Citations } from "./components/citations.tsx";
import { DayText } from "./components/day-text.tsx";
import { EventCopies, EventHead } from "./components/event-copies.tsx";
import { Disagreements } from "./components/disagreements.tsx";
import { Permalink, reportsInWords } from "./components/event-card.tsx";
import { EditorsWord } from "./components/editors-word.tsx";
import { EventLine } from "./components/event-line.tsx";
import { Foreign } from "./components/foreign.tsx";
import { KindGlyph, KindLabel } from "./components/kind-mark.tsx";
import { Layout } from "./components/layout.tsx";
import { Recorded } from "./components/recorded.tsx";
import { Reason } from "./components/reason.tsx";
import { Story } from "./components/story.tsx";

export const data = {
  pagination: { data: "site.events", size: 1, alias: "event" },
  permalink: ({ event }: { event: Event }) => `${event.url}index.html`,
};

// Evidence for these fields stands in the claims table, or with the date, and not a second time below.
const shownElsewhere = ["category", "account", "date"];

interface Props {
  site: Site;
  event: Event;
}

export default function EventPage({ site, event }: Props) {
  const { date } = event;
  const month = listingDay(event)?.slice(0, 7);
  const others = event.evidence.filter((evidence) => !shownElsewhere.includes(evidence.field));
  return (
    <Layout site={site} path={event.url} event={event} title={`${event.title}, ${dayText(date, site.language)}`} description={event.summary} section="/" scripts={["copy-link"]} head={<EventHead site={site} event={event} />}>
      <article class="event-page" data-pagefind-body data-pagefind-meta="type:event">
        <header class="page-head">
          <p class="crumbs" data-pagefind-ignore>
            <a href={sitePath("/")}>{site.say("nav.timeline")}</a>
            {month && <> <span aria-hidden="true">/</span> <a href={sitePath(`/${month.replace("-", "/")}/`)}>{formatDay(month, site.language)}</a></>}
          </p>
          <div class="event-page-kind"><KindGlyph event={event} /><KindLabel site={site} event={event} /></div>
          <h1 id={`e-${event.id}`}><Foreign text={event.title} /></h1>
          <p class="event-page-day" data-pagefind-meta="day">
            {date.start !== null && date.edtf === date.start && `${weekdayName(date.start, site.language)}, `}<DayText site={site} date={date} />
          </p>
          {event.summary !== "" && event.summary !== `${event.title}.` && <p class="lead"><Foreign text={event.summary} /></p>}
          <p class="event-links" data-pagefind-ignore><Permalink site={site} event={event} /></p>
        </header>

        <Facts site={site} event={event} />
        <EditorsWord site={site} event={event} />

        <section aria-labelledby="claims">
          <h2 id="claims">{site.say("claims.title")}</h2>
          <ClaimsTable site={site} event={event} />
        </section>

        {event.disagreements.length > 0 && <Disagreements site={site} event={event} />}

        <section aria-labelledby="date">
          <h2 id="date">{site.say("event.why")}</h2>
          <p><b>{site.language.sayFirst(`basis.${date.basis}`)}.</b> <Reason site={site} text={date.why} /></p>
          <Citations site={site} citations={event.evidence.filter(({ field }) => field === "date")} />
        </section>

        {others.length > 0 && (
          <section aria-labelledby="evidence">
            <h2 id="evidence">{site.say("event.evidence")}</h2>
            <dl class="evidence">
              {[...new Map(others.map((entry) => [`${entry.field}\n${entry.value}`, entry])).values()].map(({ field, value }) => (
                <div key={`${field} ${value}`}>
                  <dt><span class="evidence-field"><Foreign text={sayField(site, event, field)} /></span> <Recorded site={site} text={sayValue(site, field, value)} /></dt>
                  <dd><Citations site={site} citations={others.filter((entry) => entry.field === field && entry.value === value)} /></dd>
                </div>
              ))}
            </dl>
          </section>
        )}

        <Story site={site} event={event} />

        <section aria-labelledby="reports">
          <h2 id="reports">{reportsInWords(site, event)}</h2>
          <Reports site={site} event={event} />
        </section>

        <Neighbours site={site} event={event} />
        <EventCopies site={site} event={event} />
      </article>
    </Layout>
  );
}

/** The fields that need no table. */
function Facts({ site, event }: Props) {
  const agreement = event.agreement === null ? undefined : site.event(event.agreement);
  const under = site.events.filter((other) => other.agreement === event.id);
  const rows: [PhraseKey, preact.ComponentChildren][] = [];
  const linked = (facet: FacetName, names: string[]) => {
    const values = site.facets.find(({ name }) => name === facet)?.values ?? [];
    return names.map((name, index) => {
      const value = values.find((one) => one.name === name && one.events.includes(event));
      return <>{index > 0 && ", "}{value ? <a href={sitePath(value.url)}><Foreign text={name} /></a> : <Foreign text={name} />}</>;
    });
  };
  if (event.parties.length > 0) rows.push(["event.sides", linked("side", event.parties.map((party) => site.partyName(party)))]);
  if (event.categories.length > 0) rows.push(["event.freed", linked("category", event.categories.map((category) => site.categoryName(category)))]);
  const ordinals = [...new Set(event.ordinals.map(({ value, of }) => formatOrdinal(value, of, site.language)))];
  if (ordinals.length > 0) rows.push(["event.series", ordinals.join(", ")]);
  if (event.places.length > 0) rows.push([event.places.length === 1 ? "event.place" : "event.places", <Foreign text={event.places.map((place) => site.placeName(place)).join(", ")} />]);
  if (event.mediators.length > 0) rows.push(["event.through", linked("mediator", event.mediators.map((party) => site.partyName(party)))]);
  if (agreement) rows.push(["event.under", <a href={sitePath(agreement.url)}><Foreign text={agreement.title} /></a>]);
  if (under.length > 0) {
    rows.push(["event.carriedOut", <ul class="plain">{under.map((other) => <li key={other.id}><a href={sitePath(other.url)}><Foreign text={other.title} /></a>, <DayText site={site} date={other.date} /></li>)}</ul>]);
  }
  if (rows.length === 0) return null;
  return <dl class="facts">{rows.map(([name, value]) => <div key={name}><dt>{site.say(name)}</dt><dd>{value}</dd></div>)}</dl>;
}

/** Reports grouped by the first-hand account that they print: three reprints are one origin. */
function Reports({ site, event }: Props) {
  const reportOf = new Map(event.reports.map((report) => [report.article, report]));
  return (
    <ol class="reports">
      {event.origins.map((ids, index) => (
        <li key={ids.join(" ")}>
          <p class="reports-origin">{site.say("event.origin", { n: index + 1 })}, {site.say("event.printed", { n: ids.length })}</p>
          <ul class="plain">
            {ids.flatMap((id) => {
              const [article, report] = [site.article(id), reportOf.get(id)];
              if (!article || !report) return [];
              return [
                <li key={id} id={`report-${id}`}>
                  <ArticleLine site={site} article={article} note={report.role === "background" ? site.say("event.mentions") : undefined} />
                  <Sentences site={site} event={event} article={article} />
                  {report.why && <p class="why"><Reason site={site} text={report.why} /></p>}
                </li>,
              ];
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** The way from a report's entry to each of its sentences that this event rests on. */
function Sentences({ site, event, article }: Props & { article: Article }) {
  const marks = site.evidence(article).marks.filter((mark) => mark.events.includes(event.id));
  if (marks.length === 0) return null;
  const outlet = site.outletName(article);
  return (
    <p class="sentences">
      {site.say("event.sentences", { n: marks.length })}{" "}
      {marks.map((mark, index) => (
        <>
          {index > 0 && " "}
          <a class="number" href={sitePath(`${article.url}#${mark.id}`)} aria-label={site.say("event.sentence", { n: index + 1, line: String(mark.place.line), outlet })}>
            {index + 1}
          </a>
        </>
      ))}
    </p>
  );
}

const seriesNames = {
  under: "event.series.under", agreement: "event.series.agreement", exchange: "event.series.exchange", release: "event.series.release", repatriation: "event.series.repatriation",
} as const;

/** What came before and after, and the event that this one was nearly taken for. */
function Neighbours({ site, event }: Props) {
  const nearest = event.nearest && site.event(event.nearest.event);
  const series = findSeries(site, event);
  return (
    <>
      {nearest && (
        <section aria-labelledby="nearest">
          <h2 id="nearest">{site.say("event.notSame")}</h2>
          <EventLine site={site} event={nearest} />
          <p class="why"><Reason site={site} text={event.nearest!.why} /></p>
        </section>
      )}
      {series.length > 0 && (
        <nav class="neighbours" data-pagefind-ignore aria-labelledby="series">
          <h2 id="series">{site.say("event.neighbours")}</h2>
          {series.map(({ name, before, after }) => (
            <section key={name} aria-labelledby={`series-${name}`}>
              <h3 id={`series-${name}`}>{site.say(seriesNames[name])}</h3>
              <div class="neighbours-pair">
                <div><p class="neighbours-label">{site.say("event.before")}</p>{before ? <EventLine site={site} event={before} /> : <p>{site.say("event.first")}</p>}</div>
                <div><p class="neighbours-label">{site.say("event.after")}</p>{after ? <EventLine site={site} event={after} /> : <p>{site.say("event.last")}</p>}</div>
              </div>
            </section>
          ))}
        </nav>
      )}
    </>
  );
}
