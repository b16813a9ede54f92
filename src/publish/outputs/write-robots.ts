import { absoluteUrl } from "../absolute-url.ts";
import type { Site } from "../site.ts";

/** Lets every crawler read everything, and says where the sitemap is where the site's address is known. */
export function writeRobots(site: Site): string {
  const sitemap = absoluteUrl(site.description, "/sitemap.xml");
  return `User-agent: *\nAllow: /\n${sitemap === undefined ? "" : `\nSitemap: ${sitemap}\n`}`;
}
