import type { EventCorrection } from "../ledger/list-corrections.ts";
import type { Override } from "../record.ts";
import { dayText } from "./format-day.ts";
import { readEdtf } from "../edit/read-edtf.ts";

const fields: Record<string, string> = {
  date: "Day", kind: "Kind", status: "What became of it", counts: "Figure", title: "Title", summary: "Summary",
  same: "Report counted to it", "not-same": "Reports kept apart", event: "Place in the timeline", hidden: "Left out of the timeline",
};

/** Names what an editor changed, for a reader. */
export function sayOverrideField(field: string): string {
  return fields[field] ?? field;
}

/** Says a value of a field in words. */
export function sayOverrideValue(field: string, value: string): string {
  const date = field === "date" ? readEdtf(value) : undefined;
  return date ? dayText({ edtf: value, start: date.start ?? null, end: date.end ?? null, basis: "editor", why: "" }) : value;
}

/** Says in one sentence what an editor decided, and what the reports gave. */
export function sayOverride({ field, was, now }: Pick<Override | EventCorrection, "field" | "was" | "now">): string {
  if (field === "same") return was === null ? `${now!}, which was in no event` : `${now!}, which was read to tell of ${was}`;
  if (field === "not-same") return was ?? "";
  const [before, after] = [was, now].map((value) => (value === null ? "none" : sayOverrideValue(field, value)));
  return `${after!} instead of ${before!}`;
}
