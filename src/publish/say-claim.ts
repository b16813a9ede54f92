import { type Event, type PartyCode, countOf, eventKinds, eventStatuses } from "../record.ts";
import { countNoun, formatCount, isWithheld } from "./format-count.ts";
import { formatOrdinal } from "./format-ordinal.ts";
import type { Site } from "./site.ts";
import type { Claim, Subject, Voice } from "./tabulate-claims.ts";

/** Says what a figure counts: "bodies returned to Ukraine", "prisoners in all". */
export function saySubject(site: Site, event: Event, subject: { of: Event["counts"][number]["of"]; returnedTo: PartyCode | null }, value: number | null = null): string {
  const noun = countNoun(subject.of, value, site.language);
  if (subject.returnedTo === null) return site.say("subject.total", { noun });
  const fate = event.kind === "agreement" && event.status === "completed" ? "planned" : event.status;
  return site.say(`subject.${fate}`, { noun, side: site.partyName(subject.returnedTo) });
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Names a row of the claims table. */
export function sayRow(site: Site, event: Event, subject: Subject): string {
  if (subject.type === "count") return capital(saySubject(site, event, subject));
  return site.say(({ category: "claims.who", ordinal: "claims.series", account: "claims.account" } as const)[subject.type]);
}

/** Says a claim in a few words, without what its row says already: "1,212", "wounded", "fourth exchange in a week". */
export function sayClaim(site: Site, claim: Claim): string {
  if (claim.type === "count") return formatCount(claim.says, site.language);
  if (claim.type === "ordinal") return formatOrdinal(claim.says.value, claim.says.of, site.language);
  return sayValue(site, claim.says.field, claim.says.value);
}

const fields = ["kind", "status", "date", "category", "place", "mediator", "account", "agreement"] as const;

/** Names a field of the record for a reader; `counts UA bodies` is how disagreements name a figure. */
export function sayField(site: Site, event: Event, field: string): string {
  const [counts, returnedTo, of] = field.split(" ");
  const counted = countOf.find((one) => one === of);
  if (counts === "counts" && returnedTo !== undefined && counted !== undefined) {
    return capital(saySubject(site, event, { of: counted, returnedTo: returnedTo === "total" ? null : returnedTo }));
  }
  const known = fields.find((name) => name === field);
  return known ? site.say(`field.${known}`) : capital(field);
}

// "1,212", "27". Not "more than 6,000".
const groupedDigits = /^\d{1,3}(?:,\d{3})*$/;

/** Says a field's value for a reader: the names behind kinds, party codes and categories. */
export function sayValue(site: Site, field: string, value: string): string {
  if (field === "mediator" || field === "party") return site.partyName(value);
  if (field === "category") return site.categoryName(value);
  if (field === "place") return site.placeName(value);
  if (field.startsWith("counts ") && groupedDigits.test(value)) return site.language.number(Number(value.replaceAll(",", "")));
  const kind = eventKinds.find((name) => value === name || value.startsWith(`${name}, `));
  const status = eventStatuses.find((name) => value === name || value.endsWith(`, ${name}`));
  if (field === "kind" && kind) return [site.say(`kind.${kind}`), status && site.say(`status.${status}`).toLowerCase()].filter(Boolean).join(", ");
  if (field === "status" && status) return site.say(`status.${status}`);
  return value;
}

/** Names whose claims a column holds. */
export function sayVoice(site: Site, voice: Voice): string {
  return voice === "others" ? site.say("side.others") : site.partyName(voice);
}

/** One line of what a side says, as the timeline shows it. A `withheld` figure is one that a side kept to itself. */
export interface Saying {
  type: "figure" | "withheld" | "account" | "silent";
  figure: string;
  text: string;
}

/**
 * Sums up what a side says of an event. Three silences differ: a side that withholds its figure, one
 * that speaks and gives none, and one that is not heard at all.
 */
export function saySide(site: Site, event: Event, voice: Voice): Saying[] {
  const speaks = ({ claimant }: { claimant: { party: PartyCode | null } }) =>
    voice === "others" ? claimant.party === null || !event.parties.includes(claimant.party) : claimant.party === voice;
  const sayings: Saying[] = event.counts.filter(speaks).map((count) => {
    const type = isWithheld(count) ? "withheld" : "figure";
    return { type, figure: formatCount(count, site.language), text: saySubject(site, event, count, count.value) };
  });
  for (const { field, value, ...citation } of event.evidence) {
    if (field === "account" && speaks(citation)) sayings.push({ type: "account", figure: "", text: value });
  }
  const unique = sayings.filter((saying, index) =>
    sayings.findIndex((other) => other.figure === saying.figure && other.text === saying.text) === index);
  if (unique.length > 0) return unique;
  const heard = [...event.evidence, ...event.ordinals].some(speaks);
  return [{ type: "silent", figure: "", text: site.say(heard ? "claims.noFigure" : "claims.silent") }];
}
