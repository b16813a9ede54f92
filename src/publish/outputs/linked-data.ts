import type { Article, Event } from "../../record.ts";
import { absoluteUrl } from "../absolute-url.ts";
import { sitePath } from "../site-path.ts";
import type { Site } from "../site.ts";
import { certainDays } from "./certain-days.ts";

/** A JSON-LD document in the terms of https://schema.org. */
export type LinkedData = Record<string, unknown>;

const address = (site: Site, path: string) => absoluteUrl(site.description, path) ?? sitePath(path);

// "http://a.example/b". Not "javascript:alert(1)", "ftp://a.example".
const webAddress = /^https?:\/\//i;

/**
 * Describes an event's page: the event, and the reports that the page is based on. A day stands in `startDate` only
 * where it is certain, and there is no term for one that is not; schema.org knows no word for "took place" either.
 */
export function eventLinkedData(site: Site, event: Event): LinkedData {
  const days = certainDays(event);
  const status = { completed: undefined, planned: "https://schema.org/EventScheduled", postponed: "https://schema.org/EventPostponed", failed: "https://schema.org/EventCancelled" }[event.status];
  const above = event.agreement === null ? undefined : site.event(event.agreement);
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    "@id": address(site, event.url),
    "url": address(site, event.url),
    "name": event.title,
    "inLanguage": site.language.code,
    "isPartOf": { "@type": "WebSite", "name": site.description.title, "url": address(site, "/") },
    "mainEntity": {
      "@type": "Event",
      "@id": `${address(site, event.url)}#event`,
      "name": event.title,
      "description": event.summary || undefined,
      "startDate": days?.certain ? days.first : undefined,
      "endDate": days?.certain ? days.last : undefined,
      "eventStatus": status,
      "location": event.places.length > 0 ? event.places.map((name) => ({ "@type": "Place", name })) : undefined,
      "superEvent": above === undefined ? undefined : { "@type": "Event", "@id": `${address(site, above.url)}#event`, "name": above.title, "url": address(site, above.url) },
    },
    "isBasedOn": event.reports.flatMap(({ article }) => {
      const report = site.article(article);
      return report ? [newsArticle(site, report)] : [];
    }),
  };
}

/** Describes a report's page, which is based on the original and is not the original. */
export function articleLinkedData(site: Site, article: Article): LinkedData {
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    "@id": address(site, article.url),
    "url": address(site, article.url),
    "name": article.headline ?? site.outletName(article),
    "isPartOf": { "@type": "WebSite", "name": site.description.title, "url": address(site, "/") },
    "isBasedOn": newsArticle(site, article),
  };
}

function newsArticle(site: Site, article: Article): LinkedData {
  return {
    "@type": "NewsArticle",
    "headline": article.headline ?? undefined,
    "url": article.original !== null && webAddress.test(article.original) ? article.original : undefined,
    "datePublished": article.published?.basis === "stated" ? article.published.value : undefined,
    "inLanguage": article.language ?? undefined,
    "author": article.byline === null ? undefined : { "@type": "Person", "name": article.byline },
    "publisher": article.outlet === null ? undefined : { "@type": "NewsMediaOrganization", "name": article.outlet.name },
  };
}

const distributions = [
  ["events.json", "application/json"],
  ["events.csv", "text/csv"],
  ["articles.json", "application/json"],
  ["sources.json", "application/json"],
  ["datapackage.json", "application/json"],
] as const;

/** Describes the published data as a whole. */
export function datasetLinkedData(site: Site): LinkedData {
  const days = site.events.flatMap(({ date }) => [date.start, date.end]).filter((day) => day !== null).sort();
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${address(site, "/")}#data`,
    "name": `${site.description.title}: ${site.description.subject}`,
    "description": "Events read from news reports by fixed rules, with every claim, who makes it and the sentence that makes it, and how each day is known.",
    "url": address(site, "/about/"),
    "inLanguage": "en",
    "isAccessibleForFree": true,
    "temporalCoverage": days.length > 0 ? `${days[0]}/${days.at(-1)}` : undefined,
    "creator": { "@type": "Organization", "name": site.description.title, "url": address(site, "/") },
    "distribution": distributions.map(([file, encodingFormat]) => ({ "@type": "DataDownload", "name": file, encodingFormat, "contentUrl": address(site, `/data/${file}`) })),
  };
}
