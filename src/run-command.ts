import { statSync } from "node:fs";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { plainText } from "./check/plain-text.ts";

type Flags = NonNullable<ParseArgsConfig["options"]>;
type Given<Own extends Flags> = ReturnType<typeof parseArgs<{ options: Own }>>["values"];

export interface Command<Own extends Flags, Options> {
  usage: string;
  /** The command's own flags, as `parseArgs` takes them; `--content` and `--help` are every command's. */
  flags: Own;
  /** Whether it takes names of files too. */
  takesFiles?: boolean;
  /** What the command makes of what was given; throws, with a message for its user, where it does not understand it. */
  read: (given: Given<Own>, files: string[]) => Options;
  /** Does the work, and returns the exit code: 0, or 1 where the content fails. */
  run: (options: Options, content: string) => number;
}

/**
 * Runs a command of the terminal. It ends with 2 where it was not understood, where there is no content folder, and
 * where it fails by itself, so that a 1 always speaks of the content.
 */
export function runCommand<const Own extends Flags, Options>({ usage, flags, takesFiles = false, read, run }: Command<Own, Options>): void {
  // `check:content | head` closes the pipe early; that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

  const common = { content: { type: "string", default: process.env["CONTENT_DIR"] ?? "content" }, help: { type: "boolean" } } as const;
  let options: Options;
  let content: string;
  try {
    const { values: { help, content: folder, ...own }, positionals } = parseArgs({ options: { ...common, ...(flags as Flags) }, allowPositionals: takesFiles });
    if (help) return console.log(usage);
    content = String(folder);
    options = read(own as Given<Own>, positionals);
  } catch (error) {
    process.exitCode = 2;
    return console.error(`${plainText((error as Error).message)}\n\n${usage}`);
  }
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    process.exitCode = 2;
    return console.error(plainText(`Unexpected absence of the folder ${content}, expected a folder of articles; name it with --content`));
  }
  try {
    process.exitCode = run(options, content);
  } catch (error) {
    process.exitCode = 2;
    console.error(error);
  }
}
