import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";

/** What a command's user sees of it. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's commands as its npm script does, away from any CI that runs the tests. */
export function runCommand(file: string, args: string[], options: { env?: Record<string, string>; input?: string; cwd?: string } = {}): Run {
  const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:CI|GITHUB_\w+|NO_COLOR|FORCE_COLOR|CONTENT_DIR)$/.test(name)));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", path.resolve(file), ...args], {
    encoding: "utf8", maxBuffer: 1e9, env: { ...outside, ...options.env }, input: options.input ?? "", ...(options.cwd !== undefined && { cwd: options.cwd }),
  });
  return { status, stdout, stderr };
}

/** Gives each test a content folder of its own: `content.path`, and `content.drop` to put files into it. */
export function contentFolder(): { path: string; drop: (file: string, text: string) => void; remove: (file: string) => void } {
  const folder = {
    path: "",
    drop(file: string, text: string) {
      const full = path.join(folder.path, file);
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, text);
    },
    remove(file: string) {
      rmSync(path.join(folder.path, file));
    },
  };
  beforeEach(() => {
    folder.path = mkdtempSync(path.join(tmpdir(), "dateline-content-"));
  });
  afterEach(() => rmSync(folder.path, { recursive: true, force: true }));
  return folder;
}
