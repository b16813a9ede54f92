import { type Ledger, ledgerSchema } from "./ledger.ts";

/** What stands against a text as a ledger, and where; `conflict` where git left both versions in it. */
export interface Damage {
  reason: string;
  line: number;
  column: number;
  conflict?: true;
}

/** Parses a ledger's text, or says what is wrong with it. It is never taken for an empty one. */
export function parseLedger(text: string): { ledger: Ledger } | { damage: Damage } {
  const damaged = (reason: string, at: number, conflict?: true) =>
    ({ damage: { reason, line: text.slice(0, at).split("\n").length, column: at - text.lastIndexOf("\n", at - 1), ...(conflict && { conflict }) } });
  if (text.trim() === "") return damaged("Unexpected empty file, expected a ledger as npm run ledger writes it", 0);
  const conflict = /^(?:<{7}|={7}|>{7})(?=[ \r\n])/m.exec(text);
  if (conflict) return damaged("Unexpected mark of two versions that git could not join, expected one ledger", conflict.index, true);
  const twice = firstTwice(text);
  if (twice) return damaged(`Unexpected second entry “${twice.name}”, expected each address once`, twice.at);

  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const at = Number(/position (\d{1,9})/.exec((error as Error).message)?.[1] ?? text.trimEnd().length);
    return damaged("Unexpected end or mark, expected JSON as npm run ledger writes it", at);
  }
  const parsed = ledgerSchema.safeParse(value);
  if (parsed.success) return { ledger: parsed.data };
  const [issue] = parsed.error.issues;
  const steps = issue!.path.map(String);
  if (steps.join() === "version") {
    const { version } = value as { version?: unknown };
    return damaged(`Unexpected version ${JSON.stringify(version) ?? "missing"} of the ledger, expected 1, which this program writes; use the program that wrote it`, placeOfKey(text, steps));
  }
  return damaged(`Unexpected value of “${steps.join(".")}” (${issue!.message}), expected a ledger as npm run ledger writes it`, placeOfKey(text, steps));
}

// The three sections stand two spaces in, the entries four: `    "2025-06-12-exchange-ru-ua": {`.
const entryPattern = /^( {2}| {4})"([^"]{1,200})": \{/;

/** JSON keeps the last of two entries of one name and says nothing; a badly joined merge has such. */
function firstTwice(text: string): { name: string; at: number } | undefined {
  let section = "";
  let at = 0;
  const seen = new Set<string>();
  for (const line of text.split("\n")) {
    const [, indent, name] = entryPattern.exec(line) ?? [];
    if (indent !== undefined && name !== undefined) {
      if (indent.length === 2) section = name;
      const key = indent.length === 2 ? name : `${section}\n${name}`;
      if (seen.has(key)) return { name, at: at + indent.length };
      seen.add(key);
    }
    at += line.length + 1;
  }
  return undefined;
}

/** Finds the innermost key of a path that the text has. */
function placeOfKey(text: string, steps: readonly string[]): number {
  let at = 0;
  for (const step of steps) {
    const next = text.indexOf(`${JSON.stringify(step)}:`, at);
    if (next < 0) break;
    at = next;
  }
  return at;
}
