import type { Quote, ReadArticle, Statement, ToldDays } from "../record.ts";
import { canBe, singleDay } from "./possible-days.ts";

/**
 * Gives a day to news that only "has just happened", where the same report tells other news with a day before it: people
 * and bodies cross on one day, and the report names it once. The headline is of both and comes before neither.
 *
 * A day told later holds for nothing before it: "bodies were returned, and on Friday there was an exchange" says nothing
 * of the day of the bodies.
 */
export function shareDay({ statements, roles }: Pick<ReadArticle, "statements" | "roles">, days: readonly ToldDays[]): ToldDays[] {
  const inText = ({ evidence }: Statement) => evidence.filter(({ paragraph }) => roles[paragraph] !== "headline");
  return days.map((own, index) => {
    const statement = statements[index]!;
    if (own.cue !== "publication" || !isNews(statement)) return own;
    const others = days.flatMap((told, at) => {
      const other = statements[at]!;
      const day = singleDay(told);
      const dated = at !== index && isNews(other) && isOtherHalf(statement, other) && (told.cue === "event" || told.cue === "statement") && other.when.relation === "on";
      return dated && day !== undefined ? [{ told, day, other }] : [];
    });
    const [first] = others;
    if (!first || others.some(({ day }) => day !== first.day) || !canBe(own, first.day)) return own;
    const [start] = inText(statement).sort(byPlace);
    const holds = start !== undefined && others.some(({ other }) => inText(other).some((quote) => byPlace(quote, start) < 0));
    return holds ? { ...first.told, cue: "statement" } : own;
  });
}

function isNews({ kind, role, status }: Statement): boolean {
  return kind !== "agreement" && role === "main" && status === "completed";
}

/** Bodies beside people, or what the other side got back: more news of the same kind is told as another event. */
function isOtherHalf(a: Statement, b: Statement): boolean {
  if ((a.kind === "repatriation") !== (b.kind === "repatriation")) return true;
  const sides = ({ counts }: Statement) => new Set(counts.map(({ returnedTo }) => returnedTo));
  const [first, second] = [sides(a), sides(b)];
  return first.size > 0 && second.size > 0 && [...first].every((side) => !second.has(side));
}

function byPlace(a: Quote, b: Quote): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}
