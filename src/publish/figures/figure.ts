import type { Event } from "../../record.ts";

/** A column of a figure's table. `name` is its name in the CSV, `label` what a reader sees above it. */
export interface FigureColumn {
  name: string;
  label: string;
  type: "string" | "integer" | "date";
  description: string;
}

/** A cell: a value, or a value with other words for the reader, or with a link. Null is an empty cell. */
export type FigureCell = string | number | null | { value: string | number | null; shown?: string; event?: Event };

/** One chart with everything that stands behind it. */
export interface Figure {
  id: string;
  title: string;
  /** What the chart shows, in a sentence computed from the same rows. */
  statement: string;
  /** How to read its marks, and what is not drawn. */
  notes: string[];
  columns: FigureColumn[];
  rows: FigureCell[][];
  /** Draws it at a width in pixels. */
  draw: (width: number) => SVGSVGElement | HTMLElement;
}

/** The bare value of a cell, as the CSV has it. */
export function cellValue(cell: FigureCell): string | number | null {
  return typeof cell === "object" && cell !== null ? cell.value : cell;
}
