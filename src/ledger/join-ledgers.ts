import type { EventEntry, Ledger } from "./ledger.ts";
import { parseLedger } from "./parse-ledger.ts";

/**
 * Joins the two versions that git left in a ledger, `<<<<<<<` to `>>>>>>>`: every address of either, and every
 * correction. What both say of one address in different ways is said anew by the next writing. Undefined where one
 * of the two is damaged otherwise.
 */
export function joinLedgers(text: string): Ledger | undefined {
  const [ours, theirs] = (["ours", "theirs"] as const).map((side) => parseLedger(versionOf(text, side)));
  if (!ours || !theirs || "damage" in ours || "damage" in theirs) return undefined;
  const [a, b] = [ours.ledger, theirs.ledger];
  return {
    ...a,
    events: Object.fromEntries([...new Set([...Object.keys(a.events), ...Object.keys(b.events)])].map((id) => [id, joinEvents(a.events[id], b.events[id])])),
    articles: { ...b.articles, ...a.articles },
    sources: { ...b.sources, ...a.sources },
  };
}

function joinEvents(a: EventEntry | undefined, b: EventEntry | undefined): EventEntry {
  if (!a || !b) return (a ?? b)!;
  const corrections = [...new Map([...(a.corrections ?? []), ...(b.corrections ?? [])].map((one) => [JSON.stringify(one), one])).values()];
  return { ...b, ...a, reports: [...new Set([...a.reports, ...b.reports])], ...(corrections.length > 0 && { corrections }) };
}

/** Reads one side of a text with git's marks; with diff3 marks the common ancestor stands between the two. */
function versionOf(text: string, wanted: "ours" | "theirs"): string {
  let side: "both" | "ours" | "ancestor" | "theirs" = "both";
  return text.split("\n").filter((line) => {
    const mark = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r]|$)/.exec(line)?.[0][0];
    if (mark === "<") side = "ours";
    else if (mark === "|") side = "ancestor";
    else if (mark === "=") side = "theirs";
    else if (mark === ">") side = "both";
    return mark === undefined && (side === "both" || side === wanted);
  }).join("\n");
}
