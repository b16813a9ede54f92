import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type Chunk, hasAnyGroup, hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { ofWord, words } from "../sentences/word-classes.ts";
import { isMediator } from "../sides/venues.ts";

/** A place that a sentence names, by its chunk, and what happened there: people changed hands or were cared for, or sides came to terms. */
export interface FoundPlace {
  at: number;
  name: string;
  of: "scene" | "talks";
}

/** Finds a sentence's places; a side's capital stands for its government more often than for the city. */
export type PlaceFinder = (chunks: readonly Chunk[], pair: readonly string[]) => FoundPlace[];

interface Candidate {
  from: number;
  to: number;
  name: string;
  /** `seat`: a capital or region, which as often stands for its side as for the place. */
  kind: "city" | "seat" | "country" | "crossing";
}

/**
 * Compiles a finder of places where people were handed over or treated, or where sides came to terms. The nearest word
 * before the place that says what happened there decides.
 *
 * Takes "swapped at the Mayorsk checkpoint", "landed in Doha", "receiving treatment in Belarus", "came in through the
 * Kissufim crossing", "flights between Marib and Sanaa", "agreed in Abu Dhabi", "the Istanbul deal". Must not take
 * "captured in Mariupol", "had been in jail in Karachi", "officials in Moscow said", "the republics in Donetsk", "bodies
 * returned to Kyiv", "families gathered in Lviv".
 */
export function compilePlaceFinder(lexicon: Lexicon): PlaceFinder {
  const cities = new Map(lexicon.places.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [form.toLowerCase().replace(/[‘’]/g, "'"), name] as const)));
  return (chunks, pair) => {
    const found: FoundPlace[] = [];
    let before: Candidate | undefined;
    for (const candidate of candidatesIn(chunks, cities, pair)) {
      if (before && saysWhereItLies(chunks, before, candidate)) continue;
      const listed = before && found.at(-1)?.at === before.from && chunks.slice(before.to + 1, candidate.from).every(({ lower }) => /^(?:,|and|then|the)$/.test(lower));
      const of = listed ? found.at(-1)!.of : (ofTalks(chunks, candidate) ?? whatHappenedAt(chunks, candidate, pair));
      if (of) found.push({ at: candidate.from, name: candidate.name, of });
      before = candidate;
    }
    return found;
  };
}

/** "Abha in southern Saudi Arabia", "Glion, Switzerland": the country only says where the town lies. */
const saysWhereItLies = (chunks: readonly Chunk[], town: Candidate, { from, kind }: Candidate) =>
  kind === "country" && from - town.to <= 4 && /^(?:in|,)$/.test(chunks[town.to + 1]?.lower ?? "") && chunks.slice(town.to + 2, from).every(({ lower }) => /^(?:the|northern|southern|eastern|western|central|neighbou?ring)$/.test(lower));

const crossingNoun = ofWord(/^(?:crossings?|checkpoints?|airports?|airfields?|bridges?|terminals?|air ?bases?|base|post|line)$/);
const isCapitalised = (chunk: Chunk | undefined) => chunk !== undefined && chunk.type !== "timex" && chunk.type !== "trigger" && chunk.type !== "quantity" && opensWithCapital(chunk.text);
const opensWithCapital = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
};

function* candidatesIn(chunks: readonly Chunk[], cities: ReadonlyMap<string, string>, pair: readonly string[]): Iterable<Candidate> {
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at]!;
    const crossing = crossingAt(chunks, chunks[at + 1]?.lower === "'s" ? at + 2 : at, cities) ?? settlementAt(chunks, at);
    if (crossing) {
      yield crossing;
      at = crossing.to;
      continue;
    }
    if (chunk.type === "place") yield { from: at, to: at, name: chunk.place.name, kind: "city" };
    else if (chunk.type === "party" && chunk.form !== "demonym") {
      const city = cities.get(chunk.lower);
      if (city) yield { from: at, to: at, name: city, kind: chunk.form === "name" ? "city" : "seat" };
      // not "exchanged through UAE mediation"
      else if (chunk.form === "name" && chunk.party.kind === "state" && !pair.includes(chunk.party.code) && !isMediator(chunks, at)) yield { from: at, to: at, name: chunk.party.name, kind: "country" };
    }
  }
}

