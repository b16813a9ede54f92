import type { FileMessage } from "../record.ts";
import { countMessages, sayCounts } from "./count-messages.ts";
import { formatPretty } from "./format-pretty.ts";
import { plainText } from "./plain-text.ts";
import { worstFirst } from "./rank-messages.ts";

/** GitHub shows ten annotations of each kind a step and drops the rest: https://github.com/orgs/community/discussions/26680 */
const shownOfKind = 10;

/** A job's summary may hold one megabyte; nobody reads a table of more rows than this. */
const tableRows = 200;

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/**
 * Writes messages as GitHub's workflow commands, which annotate the lines of a pull request, worst first.
 * What would not be shown as an annotation follows in plain lines.
 */
export function formatGithub(content: string, messages: readonly FileMessage[], pathOf: (file: string) => string): string {
  const shown = { error: 0, warning: 0, info: 0 };
  const [annotated, rest]: [FileMessage[], FileMessage[]] = [[], []];
  for (const message of worstFirst(messages)) {
    shown[message.severity] += 1;
    (shown[message.severity] <= shownOfKind ? annotated : rest).push(message);
  }
  const lines = annotated.map(({ file, line, column, severity, ruleId, reason }) =>
    `::${commands[severity]} file=${property(pathOf(file))},line=${line},col=${column},title=${property(ruleId)}::${data(reason)}`);
  if (rest.length > 0) lines.push(...formatPretty(content, rest, false).split("\n").slice(0, -1));
  return [...lines, sayCounts(countMessages(messages))].join("\n");
}

/** Writes messages as a Markdown table for the summary page of a job, worst first. */
export function formatSummary(content: string, messages: readonly FileMessage[]): string {
  const rows = worstFirst(messages).slice(0, tableRows).map(({ file, line, column, severity, ruleId, reason }) =>
    `| ${severity === "info" ? "note" : severity} | ${cell(`${content}/${file}:${line}:${column}`)} | ${cell(reason)} | ${cell(ruleId)} |`);
  const more = messages.length - rows.length;
  return [
    `### Content: ${sayCounts(countMessages(messages))}`,
    ...(rows.length > 0 ? ["", "| | Place | What was found, and what to do | Rule |", "| --- | --- | --- | --- |", ...rows] : []),
    ...(more > 0 ? ["", `and ${more} more`] : []),
    "",
  ].join("\n");
}

/** A message of one line, as the runner decodes it. A quoted line break must not begin a line of the log. */
function data(text: string): string {
  return plainText(text).replaceAll("%", "%25");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Every mark that Markdown or HTML could read is written as a character reference. */
function cell(text: string): string {
  return plainText(text).replace(/[^\p{L}\p{N}\p{M} ./,:;“”‘’(){}=?'"+-]/gu, (mark) => `&#${mark.codePointAt(0)!};`).replace(/:\/\//g, "&#58;//");
}
