import { compareText } from "../compare-text.ts";
import { readTags } from "../read-tags.ts";
import { sitePath } from "../site-path.ts";

/** Reads the policy that a page gives itself in its head; "" where it gives none. */
function policyOf(html: string): string {
  const meta = readTags(html).find(({ name, attributes }) => name === "meta" && attributes.get("http-equiv") === "Content-Security-Policy");
  return meta?.attributes.get("content") ?? "";
}

/**
 * Writes the `_headers` of a static host (Netlify, Cloudflare Pages, GitLab Pages): for each page the very policy in
 * its own head, and besides what a page cannot say there, who may frame it. Such hosts join the headers of all rules
 * that fit an address, and two policies joined are narrower than either: so no address has two rules.
 */
export function writeHeaders(pages: ReadonlyMap<string, string>): string {
  const folders = new Map<string, { page: string; policy: string }[]>();
  for (const [page, html] of pages) {
    const folder = /^\/[^/]+\//.exec(page)?.[0] ?? page;
    folders.set(folder, [...(folders.get(folder) ?? []), { page, policy: policyOf(html) }]);
  }
  const rules = [...folders].sort(([a], [b]) => compareText(a, b)).flatMap(([folder, its]): [string, string][] => {
    const policies = new Set(its.map(({ policy }) => policy));
    if (policies.size === 1 && folder.endsWith("/") && folder !== "/") return [[`${folder}*`, its[0]!.policy]];
    return its.map(({ page, policy }) => [page, policy]);
  });
  return rules.map(([address, policy]) => [
    sitePath(address),
    `  Content-Security-Policy: ${policy}; frame-ancestors ${address.startsWith("/embed/") ? "*" : "'none'"}`,
    "  Referrer-Policy: no-referrer",
    "  X-Content-Type-Options: nosniff",
  ].join("\n")).join("\n\n") + "\n";
}
