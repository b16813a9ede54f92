import type { Event } from "../record.ts";
import { listingDay } from "./listing-day.ts";

export interface Month {
  /** `2025-06`, or "" for events that nothing dates. */
  month: string;
  events: Event[];
}

export interface Year {
  year: string;
  months: Month[];
}

/** Groups dated events by the month of their first possible day, in the order in which they come. */
export function groupByMonth(events: Event[]): Year[] {
  const years: Year[] = [];
  for (const event of events) {
    const month = listingDay(event)?.slice(0, 7) ?? "";
    const year = month.slice(0, 4);
    if (years.at(-1)?.year !== year) years.push({ year, months: [] });
    const months = years.at(-1)!.months;
    if (months.at(-1)?.month !== month) months.push({ month, events: [] });
    months.at(-1)!.events.push(event);
  }
  return years;
}

export interface Page {
  events: Event[];
  /** How many earlier events the page leaves to the pages of their years. */
  left: number;
}

/**
 * Takes the latest events for the front page, in whole months while there is room: its weight must not
 * grow with the years. `limit` is how many cards a reader on a phone can be asked to load at once.
 */
export function latestEvents(newestFirst: Event[], limit: number): Page {
  if (newestFirst.length <= limit) return { events: newestFirst, left: 0 };
  const monthOf = (event: Event | undefined) => event && listingDay(event)?.slice(0, 7);
  let end = limit;
  while (end > 0 && monthOf(newestFirst[end]) === monthOf(newestFirst[end - 1])) end -= 1;
  const events = newestFirst.slice(0, end === 0 ? limit : end);
  return { events, left: newestFirst.length - events.length };
}
