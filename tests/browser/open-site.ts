import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page, chromium } from "playwright-core";
import { buildPages } from "../../src/publish/build-pages.ts";
import { Site, type SiteInput } from "../../src/publish/site.ts";

const browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/opt/google/chrome/chrome"];
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml", ".png": "image/png",
};

/** A page, and what went wrong while it was open: errors in the console, requests to another host. */
export interface Watched {
  page: Page;
  troubles: string[];
  requests: string[];
}

export interface OpenSite {
  base: string;
  open(url: string, options?: BrowserContextOptions): Promise<Watched>;
  close(): Promise<void>;
}

/** Builds a site, serves it under `prefix` and starts a browser. */
export async function openSite(input: SiteInput, prefix = ""): Promise<OpenSite> {
  const root = mkdtempSync(path.join(tmpdir(), "dateline-browser-"));
  const folder = path.join(root, "site");
  mkdirSync(folder);
  process.env["PATH_PREFIX"] = prefix;
  await buildPages(new Site(input), input, folder);

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : "/404.html";
    const file = path.join(folder, name.endsWith("/") ? `${name}index.html` : name);
    const found = file.startsWith(folder) && existsSync(file);
    response.writeHead(found ? 200 : 404, { "content-type": types[path.extname(file)] ?? "application/octet-stream" });
    response.end(found ? readFileSync(file) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const executablePath = browsers.find((candidate) => existsSync(candidate));
  if (executablePath === undefined) throw new Error(`Unexpected absence of Chromium, expected one of ${browsers.join(", ")}: apt-get install chromium`);
  const browser: Browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const contexts: BrowserContext[] = [];

  return {
    base: origin + prefix,
    async open(url, options = {}) {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      const watched: Watched = { page, troubles: [], requests: [] };
      page.on("console", (message) => ["error", "warning"].includes(message.type()) && watched.troubles.push(`console: ${message.text()}`));
      page.on("pageerror", (error) => watched.troubles.push(`error: ${error.message}`));
      page.on("request", (request) => {
        watched.requests.push(request.url());
        if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url())) watched.troubles.push(`request: ${request.url()}`);
      });
      await page.goto(origin + prefix + url);
      return watched;
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      server.close();
      rmSync(root, { recursive: true });
    },
  };
}
