import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import { Layout } from "./components/layout.tsx";

export const data = { permalink: "/search/index.html" };

const phrases = ["search.loading", "search.found", "search.nothing", "search.failed", "search.more", "search.type.event", "search.type.report"] as const;

export default function SearchPage({ site }: { site: Site }) {
  const says = Object.fromEntries(phrases.map((key) => [key.slice("search.".length), site.language.forms(key)]));
  return (
    <Layout site={site} path="/search/" title={site.say("search.title")} description={site.say("search.description")} section="/search/" scripts={["search"]}>
      <header class="page-head">
        <h1>{site.say("search.title")}</h1>
        <form class="search-form" role="search" method="get" action={sitePath("/search/")} id="search" data-root={sitePath("/")} data-phrases={JSON.stringify(says)}>
          <label for="q">{site.say("search.label")}</label>
          <input type="search" id="q" name="q" autocomplete="off" spellcheck={false} enterkeyhint="search" />
          <button type="submit">{site.say("search.button")}</button>
        </form>
        <p class="why" id="search-hint">{site.say("search.hint")}</p>
      </header>
      <noscript><p class="notice">{site.say("search.noScript")}</p></noscript>
      <p class="search-status" id="search-status" role="status"></p>
      <ol class="search-results" id="search-results"></ol>
      <p><a href={sitePath("/all/")}>{site.say("search.index")}</a></p>
    </Layout>
  );
}
