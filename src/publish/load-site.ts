import path from "node:path";
import { buildTimeline } from "../build-timeline.ts";
import { readLexicon } from "../lexicon/read-lexicon.ts";
import { readContent } from "../read/read-content.ts";
import { readSite } from "../read/read-site.ts";
import type { FileMessage, Timeline } from "../record.ts";
import { Site } from "./site.ts";

export interface LoadedSite {
  site: Site;
  /** What is published as data: the records, without the texts behind them. */
  timeline: Timeline;
  /** All that is to be said of the content folder, its files in order. */
  messages: FileMessage[];
}

/** Reads a content folder from disk and makes the site's records from it. */
export function loadSite(content: string): LoadedSite {
  const { lexicon, messages: ofLexicon } = readLexicon(path.join(content, "lexicon"));
  const { description, messages: ofSite } = readSite(content);
  const { files, messages: ofFolder } = readContent(content);
  const { events, articles, sources, bodies, texts, messages } = buildTimeline(files, lexicon);
  return {
    site: new Site({ description, events, articles, sources, bodies, texts, names: lexicon }),
    timeline: { events, articles, sources },
    messages: [...ofSite, ...ofLexicon, ...ofFolder, ...messages],
  };
}
