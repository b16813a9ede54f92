import type { UserConfig } from "@11ty/eleventy";
import { indexPages } from "./src/publish/index-pages.ts";
import { type LoadedSite, loadSite } from "./src/publish/load-site.ts";
import { writeOutputs } from "./src/publish/outputs/write-outputs.ts";
import { printMessages } from "./src/publish/print-messages.ts";
import { renderPages } from "./src/publish/render-pages.ts";
import { writeData } from "./src/publish/write-data.ts";
import { writeFacets } from "./src/publish/write-facets.ts";
import { followImports } from "./src/serve/follow-imports.ts";
import { prunePages } from "./src/serve/prune-pages.ts";

const content = process.env["CONTENT_DIR"] ?? "content";
const serving = process.env["ELEVENTY_RUN_MODE"] === "serve" || process.env["ELEVENTY_RUN_MODE"] === "watch";

export default function configure(eleventy: UserConfig) {
  // Pages: typed templates only. What is dropped into the content folder is read, never run.
  renderPages(eleventy);

  // Data: `npm run build` hands the site over; serving reads it afresh for each build.
  let loaded: LoadedSite;
  if (!eleventy.globalData["site"]) eleventy.addGlobalData("site", () => (loaded = loadSite(content)).site);

  // Files that are copied as they are.
  eleventy.addPassthroughCopy({ "templates/style.css": "style.css", "templates/icon.svg": "icon.svg", "templates/scripts/*.js": "scripts" });

  // Live reload of the code; the content folder is followed by src/serve/follow-content.ts.
  if (serving) {
    eleventy.addWatchTarget("./{src,templates}/**/*.{ts,tsx,yaml}", { resetConfig: true });
    followImports(eleventy, [".eleventy.ts", "src", "templates"]);
    eleventy.on("eleventy.after", async ({ directories, results }) => {
      prunePages(directories.output, results.map((page) => page.outputPath));
      writeData(directories.output, loaded.timeline);
      writeFacets(directories.output, loaded.site);
      await writeOutputs(directories.output, loaded.site);
      await indexPages(directories.output);
      console.log(printMessages(content, loaded.messages));
    });
  }
}

export const config = { dir: { input: "templates" }, templateFormats: ["11ty.tsx"] };
