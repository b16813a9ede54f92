/** `npm run explain -- FILE`: what was made of one file, line by line. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inColour } from "../check/in-colour.ts";
import { plainText } from "../check/plain-text.ts";
import { reportProgress } from "../check/report-progress.ts";
import { loadTimeline } from "../load-timeline.ts";
import { runCommand } from "../run-command.ts";
import { explainArticle } from "./explain-article.ts";
import { formatExplanation } from "./format-explanation.ts";
import { renderExplanation } from "./render-explanation.tsx";

const usage = `Usage: npm run explain -- FILE [--html] [--output PAGE] [--content DIR]

Shows a file line by line: what is body, masthead or left out and why; each date with its value and rule; each claim
with its place; the event that it was counted to and why, and why not to the nearest other one.

  FILE            an article: its path, its name, or its id
  --html          writes the same as a page, _explain/ID.html
  --output PAGE   names the page
  --content DIR   the content folder (CONTENT_DIR, or else content)
  --help          prints this

Ends with 0, with 1 where there is no such file, with 2 where the command was not understood.`;

interface Options {
  file: string;
  html: boolean;
  output: string | undefined;
}

function explainFile({ file: asked, html, output }: Options, content: string): number {
  const timeline = loadTimeline(content, reportProgress());
  const ids = timeline.articleIds;
  const full = path.resolve(asked);
  const matches = timeline.files.map(({ file }) => file).filter((file) =>
    path.resolve(content, file) === full || file === asked || ids.get(file) === asked || file.endsWith(`/${asked}`));
  const [file] = matches;
  if (file === undefined || matches.length > 1) {
    const about = timeline.messages.filter((message) => path.resolve(content, message.file) === full);
    for (const { line, column, severity, reason } of about) console.error(plainText(`${asked}:${line}:${column} ${severity} ${reason}`));
    if (about.length === 0) console.error(plainText(`Unexpected ${file === undefined ? "absence" : "choice"} of articles named ${asked}, expected one${file === undefined ? ` of ${content}` : `: ${matches.join(", ")}`}`));
    return 1;
  }
  const explanation = explainArticle(timeline, file);
  if (!html && output === undefined) {
    process.stdout.write(`${formatExplanation(content, explanation, inColour())}\n`);
    return 0;
  }
  const page = output ?? path.join("_explain", `${ids.get(file)!}.html`);
  mkdirSync(path.dirname(page), { recursive: true });
  writeFileSync(page, renderExplanation(explanation));
  console.log(`Wrote ${page}`);
  return 0;
}

runCommand({
  usage,
  flags: { html: { type: "boolean", default: false }, output: { type: "string" } },
  takesFiles: true,
  read({ html, output }, [file, ...others]): Options {
    if (file === undefined) throw new Error("Unexpected absence of a file, expected one");
    if (others.length > 0) throw new Error(`Unexpected second file ${others[0]!}, expected one`);
    return { file, html, output };
  },
  run: explainFile,
});
