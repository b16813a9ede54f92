import { compareText } from "../publish/compare-text.ts";
import { shortHash } from "../publish/short-hash.ts";
import type { Ledger } from "./ledger.ts";

/**
 * Writes a ledger as text: a field a line, so that a change shows as what it is.
 *
 * Entries stand in the order of a hash of their names. In the order of their days this week's would all be added at
 * the end, and two branches that each add an article would always contradict one another in the same lines.
 */
export function formatLedger({ about, version, events, articles, sources }: Ledger): string {
  const sections = Object.entries({ events, articles, sources }).map(([name, entries]) =>
    `  ${JSON.stringify(name)}: ${formatObject(scattered(entries), "  ", (entry) => formatObject(Object.entries(entry as object), "    ", (value) => formatValue(value, "      ")))}`);
  return `{\n  "about": ${JSON.stringify(about)},\n  "version": ${version},\n${sections.join(",\n")}\n}\n`;
}

function scattered(entries: Record<string, unknown>): [string, unknown][] {
  return Object.keys(entries).map((name) => [shortHash(name), name] as const)
    .sort(([a, first], [b, second]) => compareText(a, b) || compareText(first, second)).map(([, name]) => [name, entries[name]]);
}

function formatObject(pairs: [string, unknown][], indent: string, format: (value: unknown) => string): string {
  const lines = pairs.flatMap(([name, value]) => (value === undefined ? [] : [`${indent}  ${JSON.stringify(name)}: ${format(value)}`]));
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${indent}}`;
}

/** A list is written an item a line; what is inside an item stays on its line. */
function formatValue(value: unknown, indent: string): string {
  if (!Array.isArray(value)) {
    return typeof value === "object" && value !== null ? formatObject(Object.entries(value), indent, (inner) => formatValue(inner, `${indent}  `)) : JSON.stringify(value);
  }
  if (value.length === 0) return "[]";
  return `[\n${value.map((item) => `${indent}  ${JSON.stringify(item)}`).join(",\n")}\n${indent}]`;
}
