import type { ComponentChildren } from "preact";
import { sitePath } from "../../src/publish/site-path.ts";

export const siteTitle = "Dateline";
export const siteSubject = "Prisoner exchanges, dated and sourced";

// Nothing is loaded from another host, no script runs, and no form sends anything anywhere.
const contentPolicy = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'";
// Except while an editor works: live reload is a script that listens to the local server.
const reloadPolicy = process.env["ELEVENTY_RUN_MODE"] === "serve" ? "; script-src 'self'; connect-src 'self' ws:" : "";

const sections = [
  ["/", "Timeline"],
  ["/sources/", "Sources"],
  ["/about/", "About"],
] as const;

export type Section = (typeof sections)[number][0];

interface Props {
  /** Undefined on the front page, which bears the site's own title. */
  title?: string;
  description: string;
  section?: Section;
  /** More for the head: links to other forms of this page, its structured data. */
  head?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of every page. */
export function Layout({ title, description, section, head, children }: Props) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{title === undefined ? `${siteTitle}: ${siteSubject}` : `${title} · ${siteTitle}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy + reloadPolicy} />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <link rel="stylesheet" href={sitePath("/style.css")} />
        <link rel="icon" href={sitePath("/icon.svg")} type="image/svg+xml" />
        <link rel="alternate" href={sitePath("/data/events.json")} type="application/json" title="The events as data" />
        {head}
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="site-head">
          <a class="site-name" href={sitePath("/")}>{siteTitle}</a>
          <nav aria-label="Site">
            <ul class="site-nav">
              {sections.map(([path, name]) => (
                <li key={path}><a href={sitePath(path)} aria-current={section === path ? "true" : undefined}>{name}</a></li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="content" tabIndex={-1}>{children}</main>
        <footer class="site-foot">
          <p>Every figure leads to the sentence that it comes from. What reports disagree on is left to stand.</p>
          <p>
            Data: <a href={sitePath("/data/events.json")}>events.json</a>, <a href={sitePath("/data/events.csv")}>events.csv</a>, <a href={sitePath("/about/#data")}>all files</a>
          </p>
        </footer>
      </body>
    </html>
  );
}
