import type { Day, Quote, Statement, ToldDays } from "../record.ts";
import { canBe, singleDay } from "./possible-days.ts";

/**
 * Gives a day to news that only "has just happened", where the same report tells other news with a day: people and bodies
 * cross on one day, and the report names it once.
 *
 * The day told first holds for what follows. A day told later holds only if it is the day of publication: "bodies were
 * returned, and on Friday there was an exchange", printed on Saturday, says nothing of the day of the bodies.
 */
export function shareDay(statements: readonly Statement[], days: readonly ToldDays[], published: Day | undefined): ToldDays[] {
  const isNews = ({ kind, role, status }: Statement) => kind !== "agreement" && role === "main" && status === "completed";
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
    const holds = first.day === published || others.some(({ other }) => standsBefore(other.evidence[0], statement.evidence[0]));
    return holds ? { ...first.told, cue: "statement" } : own;
  });
}

/** Bodies beside people, or what the other side got back: more news of the same kind is told as another event. */
function isOtherHalf(a: Statement, b: Statement): boolean {
  if ((a.kind === "repatriation") !== (b.kind === "repatriation")) return true;
  const sides = ({ counts }: Statement) => new Set(counts.map(({ returnedTo }) => returnedTo));
  const [first, second] = [sides(a), sides(b)];
  return first.size > 0 && second.size > 0 && [...first].every((side) => !second.has(side));
}

function standsBefore(a: Quote | undefined, b: Quote | undefined): boolean {
  return a !== undefined && b !== undefined && (a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.start < b.start));
}
