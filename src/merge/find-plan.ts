import type { Report } from "../record.ts";
import { addDays } from "./add-days.ts";
import type { Agreement, Agreements } from "./gather-agreements.ts";
import { sharedParties } from "./shared-parties.ts";

/** Talks end late and are reported for two days more. */
const reportedFor = 2;

/** A quota is spoken of until it is carried out, for a month or so. */
const spokenOfFor = 31;

/**
 * Finds the agreement of which a planned exchange without a day is the plan: "Russia and Ukraine will
 * exchange a thousand prisoners each" on the evening of the talks tells what was agreed, and not of an
 * exchange besides those in which it is carried out. Later it is known by its figure.
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
  if (justMade.length > 0) return justMade.length === 1 ? justMade[0] : undefined;
  const quotas = quotasOf(statement);
  const sameQuota = fitting(between(addDays(published, -spokenOfFor), published)).filter(({ reports }) =>
    reports.some((report) => quotasOf(report.statement).some((quota) => quotas.includes(quota))));
  return sameQuota.length === 1 ? sameQuota[0] : undefined;
}

/** Figures that a deal provides for: "UA bodies 6000". */
function quotasOf({ counts }: Report["statement"]): string[] {
  return counts.flatMap(({ returnedTo, of, value, min }) => (value ?? min ? [`${returnedTo ?? "all"} ${of} ${value ?? min}`] : []));
}
