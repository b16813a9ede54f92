import { lstatSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FileMessage } from "../record.ts";
import type { Ledger } from "./ledger.ts";
import { type Damage, parseLedger } from "./parse-ledger.ts";

export const ledgerFile = "ledger.json";

/**
 * Reads a content folder's ledger. `ledger` is undefined where there is none; one that cannot be read is an error
 * with its line and column, and is never taken for an empty one.
 */
export function readLedger(content: string): { ledger?: Ledger; messages: FileMessage[] } {
  const place = path.join(content, ledgerFile);
  const restore = `restore it (git checkout -- ${place.split(path.sep).join("/")}), or, if it is lost for good, delete it and run npm run ledger: addresses that are in use stay, those of merged or moved pages are forgotten`;
  const damaged = ({ reason, line, column, conflict }: Damage) => ({
    messages: [{
      file: ledgerFile, line, column, ruleId: "ledger-damaged", severity: "error" as const,
      reason: `${reason}; ${conflict ? "run npm run ledger, which joins them" : restore}`,
    }],
  });
  const stat = lstatSync(place, { throwIfNoEntry: false });
  if (!stat) return { messages: [] };
  if (!stat.isFile()) return damaged({ reason: "Unexpected link or folder, expected a regular file", line: 1, column: 1 });
  let text: string;
  try {
    text = readFileSync(place, "utf8");
  } catch (error) {
    return damaged({ reason: `Unexpected refusal to read it (${(error as NodeJS.ErrnoException).code})`, line: 1, column: 1 });
  }
  const parsed = parseLedger(text);
  return "damage" in parsed ? damaged(parsed.damage) : { ledger: parsed.ledger, messages: [] };
}
