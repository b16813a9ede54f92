import { lstatSync, readdirSync, realpathSync } from "node:fs";
import path from "node:path";
import type { ContentFile, FileMessage } from "../record.ts";
import { readTextFile } from "./read-text-file.ts";

/**
 * Reads the articles of a content folder from disk: `DIR/articles/**` or, where there is no such folder, DIR
 * itself; with `part` "events" an editor's decisions, `DIR/events/**`. Files come in the order of their names, so
 * that no result depends on the file system.
 *
 * A file that cannot be read is a message and is left out. Links are refused: a link out of the
 * folder would publish whatever it points to.
 */
export function readContent(dir: string, part: "articles" | "events" = "articles"): { files: ContentFile[]; messages: FileMessage[] } {
  const files: ContentFile[] = [];
  const messages: FileMessage[] = [];
  const root = realpathSync(dir);
  const folder = path.join(root, part);
  const start = isFolder(folder) ? folder : part === "articles" ? root : undefined;
  const types = part === "articles" ? { pattern: /\.(?:txt|md)$/i, words: ".txt (raw copy) or .md (Markdown)" } : { pattern: /\.md$/i, words: ".md" };

  const leaveOut = (file: string, ruleId: string, reason: string) =>
    messages.push({ file, line: 1, column: 1, ruleId, severity: "error", reason });

  const nameOf = (full: string) => path.relative(root, full).split(path.sep).join("/");

  const take = (read: ReturnType<typeof readTextFile>) => {
    messages.push(...read.messages);
    if (read.file) files.push(read.file);
  };

  const namesIn = (folder: string): string[] => {
    try {
      return readdirSync(folder).sort(byCodeUnit);
    } catch (error) {
      leaveOut(nameOf(folder), "unreadable-file", `Unexpected refusal to read it (${(error as NodeJS.ErrnoException).code}); check its permissions`);
      return [];
    }
  };

  const visit = (folder: string) => {
    for (const name of namesIn(folder)) {
      if (name.startsWith(".") || (folder === root && besideArticles.has(name))) continue;
      const full = path.join(folder, name);
      const file = nameOf(full);
      const stat = lstatSync(full, { throwIfNoEntry: false });
      if (!stat) {
        // Deleted since the folder was listed, or named in bytes that are not UTF-8.
        if (name.includes("\uFFFD")) leaveOut(file, "file-name", "Unexpected file name that is not UTF-8; rename the file");
      } else if (stat.isDirectory()) visit(full);
      else if (!stat.isFile()) {
        leaveOut(file, "not-a-file", "Unexpected link or device, expected a regular file; put a copy of the article here");
      } else if (types.pattern.test(name) && !isReadme(name)) take(readTextFile(full, file));
      else if (!isReadme(name)) {
        leaveOut(file, "unsupported-file-type", `Unexpected file type “${path.extname(name) || name}”, expected ${types.words}; rename or remove the file`);
      }
    }
  };

  if (start !== undefined) visit(start);
  return { files, messages };
}

/** What an editor keeps in a content folder that has no folder for its articles. */
const besideArticles = new Set(["site.yaml", "ledger.json", "events", "lexicon"]);

/** A note for editors beside the articles is no article. */
const isReadme = (name: string) => /^readme(?:\.(?:md|txt))?$/i.test(name);

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function isFolder(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  return stat?.isDirectory() ?? false;
}
