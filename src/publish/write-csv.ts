import type { Event } from "../record.ts";

type Column = [name: string, value: (event: Event) => string | number | null];

const columns: Column[] = [
  ["id", (event) => event.id],
  ["url", (event) => event.url],
  ["kind", (event) => event.kind],
  ["status", (event) => event.status],
  ["title", (event) => event.title],
  ["date", (event) => event.date.edtf],
  ["date_start", (event) => event.date.start],
  ["date_end", (event) => event.date.end],
  ["date_basis", (event) => event.date.basis],
  ["parties", (event) => event.parties.join("; ")],
  ["counts", (event) => event.counts.map(countCell).join("; ")],
  ["categories", (event) => event.categories.join("; ")],
  ["ordinals", (event) => event.ordinals.map((ordinal) => `${ordinal.value} of ${ordinal.of} (${ordinal.claimant.name})`).join("; ")],
  ["agreement", (event) => event.agreement],
  ["places", (event) => event.places.join("; ")],
  ["mediators", (event) => event.mediators.join("; ")],
  ["reports", (event) => event.reports.map((report) => report.article).join("; ")],
  ["disagreements", (event) => event.disagreements.map((disagreement) => disagreement.field).join("; ")],
  ["summary", (event) => event.summary],
];

/** One claim in one cell: "UA bodies 1212 (Ukraine, article-id)"; a total has "all" for its side. */
function countCell(count: Event["counts"][number]): string {
  const bounds = `${count.min ?? ""}..${count.max ?? ""}`;
  const figure = count.value ?? (bounds === ".." ? "undisclosed" : bounds);
  return `${count.returnedTo ?? "all"} ${count.of} ${figure} (${count.claimant.name}, ${count.article})`;
}

/**
 * Writes one cell so that a spreadsheet shows it and never runs it: a text that begins with one of
 * `= + - @`, a tab or a line break is a formula to Excel (CWE-1236), so it gets an apostrophe first.
 */
function cell(value: string | number | null): string {
  const text = typeof value === "string" && /^\s*[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes the events as CSV (RFC 4180: commas, CRLF), one line an event, lists joined by "; ". */
export function writeCsv(events: Event[]): string {
  const rows = [columns.map(([name]) => name), ...events.map((event) => columns.map(([, value]) => value(event)))];
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
