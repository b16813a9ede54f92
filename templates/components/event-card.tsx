import { dayParts, weekdayName } from "../../src/publish/format-day.ts";
import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";
import { DayText } from "./day-text.tsx";
import { Foreign } from "./foreign.tsx";
import { KindGlyph, KindLabel } from "./kind-mark.tsx";
import { SideBySide } from "./side-by-side.tsx";

interface Props {
  site: Site;
  event: Event;
}

/** An event in a list: enough to know it by, and what is not certain about it. */
export function EventCard({ site, event }: Props) {
  const { basis, edtf } = event.date;
  const flag = basis === "inferred" ? "card.dayInferred" : edtf.endsWith("?") ? "card.dayUncertain" : undefined;
  return (
    <article class={`event event-${event.kind} event-${event.status}`} aria-labelledby={`e-${event.id}`}>
      <EventDay site={site} event={event} />
      <div class="event-glyph"><KindGlyph event={event} /></div>
      <div class="event-body">
        <KindLabel site={site} event={event} />
        <h3 class="event-title" id={`e-${event.id}`}><a href={sitePath(event.url)}><Foreign text={event.title} /></a></h3>
        <SideBySide site={site} event={event} />
        {event.categories.length > 0 && (
          <p class="among">
            {site.language.sayParts<preact.JSX.Element>("card.among", {
              categories: <>{event.categories.map((category, index) => <>{index > 0 && ", "}<Foreign text={site.categoryName(category)} /></>)}</>,
            })}
          </p>
        )}
        <p class="event-foot">
          <span>{reportsInWords(site, event)}</span>
          {event.disagreements.length > 0 && <a class="flag" href={sitePath(`${event.url}#disagreements`)}>{site.say("card.differ")}</a>}
          {flag && <a class="flag flag-date" href={sitePath(`${event.url}#date`)}>{site.say(flag)}</a>}
          <Permalink site={site} event={event} />
        </p>
      </div>
    </article>
  );
}

/** The address to keep; the script `copy-link` puts a button beside it. */
export function Permalink({ site, event }: Props) {
  return <a class="permalink" id={`p-${event.id}`} aria-labelledby={`p-${event.id} e-${event.id}`} href={sitePath(event.url)}>{site.say("card.permalink")}</a>;
}

/** The day stands out where it is one day; anything less certain is said in words. */
function EventDay({ site, event }: Props) {
  const parts = dayParts(event.date, site.language);
  const day = parts.length === 1 && parts[0]!.datetime?.length === 10 ? parts[0]!.datetime : undefined;
  return (
    <div class="event-day">
      {day ? (
        <p class="day-exact">
          <time dateTime={day}><span class="day-number">{Number(day.slice(8))}</span> {parts[0]!.text.replace(/^\d+ /, "")}</time>
          <span class="day-week">{weekdayName(day, site.language)}</span>
        </p>
      ) : <p class="day-loose"><DayText site={site} date={event.date} /></p>}
      <p class="day-basis">{site.say(`basis.${event.date.basis}`)}</p>
    </div>
  );
}

/** Says how many outlets report an event and how many accounts of their own stand behind them. */
export function reportsInWords(site: Site, event: Event): string {
  const outlets = new Set(event.reports.map(({ article }) => site.outletName(site.article(article))));
  const reports = site.say("count.reports", { n: event.reports.length });
  if (event.reports.length < 2) return reports;
  return [reports, site.say("count.outlets", { n: outlets.size }), site.say("count.origins", { n: event.origins.length })].join(", ");
}
