import { Site, type SiteInput } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";

/** Makes a site of `total` events from a smaller one: its dated events again in earlier years, told by the same reports. */
export function repeatEvents(input: SiteInput, total: number): SiteInput {
  const dated = new Site(input).newestFirst.filter(({ date }) => date.start !== null);
  const events: Event[] = [...input.events];
  for (let round = 1; events.length < total; round += 1) {
    const earlier = (text: string) => text.replace(/\d{4}/g, (year) => String(Number(year) - round));
    const idOf = (id: string) => `${id}-round-${round}`;
    for (const event of dated.slice(0, total - events.length)) {
      const { date } = event;
      const id = idOf(event.id);
      events.push({
        ...event, id, url: `/events/${id}/`,
        date: { ...date, edtf: earlier(date.edtf), start: date.start && earlier(date.start), end: date.end && earlier(date.end) },
        agreement: null, nearest: null,
      });
    }
  }
  const telling = new Map(input.articles.map(({ id }) => [id, events.filter(({ reports }) => reports.some(({ article }) => article === id))]));
  return {
    ...input,
    events,
    articles: input.articles.map((article) => ({ ...article, events: telling.get(article.id)!.map(({ id }) => ({ event: id, role: "main" as const })) })),
    sources: input.sources.map((source) => ({ ...source, events: [...new Set(source.articles.flatMap((id) => telling.get(id)!.map((event) => event.id)))].sort() })),
  };
}
