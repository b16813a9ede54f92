import Eleventy from "@11ty/eleventy";
import type { Timeline } from "../record.ts";
import { checkSite } from "./check-site.ts";
import { checkWeight } from "./check-weight.ts";
import { indexPages } from "./index-pages.ts";
import { embedPath } from "./outputs/embed-size.ts";
import { writeOutputs } from "./outputs/write-outputs.ts";
import type { Site } from "./site.ts";
import { writeData } from "./write-data.ts";
import { writeFacets } from "./write-facets.ts";

/** Pages that stand in every site, beside those of its records. */
const fixedPages = ["/", "/oldest-first/", "/undated/", "/all/", "/search/", "/sources/", "/figures/", "/about/", "/corrections/", "/404.html"];

/** Writes a whole site into an empty folder and checks it; throws, with all findings, where it is not fit to be seen. */
export async function buildPages(site: Site, timeline: Timeline, folder: string): Promise<{ pages: number; overweight: string[] }> {
  const promised = [
    ...fixedPages,
    ...site.years.map((year) => `/${year}/`),
    ...site.months.map((month) => `/${month.replace("-", "/")}/`),
    ...site.features.map(({ value }) => value.url),
    ...[...site.events, ...site.articles, ...site.sources].map((record) => record.url),
    ...site.events.map(embedPath),
    ...site.redirects.map(({ from }) => from),
  ];
  const unsafe = promised.find((url) => !url.startsWith("/") || !url.slice(1).split("/").every((step) => /^[a-z0-9.-]*$/.test(step) && !/^\.+$/.test(step)));
  if (unsafe !== undefined) throw new Error(`Unexpected address ${unsafe}, expected lower-case letters, digits and hyphens`);
  const eleventy = new Eleventy("templates", folder, {
    configPath: ".eleventy.ts",
    quietMode: true,
    config: (config) => config.addGlobalData("site", site),
  });
  eleventy.disableLogger();
  await eleventy.write();
  writeData(folder, timeline);
  writeFacets(folder, site);
  await writeOutputs(folder, site);
  await indexPages(folder);
  const problems = checkSite(folder, promised);
  if (problems.length > 0) throw new Error(`The site is not fit to be published:\n${problems.join("\n")}`);
  return { pages: promised.length, overweight: checkWeight(folder) };
}
