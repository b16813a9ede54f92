import { styleText } from "node:util";
import type { FileMessage } from "../record.ts";
import { countMessages, sayCounts } from "./count-messages.ts";
import { plainText } from "./plain-text.ts";
import { byPlace } from "./rank-messages.ts";

const colours = { error: "red", warning: "yellow", info: "blue" } as const;
const names = { error: "error", warning: "warning", info: "note" } as const;

/** Writes messages for a person: one line each, `file:line:column severity what was found; what to do [rule]`, and the sum. */
export function formatPretty(content: string, messages: readonly FileMessage[], colour: boolean): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) => (colour ? styleText(format, text, { validateStream: false }) : text);
  const lines = byPlace(messages).map(({ file, line, column, severity, reason, ruleId }) =>
    `${plainText(`${content}/${file}`)}:${line}:${column} ${style(colours[severity], names[severity])} ${plainText(reason)} ${style("dim", `[${plainText(ruleId)}]`)}`);
  const counts = countMessages(messages);
  const worst = counts.error > 0 ? "red" : counts.warning > 0 ? "yellow" : "green";
  return [...lines, style(worst, sayCounts(counts))].join("\n");
}
