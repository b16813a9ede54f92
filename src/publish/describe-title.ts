import type { Event } from "../record.ts";
import { countNoun, formatNumber } from "./format-count.ts";
import { rankInEnglish } from "../language/rank-in-english.ts";
import { spellNumber } from "./spell-number.ts";
import { type PartyNames, capitalise, listWords } from "./name-parties.ts";
import { undisputedFigures } from "./undisputed-figures.ts";

/** The fields of an event from which its words are made. */
export type Described = Pick<Event, "kind" | "status" | "date" | "parties" | "counts" | "categories" | "ordinals" | "places" | "disagreements" | "evidence">;

/** Writes an event's title from its fields: what nobody disputes, and nothing that somebody would have to be quoted for. */
export function describeTitle(event: Described, names: PartyNames): string {
  const title = { exchange: titleOfExchange, release: titleOfRelease, repatriation: titleOfRepatriation, agreement: titleOfAgreement }[event.kind];
  return capitalise(title(event, names));
}

function titleOfExchange(event: Described, names: PartyNames): string {
  const between = event.parties.length > 1 ? ` between ${sides(event, names)}` : event.parties.length === 1 ? ` with ${sides(event, names)}` : "";
  if (event.status === "failed") return `exchange of prisoners${between} fails`;
  if (event.status === "postponed") return `exchange of prisoners${between} is put off`;
  if (event.status === "planned") return `exchange of prisoners${between} is planned`;
  if (event.parties.length < 2) return `exchange of prisoners${between}`;

  const subject = sides(event, names);
  const figures = undisputedFigures(event);
  const returned = event.parties.map((party) => ({ party, value: figures.of("prisoners", party) }));
  const known = returned.filter(({ value }) => value !== undefined && value > 0);
  const [first, second] = known;
  if (first && second && known.length === event.parties.length && event.parties.length === 2) {
    if (first.value === second.value) return `${subject} exchange ${prisoners(first.value!)} each`;
    return `${subject} exchange prisoners: ${formatNumber(first.value!)} return to ${names(first.party)}, ${formatNumber(second.value!)} to ${names(second.party)}`;
  }
  const total = figures.of("prisoners", null);
  if (total !== undefined && known.length === 0) return `${subject} exchange ${prisoners(total)} in all`;
  const ordinal = undisputedOrdinal(event);
  if (ordinal) return `${subject} ${ordinal}`;
  if (first && known.length === 1) return `${subject} exchange prisoners, ${formatNumber(first.value!)} of whom return to ${names(first.party)}`;
  return `${subject} exchange ${adjectives(event)}prisoners`;
}

/** "A third group" before "the fourth time in a week", and that before a number of the war. */
function undisputedOrdinal(event: Described): string | undefined {
  const phrases: Record<string, (rank: string) => string> = {
    group: (rank) => `exchange ${article(rank)} ${rank} group of prisoners`,
    stage: (rank) => `carry out the ${rank} stage of a prisoner exchange`,
    agreement: (rank) => `exchange prisoners for the ${rank} time under one agreement`,
    week: (rank) => `exchange prisoners for the ${rank} time in a week`,
    month: (rank) => `exchange prisoners for the ${rank} time in a month`,
    year: (rank) => `exchange prisoners for the ${rank} time in a year`,
    war: (rank) => `exchange prisoners for the ${rank} time in the war`,
  };
  for (const [of, phrase] of Object.entries(phrases)) {
    const values = new Set(event.ordinals.filter((ordinal) => ordinal.of === of).map(({ value }) => value));
    const [value] = values;
    if (values.size === 1 && value !== undefined) return phrase(rankInEnglish(value));
  }
  return undefined;
}

function titleOfRelease(event: Described, names: PartyNames): string {
  const figures = undisputedFigures(event);
  const returned = [...new Set(event.counts.flatMap(({ returnedTo }) => returnedTo ?? []))];
  const home = returned.length === 1 ? returned[0] : undefined;
  const value = (["prisoners", "civilians"] as const).map((of) => ({ of, value: home && figures.of(of, home) })).find((figure) => figure.value);
  const who = value?.value ? `${spellNumber(value.value)} ${countNoun(value.of, value.value)}` : `${adjectives(event)}prisoners`;
  const involved = event.parties.length > 0 ? ` (${sides(event, names)})` : "";
  if (event.status === "failed") return `release of ${who} fails${involved}`;
  if (event.status === "postponed") return `release of ${who} is put off${involved}`;
  if (event.status === "planned") return `release of ${who} is planned${involved}`;
  return home === undefined ? `release of ${who}${involved}` : `${who} ${value?.value === 1 ? "returns" : "return"} to ${names(home)}`;
}

function titleOfRepatriation(event: Described, names: PartyNames): string {
  const figures = undisputedFigures(event);
  const returned = event.parties
    .map((party) => ({ party, value: figures.of("bodies", party) ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const [first, ...others] = returned;
  if (event.status !== "completed") {
    const what = first ? `${formatNumber(first.value)} ${countNoun("bodies", first.value)} to ${names(first.party)}` : "bodies";
    if (event.status === "failed") return `attempt to hand over ${what} fails`;
    return `handover of ${what} is ${event.status === "postponed" ? "put off" : "planned"}`;
  }
  if (!first) {
    const receivers = [...new Set(event.counts.filter(({ of, value }) => of === "bodies" && value !== 0).flatMap(({ returnedTo }) => returnedTo ?? []))];
    if (receivers.length > 0) return `bodies returned to ${listWords(receivers.map(names))}`;
    return event.parties.length > 1 ? `${sides(event, names)} return bodies of the dead` : "bodies of the dead returned";
  }
  const rest = others.map(({ party, value }) => `, ${formatNumber(value)} to ${names(party)}`).join("");
  return `${formatNumber(first.value)} ${countNoun("bodies", first.value)} returned to ${names(first.party)}${rest}`;
}

function titleOfAgreement(event: Described, names: PartyNames): string {
  const [place, ...others] = event.places;
  const where = place !== undefined && others.length === 0 ? ` in ${place}` : "";
  const bodies = event.counts.some(({ of }) => of === "bodies");
  const people = !bodies || event.categories.length > 0 || event.counts.some(({ of }) => of !== "bodies");
  const what = [people && `exchange ${adjectives(event)}prisoners`, bodies && "return bodies of the dead"].filter(Boolean).join(" and ");
  if (event.parties.length < 2) return `agreement${where} to ${what}`;
  const subject = sides(event, names);
  if (event.status === "planned") return `${subject} expect to agree${where} to ${what}`;
  if (event.status === "failed") return `${subject} do not agree${where} to ${what}`;
  if (event.status === "postponed") return `${subject} put off an agreement${where} to ${what}`;
  return `${subject} agree${where} to ${what}`;
}

/** Categories that can stand before "prisoners"; "women" and "medics" cannot. */
const before: Record<string, string> = { wounded: "wounded", ill: "ill", "under-25": "under-25", elderly: "elderly" };

function adjectives({ categories }: Described): string {
  const words = categories.flatMap((category) => before[category] ?? []);
  return words.length === 0 ? "" : `${listWords(words)} `;
}

/** More than four sides do not fit a line. */
function sides({ parties }: Described, names: PartyNames): string {
  if (parties.length <= 4) return listWords(parties.map(names));
  return `${parties.slice(0, 3).map(names).join(", ")} and ${spellNumber(parties.length - 3)} others`;
}

function prisoners(value: number): string {
  return `${formatNumber(value)} ${countNoun("prisoners", value)}`;
}

function article(word: string): string {
  return /^(?:eighth|11|18|8)/.test(word) ? "an" : "a";
}

