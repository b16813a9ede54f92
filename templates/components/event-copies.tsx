import { absoluteUrl } from "../../src/publish/absolute-url.ts";
import { certainDays } from "../../src/publish/outputs/certain-days.ts";
import { eventLinkedData } from "../../src/publish/outputs/linked-data.ts";
import { embedCode } from "../../src/publish/outputs/write-oembed.ts";
import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";
import { StructuredData } from "./raw-html.tsx";

interface Props {
  site: Site;
  event: Event;
}

/** What an event's page tells other programs of its other forms. */
export function EventHead({ site, event }: Props) {
  return (
    <>
      <link rel="alternate" href={sitePath(`${event.url}event.json`)} type="application/json" />
      {absoluteUrl(site.description, "/") !== undefined && <link rel="alternate" href={absoluteUrl(site.description, `${event.url}oembed.json`)} type="application/json+oembed" title={event.title} />}
      <StructuredData data={eventLinkedData(site, event)} />
    </>
  );
}

/** An event to take away: as data, for a calendar, and as a card for another page. */
export function EventCopies({ site, event }: Props) {
  const code = embedCode(site, event);
  return (
    <footer class="event-copies" data-pagefind-ignore>
      <p>
        {site.say("event.copies")} <a href={sitePath(`${event.url}event.json`)}>{site.say("event.copy.json")}</a>
        {certainDays(event) && <>, <a href={sitePath(`${event.url}event.ics`)}>{site.say("event.copy.calendar")}</a></>}
      </p>
      {code !== undefined && (
        <details class="fold">
          <summary>{site.say("event.embed")}</summary>
          <pre class="scroll" tabIndex={0}><code>{code}</code></pre>
        </details>
      )}
    </footer>
  );
}
