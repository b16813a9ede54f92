import { type Clause, isSay } from "./find-clauses.ts";
import { formulaIn } from "./find-formula.ts";
import { recipientIn } from "./find-roles.ts";
import type { Handover, SentenceParts } from "./handover.ts";
import { statusOf } from "./read-status.ts";
import { nounHandovers } from "./read-noun-handovers.ts";
import { gappedHandovers, laterHandovers, verbHandover } from "./read-verb-handovers.ts";

/** Reads all handovers of a sentence, verbs first, in the order of its clauses. */
export function readHandovers(parts: SentenceParts): Handover[] {
  const found = parts.clauses.flatMap((clause) => {
    const verbal = clause.verb && !(parts.headline && isSay(parts.chunks, clause)) ? verbHandover(parts, clause) : headlineHandover(parts, clause);
    return [...(verbal ? [verbal, ...gappedHandovers(parts, clause, verbal), ...laterHandovers(parts, clause, verbal)] : []), ...nounHandovers(parts, clause, verbal)];
  });
  return [...found, ...parts.clauses.filter((clause) => !found.some((hand) => hand.clause === clause)).flatMap((clause) => bareFormula(parts, clause))];
}

/** "The ministry spoke of 146 for 146", "and went on with 307 for 307 on Saturday": the exchange is that of the article. */
function bareFormula(parts: SentenceParts, clause: Clause): Handover[] {
  if (!parts.sides.tellsOfExchange) return [];
  const { themes, counterpart } = formulaIn(parts, clause);
  const at = themes?.[0]?.from;
  if (at === undefined || !themes || !counterpart) return [];
  return [{ clause, at, sense: "exchange", noun: true, themes, counterpart, everySide: false, passive: true, named: false, telling: clause, status: statusOf(parts, clause, at, true), announced: false, strong: false }];
}

/** "Seven detainees back in Lebanon", "300 soldiers home": a headline without its verb. */
function headlineHandover(parts: SentenceParts, clause: Clause): Handover | undefined {
  const { chunks, people, headline } = parts;
  if (!headline) return undefined;
  const one = people.find(({ from, to, part }) => from >= clause.from && to + 1 < clause.to && !part && /^(?:back|home|free)$/.test(chunks[to + 1]!.lower));
  if (!one) return undefined;
  const recipient = recipientIn(parts, one.to + 1, clause.to);
  return { clause, at: one.to + 1, sense: "arrive", noun: false, themes: [one], counterpart: [], everySide: false, passive: false, ...(recipient && { recipient }), status: "completed", named: false, announced: false, telling: clause, strong: true };
}
