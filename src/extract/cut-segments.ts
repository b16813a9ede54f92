import { isHandover } from "./read-parties.ts";
import { type Chunk, hasGroup } from "./tag-chunks.ts";

/** A stretch of a sentence that tells of one thing. Chunk numbers; `to` is excluded. */
export interface Segment {
  from: number;
  to: number;
  /** `agreement`: under which agreement; `aside`: what went before or after; `plain`: the clause itself. */
  role: "plain" | "agreement" | "aside";
}

/**
 * Cuts a sentence where it turns to another event: "… exchanged prisoners | under a deal reached in Istanbul last
 * week", "… swapped prisoners | after Moscow handed over 1,200 bodies", "248 came home, | while Kyiv said 230".
 */
export function cutSegments(chunks: readonly Chunk[]): Segment[] {
  const segments: Segment[] = [{ from: 0, to: chunks.length, role: "plain" }];
  const cut = (at: number, role: Segment["role"]) => {
    const last = segments[segments.length - 1]!;
    if (at === last.from) {
      last.role = role;
      return;
    }
    last.to = at;
    segments.push({ from: at, to: chunks.length, role });
  };
  for (const [at, chunk] of chunks.entries()) {
    const open = segments[segments.length - 1]!;
    if (open.role !== "agreement" && opensAgreement(chunks, at)) cut(hasGroup(chunks[at - 1], "agreement-noun") && at - 1 > open.from ? at - 1 : at, "agreement");
    else if (at > 0 && opensAside(chunks, at)) cut(at, "aside");
    else if (/^(?:;|while|whereas|although|though|but|echoing|repeating|reiterating|recalling)$/.test(chunk.lower) && at > 0) cut(at, "plain");
    else if (at > 0 && opensClause(chunks, at, open.from)) cut(at, "plain");
    else if (open.role !== "plain" && open.from < at - 2 && chunk.lower === "," && returnsToClause(chunks, at)) cut(at, "plain");
  }
  return segments;
}

// Takes "under a deal …", "as part of a swap agreed …", "in accordance with the agreements …", "beneath agreements …",
// "(a swap) agreed in Istanbul". Not "agreed to exchange": that is the news itself; not "under 25", "under fire".
function opensAgreement(chunks: readonly Chunk[], at: number): boolean {
  const lower = chunks[at]!.lower;
  const next = chunks[at + 1]?.lower ?? "";
  const opener = /^(?:under|beneath|pursuant|following|per)$/.test(lower)
    || (lower === "as" && next === "part")
    || (lower === "in" && /^(?:accordance|line|compliance|keeping|implementation)$/.test(next))
    || (lower === "within" && next === "the")
    || (lower === "based" && next === "on")
    || (lower === "on" && next === "the" && chunks[at + 2]?.lower === "basis")
    || (hasGroup(chunks[at], "according") && hasGroup(chunks[at + 2], "agreement-noun"));
  // "under the age of 25", "under 25", "under fire"
  if (/^(?:under|beneath)$/.test(lower) && (chunks[at + 1]?.type === "quantity" || /^(?:age|fire|pressure|control|way|guard)$/.test(chunks[at + 2]?.lower ?? "") || /^\d|^age|^fire|^pressure/.test(next))) return false;
  const reach = lower === "under" || lower === "beneath" ? 9 : 13;
  if (opener) {
    for (let ahead = at + 1; ahead < chunks.length && ahead <= at + reach; ahead += 1) {
      const chunk = chunks[ahead]!;
      if (hasGroup(chunk, "agreement-noun") || isAgreedParticiple(chunks, ahead)) return true;
      if (hasGroup(chunk, "talks") && lower === "following") return true;
      if (/^[.;:]$/.test(chunk.lower) || hasGroup(chunk, "say") || (hasGroup(chunk, "give") && ahead > at + 1)) return false;
    }
    return false;
  }
  return at > 0 && isAgreedParticiple(chunks, at) && (hasGroup(chunks[at - 1], "exchange-noun") || hasGroup(chunks[at - 1], "agreement-noun") || chunks[at - 1]!.lower === ",");
}

/** "agreed in Istanbul", "agreed to by both sides", "agreed upon", "reached at talks"; not "agreed to exchange". */
function isAgreedParticiple(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  const next = chunks[at + 1];
  const after = chunks[at + 2];
  if (hasGroup(chunk, "agree-verb") && chunk.lower === "agreed" && chunks[at - 1]?.lower !== "the") {
    if (next?.lower === "to") return /^(?:in|at|by|during|on|last|earlier)$/.test(after?.lower ?? "") || after?.type === "timex";
    return /^(?:in|at|by|during|on|upon|between|last|earlier|with)$/.test(next?.lower ?? "") || next?.type === "timex";
  }
  return /^(?:reached|struck|brokered|made|achieved|signed|concluded|negotiated|hammered)$/.test(chunk.lower)
    && hasGroup(chunks[at - 1], "agreement-noun")
    && /^(?:in|at|by|during|on|last|earlier|between|throughout|out)$/.test(next?.lower ?? "");
}

