import { dayParts, weekdayName } from "../../src/publish/format-day.ts";
import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";
import { DayText } from "./day-text.tsx";
import { Foreign } from "./foreign.tsx";
import { KindGlyph, KindLabel } from "./kind-mark.tsx";
import { SideBySide } from "./side-by-side.tsx";

export const basisNames: Record<Event["date"]["basis"], string> = {
  stated: "stated in full",
  resolved: "counted from a report’s date",
  inferred: "inferred from other reports",
  editor: "set by an editor",
  unknown: "no report dates it",
};

interface Props {
  site: Site;
  event: Event;
}

/** An event in a list: enough to know it by, and what is not certain about it. */
export function EventCard({ site, event }: Props) {
  return (
    <article class={`event event-${event.kind} event-${event.status}`} aria-labelledby={`e-${event.id}`}>
      <EventDay event={event} />
      <div class="event-glyph"><KindGlyph event={event} /></div>
      <div class="event-body">
        <KindLabel event={event} />
        <h3 class="event-title" id={`e-${event.id}`}><a href={sitePath(event.url)}><Foreign text={event.title} /></a></h3>
        <SideBySide site={site} event={event} />
        {event.categories.length > 0 && (
          <p class="among">
            Among them: {event.categories.map((category, index) => <>{index > 0 && ", "}<Foreign text={site.categoryName(category)} /></>)}
          </p>
        )}
        <p class="event-foot">
          <span>{reportsInWords(site, event)}</span>
          {event.disagreements.length > 0 && <a class="flag" href={sitePath(`${event.url}#disagreements`)}>Accounts differ</a>}
          {event.date.basis === "inferred" && <a class="flag flag-date" href={sitePath(`${event.url}#date`)}>Day inferred</a>}
        </p>
      </div>
    </article>
  );
}

/** The day stands out where it is one day; anything less certain is said in words. */
function EventDay({ event }: { event: Event }) {
  const parts = dayParts(event.date);
  const day = parts.length === 1 && parts[0]!.datetime?.length === 10 ? parts[0]!.datetime : undefined;
  return (
    <div class="event-day">
      {day ? (
        <p class="day-exact">
          <time dateTime={day}><span class="day-number">{Number(day.slice(8))}</span> {parts[0]!.text.replace(/^\d+ /, "")}</time>
          <span class="day-week">{weekdayName(day)}</span>
        </p>
      ) : <p class="day-loose"><DayText date={event.date} /></p>}
      <p class="day-basis">{basisNames[event.date.basis]}</p>
    </div>
  );
}

const counted = (value: number, one: string, many = `${one}s`) => `${value} ${value === 1 ? one : many}`;

/** Says how many outlets report an event and how many accounts of their own stand behind them. */
export function reportsInWords(site: Site, event: Event): string {
  const outlets = new Set(event.reports.map(({ article }) => site.outletName(site.article(article))));
  const reports = counted(event.reports.length, "report");
  if (event.reports.length < 2) return reports;
  return `${reports}, ${counted(outlets.size, "outlet")}, ${counted(event.origins.length, "origin")}`;
}
