/** `npm start`: serves the site, and builds it anew when an article, a template or the code changes. */
import Eleventy from "@11ty/eleventy";
import { runCommand } from "../run-command.ts";
import { followContent } from "./follow-content.ts";

const usage = `Usage: npm start -- [--port N] [--content DIR]

Serves the site at http://localhost:8080 and shows each change. The desk, http://localhost:8080/desk/, lists all files
with what is missing, what was inferred and what disagrees. Ctrl-C ends it.

  --port N        another port than 8080
  --content DIR   the content folder (CONTENT_DIR, or else content)
  --help          prints this`;

async function serveSite(port: number, content: string): Promise<never> {
  // The configuration reads the folder's name from there, each time that it is read again.
  process.env["CONTENT_DIR"] = content;
  const { begin, end, follow } = followContent(content);
  const eleventy = new Eleventy("templates", process.env["OUTPUT_DIR"] ?? ".site-serve", {
    configPath: ".eleventy.ts",
    quietMode: true,
    runMode: "serve",
    config: (config) => {
      config.on("eleventy.before", () => {
        begin();
        console.log(`Building the site from ${content}/`);
      });
      config.on("eleventy.after", end);
    },
  });
  await eleventy.init();
  const build = await eleventy.watch();
  await eleventy.serve(port);
  return await follow(async () => {
    await build(content);
    end();
  });
}

runCommand({
  usage,
  flags: { port: { type: "string", default: "8080" } },
  read({ port }) {
    if (!/^\d{2,5}$/.test(port)) throw new Error(`Unexpected --port ${port}, expected a number such as 8080`);
    return Number(port);
  },
  run(port, content) {
    serveSite(port, content).catch((error: unknown) => {
      console.error(error);
      process.exitCode = 2;
    });
    return 0;
  },
});
