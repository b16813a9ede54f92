/** `npm run build`: content folder → checked site, put in the old one's place when it is whole. */
import path from "node:path";
import { reportProgress } from "../check/report-progress.ts";
import { buildPages } from "./build-pages.ts";
import { loadSite } from "./load-site.ts";
import { printMessages } from "./print-messages.ts";
import { swapSite } from "./swap-site.ts";

const content = process.env["CONTENT_DIR"] ?? "content";
const output = process.env["OUTPUT_DIR"] ?? "_site";
const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

async function buildSite(strict: boolean): Promise<number> {
  if (isInside(output, content) || isInside(content, output)) {
    throw new Error(`Unexpected OUTPUT_DIR ${output}, expected a folder apart from CONTENT_DIR ${content}`);
  }
  console.log(`Reading ${content}/`);
  const { site, timeline, messages, ledgerDamaged } = loadSite(content, reportProgress());
  if (ledgerDamaged) {
    console.log(printMessages(content, messages));
    console.log("The ledger cannot be read, and without it links to this site would break: nothing was published");
    return 1;
  }
  console.log(`Writing pages for ${counted(site.events.length, "event")} and ${counted(site.articles.length, "article")}`);
  if (site.description.url === undefined) console.log(`No url in ${content}/site.yaml: sitemap, previews, cards for other sites and the search description are left out`);
  const { pages, overweight } = await swapSite(output, (folder) => buildPages(site, timeline, folder));

  console.log(printMessages(content, messages));
  for (const problem of overweight) console.log(`warning ${problem}`);
  console.log(`${counted(site.articles.length, "article")}, ${counted(site.events.length, "event")}, ${counted(site.sources.length, "source")}: ${counted(pages, "page")} in ${output}/`);
  if (messages.length > 0) console.log("npm run check:content lists all of them and says what to do");
  const serious = overweight.length > 0 || messages.some(({ severity }) => severity !== "info");
  if (strict && serious) console.log("--strict: a message above fails the build");
  return strict && serious ? 1 : 0;
}

function isInside(inner: string, outer: string): boolean {
  const way = path.relative(path.resolve(outer), path.resolve(inner));
  return way === "" || (way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}

const options = process.argv.slice(2);
const unknown = options.find((option) => option !== "--strict");
if (unknown !== undefined) {
  console.error(`Unexpected option ${unknown}, expected --strict or nothing`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await buildSite(options.includes("--strict"));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
