import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../../", import.meta.url));

/** Pictures of earlier builds, by their content; `npm ci` empties it with the rest of the folder. */
const folder = path.join(project, "node_modules", ".cache", "dateline");

let drawnWith: string | undefined;

/** The versions of what draws: a new one may draw otherwise. */
function versions(): string {
  const { dependencies } = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8")) as { dependencies: Record<string, string> };
  drawnWith ??= ["satori", "@resvg/resvg-js", "@fontsource/noto-sans", "fflate"].map((name) => `${name} ${dependencies[name]}`).join(", ");
  return drawnWith;
}

/** Draws a picture, or takes it from an earlier build that drew the same; a cache that cannot be written is no fault. */
export async function keepDrawn(what: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const file = path.join(folder, `${createHash("sha256").update(`${versions()}\n${what}`).digest("hex")}.png`);
  try {
    return readFileSync(file);
  } catch {
    const picture = await draw();
    try {
      mkdirSync(folder, { recursive: true });
      // Renamed into place, so that a build beside this one never reads half a picture.
      const half = `${file}.${process.pid}`;
      writeFileSync(half, picture);
      renameSync(half, file);
    } catch {
      // Drawn again next time.
    }
    return picture;
  }
}
