import type { Step } from "./pattern.ts";
import type { Token } from "./read-tokens.ts";
import type { Rule } from "./rule.ts";
import { slots, type SlotValues } from "./slots.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One way through the pattern of a rule; rules and their ways are numbered in the order of preference. */
interface Way {
  rule: number;
  way: number;
  steps: readonly Step[];
}

/** What slots read on the way to a branch, the last one first. */
interface Path {
  slot: keyof SlotValues;
  value: unknown;
  before: Path | undefined;
}

/** A rule whose pattern agrees with the words from a token up to, not including, `to`. */
export interface Hit {
  rule: number;
  way: number;
  to: number;
  path: Path | undefined;
}

interface SlotEdge {
  slot: keyof SlotValues;
  read: (tokens: readonly Token[], at: number) => { value: unknown; end: number } | undefined;
  branch: Branch;
}

/** All ways that begin alike, from the step on in which they part. What lies behind a word grows when a text first gets there. */
class Branch {
  readonly ends: Way[] = [];
  readonly slots: SlotEdge[] = [];
  private readonly words = new Map<string, Way[] | Branch>();
  private readonly depth: number;

  constructor(ways: readonly Way[], depth: number) {
    this.depth = depth;
    const bySlot = new Map<keyof SlotValues, Way[]>();
    for (const each of ways) {
      const step = each.steps[depth];
      if (!step) this.ends.push(each);
      else if ("slot" in step) bySlot.set(step.slot, [...bySlot.get(step.slot) ?? [], each]);
      else for (const word of step.words) this.words.set(word, [...(this.words.get(word) as Way[] | undefined) ?? [], each]);
    }
    for (const [slot, through] of bySlot) this.slots.push({ slot, read: slots[slot].read, branch: new Branch(through, depth + 1) });
  }

  /** The words with which it goes on. */
  get literals(): Iterable<string> {
    return this.words.keys();
  }

  behind(word: string): Branch | undefined {
    const next = this.words.get(word);
    if (next === undefined || next instanceof Branch) return next;
    const branch = new Branch(next, this.depth + 1);
    this.words.set(word, branch);
    return branch;
  }
}

/** Where a first word leads. */
interface Start {
  word: Branch | undefined;
  slots: SlotEdge[];
}

/**
 * Matches all patterns at once: rules that begin with the same words or the same slot go through them together, so a number
 * is read once and not by each of fifty rules that begin with one.
 */
export class RuleTree {
  private readonly starts: Map<string, Start>;
  private readonly startOfFigures: Start;
  private readonly hits: Hit[] = [];

  constructor(rules: readonly Rule[], vocabulary: Vocabulary) {
    const root = new Branch(rules.flatMap(({ pattern }, rule) => pattern.map((steps, way) => ({ rule, way, steps })).filter(({ steps }) => steps.length > 0)), 0);
    this.startOfFigures = { word: undefined, slots: root.slots.filter(({ slot }) => slots[slot].number) };
    this.starts = new Map([...new Set([...vocabulary.keys(), ...root.literals])].map((text) => {
      const senses = vocabulary.get(text);
      return [text, { word: root.behind(text), slots: senses ? root.slots.filter(({ slot }) => slots[slot].begins(senses)) : [] }];
    }));
  }

  /** The rules that agree with the words from a token on, each by its first way that does, in order; good until the next call. */
  match(tokens: readonly Token[], at: number): readonly Hit[] {
    const { hits } = this;
    hits.length = 0;
    const token = tokens[at]!;
    const start = token.kind === "number" ? this.startOfFigures : this.starts.get(token.text);
    if (!start) return hits;
    if (start.word) this.follow(start.word, tokens, at + 1, undefined);
    this.followSlots(start.slots, tokens, at, undefined);
    if (hits.length > 1) hits.sort(byPreference);
    return hits;
  }

  private follow(branch: Branch, tokens: readonly Token[], at: number, path: Path | undefined): void {
    for (const { rule, way } of branch.ends) this.hits.push({ rule, way, to: at, path });
    const token = tokens[at];
    if (!token) return;
    const behind = branch.behind(token.text);
    if (behind) this.follow(behind, tokens, at + 1, path);
    if (branch.slots.length > 0) this.followSlots(branch.slots, tokens, at, path);
  }

  private followSlots(edges: readonly SlotEdge[], tokens: readonly Token[], at: number, before: Path | undefined): void {
    for (const { slot, read, branch } of edges) {
      const filled = read(tokens, at);
      if (filled) this.follow(branch, tokens, filled.end, { slot, value: filled.value, before });
    }
  }
}

function byPreference(a: Hit, b: Hit): number {
  return a.rule - b.rule || a.way - b.way;
}

/** What the slots on the way to a hit have read, by their names; of two that read alike the later one. */
export function capturesOf({ path }: Hit): Record<string, unknown> {
  const captures: Record<string, unknown> = {};
  for (let step = path; step; step = step.before) if (!(step.slot in captures)) captures[step.slot] = step.value;
  return captures;
}
