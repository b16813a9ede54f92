import { monthName } from "../../src/publish/format-day.ts";
import { groupByMonth } from "../../src/publish/group-events.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";
import { EventCard } from "./event-card.tsx";

interface Props {
  site: Site;
  events: Event[];
}

/** Events under the months in which they happened, in the order given. */
export function EventList({ site, events }: Props) {
  return (
    <>
      {groupByMonth(events).flatMap(({ months }) => months.map(({ month, events: its }) => (
        <section class="month" key={month} aria-labelledby={`month-${month || "unknown"}`}>
          <h2 class="month-name" id={`month-${month || "unknown"}`}>
            {month ? <time dateTime={month}>{monthName(month, site.language)} <span class="month-year">{month.slice(0, 4)}</span></time> : site.say("month.unknown")}
          </h2>
          <ol class="events">
            {its.map((event) => <li key={event.id} data-event={event.id}><EventCard site={site} event={event} /></li>)}
          </ol>
        </section>
      )))}
    </>
  );
}
