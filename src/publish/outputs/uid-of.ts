import type { Event } from "../../record.ts";
import type { Site } from "../site.ts";
import { nameUuid } from "./name-uuid.ts";

/**
 * Names an event, a feed or a calendar for readers that keep what they have seen: it depends on the site and the
 * record's own id, so that neither a new title nor a further report makes it news again.
 */
export function uidOf({ description }: Site, what: Pick<Event, "id"> | string): string {
  return nameUuid(`${description.url ?? description.title}#${typeof what === "string" ? what : `event:${what.id}`}`);
}
