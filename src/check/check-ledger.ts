import { missingAddresses } from "../ledger/missing-addresses.ts";
import { ledgerFile } from "../ledger/read-ledger.ts";
import type { LoadedTimeline } from "../load-timeline.ts";
import type { FileMessage } from "../record.ts";

/** More addresses than this are not listed one by one. */
const listed = 5;

/** Says which addresses would be published that the ledger does not keep; without a ledger none is kept. */
export function checkLedger(timeline: LoadedTimeline): FileMessage[] {
  if (timeline.ledgerDamaged || timeline.articles.length === 0) return [];
  const message = { file: ledgerFile, line: 1, column: 1 };
  if (!timeline.ledger) {
    return [{ ...message, ruleId: "ledger-missing", severity: "info", reason: "Unexpected absence of the ledger, expected one before the site is published, so that addresses stay; run npm run ledger and commit the file" }];
  }
  const missing = missingAddresses(timeline.ledger, timeline);
  if (missing.length === 0) return [];
  const more = missing.length > listed ? ` and ${missing.length - listed} more` : "";
  return [{ ...message, ruleId: "ledger-behind", severity: "error", reason: `Unexpected addresses ${missing.slice(0, listed).join(", ")}${more}, expected each in the ledger; run npm run ledger and commit the file` }];
}
