import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";
import { DayText } from "./day-text.tsx";
import { KindGlyph } from "./kind-mark.tsx";
import { Foreign } from "./foreign.tsx";

/** An event in one line: its mark, its title, its day. */
export function EventLine({ site, event, note }: { site: Site; event: Event; note?: string | undefined }) {
  return (
    <span class="event-line">
      <KindGlyph event={event} />
      <span>
        <a href={sitePath(event.url)}><Foreign text={event.title} /></a>
        <span class="event-line-note">
          <DayText site={site} date={event.date} /> · {site.say(`kind.${event.kind}`)}
          {event.status !== "completed" && `, ${site.say(`status.${event.status}`).toLowerCase()}`}
          {note && ` · ${note}`}
        </span>
      </span>
    </span>
  );
}
