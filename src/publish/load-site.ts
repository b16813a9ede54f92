import type { Progress } from "../check/report-progress.ts";
import { listCorrections } from "../ledger/list-corrections.ts";
import { listRedirects } from "../ledger/list-redirects.ts";
import { loadTimeline } from "../load-timeline.ts";
import { readSite } from "../read/read-site.ts";
import type { FileMessage, Timeline } from "../record.ts";
import { Site } from "./site.ts";

export interface LoadedSite {
  site: Site;
  /** What is published as data: the records, without the texts behind them. */
  timeline: Timeline;
  /** All that is to be said of the content folder, its files in order. */
  messages: FileMessage[];
  /** The ledger cannot be read: a site would forget addresses that are in use. */
  ledgerDamaged: boolean;
}

/** Reads a content folder from disk and makes the site's records from it. */
export function loadSite(content: string, progress?: Progress): LoadedSite {
  const { description, messages: ofSite } = readSite(content);
  const loaded = loadTimeline(content, progress);
  const { events, articles, sources, bodies, texts, lexicon, ledger, ledgerDamaged, messages } = loaded;
  const all = [...ofSite, ...messages];
  const [redirects, corrections] = [listRedirects(ledger, loaded), listCorrections(ledger)];
  return {
    site: new Site({ description, events, articles, sources, bodies, texts, names: lexicon, redirects, corrections, messages: all }),
    timeline: { events, articles, sources },
    messages: all,
    ledgerDamaged,
  };
}
