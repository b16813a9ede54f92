import type { Constraints, DatedArticle, Decided, Decision, FileMessage, MergedEvent, Override, Statement } from "../record.ts";
import { type Family, findAccount, linesOf } from "./find-account.ts";
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

const familyOf = ({ kind }: MergedEvent): Family => (kind === "agreement" ? "agreement" : "exchange");

/** Turns `same` and `not-same` into what the merge is to heed, and says where they find nothing. */
export function constrainMerge(meant: readonly Meant[], context: Context): Constraints {
  const constraints: Constraints = { events: { same: [], apart: [] }, agreements: { same: [], apart: [] } };
  const { articles, byId, accounts, machineIds, messages } = context;
  const told = new Map([...accounts].map(([event, own]) => [event, event.kind === "agreement" ? tellingOf(event) : own] as const));
  const eventOf = { agreement: new Map<Statement, MergedEvent>(), exchange: new Map<Statement, MergedEvent>() };
  for (const [event, statements] of told) for (const statement of statements) eventOf[familyOf(event)].set(statement, event);

  for (const { decision, id } of meant) {
    const target = byId.get(id);
    if (!target) {
      for (const item of [...decision.same, ...decision.notSame]) messages.push(unmatched(decision, item, "Unexpected “same” or “not-same” for a part of an event, expected it in the file of the whole; move it there"));
      continue;
    }
    const family = familyOf(target);
    const bonds = constraints[family === "agreement" ? "agreements" : "events"];
    const own = new Set(told.get(target));
    const group: Statement[] = [];
    for (const item of decision.same) {
      const joined = articles.has(item.value) ? undefined : byId.get(item.value);
      if (joined && familyOf(joined) !== family) {
        messages.push(unmatched(decision, item, `Unexpected “${item.value}”, ${family === "agreement" ? "no agreement, expected one" : "an agreement, expected an exchange, a release or a return"}; correct or remove it`));
        continue;
      }
      const found = joined ? { statements: [...told.get(joined)!] } : findAccount(item.value, articles, family, eventOf[family], own);
      if ("problem" in found) messages.push(unmatched(decision, item, found.problem));
      else if (found.statements.some((statement) => own.has(statement))) messages.push(needless(decision, item, `Unexpected “${item.value}”, which is of this event already, expected an account of another; remove it`));
      else {
        const before = joined ?? eventOf[family].get(found.statements[0]!);
        group.push(...found.statements);
        note(context, id, decision, item, "same", before ? machineIds.get(before)! : null, item.value);
      }
    }
    if (group.length > 0) {
      bonds.same.push([
        ...[...own].map((statement) => ({ statement, why: whyOf(statement, target) })),
        ...group.map((statement) => ({ statement, why: "An editor counts it to this event." })),
      ]);
    }

    for (const item of decision.notSame) {
      const [a, b] = item.value.map((name) => accountsIn(name, articles, own, family)) as [Statement[], Statement[]];
      const missing = item.value.find((_, index) => [a, b][index]!.length === 0);
      const both = a.flatMap((one) => b.filter((other) => other !== one).map((other): [Statement, Statement] => [one, other]));
      if (missing !== undefined || both.length === 0) {
        messages.push(unmatched(decision, item, `Unexpected “${missing ?? item.value.join(", ")}”, expected two accounts of this event; correct or remove the pair`));
        continue;
      }
      bonds.apart.push(...both);
      note(context, id, decision, item, "not-same", item.value.join(", "), null);
    }
  }
  return constraints;
}

/** Lists the statements that tell of an agreement, those of exchanges that name it included. */
function tellingOf({ reports }: MergedEvent): Statement[] {
  return [...new Set(reports.flatMap(({ article, statement: { evidence } }) => article.statements.filter((statement) =>
    (statement.kind === "agreement" ? statement.evidence === evidence : statement.agreement !== undefined && statement.agreement.quote === evidence[0]))))];
}

/** Why an account was counted to its event before the editor spoke; an event's first report is compared with nothing. */
function whyOf({ evidence, agreement }: Statement, { reports }: MergedEvent): string {
  const why = reports.find(({ statement }) => statement.evidence === evidence || statement.evidence[0] === agreement?.quote)?.why;
  return why === undefined || why === "It is the only report." ? "" : why;
}

/** The accounts of an event that stand in an article, or in a line of it. */
function accountsIn(name: string, articles: ReadonlyMap<string, DatedArticle>, own: ReadonlySet<Statement>, family: Family): Statement[] {
  const [id, line] = name.split(":") as [string, string?];
  const there = articles.get(id)?.statements.filter((statement) => own.has(statement)) ?? [];
  return line === undefined ? there : there.filter((statement) => linesOf(statement, family).has(Number(line)));
}

function note({ overridesOf }: Context, id: string, { file }: Decision, { line }: Decided<unknown>, field: string, was: string | null, now: string | null): void {
  const override: Override = { field, was, now, basis: "editor", file, line };
  overridesOf.set(id, [...(overridesOf.get(id) ?? []), override]);
}
