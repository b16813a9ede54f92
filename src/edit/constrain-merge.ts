import type { Constraints, DatedArticle, Decided, Decision, FileMessage, MergedEvent, Override, Statement } from "../record.ts";
import { findAccount } from "./find-account.ts";
import { needless, unmatched } from "./tell-editor.ts";

/** A decision, and the id by which its event is known now. */
export interface Meant {
  decision: Decision;
  id: string;
}

/** What a decision is looked up in, and where it is noted. */
export interface Context {
  articles: ReadonlyMap<string, DatedArticle>;
  /** The events as the reports make them, by id, and their ids. */
  byId: ReadonlyMap<string, MergedEvent>;
  accounts: ReadonlyMap<MergedEvent, readonly Statement[]>;
  machineIds: ReadonlyMap<MergedEvent, string>;
  overridesOf: Map<string, Override[]>;
  messages: FileMessage[];
}

/** Turns `same` and `not-same` into what the merge is to heed, and says where they find nothing. */
export function constrainMerge(meant: readonly Meant[], context: Context): Constraints {
  const constraints: Constraints = { same: [], apart: [] };
  const { articles, byId, accounts, machineIds, messages } = context;
  const eventOf = new Map([...accounts].flatMap(([event, statements]) => statements.map((statement) => [statement, event] as const)));
  for (const { decision, id } of meant) {
    const target = byId.get(id);
    const own = new Set(target && accounts.get(target));
    const whyOf = new Map(target?.reports.map(({ statement, why }) => [statement.evidence, why === "It is the only report." ? "" : why]) ?? []);
    const takesNone = !target || target.kind === "agreement";
    const group: Statement[] = [];
    for (const item of decision.same) {
      if (takesNone) {
        messages.push(unmatched(decision, item, "Unexpected “same” for an agreement or a part of an event, expected an exchange, a release or a return; remove it"));
        continue;
      }
      const joined = byId.get(item.value);
      const found = joined && !articles.has(item.value) ? accounts.get(joined)!.map((statement) => ({ statement })) : [findAccount(item.value, articles, (statement) => own.has(statement))];
      for (const account of found) {
        if ("problem" in account) messages.push(unmatched(decision, item, account.problem));
        else if (own.has(account.statement)) messages.push(needless(decision, item, `Unexpected “${item.value}”, which is of this event already, expected an account of another; remove it`));
        else {
          const before = eventOf.get(account.statement);
          group.push(account.statement);
          note(context, id, decision, item, "same", before ? machineIds.get(before)! : null, item.value);
        }
      }
    }
    if (group.length > 0) {
      constraints.same.push([
        ...[...own].map((statement) => ({ statement, why: whyOf.get(statement.evidence) ?? "" })),
        ...group.map((statement) => ({ statement, why: "An editor counts it to this event." })),
      ]);
    }

    for (const item of decision.notSame) {
      const [a, b] = item.value.map((name) => accountsIn(name, articles, own)) as [Statement[], Statement[]];
      const missing = item.value.find((_, index) => [a, b][index]!.length === 0);
      const both = a.flatMap((one) => b.filter((other) => other !== one).map((other): [Statement, Statement] => [one, other]));
      if (takesNone || missing !== undefined || both.length === 0) {
        messages.push(unmatched(decision, item, `Unexpected “${missing ?? item.value.join(", ")}”, expected two accounts of this event; correct or remove the pair`));
        continue;
      }
      constraints.apart.push(...both);
      note(context, id, decision, item, "not-same", item.value.join(", "), null);
    }
  }
  return constraints;
}

/** The accounts of an event that stand in an article, or in a line of it. */
function accountsIn(name: string, articles: ReadonlyMap<string, DatedArticle>, own: ReadonlySet<Statement>): Statement[] {
  const [id, line] = name.split(":") as [string, string?];
  const there = articles.get(id)?.statements.filter((statement) => own.has(statement)) ?? [];
  return line === undefined ? there : there.filter(({ evidence, counts }) => [...evidence, ...counts.map(({ quote }) => quote)].some((quote) => quote.line === Number(line)));
}

function note({ overridesOf }: Context, id: string, { file }: Decision, { line }: Decided<unknown>, field: string, was: string | null, now: string | null): void {
  const override: Override = { field, was, now, basis: "editor", file, line };
  overridesOf.set(id, [...(overridesOf.get(id) ?? []), override]);
}
