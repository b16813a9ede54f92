import type { Meaning, Portion } from "./meaning.ts";
import { type Captures, compilePattern, type Pattern } from "./pattern.ts";
import type { Token } from "./read-tokens.ts";

/** Where a pattern matched: tokens from `from` up to, not including, `to`. */
export interface Match {
  tokens: readonly Token[];
  from: number;
  to: number;
}

export interface Rule {
  name: string;
  pattern: Pattern;
  /** Absent where the words match and are no temporal expression after all; the next rule is tried. */
  read(captures: Record<string, unknown>, match: Match): { meaning: Meaning; portion?: Portion } | undefined;
}

/**
 * Makes a small rule: a name for the trace, a pattern, and what the words mean. `when` looks at the words around a
 * match and refuses it.
 */
export function rule<const Source extends string>(
  name: string,
  pattern: Source,
  meaning: (captures: Captures<Source>, match: Match) => Meaning,
  options: { when?: (match: Match) => boolean; portion?: Portion } = {},
): Rule {
  return {
    name,
    pattern: compilePattern(pattern),
    read(captures, match) {
      if (options.when && !options.when(match)) return undefined;
      return { meaning: meaning(captures as Captures<Source>, match), ...(options.portion && { portion: options.portion }) };
    },
  };
}
