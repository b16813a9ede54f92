import { isUtf8 } from "node:buffer";
import { lstatSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import type { ContentFile, FileMessage } from "../record.ts";

/** A scraped article is a few kilobytes; a larger file is an export or a mistake. */
const maxBytes = 2_000_000;

/** A few control characters are slips to be mended one by one; more of them are a file of another type. */
const maxControlMessages = 10;

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

  const leaveOut = (file: string, ruleId: string, reason: string, line = 1, column = 1) =>
    messages.push({ file, line, column, ruleId, severity: "error", reason });

  const nameOf = (full: string) => path.relative(root, full).split(path.sep).join("/");

  /** What the system refuses, or what was deleted since its folder was listed, must not end the build. */
  const tryTo = <Result>(read: (full: string) => Result, full: string): Result | undefined => {
    try {
      return read(full);
    } catch (error) {
      leaveOut(nameOf(full), "unreadable-file", `Unexpected refusal to read it (${(error as NodeJS.ErrnoException).code}); check its permissions`);
      return undefined;
    }
  };

  const visit = (folder: string) => {
    for (const name of tryTo((full) => readdirSync(full), folder)?.sort(byCodeUnit) ?? []) {
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
      } else if (types.pattern.test(name) && !isReadme(name)) readArticle(full, file, stat.size);
      else if (!isReadme(name)) {
        leaveOut(file, "unsupported-file-type", `Unexpected file type “${path.extname(name) || name}”, expected ${types.words}; rename or remove the file`);
      }
    }
  };

  const readArticle = (full: string, file: string, bytes: number) => {
    if (bytes > maxBytes) {
      leaveOut(file, "file-too-large", `Unexpected size of ${bytes} bytes, expected at most ${maxBytes}; drop one article per file`);
      return;
    }
    const buffer = tryTo((place) => readFileSync(place), full);
    if (!buffer) return;
    if (!isUtf8(buffer)) {
      const { line, column } = placeOfFirstBadByte(buffer);
      const found = (buffer[0] === 0xff && buffer[1] === 0xfe) || (buffer[0] === 0xfe && buffer[1] === 0xff) ? "UTF-16" : "bytes that are not UTF-8";
      leaveOut(file, "not-utf-8", `Unexpected ${found}; save the file as UTF-8`, line, column);
      return;
    }
    const text = buffer.toString("utf8").replace(/^\uFEFF/, "");
    const nul = text.indexOf("\0");
    if (nul >= 0) {
      leaveOut(file, "not-text", "Unexpected NUL character, expected text; save the article as plain text", lineAt(text, nul), columnAt(text, nul));
      return;
    }
    if (!text.trim()) {
      leaveOut(file, "empty-file", "Unexpected empty file, expected an article; paste its text or remove the file");
      return;
    }
    files.push({ file, text: replaceControls(text, file) });
  };

  /** Puts a visible mark, of the same length, in place of each control character: XML and terminals refuse them. */
  const replaceControls = (text: string, file: string): string => {
    let found = 0;
    const warn = (at: number, reason: string) =>
      messages.push({ file, line: lineAt(text, at), column: columnAt(text, at), ruleId: "control-character", severity: "warning", reason });
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    const replaced = text.replace(/[\u0001-\u0008\u000B\u000E-\u001F\u007F\uFFFE\uFFFF]/g, (control, at: number) => {
      found += 1;
      const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      if (found <= maxControlMessages) warn(at, `Unexpected control character U+${code}, shown as “\uFFFD”; remove it`);
      return "\uFFFD";
    });
    if (found > maxControlMessages) warn(0, `Unexpected control characters, ${found - maxControlMessages} more in this file; save the article as plain text`);
    return replaced;
  };

  if (start !== undefined) visit(start);
  return { files, messages };
}

/** What an editor keeps in a content folder that has no folder for its articles. */
const besideArticles = new Set(["site.yaml", "ledger.json", "events", "lexicon"]);

/** A note for editors beside the articles is no article. */
const isReadme = (name: string) => /^readme(?:\.(?:md|txt))?$/i.test(name);

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const lineAt = (text: string, at: number) => text.slice(0, at).split("\n").length;

const columnAt = (text: string, at: number) => at - (at > 0 ? text.lastIndexOf("\n", at - 1) : -1);

function isFolder(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  return stat?.isDirectory() ?? false;
}

function placeOfFirstBadByte(buffer: Buffer): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = buffer.indexOf(10); end >= 0 && isUtf8(buffer.subarray(start, end)); end = buffer.indexOf(10, start)) {
    line += 1;
    start = end + 1;
  }
  const end = buffer.indexOf(10, start);
  // Where the decoder is at a loss it puts U+FFFD.
  const text = buffer.subarray(start, end < 0 ? undefined : end).toString("utf8");
  return { line, column: Math.max(0, text.indexOf("\uFFFD")) + 1 };
}
