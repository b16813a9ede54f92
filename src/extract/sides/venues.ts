import { findMediators } from "../events/find-mediators.ts";
import { type Chunk, findWord, hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { words } from "../sentences/word-classes.ts";

/** Tells whether the party at a chunk is named as a go-between. */
export const isMediator = (chunks: readonly Chunk[], at: number): boolean => findMediators(chunks).has(at);

/** "in Belarus", "to neighbouring Georgia", "talks in Istanbul": where, not who. Only for a country by its own name. */
export function isVenue(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  if (chunk.type !== "party") return false;
  // "in Ankara, the Turkish capital", "at a German air base"; not "on Ukrainian soil", to which people come home.
  if (chunk.form === "demonym") return sites.has(chunks[at + 1]?.lower ?? "") || (chunks[at + 1]?.lower === "air" && chunks[at + 2]?.lower === "base");
  const last = chunks[at - 1]?.lower ?? "";
  const first = chunks[at - 2]?.lower ?? last;
  // "in Oslo, Norway", "at talks in Doha, Qatar"
  if (last === "," && chunk.form === "name" && (chunks[at - 2]?.type === "place" || (chunks[at - 2]?.type === "party" && (chunks[at - 2] as Chunk & { type: "party" }).party === chunk.party) || (chunks[at - 2]?.type === "word" && /^\p{Lu}\p{Ll}/u.test(chunks[at - 2]!.text))) && /^(?:in|at|near)$/.test(chunks[at - 3]?.lower ?? "")) return true;
  // "the anniversary of independence from Britain"
  if (last === "from" && first === "independence") return true;
  // "left for Washington", "on a visit to Moscow"
  if (chunk.form === "metonym" && (last === "for" || last === "to") && chunks.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => travelling.has(lower))) return true;
  // "at the border with Cameroon"
  if (last === "with" && (first === "border" || first === "frontier")) return true;
  // "a border post between Hungary and Yugoslavia", "flights will take prisoners between Saudi Arabia and Sanaa"
  const between = findWord(chunks, "between", at - 5, at);
  if (between >= 0 && chunks.slice(Math.max(0, at - 6), between).some(({ lower }) => borderPosts.has(lower) || flights.has(lower))) return true;
  // "at the airport of Abu Dhabi"
  if (last === "of" && partsOfCities.has(first)) return true;
  // "185 servicemen are back in Ukraine", "reunited with their families in Russia": theirs.
  if (last === "in" && /\b(?:back|home)$|^reunited with/.test(first)) return false;
  // "Prisoners freed by Iran reach Qatar" on their way; the dead reach their own country.
  if (/^reach(?:es|ed|ing)?$/.test(last)) return !chunks.some((one) => hasGroup(one, "bodies"));
  if (whereabouts.has(last)) return true;
  if ((last === "of" || last === "the") && /\bcapital of (?:the )?$/.test(`${wordsOf(chunks, Math.max(0, at - 4), at)} `)) return true;
  return leadsToPlaces.has(first) && /^(?:neighbou?ring|nearby|(?:north|south|east|west)(?:[-–]?(?:east|west))?ern|central)$/.test(last);
}

const sites = words("capital airport airfield airbase city town village port hotel");
const partsOfCities = words("airport airfield airbase port harbor harbour outskirts suburb suburbs city");
const leadsToPlaces = words("in into via through to");
const travelling = words("left leaves leaving set sets departed headed bound travel travels traveled travelled visit visits trip flew flies");
const borderPosts = words("border frontier crossing checkpoint post");
const flights = words("flight flights plane planes aircraft jets shuttle shuttles shuttled");
const whereabouts = words("in via through near inside across at off");
