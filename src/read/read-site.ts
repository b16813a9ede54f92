import { lstatSync, readFileSync } from "node:fs";
import path from "node:path";
import { LineCounter, isMap, isScalar, parseDocument } from "yaml";
import { z } from "zod";
import { languageCodes } from "../language/language.ts";
import type { FileMessage } from "../record.ts";

/** What an editor says of the whole site, in `content/site.yaml`. */
export const siteSchema = z.strictObject({
  /** Name of the site, on every page and in every feed. */
  title: z.string().trim().min(1).max(80),
  /** What it is about, in a few words. */
  subject: z.string().trim().min(1).max(200),
  /** Language of the interface, as in `lang`: "en", "uk". */
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
  /** Where the site will stand, its folder included, without a slash at the end; undefined where nobody says. */
  url: z.url({ protocol: /^https?$/, hostname: z.regexes.hostname }).refine((url) => !/[?#]/.test(url)).transform((url) => url.replace(/\/$/, "")).optional(),
});
export type SiteDescription = z.infer<typeof siteSchema>;

const defaults: SiteDescription = { title: "Dateline", subject: "Prisoner exchanges, dated and sourced", language: "en" };

/** What each key takes, in the words of a message. */
const expected: Record<keyof SiteDescription, string> = {
  title: "a name of at most 80 characters",
  subject: "a few words of at most 200 characters",
  language: "a language code (en, uk)",
  url: "the address of the site (https://example.org or https://example.org/folder), without ? and #",
};

/** Four keys are a few lines; a longer file was dropped here by mistake. */
const largestFile = 20_000;

// "https://dateline.example/repo": hosts that nobody can own (RFC 2606). Not "https://example.github.io".
const placeholder = /^https?:\/\/[^/]*\.(?:example|invalid|test)(?:[:/]|$)/i;

const file = "site.yaml";

/**
 * Reads `site.yaml` of a content folder. What is missing has a default; what is wrong is a message with its line
 * and column, and is passed over, so that a slip in the title never keeps the timeline from being published.
 */
export function readSite(content: string): { description: SiteDescription; messages: FileMessage[] } {
  const messages: FileMessage[] = [];
  const description: SiteDescription = { ...defaults };
  const tell = (severity: FileMessage["severity"], reason: string, line = 1, column = 1) =>
    messages.push({ file, line, column, ruleId: "site-description", severity, reason });

  const place = path.join(content, file);
  const stat = lstatSync(place, { throwIfNoEntry: false });
  if (!stat) {
    tell("info", "Unexpected absence of site.yaml, expected title, subject, language and url of the site; the defaults are used, and what needs an absolute address is left out");
    return { description, messages };
  }
  if (!stat.isFile() || stat.size > largestFile) {
    tell("error", `Unexpected ${stat.isFile() ? `size of ${stat.size} bytes` : "link or folder"}, expected a short regular file; put one in its place`);
    return { description, messages };
  }

  const lines = new LineCounter();
  const document = parseDocument(readFileSync(place, "utf8").replace(/^\uFEFF/, ""), { schema: "failsafe", uniqueKeys: true, lineCounter: lines });
  const at = (offset: number | undefined): [number, number] => {
    const { line, col } = lines.linePos(offset ?? 0);
    return [Math.max(1, line), Math.max(1, col)];
  };
  for (const problem of document.errors.slice(0, 10)) {
    tell("error", `Unexpected YAML: ${problem.message.split("\n", 1)[0]!.replace(/[.:]$/, "")}; put values with “:” or “#” in quotes`, ...at(problem.pos[0]));
  }
  if (document.errors.length > 0) return { description, messages };
  const { contents } = document;
  if (!isMap(contents)) {
    const empty = contents === null || (isScalar(contents) && contents.value === "");
    if (!empty) tell("error", `Unexpected content, expected lines such as “title: ${defaults.title}”; write one key a line`);
    return { description, messages };
  }

  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const keyAt = at(isScalar(key) ? key.range?.[0] : undefined);
    if (!Object.hasOwn(siteSchema.shape, name)) {
      tell("error", `Unexpected key “${name.slice(0, 40)}”, expected one of ${Object.keys(siteSchema.shape).join(", ")}; rename or remove it`, ...keyAt);
      continue;
    }
    const known = name as keyof SiteDescription;
    const parsed = siteSchema.shape[known].safeParse(isScalar(value) ? value.value : undefined);
    if (!parsed.success || parsed.data === undefined) {
      tell("error", `Unexpected value of “${known}”, expected ${expected[known]}; correct or remove it`, ...(isScalar(value) && value.value !== "" ? at(value.range?.[0]) : keyAt));
      continue;
    }
    description[known] = parsed.data;
    if (known === "language" && !languageCodes.includes(parsed.data.split("-")[0]!)) {
      tell("warning", `Unexpected language “${parsed.data}”, expected one of ${languageCodes.join(", ")}; the pages speak English until src/language/ has a file for it`, ...at(value?.range?.[0]));
    }
    if (known === "url" && placeholder.test(parsed.data)) {
      tell("warning", "Unexpected address that is kept for examples, expected the site's own; put it here before you publish", ...at(isScalar(value) ? value.range?.[0] : undefined));
    }
  }
  if (description.url === undefined) tell("info", `Unexpected absence of “url”, expected ${expected.url}; sitemap, share pictures, oEmbed and OpenSearch need it and are left out`);
  return { description, messages };
}
