import { type Chunk, wordsOf } from "../sentences/tag-chunks.ts";
import { words } from "../sentences/word-classes.ts";
import { isHandover } from "../sides/named-exchanges.ts";

const found = new WeakMap<readonly Chunk[], ReadonlySet<number>>();

/**
 * Finds the parties of a sentence that are named as go-betweens: chunk numbers. Takes "mediated by the UAE and Qatar",
 * "U.S.-brokered", "Turkish mediation", "with the Emirates acting as mediator", "thanked the Vatican for its help". Must not
 * take "brokered a truce between Israel and Hamas": those between whom it goes.
 */
export function findMediators(chunks: readonly Chunk[]): ReadonlySet<number> {
  let mediators = found.get(chunks);
  if (!mediators) {
    mediators = chunks.some(isNation) ? mediatorsIn(chunks) : none;
    found.set(chunks, mediators);
  }
  return mediators;
}

const none: ReadonlySet<number> = new Set();

function mediatorsIn(chunks: readonly Chunk[]): ReadonlySet<number> {
  const mediators = new Set<number>();
  for (let at = 0; at < chunks.length; at += 1) {
    const { lower } = chunks[at]!;
    if (!telling.has(lower) && !lower.includes("-")) continue;
    const found = isMediation(chunks[at]!) ? around(chunks, at) : isHelpHome(chunks, at) || isSteppingIn(chunks, at) ? before(chunks, at) : organising.has(lower) ? organisers(chunks, at) : thanks.has(lower) ? thanked(chunks, at) : [];
    for (const one of found) mediators.add(one);
  }
  return mediators;
}

const mediation = words(`
  mediate mediates mediated mediating mediation mediator mediators mediatory broker brokers brokered brokering brokerage
  facilitate facilitates facilitated facilitating facilitation facilitator facilitators`);
const otherMediation = new Set(["intermediary", "intermediaries", "go-between", "go-betweens", "auspices", "good offices"]);

/** "mediation", "U.S.-brokered", "good offices" */
function isMediation({ lower, type }: Chunk): boolean {
  if (type === "party") return false;
  if (mediation.has(lower) || otherMediation.has(lower)) return true;
  return lower.includes("-") && mediation.has(lower.replace(/^[\w.]+-/, ""));
}

const helping = words("help helped helps helping");

/** "Qatar helped three children to return home", "helped free two Britons": whoever helps others is no side. */
const isHelpHome = (chunks: readonly Chunk[], at: number): boolean => {
  if (!helping.has(chunks[at]!.lower)) return false;
  const verb = chunks.findIndex((chunk, index) => index > at && index <= at + 9 && isHandover(chunk));
  return verb > 0 && !/^(?:its|their|our|his)$/.test(chunks[at + 1]?.lower ?? "") && (verb === at + 1 || chunks[verb - 1]!.lower === "to" || chunks.slice(at + 1, verb).some((chunk) => chunk.type === "trigger"));
};

/** "after Qatar stepped in": between others. */
const isSteppingIn = (chunks: readonly Chunk[], at: number): boolean => stepping.has(chunks[at]!.lower) && (chunks[at]!.lower.endsWith(" in") || chunks[at + 1]?.lower === "in") && chunks[at - 1]?.type !== "word";
const stepping = words("stepped steps");

const organising = words("organised organized organising organizing");

/** "organised by the Red Cross", "thanked the Red Cross for organising it": an organisation that frees nobody; a state may organise its own side of it. */
const organisers = (chunks: readonly Chunk[], at: number): number[] =>
  behind(chunks, at).filter((index) => {
    const chunk = chunks[index]!;
    return chunks[at + 1]?.lower === "by" && chunk.type === "party" && chunk.party.kind === "organisation";
  });

const isNation = (chunk: Chunk | undefined): chunk is Chunk & { type: "party" | "speaker" } => chunk?.type === "party" || (chunk?.type === "speaker" && chunk.party !== null);

function around(chunks: readonly Chunk[], at: number): number[] {
  if (/^(?:with|between)$/.test(chunks[at + 1]?.lower ?? "") && /^mediat(?:ion|ing)$/.test(chunks[at]!.lower)) return [...before(chunks, at), ...owner(chunks, at), ...achiever(chunks, at)];
  return [...before(chunks, at), ...behind(chunks, at), ...owner(chunks, at)];
}

