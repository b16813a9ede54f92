/** `npm run --silent records -- --content DIR`: the published records as JSON on stdout, without pages. */
import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadTimeline } from "./load-timeline.ts";
import { printMessages } from "./publish/print-messages.ts";
import { dataSchemas } from "./publish/write-data.ts";
import { schemaVersion } from "./record.ts";

const usage = `Usage: npm run --silent records -- [--content DIR] [--strict]

Prints { schemaVersion, events, articles, sources, messages } as JSON. What an editor has to look at goes to stderr.

  --content DIR   the content folder (CONTENT_DIR, or else content)
  --strict        exit with 1 where there is an error or a warning
  --help          print this`;

function printRecords(content: string, strict: boolean): number {
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`Unexpected absence of the folder ${content}, expected a folder of articles; name it with --content`);
    return 2;
  }
  const { messages, ...timeline } = loadTimeline(content);

  const { events } = dataSchemas.events.parse({ schemaVersion, events: timeline.events });
  const { articles } = dataSchemas.articles.parse({ schemaVersion, articles: timeline.articles });
  const { sources } = dataSchemas.sources.parse({ schemaVersion, sources: timeline.sources });
  process.stdout.write(`${JSON.stringify({ schemaVersion, events, articles, sources, messages }, null, 2)}\n`);
  if (messages.length > 0) console.error(printMessages(content, messages));
  return strict && messages.some(({ severity }) => severity !== "info") ? 1 : 0;
}

function readOptions() {
  try {
    return parseArgs({
      options: { content: { type: "string", default: process.env["CONTENT_DIR"] ?? "content" }, strict: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return undefined;
  }
}

// `records | head` closes the pipe early; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const options = readOptions();
if (options?.help) console.log(usage);
else {
  try {
    process.exitCode = options ? printRecords(options.content, options.strict) : 2;
  } catch (error) {
    console.error(error);
    process.exitCode = 2;
  }
}
