import { compareText } from "../publish/compare-text.ts";
import type { Site } from "../publish/site.ts";
import type { Article, Event, FileMessage } from "../record.ts";
import { type SeriesGap, findSeriesGaps } from "./find-series-gaps.ts";

/** A file of the content folder as an editor sees it. */
export interface DeskFile {
  file: string;
  article: Article | undefined;
  state: "left out" | "look at it" | "fine";
  /** What its text does not say. */
  missing: string[];
  /** What was found from other reports. */
  inferred: string[];
  messages: FileMessage[];
}

/** What an editor has to look at, worst first. */
export interface Desk {
  files: DeskFile[];
  disagreements: Event[];
  /** Pairs of events that were nearly taken for one, each once. */
  near: { event: Event; other: Event; why: string }[];
  inferred: Event[];
  gaps: SeriesGap[];
}

const states: DeskFile["state"][] = ["left out", "look at it", "fine"];

/** Describes the state of all files and events for the desk page of the preview. */
export function describeDesk(site: Site): Desk {
  const messagesOf = new Map<string, FileMessage[]>();
  for (const message of site.messages) messagesOf.set(message.file, [...(messagesOf.get(message.file) ?? []), message]);
  const articleOf = new Map(site.articles.map((article) => [article.file, article]));
  const files = [...new Set([...articleOf.keys(), ...messagesOf.keys()])].map((file) => describeFile(file, articleOf.get(file), messagesOf.get(file) ?? []));
  const pairs = new Map<string, Desk["near"][number]>();
  for (const event of site.events) {
    const other = event.nearest && site.event(event.nearest.event);
    if (other) pairs.set([event.id, other.id].sort(compareText).join(" "), { event, other, why: event.nearest!.why });
  }
  return {
    files: files.sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || compareText(a.file, b.file)),
    disagreements: site.events.filter(({ disagreements }) => disagreements.length > 0),
    near: [...pairs.values()],
    inferred: site.events.filter(({ date }) => date.basis === "inferred" || date.basis === "unknown"),
    gaps: findSeriesGaps(site.events),
  };
}

function describeFile(file: string, article: Article | undefined, messages: FileMessage[]): DeskFile {
  const serious = messages.some(({ severity }) => severity !== "info");
  const missing = article ? [
    ...(article.headline === null ? ["headline"] : []),
    ...(article.outlet === null ? ["outlet"] : []),
    ...(article.published === null ? ["publication day"] : []),
    ...(article.events.length === 0 ? ["event"] : []),
  ] : [];
  const inferred = article?.published?.basis === "inferred" ? ["publication day"] : [];
  const isOut = !article && messages.some(({ severity }) => severity === "error");
  return { file, article, state: isOut ? "left out" : serious ? "look at it" : "fine", missing, inferred, messages };
}