const ofCrossings = words("border international military land road air");

/** "the Kissufim crossing", "Qara Qozak bridge", "the Al-Qasr border crossing", also where the lexicon knows none of it. */
function crossingAt(chunks: readonly Chunk[], at: number, cities: ReadonlyMap<string, string>): Candidate | undefined {
  if (!isCapitalised(chunks[at]) || isCapitalised(chunks[at - 1])) return undefined;
  let to = at;
  while (to < at + 4 && (isCapitalised(chunks[to + 1]) || (chunks[to + 1]?.lower === "-" && isCapitalised(chunks[to + 2]))) && !crossingNoun.test(chunks[to + 1]!.lower)) to += 1;
  let noun = to + 1;
  if (ofCrossings.has(chunks[noun]?.lower ?? "")) noun += 1;
  if (!crossingNoun.test(chunks[noun]?.lower ?? "") || /^(?:line|base|post)$/.test(chunks[noun]!.lower) && chunks[at]!.type === "party") return undefined;
  // "Yerevan's Erebuni airport" is the city.
  const city = /^['’]s$/.test(chunks[at - 1]?.lower ?? "") ? chunks[at - 2] : undefined;
  const owner = city?.type === "place" ? city.place.name : city?.type === "party" && city.form === "metonym" ? cities.get(city.lower) : undefined;
  if (owner) return { from: at - 2, to: noun, name: owner, kind: "crossing" };
  const words = chunks.slice(at, to + 1);
  if (words.length === 1 && words[0]!.type === "party" && words[0]!.form !== "metonym" && words[0]!.form !== "region") return undefined;
  if (/^(?:the|a|an|this|that|its|border|air|king|red)$/.test(words[0]!.lower)) return undefined;
  const name = words.map(({ text }) => text).join(" ").replace(/ - /g, "-");
  const known = words.length === 1 && words[0]!.type === "place" ? words[0]!.place.name : cities.get(name.toLowerCase());
  // "the Blue line", "the Green base": only of a place that is known.
  if (!known && /^(?:line|base|post)$/.test(chunks[noun]!.lower) && !/^(?:border|military|air)$/.test(chunks[noun - 1]!.lower)) return undefined;
  return { from: at, to: noun, name: known ?? `${name} ${wordsOf(chunks, to + 1, noun + 1)}`, kind: "crossing" };
}

/** "in the city of Goris", "near the village of Novi Yarylovychi". */
function settlementAt(chunks: readonly Chunk[], at: number): Candidate | undefined {
  if (chunks[at - 1]?.lower !== "of" || !/^(?:city|town|village|settlement|port)$/.test(chunks[at - 2]?.lower ?? "")) return undefined;
  if (chunks[at]!.type !== "word" || !isCapitalised(chunks[at])) return undefined;
  let to = at;
  while (to < at + 2 && chunks[to + 1]?.type === "word" && isCapitalised(chunks[to + 1])) to += 1;
  return { from: at, to, name: chunks.slice(at, to + 1).map(({ text }) => text).join(" "), kind: "city" };
}

/** "the Istanbul deal", "the third round of Geneva talks": the sides sat there. */
function ofTalks(chunks: readonly Chunk[], { to, kind }: Candidate): "talks" | undefined {
  if (kind === "country" || kind === "crossing") return undefined;
  const next = chunks[to + 1];
  return hasGroup(next, "talks") || hasGroup(next, "agreement-noun") || /^(?:rounds?|negotiations?)$/.test(next?.lower ?? "") ? "talks" : undefined;
}

/** The preposition that leads to a place, over "the neighbouring", "the Armenian village of", "the stretch of the border near". */
function leader(chunks: readonly Chunk[], { from }: Candidate): number | undefined {
  for (let at = from - 1; at >= 0 && at >= from - 7; at -= 1) {
    const chunk = chunks[at]!;
    if (/^(?:in|at|near|via|through|into|to|across|inside|outside|over|between|on)$/.test(chunk.lower)) return at;
    const over = /^(?:the|of|city|town|village|settlement|port|territory|airport|republic|neighbou?ring|nearby|northern|southern|eastern|western|central|capital|region|border|frontier|crossing|checkpoint|bridge|same|hospitals?|airfield)$/.test(chunk.lower)
      || (chunk.type === "party" && chunk.form === "demonym") || /^['’]s$/.test(chunk.lower) || /^['’]s$/.test(chunks[at + 1]?.lower ?? "");
    if (!over) return undefined;
  }
  return undefined;
}

const sceneWord = ofWord(/^(?:exchanged?|exchanges|swap(?:ped|s)?|handovers?|hand-over|repatriat\w+|release[ds]?|freed|landed|lands?|crossed|crosses|flown|flew|moved|taken|brought|driven|bused|walked|changed|reunion|reunited|ceremony|welcomed|met|treated|treatment|treating|care|assistance|aid|rehabilitation|observation|hospitals?|stage|handed|handing|passed|stepped|disembarked|convoys?|convoyed|trucks?|bus|buses|planes?|aircraft|flights?|jets?|shuttled|spend|staying|accommodated|greeted|received|quarantine|sanatoriums?|evacuated)$/);
const talksWord = ofWord(/^(?:negotiat\w+|rounds?|signed|signing|settled|agreed|agreements?|understandings?|deals?|accords?|memorandum|truce|ceasefire|mediation|conference|summit|meeting)$/);
const elsewhereWord = ofWord(/^(?:captured|captivity|captive|seized|detained|arrested|arrest|jailed|jails?|prisons?|custody|sentenced|convicted|imprisoned|born|killed|fought|fighting|battle|defended|defending|surrendered|surrender|war|offensive|siege|gathered|protest\w*|rall(?:y|ied)|served|serving|died|deaths?|attack\w*|strikes?|struck|shelling|lives?|living|kidnapped|abducted|spied|spying|embassy|home|house|family|families|relatives|worked|working|belonged|remain(?:s|ed|ing)?|still|way|position\w*|front|support|weapons|sanctions|visit\w*|trial|court|accused|said|says|told|spoke|speaking|wrote|maps?|mines|minefields?|landmines|mined|quarrels?|rows?|disputes?|debates?|uproar|outcry|anger|criticism)$/);
const speakersOf = ofWord(/^(?:officials?|authorities|separatists?|rebels|republics?|militants?|government|ministry|spokes\w+|leaders?|leadership|residents?|reporters?|journalists?|correspondents?|sources?|diplomats?|analysts?|lawyers?|negotiators?|ambassador|envoy|mothers|people|side)$/);
const byVehicle = ofWord(/^(?:landed|lands?|flown|flew|planes?|aircraft|flights?|jets?|airport|bus|buses|train|convoys?|taken|brought|moved|hospitals?)$/);

/** Looks back from the place for the nearest word that says what happened there; a place that opens the sentence looks on. */
function whatHappenedAt(chunks: readonly Chunk[], candidate: Candidate, pair: readonly string[]): FoundPlace["of"] | undefined {
  const { from, kind } = candidate;
  // "Belarus hosts the released servicemen", "Belarus is where the men are now"
  const [next, last] = [chunks[candidate.to + 1]?.lower ?? "", chunks[candidate.to + 2]?.lower ?? ""];
  if (kind === "country" && (/^(?:hosts?|hosting|houses|shelters)$/.test(next) || (next === "is" && last === "where"))) return chunks.slice(candidate.to + 2, candidate.to + 6).some(isFreed) ? "scene" : undefined;
  // "bodies reached Khan Younis", "the pilot crosses Wagah"
  if (/^(?:reach(?:ed|es)?|cross(?:ed|es))$/.test(chunks[from - 1]?.lower ?? "") && kind !== "country") return chunks.slice(0, from - 1).some((chunk) => isSidesSeat(chunks[from]!, candidate, pair) ? isFreed(chunk) : true) ? "scene" : undefined;
  const lead = leader(chunks, candidate);
  if (lead === undefined) return undefined;
  const preposition = chunks[lead]!.lower;
  if (preposition === "on" && kind !== "crossing" && !chunks.slice(lead, from).some(({ lower }) => /^(?:territory|border|frontier)$/.test(lower))) return undefined;
  if (preposition === "over" && kind !== "crossing") return undefined;
  if (preposition === "between") return chunks.slice(Math.max(0, lead - 4), lead).some(({ lower }) => /^(?:planes?|aircraft|flights?|shuttled|flew|flown)$/.test(lower)) ? "scene" : undefined;
  if (speakersOf.test(chunks[lead - 1]?.lower ?? "") || chunks[lead - 1]?.type === "office" || chunks[lead - 1]?.type === "speaker") return undefined;
  const sidesSeat = isSidesSeat(chunks[from]!, candidate, pair);
  const moves = /^(?:to|into)$/.test(preposition);
  if (moves && sidesSeat) return chunks.slice(Math.max(0, lead - 12), lead).some(({ lower }) => byVehicle.test(lower)) ? "scene" : undefined;
  const cue = nearestCue(chunks, lead - 1, -1) ?? (lead <= 2 ? nearestCue(chunks, candidate.to + 1, 1) : undefined);
  if (cue === "elsewhere") return undefined;
  if (cue === "talks") return moves || kind === "crossing" ? undefined : "talks";
  if (cue === "scene") return "scene";
  // "are now in Belarus", "the two men are in the Omani capital Muscat"
  if (preposition === "in" && !sidesSeat && /^(?:are|is|were|currently|now|already)$/.test(chunks[lead - 1]?.lower ?? "")) return "scene";
  return kind === "crossing" && /^(?:at|through|via|over|near)$/.test(preposition) && lead > 2 ? "scene" : undefined;
}

const isFreed = (chunk: Chunk) => hasAnyGroup(chunk, ["captives", "soldiers", "people", "civilians", "bodies"]);

const isSidesSeat = (chunk: Chunk, { kind }: Candidate, pair: readonly string[]) => kind === "seat" && chunk.type === "party" && pair.includes(chunk.party.code);

/** "took place", "was held", "carried out" say nothing of themselves: the noun before them does. */
function nearestCue(chunks: readonly Chunk[], start: number, step: 1 | -1): FoundPlace["of"] | "elsewhere" | undefined {
  for (let at = start, gone = 0; at >= 0 && at < chunks.length && gone < 20; at += step, gone += 1) {
    const chunk = chunks[at]!;
    if (chunk.lower === ";") return undefined;
    if (elsewhereWord.test(chunk.lower) || (hasGroup(chunk, "captivity") && !/^(?:held|captured) by$/.test(chunk.lower)) || hasGroup(chunk, "captured") || hasGroup(chunk, "say") && step === 1) return "elsewhere";
    if (hasGroup(chunk, "talks") || hasGroup(chunk, "agreement-noun") || hasGroup(chunk, "agree-verb") || talksWord.test(chunk.lower)) return "talks";
    if (hasAnyGroup(chunk, ["exchange-noun", "exchange-verb", "give", "receive", "return", "arrive", "release-noun", "repatriation-noun"]) || sceneWord.test(chunk.lower)) return "scene";
  }
  return undefined;
}
