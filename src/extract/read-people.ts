import type { Count } from "../record.ts";
import type { Quantity } from "./find-quantities.ts";
import { type Chunk, hasGroup } from "./tag-chunks.ts";

/** A noun phrase that names people or bodies: "31 wounded Ukrainian soldiers", "the bodies of 1,212 troops". */
export interface People {
  /** Chunk numbers, the last included; `head` is the noun. */
  from: number;
  to: number;
  head: number;
  of: Count["of"];
  /** "prisoners", "hostages": captivity is in the word; "soldiers" and "people" need a verb of release. */
  captive: boolean;
  quantity?: Quantity;
  /** Whose people they are, by an adjective, a possessive or their region. */
  party?: string;
  /** "its soldiers", "our people": of whoever speaks or acts. */
  own: boolean;
  /** "including 43 officers", "of whom 12": a part of a number told before. */
  part: boolean;
}

const heads = ["bodies", "civilians", "captives", "soldiers", "people"] as const;

/** Finds the noun phrases of people in chunks `from` to `to` (excluded). */
export function readPeople(chunks: readonly Chunk[], from: number, to: number): People[] {
  const found: People[] = [];
  for (let at = from; at < to; at += 1) {
    const kind = headKind(chunks, at, from);
    if (!kind) continue;
    const people = phraseAround(chunks, at, from, to, kind);
    const last = found.at(-1);
    if (last && people.from <= last.to) {
      // "prisoners of war and civilians" are two; "bodies of soldiers" is one and was absorbed already.
      if (at <= last.to) continue;
      people.from = last.to + 1;
    }
    found.push(people);
    at = people.to;
  }
  for (const bare of bareQuantities(chunks, from, to, found)) found.push(bare);
  return found.sort((a, b) => a.from - b.from);
}

type HeadKind = (typeof heads)[number];

function headKind(chunks: readonly Chunk[], at: number, from: number): HeadKind | undefined {
  const chunk = chunks[at]!;
  if (chunk.type === "trigger") return heads.find((group) => chunk.groups.has(group));
  // "215 Ukrainians", "ten Thais": a plural of nationality with a number before it.
  if (chunk.type === "party" && chunk.form === "demonym" && /s$/.test(chunk.text) && at > from && chunks[at - 1]!.type === "quantity") return "people";
  return undefined;
}

function phraseAround(chunks: readonly Chunk[], head: number, from: number, to: number, kind: HeadKind): People {
  const people: People = {
    from: head,
    to: head,
    head,
    of: kind === "bodies" ? "bodies" : kind === "civilians" ? "civilians" : "prisoners",
    captive: kind === "captives",
    own: false,
    part: false,
  };
  const self = chunks[head]!;
  if (self.type === "party") people.party = self.party.code;
  readLeft(chunks, people, from);
  readRight(chunks, people, to);
  people.part = isPart(chunks, people.from, from);
  return people;
}

