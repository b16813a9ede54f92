import { pathToFileURL } from "node:url";
import { shortHash } from "../publish/short-hash.ts";
import type { FileMessage } from "../record.ts";
import { stringifySafely } from "./format-json.ts";
import { byPlace } from "./rank-messages.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/**
 * Writes messages as SARIF 2.1.0, which code hosts and editors show beside the text.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(messages: readonly FileMessage[], pathOf: (file: string) => string): string {
  const inOrder = byPlace(messages);
  const rules = [...new Set(inOrder.map(({ ruleId }) => ruleId))].sort();
  const seen = new Map<string, number>();
  return stringifySafely({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{
      tool: { driver: { name: "Dateline", rules: rules.map((id) => ({ id, name: id })) } },
      columnKind: "utf16CodeUnits",
      results: inOrder.map(({ file, line, column, severity, ruleId, reason }) => {
        // The same finding keeps its print when lines are added above it; a second one in a file gets a number.
        const print = shortHash(`${file}\n${ruleId}\n${reason}`);
        const nth = (seen.get(print) ?? 0) + 1;
        seen.set(print, nth);
        return {
          ruleId,
          ruleIndex: rules.indexOf(ruleId),
          level: levels[severity],
          message: { text: reason },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(pathOf(file)) }, region: { startLine: line, startColumn: column } } }],
          partialFingerprints: { primaryLocationLineHash: `${print}:${nth}` },
        };
      }),
    }],
  });
}

/** Any file name is a valid address once each step is escaped; a path out of the repository is given in full. */
function uriOf(path: string): string {
  if (path.startsWith("/") || path.startsWith("../")) return pathToFileURL(path).href;
  return path.split("/").map(encodeURIComponent).join("/");
}
