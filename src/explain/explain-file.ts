/** `npm run explain -- FILE`: what was made of one file, line by line. */
import { lstatSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inColour } from "../check/in-colour.ts";
import { plainText } from "../check/plain-text.ts";
import { reportProgress } from "../check/report-progress.ts";
import { loadTimeline } from "../load-timeline.ts";
import { readTextFile } from "../read/read-text-file.ts";
import type { FileMessage } from "../record.ts";
import { runCommand } from "../run-command.ts";
import { explainArticle } from "./explain-article.ts";
import { formatExplanation } from "./format-explanation.ts";
import { renderExplanation } from "./render-explanation.tsx";

const usage = `Usage: npm run explain -- FILE [--html] [--output PAGE] [--content DIR]

Shows a file line by line: what is body, masthead or left out and why; each date with its value and rule; each claim
with its place; the event that it was counted to and why, and why not to the nearest other one.

  FILE            an article: its path, its name, or its id. A file that is not in the content folder is shown as if
                  it were, beside what is there
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
  // npm runs a command in the project's folder, and says where its user stands.
  const places = [asked, path.join(process.env["INIT_CWD"] ?? ".", asked)].map((place) => path.resolve(place));
  const outside = places.find((place) => lstatSync(place, { throwIfNoEntry: false })?.isFile() && path.relative(realpathSync(content), realpathSync(place)).startsWith(`..${path.sep}`));
  const read = outside === undefined ? undefined : readTextFile(outside, `outside/${path.basename(outside)}`);
  if (read && !read.file) {
    tell(asked, read.messages);
    return 1;
  }
  const timeline = loadTimeline(content, reportProgress(), read?.file);
  const ids = timeline.articleIds;
  const named = (file: string) => places.includes(path.resolve(content, file)) || [file, path.basename(file), path.parse(file).name, ids.get(file)].includes(asked);
  const matches = read?.file ? [read.file] : timeline.files.filter(({ file }) => named(file));
  const [match] = matches;
  if (!match || matches.length > 1) {
    const about = timeline.messages.filter(({ file }) => named(file));
    tell(asked, about);
    const choice = matches.map(({ file }) => file).join(", ");
    if (about.length === 0) console.error(plainText(`Unexpected ${match ? "choice" : "absence"} of articles named ${asked}, expected ${match ? `one: ${choice}` : `one of ${content}, or the path of a file`}`));
    return 1;
  }
  const explanation = explainArticle(timeline, match);
  const shown = read ? `${asked} (as if it were one of ${content})` : path.join(content, match.file);
  if (!html && output === undefined) {
    process.stdout.write(`${formatExplanation(shown, explanation, inColour())}\n`);
    return 0;
  }
  const page = output ?? path.join("_explain", `${ids.get(match.file)!}.html`);
  mkdirSync(path.dirname(page), { recursive: true });
  writeFileSync(page, renderExplanation(shown, explanation));
  console.log(plainText(`Wrote ${page}`));
  return 0;
}

function tell(asked: string, messages: readonly FileMessage[]): void {
  for (const { line, column, severity, reason } of messages) console.error(plainText(`${asked}:${line}:${column} ${severity === "info" ? "note" : severity} ${reason}`));
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
