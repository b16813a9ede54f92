import { absoluteUrl } from "../absolute-url.ts";
import type { Site } from "../site.ts";
import { writeXml } from "./write-xml.ts";

/** A browser shows no more of a search engine's name (OpenSearch 1.1, "ShortName"). */
const longestName = 16;

/** Writes how a browser can search this site from its address bar (OpenSearch 1.1), the site's address being known. */
export function writeOpenSearch(site: Site): string {
  const { title, subject, language } = site.description;
  const address = (path: string) => absoluteUrl(site.description, path);
  return writeXml(["OpenSearchDescription", { xmlns: "http://a9.com/-/spec/opensearch/1.1/" },
    ["ShortName", {}, [...title].slice(0, longestName).join("").trim()],
    ["Description", {}, subject],
    ["Language", {}, language],
    ["InputEncoding", {}, "UTF-8"],
    ["Image", { width: "192", height: "192", type: "image/png" }, address("/icon-192.png")],
    ["Url", { type: "text/html", method: "get", template: `${address("/search/")}?q={searchTerms}` }],
  ]);
}
