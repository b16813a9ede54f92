import type { MergedEvent } from "../record.ts";
import { compareText } from "./compare-text.ts";
import { shortHash } from "./short-hash.ts";

/**
 * Gives each event its id: first possible day, kind and sides, so that one more report changes nothing.
 * Where two share these, what tells them apart is added: the status, a number, a figure, at last the file.
 */
export function nameEvents(events: readonly MergedEvent[]): Map<MergedEvent, string> {
  const ids = new Map(events.map((event) => [event, baseOf(event)]));
  for (const distinguish of [status, ordinal, figure, firstFile]) {
    const byId = new Map<string, MergedEvent[]>();
    for (const event of events) byId.set(ids.get(event)!, [...(byId.get(ids.get(event)!) ?? []), event]);
    for (const [id, sharing] of byId) {
      if (sharing.length === 1) continue;
      for (const event of sharing) ids.set(event, [id, distinguish(event)].filter(Boolean).join("-"));
    }
  }
  return ids;
}

function baseOf(event: MergedEvent): string {
  const parties = event.parties.map((party) => party.toLowerCase()).sort(compareText);
  if (event.date.start !== undefined) return [event.date.start, event.kind, ...parties].join("-");
  return ["undated", event.kind, ...parties, shortHash(filesOf(event)[0] ?? "")].join("-");
}

function status(event: MergedEvent): string {
  return event.status === "completed" ? "" : event.status;
}

function ordinal(event: MergedEvent): string {
  const [first] = event.reports.flatMap(({ statement }) => statement.ordinals.map(({ of, value }) => `${of}-${value}`)).sort(compareText);
  return first ?? "";
}

function figure(event: MergedEvent): string {
  const values = event.reports.flatMap(({ statement }) => statement.counts.flatMap(({ value }) => value ?? []));
  return values.length === 0 ? "" : String(Math.max(...values));
}

function firstFile(event: MergedEvent): string {
  return shortHash(`${filesOf(event)[0] ?? ""} ${event.reports[0]?.statement.evidence[0]?.line ?? ""} ${event.date.end ?? ""}`);
}

function filesOf(event: MergedEvent): string[] {
  return event.reports.map(({ article }) => article.file).sort(compareText);
}
