import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { contentFolder } from "./run-command.ts";

const content = contentFolder();
const report = (outlet: string) => `---\noutlet: ${outlet}\npublished: 2025-06-13\n---\n\nRussia and Ukraine exchanged prisoners of war on Thursday, 40 from each side, the Russian Defence Ministry said.\n`;

/** Waits for what the preview writes; `what` returns what is wrong so far, or nothing. */
async function eventually(what: () => string | undefined): Promise<void> {
  for (let turn = 0; turn < 1500; turn++) {
    if (what() === undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(what()).toBeUndefined();
}

it("keeps the desk page up to date when a file is added, changed and deleted, in the midst of a build too, and no page of a deleted one", async () => {
  content.drop("articles/reuters.md", report("Reuters"));
  content.drop("articles/odd.md", "---\ncolour: red\n---\n\nNothing of note.\n");
  const output = mkdtempSync(path.join(tmpdir(), "dateline-preview-"));
  const preview = spawn(process.execPath, ["--import", "tsx", "src/serve/serve-site.ts", "--port", "48917", "--content", content.path], {
    env: { ...process.env, OUTPUT_DIR: output }, stdio: ["ignore", "pipe", "ignore"],
  });
  let printed = "";
  preview.stdout.on("data", (words: Buffer) => (printed += words.toString()));
  const desk = () => (existsSync(path.join(output, "desk/index.html")) ? readFileSync(path.join(output, "desk/index.html"), "utf8") : "");
  const lists = (...words: string[]) => () => words.find((word) => !desk().includes(word));
  const builds = () => printed.split("Building the site").length - 1;
  const building = async (nth: number) => eventually(() => (builds() >= nth ? undefined : `no build ${nth}`));
  try {
    await eventually(lists("articles/reuters.md", "articles/odd.md", "Unexpected key “colour”"));
    content.drop("articles/tass.md", report("TASS"));
    await building(2);
    // Each of these falls into the build of the one before.
    content.drop("articles/odd.md", "---\ncolour: red\nshape: round\n---\n\nNothing of note.\n");
    await building(3);
    content.drop("events/2025-06-12-exchange-ru-ua.md", "---\ntitle: Set by hand\n---\n");
    await eventually(lists("articles/tass.md", "Unexpected key “shape”"));
    await eventually(() => (readFileSync(path.join(output, "index.html"), "utf8").includes("Set by hand") ? undefined : "no title"));

    content.remove("articles/tass.md");
    await eventually(() => (desk().includes("articles/tass.md") || existsSync(path.join(output, "articles/tass/index.html")) ? "still there" : undefined));
    const after = builds();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(builds(), "builds while nothing changes").toBe(after);
  } finally {
    preview.kill("SIGKILL");
    rmSync(output, { recursive: true, force: true });
  }
}, 600_000);
