import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { close, createIndex } from "pagefind";

/** What the search page loads; Pagefind also writes interfaces of its own, which no page uses. */
const used = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind)$/;

/**
 * Builds the search index from the finished pages, into `pagefind/` beside them. Only what a page marks with
 * `data-pagefind-body` is found: events and reports.
 */
export async function indexPages(folder: string): Promise<void> {
  const failed = (errors: string[]) => new Error(`Unexpected failure of the search index:\n${errors.join("\n")}`);
  try {
    const { index, errors } = await createIndex({ verbose: false });
    if (!index) throw failed(errors);
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw failed(added.errors);
    const outputPath = path.join(folder, "pagefind");
    rmSync(outputPath, { recursive: true, force: true });
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw failed(written.errors);
    for (const entry of readdirSync(outputPath, { withFileTypes: true })) {
      if (entry.isFile() && !used.test(entry.name)) rmSync(path.join(outputPath, entry.name));
    }
  } finally {
    await close();
  }
}
