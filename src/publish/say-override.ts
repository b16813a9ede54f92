import { readEdtf } from "../edit/read-edtf.ts";
import type { EventCorrection } from "../ledger/list-corrections.ts";
import type { Override } from "../record.ts";
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
  if (field === "same") return was === null ? site.say("override.fromNone", { now: now! }) : site.say("override.from", { now: now!, was });
  if (field === "not-same") return was ?? "";
  if (field === "hidden") return sayOverrideField(site, field);
  const said = (value: string | null) => {
    if (value === null) return site.say("override.none");
    const date = field === "date" ? readEdtf(value) : undefined;
    return date ? dayText({ edtf: value, start: date.start ?? null, end: date.end ?? null, basis: "editor", why: "" }, site.language) : value;
  };
  return site.say("override.instead", { was: said(was), now: said(now) });
}
