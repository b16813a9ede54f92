import type { Anchor } from "./resolver.ts";
import type { Day } from "../record.ts";

/** How many paragraphs back a day that was told is still in the reader's mind. */
const reach = 2;

/**
 * The days told so far. "A day earlier" counts from the last one of its own paragraph; without one there, from the day that
 * the paragraphs before it tell, or the whole text so far, and from none where they tell two.
 */
export class DaysTold {
  private last: Anchor | undefined;
  private readonly inParagraph = new Map<number, Set<Day>>();
  private readonly all = new Set<Day>();

  add(anchor: Anchor): void {
    this.last = anchor;
    const told = this.inParagraph.get(anchor.paragraph) ?? new Set<Day>();
    this.inParagraph.set(anchor.paragraph, told);
    // two are as good as many
    for (const days of [told, this.all]) if (days.size < 2) days.add(anchor.days.start);
  }

  lastBefore(paragraph: number): Anchor | undefined {
    const { last } = this;
    if (!last || last.paragraph === paragraph) return last;
    const near = new Set<Day>();
    for (let back = 1; back <= reach; back += 1) this.inParagraph.get(paragraph - back)?.forEach((day) => near.add(day));
    return (near.size > 0 ? near : this.all).size === 1 ? last : undefined;
  }
}
