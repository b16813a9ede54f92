import { formatDay } from "../../src/publish/format-day.ts";
import { listingDay } from "../../src/publish/listing-day.ts";
import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";
import { type EventKind, type Event, eventKinds } from "../../src/record.ts";

interface Props {
  site: Site;
  events: Event[];
  /** How many of the latest years to draw; earlier years stay links. */
  years: number;
}

const countable = 12;
const height = 48;
const width = 20;

/** Events per month as small columns, each a link to its month, and the same figures as a table. */
export function MonthStrip({ site, events, years }: Props) {
  const byMonth = new Map<string, Event[]>();
  for (const event of events) {
    const month = listingDay(event)?.slice(0, 7);
    if (month) byMonth.set(month, [...(byMonth.get(month) ?? []), event]);
  }
  const all = [...new Set([...byMonth.keys()].map((month) => month.slice(0, 4)))].sort().reverse();
  const most = Math.max(4, ...[...byMonth.values()].map((its) => its.length));
  if (all.length === 0) return null;
  return (
    <nav class="strip" aria-label={site.say("strip.label")}>
      {all.slice(0, years).map((year) => (
        <div class="strip-year" key={year}>
          <p class="strip-label"><a href={sitePath(`/${year}/`)}>{year}</a></p>
          <ol class="strip-months">
            {site.language.file.monthsShort.map((name, index) => {
              const month = `${year}-${String(index + 1).padStart(2, "0")}`;
              return <li key={month}><MonthColumn site={site} name={name} month={month} events={byMonth.get(month) ?? []} most={most} /></li>;
            })}
          </ol>
        </div>
      ))}
      {all.length > years && (
        <p class="strip-more">{site.say("strip.earlier")} {all.slice(years).map((year) => <a key={year} href={sitePath(`/${year}/`)}>{year}</a>)}</p>
      )}
      <details class="strip-table">
        <summary>{site.say("strip.table")}</summary>
        <MonthTable site={site} byMonth={byMonth} />
      </details>
    </nav>
  );
}

function MonthColumn({ site, name, month, events, most }: { site: Site; name: string; month: string; events: Event[]; most: number }) {
  const unit = Math.min(8, height / most);
  const column = (
    <>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
        {stackBars(events, most).map(({ name: its, from, count }) => (
          <rect key={from} class={its} x="2" y={round(height - (from + count) * unit + 1)} width={width - 4} height={round(Math.max(count * unit - 1.5, 0.5))} />
        ))}
      </svg>
      <span class="strip-month" aria-hidden="true">{name.slice(0, 1)}<span class="strip-month-rest">{name.slice(1)}</span></span>
    </>
  );
  if (events.length === 0) return <span class="strip-column strip-empty">{column}<span class="hidden">{site.say("strip.none", { month: formatDay(month, site.language) })}</span></span>;
  return (
    <a class="strip-column" href={sitePath(`/${month.replace("-", "/")}/`)}>
      {column}
      <span class="hidden">{site.say("strip.some", { month: formatDay(month, site.language), events: site.say("count.events", { n: events.length }) })}</span>
    </a>
  );
}

const round = (value: number) => Math.round(value * 100) / 100;

interface Bar {
  name: string;
  from: number;
  count: number;
}

/** One block an event while they can be counted by eye, one a kind where there are too many. */
function stackBars(events: Event[], most: number): Bar[] {
  const names = eventKinds.flatMap((kind) => events.filter((event) => event.kind === kind)).map(({ kind, status }) => `bar bar-${kind} bar-${status}`);
  const bars: Bar[] = [];
  for (const [from, name] of names.entries()) {
    const last = bars.at(-1);
    if (most > countable && last?.name === name) last.count += 1;
    else bars.push({ name, from, count: 1 });
  }
  return bars;
}

function MonthTable({ site, byMonth }: { site: Site; byMonth: Map<string, Event[]> }) {
  const months = [...byMonth.keys()].sort().reverse();
  const number = (month: string, kind: EventKind) => byMonth.get(month)!.filter((event) => event.kind === kind).length;
  return (
    <table>
      <caption class="hidden">{site.say("strip.caption")}</caption>
      <thead>
        <tr><th scope="col">{site.say("strip.month")}</th>{eventKinds.map((kind) => <th scope="col" key={kind}>{site.say(`kind.${kind}`)}</th>)}</tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month}><th scope="row">{formatDay(month, site.language)}</th>{eventKinds.map((kind) => <td key={kind}>{number(month, kind)}</td>)}</tr>
        ))}
      </tbody>
    </table>
  );
}
