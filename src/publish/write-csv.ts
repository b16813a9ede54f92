import { type Event, eventKinds, eventSchema, eventStatuses } from "../record.ts";
import { writeTable } from "./write-table.ts";

/** A column with its Table Schema field (https://datapackage.org/standard/table-schema/), which the data package publishes. */
interface Column {
  name: string;
  type: "string" | "date";
  description: string;
  /** Every value that can stand in it, where they are known. */
  values?: readonly string[];
  /** Whether each line has it. */
  required?: boolean;
  of: (event: Event) => string | number | null;
}

const list = "Joined by “; ”.";

export const csvColumns: readonly Column[] = [
  { name: "id", type: "string", description: "Stable name of the event: a further report does not change it.", required: true, of: (event) => event.id },
  { name: "url", type: "string", description: "Address of the event's page, from the site's own folder on.", required: true, of: (event) => event.url },
  { name: "kind", type: "string", description: "Exchange: people of both sides. Release: of one side. Repatriation: bodies. Agreement: agreed to, not yet carried out.", values: eventKinds, required: true, of: (event) => event.kind },
  { name: "status", type: "string", description: "What became of it.", values: eventStatuses, required: true, of: (event) => event.status },
  { name: "title", type: "string", description: "What happened, in one line.", required: true, of: (event) => event.title },
  { name: "date", type: "string", description: "Day as EDTF (ISO 8601-2): 2025-06-12, 2025-06-12? (in doubt), 2025-06, 2025-06-10/2025-06-14 (between), XXXX-06-11 (year unknown), XXXX-XX-XX (unknown).", required: true, of: (event) => event.date.edtf },
  { name: "date_start", type: "date", description: "First possible day.", of: (event) => event.date.start },
  { name: "date_end", type: "date", description: "Last possible day.", of: (event) => event.date.end },
  { name: "date_basis", type: "string", description: "How the day is known.", values: eventSchema.shape.date.shape.basis.options, required: true, of: (event) => event.date.basis },
  { name: "parties", type: "string", description: `ISO 3166-1 alpha-2 for a state, a lower-case name otherwise. ${list}`, of: (event) => event.parties.join("; ") },
  { name: "counts", type: "string", description: `Who was returned to whom according to whom: “UA bodies 1212 (Ukraine, article-id)”, “all” for a total of the sides, “6000..” for at least 6000. Never to be added up across claimants. ${list}`, of: (event) => event.counts.map(countCell).join("; ") },
  { name: "categories", type: "string", description: `Who was freed. ${list}`, of: (event) => event.categories.join("; ") },
  { name: "ordinals", type: "string", description: `Its place in a series, and who counts so. ${list}`, of: (event) => event.ordinals.map((ordinal) => `${ordinal.value} of ${ordinal.of} (${ordinal.claimant.name})`).join("; ") },
  { name: "agreement", type: "string", description: "Event by which it was agreed.", of: (event) => event.agreement },
  { name: "places", type: "string", description: `Places that the reports name. ${list}`, of: (event) => event.places.join("; ") },
  { name: "mediators", type: "string", description: `Parties that mediated. ${list}`, of: (event) => event.mediators.join("; ") },
  { name: "reports", type: "string", description: `Articles that report it, by their id in articles.json. ${list}`, of: (event) => event.reports.map((report) => report.article).join("; ") },
  { name: "disagreements", type: "string", description: `Fields in which the reports contradict one another. ${list}`, of: (event) => event.disagreements.map((disagreement) => disagreement.field).join("; ") },
  { name: "summary", type: "string", description: "What happened, in a few sentences.", of: (event) => event.summary },
];

/** One claim in one cell: "UA bodies 1212 (Ukraine, article-id)"; a total has "all" for its side. */
function countCell(count: Event["counts"][number]): string {
  const bounds = `${count.min ?? ""}..${count.max ?? ""}`;
  const figure = count.value ?? (bounds === ".." ? "undisclosed" : bounds);
  return `${count.returnedTo ?? "all"} ${count.of} ${figure} (${count.claimant.name}, ${count.article})`;
}

/** Writes the events as CSV, one line an event, lists joined by "; ". */
export function writeCsv(events: Event[]): string {
  return writeTable([csvColumns.map(({ name }) => name), ...events.map((event) => csvColumns.map(({ of }) => of(event)))]);
}
