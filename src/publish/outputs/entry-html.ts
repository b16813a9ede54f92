import type { Event } from "../../record.ts";
import { absoluteUrl } from "../absolute-url.ts";
import { dayText } from "../format-day.ts";
import { saySide, sayVoice } from "../say-claim.ts";
import { sitePath } from "../site-path.ts";
import type { Site } from "../site.ts";
import { tabulateClaims } from "../tabulate-claims.ts";
import { escapeXml } from "./escape-xml.ts";

/** Writes what a feed reader shows of an event: the day and how it is known, what each side says, and the reports. */
export function entryHtml(site: Site, event: Event): string {
  const link = (path: string, words: string) => `<a href="${escapeXml(absoluteUrl(site.description, path) ?? sitePath(path))}">${escapeXml(words)}</a>`;
  const sides = tabulateClaims(event).voices.flatMap((voice) => {
    const sayings = saySide(site, event, voice);
    if (voice === "others" && sayings.every(({ type }) => type === "silent")) return [];
    const words = sayings.map(({ type, figure, text }) => (type === "account" ? `“${text}”` : [figure, text].filter(Boolean).join(" ")));
    return [`<li><b>${escapeXml(sayVoice(site, voice))}</b>: ${escapeXml(words.join("; "))}</li>`];
  });
  const reports = event.reports.flatMap(({ article }) => site.article(article) ?? []).map((article) => `<li>${link(article.url, article.headline === null ? site.outletName(article) : `${site.outletName(article)}: ${article.headline}`)}</li>`);
  return [
    `<p><b>${escapeXml(dayText(event.date, site.language))}</b>. ${escapeXml(site.reason(event.date.why))}</p>`,
    event.summary === "" ? "" : `<p>${escapeXml(event.summary)}</p>`,
    sides.length > 0 ? `<ul>${sides.join("")}</ul>` : "",
    reports.length > 0 ? `<ul>${reports.join("")}</ul>` : "",
  ].join("");
}
