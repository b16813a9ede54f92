import { createHash } from "node:crypto";
import { absoluteUrl } from "../absolute-url.ts";
import type { Figure } from "../figures/figure.ts";
import type { Site } from "../site.ts";
import { csvColumns } from "../write-csv.ts";
import { uidOf } from "./uid-of.ts";

/**
 * Describes the published data as a Data Package (https://datapackage.org, version 2), tables with a Table Schema.
 * `read` gives the bytes of a file by its path under `data/`.
 */
export function writeDataPackage(site: Site, figures: readonly Figure[], read: (file: string) => Buffer): string {
  const { title, subject } = site.description;
  const resource = (name: string, file: string, about: object) => {
    const bytes = read(file);
    return { name, path: file, ...about, encoding: "utf-8", bytes: bytes.length, hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}` };
  };
  const csv = { type: "table", format: "csv", mediatype: "text/csv" };
  const json = { format: "json", mediatype: "application/json" };
  return `${JSON.stringify({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "timeline",
    id: `urn:uuid:${uidOf(site, "data")}`,
    title: `${title}: ${subject}`,
    description: "Events read from news reports by fixed rules. Every date says how it is known, every figure who gave it; figures of two sides must not be added up.",
    homepage: absoluteUrl(site.description, "/"),
    resources: [
      resource("events", "events.csv", {
        ...csv,
        title: "Events, one line each",
        schema: {
          $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
          fields: csvColumns.map(({ name, type, description, values, required }) => ({
            name, type, description,
            ...(values || required ? { constraints: { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) } } : {}),
          })),
          primaryKey: ["id"],
          missingValues: [""],
        },
      }),
      resource("events-with-claims", "events.json", { ...json, title: "Events with every claim and its sentence", description: "Described by events.schema.json." }),
      resource("articles", "articles.json", { ...json, title: "Reports: outlet, time, text, what was left out and why", description: "Described by articles.schema.json." }),
      resource("sources", "sources.json", { ...json, title: "Outlets, agencies and carriers", description: "Described by sources.schema.json." }),
      ...figures.map((figure) => resource(`figure-${figure.id}`, `figures/${figure.id}.csv`, {
        ...csv,
        title: figure.title,
        schema: {
          $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
          fields: figure.columns.map(({ name, type, description }) => ({ name, type, description })),
          missingValues: [""],
        },
      })),
    ],
  }, null, 2)}\n`;
}
