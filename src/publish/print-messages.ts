import { countMessages, sayCounts } from "../check/count-messages.ts";
import { plainText } from "../check/plain-text.ts";
import type { FileMessage } from "../record.ts";

/** Says in lines of `file:line:column` what an editor has to look at; notes without need to act are only counted. */
export function printMessages(content: string, messages: FileMessage[]): string {
  const lines = messages
    .filter(({ severity }) => severity !== "info")
    .map(({ file, line, column, severity, reason, ruleId }) => plainText(`${content}/${file}:${line}:${column} ${severity} ${reason} [${ruleId}]`));
  return [...lines, sayCounts(countMessages(messages))].join("\n");
}
