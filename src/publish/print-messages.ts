import type { FileMessage } from "../record.ts";

/** File names and reasons quote what was dropped: a terminal or a log must not be steered by it. */
const plain = (text: string) => text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\u{FFFD}");

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** Says in lines of `file:line:column` what an editor has to look at; notes without need to act are only counted. */
export function printMessages(content: string, messages: FileMessage[]): string {
  const lines = messages
    .filter(({ severity }) => severity !== "info")
    .map(({ file, line, column, severity, reason, ruleId }) => plain(`${content}/${file}:${line}:${column} ${severity} ${reason} [${ruleId}]`));
  const number = (severity: FileMessage["severity"]) => messages.filter((message) => message.severity === severity).length;
  const sum = [counted(number("error"), "error"), counted(number("warning"), "warning"), counted(number("info"), "note")].join(", ");
  return [...lines, sum].join("\n");
}
