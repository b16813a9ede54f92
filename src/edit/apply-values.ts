import { compareText } from "../publish/compare-text.ts";
import { formatDay } from "../publish/format-day.ts";
import { formatEdtf } from "../publish/format-edtf.ts";
import type { Decided, Decision, FileMessage, MergedEvent, Override } from "../record.ts";
import { applyCount } from "./apply-counts.ts";
import type { Meant } from "./constrain-merge.ts";
import type { DecidedEvents } from "./decide-events.ts";
import { needless, unmatched } from "./tell-editor.ts";

/** Sets what an editor says of each event, and leaves out what an editor hides. */
export function applyValues(
  events: readonly MergedEvent[],
  ids: ReadonlyMap<MergedEvent, string>,
  meant: readonly Meant[],
  overridesOf: Map<string, Override[]>,
  messages: FileMessage[],
  idOf: (file: string) => string,
): Omit<DecidedEvents, "identities" | "messages"> {
  const decisionOf = new Map(meant.map(({ decision, id }) => [id, decision]));
  const result: Omit<DecidedEvents, "identities" | "messages"> = { events: [], ids: new Map(), overrides: new Map(), decisions: new Map(), hidden: [] };
  const replaced = new Map<MergedEvent, MergedEvent | undefined>();
  const present = new Set(ids.values());
  for (const { decision, id } of meant) {
    if (!present.has(id)) messages.push(unmatched(decision, decision.event, `Unexpected event “${id}”, which is part of another now, expected one that stands by itself; join the two files`));
  }

  for (const event of events) {
    const id = ids.get(event)!;
    const decision = decisionOf.get(id);
    if (decision?.hide?.value === false) messages.push(needless(decision, decision.hide, "Unexpected “hide: false”, which holds anyway, expected true; remove it"));
    if (decision?.hide?.value) {
      replaced.set(event, undefined);
      result.hidden.push({ id, file: decision.file });
      continue;
    }
    const overrides = overridesOf.get(id) ?? [];
    const changed = decision ? setValues(event, decision, overrides, messages, idOf) : { ...event };
    replaced.set(event, changed);
    result.events.push(changed);
    result.ids.set(changed, id);
    if (overrides.length > 0) result.overrides.set(changed, overrides);
    if (decision) result.decisions.set(changed, decision);
  }
  for (const event of result.events) {
    const under = event.agreement && replaced.get(event.agreement);
    const near = event.nearest && replaced.get(event.nearest.event);
    if (under) event.agreement = under;
    else delete event.agreement;
    if (near) event.nearest = { ...event.nearest!, event: near };
    else delete event.nearest;
  }
  const day = ({ date: { start, end } }: MergedEvent) => start ?? end ?? "9999";
  result.events.sort((a, b) => compareText(day(a), day(b)));
  return result;
}

function setValues(event: MergedEvent, decision: Decision, overrides: Override[], messages: FileMessage[], idOf: (file: string) => string): MergedEvent {
  let changed = { ...event };
  const override = ({ line }: Decided<unknown>, field: string, was: string | null, now: string | null) =>
    overrides.push({ field, was, now, basis: "editor", file: decision.file, line });

  const { date, kind, status } = decision;
  if (date) {
    const { uncertain, ...days } = date.value;
    const [was, now] = [formatEdtf(event.date, event.date.uncertain), formatEdtf(days, uncertain)];
    if (was === now) messages.push(needless(decision, date, `Unexpected date ${now}, which the reports give too, expected another; remove it`));
    else {
      const read = event.date.basis === "unknown" ? "No report dates it." : `The reports were read to give ${days.start === undefined ? "a day" : sayDays(event)}: ${event.date.why}`;
      changed.date = { ...days, basis: "editor", uncertain, why: `An editor set it. ${read}` };
      override(date, "date", was, now);
    }
  }
  for (const [field, said] of [["kind", kind], ["status", status]] as const) {
    if (!said) continue;
    if (event[field] === said.value) messages.push(needless(decision, said, `Unexpected ${field} ${said.value}, which the reports give too, expected another; remove it`));
    else {
      changed = { ...changed, [field]: said.value };
      override(said, field, event[field], said.value);
    }
  }
  for (const count of decision.counts) {
    const { event: counted, change } = applyCount(changed, count, idOf);
    changed = counted;
    if ("problem" in change) messages.push(unmatched(decision, count, change.problem));
    else if (change.was === change.now) messages.push(needless(decision, count, `Unexpected figure ${change.now ?? ""}, which the report gives too, expected another; remove it`));
    else override(count, "counts", change.was, change.now);
  }
  return changed;
}

function sayDays({ date: { start, end } }: MergedEvent): string {
  if (start !== undefined && start === end) return formatDay(start);
  return `${start === undefined ? "any day" : formatDay(start)} to ${end === undefined ? "any day" : formatDay(end)}`;
}
