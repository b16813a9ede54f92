import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { readTags } from "./read-tags.ts";
import { sitePath } from "./site-path.ts";

interface Page {
  ids: Set<string>;
  /** Where its links lead. */
  links: string[];
  /** What a browser would load with it. */
  loads: string[];
}

/** Links to another form of the page, and to its place: a browser follows them only when it is asked to. */
const followed = new Set(["alternate", "canonical", "search"]);

function readPage(html: string): Page {
  const page: Page = { ids: new Set(), links: [], loads: [] };
  for (const { name, attributes } of readTags(html)) {
    const id = attributes.get("id");
    if (id !== undefined) page.ids.add(id);
    const isLink = name === "a" || (name === "link" && followed.has(attributes.get("rel") ?? ""));
    for (const key of ["href", "src", "srcset", "data", "poster"]) {
      const address = attributes.get(key);
      if (address !== undefined) (isLink ? page.links : page.loads).push(address);
    }
  }
  return page;
}

/**
 * Checks a finished site before it is published and says what is wrong with it.
 *
 * Every page that the records promise is there, each link and fragment leads somewhere, nothing but
 * links points to another host, and no file is a symbolic link (a host would publish what it points to).
 */
export function checkSite(folder: string, promised: string[]): string[] {
  const problems: string[] = [];
  const files = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.posix.join("/", path.relative(folder, entry.parentPath).split(path.sep).join("/"), entry.name);
    if (entry.isFile()) files.add(file);
    else if (!entry.isDirectory()) problems.push(`${file}: unexpected symbolic link or device, expected a file`);
  }
  const fileOf = (url: string) => (url.endsWith("/") ? `${url}index.html` : url);
  for (const url of promised) {
    if (!files.has(fileOf(url))) problems.push(`${url}: unexpected absence of the page, expected ${fileOf(url)}`);
  }
  if (!existsSync(path.join(folder, "data", "events.json"))) problems.push("data/events.json: unexpected absence, expected the published data");

  const names = [...files].filter((file) => file.endsWith(".html")).sort();
  const pages = new Map(names.map((name) => [name, readPage(readFileSync(path.join(folder, name), "utf8"))]));
  const prefix = sitePath("");
  for (const [name, { links, loads }] of pages) {
    for (const address of loads) {
      if (/^(?:[a-z]+:)?\/\//i.test(address)) problems.push(`${name}: unexpected request to another host, ${address}`);
    }
    for (const address of [...links, ...loads]) {
      if (/^(?:https?:|mailto:|data:)/i.test(address)) continue;
      const [url = "", fragment] = address.split("#");
      const target = url === "" ? name : url.startsWith(`${prefix}/`) ? fileOf(url.slice(prefix.length)) : undefined;
      if (target === undefined || !files.has(target)) problems.push(`${name}: unexpected link to ${address}, expected a page of the site`);
      else if (fragment && pages.has(target) && !pages.get(target)!.ids.has(fragment)) {
        problems.push(`${name}: unexpected fragment in ${address}, expected an id on that page`);
      }
    }
  }
  return problems;
}
