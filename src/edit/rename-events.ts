import type { Identity } from "./decide-events.ts";
import type { Meant } from "./constrain-merge.ts";
import { freeName, matchEntries } from "../ledger/keep-event-ids.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { compareText } from "../publish/compare-text.ts";
import { nameEvents } from "../publish/name-events.ts";
import type { MergedEvent } from "../record.ts";

/**
 * Names the events that an editor joined or parted: a joined one has the id of the file that joins it, and of the
 * parts of one the largest keeps its id, unless the ledger knows the others already.
 */
export function renameEvents(
  events: readonly MergedEvent[],
  keysOf: ReadonlyMap<MergedEvent, ReadonlySet<string>>,
  machineKeys: ReadonlyMap<MergedEvent, ReadonlySet<string>>,
  machineIds: ReadonlyMap<MergedEvent, string>,
  meant: readonly Meant[],
  identities: Map<string, Identity>,
  ledger: Ledger | undefined,
): Map<MergedEvent, string> {
  const idOfKey = new Map([...machineIds].flatMap(([event, id]) => [...machineKeys.get(event)!].map((key) => [key, id] as const)));
  const asking = new Map(meant.filter(({ decision }) => decision.same.length > 0).map(({ id }, index) => [id, index]));
  const unchanged = new Map([...machineIds].map(([event, id]) => [[...machineKeys.get(event)!].sort(compareText).join(), id]));
  const names = nameEvents(events);
  const ids = new Map<MergedEvent, string>();

  const wishes = events.map((event) => {
    const votes = new Map<string, number>();
    for (const key of keysOf.get(event)!) votes.set(idOfKey.get(key)!, (votes.get(idOfKey.get(key)!) ?? 0) + 1);
    const own = votes.size === 0 ? undefined : unchanged.get([...keysOf.get(event)!].sort(compareText).join());
    const wished = [...votes].filter(([id]) => id !== undefined).sort(([a, first], [b, second]) =>
      Number(asking.has(b)) - Number(asking.has(a)) || second - first || compareText(a, b)).map(([id]) => id);
    return { event, own, wished, votes };
  });
  const parts = new Set(wishes.flatMap(({ wished }) => wished[0] ?? []).filter((id, index, all) => all.indexOf(id) !== index));
  if (ledger) {
    const split = Object.entries(ledger.events).filter(([, { split: of }]) => of !== undefined && parts.has(of));
    matchEntries(wishes.filter(({ wished }) => parts.has(wished[0]!)).map(({ event }) => event), split, keysOf, names, ids);
  }
  const strength = ({ own, wished, votes }: (typeof wishes)[number]) => (own === undefined ? 0 : 1000) + (votes.get(wished[0]!) ?? 0);
  const taken = new Set(ids.values());
  for (const wish of wishes.toSorted((a, b) => strength(b) - strength(a) || compareText(names.get(a.event)!, names.get(b.event)!))) {
    if (ids.has(wish.event)) continue;
    const id = [...(wish.own === undefined ? [] : [wish.own]), ...wish.wished].find((one) => !taken.has(one));
    if (id === undefined) continue;
    ids.set(wish.event, id);
    taken.add(id);
  }
  for (const { event, wished } of wishes) {
    if (!ids.has(event)) {
      ids.set(event, freeName(names.get(event)!, new Set([...taken, ...machineIds.values(), ...Object.keys(ledger?.events ?? {})])));
      taken.add(ids.get(event)!);
    }
    const id = ids.get(event)!;
    if (!identities.has(id) && wished[0] !== undefined) identities.set(id, { reports: [...keysOf.get(event)!].sort(compareText), split: wished[0] });
  }
  // An event whose accounts all stand in another now leads there.
  const eventOfKey = new Map(events.flatMap((event) => [...keysOf.get(event)!].map((key) => [key, event] as const)));
  for (const [machineEvent, id] of machineIds) {
    if (taken.has(id)) continue;
    const into = [...machineKeys.get(machineEvent)!].flatMap((key) => eventOfKey.get(key) ?? [])[0];
    if (into) identities.set(id, { ...identities.get(id)!, moved: ids.get(into)! });
  }
  return ids;
}
