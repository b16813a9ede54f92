import { readEdtf } from "../edit/read-edtf.ts";
import type { EventCorrection } from "../ledger/list-corrections.ts";
import { type Override, eventKinds, eventStatuses } from "../record.ts";
import { dayText } from "./format-day.ts";
import type { Site } from "./site.ts";

const fields = ["date", "kind", "status", "counts", "title", "summary", "same", "not-same", "event", "hidden"] as const;

/** Names what an editor changed, for a reader. */
export function sayOverrideField(site: Site, field: string): string {
  const known = fields.find((one) => one === field);
  return known ? site.say(`override.${known}`) : field;
}

/** Says in one sentence what an editor decided, and what the reports gave. */
export function sayOverride(site: Site, { field, was, now }: Pick<Override | EventCorrection, "field" | "was" | "now">): string {
  if (field === "same") {
    if (was === null) return site.say("override.fromNone", { now: reportName(site, now!) });
    return was === now ? site.say("override.whole", { was }) : site.say("override.from", { now: reportName(site, now!), was });
  }
  if (field === "not-same") return (was ?? "").split(", ").map((name) => reportName(site, name)).join(" · ");
  if (field === "hidden") return sayOverrideField(site, field);
  return site.say("override.instead", { was: sayValue(site, field, was), now: sayValue(site, field, now) });
}

function sayValue(site: Site, field: string, value: string | null): string {
  if (value === null) return site.say("override.none");
  const kind = field === "kind" && eventKinds.find((one) => one === value);
  const status = field === "status" && eventStatuses.find((one) => one === value);
  if (kind) return site.say(`kind.${kind}`);
  if (status) return site.say(`status.${status}`);
  const date = field === "date" ? readEdtf(value) : undefined;
  return date ? dayText({ edtf: value, start: date.start ?? null, end: date.end ?? null, basis: "editor", why: "" }, site.language) : value;
}

/** An editor writes a report as "article" or "article:line"; a reader knows it by its outlet and headline. */
function reportName(site: Site, name: string): string {
  const article = site.article(name.split(":", 1)[0]!);
  if (!article) return name;
  return article.headline === null ? site.outletName(article) : `${site.outletName(article)}: “${article.headline}”`;
}
