import { compareText } from "../publish/compare-text.ts";
import type { FileMessage } from "../record.ts";

const ranks = { error: 0, warning: 1, info: 2 } as const;

/** Orders messages as one reads through the files. */
export function byPlace(messages: readonly FileMessage[]): FileMessage[] {
  return messages.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.ruleId, b.ruleId) || compareText(a.reason, b.reason));
}

/** Orders messages with the worst first, and within one severity as one reads. */
export function worstFirst(messages: readonly FileMessage[]): FileMessage[] {
  return byPlace(messages).sort((a, b) => ranks[a.severity] - ranks[b.severity]);
}
