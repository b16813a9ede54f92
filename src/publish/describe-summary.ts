import type { Event } from "../record.ts";
import type { Described } from "./describe-title.ts";
import { boundsText, isWithheld } from "./format-count.ts";
import { dayText } from "./format-day.ts";
import { type Wording, capitalise } from "./wording.ts";

type Count = Event["counts"][number];

/** More voices, or more figures of one voice, are for the event's own page. */
const mostVoices = 3;
const mostFigures = 4;

/**
 * Writes one to three sentences from an event's fields: what and when, who claims which figures, and who
 * is silent. Every figure has its claimant beside it, since the sides count differently.
 */
export function describeSummary(event: Described, agreement: Event["date"] | undefined, words: Wording): string {
  return [happened(event, agreement, words), ...claims(event, words), ...silence(event, words), ...accounts(event, words)].map(capitalise).join(" ");
}

function happened(event: Described, agreement: Event["date"] | undefined, words: Wording): string {
  const { language, say } = words;
  const { kind, status, date } = event;
  const sides = words.sides(event);
  const several = event.parties.length > 1;
  const under = agreement?.start && agreement.start === agreement.end
    ? say("summary.under", { day: dayText({ ...agreement, edtf: agreement.start }, language) })
    : agreement ? say("summary.under.undated") : "";
  const place = kind === "agreement" && event.places.length === 1 ? say("title.place", { place: words.place(event.places[0]!) }) : "";
  const between = sides === "" ? "" : say(kind === "release" ? "summary.involving" : several ? "summary.between" : "summary.with", { sides });
  const noun = kind === "agreement" ? say("summary.noun.agreement", { sides: several ? between : "", place }) : say(`summary.noun.${kind}`, { sides: between });

  const day = dayText(date, language);
  const precision = precisionOf(date);
  if (status === "planned") {
    return say(precision === "unknown" ? "summary.planned.unknown" : isBounded(precision) && !date.edtf.startsWith("../") ? "summary.planned.bound" : "summary.planned", { noun, under, day });
  }
  const when = capitalise(whenOf(date, words));
  if (status === "postponed") return say("summary.postponed", { noun, under, when: whenOf(date, words).replace(/^./, (letter) => letter.toLowerCase()).replace(/,$/, "") });
  if (status === "failed") return say("summary.happened", { when, what: say("summary.failed", { noun, under }) });
  const what = !several || kind === "release" ? say("summary.there", { noun, under })
    : kind === "agreement" ? say("summary.agreement", { sides, place, subject: subjectOf(event, words) })
    : say(`summary.${kind}`, { sides, under });
  return say("summary.happened", { when, what });
}

function subjectOf({ counts, categories }: Described, { language, say }: Wording): string {
  const bodies = counts.some(({ of }) => of === "bodies");
  const people = !bodies || categories.length > 0 || counts.some(({ of }) => of !== "bodies");
  return language.list([...(people ? [say("summary.subject.exchange")] : []), ...(bodies ? [say("summary.subject.bodies")] : [])]);
}

type Precision = "day" | "month" | "noYear" | "noYear.month" | "probably" | "several" | "bound" | "unknown";

/** How exactly a day is known, as far as the words before it depend on that. */
function precisionOf({ edtf, start, end }: Event["date"]): Precision {
  if (/^XXXX-\d{2}/.test(edtf)) return edtf.length > 7 ? "noYear" : "noYear.month";
  if (start === null && end === null) return "unknown";
  if (/^\d{4}-\d{2}-\d{2}[?~%]$/.test(edtf)) return "probably";
  if (/^\d{4}(?:-\d{2})?$/.test(edtf)) return "month";
  if (start === null || end === null) return "bound";
  return edtf.startsWith("[") || start === end ? "day" : "several";
}

const isBounded = (precision: Precision) => precision === "bound" || precision === "several";

function whenOf(date: Event["date"], { language, say }: Wording): string {
  const precision = precisionOf(date);
  const day = dayText(precision === "probably" ? { ...date, edtf: date.start! } : date, language);
  if (precision === "day") return say("summary.when", { day });
  if (precision === "unknown") return say("summary.when.unknown");
  return say(`summary.when.${precision}`, { day });
}

