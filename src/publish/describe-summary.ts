import type { Event } from "../record.ts";
import { formatNumber } from "./format-count.ts";
import { dayText } from "./format-day.ts";
import { spellNumber } from "./spell-number.ts";
import type { Described } from "./describe-title.ts";
import { type PartyNames, capitalise, listWords } from "./name-parties.ts";

type Count = Event["counts"][number];

/** More claims than this are for the event's own page. */
const mostClaims = 3;

/**
 * Writes one to three sentences from an event's fields: what and when, who claims which figures, and who
 * is silent. Every figure has its claimant beside it, since the sides count differently.
 */
export function describeSummary(event: Described, agreement: Event["date"] | undefined, names: PartyNames): string {
  return [happened(event, agreement, names), ...claims(event, names), ...silence(event, names), ...accounts(event, names)].join(" ");
}

function happened(event: Described, agreement: Event["date"] | undefined, names: PartyNames): string {
  const sides = listWords(event.parties.map(names));
  const several = event.parties.length > 1;
  const under = agreement?.start && agreement.start === agreement.end ? ` under the agreement of ${dayText({ ...agreement, edtf: agreement.start })}` : agreement ? " under an agreement" : "";
  const people = several ? `an exchange of prisoners between ${sides}` : sides ? `an exchange of prisoners with ${sides}` : "an exchange of prisoners";
  const release = `a release of prisoners${sides ? ` (${sides})` : ""}`;
  const bodies = several ? `a handover of bodies between ${sides}` : sides ? `a handover of bodies with ${sides}` : "a handover of bodies";
  const place = event.kind === "agreement" && event.places.length === 1 ? ` in ${event.places[0]!}` : "";
  const noun = { exchange: people, release, repatriation: bodies, agreement: `an agreement${several ? ` between ${sides}` : ""}${place}` }[event.kind];

  if (event.status === "planned") return `${capitalise(noun)} was planned${under} for ${plannedFor(event.date)}.`;
  if (event.status === "failed") return `${when(event.date)} ${noun}${under} did not come about.`;
  if (event.status === "postponed") return `${capitalise(noun)}${under} was put off; it had been expected ${lower(when(event.date)).replace(/,$/, "")}.`;
  if (event.kind === "exchange" && several) return `${when(event.date)} ${sides} exchanged prisoners${under}.`;
  if (event.kind === "repatriation" && several) return `${when(event.date)} bodies of the dead were handed over between ${sides}${under}.`;
  if (event.kind === "agreement" && several) return `${when(event.date)} ${sides} agreed${place} on ${subjectOfAgreement(event)}.`;
  return `${when(event.date)} there was ${noun}${under}.`;
}

function subjectOfAgreement({ counts, categories }: Described): string {
  const bodies = counts.some(({ of }) => of === "bodies");
  const people = !bodies || categories.length > 0 || counts.some(({ of }) => of !== "bodies");
  return [people && "an exchange of prisoners", bodies && "the return of bodies"].filter(Boolean).join(" and ");
}

function when(date: Event["date"]): string {
  const text = dayText(date);
  if (text === "day unknown") return "On a day that no report gives,";
  if (/^(?:between|by|on or after) /.test(text)) return `${capitalise(text)}${text.startsWith("between") ? ", on a day not known exactly," : ""}`;
  if (/^[A-Z][a-z]+ \d{4}$|^\d{4}$/.test(text)) return `In ${text}`;
  if (/^[A-Z].*, year unknown$/.test(text)) return `In ${text},`;
  if (text.endsWith(", year unknown")) return `On ${text},`;
  return text.endsWith(", uncertain") ? `Probably on ${text.slice(0, -", uncertain".length)},` : `On ${text}`;
}

function plannedFor(date: Event["date"]): string {
  const text = dayText(date);
  return text === "day unknown" ? "a day not told" : text.startsWith("on or after") ? `a day ${text}` : text.startsWith("between") ? `a day ${text}` : text;
}

function claims(event: Described, names: PartyNames): string[] {
  const claimants = new Map<string, string[]>();
  for (const count of tellingCounts(event)) {
    const says = figureOf(count, event, names);
    const known = claimants.get(says) ?? [];
    const name = claimantOf(count, names);
    // Who else repeats a figure stands on the event's page.
    if (known.length < 2 && !known.includes(name)) claimants.set(says, [...known, name]);
  }
  const told = [...claimants].slice(0, mostClaims).map(([says, those]) => `according to ${listWords(those)}, ${says}`);
  return told.length === 0 ? [] : [`${capitalise(told.join("; "))}.`];
}

