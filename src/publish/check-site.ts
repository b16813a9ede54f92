import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { sitePath } from "./site-path.ts";

// An attribute as the page renderer writes it, always in double quotes.
const reference = /\s(?:href|src)="([^"]*)"/g;
const anchor = /\sid="([^"]*)"/g;

const unescape = (text: string) => text.replace(/&quot;/g, '"').replace(/&#x26;|&amp;/g, "&").replace(/&lt;/g, "<");

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

  const anchors = new Map<string, Set<string>>();
  const pages = [...files].filter((file) => file.endsWith(".html")).sort();
  const textOf = (file: string) => readFileSync(path.join(folder, file), "utf8");
  for (const page of pages) anchors.set(page, new Set([...textOf(page).matchAll(anchor)].map((match) => unescape(match[1]!))));
  for (const page of pages) {
    for (const [, value] of textOf(page).matchAll(reference)) {
      const address = unescape(value!);
      if (/^(?:https?:|mailto:|data:)/i.test(address)) continue;
      const [url = "", fragment] = address.split("#");
      const prefix = sitePath("");
      const target = url === "" ? page : url.startsWith(`${prefix}/`) ? fileOf(url.slice(prefix.length)) : undefined;
      if (target === undefined || !files.has(target)) problems.push(`${page}: unexpected link to ${address}, expected a page of the site`);
      else if (fragment && anchors.has(target) && !anchors.get(target)!.has(fragment)) {
        problems.push(`${page}: unexpected fragment in ${address}, expected an id on that page`);
      }
    }
    const foreign = /<(?:script|img|iframe|link|source|video|audio|object|embed)\b[^>]*\s(?:src|href|srcset|data)="(?:https?:)?\/\/[^"]*"/i.exec(textOf(page));
    if (foreign) problems.push(`${page}: unexpected request to another host, ${foreign[0].slice(0, 120)}`);
  }
  if (!existsSync(path.join(folder, "data", "events.json"))) problems.push("data/events.json: unexpected absence, expected the published data");
  return problems;
}
