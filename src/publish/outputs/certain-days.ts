import type { Day, Event } from "../../record.ts";

/** First and last day, both included. */
export interface CalendarDays {
  first: Day;
  last: Day;
  /** Whether the event happened on that one day, or somewhere between the two. */
  certain: boolean;
}

// "2025-06-12". Not "2025-06-12?", "2025-06", "[2025-06-12,2025-06-13]".
const oneDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Says on which days a calendar can show an event; undefined where it cannot. A calendar draws a day as a fact, so a
 * day in doubt ("12 June 2025, uncertain") is not drawn at all, and one of several days only as all of them.
 */
export function certainDays({ date }: Pick<Event, "date">): CalendarDays | undefined {
  if (oneDay.test(date.edtf)) return { first: date.edtf, last: date.edtf, certain: true };
  const { start, end } = date;
  return start !== null && end !== null && start < end ? { first: start, last: end, certain: false } : undefined;
}
