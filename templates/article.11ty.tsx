import { noteOf } from "../src/publish/note-event.ts";
import { renderArticle } from "../src/publish/render-article.ts";
import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import type { Article, SourceRef } from "../src/record.ts";
import { ArticleLine, PublishedText, articleTitle } from "./components/article-line.tsx";
import { EventLine } from "./components/event-line.tsx";
import { EvidenceText } from "./components/evidence-text.tsx";
import { Foreign } from "./components/foreign.tsx";
import { Layout } from "./components/layout.tsx";
import { LeftOut } from "./components/left-out.tsx";
import { RawHtml } from "./components/raw-html.tsx";
import { Readings } from "./components/readings.tsx";

export const data = {
  pagination: { data: "site.articles", size: 1, alias: "article" },
  permalink: ({ article }: { article: Article }) => `${article.url}index.html`,
};

const relations = { "same-text": "the same text as", syndicated: "shares its text with", paraphrase: "a paraphrase of, or paraphrased by" } as const;

export default function ArticlePage({ site, article }: { site: Site; article: Article }) {
  const evidence = site.evidence(article);
  const inHeadline = evidence.marks.filter((mark) => mark.place.kind === "headline");
  const html = renderArticle(site.body(article), evidence.marks, (event) => noteOf(site, article, event));
  const title = articleTitle(article);
  return (
    <Layout title={`${title} · ${site.outletName(article)}`} description={`A report of ${site.outletName(article)}, with the sentences on which the timeline rests.`} section="/sources/">
      <article class="article-page">
        <header class="page-head">
          <p class="crumbs">
            <a href={sitePath("/sources/")}>Sources</a>
            {article.outlet && <> <span aria-hidden="true">/</span> <SourceLink source={article.outlet} site={site} /></>}
          </p>
          {article.headline !== null
            ? <h1 dir="auto" lang={article.language ?? undefined}><EvidenceText site={site} article={article} text={article.headline} marks={inHeadline} /></h1>
            : <h1 class="untitled">Report without a headline<span class="hidden">, {site.outletName(article)}</span></h1>}
          <Origin site={site} article={article} />
        </header>

        {article.rendition === "digest" && (
          <p class="notice">
            <b>Digest.</b> The facts of the report, retold in this site’s own words.{" "}
            {isWebAddress(article.original) && <a class="to-original" href={article.original} rel="external noreferrer">Read the original</a>}
          </p>
        )}
        {article.rewritten && (
          <p class="notice"><b>Machine paraphrase.</b> The wording shows that this copy was rewritten by a machine; names and terms may differ from the original’s.</p>
        )}

        <div class="article-columns">
          <section class="prose" aria-labelledby="text" lang={article.language ?? undefined}>
            <h2 class="hidden" id="text" lang="en">The report</h2>
            <RawHtml html={html} />
          </section>
          <aside class="margin" aria-labelledby="events">
            <h2 id="events">Events in this report</h2>
            {evidence.events.length === 0 && <p>None.</p>}
            <ol class="margin-events">
              {evidence.events.flatMap((id) => {
                const event = site.event(id);
                const role = article.events.find((link) => link.event === id)?.role;
                const mark = evidence.marks.find((candidate) => candidate.events.includes(id));
                return event ? [
                  <li key={id}>
                    <EventLine event={event} note={role === "background" ? "mentioned" : undefined} />
                    {mark && <a class="margin-jump" href={`#${mark.id}`} aria-label={`First sentence on ${event.title}`}>First sentence on it</a>}
                  </li>,
                ] : [];
              })}
            </ol>
          </aside>
        </div>

        <section aria-labelledby="left-out">
          <h2 id="left-out">Left out of the text</h2>
          <LeftOut site={site} article={article} />
        </section>
        <Readings article={article} />
        {article.copies.length > 0 && (
          <section aria-labelledby="copies">
            <h2 id="copies">Copies of this text</h2>
            <ul class="plain">
              {article.copies.flatMap((copy) => {
                const other = site.article(copy.article);
                return other ? [<li key={other.id}>{relations[copy.relation]} <ArticleLine site={site} article={other} note={`${Math.round(copy.similarity * 100)} % in common`} /></li>] : [];
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
      <div><dt>Outlet</dt><dd>{article.outlet ? <SourceLink site={site} source={article.outlet} /> : "not named in the text"}</dd></div>
      {article.carrier && <div><dt>Carried by</dt><dd><SourceLink site={site} source={article.carrier} /></dd></div>}
      {article.agency && <div><dt>Agency</dt><dd><SourceLink site={site} source={article.agency} /></dd></div>}
      {article.byline !== null && <div><dt>By</dt><dd><Foreign text={article.byline} /></dd></div>}
      <div>
        <dt>Published</dt>
        <dd><PublishedText article={article} />{article.published && <span class="why"><Foreign text={article.published.why} /></span>}</dd>
      </div>
      {isWebAddress(article.original) && <div><dt>Found at</dt><dd class="address"><a href={article.original} rel="external noreferrer">{hostOf(article.original)}</a></dd></div>}
      <div><dt>File</dt><dd><code>{article.file}</code></dd></div>
    </dl>
  );
}
