import matter from "gray-matter";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { type FrontMatter, frontMatterSchema, type Message } from "../record.ts";

/**
 * Keys that other tools write for the same thing. They are read, with a message, since half of the exports that
 * are dropped as they came carry them; a bad value of a foreign key is not the editor's mistake and is ignored.
 */
const foreignKeys: Record<string, keyof FrontMatter> = {
  title: "headline",
  source: "outlet",
  publisher: "outlet",
  site: "carrier",
  author: "byline",
  date: "published",
  published_at: "published",
  pubdate: "published",
  publishdate: "published",
  link: "url",
  source_url: "url",
  original_url: "url",
  lang: "language",
};

/** What an editor wrote above the article, and where the article itself begins. */
export interface FrontMatterBlock {
  data: FrontMatter;
  /** Offset of the first character behind the block; 0 where there is none. */
  bodyStart: number;
  /** Lines of the block, delimiters included: 1 to `lines`; 0 where there is none. */
  lines: number;
  messages: Message[];
}

/**
 * Reads the YAML front matter of a dropped file. Only `---` alone on the first line opens one, and a second
 * `---` closes it; a rule under a scraped title does not. Every JavaScript engine of gray-matter is off
 * (its `---js` blocks would be run), its cache is bypassed, and YAML aliases are refused.
 */
export function readFrontMatter(text: string): FrontMatterBlock {
  const none: FrontMatterBlock = { data: {}, bodyStart: 0, lines: 0, messages: [] };
  const opening = /^---([^\n-][^\n]*)?(?:\n|$)/.exec(text);
  if (!opening) return none;
  const language = (opening[1] ?? "").trim();
  if (language) {
    return { ...none, messages: [error(1, 4, "front-matter-language", `Unexpected “${language.slice(0, 40)}” after “---”, expected YAML front matter with “---” alone on the first line`)] };
  }
  if (!/\n---[ \t]*(?:\r?\n|$)/.test(text)) return none;

  const block = { ...none, messages: [] as Message[] };
  let yaml = "";
  const refuse = () => {
    throw new Error("Only YAML front matter is read");
  };
  const off = { parse: refuse, stringify: refuse };
  // An options argument, even an empty one, bypasses gray-matter's cache.
  const file = matter(text, {
    language: "yaml",
    engines: {
      yaml: { parse: (block: string) => ((yaml = block), {}), stringify: refuse },
      javascript: off,
      js: off,
      json: off,
    },
  });
  block.bodyStart = text.length - file.content.length;
  block.lines = text.slice(0, block.bodyStart).split("\n").length - 1 || 1;

  const counter = new LineCounter();
  const document = parseDocument(yaml.replace(/^\r?\n/, ""), { schema: "failsafe", uniqueKeys: true, lineCounter: counter });
  const place = (offset: number): [number, number] => {
    const { line, col } = counter.linePos(offset);
    return [line + 1, col];
  };
  if (document.errors.length > 0) {
    for (const problem of document.errors) {
      const words = problem.message.split("\n")[0]!.replace(/ at line \d+, column \d+:?$/, "");
      block.messages.push(error(...place(problem.pos[0]), "front-matter-yaml", `Front matter is not valid YAML: ${words}; put values with “:” or “#” in quotes`));
    }
    return block;
  }
  if (document.contents === null) return block;
  if (!isMap(document.contents)) {
    // A scraped page that begins with a rule and has another one below: text, not front matter.
    return none;
  }

  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const at: [number, number] = key && typeof key === "object" && "range" in key && key.range ? place(key.range[0]) : [2, 1];
    const known = Object.hasOwn(frontMatterSchema.shape, name) ? (name as keyof FrontMatter) : undefined;
    const foreign = Object.hasOwn(foreignKeys, name.toLowerCase()) ? foreignKeys[name.toLowerCase()] : undefined;
    const meant = known ?? foreign;
    if (!meant) {
      block.messages.push(warning(...at, "front-matter-key", `Unexpected key “${name.slice(0, 40)}”, expected one of ${Object.keys(frontMatterSchema.shape).join(", ")}; rename or remove it`));
      continue;
    }
    if (!known) {
      block.messages.push(warning(...at, "front-matter-key", `Unexpected key “${name}”, read as “${meant}”; rename it`));
      if (document.contents.items.some((item) => isScalar(item.key) && item.key.value === meant)) continue;
    }
    const raw = isScalar(value) ? value.value : undefined;
    const parsed = frontMatterSchema.shape[meant].safeParse(meant === "strip" && (raw === "true" || raw === "false") ? raw === "true" : raw);
    const problem = parsed.success ? invalidPublished(meant, raw) : (parsed.error.issues[0]?.message ?? "invalid value");
    if (problem) {
      const where = value && typeof value === "object" && "range" in value && Array.isArray(value.range) ? place(value.range[0] as number) : at;
      const report = known ? error : warning;
      block.messages.push(report(...where, "front-matter-value", `Unexpected value of “${name}”: ${problem}`));
    } else if (parsed.success && parsed.data !== undefined) {
      Object.assign(block.data, { [meant]: parsed.data });
    }
  }
  return block;
}

/** Publication day, or time with an offset: an hour without a zone would move between days. */
function invalidPublished(key: string, value: unknown): string | undefined {
  if (key !== "published" || typeof value !== "string") return undefined;
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.exec(value);
  const date = match && new Date(`${match[1]}-${match[2]}-${match[3]}T00:00:00Z`);
  if (date && !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(match[3]) && !Number.isNaN(Date.parse(value))) return undefined;
  return "expected a day (2025-06-12) or a time with its offset (2025-06-12T14:30:00+03:00)";
}

function error(line: number, column: number, ruleId: string, reason: string): Message {
  return { line, column, ruleId, severity: "error", reason };
}

function warning(line: number, column: number, ruleId: string, reason: string): Message {
  return { line, column, ruleId, severity: "warning", reason };
}
