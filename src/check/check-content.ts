/** `npm run check:content`: all that is to be said of a content folder, in one list. */
import { appendFileSync } from "node:fs";
import path from "node:path";
import { loadTimeline } from "../load-timeline.ts";
import { readSite } from "../read/read-site.ts";
import type { FileMessage } from "../record.ts";
import { runCommand } from "../run-command.ts";
import { checkLedger } from "./check-ledger.ts";
import { countMessages } from "./count-messages.ts";
import { findUnused } from "./find-unused.ts";
import { formatGithub, formatSummary } from "./format-github.ts";
import { formatJson } from "./format-json.ts";
import { formatPretty } from "./format-pretty.ts";
import { formatSarif } from "./format-sarif.ts";
import { inColour } from "./in-colour.ts";
import { reportProgress } from "./report-progress.ts";

const formats = ["pretty", "json", "github", "sarif"] as const;

const usage = `Usage: npm run check:content -- [--format FORMAT] [--strict] [--max-warnings N] [--unused] [--content DIR]

Says of every file what was found and what to do, as file:line:column.

  --format FORMAT    ${formats.join(", ")}; in GitHub Actions github, else pretty.
                     For json and sarif begin with npm run --silent
  --strict           a warning fails too
  --max-warnings N   more than N warnings fail
  --unused           also names entries of the word lists that no article makes use of
  --content DIR      the content folder (CONTENT_DIR, or else content)
  --help             prints this

Ends with 0 where nothing fails, 1 where the content fails, 2 where the command was not understood.`;

interface Options {
  format: (typeof formats)[number];
  maxWarnings: number;
  unused: boolean;
}

function checkContent({ format, maxWarnings, unused }: Options, content: string): number {
  const timeline = loadTimeline(content, reportProgress());
  const messages = [...readSite(content).messages, ...timeline.messages, ...checkLedger(timeline), ...(unused ? findUnused(timeline.entries, timeline.files, timeline) : [])];
  process.stdout.write(`${formatted(format, content, messages)}\n`);
  const summary = process.env["GITHUB_STEP_SUMMARY"];
  if (format === "github" && summary) appendFileSync(summary, formatSummary(content, messages));
  const { error, warning } = countMessages(messages);
  return error > 0 || warning > maxWarnings ? 1 : 0;
}

function formatted(format: Options["format"], content: string, messages: readonly FileMessage[]): string {
  const top = path.resolve(process.env["GITHUB_WORKSPACE"] ?? ".");
  const pathOf = (file: string) => path.relative(top, path.resolve(content, file)).split(path.sep).join("/");
  if (format === "json") return formatJson(content, messages);
  if (format === "github") return formatGithub(content, messages, pathOf);
  if (format === "sarif") return formatSarif(messages, pathOf);
  return formatPretty(content, messages, inColour());
}

runCommand({
  usage,
  flags: {
    format: { type: "string", default: process.env["GITHUB_ACTIONS"] === "true" ? "github" : "pretty" },
    strict: { type: "boolean", default: false },
    "max-warnings": { type: "string" },
    unused: { type: "boolean", default: false },
  },
  read({ format: asked, strict, "max-warnings": most, unused }): Options {
    const format = formats.find((name) => name === asked);
    if (!format) throw new Error(`Unexpected format ${asked}, expected one of ${formats.join(", ")}`);
    if (most !== undefined && !/^\d{1,9}$/.test(most)) throw new Error(`Unexpected --max-warnings ${most}, expected a number`);
    return { format, maxWarnings: strict ? 0 : most === undefined ? Infinity : Number(most), unused };
  },
  run: checkContent,
});