/** Modifiers before the noun: "another 31 seriously wounded Ukrainian", "1,212 of the", "Russia 's", "its own". */
function readLeft(chunks: readonly Chunk[], people: People, from: number): void {
  for (let at = people.head - 1; at >= from && at >= people.head - 9; at -= 1) {
    const chunk = chunks[at]!;
    // "two groups of soldiers", "one other batch": the number counts something else.
    if (/^(?:groups?|batch(?:es)?|categor(?:y|ies)|lists?|sides?|stages?|convoys?|bus(?:es)?|round|series)$/.test(chunk.lower)) return;
    if (chunk.type === "quantity") {
      if (/^one$/.test(chunk.lower) && /^(?:other|of|more|another|such)$/.test(chunks[at + 1]?.lower ?? "")) return;
      people.quantity = chunk.quantity;
      people.from = at;
      // "its 27 soldiers"
      if (/^(?:its|their|our|his)$/.test(chunks[at - 1]?.lower ?? "")) people.own = true;
      return;
    }
    if (chunk.type === "party") {
      if (chunk.form === "metonym" && !/^['’]s$/.test(chunks[at + 1]?.lower ?? "")) return;
      people.party ??= chunk.party.code;
      people.from = at;
      continue;
    }
    if (/^(?:its|their|our|own)$/.test(chunk.lower)) {
      people.own = true;
      people.from = at;
      // "150 of its troops": the number stands before.
      if (chunk.lower !== "own" && chunks[at - 1]?.lower !== "of") return;
      continue;
    }
    if (/^(?:['’]s|['’]|the|these|those|of|all|and|or|,|former|captured|other|more|remaining|fellow|a|an)$/.test(chunk.lower)) {
      // "of" and commas only inside a longer phrase: "1,212 of the bodies", "wounded, ill and young soldiers".
      if (/^(?:,|and|or|of)$/.test(chunk.lower) && !leadsToNumber(chunks, at, from)) return;
      continue;
    }
    if (chunk.type === "trigger" && (hasGroup(chunk, "captives") || hasGroup(chunk, "people") || hasGroup(chunk, "soldiers") || hasGroup(chunk, "civilians"))) {
      if (leadsToNumber(chunks, at, from) && /^(?:and|,)$/.test(chunks[at + 1]?.lower ?? "")) return;
      continue;
    }
    if (chunk.type !== "word" || !/^[\p{Ll}][\p{L}-]*$/u.test(chunk.text) || /^(?:by|to|from|in|on|at|with|for|that|which|who|were|was|are|is|be|been|has|have|had|than|as|after|before|under|into|while|when|said)$/.test(chunk.lower)) return;
  }
}

/** A number stands within three chunks to the left, over plain words only. */
function leadsToNumber(chunks: readonly Chunk[], at: number, from: number): boolean {
  for (let back = at - 1; back >= from && back >= at - 4; back -= 1) {
    const chunk = chunks[back]!;
    if (chunk.type === "quantity") return chunks[at]!.lower === "of" || !people(chunks, back, at);
    if (chunk.type !== "word" && chunk.type !== "party") return false;
  }
  return false;
}

const people = (chunks: readonly Chunk[], from: number, to: number) =>
  chunks.slice(from, to).some((chunk) => heads.some((group) => hasGroup(chunk, group)));

/** What follows the noun: "bodies of 1,212 Ukrainian soldiers", "residents of Kursk region", "soldiers from Ukraine". */
function readRight(chunks: readonly Chunk[], people: People, to: number): void {
  let at = people.head + 1;
  while (at < to && /^(?:of|from)$/.test(chunks[at]!.lower)) {
    let end = -1;
    for (let next = at + 1; next < to && next <= at + 9; next += 1) {
      const chunk = chunks[next]!;
      if (chunk.type === "quantity") {
        if (chunks[at]!.lower === "from") break;
        people.quantity ??= chunk.quantity;
      } else if (chunk.type === "party") {
        // "prisoners of war from Russia" is ambiguous; only inhabitants come "from" their side.
        if (chunks[at]!.lower === "from" && people.of !== "civilians" && !/\bpeople|citizens|men|women\b/.test(chunks[people.head]!.lower)) break;
        if (chunks[at]!.lower === "from" && !/^(?:name|region)$/.test(chunk.form)) break;
        people.party ??= chunk.party.code;
        end = next;
      } else if (heads.some((group) => hasGroup(chunk, group))) {
        if (hasGroup(chunk, "civilians") && people.of === "prisoners") break;
        end = next;
        if (chunks[next + 1]?.lower !== "of") break;
      } else if (/^(?:its|their|our)$/.test(chunk.lower)) people.own = true;
      else if (chunk.type !== "word" || !/^(?:the|['’]s|own|of|[\p{Ll}-]{3,})$/u.test(chunk.lower) || /^(?:to|from|were|was|are|have|has|had|that|which|who|what|whom|whose|says?|said|and|after|under|for)$/.test(chunk.lower)) break;
    }
    if (end < 0) break;
    people.to = end;
    at = end + 1;
  }
  if (people.of === "bodies" || !people.quantity) return;
  people.to = Math.max(people.to, people.head);
}

/** "including 43 officers", "among them 12 women", "of whom 51 are civilians", "two of them". */
function isPart(chunks: readonly Chunk[], at: number, from: number): boolean {
  for (let back = at - 1; back >= from && back >= at - 4; back -= 1) {
    const { lower } = chunks[back]!;
    if (/^(?:including|among|whom|them|comprising|namely|counting)$/.test(lower)) return true;
    if (!/^(?:,|the|also|and|at|least|of|were|are)$/.test(lower)) return false;
  }
  return false;
}

/** Numbers that stand for people without a noun: "246 each", "another 84 were freed", "103 for 103", "1,212 of them". */
function bareQuantities(chunks: readonly Chunk[], from: number, to: number, known: readonly People[]): People[] {
  const bare: People[] = [];
  for (let at = from; at < to; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.type !== "quantity" || known.some((one) => at >= one.from && at <= one.to) || known.some((one) => one.quantity === chunk.quantity)) continue;
    const next = chunks[at + 1];
    const previous = chunks[at - 1];
    const nextText = next?.lower ?? "";
    const stands = !next || at + 1 >= to
      || /^(?:each|apiece|were|was|have|had|of|to|for|from|others?|more|per|on|-|–|[.,;”"’'])$/.test(nextText)
      || hasGroup(next, "give") || hasGroup(next, "receive") || hasGroup(next, "arrive") || hasGroup(next, "return")
      || /^(?:formula|basis|format|swap|exchange)$/.test(nextText)
      || (at > from && /^(?:for|to)$/.test(/^[-–]$/.test(previous?.lower ?? "") ? (chunks[at - 2]?.lower ?? "") : (previous?.lower ?? "")));
    if (!stands || (chunk.quantity.value === 1 && nextText !== "for")) continue;
    bare.push({ from: at, to: at, head: at, of: "prisoners", captive: false, quantity: chunk.quantity, own: false, part: isPart(chunks, at, from) });
  }
  return bare;
}
