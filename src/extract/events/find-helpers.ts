import { type Chunk, hasAnyGroup, hasGroup, wordsOf } from "../sentences/tag-chunks.ts";
import { words } from "../sentences/word-classes.ts";

type Nation = Chunk & { type: "party" | "speaker" };

/**
 * Finds the parties of a sentence that are said to have helped a handover between others: chunk numbers. Mediation by
 * name is the business of `findMediators`; these words make a go-between only of who is no side itself.
 *
 * Takes "the Emirates assisted in the exchange", "Qatar has helped return 95 children", "Belarusian diplomats took part in
 * the preparations", "thanked Turkey, where the planes met", "at talks led by the United Nations", "under UN
 * sponsorship", "at Saudi request", "the UAE brought the two together". Must not take "the US helped Ukraine with
 * weapons", "received them from the Red Cross", "Red Cross planes", thanks among go-betweens.
 */
export function findHelpers(chunks: readonly Chunk[], pair: readonly string[]): ReadonlySet<number> {
  const helpers = new Set<number>();
  // No side of the exchange is a go-between.
  if (!chunks.some((chunk) => isNation(chunk) && !pair.includes(codeOf(chunk)))) return helpers;
  for (let at = 0; at < chunks.length; at += 1) {
    if (!telling.has(chunks[at]!.lower)) continue;
    const found = helpsAt(chunks, at) ? subject(chunks, at) : [...passive(chunks, at), ...attribute(chunks, at), ...thanked(chunks, at, pair)];
    for (const one of found) helpers.add(one);
  }
  return helpers;
}

const isNation = (chunk: Chunk | undefined): chunk is Nation => chunk?.type === "party" || (chunk?.type === "speaker" && chunk.party !== null);
const codeOf = (chunk: Nation): string => (chunk.type === "party" ? chunk.party.code : chunk.party!);

const ofHandover = /\b(?:exchanges?|swaps?|handovers?|return\w*|repatriat\w+|releas\w+|free\w*|prisoners?|hostages?|captives?|talks|negotiat\w+|preparations?|mediation|deal|agreement|arrange\w*|organi[sz]\w+|bring|secure|transfer\w*|process|operation|it|this|them)\b/;
const ofWar = /\b(?:weapons?|arms|missiles?|military aid|military support|troops on|sanctions|reconstruction|economy|financ\w+|budget)\b/;

/** Every word that one of the four readings below starts from. */
const telling = words(`
  helped helps helping assisted aided arranged oversaw chaired convened sponsored hosted hosts hosting co-hosted took taken participated involved
  played gave given provided rendered lent offered brought made led organised organized overseen supervised supported guaranteed came delegation
  envoy envoys mediator mediators negotiator negotiators representatives help assistance sponsorship patronage supervision participation
  involvement effort efforts request cooperation co-operation role part thank thanked thanks thanking grateful gratitude praised credited`);

