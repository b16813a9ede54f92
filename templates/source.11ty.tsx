import { compareText } from "../src/publish/compare-text.ts";
import { formatCount } from "../src/publish/format-count.ts";
import { sayField, saySubject, sayValue } from "../src/publish/say-claim.ts";
import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import type { Article, Source } from "../src/record.ts";
import { ArticleLine } from "./components/article-line.tsx";
import { Coverage } from "./components/coverage.tsx";
import { DayText } from "./components/day-text.tsx";
import { EventLine } from "./components/event-line.tsx";
import { Foreign } from "./components/foreign.tsx";
import { Layout } from "./components/layout.tsx";
import { Recorded } from "./components/recorded.tsx";

export const data = {
  pagination: { data: "site.sources", size: 1, alias: "source" },
  permalink: ({ source }: { source: Source }) => `${source.url}index.html`,
};

interface Props {
  site: Site;
  source: Source;
}

export default function SourcePage({ site, source }: Props) {
  const articles = source.articles.flatMap((id) => site.article(id) ?? []).sort((a, b) =>
    compareText(b.published?.value.slice(0, 10) ?? "", a.published?.value.slice(0, 10) ?? "") || compareText(a.id, b.id));
  const events = site.newestFirst.filter((event) => source.events.includes(event.id));
  const [reports, covered] = [site.say("count.reports", { n: articles.length }), site.say("count.events", { n: events.length })];
  return (
    <Layout site={site} path={source.url} title={source.name} description={site.say("source.description", { source: source.name })} section="/sources/" head={<FeedLinks source={source} />}>
      <header class="page-head">
        <p class="crumbs"><a href={sitePath("/sources/")}>{site.say("nav.sources")}</a></p>
        <p class="kind"><span class="kind-name">{site.say(`source.${source.kind}`)}</span></p>
        <h1><Foreign text={source.name} /></h1>
        <p class="lead">
          {site.say("source.sum", { reports, events: covered })}
          {source.party !== null && ` ${site.say("source.party", { party: site.partyName(source.party) })}`}
        </p>
        <p>{site.say("foot.follow")} <a href={sitePath(`${source.url}feed.xml`)}>Atom</a>, <a href={sitePath(`${source.url}feed.json`)}>JSON Feed</a></p>
      </header>
      <Coverage site={site} articles={articles} />
      <section aria-labelledby="events">
        <h2 id="events">{site.say("source.events")}</h2>
        <ol class="lines">{events.map((event) => <li key={event.id}><EventLine site={site} event={event} /></li>)}</ol>
      </section>
      <Figures site={site} source={source} />
      <Differences site={site} source={source} />
      <section aria-labelledby="articles">
        <h2 id="articles">{site.say("source.reports")}</h2>
        <ol class="lines">{articles.map((article) => <li key={article.id}><ArticleLine site={site} article={article} /></li>)}</ol>
      </section>
      <Reprints site={site} articles={articles} />
    </Layout>
  );
}

function FeedLinks({ source }: { source: Source }) {
  return (
    <>
      <link rel="alternate" href={sitePath(`${source.url}feed.xml`)} type="application/atom+xml" title={source.name} />
      <link rel="alternate" href={sitePath(`${source.url}feed.json`)} type="application/feed+json" title={source.name} />
    </>
  );
}

/** Each figure that its reports give, whosever it is. */
function Figures({ site, source }: Props) {
  const figures = site.newestFirst.filter((event) => source.events.includes(event.id))
    .flatMap((event) => event.counts.filter((count) => source.articles.includes(count.article)).map((count) => ({ event, count })));
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{site.say("source.figures")}</h2>
      <table class="figures">
        <thead><tr><th scope="col">{site.say("source.figures.day")}</th><th scope="col">{site.say("source.figures.figure")}</th><th scope="col">{site.say("source.figures.claimant")}</th></tr></thead>
        <tbody>
          {figures.map(({ event, count }) => (
            <tr key={`${event.id} ${count.article} ${count.line} ${count.returnedTo} ${count.of} ${count.wording}`}>
              <td><a href={sitePath(event.url)}><DayText site={site} date={event.date} /></a></td>
              <td>
                <a href={sitePath(site.sentencePath(count))}><b class="figure"><Foreign text={formatCount(count, site.language)} /></b></a> {saySubject(site, event, count, count.value)}
              </td>
              <td><Recorded site={site} text={count.claimant.name} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Where one of its reports says one thing and another outlet's another. */
function Differences({ site, source }: Props) {
  const differences = site.newestFirst.flatMap((event) => event.disagreements.flatMap(({ field, values }) => {
    const here = values.filter(({ article }) => source.articles.includes(article));
    const elsewhere = values.filter(({ article, value }) => !source.articles.includes(article) && here.some((its) => its.value !== value));
    return here.length > 0 && elsewhere.length > 0 ? [{ event, field, here, elsewhere }] : [];
  }));
  const told = (field: string, values: { value: string; article: string }[]) =>
    [...new Map(values.map((one) => [`${one.value} ${one.article}`, one])).values()].map(({ value, article: id }, index) => {
      const article = site.article(id);
      return (
        <>
          {index > 0 && "; "}
          <b><Recorded site={site} text={sayValue(site, field, value)} /></b>
          {article && <>{" ("}<a href={sitePath(article.url)}><Foreign text={site.outletName(article)} /></a>)</>}
        </>
      );
    });
  return (
    <section aria-labelledby="differed">
      <h2 id="differed">{site.say("source.differed")}</h2>
      {differences.length === 0 && <p>{site.say("source.differed.none")}</p>}
      <ul class="lines">
        {differences.map(({ event, field, here, elsewhere }) => (
          <li key={`${event.id} ${field}`}>
            <EventLine site={site} event={event} />
            <p class="differed"><b><Foreign text={sayField(site, event, field)} /></b></p>
            <dl class="differed">
              <div><dt>{site.say("source.differed.here")}</dt><dd>{told(field, here)}</dd></div>
              <div><dt>{site.say("source.differed.others")}</dt><dd>{told(field, elsewhere)}</dd></div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Which of its reports others print too, or it prints from others. */
function Reprints({ site, articles }: { site: Site; articles: Article[] }) {
  const copies = articles.flatMap((article) => article.copies.flatMap((copy) => {
    const other = site.article(copy.article);
    return other ? [{ article, copy, other }] : [];
  }));
  return (
    <section aria-labelledby="reprints">
      <h2 id="reprints">{site.say("source.reprints")}</h2>
      {copies.length === 0 && <p>{site.say("source.reprints.none")}</p>}
      <ul class="lines">
        {copies.map(({ article, copy, other }) => (
          <li key={`${article.id} ${other.id}`}>
            <ArticleLine site={site} article={article} />
            <p class="why">{site.say(`article.copies.${copy.relation}`)}</p>
            <ArticleLine site={site} article={other} note={site.say("article.common", { n: Math.round(copy.similarity * 100) })} />
          </li>
        ))}
      </ul>
    </section>
  );
}
