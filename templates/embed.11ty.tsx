import { embedPath } from "../src/publish/outputs/embed-size.ts";
import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import type { Event } from "../src/record.ts";
import { CardPage } from "./components/card-page.tsx";
import { DayText } from "./components/day-text.tsx";
import { reportsInWords } from "./components/event-card.tsx";
import { Foreign } from "./components/foreign.tsx";
import { KindLabel } from "./components/kind-mark.tsx";
import { SideBySide } from "./components/side-by-side.tsx";

export const data = {
  pagination: { data: "site.events", size: 1, alias: "event" },
  permalink: ({ event }: { event: Event }) => `${embedPath(event)}index.html`,
};

/** An event's card for a frame on another page; its links leave the frame. */
export default function EmbedPage({ site, event }: { site: Site; event: Event }) {
  return (
    <CardPage site={site} title={event.title}>
      <KindLabel site={site} event={event} />
      <p class="embed-day"><DayText site={site} date={event.date} /></p>
      <h1 class="embed-title"><a href={sitePath(event.url)} target="_top"><Foreign text={event.title} /></a></h1>
      <SideBySide site={site} event={event} />
      <p class="event-foot">
        <span>{reportsInWords(site, event)}</span>
        {event.disagreements.length > 0 && <a class="flag" href={sitePath(`${event.url}#disagreements`)} target="_top">{site.say("card.differ")}</a>}
        <a href={sitePath("/")} target="_top">{site.description.title}</a>
      </p>
    </CardPage>
  );
}
