import type { Redirect } from "../src/ledger/list-redirects.ts";
import { absoluteUrl } from "../src/publish/absolute-url.ts";
import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import { CardPage } from "./components/card-page.tsx";
import { Layout } from "./components/layout.tsx";

export const data = {
  pagination: { data: "site.redirects", size: 1, alias: "redirect" },
  permalink: ({ redirect }: { redirect: Redirect }) => `${redirect.from}index.html`,
};

/** What stands at an address that was published once: the way on, or what became of it. */
export default function MovedPage({ site, redirect: { from, to, why } }: { site: Site; redirect: Redirect }) {
  const title = site.say(to === null ? "moved.gone" : "moved.moved");
  const reason = site.say(`moved.${why}`);
  const head = to === null ? <meta name="robots" content="noindex" /> : (
    <>
      <link rel="canonical" href={absoluteUrl(site.description, to) ?? sitePath(to)} />
      <meta http-equiv="refresh" content={`0; url=${sitePath(to)}`} />
      <meta name="robots" content="noindex" />
    </>
  );
  if (from.startsWith("/embed/")) {
    return (
      <CardPage site={site} title={title} head={head}>
        <h1 class="embed-title"><a href={sitePath(to === null ? "/" : to.replace("/embed/", "/events/"))} target="_top">{title}</a></h1>
        <p>{reason}</p>
        <p class="event-foot"><a href={sitePath("/")} target="_top">{site.description.title}</a></p>
      </CardPage>
    );
  }
  return (
    <Layout site={site} title={title} description={reason} head={head}>
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{reason} <a href={sitePath(to ?? "/")}>{site.say(to === null ? "nav.timeline" : "moved.go")}</a></p>
      </header>
    </Layout>
  );
}
