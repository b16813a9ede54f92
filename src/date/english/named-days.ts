import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const source = z.url();
const shape = z.strictObject({
  independenceDays: z.array(z.strictObject({
    country: z.string(),
    adjectives: z.array(z.string()),
    on: z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }).optional(),
    source,
  })),
  namedDays: z.array(z.strictObject({ month: z.int(), day: z.int(), year: z.int(), nouns: z.array(z.string()), actors: z.array(z.string()), source })),
});

/** Days that a country or an event gives its name to, from named-days.yaml. */
export const { independenceDays, namedDays } = shape.parse(parse(readFileSync(new URL("named-days.yaml", import.meta.url), "utf8")));
