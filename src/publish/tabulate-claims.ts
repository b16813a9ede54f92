import { type Event, type PartyCode, countOf } from "../record.ts";

type Count = Event["counts"][number];
type Evidence = Event["evidence"][number];
type Ordinal = Event["ordinals"][number];

/** One thing that somebody says, with where they say it. */
export type Claim =
  | { type: "count"; says: Count }
  | { type: "ordinal"; says: Ordinal }
  | { type: "evidence"; says: Evidence };

/** What is claimed; `returnedTo` is null for a total of all sides. */
export type Subject =
  | { type: "count"; of: Count["of"]; returnedTo: PartyCode | null }
  | { type: "category" }
  | { type: "ordinal" }
  | { type: "account" };

/** Whose claims a column holds: a side's, or everybody else's. */
export type Voice = PartyCode | "others";

export interface ClaimsTable {
  voices: Voice[];
  rows: { subject: Subject; cells: Claim[][] }[];
}

/**
 * Sets what each side says of each thing next to what the other says, and leaves the silences standing:
 * that a side gives no figure is itself news.
 */
export function tabulateClaims(event: Event): ClaimsTable {
  const subjects: Subject[] = countSubjects(event);
  const claims: { subject: Subject["type"]; count?: Count; claim: Claim }[] = [
    ...event.counts.map((says) => ({ subject: "count" as const, count: says, claim: { type: "count" as const, says } })),
    ...event.ordinals.map((says) => ({ subject: "ordinal" as const, claim: { type: "ordinal" as const, says } })),
    ...event.evidence.flatMap((says) =>
      says.field === "category" || says.field === "account"
        ? [{ subject: says.field as "category" | "account", claim: { type: "evidence" as const, says } }]
        : []),
  ];
  for (const type of ["category", "ordinal", "account"] as const) {
    if (claims.some((claim) => claim.subject === type)) subjects.push({ type });
  }
  const voiceOf = (claim: Claim): Voice => {
    const party = claim.says.claimant.party;
    return party !== null && event.parties.includes(party) ? party : "others";
  };
  const voices: Voice[] = [...event.parties];
  if (event.parties.length === 0 || claims.some(({ claim }) => voiceOf(claim) === "others")) voices.push("others");

  const rows = subjects.map((subject) => {
    const about = claims.filter((entry) =>
      entry.subject === subject.type &&
      (subject.type !== "count" || (entry.count!.of === subject.of && entry.count!.returnedTo === subject.returnedTo)));
    return { subject, cells: voices.map((voice) => about.map((entry) => entry.claim).filter((claim) => voiceOf(claim) === voice)) };
  });
  return { voices, rows };
}

/** An exchange always has a row for each side's people, so that a side's silence shows. */
function countSubjects(event: Event): Extract<Subject, { type: "count" }>[] {
  const claimed = (of: Count["of"], returnedTo: PartyCode | null) =>
    event.counts.some((count) => count.of === of && count.returnedTo === returnedTo);
  return countOf.flatMap((of) => [...event.parties, null].flatMap((returnedTo) => {
    const expected = event.kind === "exchange" && of === "prisoners" && returnedTo !== null && !claimed("prisoners", null);
    return expected || claimed(of, returnedTo) ? [{ type: "count" as const, of, returnedTo }] : [];
  })).concat(event.counts
    .filter((count) => count.returnedTo !== null && !event.parties.includes(count.returnedTo))
    .map((count) => ({ type: "count" as const, of: count.of, returnedTo: count.returnedTo }))
    .filter((subject, index, all) => all.findIndex((other) => other.of === subject.of && other.returnedTo === subject.returnedTo) === index));
}
