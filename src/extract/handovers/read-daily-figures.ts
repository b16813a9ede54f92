import type { Clause } from "../clauses/clause.ts";
import type { People } from "../people/people.ts";
import type { Chunk } from "../sentences/tag-chunks.ts";
import type { Handover, SentenceParts } from "./handover.ts";

/** What a list by days says of one day: whom, and where in the sentence. Chunk numbers, `to` is excluded. */
interface DayItem {
  people: People[];
  from: number;
  to: number;
}

/**
 * Reads a list by days as one handover a day: "390 on Friday, 307 on Saturday and 303 on Sunday", "390 people each on
 * Friday, and on Saturday 307 each", "303 each on Sunday, after 307 each on Saturday". `verbal` keeps the first day.
 * Must not take "100 prisoners and another 100 captives on Wednesday": one day for both.
 */
export function dailyHandovers({ chunks, people }: SentenceParts, clause: Clause, verbal: Handover): Handover[] {
  const model = verbal.themes[0];
  if (!model) return [];
  const counted = people.filter((one) => one.quantity && !one.part && one.from >= clause.from && one.to < clause.to && !verbal.counterpart.includes(one) && !hasOwnSubject(chunks, one));
  if (counted.length < 2) return [];
  const items = listBehind(chunks, counted, clause) ?? listBefore(chunks, counted, clause);
  if (!items || !items.some(({ people: group }) => group.some((one) => verbal.themes.includes(one)))) return [];
  const [first, ...later] = items.map((item) => ({ themes: item.people.map((one) => likeModel(one, model)), span: { from: item.from, to: item.to } }));
  Object.assign(verbal, first);
  return later.map((item) => ({ ...verbal, ...item, counterpart: [], before: chunks.slice(first!.span.to, item.span.to).some(({ lower }) => /^(?:after|following)$/.test(lower)) }));
}

/** "303" in a list that began with "390 prisoners of war of Ukraine" counts the same people. */
const likeModel = (one: People, model: People): People => (one.bare && one !== model ? { ...one, of: model.of, ...(model.party && { party: model.party }) } : one);

/** "and Moscow 19 on Friday": another side's, told without its verb. */
function hasOwnSubject(chunks: readonly Chunk[], { from }: People): boolean {
  const before = chunks[from - 1];
  return before?.type === "party" && before.form !== "demonym";
}

/** Each day stands behind its number: "390 on Friday, 307 on Saturday and 303 on Sunday". */
function listBehind(chunks: readonly Chunk[], counted: readonly People[], { from: start, to }: Clause): DayItem[] | undefined {
  const items: DayItem[] = [];
  let open: People[] = [];
  let from = start;
  for (const [index, one] of counted.entries()) {
    if (open.length > 0 && !isJoined(chunks, open.at(-1)!.to, one.from)) open = [];
    open.push(one);
    const day = dayBehind(chunks, one.to, Math.min(to, counted[index + 1]?.from ?? to));
    // "On Saturday Kyiv received 1,200, following 1,212 on Wednesday": the day of the news stands first.
    const led = index === 0 && day === undefined && /^(?:,|after|following)$/.test(chunks.slice(one.to + 1, counted[1]?.from).findLast(({ lower }) => /^(?:after|following)$/.test(lower))?.lower ?? "") && chunks.slice(start, one.from).some(({ type }) => type === "timex");
    if (led) {
      items.push({ people: open, from, to: one.to + 1 });
      open = [];
      from = one.to + 1;
    }
    if (day === undefined) continue;
    items.push({ people: open, from, to: day + 1 });
    open = [];
    from = day + 1;
  }
  return items.length > 1 && areSeparated(chunks, items) ? items : undefined;
}

/** The day of a number, over what still belongs to it: "307 each on Saturday", "390 from each side on Friday", "303 soldiers on Sunday". */
function dayBehind(chunks: readonly Chunk[], from: number, to: number): number | undefined {
  for (let at = from + 1; at < to && at <= from + 7; at += 1) {
    if (chunks[at]!.type === "timex") return at;
    if (!/^(?:each|apiece|from|for|of|on|per|either|both|sides?|country|more|people|home|back|were|freed|released|returned|exchanged|swapped|the|a|day|its|own)$/.test(chunks[at]!.lower)) return undefined;
  }
  return undefined;
}

/** Each day stands before its number: "On Friday the sides freed 390 people each, and on Saturday 307 each". */
function listBefore(chunks: readonly Chunk[], counted: readonly People[], { from: start, to }: Clause): DayItem[] | undefined {
  const starts = counted.map((one) => dayBefore(chunks, one.from));
  const second = starts.findIndex((day, index) => day !== undefined && index > 0);
  if (second < 0) return undefined;
  const items: DayItem[] = [{ people: counted.slice(0, second), from: start, to: starts[second]! }];
  for (let index = second; index < counted.length; index += 1) {
    const day = starts[index];
    if (day === undefined) items.at(-1)!.people.push(counted[index]!);
    else {
      items.at(-1)!.to = day;
      items.push({ people: [counted[index]!], from: day, to });
    }
  }
  return items;
}

/** ", and on Saturday 307 each", "and on February 4, 63": where the day stands that opens another part of the list. */
function dayBefore(chunks: readonly Chunk[], at: number): number | undefined {
  const day = chunks[at - 1]?.lower === "," ? at - 2 : at - 1;
  const before = chunks[day - 1]?.lower === "on" ? day - 2 : day - 1;
  return chunks[day]?.type === "timex" && /^(?:and|,|then)$/.test(chunks[before]?.lower ?? "") ? day : undefined;
}

const isJoined = (chunks: readonly Chunk[], from: number, to: number): boolean => chunks.slice(from + 1, to).every(({ lower }) => /^(?:and|,|as|well|plus|another)$/.test(lower));

/** Only a comma, "and" or "after" stands between the days of a list. */
const areSeparated = (chunks: readonly Chunk[], items: readonly DayItem[]): boolean =>
  items.every(({ people }, index) => index === 0 || chunks.slice(items[index - 1]!.to, people[0]!.from).every((chunk) => /^(?:and|,|then|after|following|another|by|with|on|from)$/.test(chunk.lower) || chunk.type === "party"));
