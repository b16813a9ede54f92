import { type EventEntry, type Ledger } from "../ledger/ledger.ts";
import { keepEventIds } from "../ledger/keep-event-ids.ts";
import { accountsOf, keysOfEvents, reportKeys } from "../ledger/report-keys.ts";
import { mergeStatements } from "../merge/merge-statements.ts";
import { compareText } from "../publish/compare-text.ts";
import type { Copy, DatedArticle, Decision, FileMessage, MergedEvent, Override } from "../record.ts";
import { applyValues } from "./apply-values.ts";
import { type Context, constrainMerge } from "./constrain-merge.ts";
import { renameEvents } from "./rename-events.ts";
import { unmatched } from "./tell-editor.ts";

/** What identifies an event from one build to the next, under its id. */
export type Identity = Pick<EventEntry, "reports" | "split" | "moved">;

/** The events as the reports and an editor leave them, each with its id. */
export interface DecidedEvents {
  events: MergedEvent[];
  ids: Map<MergedEvent, string>;
  /** What an editor changed in each. */
  overrides: Map<MergedEvent, Override[]>;
  /** The decision on each, for its title, summary and note. */
  decisions: Map<MergedEvent, Decision>;
  /** Every id that stands for an event now, those of hidden and joined events included. */
  identities: Map<string, Identity>;
  hidden: { id: string; file: string }[];
  messages: FileMessage[];
}

/**
 * Merges all accounts to events as far as the reports go, and then lets an editor's decisions have the last word.
 *
 * First the accounts are merged without the editor, since a decision names its event by what the reports make of it;
 * where an editor joins or parts accounts, they are merged once more under that constraint. Values are set at the
 * end, when an event already has its id: a corrected date moves no address.
 */
export function decideEvents(
  articles: readonly DatedArticle[],
  copies: readonly Copy[],
  decisions: readonly Decision[],
  ledger: Ledger | undefined,
  idOf: (file: string) => string,
): DecidedEvents {
  const keys = reportKeys(articles, idOf);
  const keysOf = (events: readonly MergedEvent[]) => keysOfEvents(accountsOf(events, articles), keys, idOf);
  const machine = mergeStatements(articles, copies);
  const accounts = accountsOf(machine.events, articles);
  const machineKeys = keysOfEvents(accounts, keys, idOf);
  const machineIds = keepEventIds(machine.events, machineKeys, ledger);
  const byId = new Map([...machineIds].map(([event, id]) => [id, event]));

  const messages: FileMessage[] = [];
  const overridesOf = new Map<string, Override[]>();
  const context: Context = { articles: new Map(articles.map((article) => [idOf(article.file), article])), byId, accounts, machineIds, overridesOf, messages };
  const meant = decisions.flatMap((decision) => {
    const id = currentId(decision.event.value, byId, ledger);
    if (id !== undefined) return [{ decision, id }];
    messages.push(unmatched(decision, decision.event, `Unexpected event “${decision.event.value}”, expected the id of one, as in its address; correct it, or remove the file`));
    return [];
  });

  const constraints = constrainMerge(meant, context);
  const constrained = Object.values(constraints).some(({ same, apart }) => same.length + apart.length > 0);
  const merge = constrained ? mergeStatements(articles, copies, constraints) : machine;
  const identities = new Map<string, Identity>([...machineIds].map(([event, id]) => [id, { reports: [...machineKeys.get(event)!].sort(compareText) }]));
  const ids = constrained ? renameEvents(merge.events, keysOf(merge.events), machineKeys, machineIds, meant, identities, ledger) : machineIds;
  return { ...applyValues(merge.events, ids, meant, overridesOf, messages, idOf), identities, messages: [...merge.messages, ...messages] };
}

/** An id that was published may stand for another event by now. */
function currentId(id: string, byId: ReadonlyMap<string, MergedEvent>, ledger: Ledger | undefined): string | undefined {
  const seen = new Set<string>();
  for (let current: string | undefined = id; current !== undefined && !seen.has(current); current = ledger?.events[current]?.moved) {
    if (byId.has(current) || ledger?.events[current]?.split !== undefined) return current;
    seen.add(current);
  }
  return undefined;
}
