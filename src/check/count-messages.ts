import type { FileMessage } from "../record.ts";

export type Counts = Record<FileMessage["severity"], number>;

/** Counts messages by severity. */
export function countMessages(messages: readonly FileMessage[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of messages) counts[severity] += 1;
  return counts;
}

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** Says the counts in words: "1 error, 2 warnings, 0 notes". */
export function sayCounts({ error, warning, info }: Counts): string {
  return [counted(error, "error"), counted(warning, "warning"), counted(info, "note")].join(", ");
}
