import { formatDay } from "../../src/publish/format-day.ts";
import { listingDay } from "../../src/publish/listing-day.ts";
import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";
import { KindGlyph } from "./kind-mark.tsx";
import { MonthStrip } from "./month-strip.tsx";

interface Props {
  site: Site;
  /** The same list in the other order. */
  other: { href: string; name: string };
}

const legend: [Pick<Event, "kind" | "status">, name: string, meaning: string][] = [
  [{ kind: "exchange", status: "completed" }, "Exchange", "people of both sides came home"],
  [{ kind: "release", status: "completed" }, "Release", "people of one side only"],
  [{ kind: "repatriation", status: "completed" }, "Return of bodies", "of the dead"],
  [{ kind: "agreement", status: "completed" }, "Agreement", "agreed to, not yet carried out"],
  [{ kind: "exchange", status: "planned" }, "Planned", "announced for a later day"],
  [{ kind: "exchange", status: "failed" }, "Failed", "tried, and not carried out"],
];

/** What the timeline is, how much is on it, and how to read it. */
export function TimelineHead({ site, other }: Props) {
  const days = site.events.flatMap((event) => listingDay(event) ?? []);
  const [first, last] = [days[0], days.at(-1)];
  const outlets = new Set(site.articles.flatMap((article) => article.outlet?.id ?? [])).size;
  const shown = legend.filter(([mark]) => site.events.some((event) =>
    mark.status === "completed" ? event.kind === mark.kind && event.status === "completed" : event.status === mark.status));
  return (
    <header class="timeline-head">
      <div class="timeline-intro">
      <h1>Prisoner exchanges, day by day</h1>
      <p class="lead">
        {first && last
          ? <>{site.events.length} events from {formatDay(first.slice(0, 7))} to {formatDay(last.slice(0, 7))}, read from {site.articles.length} reports of {outlets} outlets.{" "}</>
          : <>No event yet. </>}
        What each side says stands side by side, and every figure leads to the sentence that it comes from.
      </p>
      </div>
      <MonthStrip events={site.events} years={3} />
      <div class="timeline-tools">
        <ul class="legend">
          {shown.map(([mark, name, meaning]) => (
            <li key={name}><KindGlyph event={mark} /><span><b>{name}</b> {meaning}</span></li>
          ))}
        </ul>
        <p class="order"><a href={sitePath(other.href)}>{other.name}</a></p>
      </div>
    </header>
  );
}
