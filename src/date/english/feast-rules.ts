import { rule, type Match, type Rule } from "../rule.ts";
import type { Holiday, Meaning } from "../meaning.ts";
import { directionOf } from "./directions.ts";
import { independenceDays, namedDays } from "./named-days.ts";
import { names } from "./names.ts";
import { words } from "./words.ts";

function feast(named: Holiday, year: number | undefined, match: Match): Meaning {
  const { tokens, from, to } = match;
  const holiday = keptBy(named, match);
  const direction = directionOf(tokens[from]!.text);
  return { kind: "holiday", holiday, ...(year !== undefined && { year }), ...(direction && { direction }), ...(liesBeside(tokens, from, to) && { beside: true }) };
}

/** "on Easter, by the Orthodox calendar": the sentence tells whose feast is meant. */
function keptBy(holiday: Holiday, match: Match): Holiday {
  const around = wordsAround(match);
  const [isOrthodox, isWestern] = [around.includes("orthodox"), around.includes("catholic") || around.includes("western")];
  if (isOrthodox === isWestern) return holiday;
  if ("easter" in holiday && holiday.easter === "either") return { ...holiday, easter: isOrthodox ? "orthodox" : "western" };
  if (!("julian" in holiday) || !holiday.julian) return holiday;
  const { month, day, julian } = holiday;
  return isOrthodox ? julian : { month, day };
}

/** Days told by their feast, or by what they are known for. */
export const feastRules: Rule[] = [
  // "Christmas", "last Thanksgiving", "Election Day 2000"; not "Easter week", "Christmas tree"
  ...Object.entries(words.holidays).map(([name, holiday]) =>
    rule("holiday", `[ last|this|next ] ${name} [ [ of|, ] <year?> ]`, ({ year }, match) => feast(holiday, year, match), { when: isHoliday })),
  // "Ukraine's Independence Day", "Independence Day of Ukraine"
  ...independenceDays.flatMap(({ country, adjectives, on }) => {
    const ours = `${[country, ...adjectives].join("|")} [ 's ] independence day`;
    return on ? [ours, `independence day of ${country}`].map((name) =>
      rule("independence-day", `[ last|this|next ] ${name} [ [ of|, ] <year?> ]`, ({ year }, match) => feast(on, year, match), { when: isHoliday })) : [];
  }),
  // "Ukraine freed them on Independence Day"; not where two countries are named, or none
  rule("independence-day", "independence day [ [ of|, ] <year?> ]", ({ year }, match) => feast(independenceDayOf(match)!, year, match), {
    when: (match) => isHoliday(match) && independenceDayOf(match) !== undefined,
  }),
  // "the Oct. 7 attacks", "since the invasion of Feb. 24": the one that is known by its day; not "On Oct. 7 attacks were seen"
  rule("named-day", "<month> <day>", ({ month, day }, match) => ({ kind: "date", month, day, knownSince: yearOfNamedDay(match, month, day)! }), { when: isNamedDay }),
  rule("named-day", "<day> <month>", ({ month, day }, match) => ({ kind: "date", month, day, knownSince: yearOfNamedDay(match, month, day)! }), { when: isNamedDay }),
];

/** The feast itself; "the Christmas exchange", "an Easter truce", "New Year's greetings" are near it and not on it, "Easter is near" speaks of it. */
function isHoliday({ tokens, from, to }: Match): boolean {
  // "the Christmas and New Year holidays"
  if (tokens[to]?.text === "and" && tokens[to + 1]?.text === "new") return false;
  if (followsName(tokens, from)) return false;
  // "the Christmas Offensive", "the Easter Rising": what bears its name
  if (tokens[from - 1]?.text === "the" && tokens[to]?.kind === "word" && tokens[to]!.capital && !tokens[to]!.glued) return false;
  // "Easter of that year"
  if (tokens[to]?.text === "of" && ["that", "the"].includes(tokens[to + 1]?.text ?? "")) return false;
  return (tokens[from]!.capital || tokens[from + 1]!.capital) && !names.afterHoliday.includes(tokens[to]?.text ?? "") && !["is", "was", "has"].includes(tokens[to]?.text ?? "");
}

