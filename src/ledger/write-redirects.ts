import { sitePath } from "../publish/site-path.ts";
import type { Redirect } from "./list-redirects.ts";

/**
 * Writes `_redirects`, which Netlify, Cloudflare Pages and others turn into answers of their own. Other hosts show the
 * page that stands at the old address and leads on.
 */
export function writeRedirects(redirects: readonly Redirect[]): string {
  return redirects.flatMap(({ from, to }) => (to === null ? [] : [`${sitePath(from)} ${sitePath(to)} 301\n`])).join("");
}
