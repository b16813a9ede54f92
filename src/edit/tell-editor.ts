import type { Decided, Decision, FileMessage } from "../record.ts";

/** A decision that finds nothing any more to decide on. */
export function unmatched({ file }: Decision, { line, column }: Decided<unknown>, reason: string): FileMessage {
  return { file, line, column, ruleId: "decision-unmatched", severity: "warning", reason };
}

/** A decision that the reports bear out by themselves by now. */
export function needless({ file }: Decision, { line, column }: Decided<unknown>, reason: string): FileMessage {
  return { file, line, column, ruleId: "decision-needless", severity: "info", reason };
}
