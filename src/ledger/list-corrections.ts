import { compareText } from "../publish/compare-text.ts";
import type { Correction, Ledger } from "./ledger.ts";

/** A correction with the event that it is of. */
export interface EventCorrection extends Correction {
  event: string;
}

/** Lists what an editor changed in events after they were published, newest first. */
export function listCorrections(ledger: Ledger | undefined): EventCorrection[] {
  return Object.entries(ledger?.events ?? {})
    .flatMap(([event, { corrections = [] }]) => corrections.map((correction) => ({ event, ...correction })))
    .sort((a, b) => compareText(b.on, a.on) || compareText(a.event, b.event) || compareText(a.field, b.field));
}
