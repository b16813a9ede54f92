/** `npm run check:content`: all that is to be said of a content folder, in one list. */
import { appendFileSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { loadTimeline } from "../load-timeline.ts";
import { readSite } from "../read/read-site.ts";
import type { FileMessage } from "../record.ts";
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
  content: string;
}

function checkContent({ format, maxWarnings, unused, content }: Options): number {
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`Unexpected absence of the folder ${content}, expected a folder of articles; name it with --content`);
    return 2;
  }
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

/** Reads the command's options, of which `undefined` asks for the usage; throws, with a message for its user. */
function readOptions(): Options | undefined {
  const { values } = parseArgs({
    options: {
      format: { type: "string", default: process.env["GITHUB_ACTIONS"] === "true" ? "github" : "pretty" },
      strict: { type: "boolean", default: false },
      "max-warnings": { type: "string" },
      unused: { type: "boolean", default: false },
      content: { type: "string", default: process.env["CONTENT_DIR"] ?? "content" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return undefined;
  const format = formats.find((name) => name === values.format);
  if (!format) throw new Error(`Unexpected format ${values.format}, expected one of ${formats.join(", ")}`);
  const most = values["max-warnings"];
  if (most !== undefined && !/^\d{1,9}$/.test(most)) throw new Error(`Unexpected --max-warnings ${most}, expected a number`);
  const maxWarnings = values.strict ? 0 : most === undefined ? Infinity : Number(most);
  return { format, maxWarnings, unused: values.unused, content: values.content };
}

// `check:content | head` closes the pipe early; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

let options: Options | undefined;
try {
  options = readOptions();
  if (!options) console.log(usage);
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}
if (options) {
  try {
    process.exitCode = checkContent(options);
  } catch (error) {
    console.error(error);
    process.exitCode = 2;
  }
}
