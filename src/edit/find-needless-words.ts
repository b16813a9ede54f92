import type { Event, FileMessage } from "../record.ts";
import type { DecidedEvents } from "./decide-events.ts";
import { needless } from "./tell-editor.ts";

/** Finds titles and summaries that an editor wrote and that the program writes just so by now. */
export function findNeedlessWords({ ids, decisions }: DecidedEvents, events: readonly Event[]): FileMessage[] {
  const recordOf = new Map(events.map((event) => [event.id, event]));
  return [...decisions].flatMap(([event, decision]) => (["title", "summary"] as const).flatMap((field) => {
    const words = decision[field];
    const overrides = recordOf.get(ids.get(event)!)?.overrides ?? [];
    if (!words || overrides.some((override) => override.field === field)) return [];
    return [needless(decision, words, `Unexpected ${field} that the event has anyway, expected other words; remove it`)];
  }));
}
