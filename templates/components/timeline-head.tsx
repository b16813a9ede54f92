import { formatDay } from "../../src/publish/format-day.ts";
import { listingDay } from "../../src/publish/listing-day.ts";
import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";
import { Facets } from "./facets.tsx";
import { KindGlyph } from "./kind-mark.tsx";
import { MonthStrip } from "./month-strip.tsx";

interface Props {
  site: Site;
  /** The same list in the other order. */
  other: { href: string; name: string };
}

const legend: Pick<Event, "kind" | "status">[] = [
  { kind: "exchange", status: "completed" },
  { kind: "release", status: "completed" },
  { kind: "repatriation", status: "completed" },
  { kind: "agreement", status: "completed" },
  { kind: "exchange", status: "planned" },
  { kind: "exchange", status: "postponed" },
  { kind: "exchange", status: "failed" },
];

/** What the timeline is, how much is on it, how to read it, and how to see only a part of it. */
export function TimelineHead({ site, other }: Props) {
  const days = site.events.flatMap((event) => listingDay(event) ?? []);
  const [first, last] = [days[0], days.at(-1)];
  const outlets = new Set(site.articles.flatMap((article) => article.outlet?.id ?? [])).size;
  const shown = legend.filter((mark) => site.events.some((event) =>
    mark.status === "completed" ? event.kind === mark.kind && event.status === "completed" : event.status === mark.status));
  const month = (day: string) => formatDay(day.slice(0, 7), site.language);
  return (
    <header class="timeline-head">
      <div class="timeline-intro">
        <h1>{site.description.subject}</h1>
        <p class="lead">
          {first && last
            ? site.say("timeline.span", {
              events: site.say("count.events", { n: site.events.length }), first: month(first), last: month(last),
              reports: site.say("count.reports", { n: site.articles.length }), outlets: site.say("count.outlets", { n: outlets }),
            })
            : site.say("timeline.empty")}
          {" "}{site.say("timeline.promise")}
        </p>
      </div>
      <MonthStrip site={site} events={site.events} years={3} />
      <div class="timeline-tools">
        <details class="legend">
          <summary>{site.say("timeline.legend")}</summary>
          <ul>
            {shown.map((mark) => (
              <li key={`${mark.kind} ${mark.status}`}>
                <KindGlyph event={mark} />
                {mark.status === "completed"
                  ? <span><b>{site.say(`kind.${mark.kind}`)}</b> {site.say(`kind.${mark.kind}.meaning`)}</span>
                  : <span><b>{site.say(`status.${mark.status}`)}</b> {site.say(`status.${mark.status}.meaning`)}</span>}
              </li>
            ))}
          </ul>
        </details>
        <p class="order"><a href={sitePath(other.href)}>{other.name}</a></p>
      </div>
      <Facets site={site} />
    </header>
  );
}
