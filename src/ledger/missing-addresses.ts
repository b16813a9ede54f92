import { compareText } from "../publish/compare-text.ts";
import type { Timeline } from "../record.ts";
import type { Ledger } from "./ledger.ts";

/** Lists the addresses that would be published and that the ledger does not know. */
export function missingAddresses(ledger: Ledger | undefined, { events, articles, sources }: Timeline): string[] {
  const unknown = (section: "events" | "articles" | "sources", records: readonly { id: string; url: string }[]) =>
    records.filter(({ id }) => !Object.hasOwn(ledger?.[section] ?? {}, id)).map(({ url }) => url);
  return [...unknown("events", events), ...unknown("articles", articles), ...unknown("sources", sources)].sort(compareText);
}
