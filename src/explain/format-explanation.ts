import { styleText } from "node:util";
import { plainText } from "../check/plain-text.ts";
import type { Explanation, Reading } from "./explain-article.ts";
import { summarise } from "./summarise.ts";

const colours = { event: "green", claim: "cyan", date: "magenta", message: "yellow" } as const;

/** Writes an explanation for a terminal: each line of the file, and below it what was read from it. */
export function formatExplanation(shown: string, explanation: Explanation, colour: boolean): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) => (colour ? styleText(format, text, { validateStream: false }) : text);
  const digits = String(explanation.lines.length).length;
  const place = (line: number, { column, endColumn }: Reading) => `${line}:${column}${endColumn === undefined ? "" : `-${endColumn}`}`;
  const lines = explanation.lines.flatMap(({ line, text, part, why, readings }) => [
    ...(part === "blank" ? [] : [`${String(line).padStart(digits)} ${style(part === "body" ? "bold" : "dim", part.padEnd(12))} ${style(part === "body" ? "reset" : "dim", plainText(text))}${why === undefined ? "" : style("dim", ` (${plainText(why)})`)}`]),
    ...readings.map((reading) => `${" ".repeat(digits + 3)}${place(line, reading)} ${style(colours[reading.kind], reading.kind)} ${plainText(reading.text)}`),
  ]);
  return [style("bold", plainText(shown)), ...summarise(explanation).map(plainText), "", ...lines].join("\n");
}
