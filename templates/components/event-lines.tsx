import { formatDay } from "../../src/publish/format-day.ts";
import { groupByMonth } from "../../src/publish/group-events.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";
import { EventLine } from "./event-line.tsx";

interface Props {
  site: Site;
  events: Event[];
  /** One below the heading under which the list stands. */
  heading: "h2" | "h3";
}

/** Events in one line each under their months, for lists that may be long. */
export function EventLines({ site, events, heading: Heading }: Props) {
  return (
    <div class="line-months">
      {groupByMonth(events).flatMap(({ months }) => months.map(({ month, events: its }) => (
        <section key={month} aria-labelledby={`lines-${month || "unknown"}`}>
          <Heading id={`lines-${month || "unknown"}`}>{month ? formatDay(month, site.language) : site.say("month.unknown")}</Heading>
          <ol class="lines">{its.map((event) => <li key={event.id}><EventLine site={site} event={event} /></li>)}</ol>
        </section>
      )))}
    </div>
  );
}
