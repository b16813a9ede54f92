import type { Event, PartyCode } from "../record.ts";
import { type Figure, undisputedFigures } from "./undisputed-figures.ts";
import { type Wording, capitalise } from "./wording.ts";

/** The fields of an event from which its words are made. */
export type Described = Pick<Event, "kind" | "status" | "date" | "parties" | "counts" | "categories" | "ordinals" | "places" | "disagreements" | "evidence">;

/** Writes an event's title from its fields: what nobody disputes, and nothing that somebody would have to be quoted for. */
export function describeTitle(event: Described, words: Wording): string {
  const title = { exchange: titleOfExchange, release: titleOfRelease, repatriation: titleOfRepatriation, agreement: titleOfAgreement }[event.kind];
  return capitalise(title(event, words));
}

function titleOfExchange(event: Described, words: Wording): string {
  const { say } = words;
  if (event.status !== "completed" || event.parties.length < 2) return withStatus(event, withSides(event, say("title.noun.exchange"), words), words);

  const sides = words.sides(event);
  const figures = figuresOf(event, "prisoners");
  const [first, second] = figures.known;
  if (first && second && figures.known.length === event.parties.length && event.parties.length === 2) {
    if (first.figure.low === second.figure.low && first.figure.high === second.figure.high) return say("title.exchange.each", { sides, ...counted(first.figure, words) });
    return say("title.exchange.sides", { sides, figures: words.language.list([first, second].map((side) => sideFigure(side, words))) });
  }
  const total = undisputedFigures(event)("prisoners", null);
  if (total && total !== "disputed" && !figures.any) return say("title.exchange.total", { sides, ...counted(total, words) });
  const ordinal = undisputedOrdinal(event, sides, words);
  if (ordinal) return ordinal;
  if (first && figures.known.length === 1 && !figures.disputed) return say("title.exchange.of", { sides, ...counted(first.figure, words), side: words.party(first.party) });
  const who = adjectives(event, words);
  return who === "" ? say("title.exchange", { sides }) : say("title.exchange.who", { sides, who });
}

const series = ["group", "stage", "agreement", "week", "month", "year", "war"] as const;

/** A group of a series before "the fourth time in a week", and that before a number of the war. */
function undisputedOrdinal(event: Described, sides: string, { language, say }: Wording): string | undefined {
  for (const of of series) {
    const values = new Set(event.ordinals.filter((ordinal) => ordinal.of === of).map(({ value }) => value));
    const [value] = values;
    if (values.size === 1 && value !== undefined) return say(`title.exchange.${of}`, { sides, rank: language.file.rank(value) });
  }
  return undefined;
}

function titleOfRelease(event: Described, words: Wording): string {
  const { language, say } = words;
  const figureOf = undisputedFigures(event);
  const returned = [...new Set(event.counts.flatMap(({ returnedTo }) => returnedTo ?? []))];
  const home = returned.length === 1 ? returned[0] : undefined;
  const known = (["prisoners", "civilians"] as const).flatMap((of) => {
    const figure = home === undefined ? undefined : figureOf(of, home);
    return figure && figure !== "disputed" && figure.high > 0 ? [{ of, figure }] : [];
  })[0];
  const adjective = adjectives(event, words);
  const who = known
    ? `${known.figure.low === known.figure.high ? language.spell(known.figure.high) : rangeText(known.figure, words)} ${say(`of.${known.of}`, { n: known.figure.high })}`
    : adjective === "" ? say("title.prisoners") : say("title.prisoners.who", { who: adjective });
  if (event.status === "completed" && home !== undefined) return say("title.release.home", { n: known?.figure.high ?? 2, who, side: words.party(home) });
  const noun = say("title.noun.release", { who });
  const involved = event.parties.length === 0 ? noun : say("title.noun.involving", { noun, sides: words.sides(event) });
  return withStatus(event, involved, words);
}

