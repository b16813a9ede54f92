import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { contentFolder } from "./run-command.ts";

const content = contentFolder();
const report = (outlet: string) => `---\noutlet: ${outlet}\npublished: 2025-06-13\n---\n\nRussia and Ukraine exchanged prisoners of war on Thursday, 40 from each side, the Russian Defence Ministry said.\n`;

/** Waits for what a build under watch writes; `what` returns what is wrong so far, or nothing. */
async function eventually(what: () => string | undefined, act: () => void = () => undefined): Promise<void> {
  for (let turn = 0; turn < 1500; turn++) {
    // An editor who sees nothing happen saves once more: a watch may miss a change that falls into a running build.
    if (turn % 40 === 0) act();
    if (what() === undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  expect(what()).toBeUndefined();
}

it("keeps the desk page up to date when a file is added, changed and deleted, and no page of a deleted one", async () => {
  content.drop("articles/reuters.md", report("Reuters"));
  content.drop("articles/odd.md", "---\ncolour: red\n---\n\nNothing of note.\n");
  const output = mkdtempSync(path.join(tmpdir(), "dateline-preview-"));
  const preview = spawn(process.execPath, ["--import", "tsx", "node_modules/@11ty/eleventy/cmd.cjs", "--config=.eleventy.ts", `--output=${output}`, "--watch"], {
    env: { ...process.env, CONTENT_DIR: content.path }, stdio: ["ignore", "pipe", "ignore"],
  });
  let printed = "";
  preview.stdout.on("data", (words: Buffer) => (printed += words.toString()));
  const desk = () => (existsSync(path.join(output, "desk/index.html")) ? readFileSync(path.join(output, "desk/index.html"), "utf8") : "");
  const lists = (...words: string[]) => () => words.find((word) => !desk().includes(word));
  try {
    // Before that, nobody watches the folder yet.
    await eventually(() => (printed.includes("Watching") ? undefined : "not watching"));
    await eventually(lists("articles/reuters.md", "articles/odd.md", "Unexpected key “colour”"));
    await eventually(lists("articles/tass.md"), () => content.drop("articles/tass.md", report("TASS")));
    await eventually(lists("Unexpected key “shape”"), () => content.drop("articles/odd.md", "---\ncolour: red\nshape: round\n---\n\nNothing of note.\n"));
    content.remove("articles/tass.md");
    const save = () => content.drop("articles/odd.md", `---\ncolour: red\nshape: round\n---\n\nNothing of note, ${performance.now()}.\n`);
    await eventually(() => (desk().includes("articles/tass.md") || existsSync(path.join(output, "articles/tass/index.html")) ? "still there" : undefined), save);
    await eventually(() => (readFileSync(path.join(output, "index.html"), "utf8").includes("Set by hand") ? undefined : "no title"), () => content.drop("events/2025-06-12-exchange-ru-ua.md", "---\ntitle: Set by hand\n---\n"));
  } finally {
    preview.kill("SIGKILL");
    rmSync(output, { recursive: true, force: true });
  }
}, 600_000);
