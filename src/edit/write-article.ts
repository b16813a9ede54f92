import { stringify } from "yaml";
import { type FrontMatter, frontMatterSchema } from "../record.ts";

const order = ["headline", "outlet", "carrier", "agency", "byline", "published", "url", "language"] as const;

/** What somebody knows of an article, key by key. */
export type Known = Partial<Record<(typeof order)[number], string>>;

/** Lists the keys whose value an article may not have, as an editor is told. */
export function unfit(known: Known): { key: keyof Known; value: string }[] {
  return order.flatMap((key) => {
    const value = known[key];
    return value === undefined || (frontMatterSchema.shape[key].safeParse(value).success && (key !== "published" || isDayOrTime(value))) ? [] : [{ key, value }];
  });
}

/** Puts front matter above a text. YAML quotes what needs quotes; a value of several lines becomes one. */
export function writeArticle(known: Known, text: string): string {
  const matter = Object.fromEntries(order.flatMap((key) => (known[key] === undefined ? [] : [[key, known[key].split(/\s+/).join(" ").trim()]]))) satisfies Partial<FrontMatter>;
  return `---\n${stringify(matter, { lineWidth: 0 })}---\n\n${text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n").trim()}\n`;
}

/** Names the file of an article: day, outlet, first words of its headline or its text. */
export function nameFile({ published, outlet, headline }: Known, text: string): string {
  const slug = (words: string, most: number) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean).slice(0, most).join("-");
  const parts = [published?.slice(0, 10) ?? "undated", slug(outlet ?? "", 4), slug(headline ?? text.trim().split("\n", 1)[0]!, 5)];
  return `${parts.filter(Boolean).join("-").slice(0, 100).replace(/-$/, "")}.txt`;
}

// "2025-06-12", "2025-06-12T14:30+03:00". Not "2025-06-12T14:30", "12 June 2025".
function isDayOrTime(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(value) && !Number.isNaN(Date.parse(value));
}
