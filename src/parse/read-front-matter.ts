import matter from "gray-matter";
import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { type FrontMatter, frontMatterSchema, type Message } from "../record.ts";
import { normaliseTime } from "./normalise-time.ts";

/**
 * Keys that other tools write for the same thing. They are read, with a message, since half of the exports that
 * are dropped as they came carry them; a bad value of a foreign key is not the editor's mistake and is ignored.
 */
const foreignKeys: Record<string, keyof FrontMatter> = {
  title: "headline",
  post_title: "headline",
  source: "outlet",
  publisher: "outlet",
  site: "carrier",
  site_name: "carrier",
  author: "byline",
  authors: "byline",
  date: "published",
  date_published: "published",
  datepublished: "published",
  post_date: "published",
  pub_date: "published",
  pubdate: "published",
  publication_date: "published",
  publish_date: "published",
  publishdate: "published",
  published_at: "published",
  published_date: "published",
  publishedat: "published",
  link: "url",
  source_url: "url",
  article_url: "url",
  canonical_url: "url",
  original_url: "url",
  lang: "language",
};

/** What each key takes, in the words of a message. */
const expected: Record<keyof FrontMatter, string> = {
  headline: "some words",
  outlet: "one name",
  carrier: "one name",
  agency: "one name",
  byline: "one line of names",
  published: "a day (2025-06-12) or a time with its offset (2025-06-12T14:30:00+03:00)",
  url: "an address that begins with http:// or https://",
  language: "a language code (en, pt-BR)",
  rendition: "full or digest",
  strip: "true or false",
};

/** What an editor wrote above the article, and where the article itself begins. */
export interface FrontMatterBlock {
  data: FrontMatter;
  /** Offset of the first character behind the block; 0 where there is none. */
  bodyStart: number;
  /** Lines of the block, delimiters included: 1 to `lines`; 0 where there is none. */
  lines: number;
  /** Keys that stand in it with a value that cannot be read; every key where the block itself cannot. */
  refused: (keyof FrontMatter)[];
  messages: Message[];
}

const remedies: Record<string, string> = { DUPLICATE_KEY: "remove one of the two", TAB_AS_INDENT: "put spaces in place of the tabs", BAD_ALIAS: "put the value in quotes" };

/** "KYIV: Forty men came home over the bridge …" is a sentence; the value of a key that nobody knows has fewer words. */
const longestUnknown = 8;

/** Front matter is a screenful; a longer block is an article between two rules. */
const longestBlock = 20_000;

/**
 * Reads the YAML front matter of a dropped file. Only `---` alone on the first line opens one, and a second
 * `---` closes it; a rule under a scraped title does not. Every JavaScript engine of gray-matter is off
 * (its `---js` blocks would be run), its cache is bypassed, and YAML aliases are refused.
 */