/** The sides' own figures first; an outlet's voice only on what no side is quoted for; of sums the whole. */
function tellingCounts({ counts }: Described): Count[] {
  const size = ({ value, min, max }: Count) => value ?? min ?? max ?? 0;
  const given = counts.filter((count) => !isWithheld(count));
  const wholes = given.filter((count) => !given.some((other) =>
    other.article === count.article && other.claimant.name === count.claimant.name && other.of === count.of &&
    other.returnedTo === count.returnedTo && size(other) > size(count)));
  const rank = ({ claimant, value }: Count) => (claimant.party !== null ? 0 : 2) + (value !== null ? 0 : 1);
  return wholes
    .filter((count) => count.claimant.party !== null ||
      !wholes.some((other) => other.claimant.party !== null && other.of === count.of && other.returnedTo === count.returnedTo))
    .toSorted((a, b) => rank(a) - rank(b));
}

function figureOf(count: Count, event: Described, names: PartyNames): string {
  const figure = figureWords(count);
  const noun = { prisoners: "prisoner", civilians: "civilian", bodies: "body" }[count.of];
  const what = figure.one ? `one ${noun}` : `${figure.words} ${count.of}`;
  const be = figure.one ? "was" : "were";
  const unmet = event.status !== "completed" || event.kind === "agreement";
  if (count.returnedTo === null) {
    if (unmet) return `${what} ${be} to be ${count.of === "bodies" ? "handed over" : "exchanged"} in all`;
    return `${what} ${be} ${count.of === "bodies" ? "handed over" : "freed"} in all`;
  }
  const verb = count.of === "bodies" ? "returned to" : unmet ? "returned to" : "freed and returned to";
  return `${what} ${be} ${unmet ? "to be " : ""}${verb} ${names(count.returnedTo)}`;
}

// "dozens", "several hundred", "scores of": quantities that take "of" or stand by themselves. Not "more than 1,000".
const vague = /^(?:many |several )?(dozens|scores|hundreds|thousands)\b/i;

function figureWords({ value, min, max, wording }: Count): { words: string; one: boolean } {
  if (value !== null) return { words: spellNumber(value), one: value === 1 };
  const quantity = vague.exec(wording);
  if (quantity) return { words: `${quantity[1]!.toLowerCase()} of`, one: false };
  if (min !== null && max !== null) return { words: `between ${formatNumber(min)} and ${formatNumber(max)}`, one: false };
  if (min !== null) return { words: `${/^(?:more than|over|greater than)\b/i.test(wording) ? "more than" : "at least"} ${formatNumber(min)}`, one: false };
  return { words: `at most ${formatNumber(max ?? 0)}`, one: false };
}

function silence(event: Described, names: PartyNames): string[] {
  const withheld = event.counts.filter(isWithheld);
  if (withheld.length === 0) {
    const figureExpected = event.status === "completed" && event.kind !== "agreement";
    return event.counts.length === 0 && figureExpected ? ["No report gives a figure."] : [];
  }
  const parties = [...new Set(withheld.flatMap(({ claimant }) => claimant.party ?? []))];
  const sides = event.parties.filter((party) => parties.includes(party));
  const many = { exchange: "how many prisoners were exchanged", release: "how many were freed", repatriation: "how many bodies were handed over", agreement: "how many" }[event.kind];
  if (sides.length === event.parties.length && sides.length === 2) return [`Neither ${listWords(sides.map(names), "nor")} said ${many}.`];
  const claimants = [...new Set(withheld.filter(({ claimant }) => claimant.party !== null).map((count) => claimantOf(count, names)))];
  if (claimants.length === 0) return event.counts.length === withheld.length ? ["The number was not disclosed."] : [];
  return [`${capitalise(listWords(claimants))} did not say ${many}.`];
}

function accounts({ evidence, status }: Described, names: PartyNames): string[] {
  const parties = [...new Set(evidence.filter(({ field }) => field === "account").flatMap(({ claimant }) => claimant.party ?? []))];
  if (parties.length === 0 || status === "completed") return [];
  if (parties.length > 1) return [`${capitalise(listWords(parties.map(names)))} give different accounts of why.`];
  return [`Only an account of ${names(parties[0]!)} is reported of why.`];
}

function isWithheld({ value, min, max }: Count): boolean {
  return value === null && min === null && max === null;
}

// "Russian Defence Ministry", "Coordination Headquarters". Not "Volodymyr Zelensky", "TASS", "Ukraine".
const office = /\b(?:Ministry|Headquarters|Service|Committee|Commission|Office|Centre|Center|Council|Army|Government|Presidency|Agency|Foreign Minister|Kremlin|White House|Forum|Commissioner|Ombudsman|Cross|States|Emirates)\b/;

function claimantOf({ claimant }: Count, names: PartyNames): string {
  const { name, party } = claimant;
  if (party !== null && name === names(party).replace(/^the /, "")) return names(party);
  return office.test(name) && !/^the\b/i.test(name) ? `the ${name}` : name.replace(/^(?:The|Both|Officials?)\b/, (word) => word.toLowerCase());
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
