import { noteOf } from "../src/publish/note-event.ts";
import { renderArticle } from "../src/publish/render-article.ts";
import { articleLinkedData } from "../src/publish/outputs/linked-data.ts";
import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import type { Article, SourceRef } from "../src/record.ts";
import { ArticleLine, PublishedText, articleTitle } from "./components/article-line.tsx";
import { EventLine } from "./components/event-line.tsx";
import { EvidenceText } from "./components/evidence-text.tsx";
import { Foreign } from "./components/foreign.tsx";
import { Layout } from "./components/layout.tsx";
import { LeftOut } from "./components/left-out.tsx";
import { RawHtml, StructuredData } from "./components/raw-html.tsx";
import { Reason } from "./components/reason.tsx";
import { Readings } from "./components/readings.tsx";

export const data = {
  pagination: { data: "site.articles", size: 1, alias: "article" },
  permalink: ({ article }: { article: Article }) => `${article.url}index.html`,
};

export default function ArticlePage({ site, article }: { site: Site; article: Article }) {
  const evidence = site.evidence(article);
  const inHeadline = evidence.marks.filter((mark) => mark.place.kind === "headline");
  const html = renderArticle(site.body(article), evidence.marks, (event) => noteOf(site, article, event));
  const title = articleTitle(article);
  return (
    <Layout site={site} path={article.url} title={`${title} · ${site.outletName(article)}`} description={site.say("article.description", { outlet: site.outletName(article) })} section="/sources/" head={<StructuredData data={articleLinkedData(site, article)} />}>
      <article class="article-page" data-pagefind-body data-pagefind-meta="type:report">
        <header class="page-head">
          <p class="crumbs" data-pagefind-ignore>
            <a href={sitePath("/sources/")}>{site.say("nav.sources")}</a>
            {article.outlet && <> <span aria-hidden="true">/</span> <SourceLink source={article.outlet} site={site} /></>}
          </p>
          {article.headline !== null
            ? <h1 dir="auto" lang={article.language ?? undefined}><EvidenceText site={site} article={article} text={article.headline} marks={inHeadline} /></h1>
            : <h1 class="untitled">{site.say("article.untitled")}<span class="hidden">, <Foreign text={site.outletName(article)} /></span></h1>}
          <Origin site={site} article={article} />
        </header>

        {article.rendition === "digest" && (
          <p class="notice">
            <b>{site.say("article.digest")}</b> {site.say("article.digest.meaning")}{" "}
            {isWebAddress(article.original) && <a class="to-original" href={article.original} rel="external noreferrer">{site.say("article.original")}</a>}
          </p>
        )}
        {article.rewritten && (
          <p class="notice"><b>{site.say("article.rewritten")}</b> {site.say("article.rewritten.meaning")}</p>
        )}

        <div class="article-columns">
          <section class="prose" aria-labelledby="text">
            <h2 class="hidden" id="text">{site.say("article.text")}</h2>
            <RawHtml html={html} lang={article.language} />
          </section>
          <aside class="margin" data-pagefind-ignore aria-labelledby="events">
            <h2 id="events">{site.say("article.events")}</h2>
            {evidence.events.length === 0 && <p>{site.say("article.noEvents")}</p>}
            <ol class="margin-events">
              {evidence.events.flatMap((id) => {
                const event = site.event(id);
                const role = article.events.find((link) => link.event === id)?.role;
                const marks = evidence.marks.filter((mark) => mark.events.includes(id));
                return event ? [
                  <li key={id}>
                    <EventLine site={site} event={event} note={role === "background" ? site.say("article.mentioned") : undefined} />
                    {marks.length > 0 && (
                      <span class="margin-jump">
                        {site.say("article.sentences")}{" "}
                        {marks.map((mark, index) => <a class="number" key={mark.id} href={`#${mark.id}`} aria-label={site.say("article.sentence", { n: index + 1, title: event.title })}>{index + 1}</a>)}
                      </span>
                    )}
                  </li>,
                ] : [];
              })}
            </ol>
          </aside>
        </div>

        <section aria-labelledby="left-out" data-pagefind-ignore>
          <h2 id="left-out">{site.say("article.leftOut")}</h2>
          <LeftOut site={site} article={article} />
        </section>
        <Readings site={site} article={article} />
        {article.copies.length > 0 && (
          <section aria-labelledby="copies">
            <h2 id="copies">{site.say("article.copies")}</h2>
            <ul class="plain">
              {article.copies.flatMap((copy) => {
                const other = site.article(copy.article);
                return other ? [<li key={other.id}>{site.say(`article.copies.${copy.relation}`)} <ArticleLine site={site} article={other} note={site.say("article.common", { n: Math.round(copy.similarity * 100) })} /></li>] : [];
              })}
            </ul>
          </section>
        )}
      </article>
    </Layout>
  );
}

const isWebAddress = (address: string | null): address is string => address !== null && /^https?:\/\//i.test(address);

const hostOf = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/i, "").split(/[/?#]/)[0]!;

function SourceLink({ source, site }: { source: SourceRef; site: Site }) {
  const known = site.source(source.id);
  return known ? <a href={sitePath(known.url)}><Foreign text={source.name} /></a> : <Foreign text={source.name} />;
}

/** Who wrote it, who carried it, when, and how anybody knows. */
function Origin({ site, article }: { site: Site; article: Article }) {
  return (
    <dl class="facts">
      <div><dt>{site.say("article.outlet")}</dt><dd>{article.outlet ? <SourceLink site={site} source={article.outlet} /> : site.say("article.outletUnnamed")}</dd></div>
      {article.carrier && <div><dt>{site.say("article.carrier")}</dt><dd><SourceLink site={site} source={article.carrier} /></dd></div>}
      {article.agency && <div><dt>{site.say("article.agency")}</dt><dd><SourceLink site={site} source={article.agency} /></dd></div>}
      {article.byline !== null && <div><dt>{site.say("article.byline")}</dt><dd><Foreign text={article.byline} /></dd></div>}
      <div>
        <dt>{site.say("article.published")}</dt>
        <dd><PublishedText site={site} article={article} />{article.published && <span class="why"><Reason site={site} text={article.published.why} /></span>}</dd>
      </div>
      {isWebAddress(article.original) && <div><dt>{site.say("article.foundAt")}</dt><dd class="address"><a href={article.original} rel="external noreferrer">{hostOf(article.original)}</a></dd></div>}
      <div><dt>{site.say("article.file")}</dt><dd><code>{article.file}</code></dd></div>
    </dl>
  );
}
