/**
 * Writes one cell so that a spreadsheet shows it and never runs it: a text that begins with one of
 * `= + - @`, a tab or a line break is a formula to Excel (CWE-1236), so it gets an apostrophe first.
 */
function cell(value: string | number | null): string {
  const text = typeof value === "string" && /^\s*[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes rows as CSV (RFC 4180: commas, CRLF); null is an empty cell. */
export function writeTable(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
