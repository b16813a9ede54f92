import { Site, type SiteInput } from "./site.ts";

/** Stub until build-timeline.ts is filled in. */
export function loadSite(_dir: string): { site: Site; timeline: SiteInput } {
  const timeline: SiteInput = { events: [], articles: [], sources: [], bodies: new Map(), texts: new Map(), names: { parties: [], categories: [] } };
  return { site: new Site(timeline), timeline };
}
