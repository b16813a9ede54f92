import { sitePath } from "../../src/publish/site-path.ts";
import type { Event } from "../../src/record.ts";
import { DayText } from "./day-text.tsx";
import { Foreign } from "./foreign.tsx";
import { KindGlyph, kindNames, statusNames } from "./kind-mark.tsx";

/** An event in one line: its mark, its title, its day. */
export function EventLine({ event, note }: { event: Event; note?: string | undefined }) {
  const status = event.status === "completed" ? "" : `, ${statusNames[event.status].toLowerCase()}`;
  return (
    <span class="event-line">
      <KindGlyph event={event} />
      <span>
        <a href={sitePath(event.url)}><Foreign text={event.title} /></a>
        <span class="event-line-note"><DayText date={event.date} /> · {kindNames[event.kind]}{status}{note && ` · ${note}`}</span>
      </span>
    </span>
  );
}
