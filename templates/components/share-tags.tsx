import { absoluteUrl } from "../../src/publish/absolute-url.ts";
import { shareHeight, sharePath, shareWidth } from "../../src/publish/outputs/share-picture.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";

interface Props {
  site: Site;
  /** Where the page stands. */
  path: string;
  title: string;
  description: string;
  /** The event that the page is about, which has a picture of its own. */
  event?: Event | undefined;
}

/** What a preview of the page shows elsewhere; nothing where the site's address is unknown, since previews need it. */
export function ShareTags({ site, path, title, description, event }: Props) {
  const address = absoluteUrl(site.description, path);
  if (address === undefined) return null;
  const picture = absoluteUrl(site.description, sharePath(event));
  return (
    <>
      <link rel="canonical" href={address} />
      <meta property="og:type" content={event ? "article" : "website"} />
      <meta property="og:site_name" content={site.description.title} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:image" content={picture} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(shareWidth)} />
      <meta property="og:image:height" content={String(shareHeight)} />
      <meta property="og:image:alt" content={title} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