// Takes "after Moscow also handed over …", "before which …", "with the previous one on June 26". Not "after the talks",
// "after 477 days", "soon after": no handover follows.
function opensAside(chunks: readonly Chunk[], at: number): boolean {
  const lower = chunks[at]!.lower;
  // "…, completing an exchange that began the day before with 200 from each side"
  if (/^(?:that|which)$/.test(lower) && hasGroup(chunks[at - 1], "exchange-noun") && hasGroup(chunks[at + 1], "take-place") && chunks.slice(at + 2, at + 5).some(({ type }) => type === "timex")) return true;
  if (lower === "with" && chunks.slice(at + 1, at + 4).some((chunk) => hasGroup(chunk, "earlier"))) return true;
  if (!/^(?:after|before|following|ahead)$/.test(lower)) return false;
  // "after the handover on June 25" names the event itself
  return chunks.slice(at + 1, at + 14).some((chunk, index) => (isHandover(chunk) && !isNounUse(chunks, at + 1 + index) && !hasOnlyNounGroups(chunk)) || hasGroup(chunk, "postpone") || hasGroup(chunk, "fail"));
}

const hasOnlyNounGroups = (chunk: Chunk) => chunk.type === "trigger" && [...chunk.groups].every((group) => /noun$/.test(group));

// Takes ", and Ukraine received 27", "and 230 returned to Kyiv": a new subject with its own verb.
function opensClause(chunks: readonly Chunk[], at: number, from: number): boolean {
  if (chunks[at]!.lower !== "and" && chunks[at]!.lower !== ",") return false;
  // "received 40 bodies and let 25 captives go": the same subject does another thing.
  if (chunks[at]!.lower === "and" && isFiniteHandover(chunks, at + 1) && chunks.slice(from, at).some((_, index) => isFiniteHandover(chunks, from + index)) && chunks.slice(at + 2, at + 6).some((chunk) => chunk.type === "quantity")) return true;
  const start = chunks[at]!.lower === "," && chunks[at + 1]?.lower === "and" ? at + 2 : at + 1;
  if (chunks[at]!.lower === "," && start === at + 1) return false;
  // "157 Ukrainians and 157 Russians went home" is one clause: nothing has happened yet before the "and".
  if (!chunks.slice(from, at).some((chunk, index) => hasGroup(chunk, "say") || hasGroup(chunk, "exchange-verb") || isFiniteHandover(chunks, from + index))) return false;
  let subject = false;
  for (let ahead = start; ahead < chunks.length && ahead <= start + 7; ahead += 1) {
    const chunk = chunks[ahead]!;
    if (chunk.lower === "," || chunk.lower === "and") return false;
    if (chunk.type === "party" || chunk.type === "speaker" || chunk.type === "quantity" || hasGroup(chunk, "exchange-noun") || /^(?:it|they|group|batch|stage|another|others)$/.test(chunk.lower)) subject = true;
    else if (subject && (isFiniteHandover(chunks, ahead) || hasGroup(chunk, "say") || /^(?:is|are|was|were|will|would|has|had)$/.test(chunk.lower))) return true;
  }
  return false;
}

/** "the return of", "their release", "a transfer": a noun in a verb's form. */
export function isNounUse(chunks: readonly Chunk[], at: number): boolean {
  if (!/^(?:returns?|releases?|transfers?|free|exchanges?|swaps?|trades?)$/.test(chunks[at]!.lower)) return false;
  return /^(?:the|a|an|their|its|his|her|our|of|for|this|that|any|no|such|['’]s|safe|mutual|simultaneous|immediate)$/.test(chunks[at - 1]?.lower ?? "") || chunks[at + 1]?.lower === "of";
}

const isFiniteHandover = (chunks: readonly Chunk[], at: number) =>
  at < chunks.length && ["give", "receive", "return", "arrive"].some((group) => hasGroup(chunks[at], group)) && !/ing$/.test(chunks[at]!.lower);

/** Behind an agreement or an aside, a comma leads back: ", the ministry said", ", another group was returned". */
function returnsToClause(chunks: readonly Chunk[], at: number): boolean {
  if (/^(?:as|and|or|including|with|which|who|where)$/.test(chunks[at + 1]?.lower ?? "")) return false;
  for (let ahead = at + 1; ahead < chunks.length && ahead <= at + 11; ahead += 1) {
    if (chunks[ahead]!.lower === ",") return false;
    if (hasGroup(chunks[ahead], "say") || (isFiniteHandover(chunks, ahead) && !isNounUse(chunks, ahead))) return true;
  }
  return false;
}
