import { addDays } from "../merge/add-days.ts";
import type { Day, DayRange, PossibleDays } from "../record.ts";

/**
 * Reads the forms of EDTF (ISO 8601-2) in which events are published: a day, month or year, one in doubt (`?`), an
 * interval, one open at an end (`..`), one of several days (`[a,b]`), and `XXXX-XX-XX` for no day at all. Undefined
 * for anything else, and for a day that no calendar has.
 */
export function readEdtf(text: string): (PossibleDays & { uncertain: boolean }) | undefined {
  const uncertain = text.endsWith("?");
  const plain = uncertain ? text.slice(0, -1) : text;
  if (plain === "XXXX-XX-XX") return uncertain ? undefined : { uncertain };

  const among = /^\[([\d,-]{10,400})\]$/.exec(plain)?.[1]?.split(",").sort();
  if (among) {
    const days = among.map(periodOf);
    if (uncertain || days.some((day) => !day || day.start !== day.end)) return undefined;
    return { start: among[0]!, end: among.at(-1)!, ...(among.length > 1 && { among }), uncertain };
  }

  const [first, last, ...rest] = plain.split("/");
  if (rest.length > 0) return undefined;
  const [from, to] = [periodOf(first!), periodOf(last ?? first!)];
  const open = { start: first === "..", end: last === ".." };
  if ((!from && !open.start) || (!to && !open.end) || (open.start && (open.end || last === undefined))) return undefined;
  if (from && to && from.start > to.end) return undefined;
  return { ...(from && { start: from.start }), ...(to && { end: to.end }), uncertain };
}

// "2025-06-12", "2025-06", "2025". Not "2025-6-12", "2025-02-30".
function periodOf(text: string): DayRange | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year) return undefined;
  const start: Day = `${year}-${month ?? "01"}-${day ?? "01"}`;
  const time = Date.parse(`${start}T00:00:00Z`);
  if (Number.isNaN(time) || addDays(start, 0) !== start) return undefined;
  if (day) return { start, end: start };
  if (!month) return { start, end: `${year}-12-31` };
  const next = addDays(`${start.slice(0, 8)}28`, 4);
  return { start, end: addDays(`${next.slice(0, 8)}01`, -1) };
}
