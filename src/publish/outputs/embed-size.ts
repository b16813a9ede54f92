/** What an embedded card takes on another page, in CSS pixels: four sides' figures fit without scrolling. */
export const embedSize = { width: 560, height: 420 } as const;

/** Addresses an event's card for other pages. */
export function embedPath(event: { id: string }): string {
  return `/embed/${event.id}/`;
}
