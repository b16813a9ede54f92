import { lstatSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FileMessage } from "../record.ts";
import { type Ledger, ledgerSchema } from "./ledger.ts";

export const ledgerFile = "ledger.json";

const restore = `restore it (git checkout -- ${ledgerFile}), or, if it is lost for good, delete it and run npm run ledger: addresses that are in use stay, those of merged or moved pages are forgotten`;

/**
 * Reads a content folder's ledger. `ledger` is undefined where there is none; one that cannot be read is an error
 * with its line and column, and is never taken for an empty one.
 */
export function readLedger(content: string): { ledger?: Ledger; messages: FileMessage[] } {
  const place = path.join(content, ledgerFile);
  const stat = lstatSync(place, { throwIfNoEntry: false });
  if (!stat) return { messages: [] };
  const damaged = (reason: string, line = 1, column = 1) =>
    ({ messages: [{ file: ledgerFile, line, column, ruleId: "ledger-damaged", severity: "error" as const, reason: `${reason}; ${restore}` }] });
  if (!stat.isFile()) return damaged("Unexpected link or folder, expected a regular file");
  const text = readFileSync(place, "utf8");

  const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text);
  if (conflict) {
    const { messages } = damaged("Unexpected mark of two versions that git could not join, expected one of them", lineAt(text, conflict.index));
    return { messages: messages.map((message) => ({ ...message, reason: "Unexpected mark of two versions that git could not join, expected one ledger; keep the lines of both sides, delete the marks, and run npm run ledger" })) };
  }
  const twice = firstTwice(text);
  if (twice) return damaged(`Unexpected second entry “${twice.name}”, expected each address once`, twice.line, 5);

  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const at = Number(/position (\d{1,9})/.exec((error as Error).message)?.[1] ?? text.length);
    return damaged("Unexpected end or mark, expected JSON as npm run ledger writes it", lineAt(text, at), at - text.lastIndexOf("\n", at - 1));
  }
  const parsed = ledgerSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const steps = issue!.path.map(String);
    return damaged(`Unexpected value of “${steps.join(".")}” (${issue!.message}), expected a ledger as npm run ledger writes it`, lineOfKey(text, steps));
  }
  return { ledger: parsed.data, messages: [] };
}

const lineAt = (text: string, at: number) => text.slice(0, at).split("\n").length;

// The three sections stand two spaces in, the entries four: `    "2025-06-12-exchange-ru-ua": {`.
const entryPattern = /^(?: {2}| {4})"([^"]{1,200})": \{/;

/** JSON keeps the last of two entries of one name and says nothing; a badly joined merge has such. */
function firstTwice(text: string): { name: string; line: number } | undefined {
  let section = "";
  const seen = new Set<string>();
  for (const [index, line] of text.split("\n").entries()) {
    const name = entryPattern.exec(line)?.[1];
    if (name === undefined) continue;
    if (!line.startsWith("    ")) section = name;
    const key = line.startsWith("    ") ? `${section}\n${name}` : name;
    if (seen.has(key)) return { name, line: index + 1 };
    seen.add(key);
  }
  return undefined;
}

/** Finds the line of the innermost key that the text has. */
function lineOfKey(text: string, steps: readonly string[]): number {
  let at = 0;
  for (const step of steps) {
    const next = text.indexOf(`${JSON.stringify(step)}:`, at);
    if (next < 0) break;
    at = next;
  }
  return lineAt(text, at);
}
