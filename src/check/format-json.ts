import type { FileMessage } from "../record.ts";
import { countMessages } from "./count-messages.ts";
import { byPlace } from "./rank-messages.ts";

/** Writes messages for a program: `{ schemaVersion, content, counts, messages }`. */
export function formatJson(content: string, messages: readonly FileMessage[]): string {
  return stringifySafely({ schemaVersion: 1, content, counts: countMessages(messages), messages: byPlace(messages) });
}

/**
 * Writes JSON that shows itself harmlessly in a terminal or a build log. JSON escapes control characters below
 * U+0020 only; those above, direction marks, and the runner's "##[" are escaped here. Parsed, it is the same value.
 */
export function stringifySafely(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|\p{Bidi_Control}/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("##[", "\\u0023#[");
}
