import type { Quote, ReadArticle, Statement, ToldDays } from "../record.ts";
import { canBe, singleDay } from "./possible-days.ts";

/**
 * Gives a day to news that only "has just happened", where the same report tells other news with a day before it: people
 * and bodies cross on one day, and the report names it once. The headline is of both and comes before neither.
 *
 * A day told later holds for nothing before it: "bodies were returned, and on Friday there was an exchange" says nothing
 * of the day of the bodies. A headline that stands by itself tells in brief what the text tells: where that dates its one event, the
 * headline is of it too.
 */
export function shareDay({ statements, roles }: Pick<ReadArticle, "statements" | "roles">, days: readonly ToldDays[]): ToldDays[] {
  const inText = ({ evidence }: Statement) => evidence.filter(({ paragraph }) => roles[paragraph] !== "headline");
  const toldBelow = (headline: Statement) => {
    const below = days.filter((_, at) => statements[at] !== headline && isNews(statements[at]!) && isSameNews(headline, statements[at]!));
    return below.length === 1 && below[0]!.start !== undefined && below[0]!.cue === "event" ? below[0] : undefined;
  };
  return days.map((own, index) => {
    const statement = statements[index]!;
    if (own.cue !== "publication" || !isNews(statement)) return own;
    const brief = inText(statement).length === 0 ? toldBelow(statement) : undefined;
    if (brief) return { ...brief, cue: "statement" };
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

/** People or bodies of the same sides, and no figure of the one that the other contradicts. */
function isSameNews(headline: Statement, text: Statement): boolean {
  if ((headline.kind === "repatriation") !== (text.kind === "repatriation") || !headline.parties.every((party) => text.parties.includes(party))) return false;
  const known = text.counts.flatMap(({ value }) => value ?? []);
  return headline.counts.every(({ value }) => value === null || known.length === 0 || known.includes(value));
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
