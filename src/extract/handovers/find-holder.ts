import type { PartyCode } from "../../record.ts";
import type { People } from "../people/people.ts";
import { actorsIn, captorIn } from "./find-roles.ts";
import type { SentenceParts } from "./handover.ts";

const holds = /^(?:held|kept|imprisoned|captured|detained|seized|abducted|held captive|kept in|held in|held by|captured by)$/;

/** "two civilians whom Russia had held as hostages", "15 men who were held by the rebels": a bracket behind the people says who had held them. */
export function holderOf(parts: SentenceParts, { from, to }: People): PartyCode | undefined {
  const { chunks, clauses, sides } = parts;
  // "A soldier and three policemen whom the FARC had kept": the number is not that of all.
  if (chunks[from - 1]?.lower === "and") return undefined;
  const bracket = clauses.find(({ kind, antecedent, verb }) => kind === "relative" && verb !== undefined && antecedent !== undefined && antecedent >= to && (antecedent <= to + 1 || chunks.slice(to + 1, antecedent + 1).every(({ type, lower }) => type === "timex" || /^(?:on|in|late|early)$/.test(lower))));
  if (!bracket?.verb || !holds.test(chunks[bracket.verb.head]!.lower)) return undefined;
  if (bracket.verb.passive || / by$/.test(chunks[bracket.verb.head]!.lower)) return captorIn(parts, bracket.verb.head, bracket.to);
  const [holder] = actorsIn(parts, bracket.subject.from, bracket.subject.to).filter(({ at, adjective }) => at > bracket.from && !adjective);
  return holder && sides.pair.includes(holder.code) ? holder.code : undefined;
}