/** "the UAE, the US and Qatar [have] mediated", "the Emirates acting as mediator", "Emirati mediation", "U.S.-brokered". */
function before(chunks: readonly Chunk[], at: number): number[] {
  let back = at - 1;
  while (back >= 0 && /^(?:['’]s|['’]|-|–|has|have|had|also|again|which|who|that|,|acting|acted|act|serving|served|as|a|the|chief|humanitarian|key|main|help(?:ed)?|to|state|kingdom|prince|crown|government|authorities|foreign|ministry|is|was|were|be|been|being|both|jointly|diplomatic|crucial)$/.test(chunks[back]!.lower)) back -= 1;
  // "was mediated": whoever did it stands behind.
  if (chunks.slice(back + 1, at).some(({ lower }) => /^(?:is|was|were|been|being)$/.test(lower)) && /(?:ed)$/.test(chunks[at]!.lower)) return [];
  // "between Nigeria and Boko Haram brokered by the Swiss": so does he who brokered it.
  if (back === at - 1 && /ed$/.test(chunks[at]!.lower) && chunks[at + 1]?.lower === "by") return [];
  return list(chunks, back, -1);
}

/** "mediated by the UAE and Qatar", "with the mediation of Oman", "under the auspices of the Red Cross", "mediators from Egypt". */
function behind(chunks: readonly Chunk[], at: number): number[] {
  for (let next = at + 1; next < chunks.length && next <= at + 8; next += 1) {
    const { lower } = chunks[next]!;
    if (/^(?:by|of|from|with|through)$/.test(lower)) {
      let first = next + 1;
      while (first < chunks.length && /^(?:the|help|of|assistance|support|both|government|authorities|mediators?|foreign|ministry|state)$/.test(chunks[first]!.lower)) first += 1;
      const parties = list(chunks, first, 1);
      if (parties.length > 0) return parties;
      if (lower === "by") return [];
    }
    if (/^[.;:]$/.test(lower) || /^(?:between|that|which|while|said|for|on|in|who|released|and)$/.test(lower) || isHandover(chunks[next]!)) return [];
  }
  return [];
}

/** "The Emirates' foreign ministry said that its mediation had brought about …": its owner stands before. */
function owner(chunks: readonly Chunk[], at: number): number[] {
  const possessive = chunks.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:its|their)$/.test(lower));
  if (!possessive) return [];
  for (let back = at - 1; back >= 0; back -= 1) if (isNation(chunks[back])) return [back];
  return [];
}

const achieving = words("secured won obtained achieved arranged brought ensured");

/** "Saudi Arabia said it had secured the release of ten through mediation with Russia and Ukraine": who achieved it, and not those with whom. */
function achiever(chunks: readonly Chunk[], at: number): number[] {
  if (!/^(?:through|by|via)$/.test(chunks[at - 1]?.lower ?? "") || list(chunks, at + 2, 1).length < 2) return [];
  const verb = chunks.findLastIndex(({ lower }, index) => index < at && achieving.has(lower));
  const subject = chunks.findLastIndex((chunk, index) => index < verb && isNation(chunk));
  return verb > 0 && subject >= 0 ? [subject] : [];
}

/** A list of parties from a chunk on: "the United States, Qatar and Egypt". */
function list(chunks: readonly Chunk[], start: number, step: 1 | -1): number[] {
  const parties: number[] = [];
  for (let at = start; at >= 0 && at < chunks.length; at += step) {
    const chunk = chunks[at]!;
    if (isNation(chunk)) {
      // "Russia and Ukraine brokered": two sides that come to terms need no list of their own.
      if (step === -1 && /^(?:to|with|between|against|from|for)$/.test(chunks[at - 1]?.lower ?? "") && chunks[at - 1]!.lower !== "with") break;
      parties.push(at);
      continue;
    }
    if (/^(?:,|and|the|well|as|together|with|['’]s|along)$/.test(chunk.lower) && (parties.length > 0 || chunk.lower === "the") && chunk.lower !== "with") continue;
    if (chunk.lower === "together" || (chunk.lower === "with" && step === 1 && parties.length > 0 && /^(?:help|together)$/.test(chunks[at - 1]?.lower ?? ""))) continue;
    break;
  }
  return parties;
}

const thanks = words("thank thanked thanks thanking grateful gratitude appreciation credited help assistance");

/** Every word that one of the readings starts from, but for "U.S.-brokered". */
const telling = new Set([...mediation, ...otherMediation, ...helping, ...thanks, ...stepping, ...organising]);

/** "thanked Qatar for its help", "credited the Emirates with mediation", "with the help of the Red Cross". */
function thanked(chunks: readonly Chunk[], at: number): number[] {
  let first = at + 1;
  while (first < chunks.length && first <= at + 4 && /^(?:the|to|of|from|both|for|president|government|leadership|its)$/.test(chunks[first]!.lower)) first += 1;
  const parties = list(chunks, first, 1);
  if (/^(?:help|assistance)$/.test(chunks[at]!.lower)) return /^(?:of|from)$/.test(chunks[at + 1]?.lower ?? "") ? parties : [];
  const last = parties.at(-1) ?? first;
  const reason = wordsOf(chunks, last + 1, last + 9);
  return /\b(?:help|helping|support|assistance|mediat\w+|efforts|role|made|making|possible|part|contribution|facilitat\w+|brokering)\b/.test(reason) ? parties : [];
}