export function readFrontMatter(text: string): FrontMatterBlock {
  const none: FrontMatterBlock = { data: {}, bodyStart: 0, lines: 0, refused: [], messages: [] };
  const unread = Object.keys(expected) as (keyof FrontMatter)[];
  const opening = /^---([^\n-][^\n]*)?(?:\n|$)/.exec(text);
  if (!opening) return none;
  const language = (opening[1] ?? "").trim();
  const closing = text.indexOf("\n---", 3);
  const closed = closing >= 0 && closing < longestBlock;
  if (language) {
    // "--- Kyiv, Friday ---" opens a scraped text. "---js" with an end is front matter of another tool.
    if (!closed || !/^[\w+-]{1,20}$/.test(language)) return none;
    return { ...none, refused: unread, messages: [error(1, 4, "front-matter-language", `Unexpected “${language}” after “---”, expected YAML front matter with “---” alone on the first line; the block is never run, write it as YAML or remove it`)] };
  }
  if (!closed || !/^\n---[ \t]*(?:\r?\n|$)/.test(text.slice(closing, closing + 100))) {
    const first = /^---[ \t]*\r?\n([A-Za-z_]{1,20}):[ \t]/.exec(text)?.[1] ?? "";
    if (!keyMeantBy(first)) return none;
    return { ...none, refused: unread, messages: [error(1, 1, "front-matter-unclosed", "Unexpected end of front matter, expected “---” alone on the line below its last key; add that line")] };
  }

  const block: FrontMatterBlock = { ...none, refused: [], messages: [] };
  let yaml = "";
  const refuse = () => {
    throw new Error("Only YAML front matter is read");
  };
  const off = { parse: refuse, stringify: refuse };
  // An options argument, even an empty one, bypasses gray-matter's cache.
  const file = matter(text, {
    language: "yaml",
    engines: {
      // With CRLF the block ends in half a line end, which YAML would count to the last value.
      yaml: { parse: (block: string) => ((yaml = block.replace(/\r$/, "")), {}), stringify: refuse },
      javascript: off,
      js: off,
      json: off,
    },
  });
  block.bodyStart = text.length - file.content.length;
  block.lines = text.slice(0, closing).split("\n").length + 1;

  const counter = new LineCounter();
  const document = parseDocument(yaml.replace(/^[ \t]*\r?\n/, ""), { schema: "failsafe", uniqueKeys: true, lineCounter: counter });
  const place = (offset: number): [number, number] => {
    const { line, col } = counter.linePos(offset);
    return [line + 1, col];
  };
  const placeOfNode = (node: unknown, otherwise: [number, number]) => (isNode(node) && node.range ? place(node.range[0]) : otherwise);
  if (document.errors.length > 0) {
    // "KYIV: Forty came home" between two rules is prose, whatever YAML makes of it.
    if (!Array.from(yaml.matchAll(/^([\w-]{1,40}):(?:\s|$)/gm)).some(([, name]) => keyMeantBy(name!))) return none;
    for (const problem of document.errors.slice(0, 10)) {
      const words = problem.message.split("\n")[0]!.replace(/ at line \d+, column \d+:?$/, "");
      const remedy = remedies[problem.code] ?? "put values with “:” or “#” in quotes";
      block.messages.push(error(...place(problem.pos[0]), "front-matter-yaml", `Front matter is not valid YAML: ${words}; ${remedy}`));
    }
    return { ...block, refused: unread };
  }
  if (document.contents === null) return block;
  if (!isMap(document.contents)) {
    // A scraped page that begins with a rule and has another one below: text, not front matter.
    return isScalar(document.contents) && document.contents.value === "" ? block : none;
  }

  const { items } = document.contents;
  const isProse = ({ value }: (typeof items)[number]) => isScalar(value) && String(value.value).split(/\s+/).length >= longestUnknown;
  if (items.every(({ key }) => !isScalar(key) || !keyMeantBy(String(key.value))) && items.some(isProse)) return none;
  for (const { key, value } of items) {
    const name = isScalar(key) ? String(key.value) : "";
    const at = placeOfNode(key, [2, 1]);
    const raw = isScalar(value) ? value.value : null;
    const meant = keyMeantBy(name, raw);
    if (!meant) {
      block.messages.push(warning(...at, "front-matter-key", `Unexpected key “${name.slice(0, 40)}”, expected one of ${Object.keys(expected).join(", ")}; rename or remove it`));
      continue;
    }
    const isForeign = name !== meant;
    if (isForeign) {
      block.messages.push(warning(...at, "front-matter-key", `Unexpected key “${name}”, read as “${meant}”; rename it`));
      if (items.some((item) => isScalar(item.key) && item.key.value === meant && !isSwitch(meant, item.value))) continue;
    }
    const written = isForeign && meant === "published" ? normaliseTime(String(raw)) : raw;
    const parsed = frontMatterSchema.shape[meant].safeParse(meant === "strip" && (raw === "true" || raw === "false") ? raw === "true" : written);
    if (parsed.success && (meant !== "published" || isDayOrTime(String(written)))) Object.assign(block.data, { [meant]: parsed.data });
    else {
      const report = isForeign || isSwitch(meant, value) ? warning : error;
      if (!isSwitch(meant, value)) block.refused.push(meant);
      block.messages.push(report(...placeOfNode(value, at), "front-matter-value", `Unexpected value of “${name}”, expected ${expected[meant]}; correct or remove it`));
    }
  }
  return block;
}

/** "Published" is `published`; "source: https://…" is no name but an address. */
function keyMeantBy(name: string, value?: unknown): keyof FrontMatter | undefined {
  if (Object.hasOwn(expected, name)) return name as keyof FrontMatter;
  const folded = name.toLowerCase();
  if (Object.hasOwn(expected, folded)) return folded as keyof FrontMatter;
  const meant = Object.hasOwn(foreignKeys, folded) ? foreignKeys[folded] : undefined;
  return meant === "outlet" && /^https?:\/\//.test(String(value)) ? "url" : meant;
}

/** "published: true" is another tool's switch, and no mistake of the editor. */
function isSwitch(meant: keyof FrontMatter, value: unknown): boolean {
  return meant === "published" && isScalar(value) && /^(?:true|false)$/.test(String(value.value));
}

/** Publication day, or time with an offset: an hour without a zone would move between days. */
function isDayOrTime(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.exec(value);
  const date = match && new Date(`${match[1]}-${match[2]}-${match[3]}T00:00:00Z`);
  return !!date && !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(match[3]) && !Number.isNaN(Date.parse(value));
}

function error(line: number, column: number, ruleId: string, reason: string): Message {
  return { line, column, ruleId, severity: "error", reason };
}

function warning(line: number, column: number, ruleId: string, reason: string): Message {
  return { line, column, ruleId, severity: "warning", reason };
}
