import { dayParts } from "../../src/publish/format-day.ts";
import type { Event } from "../../src/record.ts";

/** An event's day in words, each date in it readable to machines at the precision known. */
export function DayText({ date }: { date: Event["date"] }) {
  return <>{dayParts(date).map(({ text, datetime }) => (datetime ? <time key={datetime} dateTime={datetime}>{text}</time> : text))}</>;
}
