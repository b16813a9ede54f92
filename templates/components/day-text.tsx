import { dayParts } from "../../src/publish/format-day.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";

/** An event's day in words, each date in it readable to machines at the precision known. */
export function DayText({ site, date }: { site: Site; date: Event["date"] }) {
  return <>{dayParts(date, site.language).map(({ text, datetime }) => (datetime ? <time key={datetime} dateTime={datetime}>{text}</time> : text))}</>;
}
