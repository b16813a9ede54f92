import type { Site } from "../../src/publish/site.ts";
import type { Event, EventKind } from "../../src/record.ts";

const shapes: Record<EventKind, preact.JSX.Element> = {
  exchange: <path d="M7 10h10l-3-3M17 14.5H7l3 3" />,
  release: <path d="M7 12h10l-4-4M17 12l-4 4" />,
  repatriation: <path d="M8 9.5h8M8 14.5h8" />,
  agreement: <path d="M8 9h8M8 12h8M8 15h5" />,
};

/**
 * The mark on the timeline's line: a disc for what was carried out, a ring for what was not, a sheet of
 * paper for what was only agreed. It repeats the words beside it, so screen readers pass over it.
 */
export function KindGlyph({ event }: { event: Pick<Event, "kind" | "status"> }) {
  const { kind, status } = event;
  return (
    <svg class={`glyph glyph-${kind} glyph-${status}`} viewBox="0 0 24 24" width="32" height="32" aria-hidden="true" focusable="false">
      {kind === "agreement" ? <rect class="glyph-ground" x="3" y="2" width="18" height="20" rx="1.5" /> : <circle class="glyph-ground" cx="12" cy="12" r="10.5" />}
      {status === "failed" ? <path class="glyph-line" d="M8 8l8 8M16 8l-8 8" /> : status === "postponed" ? <path class="glyph-line" d="M12 6.5V12l3.5 2.5" /> : <g class="glyph-line">{shapes[kind]}</g>}
    </svg>
  );
}

/** Kind and status in words, with what they mean; a status is said only where it is not the usual one. */
export function KindLabel({ site, event }: { site: Site; event: Pick<Event, "kind" | "status"> }) {
  return (
    <p class="kind">
      <span class="kind-name">{site.say(`kind.${event.kind}`)}</span>
      {event.status !== "completed" && <span class={`status status-${event.status}`}>{site.say(`status.${event.status}`)}</span>}
      <span class="kind-note">{event.status === "completed" ? site.say(`kind.${event.kind}.meaning`) : site.say(`status.${event.status}.meaning`)}</span>
    </p>
  );
}
