import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { type Timeline, articleSchema, eventSchema, schemaVersion, sourceSchema } from "../record.ts";
import { writeCsv } from "./write-csv.ts";

const version = z.literal(schemaVersion);

/** The published files, as their schemas describe them. */
export const dataSchemas = {
  events: z.object({ schemaVersion: version, events: z.array(eventSchema) }),
  articles: z.object({ schemaVersion: version, articles: z.array(articleSchema) }),
  sources: z.object({ schemaVersion: version, sources: z.array(sourceSchema) }),
};

/**
 * Writes the published data beside the pages: JSON, its JSON Schemas, and the events as CSV.
 *
 * Each record is checked by the very schema that is published with it, so a file that does not keep the
 * contract is never written. Throws, naming the record and the field, where a stage broke it.
 */
export function writeData(folder: string, timeline: Timeline): void {
  const data = path.join(folder, "data");
  mkdirSync(data, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(path.join(data, name), text);

  for (const name of ["events", "articles", "sources"] as const) {
    const schema = dataSchemas[name];
    const checked = schema.safeParse({ schemaVersion, [name]: timeline[name] });
    if (!checked.success) throw new Error(`data/${name}.json does not keep its schema\n${z.prettifyError(checked.error)}`);
    write(`${name}.json`, `${JSON.stringify(checked.data, null, 2)}\n`);
    write(`${name}.schema.json`, `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`);
  }
  write("events.csv", writeCsv(timeline.events));
}
