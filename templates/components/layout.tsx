import type { ComponentChildren } from "preact";
import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";
import { ShareTags } from "./share-tags.tsx";
import { SiteLinks } from "./site-links.tsx";

/** Scripts that a page may ask for; each only adds to what can be read and reached without it. */
export type Script = "facets" | "copy-link" | "search";

const sections = [
  ["/", "nav.timeline"],
  ["/search/", "nav.search"],
  ["/figures/", "nav.figures"],
  ["/sources/", "nav.sources"],
  ["/about/", "nav.about"],
] as const;

export type Section = (typeof sections)[number][0];

interface Props {
  site: Site;
  /** Undefined on the front page, which bears the site's own title. */
  title?: string;
  description: string;
  /** Where the page stands; undefined for the page of missing pages, which stands everywhere. */
  path?: string;
  /** The event that the page is about. */
  event?: Event;
  section?: Section;
  scripts?: Script[];
  /** More for the head: links to other forms of this page, its structured data. */
  head?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of every page. */
export function Layout({ site, title, description, path, event, section, scripts = [], head, children }: Props) {
  const copy = scripts.includes("copy-link") || undefined;
  const { title: siteTitle, subject } = site.description;
  return (
    <html lang={site.language.code} dir={site.language.dir}>
      <head>
        <meta charset="utf-8" />
        <title>{title === undefined ? `${siteTitle}: ${subject}` : `${title} · ${siteTitle}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy(scripts)} />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <link rel="stylesheet" href={sitePath("/style.css")} />
        <link rel="icon" href={sitePath("/icon.svg")} type="image/svg+xml" />
        <link rel="alternate" href={sitePath("/data/events.json")} type="application/json" title="events.json" />
        <SiteLinks site={site} />
        {path !== undefined && <ShareTags site={site} path={path} title={title ?? `${siteTitle}: ${subject}`} description={description} event={event} />}
        {scripts.map((script) => <script key={script} type="module" src={sitePath(`/scripts/${script}.js`)}></script>)}
        {head}
      </head>
      <body>
        <a class="skip" href="#content">{site.say("skip")}</a>
        <header class="site-head">
          <a class="site-name" href={sitePath("/")}>{siteTitle}</a>
          <nav aria-label={site.say("nav.site")}>
            <ul class="site-nav">
              {sections.map(([path, name]) => (
                <li key={path}><a href={sitePath(path)} aria-current={section === path ? "true" : undefined}>{site.say(name)}</a></li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="content" tabIndex={-1} data-copy={copy && site.say("card.copy")} data-copied={copy && site.say("card.copied")}>{children}</main>
        <footer class="site-foot">
          <p>{site.say("foot.promise")}</p>
          <p><a href={sitePath("/all/")}>{site.say("foot.index")}</a></p>
          <p>
            {site.say("foot.data")} <a href={sitePath("/data/events.json")}>events.json</a>, <a href={sitePath("/data/events.csv")}>events.csv</a>, <a href={sitePath("/about/#data")}>{site.say("foot.allFiles")}</a>
          </p>
          <p>
            {site.say("foot.follow")} <a href={sitePath("/feed.xml")}>Atom</a>, <a href={sitePath("/feed.json")}>JSON Feed</a>, <a href={sitePath("/events.ics")}>{site.say("foot.calendar")}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}

/**
 * Tells the browser what a page may do: load nothing from another host and, without a script of its own, run
 * none. Pagefind's index is read by WebAssembly, so the search page alone may compile it.
 */
function contentPolicy(scripts: Script[]): string {
  const policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; base-uri 'none'; form-action 'self'";
  // While an editor works, live reload is a script that listens to the local server.
  const serving = process.env["ELEVENTY_RUN_MODE"] === "serve";
  if (scripts.length === 0 && !serving) return policy;
  const compile = scripts.includes("search") ? " 'wasm-unsafe-eval'; worker-src 'self'" : "";
  return `${policy}; script-src 'self'${compile}; connect-src 'self'${serving ? " ws:" : ""}`;
}
