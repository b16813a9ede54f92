/** `npm run --silent records -- --content DIR`: the published records as JSON on stdout, without pages. */
import { loadTimeline } from "./load-timeline.ts";
import { printMessages } from "./publish/print-messages.ts";
import { dataSchemas } from "./publish/write-data.ts";
import { schemaVersion } from "./record.ts";
import { runCommand } from "./run-command.ts";

const usage = `Usage: npm run --silent records -- [--content DIR] [--strict]

Prints { schemaVersion, events, articles, sources, messages } as JSON. What an editor has to look at goes to stderr.

  --content DIR   the content folder (CONTENT_DIR, or else content)
  --strict        exit with 1 where there is an error or a warning
  --help          print this`;

function printRecords({ strict }: { strict: boolean }, content: string): number {
  const { messages, ...timeline } = loadTimeline(content);

  const { events } = dataSchemas.events.parse({ schemaVersion, events: timeline.events });
  const { articles } = dataSchemas.articles.parse({ schemaVersion, articles: timeline.articles });
  const { sources } = dataSchemas.sources.parse({ schemaVersion, sources: timeline.sources });
  process.stdout.write(`${JSON.stringify({ schemaVersion, events, articles, sources, messages }, null, 2)}\n`);
  if (messages.length > 0) console.error(printMessages(content, messages));
  return strict && messages.some(({ severity }) => severity !== "info") ? 1 : 0;
}

runCommand({ usage, flags: { strict: { type: "boolean", default: false } }, read: ({ strict }) => ({ strict }), run: printRecords });