/** A verb of helping whose object has to do with people changing hands. */
function helpsAt(chunks: readonly Chunk[], at: number): boolean {
  const { lower } = chunks[at]!;
  const behind = wordsOf(chunks, at + 1, at + 10);
  if (ofWar.test(behind)) return false;
  switch (lower) {
    case "helped":
    case "helps":
    case "helping":
    case "assisted":
    case "aided":
      return ofHandover.test(behind) || /^(?:,|\.|[”"]|in|too)?$/.test(chunks[at + 1]?.lower ?? "");
    case "arranged":
    case "oversaw":
    case "chaired":
    case "convened":
    case "sponsored":
    case "hosted":
    case "hosts":
    case "hosting":
    case "co-hosted":
      // "hosts the released soldiers" is where they are; "talks that the US had arranged" stands before.
      return !/^(?:the )?(?:five|released|freed|\d+)/.test(behind) && (ofHandover.test(behind) || /\b(?:talks|negotiations|exchange|swap|deal|meeting|round)\b/.test(wordsOf(chunks, at - 8, at)));
    case "took":
    case "taken":
    case "participated":
    case "involved":
    case "played":
      return /^(?:part|in|an? (?:\w+ )?(?:role|part)|the (?:\w+ )?role)\b/.test(behind) && (/^(?:an?|the) /.test(behind) || ofHandover.test(behind));
    case "gave":
    case "given":
    case "provided":
    case "rendered":
    case "lent":
    case "offered":
      return /^(?:(?:its|their|some|great|important|humanitarian|diplomatic|logistical|necessary) )*(?:humanitarian|diplomatic|logistical|help|assistance|mediation|good offices)\b/.test(behind);
    case "brought":
      return /^(?:the )?(?:two|both|sides|parties|them)\b(?: (?:sides|parties|countries|together|to|back)){0,3}/.test(behind) && /\b(?:together|to the table|round a table)\b/.test(behind);
    default:
      return lower === "made" && /^(?:it|this|the (?:exchange|swap|release|deal|return|handover)) possible\b/.test(behind);
  }
}

/** Who stands before the verb: "the Emirates and the United States had given", "Turkey, which also helped". */
function subject(chunks: readonly Chunk[], verb: number): number[] {
  let at = verb - 1;
  while (at >= 0 && /^(?:has|have|had|also|again|which|who|that|,|in|turn|both|jointly|side|sides|government|authorities|officials|diplomats|negotiators|mediators|envoy|envoys|leadership|ministry|intelligence|kingdom|['’]s|the|was|were|reportedly|actively|to)$/.test(chunks[at]!.lower)) at -= 1;
  // "Washington's envoy John Coale took part"
  let names = 0;
  while (at >= 0 && names < 3 && chunks[at]!.type === "word" && /^\p{Lu}\p{Ll}+/u.test(chunks[at]!.text)) [at, names] = [at - 1, names + 1];
  if (names > 0) while (at >= 0 && (/^(?:['’]s|special|chief|state|foreign|deputy|envoy|minister|diplomat|president|ambassador|prime)$/.test(chunks[at]!.lower) || chunks[at]!.type === "office")) at -= 1;
  // "The Red Cross said on Thursday that it had helped": whoever says so of itself.
  if (chunks[at]?.lower === "it") at = chunks.findLastIndex((chunk, index) => index < at && hasGroup(chunk, "say")) - 1;
  return list(chunks, at, -1, true);
}

/** "talks led by the United Nations and the Red Cross", "assisted by the International Red Cross". */
function passive(chunks: readonly Chunk[], at: number): number[] {
  if (!/^(?:led|chaired|hosted|convened|sponsored|arranged|organi[sz]ed|overseen|supervised|assisted|supported|helped|guaranteed)$/.test(chunks[at]!.lower)) return [];
  const by = /^(?:along|jointly)$/.test(chunks[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  if (chunks[by]?.lower !== "by") return [];
  const about = wordsOf(chunks, at - 9, at);
  return ofHandover.test(about) || chunks.slice(Math.max(0, at - 9), at).some((chunk) => hasAnyGroup(chunk, ["captives", "soldiers", "people", "civilians"])) ? list(chunks, by + 1, 1) : [];
}

/**
 * "with Qatari help", "with help from Oman", "under UN sponsorship", "at Saudi request", "thanks to the efforts of Turkey",
 * "mediation efforts came from the Emirates", "handed to a delegation from Saudi Arabia".
 */
function attribute(chunks: readonly Chunk[], at: number): number[] {
  const { lower } = chunks[at]!;
  if (lower === "came" && chunks[at + 1]?.lower === "from") return /\b(?:mediation|help|assistance|humanitarian support)\b/.test(wordsOf(chunks, 0, at)) ? list(chunks, at + 2, 1) : [];
  if (/^(?:delegation|envoys?|mediators?|negotiators?|representatives)$/.test(lower)) {
    const receiver = chunks[chunks[at + 2]?.lower === "the" ? at + 3 : at + 2];
    const state = receiver?.type === "party" && receiver.party.kind === "state";
    return state && /^(?:from|of)$/.test(chunks[at + 1]?.lower ?? "") && /\b(?:hand(?:ed|ing)|handed over|gave|given|passed|transferred)\b.* to\b/.test(wordsOf(chunks, at - 6, at)) ? [chunks.indexOf(receiver)] : [];
  }
  if (!/^(?:help|assistance|sponsorship|patronage|supervision|participation|involvement|efforts?|request|cooperation|co-operation|role|part)$/.test(lower)) return [];
  if (ofWar.test(wordsOf(chunks, at - 4, at + 8))) return [];
  const led = (from: number) => /^(?:with|through|under|at|by|thanks|due|for|on|to)$/.test(chunks[from]?.lower ?? "");
  let back = at - 1;
  while (back >= 0 && /^(?:['’]s|['’]|the|active|direct|humanitarian|personal|diplomatic|special|joint|kind|humanitarian)$/.test(chunks[back]!.lower)) back -= 1;
  if (isNation(chunks[back])) {
    const owners = list(chunks, back, -1);
    let first = Math.min(...owners) - 1;
    if (chunks[first]?.lower === "the") first -= 1;
    return led(first) && !/^(?:role|part)$/.test(lower) ? owners : [];
  }
  if (!led(back) || !/^(?:of|from|by)$/.test(chunks[at + 1]?.lower ?? "") || /^(?:role|part)$/.test(lower)) return [];
  return list(chunks, chunks[at + 2]?.lower === "the" ? at + 3 : at + 2, 1);
}

/** "thanked Turkey, where the planes met", "grateful to the Emirates"; not thanks by one go-between to another, nor for arms. */
function thanked(chunks: readonly Chunk[], at: number, pair: readonly string[]): number[] {
  if (!/^(?:thank(?:ed|s|ing)?|grateful|gratitude|praised|credited)$/.test(chunks[at]!.lower) || chunks[at + 1]?.lower === "to" && chunks[at]!.lower === "thanks") return [];
  const thanker = chunks.slice(0, at).findLast(isNation);
  if (thanker && !pair.includes(codeOf(thanker))) return [];
  let first = at + 1;
  while (/^(?:to|the|both|its|partners?|mediators?|president|king|emir|leaders?|authorities|government|of)$/.test(chunks[first]?.lower ?? "") && first < at + 5) first += 1;
  const parties = list(chunks, first, 1);
  const last = parties.at(-1);
  return last === undefined || ofWar.test(wordsOf(chunks, last + 1, last + 9)) ? [] : parties;
}

/** A list of parties from a chunk on, in either direction: "the United States, Qatar and Egypt". */
function list(chunks: readonly Chunk[], start: number, step: 1 | -1, asSubject = false): number[] {
  const parties: number[] = [];
  for (let at = start; at >= 0 && at < chunks.length; at += step) {
    if (isNation(chunks[at])) {
      // "to Ukraine", "between Israel and Hamas": those whom it helped.
      if (asSubject && /^(?:to|with|between|against|from|for|by|in|at|near|via|into)$/.test(chunks[at - 1]?.lower ?? "")) break;
      parties.push(at);
    } else if (parties.length > 0 ? !/^(?:,|and|the|as|well|both|president|envoy|leader)$/.test(chunks[at]!.lower) : chunks[at]!.lower !== "the") break;
  }
  return parties;
}