function titleOfRepatriation(event: Described, words: Wording): string {
  const { say } = words;
  const figures = figuresOf(event, "bodies");
  const known = figures.known.toSorted((a, b) => b.figure.high - a.figure.high);
  const [first, ...others] = known;
  if (event.status !== "completed") {
    const single = first && others.length === 0 && !figures.disputed ? first : undefined;
    const what = single ? say("title.bodies.to", { what: say("title.bodies.count", counted(single.figure, words)), sides: words.party(single.party) }) : say("title.bodies");
    const noun = say("title.noun.repatriation", { what });
    return withStatus(event, single || event.parties.length < 2 ? noun : withSides(event, noun, words), words);
  }
  if (first && !figures.disputed) {
    return [say("title.repatriation.first", { ...counted(first.figure, words), side: words.party(first.party) }), ...others.map((side) => sideFigure(side, words))].join(say("list.comma"));
  }
  const receivers = event.parties.filter((party) => event.counts.some(({ of, returnedTo, value }) => of === "bodies" && returnedTo === party && value !== 0));
  if (receivers.length > 0) return say("title.repatriation.to", { sides: words.language.list(receivers.map(words.party)) });
  return event.parties.length > 1 ? say("title.repatriation.sides", { sides: words.sides(event) }) : say("title.repatriation");
}

function titleOfAgreement(event: Described, words: Wording): string {
  const { language, say } = words;
  const [only, ...others] = event.places;
  const place = only !== undefined && others.length === 0 ? say("title.place", { place: words.place(only) }) : "";
  const bodies = event.counts.some(({ of }) => of === "bodies");
  const people = !bodies || event.categories.length > 0 || event.counts.some(({ of }) => of !== "bodies");
  const who = adjectives(event, words);
  const what = language.list([
    ...(people ? [who === "" ? say("title.agreement.exchange") : say("title.agreement.exchange.who", { who })] : []),
    ...(bodies ? [say("title.agreement.bodies")] : []),
  ]);
  if (event.parties.length < 2) return say("title.agreement", { place, what });
  return say(`title.agreement.${event.status}`, { sides: words.sides(event), place, what });
}

function withSides(event: Described, noun: string, words: Wording): string {
  if (event.parties.length === 0) return noun;
  return words.say(event.parties.length > 1 ? "title.noun.between" : "title.noun.with", { noun, sides: words.sides(event) });
}

function withStatus({ status }: Described, noun: string, { say }: Wording): string {
  return status === "completed" ? noun : say(`title.${status}`, { noun });
}

interface SideFigure {
  party: PartyCode;
  figure: Figure;
}

/** What each side got back, where it is known; a figure of one side alone would be half the news if the other's is disputed. */
function figuresOf(event: Described, of: "prisoners" | "bodies"): { known: SideFigure[]; disputed: boolean; any: boolean } {
  const figureOf = undisputedFigures(event);
  const figures = event.parties.map((party) => ({ party, figure: figureOf(of, party) }));
  return {
    known: figures.flatMap(({ party, figure }) => (figure && figure !== "disputed" && figure.high > 0 ? [{ party, figure }] : [])),
    disputed: figures.some(({ figure }) => figure === "disputed"),
    any: figures.some(({ figure }) => figure !== undefined),
  };
}

function sideFigure({ party, figure }: SideFigure, words: Wording): string {
  return words.say("title.figure", { count: rangeText(figure, words), side: words.party(party) });
}

function counted(figure: Figure, words: Wording): { n: number; count: string } {
  return { n: figure.high, count: rangeText(figure, words) };
}

function rangeText({ low, high }: Figure, { language }: Wording): string {
  return low === high ? language.number(high) : `${language.number(low)}–${language.number(high)}`;
}

/** Categories that can stand before "prisoners"; "women" and "medics" cannot. */
const before = ["wounded", "ill", "under-25", "elderly"] as const;

function adjectives({ categories }: Described, { language, say }: Wording): string {
  return language.list(categories.flatMap((category) => {
    const known = before.find((one) => one === category);
    return known === undefined ? [] : [say(`title.who.${known}`)];
  }));
}
