import type { EventStatus, Published, Timex, ToldDays, When } from "../record.ts";
import { timexOf } from "../date/timex-of.ts";
import { addDays } from "./add-days.ts";

/**
 * Reads from an article on which days an event can have happened, before other articles are asked.
 *
 * What has happened did not happen after it was published; what "has just happened" happened that day or
 * the day before, since a report written after midnight still tells of the evening.
 */
export function toldDays(
  when: When,
  status: EventStatus,
  timexes: readonly Timex[],
  published: Published | undefined,
): ToldDays {
  const past = status === "completed" || status === "failed";
  const lastDay = past ? published?.day : undefined;
  const counted = published?.basis === "inferred" ? "inferred" : "resolved";

  if (when.cue === "publication" && published) {
    const days = past ? { start: addDays(published.day, -1), end: published.day } : { start: published.day };
    return { ...days, cue: when.cue, basis: counted };
  }
  const timex = timexOf(when, timexes);
  if (!timex?.days || when.cue === "none") {
    return { ...(lastDay && { end: lastDay }), cue: when.cue, basis: "unknown", ...(timex && { timex }) };
  }
  const { start, end } = timex.days;
  const basis: ToldDays["basis"] = timex.basis === "stated" ? "stated" : counted;
  const told = { cue: when.cue, basis, timex };
  // "Bangkok will return 18 soldiers, it said on Saturday": not before that day.
  if (status === "planned" && when.cue === "statement") return { ...told, start };
  if (when.relation === "before") return { ...told, end: addDays(start, -1) };
  if (when.relation === "by") return { ...told, start: addDays(start, -1), end: start };
  if (when.relation === "after") return { ...told, start, ...(lastDay && lastDay >= start && { end: lastDay }) };
  return { ...told, start, end: lastDay && lastDay >= start && lastDay < end ? lastDay : end };
}
