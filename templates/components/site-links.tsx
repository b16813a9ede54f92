import { absoluteUrl } from "../../src/publish/absolute-url.ts";
import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";

/** What every page tells browsers and feed readers of the site as a whole. */
export function SiteLinks({ site }: { site: Site }) {
  const { title } = site.description;
  return (
    <>
      <link rel="apple-touch-icon" href={sitePath("/icon-180.png")} />
      <link rel="manifest" href={sitePath("/site.webmanifest")} />
      <link rel="alternate" href={sitePath("/feed.xml")} type="application/atom+xml" title={title} />
      <link rel="alternate" href={sitePath("/feed.json")} type="application/feed+json" title={title} />
      {absoluteUrl(site.description, "/") !== undefined && <link rel="search" href={sitePath("/opensearch.xml")} type="application/opensearchdescription+xml" title={title} />}
    </>
  );
}
