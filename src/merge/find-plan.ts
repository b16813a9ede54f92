import type { Report } from "../record.ts";
import { addDays } from "./add-days.ts";
import type { Agreement, Agreements } from "./gather-agreements.ts";
import { sharedParties } from "./shared-parties.ts";

/** Talks end late and are reported for two days more. */
const reportedFor = 2;

/**
 * Finds the agreement of which a planned exchange without a day is the plan: "Russia and Ukraine will
 * exchange a thousand prisoners each" on the evening of the talks tells what was agreed, and not of an
 * exchange besides those in which it is carried out.
 */
export function findPlan({ article, statement }: Report, { between, of }: Agreements): Agreement | undefined {
  const named = of.get(statement);
  if (named) return named;
  const own = new Set(article.statements.flatMap((other) => (other.kind === "agreement" && other.role === "main" ? of.get(other) ?? [] : [])));
  const fitting = (agreements: Iterable<Agreement>) => [...agreements].filter(({ parties }) => sharedParties(statement.parties, parties));
  const ofArticle = fitting(own);
  if (ofArticle.length > 0) return ofArticle.length === 1 ? ofArticle[0] : undefined;
  const published = article.masthead.published?.day;
  if (published === undefined) return undefined;
  const justMade = fitting(between(addDays(published, -reportedFor), published));
  return justMade.length === 1 ? justMade[0] : undefined;
}
