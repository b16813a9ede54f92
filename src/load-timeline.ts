import path from "node:path";
import { type BuiltTimeline, buildTimeline } from "./build-timeline.ts";
import type { Progress } from "./check/report-progress.ts";
import { languageOf } from "./language/language.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { parseDecisions } from "./edit/parse-decision.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { readLedger } from "./ledger/read-ledger.ts";
import { type EditorsEntry, readLexicon } from "./lexicon/read-lexicon.ts";
import { readContent } from "./read/read-content.ts";
import { readSite } from "./read/read-site.ts";
import type { ContentFile } from "./record.ts";

/** A timeline with what it was made from; `messages` tells of the whole content folder. */
export interface LoadedTimeline extends BuiltTimeline {
  lexicon: Lexicon;
  /** What the editor's own word lists added. */
  entries: EditorsEntry[];
  /** The articles as they were read, those left out for an error included. */
  files: ContentFile[];
  /** Undefined where there is none, or where it is damaged: then `ledgerDamaged` is true. */
  ledger: Ledger | undefined;
  ledgerDamaged: boolean;
}

/** Reads a content folder from disk, word lists first, and builds its timeline; `more` is an article that is not in it yet. */
export function loadTimeline(content: string, progress?: Progress, more?: ContentFile): LoadedTimeline {
  const { lexicon, entries, messages: ofLexicon } = readLexicon(path.join(content, "lexicon"));
  const { files: ofContent, messages: ofFolder } = readContent(content);
  const files = more ? [...ofContent, more] : ofContent;
  const decided = readContent(content, "events");
  const { decisions, messages: ofDecisions } = parseDecisions(decided.files);
  const { ledger, messages: ofLedger } = readLedger(content);
  const timeline = buildTimeline(files, lexicon, { decisions, ledger, language: languageOf(readSite(content).description.language), progress });
  return {
    ...timeline, lexicon, entries, files, ledger, ledgerDamaged: ofLedger.length > 0,
    messages: [...ofLexicon, ...ofFolder, ...decided.messages, ...ofDecisions, ...ofLedger, ...timeline.messages],
  };
}
