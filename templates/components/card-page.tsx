import type { ComponentChildren } from "preact";
import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";

// The card is all that there is: no script, no form. Who may frame it stands in `_headers`, since a page cannot say it.
const contentPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

interface Props {
  site: Site;
  title: string;
  head?: ComponentChildren;
  children: ComponentChildren;
}

/** A page that is one card, for a frame on another page; its links leave the frame. */
export function CardPage({ site, title, head = <meta name="robots" content="noindex" />, children }: Props) {
  return (
    <html lang={site.language.code} dir={site.language.dir}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="referrer" content="no-referrer" />
        {head}
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={sitePath("/style.css")} />
      </head>
      <body class="embed">
        <main class="embed-card">{children}</main>
      </body>
    </html>
  );
}
