import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import type { ContentFile, FileMessage } from "../record.ts";

/** A scraped article is a few kilobytes; a larger file is an export or a mistake. */
const maxBytes = 2_000_000;

/** A few control characters are slips to be mended one by one; more of them are a file of another type. */
const maxControlMessages = 10;

/**
 * Reads one file as an article's text. What is no text, or what the system refuses, is a message and no file; what was
 * deleted since its folder was listed must not end the build.
 *
 * @param file the file's name in messages
 */
export function readTextFile(full: string, file: string): { file?: ContentFile; messages: FileMessage[] } {
  const leaveOut = (ruleId: string, reason: string, line = 1, column = 1) =>
    ({ messages: [{ file, line, column, ruleId, severity: "error" as const, reason }] });
  let buffer: Buffer;
  try {
    const bytes = statSync(full).size;
    if (bytes > maxBytes) return leaveOut("file-too-large", `Unexpected size of ${bytes} bytes, expected at most ${maxBytes}; drop one article per file`);
    buffer = readFileSync(full);
  } catch (error) {
    return leaveOut("unreadable-file", `Unexpected refusal to read it (${(error as NodeJS.ErrnoException).code}); check its permissions`);
  }
  if (!isUtf8(buffer)) {
    const { line, column } = placeOfFirstBadByte(buffer);
    const found = (buffer[0] === 0xff && buffer[1] === 0xfe) || (buffer[0] === 0xfe && buffer[1] === 0xff) ? "UTF-16" : "bytes that are not UTF-8";
    return leaveOut("not-utf-8", `Unexpected ${found}; save the file as UTF-8`, line, column);
  }
  const text = buffer.toString("utf8").replace(/^\uFEFF/, "");
  const nul = text.indexOf("\0");
  if (nul >= 0) return leaveOut("not-text", "Unexpected NUL character, expected text; save the article as plain text", lineAt(text, nul), columnAt(text, nul));
  if (!text.trim()) return leaveOut("empty-file", "Unexpected empty file, expected an article; paste its text or remove the file");
  const { text: visible, messages } = replaceControls(text, file);
  return { file: { file, text: visible }, messages };
}

/** Puts a visible mark, of the same length, in place of each control character: XML and terminals refuse them. */
function replaceControls(text: string, file: string): { text: string; messages: FileMessage[] } {
  const messages: FileMessage[] = [];
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
  return { text: replaced, messages };
}

const lineAt = (text: string, at: number) => text.slice(0, at).split("\n").length;

const columnAt = (text: string, at: number) => at - (at > 0 ? text.lastIndexOf("\n", at - 1) : -1);

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
