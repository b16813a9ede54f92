import type { Event } from "../../record.ts";
import { addDays } from "../../merge/add-days.ts";
import { absoluteUrl } from "../absolute-url.ts";
import { dayText } from "../format-day.ts";
import type { Site } from "../site.ts";
import { certainDays } from "./certain-days.ts";
import { lastTold } from "./last-told.ts";
import { uidOf } from "./uid-of.ts";

/** A line of a calendar file holds 75 octets (RFC 5545, 3.1), not characters. */
const longestLine = 75;

const status = { completed: "CONFIRMED", planned: "TENTATIVE", postponed: "CANCELLED", failed: "CANCELLED" } as const;

/**
 * Writes events as iCalendar (RFC 5545), each over whole days, those that no calendar can show left out. An event
 * between two days spans both as tentative and says so in its title. Every stamp comes from the reports.
 */
export function writeCalendar(site: Site, events: readonly Event[], name: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Dateline//Timeline//EN",
    "CALSCALE:GREGORIAN",
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(site, event)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function eventLines(site: Site, event: Event): string[] {
  const days = certainDays(event);
  if (!days) return [];
  const url = absoluteUrl(site.description, event.url);
  const title = days.certain ? event.title : `${event.title} (${dayText(event.date, site.language)})`;
  const description = [event.summary, site.reason(event.date.why), url].filter(Boolean).join("\n\n");
  return [
    "BEGIN:VEVENT",
    `UID:${uidOf(site, event)}`,
    `DTSTAMP:${lastTold(site, [event]).replace(/[-:]/g, "")}`,
    `DTSTART;VALUE=DATE:${days.first.replaceAll("-", "")}`,
    // The end is the first day after (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${addDays(days.last, 1).replaceAll("-", "")}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(event.places.length > 0 ? [`LOCATION:${escapeText(event.places.join(", "))}`] : []),
    `CATEGORIES:${escapeText(event.kind)}`,
    `STATUS:${days.certain ? status[event.status] : event.status === "completed" ? "TENTATIVE" : status[event.status]}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** A line break in somebody's words must not begin a property of its own. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, (sign) => (sign === "\n" ? sign : " "))
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}

/** Continues a long line on the next one behind a space, and never within a character. */
function foldLine(line: string): string {
  const folded: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestLine) {
      folded.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...folded, current].join("\r\n");
}