/** "Holocaust Remembrance Day", "Johnnie Christmas", "Happy Easter": the name of something else; not "the Russian Victory Day", "On Easter". */
function followsName(tokens: Match["tokens"], from: number): boolean {
  const [before, second] = [tokens[from - 1], tokens[from - 2]];
  if (before?.kind !== "word" || !before.capital) return false;
  if (names.beforeHoliday.includes(before.text)) return true;
  const beginsSentence = !second || (second.kind === "mark" && second.text !== "," && second.text !== "-");
  return !beginsSentence && !before.senses?.link && !before.senses?.uncounted && !before.senses?.monthCue && !/(?:an|ish|ese|ox|ic|'s)$/.test(before.text);
}

/** "ahead of Easter", "by Christmas", "on the eve of Victory Day", "before next week's holiday of Easter", "with Easter coming up"; not "on Easter". */
function liesBeside(tokens: Match["tokens"], from: number, to: number): boolean {
  if (["coming", "approaching", "nearing"].includes(tokens[to]?.text ?? "")) return true;
  // "the Muslim holiday of Eid", "the feast of Easter": what stands before its name
  let first = from;
  if (tokens[from - 1]?.text === "of" && feastNouns.has(tokens[from - 2]?.text ?? "")) {
    first = from - 2;
    while (first > from - phraseReach && (tokens[first - 1]?.capital || phraseWords.has(tokens[first - 1]?.text ?? ""))) first -= 1;
  }
  const [before, second] = [tokens[first - 1]?.text ?? "", tokens[first - 2]?.text ?? ""];
  return ["before", "by", "for", "until", "around", "after", "since", "to"].includes(before) || (before === "of" && ["ahead", "eve"].includes(second));
}

const feastNouns = new Set(["holiday", "feast", "festival", "celebration", "holidays", "celebrations"]);
/** How many words a noun may have before it, and which of them begin with no capital: "next week's Muslim holiday", "the three-day feast". */
const phraseReach = 8;
const phraseWords = new Set(["the", "next", "this", "week", "month", "'s", "coming", "upcoming", "religious", "public", "three", "four", "-", "day"]);

/** How far from a day the words may stand that tell whose or which it is, in tokens. */
const reach = 25;

/** The words of a match's sentence, as far as they are near. */
function wordsAround({ tokens, from, to }: Match): string[] {
  const isEnd = (at: number) => tokens[at]?.text === "." && tokens[at + 1]?.capital === true && (tokens[at - 1]?.text.length ?? 0) > 2;
  let [first, last] = [from, to];
  while (first > 0 && first > from - reach && !isEnd(first - 1)) first -= 1;
  while (last < tokens.length && last < to + reach && !isEnd(last)) last += 1;
  return tokens.slice(first, last).map(({ text }) => text);
}

/** The Independence Day of the one country that its sentence names. */
function independenceDayOf(match: Match): Holiday | undefined {
  const around = new Set(wordsAround(match));
  const named = independenceDays.filter(({ country, adjectives }) => around.has(country) || adjectives.some((each) => around.has(each)));
  return named.length === 1 ? named[0]!.on : undefined;
}

function yearOfNamedDay({ tokens, from, to }: Match, month: number, day: number): number | undefined {
  const named = namedDays.find((each) => each.month === month && each.day === day);
  if (!named || tokens[from - 1]?.text === "on") return undefined;
  const beside = [...tokens.slice(Math.max(0, from - 3), from), ...tokens.slice(to, to + 5)];
  // "the Feb. 24 anniversary of the invasion"
  const isAnniversary = tokens.slice(to, to + 3).some(({ text }) => text === "anniversary");
  return !isAnniversary && beside.some(({ text }) => named.nouns.includes(text)) && tokens.some(({ text }) => named.actors.includes(text)) ? named.year : undefined;
}

function isNamedDay(match: Match): boolean {
  const { tokens, from, to } = match;
  const [first, last] = tokens[from]!.senses?.month === undefined ? [from, to - 1] : [to - 1, from];
  const month = tokens.slice(from, to).find(({ senses }) => senses?.month !== undefined)!.senses!.month!;
  const day = tokens.slice(from, to).find(({ kind }) => kind === "number")?.value;
  return first !== last && day !== undefined && yearOfNamedDay(match, month, day) !== undefined;
}
