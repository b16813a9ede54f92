import type { Bonds, Statement } from "../record.ts";
import type { Mention } from "./gather-agreements.ts";

/** What an editor says of mentions of agreements. */
export interface Bound {
  /** Mentions that follow another one, wherever it is placed. */
  others: Map<Mention, Mention[]>;
  whyOf: Map<Statement, string>;
  apartOf: Map<Statement, Set<Statement>>;
}

const firmnesses = ["event", "told", "open"];

/**
 * Takes the mentions that an editor holds together out of the row, but for the one of them that knows the agreement
 * best, by whose day and place it is looked for.
 */
export function bindMentions(
  mentions: readonly Mention[],
  bonds: Bonds | undefined,
  firmness: (mention: Mention) => string,
): Bound & { mentions: Mention[] } {
  const bound: Bound = { others: new Map(), whyOf: new Map(), apartOf: new Map() };
  if (!bonds) return { ...bound, mentions: [...mentions] };
  const mentionOf = new Map(mentions.map((mention) => [mention.statement, mention]));
  const groupOf = new Map<Mention, Set<Mention>>();
  for (const group of bonds.same) {
    for (const { statement, why } of group) if (why !== "") bound.whyOf.set(statement, why);
    const members = group.flatMap(({ statement }) => mentionOf.get(statement) ?? []);
    const joined = new Set(members.flatMap((member) => [...(groupOf.get(member) ?? [member])]));
    for (const member of joined) groupOf.set(member, joined);
  }
  const rank = (mention: Mention) => 2 * firmnesses.indexOf(firmness(mention)) + (mention.told.role === "main" ? 0 : 1);
  for (const group of new Set(groupOf.values())) {
    const [first, ...others] = [...group].sort((a, b) => rank(a) - rank(b));
    if (others.length > 0) bound.others.set(first!, others);
  }
  for (const [a, b] of bonds.apart) {
    bound.apartOf.set(a, new Set([...(bound.apartOf.get(a) ?? []), b]));
    bound.apartOf.set(b, new Set([...(bound.apartOf.get(b) ?? []), a]));
  }
  const following = new Set([...bound.others.values()].flat());
  return { ...bound, mentions: mentions.filter((mention) => !following.has(mention)) };
}
