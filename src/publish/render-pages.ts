import type { UserConfig } from "@11ty/eleventy";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

const refuse = () => {
  throw new Error("Unexpected JavaScript front matter, expected a template without front matter");
};

/** Teaches Eleventy typed page templates, `*.11ty.tsx`, and takes every other template language away. */
export function renderPages(eleventy: UserConfig): void {
  eleventy.addExtension("11ty.tsx", {
    key: "11ty.js",
    compile: () =>
      async function (data) {
        return `<!doctype html>\n${renderToString((await this.defaultRenderer(data)) as VNode)}\n`;
      },
  });
  eleventy.setFrontMatterParsingOptions({ engines: { javascript: refuse, js: refuse, jsLegacy: refuse } });
  eleventy.setUseGitIgnore(false);
}
