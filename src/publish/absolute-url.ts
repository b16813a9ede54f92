import type { SiteDescription } from "../read/read-site.ts";
import { sitePath } from "./site-path.ts";

/**
 * Gives the full address of a page, for feeds, share pictures and other readers that are not on the site; undefined
 * where nobody says where the site will stand.
 *
 * The folder in `url` (`https://example.org/repo`) and the one in `PATH_PREFIX` are the same folder: either may name
 * it. Throws where they name two.
 */
export function absoluteUrl({ url }: Pick<SiteDescription, "url">, path: string): string | undefined {
  if (url === undefined) return undefined;
  const { origin, pathname } = new URL(url);
  const folder = pathname.replace(/\/$/, "");
  const prefix = sitePath("");
  if (folder !== "" && prefix !== "" && folder !== prefix) throw new Error(`Unexpected PATH_PREFIX "${prefix}", expected "${folder}" as in the url of site.yaml`);
  return origin + (folder || prefix) + path;
}