function claims(event: Described, words: Wording): string[] {
  const { language, say } = words;
  // Who says a figure, then which figures the same people give; who else repeats one stands on the event's page.
  const byFigure = new Map<string, { count: Count; claimants: string[] }>();
  for (const count of tellingCounts(event)) {
    const key = `${count.of} ${count.returnedTo ?? ""} ${figureWords(count, words).text}`;
    const known = byFigure.get(key) ?? { count, claimants: [] };
    const name = words.claimant(count.claimant);
    if (known.claimants.length < 2 && !known.claimants.includes(name)) known.claimants.push(name);
    byFigure.set(key, known);
  }
  const byVoice = new Map<string, { claimants: string[]; counts: Count[] }>();
  for (const { count, claimants } of byFigure.values()) {
    const key = claimants.join("\n");
    const known = byVoice.get(key) ?? { claimants, counts: [] };
    if (known.counts.length < mostFigures) known.counts.push(count);
    byVoice.set(key, known);
  }
  const told = [...byVoice.values()].slice(0, mostVoices).map(({ claimants, counts }) =>
    say("summary.claims", {
      n: claimants.length,
      // "TASS, citing an unnamed source" ends a list, or it would take in what follows.
      claimants: language.list(claimants.toSorted((a, b) => Number(a.includes(", ")) - Number(b.includes(", ")))),
      figures: language.list(counts.map((count, index) => figureText(count, counts[index - 1], event, words))),
    }));
  return told.length === 0 ? [] : [`${told.join("; ")}.`];
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

/** "270 prisoners returned to Russia", and after it "270 to Ukraine", "120 civilians to Russia". */
function figureText(count: Count, before: Count | undefined, event: Described, words: Wording): string {
  const { say } = words;
  const figure = figureWords(count, words);
  const values = { n: figure.n, count: figure.text, noun: say(`counted.${count.of}`, { n: figure.n }) };
  const planned = event.status !== "completed" || event.kind === "agreement" ? ".planned" : "";
  const what = count.of === "bodies" ? "bodies" : "people";
  if (count.returnedTo === null) return say(`summary.figure.total.${what}${planned}`, values);
  const side = words.party(count.returnedTo);
  if (before === undefined || before.returnedTo === null) return say(`summary.figure.${what}${planned}`, { ...values, side });
  return say(before.of === count.of ? "summary.figure.same" : "summary.figure.further", { ...values, side });
}

// "dozens", "several hundred", "scores of": quantities that take "of" or stand by themselves. Not "more than 1,000".
const vague = /^(?:many |several )?(dozens|scores|hundreds|thousands)\b/i;

/** A figure in words; `n` is the number that its noun goes by. */
function figureWords({ value, min, max, wording }: Count, { language, say }: Wording): { text: string; n: number } {
  if (value !== null) return { text: language.spell(value), n: value };
  const quantity = vague.exec(wording)?.[1]!.toLowerCase() as "dozens" | "scores" | "hundreds" | "thousands" | undefined;
  if (quantity) return { text: say(`summary.count.${quantity}`), n: 100 };
  return { text: boundsText({ min, max, wording }, language), n: max ?? min ?? 0 };
}

function silence(event: Described, words: Wording): string[] {
  const { language, say } = words;
  const withheld = event.counts.filter(isWithheld);
  if (withheld.length === 0) {
    const figureExpected = event.status === "completed" && event.kind !== "agreement";
    return event.counts.length === 0 && figureExpected ? [say("summary.noFigure")] : [];
  }
  const what = say(`summary.many.${event.kind}`);
  const parties = [...new Set(withheld.flatMap(({ claimant }) => claimant.party ?? []))];
  const sides = event.parties.filter((party) => parties.includes(party));
  if (sides.length === event.parties.length && sides.length === 2) return [say("summary.neither", { sides: language.list(sides.map(words.party), "list.nor"), what })];
  const claimants = [...new Set(withheld.filter(({ claimant }) => claimant.party !== null).map(({ claimant }) => words.claimant(claimant)))];
  if (claimants.length === 0) return event.counts.length === withheld.length ? [say("summary.undisclosed")] : [];
  return [say("summary.withheld", { claimants: language.list(claimants), what })];
}

function accounts({ evidence, status }: Described, words: Wording): string[] {
  const parties = [...new Set(evidence.filter(({ field }) => field === "account").flatMap(({ claimant }) => claimant.party ?? []))];
  if (parties.length === 0 || status === "completed") return [];
  return [words.say(parties.length > 1 ? "summary.accounts" : "summary.account", { sides: words.language.list(parties.map(words.party)) })];
}
